"""The second language of a paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.members import LANGUAGES
from timebank.wording.languages import OWN_NAMES
from ui.kernel.layouts import Column
from ui.widgets.field import Choice, Field
from ui.widgets.styled import Styled


class SecondLanguage(Styled, QWidget):
    """Dutch stands on every paper; this chooses what stands beside it. The person's own language comes first."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice()
        self.field = Field(self.choice, height=48)
        self.setLayout(Column(self.field, gap=0))
        self._own = language
        self.retranslate()
        self.choice.choose(self._own if self._own != "nl" else "")
        self.choice.currentIndexChanged.connect(self.changed)

    def retranslate(self) -> None:
        self.field.set_words(self.tr("Second language"))
        options: list[tuple[object, str]] = [("", self.tr("Dutch only"))]
        options += [(code, OWN_NAMES[code]) for code in LANGUAGES if code != "nl"]
        self.choice.set_options(options)

    @property
    def code(self) -> str | None:
        """The language's code; None for Dutch alone."""
        return self.choice.value or None
