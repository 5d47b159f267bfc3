"""The register of certificates, with what can be done with the chosen one at its foot."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.certificate_runs import MOST_TOGETHER
from timebank.domain.certificates import CertificateStatus, RegisterLine
from timebank.domain.changes import Topic
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.services.certificates import (
    certificate_register,
    certificate_to_hand_out,
    reprint_certificate,
    withdraw_certificate,
)
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.lists.card import ListCard
from ui.lists.source import LazySource
from ui.lists.taking import Cells, Taking
from ui.lists.tools import ListTools
from ui.pages.proofs.rows import columns
from ui.widgets.arrangement import names_of
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import IconLabel
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

_FLAGGED = Filter(column="state", choices=(CertificateStatus.FLAGGED.value,))


class RegisterView(Styled, QWidget):
    """Every certificate in pages; Enter shows one as it was printed."""

    opened = Signal(object)
    """The RegisterLine that somebody wants to see."""
    withdrawal_wanted = Signal(object)
    making_wanted = Signal()
    together_wanted = Signal(object)
    """The numbers of certificates that go to the printer together."""

    def __init__(self, door: Door, shell: Shell, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._flagged = 0
        self.source: LazySource[RegisterLine] = LazySource(
            door, certificate_register, columns(self._title, shell.today, zone), parent=self
        )
        self.table = Table(self.source.model)
        self.nothing = EmptyState("award")
        self.tools = ListTools(
            "certificates",
            self.table,
            self.source,
            door,
            shell,
            title=lambda: self.tr("Register of certificates"),
        )
        self.card = ListCard(self.tools, empty=self.nothing)
        self.card.setProperty("help", "register")
        self.flagged = IconLabel("triangle-alert", role="error", bold=True)
        self.show_flagged = Button(kind=Kind.LINK, height=44, size=15, underlined=True)
        self.open = Button(icon="eye", kind=Kind.GHOST, height=44, size=15, key="Enter")
        self.together = Button(icon="printer", kind=Kind.GHOST, height=44, size=15, key="Ctrl+P")
        self.withdraw = Button(icon="ban", kind=Kind.GHOST, height=44, size=15, key="Ctrl+R")
        self._foot = Card(
            Row(
                self.flagged,
                self.show_flagged,
                None,
                self.open,
                self.together,
                self.withdraw,
                gap=8,
                margins=(24, 2, 12, 2),
            )
        )
        self.setLayout(Column((self.card, 1), self._foot, gap=12))
        self.table.opened.connect(self.opened)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.source.counted.connect(self._on_chosen)
        self.source.counted.connect(self._show_foot)
        self.open.clicked.connect(lambda: self._with_current(self.opened))
        self.together.clicked.connect(self.gather)
        self.withdraw.clicked.connect(lambda: self._with_current(self.withdrawal_wanted))
        self.show_flagged.clicked.connect(self.narrow_to_flagged)
        self.nothing.button.clicked.connect(self.making_wanted)
        self.retranslate()
        self._on_chosen()

    def retranslate(self) -> None:
        self.open.set_text(self.tr("Open"))
        self.withdraw.set_text(self.tr("Withdraw…"))
        self.show_flagged.set_text(self.tr("Show them"))
        self.nothing.set_words(
            self.tr("No certificate was made yet"),
            self.tr("A certificate is made on the page of a person, or for many at once."),
            self.tr("Make certificates"),
        )
        self._tell()
        self._on_chosen()

    @property
    def current(self) -> RegisterLine | None:
        """The certificate that is chosen."""
        row = self.table.current_row()
        return row if isinstance(row, RegisterLine) else None

    def reload(self) -> None:
        """Read it, and how many want a look."""
        self.source.reload()
        self._door.ask(
            certificate_register,
            ListQuery(filters=(_FLAGGED,), limit=1, counted=True),
            then=self._on_flagged,
            owner=self,
        )

    def arrive(self) -> None:
        """Put the focus in the quick filter."""
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.editor.selectAll()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """A certificate was made, withdrawn or flagged, or somebody has another name."""
        if topics & {Topic.CERTIFICATES, Topic.ENTRIES, Topic.MEMBERS}:
            self.reload()

    def narrow_to_flagged(self) -> None:
        """Show the certificates of which a counted entry was undone."""
        self.card.editor.clear()
        self.tools.show_filters((_FLAGGED,))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def gather(self) -> None:
        """The rows that are chosen, two or more, else every row that the list shows: to the printer together."""
        if not self.together.isEnabled():
            return
        places = self._places
        rows = [self.table.row_at(place) for place in places]
        if rows and all(isinstance(row, RegisterLine) for row in rows):
            self.together_wanted.emit(tuple(row.number for row in rows))
            return
        columns = self.source.model.columns
        number = columns[names_of(columns).index("number")]

        def taken(cells: Sequence[Cells]) -> None:
            wanted = places or range(len(cells))
            self.together_wanted.emit(tuple(str(cells[place][0]) for place in wanted if place < len(cells)))

        # One more than can be printed: then it is told that they are too many.
        most = places[-1] + 1 if places else MOST_TOGETHER + 1
        Taking(self.source, (number,), then=taken, most=most, parent=self)

    @property
    def _places(self) -> tuple[int, ...]:
        """Which rows are chosen, where that is more than the one the cursor is on."""
        chosen = self.table.selectionModel().selection().toList()
        places = sorted({row for each in chosen for row in range(each.top(), each.bottom() + 1)})
        return tuple(places) if len(places) > 1 else ()

    def look_for(self, number: str) -> None:
        """Look for a certificate by its number."""
        self.card.editor.setText(number)

    def _with_current(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current)  # type: ignore[attr-defined]

    def _on_chosen(self) -> None:
        row = self.current
        self.open.setEnabled(row is not None and self._door.may(reprint_certificate))
        stands = row is not None and row.status is not CertificateStatus.WITHDRAWN
        count = len(self._places) or self.source.total
        self.together.setEnabled(count > 1 and self._door.may(certificate_to_hand_out))
        many = self.tr("Print %n together…", "", count)
        self.together.set_text(many if count > 1 else self.tr("Print together…"))
        self.withdraw.setEnabled(stands)
        self.withdraw.setVisible(self._door.may(withdraw_certificate))

    def _show_foot(self) -> None:
        query = self.source.query
        self._foot.setVisible(bool(self.source.total or query.filters or query.words))

    def _on_flagged(self, page: ListPage[RegisterLine]) -> None:
        self._flagged = page.total or 0
        self._tell()

    def _tell(self) -> None:
        self.flagged.set_text(self.tr("%n certificate(s) to look at again", "", self._flagged))
        self.flagged.setToolTip(self.tr("Hours that they count were undone later."))
        self.flagged.setVisible(self._flagged > 0)
        self.show_flagged.setVisible(self._flagged > 0)

    def _title(self, column: str) -> str:
        titles = {
            "number": self.tr("Number"),
            "name": self.tr("For whom"),
            "organisation": self.tr("Organisation"),
            "start": self.tr("From"),
            "until": self.tr("Up to and including"),
            "given": self.tr("Help given"),
            "attended": self.tr("Took part"),
            "issued": self.tr("Made"),
            "operator": self.tr("Made by"),
            "state": self.tr("State"),
            "reason": self.tr("Why withdrawn"),
            "gone": self.tr("somebody who was erased"),
        }
        return titles[column]
