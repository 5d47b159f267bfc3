"""Scenes of the page *Privacy* and of what leads there, for `make shots`."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import update

from timebank.domain.access import Role
from timebank.domain.breaches import Breach, Decision, Telling
from timebank.domain.lists import Filter
from timebank.domain.members import Profile
from timebank.domain.processing import LegalBasis, Processing, RegisterHead
from timebank.services.breaches import keep_breach
from timebank.services.erasing import erase_member
from timebank.services.members import enrol_member
from timebank.services.processing import end_processing, keep_processing, keep_register_head
from timebank.services.retention import keep_longer
from timebank.store.rows.accounts import accounts
from tools.stage import Stage
from ui.pages.people.page import PeoplePage
from ui.pages.privacy.page import BREACHES, ERASURES, LOG, PROCESSING, RETENTION, PrivacyPage

Scene = Callable[[Stage], object]


def _privacy(does: Callable[[Stage, PrivacyPage], object], role: Role = Role.COORDINATOR) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in(role)
        _look_round(stage)
        stage.workplace.go("privacy")
        stage.settle()
        page = stage.workplace.current()
        if not isinstance(page, PrivacyPage):
            raise TypeError("the page of privacy is shown")
        does(stage, page)
        stage.settle()

    return scene


def _look_round(stage: Stage) -> None:
    """A few people are looked at, so that the log has something to tell."""
    for number in _numbers(stage, (3, 8, 1)):
        stage.workplace.open_person(number)
        stage.settle()


def _numbers(stage: Stage, rows: tuple[int, ...]) -> list[str]:
    stage.workplace.go("people")
    stage.settle()
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("the page of people is shown")
    return [page.listing.table.row_at(row).code for row in rows]


def _looks(_stage: Stage, page: PrivacyPage) -> None:
    page.log.tools.set_filter("kind", Filter(column="kind", choices=("look",)))
    page.log.table.selectRow(1)


def _breaches(stage: Stage, page: PrivacyPage) -> None:
    """Two breaches: one whose clock runs, and one that was decided on."""
    door, now = page.door, page.door.now()
    lost = Breach(
        discovered_at=now - timedelta(days=20),
        happened="Een ledenlijst lag een middag in de grote zaal",
        data="Namen en telefoonnummers",
        people="ongeveer 40",
        consequences="Iemand kan gebeld worden die dat niet wil",
        measures="Lijst vernietigd; geprint wordt nu alleen bij de balie",
        reported=Telling(decision=Decision.NOT_NEEDED, why="Niemand van buiten was in de zaal"),
        told=Telling(decision=Decision.DONE, on=page.shell.today() - timedelta(days=19)),
    )
    stick = Breach(
        discovered_at=now - timedelta(hours=9),
        happened="Een USB-stick met een back-up is kwijt",
        data="Alles in de tijdbank, versleuteld",
        people="alle 150 deelnemers",
    )
    for breach in (lost, stick):
        door.do(keep_breach, breach, owner=page)
    page.show_part(BREACHES)
    stage.settle()


def _breach(stage: Stage, page: PrivacyPage) -> None:
    _breaches(stage, page)
    page.breaches.open(page.breaches.model.rows[0])


def _decided(stage: Stage, page: PrivacyPage) -> None:
    _breaches(stage, page)
    page.breaches.open(page.breaches.model.rows[1])


def _breach_paper(stage: Stage, page: PrivacyPage) -> None:
    _breaches(stage, page)
    page.breaches.print()


def _register(stage: Stage, page: PrivacyPage) -> None:
    """The register with an activity of the centre's own, one that has ended, and whom to ask."""
    newsletter = Processing(
        name="Nieuwsbrief op papier",
        purpose="Buren vertellen wat er in het buurthuis te doen is",
        basis=LegalBasis.CONSENT,
        people="Wie zich opgaf",
        data="Naam en adres",
        recipients="De drukker, met een verwerkersovereenkomst",
        transfer="geen",
        retention="Tot iemand zich afmeldt",
        security="De lijst ligt in de kast die op slot gaat",
    )
    head = RegisterHead(contact="privacy@delinde.example")
    page.door.do(keep_processing, newsletter, owner=page)
    page.door.do(end_processing, 8, owner=page)
    page.door.do(keep_register_head, head, owner=page)
    page.show_part(PROCESSING)
    stage.settle()


