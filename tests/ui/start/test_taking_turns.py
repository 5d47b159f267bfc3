"""Locking, coming back, and taking over: nothing typed is lost, and what is saved bears the name of who saves it."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.turns import (
    activate,
    came_in,
    legible,
    lock,
    page_of,
    place_of,
    prove,
    settle,
    type_,
    type_a_line,
)
from timebank.domain.access import Role
from timebank.office import Office
from timebank.services.drafts import load_draft
from timebank.services.statements import last_own_entry, list_balances
from timebank.store.database import Database
from ui.app import Desk
from ui.pages.desk.line import Shape
from ui.pages.people.enrol import EnrolDialog
from ui.pages.settings.password_dialog import OwnPasswordDialog
from ui.pages.slips.page import SlipsPage
from ui.pages.start.sign_in import Occasion

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_locked_desk_shows_nobody_and_gives_everything_back(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    before, place = page_of(desk).form.line, QApplication.focusWidget()
    assert before.giver.people
    assert before.time == "1:"
    lock(desk, qtbot)
    assert desk.start.step is desk.start.sign_in
    assert desk.start.sign_in.occasion is Occasion.LOCKED
    assert desk.start.sign_in.title.text() == "Deze balie is op slot"
    for name in ("Fatma", "Henk", "Linde"):
        assert name not in legible(desk.window)
    assert QApplication.focusWidget() is desk.start.sign_in.password
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert page_of(desk).form.line == before
    assert QApplication.focusWidget() is place


def test_what_was_copied_here_is_not_to_be_pasted_beside_a_locked_desk(at_work: Desk, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Fatma Yılmaz\t12 u 30")
    lock(at_work, qtbot)
    assert clipboard.text() == ""


def test_what_somebody_copied_elsewhere_survives_the_lock(
    at_work: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Fatma Yılmaz\t12 u 30")
    with monkeypatch.context() as elsewhere:
        # Another program is in front, and owns what was copied last.
        elsewhere.setattr(QGuiApplication, "focusWindow", lambda: None)
        clipboard.setText("een brief in een ander programma")
    lock(at_work, qtbot)
    assert clipboard.text() == "een brief in een ander programma"


def test_what_another_program_took_over_unchanged_is_still_ours(
    at_work: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Fatma Yılmaz\t12 u 30")
    # A history of the clipboard owns it now: that is what the system then says.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: False)
    lock(at_work, qtbot)
    assert clipboard.text() == ""


def test_an_open_dialog_and_what_was_typed_in_it_wait_behind_the_lock(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EnrolDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnrolDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "Yonas Tekle")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL)
    assert desk.window.workplace is None
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert dialog.isVisible()
    assert dialog.isModal()
    assert any(edit.text() == "Yonas Tekle" for edit in dialog.findChildren(QLineEdit))


def test_a_dialog_that_comes_while_the_desk_is_locked_waits_for_somebody(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    place = place_of(desk)
    lock(desk, qtbot)
    place.enrol("Fatma")
    assert QApplication.activeModalWidget() is None
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert isinstance(QApplication.activeModalWidget(), EnrolDialog)


def test_another_operator_goes_on_with_the_line_and_saves_it_under_their_own_name(
    at_work: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    qtbot.waitUntil(lambda: page_of(desk).drafts.is_kept, timeout=15_000)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL | SHIFT)
    assert desk.start.sign_in.occasion is Occasion.SWITCHING
    assert QApplication.focusWidget() is desk.start.sign_in.name
    prove(desk, qtbot, name="wim bakker")
    came_in(desk, qtbot)
    assert place_of(desk).sidebar.operator.accessibleName() == "Wim Bakker, balie"
    assert "Wim Bakker werkt nu hier" in place_of(desk).toast.sentence
    assert page_of(desk).form.line.time == "1:"
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: page_of(desk).form.line.is_empty, timeout=10_000)
    qtbot.waitUntil(lambda: page_of(desk).drafts.is_kept, timeout=15_000)
    settle(desk, qtbot)
    with Office(Database(founded_url), hasher=QUICK) as office:
        riet, wim = (office.sign_in(name, PASSWORD) for name in ("Riet Jansen", "Wim Bakker"))
        assert office.ask(riet, last_own_entry) is None
        booked = office.ask(wim, last_own_entry)
        assert booked is not None
        assert booked.entry.participations[0].minutes == 90
        assert office.ask(riet, load_draft, "desk") is None
        assert office.ask(wim, load_draft, "desk") is None


def test_what_the_one_before_saved_is_not_undone_by_the_next_with_one_key(
    at_work: Desk, qtbot: QtBot
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: bool(place_of(desk).toast.sentence), timeout=10_000)
    settle(desk, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL | SHIFT)
    prove(desk, qtbot, name="Wim Bakker")
    came_in(desk, qtbot)
    assert "Opgeslagen" not in place_of(desk).toast.sentence
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, CTRL)
    qtbot.waitUntil(
        lambda: place_of(desk).toast.sentence == "Er is vandaag niets van jou om ongedaan te maken.",
        timeout=10_000,
    )


def test_another_role_has_its_own_pages_and_gets_the_line_along(
    at_work: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    line, entry = page_of(desk).form.line, page_of(desk).recorder.entry
    rets = page_of(desk)
    assert "review" not in place_of(desk)._kinds
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL | SHIFT)
    prove(desk, qtbot, name="Karin Coördinator")
    came_in(desk, qtbot)
    here = page_of(desk)
    assert here is not rets
    assert "review" in place_of(desk)._kinds
    assert (here.form.line, here.recorder.entry) == (line, entry)
    assert Shape.GRANT in here.form.options.shapes
    assert rets.form.line.is_empty
    qtbot.waitUntil(lambda: here.drafts.is_kept, timeout=15_000)
    # And back again: the pages of the desk stand as they were, with the line.
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL | SHIFT)
    prove(desk, qtbot, name="Riet Jansen")
    came_in(desk, qtbot)
    assert page_of(desk) is rets
    assert rets.form.line == line
    assert here.form.line.is_empty
    qtbot.waitUntil(lambda: rets.drafts.is_kept, timeout=15_000)
    settle(desk, qtbot)
    with Office(Database(founded_url), hasher=QUICK) as office:
        kept = {
            name: office.ask(office.sign_in(name, PASSWORD), load_draft, "desk")
            for name in ("Riet Jansen", "Karin Coördinator")
        }
    assert kept["Riet Jansen"] is not None
    assert kept["Karin Coördinator"] is None


def test_what_the_next_one_was_typing_before_is_offered_beside_the_line(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    type_(qtbot, "olena⏎")
    qtbot.waitUntil(lambda: page_of(desk).drafts.is_kept, timeout=15_000)
    settle(desk, qtbot)
    desk.shift.end()
    desk._ask_who(desk._where, "Wim Bakker")
    prove(desk, qtbot)
    came_in(desk, qtbot)
    type_a_line(desk, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL | SHIFT)
    prove(desk, qtbot, name="Riet Jansen")
    came_in(desk, qtbot)
    page = page_of(desk)
    qtbot.waitUntil(lambda: page.form.strip.is_open, timeout=10_000)
    assert "Olena Koval" in page.form.strip.sentence
    assert page.form.line.time == "1:"


def test_escape_goes_back_to_work_as_long_as_nobody_locked(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    place = QApplication.focusWidget()
    qtbot.keyClick(place, Key.Key_L, CTRL | SHIFT)
    assert desk.start.sign_in.back_button.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert desk.window.workplace is not None
    assert QApplication.focusWidget() is place
    lock(desk, qtbot)
    assert not desk.start.sign_in.back_button.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert desk.window.workplace is None


def test_a_password_half_typed_is_not_left_to_the_next_one(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    dialog = OwnPasswordDialog(place_of(desk)._door, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    gone: list[object] = []
    dialog.destroyed.connect(lambda *_: gone.append(True))
    desk.make_room()
    prove(desk, qtbot, name="Wim Bakker")
    came_in(desk, qtbot)
    qtbot.waitUntil(lambda: bool(gone))
    assert not [each for each in desk.window.findChildren(QDialog) if each.isVisible()]


def test_long_work_goes_on_behind_the_lock(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    may_end, answers = Event(), []

    def slow(_progress: object) -> str:
        may_end.wait(20)
        return "klaar"

    place_of(desk)._door.work(slow, then=answers.append)
    lock(desk, qtbot)
    may_end.set()
    qtbot.waitUntil(lambda: answers == ["klaar"])
    assert desk.window.workplace is None


def test_ones_own_help_waits_for_another_operator_who_signs_it_with_one_key(
    desk: Desk, qtbot: QtBot, founded_url: str
) -> None:
    with Office(Database(founded_url), hasher=QUICK) as office:
        ans = office.sign_in("Ans Beheer", PASSWORD)
        codes = {each.name: each.code for each in office.ask(ans, list_balances)}
        fatma = codes["Fatma Yılmaz"]
        office.add_operator(ans, "Fatma Yılmaz", Role.DESK, PASSWORD, member=fatma)
    desk.open(founded_url, "Fatma Yılmaz", PASSWORD)
    came_in(desk, qtbot)
    activate(desk, qtbot)
    type_a_line(desk, qtbot)
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: page_of(desk).form.line.is_empty, timeout=10_000)
    day = page_of(desk).day
    qtbot.waitUntil(lambda: bool(day.model.rows), timeout=10_000)
    settle(desk, qtbot)
    assert "wacht op een tweede medewerker" in place_of(desk).toast.sentence.lower()

    def enter_on_what_waits() -> None:
        day.waiting.click()
        qtbot.keyClick(day.table, Key.Key_Return)

    assert day.model.index(0, 5).data() == "Ander tekent"
    enter_on_what_waits()
    question = page_of(desk).form.question
    assert question.sentence == "Je doet hier zelf aan mee. Laat een andere medewerker dit doen."
    (other,) = question.answers
    assert other.text() == "Iemand anders"
    other.click()
    assert desk.start.sign_in.occasion is Occasion.SWITCHING
    prove(desk, qtbot, name="Riet Jansen")
    came_in(desk, qtbot)
    qtbot.waitUntil(lambda: day.model.index(0, 5).data() == "Tekenen", timeout=10_000)
    enter_on_what_waits()
    qtbot.waitUntil(lambda: place_of(desk).toast.sentence.startswith("Getekend"), timeout=10_000)
    assert desk.shift.entered is not None
    assert desk.door is not None
    (balance,) = desk.shift.entered.office.ask(desk.door.actor, list_balances, (fatma,))
    assert balance.balance == 90
    # Nor does she undo it by herself.
    desk.make_room()
    prove(desk, qtbot, name="Fatma Yılmaz")
    came_in(desk, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: question.sentence.startswith("Dit ongedaan maken?"), timeout=10_000)
    question.answers[0].click()
    qtbot.waitUntil(lambda: question.sentence.startswith("Je doet hier zelf aan mee."), timeout=10_000)
    assert [answer.text() for answer in question.answers] == ["Iemand anders"]


def test_a_stack_of_slips_goes_on_with_whoever_takes_over(
    at_work: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk = at_work

    def kept(name: str) -> bool:
        with Office(Database(founded_url), hasher=QUICK) as office:
            return office.ask(office.sign_in(name, PASSWORD), load_draft, "slips") is not None

    def slips() -> SlipsPage:
        page = place_of(desk).current()
        assert isinstance(page, SlipsPage)
        return page

    def is_kept() -> bool:
        draft = slips().draft
        return draft._body == draft._kept and not draft._timer.isActive()

    place_of(desk).go("slips")
    page = slips()
    for word in ("fat⏎", "hen⏎", "ko⏎", "1⏎"):
        type_(qtbot, word)
        settle(desk, qtbot)
    qtbot.waitUntil(lambda: len(page.sheet.rows) == 1, timeout=10_000)
    rows = page.sheet.rows
    qtbot.waitUntil(is_kept, timeout=15_000)
    settle(desk, qtbot)
    assert kept("Riet Jansen")
    desk.make_room()
    prove(desk, qtbot, name="Wim Bakker")
    came_in(desk, qtbot)
    assert slips() is page
    assert page.sheet.rows == rows
    qtbot.waitUntil(is_kept, timeout=15_000)
    settle(desk, qtbot)
    assert (kept("Riet Jansen"), kept("Wim Bakker")) == (False, True)
    # Another role has a table of its own: the stack goes there.
    desk.make_room()
    prove(desk, qtbot, name="Karin Coördinator")
    came_in(desk, qtbot)
    assert slips() is not page
    assert slips().sheet.rows == rows
    assert page.sheet.rows == []
    qtbot.waitUntil(is_kept, timeout=15_000)
    settle(desk, qtbot)
    assert kept("Karin Coördinator")
    slips().save()
    qtbot.waitUntil(lambda: slips().sheet.rows == [], timeout=10_000)
    with Office(Database(founded_url), hasher=QUICK) as office:
        assert office.ask(office.sign_in("Karin Coördinator", PASSWORD), last_own_entry) is not None
