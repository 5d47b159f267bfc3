"""A field for one day, typed as 22-11-2026."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class DayEdit(QDateEdit):
    """Qt's own, without frame and buttons."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setDisplayFormat("dd-MM-yyyy")
        # Digits and hyphens would change places in a line that runs from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self.choose(day)

    @property
    def day(self) -> date:
        """The day that stands in it."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def choose(self, day: date) -> None:
        """Put this day into it."""
        self.setDate(QDate(day.year, day.month, day.day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The style sheet leaves the text of a spin box without buttons one pixel.
        self.lineEdit().setGeometry(self.rect())
        around = self.parentWidget()
        mirrored = around is not None and around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
