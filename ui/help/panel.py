"""The help beside the page: F1 opens and closes it, Escape closes it, Ctrl+K finds what is in it."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.help.topics import Topic, topic
from ui.kernel.layouts import Column, Row
from ui.kernel.theme import Scheme, look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled

DARK = "-dark"
"""What the name of a picture ends in that was taken in dark colours."""
WIDTH = 380
MARGIN, INSET = 24, 10
TEXT_LINE, PICTURE_LINE = 112, 100
"""Per cent of what the letters take by themselves, which is 1.36 of their size."""
PICTURE = "\ufffc"
"""What stands in a text for a picture."""


class HelpText(Styled, QTextBrowser):
    """Markdown in the look of the program, pictures as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring_radius", 4)
        self._topic: Topic | None = None
        self.restyle()

    @property
    def topic(self) -> Topic | None:
        """What is shown."""
        return self._topic

    def show_topic(self, shown: Topic) -> None:
        """Show this text from its beginning."""
        self._topic = shown
        self.setSearchPaths([str(shown.folder)])
        self.restyle()

    def go_to(self, place: str) -> None:
        """Bring the heading with this key, or of these words, to the top."""
        places = self._topic.places if self._topic is not None else ()
        heading = next((title for key, title in places if place in (key, title)), "")
        block = self.document().begin()
        while block.isValid():
            if heading and block.text() == heading and block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - look().px(INSET))
                return
            block = block.next()

    def loadResource(self, kind: int, name: "QUrl | str") -> object:
        found = super().loadResource(kind, name)
        url = name if isinstance(name, QUrl) else QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or self._topic is None:
            return found
        picture = QImage(str(_in_these_colours(self._topic.folder / url.fileName())))
        if picture.isNull():
            return found
        ratio, wide = self.devicePixelRatioF(), look().px(WIDTH - 2 * MARGIN - 8)
        made = picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        return _framed(made, ratio)

    def restyle(self) -> None:
        document = self.document()
        document.setDefaultFont(look().font(16))
        document.setDocumentMargin(look().px(INSET))
        if self._topic is None:
            return
        # Pictures are kept by name: at another size they are asked for again.
        document.clear()
        self.setMarkdown(self._topic.markdown)
        self._dress(document)

    def _dress(self, document: QTextDocument) -> None:
        """Headings and distances as everywhere in the program."""
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            shape = block.blockFormat()
            # A picture stands on a line of its own: higher than that line it would leave a gap below it.
            line = PICTURE_LINE if block.text().startswith(PICTURE) else TEXT_LINE
            shape.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setBottomMargin(look().px(4 if level else 10))
            shape.setTopMargin(look().px(18 if level > 1 else 0))
            cursor.setBlockFormat(shape)
            if level:
                # Set and not merged: Markdown's own step of size would come on top.
                letters = QTextCharFormat()
                letters.setFont(look().font(24 if level == 1 else 17, bold=True))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.setCharFormat(letters)
            block = block.next()


def _framed(picture: QImage, ratio: float) -> QImage:
    """The picture as a small window: round at the corners, with a line round it that parts it from the text."""
    framed = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    framed.fill(Qt.GlobalColor.transparent)
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look().colour("line"), ratio))
    painter.setBrush(QBrush(picture))
    area = QRectF(framed.rect()).adjusted(ratio / 2, ratio / 2, -ratio / 2, -ratio / 2)
    painter.drawRoundedRect(area, look().px(8) * ratio, look().px(8) * ratio)
    painter.end()
    framed.setDevicePixelRatio(ratio)
    return framed


def _in_these_colours(file: Path) -> Path:
    dark = file.with_stem(f"{file.stem}{DARK}")
    return dark if look().scheme is not Scheme.LIGHT and dark.is_file() else file


class HelpPanel(Styled, QWidget):
    """The text with a head: what it is about, and how to close it."""

    closed = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.text = HelpText()
        self._word = Label(size=15, bold=True, role="muted")
        self.close_button = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
        self.keys = Button(icon="keyboard", kind=Kind.LINK, size=15, height=36, key="Shift+F1")
        head = Row(
            IconView("circle-help"), (self._word, 1), self.close_button, gap=10, margins=(MARGIN, 10, 12, 6)
        )
        foot = Row(self.keys, None, margins=(MARGIN, 8, MARGIN, 12))
        body = Row((self.text, 1), margins=(MARGIN - INSET, 8, 10, 8))
        inside = Column(head, Hairline(), (body, 1), Hairline(), foot, gap=0)
        self.setLayout(Row(Hairline(upright=True), (inside, 1), gap=0))
        self.close_button.clicked.connect(self.leave)
        self.keys.clicked.connect(self.keys_wanted)
        self.hide()
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        self._word.setText(self.tr("Help"))
        self.close_button.set_text("", name=self.tr("Close the help"))
        self.keys.set_text(self.tr("All keys"))
        self.setAccessibleName(self.tr("Help"))
        self.text.setAccessibleName(self.tr("Help"))
        if self.text.topic is not None:
            self.show_topic(self.text.topic.name)

    def restyle(self) -> None:
        self.setFixedWidth(look().px(WIDTH))

    def open(self, name: str, place: str = "") -> None:
        """Show this help, at a place in it, with the focus in the text; leaving gives the focus back."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.show_topic(name)
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if place:
            self.text.go_to(place)

    def show_topic(self, name: str) -> None:
        """Show this help where it is open; a page without a text of its own shows how the window works."""
        shown = topic(name) or topic("window")
        if shown is not None:
            self.text.show_topic(shown)

    def leave(self) -> None:
        """Close it, and go back to where one was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colour("card"))
