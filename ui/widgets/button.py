"""Buttons: primary (one per page), plain, ghost, link; with an icon and the key that does the same."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Piece, baseline, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.pressed import Pressed
from ui.widgets.styled import Styled, mixed, paint_box


class Kind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    PLAIN = "plain"
    GHOST = "ghost"
    LINK = "link"


_NARROWEST = 24
"""Design pixels: the least that WCAG 2.2 (2.5.8) asks of a target."""


class Button(Pressed):
    """A button of 44 design pixels. Enter presses it as well as Space. Its text is its accessible name."""

    def __init__(
        self,
        text: str = "",
        *,
        icon: str | None = None,
        kind: Kind = Kind.PLAIN,
        key: str | None = None,
        height: float = 44,
        size: float = 16,
        trailing_icon: str | None = None,
        role: str | None = None,
        underlined: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`key` is a key sequence in Qt's portable spelling ("Ctrl+K"): it is shown, not installed.

        `underlined` makes a link tell itself from the text around it. `role` is the colour role of text and icon for ghost buttons ("muted", "text").
        """
        super().__init__(parent)
        self.kind, self._icon, self._trailing_icon = kind, icon, trailing_icon
        self._key, self._height, self._size, self._role = key, height, size, role
        self._underlined, self._key_shown = underlined, True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_text(text)

    def set_text(self, text: str, *, name: str | None = None) -> None:
        """Change the words; `name` is what a screen reader says where the button shows an icon alone."""
        # An ampersand would become a mnemonic, and people's names have them.
        self.setText(text)
        self.setAccessibleName(name or text)
        self._say_tip()
        self.updateGeometry()
        self.update()

    def _say_tip(self) -> None:
        """What is not written on the button stands in its tooltip."""
        tip = "" if self.text() else self.accessibleName()
        if self._key and not self._key_shown:
            tip = f"{tip or self.text()} ({key_text(QKeySequence(self._key))})"
        self.setToolTip(tip)

    def set_icon(self, icon: str | None) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_key_shown(self, shown: bool) -> None:
        """Show the key beside the words, or in the tooltip alone."""
        self._key_shown = shown
        self._say_tip()
        self.updateGeometry()
        self.update()

    def set_role(self, role: str | None) -> None:
        """Paint text and icon in another colour role."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        high = look().px(self._height)
        wide = round(self._content_width()) + 2 * self._margin()
        # An icon alone is no narrower a target than it is high, and the shortest word no narrower than a finger finds.
        return QSize(max(wide, look().px(_NARROWEST) if self.text() else high), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        text_role = self._text_role()
        icon_size = look().px(20)
        at = (self.width() - self._content_width()) / 2
        if self.kind is Kind.LINK or self.property("leading"):
            at = float(self._margin())
        for number, part in enumerate(self._parts(text_role)):
            at += look().px(8) if number else 0
            if isinstance(part, str):
                self._paint_icon(painter, part, at, icon_size, text_role)
                at += icon_size
            elif isinstance(part, QKeySequence):
                width = key_width(part)
                paint_key(painter, self._mirrored(QRectF(at, 0, width, self.height())), part, text_role)
                at += width
            else:
                width = line_width((part,))
                area = self._mirrored(QRectF(at, 0, width + 1, self.height()))
                draw_line(painter, area, (part,), self.layoutDirection())
                if self._underlined:
                    self._underline(painter, area, text_role)
                at += width

    def _parts(self, role: str) -> list[str | Piece | QKeySequence]:
        parts: list[str | Piece | QKeySequence] = []
        if self._icon:
            parts.append(self._icon)
        if self.text():
            bold = self.kind in (Kind.PRIMARY, Kind.LINK)
            parts.append(Piece(text=self.text(), size=self._size, bold=bold, role=role))
        if self._trailing_icon:
            parts.append(self._trailing_icon)
        if self._key and self._key_shown:
            parts.append(QKeySequence(self._key))
        return parts

    def _content_width(self) -> float:
        widths: list[float] = []
        for part in self._parts("text"):
            if isinstance(part, str):
                widths.append(look().px(20))
            elif isinstance(part, QKeySequence):
                widths.append(key_width(part))
            else:
                widths.append(line_width((part,)))
        return sum(widths) + look().px(8) * max(0, len(widths) - 1)

    def _margin(self) -> int:
        if self.kind is Kind.LINK:
            return 0
        return look().px(16 if self.text() else 11)

    def _text_role(self) -> str:
        if not self.isEnabled():
            return "muted"
        if self.kind is Kind.PRIMARY:
            return "on_brand"
        if self.kind is Kind.LINK:
            return self._role or "brand"
        return self._role or "text"

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.kind is Kind.PRIMARY:
            if not self.isEnabled():
                paint_box(painter, area, fill="hair")
                return
            paint_box(painter, area, fill="brand")
            if lit:
                painter.setBrush(mixed(look().colour("brand"), look().colour("text"), 0.18))
                painter.drawRoundedRect(area, look().px(8), look().px(8))
        elif self.kind is Kind.PLAIN:
            paint_box(
                painter, area, fill="canvas" if lit else "card", border="line" if self.isEnabled() else "hair"
            )
        elif self.kind is Kind.GHOST and (lit or self.isChecked()):
            paint_box(painter, area, fill="selection")

    def _paint_icon(self, painter: QPainter, name: str, at: float, size: int, role: str) -> None:
        pixmap = icon_pixmap(
            name, look().colour(role), size, self.devicePixelRatioF(), self.layoutDirection()
        )
        area = self._mirrored(QRectF(at, 0, size, self.height()))
        painter.drawPixmap(round(area.left()), (self.height() - size) // 2, pixmap)

    def _underline(self, painter: QPainter, area: QRectF, role: str) -> None:
        y = baseline(area.center().y(), self._size) + look().px(3)
        painter.fillRect(QRectF(area.left(), y, area.width(), max(1, look().px(1.5))), look().colour(role))

    def _mirrored(self, area: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right())
        return area


def key_text(key: QKeySequence) -> str:
    """The key as it is written on this person's keyboard."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def key_width(key: QKeySequence) -> float:
    """Width of the key's little frame in real pixels."""
    return line_width((Piece(text=key_text(key), size=13),)) + 2 * look().px(6)


def paint_key(painter: QPainter, area: QRectF, key: QKeySequence, role: str = "muted") -> None:
    """The key in its little frame, centred in height."""
    height = look().px(22)
    frame = QRectF(area.left(), area.center().y() - height / 2, area.width(), height)
    muted = "muted" if role in ("text", "muted") else role
    paint_box(painter, frame, border="line" if muted == "muted" else role, radius=4)
    inner = frame.adjusted(look().px(6), 0, 0, 0)
    # Key names are Latin: they read from left to right in every language.
    draw_line(
        painter, inner, (Piece(text=key_text(key), size=13, role=muted),), Qt.LayoutDirection.LeftToRight
    )


class KeyHint(Styled, QWidget):
    """A key in a little frame, beside what it does. The control itself tells screen readers its shortcut."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = QKeySequence(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(key_width(self._key)) + 1, look().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key(QPainter(self), QRectF(self.rect()), self._key)
