"""What the time bank may refuse when a server is made ready (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal


class LoginTooPowerful(Refusal):
    """Who administers the server or owns the database is no login for a desk: that could change the books."""


class LoginUnknown(Refusal):
    """Nobody of this name comes in to this database."""
