"""Everything that one entry tells: both sides with their times, how, by whom, and what belongs to it."""

from collections.abc import Callable, Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.ledger import CLOCK_KINDS, Kind, Side
from timebank.domain.numbers import POT
from timebank.domain.review import EntryDetails, OtherEntry, Party, Standing
from timebank.services.exchanges import reverse_entry
from timebank.services.review import show_entry
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.people.person_line import PersonLine, clear
from ui.pages.review.reversing import Again, ReversalDialog
from ui.pages.review.rows import name_of, names, slip_of, what
from ui.pages.slip_wish import slip_wishes
from ui.widgets.button import Button
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconLabel, Label
from ui.widgets.styled import Styled

_NEVER = (Kind.REVERSAL, Kind.MERGE, Kind.SETTLEMENT)


class EntryDialog(Dialog):
    """One entry; people and entries in it open with Enter, Ctrl+R undoes it."""

    def __init__(
        self, door: Door, shell: Shell, entry: UUID, zone: ZoneInfo, again: Again, parent: QWidget
    ) -> None:
        super().__init__(width=760, parent=parent)
        self._door, self._shell, self._zone, self._again = door, shell, zone, again
        self._window = parent
        self.details: EntryDetails | None = None
        self._state = IconLabel("undo-2", role="muted", bold=True)
        self._givers, self._receivers = _Side(), _Side()
        self._facts = Column(gap=10)
        self.body.add(
            self._state,
            Row((self._givers, 1), (self._receivers, 1), gap=16),
            self._facts,
            None,
        )
        self.undo = Button(icon="undo-2", key="Ctrl+R")
        self.again = Button(icon="redo-2")
        self.slip = Button(icon="printer", key="Ctrl+P")
        self.extra.add(self.slip, self.again, self.undo)
        self.cancel_button.hide()
        self.accept_button.clicked.connect(self.accept)
        self.undo.clicked.connect(self.reverse)
        self.again.clicked.connect(self._record_again)
        self._state.hide()
        self.slip.clicked.connect(self.open_slip)
        for button in (self.slip, self.undo, self.again):
            button.hide()
        self.retranslate()
        self.accept_button.setFocus()
        self.open_entry(entry)

    def open_entry(self, entry: UUID) -> None:
        """Show this one."""
        self._door.ask(
            show_entry,
            entry,
            then=self._on_details,
            refused=lambda refusal: self.refuse(told(refusal)),
            owner=self,
        )

    def retranslate(self) -> None:
        self.undo.set_text(self.tr("Undo…"))
        self.again.set_text(self.tr("Record it again"))
        self.slip.set_text(self.tr("Slip"), name=self.tr("Slip to sign"))
        self.set_words(self.tr("Entry"), "", self.tr("Close"), "")
        if self.details is not None:
            self._on_details(self.details)

    def keyPressEvent(self, event: object) -> None:
        key, held = event.key(), event.modifiers()  # type: ignore[attr-defined]
        if held == Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_R and self.undo.isVisible():
                self.reverse()
                return
            if key == Qt.Key.Key_P and self.slip.isVisible():
                self.open_slip()
                return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def reverse(self) -> None:
        """Ask why, and undo it."""
        if self.details is None:
            return
        dialog = ReversalDialog(
            self._door, self._shell, self.details, self.sentence(), self._again, parent=self._window
        )
        self.accept()
        dialog.open()

    def open_slip(self) -> None:
        """Show the slip to sign of this entry."""
        if self.details is not None:
            for wish in slip_wishes(self._door, self._shell, slip_of(self.details.line), self._window):
                self.accept()
                wish.does()

    def sentence(self) -> str:
        """The entry told in one line: *Fatma Yılmaz → Henk de Vries, Koken, 2 u*."""
        return "" if self.details is None else sentence_of(self.details, self._shell)

    def _record_again(self) -> None:
        if self.details is not None:
            self._again.record_one(self.details.line.id, self.accept)

    def _on_details(self, details: EntryDetails) -> None:
        self.details = details
        line = details.line
        what_ = what(line, self._shell.talents)
        title = self.tr("Entry %1: %2").replace("%1", str(line.number)).replace("%2", what_)
        day = words().weekday_and_date(line.service_date)
        self.set_words(title, day, self.tr("Close"), "")
        undone = {
            Standing.REVERSED: self.tr("This entry was undone"),
            Standing.REVERSAL: self.tr("This undoes another entry"),
        }
        self._state.set_text(undone.get(line.standing, ""))
        self._state.setVisible(line.standing is not Standing.STANDS)
        is_help = bool(details.parts)
        heads = (self.tr("Who helped?"), self.tr("For whom?"))
        if not is_help:
            heads = (self.tr("From"), self.tr("To"))
        elif line.kind is Kind.ACTIVITY:
            heads = (self.tr("Who led it?"), self.tr("Who took part?"))
        times = {(part.party.code, part.side is Side.GIVEN): part.minutes for part in details.parts}
        for side, parties, given, head in (
            (self._givers, line.givers, True, heads[0]),
            (self._receivers, line.receivers, False, heads[1]),
        ):
            rows = [
                (party, times.get((party.code, given), 0 if is_help else line.credits)) for party in parties
            ]
            side.show_people(head, self.tr("Nobody"), rows, self._open_person)
        self._show_facts(details)
        may = self._door.may(reverse_entry) and line.standing is Standing.STANDS and line.kind not in _NEVER
        self.undo.setVisible(may)
        self.slip.setVisible(bool(slip_wishes(self._door, self._shell, slip_of(line), self)))
        repeatable = line.kind in CLOCK_KINDS or line.kind in (Kind.GIFT, Kind.GRANT)
        self.again.setVisible(line.standing is Standing.REVERSED and repeatable)
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)

    def _show_facts(self, details: EntryDetails) -> None:
        clear(self._facts)
        line = details.line
        if line.kind in CLOCK_KINDS:
            way = words().word("confirmations", line.confirmation.value if line.confirmation else None)
            if details.confirmed_at is not None:
                later = self.tr("later, by %1 on %2").replace("%1", details.confirmed_by)
                way = f"{way} ({later.replace('%2', self._moment(details.confirmed_at))})"
            self._fact(self.tr("Confirmed"), way)
        recorded = self.tr("by %1 on %2").replace("%1", line.operator)
        self._fact(self.tr("Written down"), recorded.replace("%2", self._moment(line.posted_at)))
        moved = [
            f"{name_of(Party(each.account, each.name, ''))} {'+' if each.minutes > 0 else ''}"
            + words().duration(each.minutes).replace(" ", "\N{NO-BREAK SPACE}")
            for each in details.postings
        ]
        self._fact(self.tr("Balances"), "\n".join(moved) or self.tr("No balance changes."))
        if line.organisation:
            self._fact(self.tr("Organisation"), line.organisation)
        if line.note:
            self._fact(
                self.tr("Reason") if line.standing is Standing.REVERSAL else self.tr("Note"), line.note
            )
        if line.override:
            self._fact(self.tr("Saved all the same because"), line.override)
        self._other(self.tr("Undone by"), details.reversal, reason=True)
        self._other(self.tr("Undoes"), details.original)
        self._other(self.tr("The other half"), details.twin)

    def _fact(self, label: str, text: str, *links: QWidget) -> None:
        self._facts.addWidget(_Fact(label, text, *links))

    def _other(self, label: str, other: OtherEntry | None, *, reason: bool = False) -> None:
        if other is None:
            return
        link = Button(kind=ButtonKind.LINK, height=32, size=15)
        link.set_text(self.tr("entry %1").replace("%1", str(other.number)))
        link.clicked.connect(lambda: self.open_entry(other.id))
        by = self.tr("by %1 on %2").replace("%1", other.operator).replace("%2", self._moment(other.posted_at))
        self._fact(label, f"{by}: {other.note}" if reason and other.note else by, link)

    def _moment(self, moment: object) -> str:
        local = moment.astimezone(self._zone)  # type: ignore[attr-defined]
        return f"{words().date(local.date())}, {local:%H:%M}"

    def _open_person(self, party: Party) -> None:
        self.accept()
        self._shell.open_person(party.code)


