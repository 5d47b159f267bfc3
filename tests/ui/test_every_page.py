"""Every page and dialog in every dress: each control has a name, nothing is cut off, nothing falls outside."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import NOW, TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import LONG_NAME, screen_size, settle, whole
from timebank.domain.breaches import Breach, Decision, Telling
from timebank.domain.certificates import CertificateOrder, OwnWords
from timebank.domain.erasures import ErasurePlan
from timebank.domain.errors import DatabaseExists
from timebank.domain.looks import CertificateChoices
from timebank.domain.members import LANGUAGES, Profile, Purpose
from timebank.domain.offers import DayPart, NewOffer, OfferKind, When
from timebank.domain.retention import RetentionLine
from timebank.found_backups import FoundBackup
from timebank.services.breaches import keep_breach
from timebank.services.certificates import issue_certificates
from timebank.services.members import amend_member, enrol_member, merge_members, pause_member, set_talents
from timebank.services.offers import add_offer
from timebank.services.statements import list_balances
from ui.closing import ClosingDialog
from ui.connection_bar import HeldSlips
from ui.crash_dialog import CrashDialog
from ui.dialogs.own_words import SEEN, OwnWordsDialog, Written
from ui.dialogs.slip import SlipDialog
from ui.dialogs.taking_over import TakingOverDialog
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.lock_warning import LockWarning
from ui.pages.making.dialog import MakingDialog
from ui.pages.offers.poster import PosterDialog
from ui.pages.page import PageHead
from ui.pages.people.all_about import AllAboutDialog
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.certificate import CertificateDialog
from ui.pages.people.consent_day import ConsentDayDialog
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.erasing import ErasingDialog
from ui.pages.people.joining import JoiningDialog
from ui.pages.people.leaving import LeavingDialog
from ui.pages.people.letter import LetterDialog
from ui.pages.people.notice import NoticeDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.person import PersonView
from ui.pages.people.statement import StatementDialog
from ui.pages.people.talents_dialog import TalentsDialog
from ui.pages.privacy.breach_dialog import BreachDialog
from ui.pages.privacy.breach_paper import BreachPaperDialog
from ui.pages.privacy.keeping import KeepingDialog
from ui.pages.privacy.page import BREACHES, LOG, PROCESSING, PrivacyPage
from ui.pages.privacy.processing_dialog import ProcessingDialog
from ui.pages.privacy.processing_paper import ProcessingPaperDialog
from ui.pages.privacy.register_head import RegisterHeadDialog
from ui.pages.proofs.keys import RenewDialog
from ui.pages.proofs.page import CHECK, KEYS, MAKE, REGISTER, ProofsPage
from ui.pages.proofs.sheet import KeySheetDialog
from ui.pages.proofs.shown import ShownDialog
from ui.pages.proofs.together import TogetherDialog
from ui.pages.proofs.withdrawing import WithdrawalDialog
from ui.pages.registry import PAGES
from ui.pages.review.details import EntryDialog
from ui.pages.review.looking import LookDialog
from ui.pages.review.page import ENTRIES, FLAGS, MONTHS, ReviewPage
from ui.pages.review.reversing import ReversalDialog
from ui.pages.start.page import StartPage
from ui.pages.start.sign_in import Occasion
from ui.workplace import Workplace


@pytest.fixture
def full(bank: TestBank, opens: Opens, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    """A window on a bank with a name of sixty letters, exchanges and talents."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    long = bank.office.do(bank.desk, enrol_member, Profile(name=LONG_NAME, script_name="ماكسيميليان ألكسندر"))
    bank.office.do(bank.desk, set_talents, bank.fatma, ("cooking", "bicycle_repair"), ("cooking",))
    bank.record(bank.fatma, bank.henk, 90, talent="cooking")
    for minutes in (700, 701, 702):
        bank.record(long.member.account.code, bank.fatma, minutes, talent="cooking")
    bank.record(bank.henk, bank.fatma, 45)
    bank.record(long.member.account.code, bank.fatma, 13, override="Een lange reden van de coördinator")
    for number, kind in ((long.member.account.code, OfferKind.OFFER), (bank.henk, OfferKind.REQUEST)):
        offer = NewOffer(
            id=uuid4(),
            number=number,
            kind=kind,
            talent="cooking",
            until=TODAY + timedelta(days=90),
            words="Soep en brood en nog veel meer voor iedereen die op een avond in de week komt eten",
            when=When(days=(1, 2, 3, 4, 5, 6, 7), parts=tuple(DayPart)),
            place="In de grote zaal van het buurthuis",
            language="uk",
        )
        bank.office.do(bank.desk, add_offer, offer)
    everybody = CertificateOrder(
        start=TODAY - timedelta(days=300), until=TODAY, members=(bank.fatma, long.member.account.code)
    )
    bank.office.do(bank.desk, issue_certificates, everybody)
    decided = Telling(decision=Decision.NOT_NEEDED, why="Niemand van buiten kon de lijst zien of meenemen")
    breach = Breach(
        discovered_at=NOW, happened=f"Een brief aan {LONG_NAME} is kwijt", reported=decided, told=decided
    )
    bank.office.do(bank.coordinator, keep_breach, breach)
    return opens(bank.coordinator)


