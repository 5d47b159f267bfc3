"""What a screen reader hears that Qt cannot know: what a part is that paints itself, and what was just said.

Qt takes a widget of ours for a mere holder of others, which screen readers pass by. With a name it is a group here, or
what `heard_as` says. A sentence
that appears somewhere else than where the focus is goes unheard unless it is announced.
"""

from typing import TypeGuard, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget

Part = TypeVar("Part", bound=QWidget)
Role = QAccessible.Role

PRESS = "Press"
"""What Qt, and every system, calls pressing a button."""
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


class _HeardSwitch(QAccessibleWidget):
    """A button that stays down. Qt's own changes it for a screen reader without telling anybody that it was pressed."""

    def role(self) -> Role:
        part = self.object()
        return Role.RadioButton if _switch(part) and part.autoExclusive() else Role.CheckBox

    def state(self) -> QAccessible.State:
        state, part = super().state(), self.object()
        state.checkable = True
        state.checked = _switch(part) and part.isChecked()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        part, told = self.object(), super().text(kind)
        return part.text() if not told and kind is QAccessible.Text.Name and _switch(part) else told

    def actionNames(self) -> list[str]:
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        part = self.object()
        if name == PRESS and _switch(part):
            part.click()
        else:
            super().doAction(name)


def _switch(part: QObject | None) -> TypeGuard[QAbstractButton]:
    return isinstance(part, QAbstractButton) and part.isCheckable()


def _interface(kind: str, part: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(part, QWidget):
        return None
    # Qt asks from the last class of a part up to the first; what comes to QWidget nobody knew better.
    if kind == "QWidget" or part.property(_ROLE) is not None:
        return _Heard(part, Role.Client, "")
    if kind == "QAbstractButton" and _switch(part):
        return _HeardSwitch(part, Role.CheckBox, "")
    return None
