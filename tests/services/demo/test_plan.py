"""The demo community is believable, keeps the rules by itself, and is the same for the same seed and day."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timebank.domain.ledger import Kind
from timebank.domain.members import ProgrammeRole
from timebank.services.demo import DemoPlan, demo_day, plan_demo
from timebank.services.demo.plan import Enrolment, Help, Join, Leave, Move, Pause, Sign, Undo
from timebank.services.demo.rhythm import ZONE, first_day
from timebank.services.demo.sources import sources
from timebank.wording import wording
from timebank.wording.catalogue import words_of
from timebank.wording.talents import catalogue

TODAY = date(2026, 11, 22)
SCRIPTS = {
    "ar": "\u0600-\u06ff",
    "fa": "\u0600-\u06ff",
    "ti": "\u1200-\u137f",
    "am": "\u1200-\u137f",
    "uk": "\u0400-\u04ff",
}


@pytest.fixture(scope="module")
def plan() -> DemoPlan:
    return plan_demo(today=TODAY)


def helps(plan: DemoPlan) -> list[Help]:
    return [event for event in plan.events if isinstance(event, Help)]


def waiting(plan: DemoPlan) -> set[object]:
    """Entries in which the recorder takes part and that nobody signed."""
    signed = {event.entry for event in plan.events if isinstance(event, Sign)}
    member = {row.name: row.member for row in sources().staff if row.member}
    own = {
        told.id
        for told in helps(plan)
        if member.get(told.by)
        in {plan.people[who].profile.name for who, _ in told.givers if isinstance(who, int)}
    }
    return own - signed


def test_same_seed_and_day_give_the_same_community(plan):
    assert plan_demo(today=TODAY) == plan
    assert plan_demo(today=TODAY, seed=2).people != plan.people
    assert plan_demo(today=TODAY - timedelta(days=1)) != plan


@given(
    members=st.integers(2, 70),
    exchanges=st.integers(0, 150),
    seed=st.integers(0, 10**6),
    today=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
)
@settings(max_examples=40)
def test_any_size_is_kept_exactly_and_in_order(members, exchanges, seed, today):
    plan = plan_demo(today=today, members=members, exchanges=exchanges, seed=seed)
    assert len(helps(plan)) - len(waiting(plan)) == exchanges
    doubles = [person for person in plan.people if person.double_of is not None]
    assert len(plan.people) - len(doubles) == members
    assert len(doubles) == sum(isinstance(event, Join) for event in plan.events)
    moments = [event.at for event in plan.events]
    assert moments == sorted(moments)
    ids = [event.id for event in plan.events if isinstance(event, (Help, Move, Undo, Leave, Join))]
    assert len(set(ids)) == len(ids)


@given(seed=st.integers(0, 10**6), today=st.dates(date(2024, 1, 1), date(2030, 12, 31)))
@settings(max_examples=15)
def test_nobody_helps_before_they_came_or_after_they_left(seed, today):
    plan = plan_demo(today=today, members=45, exchanges=250, seed=seed)
    came = {event.person: event.at for event in plan.events if isinstance(event, Enrolment)}
    gone = {event.person: event.at for event in plan.events if isinstance(event, (Leave, Join, Pause))}
    for told in helps(plan):
        recorded = told.at.astimezone(ZONE).date()
        assert first_day(today) <= told.service_date <= recorded <= today
        for who, minutes in (*told.givers, *told.receivers):
            assert minutes > 0
            if isinstance(who, int):
                assert came[who].date() < told.service_date
                assert who not in gone or told.at < gone[who]


def test_a_year_with_all_kinds_of_entries(plan):
    kinds = Counter(type(event) for event in plan.events)
    assert kinds[Enrolment] == 121
    assert kinds[Undo] >= 5
    assert kinds[Leave] == 3
    assert kinds[Join] == 1
    assert kinds[Pause] >= 1
    assert kinds[Sign] == 2
    assert len(waiting(plan)) == 2
    moves = Counter(event.kind for event in plan.events if isinstance(event, Move))
    assert set(moves) == {Kind.OPENING, Kind.GRANT, Kind.GIFT}
    shapes = Counter(
        "activity" if h.organisation else "group" if len(h.givers) + len(h.receivers) > 2 else "pair"
        for h in helps(plan)
    )
    assert shapes["pair"] > shapes["activity"] > shapes["group"] > 20
    assert {h.split for h in helps(plan) if not h.organisation and h.split} == {
        kind.split for kind in sources().together
    }
    ways = Counter(h.confirmation for h in helps(plan))
    assert len(ways) == 6, "every way, and none"
    assert sum(bool(h.note) for h in helps(plan)) > 50


def test_the_day_is_that_of_the_place():
    assert demo_day(datetime(2026, 11, 22, 23, 30, tzinfo=UTC)) == date(2026, 11, 23)
    assert demo_day(datetime(2026, 11, 22, 22, 30, tzinfo=UTC)) == date(2026, 11, 22)


def test_both_helped_each_other(plan):
    pairs = Counter(
        (h.at, frozenset((h.givers[0][0], h.receivers[0][0])))
        for h in helps(plan)
        if len(h.givers + h.receivers) == 2
    )
    assert sum(count == 2 for count in pairs.values()) >= 10


def test_most_people_give_and_receive(plan):
    gave, had = Counter(), Counter()
    for told in helps(plan):
        gave.update(who for who, _ in told.givers)
        had.update(who for who, _ in told.receivers)
    people = range(120)
    both = sum(bool(gave[p]) and bool(had[p]) for p in people)
    assert both > 80
    assert sum(not gave[p] and bool(had[p]) for p in people) >= 3
    counts = sorted((gave[p] + had[p] for p in people), reverse=True)
    assert sum(counts[:24]) > 0.35 * sum(counts), "a fifth of the people does more than a third"


def test_the_week_and_the_year_have_a_rhythm(plan):
    days = Counter(h.service_date.weekday() for h in helps(plan))
    assert days[6] < min(days[d] for d in range(6)) / 2
    months = Counter(h.service_date.month for h in helps(plan))
    assert months[10] > months[8]
    assert all(600 - 30 <= _minute(h) < 1020 + 5 for h in helps(plan))
    assert sum(h.service_date == TODAY for h in helps(plan)) >= 6


def _minute(told: Help) -> int:
    local = told.at.astimezone(ZONE)
    return local.hour * 60 + local.minute


def test_names_are_written_in_their_own_scripts(plan):
    scripts = Counter()
    for person in plan.people:
        profile = person.profile
        if profile.script_name:
            letters = next(SCRIPTS[code] for code in (*profile.speaks, profile.language) if code in SCRIPTS)
            assert re.fullmatch(f"[{letters}\u200c ]+", profile.script_name), profile.script_name
            scripts[letters] += 1
        if profile.infix:
            assert f" {profile.infix} " in profile.name
    assert len(scripts) == 3
    assert min(scripts.values()) >= 4
    names = Counter(person.profile.name for person in plan.people)
    assert [count for count in names.values() if count > 1] == [2], "just two people share a name"
    assert {person.profile.role for person in plan.people} == {*ProgrammeRole, None}


def test_the_cast_stands_first(plan):
    names = [person.profile.name for person in plan.people[:4]]
    assert names == ["Fatma Yılmaz", "Henk de Vries", "Riet Jansen", "Olena Koval"]


def test_sources_speak_of_talents_and_languages_that_exist():
    codes = {talent.code for talent in catalogue()}
    known = sources()
    used = {weekly.talent for weekly in known.weekly} | {kind.talent for kind in known.together}
    used |= {code for row in known.cast for code in (*row.can, *row.wants)}
    used |= (set(known.minutes) - {"usual"}) | (set(known.notes) - {"any"})
    assert used <= codes
    assert sum(origin.weight for origin in known.origins) == 100
    languages = words_of("nl", "sentences")["languages"]
    spoken = {code for origin in known.origins for code in (*origin.speaks, *origin.also)}
    assert spoken <= set(languages)
    assert wording("nl").word("languages", "rif")


def test_sources_hold_nothing_of_real_people():
    for house in sources().houses:
        assert house.profile.phone.startswith("012-"), "the area code 012 does not exist"
        assert "Voorbeeldstad" in house.profile.address


@pytest.mark.parametrize(("members", "exchanges"), [(1, 5), (0, 0), (5, -1)])
def test_a_community_has_two_people(members, exchanges):
    with pytest.raises(ValueError, match="two members"):
        plan_demo(today=TODAY, members=members, exchanges=exchanges)
