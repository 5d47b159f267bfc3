"""What the kiosk reads aloud, out as a sheet and in as a folder of sound files."""

import json
from pathlib import Path

from openpyxl import load_workbook

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank
from tests.fixtures.tones import tone
from timebank.formats.sound import read_sound
from timebank.services.voices import list_recorded
from timebank.wording import wording


def test_out_goes_the_sheet_and_in_come_files_that_are_named_as_on_it(
    line: Line, bank: TestBank, tmp_path: Path
) -> None:
    empty = line("voice", "export", "ti", "--out", str(tmp_path / "uit"))
    assert (empty.status, empty.data["files"]) == (0, [])
    rows = list(load_workbook(empty.data["sheet"]).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("Bestand", "Wat er gezegd wordt", "In de zin", "Nederlands", "Ingesproken")
    names = {words: file for file, words, *_ in rows[1:]}
    assert len(names) > 200
    mine, code = wording("ti").kiosk("number_ask"), wording("ti").kiosk("code_ask")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / names[mine]).write_bytes(tone(0.4, rate=44_100, channels=2))
    (folder / names[code]).write_bytes(tone(0.4, loud=0.01))
    (folder / "notes.txt").write_text("no sound")
    taken = line("voice", "import", "ti", str(folder))
    assert taken.status == 0
    assert taken.data == {"kept": sorted((names[mine], names[code])), "rejected": []}
    states = {row["words"]: row["recorded"] for row in line("voice", "list", "ti").data}
    assert (states[mine], states[code], states["38"]) == ("good", "quiet", None)
    out = line("voice", "export", "ti", "--out", str(tmp_path / "uit"))
    assert sorted(out.data["files"]) == sorted((names[mine], names[code]))
    again = read_sound((tmp_path / "uit" / names[mine]).read_bytes())
    assert abs(again.milliseconds - 600) < 100
    assert line("voice", "import", "ti", str(tmp_path / "uit")).status == 0


def test_what_cannot_be_taken_in_is_told_by_name_and_the_rest_is_kept(
    line: Line, bank: TestBank, tmp_path: Path
) -> None:
    (tmp_path / "number-0038.WAV").write_bytes(tone(0.3))
    (tmp_path / "number-0039.wav").write_bytes(b"ID3 an mp3 of another name")
    (tmp_path / "vakantie.wav").write_bytes(tone(0.3))
    taken = line("voice", "import", "so", str(tmp_path))
    assert taken.status == 1
    told = json.loads(taken.out)
    assert told["kept"] == ["number-0038.WAV"]
    assert [(each["file"], each["reason"]) for each in told["rejected"]] == [
        ("number-0039.wav", "sound_not_wave"),
        ("vakantie.wav", "not_on_sheet"),
    ]
    assert [each.words for each in bank.office.ask(bank.coordinator, list_recorded, "so")] == ["38"]


def test_a_folder_that_is_not_there(line: Line, tmp_path: Path) -> None:
    asked = line("voice", "import", "ti", str(tmp_path / "weg"))
    assert (asked.status, asked.code) == (1, "source_file_missing")
