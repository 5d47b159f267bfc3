"""Operators: who works with the program, in which role, and their passwords."""

from dataclasses import dataclass, field, replace

from timebank.domain import errors
from timebank.domain.access import Permission, Role
from timebank.domain.audit_log import LONGEST_LOG_MONTHS, SHORTEST_LOG_MONTHS
from timebank.domain.bank import Bank
from timebank.domain.cards import CardCode, new_secret
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import AccountKind
from timebank.domain.operators import AuditLine, Operator, badge_number
from timebank.domain.papers import sender_of
from timebank.domain.retention import (
    LONGEST_IDLE_MONTHS,
    LONGEST_REGISTER_YEARS,
    SHORTEST_IDLE_MONTHS,
    SHORTEST_REGISTER_YEARS,
)
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 1000


@operation(Permission.OPERATOR_CHANGE)
def add_operator(
    work: Work, name: str, role: Role, password_hash: str, member: str | None, organisation: str | None
) -> Operator:
    """A new operator; `password_hash` comes from `Office.add_operator`, which also makes the key slot.

    Raises NameMissing, OperatorExists, NotAMember, NotAnOrganisation.
    """
    tidied = clean(name)
    if not tidied:
        raise errors.NameMissing()
    own = _own_account(work, member)
    house = None if organisation is None else work.ledger.accounts([organisation])[organisation]
    if house is not None and house.kind is not AccountKind.ORGANISATION:
        raise errors.NotAnOrganisation(number=house.code)
    if role is Role.ORGANISATION and house is None:
        raise errors.NotAnOrganisation()
    added = work.operators.add(
        tidied,
        role,
        own,
        None if house is None else house.key,
        password_hash,
        work.now,
    )
    work.note("add_operator", added.key)
    return added


@operation(Permission.OPERATOR_CHANGE)
def change_operator(work: Work, name: str, role: Role, member: str | None) -> Receipt:
    """Give an operator another role, or the number that is their own as a member.

    Nobody changes their own role, so that an administrator is always left, nor takes their own number away, so that
    self-dealing is still seen. Raises OperatorUnknown, OwnAccount, NotAMember, NotAnOrganisation.
    """
    operator = _operator(work, name)
    if operator.key == work.actor.key and (
        role is not operator.role or operator.member not in (None, member)
    ):
        raise errors.OwnAccount()
    if role is Role.ORGANISATION and operator.organisation is None:
        raise errors.NotAnOrganisation()
    work.operators.set_role(operator.key, role, _own_account(work, member))
    work.note("change_operator", operator.key)
    return Receipt(changed=frozenset({Topic.OPERATORS}))


@operation(Permission.OWN_PASSWORD, for_organisations=True)
def change_own_password(work: Work, name: str, password_hash: str) -> int:
    """Another password for the operator who works now; `name` is their own. Gives the operator's key.

    Any other name is declined alike, so that nobody learns by asking who else signs in here.
    """
    if name != work.actor.name:
        raise work.actor.declined(Permission.OPERATOR_CHANGE)
    work.operators.set_password(work.actor.key, password_hash)
    work.note("change_own_password", work.actor.key)
    return work.actor.key


@operation(Permission.OPERATOR_CHANGE)
def change_password(work: Work, name: str, password_hash: str) -> int:
    """A new password for an operator who forgot theirs. Gives the operator's key. Raises OperatorUnknown."""
    operator = _operator(work, name)
    work.operators.set_password(operator.key, password_hash)
    work.note("change_password", operator.key)
    return operator.key


@operation(Permission.OPERATOR_CHANGE)
def dismiss_operator(work: Work, name: str) -> int:
    """Let an operator sign in no longer; what they recorded stays theirs, their badge opens nothing any more.

    Nobody dismisses themselves, so that an administrator is always left. Gives the operator's key. Raises
    OperatorUnknown, OwnAccount.
    """
    operator = _operator(work, name)
    if operator.key == work.actor.key:
        raise errors.OwnAccount()
    work.operators.set_active(operator.key, False)
    work.operators.withdraw_badge(operator.key, work.now)
    work.note("dismiss_operator", operator.key)
    return operator.key


@operation(Permission.OPERATOR_CHANGE)
def reinstate_operator(work: Work, name: str, password_hash: str) -> int:
    """Let a dismissed operator sign in again, with another password. Gives the operator's key."""
    operator = _operator(work, name)
    work.operators.set_active(operator.key, True)
    work.operators.set_password(operator.key, password_hash)
    work.note("reinstate_operator", operator.key)
    return operator.key


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeIssued(Receipt):
    """A badge that was made. Its code is shown and printed now; the bank keeps a digest alone."""

    name: str
    number: str
    code: str = field(repr=False)


@operation(Permission.OPERATOR_CHANGE)
def issue_badge(work: Work, name: str) -> BadgeIssued:
    """Make a badge for an operator; the one they had opens nothing any more. Raises OperatorUnknown."""
    operator = _operator(work, name)
    if not operator.active:
        raise errors.OperatorUnknown(name=operator.name)
    card = CardCode(number=badge_number(operator.key), secret=new_secret())
    work.operators.issue_badge(operator.key, card.digest, work.now)
    work.note("issue_badge", operator.key)
    return BadgeIssued(
        changed=frozenset({Topic.OPERATORS}), name=operator.name, number=card.number, code=card.text
    )


