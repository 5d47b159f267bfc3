"""What a committed operation touched, so that every screen that shows it can ask again."""

from dataclasses import dataclass
from enum import Enum, auto


class Topic(Enum):
    """A kind of thing that screens show."""

    ACCOUNTS = auto()
    ACTIVITIES = auto()
    ENTRIES = auto()
    PENDING = auto()
    MEMBERS = auto()
    ORGANISATIONS = auto()
    TALENTS = auto()
    CERTIFICATES = auto()
    MONTHS = auto()
    OFFERS = auto()
    SETTINGS = auto()
    OPERATORS = auto()
    FLAGS = auto()
    KIOSK = auto()
    VOICES = auto()
    BACKUPS = auto()
    LOG = auto()
    BREACHES = auto()
    PROCESSING = auto()
    RETENTION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What every changing operation returns at the least: the topics it changed."""

    changed: frozenset[Topic] = frozenset()
