"""What any paper needs to know about who sends it and where the books stood."""

from dataclasses import dataclass

from timebank.domain.bank import Bank
from timebank.domain.organisations import Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whose paper it is: what stands in the letterhead. `logo` is a PNG or JPEG file, if there is one."""

    name: str
    subtitle: str = ""
    address: str = ""
    phone: str = ""
    kvk: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookMark:
    """The newest entry and its digest when a paper was made, for comparing with the ledger later."""

    sequence: int
    digest: bytes


def sender_of(bank: Bank, organisation: Organisation | None = None) -> Sender:
    """The letterhead of the centre, or of an organisation that takes part in its time bank."""
    if organisation is None:
        return Sender(
            name=bank.name, subtitle=bank.subtitle, address=bank.address, phone=bank.phone, kvk=bank.kvk
        )
    profile = organisation.profile
    return Sender(
        name=profile.name,
        subtitle=bank.name,
        address=profile.address,
        phone=profile.phone,
        kvk=profile.kvk,
    )
