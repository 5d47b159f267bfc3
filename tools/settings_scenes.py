"""Scenes of the settings, for `make shots`."""

import math
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from timebank.domain.access import Role
from timebank.formats.sound import read_sound, wave_file
from timebank.services.voices import keep_recording
from tools.stage import Stage
from ui.pages.settings.account import AccountSection
from ui.pages.settings.languages import LanguagesSection
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.settings.operators import OperatorsSection
from ui.pages.settings.page import SECTIONS, SettingsPage
from ui.pages.settings.safekeeping import SafekeepingSection
from ui.pages.settings.talents import TalentsSection
from ui.pages.settings.voices import VoicesSection
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


def _backup(stage: Stage) -> None:
    _section("safekeeping")(stage)
    section = _settings(stage).section
    if isinstance(section, SafekeepingSection):
        section.make.click()
    stage.settle()


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


def _voice(stage: Stage) -> None:
    _section("voices")(stage)
    section = _settings(stage).section
    if isinstance(section, VoicesSection):
        _record_some(stage, section)
        section.record_next()


def _voices(stage: Stage) -> None:
    _section("voices")(stage)
    section = _settings(stage).section
    if isinstance(section, VoicesSection):
        _record_some(stage, section)


def _record_some(stage: Stage, section: VoicesSection) -> None:
    """Some phrases are done, one of them too softly."""
    entered = stage.desk.shift.entered
    assert entered is not None
    for number, row in enumerate(section.model.rows[:9]):
        loud = 200 if number == 4 else 9_000
        tone = array("h", (round(loud * math.sin(at / 6)) for at in range(16_000)))
        sound = read_sound(wave_file(tone.tobytes()))
        entered.office.do(entered.actor, keep_recording, section.language.value, row.part.words, sound)
    section.reload()
    stage.settle()


SCENES: dict[str, Scene] = {
    **{f"settings-{name}": _section(name) for name in SECTIONS},
    "settings-voices": _voices,
    "voice": _voice,
    "operator-new": _new_operator,
    "operator": _operator,
    "operator-badge": _badge,
    "own-password": _own_password,
    "activity": _talent,
    "backup-made": _backup,
    "words-taken-in": _words,
}
