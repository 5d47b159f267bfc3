"""Taking in other programs' files from the command line, on both databases."""

from pathlib import Path

import pytest

from tests.command_line.conftest import Line, Said
from tests.fixtures.bank import PASSWORD, TestBank
from timebank.command_line import main
from timebank.domain.lists import ListQuery
from timebank.services.audit_log import list_log
from timebank.store.kept import usual_folder

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"
FIELDS = {"read", "booked", "skipped", "rejected"}


def names_and_balances(line: Line) -> dict[str, int]:
    return {row["name"]: row["balance"] for row in line("balance").data if row["balance"]}


def test_a_file_is_booked_once(line: Line) -> None:
    file = str(SAMPLES / "timeoverflow_members_nl.csv")
    looked = line("import", file, "--dry-run").data
    assert looked["dry_run"] is True
    assert line("verify").data["entries"] == 0

    first = line("import", file).data
    assert first.keys() >= FIELDS
    assert (first["read"], first["booked"], first["skipped"], first["rejected"]) == (4, 4, 0, [])
    assert first["detected"]["unit"] == "seconds"
    before = names_and_balances(line)
    again = line("import", file).data
    assert (again["read"], again["booked"], again["entries"], again["enrolled"]) == (4, 0, 0, 0)
    assert names_and_balances(line) == before
    assert line.whole()


