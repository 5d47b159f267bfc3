"""Texts about something else that name Fatma: registers, organisations, the centre's papers, other people's rows."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from tests.fixtures.bank import NOW, TestBank
from timebank.domain.activities import Series
from timebank.domain.breaches import Breach, Decision, Telling
from timebank.domain.looks import CertificateChoices
from timebank.domain.members import Profile
from timebank.domain.offers import NewOffer, OfferKind
from timebank.domain.organisations import Contact, Permit
from timebank.domain.processing import Processing, RegisterHead
from timebank.services.activities import keep_series
from timebank.services.breaches import close_breach, keep_breach
from timebank.services.members import change_member
from timebank.services.offers import add_offer
from timebank.services.organisations import amend_organisation, set_contacts, set_permits
from timebank.services.processing import keep_processing, keep_register_head
from timebank.services.staff import change_bank, show_bank


def named_elsewhere(bank: TestBank) -> None:
    """Fatma, in every text that is about something else: a breach that is open and one that is closed, and the rest."""
    do, by = bank.office.do, bank.coordinator
    not_needed = Telling(decision=Decision.NOT_NEEDED, why="Alleen Fatma Yılmaz' naam stond erop.")
    lost = Breach(discovered_at=NOW - timedelta(hours=5), happened="De kaart van FATMA YILMAZ is kwijt.")
    do(by, keep_breach, lost)
    closed = do(
        by,
        keep_breach,
        replace(lost, measures=f"Nummer {bank.fatma} belt terug.", reported=not_needed, told=not_needed),
    )
    do(by, close_breach, closed.breach.number)
    do(by, keep_breach, replace(lost, happened="Een stick is kwijt."))
    do(by, keep_processing, Processing(name="Nieuwsbrief", purpose="Yılmaz, Fatma maakt hem (فاطمة يلماز)."))
    do(by, keep_register_head, RegisterHead(contact="Fatoş Yılmaz, 06 1122 3344"))
    contacts = (
        Contact(
            name="Fatma Yılmaz", function="voorzitter", phone="06-11223344", email="bestuur@linde.example"
        ),
        Contact(
            name="Joke Smit",
            function="vervangt Fatma Yılmaz",
            phone="020-5550123",
            email="joke@linde.example",
        ),
    )
    do(by, set_contacts, bank.linde, contacts)
    do(by, set_permits, bank.linde, (Permit(work="Koken met Fatma Yılmaz", valid_until=date(2027, 1, 1)),))
    do(by, amend_organisation, bank.linde, {"signatory": "Fatma Yılmaz", "signatory_function": "voorzitter"})
    kept = bank.office.ask(bank.admin, show_bank)
    choices = CertificateChoices(reviewed=True, reviewed_by="Fatma Yılmaz", reviewed_function="docent")
    do(
        bank.admin,
        change_bank,
        replace(kept, signatory="Fatma Yılmaz", signatory_function="voorzitter", choices=choices),
    )
    do(
        by,
        keep_series,
        Series(id=uuid4(), title="Naaien bij Fatma Yılmaz", organisation=bank.linde, place="Lindelaan"),
    )
    offer = NewOffer(
        id=uuid4(), number=bank.henk, kind=OfferKind.OFFER, talent="cooking", words="Samen met Fatma Yılmaz",
        until=date(2026, 12, 24),
    )  # fmt: skip
    do(bank.desk, add_offer, offer)
    do(bank.desk, change_member, bank.olena, Profile(name="Olena Koval", address="p/a Fatma Yılmaz, Kade 3"))
