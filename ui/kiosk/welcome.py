"""Before anybody stands there: a card to put under the reader, or one's own language."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from timebank.wording import wording
from timebank.wording.languages import LANGUAGES, OWN_NAMES
from timebank.wording.said import Said, after_each_other, kiosk_said, language_said
from ui.kernel.heard import Role, heard_as
from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.kiosk.button import BigButton
from ui.kiosk.spoken import Speaking
from ui.widgets.button import Button, Kind
from ui.widgets.styled import Styled, paint_box


class CardPicture(Styled, QWidget):
    """A card that goes under the reader: a picture, for whoever reads no word of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heard_as(self, Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look().px
        paint_box(painter, QRectF(self.rect()), fill="give_tint", radius=20)
        middle, top = self.width() / 2, self.height() / 2 - px(190)
        card = QRectF(middle - px(130), top, px(260), px(164))
        paint_box(painter, card, fill="card", border="line", radius=14, width=2)
        ratio = self.devicePixelRatioF()
        code = icon_pixmap("qr-code", look().colour("text"), px(92), ratio)
        painter.drawPixmap(round(card.right() - px(112)), round(card.center().y() - px(46)), code)
        person = icon_pixmap("circle-user-round", look().colour("brand"), px(76), ratio)
        painter.drawPixmap(round(card.left() + px(22)), round(card.center().y() - px(38)), person)
        arrow = icon_pixmap("arrow-down", look().colour("brand"), px(80), ratio)
        painter.drawPixmap(round(middle - px(40)), round(card.bottom() + px(20)), arrow)
        reader = icon_pixmap("scan-line", look().colour("text"), px(112), ratio)
        painter.drawPixmap(round(middle - px(56)), round(card.bottom() + px(116)), reader)


class Welcome(Speaking):
    """Eight languages, each in its own script, and the picture of a card."""

    chosen = Signal(str)
    """Somebody chose a language, and has no card at hand."""
    helped = Signal()
    staff = Signal()
    """Somebody who works here wants to close the kiosk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = CardPicture()
        self.tiles: dict[str, BigButton] = {}
        grid = QGridLayout()
        self._grid = grid
        for number, code in enumerate(LANGUAGES):
            tile = BigButton(size=32, high=120)
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            tile.setProperty("leading", True)
            tile.set_text(OWN_NAMES[code])
            tile.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            self.tiles[code] = tile
            grid.addWidget(tile, number // 2, number % 2)
        self.help_button = BigButton("concierge-bell", wide=180)
        self.help_button.clicked.connect(self.helped)
        self.staff_button = Button(icon="lock", kind=Kind.GHOST, height=44, role="muted")
        self.staff_button.clicked.connect(self.staff)
        foot = Row(self.staff_button, None, self.read_button, self.help_button, gap=16)
        side = Column(grid, 8, foot, gap=16)
        self.setLayout(Row((self.picture, 4), (side, 7), gap=32, margins=(56, 32, 56, 32)))
        self.heard()

    def heard(self) -> None:
        gap = look().px(16)
        self._grid.setSpacing(gap)
        self.help_button.set_text("", name=self.words.kiosk("help"))
        self.staff_button.set_text("", name=self.tr("Close the kiosk"))
        self.picture.setAccessibleName(self.words.kiosk("card_first"))
        self.show_voice()

    def make_read_button(self) -> BigButton:
        return BigButton("volume-2", wide=180)

    def sayings(self) -> list[tuple[Said, str]]:
        """In every language its name, and where the card goes: whoever reads nothing hears their own."""
        return [
            (after_each_other([language_said(code), kiosk_said(wording(code), "card_first")]), code)
            for code in LANGUAGES
        ]

    def show_voice(self) -> None:
        """A loudspeaker on the tiles of the languages that are read aloud here, and one for all of them."""
        super().show_voice()
        self.read_button.set_text("", name=self.words.kiosk("read_aloud"))
        for code, tile in self.tiles.items():
            first = kiosk_said(wording(code), "number_ask")
            tile.set_icon("volume-2" if self.can_say(first, code) else None)

    def arrive(self) -> None:
        """Somebody comes: the first language has the keys."""
        next(iter(self.tiles.values())).setFocus(Qt.FocusReason.OtherFocusReason)
