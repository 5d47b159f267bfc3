"""What people ask the ledger to do, frozen as it was typed; the id is the idempotency key."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid5

from timebank.domain.chain import content_digest
from timebank.domain.errors import NobodyNamed, SamePerson, TimeNotPositive, TimeTooLong
from timebank.domain.ledger import Confirmation, Entry, Kind, Participation, Side
from timebank.domain.minutes import LONG_MINUTES, MOST_MINUTES
from timebank.domain.numbers import POT
from timebank.domain.sharing import Share, Split, transfers


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeOrder:
    """Help that was given, as the desk typed it.

    `givers` helped and earn, `receivers` were helped and pay (unless the split says otherwise);
    `organisation` makes it an `activity` of that organisation; `split` None takes the default of
    rule 7; `payer` is who pays under `pot_pays`; `override` is the reason for going on beyond a
    blocking limit or twelve hours. `note` and `override` are erasable free text. `answers` is the offer or
    request that this help answers; the help is the same without it, so it is no part of `content`.
    """

    id: UUID
    givers: tuple[Share, ...]
    receivers: tuple[Share, ...]
    service_date: date
    talent: str | None = None
    organisation: str | None = None
    split: Split | None = None
    payer: str = POT
    confirmation: Confirmation | None = None
    note: str = ""
    override: str = ""
    answers: UUID | None = None

    @property
    def kind(self) -> Kind:
        """`activity` under an organisation, `group_exchange` among several, else `exchange`."""
        if self.organisation is not None:
            return Kind.ACTIVITY
        if len(self.givers) > 1 or len(self.receivers) > 1:
            return Kind.GROUP_EXCHANGE
        return Kind.EXCHANGE

    @property
    def policy(self) -> Split:
        """The split that holds: the given one, or the default of rule 7."""
        if self.split is not None:
            return self.split
        return Split.POT_PAYS if self.organisation is not None else Split.EVERYONE_PAYS

    def people(self) -> tuple[str, ...]:
        """Every account code that was typed as giver or receiver."""
        return tuple(share.account for share in (*self.givers, *self.receivers))

    def longest(self) -> Share:
        """The share with the most minutes."""
        return max((*self.givers, *self.receivers), key=lambda share: share.minutes)

    def is_long(self) -> bool:
        """Whether somebody's time is over twelve hours, which needs an override."""
        return self.longest().minutes > LONG_MINUTES

    def is_even(self) -> bool:
        """Whether one person helps one other for the same time: with `swapped` no balance moves."""
        return len(self.givers) == len(self.receivers) == 1 and (
            self.givers[0].minutes == self.receivers[0].minutes
        )

    def swapped(self) -> "ExchangeOrder":
        """The other half of *taalruil*: who was helped helped back, for as long."""
        return replace(
            self,
            id=swap_id(self.id),
            givers=_with_time(self.receivers, self.givers),
            receivers=_with_time(self.givers, self.receivers),
            answers=None,
        )

    def check(self) -> None:
        """Raise the refusal for an order that can be judged by itself.

        NobodyNamed without a giver or a receiver (an activity that the pot pays needs one of the two), SamePerson for somebody named twice, TimeNotPositive
        and TimeTooLong for a share out of bounds.
        """
        free = self.kind is Kind.ACTIVITY and self.policy is Split.POT_PAYS
        if not (self.givers or self.receivers) or not (free or (self.givers and self.receivers)):
            raise NobodyNamed()
        named = self.people()
        if len(set(named)) != len(named):
            twice = next(code for code in named if named.count(code) > 1)
            raise SamePerson(number=twice)
        for share in (*self.givers, *self.receivers):
            if share.minutes < 1:
                raise TimeNotPositive()
            if share.minutes > MOST_MINUTES:
                raise TimeTooLong(most_minutes=MOST_MINUTES)

    def content(self) -> bytes:
        """The digest of what was ordered: people, times, date and activity, no free text, no way."""
        return content_digest(
            (
                "exchange",
                _shares(self.givers),
                _shares(self.receivers),
                self.service_date.isoformat(),
                self.talent,
                self.organisation,
                self.policy.value,
                self.payer if self.policy is Split.POT_PAYS else None,
            )
        )

    def entry(self) -> Entry:
        """The entry that books this order."""
        attending = Side.ATTENDED if self.kind is Kind.ACTIVITY else Side.RECEIVED
        given = [Participation(account=s.account, side=Side.GIVEN, minutes=s.minutes) for s in self.givers]
        had = [Participation(account=s.account, side=attending, minutes=s.minutes) for s in self.receivers]
        return Entry(
            id=self.id,
            kind=self.kind,
            service_date=self.service_date,
            transfers=transfers(self.givers, self.receivers, self.policy, self.payer),
            participations=(*given, *had),
            content=self.content(),
            talent=self.talent,
            organisation=self.organisation,
            confirmation=self.confirmation,
            note=self.note,
            override=self.override,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferOrder:
    """Credits that move without clock time: a gift, a grant, a settlement, an opening balance, a merge.

    `note` is the reason where one is required; it is erasable free text.
    """

    id: UUID
    kind: Kind
    debit: str
    credit: str
    minutes: int
    service_date: date
    note: str = ""
    override: str = ""

    def check(self) -> None:
        """Raise SamePerson, TimeNotPositive or TimeTooLong for an order that cannot be."""
        if self.debit == self.credit:
            raise SamePerson(number=self.debit)
        if self.minutes < 1:
            raise TimeNotPositive()
        if self.minutes > MOST_MINUTES and self.kind in (Kind.GIFT, Kind.GRANT):
            raise TimeTooLong(most_minutes=MOST_MINUTES)

    def content(self) -> bytes:
        """The digest of what was ordered."""
        return content_digest(
            (self.kind.value, self.debit, self.credit, self.minutes, self.service_date.isoformat())
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalOrder:
    """The wish to undo an entry, with the reason (erasable free text)."""

    id: UUID
    entry: UUID
    reason: str


def swap_id(entry: UUID) -> UUID:
    """The id of the other half of *taalruil*: by it both are known as one step."""
    return uuid5(entry, "swap")


def _with_time(people: tuple[Share, ...], like: tuple[Share, ...]) -> tuple[Share, ...]:
    return tuple(replace(share, minutes=other.minutes) for share, other in zip(people, like, strict=True))


def _shares(shares: Iterable[Share]) -> str:
    return ",".join(f"{share.account}={share.minutes}" for share in shares)
