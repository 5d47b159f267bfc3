"""Scenes of lists, of the search over everything and of the help, for `make shots`."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from timebank.domain.lists import Filter
from tools.stage import Stage
from ui.lists.tools import ListTools
from ui.pages.activities.page import ActivitiesPage
from ui.pages.activities.week import ALL, WEEK, WeekView
from ui.pages.people.page import PeoplePage

Scene = Callable[[Stage], object]


def _search(words: str) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go("desk")
        stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        stage.type(words)

    return scene


def _help(topic: str) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go(topic)
        stage.settle()
        stage.workplace.show_help(topic)

    return scene


def _keys(stage: Stage) -> None:
    stage.sign_in()
    stage.workplace.perform("keys")


def _people(does: Callable[[ListTools], object]) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go("people")
        stage.settle()
        page = stage.workplace.current()
        if not isinstance(page, PeoplePage):
            raise TypeError("the page of people has a list")
        does(page.listing.tools)

    return scene


def _filter(tools: ListTools) -> None:
    tools.set_filter("balance", Filter(column="balance", least=-300, most=0))
    tools.set_filter("state", Filter(column="state", choices=("active",)))


def _activities(tab: str, does: Callable[[WeekView], object]) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go("activities")
        stage.settle()
        page = stage.workplace.current()
        if not isinstance(page, ActivitiesPage):
            raise TypeError("the page of activities has two lists")
        page.week.tabs.segment(tab).click()
        stage.settle()
        does(page.week)

    return scene


def _session(week: WeekView) -> None:
    week.opened.emit(week.model.rows[0].plan)


SCENES: dict[str, Scene] = {
    "search": _search("fat"),
    "search-at-rest": _search(""),
    "search-entries": _search("murat reem"),
    "search-commands": _search("gro"),
    "help-desk": _help("desk"),
    "help-people": _help("people"),
    "help-lists": _help("lists"),
    "keys": _keys,
    "activities-all": _activities(ALL, lambda week: week.all.setFocus()),
    "activities-filtered": _activities(
        WEEK, lambda week: week.lists[WEEK].set_filter("activity", Filter(column="activity", text="koken"))
    ),
    "activities-session": _activities(WEEK, _session),
    "list-filtered": _people(_filter),
    "list-filter": _people(lambda tools: tools.ask_filter("balance")),
    "list-filter-choice": _people(lambda tools: tools.ask_filter("role")),
    "list-filter-period": _people(lambda tools: tools.ask_filter("enrolled")),
    "list-columns": _people(lambda tools: tools.choose_columns()),
    "list-export": _people(lambda tools: tools.export()),
    "list-paper": _people(lambda tools: tools.print()),
}
