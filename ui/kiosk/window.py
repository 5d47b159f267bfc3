"""The kiosk's window: full screen, without a title, and no way out but through somebody who works here."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.kernel.fonts import load_fonts
from ui.kernel.heard import Role, heard_as
from ui.kernel.scanner import watch_scanner
from ui.kernel.theme import Look, look
from ui.kernel.wear import carry_sheet, wear
from ui.kiosk.stand import Stand
from ui.pages.start.sign_in import SignInPanel
from ui.widgets.card import Canvas
from ui.widgets.focus import watch_focus

DESIGN_WIDE, DESIGN_HIGH = 1366, 768


class KioskWindow(Canvas):
    """Shows the sign-in, or the stand before which members stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Timebank")
        heard_as(self, Role.Window)
        self.sign_in = SignInPanel()
        self.stand: Stand | None = None
        self.may_close = False
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.sign_in)
        carry_sheet(self)
        watch_focus()
        watch_scanner()

    def show_sign_in(self) -> None:
        """Ask who is there."""
        self._stack.setCurrentWidget(self.sign_in)
        self.sign_in.arrive()

    def show_stand(self, stand: Stand | None = None) -> None:
        """Let members come; with another stand the one before is gone."""
        if stand is not None:
            self.stand = stand
            self._stack.addWidget(stand)
        assert self.stand is not None
        self._stack.setCurrentWidget(self.stand)
        self.stand.leave()

    def take_badge(self, code: str) -> bool:
        """An operator's badge: at the sign-in it says who they are; before members it is no card."""
        if self._stack.currentWidget() is self.sign_in:
            self.sign_in.take_badge(code)
        elif self.stand is not None:
            self.stand.staff_wanted.emit()
            self.sign_in.take_badge(code)
        return True

    def fit(self) -> None:
        """As large as the screen has room for: everything keeps its proportions."""
        scale = max(60, min(self.width() * 100 // DESIGN_WIDE, self.height() * 100 // DESIGN_HIGH))
        worn = look()
        if scale != worn.scale:
            wear(Look(scheme=worn.scheme, scale=scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A window manager tells how large the screen is only after the window is there.
        if not self.isHidden():
            self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Alt+F4 and what else a system offers end here.
        if self.may_close:
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Some window managers put a window away and let it be full screen all the same.
        away = self.isMinimized() or not self.isFullScreen()
        if event.type() is QEvent.Type.WindowStateChange and away and self.isVisible() and not self.may_close:
            self.showFullScreen()
            self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key does anything of the window's own.
        event.accept()
