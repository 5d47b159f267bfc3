"""A letter to many: written once in Dutch, and in the languages of who reads another one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.members import LANGUAGES
from timebank.domain.paper_refusals import LetterEmpty
from timebank.domain.papers import LetterOrder, Window
from timebank.services.letters import letters_paper, note_letters
from timebank.wording.languages import OWN_NAMES
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.widgets.field import Check, Choice, Field, TextArea, TextEdit

PAUSE_MILLISECONDS = 600
MANY = 10
"""Letters from which on one sees how far they are."""
DUTCH = "nl"


@dataclass(slots=True)
class LetterDraft:
    """What was written so far, by language: it is there again when the letter is opened again."""

    subjects: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    with_hours: bool = False
    window: Window = Window.LEFT


class LetterDialog(PaperDialog):
    """Subject and text beside the letters as they will be. Printing or saving is noted with each person."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        numbers: Sequence[str],
        draft: LetterDraft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(door, shell, parent, side=400)
        self._numbers, self.draft = tuple(numbers), draft
        self._asked: Task | None = None
        self._noted = False
        self._shown_language = DUTCH
        self.language = Choice()
        self._language_field = Field(self.language, height=44)
        self.subject = TextEdit(most=120)
        self._subject_field = Field(self.subject, height=44)
        self.text = TextArea()
        self._text_field = Field(self.text, height=180)
        self.hours = Check()
        self.hours.setChecked(draft.with_hours)
        self.window_choice = Choice()
        self._window_field = Field(self.window_choice, height=44)
        self.choices.add(
            self._language_field, self._subject_field, self._text_field, self.hours, self._window_field, None
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.make)
        self.retranslate()
        self.window_choice.choose(draft.window)
        self._show_language()
        self._connect()
        self.make()
        self.subject.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Letter to %n person(s)", "", len(self._numbers))
        line = self.tr(
            "In Dutch for everybody; who reads another language gets that text below it, where you write one."
        )
        self.set_words(title, line, self.tr("Print"), self.tr("Close"))
        self._language_field.set_words(self.tr("Text in"))
        self.language.set_options([(code, OWN_NAMES[code]) for code in LANGUAGES])
        self._subject_field.set_words(self.tr("About"))
        self._text_field.set_words(
            self.tr("Text"), self.tr("Salutation and greeting are there already. An empty line: a new part.")
        )
        self.hours.setText(self.tr("With balance and hours"))
        self._window_field.set_words(self.tr("Window of the envelope"))
        self.window_choice.set_options([(Window.LEFT, self.tr("Left")), (Window.RIGHT, self.tr("Right"))])

    def make(self) -> None:
        """Make the letters as they are written now."""
        self._pause.stop()
        self._keep()
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self._text_field.set_refusal("")
        self.wait()
        self._noted = False
        order = LetterOrder(
            numbers=self._numbers,
            texts=dict(self.draft.texts),
            subjects=dict(self.draft.subjects),
            with_hours=self.draft.with_hours,
            window=self.draft.window,
        )
        self._asked = self.door.ask(
            letters_paper,
            order,
            then=self._on_made,
            refused=self._on_refused,
            advanced=self.busy.advance,
            owner=self,
            slow=True,
        )
        if len(self._numbers) > MANY:
            self.watch(self._asked, lambda: self.tr("Making the letters…"))

    def done(self, result: int) -> None:
        """However it is left, what was written stays."""
        self._keep()
        super().done(result)

    def prepare(self, then: Callable[[bytes], object]) -> None:
        if self._noted:
            then(self.paper)
            return
        self.door.do(
            note_letters,
            self._numbers,
            then=lambda _receipt: self._on_noted(then),
            refused=self._on_unnoted,
            troubled=self._on_unnoted,
            owner=self,
        )

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self._show_language)
        self.subject.textChanged.connect(self._wait)
        self.text.textChanged.connect(self._wait)
        self.hours.toggled.connect(self._wait)
        self.window_choice.currentIndexChanged.connect(self._wait)

    def _wait(self, *_facts: object) -> None:
        # What is on the screen is no longer what is written: it stays in sight, but it cannot be printed.
        self.paper = b""
        self._rearm()
        self._pause.start()

    def _keep(self) -> None:
        language, draft = self._shown_language, self.draft
        draft.subjects[language] = self.subject.text()
        draft.texts[language] = self.text.toPlainText()
        window = self.window_choice.value
        assert isinstance(window, Window)
        draft.with_hours, draft.window = self.hours.isChecked(), window

    def _show_language(self) -> None:
        """Subject and text of the language that is chosen."""
        if self.language.value != self._shown_language:
            self._keep()
        self._shown_language = language = self.language.value
        for editor in (self.subject, self.text):
            editor.blockSignals(True)
        self.subject.setText(self.draft.subjects.get(language, ""))
        self.text.setPlainText(self.draft.texts.get(language, ""))
        for editor in (self.subject, self.text):
            editor.blockSignals(False)

    def _on_made(self, pdf: bytes) -> None:
        self.busy.end()
        self.show_paper(pdf, (self.tr("letter"), self.shell.today().isoformat()))

    def _on_refused(self, refusal: Refusal) -> None:
        self.busy.end()
        if isinstance(refusal, LetterEmpty):
            # Nothing is wrong yet: it has not been written.
            self.show_nothing("")
            self.preview.say(told(refusal))
            return
        self.show_nothing("")
        self._text_field.set_refusal(told(refusal))

    def _on_noted(self, then: Callable[[bytes], object]) -> None:
        self._noted = True
        then(self.paper)

    def _on_unnoted(self, refusal: Refusal | StorageTrouble) -> None:
        self.give_up(told(refusal))
