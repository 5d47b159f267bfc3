"""The page *Organisations*: the list, and in front of it the organisation that was opened."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.access import Role
from timebank.domain.changes import Topic
from timebank.services.organisations import add_organisation
from timebank.services.papers import statement_paper
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.pages.organisations.commands import COMMANDS
from ui.pages.organisations.listing import OrganisationList
from ui.pages.organisations.new import NewOrganisationDialog
from ui.pages.organisations.organisation import DETAILS, PEOPLE, SESSIONS, OrganisationView
from ui.pages.page import Page


class OrganisationsPage(Page):
    """List and organisation, one in front of the other; going back finds the list as it was left."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.listing = OrganisationList(door, shell)
        self._views = QStackedWidget()
        self._views.addWidget(self.listing)
        self.setLayout(Column((self._views, 1), gap=0))
        self.listing.opened.connect(self.show_organisation)
        self.listing.new_wanted.connect(self.begin)
        # Who signs in for an organisation has that one, and no list.
        self._own = door.actor.organisation if door.actor.role is Role.ORGANISATION else None
        door.changed.connect(self._on_changed)
        self.install_commands()

    @cached_property
    def organisation(self) -> OrganisationView:
        """The organisation's page, made when one is opened: the list is there before it."""
        made = OrganisationView(self.door, self.shell)
        made.setProperty("help", "organisation")
        if self._own is None:
            made.left.connect(self.show_list)
        else:
            made.hide_way_back()
        made.session_opened.connect(self.shell.open_session)
        self._views.addWidget(made)
        return made

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "organisations.new": self.begin,
            "organisations.people": lambda: self._show_part(PEOPLE),
            "organisations.sessions": lambda: self._show_part(SESSIONS),
            "organisations.details": lambda: self._show_part(DETAILS),
            "organisations.certificates": self._open_certificates,
            "organisations.papers": self._open_papers,
            "organisations.statement": self._open_statement,
        }

    def ahead(self) -> Iterator[None]:
        view = self.organisation
        yield
        _ = view.sessions
        yield

    def first_shown(self) -> None:
        if self._own is None:
            self.listing.reload()
        else:
            self.show_organisation(self._own)

    def arrive(self) -> None:
        if self.is_open:
            self.organisation.arrive()
        else:
            self.listing.arrive()

    @property
    def is_open(self) -> bool:
        """Whether an organisation stands in front of the list."""
        return isinstance(self._views.currentWidget(), OrganisationView)

    def show_list(self) -> None:
        """Back from an organisation to the list."""
        self._views.setCurrentWidget(self.listing)
        self.listing.arrive()

    def show_organisation(self, number: str) -> None:
        """Show this organisation."""
        self.organisation.open(number)
        self._views.setCurrentWidget(self.organisation)
        self.organisation.arrive()

    def begin(self) -> None:
        """Ask for a new organisation."""
        if not self.door.may(add_organisation):
            self.shell.say(told(self.door.actor.declined(add_organisation.permission)), icon="lock")
        else:
            dialog = NewOrganisationDialog(self.door, parent=self.window())
            dialog.added.connect(self.show_organisation)
            dialog.open()

    def _show_part(self, part: str) -> None:
        if self.is_open:
            self.organisation.show_part(part)
            self.organisation.arrive()

    def _open_certificates(self) -> None:
        if self.is_open:
            self.organisation.open_certificates()

    def _open_papers(self) -> None:
        if self.is_open:
            self.organisation.open_papers()

    def _open_statement(self) -> None:
        if self.is_open and not self.door.may(statement_paper):
            self.shell.say(told(self.door.actor.declined(statement_paper.permission)), icon="lock")
        elif self.is_open:
            self.organisation.open_statement()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self.was_shown and self._own is None:
            self.listing.on_changed(topics)
        if "organisation" in self.__dict__:
            self.organisation.on_changed(topics)
