"""The pages of the sidebar, in order. A page that is not there yet has no place here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from timebank.domain.access import Permission
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.pages.desk.page import DeskPage
from ui.pages.page import Page
from ui.pages.people.page import PeoplePage


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """A page: its icon, its name in the language of the screen, what its reader must be allowed, how it is made."""

    icon: str
    title: Callable[[], str]
    needs: Permission
    make: Callable[[Door, Shell], Page]


PAGES: dict[str, PageKind] = {
    "desk": PageKind(
        icon="store",
        title=lambda: QCoreApplication.translate("Pages", "Desk"),
        needs=Permission.EXCHANGE_RECORD,
        make=DeskPage,
    ),
    "people": PageKind(
        icon="users-round",
        title=lambda: QCoreApplication.translate("Pages", "People"),
        needs=Permission.MEMBER_READ,
        make=PeoplePage,
    ),
}
