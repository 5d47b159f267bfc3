"""Suggestions of the search: two lines a row, the matching part in bold."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timebank.domain.members import Found, ProgrammeRole
from ui.kernel.icons import icon_pixmap
from ui.kernel.matches import matches
from ui.kernel.talents import TalentBook
from ui.kernel.text import Line, Piece, draw_line
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.models.rows import Index
from ui.widgets.label import bold_parts
from ui.widgets.styled import Styled, paint_box

FOUND = Qt.ItemDataRole.UserRole + 10
ROW_HEIGHT = 60


class FoundModel(QAbstractListModel):
    """What was found for the text that was typed."""

    def __init__(self, talents: TalentBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talents = talents
        self._found: tuple[Found, ...] = ()
        self.text = ""

    @property
    def found(self) -> tuple[Found, ...]:
        """The suggestions, best first."""
        return self._found

    def replace(self, found: Sequence[Found], text: str) -> None:
        """Show what was found for this text."""
        self.beginResetModel()
        self._found, self.text = tuple(found), text
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == FOUND:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (found.name, found.script_name, self.below(found))))
        return None

    def below(self, found: Found) -> str:
        """The second line: number, and what the person last took part in."""
        if found.kind == "pot":
            return self.tr("of everybody together")
        parts = [self.tr("no. %1").replace("%1", found.code)]
        if not found.open:
            parts.append(self.tr("takes part no longer"))
        elif found.last_activity is not None:
            activity = self._talents.name(found.last_talent)
            day = self.when(found.last_activity)
            parts.append(f"{day}: {activity}" if activity else day)
        return "  ·  ".join(parts)

    def when(self, day: date) -> str:
        """How a day of activity is written."""
        return words().day_and_month(day)


class FoundDelegate(QStyledItemDelegate):
    """Paints a suggestion. `end` design pixels at the trailing edge stay free."""

    end = 12

    def __init__(self, model: FoundModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), look().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(FOUND)
        if not isinstance(found, Found):
            return
        area: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        px = look().px
        painter.save()
        if chosen:
            paint_box(painter, QRectF(area), fill="selection", radius=6)
        size = px(24)
        left_to_right = direction is Qt.LayoutDirection.LeftToRight
        x = area.left() + px(10) if left_to_right else area.right() + 1 - px(10) - size
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        icon = "heart-handshake" if found.kind == "pot" else role_icon(found.role)
        pixmap = icon_pixmap(icon, look().colour("brand" if chosen else "muted"), size, ratio)
        painter.drawPixmap(x, area.center().y() - size // 2, pixmap)
        start, end = px(10 + 24 + 12), px(self.end)
        inner = QRectF(area).adjusted(start, 0, -end, 0)
        if not left_to_right:
            inner = QRectF(area).adjusted(end, 0, -start, 0)
        half = px(23)
        top = inner.center().y() - half
        draw_line(painter, QRectF(inner.left(), top, inner.width(), half), self._name(found), direction)
        below = (Piece(text=self._model.below(found), size=14, role="muted"),)
        draw_line(painter, QRectF(inner.left(), top + half, inner.width(), half), below, direction)
        painter.restore()

    def _name(self, found: Found) -> Line:
        role = "text" if found.open else "muted"
        line = list(bold_parts(found.name, matches(found.name, self._model.text), role=role))
        if found.script_name:
            line.append(Piece(text=found.script_name, size=15, role="muted", gap=10))
        return line


class FoundList(Styled, QListView):
    """The list of suggestions. The field above keeps the focus and sends it the arrow keys."""

    chosen = Signal(object)
    """The Found that was clicked."""

    def __init__(self, model: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = FoundDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(FOUND)))

    def current(self) -> Found | None:
        """The suggestion that Enter would take."""
        found = self.currentIndex().data(FOUND)
        return found if isinstance(found, Found) else None

    def step(self, by: int) -> None:
        """Go up or down, staying inside the list."""
        count = self._model.rowCount()
        if count:
            row = min(max(self.currentIndex().row() + by, 0), count - 1)
            self.setCurrentIndex(self._model.index(row, 0))

    def restyle(self) -> None:
        self.doItemsLayout()


def role_icon(role: ProgrammeRole | None) -> str:
    """The picture that tells two people of one name apart: who came new, who lived here, who did not say."""
    match role:
        case ProgrammeRole.NEWCOMER:
            return "sprout"
        case ProgrammeRole.NEIGHBOUR:
            return "house"
    return "circle-user-round"
