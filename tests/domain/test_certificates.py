from dataclasses import replace

from tests.documents.papers import FOOD_BANK, LINDE, facts, hours
from timebank.domain.bank import Bank
from timebank.domain.certificates import CertificateStatus, Checked, Responsible
from timebank.domain.papers import sender_of


def test_given_and_attended_are_counted_apart_and_so_is_what_nobody_confirmed():
    given = hours(3)
    listed = (given[0], replace(given[1], confirmed=False, minutes=30), *hours(2, side="attended"))
    counted = facts(hours=listed)
    assert (counted.given_minutes, counted.unconfirmed_given_minutes) == (90, 30)
    assert (counted.attended_minutes, counted.unconfirmed_attended_minutes) == (120, 0)


def test_rows_are_grouped_with_the_sender_first_and_by_date_within():
    other = Responsible(name="Atelier")
    listed = (*reversed(hours(2, responsible=FOOD_BANK)), *hours(1, responsible=other), *hours(2))
    grouped = facts(hours=listed).by_responsible()
    assert [responsible for responsible, _ in grouped] == [LINDE, other, FOOD_BANK]
    assert [row.service_date.day for row in grouped[2][1]] == [1, 2]


def test_one_organisation_with_two_telephones_is_one_group():
    twice = replace(LINDE, phone="012-345 67 89")
    mixed = tuple(
        replace(row, responsible=twice if index % 2 else LINDE) for index, row in enumerate(hours(4))
    )
    ((_, rows),) = facts(hours=mixed).by_responsible()
    assert [row.entry for row in rows] == [1, 2, 3, 4]


def test_only_a_paper_that_the_register_stands_by_is_valid():
    assert [status for status in CertificateStatus if Checked(status=status).valid] == [
        CertificateStatus.VALID
    ]


def test_the_letterhead_of_a_centre_is_what_its_settings_say():
    bank = Bank(name="De Linde", identity="x", subtitle="Tijdbank", phone="012", kvk="1", address="Laan 1")
    sender = sender_of(bank)
    assert (sender.name, sender.subtitle, sender.phone, sender.kvk) == ("De Linde", "Tijdbank", "012", "1")
