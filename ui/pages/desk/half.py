"""The line of the desk, as its drafts see it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from timebank.domain.ids import new_id
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.pages.desk.draft_text import Kept, read, written
from ui.pages.desk.form import EntryForm
from ui.pages.desk.line import Shape, Typed
from ui.pages.desk.recorder import Recorder


class HalfLine:
    """What is half typed in the entry form, with the id that its entry is to have."""

    kept_as = "desk"

    def __init__(self, shell: Shell, form: EntryForm, recorder: Recorder) -> None:
        self._shell, self._form, self._recorder = shell, form, recorder

    @property
    def is_busy(self) -> bool:
        """Whether a line is on its way into the books."""
        return self._recorder.is_busy

    def half(self) -> Kept | None:
        """The line, when it is not empty."""
        line = self._form.line
        return None if line.is_empty else Kept(id=self._recorder.entry, line=line)

    def restore(self, half: Kept) -> None:
        """Put this line into the form."""
        self._form.restore(half.line)
        self._recorder.go_on_with(half.id)
        self._form.resume()

    def clear(self) -> None:
        """An empty line, with an id of its own."""
        self._form.clear()
        self._recorder.go_on_with(new_id())

    def go_back(self) -> None:
        """The cursor goes back to the line."""
        self._form.go_back()

    def written(self, halves: Sequence[Kept]) -> str:
        """These lines as text."""
        return written(halves, self._shell.today())

    def read(self, text: str) -> list[Kept]:
        """The lines of a text, but for empty ones."""
        return [each for each in read(text, self._shell.today()) if not each.line.is_empty]

    def told(self, half: Kept) -> str:
        """A line that is not finished, in few words."""
        line = half.line
        people = (
            QCoreApplication.translate("Drafts", "%1 to %2")
            if line.shape is Shape.GIFT
            else QCoreApplication.translate("Drafts", "%1 for %2")
        )
        people = people.replace("%1", _names(line.giver), 1).replace("%2", _names(line.receiver), 1)
        what = self._shell.talents.name(line.talent) if line.talent is not None else line.talent_text.strip()
        parts = (people, what, line.reason.strip(), line.time.strip())
        return ", ".join(filter(None, parts))


def _names(typed: Typed) -> str:
    return half_names(typed) or "…"


def half_names(typed: Typed) -> str:
    """Who was chosen, and what was typed for a name behind them; empty for an empty field."""
    called = [person.name for person in typed.people]
    if typed.text.strip():
        called.append(f"“{typed.text.strip()}”")
    return words().joined(called)
