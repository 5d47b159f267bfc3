import io
from datetime import date
from uuid import UUID

import pikepdf
import pypdf
import pytest

from tests.documents.papers import MOMENT, PEOPLE, SENDER, pages_of, readings
from timebank.documents.statement import StatementPaper, statement
from timebank.domain.papers import BookMark
from timebank.domain.statements import Statement, StatementLine
from timebank.wording import wording


def lines(*rows: tuple[int, str, str | None, int], opening: int = 75) -> tuple[StatementLine, ...]:
    """Lines of (day in April, kind, talent, minutes); a reversal undoes the line before it."""
    made: list[StatementLine] = []
    balance = opening
    for index, (day, kind, talent, minutes) in enumerate(rows, start=1):
        balance += minutes
        attended = kind == "activity" and minutes == 0
        undoes = made[-1] if kind == "reversal" else None
        side = None if kind in ("gift", "grant", "opening") else "given" if minutes > 0 else "received"
        made.append(
            StatementLine(
                sequence=index,
                entry=UUID(int=index),
                service_date=date(2026, 4, day),
                recorded_on=date(2026, 4, day),
                kind=kind,
                with_names=("Henk de Vries",),
                talent=talent,
                minutes=minutes,
                balance_minutes=balance,
                side="attended" if attended else undoes.side if undoes else side,  # type: ignore[arg-type]
                clock_minutes=120 if attended else -abs(minutes) if undoes else abs(minutes) if side else 0,
                reverses=undoes.entry if undoes else None,
            )
        )
    return tuple(made)


def paper(
    listed: tuple[StatementLine, ...], language: str | None = None, **changes: object
) -> StatementPaper:
    name, script_name = PEOPLE[language or "ti"]
    values: dict[str, object] = {
        "number": "1045-5",
        "name": name,
        "script_name": script_name,
        "start": date(2026, 4, 1),
        "until": date(2026, 6, 30),
        "opening_minutes": 75,
        "lines": listed,
    }
    return StatementPaper(
        statement=Statement(**(values | changes)),  # type: ignore[arg-type]
        sender=SENDER,
        moment=MOMENT,
        made_on="1 juli 2026",
        made_by="Henk de Vries",
        book=BookMark(sequence=18234, digest=bytes(range(32))),
        second_language=language,
    )


SOME = lines(
    (2, "exchange", "cooking", 120),
    (9, "exchange", "bicycle_repair", -60),
    (11, "activity", "language_cafe", 0),
    (12, "exchange", "cooking", 300),
    (12, "reversal", None, -300),
    (20, "gift", None, -15),
)


def test_every_line_stands_there_with_its_balance(tmp_path):
    for reader, text in readings(statement(paper(SOME)), tmp_path).items():
        for part in (
            "Overzicht van mijn uren",
            "Zebib Tesfay Gebre",
            "ዘቢብ ተስፋይ ገብረ",
            "1045-5",
            "Ik kookte voor Henk",
            "Henk maakte mijn fiets",
            "Uren gegeven aan Henk de Vries",
            "kost geen uren",
            "Fout, is verbeterd: Ik kookte voor Henk, 5 u 00. Telt niet mee.",
            "Uren zijn geen geld.",
            "00010203 04050607",
            "Blad 1 van 1",
        ):
            assert part in text, f"{reader}: {part}"
        assert "2 u 00" in text
        assert "2 uur" in text


def test_the_balance_is_the_difference_of_what_came_on_and_went_off(tmp_path):
    text = readings(statement(paper(SOME)), tmp_path)["pypdf"]
    assert "erbij" in text
    assert "1 u 15" in text
    assert text.count("2 u 00") >= 3


@pytest.mark.parametrize("language", list(PEOPLE))
def test_a_second_language_stands_beside_the_first(language, tmp_path):
    words = wording(language)
    for reader, text in readings(statement(paper(SOME, language)), tmp_path).items():
        for key in ("statement.title", "statement.given", "statement.received", "statement.good_title"):
            assert words.label(key) in text, f"{reader}: {key}"
        assert PEOPLE[language][1] in text


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (14, 1), (40, 2), (200, 7)])
def test_a_long_statement_goes_on_over_pages(count, pages, tmp_path):
    listed = lines(*[(1 + index % 28, "exchange", "cooking", 30) for index in range(count)])
    file = statement(paper(listed, "en"))
    assert pages_of(file) == pages
    text = readings(file, tmp_path)["pypdf"]
    assert text.count("Met wie") == pages
    assert text.count("Ik kookte voor Henk") == count
    assert f"Blad {pages} van {pages}" in text
    assert text.count("Samen") == 1


def test_the_pot_is_called_by_its_word_and_not_by_its_code(tmp_path):
    gift, grant = lines((9, "gift", None, -60), (9, "grant", None, 60))
    listed = tuple(line._replace(with_names=("POT",)) for line in (gift, grant))
    for reader, text in readings(statement(paper(listed)), tmp_path).items():
        assert "Uren gegeven aan de pot" in text, reader
        assert "De pot" in text, reader
        assert "POT" not in text, reader


def test_hostile_names_do_no_harm(tmp_path):
    name = "<b>Fatma</b> & {x} 😀 Wilhelmina van der Horst"
    file = statement(paper(SOME, None, name=name, script_name="x\n" * 400))
    for reader, text in readings(file, tmp_path).items():
        assert name in text, reader


def test_below_zero_keeps_its_sign(tmp_path):
    listed = lines((2, "exchange", None, -120), opening=75)
    assert "-0 u 45" in readings(statement(paper(listed)), tmp_path)["pdfium"]


def test_a_thousand_hours_still_fit_the_tallies():
    listed = lines(*[(1, "exchange", None, 6000) for _ in range(30)], opening=0)
    assert pages_of(statement(paper(listed, None, opening_minutes=0))) == 2


def test_the_same_paper_gives_the_same_bytes():
    assert statement(paper(SOME, "ar")) == statement(paper(SOME, "ar"))


def test_nobody_is_named_in_the_data_of_the_file():
    with pikepdf.open(io.BytesIO(statement(paper(SOME)))) as pdf:
        assert set(pdf.docinfo.keys()) == {"/Title", "/CreationDate"}


@pytest.mark.parametrize("count", [20, 21, 22, 52, 53, 55, 58, 59])
def test_no_page_holds_hardly_more_than_the_sum(count):
    listed = lines(*[(1 + index % 28, "exchange", "cooking", 30) for index in range(count)])
    pages = pypdf.PdfReader(io.BytesIO(statement(paper(listed)))).pages
    assert len(pages) == 1 or pages[-1].extract_text().count("Ik kookte voor Henk") >= 3


def test_a_long_name_takes_the_room_that_the_figure_leaves(tmp_path):
    garden = "Buurtmoestuin De Groene Hoek"
    listed = tuple(line._replace(with_names=(garden,)) for line in SOME[:2])
    text = readings(statement(paper(listed)), tmp_path)["pdfium"]
    assert text.count("Buurtmoestuin De Groene Hoek") >= 2
