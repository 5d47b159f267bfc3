"""What this desk remembers between two days: looks, language, window, the bank that was open.

In one file in the user's configuration folder. A value that makes no sense any more (a hand-edited file, an
older program) falls back to the default without a word.
"""

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from ui.kernel.theme import SCALES, Look, Scheme

LANGUAGES = ("nl", "en")
"""Languages of the screen for staff. Papers and the kiosk speak more."""


def settings_file() -> Path:
    """Where the settings of this person lie."""
    return platformdirs.user_config_path("timebank", appauthor=False) / "desk.ini"


class Settings:
    """Typed settings over one ini file."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language of the screen: Dutch until somebody chooses another."""
        return self._one_of("language", LANGUAGES, "nl")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def has_look(self) -> bool:
        """Whether somebody chose the scheme here."""
        return bool(self._text("scheme"))

    @property
    def look(self) -> Look:
        """Scheme and scale."""
        scheme = self._one_of("scheme", [each.value for each in Scheme], Scheme.LIGHT.value)
        scale = int(self._one_of("scale", [str(each) for each in SCALES], "100"))
        return Look(scheme=Scheme(scheme), scale=scale)

    @look.setter
    def look(self, value: Look) -> None:
        self._store.setValue("scheme", value.scheme.value)
        self._store.setValue("scale", str(value.scale))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, as Qt wrote it; empty the first time."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def page(self) -> str:
        """The name of the page that was open; empty for the first one."""
        return self._text("page")

    @page.setter
    def page(self, value: str) -> None:
        self._store.setValue("page", value)

    @property
    def bank(self) -> str:
        """Where the bank lies that was open last (a file or an address without a password); empty for none."""
        return self._text("bank")

    @bank.setter
    def bank(self, value: str) -> None:
        self._store.setValue("bank", value)

    @property
    def operator(self) -> str:
        """The name that last signed in here, to be offered again; empty for none."""
        return self._text("operator")

    @operator.setter
    def operator(self, value: str) -> None:
        self._store.setValue("operator", value)

    @property
    def is_kiosk(self) -> bool:
        """Whether this computer stood as a kiosk and nobody closed it since: it starts as one again."""
        return self._text("kiosk") == "yes"

    @is_kiosk.setter
    def is_kiosk(self, value: bool) -> None:
        self._store.setValue("kiosk", "yes" if value else "no")
        self.save()

    @property
    def hides_balances(self) -> bool:
        """Whether the desk hides balances from the visitors who see the screen."""
        return self._text("hides_balances") == "yes"

    @hides_balances.setter
    def hides_balances(self, value: bool) -> None:
        self._store.setValue("hides_balances", "yes" if value else "no")

    def printer(self, stock: str) -> str:
        """The printer that this stock was last printed on here; empty for none."""
        return self._text(f"printers/{stock}")

    def keep_printer(self, stock: str, name: str) -> None:
        """Offer this printer again for the same stock."""
        self._store.setValue(f"printers/{stock}", name)

    @property
    def paper_folder(self) -> str:
        """Where a paper was last saved; empty the first time."""
        return self._text("paper_folder")

    @paper_folder.setter
    def paper_folder(self, value: str) -> None:
        self._store.setValue("paper_folder", value)

    @property
    def backup_folder(self) -> str:
        """Where this computer puts backups of the bank; empty for the usual folder."""
        return self._text("backup_folder")

    @backup_folder.setter
    def backup_folder(self, value: str) -> None:
        self._store.setValue("backup_folder", value)

    @property
    def unkept_bank(self) -> str:
        """The identity of the bank of which no backup could be made when the program was closed; empty for none."""
        return self._text("unkept_bank")

    @unkept_bank.setter
    def unkept_bank(self, value: str) -> None:
        self._store.setValue("unkept_bank", value)

    def paper_choice(self, name: str) -> str:
        """How a kind of paper was last made here, as it was put in; empty the first time."""
        return self._text(f"papers/{name}")

    def keep_paper_choice(self, name: str, choice: str) -> None:
        """Remember how a kind of paper is made here: form, place on the sheet. No personal data."""
        self._store.setValue(f"papers/{name}", choice)

    def list_state(self, name: str) -> str:
        """How a list stood at this desk, as it was put in; empty the first time."""
        return self._text(f"lists/{name}")

    def keep_list_state(self, name: str, state: str) -> None:
        """Remember how a list stands. It may hold no personal data: columns, widths and order only."""
        self._store.setValue(f"lists/{name}", state)

    def save(self) -> None:
        """Write the file now; without this Qt does it within a moment."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _one_of(self, key: str, allowed: "tuple[str, ...] | list[str]", otherwise: str) -> str:
        value = self._text(key)
        return value if value in allowed else otherwise