LONG_KEPT = RetentionLine(
    code="1001-9",
    name=LONG_NAME,
    left=False,
    last_on=TODAY,
    due_on=TODAY,
    balance=60,
    kept_until=TODAY + timedelta(days=30),
    reason="Komt terug zodra het kind naar school kan en er weer tijd is voor het taalcafé",
    waits=False,
)
WIDTHS = (1920, 1600, 1366)
"""Windows that a person's page is tried in: where the cards stand beside each other, and where they fold."""


def to_papers(proofs: ProofsPage, qtbot: QtBot) -> None:
    proofs.show_part(MAKE)
    qtbot.waitUntil(lambda: proofs.making._ready.chosen > 0)
    proofs.making.choosing.again.setChecked(True)
    # Not while it is counted whom they are for.
    qtbot.waitUntil(lambda: bool(proofs.making._ready.ready) and proofs.making._checking is None)
    qtbot.waitUntil(lambda: proofs.making.choosing.choice == proofs.making._choice)
    proofs.making.go_on()


@pytest.mark.usefixtures("dressed")
def test_every_page_and_dialog_is_whole(full: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    full.window().resize(*screen_size())
    for name in PAGES:
        full.go(name)
        settle(qtbot, full)
        assert whole(full.window()) == [], name
        assert full.page == name
        assert QApplication.focusWidget() is not None
    full.go("review")
    review = full.current()
    assert isinstance(review, ReviewPage)
    for part in (FLAGS, MONTHS, ENTRIES):
        review.show_part(part)
        settle(qtbot, full)
        assert whole(full.window()) == [], part
    newest = review.entries.table.row_at(0)
    full.go("proofs")
    proofs = full.current()
    assert isinstance(proofs, ProofsPage)
    issued = proofs.register.table.row_at(0)
    for part in (CHECK, KEYS, MAKE, REGISTER):
        proofs.show_part(part)
        if part == CHECK:
            proofs.checking.check_code(issued.number)
        settle(qtbot, full)
        assert whole(full.window()) == [], part
    full.go("privacy")
    privacy = full.current()
    assert isinstance(privacy, PrivacyPage)
    for part in (BREACHES, PROCESSING, LOG):
        privacy.show_part(part)
        settle(qtbot, full)
        assert whole(full.window()) == [], part
    breach = privacy.breaches.model.rows[0]
    full.open_person(bank.fatma)
    page = full.current()
    assert isinstance(page, PeoplePage)
    settle(qtbot, full)
    assert whole(full.window()) == []
    view = page.person
    for part in view._makes:
        view.show_part(str(part))
        settle(qtbot, full)
        assert whole(full.window()) == [], part
    bank.office.do(bank.coordinator, pause_member, bank.olena, True)
    full.open_person(bank.olena)
    qtbot.waitUntil(view.standing.isVisible)
    settle(qtbot, full)
    assert whole(full.window()) == [], "a person who pauses"
    full.open_person(bank.fatma)
    settle(qtbot, full)
    dialogs: list[tuple[type[QWidget], Callable[[], object]]] = [
        (EnrolDialog, lambda: full.enrol("Fatma")),
        (StatementDialog, view.open_statement),
        (AllAboutDialog, lambda: view.open_dialog(AllAboutDialog)),
        (ErasingDialog, lambda: open_erasing(full, view)),
        (CertificateDialog, view._open_certificate),
        (OwnWordsDialog, lambda: open_own_words(full, qtbot, view)),
        (SlipDialog, lambda: (full.go("desk"), full.current().day.open_slip())),
        (HeldSlips, lambda: open_held_slips(full, qtbot)),
        (LetterDialog, lambda: (full.go("people"), full.current().listing.papers.write((bank.fatma,)))),
        (CardDialog, view.details.cards.open_card),
        (NoticeDialog, view.details.consents.open_notice),
        (ConsentDayDialog, lambda: view.details.consents.open_earlier(Purpose.STATISTICS)),
        (TalentsDialog, view._edit_talents),
        (PosterDialog, lambda: (full.go("offers"), full.current().open_poster())),
        (EntryDialog, lambda: review.open_entry(newest.id)),
        (ReversalDialog, lambda: review.undo_entry(newest.id)),
        (LookDialog, lambda: (full.go("review"), review.show_part(FLAGS), review.flags.look_at_current())),
        (BreachDialog, lambda: (full.go("privacy"), privacy.breaches.open(breach))),
        (BreachPaperDialog, privacy.breaches.print),
        (KeepingDialog, lambda: privacy.retention.keep(LONG_KEPT)),
        (ProcessingDialog, lambda: privacy.processing.open(privacy.processing.model.rows[0])),
        (RegisterHeadDialog, privacy.processing.open_head),
        (ProcessingPaperDialog, privacy.processing.print),
        (ShownDialog, lambda: proofs.open_certificate(issued)),
        (TogetherDialog, lambda: proofs.print_together((issued.number, issued.number))),
        (WithdrawalDialog, lambda: proofs.withdraw(issued)),
        (RenewDialog, proofs.keys.ask_renewal),
        (KeySheetDialog, proofs.keys.sheet_wanted.emit),
        (MakingDialog, lambda: to_papers(proofs, qtbot)),
        (LeavingDialog, view._open_leaving),
        (JoiningDialog, view._open_joining),
        (
            TakingOverDialog,
            lambda: TakingOverDialog(full._door, full, parent=full.window()).open(),
        ),
        (ClosingDialog, lambda: ClosingDialog(full.window()).open()),
        (CrashDialog, lambda: CrashDialog("report", "/log", parent=full.window()).open()),
    ]
    for kind, opens_it in dialogs:
        opens_it()
        shown = dialog(qtbot, kind)
        # The screen of the tests is small; a desk's has at least 1366 by 768.
        shown.resize(shown.size().expandedTo(QSize(1318 if look().scale > 100 else 760, 704)))
        settle(qtbot, full)
        assert whole(shown) == [], kind.__name__
        shown.close()
        qtbot.waitUntil(
            lambda: not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal()]
        )
    full.search()
    full.palette_.editor.setText("fat")
    qtbot.waitUntil(full.palette_.list.isVisible)
    assert whole(full.palette_) == []


