"""Who may do what: roles, permissions and the one table that joins them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from timebank.domain.errors import NotPermitted


class Permission(StrEnum):
    """One thing that a role may or may not do; each operation declares exactly one."""

    ACTIVITY_CHANGE = "activity:change"
    ACTIVITY_READ = "activity:read"
    ACTIVITY_RECORD = "activity:record"
    AUDIT_READ = "audit:read"
    BANK_BACK_UP = "bank:back_up"
    BANK_KEEP = "bank:keep"
    """Let the program make the backups of this desk, in the folder that was chosen for them."""
    BANK_MOVE = "bank:move"
    BANK_READ = "bank:read"
    BANK_CHANGE = "bank:change"
    BALANCE_READ = "balance:read"
    BREACH_KEEP = "breach:keep"
    CARD_CHANGE = "card:change"
    CERTIFICATE_ISSUE = "certificate:issue"
    CERTIFICATE_KEY = "certificate:key"
    CERTIFICATE_PUBLISH = "certificate:publish"
    CERTIFICATE_READ = "certificate:read"
    CERTIFICATE_WITHDRAW = "certificate:withdraw"
    DATA_EXPORT = "data:export"
    DATA_IMPORT = "data:import"
    DRAFT_OWN = "draft:own"
    ENTRY_READ = "entry:read"
    ENTRY_REVERSE = "entry:reverse"
    ENTRY_REVERSE_ANY = "entry:reverse_any"
    ENTRY_REVIEW = "entry:review"
    ENTRY_SIGN = "entry:sign"
    EXCHANGE_RECORD = "exchange:record"
    GIFT_RECORD = "gift:record"
    GRANT_RECORD = "grant:record"
    KIOSK_CALL = "kiosk:call"
    KIOSK_HELP = "kiosk:help"
    LEDGER_VERIFY = "ledger:verify"
    LETTER_WRITE = "letter:write"
    LIMIT_OVERRIDE = "limit:override"
    MEMBER_CHANGE = "member:change"
    MEMBER_ENROL = "member:enrol"
    MEMBER_ERASE = "member:erase"
    MEMBER_EXPORT = "member:export"
    MEMBER_MERGE = "member:merge"
    MEMBER_READ = "member:read"
    MEMBER_SETTLE = "member:settle"
    MONTH_CLOSE = "month:close"
    MONTH_REOPEN = "month:reopen"
    OFFER_CHANGE = "offer:change"
    OFFER_READ = "offer:read"
    OPERATOR_CHANGE = "operator:change"
    OPERATOR_READ = "operator:read"
    ORGANISATION_CHANGE = "organisation:change"
    ORGANISATION_READ = "organisation:read"
    OWN_PASSWORD = "operator:own_password"
    OWN_TIME_ANSWER = "own_time:answer"
    OWN_TIME_READ = "own_time:read"
    REGISTER_KEEP = "register:keep"
    RETENTION_REVIEW = "retention:review"
    TALENT_CHANGE = "talent:change"
    TALENT_READ = "talent:read"
    VOICE_CHANGE = "voice:change"


class Role(StrEnum):
    """What an operator is in this time bank."""

    DESK = "desk"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"
    ORGANISATION = "organisation"
    KIOSK = "kiosk"
    """A screen that stands by itself; whoever stands at it has the rights of a visitor, over their own time alone."""


_OURS = (Role.DESK, Role.COORDINATOR, Role.ADMINISTRATOR)


_P = Permission
_EVERY_OPERATOR = frozenset({_P.BANK_READ, _P.OWN_PASSWORD, _P.TALENT_READ})
_KIOSK = frozenset({_P.KIOSK_CALL, _P.OWN_TIME_ANSWER, _P.OWN_TIME_READ})
_ORGANISATION = _EVERY_OPERATOR | {
    _P.ACTIVITY_READ,
    _P.ACTIVITY_RECORD,
    _P.CERTIFICATE_ISSUE,
    _P.CERTIFICATE_READ,
    _P.ORGANISATION_READ,
}
_DESK = _ORGANISATION | {
    _P.BALANCE_READ,
    _P.BANK_KEEP,
    _P.CARD_CHANGE,
    _P.DRAFT_OWN,
    _P.ENTRY_READ,
    _P.ENTRY_REVERSE,
    _P.ENTRY_SIGN,
    _P.EXCHANGE_RECORD,
    _P.GIFT_RECORD,
    _P.KIOSK_CALL,
    _P.KIOSK_HELP,
    _P.LETTER_WRITE,
    _P.MEMBER_CHANGE,
    _P.MEMBER_ENROL,
    _P.MEMBER_READ,
    _P.OFFER_CHANGE,
    _P.OFFER_READ,
}
_COORDINATOR = _DESK | {
    _P.ACTIVITY_CHANGE,
    _P.AUDIT_READ,
    _P.BANK_BACK_UP,
    _P.BREACH_KEEP,
    _P.CERTIFICATE_PUBLISH,
    _P.CERTIFICATE_WITHDRAW,
    _P.DATA_EXPORT,
    _P.ENTRY_REVERSE_ANY,
    _P.ENTRY_REVIEW,
    _P.GRANT_RECORD,
    _P.LEDGER_VERIFY,
    _P.LIMIT_OVERRIDE,
    _P.MEMBER_EXPORT,
    _P.MEMBER_MERGE,
    _P.MEMBER_SETTLE,
    _P.MONTH_CLOSE,
    _P.OPERATOR_READ,
    _P.ORGANISATION_CHANGE,
    _P.REGISTER_KEEP,
    _P.RETENTION_REVIEW,
    _P.TALENT_CHANGE,
    _P.VOICE_CHANGE,
}

GRANTS: dict[Role, frozenset[Permission]] = {
    # Of what these permissions guard, only what keeps to the organisation's own: see `Actor.may`.
    Role.ORGANISATION: _ORGANISATION,
    Role.DESK: _DESK,
    Role.COORDINATOR: _COORDINATOR,
    Role.ADMINISTRATOR: frozenset(Permission) - {_P.OWN_TIME_ANSWER, _P.OWN_TIME_READ},
    Role.KIOSK: _KIOSK,
}
"""The one table of rights. The Office asks it on every call, with the role the database holds now."""


def least_role(permission: Permission) -> Role:
    """The role with the fewest rights of those in the centre that grant this one: whom to ask."""
    ours = (role for role in _OURS if permission in GRANTS[role])
    return min(ours, key=lambda role: len(GRANTS[role]), default=Role.KIOSK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An operator who signed in.

    `key` is the operator's row, `member` and `organisation` the account codes that are this person's own. At a kiosk
    `visit` is the sign of whoever stands there, and `visitor` their account code, which the Office fills in itself.
    """

    key: int
    name: str
    role: Role
    member: str | None = None
    organisation: str | None = None
    visit: str = field(default="", repr=False)
    visitor: str | None = None

    def may(self, permission: Permission, *, for_organisations: bool = True) -> bool:
        """Whether this operator's role grants the permission.

        An organisation's operator has it only where the operation is `for_organisations`: what forgets to say so is
        shut to them.
        """
        if self.role is Role.ORGANISATION and not for_organisations:
            return False
        return permission in GRANTS[self.role]

    def may_undo(self, operator: int, *, today: bool) -> bool:
        """Whether this operator may undo what `operator` recorded: at the desk what they recorded today, or anything."""
        return self.may(Permission.ENTRY_REVERSE_ANY) or (operator == self.key and today)

    def takes_part(self, accounts: Iterable[str]) -> bool:
        """Whether the account that is this operator's own is among these."""
        return self.member is not None and self.member in accounts

    def may_sign(self, recorder: int | None, accounts: Iterable[str]) -> bool:
        """Whether this operator can be the second one: they did not record it, and take no part in it."""
        return recorder != self.key and not self.takes_part(accounts)

    def require(self, permission: Permission, *, for_organisations: bool = True) -> None:
        """Raise NotPermitted unless this operator may."""
        if not self.may(permission, for_organisations=for_organisations):
            raise self.declined(permission)

    def declined(self, permission: Permission) -> NotPermitted:
        """What an operator hears whose role does not grant this: which role does."""
        return NotPermitted(permission=permission.value, role=least_role(permission).value)
