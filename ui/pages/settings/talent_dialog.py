"""One activity: its name here, its group, its picture, and whether it can be chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import NameMissing, Refusal, TextTooLong
from timebank.domain.members import LONGEST_NAME
from timebank.domain.names import fold
from timebank.domain.talents import CompetenceSentence, Tag, Talent
from timebank.services.competences import change_competences, list_competences
from timebank.services.talents import add_talent, change_talent
from timebank.wording.competences import competence_codes
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.button import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check, Choice, Field, TextArea, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import Label

_FRESH = "sparkles"


class TalentDialog(Dialog):
    """The catalogue's own name stays in every language until the centre gives another."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        talent: Talent | None,
        known: Sequence[Talent],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell, self._talent, self._known = door, shell, talent, tuple(known)
        self.name, self.group, self.tag, self.active = (
            TextEdit(most=LONGEST_NAME),
            Choice(),
            Choice(),
            Check(),
        )
        self.sentences = TextArea()
        self.sentences_field = Field(self.sentences, height=170)
        self._before: tuple[CompetenceSentence, ...] | None = None
        self.name_field = Field(self.name, height=48)
        self.group_field = Field(self.group, height=48)
        self.tag_field = Field(self.tag, height=48)
        self._icons_title = Label(size=15, bold=True, role="muted")
        self.icon = talent.icon if talent is not None else _FRESH
        self.icons: dict[str, Button] = {}
        grid, flow = QWidget(), Flow(gap=4)
        for icon in sorted({each.icon for each in known} | {_FRESH, self.icon}):
            button = Button(icon=icon, kind=Kind.GHOST, role="muted")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, icon=icon: self._choose_icon(icon))
            self.icons[icon] = button
            flow.addWidget(button)
        grid.setLayout(flow)
        self.body.add(
            self.name_field,
            Row((self.group_field, 1), (self.tag_field, 1), gap=16, top=True),
            self.sentences_field,
            Column(self._icons_title, grid, gap=6),
            self.active,
            None,
        )
        self.active.setVisible(talent is not None)
        self.sentences.setEnabled(False)
        door.ask(list_competences, then=self._on_sentences, owner=self)
        self.accept_button.clicked.connect(self.send)
        self.name.returnPressed.connect(self.send)
        self.name.textEdited.connect(lambda _text: self.name_field.set_refusal(""))
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        talent = self._talent
        self.set_words(
            self.tr("New activity") if talent is None else words().talent(talent.code, talent.own_name),
            "",
            self.tr("Add") if talent is None else self.tr("Save"),
            self.tr("Cancel"),
        )
        given = "" if talent is None else words().talent(talent.code)
        hint = self.tr("Leave it empty for: %1, in every language.").replace("%1", given)
        known = talent is not None and given != talent.code
        self.name_field.set_words(self.tr("Name here"), hint if known else self.tr("Name no illness."))
        self.group_field.set_words(self.tr("Group"))
        groups = sorted({each.group for each in self._known}, key=lambda code: words().talent_group(code))
        self.group.set_options([(code, words().talent_group(code)) for code in groups])
        self.tag_field.set_words(self.tr("Counts for"))
        names = {
            Tag.LIVING: self.tr("Living"),
            Tag.INTEGRATION: self.tr("Integration"),
            Tag.LIVEABILITY: self.tr("Liveable neighbourhood"),
        }
        self.tag.set_options(list(names.items()))
        self._icons_title.setText(self.tr("Picture"))
        for icon, button in self.icons.items():
            used = next((each for each in self._known if each.icon == icon), None)
            name = words().talent(used.code, used.own_name) if used is not None else self.tr("Star")
            button.set_text("", name=self.tr("Picture of %1").replace("%1", name))
        self.active.setText(self.tr("People can choose it"))
        self.sentences_field.set_words(
            self.tr("What shows in it, for certificates"),
            self.tr("A sentence on each line. An empty field brings the usual ones back."),
        )

    def send(self) -> None:
        """Save it."""
        name = " ".join(self.name.text().split())
        talent = replace(
            self._talent or Talent(code=self._free_code(name), group="", tag=Tag.INTEGRATION, icon=_FRESH),
            own_name=name,
            group=self.group.value,
            tag=self.tag.value,
            icon=self.icon,
            active=self._talent is None or self.active.isChecked(),
        )
        self.accept_button.setEnabled(False)
        self._door.do(
            add_talent if self._talent is None else change_talent,
            talent,
            then=lambda _receipt: self._on_kept(talent),
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_kept(self, talent: Talent) -> None:
        # Saving again, after a sentence was refused, changes it and does not make a second one.
        self._talent = talent
        self._send_sentences(talent.code)

    def _send_sentences(self, code: str) -> None:
        """The activity is kept; now its sentences, where somebody changed them."""
        known = {words().competence(each): each for each in competence_codes()}
        lines = [" ".join(line.split()) for line in self.sentences.toPlainText().splitlines()]
        typed = tuple(
            CompetenceSentence(code=known[line]) if line in known else CompetenceSentence(text=line)
            for line in dict.fromkeys(lines)
            if line
        )
        if self._before is None or typed == self._before:
            self.accept()
            return
        self._door.do(
            change_competences,
            code,
            typed or None,
            then=lambda _receipt: self.accept(),
            refused=self._on_sentence_refused,
            owner=self,
        )

    def _on_sentences(self, found: Mapping[str, Sequence[CompetenceSentence]]) -> None:
        code = "other" if self._talent is None else self._talent.code
        self._before = tuple(found.get(code, ()))
        self.sentences.setPlainText(
            "\n".join(words().competence(each.code, each.text) for each in self._before)
        )
        self.sentences.setEnabled(True)

    def _on_sentence_refused(self, refusal: Refusal) -> None:
        self.sentences_field.set_refusal(told(refusal))
        self.sentences.setFocus()
        self.reveal(self.sentences_field)

    def _fill(self) -> None:
        talent = self._talent
        if talent is not None:
            self.name.setText(talent.own_name)
            self.group.choose(talent.group)
            self.tag.choose(talent.tag)
            self.active.setChecked(talent.active)
        self._choose_icon(self.icon)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_icon(self, icon: str) -> None:
        self.icon = icon
        for name, button in self.icons.items():
            button.setChecked(name == icon)
            button.set_role("brand" if name == icon else "muted")

    def _free_code(self, name: str) -> str:
        """A code of small letters out of the name; the name itself may be of any script."""
        letters = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in fold(name))
        base = f"own_{letters.strip('_')[:30]}".rstrip("_")
        taken = {each.code for each in self._known}
        return next(code for code in (base, *(f"{base}_{n}" for n in range(2, 999))) if code not in taken)

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, (NameMissing, TextTooLong)):
            self.name_field.set_refusal(told(refusal))
            self.name.setFocus()
        else:
            self.refuse(told(refusal))
