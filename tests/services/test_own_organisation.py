"""Who signs in for an organisation sees its own people and activities, may record who was there and print certificates,
and nothing else: proved through every operation there is.

Henk leads the language cafe of De Linde and Zebib comes; Olena leads the food bank, Fatma comes, and both help each other.
De Linde must not learn that any of these exist. An operation `for_organisations` that is in no table here fails the walk.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import select

import timebank.store.rows as rows
from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.services.test_every_operation import operations
from timebank.domain import errors
from timebank.domain.access import GRANTS, Actor, Role
from timebank.domain.activities import Presence, Series, SessionPlan
from timebank.domain.cards import new_card
from timebank.domain.certificate_runs import Choice
from timebank.domain.certificates import CertificateOrder
from timebank.domain.circle import ConductCheck
from timebank.domain.errors import Refusal
from timebank.domain.keyboard import Keyboard
from timebank.domain.ledger import Side
from timebank.domain.limits import Limits
from timebank.domain.lists import Filter, ListHead, ListQuery, ListTable
from timebank.domain.organisations import Contact, OrganisationProfile
from timebank.services import activities, attendance, certificates, organisations, sessions, staff
from timebank.services.cards import issue_cards
from timebank.services.circle import join_organisation, note_conduct
from timebank.services.operation import Operation
from timebank.services.statements import list_balances

START, UNTIL = date(2026, 1, 1), TODAY
EVERYBODY = ListQuery(counted=True)


@dataclass
class Scene:
    """Both organisations, and the operator of the first."""

    bank: TestBank
    linde: Actor
    food_bank: str
    own: SessionPlan
    other: SessionPlan
    next: SessionPlan
    own_paper: str
    other_paper: str

    @property
    def hidden(self) -> tuple[str, ...]:
        """Words that whoever works for De Linde must never read."""
        bank = self.bank
        return ("Fatma", "Olena", "Voedselbank", "Uitgifte", "Saskia", bank.fatma, bank.olena, self.food_bank, self.other_paper)  # fmt: skip

    def forged(self) -> SessionPlan:
        """A plan that names the food bank's session and a series of De Linde."""
        return replace(self.other, series=self.own.series)

    def books(self) -> dict[str, list[Any]]:
        """Every row of every table, but for the log."""
        with self.bank.office.database.reading() as connection:
            return {
                table.name: sorted(map(repr, connection.execute(select(table))))
                for table in rows.metadata.sorted_tables
                if table.name != "audit"
            }