def test_a_rejected_row_books_nothing_and_the_report_still_stands(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "lijst.csv"
    file.write_text(
        "Datum;Gever;Ontvanger;Uren\n1-2-2026;Piet;Klaas;2\n31-2-2026;Piet;Klaas;2\n1-3-2026;Piet;Klaas;\n"
    )
    said = line("import", str(file))
    assert said.status == 1
    report = Said(0, said.out, "").data
    assert (report["read"], report["booked"]) == (3, 0)
    assert [row["line"] for row in report["rejected"]] == [3, 4]
    assert report["rejected"][0]["reason"] == "date_not_understood"
    assert Said(1, "", said.err).code == "rows_rejected"
    spoken = line.say("import", str(file))
    assert (spoken.status, spoken.err.count("\n")) == (1, 1)
    assert "regel 3:" in spoken.out
    assert line("verify").data["entries"] == 0
    assert line("member", "find", "Klaas").data == []


def test_a_mapping_says_what_the_table_does_not(line: Line, bank: TestBank, tmp_path: Path) -> None:
    file, mapping = tmp_path / "lijst.csv", tmp_path / "kolommen.toml"
    file.write_text("Wanneer,Hulp van,Aan,Hoe lang\n2026-02-01,F.,H.,90\n")
    mapping.write_text(
        'unit = "minutes"\n[columns]\ndate = "Wanneer"\ngiver = "Hulp van"\nreceiver = "Aan"\ntime = "Hoe lang"\n'
        f'[people]\n"F." = "{bank.fatma}"\n"H." = "{bank.henk}"\n'
    )
    done = line("import", str(file), "--mapping", str(mapping), "--format", "table").data
    assert (done["booked"], done["enrolled"]) == (1, 0)
    assert names_and_balances(line) == {"Fatma Yılmaz": 90, "Henk de Vries": -90}


@pytest.mark.parametrize(
    ("file", "mapping", "code"),
    [
        (None, None, "source_file_missing"),
        (b"", None, "source_file_empty"),
        (b"\x1b[2J\x1b]0;x\x07;;\n\x1b[31m;;\n", None, "source_format_unknown"),
        (b"Lieve Henk,\ntot morgen.\n", None, "source_format_unknown"),
        (b"Datum;Gever;Ontvanger;Uren\n1-2-2026;Piet;Klaas;2\n", b"{", "mapping_not_understood"),
        (b"Datum;Gever;Ontvanger;Uren\n1-2-2026;Piet;Klaas;2\n", b"kleur = 'rood'", "mapping_not_understood"),
        (b"Datum;Gever;Ontvanger;Uren\n1-2-2026;Piet;Klaas;2\n", None, "not_permitted"),
    ],
)
def test_files_that_cannot_be_taken_in(line: Line, tmp_path: Path, file, mapping, code: str) -> None:
    words = ["import", str(tmp_path / "lijst.csv")]
    if file is not None:
        (tmp_path / "lijst.csv").write_bytes(file)
    if mapping is not None:
        (tmp_path / "kolommen").write_bytes(mapping)
        words += ["--mapping", str(tmp_path / "kolommen")]
    operator = "Riet Jansen" if code == "not_permitted" else "Ans Beheer"
    refused = line(*words, operator=operator)
    assert (refused.status, refused.code) == (1, code)
    # A file cannot command the terminal of whoever reads the sentence.
    assert "\x1b" not in line.say(*words, operator=operator).err
    assert line("verify").data["entries"] == 0


def test_people_read_how_the_file_was_understood(line: Line) -> None:
    spoken = line.say("import", str(SAMPLES / "logboek_buurthuis.csv")).out
    assert "Een kaal getal is:  minuten" in spoken
    assert "dag voor maand" in spoken
    assert "geboekt: 4" in spoken
    english = line.say("import", str(SAMPLES / "logboek_buurthuis.csv"), "--language", "en").out
    assert "booked: 0" in english


def test_an_encrypted_bank_keeps_a_copy_from_before(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)
    bank = tmp_path / "bank.db"

    def said(*words: str, where: Path = bank) -> Said:
        capsys.readouterr()
        status = main(["--json", "--database", str(where), *words])
        return Said(status, *capsys.readouterr())

    assert said("init", str(bank), "--name", "De Linde", "--admin", "Ans").status == 0
    file = str(SAMPLES / "logboek_buurthuis.csv")
    assert said("import", file, "--dry-run").data["booked"] == 4
    assert {path.name for path in tmp_path.iterdir()} == {"bank.db", "bank.db.keys"}
    assert said("import", file).data["booked"] == 4
    (copy,) = (tmp_path / "backups").glob("timebank-*-import-*.db")
    assert copy.read_bytes()[:6] != b"SQLite"
    assert said("verify", where=copy).data["entries"] == 0
    assert said("verify").data["entries"] == 4


def copies(line: Line) -> list[Path]:
    return sorted(usual_folder(line.where).glob("timebank-*-import-*.db"))


def test_a_plain_file_and_a_server_leave_none_that_nobody_asked_for(line: Line) -> None:
    done = line("import", str(SAMPLES / "logboek_buurthuis.csv")).data
    assert (done["booked"], done["backup"]) == (4, None)
    assert copies(line) == []


def test_every_bank_has_a_backup_from_before_when_asked_and_is_told_where(line: Line, monkeypatch) -> None:
    file = str(SAMPLES / "logboek_buurthuis.csv")
    assert line("import", file, "--dry-run").data["backup"] is None
    assert copies(line) == []
    done = line("import", file, "--backup").data
    (copy,) = copies(line)
    assert (done["booked"], done["backup"]) == (4, str(copy))
    assert line("import", file, "--backup").data["backup"] is None, "nothing changed"
    assert copies(line) == [copy]
    assert line("verify").data["entries"] == 4
    with monkeypatch.context() as patch:
        patch.setattr(line, "where", str(copy))
        assert line("verify").data["entries"] == 0


def test_without_a_backup_nothing_is_booked_unless_somebody_says_so(line: Line, bank: TestBank) -> None:
    file = str(SAMPLES / "logboek_buurthuis.csv")
    folder = usual_folder(line.where)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder would be")
    log = bank.office.ask(bank.admin, list_log, ListQuery(counted=True)).total
    refused = line("import", file, "--backup")
    assert (refused.status, refused.code) == (1, "backup_not_made")
    said = line.say("import", file, "--backup")
    assert said.err.count("\n") == 1
    assert "de map is dicht of er niet" in said.err
    assert "--no-backup" in said.err
    assert line("verify").data["entries"] == 0
    assert bank.office.ask(bank.admin, list_log, ListQuery(counted=True)).total == log
    done = line("import", file, "--no-backup").data
    assert (done["booked"], done["backup"]) == (4, None)


def test_a_bank_to_practise_with_is_left_alone(line: Line, tmp_path: Path, monkeypatch) -> None:
    where = str(tmp_path / "oefenen.db")
    made = line("demo", where, "--members", "5", "--exchanges", "5").data["operators"]
    ans = next(each for each in made if each["role"] == "administrator")
    with monkeypatch.context() as patch:
        patch.setattr(line, "where", where)
        file = str(SAMPLES / "logboek_buurthuis.csv")
        done = line("import", file, "--backup", operator=ans["name"], TIMEBANK_PASSWORD=ans["password"]).data
        assert (done["booked"], done["backup"]) == (4, None)
        assert copies(line) == []
