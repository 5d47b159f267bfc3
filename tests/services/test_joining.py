"""Joining two records of one person moves along what hangs on either of them."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select, update

from tests.fixtures.bank import NOW, TODAY, TestBank
from timebank.domain import errors
from timebank.domain.circle import ConductCheck, Goal, GoalCounts, Relation
from timebank.domain.members import Profile, ProgrammeRole, Purpose
from timebank.services import circle
from timebank.services.members import (
    enrol_member,
    find_members,
    list_partners,
    merge_members,
    set_talents,
    show_member,
)
from timebank.services.statements import recent_lines, show_statement
from timebank.store.rows.accounts import accounts
from timebank.store.rows.activities import (
    activity_series,
    activity_sessions,
    series_hosts,
    session_attendance,
)
from timebank.store.rows.cards import cards, pins
from timebank.store.rows.offers import offers


@pytest.fixture
def double(bank: TestBank) -> str:
    """Fatma, enrolled a second time."""
    return bank.office.do(bank.desk, enrol_member, Profile(name="Fatma Yilmaz")).member.account.code


def join(bank: TestBank, double: str, profile: Profile | None = None) -> None:
    bank.office.do(
        bank.coordinator, merge_members, uuid4(), double, bank.fatma, "twee keer ingeschreven", profile
    )


def key(bank: TestBank, code: str) -> int:
    with bank.office.database.reading() as connection:
        return int(connection.execute(select(accounts.c.key).where(accounts.c.code == code)).scalar_one())


def test_the_circle_moves_along_and_nothing_stands_twice(bank: TestBank, double: str) -> None:
    do = bank.office.do
    for number in (double, bank.fatma):
        do(bank.desk, circle.tie_members, number, bank.henk, Relation.BUDDY)
        do(bank.desk, circle.keep_apart, number, bank.olena)
        do(bank.desk, circle.join_organisation, number, bank.linde)
    do(bank.desk, circle.tie_members, double, bank.zebib, Relation.FAMILY)
    do(bank.desk, circle.tie_members, double, bank.fatma, Relation.FRIEND)
    do(bank.desk, set_talents, double, ("cooking",), ("bicycle_repair",))
    do(bank.desk, set_talents, bank.fatma, ("cooking", "childcare"), ())
    join(bank, double)
    found = bank.office.ask(bank.desk, circle.show_circle, bank.fatma)
    assert {(tie.code, tie.kind) for tie in found.ties} == {
        (bank.henk, Relation.BUDDY),
        (bank.zebib, Relation.FAMILY),
    }
    assert [each.code for each in found.apart] == [bank.olena]
    assert [each.code for each in found.memberships] == [bank.linde]
    member = bank.office.ask(bank.desk, show_member, bank.fatma)
    assert (set(member.can), set(member.wants)) == ({"cooking", "childcare"}, {"bicycle_repair"})
    assert bank.office.ask(bank.desk, circle.show_circle, double) == found, "the old number leads here"
    assert bank.whole()


def test_of_two_goals_the_kept_one_stays_and_of_two_checks_the_newest(bank: TestBank, double: str) -> None:
    do = bank.office.do
    old, new = TODAY - timedelta(days=400), TODAY - timedelta(days=4)
    do(bank.desk, circle.note_conduct, bank.fatma, ConductCheck(seen_on=old))
    do(bank.desk, circle.note_conduct, double, ConductCheck(seen_on=new))
    goal = Goal(counts=GoalCounts.GIVEN, minutes=600, since=old)
    do(bank.desk, circle.set_goal, double, goal)
    bank.record(double, bank.henk, 75)
    bank.record(bank.fatma, bank.henk, 30)
    join(bank, double)
    found = bank.office.ask(bank.desk, circle.show_circle, bank.fatma)
    assert found.conduct == ConductCheck(seen_on=new)
    assert (found.goal, found.goal_minutes) == (goal, 105), "hours under both numbers count"


def test_a_consent_that_was_withdrawn_last_stays_withdrawn(bank: TestBank, double: str) -> None:
    do = bank.office.do
    do(bank.desk, circle.give_consent, double, Purpose.MATCHING)
    do(bank.desk, circle.give_consent, double, Purpose.STATISTICS)
    bank.watch.now = NOW + timedelta(hours=1)
    do(bank.desk, circle.give_consent, bank.fatma, Purpose.MATCHING)
    bank.watch.now = NOW + timedelta(hours=2)
    do(bank.desk, circle.withdraw_consent, bank.fatma, Purpose.MATCHING)
    join(bank, double)
    found = bank.office.ask(bank.desk, circle.show_circle, bank.fatma)
    assert found.consent(Purpose.MATCHING) is None
    assert found.consent(Purpose.STATISTICS) is not None
    assert len(found.consents) == 3


def test_chosen_values_are_registered_and_both_names_find_them(bank: TestBank, double: str) -> None:
    chosen = Profile(
        name="Fatma Yılmaz-Demir", phone="06 1234", role=ProgrammeRole.NEIGHBOUR, speaks=("tr", "nl")
    )
    join(bank, double, chosen)
    member = bank.office.ask(bank.desk, show_member, double)
    assert (member.profile, member.account.code) == (chosen, bank.fatma)
    for text in ("Demir", "Fatma Yilmaz", double):
        assert [each.code for each in bank.office.ask(bank.desk, find_members, text)] == [bank.fatma]


def test_a_bad_name_joins_nothing(bank: TestBank, double: str) -> None:
    with pytest.raises(errors.NameMissing):
        join(bank, double, Profile(name="  "))
    assert bank.office.ask(bank.desk, show_member, double).account.code == double


def test_offers_cards_hosting_and_attendance_move_along(bank: TestBank, double: str) -> None:
    was, kept = key(bank, double), key(bank, bank.fatma)
    linde = key(bank, bank.linde)
    series = uuid4()
    with bank.office.database.writing() as connection:
        operator = bank.desk.key
        offer = {
            "id": uuid4(), "account": was, "direction": "offer", "talent": "cooking", "words": "", "language": "nl",
            "days": 0, "parts": 0, "place": "", "until": TODAY, "state": "open", "operator": operator,
            "created_at": NOW,
        }  # fmt: skip
        connection.execute(insert(offers), offer)
        card = {
            "digest": b"1" * 32,
            "account": was,
            "issued_at": NOW,
            "operator": operator,
            "withdrawn_at": None,
        }
        connection.execute(insert(cards), card)
        for owner, pin in ((was, "old"), (kept, "own")):
            row = {"account": owner, "pin": pin, "set_at": NOW, "operator": operator}
            connection.execute(insert(pins), row)
        connection.execute(
            insert(activity_series),
            {
                "id": series, "title": "Kookclub", "organisation": linde, "talent": None, "place": "", "weekday": 1,
                "starts_at": 600, "minutes": 120, "tag": "", "theme": "", "dutch_spoken": False, "vog_needed": False,
                "active": True,
            },
        )  # fmt: skip
        connection.execute(insert(series_hosts), {"series": series, "account": was})
        sessions: dict[str, UUID] = {name: uuid4() for name in ("open", "both", "closed")}
        for name, session in sessions.items():
            row = {
                "id": session,
                "series": series,
                "day": TODAY,
                "starts_at": 600,
                "minutes": 120,
                "place": "",
            }
            state = {"state": "closed" if name == "closed" else "open", "closed_by": None, "closed_at": None}
            connection.execute(insert(activity_sessions), row | state)
            owners = (was,) if name == "open" else (was, kept)
            for owner in owners:
                there = {
                    "session": session,
                    "account": owner,
                    "side": "attended",
                    "minutes": None,
                    "way": "scan",
                }
                connection.execute(
                    insert(session_attendance), there | {"operator": operator, "noted_at": NOW}
                )
    join(bank, double)
    with bank.office.database.reading() as connection:
        assert list(connection.execute(select(offers.c.account)).scalars()) == [kept]
        assert list(connection.execute(select(cards.c.account)).scalars()) == [kept]
        assert [tuple(row) for row in connection.execute(select(pins.c.account, pins.c.pin))] == [
            (kept, "own")
        ]
        assert list(connection.execute(select(series_hosts.c.account)).scalars()) == [kept]
        there = {
            name: sorted(
                connection.execute(
                    select(session_attendance.c.account).where(session_attendance.c.session == session)
                ).scalars()
            )
            for name, session in sessions.items()
        }
    assert there == {"open": [kept], "both": [kept], "closed": [kept]}


def test_a_session_closed_with_one_of_them_goes_to_the_kept_one(bank: TestBank, double: str) -> None:
    was, kept, series, session = key(bank, double), key(bank, bank.fatma), uuid4(), uuid4()
    with bank.office.database.writing() as connection:
        connection.execute(
            insert(activity_series),
            {
                "id": series, "title": "x", "organisation": key(bank, bank.linde), "talent": None, "place": "",
                "weekday": None, "starts_at": 0, "minutes": 60, "tag": "", "theme": "", "dutch_spoken": True,
                "vog_needed": False, "active": True,
            },
        )  # fmt: skip
        row = {"id": session, "series": series, "day": TODAY, "starts_at": 0, "minutes": 60, "place": ""}
        connection.execute(
            insert(activity_sessions), row | {"state": "open", "closed_by": None, "closed_at": None}
        )
        there = {"session": session, "account": was, "side": "given", "minutes": 30, "way": "tick"}
        connection.execute(insert(session_attendance), there | {"operator": bank.desk.key, "noted_at": NOW})
        connection.execute(update(activity_sessions).values(state="closed"))
    join(bank, double)
    with bank.office.database.reading() as connection:
        assert list(connection.execute(select(session_attendance.c.account)).scalars()) == [kept]


def test_the_statement_holds_what_stood_under_either_number(bank: TestBank, double: str) -> None:
    ask, do = bank.office.ask, bank.office.do
    bank.record(bank.fatma, bank.henk, 60)
    lost = bank.record(double, bank.henk, 90).entry
    bank.record(bank.olena, double, 30)
    join(bank, double)
    bank.record(double, bank.zebib, 45)
    account = ask(bank.desk, show_member, bank.fatma).account
    whole = ask(bank.desk, show_statement, bank.fatma)
    assert lost in {line.entry for line in whole.lines}
    assert whole.closing_minutes == account.balance == 165
    assert (whole.opening_minutes, whole.added_minutes, whole.taken_minutes) == (0, 195, 30)
    merged = next(line for line in whole.lines if line.kind == "merge")
    assert (merged.minutes, merged.with_names) == (0, ("Fatma Yilmaz",))
    assert (whole.given_minutes, whole.received_minutes) == (account.given, account.received) == (195, 30)
    assert {line.with_names for line in whole.lines if line.side == "given" and line.minutes} == {
        ("Henk de Vries",),
        ("Zebib Tesfay",),
    }
    # The tail of the person's page is the tail of this, in parts as well.
    tail = ask(bank.desk, recent_lines, bank.fatma, 3)
    older = ask(bank.desk, recent_lines, bank.fatma, 3, tail.lines[0].sequence)
    assert (*older.lines, *tail.lines) == whole.lines
    assert older.closing_minutes == tail.opening_minutes
    partners = {one.code: one.times for one in ask(bank.desk, list_partners, bank.fatma)}
    assert partners == {bank.henk: 2, bank.olena: 1, bank.zebib: 1}
    until = ask(bank.desk, show_statement, bank.fatma, None, TODAY - timedelta(days=1))
    assert until.closing_minutes == 0
    do(bank.coordinator, merge_members, uuid4(), bank.fatma, bank.zebib, "toch dezelfde")
    assert lost in {line.entry for line in ask(bank.desk, show_statement, double).lines}
