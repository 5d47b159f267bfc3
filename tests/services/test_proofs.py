"""What a paper is worth: a photo of it, without a register, by a list of what was withdrawn, and hostile papers."""

import io
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from tests.fixtures.bank import TODAY, TestBank
from timebank.documents.structure import code_inside
from timebank.domain import errors
from timebank.domain.certificates import CertificateOrder, Checked, IssuedPaper
from timebank.domain.numbers import certificate_number
from timebank.domain.paper_refusals import CentreUnknown, NotAWithdrawalList, SeveralProofs
from timebank.domain.proofs import Known, SigningPair
from timebank.formats.centres import read_withdrawals
from timebank.formats.proof import Facts, new_key, signed_code
from timebank.known_centres import known_from
from timebank.services.certificates import issue_certificates, withdraw_certificate
from timebank.services.members import amend_member
from timebank.services.proofs import checked_elsewhere, verify_certificate
from timebank.services.publishing import make_credential, publish_withdrawals, renew_key, show_centre
from timebank.store.database import Database
from timebank.wording import wording
from timebank.wording.proofs import comparison_for, sentence_for


def issue(bank: TestBank, *members: str) -> tuple[IssuedPaper, ...]:
    order = CertificateOrder(start=TODAY - timedelta(days=20), until=TODAY, members=members)
    return bank.office.do(bank.desk, issue_certificates, order).papers


@pytest.fixture
def paper(bank: TestBank) -> IssuedPaper:
    bank.record(bank.fatma, bank.henk, 60)
    return issue(bank, bank.fatma)[0]


def here(bank: TestBank, paper: bytes | str, **named: object) -> Checked:
    return bank.office.ask(bank.desk, verify_certificate, paper, **named)


def picture(file: bytes, *others: bytes) -> bytes:
    pages = [
        pypdfium2.PdfDocument(each)[0].render(scale=150 / 72).to_pil().convert("RGB")
        for each in (file, *others)
    ]
    both = Image.new("RGB", (sum(page.width for page in pages), pages[0].height), "white")
    for place, page in enumerate(pages):
        both.paste(page, (place * pages[0].width, 0))
    out = io.BytesIO()
    both.save(out, "PNG")
    return out.getvalue()


def known(bank: TestBank, *, listed: bool = False) -> tuple[Known, ...]:
    """What another computer knows of the bank, perhaps with today's list."""
    centre = bank.office.ask(bank.desk, show_centre)
    lists = (bank.office.do(bank.coordinator, publish_withdrawals).withdrawals,) if listed else ()
    return known_from((centre,), lists)


def test_a_photo_is_judged_by_its_code_and_the_register(bank, paper):
    found = here(bank, picture(paper.file))
    assert (found.status.value, found.number, found.from_file) == ("valid", paper.number, False)
    assert comparison_for(wording("nl"), found) == (
        "Dit moet ook op het papier staan: 2 november 2026 tot en met 22 november 2026; "
        "hulp gegeven 1 uur, meegedaan 0 uur."
    )
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "verkeerde periode")
    assert here(bank, picture(paper.file)).status.value == "withdrawn"


def test_the_name_is_the_one_on_the_paper_also_where_the_person_is_called_otherwise(bank):
    bank.record(bank.fatma, bank.henk, 60)
    bank.office.do(bank.desk, amend_member, bank.fatma, {"official_name": "Fatma Nur Yılmaz-Öztürk"})
    paper = issue(bank, bank.fatma)[0]
    bank.office.do(bank.desk, amend_member, bank.fatma, {"official_name": "", "name": "Fatma Kaya"})
    assert paper.name == "Fatma Nur Yılmaz-Öztürk"
    for shown in (paper.file, picture(paper.file), code_inside(paper.file), paper.number):
        found = here(bank, shown)
        assert (found.status.value, found.line.name) == ("valid", paper.name)
        assert f"van {paper.name}," in sentence_for(wording("nl"), found)


def test_a_photo_without_a_code_says_what_to_do(bank):
    empty = io.BytesIO()
    Image.new("RGB", (400, 400), "white").save(empty, "JPEG")
    found = here(bank, empty.getvalue())
    assert (found.status.value, found.no_code) == ("unknown", True)
    assert "scherper" in sentence_for(wording("nl"), found)


def test_two_papers_on_one_photo_are_to_be_shown_one_by_one(bank, paper):
    with pytest.raises(SeveralProofs) as refused:
        here(bank, picture(paper.file, issue(bank, bank.fatma)[0].file))
    assert refused.value.facts == {"count": 2}


