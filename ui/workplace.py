"""The pages of one operator, with sidebar, toast and banner; imported when somebody signs in, after the first window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from timebank.domain.access import Permission
from timebank.domain.activities import SessionPlan
from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal, StorageTrouble
from ui.backup_bar import BackupBar
from ui.breach_bar import BreachBar
from ui.call_bar import CallBar
from ui.connection_bar import ConnectionBar
from ui.enrolments import Enrolments
from ui.help.key_map import KeyMapDialog
from ui.help.panel import HelpPanel
from ui.help.topics import HELP
from ui.kernel.commands import Command, Section, install
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.leisure import Leisure
from ui.kernel.settings import Settings
from ui.kernel.shell import LineStart
from ui.kernel.talents import TalentBook
from ui.kernel.theme import Scheme, look
from ui.kernel.wording import told, words
from ui.lists.keys import COMMANDS as LIST_COMMANDS
from ui.operator_menu import OperatorMenu
from ui.page_stack import PageStack
from ui.pages.page import Page
from ui.pages.privacy.page import PARTS as PRIVACY_PARTS
from ui.pages.registry import PAGES
from ui.pages.settings.page import SettingsPage
from ui.palette.finds import Finds, command_items, help_items
from ui.palette.items import Group, Item
from ui.palette.search import SearchPalette
from ui.widgets.card import initials
from ui.widgets.notice import Banner, EmptyState, Toast
from ui.widgets.sidebar import Sidebar
from ui.widgets.styled import Styled
from ui.window_commands import GO, LANGUAGE, SCHEME, window_commands

NARROW_BELOW = 1200
"""Design pixels: a window less wide shows the sidebar as icons."""


class Workplace(Styled, QWidget):
    """Sidebar and pages of one operator who is signed in. Pages see it as their `Shell`."""

    performed = Signal(str)
    """The name of a command of the window that was just done."""
    practice_wanted, practice_ended = Signal(), Signal()
    restore_wanted, renewal_wanted = Signal(), Signal()

    def __init__(self, door: Door, bank: Bank, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self.bank, self._settings = door, bank, settings
        self._talents = TalentBook()
        self._kinds = {
            name: kind
            for name, kind in PAGES.items()
            if door.actor.may(kind.needs, for_organisations=kind.for_organisations)
        }
        self._places = {name: kind for name, kind in self._kinds.items() if not kind.within}
        self.sidebar = Sidebar({name: kind.icon for name, kind in self._places.items()})
        self.menu = OperatorMenu(self.sidebar.operator.menu, settings)
        self.banner = Banner()
        self._nothing = EmptyState("lock")
        self.pages = PageStack(lambda name: self._kinds[name].make(door, self), self._nothing)
        self.help_panel = HelpPanel()
        self.calls = CallBar(door)
        self.backups = BackupBar(door, settings, bank.identity, partial(self.open_setting, "safekeeping"))
        self.breaches = BreachBar(door, bank.time_zone, partial(self.open_setting, "breaches"))
        self.connection = ConnectionBar(door, self)
        strips = (self.connection, self.banner, self.calls, self.breaches, self.backups)
        middle = Column(*strips, (self.pages, 1), gap=0)
        self.setLayout(Row(self.sidebar, (middle, 1), self.help_panel, gap=0))
        self.toast = Toast(self)
        self._leisure: Leisure | None = None
        self._enrolments = Enrolments(door, self, self)
        finds = Finds(self._talents, self.open_person, self.open_organisation, self)
        self.palette_ = SearchPalette(door, self, known=self._known, read=finds.items)
        self.sidebar.chosen.connect(self.go)
        self._listen()
        install(self.commands, self, self.perform, Qt.ShortcutContext.WindowShortcut)
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
        return self.local_date(self._door.now())

    def local_date(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.bank.time_zone)).date()

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

    def go(self, page: str, person: str = "") -> None:
        name = self._known_page(page)
        self.palette_.close_now()
        if not name:
            self.pages.show_nothing()
            return
        shown = self.pages.take_in(name)
        self.sidebar.set_current(self._kinds[name].within or name)
        if name != self.page:
            self.toast.drop_key()
        self.pages.setCurrentWidget(shown)
        shown.arrive()
        if person:
            shown.show_person(person)
        if self._leisure is None:
            self._go_ahead()
        if self.help_panel.isVisible():
            self.help_panel.show_topic(name)

    def open_person(self, number: str) -> None:
        if "people" in self._kinds:
            self.go("people", number)

    def record_for(self, number: str) -> None:
        self.record_with(LineStart(giver=number))

    def record_with(self, start: LineStart) -> None:
        if "desk" in self._kinds:
            self.go("desk")
            self.pages.take_in("desk").start_with(start)

    def enrol(self, name: str = "", then: Callable[[str], object] | None = None) -> None:
        if not self._door.actor.may(Permission.MEMBER_ENROL):
            self._on_refused(self._door.actor.declined(Permission.MEMBER_ENROL))
            return
        self._enrolments.open(name, then or self.open_person)

    def search(self) -> None:
        self.palette_.open()

    def show_help(self, topic: str = "", place: str = "") -> None:
        self.palette_.close_now()
        self.help_panel.open(topic or self.page, place)

    def open_organisation(self, number: str) -> None:
        self.go("organisations")
        self.pages.take_in("organisations").show_organisation(number)

    def open_setting(self, field: str) -> None:
        page = "privacy" if field in PRIVACY_PARTS else "settings"
        self.go(page)
        self.pages.take_in(page).show_setting(field)

    def open_session(self, plan: SessionPlan) -> None:
        self.go("activities")
        self.pages.take_in("activities").open_session(plan)

    def begin(self, how: str) -> None:
        """The first thing in a new time bank: `enrol` somebody, take a `list` over, add `operators`, or see the `desk`."""
        if how == "enrol":
            self.go("people")
            self.enrol()
            return
        self.go("desk" if how == "desk" else "settings")
        if isinstance(page := self.current(), SettingsPage):
            (page.new_operator if how == "operators" else page.take_over)()

    def make_room(self) -> None:
        self.menu.switched.emit()

    def practise(self) -> None:
        self.practice_wanted.emit()

    def put_back(self) -> None:
        self.restore_wanted.emit()

    def renew_key(self) -> None:
        self.renewal_wanted.emit()

    def stop_practising(self) -> None:
        self.practice_ended.emit()

    # the window's own

    @property
    def commands(self) -> tuple[Command, ...]:
        """What works everywhere in the window."""
        may = self._door.actor.may(Permission.MEMBER_ENROL)
        return tuple(each for each in window_commands(self._kinds) if may or each.name != "enrol")

    def sections(self) -> list[Section]:
        """Every command there is for this operator, by the place where it works."""
        made = [Section(title=self.tr("Everywhere"), icon="monitor", commands=self.commands)]
        for kind in self._kinds.values():
            made.append(Section(title=kind.title(), icon=kind.icon, commands=kind.make.commands))
        made.append(Section(title=self.tr("In every list"), icon="list-checks", commands=LIST_COMMANDS))
        return made

    def perform(self, name: str) -> None:
        """Do what a command of the window says."""
        self._deed(name)()
        self.performed.emit(name)

    def perform_on(self, page: str, name: str) -> None:
        """Do what a command of a page says, there."""
        if page != self.page:
            self.go(page)
        self.pages.take_in(page).perform(name)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.pages.name

    def current(self) -> Page | None:
        """The page that is shown."""
        return self.pages.page()

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

    def go_on_from(self, before: "Workplace", dialogs: list[QDialog]) -> None:
        """Go on with what an operator with other rights was typing, in pages and in these dialogs of theirs.

        What there is no page, no right or no room for stays where it is. Nothing goes from the centre to an
        organisation, nor back: whom it names is not the other's to see.
        """
        actor = self._door.actor
        if before._door.actor.organisation != actor.organisation:
            return
        for name, page in before.pages.made.items():
            here = self.pages.made.get(name)
            if name not in self._kinds or (here is not None and not here.has_room):
                continue
            typed = page.give_up(actor)
            if typed is not None:
                self.pages.take_in(name).take_up(typed)
                if name == before.page:
                    self.go(name)
        if actor.may(Permission.MEMBER_ENROL):
            hears = self.pages.take_in(before.page).enrolling()[1] if before.page in self._kinds else None
            self._enrolments.go_on_from(dialogs, hears or self.open_person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()
        self.toast.place()
        self.palette_.place()

    def make_apart(self, page: str) -> None:
        """Build what `go` will show, outside of the window."""
        if name := self._known_page(page):
            self.pages.make_apart(name)

    def lighten(self) -> Iterator[None]:
        """Take the pages that are not shown out of the window, one at a time; they come back when nobody waits."""
        yield from self.pages.lighten()
        self._go_ahead()

    def throw_out(self) -> None:
        """What nobody else lets go of when this goes: the bank was closed."""
        self.backups.stop()
        self.connection.stop()
        self.pages.throw_out()

    def _known_page(self, page: str) -> str:
        return page if page in self._kinds else next(iter(self._kinds), "")

    def _go_ahead(self) -> None:
        """Make pages, and put them in, while nobody waits for the window."""
        if self._leisure is not None:
            self._leisure.deleteLater()
        self._leisure = Leisure(self._ahead(), lambda: self._door.is_busy, self)
        self._leisure.begin(self.window().windowHandle())

    def _ahead(self) -> Iterator[None]:
        """Make the pages that nobody went to yet; the window may answer in between."""
        for name in self._kinds:
            if not self.pages.has_in(name):
                self.pages.take_in(name)
                yield
            yield from self.pages.take_in(name).ahead()

    def _listen(self) -> None:
        self._door.refused.connect(self._on_refused)
        self._door.trouble.connect(self._on_trouble)
        self._door.recovered.connect(self.banner.hide)
        self.help_panel.keys_wanted.connect(self._show_keys)
        self._door.changed.connect(self._on_changed)
        self._door.taken_over.connect(self._on_taken_over)

    def _enrol_here(self) -> None:
        if (page := self.current()) is not None:
            page.enrol()

    def _deed(self, name: str) -> Callable[[], object]:
        if name.startswith(GO):
            return partial(self.go, name.removeprefix(GO))
        if name.startswith(LANGUAGE):
            return partial(self.menu.speak, name.removeprefix(LANGUAGE))
        if name.startswith(SCHEME):
            return partial(self.menu.wear_scheme, Scheme(name.removeprefix(SCHEME)))
        deeds: dict[str, Callable[[], object]] = {
            "search": self.search,
            "enrol": self._enrol_here,
            "help": self._help_here,
            "keys": self._show_keys,
            "lock": self.menu.locked.emit,
            "switch": self.menu.switched.emit,
            "larger": partial(self.menu.step_scale, 1),
            "smaller": partial(self.menu.step_scale, -1),
        }
        return deeds[name]

    def _known(self) -> list[Item]:
        """What the palette finds without asking the office: this page's commands first."""
        everywhere = command_items(self.commands, self.perform)
        for_pages = [replace(item, group=Group.PAGES) for item in everywhere if item.id.startswith(GO)]
        items = []
        for name in sorted(self._kinds, key=lambda name: name != self.page):
            kind = self._kinds[name]
            items += command_items(kind.make.commands, partial(self.perform_on, name), page=kind.title())
        others = [item for item in everywhere if not item.id.startswith(GO)]
        return [*items, *others, *for_pages, *help_items(set(PAGES) - set(self._kinds), self.show_help)]

    def _help_here(self) -> None:
        """F1: the help of this page, at the field where the cursor is; and away again."""
        if self.help_panel.isVisible():
            self.help_panel.leave()
            return
        step, place = QApplication.focusWidget(), ""
        while step is not None and not place and step is not self:
            place, step = str(step.property(HELP) or ""), step.parentWidget()
        self.show_help(self.page, place)

    def _show_keys(self) -> None:
        KeyMapDialog(self._door, self, self.sections(), parent=self.window()).open()

    def _on_taken_over(self) -> None:
        """Another operator works here: nothing is offered to them that only the one before may undo or repeat."""
        self.hush()
        self.banner.hide()
        self.retranslate()

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
