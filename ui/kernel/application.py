"""Qt's one application, named and dressed as the settings say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.kernel.garbage import main_thread_garbage
from ui.kernel.heard import watch_roles
from ui.kernel.icons import icon
from ui.kernel.language import speak
from ui.kernel.settings import LANGUAGES, Settings
from ui.kernel.theme import Look, Scheme, look
from ui.kernel.wear import wear

_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What some systems let slide or fade. Nothing moves here, whether or not somebody asked their system for that."""


def application_for(settings: Settings, language: str = "") -> QApplication:
    """The application, which speaks `language` from now on where staff can choose it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    main_thread_garbage()
    application.setApplicationName("timebank")
    watch_roles(application)
    if language in LANGUAGES:
        settings.language = language
    speak(settings.language)
    for effect in _MOVING:
        application.setEffectEnabled(effect, False)
    wear(settings.look if settings.has_look else _look_of_system(application))
    application.setWindowIcon(icon("mark", look().colour("brand"), 64))
    return application


def _look_of_system(application: QApplication) -> Look:
    """Until somebody chooses here: high contrast where the whole computer has it, else light."""
    hints = application.styleHints()  # What it gives is gone with it.
    high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return Look(scheme=Scheme.CONTRAST if high else Scheme.LIGHT)
