"""Offers and requests: kept once, gone when their day has passed, matched by the rules, answered by an entry."""

import io
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import insert, update

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.changes import Topic
from timebank.domain.matching import Why
from timebank.domain.members import Profile, ProgrammeRole
from timebank.domain.offers import EXTENSION_DAYS, NewOffer, Offer, OfferKind, OfferState, When
from timebank.domain.papers import PaperSize
from timebank.services.exchanges import record_exchange, sign_entry
from timebank.services.members import change_member, enrol_member, merge_members, pause_member, set_talents
from timebank.services.offers import (
    OfferKept,
    add_offer,
    extend_offer,
    list_matches,
    list_offers,
    offers_of,
    set_offer_state,
    show_contact,
)
from timebank.services.posters import poster_paper
from timebank.services.staff import list_audit
from timebank.store.rows.accounts import accounts, consents
from timebank.store.rows.network import not_paired


def new(
    number: str, kind: OfferKind = OfferKind.OFFER, talent: str = "cooking", **changes: object
) -> NewOffer:
    values: dict[str, object] = {
        "id": uuid4(),
        "number": number,
        "kind": kind,
        "talent": talent,
        "until": TODAY + timedelta(days=30),
    }
    return NewOffer(**(values | changes))  # type: ignore[arg-type]


def add(bank: TestBank, number: str, kind: OfferKind = OfferKind.OFFER, **changes: object) -> Offer:
    kept: OfferKept = bank.office.do(bank.desk, add_offer, new(number, kind, **changes))
    return kept.offer


def listed(bank: TestBank, *about: object) -> list[UUID]:
    return [offer.id for offer in bank.office.ask(bank.desk, list_offers, *about).offers]


def matched(bank: TestBank, offer: Offer) -> dict[str, set[Why]]:
    found = bank.office.ask(bank.desk, list_matches, offer.id).matches
    return {match.number: {reason.why for reason in match.reasons} for match in found}


def test_an_offer_is_kept_as_typed_and_told(bank: TestBank) -> None:
    order = new(
        bank.fatma,
        words="Syrisch  koken voor een verjaardag",
        language="ar",
        when=When(days=(2, 4)),
        place="buurthuis",
    )
    kept = bank.office.do(bank.desk, add_offer, order)
    assert Topic.OFFERS in kept.changed
    assert kept.warnings == ()
    offer = kept.offer
    assert (offer.number, offer.first_name, offer.words) == (
        bank.fatma,
        "Fatma",
        "Syrisch koken voor een verjaardag",
    )
    assert (offer.when.days, offer.language, offer.since, offer.state) == (
        (2, 4),
        "ar",
        TODAY,
        OfferState.OPEN,
    )
    assert bank.office.ask(bank.desk, offers_of, bank.fatma) == [offer]


def test_the_same_id_twice_keeps_one_and_other_content_is_refused(bank: TestBank) -> None:
    order = new(bank.fatma)
    bank.office.do(bank.desk, add_offer, order)
    again = bank.office.do(bank.desk, add_offer, order)
    assert again.changed == frozenset()
    assert len(listed(bank)) == 1
    with pytest.raises(errors.OfferReused):
        bank.office.do(bank.desk, add_offer, replace(order, words="iets anders"))
    with pytest.raises(errors.OfferReused):
        bank.office.do(bank.desk, add_offer, replace(order, number=bank.henk))


def test_what_cannot_be_is_refused(bank: TestBank) -> None:
    for order, refusal in (
        (new(bank.fatma, until=TODAY - timedelta(days=1)), errors.UntilPassed),
        (new(bank.fatma, until=TODAY + timedelta(days=400)), errors.UntilTooFar),
        (new(bank.fatma, talent="toveren"), errors.TalentUnknown),
        (new(bank.linde), errors.NotAMember),
        (new(bank.fatma, words="x" * 201), errors.TextTooLong),
        (new(bank.fatma, when=When(days=(8,))), errors.ChoiceUnknown),
    ):
        with pytest.raises(refusal):
            bank.office.do(bank.desk, add_offer, order)
    bank.office.do(bank.desk, pause_member, bank.henk, True)
    with pytest.raises(errors.MemberPaused):
        bank.office.do(bank.desk, add_offer, new(bank.henk))
    with pytest.raises(errors.OfferUnknown):
        bank.office.do(bank.desk, set_offer_state, uuid4(), OfferState.DONE)
    assert listed(bank) == []


def test_a_number_that_may_be_a_bsn_warns_and_is_kept(bank: TestBank) -> None:
    kept = bank.office.do(bank.desk, add_offer, new(bank.fatma, words="bel mij, 111222333"))
    assert kept.warnings == ("maybe_bsn",)


