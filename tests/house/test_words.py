"""`python -m tools words`: a sheet of a native speaker mends the TOML, and nothing else in it."""

import shutil
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from timebank.domain.words import SheetLine
from timebank.formats.words_sheet import write_sheet
from timebank.wording import wording
from timebank.wording.catalogue import shipped_words
from timebank.wording.lines import read_by_members, texts_of
from timebank.wording.review import marks_of
from tools import words


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The words of the program in a place of their own."""
    place = tmp_path / "words"
    shutil.copytree(words.WORDS, place)
    monkeypatch.setattr(words, "WORDS", place)
    for module in ("catalogue", "review"):
        monkeypatch.setattr(f"timebank.wording.{module}.resource", lambda *parts: tmp_path.joinpath(*parts))
    _forget()
    yield place
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for cached in (shipped_words, marks_of, texts_of, read_by_members):
        cached.cache_clear()


def test_the_words_of_the_program_are_in_step() -> None:
    assert list(words.faults()) == []


def test_a_sheet_is_written_into_the_words_and_marked(copy: Path, tmp_path: Path) -> None:
    keys = {
        "uk/kiosk.kiosk.stop": "Готово",
        "uk/kiosk.kiosk.try_later.few": "Через {seconds} секунди.",
        "uk/documents.notice.who.1": "{name} відповідає за дані.",
        "uk/forms.dates.months.0": "січня-місяця",
    }
    texts = texts_of("uk")
    before = (copy / "uk" / "kiosk.toml").read_text("utf-8")
    lines = [
        SheetLine(
            key=key,
            place="kiosk",
            dutch=texts[key].dutch,
            english="",
            text=text,
            by="Olena",
            on=date(2026, 12, 1),
        )
        for key, text in keys.items()
    ]
    sheet = tmp_path / "uk.xlsx"
    write_sheet(lines, wording("nl"), sheet)
    assert words.main([str(sheet)]) == 0
    _forget()
    assert {key: texts_of("uk")[key].shipped for key in keys} == keys
    after = (copy / "uk" / "kiosk.toml").read_text("utf-8")
    changed = [(a, b) for a, b in zip(before.splitlines(), after.splitlines(), strict=True) if a != b]
    assert len(changed) == 2, "comments and all other lines stay"
    assert {marks_of("uk")[key].by for key in keys} == {"Olena"}
    assert marks_of("uk")["uk/kiosk.kiosk.help"].on is None


def test_dutch_that_changed_makes_a_translation_stale_until_somebody_looked(copy: Path) -> None:
    kiosk = copy / "nl" / "kiosk.toml"
    kiosk.write_text(kiosk.read_text("utf-8").replace('stop = "Stop"', 'stop = "Klaar"'), "utf-8")
    _forget()
    stale = list(words.faults())
    assert len(stale) == 7, "every language"
    assert all("kiosk.kiosk.stop was made of other Dutch" in fault for fault in stale)
    assert words.main([]) == 1, "what is stale stays so until it was looked at"
    assert words.main(["--in-step", "kiosk.stop"]) == 0


def test_a_new_text_and_one_that_is_gone_are_taken_up(copy: Path) -> None:
    for language in ("nl", "en", "ar", "ti", "tr", "fa", "uk"):
        file = copy / language / "kiosk.toml"
        file.write_text(f'{file.read_text("utf-8")}new_one = "x"\n', "utf-8")
    _forget()
    faults = list(words.faults())
    assert "so/kiosk.kiosk.new_one is not translated: 'x'" in faults
    assert "ar/kiosk.kiosk.new_one is new: run `python -m tools words`" in faults
    somali = copy / "so" / "kiosk.toml"
    somali.write_text(f'{somali.read_text("utf-8")}new_one = "x {{naam}}"\n', "utf-8")
    _forget()
    assert words.main([]) == 1
    assert next(fault for fault in words.faults() if "so/" in fault).startswith(
        "so/kiosk.kiosk.new_one has other places"
    )


def test_one_entry_is_replaced_however_it_was_written() -> None:
    toml = '# x\n[a]\nb = "1"\nlong = [\n  "x",\n  "y",\n]\nc = { one = "1", other = "2" }\n\n[d]\nb = "3"\n'
    mended = words.replaced(toml, "a.long", ["x", 'z "quoted"'])
    assert tomllib.loads(mended)["a"] == {
        "b": "1",
        "long": ["x", 'z "quoted"'],
        "c": {"one": "1", "other": "2"},
    }
    mended = words.replaced(mended, "a.c", {"one": "{n}", "other": "2"})
    mended = words.replaced(mended, "d.b", "4")
    assert tomllib.loads(mended)["a"]["c"] == {"one": "{n}", "other": "2"}
    assert tomllib.loads(mended)["d"]["b"] == "4"
    assert mended.startswith("# x\n[a]\n")
