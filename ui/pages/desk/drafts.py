"""Keeps what is being typed, so that a crash or a power cut does not take it, and offers it again."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from timebank.domain.changes import Receipt
from timebank.domain.drafts import Draft
from timebank.services.drafts import discard_draft, load_draft, save_draft
from ui.kernel.door import Door, Operation
from ui.kernel.shell import Shell
from ui.pages.desk.question import Answer, Asked, Question

PAUSE_MILLISECONDS = 600
"""Typing that pauses so long is kept."""
MOST = 4
"""Halves that are kept: the one in the form, and those of before that nobody answered for yet."""


class Half(Protocol):
    """What was typed and not saved. `id` is that of what it may become: once that stands in the books, it is offered no more."""

    @property
    def id(self) -> UUID: ...


H = TypeVar("H", bound=Half)


class Holder(Protocol[H]):
    """A form that can be half typed, as its drafts see it."""

    kept_as: str
    """Under which name the bank keeps what is half typed in it."""

    @property
    def is_busy(self) -> bool:
        """Whether what stands here is on its way into the books."""
        ...

    def half(self) -> H | None:
        """What is half typed; None when nothing is."""
        ...

    def restore(self, half: H) -> None:
        """Hold this, with the cursor where it goes on."""
        ...

    def clear(self) -> None:
        """Hold nothing: what comes next is another one."""
        ...

    def go_back(self) -> None:
        """The cursor goes back to the form."""
        ...

    def told(self, half: H) -> str:
        """Something half typed, in few words."""
        ...

    def written(self, halves: Sequence[H]) -> str:
        """These as text."""
        ...

    def read(self, text: str) -> list[H]:
        """What `written` made; nothing of a text that another version of the program wrote."""
        ...


class Drafts(QObject, Generic[H]):
    """The draft of one form. It is written in the lane of long work: nobody who types waits for it.

    Trouble while writing one is not told: saving the form itself will meet the same trouble and tell it.
    """

    def __init__(self, door: Door, shell: Shell, holder: Holder[H], strip: Question, parent: QObject) -> None:
        """`strip` is where a draft of before is offered."""
        super().__init__(parent)
        self._door, self._shell, self._holder, self._strip = door, shell, holder, strip
        self._offered: list[H] = []
        self._stored: tuple[H, ...] = ()
        self._sent: tuple[H, ...] = ()
        self._is_writing = self._is_reading = self._is_over = False
        self._turn = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.keep)
        door.leaving.connect(self._let_go)
        door.taken_over.connect(self.read)
        strip.left.connect(holder.go_back)

    @property
    def is_kept(self) -> bool:
        """Whether the bank holds what the form holds."""
        return not self._is_writing and self._stored == self._now()

    def read(self) -> None:
        """Look whether something was being typed when the program ended."""
        self._is_reading = True
        self._door.ask(
            load_draft, self._holder.kept_as, then=self._on_read, ended=self._on_read_ended, owner=self
        )

    def touch(self) -> None:
        """Something was typed: keep it when typing pauses."""
        self._pause.start()

    def give_up(self) -> tuple[H, ...]:
        """Let go of all that is not saved, for the page of another operator to go on with."""
        given = () if self._holder.is_busy else self._now()
        if given:
            self._holder.clear()
            self._offered = []
            self._offer()
            self.keep()
        return given

    def take_up(self, given: tuple[H, ...]) -> None:
        """Go on with what another operator gave up: the first stands in the form, where that is empty."""
        if self._holder.half() is None:
            first, *given_rest = given
            self._holder.restore(first)
            given = tuple(given_rest)
        self._offered = [*given, *self._offered]
        self._offer()
        self._pause.start()

    def keep(self) -> None:
        """Keep what the form holds now; of an empty form nothing is kept."""
        self._pause.stop()
        now = self._now()
        if self._is_writing or self._is_reading or self._is_over or now == self._stored:
            return
        self._is_writing, self._sent = True, now
        then = partial(self._on_written, now, self._turn)
        if now:
            self._do(save_draft, now[0].id, self._holder.written(now), then=then, ended=self._on_ended)
        else:
            self._do(discard_draft, self._stored[0].id, then=then, ended=self._on_ended)

    def finish(self) -> None:
        """The form goes for good: forget what stood in it. What nobody answered for yet is still kept."""
        self._pause.stop()
        self._is_over = True
        rest = tuple(self._offered)
        if self._is_reading:
            return
        if rest and rest != self._stored:
            self._do(save_draft, rest[0].id, self._holder.written(rest))
        # Also what is on its way to be kept: behind it in the same lane.
        for id_ in {each[0].id for each in (self._stored, self._sent) if each} - {each.id for each in rest}:
            self._do(discard_draft, id_)

    def throw_away(self, kept: H) -> None:
        """Keep this no more, and say how it comes back."""
        self._offered = [each for each in self._offered if each is not kept]
        self._offer()
        self._holder.go_back()
        self.keep()

        def again() -> None:
            self._offered.insert(0, kept)
            self._offer()
            self.keep()

        self._shell.say(
            self.tr("Thrown away: %1").replace("%1", self._holder.told(kept)),
            action=self.tr("Bring it back"),
            does=again,
            icon="trash-2",
        )

    def _do(
        self,
        operation: Operation[Receipt],
        draft: UUID,
        *body: str,
        then: Callable[[Receipt], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        self._door.do(
            operation,
            self._holder.kept_as,
            draft,
            *body,
            then=then,
            refused=lambda _refusal: None,
            troubled=lambda _trouble: None,
            ended=ended,
            owner=self,
            slow=True,
        )

    def _now(self) -> tuple[H, ...]:
        half = self._holder.half()
        return (*(() if half is None else (half,)), *self._offered)[:MOST]

    def _on_written(self, kept: tuple[H, ...], turn: int, _receipt: Receipt) -> None:
        if turn == self._turn:
            self._stored = kept

    def _on_ended(self) -> None:
        self._is_writing = False
        if not self._pause.isActive() and not self.is_kept:
            self._pause.start()

    # offering it again

    def _on_read(self, draft: Draft | None) -> None:
        if draft is None:
            return
        found = self._holder.read(draft.body)
        self._stored = tuple(found)
        if draft.is_booked:
            found = [each for each in found if each.id != draft.id]
        here = {each.id for each in self._now()}
        self._offered = [*self._offered, *(each for each in found if each.id not in here)]
        self._offer()

    def _on_read_ended(self) -> None:
        self._is_reading = False
        if not self.is_kept:
            self._pause.start()

    def _let_go(self) -> None:
        """Another operator comes to the same pages: what stands in the form is kept under their name from now on."""
        self._pause.stop()
        self._turn += 1
        if self._stored:
            self._do(discard_draft, self._stored[0].id)
        self._stored = self._sent = ()

    def _offer(self) -> None:
        if not self._offered:
            self._strip.close_now()
            return
        first = self._offered[0]

        def build() -> Asked:
            asks = self.tr("You were busy with: %1").replace("%1", self._holder.told(first))
            return Asked(
                sentence=asks,
                answers=(
                    Answer(text=self.tr("Bring it back"), does=lambda: self._bring_back(first)),
                    Answer(text=self.tr("Throw it away"), does=lambda: self.throw_away(first)),
                ),
                icon="history",
            )

        self._strip.ask(build, focus=False)

    def _bring_back(self, kept: H) -> None:
        """Put it into the form; what stands there meanwhile is offered in its place."""
        half = self._holder.half()
        self._offered = [
            *(() if half is None else (half,)),
            *(each for each in self._offered if each is not kept),
        ]
        self._holder.restore(kept)
        self._offer()
