"""What a screen reader hears of the kiosk: what each part is, how it is called, what can be done with it, what is said."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.fixtures.bank import TestBank
from tests.ui.kiosk.conftest import WRONG, Visitor
from timebank.wording import LANGUAGES, wording
from timebank.wording.languages import OWN_NAMES

Role = QAccessible.Role


def heard(window: QWidget) -> list[tuple[Role, str]]:
    """Role and name of all that is shown and more than a holder of others, in the order of reading."""
    found: list[tuple[Role, str]] = []

    def walk(part: QAccessibleInterface) -> None:
        if part.state().invisible:
            return
        name = part.text(QAccessible.Text.Name)
        if part.role() is not Role.Client and name:
            found.append((part.role(), name))
        for place in range(part.childCount()):
            walk(part.child(place))

    walk(QAccessible.queryAccessibleInterface(window))
    return found


def disabled(part: QWidget) -> bool:
    return bool(QAccessible.queryAccessibleInterface(part).state().disabled)


def gave_help(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 150, talent="cooking")


def test_the_first_page_is_a_picture_eight_languages_and_help(visitor: Visitor) -> None:
    assert heard(visitor.window) == [
        (Role.Window, "Timebank"),
        (Role.Graphic, "Leg je kaart hier"),
        *((Role.Button, name) for name in OWN_NAMES.values()),
        (Role.Button, "Kiosk sluiten"),
        (Role.Button, "Voorlezen"),
        (Role.Button, "Hulp"),
    ]


def test_figures_are_buttons_and_what_is_typed_is_a_field(visitor: Visitor) -> None:
    stand = visitor.stand
    visitor.touch(stand.welcome.tiles["nl"])
    told = heard(visitor.window)
    assert (Role.EditableText, "Mijn nummer") in told
    assert [name for role, name in told if role is Role.Button] == [
        "Terug", "Voorlezen", "Hulp", *"123456789", "Wissen", "0", "Klaar",
    ]  # fmt: skip
    assert disabled(stand.number.erase)
    assert disabled(stand.number.ready)
    visitor.touch(stand.number.keys["1"])
    visitor.touch(stand.number.keys["2"])
    assert not disabled(stand.number.erase)
    assert not disabled(stand.number.ready)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_time_is_said_in_words_and_announced(
    visitor: Visitor, announced: list[str], language: str
) -> None:
    gave_help(visitor.bank)
    stand, words = visitor.stand, wording(language)
    visitor.touch(stand.welcome.tiles[language])
    visitor.type(visitor.bank.fatma.replace("-", ""))
    visitor.touch(stand.number.ready)
    visitor.type("2749")
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
    time = words.duration_in_words(150)
    told = heard(visitor.window)
    assert (Role.StaticText, words.kiosk("greeting", name="Fatma")) in told
    assert (Role.StaticText, f"{words.kiosk('my_time')}: {time}") in told
    assert (Role.Button, f"{words.kiosk('i_helped')}: {time}") in told
    assert time in announced[-1]
    visitor.touch(stand.own.given)
    (row,) = [name for role, name in heard(visitor.window) if role is Role.StaticText and name.endswith(time)]
    assert words.helped("cooking", "Henk") in row
    assert words.helped("cooking", "Henk") in announced[-1]


def test_a_wrong_code_is_announced_and_its_figures_never(visitor: Visitor, announced: list[str]) -> None:
    visitor.scan(visitor.bank.fatma)
    visitor.type(WRONG[:3])
    typed = QAccessible.queryAccessibleInterface(visitor.stand.code.typed)
    assert typed.text(QAccessible.Text.Description) == "•••"
    visitor.type(WRONG[3:])
    visitor.qtbot.waitUntil(lambda: "De code klopt niet. Probeer het nog een keer." in announced)
    assert not [said for said in announced if WRONG in said]


def test_what_lies_over_the_page_is_an_alert_and_announced_once(
    visitor: Visitor, announced: list[str]
) -> None:
    stand = visitor.stand
    visitor.touch(stand.welcome.help_button)
    said = "De balie is gebeld. Er komt iemand."
    assert (Role.AlertMessage, said) in heard(visitor.window)
    assert announced == [said]
    visitor.touch(stand.notice)
    visitor.enter(visitor.bank.fatma)
    announced.clear()
    for left in (20, 19, 18):
        stand.idle.warned.emit(left)
    assert announced == ["Nog even blijven? 20 Raak het scherm aan"], "no counting aloud"
