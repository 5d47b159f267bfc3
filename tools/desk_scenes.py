"""Scenes of the desk in every shape of a line, and of what it asks and refuses, for `make shots`."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from timebank.domain.cards import new_card
from timebank.domain.members import ProgrammeRole, Purpose
from timebank.services.cards import register_cards
from tools.person_scenes import LONG_NAME, SCRIPT_NAME, Books
from tools.stage import Stage
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.page import PeoplePage

Scene = Callable[[Stage], object]
CTRL = Qt.KeyboardModifier.ControlModifier


def _desk(stage: Stage) -> None:
    _at(stage, "desk")


def _at(stage: Stage, page: str) -> None:
    stage.sign_in()
    stage.workplace.go(page)
    stage.settle()


def _keys(*steps: str | Qt.Key) -> Scene:
    """At the desk, words as they are typed (Enter is ⏎) and keys that are pressed together with Ctrl."""

    def scene(stage: Stage) -> None:
        _desk(stage)
        play(stage, *steps)

    return scene


def play(stage: Stage, *steps: str | Qt.Key) -> None:
    """Type and press where the cursor is."""
    for step in steps:
        if isinstance(step, Qt.Key):
            stage.press(step, CTRL)
            continue
        for at, word in enumerate(step.split("⏎")):
            if at:
                stage.press(Qt.Key.Key_Return)
            if word:
                stage.type(word)


def _hidden(stage: Stage) -> None:
    _desk(stage)
    play(stage, "olena⏎zebib⏎ko⏎1:30")
    stage.press(Qt.Key.Key_F4)


def _again_today(stage: Stage) -> None:
    _desk(stage)
    play(stage, "olena⏎zebib⏎ko⏎1⏎", "olena⏎zebib⏎ko⏎1⏎")


def _override(stage: Stage) -> None:
    _desk(stage)
    books = Books(stage)
    new, henk = books.enrol("Noor Smit"), books.number("Henk de Vries")
    books.help(henk, new, 600, "cooking", days_ago=1)
    play(stage, "henk⏎noor⏎ko⏎2", Qt.Key.Key_Return, "zij kookt zaterdag terug")


def _limit(stage: Stage) -> None:
    _desk(stage)
    books = Books(stage)
    new, henk = books.enrol("Noor Smit"), books.number("Henk de Vries")
    books.help(henk, new, 600, "cooking", days_ago=1)
    play(stage, "henk⏎noor⏎ko⏎2⏎")


def _draft(stage: Stage) -> None:
    _desk(stage)
    play(stage, "olena⏎zebib⏎ko⏎1:3")
    # Going away keeps it; a new window offers it again.
    stage.workplace.go("people")
    stage.settle()
    stage.desk.shift.end()
    _desk(stage)


def _started_anew(stage: Stage, page: str) -> None:
    """The bank is closed with something half typed, and opened by a program that was started anew."""
    stage.settle()
    stage.desk.shift.lock()
    stage.desk.shift.end()
    _at(stage, page)


def _offer_again(stage: Stage) -> None:
    _at(stage, "offers")
    for word in ("fat", "ko"):
        stage.type(word)
        stage.press(Qt.Key.Key_Return)
    stage.type("soep voor acht mensen, ook op")
    _started_anew(stage, "offers")


def _activity_again(stage: Stage) -> None:
    _at(stage, "activities")
    stage.press(Qt.Key.Key_M, CTRL)
    stage.type("Samen koken met de buurt")
    _started_anew(stage, "activities")


def _enrolment_again(stage: Stage) -> None:
    _at(stage, "people")
    stage.press(Qt.Key.Key_N, CTRL)
    stage.type("Abdirahman Mohamed")
    for dialog in stage.desk.window.findChildren(EnrolDialog):
        dialog.role.choose(ProgrammeRole.NEWCOMER)
        dialog.agreed[Purpose.MATCHING].click()
    _started_anew(stage, "people")
    stage.press(Qt.Key.Key_N, CTRL)


def _enrolment_role(stage: Stage) -> None:
    _at(stage, "people")
    stage.press(Qt.Key.Key_N, CTRL)
    stage.type("Abdirahman Mohamed")
    for dialog in stage.desk.window.findChildren(EnrolDialog):
        dialog.role.choose(ProgrammeRole.NEWCOMER)
        dialog.send()


def _long_names(stage: Stage) -> None:
    _desk(stage)
    Books(stage).enrol(LONG_NAME, script_name=SCRIPT_NAME)
    Books(stage).enrol(f"{LONG_NAME}-Berkenbosch", call_name="Max")
    play(stage, "maximil")


def _long_line(stage: Stage) -> None:
    _desk(stage)
    books = Books(stage)
    one = books.enrol(LONG_NAME, script_name=SCRIPT_NAME)
    books.help(one, books.number("Olena"), 90, "cooking", days_ago=0)
    play(stage, f"{one}⏎olena⏎buurt⏎12:30")


def _saved_in_the_list(stage: Stage) -> None:
    """The list has the focus while the toast lies over its foot."""
    _desk(stage)
    play(stage, "olena⏎zebib⏎ko⏎1:30⏎")
    stage.workplace.perform_on("desk", "desk.list")


def _never_printed(stage: Stage) -> None:
    """A card that was made, and the power went before it was printed."""
    _at(stage, "people")
    books = Books(stage)
    number = books.number("Olena")
    books.do(register_cards, (new_card(number),))
    stage.workplace.open_person(number)
    stage.settle()
    page = stage.workplace.current()
    if isinstance(page, PeoplePage):
        page.person.show_part("details")


def _signing(stage: Stage) -> None:
    _desk(stage)
    stage.press(Qt.Key.Key_F7)


def _server_away(stage: Stage) -> None:
    """As the door does it when the server is out of reach; in a picture there is none to try again."""
    _desk(stage)
    play(stage, "olena⏎zebib⏎ko⏎1:30")
    stage.workplace.connection.prepare()
    stage.settle()
    stage.workplace.connection.lose()
    stage.settle()


SCENES: dict[str, Scene] = {
    "desk-shared-group": _keys(Qt.Key.Key_G, "olena⏎zebib⏎⏎henk⏎hatice⏎⏎ko⏎2"),
    "desk-back-dated": _keys("olena⏎zebib⏎ko⏎1", Qt.Key.Key_D),
    "desk-note": _keys("olena⏎zebib⏎ko⏎1", Qt.Key.Key_I),
    "desk-confirmed": _keys("olena⏎zebib⏎ko⏎1", Qt.Key.Key_B, Qt.Key.Key_B),
    "desk-45": _keys("olena⏎zebib⏎ko⏎45⏎"),
    "desk-gift": _keys(Qt.Key.Key_T, Qt.Key.Key_T, "olena⏎zebib⏎verjaardag⏎2"),
    "desk-undo": _keys("olena⏎zebib⏎ko⏎1⏎", Qt.Key.Key_Z),
    "desk-hidden": _hidden,
    "desk-again-today": _again_today,
    "desk-limit": _limit,
    "desk-override": _override,
    "desk-draft": _draft,
    "desk-server-away": _server_away,
    "offers-draft": _offer_again,
    "activities-draft": _activity_again,
    "enrol-draft": _enrolment_again,
    "enrol-role": _enrolment_role,
    "desk-long-names": _long_names,
    "desk-long-line": _long_line,
    "desk-signing": _signing,
    "desk-saved-list": _saved_in_the_list,
    "card-never-printed": _never_printed,
}