def open_held_slips(full: Workplace, qtbot: QtBot) -> None:
    """The strip of a server that is away, and the slips that were made before."""
    full.connection.prepare()
    settle(qtbot, full)
    full.connection.lose()
    settle(qtbot, full)
    assert whole(full.window()) == [], "the server is away"
    full.connection.print_button.click()


def open_erasing(full: Workplace, view: PersonView) -> None:
    """As an administrator sees it."""
    view.open_dialog(ErasingDialog)
    shown = full.window().findChild(ErasingDialog)
    assert shown is not None
    shown._on_plan(
        ErasurePlan(
            numbers=("1001-9",), name="Fatma", balance_minutes=1234, entries=1200, texts=90, certificates=3,
            offers=2, waiting=0, register_years=5, log_months=12,
        )
    )  # fmt: skip


def is_whole(place: Workplace) -> None:
    assert whole(place.window()) == [], place.page


IN_BETWEEN = (1110, 1210, 1280)
"""Windows round the width where the sidebar becomes icons: the tightest that a page is read in."""


@pytest.mark.parametrize("width", IN_BETWEEN)
def test_every_page_is_whole_in_a_window_of_a_width_in_between(
    full: Workplace, qtbot: QtBot, width: int
) -> None:
    full.window().resize(width, 768)
    for name in PAGES:
        full.go(name)
        settle(qtbot, full)
        assert full.window().width() == width, name
        qtbot.waitUntil(partial(is_whole, full))
        buttons = full.current().findChild(PageHead)._buttons
        ends = [buttons.itemAt(place).geometry() for place in range(buttons.count() - 1)]
        assert all(after.left() - before.right() < 20 for before, after in pairwise(ends)), (
            f"the buttons of {name} stand together"
        )


