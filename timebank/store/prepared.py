"""Statements of the hot path: compiled once per dialect, then run on the driver itself.

Compiling, caching and wrapping cost SQLAlchemy more than a small statement costs the database, and a
posting has nine of them. The statement itself is still written in SQLAlchemy Core, with its types.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import Executable

from timebank.domain.errors import DatabaseDamaged
from timebank.store import sending

Values = Mapping[str, Any]

_FEW = 30
_IDLE = 0
"""libpq's PQTRANS_IDLE: no transaction has begun."""


class Prepared:
    """A Core statement whose parameters are the names of its bind parameters or columns.

    `plan_anew`: the best plan depends on the values so much that a server must look at them each time; of a
    statement it knows well it uses one plan for all.
    """

    def __init__(
        self, statement: Executable, columns: Sequence[str] | None = None, *, plan_anew: bool = False
    ) -> None:
        self._statement = statement
        self._columns = list(columns) if columns is not None else None
        self._compiled: dict[str, Compiled] = {}
        self.plan_anew = plan_anew

    def rows(self, connection: Connection, values: Values) -> list[Any]:
        """Run it and fetch plain tuples, as the driver gives them.

        Raises DatabaseDamaged for a text that is no text any more: SQLite itself never looks at that.
        """
        return rows_of(connection, (self, values))[0]

    def typed(self, connection: Connection, values: Values) -> Iterator[tuple[Any, ...]]:
        """Run it and fetch its rows with every column in its Python type. Raises DatabaseDamaged."""
        found = self.rows(connection, values)
        turns = self.compiled(connection.dialect).turns
        if not found or not any(turns):
            return iter(found)
        # Column by column, as most columns need no turning at all.
        columns = [
            column if turn is None else [turn(value) for value in column]
            for turn, column in zip(turns, zip(*found, strict=True), strict=True)
        ]
        return zip(*columns, strict=True)

    def run(self, connection: Connection, values: Values) -> None:
        """Run it once, without a result; on a server together with what comes next."""
        self.run_all(connection, (values,))

    def run_all(self, connection: Connection, many: Sequence[Values]) -> None:
        """Run it for each of the values, without a result; on a server few of them together with what comes next."""
        compiled = self.compiled(connection.dialect)
        driver: Any = connection.connection.driver_connection
        if compiled.on_server and len(many) <= _FEW:
            # `executemany` waits before and after; single ones go along with what else is sent.
            for values in many:
                sending.later(connection, compiled.text, compiled.bound(values))
        elif len(many) == 1:
            driver.execute(compiled.text, compiled.bound(many[0]))
        else:
            if compiled.on_server:
                sending.send(connection)
            driver.cursor().executemany(compiled.text, compiled.all_bound(many))

    def compiled(self, dialect: Dialect) -> "Compiled":
        """The statement in this dialect's words, made once."""
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = Compiled(self._statement, dialect, self._columns)
        return compiled


def rows_of(connection: Connection, *asked: tuple[Prepared, Values]) -> list[list[Any]]:
    """The rows of several questions, which a server answers in one round trip.

    Raises DatabaseDamaged for a text that is no text any more: SQLite itself never looks at that.
    """
    questions = [(statement.compiled(connection.dialect), values) for statement, values in asked]
    driver: Any = connection.connection.driver_connection
    if questions[0][0].on_server:
        begins = driver.pgconn.transaction_status == _IDLE
        bound = [
            sending.Question(compiled.text, compiled.bound(values), False if statement.plan_anew else None)
            for (statement, _), (compiled, values) in zip(asked, questions, strict=True)
        ]
        return sending.ask(connection, *bound, begins=begins)
    try:
        return [
            driver.execute(compiled.text, compiled.bound(values)).fetchall() for compiled, values in questions
        ]
    except UnicodeDecodeError as error:
        raise DatabaseDamaged() from error


class Compiled:
    """A statement in the words of one dialect."""

    def __init__(self, statement: Any, dialect: Dialect, columns: list[str] | None) -> None:
        compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=columns)
        self.text = str(compiled)
        names = compiled.positiontup if compiled.positional else list(compiled.binds)
        assert names is not None
        self._positional = compiled.positional
        self.on_server = dialect.name == "postgresql"
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if bind.value is not None}
        self._binds: list[tuple[str, Callable[[Any], Any] | None]] = [
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names
        ]
        self.turns: list[Callable[[Any], Any] | None] = (
            [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
            if (columns := getattr(statement, "selected_columns", None)) is not None
            else []
        )

    def bound(self, values: Values) -> Any:
        """The values in the driver's form."""
        if self._fixed:
            values = {**self._fixed, **values}
        if self._positional:
            return tuple([values[name] if turn is None else turn(values[name]) for name, turn in self._binds])
        return {name: values[name] if turn is None else turn(values[name]) for name, turn in self._binds}

    def all_bound(self, many: Sequence[Values]) -> list[Any]:
        """Many values in the driver's form, turned column by column: half the cost of row by row."""
        columns = [self._column(name, turn, many) for name, turn in self._binds]
        if self._positional:
            return list(zip(*columns, strict=True))
        names = [name for name, _ in self._binds]
        return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]

    def _column(self, name: str, turn: Callable[[Any], Any] | None, many: Sequence[Values]) -> list[Any]:
        if name in self._fixed and name not in many[0]:
            column = [self._fixed[name]] * len(many)
        else:
            column = [values[name] for values in many]
        if turn is None:
            return column
        if not isinstance(column[0], date):
            return list(map(turn, column))
        # Days and moments come again and again in one batch, and are slow to turn.
        known = {day: turn(day) for day in set(column)}
        return [known[day] for day in column]
