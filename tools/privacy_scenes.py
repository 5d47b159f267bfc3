"""Scenes of the page *Privacy* and of what leads there, for `make shots`."""

from collections.abc import Callable

from timebank.domain.lists import Filter
from tools.stage import Stage
from ui.pages.people.page import PeoplePage
from ui.pages.privacy.page import PrivacyPage

Scene = Callable[[Stage], object]


def _privacy(does: Callable[[Stage, PrivacyPage], object]) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
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
    stage.workplace.go("people")
    stage.settle()
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("the page of people is shown")
    for number in [page.listing.table.row_at(row).code for row in (3, 8, 1)]:
        stage.workplace.open_person(number)
        stage.settle()


def _looks(_stage: Stage, page: PrivacyPage) -> None:
    page.log.tools.set_filter("kind", Filter(column="kind", choices=("look",)))
    page.log.table.selectRow(1)


SCENES: dict[str, Scene] = {
    "privacy": _privacy(lambda _stage, _page: None),
    "privacy-log-filtered": _privacy(_looks),
}
