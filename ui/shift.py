"""Who works at this desk: the operator at the window, and how another one takes over.

The pages belong to the desk and not to a person: whoever signs in with the same rights finds every page, half-typed
line and open dialog as it was, and what they save bears their own name. Other rights have other pages; the line that
was being typed goes along. Locking closes nothing. After some hours locked the bank is closed, and the key of its file
is gone from memory with it. See docs/signing-in.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from timebank.domain.access import Actor, Role
from timebank.domain.changes import Topic
from ui.kernel import banks
from ui.kernel.banks import Entered
from ui.kernel.door import Door
from ui.kernel.idle import IdleWatch
from ui.kernel.neighbours import Neighbours
from ui.kernel.wording import words
from ui.lock_warning import LockWarning
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from timebank.domain.bank import Bank

CLOSED_AFTER_SECONDS = 4 * 3600
"""So long locked, and the bank is closed as when the program ends."""

_Rights = tuple[Role, str | None]
"""What decides which pages somebody sees: the role, and for an organisation's operator which one."""


class Shift(QObject):
    """One bank that is open, and the operators who take turns in it."""

    locked = Signal()
    """By itself: nobody stirred for as long as the centre allows."""
    ended = Signal()
    """The bank was closed, because it was locked for hours."""
    crash = Signal(object)
    """An exception that nobody expected."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.entered: Entered | None = None
        """The bank that is open, and who works there or locked it last."""
        self._doors: dict[_Rights, Door] = {}
        self._worked: set[_Rights] = set()
        self._door: Door | None = None
        self._neighbours: Neighbours | None = None
        self._warning: LockWarning | None = None
        self._is_left = False
        self.idle = IdleWatch(self)
        self.idle.warned.connect(self._on_warned)
        self.idle.stirred.connect(self._hush)
        self.idle.expired.connect(self._on_expired)

    @property
    def door(self) -> Door | None:
        """The door of whoever works now; None while the desk is locked or nothing is open."""
        return self._door

    @property
    def is_locked(self) -> bool:
        """Whether a bank is open and nobody works in it."""
        return self.entered is not None and self._door is None

    @property
    def may_go_back(self) -> bool:
        """Whether the desk was only left for somebody else to come, and who works there may still go on."""
        return self.is_locked and self._is_left

    def begin(self, entered: Entered) -> None:
        """Another bank was opened: let go of the one before."""
        self.end()
        self.entered = entered
        self._neighbours = Neighbours(entered.office, self)
        self._neighbours.changed.connect(self._on_neighbours)

    def confirm_key(self) -> None:
        """Somebody has the recovery key on paper: it is shown no more."""
        if self.entered is not None and self.entered.recovery_key:
            banks.confirm(self.door_for(self.entered.actor))
            self.entered = replace(self.entered, recovery_key=None)

    def make_ready(self) -> Iterator[None]:
        """Make the place of whoever was let in, piece by piece; `work_as` then shows it."""
        assert self.entered is not None
        return self._window.make_ready(self.door_for(self.entered.actor), self.entered.bank)

    def work_as(self, actor: Actor) -> None:
        """Let this operator work, in the pages of their rights."""
        assert self.entered is not None
        self.entered = replace(self.entered, actor=actor)
        rights = _rights_of(actor)
        door = self.door_for(actor)
        door.hand_over(actor)
        self._door, self._is_left = door, False
        self._window.enter(door, self.entered.bank)
        if not self._worked:
            self._tell_of_upgrade(self.entered.office.kept)
        if rights in self._worked:
            # Others may have worked meanwhile.
            door.changed.emit(frozenset(Topic))
        self._worked.add(rights)
        self._count()

    def door_for(self, actor: Actor) -> Door:
        """The door of operators with the rights of this one."""
        rights = _rights_of(actor)
        if rights not in self._doors:
            self._doors[rights] = self._door_of(actor)
        return self._doors[rights]

    def lock(self) -> None:
        """Cover everything. Work that runs goes on."""
        self._cover()
        if self.entered is not None:
            self.idle.start(CLOSED_AFTER_SECONDS, hears=False)

    def make_room(self) -> None:
        """Cover everything for another operator to come; whoever works now may still go back without a password."""
        self._cover()
        self._is_left = True
        self._count()

    def go_back(self) -> None:
        """Nobody else came: go on as whoever made room."""
        if self.may_go_back and self.entered is not None:
            self.work_as(self.entered.actor)

    def let_go(self) -> Entered | None:
        """Give up the bank without closing it: whoever takes it from here closes it."""
        entered, self.entered = self.entered, None
        self.end()
        return entered

    def end(self) -> None:
        """Close the bank: what runs is waited for, what was typed at the desk is kept in it as a draft."""
        self.idle.stop()
        self._hush()
        if self._neighbours is not None:
            self._neighbours.close()
            self._neighbours = None
        self._window.leave()
        for door in self._doors.values():
            door.close()
            door.deleteLater()
        self._doors, self._worked, self._door, self._is_left = {}, set(), None, False
        if self.entered is not None:
            self.entered.office.close()
            self.entered = None

    def _tell_of_upgrade(self, kept: Path | None) -> None:
        """Say where the backup lies from before the bank was brought up to date, if that was done as it was opened."""
        if kept is not None and self._window.workplace is not None:
            self._window.workplace.say(words().command("upgraded.kept", file=str(kept)))

    def _cover(self) -> None:
        self._hush()
        self._window.cover()
        self._door, self._is_left = None, False

    def _door_of(self, actor: Actor) -> Door:
        assert self.entered is not None
        door = Door(self.entered.office, actor, self)
        door.crashed.connect(self.crash)
        door.changed.connect(self._on_changed)
        return door

    def _count(self) -> None:
        """Begin to watch for a desk that was left alone. In the examples there is nobody to protect."""
        if self.entered is None or self.entered.bank.demo:
            self.idle.stop()
        else:
            self.idle.start(self.entered.bank.lock_minutes * 60)

    def _on_neighbours(self, topics: frozenset[Topic]) -> None:
        # Whoever comes back to a door that rests now asks for everything anew.
        if self._door is not None:
            self._door.changed.emit(topics)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.SETTINGS in topics and self._door is not None:
            from timebank.services.staff import show_bank

            self._door.ask(show_bank, then=self._on_bank, owner=self)

    def _on_bank(self, bank: Bank) -> None:
        if self.entered is None:
            return
        before = self.entered.bank
        self.entered = replace(self.entered, bank=bank)
        if self._door is not None and bank.lock_minutes != before.lock_minutes:
            self._count()

    def _on_warned(self, left: int) -> None:
        front: QWidget = QApplication.activeWindow() or self._window
        if self._warning is None or not isValid(self._warning) or self._warning.parentWidget() is not front:
            self._hush()
            self._warning = LockWarning(front)
        self._warning.count(left)

    def _hush(self) -> None:
        if self._warning is not None and isValid(self._warning):
            self._warning.hide()
            self._warning.deleteLater()
        self._warning = None

    def _on_expired(self) -> None:
        self._hush()
        if self.is_locked and not self._is_left:
            self.end()
            self.ended.emit()
        else:
            self.locked.emit()


def _rights_of(actor: Actor) -> _Rights:
    return actor.role, actor.organisation
