"""The page *Privacy*: what the law asks of the centre. It is reached from the settings."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.pages.page import Page, PageHead
from ui.pages.privacy.commands import COMMANDS
from ui.pages.privacy.log import LogView


class PrivacyPage(Page):
    """The log."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._zone = ZoneInfo("Europe/Amsterdam")
        self.head = PageHead(shell)
        self.log = LogView(door, shell, lambda: self._zone)
        self.setLayout(Column(self.head, (self.log, 1), gap=12, margins=(32, 20, 24, 20)))
        door.changed.connect(self._on_changed)
        self.install_commands()
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_words(
            self.tr("Log"), self.tr("Who looked, changed, printed and took along, and about whom")
        )

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"privacy.again": self.log.source.reload}

    def first_shown(self) -> None:
        self.door.ask(show_bank, then=self._on_bank, owner=self)
        self.log.source.reload()

    def arrive(self) -> None:
        self.log.arrive()

    def show_person(self, number: str) -> None:
        """What was looked at and done about this person."""
        self.log.show_about(number)

    def _on_bank(self, bank: Bank) -> None:
        self._zone = ZoneInfo(bank.time_zone)
        self.log.show_term(bank.log_months)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if not self.was_shown:
            return
        if Topic.SETTINGS in topics:
            self.door.ask(show_bank, then=self._on_bank, owner=self)
        self.log.on_changed(topics)
