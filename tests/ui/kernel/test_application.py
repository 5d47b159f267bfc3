"""The application as it starts: it moves nothing, and wears what the computer's owner asked every program to wear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.kernel import application
from ui.kernel.application import application_for
from ui.kernel.settings import Settings
from ui.kernel.theme import Look, Scheme, look

SLIDES = [effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General]


@pytest.mark.usefixtures("qapp")
def test_no_menu_slides_and_no_tooltip_fades(settings: Settings) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_FadeMenu, True)
    application_for(settings)
    assert [effect for effect in SLIDES if QApplication.isEffectEnabled(effect)] == []


@pytest.mark.usefixtures("qapp")
def test_high_contrast_of_the_system_is_worn_until_somebody_chooses(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    application_for(settings)
    assert look().scheme is Scheme.LIGHT
    monkeypatch.setattr(application, "_look_of_system", lambda _app: Look(scheme=Scheme.CONTRAST))
    application_for(settings)
    assert look().scheme is Scheme.CONTRAST
    settings.look = Look(scheme=Scheme.DARK, scale=150)
    application_for(settings)
    assert look() == Look(scheme=Scheme.DARK, scale=150)
