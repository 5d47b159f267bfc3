"""The field for the activity: type its first letters, or open the whole list with the arrow."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import TalentUnknown
from ui.kernel.talents import TalentBook
from ui.kernel.wording import told
from ui.pages.desk.drop import Drop
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.talents import ROW_HEIGHT, TalentList, TalentModel, ranked
from ui.widgets.field import FieldFrame
from ui.widgets.label import IconView


class TalentField(FieldFrame):
    """What was done. Nothing need be chosen; what is typed must lead to an activity."""

    changed = Signal()
    entered = Signal()
    refusal_changed = Signal(str)

    def __init__(self, book: TalentBook, page: QWidget) -> None:
        self.edit = DeskEdit(most=120, is_free=False)
        self._arrow = IconView("chevron-down", size=20)
        super().__init__(self.edit, trailing=self._arrow)
        self._picture = IconView("sprout", size=22, role="text")
        box = self.layout()
        assert box is not None
        box.insertWidget(0, self._picture)  # type: ignore[attr-defined]
        box.set_margins((14, 0, 12, 0))  # type: ignore[attr-defined]
        self._book = book
        self._used: frozenset[str] = frozenset()
        self._usual: tuple[str, ...] = ()
        self._refusal = ""
        self.in_rows = False
        """Whether arrow down goes to the row below rather than open the whole list."""
        self.talent: str | None = None
        self.repeat: str | None = None
        self.model = TalentModel(book)
        self.list = TalentList(self.model)
        self.drop = Drop(page, self, self.list, row_height=ROW_HEIGHT)
        self.model.setParent(self)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.entered.connect(self._on_enter)
        self.edit.stepped.connect(self._on_step)
        self.edit.escaped.connect(self._on_escape)
        self.edit.wiped.connect(self._on_wiped)
        self.edit.came.connect(self._open_usual)
        self.edit.left.connect(self._on_left)
        self.list.chosen.connect(self._on_clicked)
        self.retranslate()

    @property
    def refusal(self) -> str:
        """What is wrong with what was typed."""
        return self._refusal

    @property
    def typed(self) -> str:
        """What is typed and leads to no activity yet."""
        return "" if self.talent is not None else self.edit.text()

    def restore(self, talent: str | None, text: str) -> None:
        """Hold this again."""
        self.talent = talent
        self.edit.setText(text if talent is None else self._book.name(talent))
        if talent is not None:
            # A long name shows its beginning.
            self.edit.setCursorPosition(0)
        self._show()
        self.refuse("")
        self.changed.emit()

    def choose(self, talent: str) -> None:
        """Take this activity."""
        self.drop.hide()
        self.restore(talent, "")

    def set_repeat(self, talent: str | None) -> None:
        """Offer an activity in grey, for Enter on the empty field."""
        self.repeat = talent
        self._show()

    def doubt(self, text: str) -> None:
        """Hold a text that is no activity; whoever comes here chooses one."""
        self.restore(None, text)
        self.refuse(told(TalentUnknown(talent=text)))

    def offer(self) -> None:
        """Open the list with what may be meant by what stands here, or all of it."""
        text = self.edit.text() if self.talent is None else ""
        self._open(text if ranked(self._book, text, self._used, self._usual) else "")

    def set_used(self, used: Collection[str]) -> None:
        """What was done today comes first among equals."""
        self._used = frozenset(used)

    def set_usual(self, usual: Sequence[str]) -> None:
        """What whoever helps usually does is offered as soon as the cursor is here, and comes first while typing."""
        self._usual = tuple(usual)
        if self.edit.hasFocus():
            self._open_usual()

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong with it; empty takes it away."""
        self._refusal = sentence
        self.set_in_error(bool(sentence))
        self._describe()
        self.refusal_changed.emit(sentence)

    def settle(self) -> None:
        """Find out which activity is meant by what was typed."""
        text = self.edit.text().strip()
        lit = self.list.current() if self.drop.isVisible() else None
        if self.talent is not None or not text or (self._refusal and lit is None):
            return
        found = ranked(self._book, text, self._used, self._usual)
        if lit is not None or found:
            self.choose(lit or found[0])
        else:
            self.drop.hide()
            self.refuse(told(TalentUnknown(talent=text)))

    def set_narrow(self, narrow: bool) -> None:
        """Leave the room to the name; arrow down opens the list all the same."""
        self._arrow.setVisible(not narrow)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        # Beside the text, on the picture or the arrow: the whole list.
        self._open_all()

    def retranslate(self) -> None:
        if hasattr(self, "drop"):
            self.list.setAccessibleName(self.tr("Activities"))
            if self.talent is not None:
                self.edit.setText(self._book.name(self.talent))
            self._show()

    def come_back(self) -> None:
        """Put the cursor here again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, text: str) -> None:
        if self.talent is not None:
            self.talent = None
            self.changed.emit()
        self.refuse("")
        self._show()
        if text.strip():
            self._open(text)
        else:
            self.drop.hide()

    def _on_enter(self) -> None:
        if not self.edit.text().strip():
            # What was pointed at in the list has been seen, and so has what stands here in grey.
            meant = (self.list.current() if self.drop.isVisible() else None) or self.repeat
            if meant is not None:
                self.choose(meant)
        self.settle()
        if not self._refusal:
            self.entered.emit()

    def _on_step(self, by: int) -> None:
        if self.drop.isVisible():
            self.list.step(by)
        elif by > 0 and not self.in_rows:
            self._open_all()

    def _on_escape(self) -> None:
        if self.drop.isVisible():
            self.drop.hide()
        elif self.edit.text():
            self.edit.selectAll()
            self.edit.del_()
            self._on_edited("")

    def _on_wiped(self) -> None:
        if self.repeat is not None:
            self.set_repeat(None)

    def _on_left(self) -> None:
        self.settle()
        self.drop.hide()

    def _on_clicked(self, talent: str) -> None:
        self.choose(talent)
        self.entered.emit()

    def _open_all(self) -> None:
        if self.drop.isVisible():
            self.drop.hide()
            return
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open("" if self.talent is not None else self.edit.text())

    def _open(self, text: str) -> None:
        self._show_list(ranked(self._book, text, self._used, self._usual), text)

    def _open_usual(self) -> None:
        """Offer habits; none of them is lit, so that Enter still means what it means without them."""
        if self._usual and self.talent is None and not self.edit.text():
            self._show_list(list(self._usual), "")
            self.list.setCurrentIndex(QModelIndex())

    def _show_list(self, found: "list[str]", text: str) -> None:
        self.model.replace(found, text)
        if not found:
            self.drop.hide()
            return
        at = found.index(self.talent) if self.talent in found else 0
        self.drop.open(len(found))
        self.list.setCurrentIndex(self.model.index(at, 0))

    def _show(self) -> None:
        shown = self.talent or (self.repeat if not self.edit.text() else None)
        self._picture.setVisible(shown is not None)
        self.setToolTip(self._book.name(self.talent))
        if shown is not None:
            self._picture.set_icon(self._book.icon(shown), "text" if self.talent else "muted")
        grey = self._book.name(self.repeat) if self.repeat else ""
        self.edit.setPlaceholderText(grey or self.tr("Activity"))
        self._describe()

    def _describe(self) -> None:
        if self._refusal or self.edit.text() or self.repeat is None:
            self.edit.set_description(self._refusal)
        else:
            self.edit.set_description(
                self.tr("Enter repeats %1.").replace("%1", self._book.name(self.repeat))
            )
