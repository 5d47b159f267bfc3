"""What surrounds a member: relations, organisations, goal, consents, the certificate of conduct seen."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, or_, select, update

from timebank.domain.circle import (
    Circle,
    ConductCheck,
    Consent,
    Goal,
    GoalCounts,
    Membership,
    Named,
    Relation,
    Tie,
)
from timebank.domain.ledger import Account
from timebank.domain.members import Purpose
from timebank.store.accounts import with_aliases
from timebank.store.rows.accounts import accounts, consents, members
from timebank.store.rows.ledger import entries, participations
from timebank.store.rows.network import conduct_checks, member_goals, memberships, not_paired, relations


class CircleStore:
    """The circles of members, behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, account: Account) -> Circle:
        """Everything around a member."""
        goal = self._goal(account)
        return Circle(
            ties=tuple(
                Tie(
                    code=row.code,
                    name=row.name,
                    script_name=row.script_name,
                    kind=Relation(row.kind),
                    since=row.since,
                )
                for row in self._others(relations, account, relations.c.kind, relations.c.since)
            ),
            apart=tuple(
                Named(code=row.code, name=row.name, script_name=row.script_name)
                for row in self._others(not_paired, account)
            ),
            memberships=self._memberships(account),
            goal=goal,
            goal_minutes=0 if goal is None else self._reached(account, goal),
            conduct=self._conduct(account),
            consents=self._consents(account),
        )

    def goal(self, account: Account) -> tuple[Goal, int] | None:
        """A member's goal and the minutes that count towards it so far; None for who has none."""
        goal = self._goal(account)
        return None if goal is None else (goal, self._reached(account, goal))

    def tie(self, one: Account, other: Account, kind: Relation, on: date) -> None:
        """Note a relation; one that is there already stays as it is."""
        pair = _pair(one, other)
        at = (
            relations.c.one == pair["one"],
            relations.c.other == pair["other"],
            relations.c.kind == kind.value,
        )
        if self._connection.execute(select(relations.c.since).where(*at)).first() is None:
            self._connection.execute(insert(relations), {**pair, "kind": kind.value, "since": on})

    def untie(self, one: Account, other: Account, kind: Relation) -> None:
        """Take a relation away."""
        pair = _pair(one, other)
        self._connection.execute(
            delete(relations).where(
                relations.c.one == pair["one"],
                relations.c.other == pair["other"],
                relations.c.kind == kind.value,
            )
        )

    def keep_apart(self, one: Account, other: Account) -> None:
        """Never suggest these two to each other."""
        self.let_pair(one, other)
        self._connection.execute(insert(not_paired), _pair(one, other))

    def let_pair(self, one: Account, other: Account) -> None:
        """They may be suggested to each other again."""
        pair = _pair(one, other)
        self._connection.execute(
            delete(not_paired).where(not_paired.c.one == pair["one"], not_paired.c.other == pair["other"])
        )

    def join(self, account: Account, organisation: Account, on: date) -> None:
        """Note a membership; one that is there already stays as it is."""
        at = (memberships.c.account == account.key, memberships.c.organisation == organisation.key)
        if self._connection.execute(select(memberships.c.since).where(*at)).first() is None:
            row = {"account": account.key, "organisation": organisation.key, "since": on}
            self._connection.execute(insert(memberships), row)

    def leave(self, account: Account, organisation: Account) -> None:
        """Take a membership away."""
        self._connection.execute(
            delete(memberships).where(
                memberships.c.account == account.key, memberships.c.organisation == organisation.key
            )
        )

    def set_goal(self, account: Account, goal: Goal | None) -> None:
        """Replace the goal, or take it away."""
        self._connection.execute(delete(member_goals).where(member_goals.c.account == account.key))
        if goal is not None:
            row = {"counts": goal.counts.value, "minutes": goal.minutes, "since": goal.since}
            self._connection.execute(insert(member_goals), {"account": account.key, **row})

    def set_conduct(self, account: Account, check: ConductCheck | None) -> None:
        """Replace what is known of the certificate of conduct, or take it away."""
        self._connection.execute(delete(conduct_checks).where(conduct_checks.c.account == account.key))
        if check is not None:
            row = {"account": account.key, "seen_on": check.seen_on, "renew_on": check.renew_on}
            self._connection.execute(insert(conduct_checks), row)

    def withdraw(self, account: Account, purpose: Purpose, at: datetime) -> None:
        """End every consent for a purpose."""
        self._connection.execute(
            update(consents)
            .where(
                consents.c.account == account.key,
                consents.c.purpose == purpose.value,
                consents.c.withdrawn_at.is_(None),
            )
            .values(withdrawn_at=at)
        )

    def _others(self, pairs: Table, account: Account, *columns: Any) -> list[Any]:
        """The other of each pair in which the account stands, by name."""
        key = account.key
        theirs = select(accounts.c.code, accounts.c.name, members.c.script_name, *columns)
        statement = (
            theirs.select_from(pairs)
            .join(
                accounts,
                or_(
                    (pairs.c.one == key) & (accounts.c.key == pairs.c.other),
                    (pairs.c.other == key) & (accounts.c.key == pairs.c.one),
                ),
            )
            .join(members, members.c.account == accounts.c.key)
            .order_by(members.c.sort_key, accounts.c.key)
        )
        return list(self._connection.execute(statement))

    def _memberships(self, account: Account) -> tuple[Membership, ...]:
        statement = (
            select(accounts.c.code, accounts.c.name, memberships.c.since)
            .join(memberships, memberships.c.organisation == accounts.c.key)
            .where(memberships.c.account == account.key)
            .order_by(accounts.c.name)
        )
        return tuple(
            Membership(code=row.code, name=row.name, since=row.since)
            for row in self._connection.execute(statement)
        )

    def _goal(self, account: Account) -> Goal | None:
        statement = select(member_goals).where(member_goals.c.account == account.key)
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            return None
        return Goal(counts=GoalCounts(row.counts), minutes=row.minutes, since=row.since)

    def _reached(self, account: Account, goal: Goal) -> int:
        """Clock minutes that count towards a goal; a reversal takes away on the day of what it undid."""
        statement = (
            select(func.coalesce(func.sum(participations.c.minutes), 0))
            .join(entries, entries.c.sequence == participations.c.sequence)
            .where(
                participations.c.account.in_(with_aliases(self._connection, account.key)),
                participations.c.side.in_(goal.counts.sides),
                entries.c.service_date >= goal.since,
            )
        )
        return int(self._connection.execute(statement).scalar_one())

    def _conduct(self, account: Account) -> ConductCheck | None:
        statement = select(conduct_checks).where(conduct_checks.c.account == account.key)
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else ConductCheck(seen_on=row.seen_on, renew_on=row.renew_on)

    def _consents(self, account: Account) -> tuple[Consent, ...]:
        statement = (
            select(consents.c.purpose, consents.c.given_at, consents.c.withdrawn_at)
            .where(consents.c.account == account.key)
            .order_by(consents.c.key)
        )
        return tuple(
            Consent(purpose=Purpose(row.purpose), given_at=row.given_at, withdrawn_at=row.withdrawn_at)
            for row in self._connection.execute(statement)
        )


def _pair(one: Account, other: Account) -> dict[str, int]:
    """Both keys, the smaller one first: one row for the two."""
    return {"one": min(one.key, other.key), "other": max(one.key, other.key)}
