"""A strip above the page: one sentence about what somebody should see to, and the button that does it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kernel.heard import Role, heard_as
from ui.kernel.layouts import Row
from ui.kernel.theme import look
from ui.widgets.button import Button
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled


class Strip(Styled, QWidget):
    """Hidden until there is something to `tell`."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView(icon, size=22, role="brand")
        self._sentence = Label(bold=True, wrap=True)
        self.button = Button(height=40)
        heard_as(self, Role.AlertMessage)
        self._row = Row(self._icon, (self._sentence, 1), self.button, gap=12, margins=(32, 6, 24, 6))
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def add(self, part: QWidget) -> None:
        """Put something behind the button."""
        self._row.addWidget(part)

    @property
    def sentence(self) -> str:
        """What it says; empty while all is well."""
        return "" if self.isHidden() else self._sentence.text()

    def tell(self, sentence: str, action: str, *, icon: str = "") -> None:
        """Show this sentence, and what its button does."""
        if icon:
            self._icon.set_icon(icon)
        self._sentence.setText(sentence)
        self.button.set_text(action)
        self.setAccessibleName(sentence)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("selection"))
        edge = max(1, look().px(1))
        painter.fillRect(0, self.height() - edge, self.width(), edge, look().colour("brand"))
