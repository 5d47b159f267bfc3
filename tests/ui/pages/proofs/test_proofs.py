"""The register and checking, by keys and clicks: opened, withdrawn, scanned, typed, a photo, a dropped file."""

import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import whole
from timebank.documents.structure import code_inside
from timebank.domain.certificates import CertificateOrder, IssuedPaper
from timebank.domain.proofs import Centre, PublicKey
from timebank.formats.centres import read_centre, read_withdrawals, written_centre
from timebank.formats.credential import read_credential
from timebank.formats.proof import Facts, new_key, signed_code
from timebank.known_centres import KnownCentres
from timebank.services.certificates import issue_certificates, withdraw_certificate
from timebank.services.proofs import verify_certificate
from timebank.services.publishing import key_sheet, make_credential, show_centre
from ui.pages.proofs.keys import RenewDialog
from ui.pages.proofs.page import CHECK, KEYS, MAKE, REGISTER, ProofsPage
from ui.pages.proofs.sheet import KeySheetDialog
from ui.pages.proofs.shown import ShownDialog
from ui.pages.proofs.withdrawing import WithdrawalDialog
from ui.workplace import Workplace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ELSEWHERE = new_key()
OTHER = Centre(
    name="Buurthuis Oost",
    phone="020-123 45 67",
    keys=(PublicKey(public=ELSEWHERE.public, key_id=ELSEWHERE.key_id, since=date(2026, 1, 1)),),
)
THEIRS = signed_code(
    Facts(
        number="2026-00001-4",
        name="Ali Veli",
        organisation="Buurthuis Oost",
        start=date(2026, 1, 1),
        until=date(2026, 6, 30),
        given_minutes=90,
        attended_minutes=0,
    ),
    ELSEWHERE,
    b"salted",
)


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def shown(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    found = dialog(qtbot, kind)
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nobody is known on this computer yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def papers(bank: TestBank) -> list[IssuedPaper]:
    """Fatma's paper stands, Zebib's counts an entry that was undone."""
    bank.record(bank.fatma, bank.henk, 90)
    undone = bank.record(bank.zebib, bank.henk, 30)
    order = CertificateOrder(start=date(2026, 11, 1), until=TODAY, members=(bank.fatma, bank.zebib))
    made = bank.office.do(bank.desk, issue_certificates, order).papers
    bank.reverse(undone.entry)
    return list(made)


@pytest.fixture
def place(opens: Opens, bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    return opens(bank.coordinator)


@pytest.fixture
def page(papers: list[IssuedPaper], place: Workplace, qtbot: QtBot) -> ProofsPage:
    place.go("proofs")
    found = place.current()
    assert isinstance(found, ProofsPage)
    qtbot.waitUntil(lambda: found.register.source.total == 2)
    return found


def test_an_empty_register_says_where_certificates_come_from(place: Workplace, qtbot: QtBot) -> None:
    place.go("proofs")
    found = place.current()
    assert isinstance(found, ProofsPage)
    qtbot.waitUntil(found.register.nothing.button.isVisible)
    qtbot.mouseClick(found.register.nothing.button, Qt.MouseButton.LeftButton)
    # Where they are made for many at once is beside it.
    assert place.page == "proofs"
    assert found.part == MAKE
    assert found.making.isVisible()


def test_what_wants_a_look_is_told_and_shown(
    page: ProofsPage, papers: list[IssuedPaper], qtbot: QtBot
) -> None:
    qtbot.waitUntil(page.register.show_flagged.isVisible)
    # Beside what is said of them every button has its room, in the smallest window too.
    page.window().resize(1366, 768)
    qtbot.waitUntil(lambda: page.window().width() == 1366)
    assert whole(page.window()) == []
    qtbot.mouseClick(page.register.show_flagged, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.register.source.total == 1)
    assert page.register.table.row_at(0).number == papers[1].number


def test_enter_shows_the_very_paper_and_its_digital_one_is_saved(
    page: ProofsPage, papers: list[IssuedPaper], bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "fatma")
    qtbot.waitUntil(lambda: page.register.source.total == 1)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    opened = shown(qtbot, ShownDialog)
    assert isinstance(opened, ShownDialog)
    qtbot.waitUntil(lambda: opened.paper == papers[0].file)
    assert "Hulp gegeven: 1 u 30" in opened.facts.text()
    opened.save_badge_to(tmp_path / "bewijs.jwt")
    qtbot.waitUntil(lambda: opened.line.text() == "Bewaard als bewijs.jwt")
    text = (tmp_path / "bewijs.jwt").read_text("utf-8")
    assert read_credential(text).number == papers[0].number
    assert text == bank.office.do(bank.desk, make_credential, papers[0].number)
    opened.save_badge_to(tmp_path / "nergens" / "bewijs.jwt")
    qtbot.waitUntil(lambda: "Kies een andere" in opened.refusal.text())


def test_withdrawing_needs_a_reason_and_the_register_shows_it(
    page: ProofsPage, papers: list[IssuedPaper], bank: TestBank, qtbot: QtBot
) -> None:
    page.register.table.setFocus()
    press(qtbot, Qt.Key.Key_Home, CTRL)
    press(qtbot, Qt.Key.Key_R, CTRL)
    asked = shown(qtbot, WithdrawalDialog)
    assert isinstance(asked, WithdrawalDialog)
    press(qtbot, Qt.Key.Key_Return)
    assert asked.why.field.refusal
    qtbot.mouseClick(asked.why.usual[1], Qt.MouseButton.LeftButton)
    assert asked.why.edit.text() == "De naam klopt niet"
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.register.table.row_at(0).status.value == "withdrawn")
    number = page.register.table.row_at(0).number
    assert (
        bank.office.ask(bank.desk, verify_certificate, number).line.withdrawn_reason == "De naam klopt niet"
    )
    # Withdrawn is withdrawn.
    page.register.table.selectRow(0)
    qtbot.waitUntil(lambda: not page.register.withdraw.isEnabled())


def test_the_desk_sees_the_register_and_withdraws_nothing(
    papers: list[IssuedPaper], opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    place = opens(bank.desk)
    place.go("proofs")
    found = place.current()
    assert isinstance(found, ProofsPage)
    qtbot.waitUntil(lambda: found.register.source.total == 2)
    assert not found.register.withdraw.isVisible()
    found.withdraw(found.register.table.row_at(0))
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, WithdrawalDialog)]


