"""The quiet row below the fields: day, way of confirming, note, each with its key."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from timebank.domain.ledger import Confirmation
from ui.kernel.layouts import Row
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.desk.line import Shape
from ui.widgets.button import Button, Kind
from ui.widgets.styled import Styled

WAYS = (None, *Confirmation)
_SHAPE_ICONS = {
    Shape.HELP: "hand-helping",
    Shape.SWAP: "arrow-left-right",
    Shape.GIFT: "gift",
    Shape.GRANT: "heart-handshake",
}


class Options(Styled, QWidget):
    """What a line may say besides who, for whom, what and how long."""

    day_wanted = Signal()
    note_wanted = Signal()
    group_wanted = Signal()
    way_changed = Signal()
    shape_wanted = Signal(object)
    """Another Shape of line; None is the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[Button] = []
        self._unsaid: list[Button] = []
        self.day: date | None = None
        self.note = ""
        self.is_group = False
        self.confirmation: Confirmation | None = None
        self.answers: UUID | None = None
        self.about = ""
        self.shape = Shape.HELP
        self.shapes: tuple[Shape, ...] = (Shape.HELP, Shape.SWAP)
        self.shape_button = self._button("hand-helping", "Ctrl+T")
        self.day_button = self._button("calendar", "Ctrl+D")
        self.way_button = self._button("handshake", "Ctrl+B")
        self.note_button = self._button("sticky-note", "Ctrl+I")
        self.answers_button = self._button("x", "")
        self.group_button = self._button("users-round", "Ctrl+G")
        self.answers_button.hide()
        self.answers_button.clicked.connect(lambda: self.answer(None))
        parts = (
            self.day_button,
            self.way_button,
            self.answers_button,
            None,
            self.shape_button,
            self.group_button,
            self.note_button,
        )
        self.setLayout(Row(*parts, gap=0, margins=(8, 0, 8, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.day_button.clicked.connect(self.day_wanted)
        self.note_button.clicked.connect(self.note_wanted)
        self.group_button.clicked.connect(self.group_wanted)
        self.way_button.clicked.connect(self._open_ways)
        self.shape_button.clicked.connect(self._open_shapes)
        self.retranslate()

    def retranslate(self) -> None:
        if self.day is None:
            self.day_button.set_text(self.tr("Today"))
        else:
            self.day_button.set_text(words().day_and_month(self.day))
        if self.confirmation is None:
            self.way_button.set_text(self.tr("How confirmed?"))
        else:
            self.way_button.set_text(way_words(self.confirmation))
        self.note_button.set_text(
            self.tr("Note: %1").replace("%1", _short(self.note)) if self.note else self.tr("Note")
        )
        self.group_button.set_text(self.tr("Group: on") if self.is_group else self.tr("Group"))
        self.answers_button.setVisible(self.answers is not None)
        about = self.about or self.tr("Offer or request")
        self.answers_button.set_text(_short(about), name=self.tr("No answer to: %1").replace("%1", about))
        self.shape_button.set_text(self._shape_words(self.shape))
        self.shape_button.set_icon(_SHAPE_ICONS[self.shape])
        self.way_button.setVisible(self.shape.is_help)
        self.note_button.setVisible(self.shape.is_help)
        self.group_button.setVisible(self.shape.is_help)
        self._unsaid = []
        for button, given in (
            (self.shape_button, self.shape is not Shape.HELP),
            (self.day_button, self.day is not None),
            (self.way_button, self.confirmation is not None),
            (self.note_button, bool(self.note)),
            (self.group_button, self.is_group),
        ):
            button.set_role("text" if given else "muted")
            if not given:
                self._unsaid.append(button)
        self._fit()

    def restore(self, day: date | None, confirmation: Confirmation | None, note: str) -> None:
        """Hold this."""
        self.day, self.confirmation, self.note = day, confirmation, note
        self.retranslate()
        self.way_changed.emit()

    def answer(self, answers: UUID | None, about: str = "") -> None:
        """This help answers an offer or request; None takes that away."""
        self.answers, self.about = answers, about
        self.retranslate()
        self.way_changed.emit()

    def set_shape(self, shape: Shape) -> None:
        """This is what the line is about."""
        self.shape = shape
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retranslate()

    def _fit(self) -> None:
        """With little room the keys go into the tooltips, then the words of what was not said."""
        for button in self._buttons:
            button.set_key_shown(True)
        if not self._is_too_wide():
            return
        for button in self._buttons:
            button.set_key_shown(False)
        for button in reversed(self._unsaid):
            if self._is_too_wide():
                button.set_text("", name=button.text())

    def _is_too_wide(self) -> bool:
        wide = sum(button.sizeHint().width() for button in self._buttons if not button.isHidden())
        return wide + look().px(2 * 8) > self.width()

    def set_group(self, group: bool) -> None:
        """Several people take part."""
        self.is_group = group
        self.retranslate()

    def next_way(self) -> None:
        """The next way of confirming; after the last one, none was said."""
        at = WAYS.index(self.confirmation)
        self.choose_way(WAYS[(at + 1) % len(WAYS)])

    def choose_way(self, way: Confirmation | None) -> None:
        """This is how the other side confirmed."""
        self.restore(self.day, way, self.note)

    def _open_ways(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for way in WAYS[1:]:
            action = QAction(way_words(way), menu)
            action.triggered.connect(lambda _checked=False, way=way: self.choose_way(way))
            menu.addAction(action)
        if self.confirmation is not None:
            menu.addSeparator()
            action = QAction(way_words(None), menu)
            action.triggered.connect(lambda: self.choose_way(None))
            menu.addAction(action)
        menu.popup(self.way_button.mapToGlobal(self.way_button.rect().bottomLeft()))

    def _open_shapes(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shape in self.shapes:
            action = QAction(self._shape_words(shape), menu)
            action.triggered.connect(lambda _checked=False, shape=shape: self.shape_wanted.emit(shape))
            menu.addAction(action)
        menu.popup(self.shape_button.mapToGlobal(self.shape_button.rect().bottomLeft()))

    def _shape_words(self, shape: Shape) -> str:
        match shape:
            case Shape.HELP:
                return self.tr("Help")
            case Shape.SWAP:
                return self.tr("Both helped")
            case Shape.GIFT:
                return self.tr("Give hours")
            case Shape.GRANT:
                return self.tr("From the pot")

    def _button(self, icon: str, key: str) -> Button:
        button = Button(icon=icon, kind=Kind.GHOST, key=key or None, height=36, size=15, role="muted")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
        return button


def way_words(way: Confirmation | None) -> str:
    """A way of confirming, beginning a line."""
    text = words().word("confirmations", way.value if way else None)
    return text[:1].upper() + text[1:]


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 16 else f"{plain[:15]}…"
