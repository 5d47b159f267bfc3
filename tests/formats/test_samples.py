"""Sample files of each program, as they come: who earns, who pays, when, how long."""

from datetime import date
from pathlib import Path

import pytest

from timebank.formats.mapping import Mapping
from timebank.formats.reading import read_source
from timebank.formats.source import Movement, SkipReason, Source

SAMPLES = Path(__file__).parent / "samples"


def read(name: str, mapping: Mapping | None = None) -> Source:
    return read_source(SAMPLES / name, mapping=mapping)


def helped(source: Source) -> list[tuple[int, str, str, int, str]]:
    """Line, who earned, who paid, minutes, day."""
    return [(m.line, m.giver, m.receiver, m.minutes, m.day.isoformat()) for m in source.movements]


def stated(source: Source) -> dict[str, int]:
    return {source.people[b.person].name: b.minutes for b in source.balances}


def skipped(source: Source) -> list[tuple[int, SkipReason]]:
    return [(row.line, row.reason) for row in source.skipped]


def test_timeoverflow_balances_are_seconds_and_rounding_is_told():
    source = read("timeoverflow_members_nl.csv")
    assert source.detected.format == "timeoverflow"
    assert source.detected.language == "nl"
    assert stated(source) == {
        "Hanneke van der Velde": 90,
        "Yusuf Al-Khatib": -30,
        "Олена Коваль": -121,
        "Vries, Jan de": 0,
    }
    # -7250 seconds are 120 minutes and 50 seconds: ten seconds were added.
    assert (source.rounded_rows, source.rounded_seconds) == (1, 10)
    assert source.read == 4
    assert source.people["uid:1"].phone == "0612345601"


def test_timeoverflow_transfers_move_credit_from_payer_to_helper():
    source = read("timeoverflow_transfers_nl.csv")
    assert helped(source) == [
        # 22:30 UTC on the last of March is the first of April in Amsterdam.
        (2, "uid:1", "uid:2", 90, "2026-04-01"),
        (3, "uid:2", "uid:3", 120, "2026-03-02"),
        (4, "uid:3", "pot", 60, "2026-03-01"),
        (5, "uid:1", "vanished", 45, "2026-02-14"),
    ]
    assert skipped(source) == [(6, SkipReason.BOTH_VANISHED), (7, SkipReason.NOTHING_MOVED)]
    assert source.movements[0].note == "Fiets, band plakken"
    assert source.detected.earns == "Naar"


@pytest.mark.parametrize(
    ("name", "language", "giver", "receiver", "minutes"),
    [
        ("timeoverflow_transfers_en.csv", "en", "Yusuf", "Olena", 120),
        ("timeoverflow_transfers_es.csv", "es", "Núria Puig", "Marta Ruiz", 50),
        ("timeoverflow_transfers_ca.csv", "ca", "Núria Puig", "Marta Ruiz", 50),
    ],
)
def test_timeoverflow_speaks_more_languages(name, language, giver, receiver, minutes):
    source = read(name)
    (row,) = source.movements
    assert source.detected.language == language
    assert (source.people[row.giver].name, source.people[row.receiver].name) == (giver, receiver)
    assert row.minutes == minutes


def test_timeoverflow_members_in_spanish():
    assert stated(read("timeoverflow_members_es.csv")) == {"Marta Ruiz": 60}


def test_timeoverflow_imports_have_no_header():
    users = read("timeoverflow_users_import.csv")
    assert users.detected.shape == "users_import"
    assert [users.people[e.person].name for e in users.enrolments] == ["Amal Haddad Nasser", "Pieter Bakker"]
    transfers = read("timeoverflow_transfers_import.csv")
    assert helped(transfers) == [
        (1, "uid:12", "uid:11", 90, "2026-01-20"),
        (2, "uid:11", "pot", 60, "2026-01-21"),
        (3, "uid:11", "uid:12", 2, "2026-01-22"),
    ]
    assert (transfers.rounded_rows, transfers.rounded_seconds) == (1, 20)


def test_komunitin_books_only_what_was_committed():
    source = read("komunitin_transfers.csv")
    assert source.read == 4
    assert helped(source) == [
        (2, "code:LIND0002", "code:LIND0001", 90, "2026-01-11"),
        (5, "code:LIND0002", "code:LIND0003", 20, "2026-01-13"),
    ]
    assert skipped(source) == [(3, SkipReason.NOT_COMPLETED), (4, SkipReason.NOT_COMPLETED)]
    assert source.movements[0].own_id.endswith("0001")


def test_komunitin_accounts_take_their_code_as_name():
    source = read("komunitin_accounts.csv")
    assert stated(source) == {"LIND0001": -90, "LIND0002": 150, "LIND0003": -30}
    assert skipped(source) == [(5, SkipReason.NOT_COMPLETED)]


def test_cyclos_members_in_windows_1252_with_decimal_commas():
    source = read("cyclos_members.csv")
    assert source.detected.encoding == "windows-1252"
    assert source.detected.decimal == ","
    assert stated(source) == {"Hanneke van der Velde": 150, "José Núñez": -75}