@pytest.fixture
def scene(bank: TestBank) -> Scene:
    office, by = bank.office, bank.coordinator
    profile = OrganisationProfile(name="Voedselbank Oost", phone="012-987 65 43")
    food_bank = office.do(by, organisations.add_organisation, profile).organisation.account.code
    office.do(by, organisations.set_contacts, food_bank, (Contact(name="Saskia Bakker"),))
    plans = []
    for title, house, host, guest in (
        ("Taalcafé", bank.linde, bank.henk, bank.zebib),
        ("Uitgifte", food_bank, bank.olena, bank.fatma),
    ):
        series = Series(id=uuid4(), title=title, organisation=house, weekday=7, minutes=120, hosts=(host,))
        plan = office.do(by, activities.keep_series, series).series.plan(TODAY)
        present = (Presence(account=host, side=Side.GIVEN), Presence(account=guest))
        office.do(bank.desk, attendance.note_present, plan, present)
        office.do(bank.desk, sessions.close_session, sessions.ClosingOrder(id=uuid4(), plan=plan))
        plans.append(plan)
    bank.record(bank.fatma, bank.olena, 60)
    papers = []
    for house, guest in ((bank.linde, bank.zebib), (food_bank, bank.fatma)):
        order = CertificateOrder(start=START, until=UNTIL, members=(guest,), organisation=house)
        papers.append(office.do(by, certificates.issue_certificates, order).papers[0].number)
    office.add_operator(bank.admin, "Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde)
    later = replace(plans[0], id=uuid4(), day=TODAY - timedelta(days=7))
    return Scene(bank, office.sign_in("Linde zelf", PASSWORD), food_bank, *plans, later, *papers)


def choice(organisation: str | None, **more: Any) -> Choice:
    """Everybody of the organisation in the period."""
    return Choice(start=START, until=UNTIL, organisation=organisation, **more)


# What an organisation may ask, with what it must not read in the answers.

Asks = Callable[[Scene], list[tuple[object, ...]]]
QUESTIONS: dict[str, Asks] = {
    "list_organisations": lambda s: [()],
    "list_organisation_hours": lambda s: [(START, UNTIL)],
    "show_organisation": lambda s: [(s.bank.linde,)],
    "show_organisation_hours": lambda s: [(s.bank.linde, START, UNTIL)],
    "list_participants": lambda s: [
        (s.bank.linde, START, UNTIL, EVERYBODY), (s.bank.linde, START, UNTIL, ListQuery(words="fatma")),
        (s.bank.linde, START, UNTIL, ListQuery(words=s.bank.fatma)),
    ],
    "list_organisation_sessions": lambda s: [(s.bank.linde, START, UNTIL)],
    "show_hours_statement": lambda s: [(s.bank.linde, START, UNTIL)],
    "hours_paper": lambda s: [(s.bank.linde, START, UNTIL)],
    "show_year_sheet": lambda s: [(s.bank.linde, START, UNTIL)],
    "year_paper": lambda s: [(s.bank.linde, START, UNTIL)],
    "list_series": lambda s: [()],
    "show_agenda": lambda s: [(), (TODAY - timedelta(days=6), TODAY + timedelta(days=20))],
    "show_session": lambda s: [(s.own,), (s.next,)],
    "find_session": lambda s: [(s.own.id,)],
    "find_guests": lambda s: [("fatma",), ("a",), (s.bank.fatma,), ("zebib",)],
    "match_names": lambda s: [("zebib\nhenk",)],
    "certificate_participants": lambda s: [(s.bank.linde, START, UNTIL)],
    "list_candidates": lambda s: [(choice(s.bank.linde), query) for query in (EVERYBODY, ListQuery(words="fatma"), ListQuery(words=s.bank.fatma))],
    "check_readiness": lambda s: [(choice(s.bank.linde),), (choice(s.bank.linde, series=s.own.series, again=True),)],
    "preview_certificate": lambda s: [(s.bank.zebib, CertificateOrder(start=START, until=UNTIL, organisation=s.bank.linde))],
    "count_hours": lambda s: [(s.bank.zebib, START, UNTIL, s.bank.linde)],
    "list_certificates": lambda s: [(), (s.bank.zebib,), (None, 1)],
    "reprint_certificate": lambda s: [(s.own_paper,)],
    "show_bank": lambda s: [()],
    "show_own_account": lambda s: [()],
    "list_talents": lambda s: [()],
    "list_competences": lambda s: [()],
    "list_views": lambda s: [("people",)],
    # It lays out what the asker already holds.
    "list_paper": lambda s: [("people", ListTable(title="x", told="", in_minutes="", heads=(ListHead(title="x"),), rows=(("x",),)))],
    "keyboard_paper": lambda s: [(Keyboard(title="x", told="", sections=()),)],
}  # fmt: skip

# What it may try of others, each of which is refused without a word about them.
TRIES: dict[str, Asks] = {
    "show_organisation": lambda s: [(s.food_bank,), (s.bank.fatma,), ("9999-9",)],
    "show_organisation_hours": lambda s: [(s.food_bank, START, UNTIL)],
    "list_participants": lambda s: [(s.food_bank, START, UNTIL, EVERYBODY)],
    "list_organisation_sessions": lambda s: [(s.food_bank, START, UNTIL)],
    "show_hours_statement": lambda s: [(s.food_bank, START, UNTIL), (s.bank.fatma, START, UNTIL), ("9999-9", START, UNTIL)],
    "hours_paper": lambda s: [(s.food_bank, START, UNTIL)],
    "show_year_sheet": lambda s: [(s.food_bank, START, UNTIL), (s.bank.fatma, START, UNTIL)],
    "year_paper": lambda s: [(s.food_bank, START, UNTIL)],
    "show_session": lambda s: [(s.other,), (s.forged(),), (replace(s.other, id=uuid4()),), (replace(s.own, series=uuid4()),)],
    "find_session": lambda s: [(s.other.id,)],
    "certificate_participants": lambda s: [(s.food_bank, START, UNTIL)],
    "list_candidates": lambda s: [
        (choice(None), EVERYBODY), (choice(s.food_bank), EVERYBODY), (choice(s.bank.fatma), EVERYBODY),
        (choice(s.bank.linde, series=s.other.series), EVERYBODY),
    ],
    "check_readiness": lambda s: [(choice(None),), (choice(s.food_bank),), (choice(s.bank.linde, series=s.other.series),)],
    "preview_certificate": lambda s: [
        (number, CertificateOrder(start=START, until=UNTIL, organisation=house))
        for number, house in ((s.bank.zebib, None), (s.bank.zebib, s.food_bank), (s.bank.fatma, s.bank.linde), ("8888-8", s.bank.linde))
    ],
    "count_hours": lambda s: [
        (s.bank.zebib, START, UNTIL), (s.bank.zebib, START, UNTIL, s.food_bank),
        (s.bank.fatma, START, UNTIL, s.bank.linde), ("8888-8", START, UNTIL, s.bank.linde),
    ],
    "list_certificates": lambda s: [(s.bank.fatma,), ("8888-8",)],
    "reprint_certificate": lambda s: [(s.other_paper,)],
}  # fmt: skip

# What it may change, tried on others: refused, and not a row is different.
DEEDS: dict[str, Asks] = {
    "note_present": lambda s: [
        (s.other, (Presence(account=s.bank.zebib),)), (s.forged(), (Presence(account=s.bank.zebib),)),
        (replace(s.next, series=s.other.series), (Presence(account=s.bank.zebib),)),
        (s.next, (Presence(account=s.bank.fatma),)), (s.next, (Presence(account="8888-8"),)),
        (s.next, (Presence(account=s.bank.zebib), Presence(account=s.bank.olena))),
    ],
    "change_present": lambda s: [
        (s.other.id, Presence(account=s.bank.fatma, minutes=30)), (s.other.id, Presence(account=s.bank.zebib)),
        (s.own.id, Presence(account=s.bank.fatma)),
    ],
    "remove_present": lambda s: [(s.other.id, s.bank.fatma), (s.own.id, s.bank.olena), (s.own.id, "8888-8")],
    "close_session": lambda s: [
        (sessions.ClosingOrder(id=uuid4(), plan=plan),) for plan in (s.other, s.forged(), replace(s.other, id=uuid4()))
    ],
    "correct_session": lambda s: [
        (sessions.CorrectionOrder(id=uuid4(), session=s.other.id, absent=(s.bank.fatma,), reason="x"),),
        (sessions.CorrectionOrder(id=uuid4(), session=s.own.id, present=(Presence(account=s.bank.fatma),)),),
        (sessions.CorrectionOrder(id=uuid4(), session=s.own.id, absent=(s.bank.olena,), reason="x"),),
    ],
    "reopen_session": lambda s: [(uuid4(), s.other.id, "x")],
    "issue_certificates": lambda s: [
        (CertificateOrder(start=START, until=UNTIL, members=(s.bank.zebib,)),),
        (CertificateOrder(start=START, until=UNTIL, organisation=s.food_bank),),
        (CertificateOrder(start=START, until=UNTIL, organisation=s.bank.linde, members=(s.bank.fatma,)),),
        (CertificateOrder(start=START, until=UNTIL, organisation=s.bank.linde, members=("8888-8",)),),
    ],
    "change_own_password": lambda s: [("Riet Jansen", "hash"), ("Niemand Weet", "hash")],
}  # fmt: skip

OWN = {"keep_view", "drop_view", "withdraw_own_badge", "find_guest_by_card"}


def named(name: str) -> Operation[..., Any]:
    return next(each for each in operations().values() if each.name == name)


def allowed() -> set[str]:
    return {each.name for each in operations().values() if each.for_organisations}


def test_every_operation_is_either_shut_or_proved_here() -> None:
    assert allowed() == {*QUESTIONS, *TRIES, *DEEDS, *OWN}
    for operation in operations().values():
        if operation.for_organisations:
            assert operation.permission in GRANTS[Role.ORGANISATION]


def test_what_is_not_for_organisations_is_refused_whoever_asks_how(scene: Scene) -> None:
    for operation in operations().values():
        if not operation.for_organisations:
            with pytest.raises(errors.NotPermitted):
                scene.bank.office.ask(scene.linde, operation)
            # What looks something up before it is judged needs its order for that.
            if operation.asks_first is None:
                with pytest.raises(errors.NotPermitted):
                    scene.bank.office.do(scene.linde, operation)


def spoken(answer: object) -> str:
    """What an answer says; of a paper what can be read on it."""
    if isinstance(answer, bytes):
        return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer)).pages)
    return repr(answer)


