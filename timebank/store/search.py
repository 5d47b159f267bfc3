"""Finding people while somebody types: keys lead to words, words to people, and the domain says who comes first.

A question is answered in stages, and the next one is asked only while there are too few answers: what was typed
and its known spellings, then parts of words and what sounds alike, then mistyped words. Each stage asks the
database for candidates by prefix or by equal keys; `Judge` ranks them in Python, the same on both databases.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from sqlalchemy import Connection, delete, select

from timebank.domain.ledger import Account
from timebank.domain.members import Found, ProgrammeRole
from timebank.domain.names import (
    Asked,
    How,
    Judge,
    KeyKind,
    Match,
    PlacedWord,
    Query,
    Reading,
    Variants,
    keys_of,
    placed_words,
    query_of,
)
from timebank.store import search_statements as sql
from timebank.store.rows.search import search_keys, search_words
from timebank.store.spellings import shipped_variants

_RECENT_PARTICIPATIONS = 60
_MOST_CANDIDATES = 60
_MOST_WORDS = 250
_MOST_HEARD = 400
_MOST_VARIANTS = 120
_SHORTEST_INSIDE = 3
_CHUNK = 400
# Above every letter that folding lets through.
_LAST_LETTER = chr(0x10FFFF)


class _Stage(IntEnum):
    KNOWN = 0
    HEARD = 1
    MISTYPED = 2


@dataclass(frozen=True, slots=True)
class _Sought:
    """What one asked word is sought by: whole words, and a range of words that begin alike."""

    words: tuple[str, ...]
    prefix: str

    def binds(self, number: int) -> dict[str, object]:
        start, end = _range(self.prefix)
        return {f"words_{number}": list(self.words) or [""], f"start_{number}": start, f"end_{number}": end}


class Search:
    """The search tables on one connection; `variants` is the dictionary that the program ships with."""

    def __init__(self, connection: Connection, variants: Variants | None = None) -> None:
        self._connection = connection
        self._variants = shipped_variants() if variants is None else variants

    def keep(self, account: Account, names: Sequence[str], code: str) -> None:
        """Make an account findable by these names and its number; replaces what was kept."""
        self.keep_all([(account.key, names, code)])

    def keep_all(self, kept: Iterable[tuple[int, Sequence[str], str]]) -> None:
        """Make many accounts findable at once: (account key, names, number) each."""
        placed = {key: placed_words(names, [code]) for key, names, code in kept}
        self._forget(list(placed))
        rows = [
            {"account": key, "word": one.word, "place": one.place}
            for key, found in placed.items()
            for one in found
        ]
        if not rows:
            return
        words = {str(row["word"]) for row in rows}
        fresh = words - self._known_words(words)
        self._connection.execute(sql.ADD_WORDS, rows)
        keys = [{"kind": kind, "key": key, "word": word} for word in fresh for kind, key in keys_of(word)]
        if keys:
            self._connection.execute(sql.ADD_KEYS, keys)

    def forget(self, account: Account) -> None:
        """Make an account unfindable; words that nobody else bears leave the tables."""
        self._forget([account.key])

    def renew(self) -> None:
        """Make all keys anew from the words: after an upgrade with other rules of sound or romanisation."""
        words = self._connection.execute(select(search_words.c.word).distinct()).scalars().all()
        self._connection.execute(delete(search_keys))
        for start in range(0, len(words), _CHUNK * 10):
            keys = [
                {"kind": kind, "key": key, "word": word}
                for word in words[start : start + _CHUNK * 10]
                for kind, key in keys_of(word)
            ]
            if keys:
                self._connection.execute(sql.ADD_KEYS, keys)

    def find(self, text: str, limit: int, kinds: Sequence[str] = ("member",)) -> list[Found]:
        """At most `limit` accounts of these kinds, best first.

        Two numbers of one person (a joined double) give one answer, under the number that is in use.
        """
        query = query_of(text, self._variants)
        if query.empty or limit < 1:
            return []
        recent = frozenset(self._connection.execute(sql.RECENT, {"most": _RECENT_PARTICIPATIONS}).scalars())
        return self._shown(self.rank(query, limit, recent), limit, kinds)

    def rank(self, query: Query, limit: int, recent: Collection[int] = frozenset()) -> list[Match]:
        """Who answers the query, best first: at least `limit` of them where there are so many."""
        judge = Judge(query, self._variants)
        names = self._names_of(recent)
        ranked = judge.rank(names, recent)
        for stage in _Stage:
            for reading in query.readings:
                fresh = self._bearers(judge, reading, stage, max(_MOST_CANDIDATES, 3 * limit)) - names.keys()
                if fresh:
                    names |= self._names_of(fresh)
            ranked = judge.rank(names, recent)
            if sum(not match.how.doubtful for match in ranked) >= limit:
                break
            if stage is not _Stage.KNOWN and len(ranked) >= limit:
                break
        return ranked

    def _shown(self, ranked: Sequence[Match], limit: int, kinds: Sequence[str]) -> list[Found]:
        """The matches as people see them, members who left behind those who are here."""
        rows: dict[int, Any] = {}
        for start in range(0, len(ranked), _CHUNK):
            keys = [match.account for match in ranked[start : start + _CHUNK]]
            rows |= {row.asked: row for row in self._connection.execute(sql.SHOWN, {"accounts": keys})}
        found: dict[str, tuple[How, bool, Found]] = {}
        for match in ranked:
            row = rows[match.account]
            if row.kind in kinds and row.code not in found:
                found[row.code] = (match.how, row.closed_on is not None, _found(row, match.how))
        in_order = sorted(found.values(), key=lambda item: item[:2])
        return [one for _, _, one in in_order[:limit]]

    # Candidates

    def _bearers(self, judge: Judge, reading: Reading, stage: _Stage, most: int) -> set[int]:
        """Accounts whose names may meet all words of the reading."""
        sought = [self._sought(judge, asked, stage) for asked in reading.words]
        if not all(one.words or one.prefix for one in sought):
            return set()
        if len(sought) == 1:
            return self._bearers_of_one(sought[0], reading.words[0].word, most)
        # The rarest word leads: the others are looked up for its bearers only.
        counts = [
            self._connection.execute(sql.COUNT, one.binds(0) | {"most": most * 4}).scalar_one()
            for one in sought
        ]
        order = sorted(range(len(sought)), key=counts.__getitem__)
        if not counts[order[0]]:
            return set()
        binds: dict[str, object] = {"most": most * 2}
        for number, place in enumerate(order):
            binds |= sought[place].binds(number)
        return set(self._connection.scalars(sql.bearers_of_all(len(sought)), binds))

    def _bearers_of_one(self, sought: _Sought, typed: str, most: int) -> set[int]:
        start, end = _range(sought.prefix)
        found: set[int] = set()
        # First who bears the very word, then other spellings, then whose first word begins so, then all.
        for statement, binds in (
            (sql.BEARERS, {"words": [typed]}),
            (sql.BEARERS, {"words": [word for word in sought.words if word != typed]}),
            (sql.FIRST_BEGINNING, {"start": start, "end": end}),
            (sql.BEGINNING, {"start": start, "end": end}),
        ):
            if len(found) >= most:
                break
            if binds.get("words", True):
                found.update(self._connection.execute(statement, {**binds, "most": most}).scalars())
        return found

    def _sought(self, judge: Judge, asked: Asked, stage: _Stage) -> _Sought:
        if asked.digits:
            return _Sought((), asked.word)
        words = dict.fromkeys([asked.word, *asked.latin, *self._spellings(asked)])
        words |= dict.fromkeys(self._romanised(asked))
        if stage >= _Stage.HEARD:
            words |= dict.fromkeys(self._heard(judge, asked))
            if len(asked.word) >= _SHORTEST_INSIDE:
                binds = {"part": asked.word, "most": _MOST_WORDS}
                words |= dict.fromkeys(self._connection.execute(sql.INSIDE, binds).scalars())
        if stage >= _Stage.MISTYPED and asked.bones:
            binds = {"keys": [*asked.bones, *asked.gaps()], "most": _MOST_HEARD * 2}
            words |= dict.fromkeys(
                self._met(judge, asked, self._connection.execute(sql.MISTYPED, binds).scalars())
            )
        return _Sought(tuple(words), asked.word)

    def _spellings(self, asked: Asked) -> list[str]:
        groups = [*sorted(asked.groups), *sorted(asked.begun - asked.groups)]
        return [word for group in groups for word in self._variants.spelled(group)][:_MOST_VARIANTS]

    def _romanised(self, asked: Asked) -> list[str]:
        """Words of another script that are spelled so in Latin letters, or begin so."""
        found: list[str] = []
        for spelling in (asked.word, *asked.latin[:2]):
            start, end = _range(spelling)
            kinds = [KeyKind.LATIN] if spelling == asked.word else [KeyKind.LATIN, KeyKind.WORD]
            binds = {"kinds": kinds, "start": start, "end": end, "most": _MOST_WORDS}
            found += self._connection.execute(sql.KEYS_BEGINNING, binds).scalars()
        return found

    def _heard(self, judge: Judge, asked: Asked) -> list[str]:
        if not asked.bones:
            return []
        binds: dict[str, object] = {"keys": list(asked.bones), "most": _MOST_HEARD}
        found = list(self._connection.execute(sql.HEARD, binds).scalars())
        for skeleton in asked.bones[:2]:
            if len(skeleton) > 2:
                start, end = _range(skeleton)
                binds = {"kinds": [KeyKind.BONES], "start": start, "end": end, "most": _MOST_HEARD}
                found += self._connection.execute(sql.KEYS_BEGINNING, binds).scalars()
        return self._met(judge, asked, found)

    def _met(self, judge: Judge, asked: Asked, words: Iterable[str]) -> list[str]:
        return [word for word in dict.fromkeys(words) if judge.meets(asked, word) is not None]

    def _names_of(self, keys: Collection[int]) -> dict[int, list[PlacedWord]]:
        found: dict[int, list[PlacedWord]] = {}
        wanted = list(keys)
        for start in range(0, len(wanted), _CHUNK):
            rows = self._connection.execute(sql.NAMES, {"accounts": wanted[start : start + _CHUNK]})
            for account, word, place in rows:
                found.setdefault(account, []).append(PlacedWord(word, place))
        return found

    # Keeping

    def _known_words(self, words: Collection[str]) -> set[str]:
        known: set[str] = set()
        wanted = sorted(words)
        for start in range(0, len(wanted), _CHUNK):
            known.update(
                self._connection.execute(sql.BORNE, {"words": wanted[start : start + _CHUNK]}).scalars()
            )
        return known

    def _forget(self, keys: Sequence[int]) -> None:
        left: set[str] = set()
        for start in range(0, len(keys), _CHUNK):
            chunk = {"accounts": keys[start : start + _CHUNK]}
            left.update(word for _, word, _ in self._connection.execute(sql.NAMES, chunk))
            if left:
                self._connection.execute(sql.DROP_WORDS, chunk)
        alone = sorted(left - self._known_words(left))
        for start in range(0, len(alone), _CHUNK):
            self._connection.execute(sql.DROP_KEYS, {"words": alone[start : start + _CHUNK]})


def _found(row: Any, how: How) -> Found:
    return Found(
        code=row.code,
        name=row.name,
        script_name=row.script_name or "",
        last_activity=row.service_date,
        last_talent=row.talent,
        open=row.closed_on is None,
        role=ProgrammeRole(row.role) if row.role else None,
        kind=row.kind,
        doubtful=how.doubtful,
    )


def _range(prefix: str) -> tuple[str, str]:
    """From and below which words begin with `prefix`; nothing for an empty one."""
    return (prefix, prefix + _LAST_LETTER) if prefix else ("", "")
