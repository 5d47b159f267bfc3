"""The key that signs: made once, renewed by an administrator alone, its private half shown to nobody."""

import io
from dataclasses import replace

import pypdf
import pytest

from tests.documents.papers import scanned
from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.certificates import CertificateOrder
from timebank.domain.numbers import certificate_number
from timebank.domain.paper_refusals import NoSigningKey
from timebank.formats.centres import read_centre, read_withdrawals
from timebank.services.certificates import issue_certificates, withdraw_certificate
from timebank.services.publishing import (
    key_sheet,
    make_credential,
    publish_check_page,
    publish_withdrawals,
    renew_key,
    show_centre,
)
from timebank.services.staff import change_bank, show_bank


@pytest.fixture
def number(bank: TestBank) -> str:
    bank.record(bank.fatma, bank.henk, 60)
    order = CertificateOrder(start=TODAY, until=TODAY, members=(bank.fatma,))
    return bank.office.do(bank.desk, issue_certificates, order).papers[0].number


def kept(bank: TestBank) -> list[dict]:
    with bank.office.database.reading() as connection:
        return [dict(row) for row in connection.exec_driver_sql("SELECT * FROM signing_keys").mappings()]


def test_before_the_first_paper_there_is_no_key(bank):
    with pytest.raises(NoSigningKey):
        bank.office.ask(bank.desk, show_centre)
    with pytest.raises(NoSigningKey):
        bank.office.ask(bank.desk, key_sheet)
    made = bank.office.do(bank.admin, renew_key)
    assert not made.replaced
    assert [key.until for key in bank.office.ask(bank.desk, show_centre).keys] == [None]


def test_renewing_destroys_the_old_private_half_and_leaves_a_line(bank, number):
    (before,) = kept(bank)
    assert len(before["private_key"]) == 32
    made = bank.office.do(bank.admin, renew_key)
    assert made.replaced
    after = {bytes(row["public_key"]): bytes(row["private_key"]) for row in kept(bank)}
    assert len(after) == 2
    assert after[bytes(before["public_key"])] == b""
    assert len(after[made.key.public]) == 32
    keys = bank.office.ask(bank.desk, show_centre).keys
    assert [(key.public, key.since, key.until) for key in keys] == [
        (made.key.public, TODAY, None),
        (bytes(before["public_key"]), TODAY, TODAY),
    ]
    with bank.office.database.reading() as connection:
        lines = connection.exec_driver_sql(
            "SELECT operator, subject FROM audit WHERE operation = 'make_signing_key'"
        ).all()
    assert [line.operator for line in lines] == [bank.desk.key, bank.admin.key]
    assert [line.subject for line in lines] == [keys[1].key_id.hex(), keys[0].key_id.hex()]


def test_only_an_administrator_renews_and_the_desk_publishes_nothing(bank, number):
    for actor in (bank.desk, bank.coordinator):
        with pytest.raises(errors.NotPermitted):
            bank.office.do(actor, renew_key)
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, publish_withdrawals)
    assert len(kept(bank)) == 1


def test_the_private_half_leaves_by_no_door(bank, number):
    (row,) = kept(bank)
    secret = bytes(row["private_key"])
    given = [
        repr(bank.office.ask(bank.desk, show_centre)),
        bank.office.ask(bank.desk, key_sheet).decode("latin-1"),
        bank.office.do(bank.coordinator, publish_withdrawals).withdrawals,
        bank.office.do(bank.desk, make_credential, number),
    ]
    for text in given:
        assert secret.hex() not in text.casefold()
        assert secret.decode("latin-1") not in text


def test_the_list_holds_numbers_and_a_date_and_nobody(bank, number):
    bank.office.do(bank.coordinator, withdraw_certificate, number, "naam verkeerd")
    text = bank.office.do(bank.coordinator, publish_withdrawals).withdrawals
    told, public = read_withdrawals(text)
    assert (told.withdrawn, told.flagged, told.made_at) == ({number}, frozenset(), bank.watch.now)
    assert public == bank.office.ask(bank.desk, show_centre).keys[0].public


def test_the_sheet_holds_every_key_as_a_code(bank, number):
    bank.office.do(bank.admin, renew_key)
    centre = bank.office.ask(bank.desk, show_centre)
    file = bank.office.ask(bank.desk, key_sheet, "nl")
    read = [read_centre(code) for code, _, _ in scanned(file)]
    assert {each.keys[0].public for each in read} == {key.public for key in centre.keys}
    assert {each.name for each in read} == {"Buurthuis De Linde"}
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)
    for key in centre.keys:
        assert key.fingerprint in text
    assert "Bewijzen van toen blijven geldig" in text
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.desk, key_sheet, "xx")


def test_the_page_for_the_website_comes_with_its_list(bank, number):
    published = bank.office.do(bank.coordinator, publish_check_page)
    assert [*published.files] == ["index.html", "withdrawn.jwt"]
    assert read_withdrawals(published.files["withdrawn.jwt"].decode())[0].centre == "Buurthuis De Linde"
    page = published.files["index.html"].decode()
    assert published.withdrawals.strip() in page
    assert all(key.key_id.hex() in page for key in bank.office.ask(bank.desk, show_centre).keys)
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, publish_check_page)
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(
        bank.admin, change_bank, replace(settings, check_page="https://linde.example/bewijs/echt.html")
    )
    assert [*bank.office.do(bank.coordinator, publish_check_page).files] == ["echt.html", "withdrawn.jwt"]


def test_no_credential_without_a_certificate(bank, number):
    with pytest.raises(errors.CertificateUnknown):
        bank.office.do(bank.desk, make_credential, certificate_number(2026, 9))
