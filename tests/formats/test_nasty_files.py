"""Files that mean harm, or were made by tired people and tired programs."""

import json

import pytest

from timebank.domain.errors import (
    Cancelled,
    ChoiceUnknown,
    MappingNotUnderstood,
    SourceColumnMissing,
    SourceColumnTwice,
    SourceFileEmpty,
    SourceFileMissing,
    SourceFileTooLarge,
    SourceFormatUnknown,
    SourceLineTooLong,
    SourceNotText,
)
from timebank.formats import encoding
from timebank.formats.mapping import Mapping, read_mapping
from timebank.formats.reading import read_source

HEADER = "Datum;Gever;Ontvanger;Uren;Opmerking\n"


def source_of(tmp_path, text, mapping=None, **more):
    path = tmp_path / "lijst.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_source(path, mapping=mapping, **more)


def rejected(source):
    return [(row.line, row.reason) for row in source.rejected]


def test_each_wrong_row_is_told_with_its_line_and_reason(tmp_path):
    source = source_of(
        tmp_path,
        HEADER + "01-02-2026;Anna;Bram;1\n"
        "31-02-2026;Anna;Bram;1;\n"
        '01-02-2026;Anna;Bram;veel;"twee\nregels"\n'
        "01-02-2026;;Bram;1;\n"
        "01-02-2026;Anna;anna;1;\n"
        "01-02-2026;Anna;Bram;0;\n"
        "01-02-2026;Anna;Bram;-1;\n"
        "01-02-2026;Anna;Bram;101;\n"
        "01-02-2026;Anna\n"
        f"01-02-2026;{'A' * 130};Bram;1;\n"
        "\n"
        ";;;;\n",
    )
    assert source.read == 10
    assert [m.line for m in source.movements] == [2]
    assert rejected(source) == [
        (3, "date_not_understood"),
        (4, "time_not_understood"),
        (6, "name_missing"),
        (7, "same_person"),
        (8, "time_not_positive"),
        (9, "time_not_positive"),
        (10, "time_too_long"),
        (11, "row_too_short"),
        (12, "text_too_long"),
    ]


def test_nul_bytes_are_left_out(tmp_path):
    source = source_of(tmp_path, HEADER.encode() + b"01-02-2026;An\x00na;Bram;1;\x00\n")
    assert source.people["name:anna"].name == "Anna"
    assert rejected(source) == []


def test_a_field_beyond_128_kilobytes_is_read_and_shortened(tmp_path):
    source = source_of(tmp_path, HEADER + f"01-02-2026;Anna;Bram;1;{'x' * 300_000}\n")
    assert len(source.movements[0].note) == 1000
    assert source.shortened_notes == 1


def test_a_line_without_end_is_refused_before_it_fills_the_memory(tmp_path):
    path = tmp_path / "lang.csv"
    with path.open("wb") as stream:
        stream.write(HEADER.encode())
        # A hole in the file: a gigabyte that takes no room on disk, and no line break in it.
        stream.truncate(400 * 1024 * 1024)
    with pytest.raises(SourceLineTooLong):
        read_source(path)


def test_a_file_beyond_all_measure_is_refused_unread(tmp_path):
    path = tmp_path / "groot.csv"
    with path.open("wb") as stream:
        stream.truncate(encoding.MOST_BYTES + 1)
    with pytest.raises(SourceFileTooLarge):
        read_source(path)


def test_a_quote_that_never_closes_is_told_with_the_line_where_it_begins(tmp_path):
    source = source_of(tmp_path, HEADER + '01-02-2026;Anna;Bram;1;\n02-02-2026;"Anna;Bram;1;\n' * 1 + "x;y\n")
    assert rejected(source) == [(3, "quotes_not_closed")]


def test_loose_quotes_cost_one_row_only(tmp_path):
    source = source_of(
        tmp_path, HEADER + '01-02-2026;"Anna" Bakker;Bram;1;\n02-02-2026;Anna;Bram;1;hij zei "ja"\n'
    )
    assert rejected(source) == [(2, "row_not_understood")]
    assert source.movements[0].note == 'hij zei "ja"'


def test_guards_against_formulas_are_taken_away(tmp_path):
    source = source_of(tmp_path, HEADER + "'01-02-2026;'=Anna;'+Bram;1;'-1\n'tis;Anna;Bram;1;\n")
    assert [p.name for p in source.people.values() if p.name][:2] == ["=Anna", "+Bram"]
    assert source.movements[0].note == "-1"


def test_a_line_that_names_its_separator(tmp_path):
    source = source_of(tmp_path, "sep=|\n" + HEADER.replace(";", "|") + "01-02-2026|Anna; A.|Bram|1|\n")
    assert source.detected.separator == "|"
    assert source.movements[0].line == 3


def test_two_files_pasted_together(tmp_path):
    good = "".join(f"0{day}-02-2026;Zoë;François;1;\n" for day in range(1, 9)).encode()
    bad = "09-02-2026;Zoë;José;1;\n".encode("cp1252")
    source = source_of(tmp_path, HEADER.encode() + good + bad)
    assert source.detected.encoding == "utf-8 and windows-1252"
    assert {p.name for p in source.people.values() if p.name} == {"Zoë", "François", "José"}


def test_rows_that_were_called_off_are_skipped(tmp_path):
    source = source_of(
        tmp_path, "Datum;Gever;Ontvanger;Uren;Status\n01-02-2026;A;B;1;Geannuleerd\n01-02-2026;A;B;1;ok\n"
    )
    assert [row.reason.value for row in source.skipped] == ["not_completed"]
    assert len(source.movements) == 1


