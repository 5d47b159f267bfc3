"""Series, the week's sessions, and who pasted names are, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from tests.fixtures.sessions import come, sheet
from timebank.domain import errors
from timebank.domain.activities import Series, SessionState
from timebank.domain.members import Profile
from timebank.domain.numbers import POT
from timebank.services.activities import find_session, keep_series, list_series, show_agenda
from timebank.services.attendance import match_names
from timebank.services.members import enrol_member
from timebank.services.sessions import (
    cancel_session,
    keep_session,
)


def test_a_series_offers_its_sessions_and_keeps_none_until_something_is_noted(
    bank: TestBank, cafe: Series
) -> None:
    agenda = bank.office.ask(bank.desk, show_agenda, TODAY, TODAY + timedelta(days=13))
    assert [line.session.plan.day for line in agenda.lines] == [TODAY, TODAY + timedelta(days=7)]
    assert {line.session.state for line in agenda.lines} == {SessionState.PLANNED}
    with pytest.raises(errors.SessionUnknown):
        bank.office.ask(bank.desk, find_session, agenda.lines[0].session.plan.id)

    come(bank, agenda.lines[0].session.plan, bank.fatma, hosts=(bank.henk,))
    kept = bank.office.ask(bank.desk, show_agenda, TODAY, TODAY + timedelta(days=13)).lines
    assert [(line.session.state, line.hosts, line.guests) for line in kept] == [
        (SessionState.OPEN, 1, 1),
        (SessionState.PLANNED, 0, 0),
    ]


def test_a_week_that_is_over_shows_what_was_kept_and_offers_nothing(bank: TestBank, cafe: Series) -> None:
    before = bank.office.ask(bank.desk, show_agenda, TODAY - timedelta(days=13), TODAY - timedelta(days=7))
    assert before.lines == ()


def test_a_session_that_moved_to_another_day_is_not_offered_again(bank: TestBank, cafe: Series) -> None:
    moved = replace(cafe.plan(TODAY), day=TODAY - timedelta(days=8))
    bank.office.do(bank.desk, keep_session, moved)
    assert bank.office.ask(bank.desk, show_agenda).lines == ()


def test_a_series_is_changed_in_place_and_saying_it_again_changes_nothing(
    bank: TestBank, cafe: Series
) -> None:
    changed = replace(cafe, title=" Taalcafé  in de wijk ", hosts=(bank.henk, bank.olena), active=False)
    kept = bank.office.do(bank.coordinator, keep_series, changed)
    assert (kept.series.title, kept.before, bool(kept.changed)) == ("Taalcafé in de wijk", cafe, True)
    assert not bank.office.do(bank.coordinator, keep_series, changed).changed
    book = bank.office.ask(bank.desk, list_series)
    assert [set(each.hosts) for each in book.series] == [{bank.henk, bank.olena}]
    assert book.people[bank.olena].script_name == "Олена Коваль"
    assert bank.office.ask(bank.desk, show_agenda).lines == ()


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"title": "  "}, errors.TitleMissing),
        ({"title": "x" * 81}, errors.TextTooLong),
        ({"minutes": 0}, errors.TimeNotPositive),
        ({"minutes": 721}, errors.MoreThanTwelveHours),
        ({"weekday": 8}, errors.ChoiceUnknown),
        ({"starts_at": 1440}, errors.ChoiceUnknown),
        ({"talent": "toveren"}, errors.TalentUnknown),
        ({"organisation": "9999-9"}, errors.AccountUnknown),
    ],
)
def test_a_series_that_cannot_be_is_refused(
    bank: TestBank, cafe: Series, changes: dict[str, object], refusal: type[errors.Refusal]
) -> None:
    with pytest.raises(refusal):
        bank.office.do(bank.coordinator, keep_series, replace(cafe, **changes))  # type: ignore[arg-type]
    assert bank.office.ask(bank.desk, list_series).series == (cafe,)


def test_members_host_and_organisations_answer_for_it(bank: TestBank, cafe: Series) -> None:
    with pytest.raises(errors.NotAnOrganisation):
        bank.office.do(bank.coordinator, keep_series, replace(cafe, organisation=bank.fatma))
    with pytest.raises(errors.NotAMember):
        bank.office.do(bank.coordinator, keep_series, replace(cafe, hosts=(bank.linde,)))
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, keep_series, replace(cafe, title="Anders"))


def test_who_was_there_before_is_offered_most_often_first(bank: TestBank, cafe: Series) -> None:
    for weeks, guests in ((1, (bank.fatma, bank.zebib)), (2, (bank.fatma,)), (3, (bank.olena,))):
        come(bank, cafe.plan(TODAY - timedelta(weeks=weeks)), *guests, hosts=(bank.henk,))
    bank.office.do(bank.desk, cancel_session, cafe.plan(TODAY - timedelta(weeks=3)))
    earlier = sheet(bank, cafe.plan(TODAY)).earlier
    assert [(each.account, each.times, each.hosted) for each in earlier] == [
        (bank.fatma, 2, False),
        (bank.henk, 2, True),
        (bank.zebib, 1, False),
    ]


def test_a_host_without_a_seen_vog_is_told(bank: TestBank, cafe: Series) -> None:
    bank.office.do(bank.coordinator, keep_series, replace(cafe, vog_needed=True))
    (warned,) = sheet(bank, cafe.plan(TODAY)).warnings
    assert (warned.code, warned.account) == ("conduct_check_missing", bank.henk)


def test_pasted_names_are_sure_doubtful_or_unknown(bank: TestBank, cafe: Series) -> None:
    bank.office.do(bank.admin, enrol_member, Profile(name="Fatma Demir"))
    text = f"1. Fatma Yilmaz\n\n- fatma\n• Zebibb Tesfay\n{bank.henk}\nКоваль Олена\nNiemand Bekend"
    found = bank.office.ask(bank.desk, match_names, text)
    assert [(each.line, each.sure.name if each.sure else None) for each in found] == [
        ("Fatma Yilmaz", "Fatma Yılmaz"),
        ("fatma", None),
        ("Zebibb Tesfay", None),
        (bank.henk, "Henk de Vries"),
        ("Коваль Олена", "Olena Koval"),
        ("Niemand Bekend", None),
    ]
    assert {each.name for each in found[1].candidates} == {"Fatma Yılmaz", "Fatma Demir"}
    assert [each.name for each in found[2].candidates] == ["Zebib Tesfay"]
    assert found[5].candidates == ()


def test_days_of_a_series() -> None:
    series = Series(id=uuid4(), title="Koken", organisation=POT, weekday=4)
    assert series.days(date(2026, 11, 16), date(2026, 11, 30)) == (date(2026, 11, 19), date(2026, 11, 26))
    assert replace(series, active=False).days(date(2026, 11, 16), date(2026, 11, 30)) == ()
    assert replace(series, weekday=None).days(date(2026, 11, 16), date(2026, 11, 30)) == ()
