"""The page *Settings*: sections at the leading side, the chosen one beside them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.pages.page import Page, PageHead
from ui.pages.settings.account import AccountSection
from ui.pages.settings.centre import CentreSection
from ui.pages.settings.languages import LanguagesSection
from ui.pages.settings.operators import OperatorsSection
from ui.pages.settings.practice import PracticeSection
from ui.pages.settings.privacy import PrivacySection
from ui.pages.settings.safekeeping import SafekeepingSection
from ui.pages.settings.screen import ScreenSection
from ui.pages.settings.section import Section
from ui.pages.settings.taking_over import TakingOverSection
from ui.pages.settings.talents import TalentsSection
from ui.pages.settings.voices import VoicesSection
from ui.widgets.sidebar import NavButton


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionKind:
    """A section: its icon, its name, what its reader must be allowed, how it is made."""

    icon: str
    title: Callable[[], str]
    needs: Permission
    make: Callable[[Door, Shell], Section]
    for_organisations: bool = False
    """Whether it is for who signs in for an organisation, too."""


SECTIONS: dict[str, SectionKind] = {
    "operators": SectionKind(
        icon="users-round",
        title=lambda: QCoreApplication.translate("Settings", "Operators"),
        needs=Permission.OPERATOR_READ,
        make=OperatorsSection,
    ),
    "account": SectionKind(
        icon="circle-user-round",
        title=lambda: QCoreApplication.translate("Settings", "You"),
        needs=Permission.OWN_PASSWORD,
        make=AccountSection,
        for_organisations=True,
    ),
    "centre": SectionKind(
        icon="house",
        title=lambda: QCoreApplication.translate("Settings", "The centre"),
        needs=Permission.BANK_READ,
        make=CentreSection,
    ),
    "talents": SectionKind(
        icon="sparkles",
        title=lambda: QCoreApplication.translate("Settings", "Activities"),
        needs=Permission.TALENT_READ,
        make=TalentsSection,
    ),
    "languages": SectionKind(
        icon="languages",
        title=lambda: QCoreApplication.translate("Settings", "Languages"),
        needs=Permission.TALENT_CHANGE,
        make=LanguagesSection,
    ),
    "voices": SectionKind(
        icon="volume-2",
        title=lambda: QCoreApplication.translate("Settings", "Reading aloud"),
        needs=Permission.VOICE_CHANGE,
        make=VoicesSection,
    ),
    "screen": SectionKind(
        icon="monitor",
        title=lambda: QCoreApplication.translate("Settings", "This screen"),
        needs=Permission.OWN_PASSWORD,
        make=ScreenSection,
        for_organisations=True,
    ),
    "privacy": SectionKind(
        icon="eye",
        title=lambda: QCoreApplication.translate("Settings", "Privacy"),
        needs=Permission.AUDIT_READ,
        make=PrivacySection,
    ),
    "safekeeping": SectionKind(
        icon="shield-check",
        title=lambda: QCoreApplication.translate("Settings", "Keeping safe"),
        needs=Permission.BANK_KEEP,
        make=SafekeepingSection,
    ),
    "taking_over": SectionKind(
        icon="folder-open",
        title=lambda: QCoreApplication.translate("Settings", "Take over"),
        needs=Permission.DATA_IMPORT,
        make=TakingOverSection,
    ),
    "practice": SectionKind(
        icon="graduation-cap",
        title=lambda: QCoreApplication.translate("Settings", "Practice"),
        needs=Permission.OWN_PASSWORD,
        make=PracticeSection,
    ),
}


class SettingsPage(Page):
    """The sections that this operator may see; the others are not there."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.head = PageHead(shell)
        self._kinds = {
            name: kind
            for name, kind in SECTIONS.items()
            if door.actor.may(kind.needs, for_organisations=kind.for_organisations)
        }
        self._buttons = {name: NavButton(kind.icon) for name, kind in self._kinds.items()}
        self._views = QStackedWidget()
        self._sections: dict[str, Section] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._shown = ""
        self._places = QWidget()
        self._places.setLayout(Column(*self._buttons.values(), None, gap=4))
        self._places.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _checked, name=name: self.show_section(name))
        beside = Row(self._places, (self._views, 1), gap=24)
        self.setLayout(Column(self.head, 4, (beside, 1), gap=12, margins=(32, 20, 24, 0)))
        door.changed.connect(self._on_changed)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_words(self.tr("Settings"))
        self._places.setAccessibleName(self.tr("Sections"))
        for name, kind in self._kinds.items():
            self._buttons[name].set_words(kind.title())

    def restyle(self) -> None:
        self._places.setFixedWidth(look().px(200))

    def first_shown(self) -> None:
        self.show_section(next(iter(self._kinds)))

    def arrive(self) -> None:
        chosen = next((button for button in self._buttons.values() if button.isChecked()), None)
        (chosen or next(iter(self._buttons.values()))).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self._sections[self._shown]

    def show_section(self, name: str) -> Section:
        """Show a section; the first time it reads what it shows."""
        if name not in self._sections:
            made = self._kinds[name].make(self.door, self.shell)
            self._sections[name], self._areas[name] = made, _scrolling(made)
            self._views.addWidget(self._areas[name])
        section = self._sections[name]
        self._buttons[name].setChecked(True)
        self._shown = name
        self._views.setCurrentWidget(self._areas[name])
        section.show_first()
        return section

    def show_setting(self, field: str) -> None:
        """Straight to a section, or to a field of the centre; nothing for who may not see it."""
        if field in self._kinds:
            self.show_section(field).arrive()
            return
        if "centre" not in self._kinds:
            return
        section = self.show_section("centre")
        if isinstance(section, CentreSection):
            section.arrive_at(field)
            # After the event loop: a section that was just made has its height only then.
            area, part = self._areas["centre"], section.fields[field]
            QTimer.singleShot(0, part, lambda: area.ensureWidgetVisible(part))

    def take_over(self) -> None:
        """Straight to taking over a list."""
        section = self.show_section("taking_over")
        if isinstance(section, TakingOverSection):
            section.open()

    def new_operator(self) -> None:
        """Straight to the form of a new operator."""
        section = self.show_section("operators")
        if isinstance(section, OperatorsSection):
            section.open(None)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        for section in self._sections.values():
            section.on_changed(topics)


def _scrolling(section: Section) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(section)
    return area