def sentence_of(details: EntryDetails, shell: Shell) -> str:
    """An entry in one line."""
    line = details.line
    minutes = abs(line.given or line.credits)
    who = " → ".join(filter(None, (names(line.givers), names(line.receivers))))
    return f"{who}. {what(line, shell.talents)}, {words().duration_in_words(minutes)}."


class _Fact(Styled, QWidget):
    """A label and what it says; links stand behind it."""

    def __init__(self, label: str, text: str, *links: QWidget) -> None:
        super().__init__()
        self._label = Label(label, size=15, role="muted", wrap=True)
        row = Row(self._label, *links, (Label(text, size=15, wrap=True), 1), gap=12)
        row.setAlignment(self._label, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.restyle()

    def restyle(self) -> None:
        self._label.setFixedWidth(look().px(168))


class _Side(Card):
    """One side of the help: its people with their times."""

    def __init__(self) -> None:
        self._head = Label(size=15, bold=True, role="muted")
        self._rows = Column(gap=8)
        super().__init__(Column(self._head, 4, self._rows, None, gap=4, margins=(16, 12, 16, 12)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.lines: list[PersonLine] = []

    def show_people(
        self,
        head: str,
        nobody: str,
        rows: Sequence[tuple[Party, int]],
        opens: Callable[[Party], object],
    ) -> None:
        """These people with their minutes."""
        clear(self._rows)
        self.lines = []
        self._head.setText(head)
        for party, minutes in rows:
            is_person = party.code != POT and bool(party.name)
            below = words().duration(minutes) if minutes else ""
            line = PersonLine(name_of(party), party.script_name, below)
            line.setEnabled(is_person)
            line.clicked.connect(lambda _on=False, party=party: opens(party))
            self._rows.addWidget(line)
            self.lines.append(line)
        if not rows:
            self._rows.addWidget(Label(nobody, size=15, role="muted"))
