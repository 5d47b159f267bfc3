"""The composition root of the kiosk: who opens it, which bank stands behind it, and who closes it."""

import os
from typing import Any

from PySide6.QtCore import QLockFile, QObject

from timebank import given_secrets
from timebank.domain.access import Actor, Role
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.places import data_folder, default_bank, log_folder
from timebank.tries import Tries
from ui.kernel import banks
from ui.kernel.application import application_for
from ui.kernel.banks import Proof
from ui.kernel.crash import CrashWatch, start_log
from ui.kernel.door import Door
from ui.kernel.neighbours import Neighbours
from ui.kernel.settings import Settings, settings_file
from ui.kernel.tasks import Callbacks, Lane
from ui.kiosk.stand import Stand
from ui.kiosk.voice import Voice
from ui.kiosk.window import KioskWindow
from ui.pages.start.sign_in import Occasion

ALREADY_OPEN = 2
"""The exit status of a second kiosk on the same computer."""


class Kiosk(QObject):
    """One window on one bank, until somebody who works here closes it."""

    def __init__(self, settings: Settings, voice: Voice | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.window = KioskWindow()
        self.watch = CrashWatch(self)
        self.door: Door | None = None
        self.tries = Tries(data_folder() / "tries.json")
        self._voice = voice
        self._office: Any = None
        self._neighbours: Neighbours | None = None
        self._where = ""
        self._lane = Lane("kiosk", self)
        sign_in = self.window.sign_in
        sign_in.wanted.connect(self._on_wanted)
        sign_in.back.connect(lambda: self.window.show_stand())
        sign_in.other.hide()
        # What nobody expected is in the log; the visitor stands before the first page again.
        self.watch.crashed.connect(lambda _report: self._begin_anew())

    def open(self, database: str = "", operator: str = "", password: str | None = None) -> None:
        """Fill the screen and ask who opens the kiosk; with operator and password both given, open it at once."""
        self._where = database or self.settings.bank or str(default_bank())
        self.settings.is_kiosk = True
        self.window.showFullScreen()
        self.window.fit()
        name = operator or self.settings.operator
        self.window.sign_in.open(self._where, name, Occasion.OPENING_KIOSK)
        self.window.show_sign_in()
        if operator and password is not None:
            self._on_wanted(Proof(where=self._where, name=operator, password=password))

    def close(self) -> None:
        """Wait for what is being written, and let go of the bank."""
        self._lane.close()
        if self._neighbours is not None:
            self._neighbours.close()
        if self.door is not None:
            self.door.close()
        if self._office is not None:
            self._office.close()

    def _on_wanted(self, proof: Proof) -> None:
        left = self.tries.wait(proof.where, proof.who)
        if left:
            self.window.sign_in.hold(left)
            return

        def refused(error: Refusal | StorageTrouble) -> None:
            self.window.sign_in.refuse(error, self.tries.wait(proof.where, proof.who))

        def crashed(error: BaseException) -> None:
            self.window.sign_in.rest()
            self.watch.tell(error)

        if self._office is None:
            job = banks.counted(banks.open_kiosk(proof, self.settings.backup_folder), self.tries, proof)
            self._lane.start(
                job, Callbacks(then=self._on_opened, refused=refused, troubled=refused, crashed=crashed)
            )
        else:
            leaving = banks.counted(banks.close_kiosk(self._office, proof), self.tries, proof)
            self._lane.start(
                leaving, Callbacks(then=self._on_closing, refused=refused, troubled=refused, crashed=crashed)
            )

    def _on_opened(self, opened: tuple[Any, Actor]) -> None:
        self.window.sign_in.rest()
        self._office, actor = opened
        # After a power cut it comes back without a word of where its bank lies.
        self.settings.bank = self._where
        if actor.role is Role.KIOSK:
            self.settings.operator = actor.name
        self.door = Door(self._office, actor, self)
        self.door.crashed.connect(self.watch.tell)
        self._neighbours = Neighbours(self._office, self)
        self._neighbours.changed.connect(self.door.changed)
        stand = Stand(self.door, self._voice)
        stand.staff_wanted.connect(self._ask_who_closes)
        self.window.show_stand(stand)

    def _ask_who_closes(self) -> None:
        self.window.sign_in.open(self._where, "", Occasion.CLOSING_KIOSK)
        self.window.show_sign_in()

    def _on_closing(self, _actor: Actor) -> None:
        self.settings.is_kiosk = False
        self.window.may_close = True
        self.window.close()

    def _begin_anew(self) -> None:
        if self.window.stand is not None and self._office is not None:
            self.window.show_stand()


def run(database: str = "", operator: str = "", language: str = "") -> int:
    """Open the kiosk and stay until somebody who works here closes it; give the exit status."""
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    # Held by this process: after a power cut nobody holds it, and the kiosk starts.
    alone = QLockFile(str(folder / "kiosk.lock"))
    if not alone.tryLock(0):
        return ALREADY_OPEN
    settings = Settings(settings_file())
    application = application_for(settings, language)
    kiosk = Kiosk(settings)
    start_log(log_folder())
    kiosk.watch.watch()
    kiosk.open(
        database or os.environ.get("TIMEBANK_DATABASE", ""),
        operator or os.environ.get("TIMEBANK_OPERATOR", ""),
        given_secrets.given(given_secrets.PASSWORD),
    )
    try:
        return application.exec()
    finally:
        kiosk.watch.leave()
        kiosk.close()
