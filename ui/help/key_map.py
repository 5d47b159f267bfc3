"""All keys on one page: on the screen, and on paper to lay beside the keyboard. Made from the registry of commands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from timebank.domain.keyboard import Keyboard, KeyLine, KeySection
from timebank.services.papers import keyboard_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.commands import Section
from ui.kernel.door import Door
from ui.kernel.language import language
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.widgets.button import Button, KeyHint, key_text
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconLabel, Label

Sections = Sequence[Section]


class KeyMapDialog(Dialog):
    """Each place with its keys, in two columns of cards."""

    def __init__(self, door: Door, shell: Shell, sections: Sections, parent: QWidget | None = None) -> None:
        super().__init__(width=1000, height=700, parent=parent)
        self._door, self._shell = door, shell
        self._sections = [part for part in sections if _with_keys(part)]
        self.print_button = Button(icon="printer")
        self.extra.add(self.print_button)
        self.print_button.clicked.connect(self._print)
        self.cancel_button.hide()
        self.accept_button.clicked.connect(self.accept)
        sides: list[list[QWidget]] = [[], []]
        heights = [0, 0]
        for section in self._sections:
            shorter = heights.index(min(heights))
            sides[shorter].append(_card(section))
            heights[shorter] += len(_with_keys(section)) + 2
        self.body.add(Row(*((Column(*side, None, gap=16), 1) for side in sides), gap=16), None)
        self.retranslate()
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("All keys"),
            self.tr("Enter goes on, Escape goes back, Tab and the arrows go from one thing to the next."),
            self.tr("Close"),
            "",
        )
        self.print_button.set_text(self.tr("Print"))

    def _print(self) -> None:
        paper = KeyPaperDialog(
            self._door, self._shell, self.title.text(), self.line.text(), self._sections, parent=self
        )
        paper.open()


class KeyPaperDialog(PaperDialog):
    """The keyboard map as a paper."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        title: str,
        line: str,
        sections: Sections,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(door, shell, parent)
        self._title = title
        self.hint = Label(size=14, role="muted", wrap=True)
        self.choices.add(self.hint, None)
        self.retranslate()
        self.wait()
        keyboard = Keyboard(title=title, told=line, sections=tuple(map(_on_paper, sections)))
        spoken = language() if language() in ("nl", "en") else "en"
        door.ask(
            keyboard_paper,
            keyboard,
            spoken,
            then=lambda pdf: self.show_paper(pdf, (title,)),
            owner=self,
            slow=True,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self._title, "", self.tr("Print"), self.tr("Close"))
        self.hint.setText(self.tr("To lay beside the keyboard."))


def _with_keys(section: Section) -> list[Any]:
    return [command for command in section.commands if command.keys]


def _on_paper(section: Section) -> KeySection:
    return KeySection(
        title=section.title,
        lines=tuple(
            KeyLine(
                what=command.title(),
                keys=tuple(key_text(QKeySequence(key)) for key in _told_apart(command.keys)),
            )
            for command in _with_keys(section)
        ),
    )


def _card(section: Section) -> QWidget:
    rows = Column(gap=2)
    for command in _with_keys(section):
        keys = Row(*(KeyHint(key) for key in _told_apart(command.keys)), gap=6)
        line = QWidget()
        line.setLayout(
            Row((Label(command.title(), size=15, wrap=True), 1), keys, gap=12, margins=(0, 5, 0, 5))
        )
        written = ", ".join(key_text(QKeySequence(key)) for key in _told_apart(command.keys))
        line.setAccessibleName(f"{command.title()}: {written}")
        rows.addWidget(line)
    head = IconLabel(section.icon, section.title, size=16, bold=True)
    return Card(Column(head, 6, rows, gap=0, margins=(20, 16, 20, 12)))


def _told_apart(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Enter beside letters and Enter beside digits are one key to a person."""
    return tuple(key for key in keys if not key.endswith("Return"))