def test_empty_missing_and_strange_files(tmp_path):
    with pytest.raises(SourceFileEmpty):
        source_of(tmp_path, "")
    with pytest.raises(SourceFileEmpty):
        source_of(tmp_path, "\n\n ; ;\n")
    with pytest.raises(SourceFormatUnknown):
        source_of(tmp_path, "een;twee;drie\n1;2;3\n")
    with pytest.raises(SourceFileMissing):
        read_source(tmp_path / "nergens.csv")
    with pytest.raises(SourceFileMissing):
        read_source(tmp_path)
    with pytest.raises(ChoiceUnknown):
        source_of(tmp_path, HEADER, wanted="lets")
    with pytest.raises(SourceFormatUnknown):
        source_of(tmp_path, HEADER + "01-02-2026;Anna;Bram;1;\n", wanted="komunitin")


def test_only_a_header_is_a_file_with_nothing_in_it(tmp_path):
    source = source_of(tmp_path, HEADER)
    assert (source.read, source.movements) == (0, ())


def test_reading_can_be_stopped(tmp_path):
    class Impatient:
        steps = 0

        def step(self, done: int, total: int) -> None:
            self.steps += 1
            assert 0 < done <= total
            if self.steps == 2:
                raise Cancelled

    text = HEADER + "01-02-2026;Anna;Bram;1;\n" * 5000
    impatient = Impatient()
    with pytest.raises(Cancelled):
        source_of(tmp_path, text, progress=impatient)
    assert impatient.steps == 2


def test_a_mapping_explains_a_table(tmp_path):
    toml = tmp_path / "uitleg.toml"
    toml.write_text(
        'source = "oude lijst"\nunit = "minutes"\ndate_order = "mdy"\n'
        '[columns]\ndate = "Wann"\ngiver = 2\nreceiver = "Zu"\ntime = "Wert"\n'
        '[people]\n"Anna" = "1045-5"\n[talents]\n"Kochen" = "cooking"\n'
    )
    mapping = read_mapping(toml)
    source = source_of(tmp_path, "Wann,Wer,Zu,Wert\n02/25/2026,Anna,Bram,90\n", mapping)
    (row,) = source.movements
    assert (row.giver, row.receiver, row.minutes, row.day.isoformat()) == (
        "name:anna",
        "name:bram",
        90,
        "2026-02-25",
    )
    assert source.name == "oude lijst"
    assert source.numbers == {"anna": "1045-5"}
    assert source.talents == {"kochen": "cooking"}


def test_a_mapping_may_be_json_and_turn_people_round(tmp_path):
    file = tmp_path / "uitleg.json"
    file.write_text(json.dumps({"swap": True, "separator": "tab"}))
    mapping = read_mapping(file)
    source = source_of(tmp_path, "Datum\tVan\tNaar\tUren\n01-02-2026\tAnna\tBram\t1\n", mapping)
    assert source.movements[0].giver == "name:bram"
    assert source.detected.earns == "Naar"


def test_a_mapped_column_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SourceColumnMissing):
        source_of(tmp_path, HEADER + "01-02-2026;A;B;1;\n", Mapping(columns={"date": "Wanneer dan"}))


TWICE = "Datum;Gever;gever;Ontvanger;Uren\n01-02-2026;Anna;{};Bram;1\n02-02-2026;Anna;;Bram;2\n"


def test_two_columns_of_one_name_that_disagree_are_asked_back(tmp_path):
    """Whoever stands in the second one helped as well, or instead: nobody's hours are left out without a word."""
    with pytest.raises(SourceColumnTwice) as told:
        source_of(tmp_path, TWICE.format("Cem"))
    assert told.value.facts == {"column": "Gever"}
    chosen = source_of(tmp_path, TWICE.format("Cem"), Mapping(columns={"giver": 3}))
    assert [m.giver for m in chosen.movements] == ["name:cem"]
    for harmless in ("", "Anna"):
        assert len(source_of(tmp_path, TWICE.format(harmless)).movements) == 2


@pytest.mark.parametrize(
    "text",
    [
        "columns = 3",
        'unit = "ellen"',
        "[columns]\nonzin = 1",
        "[columns]\ndate = 0",
        'vreemd = "x"',
        'decimal = "x"',
        'date_order = "ymm"',
        'encoding = "klingon"',
        'separator = "ab"',
        "swap = 1",
        "[people]\nAnna = 3",
        "dit is geen toml",
        "{",
        "[1]",
    ],
)
def test_a_mapping_that_makes_no_sense_is_refused(tmp_path, text):
    file = tmp_path / "uitleg.toml"
    file.write_text(text)
    with pytest.raises(MappingNotUnderstood):
        read_mapping(file)


@pytest.mark.parametrize("start", [b"PK\x03\x04\x14\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-1.7\n"])
def test_a_spreadsheet_or_a_paper_is_no_list(tmp_path, start):
    with pytest.raises(SourceNotText):
        source_of(tmp_path, start + b"Datum;Gever;Ontvanger;Uren\n")


def test_a_picture_is_no_list(tmp_path):
    with pytest.raises(SourceNotText):
        source_of(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    # A few stray bytes do not make a list a picture.
    assert source_of(tmp_path, HEADER.encode() + b"01-02-2026;An\x00na\x01;Bram\x02;1;\n").read == 1


def test_balances_without_a_unit_are_hours_unless_that_is_absurd(tmp_path):
    hours = source_of(tmp_path, "Naam;Saldo\nAnna;40\nBram;-15\n")
    minutes = source_of(tmp_path, "Naam;Saldo\nAnna;240\nBram;-90\n")
    assert [b.minutes for b in hours.balances] == [2400, -900]
    assert [b.minutes for b in minutes.balances] == [240, -90]