def test_no_answer_speaks_of_others(scene: Scene) -> None:
    for name, asks in QUESTIONS.items():
        for asked in asks(scene):
            answer = spoken(scene.bank.office.ask(scene.linde, named(name), *asked))
            assert [word for word in scene.hidden if word in answer] == [], (name, asked)


def test_its_own_is_there(scene: Scene) -> None:
    """Or the test before would pass on empty answers."""
    ask, bank = scene.bank.office.ask, scene.bank
    assert [each.account.code for each in ask(scene.linde, organisations.list_organisations)] == [bank.linde]
    people = ask(scene.linde, organisations.list_participants, bank.linde, START, UNTIL, EVERYBODY)
    assert ({each.code for each in people.rows}, people.total) == ({bank.henk, bank.zebib}, 2)
    assert [each.title for each in ask(scene.linde, activities.list_series).series] == ["Taalcafé"]
    assert {line.session.plan.id for line in ask(scene.linde, activities.show_agenda).lines} == {scene.own.id}
    assert [each.code for each in ask(scene.linde, attendance.find_guests, "zebip")] == [bank.zebib]
    assert [each.number for each in ask(scene.linde, certificates.list_certificates)] == [scene.own_paper]
    assert ask(scene.linde, certificates.reprint_certificate, scene.own_paper).startswith(b"%PDF")
    sheet = ask(scene.linde, activities.show_session, scene.own)
    assert set(sheet.people) == {bank.linde, bank.henk, bank.zebib}


