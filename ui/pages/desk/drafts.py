"""Keeps what is being typed, so that a crash or a power cut does not take it, and offers it again."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from timebank.domain.changes import Receipt
from timebank.domain.drafts import Draft
from timebank.domain.ids import new_id
from timebank.services.drafts import discard_draft, load_draft, save_draft
from ui.kernel.door import Door, Operation
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.pages.desk.draft_text import Kept, read, written
from ui.pages.desk.form import EntryForm
from ui.pages.desk.line import Line, Shape, Typed
from ui.pages.desk.question import Answer, Asked, Question
from ui.pages.desk.recorder import Recorder

FORM = "desk"
PAUSE_MILLISECONDS = 600
"""Typing that pauses so long is kept."""
MOST = 4
"""Lines that are kept: the one in the form, and those of before that nobody answered for yet."""


class Drafts(QObject):
    """The draft of the entry form. It is written in the lane of long work: nobody at the desk waits for it.

    Trouble while writing one is not told: saving the line itself will meet the same trouble and tell it.
    """

    def __init__(
        self, door: Door, shell: Shell, form: EntryForm, recorder: Recorder, strip: Question
    ) -> None:
        """`strip` is where a draft of before is offered."""
        super().__init__(form)
        self._door, self._shell, self._form, self._recorder = door, shell, form, recorder
        self._strip = strip
        self._offered: list[Kept] = []
        self._stored: tuple[Kept, ...] = ()
        self._is_writing = self._is_reading = False
        self._turn = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.keep)
        form.line_changed.connect(self._pause.start)
        for field in (*form.bar.fields, form.bar.reason):
            field.edit.textEdited.connect(self._pause.start)
        recorder.saved.connect(self.keep)
        door.leaving.connect(self._let_go)
        door.taken_over.connect(self._take_over)
        strip.left.connect(form.go_back)

    @property
    def is_kept(self) -> bool:
        """Whether the bank holds what the form holds."""
        return not self._is_writing and self._stored == self._now()

    def read(self) -> None:
        """Look whether something was being typed when the program ended."""
        self._is_reading = True
        self._door.ask(load_draft, FORM, then=self._on_read, ended=self._on_read_ended, owner=self)

    def give_up(self) -> tuple[Kept, ...]:
        """Let go of every line that is not saved, for the desk of another operator to go on with."""
        given = () if self._recorder.is_busy else self._now()
        if given:
            self._form.clear()
            self._recorder.go_on_with(new_id())
            self._offered = []
            self._offer()
            self.keep()
        return given

    def take_up(self, given: tuple[Kept, ...]) -> None:
        """Go on with lines that another operator gave up: the first stands in the form, where that is empty."""
        if self._form.line.is_empty:
            first, *given_rest = given
            self._form.restore(first.line)
            self._recorder.go_on_with(first.id)
            self._form.resume()
            given = tuple(given_rest)
        self._offered = [*given, *self._offered]
        self._offer()
        self._pause.start()

    def keep(self) -> None:
        """Keep what the form holds now; of an empty form nothing is kept."""
        self._pause.stop()
        now = self._now()
        if self._is_writing or self._is_reading or now == self._stored:
            return
        self._is_writing = True
        operation: Operation[Receipt] = save_draft
        told: tuple[object, ...] = (FORM, now[0].id, written(now, self._shell.today())) if now else ()
        if not now:
            operation, told = discard_draft, (FORM, self._stored[0].id)
        self._door.do(
            operation,
            *told,
            then=partial(self._on_written, now, self._turn),
            refused=lambda _refusal: None,
            troubled=lambda _trouble: None,
            ended=self._on_ended,
            owner=self,
            slow=True,
        )

    def _now(self) -> tuple[Kept, ...]:
        line = self._form.line
        current = () if line.is_empty else (Kept(id=self._recorder.entry, line=line),)
        return (*current, *self._offered)[:MOST]

    def _on_written(self, kept: tuple[Kept, ...], turn: int, _receipt: Receipt) -> None:
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
        found = [each for each in read(draft.body, self._shell.today()) if not each.line.is_empty]
        self._stored = tuple(found)
        here = {each.id for each in self._now()}
        self._offered = [*self._offered, *(each for each in found if each.id not in here)]
        self._offer()

    def _on_read_ended(self) -> None:
        self._is_reading = False
        if not self.is_kept:
            self._pause.start()

    # another operator at the same pages

    def _let_go(self) -> None:
        """What stands in the form is kept under the name of who types it: from now on under another's."""
        self._pause.stop()
        self._turn += 1
        if self._stored:
            self._door.do(
                discard_draft,
                FORM,
                self._stored[0].id,
                refused=lambda _refusal: None,
                troubled=lambda _trouble: None,
                owner=self,
                slow=True,
            )
        self._stored = ()

    def _take_over(self) -> None:
        self.read()

    def _offer(self) -> None:
        if not self._offered:
            self._strip.close_now()
            return
        first = self._offered[0]

        def build() -> Asked:
            asks = self.tr("You were busy with: %1").replace("%1", self._told(first.line))
            return Asked(
                sentence=asks,
                answers=(
                    Answer(text=self.tr("Bring it back"), does=lambda: self._bring_back(first)),
                    Answer(text=self.tr("Throw it away"), does=lambda: self._throw_away(first)),
                ),
                icon="history",
            )

        self._strip.ask(build, focus=False)

    def _bring_back(self, kept: Kept) -> None:
        """Put it into the form; what stands there meanwhile is offered in its place."""
        line = self._form.line
        instead = [] if line.is_empty else [Kept(id=self._recorder.entry, line=line)]
        self._offered = [*instead, *(each for each in self._offered if each is not kept)]
        self._form.restore(kept.line)
        self._recorder.go_on_with(kept.id)
        self._form.resume()
        self._offer()

    def _throw_away(self, kept: Kept) -> None:
        self._offered = [each for each in self._offered if each is not kept]
        self._offer()
        self._form.go_back()
        self.keep()

        def again() -> None:
            self._offered.insert(0, kept)
            self._offer()
            self.keep()

        self._shell.say(
            self.tr("Thrown away: %1").replace("%1", self._told(kept.line)),
            action=self.tr("Bring it back"),
            does=again,
            icon="trash-2",
        )

    def _told(self, line: Line) -> str:
        """A line that is not finished, in few words."""
        people = self.tr("%1 to %2") if line.shape is Shape.GIFT else self.tr("%1 for %2")
        people = people.replace("%1", _names(line.giver), 1).replace("%2", _names(line.receiver), 1)
        what = self._shell.talents.name(line.talent) if line.talent is not None else line.talent_text.strip()
        parts = (people, what, line.reason.strip(), line.time.strip())
        return ", ".join(filter(None, parts))


def _names(typed: Typed) -> str:
    called = [person.name for person in typed.people]
    if typed.text.strip():
        called.append(f"“{typed.text.strip()}”")
    return words().joined(called) if called else "…"
