"""Who pays and who earns in a group exchange: nothing is created and nothing is lost.

The three policies and the role of the pot are rule 7 of the rule book (DOMAIN section 2).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timebank.domain.ledger import Transfer
from timebank.domain.numbers import POT


class Split(StrEnum):
    """How the cost of a group exchange is borne."""

    EVERYONE_PAYS = "everyone_pays"
    SHARED = "shared"
    POT_PAYS = "pot_pays"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One person's part in an exchange: an account code and clock minutes."""

    account: str
    minutes: int


def transfers(
    givers: Sequence[Share], receivers: Sequence[Share], split: Split, payer: str = POT
) -> tuple[Transfer, ...]:
    """The transfers by which the givers earn the time they gave.

    Under `everyone_pays` each receiver pays the clock time they had and the pot takes any surplus or
    covers any deficit; under `shared` the receivers together pay what the givers earn, in proportion to
    the time they had; under `pot_pays` the payer (the pot or an organisation) pays it all.
    """
    earned = sum(share.minutes for share in givers)
    match split:
        case Split.EVERYONE_PAYS:
            costs = list(receivers)
        case Split.SHARED:
            costs = divided(earned, receivers)
        case Split.POT_PAYS:
            costs = [Share(account=payer, minutes=earned)]
    paid = sum(share.minutes for share in costs)
    earnings = list(givers)
    if paid > earned:
        earnings.append(Share(account=POT, minutes=paid - earned))
    elif paid < earned:
        costs.append(Share(account=POT, minutes=earned - paid))
    return _matched(costs, earnings)


def divided(total: int, among: Sequence[Share]) -> list[Share]:
    """`total` minutes divided in proportion to each share's minutes, by largest remainder.

    What does not divide goes minute by minute to the shares with the largest remainder; among equals to
    those named first.
    """
    weight = sum(share.minutes for share in among)
    floors = [total * share.minutes // weight for share in among]
    left = total - sum(floors)
    by_remainder = sorted(range(len(among)), key=lambda i: (-(total * among[i].minutes % weight), i))
    for i in by_remainder[:left]:
        floors[i] += 1
    return [
        Share(account=share.account, minutes=minutes)
        for share, minutes in zip(among, floors, strict=True)
        if minutes
    ]


def _matched(costs: Sequence[Share], earnings: Sequence[Share]) -> tuple[Transfer, ...]:
    """Pair two lists of equal sum, in order, into as few transfers as that order allows."""
    found: list[Transfer] = []
    waiting = [(share.account, share.minutes) for share in reversed(earnings)]
    for cost in costs:
        owed = cost.minutes
        while owed:
            account, due = waiting.pop()
            moved = min(owed, due)
            found.append(Transfer(debit=cost.account, credit=account, minutes=moved))
            owed -= moved
            if due > moved:
                waiting.append((account, due - moved))
    return tuple(found)
