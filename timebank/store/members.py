"""The register of people."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from timebank.domain.erasures import MemberErased
from timebank.domain.errors import NotAMember
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.members import Direction, Member, Profile, ProgrammeRole, Purpose
from timebank.domain.numbers import account_number
from timebank.domain.registers import RegisterLine, Standards
from timebank.store.accounts import COLUMNS, account_of
from timebank.store.head import Head
from timebank.store.joining import join_records
from timebank.store.registers import register
from timebank.store.rows.accounts import (
    accounts,
    consents,
    member_languages,
    member_talents,
    members,
)

_MEMBERS = select(
    *COLUMNS,
    accounts.c.opened_on,
    members.c.call_name,
    members.c.official_name,
    members.c.infix,
    members.c.script_name,
    members.c.sort_key,
    members.c.role,
    members.c.role_since,
    members.c.language,
    members.c.phone,
    members.c.contact,
    members.c.address,
    members.c.birth_year,
).join(accounts, accounts.c.key == members.c.account)
_ORDERS: dict[str, ColumnElement[Any]] = {
    "name": members.c.sort_key,
    "number": accounts.c.key,
    "balance": accounts.c.balance,
    "given": accounts.c.given,
    "received": accounts.c.received,
}


class MemberStore:
    """Members and what belongs to them, behind one transaction."""

    def __init__(self, connection: Connection, head: Head) -> None:
        self._connection = connection
        self._head = head

    def enrol(self, profile: Profile, sort_key: str, on: date) -> Account:
        """A new member with an account of zero and the next number."""
        return self.enrol_all([(profile, sort_key)], on)[0]

    def enrol_all(self, profiles: Sequence[tuple[Profile, str]], on: date) -> list[Account]:
        """Many new members at once, in this order."""
        if not profiles:
            return []
        numbers = self._head.numbers(len(profiles))
        made = [
            Account(
                key=number,
                code=account_number(number),
                kind=AccountKind.MEMBER,
                name=profile.name,
                open=True,
                balance=0,
                given=0,
                received=0,
                attended=0,
            )
            for number, (profile, _) in zip(numbers, profiles, strict=True)
        ]
        self._connection.execute(insert(accounts), [account_row(account, on) for account in made])
        self._connection.execute(
            insert(members),
            [
                {"account": account.key, **_member_row(profile, sort_key, on)}
                for account, (profile, sort_key) in zip(made, profiles, strict=True)
            ],
        )
        spoken = [
            {"account": account.key, "position": position, "language": language}
            for account, (profile, _) in zip(made, profiles, strict=True)
            for position, language in enumerate(dict.fromkeys(profile.speaks))
        ]
        if spoken:
            self._connection.execute(insert(member_languages), spoken)
        return made

    def pass_over(self, code: str) -> None:
        """Give nobody this number, nor any before it, that was not given yet."""
        beyond = int(code[:-2]) - self._head.account_counter
        if beyond > 0:
            self._head.numbers(beyond)

    def find(self, account: Account) -> Member:
        """What is registered about a member; raises NotAMember, and MemberErased for who was forgotten."""
        found = self._members(_MEMBERS.where(members.c.account == account.key))
        if not found and account.kind is AccountKind.MEMBER:
            raise MemberErased(number=account.code)
        if not found:
            raise NotAMember(number=account.code)
        return found[0]

    def change(self, account: Account, profile: Profile, sort_key: str, on: date) -> None:
        """Replace what is registered; a role that stays keeps its from-date."""
        before = self.find(account)
        row = _member_row(profile, sort_key, on)
        if before.profile.role is profile.role:
            row["role_since"] = before.role_since
        key = account.key
        self._connection.execute(update(accounts).where(accounts.c.key == key).values(name=profile.name))
        self._connection.execute(update(members).where(members.c.account == key).values(**row))
        self._connection.execute(delete(member_languages).where(member_languages.c.account == key))
        spoken = [
            {"account": key, "position": position, "language": language}
            for position, language in enumerate(dict.fromkeys(profile.speaks))
        ]
        if spoken:
            self._connection.execute(insert(member_languages), spoken)

    def pause(self, account: Account, paused: bool) -> None:
        """Pause a member, or take the pause away."""
        self._connection.execute(update(accounts).where(accounts.c.key == account.key).values(paused=paused))

    def close(self, account: Account, on: date) -> None:
        """End the membership; the account takes no further entries."""
        self._connection.execute(update(accounts).where(accounts.c.key == account.key).values(closed_on=on))

    def reopen(self, account: Account) -> None:
        """Take up a membership that had ended."""
        self._connection.execute(update(accounts).where(accounts.c.key == account.key).values(closed_on=None))

    def merge(self, account: Account, into: Account, on: date) -> None:
        """Make one number an alias of another person's; tallies and all that hangs on the member move along.

        The clock time itself stays where it was recorded: nothing of the history changes.
        """
        join_records(self._connection, account, into)
        tallies = select(accounts.c.given, accounts.c.received, accounts.c.attended).where(
            accounts.c.key == account.key
        )
        given, received, attended = self._connection.execute(tallies).one()
        self._connection.execute(
            update(accounts)
            .where(accounts.c.key == into.key)
            .values(
                given=accounts.c.given + given,
                received=accounts.c.received + received,
                attended=accounts.c.attended + attended,
            )
        )
        self._connection.execute(
            update(accounts)
            .where(accounts.c.key == account.key)
            .values(merged_into=into.key, closed_on=on, given=0, received=0, attended=0)
        )

    def consent(self, account: Account, purpose: Purpose, operator: int, at: datetime) -> None:
        """Record consent for a purpose."""
        row = {"account": account.key, "purpose": purpose.value, "given_at": at, "operator": operator}
        self._connection.execute(insert(consents), row)

    def set_talents(self, account: Account, direction: Direction, talents: Iterable[str]) -> None:
        """Replace what somebody can do, or wants."""
        self._connection.execute(
            delete(member_talents).where(
                member_talents.c.account == account.key, member_talents.c.direction == direction.value
            )
        )
        rows = [
            {"account": account.key, "direction": direction.value, "talent": code}
            for code in dict.fromkeys(talents)
        ]
        if rows:
            self._connection.execute(insert(member_talents), rows)

    def page(self, offset: int, limit: int, order: str = "name", *, descending: bool = False) -> list[Member]:
        """One page of the register; `order` is name, number, balance, given or received."""
        column = _ORDERS[order]
        ordered = (column.desc(), accounts.c.key.desc()) if descending else (column, accounts.c.key)
        return self._members(
            _MEMBERS.where(accounts.c.merged_into.is_(None)).order_by(*ordered).offset(offset).limit(limit)
        )

    def register(
        self, query: ListQuery, standards: Standards, codes: Sequence[str] | None = None
    ) -> ListPage[RegisterLine]:
        """One page of the register as a list."""
        return register(self._connection, query, standards, codes)

    def count(self) -> int:
        """How many members the register holds, leavers included."""
        statement = select(func.count()).select_from(
            members.join(accounts, accounts.c.key == members.c.account)
        )
        return int(self._connection.execute(statement.where(accounts.c.merged_into.is_(None))).scalar_one())

    def _members(self, statement: Any) -> list[Member]:
        rows = self._connection.execute(statement).all()
        keys = [row.key for row in rows]
        if not keys:
            return []
        spoken: dict[int, list[str]] = {}
        for key, language in self._connection.execute(
            select(member_languages.c.account, member_languages.c.language)
            .where(member_languages.c.account.in_(keys))
            .order_by(member_languages.c.account, member_languages.c.position)
        ):
            spoken.setdefault(key, []).append(language)
        talents: dict[tuple[int, str], list[str]] = {}
        for key, direction, talent in self._connection.execute(
            select(member_talents.c.account, member_talents.c.direction, member_talents.c.talent)
            .where(member_talents.c.account.in_(keys))
            .order_by(member_talents.c.talent)
        ):
            talents.setdefault((key, direction), []).append(talent)
        before: dict[int, list[str]] = {}
        for key, code in self._connection.execute(
            select(accounts.c.merged_into, accounts.c.code)
            .where(accounts.c.merged_into.in_(keys))
            .order_by(accounts.c.key)
        ):
            before.setdefault(key, []).append(code)
        return [
            Member(
                account=account_of(row),
                profile=_profile_of(row, tuple(spoken.get(row.key, ()))),
                role_since=row.role_since,
                enrolled_on=row.opened_on,
                left_on=row.closed_on,
                can=tuple(talents.get((row.key, Direction.CAN.value), ())),
                wants=tuple(talents.get((row.key, Direction.WANTS.value), ())),
                sort_key=row.sort_key,
                numbers_before=tuple(before.get(row.key, ())),
            )
            for row in rows
        ]


def account_row(account: Account, on: date) -> dict[str, object]:
    """The row of a new account."""
    return {
        "key": account.key,
        "code": account.code,
        "kind": account.kind.value,
        "name": account.name,
        "opened_on": on,
        "closed_on": None,
        "merged_into": None,
        "paused": False,
        "balance": 0,
        "given": 0,
        "received": 0,
        "attended": 0,
    }


def _member_row(profile: Profile, sort_key: str, on: date) -> dict[str, object]:
    return {
        "call_name": profile.call_name,
        "official_name": profile.official_name,
        "infix": profile.infix,
        "script_name": profile.script_name,
        "sort_key": sort_key,
        "role": None if profile.role is None else profile.role.value,
        "role_since": None if profile.role is None else on,
        "language": profile.language,
        "phone": profile.phone,
        "contact": profile.contact,
        "address": profile.address,
        "birth_year": profile.birth_year,
    }


def _profile_of(row: Any, speaks: tuple[str, ...]) -> Profile:
    return Profile(
        name=row.name,
        call_name=row.call_name,
        official_name=row.official_name,
        infix=row.infix,
        script_name=row.script_name,
        role=None if row.role is None else ProgrammeRole(row.role),
        speaks=speaks,
        language=row.language,
        phone=row.phone,
        contact=row.contact,
        address=row.address,
        birth_year=row.birth_year,
    )
