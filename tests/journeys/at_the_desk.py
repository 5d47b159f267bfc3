"""The page *Balie*, step by step: every shape in which help is written down, by keys alone.

Each step says what it does to the balances, in minutes; the journey adds them up by hand.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.journeys.hands import Hands
from ui.pages.desk.page import DeskPage
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.notice import NoticeDialog


def go_to_the_desk(hands: Hands) -> DeskPage:
    """F2 from anywhere: the cursor stands where the next line starts."""
    page = hands.turn_to("desk", DeskPage)
    assert hands.focus is page.form.bar.giver.edit
    return page


def enrol_amina_with_a_card_in_the_middle_of_a_line(
    hands: Hands, folder: Path, patch: pytest.MonkeyPatch
) -> str:
    """Amina was never here and helped Henk for an hour: Amina +60, Henk -60. Gives what stands on her card."""
    page = go_to_the_desk(hands)
    hands.type("Amina Warsame")
    hands.press("Ctrl+N")
    form = hands.front(EnrolDialog)
    assert form.name.text() == "Amina Warsame", "what was typed goes along"
    hands.press("Return")
    card = hands.front(CardDialog)
    hands.until(lambda: card.preview.pages > 0)
    hands.type("2580⏎2580⏎")
    hands.until(lambda: card.line.text() == "De pincode is ingesteld.")
    # The system's own window for the name of a file is not ours to press keys in.
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "pas.pdf"), ""))
    hands.tab_to("Opslaan als")
    hands.press("Return")
    hands.until(lambda: card.line.text() == "Opgeslagen als pas.pdf")
    code = card.codes[0].text
    hands.press("Escape")
    notice = hands.front(NoticeDialog)
    hands.until(lambda: notice.preview.pages > 0)
    hands.press("Escape")
    hands.until(lambda: page.form.bar.giver.person is not None)
    assert hands.focus is page.form.bar.receiver.edit, "the line goes on where it was"
    hands.type("hen⏎ko⏎1⏎")
    assert hands.said == "Opgeslagen: Amina hielp Henk. Koken, 1 uur."
    assert hands.focus is page.form.bar.giver.edit
    return code


def enrol_yusuf_and_scan_his_neighbour(hands: Hands, code: str) -> None:
    """Yusuf is enrolled without a card; Amina, whose card is scanned, gets 30 minutes: Yusuf +30, Amina -30."""
    page = go_to_the_desk(hands)
    hands.type("Yusuf Demir")
    hands.press("Ctrl+N")
    form = hands.front(EnrolDialog)
    hands.tab_to(form.card_too.text())
    hands.press("Space")
    hands.tab_to("Inschrijven")
    hands.press("Return")
    hands.until(lambda: page.form.bar.giver.person is not None)
    hands.type(f"{code}⏎")
    hands.until(lambda: page.form.bar.receiver.person is not None)
    receiver = page.form.bar.receiver
    assert receiver.person is not None
    assert receiver.person.name == "Amina Warsame"
    assert receiver.edit.text() == "", "no figure of the card is left"
    hands.type("tuin⏎30m⏎")
    assert hands.said == "Opgeslagen: Yusuf hielp Amina. Tuin, 30 minuten."


def write_down_one_to_one_with_everything(hands: Hands) -> None:
    """Yesterday, by telephone, with a note; undone and brought back: Fatma +150, Henk -150."""
    page = go_to_the_desk(hands)
    hands.type("fat⏎hen⏎ko⏎")
    hands.press("Ctrl+B")
    hands.press("Ctrl+I")
    hands.type("soep voor de buren⏎")
    hands.press("Ctrl+D", "Down", "Return")
    hands.type("2:30⏎")
    assert hands.said == "Opgeslagen: Fatma hielp Henk. Koken, 2 uur en 30 minuten."
    hands.press("Ctrl+Z")
    assert page.form.question.is_open, "what is undone is named first"
    hands.press("Return")
    assert hands.said == "Ongedaan gemaakt: Fatma hielp Henk. Koken, 2 uur en 30 minuten."
    hands.press("Ctrl+Y")
    assert hands.said == "Opgeslagen: Fatma hielp Henk. Koken, 2 uur en 30 minuten."


def write_down_help_both_ways(hands: Hands) -> None:
    """Taalruil: both helped for an hour, so that nobody's balance moves."""
    go_to_the_desk(hands)
    hands.press("Ctrl+T")
    hands.type("olena⏎zeb⏎taal⏎1⏎")
    assert "hielpen elkaar" in hands.said


