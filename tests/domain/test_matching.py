"""Who is suggested to whom: what never happens, what counts, and that the same question has one answer."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.matching import Candidate, Side, Why, best_matches
from timebank.domain.members import ProgrammeRole, first_name
from timebank.domain.offers import DayPart, OfferKind, When

LANGUAGES = ("nl", "en", "ar", "ti", "tr")
OWN = Side(number="1-1", name="Fatma Yılmaz", first_name="Fatma", speaks=frozenset({"tr", "ar"}))

days = st.lists(st.integers(1, 7), unique=True, max_size=3).map(lambda each: tuple(sorted(each)))
whens = st.builds(When, days=days, parts=st.lists(st.sampled_from(DayPart), unique=True).map(tuple))
sides = st.builds(
    Side,
    number=st.integers(1, 12).map(lambda key: f"{key}-{key}"),
    name=st.just("Iemand"),
    first_name=st.just("Iemand"),
    active=st.booleans(),
    given=st.integers(0, 300),
    received=st.integers(0, 300),
    role=st.sampled_from([None, *ProgrammeRole]),
    speaks=st.frozensets(st.sampled_from(LANGUAGES)),
    practises_dutch=st.booleans(),
)
candidates = st.builds(
    Candidate,
    side=sides,
    offer=st.none() | st.uuids(),
    until=st.dates(),
    when=whens,
    met=st.integers(0, 20),
)
kinds = st.sampled_from(OfferKind)
barred = st.frozensets(st.integers(1, 12).map(lambda key: f"{key}-{key}"))


@given(kinds, whens, sides, st.lists(candidates), barred)
def test_never_oneself_nor_who_left_or_is_not_to_be_matched(kind, when, own, people, apart):
    found = best_matches(kind, when, own, people, apart)
    numbers = [match.number for match in found]
    active = {each.side.number for each in people if each.side.active}
    assert own.number not in numbers
    assert not set(numbers) & apart
    assert set(numbers) <= active
    assert len(set(numbers)) == len(numbers), "one suggestion for each person"


@given(kinds, whens, sides, st.lists(candidates), st.randoms(use_true_random=False))
def test_the_same_people_in_any_order_give_the_same_answer(kind, when, own, people, chance):
    one_each = list({each.side.number: each for each in people}.values())
    shuffled = list(one_each)
    chance.shuffle(shuffled)
    assert best_matches(kind, when, own, one_each) == best_matches(kind, when, own, shuffled)


@given(kinds, whens, sides, st.lists(candidates))
def test_the_better_fit_stands_first_and_every_suggestion_has_a_reason(kind, when, own, people):
    found = best_matches(kind, when, own, people)
    assert [match.points for match in found] == sorted((match.points for match in found), reverse=True)
    assert all(match.reasons for match in found)


@given(kinds, whens, sides, candidates)
def test_who_met_more_often_never_ranks_higher(kind, when, own, person):
    now = best_matches(kind, when, own, [person])
    later = best_matches(kind, when, own, [replace(person, met=person.met + 1)])
    assert [match.points for match in later] <= [match.points for match in now]


@given(kinds, whens, candidates)
def test_without_consent_no_role_is_ever_told(kind, when, person):
    silent = replace(person, side=replace(person.side, role=None))
    newcomer = replace(OWN, role=ProgrammeRole.NEWCOMER)
    for own, other in ((newcomer, silent), (OWN, person)):
        for match in best_matches(kind, when, own, [other]):
            assert Why.BRIDGE not in {reason.why for reason in match.reasons}


def person(number: str = "2-2", *, offer: bool = False, when: When | None = None, met: int = 0, **facts):
    side = Side(number=number, name="Henk de Vries", first_name="Henk", **facts)
    return Candidate(
        side=side,
        offer=UUID(int=1) if offer else None,
        until=date(2026, 12, 1),
        when=when or When(),
        met=met,
    )


def reasons(kind: OfferKind, candidate: Candidate, own: Side = OWN, when: When | None = None) -> list[Why]:
    (match,) = best_matches(kind, when or When(), own, [candidate])
    return [reason.why for reason in match.reasons]


def test_a_giver_who_only_received_and_a_receiver_who_only_gave_come_first():
    only_received = person("2-2", given=0, received=90)
    only_gave = person("3-3", given=90, received=0)
    givers = best_matches(OfferKind.REQUEST, When(), OWN, [only_gave, only_received])
    receivers = best_matches(OfferKind.OFFER, When(), OWN, [only_gave, only_received])
    assert [match.number for match in givers] == ["2-2", "3-3"]
    assert [match.number for match in receivers] == ["3-3", "2-2"]
    assert Why.ONE_SIDED in {reason.why for reason in givers[0].reasons}


def test_an_offer_counts_for_more_than_a_talent_that_was_noted():
    offered, noted = person("3-3", offer=True), person("2-2")
    assert [m.number for m in best_matches(OfferKind.REQUEST, When(), OWN, [noted, offered])] == [
        "3-3",
        "2-2",
    ]


def test_a_shared_language_is_told_and_dutch_alone_is_none():
    assert Why.LANGUAGE in reasons(OfferKind.REQUEST, person(speaks=frozenset({"ar", "nl"})))
    both_dutch = replace(OWN, speaks=frozenset({"nl"}))
    assert Why.LANGUAGE not in reasons(OfferKind.REQUEST, person(speaks=frozenset({"nl"})), own=both_dutch)


def test_who_wishes_to_practise_dutch_is_led_to_who_speaks_it():
    learner = replace(OWN, practises_dutch=True)
    assert Why.PRACTICE in reasons(OfferKind.REQUEST, person(speaks=frozenset({"nl"})), own=learner)
    assert Why.PRACTICE not in reasons(OfferKind.REQUEST, person(speaks=frozenset({"fr"})), own=learner)


def test_days_that_meet_help_and_days_that_do_not_count_against():
    tuesday = When(days=(2,))
    assert Why.DAYS in reasons(OfferKind.REQUEST, person(offer=True, when=When(days=(2, 4))), when=tuesday)
    apart = person(offer=True, when=When(days=(3,)))
    assert Why.OTHER_DAYS in reasons(OfferKind.REQUEST, apart, when=tuesday)
    any_day = person("3-3", offer=True)
    first = best_matches(OfferKind.REQUEST, tuesday, OWN, [apart, any_day])[0]
    assert first.number == "3-3"


def test_a_newcomer_and_a_neighbour_who_agreed_are_brought_together():
    newcomer = replace(OWN, role=ProgrammeRole.NEWCOMER)
    assert Why.BRIDGE in reasons(OfferKind.REQUEST, person(role=ProgrammeRole.NEIGHBOUR), own=newcomer)
    assert Why.BRIDGE not in reasons(OfferKind.REQUEST, person(role=ProgrammeRole.NEWCOMER), own=newcomer)


def test_first_names():
    assert first_name("Fatma Yılmaz") == "Fatma"
    assert first_name("Johannes van der Horst", "Joop") == "Joop"
    assert first_name("Abd al-Rahman Said") == "Abd al-Rahman"
    assert first_name("Abd al Rahman Said") == "Abd al Rahman"
    assert first_name("Abdul Karim Noor") == "Abdul Karim"
    assert first_name("") == ""
