"""What stands open: a switch between asked and offered, a filter, and the table."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.offers import Offer, OfferKind
from timebank.services.offers import OfferList, list_offers
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.offers.rows import columns
from ui.widgets.card import Card, Hairline
from ui.widgets.field import Choice, FieldFrame, SearchEdit
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table import Table

BOTH = "both"
PAUSE_MILLISECONDS = 80
ROOMY = 680
"""Design pixels from which on the choice of an activity stands beside the words."""


class OfferListing(Card):
    """A table of open offers and requests, narrowed by kind, activity and text."""

    chosen = Signal(object)
    """The Offer whose row is current, or None."""
    entered = Signal()
    """Enter on a row: on to who fits it."""
    listed = Signal(object)
    """The OfferList that was read."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self._wanted: UUID | None = None
        self._listed_on: date | None = None
        self.was_listed = False
        """Whether the list was read at all: empty is something else than not yet known."""
        self.kind = SegmentedControl((BOTH, OfferKind.REQUEST, OfferKind.OFFER))
        self.editor = SearchEdit(most=80)
        self.talent = Choice()
        self.talent_frame = FieldFrame(self.talent, height=44)
        self.model: RowsModel[Offer] = RowsModel(columns(self._title, shell))
        self.table = Table(self.model)
        source = RowsSource(self.model, self.model)
        self.tools = ListTools("offers", self.table, source, door, shell, title=self.table.accessibleName)
        self.list_menu = ListMenu(self.tools)
        chips = FilterChips(self.tools, self.list_menu)
        self.nothing = EmptyState("hand-heart")
        self.not_found = EmptyState("search")
        self._views = QStackedWidget()
        for view in (self.table, self.nothing, self.not_found):
            self._views.addWidget(view)
        filters = Row(
            self.kind,
            (FieldFrame(self.editor, icon="search", height=44), 3),
            (self.talent_frame, 2),
            self.list_menu,
            gap=12,
            margins=(16, 12, 12, 8),
        )
        super().__init__(
            Column(filters, chips, Hairline(), (self._views, 1), gap=0, margins=(1, 1, 1, 8)), parent=parent
        )
        self.model.setParent(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.reload)
        self._connect()
        self.retranslate()

    @property
    def current(self) -> Offer | None:
        """The chosen one."""
        row = self.table.current_row()
        return row if isinstance(row, Offer) else None

    def reload(self) -> None:
        """Ask again for what is to be shown; what was chosen stays chosen."""
        if self._asked is not None:
            self._asked.cancel()
        kind, self._listed_on = self.kind.value, self._shell.today()
        self._asked = self._door.ask(
            list_offers,
            kind if isinstance(kind, OfferKind) else None,
            self.talent.value,
            self.editor.text(),
            self._named(self.editor.text()),
            then=self._on_listed,
            owner=self,
        )

    def freshen(self) -> None:
        """Ask again where the list is of another day: what had its last day yesterday is gone by now."""
        if self._listed_on not in (None, self._shell.today()):
            self.reload()

    def choose(self, offer: UUID) -> None:
        """Choose this one, as soon as it is in the list."""
        self._wanted = offer
        self.reload()

    def show_all_of(self, kind: OfferKind) -> None:
        """Take filters away that would hide one of this kind."""
        if self.kind.value not in (BOTH, kind):
            self.kind.choose(BOTH)
        self.talent.blockSignals(True)
        self.talent.choose(None)
        self.talent.blockSignals(False)
        self.editor.clear()
        self.tools.clear_filters()

    def focus_list(self) -> None:
        """Put the focus on the rows, or where they would be found."""
        target = self.table if self.model.rows else self.editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room the words need it more: the menu filters by activity too.
        wide = event.size().width() >= look().px(ROOMY)
        self.talent_frame.setVisible(wide or self.talent.value is not None)

    def retranslate(self) -> None:
        labels: dict[object, str] = {BOTH: self.tr("All")}
        labels |= {kind: words().word("offer_kinds", kind.value) for kind in OfferKind}
        self.kind.set_words(self.tr("Show"), labels)
        self.editor.setPlaceholderText(self.tr("Name, activity or words"))
        self.editor.setAccessibleName(self.tr("Search offers and requests"))
        self.talent.setAccessibleName(self.tr("Only this activity"))
        self.table.setAccessibleName(self.tr("Offers and requests"))
        self.nothing.set_words(
            self.tr("Nothing is asked for or offered now"),
            self.tr("Type a name above. What is there goes by itself after its last day."),
        )
        self.not_found.set_words(
            self.tr("Nothing found"), self.tr("Try fewer letters, or take a filter away.")
        )
        self._fill_talents(())

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _kind: self.reload())
        self.editor.textChanged.connect(lambda _text: self._pause.start())
        self.editor.down.connect(self.focus_list)
        self.talent.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.left_upwards.connect(lambda: self.editor.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.table.opened.connect(lambda _row: self.entered.emit())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.tools.source.counted.connect(self._show_view)
        self.tools.narrowed.connect(self._on_narrowed)

    def _title(self, column: str) -> str:
        match column:
            case "kind":
                return self.tr("Kind")
            case "name":
                return self.tr("Who")
            case "talent":
                return self.tr("What")
            case "words":
                return self.tr("In their own words")
            case "when":
                return self.tr("When")
            case "place":
                return self.tr("Where")
            case "language":
                return self.tr("Language")
            case "since":
                return self.tr("Since")
            case "number":
                return self.tr("Number")
            case "answered":
                return self.tr("Last helped")
        return self.tr("Until")

    def _named(self, text: str) -> tuple[str, ...]:
        """The activities whose name holds what was typed: only the screen knows what they are called here."""
        typed = text.strip().casefold()
        if not typed:
            return ()
        book = self._shell.talents
        return tuple(talent.code for talent in book.in_use() if typed in book.name(talent.code).casefold())

    def _on_listed(self, found: OfferList) -> None:
        kept = self._wanted or self._chosen_id()
        self._wanted = None
        self.was_listed = True
        self.model.replace(found.offers)
        self._fill_talents(found.talents)
        self._select(kept)
        self.listed.emit(found)
        self.chosen.emit(self.current)

    def _chosen_id(self) -> UUID | None:
        return self.current.id if self.current is not None else None

    def _on_narrowed(self) -> None:
        self._select(None)
        self.chosen.emit(self.current)

    def _show_view(self) -> None:
        narrowed = (
            self.kind.value != BOTH
            or self.editor.text().strip()
            or self.talent.value is not None
            or self.tools.filters
        )
        empty = self.not_found if narrowed else self.nothing
        self._views.setCurrentWidget(self.table if self.model.rows else empty)

    def _select(self, offer: UUID | None) -> None:
        rows = [row.id for row in self.model.rows]
        at = rows.index(offer) if offer in rows else 0
        if rows:
            self.table.selectRow(at)

    def _fill_talents(self, talents: Sequence[str]) -> None:
        chosen = self.talent.value
        known = {*talents, *([chosen] if chosen else [])}
        options: list[tuple[object, str]] = [(None, self.tr("Every activity"))]
        options += sorted(
            ((code, self._shell.talents.name(code)) for code in known), key=lambda each: each[1].casefold()
        )
        self.talent.set_options(options)
