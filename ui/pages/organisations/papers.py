"""The papers of an organisation: its hours for a funder, everybody with hours, whose VOG must be seen."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import DatesReversed, Refusal
from timebank.domain.lists import Content, ListHead, ListTable
from timebank.domain.organisation_papers import HoursStatement
from timebank.domain.organisations import LONGEST_LINE, Organisation
from timebank.domain.small_groups import SMALLEST_GROUP
from timebank.formats.organisation_tables import conduct_table, hours_table, year_table
from timebank.services.lists import note_list_export
from timebank.services.organisation_papers import (
    conduct_paper,
    hours_paper,
    show_conduct_overview,
    show_hours_statement,
    show_year_sheet,
    year_paper,
)
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door, Operation
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told, words
from ui.lists.export_dialog import ExportDialog
from ui.lists.source import RowsSource
from ui.models.rows import Column, RowsModel
from ui.pages.organisations.since import FIRST_DAY
from ui.widgets.button import Button
from ui.widgets.field import Choice, Field, TextEdit
from ui.widgets.label import Label
from ui.widgets.period import PeriodField

PAUSE_MS = 400
"""After the last letter of a name, before the paper is made anew."""
WIDE = 2
"""A column of a share above this holds names."""


class Kind(StrEnum):
    """Which paper."""

    HOURS = "hours"
    YEAR = "year"
    CONDUCT = "conduct"


_OPERATIONS: dict[Kind, tuple[Operation[bytes], Operation[Any]]] = {
    Kind.HOURS: (hours_paper, show_hours_statement),
    Kind.YEAR: (year_paper, show_year_sheet),
    Kind.CONDUCT: (conduct_paper, show_conduct_overview),
}


class OrganisationPapersDialog(PaperDialog):
    """Choose which paper and which period; it is seen, then printed, saved, or taken along as a table."""

    def __init__(
        self, door: Door, shell: Shell, organisation: Organisation, parent: QWidget | None = None
    ) -> None:
        super().__init__(door, shell, parent)
        self._organisation = organisation
        self._asked: Task | None = None
        self.kind, self.second = Choice(), Choice()
        self.period = PeriodField(shell.today(), FIRST_DAY)
        self.recipient = TextEdit(most=LONGEST_LINE)
        self.table_button = Button(icon="file-down")
        self.hint = Label(size=14, role="muted", wrap=True)
        self._kind_field = Field(self.kind, height=48)
        self._second_field = Field(self.second, height=48)
        self._recipient_field = Field(self.recipient, height=48)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.choices.add(
            self._kind_field,
            self.period,
            self._recipient_field,
            self._second_field,
            self.hint,
            None,
        )
        # At the foot, beside the other way to keep it: at the side it would lie below the fold of a small screen.
        self.extra.add(self.table_button)
        self.table_button.setVisible(door.may(note_list_export))
        self.retranslate()
        self._show_fields()
        self._pause.timeout.connect(self.make)
        self.recipient.textEdited.connect(lambda _text: self._pause.start())
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.second.currentIndexChanged.connect(self.make)
        self.period.changed.connect(self.make)
        self.table_button.clicked.connect(self.take_table)
        self.make()
        self.kind.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("Papers of %1").replace("%1", self._whose), "", self.tr("Print"), self.tr("Close")
        )
        self._kind_field.set_words(self.tr("Paper"))
        self._recipient_field.set_words(self.tr("For whom (may stay empty)"))
        self._second_field.set_words(self.tr("Language"))
        self.table_button.set_text(self.tr("As a table"))
        titles = {
            Kind.HOURS: self.tr("Hours, for a funder"),
            Kind.YEAR: self.tr("Participants with hours"),
            Kind.CONDUCT: self.tr("Certificates of conduct (VOG)"),
        }
        may = [kind for kind in Kind if self.door.may(_OPERATIONS[kind][0])]
        self.kind.set_options([(kind, titles[kind]) for kind in may])
        self.second.set_options([(None, self.tr("Dutch only")), ("en", self.tr("Dutch and English"))])
        self._show_fields()

    def make(self) -> None:
        """Make the paper for what is chosen now."""
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.period.refuse("")
        start, until = self.period.dates
        if start > until:
            self.preview.say("")
            self._on_reversed(start, until)
            return
        self.wait()
        kind = self._chosen
        self._asked = self.door.ask(
            _OPERATIONS[kind][0],
            *self._facts(kind, start, until),
            *((self.recipient.text(), self.second.value) if kind is Kind.HOURS else ()),
            then=lambda pdf: self.show_paper(pdf, (self._title(kind), self._whose, until.isoformat())),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )

    def take_table(self) -> None:
        """The same figures as a file for a spreadsheet."""
        kind, (start, until) = self._chosen, self.period.dates
        if start > until:
            self._on_reversed(start, until)
            return
        self.door.ask(
            _OPERATIONS[kind][1],
            *self._facts(kind, start, until),
            then=lambda facts: self._offer(kind, facts),
            refused=self._on_refused,
            owner=self,
            slow=True,
        )

    # ---

    @property
    def _whose(self) -> str:
        return self._organisation.account.name

    @property
    def _chosen(self) -> Kind:
        return Kind(self.kind.value)

    def _facts(self, kind: Kind, start: date, until: date) -> tuple[object, ...]:
        number = self._organisation.account.code
        return (number, start) if kind is Kind.CONDUCT else (number, start, until)

    def _title(self, kind: Kind) -> str:
        """What a file is called by."""
        titles = {
            Kind.HOURS: self.tr("hours"),
            Kind.YEAR: self.tr("participants"),
            Kind.CONDUCT: self.tr("VOG"),
        }
        return titles[kind]

    def _on_kind(self) -> None:
        self._show_fields()
        self.make()

    def _show_fields(self) -> None:
        kind = self._chosen
        for field in (self._recipient_field, self._second_field):
            field.setVisible(kind is Kind.HOURS)
        hints = {
            Kind.HOURS: self.tr(
                "No names stand on it, and no figure about fewer than %1 people: they could be recognised."
            ).replace("%1", str(SMALLEST_GROUP)),
            Kind.YEAR: self.tr("For inside the organisation only: everybody's name stands on it."),
            Kind.CONDUCT: self.tr(
                "Who leads an activity that needs a VOG, or helped there since the first day of the period. The organisation does not see this."
            ),
        }
        self.hint.setText(hints[kind])

    def _on_reversed(self, start: date, until: date) -> None:
        self.show_nothing("")
        self.period.refuse(told(DatesReversed(date=start, until=until)))

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(told(refusal))

    def _offer(self, kind: Kind, facts: Any) -> None:
        makers: dict[Kind, Callable[[], ListTable]] = {
            Kind.HOURS: lambda: hours_table(facts, self._talents(facts), words()),
            Kind.YEAR: lambda: year_table(facts, words()),
            Kind.CONDUCT: lambda: conduct_table(facts, words()),
        }
        table = makers[kind]()
        columns = tuple(_column(at, head) for at, head in enumerate(table.heads))
        model: RowsModel[tuple[Any, ...]] = RowsModel(columns, self)
        model.replace(table.rows)
        title = f"{table.title}, {self._whose}"
        ExportDialog(
            self.door,
            self.shell,
            f"organisation_{kind}",
            title,
            RowsSource(model, model),
            columns,
            "",
            parent=self,
        ).open()

    def _talents(self, statement: HoursStatement) -> dict[str, str]:
        codes = {line.doing.talent for line in statement.activities}
        return {code: self.shell.talents.name(code) for code in codes if code}


def _column(at: int, head: ListHead) -> Column[tuple[Any, ...]]:
    """A column of a table that is only taken along."""
    held = None if head.content is Content.TEXT else partial(_held, at)
    return Column(
        title=lambda: head.title,
        text=lambda row: "" if row[at] is None else str(row[at]),
        content=head.content,
        value=held,
        width=None if head.share > WIDE else 100,
    )


def _held(at: int, row: tuple[Any, ...]) -> Any:
    return row[at]
