"""Locking, coming back, and taking over: nothing typed is lost, and what is saved bears the name of who saves it."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.scanning import press
from timebank.domain.access import Role
from timebank.domain.operators import badge_number
from timebank.office import Office
from timebank.services.drafts import load_draft
from timebank.services.staff import issue_badge, show_bank
from timebank.services.statements import last_own_entry, list_balances
from timebank.store.database import Database
from ui.app import Desk
from ui.kernel.settings import Settings
from ui.pages.desk.line import Shape
from ui.pages.desk.page import DeskPage
from ui.pages.people.enrol import EnrolDialog
from ui.pages.settings.password_dialog import OwnPasswordDialog
from ui.pages.slips.page import SlipsPage
from ui.pages.start.sign_in import Occasion
from ui.shift import CLOSED_AFTER_SECONDS
from ui.widgets.focus import FocusRing
from ui.workplace import Workplace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Badges = dict[str, str]
NOBODYS_BADGE = f"{badge_number(9)}.7K3VQH2M9X"


@pytest.fixture
def badges(founded_url: str) -> Badges:
    """A second desk operator, and badges for everybody: their codes by first name."""
    with Office(Database(founded_url), hasher=QUICK) as office:
        ans = office.sign_in("Ans Beheer", PASSWORD)
        office.add_operator(ans, "Wim Bakker", Role.DESK, PASSWORD)
        names = ("Ans Beheer", "Karin Coördinator", "Riet Jansen", "Wim Bakker")
        return {name.split()[0]: office.do(ans, issue_badge, name).code for name in names}


@pytest.fixture
def at_work(desk: Desk, qtbot: QtBot, founded_url: str, badges: Badges) -> Desk:
    """Riet works at the desk."""
    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    activate(desk, qtbot)
    settle(desk, qtbot)
    return desk


def activate(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.door is None or not desk.door.is_busy, timeout=20_000)


def place_of(desk: Desk) -> Workplace:
    assert desk.window.workplace is not None
    return desk.window.workplace


def page_of(desk: Desk) -> DeskPage:
    page = place_of(desk).current()
    assert isinstance(page, DeskPage)
    return page


def type_(qtbot: QtBot, text: str) -> None:
    for letter in text:
        if letter == "⏎":
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
        else:
            qtbot.keyClicks(QApplication.focusWidget(), letter)


def type_a_line(desk: Desk, qtbot: QtBot) -> None:
    """Fatma helped Henk with cooking, and the time is still to be typed."""
    bar = page_of(desk).form.bar
    type_(qtbot, "fat⏎hen⏎")
    qtbot.waitUntil(lambda: bar.receiver.person is not None, timeout=10_000)
    type_(qtbot, "ko⏎1:")
    settle(desk, qtbot)


def lock(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL)
    assert desk.window.workplace is None


def prove(desk: Desk, qtbot: QtBot, password: str = PASSWORD, name: str = "") -> None:
    """Type at the sign-in, where the cursor is."""
    step = desk.start.sign_in
    if name:
        step.name.setFocus()
        step.name.selectAll()
        step.name.insert(name)  # QTest types no letters with dots
        qtbot.keyClick(step.name, Key.Key_Return)
    qtbot.keyClicks(step.password, password)
    qtbot.keyClick(step.password, Key.Key_Return)


def came_in(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    settle(desk, qtbot)


def legible(window: QWidget) -> str:
    """Every word that can be read in the window, and its title."""
    words = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QLineEdit):
            words.append(widget.text())
    return " ".join(words)


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


# badges


def test_a_badge_alone_takes_over_from_who_was_here_before_that_day(
    at_work: Desk, qtbot: QtBot, badges: Badges
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    desk.make_room()
    prove(desk, qtbot, name="Wim Bakker")
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.door.actor.name == "Wim Bakker"
    # In the middle of a field: no sign of the badge comes into it.
    press(badges["Riet"])
    qtbot.waitUntil(lambda: desk.door is not None and desk.door.actor.name == "Riet Jansen", timeout=20_000)
    assert desk.window.workplace is not None
    assert page_of(desk).form.line.time == "1:"
    lock(desk, qtbot)
    press(badges["Wim"])
    came_in(desk, qtbot)
    assert desk.door.actor.name == "Wim Bakker"


@pytest.mark.parametrize("first", ["Wim", "Ans"])
def test_a_badge_that_is_not_enough_asks_for_the_password(
    at_work: Desk, qtbot: QtBot, badges: Badges, first: str
) -> None:
    desk = at_work
    if first == "Ans":
        # An administrator always types it, however often they did.
        desk.make_room()
        prove(desk, qtbot, name="Ans Beheer")
        came_in(desk, qtbot)
        desk.make_room()
        prove(desk, qtbot, name="Riet Jansen")
        came_in(desk, qtbot)
    press(badges[first])
    step = desk.start.sign_in
    qtbot.waitUntil(lambda: step.password_field.refusal == "Typ bij deze badge ook je wachtwoord.")
    assert desk.window.workplace is None
    assert step.name.text() == {"Wim": "Wim Bakker", "Ans": "Ans Beheer"}[first]
    assert QApplication.focusWidget() is step.password
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.door.actor.name.startswith(first)


def test_a_badge_of_nobody_is_told_and_changes_nothing(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    press(NOBODYS_BADGE)
    qtbot.waitUntil(lambda: "badge" in place_of(desk).toast.sentence.casefold(), timeout=10_000)
    assert desk.door is not None
    assert desk.door.actor.name == "Riet Jansen"
    lock(desk, qtbot)
    press(NOBODYS_BADGE)
    qtbot.waitUntil(lambda: "badge" in desk.start.sign_in.password_field.refusal.casefold(), timeout=10_000)
    assert desk.start.sign_in.name.text() == ""
    assert desk.window.workplace is None


def test_a_badge_takes_the_place_of_the_name_when_the_bank_is_opened(
    desk: Desk, qtbot: QtBot, founded_url: str, badges: Badges, settings: Settings
) -> None:
    settings.operator = "Riet Jansen"
    desk.open(founded_url)
    activate(desk, qtbot)
    press(badges["Wim"])
    step = desk.start.sign_in
    qtbot.waitUntil(lambda: step.name.text() == badges["Wim"].split(".")[0])
    assert step.name_field.label.text() == "Je badge"
    assert badges["Wim"].split(".")[1] not in legible(desk.window)
    assert desk.window.workplace is None
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.door.actor.name == "Wim Bakker"


# nobody there


@pytest.fixture
def clock(at_work: Desk) -> Callable[[float], None]:
    """Lets so many seconds go by without anybody stirring."""
    now = [0.0]
    idle = at_work.shift.idle
    idle.clock = lambda: now[0]
    at_work.shift._count()

    def pass_(seconds: float) -> None:
        now[0] += seconds
        idle.look()

    return pass_


def test_a_desk_that_is_left_alone_locks_itself(
    at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    clock(5 * 60 - 30)
    assert desk.shift._warning is None
    clock(15)
    assert desk.shift._warning is not None
    assert desk.shift._warning.isVisible()
    assert desk.shift._warning.sentence.startswith("Deze balie gaat over 15 s op slot.")
    clock(1)
    assert "14 s" in desk.shift._warning.sentence
    clock(14)
    assert desk.shift._warning is None
    assert desk.window.workplace is None
    assert desk.start.sign_in.occasion is Occasion.LOCKED
    assert "Fatma" not in legible(desk.window)
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert page_of(desk).form.line.time == "1:"


def test_any_key_keeps_it_open_and_does_nothing_else(
    at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    type_(qtbot, "30")
    clock(5 * 60 - 10)
    assert desk.shift._warning is not None
    # Enter would save the line: the first key only says that somebody is there.
    qtbot.keyClick(desk.window.windowHandle(), Key.Key_Return)
    assert desk.shift._warning is None
    assert page_of(desk).form.line.time == "1:30"
    assert not page_of(desk).recorder.is_busy
    clock(5 * 60 - 30)
    assert desk.window.workplace is not None
    # A letter goes where it was typed all the same.
    clock(15)
    qtbot.keyClick(desk.window.windowHandle(), Key.Key_Backspace)
    qtbot.keyClick(desk.window.windowHandle(), Key.Key_5)
    qtbot.waitUntil(lambda: page_of(desk).form.line.time == "1:305")
    assert desk.shift._warning is None


def test_other_minutes_count_at_once(at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]) -> None:
    from dataclasses import replace

    from timebank.services.staff import change_bank

    desk = at_work
    desk.make_room()
    prove(desk, qtbot, name="Ans Beheer")
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.shift.entered is not None
    office, ans = desk.shift.entered.office, desk.door.actor
    bank = office.ask(ans, show_bank)
    desk.door.do(change_bank, replace(bank, lock_minutes=1))
    qtbot.waitUntil(lambda: desk.shift.entered is not None and desk.shift.entered.bank.lock_minutes == 1)
    clock(61)
    assert desk.window.workplace is None


def test_after_hours_locked_the_bank_is_closed(
    at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    lock(desk, qtbot)
    clock(CLOSED_AFTER_SECONDS + 1)
    assert desk.shift.entered is None
    assert desk.start.sign_in.occasion is Occasion.OPENING
    prove(desk, qtbot)
    came_in(desk, qtbot)
    strip = page_of(desk).form.strip
    qtbot.waitUntil(lambda: "Fatma Yılmaz" in strip.sentence, timeout=10_000)


# wrong passwords


def wrong(desk: Desk, qtbot: QtBot, name: str = "") -> str:
    """Try a wrong password and give what is said."""
    step = desk.start.sign_in
    prove(desk, qtbot, "verkeerd", name)
    qtbot.waitUntil(lambda: bool(step.password_field.refusal) and not step._is_busy, timeout=20_000)
    return step.password_field.refusal


WRONG = "De naam of het wachtwoord klopt niet. Probeer het nog een keer."
WAIT = "Dat was te vaak niet goed. Je kunt het over 5 seconden weer proberen."


@pytest.mark.parametrize("name", ["Riet Jansen", "Niemand Weet"])
def test_wrong_passwords_make_the_next_try_wait_and_a_restart_does_not_help(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings, name: str
) -> None:
    now = [1_000_000.0]
    desk.tries._clock = lambda: now[0]
    desk.open(founded_url)
    for _ in range(3):
        assert wrong(desk, qtbot, name) == WRONG
    step = desk.start.sign_in
    assert wrong(desk, qtbot, name) == WAIT
    assert not step.enter.isEnabled()
    qtbot.waitUntil(lambda: "over 4 seconden" in step.password_field.refusal, timeout=3_000)
    # The right one does not help before the time is over, nor does Enter.
    prove(desk, qtbot, PASSWORD)
    assert desk.window.workplace is None
    # Another name may try at once: nobody locks anybody else out.
    assert wrong(desk, qtbot, "Karin Coördinator") == WRONG
    # The program is ended and started anew.
    again = Desk(settings)
    qtbot.addWidget(again.window)
    again.tries._clock = lambda: now[0]
    again.open(founded_url)
    prove(again, qtbot, PASSWORD, name)
    assert again.start.sign_in.password_field.refusal == WAIT
    assert not again._lane.is_busy
    now[0] += 6
    again.start.sign_in._stop_waiting()
    assert "over 15 seconden" in wrong(again, qtbot, name)
    again.close()


def test_the_right_password_ends_the_row(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings
) -> None:
    desk.open(founded_url)
    for _ in range(3):
        wrong(desk, qtbot, "Riet Jansen")
    prove(desk, qtbot, PASSWORD, "Riet Jansen")
    came_in(desk, qtbot)
    activate(desk, qtbot)
    lock(desk, qtbot)
    assert wrong(desk, qtbot) == WRONG
    assert desk.start.sign_in.enter.isEnabled()


def test_letting_somebody_in_keeps_the_window_alive_and_says_so(
    desk: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk.open(founded_url)
    prove(desk, qtbot, PASSWORD, "Riet Jansen")
    step = desk.start.sign_in
    assert step.enter.text() == "Een ogenblik…"
    assert not step.enter.isEnabled()
    assert step.password.isReadOnly()
    came_in(desk, qtbot)
    assert step.enter.isEnabled()
    assert step.password.text() == ""


# everything that could still be seen or lost


def test_nothing_but_the_sign_in_is_seen_of_a_locked_desk(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    place = place_of(desk)
    type_(qtbot, "fat⏎hen")
    qtbot.waitUntil(lambda: page_of(desk).form.bar.receiver.drop.isVisible(), timeout=10_000)
    place.search()
    qtbot.keyClicks(place.palette_.editor, "olena")
    qtbot.waitUntil(place.palette_.list.isVisible, timeout=10_000)
    desk.shift.locked.emit()
    start = desk.start
    seen = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if widget.isVisible()
        and not (start.isAncestorOf(widget) or widget.isAncestorOf(start) or widget is start)
    ]
    assert [type(widget).__name__ for widget in seen if not isinstance(widget, FocusRing)] == []
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.width() > 1]
    assert windows == [desk.window]
    assert place.toast.sentence == ""


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
