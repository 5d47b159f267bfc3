"""The strip that says that the desk is about to lock itself, over whichever window is in front."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.layouts import Row
from ui.kernel.theme import look
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled, paint_box


class LockWarning(Styled, QWidget):
    """Counts down. It takes no focus: any key or movement is the answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = 0
        self._sentence = Label(role="on_toast", wrap=True)
        self._row = Row(
            IconView("lock", size=22, role="toast_link"),
            (self._sentence, 1),
            gap=12,
            margins=(20, 12, 20, 12),
        )
        self.setLayout(self._row)
        heard_as(self, Role.AlertMessage)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def count(self, left: int) -> None:
        """So many seconds are left."""
        first, self._left = not self.isVisible(), left
        self.retranslate()
        self.place()
        self.show()
        self.raise_()
        if first:
            announce(self, self.sentence, urgent=True)

    def retranslate(self) -> None:
        words = self.tr("This desk locks in %1 s. Press any key to go on. What you typed is kept.")
        self._sentence.setText(words.replace("%1", str(self._left)))
        self.setAccessibleName(self._sentence.text())

    def place(self) -> None:
        """At the top, in the middle, as wide as its words need and the window has."""
        window = self.parentWidget()
        if window is None:
            return
        wide = min(look().px(560), window.width() - look().px(32))
        height = self._row.heightForWidth(wide)
        self.setGeometry((window.width() - wide) // 2, look().px(16), wide, max(height, look().px(52)))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), fill="toast", radius=10)