def test_after_its_last_day_it_is_gone_everywhere_and_extending_brings_it_back(bank: TestBank) -> None:
    request = add(bank, bank.henk, OfferKind.REQUEST)
    offer = add(bank, bank.fatma, until=TODAY)
    assert bank.fatma in matched(bank, request)
    bank.watch.now += timedelta(days=1)
    assert listed(bank) == [request.id]
    assert bank.office.ask(bank.desk, offers_of, bank.fatma) == []
    assert matched(bank, request) == {}
    kept = bank.office.do(bank.desk, extend_offer, offer.id)
    assert kept.offer.until == TODAY + timedelta(days=1 + EXTENSION_DAYS)
    assert set(listed(bank)) == {request.id, offer.id}


def test_who_paused_left_or_withdrew_is_in_no_list(bank: TestBank) -> None:
    request = add(bank, bank.henk, OfferKind.REQUEST)
    by_fatma, by_zebib, by_olena = (add(bank, n) for n in (bank.fatma, bank.zebib, bank.olena))
    bank.office.do(bank.desk, pause_member, bank.fatma, True)
    bank.office.do(bank.desk, set_offer_state, by_olena.id, OfferState.WITHDRAWN)
    assert set(listed(bank)) == {request.id, by_zebib.id}
    assert set(matched(bank, request)) == {bank.zebib}
    with bank.office.database.writing() as connection:
        left = update(accounts).where(accounts.c.code == bank.zebib)
        connection.execute(left.values(closed_on=TODAY))
    assert listed(bank) == [request.id]
    assert matched(bank, request) == {}
    assert bank.office.ask(bank.desk, offers_of, bank.fatma) == [by_fatma], "the person's own page shows it"
    reopened = bank.office.do(bank.desk, set_offer_state, by_olena.id, OfferState.OPEN)
    assert reopened.offer.state is OfferState.OPEN
    assert by_olena.id in listed(bank)


def test_joined_records_carry_their_offers_along(bank: TestBank) -> None:
    offer = add(bank, bank.fatma)
    bank.office.do(bank.coordinator, merge_members, uuid4(), bank.fatma, bank.olena, "dubbel")
    assert [each.id for each in bank.office.ask(bank.desk, offers_of, bank.olena)] == [offer.id]
    assert listed(bank) == [offer.id]


def test_the_list_narrows_by_kind_talent_and_words(bank: TestBank) -> None:
    cook = add(bank, bank.fatma, words="Couscous op zondag")
    bike = add(bank, bank.henk, OfferKind.REQUEST, talent="bicycle_repair")
    assert listed(bank, OfferKind.REQUEST) == [bike.id]
    assert listed(bank, None, "cooking") == [cook.id]
    assert listed(bank, None, None, "yilmaz couscous") == [cook.id]
    assert listed(bank, None, None, "henk couscous") == []
    counts = bank.office.ask(bank.desk, list_offers).counts
    assert counts == {OfferKind.OFFER: 1, OfferKind.REQUEST: 1}


def test_a_request_finds_who_offers_it_then_who_can_do_it(bank: TestBank) -> None:
    request = add(bank, bank.henk, OfferKind.REQUEST, when=When(days=(2,)))
    add(bank, bank.olena, when=When(days=(2, 5)))
    bank.office.do(bank.desk, set_talents, bank.zebib, ("cooking",), ())
    bank.office.do(bank.desk, set_talents, bank.fatma, (), ("cooking",))
    found = matched(bank, request)
    assert list(found) == [bank.olena, bank.zebib]
    assert found[bank.olena] >= {Why.ANSWERS, Why.DAYS}
    assert Why.NOTED in found[bank.zebib]


def test_an_offer_finds_who_asks_for_it_then_who_would_like_it(bank: TestBank) -> None:
    offer = add(bank, bank.henk)
    add(bank, bank.olena, OfferKind.REQUEST)
    bank.office.do(bank.desk, set_talents, bank.fatma, (), ("cooking",))
    bank.office.do(bank.desk, set_talents, bank.zebib, ("cooking",), ())
    assert list(matched(bank, offer)) == [bank.olena, bank.fatma]


def test_a_pair_that_is_not_to_be_matched_is_never_suggested(bank: TestBank) -> None:
    request = add(bank, bank.henk, OfferKind.REQUEST)
    add(bank, bank.fatma)
    bank.office.do(bank.desk, set_talents, bank.fatma, ("cooking",), ())
    with bank.office.database.writing() as connection:
        connection.execute(insert(not_paired), {"one": 1001, "other": 1002})
    assert matched(bank, request) == {}


def test_a_role_counts_only_with_a_consent_that_stands(bank: TestBank) -> None:
    bank.office.do(
        bank.desk, change_member, bank.henk, Profile(name="Henk de Vries", role=ProgrammeRole.NEIGHBOUR)
    )
    sara = bank.office.do(
        bank.desk, enrol_member, Profile(name="Sara Noor", role=ProgrammeRole.NEWCOMER)
    ).member.account.code
    request = add(bank, bank.henk, OfferKind.REQUEST)
    add(bank, sara)
    assert Why.BRIDGE in matched(bank, request)[sara]
    with bank.office.database.writing() as connection:
        connection.execute(update(consents).values(withdrawn_at=bank.watch.now))
    assert Why.BRIDGE not in matched(bank, request)[sara]


