"""How papers look: kept per organisation and for the centre, on both databases, and shown before it is kept."""

import io
from datetime import date

import pypdf
import pypdfium2
import pytest
from PIL import Image

from tests.fixtures.bank import TestBank
from timebank.domain import errors
from timebank.domain.certificates import CertificateOrder, Competence, LanguageLevel, OwnWords
from timebank.domain.look_refusals import (
    ColourNotUnderstood,
    ColourTooLight,
    CompetenceEmpty,
    CompetenceUnknown,
    LogoNotAPicture,
    NotOnThesePapers,
)
from timebank.domain.looks import CertificateChoices, Logo, PaperLook
from timebank.domain.organisation_refusals import TooManyLines
from timebank.domain.organisations import OrganisationProfile
from timebank.services.certificates import issue_certificates, list_certificates, reprint_certificate
from timebank.services.looks import (
    SampleOrder,
    change_bank_look,
    change_organisation_look,
    look_at_logo,
    sample_certificate,
)
from timebank.services.organisations import add_organisation, list_organisations, show_organisation
from timebank.services.papers import statement_paper
from timebank.services.staff import change_bank, show_bank

RED, GREEN = (200, 0, 0), (0, 120, 40)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#007828"/></svg>'
PERIOD = {"start": date(2026, 11, 1), "until": date(2026, 11, 22)}


def logo(bank: TestBank, colour: tuple[int, int, int] = RED, size: tuple[int, int] = (50, 50)) -> Logo:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return bank.office.ask(bank.admin, look_at_logo, out.getvalue())


def text_of(file: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)


def at_the_logo(file: bytes) -> tuple[int, int, int]:
    """The colour in the middle of where a logo begins."""
    image = pypdfium2.PdfDocument(file)[0].render(scale=1).to_pil().convert("RGB")
    return image.getpixel((66, 54))


def test_an_organisation_keeps_its_look_and_its_choices(bank):
    look = PaperLook(logo=logo(bank), colour="#7a1e2c")
    choices = CertificateChoices(reflection=False, annex=False, reviewed=True, reviewed_by="  Riet   Jansen ")
    bank.office.do(bank.coordinator, change_organisation_look, bank.linde, look, choices)
    kept = bank.office.ask(bank.desk, show_organisation, bank.linde)
    assert kept.look == PaperLook(logo=look.logo, colour="#7A1E2C")
    assert kept.choices == CertificateChoices(
        reflection=False, annex=False, reviewed=True, reviewed_by="Riet Jansen"
    )
    listed = {each.account.code: each for each in bank.office.ask(bank.desk, list_organisations)}[bank.linde]
    assert listed.choices == kept.choices
    assert listed.look == PaperLook(colour="#7A1E2C"), "a list does not carry the logos"


def test_a_look_is_replaced_and_taken_away(bank):
    other = bank.office.do(
        bank.admin, add_organisation, OrganisationProfile(name="Voedselbank")
    ).organisation.account.code
    drawing = bank.office.ask(bank.admin, look_at_logo, SVG)
    for look in (PaperLook(logo=logo(bank)), PaperLook(logo=drawing, colour="#003366"), PaperLook()):
        bank.office.do(bank.admin, change_organisation_look, other, look, CertificateChoices())
        assert bank.office.ask(bank.admin, show_organisation, other).look == look
    assert bank.office.ask(bank.admin, show_organisation, bank.linde).look == PaperLook()


def test_the_centre_keeps_its_own_and_every_paper_of_it_has_it(bank):
    look = PaperLook(logo=logo(bank), colour="#7A1E2C")
    bank.office.do(bank.admin, change_bank_look, look, CertificateChoices(second_language=False))
    settings = bank.office.ask(bank.admin, show_bank)
    assert (settings.look, settings.choices) == (look, CertificateChoices(second_language=False))
    assert at_the_logo(bank.office.ask(bank.admin, statement_paper, bank.fatma)) == RED


