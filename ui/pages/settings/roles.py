"""The roles that are given out here, and what each may do, in plain words."""

from PySide6.QtCore import QCoreApplication

from timebank.domain.access import Role

STAFF = (Role.DESK, Role.COORDINATOR, Role.ADMINISTRATOR, Role.KIOSK)
"""Who signs in for an organisation is added on the page of that organisation."""


def may_do(role: Role) -> str:
    """What a role may do: the table of rights itself is `timebank.domain.access.GRANTS`."""
    match role:
        case Role.DESK:
            return QCoreApplication.translate(
                "Roles", "Enrols people, writes down help, and prints statements and certificates."
            )
        case Role.COORDINATOR:
            return QCoreApplication.translate(
                "Roles",
                "All that the desk does. Also: undoes what others wrote, gives hours from the pot, goes beyond a "
                "limit with a reason, joins two records of one person, closes months, and saves lists.",
            )
        case Role.ADMINISTRATOR:
            return QCoreApplication.translate(
                "Roles", "All that the coordinator does. Also: operators, settings, and fetching old lists."
            )
        case Role.ORGANISATION:
            return QCoreApplication.translate(
                "Roles",
                "Sees only the people and activities of one organisation. Records who was there, and prints certificates.",
            )
        case Role.KIOSK:
            return QCoreApplication.translate(
                "Roles", "A screen for visitors, who see their own time there. It can do nothing at the desk."
            )
    return ""
