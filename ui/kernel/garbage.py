"""Python's cycle collector kept on the main thread while others work.

The collector runs on whichever thread happens to allocate. On another one it would destroy widgets there, and Qt
dies of that. So while a lane works or somebody listens to other desks, automatic collection is off, and a timer
collects on the main thread instead.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_NAME = "timebank_garbage"
_PAUSE_MILLISECONDS = 300


class MainThreadGarbage(QObject):
    """Counts who works elsewhere; one for the whole application. Call both methods on the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._workers = 0
        self._kept = 0
        self._deep = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.collect)

    def hold(self) -> None:
        """Somebody starts to work on another thread, or Qt walks over all widgets at once."""
        self._workers += 1
        if self._workers == 1:
            gc.disable()
            self._timer.start()

    def release(self) -> None:
        """Somebody is done."""
        self._workers -= 1
        if self._workers == 0:
            self._timer.stop()
            gc.enable()

    def collect(self) -> None:
        """Collect what automatic collection would have by now, as deep as it would have."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                if generation == 2 and not self._is_worth_it():
                    continue
                gc.collect(generation)
                if generation == 2:
                    self._kept, self._deep = len(gc.get_objects(generation=2)), 0
                return

    def _is_worth_it(self) -> bool:
        # As Python has it: a deep look costs as much as there is, so only when a quarter has come since the last one.
        # Counting costs too, so once for each collection of the middle generation.
        passed = gc.get_count()[2]
        if passed <= self._deep:
            return False
        self._deep = passed
        return len(gc.get_objects(generation=2)) * 4 >= self._kept * 5


def main_thread_garbage() -> MainThreadGarbage:
    """The application's one."""
    app = QCoreApplication.instance()
    if app is None:
        raise TypeError("a lane needs an application")
    found = app.findChild(MainThreadGarbage, _NAME)
    return found if found is not None else MainThreadGarbage(app)


def settle_memory() -> None:
    """Call it once, when everything the desk is made of was imported: none of that is ever garbage.

    A deep collection then looks at what the desk itself made and no longer at all classes and functions there are,
    which takes as long as painting three pictures.
    """
    gc.freeze()