def test_saving_the_settings_does_not_bring_back_an_older_look(bank):
    before = bank.office.ask(bank.admin, show_bank)
    look = PaperLook(colour="#7A1E2C")
    bank.office.do(bank.admin, change_bank_look, look, CertificateChoices(reviewed=True))
    bank.office.do(bank.admin, change_bank, before)
    kept = bank.office.ask(bank.admin, show_bank)
    assert (kept.look, kept.choices.reviewed) == (look, True)


@pytest.mark.parametrize(("colour", "refusal"), [("red", ColourNotUnderstood), ("#FFD666", ColourTooLight)])
def test_a_colour_that_cannot_be_read_is_not_kept(bank, colour, refusal):
    for change in (
        lambda: bank.office.do(
            bank.admin, change_organisation_look, bank.linde, PaperLook(colour=colour), CertificateChoices()
        ),
        lambda: bank.office.do(bank.admin, change_bank_look, PaperLook(colour=colour), CertificateChoices()),
        lambda: bank.office.ask(bank.admin, sample_certificate, SampleOrder(look=PaperLook(colour=colour))),
    ):
        with pytest.raises(refusal):
            change()
    assert bank.office.ask(bank.admin, show_organisation, bank.linde).look == PaperLook()


def test_what_is_too_long_or_not_allowed_is_refused(bank):
    long = CertificateChoices(reviewed_by="x" * 121)
    with pytest.raises(errors.TextTooLong):
        bank.office.do(bank.admin, change_organisation_look, bank.linde, PaperLook(), long)
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.coordinator, change_bank_look, PaperLook(), CertificateChoices())
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, change_organisation_look, bank.linde, PaperLook(), CertificateChoices())
    with pytest.raises(errors.NotAnOrganisation):
        bank.office.do(bank.admin, change_organisation_look, bank.fatma, PaperLook(), CertificateChoices())
    with pytest.raises(LogoNotAPicture):
        bank.office.ask(bank.admin, look_at_logo, b"no picture at all")


def test_a_certificate_has_the_look_of_who_sends_it(bank):
    bank.record(bank.henk, bank.fatma, 60, organisation=bank.linde)
    drawing = bank.office.ask(bank.admin, look_at_logo, SVG)
    bank.office.do(bank.admin, change_bank_look, PaperLook(logo=logo(bank)), CertificateChoices())
    bank.office.do(
        bank.admin, change_organisation_look, bank.linde, PaperLook(logo=drawing), CertificateChoices()
    )
    (centre,) = bank.office.do(
        bank.desk, issue_certificates, CertificateOrder(members=(bank.fatma,), **PERIOD)
    ).papers
    (theirs,) = bank.office.do(
        bank.desk,
        issue_certificates,
        CertificateOrder(members=(bank.fatma,), organisation=bank.linde, **PERIOD),
    ).papers
    assert at_the_logo(centre.file) == RED
    assert at_the_logo(theirs.file) == GREEN


def test_a_paper_that_was_made_stays_as_it_was(bank):
    bank.record(bank.henk, bank.fatma, 60)
    order = CertificateOrder(members=(bank.henk,), **PERIOD)
    (paper,) = bank.office.do(bank.desk, issue_certificates, order).papers
    bank.office.do(bank.admin, change_bank_look, PaperLook(logo=logo(bank)), CertificateChoices())
    assert bank.office.ask(bank.desk, reprint_certificate, paper.number) == paper.file


def test_the_choices_decide_what_a_certificate_carries(bank):
    bank.record(bank.fatma, bank.henk, 60, organisation=bank.linde)
    choices = CertificateChoices(
        second_language=False, reviewed=True, reviewed_by="Riet Jansen", reviewed_function="bestuur"
    )
    bank.office.do(bank.admin, change_organisation_look, bank.linde, PaperLook(), choices)
    order = {"members": (bank.fatma,), "organisation": bank.linde, **PERIOD}
    (own,) = bank.office.do(bank.desk, issue_certificates, CertificateOrder(**order)).papers
    assert "Riet Jansen, bestuur" in text_of(own.file)
    (named,) = bank.office.do(
        bank.desk, issue_certificates, CertificateOrder(**order, second_language="tr")
    ).papers
    languages = {line.number: line.language for line in bank.office.ask(bank.desk, list_certificates)}
    assert languages == {own.number: None, named.number: "tr"}, (
        "a language that is asked for by name is given"
    )


