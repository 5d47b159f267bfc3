"""Taking in other programs' files, on both databases."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.ledger import Entry, Kind
from timebank.domain.limits import Limits
from timebank.domain.members import Profile
from timebank.formats.mapping import Mapping
from timebank.formats.reading import read_source
from timebank.formats.source import Source
from timebank.services.imports import Imported, import_source, plan_import, preview_import
from timebank.services.members import enrol_member, merge_members, show_member
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import day_list, list_balances, show_statement

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"
HEADER = "Datum;Gever;Ontvanger;Activiteit;Uren;Opmerking\n"


@pytest.fixture
def table(tmp_path):
    def made(text: str, mapping: Mapping | None = None, name: str = "lijst.csv") -> Source:
        path = tmp_path / name
        path.write_text(text)
        return read_source(path, mapping=mapping)

    return made


def sample(name: str, mapping: Mapping | None = None) -> Source:
    return read_source(SAMPLES / name, mapping=mapping)


def take_in(bank: TestBank, source: Source) -> Imported:
    return bank.office.do(bank.admin, import_source, source)


def balances(bank: TestBank) -> dict[str, int]:
    return {a.name or a.code: a.balance for a in bank.office.ask(bank.admin, list_balances) if a.balance}


def reasons(told: Imported) -> list[tuple[int, str]]:
    return [(row.line, row.reason) for row in told.rejected]


def latest(bank: TestBank) -> list[Entry]:
    return [posted.entry for posted in bank.office.ask(bank.desk, day_list).entries]


def pot(bank: TestBank) -> int:
    return bank.balance("POT")


def test_help_of_a_list_moves_both_balances_and_counts_as_clock_time(bank: TestBank, table) -> None:
    told = take_in(
        bank,
        table(
            HEADER
            + "14-03-2026;Fatma Yilmaz;Bram Smit;koken;1,5;soep\n15-03-2026;Bram Smit;henk de vries;;2;\n"
        ),
    )
    assert (told.read, told.booked, told.skipped, told.enrolled, told.entries) == (2, 2, 0, 1, 2)
    assert balances(bank) == {"Fatma Yılmaz": 90, "Bram Smit": 30, "Henk de Vries": -120}
    fatma = bank.office.ask(bank.desk, list_balances, (bank.fatma,))[0]
    assert (fatma.given, fatma.received) == (90, 0)
    newest, oldest = latest(bank)
    assert (oldest.service_date.isoformat(), oldest.kind, oldest.talent, oldest.note) == (
        "2026-03-14",
        Kind.EXCHANGE,
        "cooking",
        "soep",
    )
    assert newest.confirmation is None
    assert bank.whole()


def test_a_second_run_books_nothing_twice(bank: TestBank, table) -> None:
    text = HEADER + "14-03-2026;Anna;Bram;;1;\n14-03-2026;Anna;Bram;;1;\n"
    assert take_in(bank, table(text)).booked == 2
    again = take_in(bank, table(text))
    assert (again.booked, again.skipped, again.skipped_because) == (0, 2, {"already_booked": 2})
    assert again.entries == again.enrolled == 0
    # A remark, another order, another separator and encoding: the same rows. A third hour that day is new.
    changed = "Datum\tGever\tOntvanger\tUren\tNotitie\n14 maart 2026\tANNA\tBram\t1:00\tdank\n" + (
        "2026-03-14\tAnna\tBram\t60 min\t\n" * 2
    )
    told = take_in(bank, table(changed))
    assert (told.booked, told.skipped) == (1, 2)
    assert balances(bank) == {"Anna": 180, "Bram": -180}
    assert bank.whole()


def test_one_rejected_row_and_nothing_is_booked(bank: TestBank, table) -> None:
    text = HEADER + "14-03-2026;Anna;Bram;;1;\n14-03-2099;Anna;Bram;;1;\n14-03-2026;Anna;Bram;;x;\n"
    told = take_in(bank, table(text))
    assert reasons(told) == [(3, "date_in_future"), (4, "time_not_understood")]
    assert (told.read, told.booked, told.enrolled, told.entries) == (3, 0, 0, 0)
    assert balances(bank) == {}
    assert len(bank.office.ask(bank.admin, list_balances)) == 6


def test_a_preview_changes_nothing_and_tells_the_same(bank: TestBank) -> None:
    source = sample("timeoverflow_members_nl.csv")
    told = bank.office.ask(bank.admin, preview_import, source)
    assert balances(bank) == {}
    done = take_in(bank, source)
    for fact in (
        "read",
        "booked",
        "skipped",
        "enrolled",
        "entries",
        "openings",
        "pot_minutes",
        "rounded_rows",
    ):
        assert getattr(told, fact) == getattr(done, fact), fact
    assert told.dry_run
    assert told.newcomers == ("Hanneke van der Velde", "Yusuf Al-Khatib", "Vries, Jan de")
    assert not done.dry_run


def test_balances_that_do_not_sum_to_zero_leave_the_rest_with_the_pot(bank: TestBank) -> None:
    told = take_in(bank, sample("timeoverflow_members_nl.csv"))
    # Олена Коваль is known already, by her name in its own letters.
    assert (told.enrolled, told.openings, told.pot_minutes) == (3, 3, 61)
    assert bank.balance(bank.olena) == -121
    assert pot(bank) == 61
    assert sum(balances(bank).values()) == 0
    lines = bank.office.ask(bank.admin, show_statement, "POT").lines
    assert {line.kind for line in lines} == {Kind.OPENING}
    assert bank.whole()


@pytest.mark.parametrize("first", ["timeoverflow_members_nl.csv", "timeoverflow_transfers_nl.csv"])
def test_balances_and_history_of_one_source_never_count_twice(bank: TestBank, first: str) -> None:
    names = ["timeoverflow_members_nl.csv", "timeoverflow_transfers_nl.csv"]
    names.sort(key=lambda name: name != first)
    for name in (*names, *names):
        take_in(bank, sample(name))
    found = balances(bank)
    assert found["Hanneke van der Velde"] == 90
    assert found["Yusuf Al-Khatib"] == -30
    assert bank.balance(bank.olena) == -121
    hanneke = next(a for a in bank.office.ask(bank.admin, list_balances) if a.name.startswith("Hanneke"))
    # The history itself is there: an hour and a half, and three quarters for somebody who vanished.
    assert hanneke.given == 135
    assert bank.whole()


def test_history_after_the_day_of_the_balances_counts_in_full(bank: TestBank, table) -> None:
    take_in(bank, table("Naam;Saldo uren\nAnna;3\nBram;-3\n"))
    bank.watch.now += timedelta(days=10)
    later = (TODAY + timedelta(days=5)).isoformat()
    take_in(bank, table(HEADER + f"2026-01-05;Anna;Bram;;1;\n{later};Anna;Bram;;2;\n"))
    assert balances(bank) == {"Anna": 300, "Bram": -300}
    # Stated anew, with those two hours in it: nothing moves.
    again = take_in(bank, table("Naam;Saldo uren\nAnna;5\nBram;-5\n"))
    assert (again.entries, again.skipped) == (0, 2)
    assert balances(bank) == {"Anna": 300, "Bram": -300}


def test_what_the_bank_itself_booked_is_no_part_of_a_source(bank: TestBank, table) -> None:
    bank.record(bank.fatma, bank.henk, 60)
    take_in(bank, table("Naam;Saldo uren\nFatma Yılmaz;2\nHenk de Vries;-2\n"))
    take_in(bank, table(HEADER + "2026-01-05;Fatma Yılmaz;Henk de Vries;;1;\n"))
    assert (bank.balance(bank.fatma), bank.balance(bank.henk), pot(bank)) == (180, -180, 0)


def test_two_sources_are_two_books(bank: TestBank, table) -> None:
    text = HEADER + "14-03-2026;Fatma Yılmaz;Henk de Vries;;1;\n"
    take_in(bank, table(text))
    take_in(bank, table(text, Mapping(source="wijk oost")))
    assert bank.balance(bank.fatma) == 120


def test_rows_never_completed_are_counted_and_accounts_are_called_by_their_code(bank: TestBank) -> None:
    told = take_in(bank, sample("komunitin_transfers.csv"))
    assert (told.read, told.booked, told.skipped) == (4, 2, 2)
    assert told.skipped_because == {"not_completed": 2}
    assert balances(bank) == {"LIND0001": -90, "LIND0002": 110, "LIND0003": -20}
    take_in(bank, sample("komunitin_accounts.csv"))
    assert balances(bank)["LIND0002"] == 150
    assert bank.whole()


def test_a_transaction_seen_from_both_sides_is_booked_once(bank: TestBank) -> None:
    take_in(bank, sample("transactions_hanneke.csv"))
    told = take_in(bank, sample("cyclos_transactions_en.csv", Mapping(owner="jose")))
    assert told.skipped_because == {"already_booked": 1}
    both = take_in(bank, sample("cyclos_members_transactions.csv"))
    assert both.skipped_because == {"already_booked": 1, "told_twice": 1}
    found = balances(bank)
    assert (found["José Núñez"], found["Hanneke van der Velde"], found["Zoë Çelik"]) == (90, 90, -120)
    assert pot(bank) == -60


def test_a_statement_and_its_mirror_without_numbers_are_booked_once(bank: TestBank, table) -> None:
    header = "Date,Type,Description,Other Party,Debit,Credit,Status\n"
    row = "2026-03-14 10:05,Exchange,x,{},{},{},Completed\n"
    take_in(bank, table(header + row.format("Bram", "1.00", "") * 2, Mapping(owner="Anna")))
    told = take_in(bank, table(header + row.format("Anna", "", "1.00") * 2, Mapping(owner="Bram")))
    assert told.skipped_because == {"already_booked": 2}
    assert balances(bank) == {"Anna": -120, "Bram": 120}


def test_starting_balances_are_no_hours_that_anybody_gave(bank: TestBank) -> None:
    take_in(bank, sample("statement_7_20260401_090000.csv", Mapping(owner="Henk de Vries")))
    henk = bank.office.ask(bank.desk, list_balances, (bank.henk,))[0]
    assert (henk.balance, henk.given, henk.received) == (-90 + 120 + 300, 120, 90)


def test_somebody_who_vanished_from_the_source_is_stood_in_for_by_the_pot(bank: TestBank) -> None:
    told = take_in(bank, sample("timeoverflow_transfers_nl.csv"))
    assert told.skipped_because == {"both_vanished": 1, "nothing_moved": 1}
    assert pot(bank) == -60 - 45
    kinds = {entry.service_date.isoformat(): entry.kind for entry in latest(bank)}
    assert (kinds["2026-03-01"], kinds["2026-02-14"]) == (Kind.GRANT, Kind.EXCHANGE)
    assert bank.whole()


def test_a_name_that_two_people_bear_is_asked_back_and_settled_by_a_mapping(bank: TestBank, table) -> None:
    other = bank.office.do(bank.desk, enrol_member, Profile(name="Henk de Vriés")).member.account.code
    text = HEADER + "14-03-2026;Henk de Vries;Anna;;1;\n"
    told = take_in(bank, table(text))
    assert reasons(told) == [(2, "person_ambiguous")]
    assert bank.henk in str(told.rejected[0].refusal.facts["numbers"])
    take_in(bank, table(text, Mapping(people={"Henk de Vries": other})))
    assert (bank.balance(bank.henk), bank.balance(other)) == (0, 60)


def test_people_of_one_name_with_ids_of_their_own_are_two(bank: TestBank) -> None:
    told = take_in(bank, sample("nexus_report.csv"))
    assert told.enrolled == 3
    mayas = [a.balance for a in bank.office.ask(bank.admin, list_balances) if a.name == "Maya Cohen"]
    assert sorted(mayas) == [-90 + 45, -45 + 300]


def test_members_are_named_by_number_too(bank: TestBank, table) -> None:
    take_in(bank, table(HEADER + f"14-03-2026;{bank.henk};{bank.fatma} Fatma;;1;\n"))
    take_in(bank, table(HEADER + f"15-03-2026;{bank.henk.replace('-', '')};pot;;1;\n"))
    assert (bank.balance(bank.henk), bank.balance(bank.fatma), pot(bank)) == (120, -60, -60)
    # Help for the community is help: the pot pays it, and it is time on the clock.
    assert bank.office.ask(bank.desk, list_balances, (bank.henk,))[0].given == 120
    wrong = take_in(bank, table(HEADER + "14-03-2026;99-1;Fatma Yılmaz;;1;\n"))
    assert reasons(wrong)[0][1] in ("mistyped_number", "account_unknown")


def test_limits_old_dates_and_long_times_do_not_stand_in_the_way(bank: TestBank, table) -> None:
    settings = bank.office.ask(bank.admin, show_bank)

    bank.office.do(
        bank.admin, change_bank, replace(settings, limits=Limits(lower=0, upper=60, blocking=True))
    )
    told = take_in(bank, table(HEADER + "14-03-2001;Fatma Yılmaz;Henk de Vries;;99;\n"))
    assert told.booked == 1
    assert bank.balance(bank.fatma) == 99 * 60


def test_an_id_that_means_something_else_now_is_told(bank: TestBank, table) -> None:
    header = "Id;Datum;Gever;Ontvanger;Uren\n"
    take_in(bank, table(header + "7;14-03-2026;Anna;Bram;1\n"))
    told = take_in(bank, table(header + "7;14-03-2026;Anna;Bram;2\n8;14-03-2026;Anna;Bram;1\n"))
    assert reasons(told) == [(2, "order_reused")]
    twice = take_in(bank, table(header + "9;14-03-2026;Anna;Bram;2\n9;14-03-2026;Anna;Bram;3\n"))
    assert reasons(twice) == [(3, "order_reused")]


def test_a_code_becomes_a_name_once_the_source_tells_it(bank: TestBank) -> None:
    take_in(bank, sample("timeoverflow_transfers_import.csv"))
    assert {"11", "12"} <= set(balances(bank))
    told = take_in(bank, sample("timeoverflow_users_import.csv"))
    assert (told.named, told.enrolled) == (2, 0)
    assert {"Amal Haddad Nasser", "Pieter Bakker"} <= set(balances(bank))


def test_after_two_people_became_one_nothing_is_booked_twice(bank: TestBank) -> None:
    take_in(bank, sample("timeoverflow_members_nl.csv"))
    yusuf = next(a.code for a in bank.office.ask(bank.admin, list_balances) if a.name == "Yusuf Al-Khatib")
    bank.office.do(bank.admin, merge_members, uuid4(), yusuf, bank.olena, "één persoon")
    assert bank.balance(bank.olena) == -151
    again = take_in(bank, sample("timeoverflow_members_nl.csv"))
    assert (again.entries, again.enrolled) == (0, 0)
    told = take_in(bank, sample("timeoverflow_transfers_nl.csv"))
    # The two hours between the two are no movement any more.
    assert told.skipped_because == {"both_vanished": 1, "nothing_moved": 2}
    assert told.rejected == ()
    assert bank.balance(bank.olena) == -151
    assert bank.whole()


def test_words_that_are_no_talent_stay_in_the_note(bank: TestBank, table) -> None:
    told = take_in(bank, table(HEADER + "14-03-2026;Fatma Yılmaz;Bram;goochelen;1;leuk\n"))
    assert told.unknown_talents == ("goochelen",)
    assert latest(bank)[0].note == "goochelen: leuk"
    mapped = Mapping(talents={"goochelen": "geen-talent"})
    with pytest.raises(errors.TalentUnknown):
        take_in(bank, table(HEADER + "15-03-2026;Fatma Yılmaz;Bram;goochelen;1;\n", mapped))


def test_new_people_are_found_by_name(bank: TestBank, table) -> None:
    take_in(bank, table("Naam;Telefoon\nTesfay Gebremedhin;0612345678\n"))
    code = next(a.code for a in bank.office.ask(bank.admin, list_balances) if a.name.startswith("Tesfay G"))
    assert bank.office.ask(bank.desk, show_member, code).profile.phone == "0612345678"


def test_an_import_can_be_stopped_and_leaves_nothing(bank: TestBank, table) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise errors.Cancelled

    source = table(HEADER + "14-03-2026;Anna;Bram;;1;\n")
    with pytest.raises(errors.Cancelled):
        bank.office.do(bank.admin, import_source, source, Stop())
    assert balances(bank) == {}
    assert len(bank.office.ask(bank.admin, list_balances)) == 6


def test_only_an_administrator_imports(bank: TestBank, table) -> None:
    source = table(HEADER + "14-03-2026;Anna;Bram;;1;\n")
    for actor in (bank.desk, bank.coordinator):
        with pytest.raises(errors.NotPermitted):
            bank.office.do(actor, import_source, source)


def test_a_plan_made_beforehand_books_the_same(bank, table):
    source = table(HEADER + "1-11-2026;Fatma Yilmaz;Nieuwe Naam;koken;2;\n")
    planned = bank.office.ask(bank.admin, plan_import, source)
    told = bank.office.do(bank.admin, import_source, source, None, planned)
    assert (told.booked, "Nieuwe Naam" in told.newcomers) == (1, True)
    assert take_in(bank, source).booked == 0
    assert bank.whole()


def test_a_plan_that_somebody_overtook_is_made_anew(bank, table):
    """Between planning and booking another desk enrols the very person: nobody is enrolled twice."""
    source = table(HEADER + "1-11-2026;Fatma Yilmaz;Nieuwe Naam;koken;2;\n")
    planned = bank.office.ask(bank.admin, plan_import, source)
    number = bank.office.do(bank.desk, enrol_member, Profile(name="Nieuwe Naam")).member.account.code
    told = bank.office.do(bank.admin, import_source, source, None, planned)
    assert "Nieuwe Naam" not in told.newcomers
    assert bank.balance(number) == -120


def test_the_same_plan_twice_books_once(bank, table):
    source = table(HEADER + "1-11-2026;Fatma Yilmaz;Nieuwe Naam;koken;2;\n")
    planned = bank.office.ask(bank.admin, plan_import, source)
    assert bank.office.do(bank.admin, import_source, source, None, planned).booked == 1
    assert bank.office.do(bank.admin, import_source, source, None, planned).booked == 0
