"""No figure of a report tells of under ten people, neither as it stands nor taken from its sum (DOMAIN section 4)."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.ledger import Account, AccountKind
from timebank.domain.organisation_papers import Doing, HeldSession, HoursShare, hours_statement
from timebank.domain.organisations import Organisation, OrganisationProfile
from timebank.domain.small_groups import SMALLEST_GROUP, is_small, left_out

ORGANISATION = Organisation(
    account=Account(
        key=1005,
        code="1005-6",
        kind=AccountKind.ORGANISATION,
        name="De Linde",
        open=True,
        balance=0,
        given=0,
        received=0,
        attended=0,
    ),
    profile=OrganisationProfile(name="De Linde"),
    since=date(2026, 1, 1),
)
JANUARY, FEBRUARY, MARCH = (date(2026, month, 1) for month in (1, 2, 3))
COOKING, CAFE = Doing(talent="cooking"), Doing(talent="language_cafe")


def people(first: int, last: int) -> frozenset[int]:
    return frozenset(range(first, last + 1))


def share(person: int, month: date = JANUARY, doing: Doing = COOKING, **minutes: int) -> HoursShare:
    figures = {"given": 0, "attended": 60, "unconfirmed_given": 0, "unconfirmed_attended": 0} | minutes
    return HoursShare(person=person, month=month, doing=doing, **figures)


def statement(shares: list[HoursShare], sessions: tuple[HeldSession, ...] = ()):
    return hours_statement(ORGANISATION, JANUARY, date(2026, 12, 31), shares, sessions)


def test_under_ten_is_small_and_nobody_is_no_secret() -> None:
    assert SMALLEST_GROUP == 10
    assert [is_small(people(1, count)) for count in (0, 1, 9, 10)] == [False, True, True, False]


def test_one_that_is_left_out_takes_the_next_smallest_along() -> None:
    cells = [(people(1, 30),), (people(1, 12),), (people(40, 44),), (frozenset(),)]
    # Five people alone could be worked out from the sum; with the twelve they are seventeen.
    assert left_out(cells, summed=True) == {1, 2}
    assert left_out(cells, summed=False) == {2}


def test_small_ones_that_are_many_together_hide_each_other() -> None:
    assert left_out([(people(1, 30),), (people(1, 6),), (people(7, 12),)], summed=True) == {1, 2}
    # The same six people twice are still six.
    assert left_out([(people(1, 30),), (people(1, 6),), (people(1, 6),)], summed=True) == {0, 1, 2}


Cells = st.lists(st.tuples(st.frozensets(st.integers(1, 25)), st.frozensets(st.integers(1, 25))), max_size=7)


@given(Cells)
def test_what_is_shown_never_gives_away_what_is_not(
    cells: list[tuple[frozenset[int], frozenset[int]]],
) -> None:
    hidden = left_out(cells, summed=True)
    for at, groups in enumerate(cells):
        assert at in hidden or not any(map(is_small, groups))
    for kind in (0, 1):
        together = frozenset().union(*(cells[at][kind] for at in hidden))
        whole = frozenset().union(*(groups[kind] for groups in cells))
        # Where everything is left out, its sum is that of a small group, and is left out itself.
        assert not is_small(together) or is_small(whole)


def test_months_and_activities_add_up_and_people_count_once() -> None:
    shares = [share(person, JANUARY, COOKING, given=30) for person in range(12)]
    shares += [share(person, MARCH, CAFE) for person in range(11)]
    sessions = (HeldSession(JANUARY, COOKING), HeldSession(MARCH, CAFE), HeldSession(MARCH, CAFE))
    made = statement(shares, sessions)
    assert [(line.month, line.sessions, line.people, line.given, line.attended) for line in made.months] == [
        (JANUARY, 1, 12, 360, 720),
        (FEBRUARY, 0, 0, 0, 0),
        (MARCH, 2, 11, 0, 660),
    ]
    assert [(line.doing, line.people, line.attended) for line in made.activities] == [
        (COOKING, 12, 720),
        (CAFE, 11, 660),
    ]
    assert (made.total.people, made.total.sessions, made.total.attended) == (12, 3, 1380)
    assert not made.hides


def test_a_small_group_is_left_out_of_the_line_and_cannot_be_taken_from_the_sum() -> None:
    shares = [share(person) for person in range(30)]
    shares += [share(person, FEBRUARY) for person in range(15)]
    shares += [share(99, MARCH, given=45)]
    made = statement(shares)
    assert [line.attended for line in made.months] == [1800, None, None]
    assert [line.people for line in made.months] == [30, None, None]
    assert (made.total.attended, made.total.people) == (46 * 60, 31)
    # One person gave: neither the line nor the sum says how much.
    assert (made.months[2].given, made.total.given) == (None, None)
    assert made.hides


def test_what_was_confirmed_is_not_told_of_few_either() -> None:
    nearly_all = [share(person, unconfirmed_attended=60 if person else 0) for person in range(12)]
    # Eleven were not confirmed, so that one was: the figure would tell of that one.
    assert statement(nearly_all).total.unconfirmed is None
    none = [share(person) for person in range(12)]
    assert statement(none).total.unconfirmed == 0
    every = [share(person, unconfirmed_attended=60) for person in range(12)]
    assert statement(every).total.unconfirmed == 720


def test_what_was_not_confirmed_does_not_tell_who_gave() -> None:
    """Where nothing was confirmed it is given and attended together: 720 of 720 + 45."""
    shares = [share(person, unconfirmed_attended=60) for person in range(12)]
    shares += [share(99, given=45, attended=0, unconfirmed_given=45)]
    total = statement(shares).total
    assert (total.attended, total.given, total.unconfirmed) == (720, None, None)
    # A line that is left out only to guard another one must not tell it either.
    months = [share(at, month, given=30, unconfirmed_given=30, unconfirmed_attended=60)
              for month, most in ((JANUARY, 30), (FEBRUARY, 12), (MARCH, 4)) for at in range(most)]  # fmt: skip
    made = statement(months)
    assert [line.given for line in made.months] == [900, None, None]
    assert [line.unconfirmed for line in made.months] == [2700, None, None]


def test_nothing_at_all_is_a_statement_too() -> None:
    made = statement([])
    assert (made.months, made.activities) == ((), ())
    assert (made.total.people, made.total.given, made.hides) == (0, 0, False)
