"""The page *People*: the list, and in front of it the person that was opened."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.changes import Topic
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.pages.page import Page
from ui.pages.people.commands import COMMANDS
from ui.pages.people.listing import PeopleList
from ui.pages.people.person import PersonView


class PeoplePage(Page):
    """List and person, one in front of the other; going back finds the list as it was left."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.listing = PeopleList(door, shell)
        self._views = QStackedWidget()
        self._views.addWidget(self.listing)
        self.setLayout(Column((self._views, 1), gap=0))
        self.listing.opened.connect(self._open)
        door.changed.connect(self._on_changed)
        self.install_commands()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "people.find": self.show_list,
            "people.statement": lambda: self._on_person(PersonView.open_statement),
            "people.next_part": lambda: self._on_person(PersonView.step_part, 1),
            "people.previous_part": lambda: self._on_person(PersonView.step_part, -1),
            "people.next": lambda: self._on_person(PersonView.leaf, 1),
            "people.previous": lambda: self._on_person(PersonView.leaf, -1),
            "people.more": lambda: self._on_person(PersonView.open_more),
        }

    def _on_person(self, does: Callable[..., object], *facts: object) -> None:
        shown = self._views.currentWidget()
        if isinstance(shown, PersonView):
            does(shown, *facts)

    @cached_property
    def person(self) -> PersonView:
        """The person's page, made when somebody is opened: the list is there before it."""
        made = PersonView(self.door, self.shell)
        made.setProperty("help", "person")
        made.left.connect(self.show_list)
        self._views.addWidget(made)
        return made

    def ahead(self) -> Iterator[None]:
        _ = self.person
        yield

    def first_shown(self) -> None:
        self.listing.reload()

    def arrive(self) -> None:
        shown = self._views.currentWidget()
        if isinstance(shown, PersonView):
            shown.arrive()
        else:
            self.listing.arrive()

    def show_list(self) -> None:
        """Back from a person to the list."""
        self._views.setCurrentWidget(self.listing)
        self.listing.arrive()

    def show_person(self, number: str) -> None:
        self._open(number, ())

    def _open(self, number: str, among: tuple[str, ...]) -> None:
        self.person.open(number, among)
        self._views.setCurrentWidget(self.person)
        self.person.arrive()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self.was_shown:
            self.listing.on_changed(topics)
        if "person" in self.__dict__:
            self.person.on_changed(topics)
