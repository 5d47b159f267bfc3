"""Looking through by keys alone: list, sums, one entry in full, undoing, flags, months."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.access import Role
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.lists import ListQuery
from timebank.domain.months import Month
from timebank.domain.numbers import POT
from timebank.domain.orders import TransferOrder, swap_id
from timebank.domain.review import FlagKind
from timebank.services.exchanges import record_exchange, record_together
from timebank.services.flags import list_flags
from timebank.services.months import list_months
from timebank.services.review import list_entries, show_entry
from timebank.services.staff import change_bank, show_bank
from timebank.services.transfers import give
from ui.dialogs.slip import SlipDialog
from ui.pages.people.page import PeoplePage
from ui.pages.review.details import EntryDialog
from ui.pages.review.looking import LookDialog
from ui.pages.review.page import ENTRIES, FLAGS, MONTHS, ReviewPage
from ui.pages.review.reversing import ReversalDialog
from ui.workplace import Workplace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def shown(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    found = dialog(qtbot, kind)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_the_page_is_the_coordinators(opens: Opens, bank: TestBank) -> None:
    assert "review" in opens(bank.coordinator)._places
    assert "review" not in opens(bank.desk)._places


def test_typing_narrows_and_the_foot_tells_what_the_rows_come_to(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: page.entries.sums.text() == "3 regels in totaal  ·  8 u 40 hulp  ·  8 u 40 verplaatst"
    )
    qtbot.keyClicks(QApplication.focusWidget(), "fatma")
    qtbot.waitUntil(lambda: page.entries.source.total == 2)
    qtbot.waitUntil(lambda: page.entries.sums.text().startswith("2 regels met deze filters  ·  2 u hulp"))
    page.entries.tools.clear()
    qtbot.waitUntil(lambda: page.entries.source.total == 3)
    page.entries.table.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.entries.sums.text().startswith("2 regels gekozen  ·  7 u 40 hulp"))


def test_a_choice_of_places_apart_is_summed(page: ReviewPage, qtbot: QtBot) -> None:
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    chosen = page.entries.table.selectionModel()
    chosen.select(page.entries.model.index(0, 0), rows)
    chosen.select(page.entries.model.index(2, 0), rows)
    qtbot.waitUntil(lambda: page.entries.sums.text().startswith("2 regels gekozen  ·  7 u 40 hulp"))


def test_enter_opens_an_entry_and_from_it_a_person(page: ReviewPage, place: Workplace, qtbot: QtBot) -> None:
    page.entries.table.setFocus()
    press(qtbot, Qt.Key.Key_End, CTRL)
    press(qtbot, Qt.Key.Key_Return)
    entry = shown(qtbot, EntryDialog)
    assert isinstance(entry, EntryDialog)
    qtbot.waitUntil(lambda: entry.details is not None)
    assert entry.title.text() == "Regel 1: Koken"
    texts = " ".join(label.text() for label in entry.findChildren(QWidget) if hasattr(label, "text"))
    assert "Soep voor de buurt" in texts
    assert "Riet Jansen" in texts
    (line,) = entry._givers.lines
    assert line.accessibleName() == "Fatma Yılmaz, 1 u"
    qtbot.waitUntil(line.isVisible)
    line.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(place.current(), PeoplePage))


def test_undoing_asks_why_tells_the_balances_and_is_recorded_anew_by_a_key(
    page: ReviewPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    page.entries.table.setFocus()
    press(qtbot, Qt.Key.Key_R, CTRL)
    asks = shown(qtbot, ReversalDialog)
    assert isinstance(asks, ReversalDialog)
    qtbot.waitUntil(lambda: len(asks.effects) == 4)
    assert "Zebib Tesfay: het saldo gaat van 6 u 40 naar 0 u." in asks.effects
    press(qtbot, Qt.Key.Key_Return)
    assert asks.isVisible()
    assert asks.why.field._refusal.text() == "Schrijf erbij waarom."
    asks.why.usual[2].setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert asks.why.edit.text() == "De tijd klopt niet"
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.entries.source.total == 4)
    assert bank.balance(bank.zebib) == 0
    undone = bank.office.ask(bank.coordinator, list_entries, ListQuery()).rows[0]
    assert undone.note == "De tijd klopt niet"
    assert place.toast.sentence.startswith("Teruggedraaid: Zebib Tesfay → Olena Koval.")
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.entries.table.setFocus()
    press(qtbot, Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.entries.source.total == 5)
    assert bank.balance(bank.zebib) == 400
    assert bank.whole()


def test_both_halves_of_help_both_ways_go_together(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.olena)
    bank.office.do(bank.desk, record_together, (order, order.swapped()))
    page.entries.source.reload()
    qtbot.waitUntil(lambda: page.entries.source.total == 5)
    page.undo_entry(order.id)
    asks = shown(qtbot, ReversalDialog)
    assert isinstance(asks, ReversalDialog)
    assert asks.both.isVisible()
    qtbot.waitUntil(lambda: "Er verandert geen saldo." in asks.effects)
    qtbot.keyClicks(asks.why.edit, "vergist")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.entries.source.total == 7)
    for half in (order.id, swap_id(order.id)):
        assert bank.office.ask(bank.coordinator, show_entry, half).reversal is not None
    page.again.record()
    qtbot.waitUntil(lambda: page.entries.source.total == 9)


def test_what_was_undone_long_ago_is_recorded_anew_from_its_page(
    page: ReviewPage, qtbot: QtBot, bank: TestBank
) -> None:
    gift = TransferOrder(
        id=uuid4(), kind=Kind.GIFT, debit=bank.fatma, credit=POT, minutes=30, service_date=TODAY
    )
    bank.office.do(bank.desk, give, gift)
    bank.reverse(gift.id)
    page.open_entry(gift.id)
    entry = shown(qtbot, EntryDialog)
    assert isinstance(entry, EntryDialog)
    qtbot.waitUntil(entry.again.isVisible)
    assert not entry.undo.isVisible()
    before = bank.balance(bank.fatma)
    entry.again.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bank.balance(bank.fatma) == before - 30)


def test_a_flag_is_looked_at_by_a_key_and_leaves_the_list(
    page: ReviewPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    press(qtbot, Qt.Key.Key_2, ALT)
    assert page.part == FLAGS
    flags = page.flags
    assert [flag.kind for flag in flags.model.rows] == [FlagKind.DOUBLE, FlagKind.LONG_DAY]
    assert (
        flags.sentence.text() == "Fatma Yılmaz → Henk de Vries, Koken, 1 u. Dit staat er 2 keer op één dag."
    )
    press(qtbot, Qt.Key.Key_G, CTRL)
    asked = shown(qtbot, LookDialog)
    assert isinstance(asked, LookDialog)
    assert asked.line.text() == flags.sentence.text()
    qtbot.keyClick(asked.why.edit, Qt.Key.Key_Backspace)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.why.field.refusal != "")
    qtbot.mouseClick(asked.why.usual[1], Qt.MouseButton.LeftButton)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [flag.kind for flag in flags.model.rows] == [FlagKind.LONG_DAY])
    assert flags.sentence.text() == "Zebib Tesfay hielp 6 uur en 40 minuten op één dag."
    seen = bank.office.ask(bank.coordinator, list_flags)[0]
    assert seen.looked_by == "Karin Coördinator"
    flags.tools.clear()
    flags.table.selectRow(0)
    assert "Nagekeken door Karin Coördinator" in flags.sentence.text()
    assert flags.sentence.text().endswith("Afgesproken met deze persoon")
    flags.reload()
    qtbot.waitUntil(lambda: not page.door.is_busy)
    assert not flags.model.given[0].is_open, "it does not come back by itself"
    place.window().activateWindow()
    qtbot.waitUntil(place.window().isActiveWindow)
    flags.table.setFocus()
    flags.table.selectRow(0)
    press(qtbot, Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(lambda: all(flag.is_open for flag in flags.model.given))


def test_several_flags_are_looked_at_with_one_reason_and_taken_back(
    page: ReviewPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    press(qtbot, Qt.Key.Key_2, ALT)
    flags = page.flags
    flags.table.selectAll()
    press(qtbot, Qt.Key.Key_G, CTRL)
    asked = shown(qtbot, LookDialog)
    assert isinstance(asked, LookDialog)
    assert asked.title.text() == "Nagekeken: 2 regels"
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(flags.none_left.isVisible)
    found = bank.office.ask(bank.coordinator, list_flags)
    assert {flag.reason for flag in found} == {"Nagevraagd: het klopt"}
    place.toast._link.click()
    qtbot.waitUntil(lambda: len(flags.model.rows) == 2)


def test_a_flag_opens_its_entry(page: ReviewPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_2, ALT)
    press(qtbot, Qt.Key.Key_Return)
    entry = shown(qtbot, EntryDialog)
    assert isinstance(entry, EntryDialog)
    qtbot.waitUntil(lambda: entry.title.text() == "Regel 2: Koken")


def test_what_waits_is_signed_or_declined_by_a_key(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Henk Balie", Role.DESK, PASSWORD, member=bank.henk)
    own = bank.office.sign_in("Henk Balie", PASSWORD)
    for minutes in (60, 45):
        bank.office.do(own, record_exchange, bank.order(bank.henk, bank.olena, minutes))
    page.flags.reload()
    press(qtbot, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: len(page.flags.model.rows) == 4)
    page.flags.table.selectRow(0)
    before = bank.balance(bank.henk)
    press(qtbot, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: bank.balance(bank.henk) in (before + 60, before + 45))
    signed = bank.balance(bank.henk)
    qtbot.waitUntil(lambda: [flag.kind for flag in page.flags.model.rows].count(FlagKind.SIGNATURE) == 1)
    press(qtbot, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: FlagKind.SIGNATURE not in [flag.kind for flag in page.flags.model.rows])
    assert bank.balance(bank.henk) == signed


def test_what_waits_is_confirmed_in_the_way_that_is_chosen(
    page: ReviewPage, qtbot: QtBot, bank: TestBank
) -> None:
    now = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(now, confirmation_required=True))
    waiting = bank.record(bank.henk, bank.olena, 60, confirmation=None)
    page.flags.reload()
    press(qtbot, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: page.flags.model.rows[0].kind is FlagKind.CONFIRMATION)
    page.flags.table.selectRow(0)
    before = bank.balance(bank.henk)
    menu = QMenu()
    page.flags.fill_ways(menu, page.flags.model.rows[0])
    assert [action.text() for action in menu.actions()] == [
        "allebei hier",
        "briefje getekend",
        "kaart en pincode",
        "telefoon",
    ]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: bank.balance(bank.henk) == before + 60)
    assert waiting.entry is not None
    line = bank.office.ask(bank.coordinator, show_entry, waiting.entry).line
    assert line.confirmation is Confirmation.SLIP_SIGNED


def test_what_another_desk_undid_meanwhile_is_said_and_the_reason_stays(
    page: ReviewPage, qtbot: QtBot, bank: TestBank
) -> None:
    page.entries.table.setFocus()
    row = page.entries.current
    assert row is not None
    press(qtbot, Qt.Key.Key_R, CTRL)
    asks = shown(qtbot, ReversalDialog)
    assert isinstance(asks, ReversalDialog)
    bank.reverse(row.id)
    qtbot.keyClicks(asks.why.edit, "vergist")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asks.refusal.text().startswith("Dit is al ongedaan gemaakt."))
    assert asks.why.edit.text() == "vergist"


def test_a_month_is_closed_by_a_key_and_opened_by_an_administrator(
    page: ReviewPage, place: Workplace, qtbot: QtBot, bank: TestBank, opens: Opens
) -> None:
    october = date(2026, 10, 20)
    bank.record(bank.fatma, bank.henk, 30, service_date=october, confirmation=None)
    page.months.reload()
    press(qtbot, Qt.Key.Key_3, ALT)
    assert page.part == MONTHS
    qtbot.waitUntil(lambda: len(page.months.model.rows) == 2)
    page.months.table.selectRow(0)
    assert not page.months.close_button.isVisible()
    press(qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.months.figures is not None and page.months.figures.month == Month(2026, 10))
    assert [tally.accessibleName() for tally in page.months._tallies][:3] == [
        "Regels: 1",
        "Hulp: 0 u 30",
        "Niet bevestigd door de ander: 0 u 30",
    ]
    press(qtbot, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: page.months.current is not None and page.months.current.closed_at is not None)
    assert [each.month for each in bank.office.ask(bank.desk, list_months)] == [Month(2026, 10)]
    assert not page.months.close_button.isVisible()
    press(qtbot, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: "beheerder" in place.toast.sentence)
    above = opens(bank.admin)
    above.go("review")
    theirs = above.current()
    assert isinstance(theirs, ReviewPage)
    theirs.show_part(MONTHS)
    qtbot.waitUntil(lambda: len(theirs.months.model.rows) == 2)
    theirs.months.table.selectRow(1)
    qtbot.waitUntil(theirs.months.close_button.isVisible)
    theirs.months.close_button.click()
    qtbot.waitUntil(lambda: bank.office.ask(bank.desk, list_months) == [])


def test_a_month_shows_its_entries(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 30, service_date=TODAY - timedelta(days=40))
    page.months.reload()
    page.show_part(MONTHS)
    qtbot.waitUntil(lambda: len(page.months.model.rows) == 2)
    page.months.table.selectRow(1)
    press(qtbot, Qt.Key.Key_Return)
    assert page.part == ENTRIES
    qtbot.waitUntil(lambda: page.entries.source.total == 1)


def test_an_empty_bank_says_so(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    place = opens(bank.coordinator)
    place.go("review")
    page = place.current()
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(page.entries.nothing.isVisible)
    page.show_part(FLAGS)
    qtbot.waitUntil(page.flags.none_left.isVisible)
    page.show_part(MONTHS)
    qtbot.waitUntil(lambda: len(page.months.model.rows) == 1)


def test_a_slip_to_sign_of_the_chosen_entry(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    press(qtbot, Qt.Key.Key_P, CTRL)
    assert QApplication.activeModalWidget() is None, "nothing is chosen yet"
    page.entries.table.setFocus()
    page.entries.table.selectRow(0)
    press(qtbot, Qt.Key.Key_P, CTRL)
    slip = shown(qtbot, SlipDialog)
    assert isinstance(slip, SlipDialog)
    qtbot.waitUntil(slip.save_button.isEnabled, timeout=20_000)
    qtbot.keyClick(slip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    # From the entry in full, by the same key.
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.entries.table.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    full = shown(qtbot, EntryDialog)
    assert isinstance(full, EntryDialog)
    qtbot.waitUntil(full.slip.isVisible)
    qtbot.keyClick(full, Qt.Key.Key_P, CTRL)
    again = shown(qtbot, SlipDialog)
    assert isinstance(again, SlipDialog)
    qtbot.waitUntil(again.save_button.isEnabled, timeout=20_000)
    assert again.title.text() == "Briefje om te tekenen"


def test_what_was_undone_has_no_slip(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    row = page.entries.table.row_at(0)
    bank.reverse(row.id)
    page.entries.source.reload()
    qtbot.waitUntil(lambda: page.entries.source.total == 4)
    for place in (0, 1):
        entry = page.entries.table.row_at(place)
        assert "Briefje om te tekenen…" not in [wish.text for wish in page.entries.wishes(entry)]
    page.entries.table.setFocus()
    page.entries.table.selectRow(0)
    press(qtbot, Qt.Key.Key_P, CTRL)
    assert QApplication.activeModalWidget() is None
