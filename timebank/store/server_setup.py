"""Making a database on a server ready for a bank: who owns it, and what the logins of desks and kiosks may do.

Done by whoever administers the server, before the bank is made and whenever something is added; doing it again changes
nothing that is right already. An owner makes and upgrades the tables; desks and kiosks have no more rights than their
work needs, so that even somebody who knows a desk's password and brings a program of their own cannot rewrite the books.
"""

import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from timebank.domain.errors import DatabaseMissing, DatabaseUnreachable
from timebank.domain.server_refusals import LoginTooPowerful, LoginUnknown
from timebank.store import rights
from timebank.store.database import Database, server
from timebank.store.server_address import is_here
from timebank.store.upgrade import newest_schema, schema_of

if TYPE_CHECKING:
    import psycopg

_FIRST_DATABASE = "postgres"
"""The database that every server has, from which others are made."""

_GROUPS = (rights.DESK, rights.KIOSK)

_POWERFUL = """
SELECT rolsuper OR rolcreaterole OR rolcreatedb OR pg_has_role(oid, %(owner)s, 'MEMBER') FROM pg_roles
WHERE rolname = %(name)s
"""
_MEMBERS = """
SELECT DISTINCT r.rolname, m.rolname FROM pg_auth_members
JOIN pg_roles r ON r.oid = roleid JOIN pg_roles m ON m.oid = member
WHERE r.rolname = ANY(%s) AND m.rolcanlogin AND has_database_privilege(m.oid, current_database(), 'CONNECT') ORDER BY 1, 2
"""
_NOT_THEIRS = """
SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, relname
FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S', 'p')
AND pg_get_userbyid(relowner) <> %(owner)s
AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype IN ('a', 'i') AND relkind = 'S')
UNION ALL SELECT 'FUNCTION', proname FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND pg_get_userbyid(proowner) <> %(owner)s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """One login of the server. `password` is there only when it was just made: it is shown once and kept nowhere."""

    name: str
    role: str
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """What stands on the server now. `schema` is None while no bank was made in the database, `speaks_tls` tells
    whether the server offers TLS, `is_here` whether the address names this computer."""

    address: URL
    database: str
    schema: str | None
    logins: tuple[Login, ...]
    speaks_tls: bool
    is_here: bool

    def address_of(self, login: Login) -> str:
        """The address with which this login comes in, without its password."""
        mine = self.address.set(drivername="postgresql+psycopg", username=login.name)
        if not self.is_here:
            mine = mine.update_query_dict({"sslmode": "verify-full"})
        return mine.render_as_string(hide_password=False)

    @property
    def lines_of_hba(self) -> tuple[str, ...]:
        """What must stand in the server's pg_hba.conf, above its other lines; the network is to be filled in."""
        who = ",".join(f'"{login.name}"' for login in self.logins)
        base = f'"{self.database}"'
        return (
            f"host      {base}  {who}  127.0.0.1/32    scram-sha-256",
            f"host      {base}  {who}  ::1/128         scram-sha-256",
            f"hostssl   {base}  {who}  192.168.1.0/24  scram-sha-256",
            f"hostnossl {base}  all  all  reject",
        )


def set_up(
    where: str,
    *,
    owner: str,
    desks: Sequence[str] = (),
    kiosks: Sequence[str] = (),
    renewed: Sequence[str] = (),
    password: str | None = None,
) -> SetUp:
    """Make the database, its owner and these logins where they are missing, and bring all rights in step.

    The address is that of whoever administers the server; `password` is theirs. Logins that are `renewed` get a new
    password. Raises LoginTooPowerful, LoginUnknown for who is to be renewed and is not there, DatabaseNotABank where somebody else's tables stand,
    ServerRightMissing for who may not do this, and the StorageTrouble of reaching the server.
    """
    try:
        address = make_url(where)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUnreachable() from error
    if password is not None:
        address = address.set(password=password)
    _make_database(address)
    with server(address.render_as_string(hide_password=False)) as database:
        schema = schema_of(database)
        with _acting(database) as connection:
            acts = _Setting(connection, frozenset(renewed))
            logins = acts.roles(owner, desks, kiosks, stands=schema is not None)
            acts.give_away(owner)
            acts.shut(logins)
            speaks_tls = acts.one("SHOW ssl") == "on"
        if schema == newest_schema():
            with database.writing() as granting:
                rights.bring_in_step(granting)
        return SetUp(
            address=make_url(where),
            database=address.database or "",
            schema=schema,
            logins=logins,
            speaks_tls=speaks_tls,
            is_here=is_here(address),
        )


def has_password(where: str) -> bool:
    """Whether a password stands in an address, where others on the machine could read it."""
    try:
        return make_url(where).password is not None
    except (ArgumentError, ValueError):
        return False


def _make_database(address: URL) -> None:
    """Make the database that the address names, unless there is one."""
    try:
        with server(address.render_as_string(hide_password=False)) as database, database.reading():
            return
    except (DatabaseMissing, DatabaseUnreachable):
        # A server that speaks no English is not understood when it says which of the two it is.
        if not address.database or not _makes(address):
            raise


