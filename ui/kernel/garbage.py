"""Python's cycle collector kept on the main thread, and between two events.

The collector runs on whichever thread happens to allocate. On another one (a lane, who listens to other desks, a
library's own thread that nobody here knows of) it would destroy widgets there, and Qt dies of that. On the main thread
it would destroy them while Qt walks over them. So as long as there is an application automatic collection is off, and
a timer collects instead.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_NAME = "timebank_garbage"
_PAUSE_MILLISECONDS = 300


class MainThreadGarbage(QObject):
    """One for the whole application, from its first moment on; made on the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._kept = 0
        self._deep = 0
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_PAUSE_MILLISECONDS)

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
    """The application's one; made by whoever asks first."""
    app = QCoreApplication.instance()
    if app is None:
        raise TypeError("there is no application yet")
    found = app.findChild(MainThreadGarbage, _NAME)
    return found if found is not None else MainThreadGarbage(app)


def settle_memory() -> None:
    """Call it once, when everything the desk is made of was imported: none of that is ever garbage.

    A deep collection then looks at what the desk itself made and no longer at all classes and functions there are,
    which takes as long as painting three pictures.
    """
    gc.freeze()
