"""The figures of a person: helped, got help, balance, each with a picture."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.circle import Circle, Goal
from timebank.domain.ledger import Account
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Line, Piece
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.people.goal import goal_words
from ui.widgets.card import Card, Hairline, RoundIcon
from ui.widgets.label import IconView, Label, MixedLabel
from ui.widgets.progress import ProgressLine
from ui.widgets.styled import Styled

PICTURE = 48
"""Design pixels of the round picture."""
LEAST_FIGURE = 236
"""Design pixels that a figure needs beside its picture."""


class Figure(Styled, QWidget):
    """A label, a large time and what it means, beside a picture."""

    def __init__(self, icon: str, *, role: str, fill: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(size=15, bold=True, role="muted", elide=True)
        self._figure = MixedLabel(height=42, whole=True)
        self._picture = RoundIcon(icon, role=role, fill=fill)
        self._below = Label(size=14, role="muted", elide=True)
        words_ = Column(None, self._label, self._figure, self._below, None, gap=0)
        self.setLayout(Row(self._picture, (words_, 1), gap=16, margins=(24, 12, 4, 12)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def wanted(self) -> int:
        """Real pixels that it needs with its picture, so that nothing is cut off."""
        parts = (self._label, self._figure, self._below)
        return look().px(PICTURE + 24 + 16 + 4) + max(part.sizeHint().width() for part in parts)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the picture out, where figures would not fit beside it."""
        self._picture.setHidden(narrow)

    def show_minutes(self, label: str, minutes: int, below: str) -> None:
        """The label above, the time in large figures with small units, and what stands below."""
        self._label.setText(label)
        self._figure.set_lines(large(minutes))
        self._below.setText(below)
        self.setAccessibleName(f"{label}: {words().duration_in_words(minutes)}")

    def show_number(self, label: str, number: int, below: str) -> None:
        """The same for a number of people or things."""
        self._label.setText(label)
        self._figure.set_lines((Piece(text=str(number), size=32, bold=True),))
        self._below.setText(below)
        self.setAccessibleName(f"{label}: {number}")

    @property
    def text(self) -> str:
        """What it says, for tests and for readers."""
        return self.accessibleName()


class GoalFigure(Styled, QWidget):
    """A person's own goal and how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("target", role="brand", size=22)
        self._label = Label(size=15, bold=True, role="muted", elide=True)
        self._meter = ProgressLine()
        self._line, self._below = Label(size=14, elide=True), Label(size=14, role="muted", elide=True)
        column = Column(
            None,
            Row(self._icon, (self._label, 1), gap=8),
            self._line,
            4,
            self._meter,
            2,
            self._below,
            None,
            gap=2,
        )
        self.setLayout(Row((column, 1), margins=(16, 8, 12, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        self._label.setText(self.tr("Own goal, no judgement"))

    def restyle(self) -> None:
        self._meter.setFixedHeight(look().px(12))

    def set_narrow(self, narrow: bool) -> None:
        """Leave the picture out, so that the words beside it are whole."""
        self._icon.setHidden(narrow)

    def show_goal(self, goal: Goal, reached: int) -> None:
        """This goal, of which so many minutes are done."""
        line, below = goal_words(goal, reached)
        counts = words().word("goal_counts", goal.counts.value)
        short = self.tr("%1 %2").replace("%1", words().duration(goal.minutes)).replace("%2", counts)
        self._line.setText(short)
        self.setToolTip(line)
        self._below.setText(below)
        self._meter.advance(min(max(reached, 0), goal.minutes), goal.minutes)
        self.setAccessibleName(f"{self._label.text()}: {line}; {below}")


class Figures(Card):
    """The tallies and the balance of one account, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.given = Figure("gave-help", role="give", fill="give_tint")
        self.received = Figure("got-help", role="take", fill="take_tint")
        self.balance = Figure("clock", role="brand", fill="selection")
        self.attended = Figure("users-round", role="muted", fill="canvas")
        self._before_attended = Hairline(upright=True)
        self.goal = GoalFigure()
        self._before_goal = Hairline(upright=True)
        super().__init__(
            Row(
                (self.given, 1),
                Hairline(upright=True),
                (self.received, 1),
                Hairline(upright=True),
                (self.balance, 1),
                self._before_attended,
                (self.attended, 1),
                self._before_goal,
                (self.goal, 1),
                gap=0,
                margins=(0, 4, 0, 4),
            ),
            parent=parent,
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_narrow = False
        self.show_circle(Circle())

    def show_circle(self, circle: Circle) -> None:
        """The goal, only where there is one."""
        if circle.goal is not None:
            self.goal.show_goal(circle.goal, circle.goal_minutes)
        for part in (self.goal, self._before_goal):
            part.setVisible(circle.goal is not None)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def show_account(self, account: Account) -> None:
        """The figures of this account. Time attended is shown only where there is some."""
        self.given.show_minutes(self.tr("Helped"), account.given, self.tr("for others"))
        self.received.show_minutes(self.tr("Got help"), account.received, self.tr("from others"))
        self.balance.show_minutes(self.tr("Balance"), account.balance, self._meaning(account))
        self.attended.show_minutes(self.tr("Took part"), account.attended, self.tr("in activities"))
        for part in (self.attended, self._before_attended):
            part.setVisible(account.attended != 0)
        self._fold()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the pictures out, where the window is small for the scale."""
        self._is_narrow = narrow
        self._fold()

    def _fold(self) -> None:
        shown = 3 + (not self.attended.isHidden()) + (not self.goal.isHidden())
        figures = (self.given, self.received, self.balance, self.attended)
        least = max(look().px(LEAST_FIGURE), *(each.wanted for each in figures if not each.isHidden()))
        narrow = self._is_narrow or self.width() < least * shown
        for figure in (*figures, self.goal):
            figure.set_narrow(narrow)

    def _meaning(self, account: Account) -> str:
        if account.balance == account.given - account.received:
            return self.tr("helped minus got help")
        # Gifts, grants, groups and activities move the balance as well; then that sum would be wrong.
        return self.tr("to ask for help with") if account.balance > 0 else self.tr("all entries together")


def large(minutes: int) -> Line:
    """A duration for reading across a table: figures large, units small. The sign stands with the first figure."""
    pieces: list[Piece] = []
    sign = "\N{MINUS SIGN}" if minutes < 0 else ""
    for number, part in enumerate(words().duration(abs(minutes)).split()):
        is_figure = part.isdigit()
        text = f"{sign}{part}" if number == 0 else part
        pieces.append(
            Piece(
                text=text,
                size=32 if is_figure else 20,
                bold=is_figure,
                role="text" if is_figure else "muted",
                gap=0 if number == 0 else (8 if is_figure else 5),
                joins=number > 0,
            )
        )
    return pieces
