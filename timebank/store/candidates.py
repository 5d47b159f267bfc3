"""Who may be meant: the accounts that one question to the search tables brings up, to be ranked by the domain.

A question is answered in stages, and the next one is asked only while there are too few answers: what was typed
and its known spellings, then parts of words and what sounds alike, then mistyped words.

Of several words the rarest one decides: where few people bear it, all of them are brought up and `Judge` looks
at their other words. Only when every word is common does the database join.
"""

from collections.abc import Collection, Iterable, Iterator
from enum import IntEnum
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Connection

from timebank.domain.names import MOST_MISTYPED, Asked, Judge, KeyKind, PlacedWord, Query, Reading, Variants
from timebank.store import search_statements as sql
from timebank.store.listed import Listed
from timebank.store.prepared import Prepared

Item = TypeVar("Item")

_FEW = 60
_COMMON = 150
_NOBODY: frozenset[int] = frozenset()
_NEAREST = 32
_MOST_WORDS = 200
_MOST_HEARD = 300
_MOST_VARIANTS = 120
_SHORTEST_INSIDE = 3
_CHUNK = 400
# Above every letter that folding lets through.
_LAST_LETTER = chr(0x10FFFF)


class Stage(IntEnum):
    """How far the search goes from what was typed."""

    KNOWN = 0
    """As typed, and the spellings that the dictionary knows."""
    HEARD = 1
    """Words that the dictionary does not know, or nobody bears, are taken for what sounds like them."""
    WIDE = 2
    """All words are taken for what sounds like them."""
    MISTYPED = 3
    """The same words are taken for mistyped."""


