"""Operators: who works with the program, in which role, and their passwords."""

from timebank.domain import errors
from timebank.domain.access import Permission, Role
from timebank.domain.bank import Bank
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import AccountKind
from timebank.domain.operators import AuditLine, Operator
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
    own = None if member is None else work.ledger.accounts([member])[member]
    if own is not None and own.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=own.code)
    house = None if organisation is None else work.ledger.accounts([organisation])[organisation]
    if house is not None and house.kind is not AccountKind.ORGANISATION:
        raise errors.NotAnOrganisation(number=house.code)
    if role is Role.ORGANISATION and house is None:
        raise errors.NotAnOrganisation(number="")
    added = work.operators.add(
        tidied,
        role,
        None if own is None else own.key,
        None if house is None else house.key,
        password_hash,
        work.now,
    )
    work.note("add_operator", added.key)
    return added


@operation(Permission.OWN_PASSWORD)
def change_own_password(work: Work, name: str, password_hash: str) -> None:
    """Another password for the operator who works now; `name` is their own."""
    operator = _operator(work, name)
    if operator.key != work.actor.key:
        raise errors.NotPermitted(permission=Permission.OPERATOR_CHANGE.value)
    work.operators.set_password(operator.key, password_hash)
    work.note("change_own_password", operator.key)


@operation(Permission.OPERATOR_CHANGE)
def change_password(work: Work, name: str, password_hash: str) -> None:
    """A new password for an operator who forgot theirs. Raises OperatorUnknown."""
    operator = _operator(work, name)
    work.operators.set_password(operator.key, password_hash)
    work.note("change_password", operator.key)


@operation(Permission.OPERATOR_CHANGE)
def dismiss_operator(work: Work, name: str) -> None:
    """Let an operator sign in no longer; what they recorded stays theirs.

    Nobody dismisses themselves, so that an administrator is always left. Raises OperatorUnknown, NotPermitted.
    """
    operator = _operator(work, name)
    if operator.key == work.actor.key:
        raise errors.NotPermitted(permission=Permission.OPERATOR_CHANGE.value)
    work.operators.set_active(operator.key, False)
    work.note("dismiss_operator", operator.key)


@operation(Permission.OPERATOR_READ)
def list_operators(work: Work) -> list[Operator]:
    """Every operator, by name."""
    return work.operators.all()


@operation(Permission.BANK_READ)
def show_bank(work: Work) -> Bank:
    """The bank's name, paper details and choices."""
    return work.bank


@operation(Permission.BANK_CHANGE)
def change_bank(work: Work, bank: Bank) -> Receipt:
    """Replace the bank's choices; its identity stays what it was."""
    if bank.identity != work.bank.identity:
        raise ValueError("the identity of a bank never changes")
    if not clean(bank.name):
        raise errors.NameMissing()
    work.settings.write(bank)
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


def _operator(work: Work, name: str) -> Operator:
    found = work.operators.by_name(name)
    if found is None:
        raise errors.OperatorUnknown(name=name)
    return found[0]
