"""Other desks and kiosks on the same bank: what they change is told here as if it had been done here."""

from typing import Any

from PySide6.QtCore import QObject, Signal


class Neighbours(QObject):
    """Listens to one open bank until the bank is closed. The office hears on a thread of its own; this tells it here."""

    changed = Signal(object)
    """Another program committed a change: the frozenset of `Topic` it touched."""

    def __init__(self, office: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener = office.news.listen(self.changed.emit)

    def close(self) -> None:
        """Hear nothing more."""
        self._listener.close()
        self.changed.disconnect()
        self.deleteLater()
