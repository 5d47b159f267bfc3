"""Labels whose lines keep their height whatever script is in them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Row
from ui.kernel.text import PITCH, Extent, Letters, Line, Paragraph, Piece, direction_of, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.styled import Styled


class Label(Styled, QLabel):
    """Text in one size, weight and colour role. It is plain text always: names may hold markup characters."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 16,
        bold: bool = False,
        role: str = "text",
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`wrap` lets it run over several lines, `elide` lets it shrink and end in an ellipsis."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elides = elide
        self._letters = Letters(size=size, bold=bold)
        self._role = role
        self._trailing = False
        self._measured_of: object = None
        self._extents: dict[float | None, Extent] = {}
        self.setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Paint in another colour role from now on."""
        self._role = role
        self.update()

    def set_trailing(self, trailing: bool = True) -> None:
        """Put lines at the trailing edge: durations under a head that stands there too."""
        self._trailing = trailing
        self.update()

    def sizeHint(self) -> QSize:
        widest = look().px(480) if self.wordWrap() else None
        made = self._measured(widest)
        if widest is not None and made.width < widest:
            made = self._measured(None)
        return QSize(int(made.width) + 1, made.height)

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            natural = self._measured(None)
            return QSize(min(look().px(120), int(natural.width) + 1), natural.pitch)
        hint = self.sizeHint()
        return QSize(min(hint.width(), look().px(40)), hint.height()) if self._elides else hint

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        return self._measured(width).height if self.wordWrap() else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = self._role if self.isEnabled() else "muted"
        if not self.wordWrap() and "\n" not in self.text():
            # Squeezed below what it asked for, it ends in an ellipsis and is never broken to lines nobody sees.
            piece = Piece(text=self.text(), size=self._letters.size, bold=self._letters.bold, role=role)
            draw_line(painter, QRectF(self.rect()), (piece,), self.layoutDirection(), trailing=self._trailing)
            self.setToolTip(self.text() if line_width((piece,)) > self.width() else "")
            return
        painter.setPen(look().colour(role))
        made = self._paragraph(self.width())
        top = (self.height() - made.height) / 2
        made.draw(painter, QPointF(0, top))

    def _measured(self, width: float | None) -> Extent:
        """How much room the text takes when it is broken at this width: layouts ask it again and again."""
        of = (self.text(), look(), self.layoutDirection())
        if of != self._measured_of:
            self._measured_of, self._extents = of, {}
        if width not in self._extents:
            self._extents[width] = self._paragraph(width).extent
        return self._extents[width]

    def _paragraph(self, width: float | None) -> Paragraph:
        return Paragraph(self.text(), self._letters, width, self.layoutDirection(), trailing=self._trailing)


class MixedLabel(Styled, QLabel):
    """One or more lines made of pieces: a name in bold with the same name in its own script beside it.

    What does not fit ends in an ellipsis, and the whole is shown as tool tip.
    """

    def __init__(
        self, *lines: Line, height: float | None = None, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        """`whole` forbids leaving anything out: figures."""
        super().__init__(parent)
        self._whole = whole
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._height = height
        self._lines: tuple[Line, ...] = ()
        self._trailing = False
        self.set_lines(*lines)

    def set_lines(self, *lines: Line) -> None:
        """Show these lines instead."""
        self._lines = tuple(line for line in lines if line)
        self.setText("\n".join("  ".join(piece.text for piece in line) for line in self._lines))
        self.updateGeometry()
        self.update()

    def set_trailing(self, trailing: bool = True) -> None:
        """Put lines at the trailing edge."""
        self._trailing = trailing
        self.update()

    def sizeHint(self) -> QSize:
        width = max((line_width(line) for line in self._lines), default=0)
        height = look().px(self._height) if self._height else sum(self._pitches())
        return QSize(int(width) + 1, height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._whole else QSize(min(look().px(60), hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pitches = self._pitches()
        top = (self.height() - sum(pitches)) / 2
        clipped = False
        for line, pitch in zip(self._lines, pitches, strict=True):
            area = QRectF(0, top, self.width(), pitch)
            draw_line(painter, area, line, self.layoutDirection(), trailing=self._trailing)
            clipped = clipped or line_width(line) > self.width()
            top += pitch
        self.setToolTip(self.text() if clipped else "")

    def _pitches(self) -> Sequence[int]:
        return [look().px(max(piece.size for piece in line) * PITCH) for line in self._lines]


class IconView(Styled, QWidget):
    """An icon on its own. It is decoration beside a word, so it has no name for screen readers."""

    def __init__(
        self, name: str, *, size: float = 20, role: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._role = name, size, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon, and perhaps in another colour role."""
        self._name, self._role = name, role or self._role
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = icon_pixmap(
            self._name,
            look().colour(self._role),
            look().px(self._size),
            self.devicePixelRatioF(),
            self.layoutDirection(),
        )
        QPainter(self).drawPixmap(0, 0, pixmap)


class IconLabel(QWidget):
    """An icon and a word: colour is never alone."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        *,
        size: float = 15,
        icon_size: float = 16,
        role: str = "muted",
        bold: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon = IconView(icon, size=icon_size, role=role)
        self.label = Label(text, size=size, role=role, bold=bold, elide=elide)
        self.setLayout(Row(self.icon, self.label, gap=8))
        across = QSizePolicy.Policy.Maximum if elide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Change the word."""
        self.label.setText(text)


def bold_parts(text: str, marks: Sequence[tuple[int, int]], size: float = 16, role: str = "text") -> Line:
    """A line in which the stretches from start to end stand in bold: what matched a search.

    Letters of Arabic join each other: such a name stays one piece, or its letters would fall apart.
    """
    if direction_of(text, Qt.LayoutDirection.LeftToRight) is Qt.LayoutDirection.RightToLeft:
        return (Piece(text=text, size=size, role=role),)
    pieces: list[Piece] = []
    at = 0
    for start, end in (*sorted(marks), (len(text), len(text))):
        for stretch, bold in ((text[at:start], False), (text[max(at, start) : end], True)):
            if stretch:
                joins = bool(pieces)
                pieces.append(Piece(text=stretch, size=size, role=role, bold=bold, joins=joins))
        at = max(at, end)
    return tuple(pieces)
