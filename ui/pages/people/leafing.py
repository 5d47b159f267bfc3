"""Going on to the next of the people among whom somebody was opened."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Row
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.styled import Styled


class Leafing(Styled, QWidget):
    """`1 of 3` with two buttons, shown only where there is somebody to go on to."""

    leafed = Signal(str)
    """The number of the person to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self.among: tuple[str, ...] = ()
        """The numbers that are leafed through, none where this person stands alone."""
        self.previous = Button(icon="chevron-left", kind=Kind.GHOST, height=32)
        self.next = Button(icon="chevron-right", kind=Kind.GHOST, height=32)
        self._place = Label(size=14, role="muted")
        self.setLayout(Row(self._place, 4, self.previous, self.next, gap=4))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.retranslate()

    def show_place(self, number: str, among: Sequence[str]) -> None:
        """Where this person stands among those."""
        self._number = number
        self.among = tuple(among) if number in among else ()
        self.retranslate()

    def step(self, by: int) -> None:
        """On to another one, where there is one."""
        at = self._at + by
        if self.among and 0 <= at < len(self.among):
            self.leafed.emit(self.among[at])

    def retranslate(self) -> None:
        self.previous.set_text("", name=self.tr("Previous person"))
        self.next.set_text("", name=self.tr("Next person"))
        place = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self.among)))
        self._place.setText(place if self.among else "")
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self.among))
        self.setVisible(bool(self.among))

    @property
    def _at(self) -> int:
        return self.among.index(self._number) if self.among else 0