def test_what_is_tried_of_others_is_refused_and_changes_nothing(scene: Scene) -> None:
    before = scene.books()
    for table, way in ((TRIES, scene.bank.office.ask), (DEEDS, scene.bank.office.do)):
        for name, tries in table.items():
            for tried in tries(scene):
                with pytest.raises(Refusal) as refused:
                    way(scene.linde, named(name), *tried)
                told = repr(refused.value.facts)
                mentioned = [word for word in scene.hidden if word in told and word not in repr(tried)]
                assert mentioned == [], (name, tried)
    assert scene.books() == before


def test_pasted_names_and_numbers_of_others_find_nobody(scene: Scene) -> None:
    bank = scene.bank
    text = "\n".join(["Fatma Yılmaz", "Olena", bank.fatma, bank.olena, "Zebib Tesfay"])
    found = bank.office.ask(scene.linde, attendance.match_names, text)
    assert [(each.sure is not None, len(each.candidates)) for each in found] == [(False, 0)] * 4 + [(True, 1)]


def test_somebody_new_comes_onto_the_list_by_their_card_alone(scene: Scene) -> None:
    bank, office = scene.bank, scene.bank.office
    card, strange = new_card(bank.fatma), new_card(bank.olena)
    office.do(bank.desk, issue_cards, (card,))
    found = office.ask(scene.linde, attendance.find_guest_by_card, card)
    assert (found.code, found.name) == (bank.fatma, "Fatma Yılmaz")
    assert (found.role, found.last_activity, found.last_talent) == (None, None, None)
    here = (Presence(account=bank.fatma),)
    with pytest.raises(Refusal):
        office.do(scene.linde, attendance.note_present, scene.next, here)
    with pytest.raises(Refusal):
        # A card that was never issued proves nothing, and nor does somebody else's.
        office.do(
            scene.linde, attendance.note_present, scene.next, (Presence(account=bank.olena),), (strange,)
        )
    with pytest.raises(Refusal):
        office.do(scene.linde, attendance.note_present, scene.next, (Presence(account=bank.olena),), (card,))
    noted = office.do(scene.linde, attendance.note_present, scene.next, here, (card,))
    assert noted.added == ((bank.fatma, "Fatma Yılmaz"),)
    # From now on she is among its own people; of what she did elsewhere still nothing is told.
    assert [each.code for each in office.ask(scene.linde, attendance.find_guests, "fatma")] == [bank.fatma]
    assert office.ask(scene.linde, certificates.count_hours, bank.fatma, START, UNTIL, bank.linde) == []


