"""Scanners that type: a card scanned in any field goes where cards belong, and no sign of it into a text.

A scanner presses its keys a few milliseconds apart and ends with Enter or Tab; people need a tenth of a second for
each. So a sign that can begin a code waits for the next one, some hundredths of a second at most: if that comes in
time it is a scanner, else the sign goes on to the field it was typed in, in its order. Letters of names cannot
begin a card's code and are not kept waiting, apart from the two with which the code of a certificate begins.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from timebank.domain.cards import may_become_card, parse_card
from timebank.domain.operators import is_badge_number

FIRST_GAP = 35
"""Milliseconds that a figure waits for the next key. People need some 100, scanners 2 to 30."""
LETTER_GAP = 20
"""The same for a letter: shorter, for letters are typed more often."""
LATER_GAP = 100
"""Once it can only be a scanner, a stutter of the computer does not tear a code apart."""
SURE_AFTER = 4
"""So many signs, each in time: nobody types like that."""
ECHO = 150
"""Milliseconds after a scan in which a second Enter or a line feed belongs to it still."""

_WATCH = "timebank_scanner"
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_SILENT = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_CERTIFICATE = re.compile(r"(https?://[!-~]+#)?TB1:[A-Z2-7]{165}")
_BEGUN = re.compile(r"T(B(1(:[A-Z2-7]{0,165})?)?)?|h(t(t(p(s?(:(/(/[!-~]{0,360})?)?)?)?)?)?)?")


@dataclass(frozen=True, slots=True)
class _Key:
    """A key that waits, as it will be pressed or let go again."""

    kind: QEvent.Type
    key: int
    modifiers: Qt.KeyboardModifier
    native: tuple[int, int, int]
    text: str

    def event(self) -> QKeyEvent:
        return QKeyEvent(self.kind, self.key, self.modifiers, *self.native, self.text)


class ScanWatch(QObject):
    """Watches the keys of whichever window of the program has them."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_WATCH)
        self._window: QWindow | None = None
        self._held: list[_Key] = []
        self._text = ""
        self._typing_again = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last = self._armed = 0
        self._done = -ECHO
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._on_quiet)
        app.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._typing_again:
            return False
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._on_press(event)
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent) and self._held:
                if any(key.key == event.key() for key in self._held):
                    self._held.append(_key_of(event))
                    return True
            case QEvent.Type.MouseButtonPress:
                self._give_back()
        return False

    def _on_press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _SILENT:
            return False
        now = self._moment(event)
        if self._held and now - self._last > self._patience():
            self._settle()
        if not self._held and _is_end(event) and self._clock.elapsed() - self._done < ECHO:
            return True
        self._last = now
        if self._held and key in _ENDS and not event.isAutoRepeat():
            return self._settle()
        if not event.text().isprintable() or not event.text() or event.modifiers() & _COMMANDING:
            self._give_back()
            return False
        if event.isAutoRepeat():
            self._give_back()
            return False
        if not _may_become_scan(self._text + event.text()):
            self._give_back()
            if not _may_become_scan(event.text()):
                return False
        self._hold(event)
        return True

    def _hold(self, event: QKeyEvent) -> None:
        self._held.append(_key_of(event))
        self._text += event.text()
        self._armed = self._clock.elapsed()
        self._quiet.start(self._patience())

    def _patience(self) -> int:
        """How long what waits goes on waiting, in milliseconds."""
        if len(self._text) >= SURE_AFTER:
            return LATER_GAP
        return LETTER_GAP if self._text[:1] in ("T", "h") else FIRST_GAP

    def _on_quiet(self) -> None:
        late = self._clock.elapsed() - self._armed - self._patience()
        if late > FIRST_GAP:
            # The computer was busy: keys that were pressed meanwhile have not been told yet.
            self._armed = self._clock.elapsed()
            self._quiet.start(FIRST_GAP)
            return
        # A scanner that ends with no key at all has finished too.
        self._settle()

    def _settle(self) -> bool:
        """What waited is a code, and goes where it belongs, or it is typing, and goes on."""
        code = _code_in(self._text)
        if code is None:
            self._give_back()
            return False
        self._forget()
        self._done = self._clock.elapsed()
        deliver(code)
        return True

    def _give_back(self) -> None:
        """Type what waited, in its order."""
        held, window = self._held, self._window
        self._forget()
        if window is None or not isValid(window):
            return
        self._typing_again = True
        try:
            for key in held:
                QApplication.sendEvent(window, key.event())
        finally:
            self._typing_again = False

    def _forget(self) -> None:
        self._quiet.stop()
        self._held, self._text = [], ""

    def _moment(self, event: QKeyEvent) -> int:
        """When the key was pressed, in milliseconds: as the system tells it, however late we hear of it."""
        return event.timestamp() or self._clock.elapsed()

    def _follow(self, window: QWindow | None) -> None:
        self._give_back()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)


def watch_scanner() -> ScanWatch:
    """The application's one watch, begun by whoever asks first."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a scanner needs a QApplication")
    found = app.findChild(ScanWatch, _WATCH)
    return found if found is not None else ScanWatch(app)


def deliver(code: str) -> None:
    """Give a code to the widget with the focus, or to the first one around it that takes codes.

    A widget takes codes by a method `take_scan(code) -> bool`, which is true when it did.
    """
    while (popup := QApplication.activePopupWidget()) is not None:
        if not popup.close():
            break
    step = QApplication.focusWidget() or QApplication.activeWindow()
    if _is_badge(code) and step is not None and _take_badge(step, code):
        return
    while step is not None:
        take: Callable[[str], bool] | None = getattr(step, "take_scan", None)
        if take is not None and take(code):
            return
        if step.isWindow() and step.isModal():
            return
        step = step.parentWidget()


def _take_badge(step: QWidget | None, code: str) -> bool:
    """Give an operator's badge to the window: it is no card, whatever field the cursor is in, and whatever dialog."""
    while step is not None:
        take: Callable[[str], bool] | None = getattr(step, "take_badge", None)
        if take is not None:
            return take(code)
        step = step.parentWidget()
    return False


def _is_badge(code: str) -> bool:
    card = parse_card(code)
    return card is not None and is_badge_number(card.number)


def _key_of(event: QKeyEvent) -> _Key:
    native = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
    return _Key(event.type(), event.key(), event.modifiers(), native, event.text())


def _is_end(event: QKeyEvent) -> bool:
    line_feed = event.key() == Qt.Key.Key_J and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return line_feed or Qt.Key(event.key()) in _ENDS


def _may_become_scan(text: str) -> bool:
    return may_become_card(text) or _BEGUN.fullmatch(text) is not None


def _code_in(text: str) -> str | None:
    card = parse_card(text)
    if card is not None:
        return card.text
    return text if _CERTIFICATE.fullmatch(text) else None
