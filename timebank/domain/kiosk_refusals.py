"""What the kiosk may refuse. Its sentences are for members, in all eight languages (see `timebank.domain.errors`)."""

from timebank.domain.troubles import Refusal


class CodeWrong(Refusal):
    """The card, the number or the code is not right; it never tells which."""


class TryLater(Refusal):
    """Too many wrong codes: `seconds` to wait."""


class AskTheDesk(Refusal):
    """So many wrong codes that only the desk helps."""


class NoCodeYet(Refusal):
    """The card is right, and its owner has no code."""


class NobodyAtKiosk(Refusal):
    """The visit is over, or never began."""


class NotYoursToAnswer(Refusal):
    """What waits is not for this member to confirm or decline."""


class NameOfKiosk(Refusal):
    """Somebody signs in at a desk with the name that a kiosk has."""
