"""The pages of the sidebar, in order. A page that is not there yet has no place here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from timebank.domain.access import Permission
from ui.pages.activities.page import ActivitiesPage
from ui.pages.desk.page import DeskPage
from ui.pages.offers.page import OffersPage
from ui.pages.organisations.page import OrganisationsPage
from ui.pages.page import Page
from ui.pages.people.page import PeoplePage
from ui.pages.privacy.page import PrivacyPage
from ui.pages.proofs.page import ProofsPage
from ui.pages.review.page import ReviewPage
from ui.pages.settings.page import SettingsPage
from ui.pages.slips.page import SlipsPage


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """A page: its icon, its name in the language of the screen, what its reader must be allowed, how it is made."""

    icon: str
    title: Callable[[], str]
    needs: Permission
    make: type[Page]
    within: str = ""
    """The page in whose place of the sidebar this one is: it has none of its own and is reached from there."""
    for_organisations: bool = False
    """Whether it is for who signs in for an organisation, too."""
    key: str = ""
    """The key that goes there from anywhere, besides Ctrl and the number of its place."""


PAGES: dict[str, PageKind] = {
    "desk": PageKind(
        icon="store",
        title=lambda: QCoreApplication.translate("Pages", "Desk"),
        needs=Permission.EXCHANGE_RECORD,
        make=DeskPage,
    ),
    "slips": PageKind(
        icon="layers",
        title=lambda: QCoreApplication.translate("Pages", "Stack of slips"),
        needs=Permission.EXCHANGE_RECORD,
        make=SlipsPage,
        within="desk",
        key="F3",
    ),
    "people": PageKind(
        icon="users-round",
        title=lambda: QCoreApplication.translate("Pages", "People"),
        needs=Permission.MEMBER_READ,
        make=PeoplePage,
    ),
    "offers": PageKind(
        icon="heart-handshake",
        title=lambda: QCoreApplication.translate("Pages", "Offers, requests"),
        needs=Permission.OFFER_READ,
        make=OffersPage,
    ),
    "activities": PageKind(
        icon="calendar-days",
        title=lambda: QCoreApplication.translate("Pages", "Activities"),
        needs=Permission.ACTIVITY_READ,
        make=ActivitiesPage,
        for_organisations=True,
    ),
    "organisations": PageKind(
        icon="building-2",
        title=lambda: QCoreApplication.translate("Pages", "Organisations"),
        needs=Permission.ORGANISATION_READ,
        make=OrganisationsPage,
        for_organisations=True,
    ),
    "proofs": PageKind(
        icon="award",
        title=lambda: QCoreApplication.translate("Pages", "Certificates"),
        needs=Permission.CERTIFICATE_READ,
        make=ProofsPage,
    ),
    "review": PageKind(
        icon="list-checks",
        title=lambda: QCoreApplication.translate("Pages", "Review"),
        needs=Permission.ENTRY_REVIEW,
        make=ReviewPage,
    ),
    "privacy": PageKind(
        icon="eye",
        title=lambda: QCoreApplication.translate("Pages", "Privacy"),
        needs=Permission.AUDIT_READ,
        make=PrivacyPage,
        within="settings",
    ),
    "settings": PageKind(
        icon="settings",
        title=lambda: QCoreApplication.translate("Pages", "Settings"),
        needs=Permission.OWN_PASSWORD,
        make=SettingsPage,
        for_organisations=True,
    ),
}
