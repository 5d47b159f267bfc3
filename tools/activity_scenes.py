"""Scenes of the page *Activities*: the form of an activity, and a session in its states, for `make shots`."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tools.stage import Stage
from ui.pages.activities.page import ActivitiesPage
from ui.pages.activities.week import ALL

Scene = Callable[[Stage], object]
CTRL = Qt.KeyboardModifier.ControlModifier


def _page_of_activities(stage: Stage) -> ActivitiesPage:
    stage.sign_in()
    stage.workplace.go("activities")
    stage.settle()
    page = stage.workplace.current()
    if not isinstance(page, ActivitiesPage):
        raise TypeError("the page of activities is shown")
    return page


def _new_activity(stage: Stage) -> None:
    _page_of_activities(stage)
    stage.press(Qt.Key.Key_M, CTRL)
    stage.type("Taalhuis in de grote zaal van het buurthuis, voor iedereen die wil oefenen")
    stage.press(Qt.Key.Key_Return, CTRL)


def _changed_activity(stage: Stage) -> None:
    page = _page_of_activities(stage)
    page.week.tabs.segment(ALL).click()
    stage.settle()
    page.week.series_opened.emit(page.week.series_model.rows[0].series)
    stage.settle()
    page.form.at.setText("laat")
    stage.press(Qt.Key.Key_Return, CTRL)


def _today(stage: Stage) -> ActivitiesPage:
    """A session of today, which nobody noted yet."""
    page = _page_of_activities(stage)
    page.week.tabs.segment(ALL).click()
    stage.settle()
    page.open_session(page.week.series_model.rows[0].series.plan(stage.workplace.today()))
    stage.settle()
    return page


def _pasted_names(stage: Stage) -> None:
    _today(stage)
    QGuiApplication.clipboard().setText("Fatma Yılmaz\nFatna\nHenk de Vries\nMohamed\nNiemand Bekend\n")
    stage.press(Qt.Key.Key_V, CTRL)


def _correction(stage: Stage) -> None:
    page = _page_of_activities(stage)
    page.open_session(page.week.model.rows[0].plan)
    stage.settle()
    page.session.list.table.setFocus()
    page.session.list.table.selectRow(1)
    stage.press(Qt.Key.Key_Space)


SCENES: dict[str, Scene] = {
    "activities-new": _new_activity,
    "activities-changed": _changed_activity,
    "activities-today": _today,
    "activities-pasted": _pasted_names,
    "activities-correction": _correction,
}
