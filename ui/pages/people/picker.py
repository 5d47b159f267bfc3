"""A field that finds one person: type, arrows choose, Enter takes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.members import Found
from timebank.services.members import find_members
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.talents import TalentBook
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.widgets.card import Card
from ui.widgets.escape import keeps_escape
from ui.widgets.field import FieldFrame, TextEdit
from ui.widgets.found import ROW_HEIGHT, FoundList, FoundModel
from ui.widgets.label import Label
from ui.widgets.styled import Styled

PAUSE_MILLISECONDS = 80
MOST_SHOWN = 4


class PersonPicker(Styled, QWidget):
    """Suggestions stand below the field and push what follows down. Who is `left_out` is never one of them."""

    chosen = Signal(object)
    """The Found that was taken; the field is empty again."""
    fitted = Signal()
    """The field takes more or less room than before."""

    def __init__(self, door: Door, talents: TalentBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._asked: Task | None = None
        self._wants_first = False
        self.left_out: frozenset[str] = frozenset()
        self.editor = TextEdit(most=120, is_free=False)
        self._model = FoundModel(talents, self)
        self.list = FoundList(self._model)
        self._nobody = Label(size=15, role="muted", wrap=True)
        self._box = Card(Column(self.list, margins=(4, 4, 4, 4)), border="line", radius=10)
        frame = FieldFrame(self.editor, icon="search", height=44)
        self.setLayout(Column(frame, self._nobody, self._box, gap=4))
        self.setFocusProxy(self.editor)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.installEventFilter(self)
        self.list.chosen.connect(self._take)
        self._show([])
        self.retranslate()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Found"))

    def restyle(self) -> None:
        self._fit()

    def set_words(self, label: str) -> None:
        """What the field is for: shown in it while it is empty, and its accessible name."""
        self.editor.setPlaceholderText(label)
        self.editor.setAccessibleName(label)

    @property
    def found(self) -> tuple[Found, ...]:
        """What is suggested now."""
        return self._model.found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor and self.editor.text() and keeps_escape(event):
            return True
        if watched is self.editor and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down if self._model.found:
                    self.list.step(1)
                    return True
                case Qt.Key.Key_Up if self._model.found:
                    self.list.step(-1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._on_enter()
                    return True
                case Qt.Key.Key_Escape if self.editor.text():
                    self.editor.clear()
                    return True
        return False

    def _on_typed(self) -> None:
        self._wants_first = False
        self._pause.start()

    def _on_enter(self) -> None:
        # Enter right after typing: the answer may still be on its way.
        if self._pause.isActive() or self._asked is not None:
            self._wants_first = bool(self.editor.text().strip())
        else:
            self._take(self.list.current())

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        text = self.editor.text().strip()
        if not text:
            self._show([])
            return
        self._asked = self._door.ask(find_members, text, 20, then=self._show, owner=self)

    def _show(self, found: Sequence[Found]) -> None:
        self._asked = None
        shown = [each for each in found if each.open and each.code not in self.left_out][:MOST_SHOWN]
        text = self.editor.text().strip()
        self._model.replace(shown, text)
        if shown:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self._nobody.setText(self.tr("Nobody found for “%1”.").replace("%1", text) if text else "")
        self._nobody.setVisible(bool(text) and not shown)
        self._fit()
        if self._wants_first and shown:
            self._take(shown[0])

    def _fit(self) -> None:
        count = len(self._model.found)
        self.list.setFixedHeight(look().px(ROW_HEIGHT) * max(1, count))
        self._box.setVisible(bool(count))
        self.fitted.emit()

    def _take(self, found: Found | None) -> None:
        if found is None:
            return
        self.editor.clear()
        self._pause.stop()
        self._show([])
        self.chosen.emit(found)