def test_cyclos_negative_amounts_went_out_of_the_account_looked_at():
    source = read("transactions_hanneke.csv")
    assert (source.detected.owner, source.detected.owner_from) == ("hanneke", "file_name")
    assert helped(source) == [
        (2, "login:jose", "login:hanneke", 90, "2026-03-14"),
        (3, "login:hanneke", "login:zoe", 120, "2026-03-15"),
        (4, "login:hanneke", "pot", 60, "2026-03-16"),
    ]
    assert [m.own_id for m in source.movements] == ["T000012", "T000013", "T000014"]


def test_cyclos_in_english_between_apostrophes():
    source = read("cyclos_transactions_en.csv", Mapping(owner="jose"))
    assert source.detected.quote == "'"
    assert helped(source) == [(2, "login:jose", "login:hanneke", 90, "2026-03-14")]
    assert source.movements[0].note == "Bicycle mended, it's done"
    assert source.detected.owner_from == "mapping"


def test_cyclos_report_tells_each_transaction_from_both_sides():
    source = read("cyclos_members_transactions.csv")
    assert {(m.giver, m.receiver, m.own_id) for m in source.movements} == {
        ("login:jose", "login:hanneke", "T000012")
    }
    assert [m.seen_by for m in source.movements] == ["login:hanneke", "login:jose"]


def test_nexus_statement_of_one_person():
    source = read("statement_7_20260401_090000.csv")
    assert (source.detected.owner, source.detected.byte_order_mark) == ("7", True)
    assert helped(source) == [
        (2, "name:marit bos", "id:7", 90, "2026-03-14"),
        (3, "id:7", "name:farid rahimi", 120, "2026-03-15"),
        (4, "id:7", "pot", 300, "2026-03-16"),
    ]
    assert source.movements[1].note == "=SUM(A1:A9)"
    assert [m.kind for m in source.movements] == [Movement.HELP, Movement.HELP, Movement.OPENING]
    assert skipped(source) == [(5, SkipReason.NOT_COMPLETED), (6, SkipReason.NOT_COMPLETED)]


def test_nexus_report_tells_two_people_of_one_name_apart():
    source = read("nexus_report.csv")
    assert helped(source) == [
        (2, "mail:marit@voorbeeld.test", "mail:maya1@voorbeeld.test", 90, "2026-03-14"),
        (3, "mail:maya1@voorbeeld.test", "mail:maya2@voorbeeld.test", 45, "2026-03-15"),
        (5, "mail:maya2@voorbeeld.test", "pot", 300, "2026-03-17"),
    ]
    assert [m.talent for m in source.movements] == ["Garden", "", ""]


def test_nexus_report_can_be_turned_round():
    source = read("nexus_report.csv", Mapping(swap=True))
    assert helped(source)[0][1:3] == ("mail:maya1@voorbeeld.test", "mail:marit@voorbeeld.test")
    assert source.detected.earns == "Receiver"


def test_a_log_book_with_titles_totals_and_three_scripts():
    source = read("logboek_buurthuis.csv")
    assert source.detected.header_line == 3
    assert source.detected.unit == "minutes"
    names = {key: person.name for key, person in source.people.items()}
    assert [(m.line, names[m.giver], names[m.receiver], m.minutes, m.day) for m in source.movements] == [
        (4, "Fatma Yıldız", "Henk de Groot", 90, date(2026, 3, 2)),
        (5, "Henk de Groot", "فاطمة الحسن", 60, date(2026, 3, 3)),
        # Fatma was written without her Turkish letters here: the same person.
        (6, "Тарас Шевчук", "Fatma Yıldız", 150, date(2026, 3, 4)),
        (7, "Henk de Groot", "Тарас Шевчук", 45, date(2026, 3, 5)),
    ]
    assert source.movements[2].talent == "schilderen; twee muren"
    assert source.movements[2].note == 'hij zei: "mooi"'
    assert skipped(source) == [(8, SkipReason.TOTAL_LINE)]


def test_a_list_in_utf_16_with_tabs():
    source = read("help_list_en.csv")
    assert (source.detected.encoding, source.detected.separator) == ("utf-16-le", "\t")
    assert source.detected.language == "en"
    assert [m.minutes for m in source.movements] == [90, 60, 15]
    assert source.people[source.movements[2].giver].name == "ተስፋይ ገብረመድህን"


def test_a_list_from_an_old_mac():
    source = read("uren_mac.csv")
    assert source.detected.encoding == "mac-roman"
    assert {p.name for p in source.people.values() if p.name} == {"Zoë Böhmer", "André Günther"}
    assert [m.minutes for m in source.movements] == [90, 20]


def test_balances_of_a_list():
    source = read("saldi.csv")
    assert (source.detected.shape, source.detected.unit) == ("balances", "hours")
    assert stated(source) == {"Zoë Böhmer": 150, "André Günther": -105, "Siobhán Ó Briain": 0}


def test_hours_and_minutes_in_two_columns_make_one_time():
    assert [m.minutes for m in read("uren_en_minuten.csv").movements] == [90, 20, 120]
