"""The sidebar: where one is, where one can go, and who is signed in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece, draw_line
from ui.kernel.theme import look
from ui.widgets.card import Avatar, Hairline
from ui.widgets.focus import remember_reason
from ui.widgets.label import IconView, Label, MixedLabel
from ui.widgets.styled import Styled, paint_box

WIDTH, NARROW = 224, 68
MARGINS, LOW_MARGINS = (12, 16, 12, 12), (12, 4, 12, 0)
LOW_BELOW = 530
"""Design pixels of height in which all places have their distance."""


class NavButton(Styled, QAbstractButton):
    """One place to go: icon and word."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._narrow = icon, False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """The word, which is the accessible name too."""
        self.setText(text)
        self.setAccessibleName(text)
        self.set_narrow(self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone; the word becomes the tool tip."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px((NARROW if self._narrow else WIDTH) - 24), look().px(44))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        here = self.isChecked()
        px = look().px
        if here or self.underMouse():
            paint_box(painter, QRectF(self.rect()), fill="selection" if here else "hair")
        if here:
            bar = QRectF(0, (self.height() - px(24)) / 2, px(4), px(24))
            paint_box(painter, self._mirrored(bar), fill="brand", radius=2)
        size = px(20)
        icon = icon_pixmap(
            self._icon, look().colour("brand" if here else "muted"), size, self.devicePixelRatioF()
        )
        start = (self.width() - size) / 2 if self._narrow else px(14)
        place = self._mirrored(QRectF(start, 0, size, self.height()))
        painter.drawPixmap(round(place.left()), (self.height() - size) // 2, icon)
        if self._narrow:
            return
        words = Piece(text=self.text(), bold=here)
        start = px(14) + size + px(12)
        area = self._mirrored(QRectF(start, 0, self.width() - start - px(8), self.height()))
        draw_line(painter, area, (words,), self.layoutDirection())

    def _mirrored(self, area: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right())
        return area


class OperatorButton(Styled, QAbstractButton):
    """Who is signed in, at the foot of the sidebar; opens the menu with lock, language and looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = MixedLabel(height=44)
        self._avatar = Avatar(size=36, fill="card")
        for part in (self._avatar, self._lines):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = Row(self._avatar, (self._lines, 1), gap=12, margins=(12, 6, 8, 6))
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.menu = QMenu(self)
        self.clicked.connect(self._open)
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Show the initials alone."""
        self._narrow = narrow
        self._lines.setHidden(narrow)
        self._row.set_margins((4, 6, 4, 6) if narrow else (12, 6, 8, 6))
        self.setToolTip(self.accessibleName() if narrow else "")

    def set_person(self, initials: str, name: str, role: str, hint: str) -> None:
        """The operator's name and role; `hint` says for screen readers what pressing does."""
        self._avatar.set_initials(initials)
        self._lines.set_lines(
            (Piece(text=name, size=15, bold=True),), (Piece(text=role, size=14, role="muted"),)
        )
        self.setAccessibleName(f"{name}, {role}")
        self.setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:
        return QSize(look().px((NARROW if self._narrow else WIDTH) - 24), look().px(56))

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() or self.menu.isVisible():
            paint_box(QPainter(self), QRectF(self.rect()), fill="hair")

    def _open(self) -> None:
        self.menu.setMinimumWidth(self.width())
        corner = self.mapToGlobal(self.rect().topLeft())
        self.menu.popup(corner)
        # It is filled as it opens, so its height is known only now: above the name, which stays in sight.
        self.menu.move(corner.x(), corner.y() - self.menu.height() - look().px(4))


class Sidebar(Styled, QWidget):
    """Places from top to bottom, with the centre's name above and the operator below."""

    chosen = Signal(str)
    """The name of the place that somebody wants to go to."""

    def __init__(self, places: "dict[str, str]", parent: QWidget | None = None) -> None:
        """`places` gives each place's name its icon, in order."""
        super().__init__(parent)
        self._buttons = {name: NavButton(icon) for name, icon in places.items()}
        self._name = Label(size=16, bold=True, wrap=True)
        self._below = Label(size=14, role="muted", elide=True)
        self.operator = OperatorButton()
        self._narrow = False
        mark = IconView("mark", size=30, role="brand")
        self._bank = QWidget()
        self._bank.setLayout(Column(self._name, self._below, gap=0))
        head = Row(7, mark, 10, (self._bank, 1), gap=0)
        self._column = column = Column(head, 20, gap=4, margins=MARGINS)
        for name, button in self._buttons.items():
            column.add(button)
            button.clicked.connect(lambda _checked, name=name: self.chosen.emit(name))
        column.add(None, Hairline(), 4, self.operator)
        self.setLayout(column)
        self.restyle()

    def set_bank(self, name: str, below: str) -> None:
        """The name of the centre, and what it is."""
        self._name.setText(name)
        self._below.setText(below)

    def set_words(self, words: "dict[str, str]") -> None:
        """The words of the places."""
        for name, text in words.items():
            self._buttons[name].set_words(text)

    def set_current(self, name: str) -> None:
        """Show where one is."""
        self._buttons[name].setChecked(True)

    def button(self, name: str) -> NavButton:
        """The button of a place."""
        return self._buttons[name]

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, where the window is small for the scale."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._bank.setHidden(narrow)
        self.operator.set_narrow(narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedWidth(look().px(NARROW if self._narrow else WIDTH))
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """In a low window the places move together, before who works here would be cut off."""
        is_low = self.height() < look().px(LOW_BELOW)
        self._column.set_gap(0 if is_low else 4)
        self._column.set_margins(LOW_MARGINS if is_low else MARGINS)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colour("side"))
