"""The other pages of a day, step by step, by keys alone: slips, activities, offers, people, review, help."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tests.journeys.hands import Hands
from ui.help.key_map import KeyMapDialog
from ui.kernel.theme import Scheme, look
from ui.pages.activities.page import ActivitiesPage
from ui.pages.desk.page import DeskPage
from ui.pages.offers.page import OffersPage
from ui.pages.people.page import PeoplePage
from ui.pages.people.statement import StatementDialog
from ui.pages.review.page import ReviewPage
from ui.pages.review.reversing import ReversalDialog
from ui.pages.slips.page import SlipsPage


def enter_a_stack_of_slips(hands: Hands) -> None:
    """Two typed and two pasted, saved as one step, taken back as one, and saved again.

    Fatma +60 -120 +30, Olena -60 -60, Zebib +120 -30, Henk +60.
    """
    page = hands.turn_to("slips", SlipsPage)
    hands.type("fat⏎olena⏎ko⏎1⏎")
    hands.type("⏎zeb⏎fat⏎⏎2⏎")
    QGuiApplication.clipboard().setText(
        "Henk de Vries\tOlena Koval\tKoken\t1\nFatma Yılmaz\tZebib Tesfay\tKoken\t0:30\n"
    )
    hands.press("Ctrl+V", "Ctrl+Return")
    assert hands.said.startswith("4 briefjes opgeslagen")
    hands.press("Ctrl+Z")
    assert hands.said == "4 briefjes ongedaan gemaakt."
    hands.press("Ctrl+Y", "Ctrl+Return")
    assert hands.said.startswith("4 briefjes opgeslagen")
    assert page.sheet.rows == []


def make_an_activity(hands: Hands) -> None:
    """A language cafe on the day that it is today, in the large hall, led by Henk, who has no VOG yet."""
    hands.turn_to("activities", ActivitiesPage)
    hands.press("Ctrl+M")
    hands.type("Taalcafé")
    hands.tab_to("Waar?")
    hands.type("Grote zaal")
    hands.tab_to("Welke dag?")
    hands.press(*["Down"] * (hands.place.today().isoweekday() - 1))
    hands.tab_to("Wie begeleidt het meestal?")
    hands.type("hen⏎")
    hands.tab_to("Deel van het programma")
    hands.press("Down")
    hands.tab_to("Er wordt Nederlands gesproken")
    hands.press("Space")
    hands.tab_to("Wie begeleidt, heeft een VOG nodig")
    hands.press("Space")
    hands.press("Ctrl+Return")
    assert hands.said == "Opgeslagen: Taalcafé."


def hold_its_session(hands: Hands, code: str) -> None:
    """Henk ticked, Amina scanned twice, Zebib and Olena pasted, closed: Henk +120, pot -120."""
    page = hands.turn_to("activities", ActivitiesPage)
    hands.press("Return")
    session = page.session
    hands.until(lambda: session.isVisible() and session.list.add.edit.hasFocus())
    hands.press("Down", "Space")
    hands.press("Up")
    hands.type(f"{code}⏎{code}⏎")
    assert session.list.said.label.text() == "Amina Warsame staat er al."
    QGuiApplication.clipboard().setText("Zebib Tesfay\nOlena Koval\n")
    hands.press("Ctrl+V")
    assert session.list.said.label.text() == "2 namen aangevinkt."
    hands.press("Ctrl+B", "Ctrl+Return")
    assert hands.said == "Afgesloten: Taalcafé, 4 mensen."


def add_somebody_who_was_forgotten(hands: Hands) -> None:
    """Fatma was there too; she attended, so that her balance stays as it is."""
    hands.type("fatma⏎")
    hands.press("Ctrl+Return")
    hands.type("stond op de achterkant⏎")
    assert hands.said == "De lijst van Taalcafé is verbeterd."
    hands.press("Escape")


def bring_two_people_together(hands: Hands) -> None:
    """Olena offers, Henk asks; the match becomes a line with one key and a time: Olena +90, Henk -90."""
    page = hands.turn_to("offers", OffersPage)
    hands.press("Ctrl+T")
    hands.type("olena⏎fiets m⏎in de schuur⏎")
    assert hands.said.startswith("Opgeslagen. Aanbod: Olena")
    hands.press("Ctrl+T")
    hands.type("hen⏎fiets m⏎⏎")
    assert hands.said.startswith("Opgeslagen. Vraag: Henk")
    hands.press("Ctrl+F", "Down", "Return")
    (match, *_) = page.chosen.matches.rows
    assert match.accessibleName().startswith("Olena Koval. Olena bood dit aan.")
    hands.press("Return")
    desk = hands.page
    assert isinstance(desk, DeskPage)
    hands.until(lambda: desk.form.bar.receiver.person is not None)
    assert hands.focus is desk.form.bar.time.edit
    hands.type("1:30⏎")
    assert hands.said == "Opgeslagen: Olena hielp Henk. Fiets maken, 1 uur en 30 minuten."


def print_a_statement(hands: Hands, folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """The statement of Olena as a file."""
    page = hands.turn_to("people", PeoplePage)
    hands.type("olena⏎")
    hands.until(lambda: page.person.member is not None)
    hands.press("Ctrl+P")
    shown = hands.front(StatementDialog)
    hands.until(lambda: shown.preview.pages > 0)
    file = folder / "overzicht.pdf"
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    hands.tab_to("Opslaan als")
    hands.press("Return")
    hands.until(lambda: shown.line.text() == "Opgeslagen als overzicht.pdf")
    hands.press("Escape")
    return file


def look_everything_through(hands: Hands) -> None:
    """The grant is undone with a reason: Zebib -120, pot +120."""
    page = hands.turn_to("review", ReviewPage)
    hands.press("Alt+1")
    hands.type("welkom")
    hands.until(lambda: page.entries.source.total == 1)
    hands.press("Down", "Ctrl+R")
    asks = hands.front(ReversalDialog)
    hands.until(lambda: bool(asks.effects))
    hands.type("te vroeg⏎")
    hands.until(lambda: hands.said.startswith("Teruggedraaid:"))


def close_a_month(hands: Hands) -> None:
    """The month before this one."""
    page = hands.turn_to("review", ReviewPage)
    hands.press("Alt+3")
    state = page.months.current
    assert state is not None
    assert state.is_over, "the month that waits for its review is the chosen one"
    hands.press("Ctrl+M")
    assert hands.said.endswith("is gesloten.")


def ask_for_help(hands: Hands) -> None:
    """F1 and the keyboard map; Escape gives the place back."""
    page = hands.turn_to("desk", DeskPage)
    hands.press("F1")
    assert hands.place.help_panel.isVisible()
    hands.press("Escape")
    assert hands.focus is page.form.bar.giver.edit
    hands.press("Shift+F1")
    hands.front(KeyMapDialog)
    hands.press("Escape")
    assert hands.focus is page.form.bar.giver.edit


def find_everything_with_one_key(hands: Hands) -> None:
    """Ctrl+K: a person, a page, a command."""
    hands.press("Ctrl+K")
    hands.type("zebib⏎")
    page = hands.page
    assert isinstance(page, PeoplePage)
    hands.until(lambda: page.person.member is not None and page.person.member.account.name == "Zebib Tesfay")
    hands.press("Ctrl+K")
    hands.type("stapel⏎")
    assert isinstance(hands.page, SlipsPage)
    hands.press("Ctrl+K")
    hands.type("hoog contrast⏎")
    hands.until(lambda: look().scheme is Scheme.CONTRAST)
