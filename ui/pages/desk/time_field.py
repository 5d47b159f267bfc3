"""The field for the time: it reads along with what is typed."""

from PySide6.QtCore import Qt, Signal

from timebank.domain.errors import Refusal, TimeNotUnderstood
from timebank.domain.minutes import could_mean_minutes, read_minutes
from ui.kernel.text import Piece, line_width
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.desk.edit import DeskEdit
from ui.widgets.field import FieldFrame
from ui.widgets.label import Label


class TimeField(FieldFrame):
    """How long it took. `2`, `2:30`, `2,5`, `2u30` and `90m` are understood."""

    changed = Signal()
    entered = Signal()
    refusal_changed = Signal(str)

    def __init__(self) -> None:
        self.edit = DeskEdit(most=20, is_free=False)
        self._reading = Label(size=13, role="muted")
        super().__init__(self.edit, trailing=self._reading)
        box = self.layout()
        assert box is not None
        box.set_margins((12, 0, 12, 0))  # type: ignore[attr-defined]
        self._refusal = ""
        self._sure = self._is_narrow = False
        self.repeat: int | None = None
        self.edit.textEdited.connect(self._on_edited)
        self.edit.entered.connect(self._on_enter)
        self.edit.escaped.connect(self._on_escape)
        self.edit.wiped.connect(self._on_wiped)
        self.edit.left.connect(self._on_left)
        self.retranslate()

    @property
    def refusal(self) -> str:
        """What is wrong with what was typed."""
        return self._refusal

    @property
    def minutes(self) -> int | None:
        """What is typed, in minutes; None while it cannot be read."""
        try:
            return read_minutes(self.edit.text())
        except Refusal:
            return None

    @property
    def is_doubtful(self) -> bool:
        """Whether minutes may have been meant, and nobody said so yet."""
        return not self._sure and could_mean_minutes(self.edit.text()) is not None

    def restore(self, text: str) -> None:
        """Hold this again."""
        self.edit.setText(text)
        self._sure = False
        self._show()
        self.refuse("")
        self.changed.emit()

    def set_minutes(self, minutes: int) -> None:
        """Take this time; nothing is to be asked about it any more."""
        text = words().duration(minutes)
        try:
            understood = read_minutes(text) == minutes
        except Refusal:
            understood = False
        self.restore(text if understood else words().clock(minutes).strip("\N{LEFT-TO-RIGHT MARK}"))
        self._sure = True

    def set_repeat(self, minutes: int | None) -> None:
        """Offer a time in grey, for Enter on the empty field."""
        self.repeat = minutes
        self._show()

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong with it; empty takes it away."""
        self._refusal = sentence
        self.set_in_error(bool(sentence))
        self._describe()
        self.refusal_changed.emit(sentence)

    def settle(self, *, needed: bool = False) -> bool:
        """Whether what is typed is a time; says so beside the field when it is not. Nothing typed is no fault,
        unless it is `needed` now."""
        text = self.edit.text().strip()
        if not text and not needed:
            return True
        try:
            read_minutes(text)
        except Refusal as refusal:
            self.refuse(told(TimeNotUnderstood(text="") if not text else refusal))
            return False
        return True

    def set_narrow(self, narrow: bool) -> None:
        """Leave the room to what is typed; the balances tell how it was read."""
        self._is_narrow = narrow
        self._show()

    def retranslate(self) -> None:
        if hasattr(self, "_sure"):
            trailing = Qt.AlignmentFlag.AlignRight
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                trailing = Qt.AlignmentFlag.AlignLeft
            self.edit.setAlignment(trailing | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            self._show()

    def come_back(self) -> None:
        """Put the cursor here again, ready to type over what is there."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def _on_edited(self) -> None:
        self._sure = False
        self.refuse("")
        self._show()
        self.changed.emit()

    def _on_enter(self) -> None:
        if not self.edit.text().strip() and self.repeat is not None:
            self.set_minutes(self.repeat)
        self.entered.emit()

    def _on_escape(self) -> None:
        if self.edit.text():
            self.edit.selectAll()
            self.edit.del_()
            self._on_edited()

    def _on_wiped(self) -> None:
        if self.repeat is not None:
            self.set_repeat(None)

    def _on_left(self) -> None:
        self.settle()

    def _show(self) -> None:
        text, minutes = self.edit.text().strip(), self.minutes
        reading = words().duration(minutes) if minutes is not None and not self.is_doubtful else ""
        self._reading.setText("" if reading == text else reading)
        self._reading.setVisible(bool(self._reading.text()) and self._has_room())
        self.edit.setPlaceholderText(words().duration(self.repeat) if self.repeat else "")
        self._describe()

    def _has_room(self) -> bool:
        """Whether the reading fits beside what is typed: half a reading is worse than none."""
        typed = (Piece(text=self.edit.text(), size=18), Piece(text=self._reading.text(), size=14, gap=10))
        return not self._is_narrow and line_width(typed) + look().px(12 + 12 + 4) <= self.width()

    def _describe(self) -> None:
        if self._refusal:
            self.edit.set_description(self._refusal)
        elif self.minutes is not None:
            self.edit.set_description(words().duration_in_words(self.minutes))
        elif self.repeat is not None:
            grey = words().duration_in_words(self.repeat)
            self.edit.set_description(self.tr("Enter repeats %1.").replace("%1", grey))
        else:
            self.edit.set_description(self.tr("For example 2, 2:30 or 45m"))
