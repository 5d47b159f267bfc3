"""Who may be meant: the people that were found, and the way to enrol somebody new."""

from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from timebank.domain.members import Found
from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.models.rows import Index
from ui.pages.desk.drop import Drop
from ui.widgets.button import Button, KeyHint, Kind
from ui.widgets.found import FoundDelegate, FoundList, FoundModel


class Suggestions(Drop):
    """The card with the people below a field for people."""

    chosen = Signal(object)
    """The Found that was clicked."""
    new_wanted = Signal()

    def __init__(self, page: QWidget, field: QWidget, shell: Shell, *, may_enrol: bool = True) -> None:
        self.model = _RecentModel(shell)
        self.list = FoundList(self.model)
        self._delegate = _Delegate(self.model, self.list)
        self.list.setItemDelegate(self._delegate)
        self.new = Button(icon="plus", kind=Kind.LINK)
        self.new.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QWidget()
        foot.setLayout(Row(self.new, None, KeyHint("Ctrl+N"), margins=(14, 0, 12, 0)))
        super().__init__(page, field, self.list, foot if may_enrol else None)
        if not may_enrol:
            foot.setParent(self)
            foot.hide()
        self.model.setParent(self)
        self.list.chosen.connect(self.chosen)
        self.new.clicked.connect(self.new_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Found"))
        self.new.set_text(self.tr("New person"))

    def show_found(self, found: "tuple[Found, ...]", text: str, sentence: str = "") -> None:
        """These were found for the text; the best one is what Enter takes."""
        self.model.replace(found, text)
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.open(len(found), sentence)

    def current(self) -> Found | None:
        """Who Enter would take."""
        return self.list.current() if self.isVisible() else None


class _RecentModel(FoundModel):
    """Says today and yesterday by their names."""

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(shell.talents, parent)
        self._shell = shell

    def when(self, day: date) -> str:
        return words().near_date(day, self._shell.today())


class _Delegate(FoundDelegate):
    """Shows at the end of the row that is chosen that Enter takes it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_lit = bool(option.state & QStyle.StateFlag.State_Selected)
        self.end = 36 if is_lit else 12
        super().paint(painter, option, index)
        if is_lit:
            area = QRectF(option.rect)
            size = look().px(18)
            ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
            left_to_right = option.direction is Qt.LayoutDirection.LeftToRight
            x = area.right() - look().px(10) - size if left_to_right else area.left() + look().px(10)
            sign = icon_pixmap("corner-down-left", look().colour("muted"), size, ratio, option.direction)
            painter.drawPixmap(round(x), round(area.center().y() - size / 2), sign)