def test_a_scanned_code_goes_to_the_check(page: ProofsPage, papers: list[IssuedPaper], qtbot: QtBot) -> None:
    code = code_inside(papers[0].file)
    assert code is not None
    assert page.take_scan(code)
    verdict = page.checking.verdict
    qtbot.waitUntil(verdict.isVisible)
    assert page.part == CHECK
    assert verdict.sentence.text().startswith(
        f"Dit bewijs klopt. Het is nummer {papers[0].number}, van Fatma Yılmaz"
    )
    assert ("Hulp gegeven", "1 u 30") in verdict.facts
    assert verdict.compare.isVisible()
    qtbot.mouseClick(verdict.show_paper, Qt.MouseButton.LeftButton)
    opened = shown(qtbot, ShownDialog)
    assert isinstance(opened, ShownDialog)
    qtbot.waitUntil(lambda: opened.paper == papers[0].file)


def test_a_number_is_typed(page: ProofsPage, papers: list[IssuedPaper], bank: TestBank, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.checking.code)
    press(qtbot, Qt.Key.Key_Return)
    assert page.checking.field.refusal == "Scan eerst de code of typ het nummer."
    qtbot.keyClicks(page.checking.code, papers[1].number)
    press(qtbot, Qt.Key.Key_Return)
    verdict = page.checking.verdict
    qtbot.waitUntil(verdict.isVisible)
    assert "later ongedaan gemaakt" in verdict.sentence.text()
    bank.office.do(bank.coordinator, withdraw_certificate, papers[1].number, "naam verkeerd")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "ingetrokken: naam verkeerd" in verdict.sentence.text())
    page.checking.code.setText("2026-00001-9")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: verdict.sentence.text().startswith("Wij kunnen dit niet controleren"))
    press(qtbot, Qt.Key.Key_1, ALT)
    assert page.part == REGISTER


