"""What the facts of a person are called, and how each is written."""

from PySide6.QtCore import QCoreApplication

from timebank.wording.catalogue import WordMissing
from timebank.wording.languages import OWN_NAMES
from ui.kernel.wording import words


def written(key: str, value: object) -> str:
    """The value of a fact in words; empty where there is none."""
    if value is None or value == "" or value == ():
        return ""
    match key:
        case "speaks" if isinstance(value, tuple):
            return ", ".join(words().word("languages", code) for code in value)
        case "language":
            return OWN_NAMES.get(str(value), str(value))
        case "role":
            return words().word("programme_roles", str(value))
        case "contact":
            return _contact(str(value))
    return str(value)


def _contact(code: str) -> str:
    """How somebody likes to be reached; what an import noted in words stays as it is."""
    try:
        return words().word("contacts", code)
    except WordMissing:
        return code


def called(key: str) -> str:
    """What a fact of a profile is called."""
    match key:
        case "name":
            return QCoreApplication.translate("Facts", "Full name")
        case "call_name":
            return QCoreApplication.translate("Facts", "Called")
        case "infix":
            return QCoreApplication.translate("Facts", "Prefix")
        case "script_name":
            return QCoreApplication.translate("Facts", "Own script")
        case "official_name":
            return QCoreApplication.translate("Facts", "On certificates")
        case "phone":
            return QCoreApplication.translate("Facts", "Telephone")
        case "contact":
            return QCoreApplication.translate("Facts", "Rather by")
        case "address":
            return QCoreApplication.translate("Facts", "Address")
        case "birth_year":
            return QCoreApplication.translate("Facts", "Year of birth")
        case "language":
            return QCoreApplication.translate("Facts", "Papers in")
        case "role":
            return QCoreApplication.translate("Facts", "Role")
    return QCoreApplication.translate("Facts", "Speaks")
