"""The demo happens through the real operations, on both databases, and leaves books that verify."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from PIL import Image, ImageChops

from tests.fixtures.bank import QUICK, Watch
from tests.fixtures.databases import Databases
from timebank.domain.access import Role
from timebank.domain.activities import SessionState
from timebank.domain.ledger import AccountKind, Kind
from timebank.domain.offers import OfferKind
from timebank.formats.logo import read_logo
from timebank.office import Office
from timebank.places import resource
from timebank.services.activities import list_series, show_agenda, show_session
from timebank.services.circle import show_circle
from timebank.services.demo import Demo, build_demo, plan_demo
from timebank.services.members import find_members, show_member
from timebank.services.offers import list_matches, list_offers
from timebank.services.organisations import list_organisations, show_organisation
from timebank.services.sessions import ClosingOrder, close_session
from timebank.services.staff import show_bank
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.database import Database
from timebank.store.upgrade import create

NOW = datetime(2026, 11, 22, 8, 10, tzinfo=UTC)
MORNING = "the desk has hardly opened: what the plan has for this afternoon has happened by now"


@pytest.fixture
def url(databases: Databases, dialect: str) -> Iterator[str]:
    place = databases.blank(dialect)
    yield place
    databases.drop(place)


@pytest.fixture
def office(url: str) -> Iterator[Office]:
    with Office(create(url), Watch(NOW), QUICK) as opened:
        yield opened


@pytest.fixture
def demo(office: Office) -> Demo:
    return build_demo(office, plan_demo(today=date(2026, 11, 22), members=40, exchanges=160, seed=7))


def test_a_demo_bank_is_whole_and_marked(office, demo):
    chief = next(row for row in demo.operators if row.role is Role.ADMINISTRATOR)
    admin = office.sign_in(chief.name, chief.password)
    found = office.ask(admin, verify_ledger)
    assert found.ok, found.faults
    assert office.ask(admin, show_bank).demo
    accounts = office.ask(admin, list_balances)
    assert sum(account.balance for account in accounts) == 0
    assert sum(account.kind is AccountKind.MEMBER for account in accounts) == demo.members == 40
    assert len(office.ask(admin, list_organisations)) == 6


def test_every_operator_may_sign_in(office, demo):
    assert {row.role for row in demo.operators} == set(Role)
    for row in demo.operators:
        actor = office.sign_in(row.name, row.password)
        assert actor.role is row.role
        assert (actor.member is None) == (not row.member)
        assert (actor.organisation is None) == (not row.organisation)


def test_the_cast_is_found_and_has_a_history(office, demo):
    desk = office.sign_in("Riet Jansen", demo.operators[0].password)
    fatma = next(row for row in office.ask(desk, find_members, "fatma") if row.name == "Fatma Yılmaz")
    assert fatma.script_name == "فاطمة يلماز"
    account = office.ask(desk, list_balances, (fatma.code,))[0]
    assert account.given > 0
    assert account.received > 0


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_nothing_was_recorded_later_than_now(url, demo):
    with closing(Database(url)) as database, database.reading() as connection:
        rows = connection.exec_driver_sql(
            "select kind, posted_at, service_date from entries order by sequence"
        ).all()
    moments = [datetime.fromisoformat(str(row[1])).replace(tzinfo=UTC) for row in rows]
    assert moments == sorted(moments)
    assert moments[-1] <= NOW, MORNING
    assert moments[-1] > NOW - timedelta(hours=2)
    assert {row[0] for row in rows} == {kind.value for kind in Kind}
    clock = {Kind.EXCHANGE, Kind.GROUP_EXCHANGE, Kind.ACTIVITY}
    assert sum(row[0] in clock for row in rows) == demo.exchanges == 160


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_the_same_plan_gives_the_same_balances(databases, office, demo):
    with Office(create(databases.blank("sqlite")), Watch(NOW + timedelta(hours=5)), QUICK) as other:
        build_demo(other, plan_demo(today=date(2026, 11, 22), members=40, exchanges=160, seed=7))
        balances = []
        for opened in (office, other):
            admin = opened.sign_in("Tom Willems", demo.operators[-1].password)
            balances.append([(a.code, a.name, a.balance, a.given) for a in opened.ask(admin, list_balances)])
    assert balances[0] == balances[1]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_building_can_be_stopped_and_then_nothing_has_happened(office):
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert done <= total
        if done == 20:
            raise Stopped

    with pytest.raises(Stopped):
        build_demo(office, plan_demo(today=date(2026, 11, 22), members=20, exchanges=60), stop)
    admin = office.sign_in("Tom Willems", "linde-beheer-5")
    assert office.ask(admin, verify_ledger).entries == 0


def test_people_have_those_around_them(office, demo):
    chief = next(row for row in demo.operators if row.role is Role.ADMINISTRATOR)
    admin = office.sign_in(chief.name, chief.password)
    members = [one for one in office.ask(admin, list_balances) if one.kind is AccountKind.MEMBER]
    circles = [office.ask(admin, show_circle, one.code) for one in members]
    assert sum(bool(circle.ties) for circle in circles) >= len(members) // 3
    assert any(circle.goal is not None for circle in circles)
    assert any(circle.memberships for circle in circles)
    assert sum(bool(circle.apart) for circle in circles) == 2


def test_the_noticeboard_holds_open_and_expired_offers(office, demo):
    chief = next(row for row in demo.operators if row.role is Role.ADMINISTRATOR)
    admin = office.sign_in(chief.name, chief.password)
    found = office.ask(admin, list_offers)
    assert all(found.counts.values())
    assert len(found.offers) >= 8
    assert any(office.ask(admin, list_matches, offer.id).matches for offer in found.offers)


def test_the_whole_noticeboard_holds_thirty_open_ones_of_believable_people(office):
    build_demo(office, plan_demo(today=date(2026, 11, 22), exchanges=0))
    admin = office.sign_in("Tom Willems", "linde-beheer-5")
    found = office.ask(admin, list_offers).offers
    assert len(found) == 30
    assert len({offer.number for offer in found}) == 30
    members = [office.ask(admin, show_member, offer.number) for offer in found]
    said = [
        offer.talent in (member.can if offer.kind is OfferKind.OFFER else member.wants)
        for offer, member in zip(found, members, strict=True)
    ]
    assert sum(said) >= 25, "they said so of themselves before"
    office_later = Office(office.database, Watch(NOW - timedelta(days=65)), QUICK)
    assert any(offer.talent == "driving" for offer in office_later.ask(admin, list_offers).offers)


def test_weekly_activities_are_series_with_closed_sessions_and_some_to_come(office, demo):
    desk = office.sign_in("Riet Jansen", "linde-balie-1")
    book = office.ask(desk, list_series)
    assert [each.title for each in book.series] == ["Samen koken", "Sport voor jong en oud", "Taalcafé"]
    agenda = office.ask(desk, show_agenda, date(2026, 9, 14), date(2026, 12, 20))
    states = Counter(line.session.state for line in agenda.lines)
    assert states[SessionState.CLOSED] >= 3
    assert states[SessionState.OPEN] >= 1
    assert states[SessionState.CANCELLED] == 1
    closed = next(line for line in agenda.lines if line.session.state is SessionState.CLOSED)
    sheet = office.ask(desk, show_session, closed.session.plan)
    (entry,) = sheet.history
    assert entry.state == "booked"
    assert {share.account for share in entry.given} == {each.account for each in sheet.hosts}
    order = ClosingOrder(id=uuid4(), plan=closed.session.plan)
    assert office.do(desk, close_session, order).repeated, "what the demo linked is not booked again"


def test_the_organisations_have_logos_and_colours_that_their_papers_show(office, demo):
    chief = next(row for row in demo.operators if row.role is Role.ADMINISTRATOR)
    admin = office.sign_in(chief.name, chief.password)
    codes = [each.account.code for each in office.ask(admin, list_organisations)]
    houses = [office.ask(admin, show_organisation, code) for code in codes]
    looks = {each.profile.name: each.look for each in houses}
    with_logo = {name: look for name, look in looks.items() if look.logo is not None}
    assert set(looks) - set(with_logo) == {"Buurthuis De Linde"}, "the centre itself has the leaf"
    assert len({look.logo.file for look in with_logo.values()}) == len(with_logo) == 5
    assert len({look.colour for look in with_logo.values()}) == 5


@pytest.mark.parametrize(
    "drawing", sorted(resource("demo", "logos").glob("*.svg")), ids=lambda path: path.stem
)
def test_a_logo_of_the_demo_is_what_is_kept_of_its_drawing(drawing):
    kept = Image.open(drawing.with_suffix(".png"))
    made = Image.open(BytesIO(read_logo(drawing.read_bytes()).file))
    assert made.size == kept.size
    assert max(high for _, high in ImageChops.difference(made, kept).getextrema()) <= 8
