"""How a server is reached: beyond this computer through TLS only."""

import os

from sqlalchemy import URL

from timebank.domain.troubles import DatabaseUnprotected

_PROTECTED = ("require", "verify-ca", "verify-full")
"""What libpq calls a line that nobody reads along with; the last one also proves which server answers."""

_HERE = ("localhost", "::1")


def protected(url: URL) -> URL:
    """The address, demanding TLS unless it names this computer. A socket has no line to protect; libpq knows that.

    Raises DatabaseUnprotected for an address beyond this computer that asks for less.
    """
    if is_here(url):
        return url
    asked = url.query.get("sslmode")
    if asked is None:
        # Whoever set a stricter rule for all programs keeps it.
        common = os.environ.get("PGSSLMODE", "")
        return url.update_query_dict({"sslmode": common if common in _PROTECTED else "require"})
    if asked not in _PROTECTED:
        raise DatabaseUnprotected()
    return url


def is_here(url: URL) -> bool:
    """Whether the address names nothing but this computer."""
    named = [] if url.host is None else [url.host]
    for key in ("host", "hostaddr"):
        given = url.query.get(key, ())
        for each in (given,) if isinstance(given, str) else given:
            named += each.split(",")
    # Without a name libpq takes one from its surroundings, which may be anything.
    return bool(named) and all(_is_here(each) for each in named)


def _is_here(host: str) -> bool:
    name = host.strip().lower()
    if name.startswith(("/", "@")):
        return True
    if name.count(":") == 1:
        name = name.partition(":")[0]
    return name in _HERE or name.startswith("127.")
