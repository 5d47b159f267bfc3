"""A card with one thing that is noted about a person, which a small form changes where it stands."""

from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column
from ui.widgets.field import Field
from ui.widgets.form_card import FormCard
from ui.widgets.label import Label


class NotedCard(FormCard):
    """What is noted stands in `line` (and what a subclass puts below it); the pencil opens the form."""

    def __init__(self, *fields: Field, shown: QWidget | None = None, parent: QWidget | None = None) -> None:
        self.line = Label(wrap=True)
        self.below = Label(size=14, role="muted", wrap=True)
        self._is_noted = False
        inner: list[QWidget] = [self.line, *([shown] if shown else []), self.below]
        stands = QWidget()
        stands.setLayout(Column(*inner, gap=6))
        super().__init__(*fields, shown=stands, parent=parent)
        self.opener.clicked.connect(self.open_form)

    def retranslate(self) -> None:
        super().retranslate()
        self.opener.set_text("", name=self.tr("Change: %1").replace("%1", self.heading.text()))

    def show_noted(
        self, line: str, below: str, *, is_noted: bool, may_change: bool, asks: bool = False
    ) -> None:
        """What is noted, and what is said below it; `asks` where that asks for something to be done."""
        self._is_noted = is_noted
        self.line.setText(line)
        self.line.set_role("text" if is_noted else "muted")
        self.below.setText(below)
        self.below.set_role("error" if asks else "muted")
        self.below.setVisible(bool(below))
        self.let_change(may_change)

    def fill(self) -> None:
        """Put what is noted into the form."""

    def open_form(self) -> None:
        """Show the form in the place of the line."""
        self.fill()
        self.show_form(may_drop=self._is_noted)