def _makes(address: URL) -> bool:
    from psycopg import sql

    first = address.set(database=_FIRST_DATABASE).render_as_string(hide_password=False)
    with server(first) as database, _acting(database, commits_each=True) as connection:
        name = address.database
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone():
            return False
        # A template without anything of this place: names sort the same on every server.
        make = sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0")
        connection.execute(make.format(sql.Identifier(name or "")))
        return True


@contextmanager
def _acting(database: Database, *, commits_each: bool = False) -> Iterator["psycopg.Connection[Any]"]:
    """The driver's own connection: roles and databases are no rows. One transaction, unless each is to commit."""
    with database.troubles_told(), database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.set_autocommit(commits_each)
        try:
            yield driver
            if not commits_each:
                driver.commit()
        finally:
            if not connection.invalidated and not driver.closed:
                driver.rollback()
                driver.set_autocommit(False)


class _Setting:
    """The steps of setting up, in one transaction."""

    def __init__(self, connection: "psycopg.Connection[Any]", renewed: frozenset[str]) -> None:
        self._connection, self._renewed = connection, renewed

    def one(self, question: str, bound: Any = None) -> Any:
        """The first column of the one row that answers, None where there is none."""
        row = self._connection.execute(question, bound).fetchone()
        return None if row is None else row[0]

    def roles(
        self, owner: str, desks: Sequence[str], kiosks: Sequence[str], *, stands: bool
    ) -> tuple[Login, ...]:
        """The owner, the two roles and the logins; where a bank `stands` also those that came in before."""
        made = {owner: self._login(owner, "owner")}
        for group in _GROUPS:
            if self.one("SELECT 1 FROM pg_roles WHERE rolname = %s", (group,)) is None:
                self._run("CREATE ROLE {} NOLOGIN", group)
        if not self.one("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
            # Only a member may give something away to it, where no superuser acts.
            self._run("GRANT {} TO CURRENT_USER", owner)
        for group, kind, names in ((rights.DESK, "desk", desks), (rights.KIOSK, "kiosk", kiosks)):
            other = rights.KIOSK if group == rights.DESK else rights.DESK
            for name in names:
                if name in _GROUPS or self.one(_POWERFUL, {"name": name, "owner": owner}):
                    raise LoginTooPowerful(login=name)
                made[name] = self._login(name, kind)
                self._run("GRANT {} TO {}", group, name)
                self._run("REVOKE {} FROM {}", other, name)
        if stands:
            # Who came in before goes on doing so; beside a new bank these are the logins of another one.
            for group, name in self._connection.execute(_MEMBERS, (list(_GROUPS),)).fetchall():
                if name not in made:
                    made[name] = self._known(name, "desk" if group == rights.DESK else "kiosk")
        for name in self._renewed:
            if name not in made:
                raise LoginUnknown(login=name)
        return tuple(made.values())

    def give_away(self, owner: str) -> None:
        """Let the owner own the database and all that stands in it."""
        base = str(self.one("SELECT current_database()"))
        if self.one("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = %s", (base,)) != owner:
            self._run("ALTER DATABASE {} OWNER TO {}", base, owner)
        mine = ("pg_database_owner", owner)
        if (
            self.one("SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'")
            not in mine
        ):
            self._run("ALTER SCHEMA public OWNER TO {}", owner)
        for kind, name in self._connection.execute(_NOT_THEIRS, {"owner": owner}).fetchall():
            self._run(f"ALTER {kind} {{}} OWNER TO {{}}", name, owner)

    def shut(self, logins: Sequence[Login]) -> None:
        """Let nobody in but these."""
        base = str(self.one("SELECT current_database()"))
        self._run("REVOKE ALL ON DATABASE {} FROM PUBLIC", base)
        self._run("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        for login in logins:
            if login.role != "owner":
                self._run("GRANT CONNECT ON DATABASE {} TO {}", base, login.name)

    def _login(self, name: str, kind: str) -> Login:
        if self.one("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)) is not None:
            return self._known(name, kind)
        password = _new_password()
        self._run("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE", name)
        self._set_password(name, password)
        return Login(name=name, role=kind, password=password)

    def _known(self, name: str, kind: str) -> Login:
        if name not in self._renewed:
            return Login(name=name, role=kind)
        password = _new_password()
        self._set_password(name, password)
        return Login(name=name, role=kind, password=password)

    def _set_password(self, name: str, password: str) -> None:
        from psycopg import sql

        # The server gets what it keeps anyway, so that the password itself stands in no log of statements.
        kept = self._connection.pgconn.encrypt_password(
            password.encode(), name.encode(), b"scram-sha-256"
        ).decode()
        statement = sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(name), sql.Literal(kept))
        self._connection.execute(statement)

    def _run(self, statement: str, *names: str) -> None:
        from psycopg import sql

        text = sql.SQL(statement)
        self._connection.execute(text.format(*(sql.Identifier(name) for name in names)))


def _new_password() -> str:
    """Some 120 bits in signs that no address and no password file needs to write differently."""
    return re.sub(r"[-_]", "", secrets.token_urlsafe(32))[:20]
