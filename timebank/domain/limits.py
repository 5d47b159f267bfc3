"""How far a member's balance may go, and what is said when it goes further (DOMAIN section 2, rule 8)."""

from dataclasses import dataclass

from timebank.domain.ledger import Account, AccountKind, Warned


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bank's limits for members, in minutes. Soft limits warn; blocking ones refuse."""

    lower: int = -600
    upper: int = 2400
    blocking: bool = False


def beyond(account: Account, change: int, limits: Limits) -> Warned | None:
    """The warning for moving a member's balance by `change` minutes, if it goes beyond a limit.

    Only a move further outwards counts: coming back towards zero is never told off. Organisations and
    the pot have no limits.
    """
    if account.kind is not AccountKind.MEMBER or change == 0:
        return None
    after = account.balance + change
    if change < 0 and after < limits.lower:
        return _warned("below_limit", account, after, limits.lower)
    if change > 0 and after > limits.upper:
        return _warned("above_limit", account, after, limits.upper)
    return None


def _warned(code: str, account: Account, after: int, limit: int) -> Warned:
    facts: dict[str, object] = {
        "name": account.name,
        "after_minutes": after,
        "limit_minutes": limit,
        "room_minutes": max(0, account.balance - limit) if limit < 0 else max(0, limit - account.balance),
    }
    return Warned(code=code, account=account.code, facts=facts)
