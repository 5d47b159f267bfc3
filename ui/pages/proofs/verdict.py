"""What a paper is worth: one sentence with its sign, the facts to lay beside it, and whose name it may bear."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.certificates import CertificateStatus, Checked
from timebank.wording.proofs import sentence_for
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import words
from ui.pages.people.person_line import clear
from ui.widgets.button import Button
from ui.widgets.card import Card, RoundIcon
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import Label
from ui.widgets.styled import Styled

_SIGNS = {
    CertificateStatus.VALID: ("circle-check", "give", "give_tint"),
    CertificateStatus.FLAGGED: ("triangle-alert", "error", "canvas"),
    CertificateStatus.WITHDRAWN: ("ban", "error", "canvas"),
    CertificateStatus.CHANGED: ("circle-x", "error", "canvas"),
    CertificateStatus.UNKNOWN: ("circle-help", "text", "canvas"),
    CertificateStatus.UNKNOWN_KEY: ("circle-help", "text", "canvas"),
}


class Verdict(Card):
    """Empty until something was checked. A name that is typed below is compared with the one that was signed."""

    name_typed = Signal(str)
    opened = Signal(object)
    """The RegisterLine of a certificate that somebody wants to see as it was made."""

    def __init__(self, zone: Callable[[], ZoneInfo], parent: QWidget | None = None) -> None:
        self.sentence = Label(size=20, bold=True, wrap=True)
        self.compare = Label(size=15, role="muted", wrap=True)
        self.facts: list[tuple[str, str]] = []
        self._sign = Row()
        self._rows = Column(gap=10)
        self.name = TextEdit(most=200, is_free=False)
        self.field = Field(self.name)
        self.check_name = Button(icon="user-round-search")
        self.show_paper = Button(icon="eye")
        self._name_row = _NameRow(self.field, self.check_name)
        super().__init__(
            Column(
                Row(self._sign, (self.sentence, 1), gap=16),
                self.compare,
                self._rows,
                self._name_row,
                Row(self.show_paper, None),
                gap=16,
                margins=(24, 20, 24, 24),
            ),
            parent=parent,
        )
        self._zone = zone
        self.found: Checked | None = None
        self._named = ""
        self.show_paper.clicked.connect(self._open)
        self.check_name.clicked.connect(lambda: self.name_typed.emit(self.name.text().strip()))
        self.name.returnPressed.connect(lambda: self.name_typed.emit(self.name.text().strip()))
        self.retranslate()

    def retranslate(self) -> None:
        self.check_name.set_text(self.tr("Compare the name"))
        self.show_paper.set_text(self.tr("Show it as it was made"))
        self.field.set_words(
            self.tr("Which name does the paper show?"),
            self.tr("Letter for letter. A good code on somebody else's paper is found out so."),
        )
        self._tell()

    def show_found(self, found: Checked, *, name: str = "") -> None:
        """Show what was found; `name` is the one that it was compared with."""
        self.found, self._named = found, name
        if not name:
            self.name.clear()
        self._tell()

    def show_nothing(self) -> None:
        """Nothing is being checked."""
        self.found = None
        self._tell()

    def _open(self) -> None:
        if self.found is not None and self.found.line is not None:
            self.opened.emit(self.found.line)

    def _tell(self) -> None:
        found = self.found
        self.setVisible(found is not None)
        if found is None:
            return
        clear(self._sign)
        # Signed by us and not in our register is nothing to be sure of.
        sure = not (found.ours and found.signed_only)
        icon, role, fill = _SIGNS[found.status if sure else CertificateStatus.UNKNOWN]
        self._sign.addWidget(RoundIcon(icon, role=role, fill=fill))
        self.sentence.setText(sentence_for(words(), found))
        self.facts = self._facts_of(found)
        clear(self._rows)
        for label, value in self.facts:
            head = Label(label, size=15, role="muted")
            self._rows.add(Row((head, 2), (Label(value, bold=True, wrap=True), 5), gap=16))
        by_code = found.said is not None and not found.from_file and sure
        self.compare.setText(self.tr("Does the paper say the same? Lay it beside this.") if by_code else "")
        self.compare.setVisible(by_code)
        # The register knows the name; elsewhere only somebody who reads the paper does.
        nameless = found.valid and found.line is None
        self._name_row.setVisible(nameless or bool(self._named))
        self.show_paper.setVisible(found.line is not None and bool(found.line.name))

    def _facts_of(self, found: Checked) -> list[tuple[str, str]]:
        said, line = found.said, found.line
        facts: list[tuple[str, str]] = []
        if found.number:
            facts.append((self.tr("Number"), found.number))
        if line is not None and line.name:
            facts.append((self.tr("For whom"), line.name))
        elif self._named and found.valid:
            facts.append((self.tr("For whom"), self.tr("%1: this name is right").replace("%1", self._named)))
        start, until = (
            (said.start, said.until) if said else (line.start, line.until) if line else (None, None)
        )
        if start is not None and until is not None:
            facts.append((self.tr("Period"), words().period(start, until)))
        hours = said or line
        if hours is not None:
            facts.append((self.tr("Help given"), words().duration(hours.given_minutes)))
            facts.append((self.tr("Took part"), words().duration(hours.attended_minutes)))
        if line is not None:
            made = words().date(line.issued_at.astimezone(self._zone()).date())
            facts.append(
                (self.tr("Made"), self.tr("%1, by %2").replace("%1", made).replace("%2", line.issued_by))
            )
        if found.centre:
            signed = ", ".join(part for part in (found.centre, found.phone) if part)
            facts.append((self.tr("Signed by"), signed))
        return facts


class _NameRow(Styled, QWidget):
    def __init__(self, field: Field, button: Button) -> None:
        super().__init__()
        self.setLayout(Column(field, Row(button, None), gap=12))
