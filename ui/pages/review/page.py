"""The page *Review*: all entries, what asks for attention, and the months, one at a time."""

from collections.abc import Callable, Mapping
from functools import cached_property
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.months import Month
from timebank.domain.paper_refusals import NoSlipForThis
from timebank.domain.review import EntryDetails, EntryLine, Flag, Standing
from timebank.services.review import show_entry
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.pages.page import Page, PageHead
from ui.pages.review.commands import COMMANDS
from ui.pages.review.details import EntryDialog, sentence_of
from ui.pages.review.entries import EntriesView
from ui.pages.review.flags import FlagsView
from ui.pages.review.months import MonthsView
from ui.pages.review.reversing import Again, ReversalDialog
from ui.pages.review.rows import slip_of
from ui.pages.slip_wish import slip_wishes
from ui.widgets.segmented import SegmentedControl

ENTRIES, FLAGS, MONTHS = "entries", "flags", "months"


class ReviewPage(Page):
    """Looking through what was written down."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._zone = ZoneInfo("Europe/Amsterdam")
        self._open_flags = 0
        self.again = Again(door, shell, self)
        self.head = PageHead(shell)
        self.parts = SegmentedControl((ENTRIES, FLAGS, MONTHS))
        self.entries = EntriesView(door, shell, lambda: self._zone)
        self.flags = FlagsView(door, shell)
        self._known_flags: tuple[Flag, ...] | None = None
        self._stack = QStackedWidget()
        for view in (self.entries, self.flags):
            self._stack.addWidget(view)
        self.setLayout(
            Column(self.head, Row(self.parts, None), (self._stack, 1), gap=12, margins=(32, 20, 24, 24))
        )
        self.parts.chosen.connect(lambda part: self.show_part(str(part)))
        self.entries.opened.connect(lambda row: self.open_entry(row.id))
        self.entries.undo_wanted.connect(self._undo_row)
        self.flags.entry_wanted.connect(self.open_entry)
        self.flags.undo_wanted.connect(self.undo_entry)
        self.flags.known.connect(self._on_flags)
        door.changed.connect(self._on_changed)
        self.install_commands()
        self.retranslate()

    @cached_property
    def months(self) -> MonthsView:
        """The months, made and read when they are looked at."""
        made = MonthsView(self.door, self.shell)
        made.entries_wanted.connect(self._show_entries_of)
        made.flags_wanted.connect(self._show_flags_of)
        self._stack.addWidget(made)
        if self.was_shown:
            made.reload()
        if self._known_flags is not None:
            made.show_flags(self._known_flags)
        return made

    def retranslate(self) -> None:
        self.head.set_words(self.tr("Review"), self.tr("Look through what was written down"))
        flags = self.tr("What asks for attention")
        if self._open_flags:
            flags = f"{flags} ({self._open_flags})"
        self.parts.set_words(
            self.tr("Part of the review"),
            {ENTRIES: self.tr("All entries"), FLAGS: flags, MONTHS: self.tr("Months")},
        )

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "review.entries": lambda: self.show_part(ENTRIES),
            "review.flags": lambda: self.show_part(FLAGS),
            "review.months": lambda: self.show_part(MONTHS),
            "review.reverse": self.undo_current,
            "review.again": self.again.record,
            "review.slip": self._open_slip,
            "review.looked": self.flags.look_at_current,
            "review.settle": self.flags.settle_current,
            "review.decline": self.flags.decline_current,
            "review.month": self._turn_month,
        }

    @property
    def part(self) -> str:
        """Which part is shown."""
        return str(self.parts.value)

    def first_shown(self) -> None:
        self.door.ask(show_bank, then=self._on_bank, owner=self)
        self.entries.source.reload()
        self.flags.freshen()
        if "months" in self.__dict__:
            self.months.reload()

    def arrive(self) -> None:
        if self.was_shown:
            self.flags.freshen()
        self._view(self.part).arrive()

    def show_part(self, part: str) -> None:
        """Show this part, and put the focus where work starts."""
        self.parts.choose(part)
        self._stack.setCurrentWidget(self._view(part))
        self.arrive()

    def _view(self, part: str) -> EntriesView | FlagsView | MonthsView:
        if part == MONTHS:
            return self.months
        return self.flags if part == FLAGS else self.entries

    def open_entry(self, entry: UUID) -> None:
        """Show one entry in full."""
        EntryDialog(self.door, self.shell, entry, self._zone, self.again, parent=self.window()).open()

    def undo_current(self) -> None:
        """Ask why the chosen entry goes."""
        if self.part == ENTRIES and self.entries.current is not None:
            self._undo_row(self.entries.current)
        flag = self.flags.current
        if self.part == FLAGS and flag is not None and flag.number is not None and flag.entry is not None:
            self.undo_entry(flag.entry)

    def _open_slip(self) -> None:
        row = self.entries.current if self.part == ENTRIES else None
        if row is None:
            self.shell.say(self.tr("Choose an entry in the list first."), icon="info")
            return
        wishes = slip_wishes(self.door, self.shell, slip_of(row), self)
        for wish in wishes:
            wish.does()
        if not wishes:
            self.shell.say(told(NoSlipForThis()), icon="info")

    def undo_entry(self, entry: UUID) -> None:
        """Ask why this entry goes."""
        self.door.ask(
            show_entry,
            entry,
            then=self._ask_why,
            refused=lambda refusal: self.shell.say(told(refusal), icon="circle-alert"),
            owner=self,
        )

    def _undo_row(self, row: EntryLine) -> None:
        if row.standing is Standing.STANDS:
            self.undo_entry(row.id)
        else:
            # What was undone, and what undoes, tells in full why there is nothing to undo.
            self.open_entry(row.id)

    def _ask_why(self, details: EntryDetails) -> None:
        sentence = sentence_of(details, self.shell)
        ReversalDialog(self.door, self.shell, details, sentence, self.again, parent=self.window()).open()

    def _turn_month(self) -> None:
        if self.part == MONTHS:
            self.months.turn_current()
        else:
            self.show_part(MONTHS)

    def _show_entries_of(self, month: Month) -> None:
        start = month.first
        after = Month(month.year + month.month // 12, month.month % 12 + 1).first
        self.entries.show_period(start, after.fromordinal(after.toordinal() - 1))
        self.show_part(ENTRIES)

    def _show_flags_of(self, month: Month) -> None:
        self.flags.show_month(month)
        self.show_part(FLAGS)

    def _on_bank(self, bank: Bank) -> None:
        self._zone = ZoneInfo(bank.time_zone)

    def _on_flags(self, flags: tuple[Flag, ...]) -> None:
        self._open_flags = sum(flag.is_open for flag in flags)
        self._known_flags = flags
        if "months" in self.__dict__:
            self.months.show_flags(flags)
        self.retranslate()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self.was_shown:
            self.entries.on_changed(topics)
            self.flags.on_changed(topics)
            if "months" in self.__dict__:
                self.months.on_changed(topics)
