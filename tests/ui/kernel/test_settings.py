from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ui.kernel.settings import Settings, settings_file
from ui.kernel.theme import Look, Scheme


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.ini"


def test_a_first_start_is_dutch_light_and_plain(file: Path) -> None:
    settings = Settings(file)
    assert settings.language == "nl"
    assert settings.look == Look()
    assert settings.geometry.isEmpty()
    assert (settings.bank, settings.operator, settings.page) == ("", "", "")
    assert settings.hides_balances is False


def test_what_is_set_is_there_the_next_day(file: Path) -> None:
    first = Settings(file)
    first.language, first.look = "en", Look(scheme=Scheme.DARK, scale=150)
    first.geometry, first.page = QByteArray(b"\x00\xffwhere"), "people"
    first.bank, first.operator, first.hides_balances = "/somewhere/linde.timebank", "Riet", True
    first.save()
    second = Settings(file)
    assert (second.language, second.look) == ("en", Look(scheme=Scheme.DARK, scale=150))
    assert (second.geometry, second.page) == (QByteArray(b"\x00\xffwhere"), "people")
    assert (second.bank, second.operator) == ("/somewhere/linde.timebank", "Riet")
    assert second.hides_balances is True


def test_nonsense_in_the_file_falls_back(file: Path) -> None:
    file.write_text("[General]\nlanguage=klingon\nscheme=pink\nscale=9000\ngeometry=12\nbank=@Invalid()\n")
    settings = Settings(file)
    assert settings.language == "nl"
    assert settings.look == Look()
    assert settings.geometry.isEmpty()
    assert settings.bank == ""


def test_the_file_lies_in_the_users_configuration_folder() -> None:
    assert settings_file().name == "desk.ini"
    assert settings_file().parent.name == "timebank"
