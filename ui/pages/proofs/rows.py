"""What a row of the register of certificates shows."""

from collections.abc import Callable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from timebank.domain.certificates import CertificateStatus, RegisterLine
from timebank.domain.lists import Content
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column

STATE_ICONS = {
    CertificateStatus.VALID: ("circle-check", "give"),
    CertificateStatus.FLAGGED: ("triangle-alert", "error"),
    CertificateStatus.WITHDRAWN: ("ban", "muted"),
}
STATES = (CertificateStatus.VALID, CertificateStatus.FLAGGED, CertificateStatus.WITHDRAWN)


def columns(
    titles: Callable[[str], str], today: Callable[[], date], zone: Callable[[], ZoneInfo]
) -> Sequence[Column[RegisterLine]]:
    """The columns, with their titles in the language of the screen."""

    def issued(row: RegisterLine) -> date:
        return row.issued_at.astimezone(zone()).date()

    def name(row: RegisterLine) -> str:
        return row.name or titles("gone")

    def named(row: RegisterLine) -> Line:
        if not row.name:
            return (Piece(text=titles("gone"), role="muted"),)
        withdrawn = row.status is CertificateStatus.WITHDRAWN
        return (Piece(text=row.name, bold=not withdrawn, role="muted" if withdrawn else "text"),)

    def minutes(count: int) -> str:
        return words().duration_in_column(count) if count else ""

    return (
        Column(
            name="number",
            title=lambda: titles("number"),
            text=lambda row: row.number,
            key=lambda row: row.number,
            width=144,
        ),
        Column(
            name="name",
            title=lambda: titles("name"),
            text=name,
            line=named,
            key=name,
            stretch=5,
        ),
        Column(
            name="organisation",
            title=lambda: titles("organisation"),
            text=lambda row: row.organisation_name,
            key=lambda row: row.organisation_name,
            width=200,
            rank=3,
            role="muted",
        ),
        Column(
            name="start",
            title=lambda: titles("start"),
            content=Content.DATE,
            value=lambda row: row.start,
            text=lambda row: words().short_date(row.start),
            key=lambda row: row.start,
            width=120,
            rank=2,
            role="muted",
        ),
        Column(
            name="until",
            title=lambda: titles("until"),
            content=Content.DATE,
            value=lambda row: row.until,
            text=lambda row: words().short_date(row.until),
            key=lambda row: row.until,
            width=128,
            rank=2,
            role="muted",
        ),
        Column(
            name="given",
            title=lambda: titles("given"),
            content=Content.MINUTES,
            value=lambda row: row.given_minutes,
            text=lambda row: minutes(row.given_minutes),
            key=lambda row: row.given_minutes,
            width=128,
            trailing=True,
        ),
        Column(
            name="attended",
            title=lambda: titles("attended"),
            content=Content.MINUTES,
            value=lambda row: row.attended_minutes,
            text=lambda row: minutes(row.attended_minutes),
            key=lambda row: row.attended_minutes,
            width=120,
            trailing=True,
        ),
        Column(
            name="state",
            title=lambda: titles("state"),
            content=Content.CHOICE,
            value=lambda row: row.status.value,
            choices=lambda: [(each.value, state_words(each)) for each in STATES],
            text=lambda row: state_words(row.status),
            icon=lambda row: STATE_ICONS[row.status],
            key=lambda row: row.status.value,
            width=148,
            size=15,
        ),
        Column(
            name="issued",
            title=lambda: titles("issued"),
            content=Content.DATE,
            value=issued,
            text=lambda row: words().near_date(issued(row), today()),
            key=lambda row: row.issued_at,
            width=128,
            rank=1,
            role="muted",
        ),
        Column(
            name="operator",
            title=lambda: titles("operator"),
            text=lambda row: row.issued_by,
            key=lambda row: row.issued_by,
            width=152,
            rank=4,
            role="muted",
            size=15,
            shown=False,
        ),
        Column(
            name="reason",
            title=lambda: titles("reason"),
            text=lambda row: row.withdrawn_reason,
            key=lambda row: row.withdrawn_reason,
            width=240,
            shown=False,
        ),
    )


def state_words(status: CertificateStatus) -> str:
    """A state in a word or two."""
    return words().command(f"certificate_statuses.{status.value}")
