"""Scenes of the settings, for `make shots`."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from timebank.domain.access import Role
from tools.stage import Stage
from ui.pages.settings.account import AccountSection
from ui.pages.settings.languages import LanguagesSection
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.settings.operators import OperatorsSection
from ui.pages.settings.page import SECTIONS, SettingsPage
from ui.pages.settings.talents import TalentsSection
from ui.pages.settings.words_dialog import WordsDialog

Scene = Callable[[Stage], object]
_SHEET = """Sleutel;Nederlands;Vertaling
ti/kiosk.kiosk.stop;Stop;ይኣክል
ti/kiosk.kiosk.greeting;Dag {name};ሰላም
ar/kiosk.kiosk.stop;Stop;انتهيت
ti/kiosk.kiosk.help;Help!;ሓገዝ።
"""


def _section(name: str) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in(Role.ADMINISTRATOR)
        stage.workplace.go("settings")
        stage.settle()
        _settings(stage).show_section(name)
        stage.settle()

    return scene


def _settings(stage: Stage) -> SettingsPage:
    page = stage.workplace.current()
    if not isinstance(page, SettingsPage):
        raise TypeError("the settings are shown")
    return page


def _operators(stage: Stage) -> OperatorsSection:
    _section("operators")(stage)
    section = _settings(stage).section
    if not isinstance(section, OperatorsSection):
        raise TypeError("the operators are shown")
    return section


def _new_operator(stage: Stage) -> None:
    _operators(stage).new.click()


def _operator(stage: Stage) -> None:
    section = _operators(stage)
    section.open(next(row for row in section.model.rows if row.role is Role.DESK))


def _badge(stage: Stage) -> None:
    _operator(stage)
    stage.settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, OperatorDialog):
        raise TypeError("an operator is shown")
    dialog.badge.click()


def _own_password(stage: Stage) -> None:
    _section("account")(stage)
    section = _settings(stage).section
    if isinstance(section, AccountSection):
        section.password.button.click()


def _talent(stage: Stage) -> None:
    _section("talents")(stage)
    section = _settings(stage).section
    if isinstance(section, TalentsSection):
        section.open(section.model.rows[0])


def _words(stage: Stage) -> None:
    _section("languages")(stage)
    section = _settings(stage).section
    if isinstance(section, LanguagesSection):
        section.open()
    stage.settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, WordsDialog):
        raise TypeError("a sheet is taken in")
    sheet = Path(stage.beside("tigrinya.csv"))
    sheet.write_text(_SHEET, "utf-8")
    dialog.by.setText("Saba Tekle")
    dialog.read(str(sheet))
    stage.settle()


SCENES: dict[str, Scene] = {
    **{f"settings-{name}": _section(name) for name in SECTIONS},
    "operator-new": _new_operator,
    "operator": _operator,
    "operator-badge": _badge,
    "own-password": _own_password,
    "activity": _talent,
    "words-taken-in": _words,
}