def test_the_data_of_one_paper_behind_the_face_of_another_is_a_change(bank, paper):
    other = issue(bank, bank.fatma)[0]
    forged = io.BytesIO()
    with pikepdf.open(io.BytesIO(other.file)) as pdf:
        pdf.docinfo["/TimebankCode"] = pikepdf.String(code_inside(paper.file))
        pdf.save(forged)
    assert here(bank, forged.getvalue()).status.value == "changed"
    assert checked_elsewhere(forged.getvalue(), known(bank)).status.value == "changed"


def test_elsewhere_the_key_alone_says_that_the_signature_is_right(bank, paper):
    for shown in (paper.file, picture(paper.file), code_inside(paper.file)):
        found = checked_elsewhere(shown, known(bank))
        assert (found.status.value, found.signed_only, found.as_of) == ("valid", True, None)
        assert (found.number, found.centre) == (paper.number, "Buurthuis De Linde")
        assert found.said.given_minutes == 60
    assert sentence_for(wording("nl"), found) == (
        f"De handtekening klopt. Of bewijs {paper.number} is ingetrokken, weet Buurthuis De Linde."
    )


def test_elsewhere_a_list_of_today_makes_it_definite(bank, paper):
    other, flagged = issue(bank, bank.fatma)[0], bank.record(bank.zebib, bank.henk, 30)
    doubtful = issue(bank, bank.zebib)[0]
    bank.office.do(bank.coordinator, withdraw_certificate, other.number, "naam verkeerd")
    bank.reverse(flagged.entry)
    told = known(bank, listed=True)
    states = [checked_elsewhere(each.file, told) for each in (paper, other, doubtful)]
    assert [found.status.value for found in states] == ["valid", "withdrawn", "flagged"]
    assert {found.as_of for found in states} == {TODAY}
    sentences = [sentence_for(wording("nl"), found) for found in states]
    assert sentences[0].startswith(
        f"Dit bewijs klopt. Nummer {paper.number} was op 22 november 2026 niet ingetrokken"
    )
    assert "Dat zei Buurthuis De Linde op 22 november 2026" in sentences[1]
    assert "naam verkeerd" not in sentences[1]
    assert sentences[2].endswith("Bel Buurthuis De Linde.")


def test_a_list_from_before_the_paper_says_nothing_of_it(bank, paper):
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "x")
    (told,) = known(bank, listed=True)
    early = replace(told.withdrawals, made_at=datetime(2026, 11, 1, tzinfo=UTC))
    found = checked_elsewhere(paper.file, (replace(told, withdrawals=early),))
    assert (found.status.value, found.as_of) == ("valid", None)


def test_a_list_made_just_after_midnight_is_of_the_new_day(bank, paper):
    """In UTC it is the day before, on which the paper was not there yet."""
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "x")
    (told,) = known(bank, listed=True)
    at_night = datetime.combine(TODAY, time(0, 30), ZoneInfo("Europe/Amsterdam")).astimezone(UTC)
    assert at_night.date() < TODAY
    listed = replace(told, withdrawals=replace(told.withdrawals, made_at=at_night))
    found = checked_elsewhere(paper.file, (listed,))
    assert (found.status.value, found.as_of) == ("withdrawn", TODAY)


def test_a_list_that_another_key_signed_is_not_taken(bank, paper):
    from timebank.formats.centres import written_withdrawals

    listed, _ = read_withdrawals(bank.office.do(bank.coordinator, publish_withdrawals).withdrawals)
    centre = bank.office.ask(bank.desk, show_centre)
    with pytest.raises(CentreUnknown):
        known_from((centre,), (written_withdrawals(listed, new_key()),))
    with pytest.raises(NotAWithdrawalList):
        known_from((centre,), ("eyJ",))


def test_somebody_elses_key_cannot_be_checked_and_is_no_accusation(bank, paper):
    stranger = new_key()
    facts = Facts(
        number=paper.number, name="Fatma Yılmaz", organisation="Buurthuis De Linde", start=TODAY, until=TODAY,
        given_minutes=60, attended_minutes=0,
    )  # fmt: skip
    code = signed_code(facts, stranger, b"salted")
    for found in (here(bank, code), checked_elsewhere(code, known(bank)), checked_elsewhere(code, ())):
        assert found.status.value == "unknown_key"
        assert sentence_for(wording("nl"), found).startswith("Wij kunnen dit niet controleren")
        assert comparison_for(wording("nl"), found) == ""


