"""What the kiosk reads aloud, to be recorded by the centre's own people: the sheet, and what of it is done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.lists import Content
from timebank.domain.voices import Loudness, Recorded
from timebank.services.voices import list_parts, list_recorded
from timebank.wording import LANGUAGES
from timebank.wording.languages import OWN_NAMES
from timebank.wording.pictures import picture
from timebank.wording.said import Part
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.settings.section import Section, card
from ui.pages.settings.voice_dialog import VoiceDialog, VoiceRow
from ui.widgets.button import Button, Kind
from ui.widgets.field import Choice, Field
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.progress import ProgressLine
from ui.widgets.table import Table

FIRST = ("ti", "so")
"""No program has a voice for these: whoever speaks them waits for a recording."""

_GROUP_ICONS = {"numbers": "calculator", "days": "calendar", "screens": "monitor"}


class VoicesSection(Section):
    """A language, how much of it is recorded, and every phrase; a row opens the microphone."""

    topics = frozenset({Topic.VOICES, Topic.TALENTS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._parts: tuple[Part, ...] = ()
        self.record = Button(icon="mic", kind=Kind.PRIMARY)
        self.doings.add(self.record)
        self.language = Choice()
        self.language_field = Field(self.language, height=48)
        self.done = Label(wrap=True)
        self.progress = ProgressLine()
        self.language.set_options([(code, OWN_NAMES[code]) for code in (*FIRST, *_others())])
        self.model: RowsModel[VoiceRow] = RowsModel(self._columns(), self)
        self.table = Table(self.model, single_click=True)
        source = RowsSource(self.model, self)
        tools = ListTools("voices", self.table, source, door, shell, title=self._list_title)
        self.table.show_all_rows()
        self._nothing = EmptyState("mic")
        self.card = ListCard(tools, empty=self._nothing)
        self.setProperty("help", "voices")
        self.body.add(
            card(Row((self.language_field, 2), (Column(self.done, self.progress, gap=10), 3), gap=24)),
            self.card,
        )
        self.record.clicked.connect(self.record_next)
        self.table.opened.connect(self.open)
        self.language.currentIndexChanged.connect(lambda _at: self.reload())
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Reading aloud"),
            self.tr(
                "What the kiosk says in a language, spoken by your own people. A page is read aloud once all its "
                "phrases are recorded. Begin with the screens and the numbers."
            ),
        )
        self.record.set_text(self.tr("Record"))
        self.language_field.set_words(self.tr("Language"))
        self._nothing.set_words(self.tr("Nothing to record"))
        self._fill(self.model.rows)

    def arrive(self) -> None:
        self.record.setFocus()

    def reload(self) -> None:
        language = self.language.value
        self.door.ask(list_parts, language, then=self._on_parts, owner=self)
        self.door.ask(list_recorded, language, then=self._on_recorded, owner=self)

    def open(self, row: VoiceRow) -> None:
        """Record this phrase, and the ones after it."""
        rows = list(self.model.rows)
        VoiceDialog(self.door, self.language.value, rows, rows.index(row), parent=self.window()).open()

    def record_next(self) -> None:
        """Record the first phrase that is not there yet; the first of all once all are."""
        rows = self.model.rows
        if rows:
            self.open(next((row for row in rows if row.recorded is None), rows[0]))

    def _on_parts(self, parts: Sequence[Part]) -> None:
        self._parts = tuple(parts)

    def _on_recorded(self, recorded: Sequence[Recorded]) -> None:
        known = {each.words: each for each in recorded}
        self._fill([VoiceRow(part, self._icon(part), known.get(part.words)) for part in self._parts])

    def _fill(self, rows: Sequence[VoiceRow]) -> None:
        self.model.replace(list(rows))
        done = sum(row.recorded is not None for row in rows)
        self.record.setEnabled(bool(rows))
        self.progress.advance(done, len(rows))
        self.done.setText(
            self.tr("%1 of %2 phrases are recorded.").replace("%1", str(done)).replace("%2", str(len(rows)))
        )
        self.progress.setAccessibleName(self.done.text())

    def _icon(self, part: Part) -> str:
        if part.group == "talents":
            return self.shell.talents.icon(part.key)
        return picture("kiosk", part.key) or picture("read_aloud", part.key) or _GROUP_ICONS[part.group]

    def _list_title(self) -> str:
        title = self.tr("Reading aloud")
        return f"{title} – {OWN_NAMES[self.language.value]}"

    def _columns(self) -> list[TableColumn[VoiceRow]]:
        return [
            TableColumn(
                name="words",
                title=lambda: self.tr("What is said"),
                text=lambda row: row.part.words,
                key=lambda row: row.part.words.casefold(),
                icon=lambda row: (row.icon, "brand"),
                bold=True,
                stretch=3,
            ),
            TableColumn(
                name="dutch",
                title=lambda: self.tr("In Dutch"),
                text=lambda row: row.part.dutch,
                key=lambda row: row.part.dutch.casefold(),
                role="muted",
                stretch=3,
                rank=1,
            ),
            TableColumn(
                name="group",
                title=lambda: self.tr("Where"),
                content=Content.CHOICE,
                value=lambda row: row.part.group,
                text=lambda row: self._group(row.part.group),
                key=lambda row: self._group(row.part.group),
                role="muted",
                width=130,
                rank=2,
            ),
            TableColumn(
                name="state",
                title=lambda: self.tr("Recorded"),
                content=Content.CHOICE,
                value=lambda row: row.recorded.loudness.value if row.recorded else "none",
                text=lambda row: self._state(row.recorded),
                key=lambda row: self._state(row.recorded),
                icon=lambda row: _state_icon(row.recorded),
                width=150,
            ),
            TableColumn(
                name="file",
                title=lambda: self.tr("File"),
                text=lambda row: f"{row.part.name}.wav",
                key=lambda row: row.part.name,
                role="muted",
                width=210,
                shown=False,
            ),
        ]

    def _group(self, group: str) -> str:
        names = {
            "screens": self.tr("Screens"),
            "numbers": self.tr("Numbers"),
            "days": self.tr("Days"),
            "talents": self.tr("Activities"),
        }
        return names[group]

    def _state(self, recorded: Recorded | None) -> str:
        if recorded is None:
            return self.tr("not yet")
        names = {
            Loudness.GOOD: self.tr("yes"),
            Loudness.QUIET: self.tr("too quiet"),
            Loudness.CLIPPED: self.tr("too loud"),
        }
        return names[recorded.loudness]


def _others() -> tuple[str, ...]:
    return tuple(code for code in LANGUAGES if code not in FIRST)


def _state_icon(recorded: Recorded | None) -> tuple[str, str]:
    if recorded is None:
        return "circle", "muted"
    return ("check", "give") if recorded.loudness is Loudness.GOOD else ("circle-alert", "error")
