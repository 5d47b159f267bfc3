"""What a page may ask of the window it stands in. Pages see this and the door, never the window itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.activities import SessionPlan
from ui.kernel.settings import Settings
from ui.kernel.talents import TalentBook


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStart:
    """What a line at the desk begins with: people by number, and what it answers.

    `answers` is an offer or request, `about` says in a few words which one.
    """

    giver: str = ""
    receiver: str = ""
    talent: str | None = None
    answers: UUID | None = None
    about: str = ""


class Shell(Protocol):
    """The window, as pages see it."""

    @property
    def settings(self) -> Settings:
        """What this desk remembers."""
        ...

    @property
    def talents(self) -> TalentBook:
        """Names and icons of the talents of this bank."""
        ...

    def today(self) -> date:
        """The date where the bank stands."""
        ...

    def local_date(self, moment: datetime) -> date:
        """The date of a moment (UTC) where the bank stands: in the evening the day there may be another."""
        ...

    def say(
        self,
        sentence: str,
        *,
        action: str = "",
        does: Callable[[], object] | None = None,
        key: str = "",
        icon: str = "circle-check",
    ) -> None:
        """Show a toast at the foot of the window, perhaps with a link that does something."""
        ...

    def hush(self) -> None:
        """Take the toast away: what it offered is no longer possible."""
        ...

    def go(self, page: str, person: str = "") -> None:
        """Go to a page, and on it to a person where one is named by their number."""
        ...

    def open_person(self, number: str) -> None:
        """Show a person's page."""
        ...

    def open_organisation(self, number: str) -> None:
        """Show an organisation's page."""
        ...

    def open_setting(self, field: str) -> None:
        """Show a field of the centre's settings by its name in `Bank`, a section of them, or a part of *Privacy*."""
        ...

    def open_session(self, plan: SessionPlan) -> None:
        """Show a session among the activities."""
        ...

    def record_for(self, number: str) -> None:
        """Go to the desk with this person as the one who helped."""
        ...

    def record_with(self, start: LineStart) -> None:
        """Go to the desk with this much of the line filled in."""
        ...

    def enrol(self, name: str = "", then: Callable[[str], object] | None = None) -> None:
        """Open the enrolment form with a name in it; `then` hears the number of who was enrolled.

        Without `then` the person's page opens afterwards.
        """
        ...

    def show_help(self, topic: str = "", place: str = "") -> None:
        """Open the help beside the page: of this page, or on another topic, at a place in it."""
        ...

    def search(self) -> None:
        """Open the search over everything."""
        ...

    def make_room(self) -> None:
        """Let another operator take over the desk; what is being typed stays."""
        ...

    def practise(self) -> None:
        """Close this bank and open the made-up one."""
        ...

    def put_back(self) -> None:
        """Put a backup in the place of this bank; it stays open until one does."""
        ...

    def renew_key(self) -> None:
        """Give the file of this bank a new key, after somebody left who may have the old one."""
        ...

    def stop_practising(self) -> None:
        """Throw the made-up bank away and go back to the own one."""
        ...
