"""Qt's one application, named and dressed as the settings say."""

from PySide6.QtWidgets import QApplication

from ui.kernel.heard import watch_roles
from ui.kernel.icons import icon
from ui.kernel.language import speak
from ui.kernel.settings import LANGUAGES, Settings
from ui.kernel.theme import look
from ui.kernel.wear import wear


def application_for(settings: Settings, language: str = "") -> QApplication:
    """The application, which speaks `language` from now on where staff can choose it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setApplicationName("timebank")
    watch_roles(application)
    if language in LANGUAGES:
        settings.language = language
    speak(settings.language)
    wear(settings.look)
    application.setWindowIcon(icon("mark", look().colour("brand"), 64))
    return application
