"""The page *Privacy*: what the law asks of the centre. It is reached from the settings."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.pages.page import Page, PageHead
from ui.pages.privacy.breaches import BreachesView
from ui.pages.privacy.commands import COMMANDS
from ui.pages.privacy.erasures import ErasuresView
from ui.pages.privacy.log import LogView
from ui.pages.privacy.processing import ProcessingView
from ui.pages.privacy.retention import RetentionView
from ui.widgets.label import Label
from ui.widgets.segmented import SegmentedControl

LOG, BREACHES, PROCESSING, RETENTION, ERASURES = "log", "breaches", "processing", "retention", "erasures"
PARTS = (LOG, BREACHES, PROCESSING, RETENTION, ERASURES)


class PrivacyPage(Page):
    """The log, the registers of data breaches and of processing, the retention review, and who was erased, one at a time.

    As long as the review waits for somebody, a quiet line above the other parts says so.
    """

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._zone = ZoneInfo("Europe/Amsterdam")
        self.head = PageHead(shell)
        self.log = LogView(door, shell, lambda: self._zone)
        self.breaches = BreachesView(door, shell, lambda: self._zone)
        self.processing = ProcessingView(door, shell, lambda: self._zone)
        self.retention = RetentionView(door, shell)
        self.erasures = ErasuresView(door, shell)
        self._views: dict[str, LogView | BreachesView | ProcessingView | RetentionView | ErasuresView] = {
            LOG: self.log,
            BREACHES: self.breaches,
            PROCESSING: self.processing,
            RETENTION: self.retention,
            ERASURES: self.erasures,
        }
        self.parts = SegmentedControl(tuple(self._views))
        self._waiting = 0
        self.waiting = Label(size=15, role="muted", wrap=True)
        self.waiting.hide()
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self.setLayout(
            Column(
                self.head,
                Row(self.parts, None),
                self.waiting,
                (self._stack, 1),
                gap=12,
                margins=(32, 20, 24, 20),
            )
        )
        self.parts.chosen.connect(lambda part: self.show_part(str(part)))
        self.retention.counted.connect(self._on_counted)
        door.changed.connect(self._on_changed)
        self.install_commands()
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_words(
            self.tr("Privacy"), self.tr("What the law asks of whoever keeps data about people")
        )
        self.parts.set_words(
            self.tr("Part of the page"),
            {
                LOG: self.tr("Log"),
                BREACHES: self.tr("Data breaches"),
                PROCESSING: self.tr("Processing"),
                ERASURES: self.tr("Erased"),
                RETENTION: self.tr("How long we keep"),
            },
        )
        self._tell()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "privacy.log": lambda: self.show_part(LOG),
            "privacy.breaches": lambda: self.show_part(BREACHES),
            "privacy.processing": lambda: self.show_part(PROCESSING),
            "privacy.erasures": lambda: self.show_part(ERASURES),
            "privacy.retention": lambda: self.show_part(RETENTION),
            "privacy.again": self.log.source.reload,
            "privacy.breach": self._new_breach,
            "privacy.activity": self._new_activity,
        }

    @property
    def part(self) -> str:
        """Which part is shown."""
        return str(self.parts.value)

    def show_part(self, part: str) -> None:
        """Show this part, and put the focus where work starts."""
        self.parts.choose(part)
        self._stack.setCurrentWidget(self._views[part])
        self._tell()
        self.arrive()

    def first_shown(self) -> None:
        self.door.ask(show_bank, then=self._on_bank, owner=self)
        self.log.source.reload()
        self.breaches.reload()
        self.processing.reload()
        self.erasures.reload()
        self.retention.reload()

    def arrive(self) -> None:
        self._views[self.part].arrive()

    def show_person(self, number: str) -> None:
        """What was looked at and done about this person."""
        self.show_part(LOG)
        self.log.show_about(number)

    def show_setting(self, field: str) -> None:
        self.show_part(field)

    def _new_breach(self) -> None:
        self.show_part(BREACHES)
        self.breaches.open(None)

    def _new_activity(self) -> None:
        self.show_part(PROCESSING)
        self.processing.open(None)

    def _on_bank(self, bank: Bank) -> None:
        self._zone = ZoneInfo(bank.time_zone)
        self.log.show_term(bank.log_months)
        self.retention.show_term(bank.idle_months)

    def _on_counted(self, waiting: int) -> None:
        self._waiting = waiting
        self._tell()

    def _tell(self) -> None:
        self.waiting.setText(
            self.tr(
                "The time of %n person(s) is over: look at them in “How long we keep” (Alt+4).",
                "",
                self._waiting,
            )
        )
        self.waiting.setVisible(self._waiting > 0 and self.part != RETENTION)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if not self.was_shown:
            return
        if Topic.SETTINGS in topics:
            self.door.ask(show_bank, then=self._on_bank, owner=self)
        self.log.on_changed(topics)
        self.breaches.on_changed(topics)
        self.processing.on_changed(topics)
        self.erasures.on_changed(topics)
        self.retention.on_changed(topics)
