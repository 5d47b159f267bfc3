"""What somebody adds to the hours on a certificate: what they can do, their Dutch, and their own story."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.certificates import (
    LONGEST_REFLECTION,
    MOST_COMPETENCES,
    Competence,
    DutchLevel,
    LanguageLevel,
    OwnWords,
)
from timebank.domain.looks import CertificateChoices
from timebank.domain.members import LONGEST_NAME
from timebank.domain.talents import LONGEST_COMPETENCE, CompetenceSentence
from timebank.services.competences import list_competences
from timebank.wording.competences import competences_of
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import words
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Choice, Field, TextArea, TextEdit
from ui.widgets.label import Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.styled import Styled

NOT, OWN, SEEN = "not", "own", "seen"
_ANYWHERE = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Whose words they are, which talents they showed, and what the paper carries."""

    name: str
    talents: tuple[str, ...]
    choices: CertificateChoices
    words: OwnWords


class OwnWordsDialog(Dialog):
    """Sentences to choose from, each told by the person or seen by somebody; nothing is in the books yet."""

    chosen = Signal(object)
    """The OwnWords that somebody agreed to."""

    def __init__(self, door: Door, written: Written, parent: QWidget | None = None) -> None:
        super().__init__(width=860, height=720, parent=parent)
        self._door, self._written = door, written
        self.rows: dict[CompetenceSentence, _SentenceRow] = {}
        self.observer = TextEdit(most=LONGEST_NAME)
        self.observer_field = Field(self.observer, height=48)
        self._rows = Column(gap=4)
        self.other = TextEdit(most=LONGEST_COMPETENCE)
        self.other_field = Field(self.other, height=48)
        self.add = Button(icon="plus")
        self.level, self.basis = Choice(), Choice()
        self.level_field, self.basis_field = Field(self.level, height=48), Field(self.basis, height=48)
        self.reflection = TextArea()
        self.reflection_field = Field(self.reflection, height=150)
        other = Row((self.other_field, 1), self.add, gap=12)
        other.setAlignment(self.add, Qt.AlignmentFlag.AlignBottom)
        self._can = QWidget()
        self._can.setLayout(
            Column(
                self.observer_field,
                self._rows,
                other,
                Row((self.level_field, 1), (self.basis_field, 1), gap=16, top=True),
                gap=16,
            )
        )
        self.body.add(self.reflection_field, self._can, None)
        self._can.setVisible(written.choices.competences)
        self.reflection_field.setVisible(written.choices.reflection)
        self.add.clicked.connect(self._add_other)
        self.other.returnPressed.connect(self._add_other)
        self.observer.textEdited.connect(lambda _text: self.observer_field.set_refusal(""))
        self.level.currentIndexChanged.connect(lambda _at: self._show_basis())
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self._fill()
        if written.choices.competences:
            door.ask(list_competences, then=self._on_sentences, owner=self)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("What can %1 do?").replace("%1", self._written.name),
            self.tr("Choose what fits, and say for each who tells it. It stands on this certificate alone."),
            self.tr("Done"),
            self.tr("Cancel"),
        )
        self.observer_field.set_words(
            self.tr("Who saw it?"), self.tr("The name stands beside what that person saw.")
        )
        self.other_field.set_words(self.tr("Something else"))
        self.add.set_text(self.tr("Add"))
        self.level_field.set_words(self.tr("Level of Dutch"))
        levels: list[tuple[object, str]] = [("", self.tr("Not on the paper"))]
        self.level.set_options([*levels, *((level, level) for level in get_args(DutchLevel))])
        self.basis_field.set_words(self.tr("How do we know?"))
        self.basis.set_options(
            [("self_rated", self.tr("Their own estimate")), ("exam", self.tr("An exam, seen here"))]
        )
        self.reflection_field.set_words(
            self.tr("In their own words"),
            self.tr("What taking part was like. At most %1 letters.").replace("%1", str(LONGEST_REFLECTION)),
        )
        for row in self.rows.values():
            row.retranslate()

    @property
    def words(self) -> OwnWords:
        """What is chosen and written now."""
        seen_by = " ".join(self.observer.text().split())
        competences = tuple(
            Competence(code=sentence.code, text=sentence.text, observer=seen_by if row.state == SEEN else "")
            for sentence, row in self.rows.items()
            if row.state != NOT
        )
        level = self.level.value
        return OwnWords(
            competences=competences,
            dutch=LanguageLevel(level=level, basis=self.basis.value) if level else None,
            reflection=" ".join(self.reflection.toPlainText().split()),
        )

    def send(self) -> None:
        """Agree to it; what is missing is told beside its field."""
        found = self.words
        self.reflection_field.set_refusal("")
        self.refuse("")
        if any(row.state == SEEN for row in self.rows.values()) and not self.observer.text().strip():
            self.observer_field.set_refusal(self.tr("Write the name of who saw it."))
            self.observer.setFocus()
            self.reveal(self.observer_field)
            return
        if len(found.reflection) > LONGEST_REFLECTION:
            told = self.tr("This is too long by %1 letters.")
            self.reflection_field.set_refusal(
                told.replace("%1", str(len(found.reflection) - LONGEST_REFLECTION))
            )
            self.reflection.setFocus()
            return
        if len(found.competences) > MOST_COMPETENCES:
            self.refuse(
                self.tr("At most %1 sentences fit on a certificate.").replace("%1", str(MOST_COMPETENCES))
            )
            return
        self.chosen.emit(found)
        self.accept()

    def _fill(self) -> None:
        before = self._written.words
        self.observer.setText(next((each.observer for each in before.competences if each.observer), ""))
        self.reflection.setPlainText(before.reflection)
        if before.dutch is not None:
            self.level.choose(before.dutch.level)
            self.basis.choose(before.dutch.basis)
        self._show_basis()
        first = self.reflection if self._written.choices.reflection else self.observer
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_basis(self) -> None:
        self.basis_field.setVisible(bool(self.level.value))

    def _on_sentences(self, found: Mapping[str, Sequence[CompetenceSentence]]) -> None:
        """Those of the talents first, each once, then those that may show anywhere, then what was written before."""
        anywhere = competences_of(_ANYWHERE)
        of_talents = [
            each for talent in self._written.talents for each in found.get(talent, ()) if each not in anywhere
        ]
        before = {
            CompetenceSentence(code=each.code, text="" if each.code else each.text): each
            for each in self._written.words.competences
        }
        for sentence in dict.fromkeys([*of_talents, *found.get(_ANYWHERE, ()), *before]):
            kept = before.get(sentence)
            self._add_row(sentence, NOT if kept is None else SEEN if kept.observer else OWN)

    def _add_row(self, sentence: CompetenceSentence, state: str) -> None:
        row = _SentenceRow(sentence)
        row.control.choose(state)
        self.rows[sentence] = row
        self._rows.addWidget(row)

    def _add_other(self) -> None:
        text = " ".join(self.other.text().split())
        if not text:
            return
        sentence = CompetenceSentence(text=text)
        if sentence not in self.rows:
            self._add_row(sentence, OWN)
        self.other.clear()
        self.other.setFocus()


