"""The columns of the log, and the words for what a line is about."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from timebank.domain.audit_log import AboutKind, LogKind, LogLine
from timebank.domain.lists import Content
from timebank.wording.direction import isolated
from ui.kernel.wording import words
from ui.models.rows import Column

ICONS = {
    LogKind.LOOK: "eye",
    LogKind.CHANGE: "pencil",
    LogKind.PAPER: "printer",
    LogKind.EXPORT: "download",
}
_UUID_LONG = 36


def columns(title: Callable[[str], str], zone: Callable[[], ZoneInfo]) -> tuple[Column[LogLine], ...]:
    """When, who, what kind, what, and about whom. Only the first sorts: the log is read from one end or the other."""

    def moment(line: LogLine) -> str:
        at = line.at.astimezone(zone())
        return f"{words().short_date(at.date())}  {isolated(f'{at:%H:%M}')}"

    return (
        Column(
            name="when",
            title=lambda: title("when"),
            content=Content.DATE,
            value=lambda line: line.at.astimezone(zone()).date(),
            text=moment,
            key=lambda line: line.key,
            width=190,
            role="muted",
        ),
        Column(
            name="operator",
            title=lambda: title("operator"),
            text=lambda line: line.operator,
            stretch=3,
        ),
        Column(
            name="what",
            title=lambda: title("what"),
            text=lambda line: words().logged(line.operation),
            icon=lambda line: (ICONS[line.kind], "muted"),
            stretch=6,
            filtered=False,
        ),
        Column(
            name="about",
            title=lambda: title("about"),
            text=lambda line: about(line, isolated),
            # Files hold no marks of direction.
            value=about,
            stretch=5,
            bold=True,
        ),
        Column(
            name="kind",
            title=lambda: title("kind"),
            content=Content.CHOICE,
            value=lambda line: line.kind.value,
            text=lambda line: words().word("log_kinds", line.kind.value),
            choices=lambda: [(kind.value, words().word("log_kinds", kind.value)) for kind in LogKind],
            width=140,
            role="muted",
            rank=1,
        ),
    )


def about(line: LogLine, beside: Callable[[str], str] = str) -> str:
    """Whom or what a line is about: a name with its number, the number of an entry, or what the log itself holds."""
    told = line.about
    match told.kind:
        case AboutKind.MEMBER | AboutKind.ORGANISATION:
            return f"{words().account(told.name)} · {beside(told.number)}"
        case AboutKind.OPERATOR:
            return told.name
        case AboutKind.ENTRY:
            return QCoreApplication.translate("LogView", "entry %1").replace("%1", told.number)
        case _:
            # The id of a session or an offer says nothing to anybody.
            return "" if len(line.subject.partition(" ")[0]) == _UUID_LONG else line.subject
