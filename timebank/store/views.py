"""Views of lists that operators keep."""

from sqlalchemy import Connection, delete, insert, select

from timebank.store.rows.desk import list_views


class ViewStore:
    """What each operator keeps of a list under a name, behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, operator: int, place: str) -> dict[str, str]:
        """The views of one list, by name."""
        statement = (
            select(list_views.c.name, list_views.c.body)
            .where(list_views.c.operator == operator, list_views.c.place == place)
            .order_by(list_views.c.name)
        )
        return {row.name: row.body for row in self._connection.execute(statement)}

    def keep(self, operator: int, place: str, name: str, body: str) -> None:
        """Keep a view; the one of the same name is replaced."""
        self.drop(operator, place, name)
        row = {"operator": operator, "place": place, "name": name, "body": body}
        self._connection.execute(insert(list_views), row)

    def drop(self, operator: int, place: str, name: str) -> None:
        """Forget a view."""
        self._connection.execute(
            delete(list_views).where(
                list_views.c.operator == operator, list_views.c.place == place, list_views.c.name == name
            )
        )
