"""What a screen reader hears that Qt cannot know: what a part is that paints itself, and what was just said.

Qt takes a widget of ours for a mere holder of others, which screen readers pass by. With a name it is a group here, or
what `heard_as` says. A sentence
that appears somewhere else than where the focus is goes unheard unless it is announced.
"""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

Part = TypeVar("Part", bound=QWidget)
Role = QAccessible.Role

_ROLE = "heard_as"
_LISTENS = "timebank_heard"


def heard_as(part: Part, role: Role) -> Part:
    """Let a screen reader take this part for what it is: text, a picture, a group, an alert."""
    part.setProperty(_ROLE, role.value)
    return part


def announce(part: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence now, wherever the focus is; an urgent one before what it is saying."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(part, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def watch_roles(application: QApplication) -> None:
    """Answer for the parts that were named with `heard_as`, from now on."""
    if not application.property(_LISTENS):
        application.setProperty(_LISTENS, True)
        QAccessible.installFactory(_interface)


class _Heard(QAccessibleWidget):
    """A part that is what it was said to be; else a group where it has a name, and a mere holder where it has none."""

    def role(self) -> Role:
        part = self.object()
        if not isinstance(part, QWidget):
            return Role.Client
        said = part.property(_ROLE)
        if said is not None:
            return Role(said)
        return Role.Grouping if part.accessibleName() else Role.Client


def _interface(kind: str, part: QObject | None) -> QAccessibleInterface | None:
    # Qt asks from the last class of a part up to the first; what comes to QWidget nobody knew better.
    if isinstance(part, QWidget) and (kind == "QWidget" or part.property(_ROLE) is not None):
        return _Heard(part, Role.Client, "")
    return None