class _SentenceRow(Styled, QWidget):
    """A sentence, and who tells it."""

    def __init__(self, sentence: CompetenceSentence) -> None:
        super().__init__()
        self._sentence = sentence
        self.label = Label(wrap=True)
        self.control = SegmentedControl((NOT, OWN, SEEN))
        self.setLayout(Row((self.label, 1), self.control, gap=16))
        self.retranslate()

    @property
    def state(self) -> str:
        """Not on the paper, told by the person, or seen by somebody."""
        return str(self.control.value)

    def retranslate(self) -> None:
        text = words().competence(self._sentence.code, self._sentence.text)
        self.label.setText(text)
        self.control.set_words(text, {NOT: self.tr("No"), OWN: self.tr("Says so"), SEEN: self.tr("Was seen")})


class OwnWordsChoice(Styled, QWidget):
    """The button that opens it, and in short what was chosen."""

    def __init__(self, door: Door, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._name = door, name
        self.words = OwnWords()
        self.talents: tuple[str, ...] = ()
        self._choices = CertificateChoices()
        self.button = Button(icon="pen-line")
        self.line = Label(size=15, role="muted", wrap=True)
        self.setLayout(Column(Row(self.button, None), self.line, gap=6))
        self.button.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.set_text(self.tr("What can they do?"))
        self._say()

    def show_choices(self, choices: CertificateChoices) -> None:
        """What the paper carries: without room for any of it the button is gone."""
        self._choices = choices
        self.setVisible(choices.competences or choices.reflection)

    def open(self) -> None:
        """Choose and write."""
        written = Written(name=self._name, talents=self.talents, choices=self._choices, words=self.words)
        dialog = OwnWordsDialog(self._door, written, parent=self.window())
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, found: OwnWords) -> None:
        self.words = found
        self._say()

    def _say(self) -> None:
        parts = []
        if count := len(self.words.competences):
            parts.append(self.tr("%n sentence(s)", "", count))
        if self.words.dutch is not None:
            parts.append(self.tr("Dutch %1").replace("%1", self.words.dutch.level))
        if self.words.reflection:
            parts.append(self.tr("own words"))
        self.line.setText(", ".join(parts))
        self.line.setVisible(bool(parts))
