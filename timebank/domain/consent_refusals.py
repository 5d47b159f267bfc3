"""What noting a consent may refuse (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal


class ConsentBeforeWithdrawn(Refusal):
    """A consent of before the day on which an earlier one for the same was withdrawn."""
