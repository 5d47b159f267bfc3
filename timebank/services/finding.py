"""Finding anything from one field: people, organisations, and entries by their number, their day or their names."""

from collections.abc import Sequence

from timebank.domain.access import Permission
from timebank.domain.finding import Everything, FoundEntry, day_meant, number_meant
from timebank.domain.ledger import Entry, Posted, Side
from timebank.domain.members import LONGEST_NAME, Found
from timebank.services.operation import Work, operation

MOST_ENTRIES = 5
_LOOKED_THROUGH = 60
"""Lines of somebody's history among which another person is looked for."""


@operation(Permission.MEMBER_READ)
def find_anything(work: Work, text: str, limit: int = 8) -> Everything:
    """What was meant by a text, of what the actor may see. Suggestions, which are not logged as looks."""
    text = text[:LONGEST_NAME].strip()
    kinds = ["member"]
    if work.actor.may(Permission.ORGANISATION_READ):
        kinds.append("organisation")
    found = work.search.find(text, limit, tuple(kinds))
    entries: Sequence[Posted] = ()
    if work.actor.may(Permission.ENTRY_READ):
        entries = _entries(work, text, found)
    codes = {code for posted in entries for code in posted.entry.accounts()}
    names = work.ledger.names(codes) if codes else {}
    return Everything(
        accounts=tuple(found), entries=tuple(_told(posted, names) for posted in entries[:MOST_ENTRIES])
    )


def _entries(work: Work, text: str, found: Sequence[Found]) -> Sequence[Posted]:
    number = number_meant(text)
    if number is not None:
        numbered = work.ledger.numbered(number)
        return [numbered] if numbered is not None else []
    day = day_meant(text, work.today)
    if day is not None:
        return work.ledger.on_day(day, MOST_ENTRIES)
    if found:
        return []
    return _between(work, text)


def _between(work: Work, text: str) -> Sequence[Posted]:
    """Two names in one text: what happened between these two last."""
    parts = text.split()
    for at in range(1, len(parts)):
        one, other = (work.search.find(" ".join(each), 1) for each in (parts[:at], parts[at:]))
        if not one or not other or one[0].code == other[0].code:
            continue
        accounts = work.ledger.accounts([one[0].code])
        history = work.ledger.recent(accounts[one[0].code], _LOOKED_THROUGH)
        lines = sorted(history.lines, key=lambda line: line.sequence, reverse=True)
        meant = [line.entry for line in lines if other[0].name in line.with_names]
        together = [work.ledger.find(entry) for entry in meant[:MOST_ENTRIES]]
        return [posted for posted in together if posted is not None]
    return []


def _told(posted: Posted, names: dict[str, str]) -> FoundEntry:
    entry = posted.entry
    givers, receivers, minutes = _sides(entry)
    people = [code for code in (*givers, *receivers) if code[:1].isdigit()]
    return FoundEntry(
        entry=entry.id,
        sequence=posted.sequence,
        service_date=entry.service_date,
        givers=tuple(names.get(code, "") for code in givers),
        receivers=tuple(names.get(code, "") for code in receivers),
        kind=entry.kind.value,
        talent=entry.talent,
        minutes=minutes,
        person=people[0] if people else "",
    )


def _sides(entry: Entry) -> tuple[list[str], list[str], int]:
    given = [part for part in entry.participations if part.side is Side.GIVEN]
    if given:
        others = [part.account for part in entry.participations if part.side is not Side.GIVEN]
        return [part.account for part in given], others, sum(part.minutes for part in given)
    payers = list(dict.fromkeys(transfer.debit for transfer in entry.transfers))
    earners = list(dict.fromkeys(transfer.credit for transfer in entry.transfers))
    return payers, earners, sum(transfer.minutes for transfer in entry.transfers)
