"""How this screen looks: language, colours, size of the letters. Each desk remembers its own."""

from PySide6.QtWidgets import QWidget

from timebank.wording.languages import OWN_NAMES
from ui.kernel.door import Door
from ui.kernel.language import language, speak
from ui.kernel.layouts import Column
from ui.kernel.settings import LANGUAGES
from ui.kernel.shell import Shell
from ui.kernel.theme import SCALES, Look, Scheme, look
from ui.kernel.wear import wear_in_turns
from ui.pages.settings.section import Section, card
from ui.widgets.label import Label
from ui.widgets.segmented import SegmentedControl


class ScreenSection(Section):
    """What the menu at the operator's name offers too, with room for words."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.language = SegmentedControl(LANGUAGES)
        self.scheme = SegmentedControl(tuple(Scheme))
        self.scale = SegmentedControl(SCALES)
        self._labels = [Label(size=15, bold=True, role="muted") for _ in range(3)]
        controls = (self.language, self.scheme, self.scale)
        rows = [Column(label, control, gap=6) for label, control in zip(self._labels, controls, strict=True)]
        self.body.add(card(*rows, gap=20))
        self.language.chosen.connect(lambda code: self._speak(str(code)))
        self.scheme.chosen.connect(lambda _scheme: self._wear())
        self.scale.chosen.connect(lambda _scale: self._wear())
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(self.tr("This screen"), self.tr("Only for this computer. Others keep their own."))
        words = (self.tr("Language"), self.tr("Colours"), self.tr("Size of the letters"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.language.set_words(words[0], {code: OWN_NAMES[code] for code in LANGUAGES})
        schemes: dict[object, str] = {
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }
        self.scheme.set_words(words[1], schemes)
        self.scale.set_words(words[2], {scale: f"{scale} %" for scale in SCALES})
        self._choose()

    def restyle(self) -> None:
        if self.was_shown:
            self._choose()

    def reload(self) -> None:
        self._choose()

    def arrive(self) -> None:
        self.language.segment(self.language.value).setFocus()

    def _choose(self) -> None:
        """Show what is worn now: the menu may have changed it."""
        if language() in LANGUAGES:
            self.language.choose(language())
        self.scheme.choose(look().scheme)
        self.scale.choose(look().scale)

    def _speak(self, code: str) -> None:
        self.shell.settings.language = code
        speak(code)

    def _wear(self) -> None:
        new = Look(scheme=Scheme(str(self.scheme.value)), scale=int(str(self.scale.value)))
        self.shell.settings.look = new
        wear_in_turns(new, lambda: None)
