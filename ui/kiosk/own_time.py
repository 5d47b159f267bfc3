"""My time: the number, the picture of the number, and what I can still ask for."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.kiosk import OwnTime
from timebank.wording import Wording, wording
from timebank.wording.said import Said, after_each_other, duration_said, in_one, kiosk_said
from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Letters, Paragraph, Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.kiosk.button import BigButton
from ui.kiosk.clocks import ROOM, Clocks, paint_clocks, unit_for
from ui.kiosk.fitting import draw_two, fitted
from ui.kiosk.spoken import Speaking
from ui.widgets.label import IconView, Label
from ui.widgets.pressed import Pressed
from ui.widgets.styled import Styled, mixed, paint_box

_MARGIN, _PICTOGRAM, _CHEVRON = 24, 80, 28
_LARGE = 28
"""Letters of a row, where they fit."""


class Balance(Styled, QWidget):
    """The balance in large figures, and beside it what else there is to know: a goal, time taken part, gifts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Wording = wording("nl")
        self._own: OwnTime | None = None
        heard_as(self, Role.StaticText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.said: tuple[Said, ...] = ()

    def show_time(self, own: OwnTime | None, words: Wording) -> None:
        """Show this balance in this language; None shows nothing."""
        self._own = own
        self._words = words
        self.said = tuple(_beside(own, words)) if own is not None else ()
        spoken = "" if own is None else words.duration_in_words(own.balance)
        self.setAccessibleName(f"{words.kiosk('my_time')}: {spoken}" if spoken else "")
        self.setAccessibleDescription(" ".join(self.lines))
        self.update()

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands beside the figure."""
        return tuple(each.text for each in self.said)

    def sizeHint(self) -> QSize:
        return QSize(look().px(640), look().px(192))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        own, words, px = self._own, self._words, look().px
        below = own is not None and own.balance < 0
        paint_box(painter, QRectF(self.rect()), fill="take_tint" if below else "give_tint", radius=20)
        if own is None:
            return
        direction = self.layoutDirection()
        right = direction is Qt.LayoutDirection.RightToLeft
        inner = QRectF(self.rect()).adjusted(px(32), px(16), -px(32), -px(16))
        title = (Piece(text=words.kiosk("my_time"), size=32, bold=True),)
        head = QRectF(inner.left(), inner.top(), inner.width(), px(48))
        draw_line(painter, head, title, direction)
        foot = QRectF(inner.left(), head.bottom(), inner.width(), inner.height() - head.height())

        def figures(size: float) -> tuple[Piece, ...]:
            pieces: list[Piece] = []
            for part in words.duration_parts(own.balance):
                pieces.append(Piece(text=part.figure, size=size, bold=True, gap=32 if pieces else 0))
                pieces.append(Piece(text=part.unit, size=min(44, size / 2), bold=True, gap=14))
            return tuple(pieces)

        def room(shown: tuple[Piece, ...]) -> float:
            return inner.width() - line_width(shown) - px(48)

        def roomy(made: tuple[Piece, ...]) -> bool:
            wide, high = room(made), inner.height()
            return not self.lines or (wide > px(160) and self._fits(self._told(wide, high), high))

        # The figures give way before a word beside them does.
        shown = fitted(figures, roomy, 104, 56)
        draw_line(painter, foot, shown, direction)
        if self.lines:
            left = inner.left() if right else inner.right() - room(shown)
            self._paint_beside(painter, QRectF(left, inner.top(), room(shown), inner.height()), direction)

    def _told(self, width: float, high: float) -> list[Paragraph]:
        """The lines beside the figures, as large as they fit there."""
        direction = self.layoutDirection()
        return fitted(
            lambda size: [Paragraph(line, Letters(size=size), width, direction) for line in self.lines],
            lambda made: self._fits(made, high),
            26,
            16,
        )

    def _fits(self, made: list[Paragraph], high: float) -> bool:
        return sum(each.height for each in made) + look().px(8) * (len(made) - 1) <= high

    def _paint_beside(self, painter: QPainter, area: QRectF, direction: Qt.LayoutDirection) -> None:
        painter.setPen(look().colour("text"))
        made = self._told(area.width(), area.height())
        high = sum(each.height for each in made) + look().px(8) * (len(made) - 1)
        y = area.top() + (area.height() - high) / 2
        for each in made:
            each.draw(painter, QRectF(area.left(), y, 0, 0).topLeft())
            y += each.height + look().px(8)


class TimeRow(Pressed):
    """Help given or had: a pictogram, the hours in words and as clocks. Touching it shows when and with whom."""

    def __init__(self, icon: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, ring_radius=16)
        self._icon, self._role = icon, role
        self._title = self._time = ""
        self._clocks = Clocks(0, 1)
        self._words_room = self._clocks_room = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words_room(self) -> float:
        """How wide its words are in one line each, in design pixels."""
        lines = (
            (Piece(text=self._title, size=_LARGE, bold=True),),
            (Piece(text=self._time, size=_LARGE - 4),),
        )
        return max(map(line_width, lines)) * 100 / look().scale

    @property
    def clocks_room(self) -> float:
        """How wide its clocks are, in design pixels."""
        return self._clocks.room

    def share(self, words_room: float, clocks_room: float) -> None:
        """Take so much for words and clocks, as the row beside it does: clocks that are compared begin together."""
        self._words_room, self._clocks_room = words_room, clocks_room
        self.update()

    def show_time(self, title: str, time: str, clocks: Clocks) -> None:
        """Show these."""
        self._title, self._time, self._clocks = title, time, clocks
        self.setAccessibleName(f"{title}: {time}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(1100), look().px(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(760), look().px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, direction = look().px, self.layoutDirection()
        right = direction is Qt.LayoutDirection.RightToLeft
        area = QRectF(self.rect())
        paint_box(painter, area, fill="card", border="line", radius=16, width=2)
        if self.isDown():
            painter.setBrush(mixed(look().colour("card"), look().colour("text"), 0.12))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(px(2), px(2), -px(2), -px(2)), px(14), px(14))

        def box(start: float, wide: float) -> QRectF:
            x = self.width() - px(start) - px(wide) if right else px(start)
            return QRectF(x, 0, px(wide), self.height())

        circle = box(_MARGIN, _PICTOGRAM)
        circle = QRectF(circle.left(), (self.height() - px(_PICTOGRAM)) / 2, px(_PICTOGRAM), px(_PICTOGRAM))
        paint_box(painter, circle, fill=f"{self._role}_tint", radius=_PICTOGRAM / 2)
        side = px(56)
        drawn = icon_pixmap(self._icon, look().colour(self._role), side, self.devicePixelRatioF(), direction)
        painter.drawPixmap(
            round(circle.center().x() - side / 2), round(circle.center().y() - side / 2), drawn
        )
        chevron = box(self.width() * 100 / look().scale - _MARGIN - _CHEVRON, _CHEVRON)
        arrow = icon_pixmap(
            "chevron-right", look().colour("text"), px(_CHEVRON), self.devicePixelRatioF(), direction
        )
        painter.drawPixmap(round(chevron.left()), round((self.height() - px(_CHEVRON)) / 2), arrow)
        wide = self.width() * 100 / look().scale
        words_at, end = _MARGIN + _PICTOGRAM + 20, wide - _MARGIN - _CHEVRON - 16
        clocks_at = max(end - ROOM, _MARGIN + _PICTOGRAM + 16 + 200)
        # Few clocks leave their room to long words.
        clocks_at = max(clocks_at, min(words_at + self._words_room + 24, end - self._clocks_room))
        text = box(words_at, clocks_at - words_at - 12)
        draw_two(painter, text, self._title, self._time, direction)
        paint_clocks(painter, box(clocks_at, ROOM), self._clocks, self._role, "give_tint", direction)


class Pictogram(Styled, QWidget):
    """The picture that stands on the member's card, in a round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""

    def set_icon(self, name: str) -> None:
        """Show another one; none shows nothing."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(72), look().px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._icon:
            return
        painter = QPainter(self)
        side = look().px(72)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_box(painter, box, fill="selection", radius=36)
        drawn = icon_pixmap(self._icon, look().colour("text"), look().px(40), self.devicePixelRatioF())
        at = (box.center().x() - look().px(20), box.center().y() - look().px(20))
        painter.drawPixmap(round(at[0]), round(at[1]), drawn)


class OwnTimePage(Speaking):
    """The member's own time."""

    helped = Signal()
    stopped = Signal()
    given_wanted = Signal()
    received_wanted = Signal()
    others_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: OwnTime | None = None
        self.picture = Pictogram()
        self.greeting = Label(size=40, bold=True, elide=True)
        self.help_button = BigButton("concierge-bell")
        self.stop_button = BigButton("log-out")
        self.balance = Balance()
        self.given = TimeRow("gave-help", "give")
        self.received = TimeRow("got-help", "take")
        self.hand = IconView("hand", size=40)
        self.may_ask = Label(size=28, wrap=True)
        self.others = BigButton("messages-square", trailing="chevron-right")
        head = Row(self.picture, (self.greeting, 1), self.help_button, self.stop_button, gap=24)
        first = Row((self.balance, 3), (self.read_button, 1), gap=24)
        foot = Row(self.hand, (self.may_ask, 1), self.others, gap=20)
        self.setLayout(
            Column(head, 8, first, 8, self.given, self.received, None, foot, gap=16, margins=(56, 32, 56, 32))
        )
        self.help_button.clicked.connect(self.helped)
        self.stop_button.clicked.connect(self.stopped)
        self.given.clicked.connect(self.given_wanted)
        self.received.clicked.connect(self.received_wanted)
        self.others.clicked.connect(self.others_wanted)
        self.heard()

    def make_read_button(self) -> BigButton:
        return BigButton("volume-2", filled=True, upright=True, size=32, high=192, wide=320)

    def show_time(self, own: OwnTime | None) -> None:
        """Show somebody's time; None leaves nothing of the one before on the screen or in memory."""
        self._own = own
        self.heard()

    def heard(self) -> None:
        words, own = self.words, self._own
        self.help_button.set_text(words.kiosk("help"))
        self.stop_button.set_text(words.kiosk("stop"))
        self.others.set_text(words.kiosk("others_ask"))
        self.balance.show_time(own, words)
        self.picture.set_icon(own.pictogram if own is not None else "")
        self.greeting.setText(words.kiosk("greeting", name=own.first_name) if own is not None else "")
        given, received = (own.given, own.received) if own is not None else (0, 0)
        unit = unit_for(given, received)
        even = own is not None and own.otherwise == 0
        for row, key, minutes, other in (
            (self.given, "i_helped", given, received),
            (self.received, "i_was_helped", received, given),
        ):
            clocks = Clocks(max(0, minutes), unit, other if even and minutes > other else None)
            row.show_time(
                words.kiosk(key), words.duration_in_words(minutes) if own is not None else "", clocks
            )
        rows = (self.given, self.received)
        for row in rows:
            row.share(max(each.words_room for each in rows), max(each.clocks_room for each in rows))
        self.may_ask.setText("" if own is None else _asking(own, words).text)
        self.show_voice()

    def arrive(self) -> None:
        """The button that matters most has the keys: reading aloud, or where there is no voice the first row."""
        first = self.read_button if not self.read_button.isHidden() else self.given
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.said().text)

    def said(self) -> Said:
        own, words = self._own, self.words
        if own is None:
            return Said()
        # Below zero a sentence says it: a minus is heard by nobody.
        balance = [_named(words, "my_time", own.balance)] if own.balance >= 0 else []
        return after_each_other(
            [
                kiosk_said(words, "greeting", name=own.first_name),
                *balance,
                *self.balance.said,
                _named(words, "i_helped", own.given),
                _named(words, "i_was_helped", own.received),
                _asking(own, words),
            ]
        )


def _named(words: Wording, key: str, minutes: int) -> Said:
    return in_one([kiosk_said(words, key), duration_said(words, minutes)], ": ")


def _asking(own: OwnTime, words: Wording) -> Said:
    if own.may_ask == 0:
        return kiosk_said(words, "may_ask_none")
    return kiosk_said(words, "may_ask", ask_minutes=own.may_ask)


def _beside(own: OwnTime, words: Wording) -> list[Said]:
    """What else there is to know of a balance, most important first."""
    lines = []
    if own.balance < 0:
        key = "below_by_help" if own.otherwise == 0 else "below"
        lines.append(kiosk_said(words, key, below_minutes=-own.balance))
    if own.otherwise > 0:
        lines.append(kiosk_said(words, "on_otherwise", other_minutes=own.otherwise))
    elif own.otherwise < 0:
        lines.append(kiosk_said(words, "off_otherwise", other_minutes=-own.otherwise))
    if own.attended:
        lines.append(_named(words, "i_took_part", own.attended))
    if own.goal is not None:
        lines.append(kiosk_said(words, "goal", done_minutes=own.goal_minutes, goal_minutes=own.goal.minutes))
    return lines
