"""Views of lists that operators keep, as the services see them."""

from typing import Protocol


class ViewGateway(Protocol):
    """What each operator keeps of a list under a name: filters and order, as a text of the screen's own."""

    def of(self, operator: int, place: str) -> dict[str, str]:
        """The views of one list, by name."""
        ...

    def keep(self, operator: int, place: str, name: str, body: str) -> None:
        """Keep a view; the one of the same name is replaced."""
        ...

    def drop(self, operator: int, place: str, name: str) -> None:
        """Forget a view."""
        ...
