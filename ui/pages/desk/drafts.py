"""Keeps what is being typed, so that a crash or a power cut does not take it, and offers it again."""

from PySide6.QtCore import QObject, QTimer

from timebank.domain.changes import Receipt
from timebank.domain.drafts import Draft
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
        self._is_writing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.keep)
        form.line_changed.connect(self._pause.start)
        for field in (*form.bar.fields, form.bar.reason):
            field.edit.textEdited.connect(self._pause.start)
        recorder.saved.connect(self.keep)
        strip.left.connect(form.go_back)

    @property
    def is_kept(self) -> bool:
        """Whether the bank holds what the form holds."""
        return not self._is_writing and self._stored == self._now()

    def read(self) -> None:
        """Look whether something was being typed when the program ended."""
        self._door.ask(load_draft, FORM, then=self._on_read, owner=self)

    def keep(self) -> None:
        """Keep what the form holds now; of an empty form nothing is kept."""
        self._pause.stop()
        now = self._now()
        if self._is_writing or now == self._stored:
            return
        self._is_writing = True
        operation: Operation[Receipt] = save_draft
        told: tuple[object, ...] = (FORM, now[0].id, written(now, self._shell.today())) if now else ()
        if not now:
            operation, told = discard_draft, (FORM, self._stored[0].id)
        self._door.do(
            operation,
            *told,
            then=lambda _receipt: self._on_written(now),
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

    def _on_written(self, kept: tuple[Kept, ...]) -> None:
        self._stored = kept

    def _on_ended(self) -> None:
        self._is_writing = False
        if not self._pause.isActive() and not self.is_kept:
            self._pause.start()

    # offering it again

    def _on_read(self, draft: Draft | None) -> None:
        if draft is None:
            return
        self._offered = [each for each in read(draft.body, self._shell.today()) if not each.line.is_empty]
        self._stored = tuple(self._offered)
        self._offer()

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
