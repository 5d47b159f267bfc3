"""How long there is to report a breach, in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from timebank.domain.breaches import Breach, Decision
from timebank.wording.direction import isolated
from ui.kernel.wording import words


def clock_words(breach: Breach, now: datetime, zone: ZoneInfo) -> str:
    """Hours left with the deadline in local time while the clock runs; else what was decided."""
    match breach.reported.decision:
        case Decision.DONE if breach.reported.on is not None:
            told = QCoreApplication.translate("Breach", "reported on %1")
            return told.replace("%1", words().short_date(breach.reported.on))
        case Decision.NOT_NEEDED:
            return QCoreApplication.translate("Breach", "not needed")
    if breach.closed_at is not None:
        return ""
    hours = breach.hours_left(now)
    if hours < 0:
        told = QCoreApplication.translate("Breach", "too late since %1: report it all the same")
    else:
        told = QCoreApplication.translate("Breach", "%2 left, until %1")
        told = told.replace("%2", words().duration_in_words(hours * 60))
    return told.replace("%1", deadline_words(breach, zone))


def deadline_words(breach: Breach, zone: ZoneInfo) -> str:
    """The deadline as a local day and time."""
    at = breach.deadline.astimezone(zone)
    return f"{words().short_date(at.date())} {isolated(f'{at:%H:%M}')}"
