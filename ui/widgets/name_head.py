"""The head of a page about somebody: picture, name, a few facts, and the buttons of what is done most."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece, line_width
from ui.kernel.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Avatar, initials
from ui.widgets.facts import FactLine
from ui.widgets.label import MixedLabel
from ui.widgets.styled import Styled

NAME_SIZES = (32, 28, 24, 20)


class NameHead(Styled, QWidget):
    """The name is as large as there is room for; the buttons go below it where there is none beside it."""

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = ("", "")
        self._is_stacked = False
        self._avatar = Avatar(size=64)
        self._name = MixedLabel()
        self._facts = FactLine()
        self._buttons = Row(*buttons, None, gap=12)
        who = Row(self._avatar, (Column(self._name, self._facts, gap=2), 1), gap=12)
        self._row = Row((who, 1), self._buttons, gap=12)
        self.setLayout(self._row)

    def restyle(self) -> None:
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def set_stacked(self, stacked: bool) -> None:
        """The page is so narrow that its cards stand below each other."""
        self._is_stacked = stacked
        self._fold()

    def show_name(self, name: str, script_name: str, facts: Sequence[tuple[str, str]]) -> None:
        """Who it is, the name in their own script where there is one, and each fact beside its icon."""
        self._of = (name, script_name)
        self._avatar.set_initials(initials(name))
        self._facts.show_facts(facts)
        self._fold()

    def _fold(self) -> None:
        room = self._set_name(self.width() - look().px(12))
        below = self._is_stacked or room < self._buttons.sizeHint().width()
        stacked, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(stacked if below else beside)
        self._avatar.setHidden(self._is_stacked)

    def _set_name(self, width: int) -> int:
        """The name as large as a row of this width takes, and how many pixels it and the facts leave beside them."""
        name, script_name = self._of
        if not name:
            return width
        room = width - (0 if self._is_stacked else look().px(64 + 24))
        for size in NAME_SIZES:
            line = [Piece(text=name, size=size, bold=True)]
            if script_name:
                line.append(Piece(text=script_name, size=size - 4, role="muted", gap=16))
            left = room - round(line_width(line))
            if left >= 0:
                break
        lines = [line] if left >= 0 or not script_name else [line[:1], line[1:]]
        self._name.set_lines(*lines)
        return min(left, room - self._facts.whole_width)
