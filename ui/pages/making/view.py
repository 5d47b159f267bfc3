"""Choosing whom certificates are for, and what is missing before they are made."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.certificate_runs import Candidate, Choice, Mend, Missing, Readiness
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.services.certificate_runs import check_readiness, list_candidates
from timebank.services.certificates import issue_certificates
from timebank.services.members import show_member
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told, words
from ui.lists.card import ListCard
from ui.lists.source import LazySource, RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.making.choosing import Choosing
from ui.pages.making.dialog import MakingDialog
from ui.pages.making.rows import candidate_columns, missing_columns
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import SegmentedControl
from ui.widgets.styled import Styled
from ui.widgets.table import Table

PEOPLE, MISSING = "people", "missing"


class MakeView(Styled, QWidget):
    """The people whom a choice fits, each ticked; what is missing; and a button that goes on to the papers."""

    mended = Signal(object)
    """Somebody wants to mend this Missing, and it is not done here or on a person's or an organisation's page."""

    said = Signal(str)
    """What the choice comes to, in one line."""
    left = Signal()
    """It leads away to a person's or an organisation's page."""

    def __init__(
        self, door: Door, shell: Shell, organisation: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._choice: Choice | None = None
        self._left_out: set[str] = set()
        self._ready = Readiness(chosen=0, ready=(), missing=())
        self._checking: Task | None = None
        self._behind = False
        self._goes_on: Choice | None = None
        self.choosing = Choosing(door, shell, organisation)
        self.source: LazySource[Candidate] = LazySource(
            door,
            list_candidates,
            candidate_columns(self._title, self._is_in),
            before=self._before,
            slow=True,
            parent=self,
        )
        self.table = Table(self.source.model)
        self.nobody, self.complete = EmptyState("users-round"), EmptyState("circle-check")
        self.tools = ListTools(
            "candidates",
            self.table,
            self.source,
            door,
            shell,
            title=lambda: self.tr("People for certificates"),
        )
        self.card = ListCard(self.tools, empty=self.nobody)
        self.model: RowsModel[Missing] = RowsModel(missing_columns(self._title), self)
        self.missing = Table(self.model)
        self.missing_tools = ListTools(
            "missing", self.missing, RowsSource(self.model, self), door, shell,
            title=lambda: self.tr("What is missing for certificates"),
        )  # fmt: skip
        self.missing_card = ListCard(self.missing_tools, empty=self.complete)
        self.parts = SegmentedControl((PEOPLE, MISSING))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        self._stack.addWidget(self.missing_card)
        self.summary = Label(size=15, wrap=True)
        self.every_button = Button(kind=Kind.GHOST, height=44, size=15)
        self.go_button = Button(icon="award", kind=Kind.PRIMARY, key="Ctrl+⏎")
        self.foot = Card(Row((self.summary, 1), self.go_button, gap=8, margins=(24, 8, 12, 8)))
        bar = Row(self.parts, 8, (self.choosing.again, 1), self.every_button, gap=8)
        self.setLayout(Column(self.choosing, bar, (self._stack, 1), self.foot, gap=12))
        self.setProperty("help", "make")
        self.missing_card.setProperty("help", "missing")
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.nobody.set_words(
            self.tr("Nobody fits this"),
            self.tr("Choose another period, another organisation, or fewer hours."),
        )
        self.complete.set_words(self.tr("Nothing is missing"))
        self._name_every()
        self.go_button.set_text(self.tr("Look and make…"))
        self._say()

    def reload(self) -> None:
        """Read the choices and the people."""
        self.choosing.ask()
        self._choose()

    def arrive(self) -> None:
        """Put the focus in the quick filter of the people."""
        self.show_part(PEOPLE)
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, part: str) -> None:
        """Show the people, or what is missing."""
        self.parts.choose(part)
        self._stack.setCurrentWidget(self.card if part == PEOPLE else self.missing_card)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Hours, names, papers or settings may be others now."""
        if topics & {Topic.CERTIFICATES, Topic.ENTRIES, Topic.MEMBERS, Topic.ORGANISATIONS, Topic.SETTINGS}:
            # While nobody looks at it a busy day does not add up the year after every booking.
            if self.isVisible():
                self._choose()
            else:
                self._behind = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._choose()

    def go_on(self) -> None:
        """To the previews, and to making them; where it is still counted who is meant, as soon as that is known."""
        if self._checking is not None or self.choosing.choice != self._choice:
            self._goes_on = self.choosing.choice
            self._say_counting()
            return
        if self._choice is None or not self._ready.ready:
            self.show_part(MISSING)
            return
        if self._door.may(issue_certificates):
            dialog = MakingDialog(self._door, self._shell, self._choice, self._ready, self.window())
            dialog.finished.connect(lambda _how: self._choose())
            dialog.open()

    def toggle(self, row: Candidate | None) -> None:
        """Take somebody in or out."""
        if row is not None:
            self._goes_on = None
            self._left_out ^= {row.code}
            self._on_ticked()

    def _connect(self) -> None:
        self.choosing.changed.connect(self._choose)
        self.parts.chosen.connect(lambda part: self.show_part(str(part)))
        self.table.opened.connect(self.toggle)
        self.table.clicked.connect(self._on_clicked)
        self.missing.opened.connect(self._mend)
        self.every_button.clicked.connect(self._take_every)
        self.go_button.clicked.connect(self.go_on)
        space = QShortcut(QKeySequence("Space"), self.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self.toggle(self.table.current_row()))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            ahead = QShortcut(QKeySequence(keys), self)
            ahead.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            ahead.activated.connect(self.go_on)

    def _before(self) -> tuple[object, ...]:
        return (self._choice,)

    def _is_in(self, line: Candidate) -> bool:
        return line.code not in self._left_out

    def _choose(self) -> None:
        self._behind = False
        choice = self.choosing.choice
        if choice is None:
            self._stop_counting()
            self.go_button.setEnabled(False)
            return
        if choice != self._choice:
            self._left_out = set()
            self._name_every()
        self._choice = choice
        self.source.reload()
        self._check()

    def _check(self) -> None:
        if self._choice is None:
            return
        self._stop_counting()
        self.go_button.setEnabled(False)
        self._checking = self._door.ask(
            check_readiness, self._choice, frozenset(self._left_out), then=self._on_ready,
            refused=self._on_refused, owner=self, slow=True,
        )  # fmt: skip
        self._say_counting()

    def _say_counting(self) -> None:
        if self._goes_on is not None and self._goes_on == self.choosing.choice:
            self._tell(self.tr("Counting the hours, then on to the papers…"))
        elif self._checking is not None:
            self._tell(self.tr("Counting the hours…"))

    def _stop_counting(self) -> None:
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None

    def _on_refused(self, refusal: Refusal) -> None:
        self._checking = self._goes_on = None
        self._tell(told(refusal))

    def _on_ready(self, found: Readiness) -> None:
        self._checking = None
        self.go_button.setEnabled(True)
        self._ready = found
        self.model.replace(list(found.missing))
        self._say()
        # Not for another choice than the one that it was said of.
        goes_on, self._goes_on = self._goes_on is not None and self._goes_on == self._choice, None
        if goes_on and self.isVisible():
            self.go_on()

    def _on_ticked(self) -> None:
        self._name_every()
        self.table.viewport().update()
        self._check()

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.source.model.columns[index.column()].name == "in":
            self.toggle(self.source.model.row_at(index))

    def _name_every(self) -> None:
        # One button for both: a second one has no room in the narrowest window.
        self.every_button.set_text(self.tr("All in") if self._left_out else self.tr("None in"))

    def _take_every(self) -> None:
        """Everybody in; when everybody is, nobody."""
        self._goes_on = None
        if self._left_out:
            self._left_out = set()
            self._on_ticked()
            return

        def taken(rows: Sequence[Candidate], _total: int) -> None:
            self._left_out |= {row.code for row in rows}
            self._on_ticked()

        self.source.take(0, max(self.source.total, 1), taken)

    def _mend(self, row: Missing | None) -> None:
        if row is None:
            return
        if row.mend is Mend.CHOICE:
            self.choosing.period.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row.mend is Mend.PERSON and self._door.may(show_member):
            self.left.emit()
            self._shell.open_person(row.code)
        elif row.mend is Mend.ORGANISATION:
            self.left.emit()
            self._shell.open_organisation(row.code)
        else:
            self.mended.emit(row)

    def _say(self) -> None:
        found = self._ready
        blocked = sum(each.gap.blocks for each in found.missing)
        parts = [self.tr("%n certificate(s) can be made", "", len(found.ready))]
        if found.ready:
            hours = self.tr("%1 helped, %2 took part")
            given, attended = words().duration(found.given), words().duration(found.attended)
            parts.append(hours.replace("%1", given).replace("%2", attended))
        if blocked:
            parts.append(self.tr("%n cannot be made", "", blocked))
        self._tell(" · ".join(parts))
        self.parts.set_words(
            self.tr("People, or what is missing"),
            {
                PEOPLE: self.tr("People"),
                MISSING: self.tr("What is missing (%1)").replace("%1", str(len(found.missing))),
            },
        )

    def _tell(self, sentence: str) -> None:
        self.summary.setText(sentence)
        self.said.emit(sentence)

    def _title(self, column: str) -> str:
        titles = {
            "in": self.tr("In"),
            "yes": self.tr("yes"),
            "no": self.tr("no"),
            "name": self.tr("Name"),
            "number": self.tr("Number"),
            "given": self.tr("Helped"),
            "attended": self.tr("Took part"),
            "unconfirmed": self.tr("Not confirmed"),
            "rows": self.tr("Rows"),
            "last": self.tr("Last day"),
            "language": self.tr("Language"),
            "paper": self.tr("Certificate"),
            "part": self.tr("partly:"),
            "none": self.tr("has none yet"),
            "has_one": self.tr("has one of this period"),
            "overlaps": self.tr("has one of a part of it"),
            "state": self.tr("What it does"),
            "blocks": self.tr("cannot be made"),
            "noted": self.tr("only noted"),
            "whose": self.tr("Of whom"),
            "everybody": self.tr("everybody"),
            "what": self.tr("What is missing"),
        }
        return titles[column]
