"""Slips and letters from the command line."""

from pathlib import Path

from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank


def text_of(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_the_slip_of_an_entry_and_empty_ones(line: Line, bank: TestBank, tmp_path: Path) -> None:
    entry = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2").data["entry"]
    file = tmp_path / "briefje.pdf"
    made = line("slip", entry, "--out", str(file), "--form", "receipt", "--second", "ar")
    assert made.data == {"entry": entry, "file": str(file)}
    assert "Fatma Yılmaz" in text_of(file)
    line("slip", "--out", str(file), "--form", "a4", "--count", "8")
    assert len(PdfReader(file).pages) == 2
    assert text_of(file).count("Voor wie?") == 8


def test_a_letter(line: Line, bank: TestBank, tmp_path: Path) -> None:
    text, file = tmp_path / "brief.txt", tmp_path / "brief.pdf"
    text.write_text("We koken samen.\n", "utf-8")
    made = line(
        "letter",
        bank.fatma,
        bank.henk,
        "--text",
        str(text),
        "--subject",
        "Eten",
        "--hours",
        "--out",
        str(file),
    )
    assert made.data == {"letters": [bank.fatma, bank.henk], "file": str(file)}
    assert len(PdfReader(file).pages) == 2
    assert "Beste Henk de Vries," in text_of(file)
    text.write_bytes(b"\xff\xfe\x00")
    assert line("letter", bank.fatma, "--text", str(text), "--out", str(file)).code == "source_not_text"
