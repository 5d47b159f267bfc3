"""Finding people while somebody types: keys lead to words, words to people, and the domain says who comes first."""

from collections.abc import Callable, Collection, Iterable, Sequence

from sqlalchemy import Connection, delete, select

from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import Found, ProgrammeRole
from timebank.domain.names import (
    How,
    Judge,
    Match,
    PlacedWord,
    Query,
    Variants,
    double_queries,
    keys_of,
    placed_words,
    query_of,
)
from timebank.store import search_statements as sql
from timebank.store.candidates import Candidates, Stage, chunks
from timebank.store.prepared import Prepared
from timebank.store.rows.search import search_keys, search_words
from timebank.store.spellings import shipped_variants

_RECENT_PARTICIPATIONS = 60
_MOST_ORGANISATIONS = 500
_ORGANISATION = AccountKind.ORGANISATION.value
_LEAST_CANDIDATES = 60
_ENOUGH = 3
# Matches that are looked at beyond the limit, for some are no members or bear two numbers.
_SPARE = 10


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
        rows = sorted((one.word, one.place, key) for key, found in placed.items() for one in found)
        if not rows:
            return
        words = {word for word, _, _ in rows}
        fresh = words - self._known_words(words)
        binds = [{"word": word, "place": place, "account": key} for word, place, key in rows]
        sql.ADD_WORDS.run_all(self._connection, binds)
        self._add_keys(fresh)

    def forget(self, account: Account) -> None:
        """Make an account unfindable; words that nobody else bears leave the tables."""
        self.forget_all([account.key])

    def forget_all(self, accounts: Sequence[int]) -> None:
        """The same for many accounts, by key."""
        self._forget(accounts)

    def renew(self) -> None:
        """Make all keys anew from the words: a newer program may have other rules of sound or romanisation."""
        words = self._connection.execute(select(search_words.c.word).distinct()).scalars().all()
        self._connection.execute(delete(search_keys))
        self._add_keys(words)

    def find(self, text: str, limit: int, kinds: Sequence[str] = ("member",)) -> list[Found]:
        """At most `limit` accounts of these kinds, best first.

        Two numbers of one person (a joined double) give one answer, under the number that is in use.
        """
        query = query_of(text, self._variants)
        if query.empty or limit < 1:
            return []
        recent = self._keys(sql.RECENT, _RECENT_PARTICIPATIONS)
        # Organisations are few, and among a thousand members of their name they would not be brought up.
        few = self._keys(sql.ORGANISATIONS, _MOST_ORGANISATIONS) if _ORGANISATION in kinds else frozenset()
        return self._shown(self._ranked(query, limit, recent, few), limit, kinds)

    def doubles(self, names: Sequence[str], limit: int) -> list[Found]:
        """Members who may be the same person as somebody with these names, likeliest first.

        Spelling, script, order and a missing later name do not count; a birth date is never asked, for many
        are registered as born on 1 January.
        """
        likely: dict[int, Match] = {}
        for asked in double_queries(names, self._variants):
            for match in self._ranked(asked.query, limit, worth=asked.answered_by):
                likely.setdefault(match.account, match)
        best_first = sorted(likely.values(), key=lambda match: (match.how, match.cost))
        return self._shown(best_first, limit, ("member",))

    def _ranked(
        self,
        query: Query,
        limit: int,
        recent: frozenset[int] = frozenset(),
        few: frozenset[int] = frozenset(),
        worth: Callable[[Match, Sequence[PlacedWord]], bool] | None = None,
    ) -> list[Match]:
        """Who answers the query, best first; of thousands only the best are looked at, and the `few`."""
        judge = Judge(query, self._variants)
        most = max(_LEAST_CANDIDATES, 2 * limit)
        candidates = Candidates(self._connection, query, judge, self._variants, most)
        names = candidates.names_of(recent | few)
        ranked: list[Match] = []
        for stage in Stage:
            fresh = candidates.of(stage) - names.keys()
            names |= candidates.names_of(fresh)
            by_ear = stage is not Stage.KNOWN
            ranked = judge.rank(names, recent, readings=candidates.readings, by_ear=by_ear)
            if worth is not None:
                ranked = [match for match in ranked if worth(match, names[match.account])]
            certain = sum(not match.how.doubtful for match in ranked)
            if certain >= min(limit, _ENOUGH):
                break
            if by_ear and any(match.how <= How.SOUND for match in ranked):
                break
        return ranked

    def _shown(self, ranked: Sequence[Match], limit: int, kinds: Sequence[str]) -> list[Found]:
        """The matches as people see them, members who left behind those who are here."""
        found: dict[str, tuple[How, bool, Found]] = {}
        for chunk in chunks(ranked, limit + _SPARE):
            if len(found) >= limit:
                break
            keys = [match.account for match in chunk]
            shown = (sql.Shown(*row) for row in sql.SHOWN.typed(self._connection, {"keys": keys}))
            rows = {row.asked: row for row in shown}
            for match in chunk:
                row = rows[match.account]
                if row.kind in kinds and row.code not in found:
                    found[row.code] = (match.how, row.closed_on is not None, _found(row, match.how))
        in_order = sorted(found.values(), key=lambda item: item[:2])
        return [one for _, _, one in in_order[:limit]]

    def _keys(self, statement: Prepared, most: int) -> frozenset[int]:
        return frozenset(key for (key,) in statement.rows(self._connection, {"most": most}))

    # Keeping

    def _add_keys(self, words: Iterable[str]) -> None:
        # In the order of the table: SQLite and PostgreSQL fill an index quicker so.
        keys = sorted((kind, key, word) for word in words for kind, key in keys_of(word))
        if keys:
            rows = [{"kind": kind, "key": key, "word": word} for kind, key, word in keys]
            sql.ADD_KEYS.run_all(self._connection, rows)

    def _known_words(self, words: Collection[str]) -> set[str]:
        known: set[str] = set()
        for chunk in chunks(words):
            known.update(word for (word,) in sql.BORNE.rows(self._connection, {"words": chunk}))
        return known

    def _forget(self, keys: Sequence[int]) -> None:
        left: set[str] = set()
        for chunk in chunks(keys):
            names = sql.NAMES.rows(self._connection, {"accounts": chunk})
            if names:
                left.update(word for _, word, _ in names)
                self._connection.execute(sql.DROP_WORDS, {"accounts": chunk})
        for unborne in chunks(left - self._known_words(left)):
            self._connection.execute(sql.DROP_KEYS, {"words": unborne})


def _found(row: sql.Shown, how: How) -> Found:
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