def test_files_are_checked_and_dropped(
    page: ProofsPage, papers: list[IssuedPaper], qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_part(CHECK)
    verdict = page.checking.verdict
    file = tmp_path / "bewijs.pdf"
    file.write_bytes(papers[0].file)
    page.checking.check_file(file)
    qtbot.waitUntil(lambda: verdict.isVisible() and verdict.sentence.text().startswith("Dit bewijs klopt"))
    assert not verdict.compare.isVisible()

    photo = tmp_path / "foto.jpg"
    picture = io.BytesIO()
    pypdfium2.PdfDocument(papers[0].file)[0].render(scale=2).to_pil().convert("RGB").save(picture, "JPEG")
    photo.write_bytes(picture.getvalue())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    place = QPointF(20, 20)
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, *held)
    page.checking.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.checking.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, *held))
    qtbot.waitUntil(lambda: verdict.compare.isVisible())
    assert verdict.sentence.text().startswith("Dit bewijs klopt")

    file.write_bytes(papers[0].file + b"\n")
    page.checking.check_file(file)
    qtbot.waitUntil(lambda: verdict.isVisible() and "veranderd" in verdict.sentence.text())
    page.checking.check_file(tmp_path / "weg.pdf")
    qtbot.waitUntil(lambda: "weg.pdf is er niet" in page.checking.field.refusal)
    assert not verdict.isVisible()


