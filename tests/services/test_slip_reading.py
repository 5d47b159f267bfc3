"""A paste becomes slips: sure people are taken, doubtful ones keep their text and their candidates."""

from datetime import date

import pytest

from tests.fixtures.bank import TestBank
from timebank.domain.errors import SlipsTooMany
from timebank.domain.members import Profile
from timebank.services.members import enrol_member
from timebank.services.slip_reading import read_slips


def test_a_table_is_read_cell_by_cell(bank: TestBank) -> None:
    text = (
        "Datum\tWie hielp\tVoor wie\tWat\tUren\tOpmerking\n"
        "zo 1 nov 2026\tFatma Yılmaz\thenk\tKoken\t1,5\tsoep\n"
        f"2-11-2026\t{bank.olena}\tዘቢብ\tToveren\t2\t\n"
    )
    first, second = bank.office.ask(bank.desk, read_slips, text)
    assert (first.day, first.talent, first.minutes, first.note) == (date(2026, 11, 1), "cooking", 90, "soep")
    assert first.giver.sure is not None
    assert first.receiver.sure is not None
    assert (first.giver.sure.code, first.receiver.sure.code) == (bank.fatma, bank.henk)
    assert second.giver.sure is not None
    assert second.giver.sure.code == bank.olena
    assert second.receiver.sure is not None
    assert second.receiver.sure.code == bank.zebib
    assert (second.talent, second.talent_text) == (None, "Toveren")


def test_what_is_doubtful_keeps_its_text_and_who_may_be_meant(bank: TestBank) -> None:
    bank.office.do(bank.desk, enrol_member, Profile(name="Henk Smit"))
    rows = bank.office.ask(
        bank.desk, read_slips, "Fatna\tHenk\t2\nHen\tNiemand Hier\tveel\nF. Yilmaz\tolena koval\t1:15\n"
    )
    assert rows[0].giver.sure is None
    assert [each.code for each in rows[0].giver.candidates] == [bank.fatma]
    assert rows[0].receiver.sure is None
    assert len(rows[0].receiver.candidates) == 2
    assert (rows[1].giver.sure, rows[1].giver.text) == (None, "Hen")
    assert (rows[1].receiver.sure, rows[1].receiver.candidates) == (None, ())
    assert (rows[1].minutes, rows[1].time_text) == (None, "veel")
    assert rows[2].giver.sure is None
    assert rows[2].receiver.sure is not None
    assert rows[2].minutes == 75


def test_a_date_or_time_that_cannot_be_stays_as_it_was_typed(bank: TestBank) -> None:
    text = "Datum\tHelper\tVoor wie\tUren\n31-2-2026\tFatma\tHenk\t-2\n\tFatma\tHenk\t900\n"
    first, second = bank.office.ask(bank.desk, read_slips, text)
    assert (first.day, first.day_text, first.minutes, first.time_text) == (None, "31-2-2026", None, "-2")
    assert (second.day, second.day_text, second.time_text) == (None, "", "900")


def test_a_column_alone_and_more_than_a_stack(bank: TestBank) -> None:
    rows = bank.office.ask(bank.desk, read_slips, "Fatma\nHenk", "receiver")
    assert [row.receiver.sure and row.receiver.sure.code for row in rows] == [bank.fatma, bank.henk]
    with pytest.raises(SlipsTooMany):
        bank.office.ask(bank.desk, read_slips, "Fatma\tHenk\t1\n" * 201)
    assert bank.office.ask(bank.desk, read_slips, "") == ()