class Candidates:
    """The accounts that one query brings up, stage by stage; what was looked up once is remembered."""

    def __init__(
        self, connection: Connection, query: Query, judge: Judge, variants: Variants, most: int
    ) -> None:
        self._connection = connection
        self._query = query
        self._judge = judge
        self._variants = variants
        self._most = most
        self._words: dict[tuple[str, Stage], tuple[str, ...]] = {}
        self._bearers: dict[tuple[str, Stage], frozenset[int] | None] = {}

    def of(self, stage: Stage) -> set[int]:
        """The accounts of this stage."""
        return {account for reading in self.readings for account in self._meant(reading, stage)}

    def names_of(self, accounts: Collection[int]) -> dict[int, list[PlacedWord]]:
        """The words of these accounts."""
        found: dict[int, list[PlacedWord]] = {}
        for chunk in chunks(accounts):
            for account, word, place in sql.NAMES.rows(self._connection, {"accounts": chunk}):
                found.setdefault(account, []).append(PlacedWord(word, place))
        return found

    @cached_property
    def readings(self) -> list[Reading]:
        """Those worth asking for. Joined and parted words are a guess: it is followed where somebody bears them."""
        plain = [reading for reading in self._query.readings if not reading.guess]
        return plain + list(self._borne_guesses({asked.word for one in plain for asked in one.words}))

    def _borne_guesses(self, typed: Collection[str]) -> Iterator[Reading]:
        strayed = [reading for reading in self._query.readings if reading.guess]
        guessed = [[asked for asked in reading.words if asked.word not in typed] for reading in strayed]
        spelled = {asked.word: self._spelled(asked) for words in guessed for asked in words}
        borne: set[str] = set()
        for chunk in chunks({word for words in spelled.values() for word in words}):
            borne.update(self._listed(sql.BORNE, words=chunk))
        for reading, words in zip(strayed, guessed, strict=True):
            if all(not borne.isdisjoint(spelled[asked.word]) for asked in words):
                yield reading

    def _meant(self, reading: Reading, stage: Stage) -> Collection[int]:
        """Accounts whose names may meet all words of the reading."""
        if len(reading.words) == 1:
            return self._bearers_of_one(reading.words[0], stage)
        fewest: frozenset[int] | None = None
        # Long words are rare, mostly; numbers are rarest.
        for asked in sorted(reading.words, key=lambda one: (not one.digits, -len(one.word))):
            bearers = self._bearers_of(asked, stage)
            if bearers is None:
                continue
            if fewest is None or len(bearers) < len(fewest):
                fewest = bearers
            if len(fewest) <= _FEW:
                break
        return self._joined(reading, stage) if fewest is None else fewest

    def _bearers_of(self, asked: Asked, stage: Stage) -> frozenset[int] | None:
        """All who bear the word, or None when they are too many to bring up."""
        key = asked.word, stage
        if key not in self._bearers:
            start, end = _range(asked.word)
            words = self._words_of(asked, stage)
            found = self._listed(sql.BEARERS_OF_ANY, _COMMON, words_0=words, start_0=start, end_0=end)
            self._bearers[key] = frozenset(found) if len(found) < _COMMON else None
        return self._bearers[key]

    def _joined(self, reading: Reading, stage: Stage) -> set[int]:
        """Bearers of all words; first by the words that come nearest, then by all."""
        # The longest word leads: it is the rarest, mostly.
        order = sorted(reading.words, key=lambda asked: -len(asked.word))
        sought = [self._words_of(asked, stage) for asked in order]
        ranges = {}
        for number, asked in enumerate(order):
            ranges[f"start_{number}"], ranges[f"end_{number}"] = _range(asked.word)
        found: set[int] = set()
        for nearest in (_NEAREST, None):
            words = {f"words_{number}": words[:nearest] for number, words in enumerate(sought)}
            found.update(self._listed(sql.bearers_of_all(len(order)), self._most, **words, **ranges))
            if len(found) >= self._most or max(map(len, sought)) <= _NEAREST:
                break
        return found

    def _bearers_of_one(self, asked: Asked, stage: Stage) -> set[int]:
        """The best of all bearers, for there may be thousands: the very word, other spellings, beginnings."""
        others = [word for word in self._words_of(asked, stage) if word != asked.word]
        start, end = _range(asked.word)
        found = set(self._listed(sql.BEARERS, self._most, words=[asked.word]))
        if others and len(found) < self._most:
            found.update(self._listed(sql.BEARERS, self._most, words=others))
        for statement in (sql.FIRST_BEGINNING, sql.BEGINNING):
            if len(found) < self._most:
                found.update(self._found(statement, self._most, start=start, end=end))
        return found

    # Words

    def _words_of(self, asked: Asked, stage: Stage) -> tuple[str, ...]:
        key = asked.word, stage
        if key not in self._words:
            self._words[key] = tuple(dict.fromkeys(self._found_words(asked, stage)))
        return self._words[key]

    def _found_words(self, asked: Asked, stage: Stage) -> Iterable[str]:
        if asked.digits:
            return [asked.word]
        if stage is Stage.KNOWN:
            return [*self._spelled(asked), *self._romanised(asked)]
        known = self._words_of(asked, Stage.KNOWN)
        alone = any(reading.words == (asked,) for reading in self._query.readings)
        if (
            stage is not Stage.WIDE
            and not alone
            and asked.groups
            and self._bearers_of(asked, Stage.KNOWN) != _NOBODY
        ):
            return known
        if stage is Stage.MISTYPED:
            return [*self._words_of(asked, Stage.WIDE), *self._mistyped(asked)]
        heard = self._heard(asked)
        return [*known, *heard, *(self._inside(asked) if alone or not heard else ())]

    def _spelled(self, asked: Asked) -> list[str]:
        groups = [*sorted(asked.groups), *sorted(asked.begun - asked.groups)]
        variants = [word for group in groups for word in self._variants.spelled(group)]
        return [asked.word, *asked.latin, *variants[:_MOST_VARIANTS]]

    def _romanised(self, asked: Asked) -> list[str]:
        """Words of another script that are spelled so in Latin letters, or begin so; and the other way round."""
        found: list[str] = []
        for spelling in asked.latin[:2] or (asked.word,):
            start, end = _range(spelling)
            for kind in (KeyKind.LATIN, KeyKind.WORD) if asked.latin else (KeyKind.LATIN,):
                found += self._found(sql.KEYS_BEGINNING, _MOST_WORDS, kind=kind, start=start, end=end)
        return found

    def _inside(self, asked: Asked) -> list[str]:
        if len(asked.word) < _SHORTEST_INSIDE:
            return []
        return self._found(sql.INSIDE, _MOST_WORDS, part=asked.word)

    def _heard(self, asked: Asked) -> list[str]:
        if not asked.bones_in:
            return []
        found = [word for group in self._judge.alike(asked) for word in self._variants.spelled(group)]
        found += self._listed(sql.HEARD, _MOST_HEARD, keys=sorted(asked.bones_in))
        # Only the word that is being typed may have but begun; that matters where nobody's word begins so.
        last = any(reading.words[-1].word == asked.word for reading in self._query.readings)
        if last and self._bearers_of(asked, Stage.KNOWN) == _NOBODY:
            for skeleton in asked.long_bones:
                start, end = _range(skeleton)
                found += self._found(
                    sql.KEYS_BEGINNING, _MOST_HEARD, kind=KeyKind.BONES, start=start, end=end
                )
        return self._nearest(asked, found)

    def _mistyped(self, asked: Asked) -> list[str]:
        if not asked.bones_in:
            return []
        length = len(asked.word)
        found = self._listed(
            sql.MISTYPED,
            _MOST_HEARD * 2,
            keys=sorted(asked.bones_in | asked.gaps_in),
            shortest=length - MOST_MISTYPED,
            longest=length + MOST_MISTYPED,
        )
        return self._nearest(asked, found)

    def _nearest(self, asked: Asked, words: Iterable[str]) -> list[str]:
        """Those of the words that answer the asked one, the nearest first."""
        met = [(answer, word) for word in dict.fromkeys(words) if (answer := self._judge.meets(asked, word))]
        return [word for _, word in sorted(met)]

    def _found(self, statement: Prepared, most: int, **values: object) -> list[Any]:
        """The first column of what a statement finds, at most so many rows."""
        return [row[0] for row in statement.rows(self._connection, {**values, "most": most})]

    def _listed(self, statement: Listed, most: int = 0, **values: Any) -> list[Any]:
        """The same for a statement over lists."""
        lists = {name: value for name, value in values.items() if not isinstance(value, (str, int))}
        plain = {name: value for name, value in values.items() if name not in lists}
        if most:
            plain["most"] = most
        return [row[0] for row in statement.rows(self._connection, lists, plain)]


def _range(prefix: str) -> tuple[str, str]:
    """From and below which words begin with `prefix`."""
    return prefix, prefix + _LAST_LETTER


def chunks(items: Collection[Item], size: int = _CHUNK) -> Iterator[list[Item]]:
    """The items, so many at a time: a statement takes no endless list."""
    in_order = list(items)
    for start in range(0, len(in_order), size):
        yield in_order[start : start + size]