def test_the_file_is_chosen_with_a_key(
    page: ProofsPage, papers: list[IssuedPaper], qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "bewijs.pdf"
    file.write_bytes(papers[0].file)
    press(qtbot, Qt.Key.Key_O, CTRL)
    chooser = page.checking.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    qtbot.waitUntil(page.checking.verdict.isVisible)


def test_another_centre_is_known_by_its_file_and_forgotten(
    page: ProofsPage, place: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    page.take_scan(THEIRS)
    verdict = page.checking.verdict
    qtbot.waitUntil(verdict.isVisible)
    assert "een andere organisatie tekende het" in verdict.sentence.text()
    key = tmp_path / "oost.json"
    key.write_text(written_centre(OTHER), "utf-8")
    page.checking.check_file(key)
    qtbot.waitUntil(lambda: "Buurthuis Oost is nu bekend" in place.toast.sentence)
    assert OTHER.keys[0].fingerprint in place.toast.sentence
    assert page.checking.known.isVisible()

    page.take_scan(THEIRS)
    qtbot.waitUntil(verdict.isVisible)
    assert verdict.sentence.text() == (
        "De handtekening klopt. Of bewijs 2026-00001-4 is ingetrokken, weet Buurthuis Oost: bel 020-123 45 67."
    )
    qtbot.keyClicks(verdict.name, "Ali Veli")
    qtbot.keyClick(verdict.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("Voor wie", "Ali Veli: deze naam klopt") in verdict.facts)
    verdict.name.setText("Henk de Vries")
    qtbot.mouseClick(verdict.check_name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "veranderd" in verdict.sentence.text())

    qtbot.mouseClick(page.checking.known.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: KnownCentres().all() == ())
    qtbot.waitUntil(lambda: not page.checking.known.isVisible())


def test_the_key_is_shown_saved_and_printed(
    page: ProofsPage, place: Workplace, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    press(qtbot, Qt.Key.Key_3, ALT)
    key = bank.office.ask(bank.desk, show_centre).keys[0]
    qtbot.waitUntil(lambda: page.keys.fingerprint.text() == key.fingerprint)
    assert not page.keys.renew.isVisible()
    page.keys.export_to(tmp_path / "sleutel.json")
    qtbot.waitUntil(lambda: place.toast.sentence == "Bewaard als sleutel.json")
    assert read_centre((tmp_path / "sleutel.json").read_text("utf-8")).keys[0].public == key.public
    page.keys.export_to(tmp_path / "nergens" / "sleutel.json")
    qtbot.waitUntil(page.keys.trouble.isVisible)
    qtbot.mouseClick(page.keys.sheet, Qt.MouseButton.LeftButton)
    sheet = shown(qtbot, KeySheetDialog)
    assert isinstance(sheet, KeySheetDialog)
    qtbot.waitUntil(lambda: sheet.paper == bank.office.ask(bank.desk, key_sheet, "nl"))


def test_the_page_for_the_website_and_the_list_are_written(
    page: ProofsPage,
    papers: list[IssuedPaper],
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    bank.office.do(bank.coordinator, withdraw_certificate, papers[0].number, "x")
    page.show_part(KEYS)
    qtbot.waitUntil(page.keys.page.isEnabled)
    page.keys.publish_to(tmp_path)
    qtbot.waitUntil(lambda: "Zet beide bestanden op de website" in place.toast.sentence)
    assert papers[0].number not in (tmp_path / "index.html").read_text("utf-8").split("eyJ")[0]
    listed, _ = read_withdrawals((tmp_path / "withdrawn.jwt").read_text("utf-8"))
    assert (listed.withdrawn, listed.flagged) == ({papers[0].number}, {papers[1].number})
    page.keys.save_list_to(tmp_path / "lijst.jwt")
    qtbot.waitUntil(lambda: place.toast.sentence == "Bewaard als lijst.jwt")
    assert read_withdrawals((tmp_path / "lijst.jwt").read_text("utf-8"))[0].withdrawn == {papers[0].number}


def test_an_administrator_alone_makes_a_new_key_and_the_old_one_stays_known(
    papers: list[IssuedPaper], opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    place = opens(bank.admin)
    place.go("proofs")
    page = place.current()
    assert isinstance(page, ProofsPage)
    press(qtbot, Qt.Key.Key_3, ALT)
    before = bank.office.ask(bank.desk, show_centre).keys[0]
    qtbot.waitUntil(lambda: page.keys.fingerprint.text() == before.fingerprint)
    assert QApplication.focusWidget() is page.keys.sheet, "whoever only looks renews nothing with a key"
    qtbot.mouseClick(page.keys.renew, Qt.MouseButton.LeftButton)
    asked = shown(qtbot, RenewDialog)
    assert isinstance(asked, RenewDialog)
    qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.keys.fingerprint.text() != before.fingerprint)
    assert page.keys.earlier.text().startswith(f"{before.fingerprint} tekende tot")
    assert bank.office.ask(bank.desk, verify_certificate, papers[0].file).valid


def test_before_the_first_certificate_there_is_no_key(place: Workplace, qtbot: QtBot) -> None:
    place.go("proofs")
    page = place.current()
    assert isinstance(page, ProofsPage)
    page.show_part(KEYS)
    qtbot.waitUntil(lambda: page.keys.state.text().startswith("Er is nog geen sleutel"))
    assert not page.keys.sheet.isEnabled()
    assert not page.keys.page.isEnabled()
    assert QApplication.focusWidget() is page.parts.segment(KEYS)


def test_the_desk_gives_out_the_key_and_publishes_nothing(
    papers: list[IssuedPaper], opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    place = opens(bank.desk)
    place.go("proofs")
    page = place.current()
    assert isinstance(page, ProofsPage)
    page.show_part(KEYS)
    qtbot.waitUntil(page.keys.sheet.isEnabled)
    assert not page.keys.page.isVisible()
    assert not page.keys.renew.isVisible()
