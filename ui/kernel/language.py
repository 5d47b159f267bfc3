"""The language of the screen, changed while it is open."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from timebank.places import resource
from ui.kernel.everywhere import retranslate_all
from ui.kernel.layouts import rescale

RIGHT_TO_LEFT = frozenset({"ar", "fa", "x-mirror"})
MIRROR = "x-mirror"
"""A made-up right-to-left language for tests: the English texts, bracketed, on a mirrored screen."""

LENGTHENED = "x-long"
"""Another one: the English texts a third longer, as other languages may well be."""

_PROPERTY = "timebank_language"


def language() -> str:
    """The language that the screen speaks now; Dutch before any was chosen."""
    app = QCoreApplication.instance()
    spoken = app.property(_PROPERTY) if app is not None else None
    return spoken.code if isinstance(spoken, _Spoken) else "nl"


def speak(code: str) -> None:
    """Let the whole application speak `code`, from now on.

    Raises FileNotFoundError when the catalogue was not built: the installation is damaged.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a language needs a QApplication")
    before = app.property(_PROPERTY)
    spoken = _Spoken(code)
    app.setProperty(_PROPERTY, spoken)
    # Western digits, whatever the language: figures must be the same on screen, paper and card.
    locale = QLocale("en" if code in _MADE_UP else code)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    mirrored = code in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    for window in app.topLevelWidgets():
        rescale(window)
    for translator in spoken.translators:
        app.installTranslator(translator)
    if isinstance(before, _Spoken):
        for translator in before.translators:
            app.removeTranslator(translator)
    retranslate_all(app)


class _Spoken:
    """A language with the translators that must stay alive while it is spoken."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.translators: list[QTranslator] = []
        if code in _MADE_UP:
            self.translators.append(_MADE_UP[code]())
            return
        standard = QTranslator()
        if standard.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self.translators.append(standard)
        ours = QTranslator()
        if not ours.load(str(resource("translations", f"timebank_{code}.qm"))):
            raise FileNotFoundError(f"timebank_{code}.qm")
        self.translators.append(ours)


class _Mirror(QTranslator):
    """Brackets every text, so that a test sees what never went through the catalogue and what gets clipped."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        number = str(n) if n >= 0 else "%n"
        return f"⟦{self.said(source.replace('%n', number))}⟧" if source else ""

    def isEmpty(self) -> bool:
        return False

    def said(self, text: str) -> str:
        """The text between the brackets."""
        return text


class _Longer(_Mirror):
    def said(self, text: str) -> str:
        return f"{text} {(_MORE * 9)[: len(text) * 3 // 10 + 1].strip()}"


_MORE = "en nog wat woorden "
_MADE_UP: dict[str, type[_Mirror]] = {MIRROR: _Mirror, LENGTHENED: _Longer}