def test_a_bank_checks_the_papers_of_a_centre_that_it_knows(bank, paper):
    stranger = new_key()
    (ours,) = known(bank)
    key = replace(ours.centre.keys[0], public=stranger.public, key_id=stranger.key_id)
    other = Known(centre=replace(ours.centre, name="Buurthuis Oost", phone="020-1", keys=(key,)))
    facts = Facts(
        number=paper.number,
        name="A",
        organisation="B",
        start=TODAY,
        until=TODAY,
        given_minutes=1,
        attended_minutes=0,
    )
    found = here(bank, signed_code(facts, stranger, b"salted"), known=(other,))
    assert (found.status.value, found.centre, found.ours, found.line) == (
        "valid",
        "Buurthuis Oost",
        False,
        None,
    )
    assert sentence_for(wording("nl"), found).endswith("weet Buurthuis Oost: bel 020-1.")


def test_a_key_that_was_made_to_look_like_ours_by_its_short_id_is_found_out(bank, paper):
    stranger = replace(new_key(), key_id=bank.office.ask(bank.desk, show_centre).keys[0].key_id)
    facts = Facts(
        number=paper.number,
        name="A",
        organisation="B",
        start=TODAY,
        until=TODAY,
        given_minutes=1,
        attended_minutes=0,
    )
    code = signed_code(facts, stranger, b"salted")
    assert here(bank, code).status.value == "changed"
    assert checked_elsewhere(code, known(bank)).status.value == "changed"


def test_with_the_name_on_the_paper_a_borrowed_code_is_found_out_elsewhere_too(bank, paper):
    code = code_inside(paper.file)
    assert checked_elsewhere(code, known(bank), "Fatma Yılmaz", "Buurthuis De Linde").valid
    assert checked_elsewhere(code, known(bank), "Henk de Vries").status.value == "changed"


def test_a_digital_certificate_is_judged_like_the_paper(bank, paper):
    text = bank.office.do(bank.desk, make_credential, paper.number)
    for shown in (text, text.encode()):
        assert here(bank, shown).status.value == "valid"
        found = checked_elsewhere(shown, known(bank))
        assert (found.status.value, found.number, found.said.given_minutes) == ("valid", paper.number, 60)
    head, body, signature = text.strip().split(".")
    assert here(bank, f"{head}.{body}.{signature[:-6]}AAAAAA").status.value == "changed"
    assert checked_elsewhere(text, ()).status.value == "unknown_key"
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "x")
    assert here(bank, text).status.value == "withdrawn"
    with pytest.raises(errors.AlreadyWithdrawn):
        bank.office.do(bank.desk, make_credential, paper.number)


def test_what_an_old_key_signed_stays_valid(bank, paper):
    before = known(bank)
    bank.office.do(bank.admin, renew_key)
    later = issue(bank, bank.fatma)[0]
    assert code_inside(later.file)[:10] != code_inside(paper.file)[:10]
    for each in (paper, later):
        assert here(bank, each.file).status.value == "valid"
        assert here(bank, code_inside(each.file)).status.value == "valid"
        assert checked_elsewhere(each.file, known(bank)).valid
    # Who has not heard of the new key says that it cannot be checked, not that it is false.
    assert checked_elsewhere(later.file, before).status.value == "unknown_key"


def test_our_key_on_a_number_that_the_register_passed_by_is_not_taken_for_good(bank, paper, founded_url):
    pair = bank.office.do(bank.admin, renew_key).key
    with bank.office.database.reading() as connection:
        (private,) = connection.exec_driver_sql(
            "SELECT private_key FROM signing_keys WHERE length(private_key) > 0"
        ).one()
    stolen = SigningPair(key_id=pair.key_id, public=pair.public, private=bytes(private))
    issue(bank, bank.fatma)
    facts = Facts(
        number=certificate_number(2026, 2), name="A", organisation="B", start=TODAY, until=TODAY, given_minutes=1,
        attended_minutes=0,
    )  # fmt: skip
    with Database(founded_url) as owner, owner.writing() as connection:
        for table in ("certificate_entries", "certificate_papers"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql("DELETE FROM certificates WHERE running = 2")
        connection.exec_driver_sql("UPDATE certificates SET running = 3, number = '2026-00003-8'")
    found = here(bank, signed_code(facts, stolen, b"salted"))
    assert (found.status.value, found.signed_only) == ("unknown", True)
    assert "staat niet in ons register" in sentence_for(wording("nl"), found)
    later = replace(facts, number=certificate_number(2026, 9))
    assert here(bank, signed_code(later, stolen, b"salted")).status.value == "valid"