def test_it_records_who_was_there_and_mends_its_own_mistake(scene: Scene) -> None:
    bank, office = scene.bank, scene.bank.office
    present = (Presence(account=bank.henk, side=Side.GIVEN), Presence(account=bank.zebib))
    office.do(scene.linde, attendance.note_present, scene.next, present)
    booked = office.do(
        scene.linde, sessions.close_session, sessions.ClosingOrder(id=uuid4(), plan=scene.next)
    )
    assert booked.recorded is not None
    assert bank.balance(bank.henk) == 240
    office.do(scene.linde, sessions.reopen_session, uuid4(), scene.next.id, "Zebib was er niet")
    assert bank.balance(bank.henk) == 120
    with pytest.raises(errors.NotYoursToReverse):
        # What the desk closed is the desk's to undo.
        office.do(scene.linde, sessions.reopen_session, uuid4(), scene.own.id, "zo maar")
    assert bank.whole()


def test_closing_tells_nothing_of_a_balance(scene: Scene) -> None:
    bank, office = scene.bank, scene.bank.office
    for blocking in (False, True):
        kept = office.ask(bank.admin, staff.show_bank)
        limits = Limits(lower=-600, upper=60, blocking=blocking)
        office.do(bank.admin, staff.change_bank, replace(kept, limits=limits))
        plan = replace(scene.next, id=uuid4())
        office.do(scene.linde, attendance.note_present, plan, (Presence(account=bank.henk, side=Side.GIVEN),))
        order = sessions.ClosingOrder(id=uuid4(), plan=plan)
        if blocking:
            with pytest.raises(errors.NeedsCoordinator) as refused:
                office.do(scene.linde, sessions.close_session, order)
            assert refused.value.facts == {}
        else:
            assert office.do(scene.linde, sessions.close_session, order).warnings == ()


def test_it_prints_certificates_of_its_own_hours_alone(scene: Scene) -> None:
    bank, office = scene.bank, scene.bank.office
    bank.record(bank.zebib, bank.fatma, 300)
    order = CertificateOrder(start=START, until=UNTIL, organisation=bank.linde)
    papers = office.do(scene.linde, certificates.issue_certificates, order).papers
    assert {(each.account, each.given_minutes, each.attended_minutes) for each in papers} == {
        (bank.henk, 120, 0), (bank.zebib, 0, 120),
    }  # fmt: skip


def test_what_the_centre_saw_of_somebodys_conduct_stays_with_the_centre(scene: Scene) -> None:
    bank, office = scene.bank, scene.bank.office
    office.do(bank.desk, note_conduct, bank.henk, ConductCheck(seen_on=START))
    plain, filtered = (
        office.ask(scene.linde, organisations.list_participants, bank.linde, START, UNTIL, query).rows
        for query in (EVERYBODY, ListQuery(filters=(Filter(column="conduct", choices=("seen",)),)))
    )
    assert [each.conduct for each in plain] == [None, None]
    # A filter must not tell it either.
    assert filtered == plain
    seen = office.ask(bank.desk, organisations.list_participants, bank.linde, START, UNTIL, EVERYBODY).rows
    assert [each.code for each in seen if each.conduct is not None] == [bank.henk]


def test_an_operator_whose_organisation_is_gone_sees_nothing(scene: Scene) -> None:
    """A row that should not be: it opens no door."""
    adrift = replace(scene.linde, organisation=None)
    with scene.bank.office.database.reading() as connection:
        work = replace(scene.bank.office.work(connection, scene.linde, lock=False), actor=adrift)
        for name in ("list_organisations", "list_series", "show_agenda", "list_certificates"):
            with pytest.raises(Refusal):
                named(name).run(work)


def test_a_member_of_the_organisation_is_one_of_its_people(scene: Scene) -> None:
    bank, office = scene.bank, scene.bank.office
    office.do(bank.desk, join_organisation, bank.olena, bank.linde)
    noted = office.do(scene.linde, attendance.note_present, scene.next, (Presence(account=bank.olena),))
    assert [code for code, _ in noted.added] == [bank.olena]


def test_the_centre_sees_everything_as_before(scene: Scene) -> None:
    bank, ask = scene.bank, scene.bank.office.ask
    assert len(ask(bank.desk, organisations.list_organisations)) == 2
    assert len(ask(bank.desk, activities.list_series).series) == 2
    assert {each.code for each in ask(bank.desk, attendance.find_guests, "fatma")} == {bank.fatma}
    assert len(ask(bank.desk, certificates.list_certificates)) == 2
    assert len(ask(bank.desk, list_balances)) == 7
