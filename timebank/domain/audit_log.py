"""The log of who looked, changed, printed and took along: its lines as somebody reads them (DOMAIN section 4)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from timebank.domain.changes import Receipt

SHORTEST_LOG_MONTHS, LONGEST_LOG_MONTHS = 6, 120
"""The term of the log that a board may choose. The guards of the database keep what is younger than 180 days."""


class LogKind(StrEnum):
    """What was done, roughly: the log is filtered by it."""

    LOOK = "look"
    CHANGE = "change"
    PAPER = "paper"
    EXPORT = "export"


LOOKS = frozenset(
    {
        "count_hours",
        "kiosk_visit",
        "member_history",
        "plan_erasure",
        "preview_certificate",
        "recent_lines",
        "show_cards",
        "show_circle",
        "show_contact",
        "show_member",
        "show_statement",
    }
)
PAPERS = frozenset(
    {
        "badge_paper",
        "breach_paper",
        "certificate_to_hand_out",
        "conduct_paper",
        "draft_slip",
        "hours_paper",
        "letter",
        "list_paper",
        "notice_paper",
        "poster_paper",
        "recovery_sheet",
        "register_paper",
        "reprint_certificate",
        "slip_paper",
        "statement_paper",
        "year_paper",
    }
)
EXPORTS = frozenset(
    {
        "export_books",
        "export_member",
        "list:export",
        "make_credential",
        "note_backup",
        "note_move",
        "publish_withdrawals",
    }
)
OPERATOR_DEEDS = frozenset(
    {
        "add_operator",
        "badge_paper",
        "change_operator",
        "change_own_password",
        "change_password",
        "dismiss_operator",
        "found_bank",
        "issue_badge",
        "reinstate_operator",
        "withdraw_badge",
    }
)
"""What is done to an operator: the subject of the line is their number among the operators."""


def kind_of(operation: str) -> LogKind:
    """The kind of a line by the code of what was done."""
    if operation in LOOKS:
        return LogKind.LOOK
    if operation in PAPERS:
        return LogKind.PAPER
    return LogKind.EXPORT if operation in EXPORTS else LogKind.CHANGE


class AboutKind(StrEnum):
    """What a line is about."""

    MEMBER = "member"
    ORGANISATION = "organisation"
    OPERATOR = "operator"
    ENTRY = "entry"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Whom or what a line is about, as it is called now. `number` is an account's, or that of an entry in the books;
    `name` is empty for an entry and for who is there no longer."""

    kind: AboutKind = AboutKind.OTHER
    number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """Who did what, when (UTC) and about whom. `subject` is what the log itself holds: an id or a code."""

    key: int
    at: datetime
    operator: str
    operation: str
    subject: str
    about: About

    @property
    def kind(self) -> LogKind:
        """What was done, roughly."""
        return kind_of(self.operation)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogTrimmed(Receipt):
    """Lines that left the log because their term was over."""

    removed: int
