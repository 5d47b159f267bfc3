"""Banks to measure on: made once per run in a temporary folder, filled through the bulk path."""

import os
import pickle
import random
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from argon2 import PasswordHasher

from timebank.domain.access import Actor
from timebank.domain.ledger import Confirmation
from timebank.domain.members import Profile
from timebank.domain.names import sort_key
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share, Split
from timebank.office import Office
from timebank.store.database import Database
from timebank.store.upgrade import create
from timebank.wording.talents import catalogue

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
SHELF = "TIMEBANK_BENCH_SHELF"
TALENTS = tuple(talent.code for talent in catalogue())
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Scene:
    """A bank that is ready to be measured on, closed."""

    where: str
    key: bytes | None
    members: tuple[str, ...]
    admin: int

    def copied(self, folder: Path, name: str) -> "Scene":
        """The same bank once more (files only)."""
        copy = folder / name / "bank.db"
        copy.parent.mkdir()
        shutil.copy(self.where, copy)
        return Scene(str(copy), self.key, self.members, self.admin)

    @contextmanager
    def open(self) -> Iterator[tuple[Office, Actor]]:
        """The office of this bank and its administrator."""
        with Office(Database(self.where, self.key), hasher=QUICK) as office:
            yield office, office.sign_in("Bank", "benchmark-bank")


def shelved(
    folder: Path,
    name: str,
    members: int,
    entries: int,
    *,
    encrypted: bool,
    names: Callable[[], Sequence[str]] = list,
) -> Scene:
    """A copy in `folder` of a bank that is large and asked for more than once: made when it is not on the shelf.

    The shelf is for one run, unless the environment names a folder for it: who works on speed keeps it there.
    """
    place = Path(os.environ[SHELF]) / f"{members}-{entries}-{'encrypted' if encrypted else 'plain'}"
    told = place / "scene.pickle"
    if not told.exists():
        place.mkdir(parents=True, exist_ok=True)
        made = bank(str(place / "bank.db"), members, entries, encrypted=encrypted, names=names())
        told.write_bytes(pickle.dumps(made))
    scene: Scene = pickle.loads(told.read_bytes())
    return scene.copied(folder, name)


def bank(
    where: str,
    members: int,
    entries: int,
    *,
    encrypted: bool = False,
    seed: int = 7,
    names: Sequence[str] = (),
) -> Scene:
    """A new bank with this many members and entries; every twentieth entry involves the pot.

    With `names` its members are called so and can be found.
    """
    key = secrets.token_bytes(32) if encrypted else None
    with Office(create(where, key), hasher=QUICK) as office:
        admin = office.found_bank("Meetbank", "Bank", "benchmark-bank", talents=catalogue())
        with office.database.writing() as connection:
            work = office.work(connection, admin)
            called = names or [f"Lid {n:06d}" for n in range(members)]
            made = work.members.enrol_all([(Profile(name=name), sort_key(name)) for name in called], TODAY)
            for start in range(0, len(names), 10_000):
                some = zip(made[start : start + 10_000], names[start : start + 10_000], strict=True)
                work.search.keep_all([(account.key, [name], account.code) for account, name in some])
            accounts = {account.code: account for account in made} | work.ledger.accounts([POT])
            dice = random.Random(seed)
            codes = [account.code for account in made]
            for start in range(0, entries, 20_000):
                count = min(20_000, entries - start)
                work.ledger.post_all(
                    [order(dice, codes).entry() for _ in range(count)], accounts, admin.key, NOW
                )
        if not office.database.on_server:
            with office.database.writing() as connection:
                connection.exec_driver_sql("ANALYZE")
        else:
            with office.database.engine.connect() as connection:
                connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM ANALYZE")
    return Scene(where, key, tuple(codes), admin.key)


def order(
    dice: random.Random, codes: list[str] | tuple[str, ...], *, pot: bool | None = None
) -> ExchangeOrder:
    """A believable order between two members; the pot pays one in twenty, or always when `pot`."""
    giver, receiver = dice.sample(codes, 2)
    minutes = dice.choice((30, 45, 60, 60, 90, 120, 150, 180))
    from_pot = dice.random() < 0.05 if pot is None else pot
    return ExchangeOrder(
        id=uuid4(),
        givers=(Share(account=giver, minutes=minutes),),
        receivers=(Share(account=receiver, minutes=minutes),),
        service_date=TODAY - timedelta(days=dice.randrange(360)),
        talent=dice.choice(TALENTS),
        split=Split.POT_PAYS if from_pot else None,
        confirmation=Confirmation.AT_DESK,
    )
