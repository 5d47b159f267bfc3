"""The pages of one operator who is signed in, with the sidebar, the toast and the banner round them.

A module of its own, which the window imports when somebody signs in: the first window is there before it.
"""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal, StorageTrouble
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.settings import Settings
from ui.kernel.shell import LineStart
from ui.kernel.talents import TalentBook
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.operator_menu import OperatorMenu
from ui.pages.page import Page
from ui.pages.people.enrol import EnrolDialog
from ui.pages.registry import PAGES
from ui.search import SearchPalette
from ui.widgets.card import initials
from ui.widgets.notice import Banner, EmptyState, Toast
from ui.widgets.sidebar import Sidebar
from ui.widgets.styled import Styled

NARROW_BELOW = 1100
"""Design pixels: a window less wide shows the sidebar as icons."""


class Workplace(Styled, QWidget):
    """Sidebar and pages of one operator who is signed in. Pages see it as their `Shell`."""

    practice_wanted = Signal()
    practice_ended = Signal()

    def __init__(self, door: Door, bank: Bank, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self.bank, self._settings = door, bank, settings
        self._talents = TalentBook()
        self._kinds = {name: kind for name, kind in PAGES.items() if door.actor.may(kind.needs)}
        self._places = {name: kind for name, kind in self._kinds.items() if not kind.within}
        self.sidebar = Sidebar({name: kind.icon for name, kind in self._places.items()})
        self.menu = OperatorMenu(self.sidebar.operator.menu, settings)
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._nothing = EmptyState("lock")
        self._stack.addWidget(self._nothing)
        self._pages: dict[str, Page] = {}
        self.setLayout(Row(self.sidebar, (Column(self.banner, (self._stack, 1), gap=0), 1), gap=0))
        self.toast = Toast(self)
        self.palette_ = SearchPalette(door, self._talents, self)
        self.palette_.person_chosen.connect(self.open_person)
        self.sidebar.chosen.connect(self.go)
        self._listen()
        self._install_keys()
        self.restyle()
        self.retranslate()
        self._read_talents()

    # what pages may ask: see ui.kernel.shell.Shell

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def talents(self) -> TalentBook:
        return self._talents

    def today(self) -> date:
        return datetime.now(ZoneInfo(self.bank.time_zone)).date()

    def say(
        self,
        sentence: str,
        *,
        action: str = "",
        does: Callable[[], object] | None = None,
        key: str = "",
        icon: str = "circle-check",
    ) -> None:
        self.toast.say(sentence, action=action, does=does, key=key, icon=icon)

    def hush(self) -> None:
        if self.toast.isVisible():
            self.toast.close_now()

    def go(self, page: str) -> None:
        name = page if page in self._kinds else next(iter(self._kinds), "")
        self.palette_.close_now()
        if not name:
            self._stack.setCurrentWidget(self._nothing)
            return
        shown = self._page(name)
        self.sidebar.set_current(self._kinds[name].within or name)
        self._stack.setCurrentWidget(shown)
        shown.arrive()

    def open_person(self, number: str) -> None:
        self.go("people")
        self._page("people").show_person(number)

    def record_for(self, number: str) -> None:
        self.record_with(LineStart(giver=number))

    def record_with(self, start: LineStart) -> None:
        if "desk" in self._kinds:
            self.go("desk")
            self._page("desk").start_with(start)

    def enrol(self, name: str = "", then: Callable[[str], object] | None = None) -> None:
        dialog = EnrolDialog(self._door, self, name=name, parent=self.window())
        dialog.enrolled.connect(lambda number: (then or self.open_person)(number))
        dialog.open()

    def search(self) -> None:
        self.palette_.open()

    def practise(self) -> None:
        self.practice_wanted.emit()

    def stop_practising(self) -> None:
        self.practice_ended.emit()

    # the window's own

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return next((name for name, page in self._pages.items() if page is self._stack.currentWidget()), "")

    def current(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def restyle(self) -> None:
        narrow = self.width() < look().px(NARROW_BELOW)
        self.sidebar.set_narrow(narrow)
        self.toast.set_offset(self.sidebar.width())

    def retranslate(self) -> None:
        actor = self._door.actor
        self.sidebar.set_bank(self.bank.name, self.tr("time bank"))
        self.sidebar.set_words({name: kind.title() for name, kind in self._places.items()})
        self._nothing.set_words(
            self.tr("Your role has no pages here yet"), self.tr("Ask the coordinator for help.")
        )
        role = words().word("roles", actor.role.value)
        self.sidebar.operator.set_person(
            initials(actor.name), actor.name, role, self.tr("Lock, language and looks")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()
        self.toast.place()
        self.palette_.place()

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            made = self._kinds[name].make(self._door, self)
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    def _listen(self) -> None:
        self._door.refused.connect(self._on_refused)
        self._door.trouble.connect(self._on_trouble)
        self._door.recovered.connect(self.banner.hide)
        self._door.changed.connect(self._on_changed)

    def _install_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": self.search,
            "Ctrl+N": self._enrol_here,
            "Ctrl+L": self.menu.locked.emit,
        }
        for name, kind in self._kinds.items():
            if kind.key:
                keys[kind.key] = partial(self.go, name)
        for number, name in enumerate(self._places, start=1):
            keys[f"Ctrl+{number}"] = partial(self.go, name)
        if "desk" in self._kinds:
            keys["F2"] = partial(self.go, "desk")
        for key, does in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(does)

    def _enrol_here(self) -> None:
        page = self.current()
        if page is not None:
            page.enrol()

    def _on_refused(self, refusal: Refusal) -> None:
        self.say(told(refusal), icon="circle-alert")

    def _on_trouble(self, trouble: StorageTrouble, again: Callable[[], object]) -> None:
        self.banner.say(told(trouble), action=self.tr("Try again"), does=again)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.TALENTS in topics:
            self._read_talents()

    def _read_talents(self) -> None:
        from timebank.services.talents import list_talents

        self._door.ask(list_talents, then=self._talents.replace, owner=self)