def open_own_words(full: Workplace, qtbot: QtBot, view: PersonView) -> None:
    """In front of the page, with every sentence and everything that can be refused."""
    assert view.member is not None
    written = Written(
        name=LONG_NAME, talents=("cooking", "baking"), choices=CertificateChoices(), words=OwnWords()
    )
    shown = OwnWordsDialog(full._door, written, parent=full.window())
    shown.open()
    qtbot.waitUntil(lambda: bool(shown.rows), timeout=20_000)
    shown.level.choose("B1")
    next(iter(shown.rows.values())).control.choose(SEEN)
    shown.send()


@pytest.mark.usefixtures("dressed")
def test_a_name_of_sixty_letters_keeps_everything_in_its_place(
    full: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    full.window().resize(*screen_size())
    full.search()
    full.palette_.editor.setText("maximiliaan")
    qtbot.waitUntil(lambda: full.palette_.list.current() is not None)
    qtbot.keyClick(full.palette_.editor, Qt.Key.Key_Return)
    page = full.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    settle(qtbot, full)
    assert page.person.member is not None
    assert page.person.member.account.name == LONG_NAME
    assert whole(full.window()) == []
    # All that can stand in the head: eight languages, and the numbers of doubles that were joined.
    long = code_of(bank, LONG_NAME)
    bank.office.do(bank.coordinator, amend_member, long, {"speaks": LANGUAGES})
    for name in ("Max Wageningen", "Maxim Oudshoorn"):
        double = bank.office.do(bank.desk, enrol_member, Profile(name=name)).member.account.code
        bank.office.do(bank.coordinator, merge_members, uuid4(), double, long, "dezelfde persoon")
    for name in (LONG_NAME, "Fatma Yılmaz"):
        full.open_person(code_of(bank, name))
        settle(qtbot, full)
        for width in WIDTHS:
            full.window().resize(width, 900)
            settle(qtbot, full)
            assert whole(full.window()) == [], (name, width)


def code_of(bank: TestBank, name: str) -> str:
    accounts = bank.office.ask(bank.desk, list_balances)
    return next(account.code for account in accounts if account.name == name)


@pytest.mark.usefixtures("dressed")
def test_every_step_of_the_start_is_whole(qtbot: QtBot) -> None:
    start = StartPage()
    qtbot.addWidget(start)
    start.resize(1366, 768)
    start.show()
    start.sign_in.open("linde.db", "Riet Jansen")
    start.recovery.show_key("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789", None, None)
    start.centre.set_place("tijdbank/linde.db")
    for step in start.steps:
        start.show_step(step)
        qtbot.wait(20)
        assert whole(start) == [], type(step).__name__
    warning = LockWarning(start)
    warning.count(20)
    assert whole(start) == []
    assert start.rect().contains(warning.geometry())
    warning.hide()
    for occasion in Occasion:
        start.sign_in.open("linde.db", "Riet Jansen", occasion, practice_password="oefenen")
        start.sign_in.hold(300)
        start.show_step(start.sign_in)
        qtbot.wait(20)
        assert whole(start) == [], occasion
    start.restore.open(
        [
            FoundBackup(
                file=Path("timebank-5e93a1f0-2026-11-28-174021.db"), at=datetime(2026, 11, 28, tzinfo=UTC)
            )
        ],
        "tijdbank/linde.db",
        LONG_NAME,
    )
    start.show_step(start.restore)
    qtbot.wait(20)
    assert whole(start) == []
    start.restore.take("timebank-5e93a1f0-2026-11-28-174021.db")
    qtbot.wait(20)
    assert whole(start) == []
    start.admin.send()
    start.show_step(start.admin)
    qtbot.wait(20)
    assert whole(start) == []
    start.admin.admin.setText(LONG_NAME)
    start.admin.refuse(DatabaseExists(where="tijdbank/linde.db"))
    start.centre.refuse_place(told(DatabaseExists(where="tijdbank/linde.db")))
    start.show_step(start.centre)
    qtbot.wait(20)
    assert whole(start) == []
