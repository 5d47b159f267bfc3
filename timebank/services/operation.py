"""What a use case is: one permission and a function over one unit of work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Concatenate, Generic, ParamSpec, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.domain.access import Actor, Permission
from timebank.domain.bank import Bank
from timebank.services.gateways.activities import ActivityGateway
from timebank.services.gateways.books import BookGateway
from timebank.services.gateways.cards import CardGateway, Hasher
from timebank.services.gateways.certificates import CertificateGateway
from timebank.services.gateways.circle import CircleGateway
from timebank.services.gateways.drafts import DraftGateway
from timebank.services.gateways.kiosk import KioskGateway
from timebank.services.gateways.ledger import LedgerGateway, PendingGateway
from timebank.services.gateways.months import MonthGateway
from timebank.services.gateways.offers import OfferGateway
from timebank.services.gateways.office import AuditGateway, OperatorGateway, SettingsGateway
from timebank.services.gateways.people import (
    MemberGateway,
    OrganisationGateway,
    SearchGateway,
    TalentGateway,
)
from timebank.services.gateways.personal import ErasureGateway, PersonalGateway, RetentionGateway
from timebank.services.gateways.review import EntryListGateway, FlagGateway
from timebank.services.gateways.sources import SourceGateway
from timebank.services.gateways.views import ViewGateway

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One unit of work: one transaction, one actor, one moment (UTC)."""

    actor: Actor
    now: datetime
    bank: Bank
    ledger: LedgerGateway
    pending: PendingGateway
    members: MemberGateway
    circle: CircleGateway
    organisations: OrganisationGateway
    talents: TalentGateway
    search: SearchGateway
    operators: OperatorGateway
    settings: SettingsGateway
    audit: AuditGateway
    certificates: CertificateGateway
    sources: SourceGateway
    views: ViewGateway
    books: BookGateway
    cards: CardGateway
    hasher: Hasher
    months: MonthGateway
    drafts: DraftGateway
    offers: OfferGateway
    activities: ActivityGateway
    entry_list: EntryListGateway
    flags: FlagGateway
    kiosk: KioskGateway
    personal: PersonalGateway
    erasures: ErasureGateway
    retention: RetentionGateway

    @property
    def today(self) -> date:
        """The local calendar date of this moment."""
        return self.local_date(self.now)

    def local_date(self, moment: datetime) -> date:
        """The calendar date of a moment where the bank stands."""
        return moment.astimezone(ZoneInfo(self.bank.time_zone)).date()

    def note(self, operation: str, subject: object) -> None:
        """Write an audit line: who (the actor), what, to what (ids and codes only)."""
        self.audit.note(self.actor.key, operation, str(subject), self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[P, R]):
    """A use case. `look` marks a question about one person, which is logged with its first argument.

    Who signs in for an organisation may do only what is marked `for_organisations`, and that keeps to the
    organisation's own people and activities by its first line (see `timebank.services.own`).
    """

    name: str
    permission: Permission
    run: Callable[Concatenate[Work, P], R]
    look: bool = False
    for_organisations: bool = False
    asks_first: Callable[..., tuple[UUID, list[str]]] | None = None
    """The order and the accounts that it asks about first, which a server tells together with the lock."""

    def require(self, actor: Actor) -> None:
        """Raise NotPermitted unless the actor may do this."""
        actor.require(self.permission, for_organisations=self.for_organisations)


def operation(
    permission: Permission,
    *,
    look: bool = False,
    for_organisations: bool = False,
    asks_first: Callable[..., tuple[UUID, list[str]]] | None = None,
) -> Callable[[Callable[Concatenate[Work, P], R]], Operation[P, R]]:
    """Make a function over a unit of work an operation that needs `permission`."""

    def wrap(function: Callable[Concatenate[Work, P], R]) -> Operation[P, R]:
        return Operation(
            name=function.__name__,
            permission=permission,
            run=function,
            look=look,
            for_organisations=for_organisations,
            asks_first=asks_first,
        )

    return wrap
