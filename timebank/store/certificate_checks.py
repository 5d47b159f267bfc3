"""Whether the register of certificates is as the program wrote it; `verify` asks this after the ledger.

Nothing of a certificate ever changes but its state, and no number is ever free again. So a paper is held against its
digest, its line against the facts on the paper, and the log tells what was issued and withdrawn, as far back as it goes.
"""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from timebank.domain.numbers import certificate_number
from timebank.domain.verification import Fault
from timebank.store.prepared import Prepared
from timebank.store.rows.certificates import certificate_entries, certificate_papers, certificates
from timebank.store.rows.ledger import entries
from timebank.store.rows.office import audit

CHANGED, MISSING, STATE = "certificate_changed", "certificate_missing", "certificate_state"

_REGISTER = Prepared(
    select(
        certificates.c.key,
        certificates.c.year,
        certificates.c.running,
        certificates.c.number,
        certificates.c.period_start,
        certificates.c.period_until,
        certificates.c.given_minutes,
        certificates.c.attended_minutes,
        certificates.c.salt,
        certificates.c.facts_digest,
        certificates.c.file_digest,
        certificates.c.issued_at,
        certificates.c.flagged_entry,
        certificates.c.withdrawn_at,
    ).order_by(certificates.c.year, certificates.c.running)
)
# One at a time: a paper is some 100 kB.
_PAPER = Prepared(
    select(certificate_papers.c.file, certificate_papers.c.facts).where(
        certificate_papers.c.certificate == bindparam("key")
    )
)
_COUNTED = Prepared(select(certificate_entries.c.certificate, certificate_entries.c.entry))
_UNDONE = Prepared(
    select(certificate_entries.c.certificate, certificate_entries.c.entry)
    .join(entries, entries.c.reverses == certificate_entries.c.entry)
    .distinct()
)
_NOTED = Prepared(
    select(audit.c.operation, audit.c.subject).where(
        (audit.c.operation == "issue_certificate") | (audit.c.operation == "withdraw_certificate")
    )
)
_OLDEST = Prepared(select(func.min(audit.c.at)))


def certificate_faults(connection: Connection) -> Iterator[Fault]:
    """What is not as it was written, each with the certificate's number as `detail`.

    `certificate_changed` is a paper, or its line in the register, that is not the one that was issued;
    `certificate_missing` a number that was given out and is not there; `certificate_state` a certificate that was
    withdrawn or flagged, or is not any more, without the log or the ledger knowing why.
    """
    lines = _REGISTER.rows(connection, {})
    noted = _noted(connection)
    if not lines and not noted["issue_certificate"]:
        return
    oldest = _text(_OLDEST.rows(connection, {})[0][0])
    counted, undone = _by_certificate(connection, _COUNTED), _by_certificate(connection, _UNDONE)
    known, missing, before = set(), set(), (0, 0)
    for line in lines:
        key, year, running, number = line[:4]
        if isinstance(year, int) and isinstance(running, int):
            if (gone := _gap(before, (year, running))) is not None:
                missing.add(gone)
            before = (year, running)
        known.add(number)
        issued, flagged, withdrawn = line[11:]
        # The log is kept for a time only: it says nothing of what was made before its first line.
        logged = _text(issued) >= oldest
        unknown = logged and number not in noted["issue_certificate"]
        if unknown or not _is_as_issued(connection, line, counted.get(key, set())):
            yield Fault(code=CHANGED, detail=str(number))
        reversed_since = undone.get(key, set())
        flagged_rightly = flagged in reversed_since if flagged is not None else not reversed_since
        if number in noted["withdraw_certificate"]:
            withdrawn_rightly = withdrawn is not None
        else:
            withdrawn_rightly = withdrawn is None or not (logged or _text(withdrawn) >= oldest)
        if not flagged_rightly or not withdrawn_rightly:
            yield Fault(code=STATE, detail=str(number))
    for number in sorted(missing | noted["issue_certificate"] - known):
        yield Fault(code=MISSING, detail=number)


def _noted(connection: Connection) -> dict[str, set[str]]:
    noted: dict[str, set[str]] = {"issue_certificate": set(), "withdraw_certificate": set()}
    for operation, subject in _NOTED.rows(connection, {}):
        noted[operation].add(str(subject))
    return noted


def _by_certificate(connection: Connection, statement: Prepared) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for certificate, entry in statement.rows(connection, {}):
        found.setdefault(certificate, set()).add(entry)
    return found


def _gap(before: tuple[int, int], here: tuple[int, int]) -> str | None:
    """The first number that is not there between two lines: the numbers of a year follow each other."""
    year, running = here
    wanted = before[1] + 1 if before[0] == year else 1
    return certificate_number(year, wanted) if running > wanted else None


def _is_as_issued(connection: Connection, line: Any, counted: set[int]) -> bool:
    """Whether the paper is the one that was issued, and the register says of it what stands on it."""
    key, year, running, number, start, until, given, attended, salt, facts_digest, file_digest = line[:11]
    paper = _PAPER.rows(connection, {"key": key})
    try:
        if number != certificate_number(year, running):
            return False
        if salt is None:
            # Erased with its member: number, days and digest stay, and nothing can be compared any more.
            return not paper
        ((file, facts),) = paper
        if hashlib.sha256(file).digest() != file_digest:
            return False
        if hashlib.sha256(salt + facts.encode()).digest() != facts_digest:
            return False
        told = json.loads(facts)
        hours = told["hours"]
        return (number, _text(start), _text(until), given, attended, counted) == (
            told["number"],
            told["start"],
            told["until"],
            sum(row["minutes"] for row in hours if row["side"] == "given"),
            sum(row["minutes"] for row in hours if row["side"] == "attended"),
            {row["entry"] for row in hours},
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        # Not what the program always writes there: somebody else wrote it.
        return False


def _text(moment: Any) -> str:
    """A day or a moment so that two of one database can be compared, whatever somebody wrote there."""
    return moment if type(moment) is str else moment.isoformat() if hasattr(moment, "isoformat") else ""
