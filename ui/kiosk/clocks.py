"""Time as a picture: a clock for each hour, in groups of five; of many hours one sign stands for more."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look

MOST = 15
"""Signs in a row: three groups of five, which are seen at a glance."""
SIDE, GAP, GROUP_GAP = 44, 8, 24
UNITS = (1, 5, 25, 100, 500)
"""Hours that one sign can stand for."""
ROOM = MOST * SIDE + (MOST - 3) * GAP + 2 * GROUP_GAP


def unit_for(*minutes: int) -> int:
    """How many hours one sign stands for, so that each of these times fits in a row."""
    longest = max(minutes)
    return next((unit for unit in UNITS if longest <= unit * 60 * MOST), UNITS[-1])


@dataclass(frozen=True, slots=True)
class Clocks:
    """So many minutes as signs of `unit` hours; those from `unmatched_from` minutes on lie in a band."""

    minutes: int
    unit: int
    unmatched_from: int | None = None

    @property
    def whole(self) -> int:
        """Signs that are full."""
        return min(self.minutes // (self.unit * 60), MOST)

    @property
    def part(self) -> float:
        """How full the last sign is; 0 where the time comes out."""
        return 0.0 if self.whole == MOST else self.minutes % (self.unit * 60) / (self.unit * 60)

    @property
    def room(self) -> float:
        """How wide its signs are together, in design pixels."""
        count = self.whole + (1 if self.part else 0)
        return _start(count - 1) + SIDE if count else 0.0

    def place(self, minutes: int) -> float:
        """Where this many minutes end, in design pixels from the start of the row."""
        whole, rest = divmod(minutes, self.unit * 60)
        groups = whole // 5 if rest or whole % 5 else max(0, whole // 5 - 1)
        signs = whole * SIDE + max(0, whole - 1 + (1 if rest else 0)) * GAP + groups * (GROUP_GAP - GAP)
        return signs + (SIDE * rest / (self.unit * 60) if rest else 0)


def paint_clocks(
    painter: QPainter, area: QRectF, clocks: Clocks, role: str, band: str, direction: Qt.LayoutDirection
) -> None:
    """Paint the row from the leading edge of the area, centred in height. Clocks themselves do not mirror."""
    px = look().px
    right = direction is Qt.LayoutDirection.RightToLeft
    middle = area.center().y()

    def box(start: float, end: float) -> QRectF:
        left = area.right() - px(end) if right else area.left() + px(start)
        return QRectF(left, middle - px(SIDE) / 2, px(end) - px(start), px(SIDE))

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    count = clocks.whole + (1 if clocks.part else 0)
    if clocks.unmatched_from is not None and clocks.unmatched_from < clocks.minutes and count:
        ahead = clocks.place(clocks.unmatched_from) if clocks.unmatched_from else 0.0
        first_whole = clocks.unmatched_from % (clocks.unit * 60) == 0 and clocks.unmatched_from > 0
        start = ahead + (GAP if first_whole else 0)
        if first_whole and (clocks.unmatched_from // (clocks.unit * 60)) % 5 == 0:
            start = ahead + GROUP_GAP
        end = clocks.room
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(band))
        around = box(start - 4, end + 4).adjusted(0, -px(12), 0, px(12))
        painter.drawRoundedRect(around, px(12), px(12))
    for number in range(count):
        start = _start(number)
        full = number < clocks.whole
        _paint_sign(painter, box(start, start + SIDE), clocks, role, 1.0 if full else clocks.part)


def _start(number: int) -> float:
    """Where a sign begins, in design pixels."""
    return number * (SIDE + GAP) + number // 5 * (GROUP_GAP - GAP)


def _paint_sign(painter: QPainter, box: QRectF, clocks: Clocks, role: str, part: float) -> None:
    colour = look().colour(role)
    if part < 1.0:
        line = max(1.5, look().px(3))
        inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(colour, line))
        painter.setBrush(look().colour("card"))
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        # From twelve o'clock, with the hands.
        painter.drawPie(inner, 90 * 16, -round(360 * 16 * part))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(box)
    if clocks.unit > 1:
        figure = (Piece(text=str(clocks.unit), size=22 if clocks.unit < 100 else 16, bold=True, role="card"),)
        width = line_width(figure)
        area = QRectF(box.center().x() - width / 2, box.top(), width + 1, box.height())
        draw_line(painter, area, figure, Qt.LayoutDirection.LeftToRight)
        return
    pen = QPen(look().colour("card"), max(2, look().px(4)))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    centre, arm = box.center(), box.width() * 0.24
    painter.drawPolyline(
        [
            QPointF(centre.x(), centre.y() - arm),
            centre,
            QPointF(centre.x() + arm * 0.72, centre.y() + arm * 0.42),
        ]
    )