def _processing(stage: Stage, page: PrivacyPage) -> None:
    _register(stage, page)
    page.processing.open(page.processing.model.rows[0])


def _ended(stage: Stage, page: PrivacyPage) -> None:
    _register(stage, page)
    page.processing.open(page.processing.model.rows[-1])


def _head(stage: Stage, page: PrivacyPage) -> None:
    _register(stage, page)
    page.processing.open_head()


def _register_paper(stage: Stage, page: PrivacyPage) -> None:
    _register(stage, page)
    page.processing.print()


def _erasures(stage: Stage, page: PrivacyPage) -> None:
    """Two people who are nobody any more."""
    reasons = (
        "Vroeg erom",
        "De bewaartijd is voorbij; het bestuur besloot het in de vergadering van november",
    )
    numbers = _numbers(stage, (4, 5))
    stage.workplace.go("privacy")
    for number, reason in zip(numbers, reasons, strict=True):
        page.door.do(erase_member, number, uuid4(), reason, owner=page)
    page.show_part(ERASURES)
    stage.settle()


def _retention(stage: Stage, page: PrivacyPage) -> None:
    """Some of whom nothing was heard for years: three wait, one of them has left, and one is kept."""
    office, actor = page.door._office, page.door.actor
    today = page.shell.today()
    named = ("Yusuf Demir", "Anna Bakker", "Miriam van den Heuvel-Oosterhout", "Piet Visser")
    numbers = [office.do(actor, enrol_member, Profile(name=name)).member.account.code for name in named]
    with office.database.writing() as connection:
        for years, number in enumerate(numbers, 3):
            theirs = update(accounts).where(accounts.c.code == number)
            left = today - timedelta(days=900) if number == numbers[1] else None
            connection.execute(theirs.values(opened_on=today - timedelta(days=365 * years), closed_on=left))
    until = today + timedelta(days=200)
    office.do(actor, keep_longer, numbers[0], until, "Komt terug na de zomer")
    page.retention.reload()
    page.show_part(RETENTION)
    stage.settle()


def _keeping(stage: Stage, page: PrivacyPage) -> None:
    _retention(stage, page)
    page.retention.table.selectRow(0)
    page.retention.keep(page.retention.model.rows[0])


def _waiting(stage: Stage, page: PrivacyPage) -> None:
    _retention(stage, page)
    page.show_part(LOG)


SCENES: dict[str, Scene] = {
    "privacy-no-breaches": _privacy(lambda _stage, page: page.show_part(BREACHES)),
    "privacy-breaches": _privacy(_breaches),
    "privacy-breach": _privacy(_breach),
    "privacy-breach-decided": _privacy(_decided),
    "privacy-breach-paper": _privacy(_breach_paper),
    "privacy-register": _privacy(_register),
    "privacy-processing": _privacy(_processing),
    "privacy-processing-ended": _privacy(_ended),
    "privacy-register-head": _privacy(_head),
    "privacy-register-paper": _privacy(_register_paper),
    "privacy-no-erasures": _privacy(lambda _stage, page: page.show_part(ERASURES)),
    "privacy-erasures": _privacy(_erasures, Role.ADMINISTRATOR),
    "privacy-nobody-over-time": _privacy(lambda _stage, page: page.show_part(RETENTION)),
    "privacy-retention": _privacy(_retention),
    "privacy-keeping": _privacy(_keeping),
    "privacy-waiting": _privacy(_waiting),
    "privacy": _privacy(lambda _stage, _page: None),
    "privacy-log-filtered": _privacy(_looks),
}
