import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from ui.kernel.language import MIRROR, language, speak
from ui.kernel.wording import words
from ui.widgets.notice import PracticeBand


def test_the_language_changes_under_an_open_window(qapp: QApplication, qtbot) -> None:
    band = PracticeBand()
    qtbot.addWidget(band)
    assert band.word.text() == "OEFENEN"
    speak("en")
    qapp.processEvents()
    assert (language(), band.word.text()) == ("en", "PRACTICE")
    speak("nl")
    qapp.processEvents()
    assert band.word.text() == "OEFENEN"


def test_the_made_up_language_mirrors_and_brackets(qapp: QApplication, qtbot) -> None:
    band = PracticeBand()
    qtbot.addWidget(band)
    speak(MIRROR)
    qapp.processEvents()
    assert band.word.text() == "⟦PRACTICE⟧"
    assert band.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak("nl")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_time_banks_own_words_follow() -> None:
    assert words().duration(90) == "1 u 30"
    speak("en")
    assert words().duration(90) == "1 h 30"


def test_figures_are_western_and_ungrouped_in_every_language() -> None:
    for code in ("nl", "en"):
        speak(code)
        assert QLocale().toString(12345) == "12345"


def test_a_language_without_a_catalogue_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        speak("so")
    assert language() == "nl"
