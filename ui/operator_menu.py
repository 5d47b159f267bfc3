"""The menu at the operator's name: lock, language, scheme, scale."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from timebank.wording.languages import OWN_NAMES
from ui.kernel.icons import icon
from ui.kernel.language import language, speak
from ui.kernel.settings import LANGUAGES, Settings
from ui.kernel.theme import SCALES, Look, Scheme, look
from ui.kernel.wear import wear_in_turns


class OperatorMenu(QObject):
    """Fills a menu each time it opens, so that it always speaks the language of the screen."""

    locked = Signal()
    switched = Signal()
    dressed = Signal()

    def __init__(self, menu: QMenu, settings: Settings) -> None:
        super().__init__(menu)
        self._menu, self._settings = menu, settings
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Put in what can be chosen now."""
        self._menu.clear()
        self._add_languages(self._menu.addMenu(self._icon("languages"), self.tr("Language")))
        self._add_schemes(self._menu.addMenu(self._icon("sun-moon"), self.tr("Colours of the screen")))
        self._add_scales(self._menu.addMenu(self._icon("zoom-in"), self.tr("Size of the letters")))
        self._menu.addSeparator()
        lock = self._menu.addAction(self._icon("lock"), self.tr("Lock"))
        lock.setShortcut(QKeySequence("Ctrl+L"))
        lock.triggered.connect(self.locked)
        switch = self._menu.addAction(self._icon("users-round"), self.tr("Another operator"))
        switch.setShortcut(QKeySequence("Ctrl+Shift+L"))
        switch.triggered.connect(self.switched)

    def _add_languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for code in LANGUAGES:
            self._option(menu, group, OWN_NAMES[code], code == language()).triggered.connect(
                lambda _on, code=code: self.speak(code)
            )

    def _add_schemes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        names = {
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }
        for scheme, name in names.items():
            self._option(menu, group, name, scheme is look().scheme).triggered.connect(
                lambda _on, scheme=scheme: self.wear_scheme(scheme)
            )

    def _add_scales(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for scale in SCALES:
            self._option(menu, group, f"{scale} %", scale == look().scale).triggered.connect(
                lambda _on, scale=scale: self._wear(Look(scheme=self._settings.look.scheme, scale=scale))
            )

    def _option(self, menu: QMenu, group: QActionGroup, name: str, chosen: bool) -> QAction:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        return action

    def speak(self, code: str) -> None:
        """Speak another language from now on."""
        self._settings.language = code
        speak(code)
        self.dressed.emit()

    def wear_scheme(self, scheme: Scheme) -> None:
        """Wear other colours from now on."""
        self._wear(Look(scheme=scheme, scale=self._settings.look.scale))

    def step_scale(self, by: int) -> None:
        """Letters one size larger or smaller, as far as there are sizes."""
        worn = self._settings.look
        at = SCALES.index(worn.scale) + by
        if 0 <= at < len(SCALES):
            self._wear(Look(scheme=worn.scheme, scale=SCALES[at]))

    def _wear(self, new: Look) -> None:
        self._settings.look = new
        wear_in_turns(new, self._tell_dressed)

    def _tell_dressed(self) -> None:
        # The bank may have been closed before the last part had its size.
        if isValid(self):
            self.dressed.emit()

    def _icon(self, name: str) -> QIcon:
        return icon(name, look().colour("muted"), look().px(20))
