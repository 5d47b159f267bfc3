"""The card beside the list: what closing does, in words; and once it is closed, what was booked."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from timebank.domain.activities import SessionEntry, SessionSheet, SessionState
from timebank.domain.ledger import Confirmation
from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import words
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Choice, Field
from ui.widgets.label import IconLabel, Label
from ui.widgets.styled import Styled

_STATE_ICONS = {
    "booked": ("circle-check", "give"),
    "undone": ("undo-2", "muted"),
    "waiting": ("hourglass", "brand"),
    "declined": ("ban", "muted"),
    "expired": ("ban", "muted"),
}


class ClosingCard(Card):
    """Counts, how it was confirmed, and the button of the moment: close, correct, or open again."""

    close_wanted = Signal()
    correct_wanted = Signal()
    staged_dropped = Signal()
    cancel_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, *, may_cancel: bool = True, parent: QWidget | None = None) -> None:
        self._may_cancel = may_cancel
        self._sheet: SessionSheet | None = None
        self._hosts = self._guests = self._minutes = 0
        self._staged: tuple[Sequence[str], Sequence[str], Sequence[str]] = ((), (), ())
        self._heading = IconLabel("clipboard-list", size=17, icon_size=20, role="text", bold=True)
        self._counts = Label(size=16, wrap=True)
        self._effect = Label(size=15, role="muted", wrap=True)
        self.way = Choice()
        # Its longest words must not make the card wider than its column.
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way.setMinimumContentsLength(6)
        self.way_field = Field(self.way, height=48)
        self.refusal = Label(size=15, role="error", wrap=True)
        self.close_button = Button(icon="check", kind=Kind.PRIMARY, key="Ctrl+Enter")
        self.cancel = Button(icon="ban", kind=Kind.GHOST, role="muted")
        self.reopen = Button(icon="rotate-ccw")
        self.drop = Button(kind=Kind.GHOST, role="muted")
        super().__init__(
            Column(
                self._heading,
                self._counts,
                self._effect,
                self.way_field,
                self.refusal,
                Column(self.close_button, self.drop, self.reopen, self.cancel, gap=8),
                gap=12,
                margins=(24, 18, 24, 20),
            ),
            parent=parent,
        )
        self.close_button.clicked.connect(self._on_close)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.reopen.clicked.connect(self.reopen_wanted)
        self.drop.clicked.connect(self.staged_dropped)
        self.refuse("")
        self.retranslate()

    @property
    def confirmation(self) -> Confirmation | None:
        """How it was confirmed; chosen, never assumed."""
        chosen = self.way.value
        return chosen if isinstance(chosen, Confirmation) else None

    def step_way(self) -> None:
        """The next way of confirming."""
        self.way.setCurrentIndex((self.way.currentIndex() + 1) % self.way.count())

    def retranslate(self) -> None:
        self.way.set_options(
            [
                (None, words().word("confirmations", None)),
                (Confirmation.SLIP_SIGNED, self.tr("list signed")),
                (Confirmation.AT_DESK, self.tr("everybody was here")),
                (Confirmation.CARD_PIN, words().word("confirmations", "card_pin")),
                (Confirmation.PHONE, words().word("confirmations", "phone")),
                (Confirmation.HELPER_ONLY, self.tr("only who led it says so")),
            ]
        )
        self.way_field.set_words(self.tr("How was it confirmed?"))
        self.cancel.set_text(self.tr("It was not held"))
        self.drop.set_text(self.tr("Leave it as it was"))
        self._say()

    def refuse(self, sentence: str) -> None:
        """Say why it did not happen."""
        self.refusal.setText(sentence)
        announce(self.refusal, sentence, urgent=True)
        self.refusal.setVisible(bool(sentence))

    def rest(self, resting: bool) -> None:
        """While the answer is still to come nothing is pressed twice."""
        for button in (self.close_button, self.cancel, self.reopen, self.drop):
            button.setEnabled(not resting)

    def show_counts(self, hosts: int, guests: int, minutes: int) -> None:
        """How many lead and attend, and the minutes that those who lead earn."""
        self._hosts, self._guests, self._minutes = hosts, guests, minutes
        self._say()

    def show_sheet(
        self, sheet: SessionSheet, staged: tuple[Sequence[str], Sequence[str], Sequence[str]]
    ) -> None:
        """How the session stands; `staged` are who is to come in, go out, and change, by name."""
        self._sheet, self._staged = sheet, staged
        self._say()

    @property
    def is_staged(self) -> bool:
        """Whether a correction waits to be booked."""
        return any(self._staged)

    def _on_close(self) -> None:
        if self._sheet is not None and self._sheet.session.state is SessionState.CLOSED and self._stands:
            self.correct_wanted.emit()
        else:
            self.close_wanted.emit()

    @property
    def _stands(self) -> bool:
        return self._sheet is not None and bool(self._sheet.standing)

    def _say(self) -> None:
        if self._sheet is None:
            return
        state = self._sheet.session.state
        closed, cancelled = state is SessionState.CLOSED, state is SessionState.CANCELLED
        booked = closed and self._stands
        correcting = booked and self.is_staged
        self._counts.setText("" if cancelled else self._counted())
        self._counts.setVisible(not cancelled)
        self._effect.setText(self._told(cancelled, closed, booked, correcting))
        self.way_field.setVisible(not cancelled and (not booked or correcting))
        self.close_button.setVisible(not cancelled and (not booked or correcting))
        self.close_button.set_text(self.tr("Book the correction") if correcting else self.tr("Close session"))
        self.drop.setVisible(correcting)
        self.reopen.setVisible((booked and not correcting) or cancelled)
        self.reopen.set_text(self.tr("It was held after all") if cancelled else self.tr("Open again"))
        self.cancel.setVisible(self._may_cancel and not closed and not cancelled)
        icon, role, title = "clipboard-list", "brand", self.tr("Close")
        if cancelled:
            icon, role, title = "ban", "muted", self.tr("Not held")
        elif correcting:
            icon, role, title = "pencil", "brand", self.tr("Correction")
        elif booked:
            icon, role, title = "circle-check", "give", self.tr("Closed")
        self._heading.icon.set_icon(icon, role)
        self._heading.set_text(title)

    def _counted(self) -> str:
        led = self.tr("%n lead(s)", "", self._hosts)
        came = self.tr("%n attend(s)", "", self._guests)
        return f"{led}  ·  {came}"

    def _told(self, cancelled: bool, closed: bool, booked: bool, correcting: bool) -> str:
        if cancelled:
            return self.tr("This session was not held. Nothing was booked.")
        if correcting:
            return self._correction()
        if booked:
            return self.tr("It stands in the books. Tick somebody in or out to correct it.")
        if closed:
            return self.tr("What was booked has been undone. Close again to book it anew.")
        if not self._hosts + self._guests:
            return self.tr("Tick who was there, then close. Everything is booked at once.")
        if not self._hosts:
            return self.tr("Who attends pays nothing. Nobody leads it yet: nobody gets hours.")
        time = words().duration_in_words(self._minutes)
        return self.tr("Who leads it gets %1 together, from the pot. Who attends pays nothing.").replace(
            "%1", time
        )

    def _correction(self) -> str:
        comes, goes, changes = (words().joined(list(names)) for names in self._staged)
        said = []
        if comes:
            said.append(self.tr("%1 was there too.").replace("%1", comes))
        if goes:
            said.append(self.tr("%1 was not there.").replace("%1", goes))
        if changes:
            said.append(self.tr("Time or part changes for %1.").replace("%1", changes))
        return " ".join(said)


class HistoryCard(Card):
    """What the session booked, in order, and what was taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._title = Label(size=17, bold=True)
        self._lines = Column(gap=10)
        super().__init__(Column(self._title, self._lines, gap=10, margins=(24, 16, 24, 18)), parent=parent)
        self._shown: tuple[SessionEntry, ...] = ()
        self._zone = "UTC"
        self.lines: list[str] = []
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What was booked"))
        self.show_history(self._shown, self._zone)

    def show_history(self, entries: tuple[SessionEntry, ...], zone: str) -> None:
        """These entries; moments are shown in the bank's own time."""
        self._shown, self._zone = entries, zone
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for entry in entries:
            icon, role = _STATE_ICONS[entry.state]
            line = _Line(icon, role, self._first(entry), self._second(entry))
            self.lines.append(f"{line.first} {line.second}")
            self._lines.addWidget(line)
        self.setVisible(bool(entries))

    def _first(self, entry: SessionEntry) -> str:
        count = len(entry.given) + len(entry.attended)
        people = self.tr("%n people", "", count)
        return f"{self._moment(entry.at)}  ·  {people}  ·  {entry.by}"

    def _second(self, entry: SessionEntry) -> str:
        match entry.state:
            case "booked":
                return self.tr("In the books.")
            case "waiting":
                return self.tr("Waits until a colleague signs, or until it is confirmed.")
            case "undone" if entry.undone_at is not None:
                told = self.tr("Taken back %1 by %2: %3")
                moment = self._moment(entry.undone_at)
                return told.replace("%1", moment).replace("%2", entry.undone_by).replace("%3", entry.reason)
            case "expired":
                return self.tr("Waited too long.")
        return self.tr("Declined, so it never came into the books.")

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(ZoneInfo(self._zone))
        return f"{words().day_and_short_month(local.date())} {local:%H:%M}"


class _Line(Styled, QWidget):
    def __init__(self, icon: str, role: str, first: str, second: str) -> None:
        super().__init__()
        self.first, self.second = first, second
        text = Label(first, size=15, wrap=True)
        below = Label(second, size=14, role="muted", wrap=True)
        mark = IconLabel(icon, "", icon_size=18, role=role)
        row = Row(mark, (Column(text, below, gap=0), 1), gap=6)
        row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.setAccessibleName(f"{first} {second}")
