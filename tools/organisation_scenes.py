"""Scenes of the page *Organisations*, for `make shots`."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from timebank.domain.access import Role
from tools.stage import Stage
from ui.pages.organisations.organisation import DETAILS, PEOPLE, SESSIONS
from ui.pages.organisations.page import OrganisationsPage
from ui.pages.organisations.papers import Kind, OrganisationPapersDialog

Scene = Callable[[Stage], object]


def _opened(does: Callable[[Stage, OrganisationsPage], object]) -> Scene:
    """The food bank's page, as the coordinator sees it."""

    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go("organisations")
        stage.settle()
        page = stage.workplace.current()
        if not isinstance(page, OrganisationsPage):
            raise TypeError("the page of the organisations is shown")
        row = next(
            line for line in page.listing.model.given if line.organisation.account.name.startswith("Voedsel")
        )
        page.show_organisation(row.organisation.account.code)
        stage.settle()
        does(stage, page)

    return scene


def _part(part: str) -> Callable[[Stage, OrganisationsPage], object]:
    return lambda _stage, page: page.organisation.show_part(part)


def _amended(stage: Stage, page: OrganisationsPage) -> None:
    page.organisation.show_part(DETAILS)
    stage.settle()
    page.organisation.details.rows["phone"].pencil.click()
    page.organisation.details.contacts.opener.click()


def _certificates(_stage: Stage, page: OrganisationsPage) -> None:
    page.organisation.open_certificates()


def _papers(_stage: Stage, page: OrganisationsPage) -> None:
    page.organisation.details.papers.open()


def _own_papers(kind: Kind) -> Callable[[Stage, OrganisationsPage], object]:
    def does(stage: Stage, page: OrganisationsPage) -> None:
        page.organisation.open_papers()
        stage.settle()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, OrganisationPapersDialog):
            raise TypeError("the papers of the organisation are shown")
        dialog.kind.choose(kind)

    return does


def _own(stage: Stage) -> None:
    """What the food bank itself sees."""
    stage.sign_in(Role.ORGANISATION)
    stage.workplace.go("organisations")


def _new(stage: Stage) -> None:
    stage.sign_in()
    stage.workplace.go("organisations")
    stage.settle()
    stage.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


SCENES: dict[str, Scene] = {
    "organisation": _opened(_part(PEOPLE)),
    "organisation-sessions": _opened(_part(SESSIONS)),
    "organisation-details": _opened(_part(DETAILS)),
    "organisation-amended": _opened(_amended),
    "organisation-new": _new,
    "organisation-certificates": _opened(_certificates),
    "organisation-papers": _opened(_papers),
    "organisation-hours": _opened(_own_papers(Kind.HOURS)),
    "organisation-year": _opened(_own_papers(Kind.YEAR)),
    "organisation-conduct": _opened(_own_papers(Kind.CONDUCT)),
    "organisation-own": _own,
}
