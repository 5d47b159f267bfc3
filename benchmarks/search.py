"""Finding people among a hundred thousand: how fast, and how often the right one stands in the first five."""

import random
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select

from benchmarks._server import server
from benchmarks.figures import Figure
from timebank.domain.names import words
from timebank.store.database import Database
from timebank.store.rows.accounts import accounts
from timebank.store.rows.search import search_keys, search_words
from timebank.store.search import Search
from timebank.store.spellings import shipped_variants
from timebank.store.upgrade import create, upgrade

PEOPLE = 100_000
_FIRST_KEY = 1_000
_BATCH = 10_000
_SEED = 20_260_101

# One prefix question to the same table, as plainly as it can be asked: what the search is measured against.
_RAW = (
    select(search_words.c.account)
    .where(search_words.c.word >= bindparam("start"), search_words.c.word < bindparam("end"))
    .limit(20)
)


def pairs() -> list[tuple[str, str]]:
    """The hand-written list: what was typed, and the name that is meant."""
    with Path(__file__).with_name("name_pairs.toml").open("rb") as file:
        listed: list[str] = tomllib.load(file)["pairs"]
    return [(typed.strip(), meant.strip()) for typed, meant in (line.split("|") for line in listed)]


def crowd(count: int, seed: int = _SEED) -> list[str]:
    """Names of `count` people: given names of all origins, common ones often, and a long tail of family names."""
    chance = random.Random(seed)
    variants = shipped_variants()
    groups = [variants.spelled(number) for number in range(len(variants))]
    # The first spelling of a name is the commonest.
    spelled = [group[0] for group in groups] + [spelling for group in groups for spelling in group]
    chance.shuffle(spelled)
    # A few names are everywhere, most are rare (Zipf): the hundred commonest carry a third of all people.
    weights = [1 / (rank + 8) for rank in range(len(spelled))]
    given = chance.choices(spelled, weights, k=count * 2)
    tail = [_family_name(chance) for _ in range(count // 3)]
    family = chance.choices(tail, [1 / (rank + 40) for rank in range(len(tail))], k=count)
    between = chance.choices(["", "van der ", "de ", "el ", "al-"], [80, 5, 6, 5, 4], k=count)
    people = []
    for index in range(count):
        fathers = f" {given[count + index].title()}" if chance.random() < 0.35 else ""
        people.append(f"{given[index].title()}{fathers} {between[index]}{family[index]}")
    return people


def _family_name(chance: random.Random) -> str:
    starts = "b br d dr f g gr h j k kl kr l m n p r s sch st t tr v w z kh sh ts".split()  # noqa: SIM905
    vowels = "a e i o u aa ee oo ou ie oe ij ei".split()  # noqa: SIM905
    middles = "l r n m s k t d b ld nd rd st nt lk mm ss nk v z ch".split()  # noqa: SIM905
    ends = "en er sma stra man sen i a ov enko ian oglu zai lar berg huis hof k n s t".split()  # noqa: SIM905
    middle = chance.choice(vowels) + chance.choice(middles) if chance.random() < 0.5 else ""
    name = (
        chance.choice(starts) + chance.choice(vowels) + chance.choice(middles) + middle + chance.choice(ends)
    )
    return name.title()


def measure() -> Iterator[Figure]:
    """Both databases, one after the other."""
    with tempfile.TemporaryDirectory() as folder, create(str(Path(folder) / "search.db")) as database:
        yield from _measured(database, "SQLite")
    with server() as new, Database(new("search")) as database:
        upgrade(database)
        yield from _measured(database, "PostgreSQL")


def _measured(database: Database, where: str) -> Iterator[Figure]:
    listed = pairs()
    meant = list(dict.fromkeys(name for _, name in listed))
    people = meant + crowd(PEOPLE - len(meant))
    with database.writing() as connection:
        yield from _kept(connection, people, where)
        if database.on_server:
            connection.exec_driver_sql("ANALYZE")
    with database.reading() as connection:
        search = Search(connection)
        questions = _typed(listed, people)
        for question in questions[:20]:
            search.find(question, 20)
        raw = _times(questions, lambda text: _ask_raw(connection, text))
        asked = _times(questions, lambda text: search.find(text, 20))
        # On a machine that others use as well, the processor time tells what a quiet one would need.
        own = _times(questions, lambda text: search.find(text, 20), time.thread_time)
        detail = (
            f"p50 {median(asked):.2f} ms; processor time p50 {median(own):.2f} p95 {_p95(own):.2f} ms; "
            f"raw prefix p50 {median(raw):.2f} p95 {_p95(raw):.2f} ms"
        )
        yield Figure(what=f"search p95, {where}", value=_p95(asked), unit="ms", at_most=15, detail=detail)
        yield Figure(
            what=f"search p50, {where}",
            value=median(asked) / median(raw),
            unit="of raw prefix",
            detail=detail,
        )
        keys = {name: _FIRST_KEY + place for place, name in enumerate(people[: len(meant)])}
        missed = [
            typed
            for typed, name in listed
            if f"{keys[name]}-0" not in [found.code for found in search.find(typed, 5)]
        ]
        share = 1 - len(missed) / len(listed)
        yield Figure(
            what=f"recall in the first five, {where}",
            value=share,
            unit=f"of {len(listed)} pairs",
            at_least=0.95,
            detail=f"missed: {', '.join(missed[:6])}" if missed else "",
        )


def _kept(connection: Connection, people: list[str], where: str) -> Iterator[Figure]:
    rows: list[dict[str, Any]] = [
        {
            "key": _FIRST_KEY + place,
            "code": f"{_FIRST_KEY + place}-0",
            "kind": "member",
            "name": name,
            "opened_on": date(2026, 1, 1),
            "paused": False,
            "balance": 0,
            "given": 0,
            "received": 0,
            "attended": 0,
        }
        for place, name in enumerate(people)
    ]
    began = time.perf_counter()
    connection.execute(insert(accounts), rows)
    plain = time.perf_counter() - began
    search = Search(connection)
    began = time.perf_counter()
    for start in range(0, len(rows), _BATCH):
        search.keep_all([(row["key"], [row["name"]], row["code"]) for row in rows[start : start + _BATCH]])
    took = time.perf_counter() - began
    borne = connection.execute(select(func.count()).select_from(search_words)).scalar_one()
    keys = connection.execute(select(func.count()).select_from(search_keys)).scalar_one()
    yield Figure(
        what=f"people made findable, {where}",
        value=len(people) / took,
        unit="people/s",
        detail=f"{took:.1f} s, their accounts alone {plain:.1f} s; "
        f"{borne / len(people):.1f} words and {keys / len(people):.1f} keys a person",
    )


def _typed(listed: list[tuple[str, str]], people: list[str]) -> list[str]:
    """What desks ask: whole names, and names as they grow under somebody's fingers."""
    chance = random.Random(_SEED + 1)
    questions = [typed for typed, _ in chance.sample(listed, 150)]
    for name in chance.sample(people, 250):
        first, *others = words(name)
        questions.append(first[: chance.randint(1, max(1, len(first)))])
        questions.append(f"{first} {others[-1][: chance.randint(1, 4)]}" if others else first)
    chance.shuffle(questions)
    return questions


def _ask_raw(connection: Connection, text: str) -> object:
    prefix = words(text)[0]
    return connection.execute(_RAW, {"start": prefix, "end": prefix + chr(0x10FFFF)}).all()


def _times(
    questions: list[str], ask: Callable[[str], object], clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """Milliseconds for each question."""
    taken = []
    for question in questions:
        began = clock()
        ask(question)
        taken.append((clock() - began) * 1000)
    return taken


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]
