"""A PDF on screen: its pages below each other, as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.widgets.label import Label
from ui.widgets.styled import Styled, paint_box

SCREEN_DPI = 150
WIDEST = 720
LARGEST = 0.93
"""Design pixels for each of the picture's: a card or a receipt is not blown up to the width of a sheet."""


class Sheet(Styled, QWidget):
    """One page of paper."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wide = min(WIDEST, image.width() * LARGEST)
        self.setMaximumWidth(look().px(self._wide))
        self.setAccessibleName(name)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._image.height() / max(1, self._image.width()))

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._wide), self.heightForWidth(look().px(self._wide)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.drawImage(area, self._image)
        paint_box(painter, area, border="hair", radius=0)


class Preview(Styled, QScrollArea):
    """Pages, or a word while they are being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = 0
        self.say("")

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._count

    def say(self, message: str) -> None:
        """A word in place of pages."""
        self._count = 0
        label = Label(message, role="muted", wrap=True)
        inside = QWidget()
        column = Column(None, label, None, margins=(24, 16, 24, 16))
        column.setAlignment(label, Qt.AlignmentFlag.AlignHCenter)
        inside.setLayout(column)
        self.setWidget(inside)

    def show_pages(self, images: Sequence[QImage], total: int | None = None) -> None:
        """These pages, from the first one on; `total` is how many there are where not all are shown."""
        self._count = len(images)
        total = total or len(images)
        inside = QWidget()
        column = Column(gap=16, margins=(24, 16, 24, 16))
        for number, image in enumerate(images, start=1):
            sheet = Sheet(
                image, self.tr("Page %1 of %2").replace("%1", str(number)).replace("%2", str(total))
            )
            # In the middle, where it is less wide than the room: a card, a receipt.
            row = Row(None, (sheet, 1000), None, gap=0)
            column.addLayout(row)
        if total > len(images):
            more = Label(self.tr("And %n more page(s)", "", total - len(images)), role="muted")
            column.addWidget(more)
            column.setAlignment(more, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        inside.setLayout(column)
        self.setWidget(inside)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), look().colour("side"))
