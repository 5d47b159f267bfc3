"""Where a member stands: from a card or a language to their own time and back, with nothing left behind."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from timebank.domain.access import Actor, Role
from timebank.domain.cards import parse_card
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.domain.kiosk import OwnLine, OwnTime, Wanted
from timebank.domain.offers import OfferKind
from timebank.domain.receipts import Recorded
from timebank.domain.statements import Side
from timebank.services.kiosk import (
    confirm_own,
    decline_own,
    list_own_lines,
    list_pictograms,
    list_wanted,
    ring_for_help,
    show_own_time,
)
from timebank.wording import LANGUAGES, Wording, wording
from timebank.wording.said import Said, after_each_other, kiosk_said
from ui.kernel.door import Door, Operation
from ui.kernel.idle import IdleWatch
from ui.kernel.sound import Player
from ui.kernel.talents import TalentBook
from ui.kiosk.answer import AnswerPage
from ui.kiosk.leaf import Leaf
from ui.kiosk.notice import Notice
from ui.kiosk.others import OthersPage
from ui.kiosk.own_time import OwnTimePage
from ui.kiosk.pad import Pad
from ui.kiosk.reader import Reader
from ui.kiosk.rows import Rows
from ui.kiosk.spoken import Speaking, said_of, turn
from ui.kiosk.voice import Voice
from ui.kiosk.waiting import Waiting
from ui.kiosk.welcome import Welcome

_OF_TIME = frozenset({Topic.ACCOUNTS, Topic.ENTRIES, Topic.PENDING})

PATIENCE_SECONDS = 60
"""Without a touch, a key or speech for so long whoever stood here is gone; the last twenty seconds are told."""


class Stand(QWidget):
    """The pages of a kiosk, and who stands before them."""

    staff_wanted = Signal()
    """Somebody who works here wants to close the kiosk."""

    def __init__(
        self,
        door: Door,
        voice: Voice | None = None,
        player: Player | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._kiosk = replace(door.actor, role=Role.KIOSK)
        door.hand_over(self._kiosk)
        self.reader = Reader(door, voice, player, self)
        self.talents = TalentBook()
        self.words: Wording = wording(LANGUAGES[0])
        self._claim = ""
        self._visitor: Actor | None = None
        self._own: OwnTime | None = None
        self._put_off: set[UUID] = set()
        self._reading: Speaking | None = None
        self.welcome = Welcome()
        self.number, self.code = Pad(secret=False), Pad(secret=True)
        self.own, self.lines, self.others, self.answer = OwnTimePage(), Leaf(), OthersPage(), AnswerPage()
        self.pages: tuple[Speaking, ...] = (
            self.welcome, self.number, self.code, self.own, self.lines, self.others, self.answer,
        )  # fmt: skip
        self._stack = QStackedLayout(self)
        for page in self.pages:
            self._stack.addWidget(page)
        self.notice = Notice(self)
        self.waiting = Waiting(door, self.notice, self)
        self.idle = IdleWatch(self)
        self._connect()
        door.ask(list_pictograms, then=self.talents.replace, owner=self)
        self.leave()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    @property
    def visitor(self) -> Actor | None:
        """Who stands here, once they were let in."""
        return self._visitor

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._door.is_busy

    def take_scan(self, code: str) -> bool:
        """A card was scanned, on whatever page: whoever stood here before is gone. A certificate opens nothing."""
        if parse_card(code) is None:
            self._tell("card_first", icon="scan-line")
            return True
        self.leave()
        self._claim = code
        self._door.deed(
            lambda office, _actor: office.visits.language_of(code), then=self._on_language_known, owner=self
        )
        return True

    def speak(self, language: str) -> None:
        """Let every page say everything in this language."""
        self.words = wording(language)
        turn(self, self.words)
        for page in self.pages:
            page.speak(self.words)
        self.notice.speak(self.words)

    def leave(self) -> None:
        """Whoever stood here is gone, and nothing of theirs is left on the screen or in memory."""
        visitor, self._visitor = self._visitor, None
        self.waiting.forget()
        self._door.hand_over(self._kiosk)
        if visitor is not None:
            self._door.deed(lambda office, _actor: office.visits.see_out(visitor))
        self.reader.stop()
        self.reader.refresh()
        self.idle.stop()
        self.notice.clear()
        self._claim, self._own, self._put_off = "", None, set()
        self.own.show_time(None)
        self.lines.clear()
        self.others.clear()
        self.answer.ask(None, None)
        self.number.open()
        self.code.open()
        self.speak(LANGUAGES[0])
        self._go(self.welcome)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notice.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.focusNextChild()
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.focusPreviousChild()
            case _:
                event.ignore()

    def _connect(self) -> None:
        self.welcome.chosen.connect(self._on_language)
        self.welcome.staff.connect(self.staff_wanted)
        self.number.done.connect(self._on_number)
        self.code.done.connect(self._on_code)
        self.number.back.connect(self.leave)
        self.code.back.connect(self.leave)
        for page in (self.welcome, self.number, self.code, self.own):
            page.helped.connect(self._ring)
        for stops in (self.own, self.lines, self.others):
            stops.stopped.connect(self.leave)
        for reads in self.pages:
            reads.can_say = self.reader.can_say
            reads.read.connect(partial(self._read_aloud, reads))
            self.reader.learnt.connect(reads.show_voice)
        self.own.given_wanted.connect(lambda: self._show_lines("given", "i_helped", "give"))
        self.own.received_wanted.connect(lambda: self._show_lines("received", "i_was_helped", "take"))
        self.own.others_wanted.connect(lambda: self._show_wanted(OfferKind.REQUEST))
        self.others.wanted.connect(self._show_wanted)
        self.lines.back.connect(lambda: self._go(self.own))
        self.others.back.connect(lambda: self._go(self.own))
        self.answer.confirmed.connect(lambda entry: self._answer(confirm_own, entry, "thanks_yes"))
        self.answer.declined.connect(lambda entry: self._answer(decline_own, entry, "thanks_no"))
        self.answer.later.connect(self._put_off_answer)
        self.idle.warned.connect(self._on_idle)
        self.idle.stirred.connect(self.notice.go)
        self.idle.stirred.connect(self.reader.stop)
        self.idle.expired.connect(self.leave)
        self.waiting.began.connect(self._on_waiting)
        self.waiting.lasts.connect(self._on_lasting)
        self.waiting.over.connect(self._on_reached)
        self._door.changed.connect(self._on_changed)

    def _go(self, page: Speaking) -> None:
        # What lies over the page is still told; what stood on the one before is over.
        if page is not self.page and not self.notice.sentence:
            self.reader.stop()
        self._stack.setCurrentWidget(page)
        if page is not self.welcome:
            self.idle.start(PATIENCE_SECONDS)
        arrive: Callable[[], None] | None = getattr(page, "arrive", None)
        if arrive is not None:
            arrive()
        self.notice.stay_over()

    # --- coming in

    def _on_language(self, language: str) -> None:
        self.speak(language)
        self.number.open()
        self._go(self.number)
        self._say(self.number.asked())

    def _on_number(self, number: str) -> None:
        self._claim = number
        self._ask_code()

    def _on_language_known(self, language: str | None) -> None:
        if not self._claim:
            return
        if language is not None:
            self.speak(language)
        self._ask_code()

    def _ask_code(self) -> None:
        self.code.open()
        self._go(self.code)
        self._say(self.code.asked())

    def _on_code(self, pin: str) -> None:
        claim = self._claim
        self.code.set_busy(True)
        self._door.deed(
            lambda office, actor: office.visits.let_in(actor, claim, pin, office.now()),
            then=lambda visitor: self._on_let_in(claim, visitor),
            refused=self._on_refused,
            owner=self,
        )

    def _on_let_in(self, claim: str, visitor: Actor) -> None:
        if claim != self._claim or self.page is not self.code:
            # They went away, or another card was scanned, while the code was judged.
            self._door.deed(lambda office, _actor: office.visits.see_out(visitor))
            return
        self._visitor = visitor
        self._door.hand_over(visitor)
        self._ask_own()

    def _on_refused(self, refusal: Refusal) -> None:
        sentence = said_of(self.words, refusal)
        self.code.refuse(sentence)
        self._say(sentence)

    # --- one's own time

    def _ask_own(self) -> None:
        visitor = self._visitor
        self._door.ask(
            show_own_time,
            then=lambda own: self._on_own(own) if self._visitor is visitor else None,
            refused=lambda _refusal: self.leave(),
            owner=self,
        )

    def _on_own(self, own: OwnTime) -> None:
        self._own = own
        self.own.show_time(own)
        waiting = next((each for each in own.waiting if each.entry not in self._put_off), None)
        if waiting is None:
            self._go(self.own)
            return
        self.answer.ask(waiting, self._rows.waiting(waiting))
        self._go(self.answer)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        """A desk books while somebody looks at their time: what stands there follows, and nothing else comes up."""
        visitor = self._visitor
        if visitor is None or self.page is not self.own or topics.isdisjoint(_OF_TIME):
            return

        def shown(own: OwnTime) -> None:
            if self._visitor is visitor and self.page is self.own:
                self._own = own
                self.own.show_time(own)

        self._door.ask(show_own_time, then=shown, refused=lambda _refusal: self.leave(), owner=self)

    def _put_off_answer(self) -> None:
        if self.answer.entry is not None:
            self._put_off.add(self.answer.entry)
        self._ask_own()

    def _answer(self, operation: Operation[Recorded], entry: UUID, key: str) -> None:
        def done(_recorded: Recorded) -> None:
            self._tell(key, icon="check")
            self._ask_own()

        def refused(_refusal: Refusal) -> None:
            # Somebody else answered meanwhile, or it expired: what is left is asked anew.
            self._put_off.add(entry)
            self._tell("ask_the_desk", icon="concierge-bell")
            self._ask_own()

        self._door.do(operation, entry, then=done, refused=refused, owner=self)

    def _show_lines(self, side: Side, key: str, role: str) -> None:
        visitor = self._visitor

        def shown(lines: tuple[OwnLine, ...]) -> None:
            if self._visitor is visitor and visitor is not None:
                rows = [self._rows.line(line, side) for line in lines]
                none = kiosk_said(self.words, "nothing_yet")
                self.lines.fill(kiosk_said(self.words, key), rows, none, role)
                self._go(self.lines)

        self._door.ask(list_own_lines, side, then=shown, refused=lambda _r: self.leave(), owner=self)

    def _show_wanted(self, kind: OfferKind) -> None:
        visitor = self._visitor

        def shown(wanted: tuple[Wanted, ...]) -> None:
            if self._visitor is visitor and visitor is not None:
                asked = kind is OfferKind.REQUEST
                self.others.show_kind(kind)
                self.others.fill(
                    kiosk_said(self.words, "others_ask" if asked else "others_offer"),
                    [self._rows.wanted(each) for each in wanted],
                    kiosk_said(self.words, "nothing_wanted"),
                    "take" if asked else "give",
                )
                self._go(self.others)

        self._door.ask(list_wanted, kind, then=shown, refused=lambda _r: self.leave(), owner=self)

    @property
    def _rows(self) -> Rows:
        # Rows are made of answers to somebody who was let in.
        assert self._own is not None
        return Rows(self.words, self.talents, self._own.today)

    # --- help, speech, time

    def _ring(self) -> None:
        def rung(_receipt: object) -> None:
            self._tell("help_comes", icon="concierge-bell")

        self._door.do(ring_for_help, uuid4(), then=rung, owner=self)

    def _tell(self, key: str, *, icon: str) -> None:
        """Tell it over the page, and aloud."""
        said = kiosk_said(self.words, key)
        self.notice.tell(said.text, icon=icon)
        self._say(said)

    def _say(self, said: Said) -> None:
        self._reading = None
        self.reader.say([(said, self.words.language)])

    def _read_aloud(self, page: Speaking) -> None:
        if self.reader.is_reading and self._reading is page:
            self.reader.stop()
        else:
            self._reading = page
            self.reader.say(page.sayings())

    def _on_idle(self, seconds: int) -> None:
        warned = bool(self.notice.sentence)
        if self.reader.is_reading and not warned:
            self.idle.start(PATIENCE_SECONDS)
            return
        still, touch = kiosk_said(self.words, "still_there"), kiosk_said(self.words, "touch")
        self.notice.count(still.text, touch.text, seconds)
        if not warned:
            self._say(after_each_other([still, touch]))

    def _on_waiting(self) -> None:
        self.idle.stop()
        self._say(kiosk_said(self.words, "wait"))

    def _on_lasting(self) -> None:
        language = self.words.language
        self.leave()
        # Their time is away; what is told stays in their language.
        self.speak(language)
        self._say(kiosk_said(self.words, "trouble"))

    def _on_reached(self) -> None:
        if self.page is self.welcome:
            self.leave()
        else:
            self.idle.start(PATIENCE_SECONDS)
