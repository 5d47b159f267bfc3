"""The draft of the stack: kept a moment after each change, offered again when the page is opened, gone when saved."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from timebank.domain.drafts import Draft
from timebank.domain.errors import Refusal
from timebank.services.drafts import discard_draft, load_draft, save_draft
from ui.kernel.door import Door

FORM = "slips"
PAUSE_MILLISECONDS = 700


class StackDraft(QObject):
    """Keeps what `body` stands for; empty means that there is nothing to keep."""

    found = Signal(str)
    """The body of a draft from before."""

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._first: UUID | None = None
        self._id: UUID | None = None
        self._body = self._kept = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._keep)
        self._was_loaded = False
        door.leaving.connect(self._let_go)
        door.taken_over.connect(self._take_over)

    def load(self) -> None:
        """Ask for the draft from before."""
        self._was_loaded = True
        self._door.ask(load_draft, FORM, then=self._on_loaded, owner=self)

    def hold(self, first: UUID | None, body: str) -> None:
        """This stands in the table now. `first` is the first slip: once that is booked, the whole stack is."""
        self._body, self._first = body, first
        if body != self._kept:
            self._timer.start()

    def _keep(self) -> None:
        if self._body == self._kept:
            return
        self._kept = self._body
        if self._body and self._first is not None:
            self._id = self._first
            # A stack too long for a draft is still in the table; it is only not kept against a power cut.
            self._door.do(save_draft, FORM, self._id, self._body, refused=self._on_refused, owner=self)
        elif self._id is not None:
            self._door.do(discard_draft, FORM, self._id, owner=self)

    def _let_go(self) -> None:
        """Another operator comes: from now on the stack is kept under their name."""
        self._timer.stop()
        if self._id is not None:
            self._door.do(discard_draft, FORM, self._id, refused=lambda _refusal: None, owner=self)
        self._id, self._kept = None, ""

    def _take_over(self) -> None:
        if self._was_loaded:
            self.load()
        if self._body:
            self._timer.start()

    def _on_loaded(self, draft: Draft | None) -> None:
        if draft is not None and not draft.is_booked:
            self._id, self._kept = draft.id, draft.body
            self.found.emit(draft.body)

    def _on_refused(self, _refusal: Refusal) -> None:
        self._kept = ""