def test_a_language_in_common_and_what_they_did_before_are_told(bank: TestBank) -> None:
    for number, name in ((bank.henk, "Henk de Vries"), (bank.fatma, "Fatma Yılmaz")):
        bank.office.do(bank.desk, change_member, number, Profile(name=name, speaks=("nl", "ar")))
    request = add(bank, bank.henk, OfferKind.REQUEST)
    add(bank, bank.fatma)
    bank.record(bank.olena, bank.fatma)
    assert matched(bank, request)[bank.fatma] == {Why.ANSWERS, Why.ONE_SIDED, Why.LANGUAGE}
    for minutes in (30, 60, 90):
        bank.record(bank.fatma, bank.henk, minutes)
    assert matched(bank, request)[bank.fatma] == {Why.ANSWERS, Why.LANGUAGE, Why.MET}
    bank.reverse(bank.record(bank.fatma, bank.henk, 15).entry)
    (match,) = bank.office.ask(bank.desk, list_matches, request.id).matches
    assert [reason.times for reason in match.reasons if reason.why is Why.MET] == [3]


def test_help_that_is_recorded_answers_the_request_until_it_is_reversed(bank: TestBank) -> None:
    request = add(bank, bank.henk, OfferKind.REQUEST)
    booked = bank.record(bank.fatma, bank.henk, answers=request.id)
    assert Topic.OFFERS in booked.changed
    (now,) = bank.office.ask(bank.desk, offers_of, bank.henk)
    assert (now.answered_on, now.state) == (TODAY, OfferState.OPEN)
    bank.reverse(booked.entry)
    (after,) = bank.office.ask(bank.desk, offers_of, bank.henk)
    assert after.answered_on is None
    assert bank.whole()


def test_help_that_waits_for_a_signature_answers_when_it_is_signed(bank: TestBank) -> None:
    riet = bank.office.do(bank.desk, enrol_member, Profile(name="Riet Jansen")).member.account.code
    operator = bank.office.add_operator(bank.admin, "Riet zelf", bank.desk.role, "linde-linde", member=riet)
    own = replace(bank.desk, key=operator.key, name=operator.name, member=riet)
    request = add(bank, bank.henk, OfferKind.REQUEST)
    order = bank.order(riet, bank.henk, answers=request.id)
    assert bank.office.do(own, record_exchange, order).waiting
    assert bank.office.ask(bank.desk, offers_of, bank.henk)[0].answered_on is None
    assert Topic.OFFERS in bank.office.do(bank.coordinator, sign_entry, order.id).changed
    assert bank.office.ask(bank.desk, offers_of, bank.henk)[0].answered_on == TODAY


def test_help_for_an_offer_nobody_knows_is_booked_all_the_same(bank: TestBank) -> None:
    assert bank.record(bank.fatma, bank.henk, answers=uuid4()).entry is not None
    assert bank.whole()


def test_a_look_at_somebodys_telephone_is_logged(bank: TestBank) -> None:
    profile = Profile(name="Henk de Vries", phone="0313 123456", contact="app", speaks=("nl", "fy"))
    bank.office.do(bank.desk, change_member, bank.henk, profile)
    contact = bank.office.ask(bank.desk, show_contact, bank.henk)
    assert (contact.phone, contact.contact, contact.speaks) == ("0313 123456", "app", ("nl", "fy"))
    line = bank.office.ask(bank.admin, list_audit, 1)[0]
    assert (line.operation, line.subject) == ("show_contact", bank.henk)


def test_the_poster_holds_what_stands_and_its_making_is_logged(bank: TestBank) -> None:
    cook = add(bank, bank.fatma)
    gone = add(bank, bank.henk, OfferKind.REQUEST)
    bank.office.do(bank.desk, set_offer_state, gone.id, OfferState.DONE)
    pdf = bank.office.ask(bank.desk, poster_paper, PaperSize.A4, (gone.id, cook.id), "ar")
    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert cook.ask_number in text
    assert gone.ask_number not in text
    line = bank.office.ask(bank.admin, list_audit, 1)[0]
    assert (line.operation, line.subject) == ("poster_paper", "a4")
    assert listed(bank, None, None, cook.ask_number) == [cook.id], "the number on the poster finds it"
    for wanted, refusal in (((gone.id,), errors.NothingToHangUp), ((cook.id,) * 61, errors.PosterTooLong)):
        with pytest.raises(refusal):
            bank.office.ask(bank.desk, poster_paper, PaperSize.A3, wanted)
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.desk, poster_paper, PaperSize.A4, (cook.id,), "xx")