@operation(Permission.OPERATOR_CHANGE)
def badge_paper(work: Work, issued: BadgeIssued) -> bytes:
    """A badge that was just made, as a PDF to cut out: its code is known now and never again."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.badge import BadgePaper, badge

    operator = _operator(work, issued.name)
    work.note("badge_paper", operator.key)
    return badge(
        BadgePaper(
            sender=sender_of(work.bank),
            name=operator.name,
            role=operator.role.value,
            number=issued.number,
            code=issued.code,
            language=work.bank.language,
            moment=work.now,
        )
    )


@operation(Permission.OPERATOR_CHANGE)
def recovery_sheet(work: Work, key: str) -> bytes:
    """The recovery key of a bank that was just made, as a PDF: the bank itself keeps it nowhere."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.recovery_sheet import RecoverySheet
    from timebank.documents.recovery_sheet import recovery_sheet as drawn

    work.note("recovery_sheet", "")
    return drawn(
        RecoverySheet(sender=sender_of(work.bank), key=key, language=work.bank.language, moment=work.now)
    )


@operation(Permission.OPERATOR_CHANGE)
def unconfirmed_recovery_key(work: Work) -> str:
    """The recovery key that nobody has said to have yet: the program was stopped at the sheet. Else empty.

    It is no secret from who may open these books, and is forgotten once it is confirmed.
    """
    return work.settings.recovery_key()


@operation(Permission.OPERATOR_CHANGE)
def confirm_recovery_key(work: Work) -> Receipt:
    """Somebody printed the recovery key, saved it or wrote it down: the bank forgets it. Twice changes nothing."""
    if work.settings.recovery_key():
        work.settings.keep_recovery_key("")
        work.note("confirm_recovery_key", "")
    return Receipt()


@operation(Permission.OPERATOR_CHANGE)
def withdraw_badge(work: Work, name: str) -> Receipt:
    """Let an operator's badge open nothing any more; without a badge nothing changes. Raises OperatorUnknown."""
    return _withdraw_badge(work, _operator(work, name).key)


@operation(Permission.OWN_PASSWORD, for_organisations=True)
def withdraw_own_badge(work: Work) -> Receipt:
    """The operator who works now lost their badge: it opens nothing any more."""
    return _withdraw_badge(work, work.actor.key)


@operation(Permission.OWN_PASSWORD, for_organisations=True)
def show_own_account(work: Work) -> Operator:
    """The operator who works now, as the bank knows them."""
    return next(operator for operator in work.operators.all() if operator.key == work.actor.key)


@operation(Permission.OPERATOR_READ)
def list_operators(work: Work) -> list[Operator]:
    """Every operator, by name."""
    return work.operators.all()


@operation(Permission.BANK_READ, for_organisations=True)
def show_bank(work: Work) -> Bank:
    """The bank's name, paper details and choices."""
    return work.bank


_BOUNDS = {
    "backdating_days": (0, 3660),
    "waiting_days": (1, 366),
    "lock_minutes": (1, 60),
    "log_months": (SHORTEST_LOG_MONTHS, LONGEST_LOG_MONTHS),
    "idle_months": (SHORTEST_IDLE_MONTHS, LONGEST_IDLE_MONTHS),
    "register_years": (SHORTEST_REGISTER_YEARS, LONGEST_REGISTER_YEARS),
}
_MOST_HOURS = 10_000


@operation(Permission.BANK_CHANGE)
def change_bank(work: Work, bank: Bank) -> Receipt:
    """Replace the bank's choices; what it is (its identity, a practice bank or not) and how its papers look stays.

    Raises NameMissing, SettingOutOfRange.
    """
    if bank.identity != work.bank.identity:
        raise ValueError("the identity of a bank never changes")
    if bank.demo is not work.bank.demo and (work.bank.demo or work.ledger.head()[0]):
        # Examples are thrown away in one click: no real entry may ever stand among them.
        raise ValueError("a practice bank stays one, and books with entries never become one")
    if not clean(bank.name):
        raise errors.NameMissing()
    for setting, (least, most) in _BOUNDS.items():
        if not least <= getattr(bank, setting) <= most:
            raise errors.SettingOutOfRange(setting=setting, least=least, most=most)
    if not -_MOST_HOURS * 60 <= bank.limits.lower <= 0:
        raise errors.SettingOutOfRange(setting="lower", least=-_MOST_HOURS, most=0)
    if not 0 <= bank.limits.upper <= _MOST_HOURS * 60:
        raise errors.SettingOutOfRange(setting="upper", least=0, most=_MOST_HOURS)
    # How papers look is changed on its own, and maybe was meanwhile.
    work.settings.write(replace(bank, look=work.bank.look, choices=work.bank.choices))
    work.note("change_bank", "")
    return Receipt(changed=frozenset({Topic.SETTINGS}))


@operation(Permission.AUDIT_READ)
def list_audit(work: Work, limit: int = 200, subject: str | None = None) -> list[AuditLine]:
    """The newest lines of the log, of everything or of one subject."""
    return work.audit.lines(limit, subject)


def check_password(password: str) -> None:
    """Raise PasswordTooShort for a password that nobody should use."""
    if len(password) < SHORTEST_PASSWORD:
        raise errors.PasswordTooShort(least=SHORTEST_PASSWORD)
    if len(password) > LONGEST_PASSWORD:
        raise errors.TextTooLong(most=LONGEST_PASSWORD)


def _own_account(work: Work, member: str | None) -> int | None:
    if member is None:
        return None
    own = work.ledger.accounts([member])[member]
    if own.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=own.code)
    return own.key


def _withdraw_badge(work: Work, operator: int) -> Receipt:
    if not work.operators.withdraw_badge(operator, work.now):
        return Receipt()
    work.note("withdraw_badge", operator)
    return Receipt(changed=frozenset({Topic.OPERATORS}))


def _operator(work: Work, name: str) -> Operator:
    found = work.operators.by_name(name)
    if found is None:
        raise errors.OperatorUnknown(name=name)
    return found[0]
