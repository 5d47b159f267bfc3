"""Cards: white paper on the canvas, with a hairline round it. And hairlines, avatars, chips."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from ui.kernel.heard import Role, heard_as
from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.styled import Styled, paint_box


class Card(Styled, QWidget):
    """A group of things that belong together."""

    def __init__(
        self,
        layout: QLayout | None = None,
        *,
        fill: str = "card",
        border: str | None = "hair",
        radius: float = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._border, self._radius = fill, border, radius
        if layout is not None:
            self.setLayout(layout)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(
            QPainter(self), QRectF(self.rect()), fill=self._fill, border=self._border, radius=self._radius
        )


class Canvas(Styled, QWidget):
    """The ground of a page."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colour("canvas"))


class Hairline(Styled, QWidget):
    """A line of one pixel between rows, or upright between columns."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colour("hair"))


class Avatar(Styled, QWidget):
    """Initials in a circle. Decoration: the name stands beside it."""

    def __init__(
        self, initials: str = "", *, size: float = 36, fill: str = "selection", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._initials, self._size, self._fill = initials, size, fill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_initials(self, initials: str) -> None:
        """Show other initials."""
        self._initials = initials
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_box(painter, area, fill=self._fill, radius=self._size / 2)
        piece = Piece(text=self._initials, size=self._size * 0.4, bold=True)
        width = line_width((piece,))
        centred = QRectF((area.width() - width) / 2, 0, width + 1, area.height())
        draw_line(painter, centred, (piece,), Qt.LayoutDirection.LeftToRight)


class RoundIcon(Styled, QWidget):
    """An icon in a tinted circle, beside a figure."""

    def __init__(
        self,
        icon: str,
        *,
        role: str,
        fill: str,
        size: float = 48,
        icon_size: float = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._fill, self._size, self._icon_size = icon, role, fill, size, icon_size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), fill=self._fill, radius=self._size / 2)
        size = look().px(self._icon_size)
        pixmap = icon_pixmap(
            self._icon, look().colour(self._role), size, self.devicePixelRatioF(), self.layoutDirection()
        )
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)


class Chip(Styled, QWidget):
    """A word with an icon on a tint: something a person can or wants."""

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        *,
        role: str = "text",
        fill: str = "selection",
        height: float = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._icon, self._role, self._fill, self._height = text, icon, role, fill, height
        heard_as(self, Role.StaticText)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The word."""
        return self._text

    def sizeHint(self) -> QSize:
        icon = look().px(18 + 8) if self._icon else 0
        width = line_width((self._piece(),)) + icon + look().px(12) + look().px(14)
        return QSize(round(width) + 1, look().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), look().px(72)), look().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), fill=self._fill, radius=self._height / 2)
        start = look().px(12)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if self._icon:
            size = look().px(18)
            pixmap = icon_pixmap(
                self._icon, look().colour(self._role), size, self.devicePixelRatioF(), self.layoutDirection()
            )
            x = start if left_to_right else self.width() - start - size
            painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
            start += look().px(18 + 8)
        end = look().px(10)
        area = QRectF(self.rect())
        area = area.adjusted(start, 0, -end, 0) if left_to_right else area.adjusted(end, 0, -start, 0)
        draw_line(painter, area, (self._piece(),), self.layoutDirection())

    def _piece(self) -> Piece:
        return Piece(text=self._text, size=15)


def initials(name: str) -> str:
    """Up to two first letters of a name: of the first and the last part that start with a capital letter.

    A tussenvoegsel gives none (Henk de Vries is HV, Ahmad al-Hassan is AH), and scripts without capitals give their own letters.
    """
    words = [part for word in name.split() for part in word.split("-") if part[:1].isalpha()]
    letters = [word[0] for word in words if not word[0].islower()] or [word[0] for word in words]
    return "".join(letters[:1] + letters[1:][-1:])