def write_down_gifts(hands: Hands) -> None:
    """Fatma gives Zebib 30 minutes and the pot 15: Fatma -45, Zebib +30, pot +15."""
    go_to_the_desk(hands)
    hands.press("Ctrl+T", "Ctrl+T")
    hands.type("fat⏎zeb⏎⏎30m⏎")
    assert "gaf 30 minuten aan Zebib" in hands.said
    hands.press("Ctrl+T", "Ctrl+T")
    hands.type("fat⏎pot⏎dank⏎15m⏎")
    assert "aan de pot" in hands.said


def give_from_the_pot(hands: Hands) -> None:
    """Zebib gets two hours to begin with: Zebib +120, pot -120."""
    go_to_the_desk(hands)
    hands.press("Ctrl+T", "Ctrl+T", "Ctrl+T")
    hands.type("zeb⏎welkom⏎2⏎")
    assert hands.said == "Opgeslagen: Zebib kreeg 2 uur uit de pot."


def write_down_a_group_with_times_of_their_own(hands: Hands) -> None:
    """Olena helped three, Fatma half as long: Olena +60, Henk -60, Zebib -60, Fatma -30, pot +90."""
    page = go_to_the_desk(hands)
    hands.press("Ctrl+G")
    hands.type("olena⏎⏎hen⏎zeb⏎fat⏎⏎ko⏎1")
    hands.tab_to("Tijd van Fatma Yılmaz")
    hands.type("30m")
    assert page.form.group.effect.text() == (
        "Bij Henk en Zebib gaat 1 uur eraf. Bij Fatma gaan 30 minuten eraf. Bij Olena komt 1 uur erbij. "
        "1 uur en 30 minuten gaan naar de pot."
    )
    hands.type("⏎")
    assert hands.said.startswith("Opgeslagen: Olena hielp Henk, Zebib en Fatma.")


def write_down_several_helpers_with_another_split(hands: Hands) -> None:
    """Fatma and Zebib cooked two hours for Henk, and the pot pays: Fatma +120, Zebib +120, pot -240."""
    page = go_to_the_desk(hands)
    hands.press("Ctrl+G")
    hands.type("fat⏎zeb⏎⏎hen⏎⏎ko⏎2")
    hands.tab_to("Wie betaalt?", key="Shift+Tab")
    hands.press("Down", "Down")
    assert page.form.group.effect.text() == "Bij Fatma en Zebib komt 2 uur erbij. 4 uur komt uit de pot."
    hands.tab_to("Opslaan")
    hands.press("Return")
    assert hands.said.startswith("Opgeslagen: Fatma en Zebib hielpen Henk.")


def answer_what_the_desk_asks(hands: Hands) -> None:
    """45 minutes, not hours; the same twice is not kept: Olena +45, Fatma -45."""
    page = go_to_the_desk(hands)
    hands.type("olena⏎fat⏎fiets m⏎45⏎")
    assert page.form.question.sentence == "45 minuten of 45 uur?"
    hands.press("Return")
    assert hands.said == "Opgeslagen: Olena hielp Fatma. Fiets maken, 45 minuten."
    hands.type("olena⏎fat⏎fiets m⏎1⏎")
    assert page.form.question.sentence.startswith("Staat dit er al?")
    hands.press("Return")
    assert hands.said == "Niet opgeslagen: het staat er al."


def hide_and_show_the_balances(hands: Hands) -> None:
    """Both visitors see the screen: Olena +30, Henk -30."""
    page = go_to_the_desk(hands)
    hands.type("olena⏎hen⏎")
    hands.press("F4")
    assert page.form.balances.is_hidden
    hands.press("F4")
    assert not page.form.balances.is_hidden
    hands.type("tuin⏎30m⏎")
    assert hands.said == "Opgeslagen: Olena hielp Henk. Tuin, 30 minuten."


def go_beyond_the_limit_with_a_reason(hands: Hands) -> None:
    """Henk goes below his limit, for a reason: Zebib +540, Henk -540."""
    page = go_to_the_desk(hands)
    hands.type("zeb⏎hen⏎fiets m⏎9u⏎")
    assert page.form.question.is_open
    hands.press("Ctrl+Return")
    hands.type("al lang afgesproken⏎")
    assert hands.said == "Opgeslagen: Zebib hielp Henk. Fiets maken, 9 uur."


def repeat_the_last_line_for_somebody_else(hands: Hands) -> None:
    """What was said last stands in grey and Enter repeats it: Zebib +60, Olena -60."""
    go_to_the_desk(hands)
    hands.type("⏎olena⏎⏎1⏎")
    assert hands.said == "Opgeslagen: Zebib hielp Olena. Fiets maken, 1 uur."
