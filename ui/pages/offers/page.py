"""The page *Offers and requests*: a new one in place, what stands open, and who fits the chosen one."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from timebank.domain.access import Actor
from timebank.domain.changes import Topic
from timebank.domain.matching import Match
from timebank.domain.offers import Offer, OfferKind, OfferState
from timebank.services.offers import (
    Contact,
    OfferKept,
    OfferList,
    add_offer,
    extend_offer,
    list_matches,
    set_offer_state,
    show_contact,
)
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import LineStart, Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.desk.drafts import Drafts
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.question import Question
from ui.pages.offers.chosen import ChosenCard
from ui.pages.offers.commands import COMMANDS
from ui.pages.offers.form import OfferForm
from ui.pages.offers.listing import OfferListing
from ui.pages.offers.matches import MatchRow
from ui.pages.offers.poster import PosterDialog
from ui.pages.offers.words import kind_of, told
from ui.pages.page import Enrolling, Page, PageHead
from ui.widgets.button import Button

LEAST_HEIGHT = 150
"""Design pixels of the list: its heads and a row, however much the form above takes."""
LOW_BELOW = 600
"""Design pixels: a page less high has room for the form with its details, or for the list, and not for both."""
CHOSEN_WIDTH, CHOSEN_LEAST, LISTING_WIDTH = 440, 340, 520
"""Design pixels of the card beside the list, which gives way before the list has less than the last."""
MARGINS, LOW_MARGINS, GAP = (32, 20, 24, 20), (32, 8, 24, 8), 16
PAUSE_MILLISECONDS = 60
"""Somebody who walks through the list with the arrow does not yet ask who fits."""


class OffersPage(Page):
    """Where people are brought together."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.poster_button = Button(icon="printer", key="Ctrl+P")
        self.head = PageHead(shell, self.poster_button)
        self.form = OfferForm(door, shell, self)
        self.strip = Question()
        self.drafts = Drafts(door, shell, self.form, self.strip, self)
        self.listing = OfferListing(door, shell)
        self.chosen = ChosenCard(shell)
        self._below = QWidget()
        self._below.setLayout(Row((self.listing, 1), self.chosen, gap=GAP))
        self._column = Column(self.head, 2, self.form, self.strip, (self._below, 1), gap=GAP, margins=MARGINS)
        self.setLayout(self._column)
        self._undo: Callable[[], object] | None = None
        self._matching: Task | None = None
        self._answering: UUID | None = None
        self._stays: set[UUID] = set()
        self._poster_waits = False
        self._counts: dict[OfferKind, int] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask_matches)
        self._connect()
        self._install_keys()
        self.install_commands()
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        # The form keeps its height, also with its details open: what is below gives way, and scrolls.
        px = look().px
        for part in (self.listing, self.chosen):
            part.setMinimumHeight(px(LEAST_HEIGHT))
        left = self.width() - px(MARGINS[0] + MARGINS[2] + GAP + LISTING_WIDTH)
        self.chosen.setFixedWidth(max(px(CHOSEN_LEAST), min(px(CHOSEN_WIDTH), left)))
        is_low = self.height() < px(LOW_BELOW)
        self._column.set_margins(LOW_MARGINS if is_low else MARGINS)
        self._below.setVisible(self.form.details.isHidden() or not is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def retranslate(self) -> None:
        self.poster_button.set_text(
            self.tr("Poster"), name=self.tr("Poster of what the list shows, for the noticeboard")
        )
        counts = [
            self.tr("%n request(s)", "", self._counts.get(OfferKind.REQUEST, 0)),
            self.tr("%n offer(s)", "", self._counts.get(OfferKind.OFFER, 0)),
        ]
        self.head.set_words(self.tr("Offers and requests"), " · ".join(counts))

    # what the window calls

    def first_shown(self) -> None:
        self.listing.reload()
        self.drafts.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drafts.keep()

    def arrive(self) -> None:
        self.listing.freshen()
        if self._answering is not None:
            self.listing.choose(self._answering)
            self.listing.focus_list()
            self._answering = None
        else:
            self.form.start()

    def enrolling(self) -> Enrolling:
        return self.form.enrolling()

    @property
    def has_room(self) -> bool:
        return self.form.is_empty

    def give_up(self, heir: Actor) -> object | None:
        return (self.drafts.give_up() or None) if heir.may(add_offer.permission) else None

    def take_up(self, typed: object) -> None:
        if isinstance(typed, tuple):
            self.drafts.take_up(typed)

    def undo(self) -> bool:
        place = QApplication.focusWidget()
        if isinstance(place, DeskEdit) and place.isUndoAvailable():
            place.undo()
            return True
        does, self._undo = self._undo, None
        if does is not None:
            self.shell.hush()
            does()
        return does is not None

    def open_poster(self) -> None:
        """The poster of what the list shows now; of a list that is still being read, as soon as it is there."""
        self._poster_waits = not self.listing.was_listed
        if not self._poster_waits:
            self._show_poster()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "offers.kind": self.form.switch,
            "offers.details": self.form.toggle_details,
            "offers.find": self._find,
            "offers.poster": self.open_poster,
            "offers.done": partial(self._end, OfferState.DONE),
            "offers.extend": self._extend,
            "offers.undo": self.undo,
        }

    # within the page

    def _find(self) -> None:
        if self._below.isHidden():
            self.form.toggle_details()
        self.listing.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_poster(self) -> None:
        PosterDialog(self.door, self.shell, self.listing.model.rows, parent=self.window()).open()

    def _connect(self) -> None:
        self.poster_button.clicked.connect(self.open_poster)
        self.form.unfolded.connect(self.restyle)
        self.form.edited.connect(self.drafts.touch)
        self.form.saved.connect(self.drafts.keep)
        self.form.saved.connect(self._on_saved)
        self.listing.listed.connect(self._on_listed)
        self.listing.chosen.connect(self._on_chosen)
        self.listing.entered.connect(self.chosen.matches.focus_first)
        self.chosen.matches.left.connect(self.listing.focus_list)
        self.chosen.matches.record_wanted.connect(self._record)
        self.chosen.matches.contact_wanted.connect(self._ask_contact)
        self.chosen.matches.page_wanted.connect(self.shell.open_person)
        self.chosen.done_wanted.connect(partial(self._end, OfferState.DONE))
        self.chosen.withdraw_wanted.connect(partial(self._end, OfferState.WITHDRAWN))
        self.chosen.extend_wanted.connect(self._extend)
        self.chosen.stays_wanted.connect(self._stay)
        self.door.changed.connect(self._on_changed)
        self.door.recovered.connect(self.listing.reload)

    def _install_keys(self) -> None:
        """Keys of the rows alone: in a text they mean something else."""
        on_rows: dict[str, Callable[[], object]] = {
            "Del": partial(self._end, OfferState.WITHDRAWN),
            "+": self._extend,
            "=": self._extend,
        }
        for key, does in on_rows.items():
            shortcut = QShortcut(QKeySequence(key), self.listing.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(does)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self.was_shown and topics & {Topic.OFFERS, Topic.MEMBERS}:
            self.listing.reload()
        elif self.was_shown and Topic.ENTRIES in topics:
            self._pause.start()

    def _on_listed(self, found: OfferList) -> None:
        self._counts = found.counts
        self.retranslate()
        if self._poster_waits:
            self.open_poster()

    def _on_chosen(self, offer: Offer | None) -> None:
        asks = offer is not None and offer.answered_on is not None and offer.id not in self._stays
        self.chosen.show_offer(offer, asks=asks)
        self._pause.start()

    def _ask_matches(self) -> None:
        if self._matching is not None:
            self._matching.cancel()
        if self.chosen.offer is not None:
            self._matching = self.door.ask(
                list_matches,
                self.chosen.offer.id,
                then=self.chosen.show_matches,
                refused=lambda _gone: self.listing.reload(),
                owner=self,
            )

    def _ask_contact(self, row: MatchRow) -> None:
        def show(contact: Contact) -> None:
            if row in self.chosen.matches.rows:
                row.show_contact(contact)
                self.chosen.reveal(row)

        self.door.ask(show_contact, row.match.number, then=show, owner=self)

    def _record(self, match: Match) -> None:
        """On to the desk with both people and the activity: what is left to type is how long."""
        offer = self.chosen.offer
        if offer is None:
            return
        giver, receiver = match.number, offer.number
        if offer.kind is OfferKind.OFFER:
            giver, receiver = receiver, giver
        self._answering = offer.id
        self.shell.record_with(
            LineStart(
                giver=giver,
                receiver=receiver,
                talent=offer.talent,
                answers=offer.id,
                about=told(offer, self.shell.talents),
            )
        )

    # what is done to one

    def _on_saved(self, kept: OfferKept) -> None:
        offer = kept.offer
        sentence = self.tr("Saved. %1.").replace("%1", told(offer, self.shell.talents))
        if kept.warnings:
            sentence = f"{sentence} {' '.join(words().warning(code) for code in kept.warnings)}"
        self.listing.show_all_of(offer.kind)
        self.listing.choose(offer.id)
        back = partial(self._set_state, offer, OfferState.WITHDRAWN)
        self._tell(sentence, back, icon="triangle-alert" if kept.warnings else "circle-check")

    def _end(self, state: OfferState) -> None:
        offer = self.chosen.offer
        if offer is None:
            return
        ended = {
            OfferState.DONE: self.tr("Done: %1"),
            OfferState.WITHDRAWN: self.tr("Withdrawn: %1"),
        }[state].replace("%1", told(offer, self.shell.talents))
        self._set_state(
            offer,
            state,
            then=lambda: self._tell(f"{ended}.", partial(self._set_state, offer, OfferState.OPEN)),
        )

    def _set_state(self, offer: Offer, state: OfferState, then: Callable[[], object] | None = None) -> None:
        def done(_kept: OfferKept) -> None:
            if state is OfferState.OPEN:
                self.listing.choose(offer.id)
            if then is not None:
                then()

        self.door.do(set_offer_state, offer.id, state, then=done, owner=self)

    def _extend(self) -> None:
        offer = self.chosen.offer
        if offer is not None:
            before = offer.until
            self.door.do(
                extend_offer, offer.id, then=lambda kept: self._on_extended(kept, before), owner=self
            )

    def _on_extended(self, kept: OfferKept, before: object) -> None:
        day = words().date(kept.offer.until)
        sentence = self.tr("%1 now stands until %2.").replace("%2", day)
        sentence = sentence.replace("%1", f"{kind_of(kept.offer)} {kept.offer.first_name}")

        def back() -> None:
            self.door.do(extend_offer, kept.offer.id, before, owner=self)

        self._tell(sentence, back, icon="calendar-clock")

    def _stay(self) -> None:
        offer = self.chosen.offer
        if offer is not None:
            self._stays.add(offer.id)
            self.chosen.show_offer(offer, asks=False)
            self.listing.focus_list()

    def _tell(self, sentence: str, back: Callable[[], object], icon: str = "circle-check") -> None:
        self._undo = back
        self.shell.say(sentence, action=self.tr("Undo"), does=self.undo, key="Ctrl+Z", icon=icon)
