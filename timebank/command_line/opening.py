"""Which bank, which operator, which password; and the one place where the command line opens a bank.

Each comes from the command, else from the environment, else from a question on the terminal. Where nobody sits
at a terminal and something is missing, the answer is a refusal that says what to give.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from timebank import given_secrets
from timebank.command_line import prompts
from timebank.command_line.values import operator_of
from timebank.domain.access import Actor
from timebank.domain.errors import DatabaseMissing, KeyMissing, KeysDamaged, NotSignedIn
from timebank.office import Office
from timebank.store.opening import create_bank_file, remove_bank_file
from timebank.wording import Wording


class OperatorNotNamed(NotSignedIn):
    """Nobody was named, and the password is not that of the first administrator."""

    code = "not_signed_in"
    command_key = "sign_in.operator_not_named"


class PasswordNotGiven(NotSignedIn):
    """There is no password and nobody to ask."""

    code = "not_signed_in"
    command_key = "sign_in.password_not_given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Who signs in, and with what."""

    name: str
    password: str | None = field(repr=False)
    recovery: str | None = field(repr=False)

    @contextmanager
    def sign_in(
        self, where: str, *, guarded: bool = True, keeps_backup: bool = True
    ) -> Iterator[tuple[Office, Actor]]:
        """The bank, open, and the operator who signed in; `guarded` and `keeps_backup` as in `open_bank`.

        Raises NotSignedIn for a wrong or missing name or password, StorageTrouble when the bank cannot be opened.
        """
        office, actor = _opened(where, self, guarded=guarded, keeps_backup=keeps_backup)
        with office:
            yield office, actor


def credentials(operator: str | None, words: Wording) -> Credentials:
    """The name and the secret from the command and the environment; what is missing is asked at a terminal."""
    name = operator_of(operator)
    recovery = given_secrets.given(given_secrets.RECOVERY_KEY)
    password = given_secrets.given(given_secrets.PASSWORD)
    if password is None and recovery is None:
        name = name or prompts.ask_name(words) or ""
        password = prompts.ask_password(words, name)
    return Credentials(name=name, password=password, recovery=recovery)


def password_for_new(name: str, words: Wording) -> str:
    """The password of somebody who is new: TIMEBANK_PASSWORD or the terminal. Raises PasswordNotGiven."""
    password = given_secrets.given(given_secrets.PASSWORD) or prompts.ask_new_password(words, name)
    if password is None:
        raise PasswordNotGiven()
    return password


def _opened(where: str, by: Credentials, *, guarded: bool, keeps_backup: bool) -> tuple[Office, Actor]:
    """By the password; when that fails by the recovery key, if there is one."""
    name, password, recovery = by.name, by.password, by.recovery
    open_bank = partial(Office.open, where, name, guarded=guarded, keeps_backup=keeps_backup)
    try:
        if password is None and recovery is None:
            if "://" not in where and not os.path.exists(where):
                # What is wrong with the file is told before what is missing from the command.
                raise DatabaseMissing(where=where)
            raise PasswordNotGiven()
        if password is not None:
            return open_bank(password)
    except (NotSignedIn, KeyMissing, KeysDamaged) as error:
        if recovery is None:
            if type(error) is NotSignedIn and not name:
                raise OperatorNotNamed() from error
            raise
    return open_bank("", recovery_key=recovery)


@contextmanager
def empty_bank(where: str) -> Iterator[Office]:
    """A new, plain, empty database that is filled inside; a file that could not be finished is removed again.

    Raises what `create_bank_file` raises.
    """
    made = create_bank_file(where, encrypted=False, operator="", password="")
    try:
        with Office(made.database) as office:
            yield office
    except BaseException:
        if not made.database.on_server:
            remove_bank_file(Path(where))
        raise
