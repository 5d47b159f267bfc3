"""The register of processing activities as a list: what is done with data, why, on which ground and how long."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.lists import Content
from timebank.domain.processing import Controller, LegalBasis, Processing, Register
from timebank.services.processing import show_register
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.privacy.processing_dialog import ProcessingDialog
from ui.pages.privacy.processing_paper import ProcessingPaperDialog
from ui.pages.privacy.register_head import RegisterHeadDialog
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class ProcessingView(Styled, QWidget):
    """Who answers for the data, and what is done with it by number; Enter opens an entry."""

    def __init__(self, door: Door, shell: Shell, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._door, self._shell, self._zone = door, shell, zone
        self._controller: Controller | None = None
        self.model: RowsModel[Processing] = RowsModel(self._columns(), self)
        self.table = Table(self.model)
        self.nothing = EmptyState("clipboard-list")
        tools = ListTools(
            "processing",
            self.table,
            RowsSource(self.model, self),
            door,
            shell,
            title=lambda: self.tr("Register of processing"),
        )
        self.card = ListCard(tools, empty=self.nothing)
        self.card.setProperty("help", "processing")
        self.controller = Label(size=15, wrap=True)
        self.head = Button(icon="pencil", kind=Kind.GHOST, height=44, size=15)
        self.told = Label(size=15, role="muted", wrap=True)
        self.paper = Button(icon="printer", kind=Kind.GHOST, height=44, size=15)
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        top = Row((self.controller, 1), self.head, gap=12, margins=(8, 0, 0, 0))
        foot = Row((self.told, 1), self.paper, self.new, gap=12, margins=(8, 0, 0, 0))
        self.setLayout(Column(top, (self.card, 1), foot, gap=8))
        self.table.opened.connect(self.open)
        self.new.clicked.connect(lambda: self.open(None))
        self.head.clicked.connect(self.open_head)
        self.paper.clicked.connect(self.print)
        self.head.setEnabled(False)
        self.retranslate()

    def retranslate(self) -> None:
        self.nothing.set_words(
            self.tr("Nothing stands in the register"),
            self.tr("Write down what the centre does with data about people."),
        )
        self.head.set_text(self.tr("Change"), name=self.tr("Change whom to ask about privacy"))
        self.told.setText(
            self.tr(
                "The program began this register. Read it through, and add what you do beside the program."
            )
        )
        self.paper.set_text(self.tr("Print the register"))
        self.new.set_text(self.tr("New processing"))
        self._tell()

    def arrive(self) -> None:
        """Put the focus where work starts."""
        place = self.table if self.model.rows else self.new
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the register."""
        self._door.ask(show_register, then=self._show, owner=self)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """The register changed somewhere, or what the settings tell of the centre."""
        if topics & {Topic.PROCESSING, Topic.SETTINGS}:
            self.reload()

    def open(self, processing: Processing | None) -> None:
        """What can be changed about an entry, or a new one."""
        ProcessingDialog(self._door, self._shell, processing, self._zone(), parent=self.window()).open()

    def open_head(self) -> None:
        """Whom to ask about privacy, and the data protection officer."""
        if self._controller is not None:
            RegisterHeadDialog(self._door, self._shell, self._controller, parent=self.window()).open()

    def print(self) -> None:
        """The register as it comes on paper."""
        ProcessingPaperDialog(self._door, self._shell, parent=self.window()).open()

    def _show(self, register: Register) -> None:
        self._controller = register.controller
        self.head.setEnabled(True)
        self.model.replace(register.entries)
        self._tell()

    def _tell(self) -> None:
        known = self._controller
        if known is None:
            return
        contact = known.contact or self.tr("not filled in yet")
        officer = known.head.officer or self.tr("none")
        self.controller.setText(
            self.tr("Responsible: %1. Questions about privacy: %2. Data protection officer: %3.")
            .replace("%1", known.name)
            .replace("%2", contact)
            .replace("%3", officer)
        )

    def _columns(self) -> tuple[TableColumn[Processing], ...]:
        return (
            TableColumn(
                name="number",
                title=lambda: self.tr("Number"),
                content=Content.NUMBER,
                value=lambda each: each.number,
                text=lambda each: str(each.number),
                key=lambda each: each.number,
                width=110,
                role="muted",
            ),
            TableColumn(
                name="name",
                title=lambda: self.tr("What is done"),
                text=lambda each: each.name,
                key=lambda each: each.name.casefold(),
                stretch=4,
                bold=True,
            ),
            TableColumn(
                name="purpose",
                title=lambda: self.tr("Why"),
                text=lambda each: each.purpose,
                key=lambda each: each.purpose.casefold(),
                stretch=5,
                rank=1,
            ),
            TableColumn(
                name="basis",
                title=lambda: self.tr("Legal basis"),
                content=Content.CHOICE,
                value=lambda each: each.basis.value,
                text=lambda each: words().word("legal_bases", each.basis.value),
                choices=lambda: [
                    (each.value, words().word("legal_bases", each.value)) for each in LegalBasis
                ],
                key=lambda each: each.basis.value,
                stretch=4,
            ),
            TableColumn(
                name="retention",
                title=lambda: self.tr("How long"),
                text=lambda each: each.retention,
                key=lambda each: each.retention.casefold(),
                stretch=4,
                rank=2,
            ),
            TableColumn(
                name="state",
                title=lambda: self.tr("State"),
                content=Content.CHOICE,
                value=lambda each: "ended" if each.ended_at else "done",
                text=lambda each: self.tr("ended") if each.ended_at else self.tr("is done"),
                key=lambda each: each.ended_at is not None,
                width=150,
                role="muted",
            ),
        )
