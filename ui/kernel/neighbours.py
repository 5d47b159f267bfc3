"""Other desks and kiosks on the same bank: what they change is told here as if it had been done here."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.kernel.garbage import main_thread_garbage

_LOOKS_AGAIN_MILLISECONDS = 500


class Neighbours(QObject):
    """Listens to one open bank until it is closed. The office hears on a thread of its own; this tells it here.

    Close it before its bank: closed, it stays until that thread is over, so that nothing is told to what is gone.
    """

    changed = Signal(object)
    """Another program committed a change: the frozenset of `Topic` it touched."""

    def __init__(self, office: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # From its first word on garbage is collected on this thread and never on that one.
        self._garbage = main_thread_garbage()
        self._listener = office.news.listen(self.changed.emit)

    def close(self) -> None:
        """Hear nothing more."""
        self._listener.close()
        self.changed.disconnect()
        self.setParent(self._garbage)
        self._let_go()

    def _let_go(self) -> None:
        # It may still be trying to reach a server that is away.
        if self._listener.is_over:
            self.deleteLater()
        else:
            QTimer.singleShot(_LOOKS_AGAIN_MILLISECONDS, self, self._let_go)
