"""Members, organisations and talents, as the services see them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol

from timebank.domain.ledger import Account
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.looks import CertificateChoices, PaperLook
from timebank.domain.members import Direction, Found, Member, Profile, Purpose
from timebank.domain.organisation_papers import ConductActivity, HeldSession, HoursShare
from timebank.domain.organisations import (
    Contact,
    Organisation,
    OrganisationHours,
    OrganisationProfile,
    ParticipantPage,
    Permit,
)
from timebank.domain.registers import RegisterLine, Standards
from timebank.domain.talents import CompetenceSentence, Talent


class MemberGateway(Protocol):
    """The register of people."""

    def enrol(self, profile: Profile, sort_key: str, on: date) -> Account:
        """A new member with an account of zero and the next number."""
        ...

    def enrol_all(self, profiles: Sequence[tuple[Profile, str]], on: date) -> list[Account]:
        """Many new members at once, in this order."""
        ...

    def pass_over(self, code: str) -> None:
        """Give nobody this number, nor any before it, that was not given yet."""
        ...

    def find(self, account: Account) -> Member:
        """What is registered about a member; raises NotAMember, and MemberErased for who was forgotten."""
        ...

    def change(self, account: Account, profile: Profile, sort_key: str, on: date) -> None:
        """Replace what is registered."""
        ...

    def pause(self, account: Account, paused: bool) -> None:
        """Pause a member, or take the pause away."""
        ...

    def close(self, account: Account, on: date) -> None:
        """End the membership; the account takes no further entries."""
        ...

    def reopen(self, account: Account) -> None:
        """Take up a membership that had ended."""
        ...

    def merge(self, account: Account, into: Account, on: date) -> None:
        """Make one number an alias of another person's; tallies move along."""
        ...

    def consent(self, account: Account, purpose: Purpose, operator: int, at: datetime) -> None:
        """Record consent for a purpose."""
        ...

    def set_talents(self, account: Account, direction: Direction, talents: Iterable[str]) -> None:
        """Replace what somebody can do, or wants."""
        ...

    def page(self, offset: int, limit: int, order: str = "name", *, descending: bool = False) -> list[Member]:
        """One page of the register; `order` is name, number, balance, given or received."""
        ...

    def register(
        self, query: ListQuery, standards: Standards, codes: Sequence[str] | None = None
    ) -> ListPage[RegisterLine]:
        """One page of the register as a list; with `codes` only these people, in that order unless it is sorted."""
        ...

    def count(self) -> int:
        """How many members the register holds, leavers included."""
        ...


class OrganisationGateway(Protocol):
    """The register of organisations."""

    def add(self, profile: OrganisationProfile, on: date) -> Account:
        """A new organisation with an account of zero and the next number."""
        ...

    def find(self, account: Account) -> Organisation:
        """What is registered about an organisation; raises NotAnOrganisation."""
        ...

    def change(self, account: Account, profile: OrganisationProfile) -> None:
        """Replace what is registered."""
        ...

    def set_contacts(self, account: Account, contacts: Sequence[Contact]) -> None:
        """Replace whom to call there."""
        ...

    def set_permits(self, account: Account, permits: Sequence[Permit]) -> None:
        """Replace for which work the UWV gave a permit, and until when."""
        ...

    def set_look(self, account: Account, look: PaperLook, choices: CertificateChoices) -> None:
        """Replace how its papers look and what its certificates carry."""
        ...

    def all(self) -> list[Organisation]:
        """Every organisation, by name; the logos are left out."""
        ...

    def hours(self, start: date, until: date, account: Account | None = None) -> dict[str, OrganisationHours]:
        """The clock time of a period, both days included, by code; of one organisation or of all that had any."""
        ...

    def participants(
        self,
        account: Account,
        start: date,
        until: date,
        today: date,
        query: ListQuery,
        codes: Sequence[str] | None = None,
    ) -> ParticipantPage:
        """Who took part in the period or belongs; with `codes` only these, in that order unless it is sorted."""
        ...

    def own_people(self, account: Account, people: Sequence[Account]) -> set[str]:
        """Those of these members, by code, who belong to the organisation or ever took part in something of it."""
        ...

    def hour_shares(self, account: Account, start: date, until: date) -> list[HoursShare]:
        """Clock time by person, month and activity in a period, both days included."""
        ...

    def held_sessions(self, account: Account, start: date, until: date) -> list[HeldSession]:
        """The sessions in a period for which time was booked that still counts."""
        ...

    def paper_numbers(self, account: Account, start: date, until: date) -> dict[str, tuple[str, ...]]:
        """The numbers of its certificates about days in a period, by the code of who has them."""
        ...

    def conduct(self, account: Account | None, since: date) -> list[ConductActivity]:
        """The activities that need a certificate of conduct, with who leads them or helped there since a day."""
        ...


class TalentGateway(Protocol):
    """The catalogue of talents."""

    def all(self) -> list[Talent]:
        """The whole catalogue, by group."""
        ...

    def known(self, code: str) -> bool:
        """Whether this code stands in the catalogue and is in use."""
        ...

    def add(self, talents: Iterable[Talent]) -> None:
        """Put talents into the catalogue."""
        ...

    def change(self, talent: Talent) -> None:
        """Replace one talent; its code stays."""
        ...

    def competences(self) -> dict[str, tuple[CompetenceSentence, ...]]:
        """The sentences of each talent, by code, for which the centre has a list of its own."""
        ...

    def set_competences(self, talent: str, sentences: Sequence[CompetenceSentence] | None) -> None:
        """Replace the centre's own list of a talent; None goes back to that of the catalogue."""
        ...


class SearchGateway(Protocol):
    """Finding people while somebody types (DOMAIN section 3)."""

    def keep(self, account: Account, names: Sequence[str], code: str) -> None:
        """Make an account findable by these names and its number; replaces what was kept."""
        ...

    def keep_all(self, kept: Iterable[tuple[int, Sequence[str], str]]) -> None:
        """Make many accounts findable at once: (account key, names, number) each."""
        ...

    def forget(self, account: Account) -> None:
        """Make an account unfindable."""
        ...

    def find(self, text: str, limit: int, kinds: Sequence[str] = ("member",)) -> list[Found]:
        """At most `limit` accounts of these kinds, best first."""
        ...

    def doubles(self, names: Sequence[str], limit: int) -> list[Found]:
        """Members who may be the same person as somebody with these names."""
        ...