@pytest.mark.parametrize(
    ("choices", "words", "what"),
    [
        (CertificateChoices(reflection=False), OwnWords(reflection="Fijn."), "reflection"),
        (
            CertificateChoices(competences=False),
            OwnWords(competences=(Competence(text="Koken"),)),
            "competences",
        ),
        (
            CertificateChoices(competences=False),
            OwnWords(dutch=LanguageLevel(level="A2", basis="exam")),
            "competences",
        ),
    ],
)
def test_words_for_a_paper_that_does_not_carry_them_are_refused_and_nothing_is_made(
    bank, choices, words, what
):
    bank.record(bank.fatma, bank.henk, 60)
    bank.office.do(bank.admin, change_bank_look, PaperLook(), choices)
    order = CertificateOrder(members=(bank.fatma,), own_words={bank.fatma: words}, **PERIOD)
    with pytest.raises(NotOnThesePapers) as refused:
        bank.office.do(bank.desk, issue_certificates, order)
    assert refused.value.facts == {"what": what}
    assert bank.office.ask(bank.desk, list_certificates) == []


def test_a_sample_shows_what_is_not_kept_yet_and_leaves_nothing_behind(bank):
    order = SampleOrder(
        organisation=bank.linde,
        look=PaperLook(logo=logo(bank), colour="#7A1E2C"),
        choices=CertificateChoices(reflection=False, reviewed=True, reviewed_by="Anna Bakker"),
    )
    file = bank.office.ask(bank.coordinator, sample_certificate, order)
    assert at_the_logo(file) == RED
    text = text_of(file)
    assert "Anna Bakker" in text
    assert "In mijn eigen woorden" not in text
    assert "In mijn eigen woorden" in text_of(
        bank.office.ask(bank.coordinator, sample_certificate, SampleOrder())
    )
    assert bank.office.ask(bank.admin, list_certificates) == []
    assert bank.office.ask(bank.admin, show_organisation, bank.linde).look == PaperLook()
    for person in (bank.fatma, bank.henk, bank.zebib, bank.olena):
        assert person not in text


def test_competences_of_the_catalogue_stand_there_in_both_languages_and_who_saw_them(bank):
    bank.record(bank.fatma, bank.henk, 60)
    words = OwnWords(
        competences=(
            Competence(code="cooking_many", observer="Riet Jansen"),
            Competence(code="punctual"),
            Competence(text="Ik kan goed luisteren"),
        ),
        dutch=LanguageLevel(level="B1", basis="exam"),
    )
    order = CertificateOrder(
        members=(bank.fatma,), own_words={bank.fatma: words}, second_language="tr", **PERIOD
    )
    (paper,) = bank.office.do(bank.desk, issue_certificates, order).papers
    text = " ".join(text_of(paper.file).split())
    for part in (
        "Koken voor een grote groep", "Riet Jansen", "Kalabalık bir grup için yemek pişirmek",
        "Op tijd komen", "Zamanında gelmek", "Ik kan goed luisteren", "Nederlands: B1", "examen",
    ):  # fmt: skip
        assert part in text
    assert text.index("Riet Jansen") < text.index("Wat ik zelf vertel") < text.index("Op tijd komen")


@pytest.mark.parametrize(
    ("competences", "refusal"),
    [
        ((Competence(code="no_such"),), CompetenceUnknown),
        ((Competence(text=" "),), CompetenceEmpty),
        ((Competence(text="x" * 91),), errors.TextTooLong),
        (tuple(Competence(text=f"zin {n}") for n in range(13)), TooManyLines),
    ],
)
def test_competences_that_cannot_stand_there_are_refused_and_nothing_is_made(bank, competences, refusal):
    bank.record(bank.fatma, bank.henk, 60)
    words = {bank.fatma: OwnWords(competences=competences)}
    with pytest.raises(refusal):
        bank.office.do(
            bank.desk, issue_certificates, CertificateOrder(members=(bank.fatma,), own_words=words, **PERIOD)
        )
    assert bank.office.ask(bank.desk, list_certificates) == []
