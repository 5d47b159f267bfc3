"""What people copy out of their spreadsheets, with heads and without."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.formats.clipboard import ROLES, read_grid
from timebank.formats.source import Unit


def is_talent(cell: str) -> bool:
    return cell.casefold() in {"koken", "tuinieren", "fietsen maken"}


def grid(text: str, alone: str = "giver"):
    return read_grid(text, is_talent, alone)


def test_heads_name_the_columns_in_any_order():
    found = grid("Uren\tWie hielp\tVoor wie\tActiviteit\tDatum\n2\tFatma\tHenk\tKoken\t1-11-2026\n")
    assert found.rows == (
        {"time": "2", "giver": "Fatma", "receiver": "Henk", "talent": "Koken", "date": "1-11-2026"},
    )
    assert found.unit is Unit.HOURS


def test_without_heads_the_cells_tell():
    found = grid("1\t22-11-2026\tFatma Yılmaz\tHenk de Vries\tKoken\t1:30\tin de buurtkeuken\n"
                 "2\t22-11-2026\tOlena\tZebib\tTuinieren\t2\t\n")  # fmt: skip
    assert found.rows[0] == {
        "date": "22-11-2026",
        "giver": "Fatma Yılmaz",
        "receiver": "Henk de Vries",
        "talent": "Koken",
        "time": "1:30",
        "note": "in de buurtkeuken",
    }
    assert "note" not in found.rows[1]


def test_numbers_are_people_and_the_last_numbers_are_the_time():
    found = grid("1045-5\t1046-3\t90\n10471\t1048-0\t45\n")
    assert found.rows[0] == {"giver": "1045-5", "receiver": "1046-3", "time": "90"}
    assert found.unit is Unit.MINUTES


def test_one_column_goes_where_the_cursor_stands():
    assert grid("2\n1:30\n", "time").rows == ({"time": "2"}, {"time": "1:30"})
    assert grid("Fatma\nHenk\n", "receiver").rows == ({"receiver": "Fatma"}, {"receiver": "Henk"})


def test_a_cell_with_a_line_break_and_a_lone_quote():
    assert grid('Fatma\tHenk\t"soep\nen brood"\t2\n').rows[0]["note"] == "soep en brood"
    assert grid('Fatma "Fat\tHenk\t2\n').rows[0]["giver"] == 'Fatma "Fat'


def test_semicolons_and_nothing_at_all():
    assert grid("Fatma;Henk;2").rows == ({"giver": "Fatma", "receiver": "Henk", "time": "2"},)
    for nothing in ("", "\n\n", "\t\t\n"):
        assert grid(nothing).rows == ()


@pytest.mark.parametrize("head", ["Duur (minuten)", "Minuten"])
def test_the_head_says_what_a_bare_number_is(head):
    assert grid(f"Helper\tOntvanger\t{head}\nA\tB\t30\n").unit is Unit.MINUTES


CELL = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Zs"), blacklist_characters=";\"'\x85"),
    min_size=1,
    max_size=12,
)


@given(st.lists(st.lists(CELL, min_size=2, max_size=9), min_size=1, max_size=6))
def test_nothing_is_lost_but_what_counts_the_rows(rows):
    """Every word of every cell stands somewhere, whatever it is, unless it is a head or a short number."""
    found = grid("\n".join("\t".join(row) for row in rows))
    told = [" ".join(named.values()) for named in found.rows]
    kept = rows[len(rows) - len(told) :]
    assert len(rows) - len(told) in (0, 1)
    for named in found.rows:
        assert set(named) <= set(ROLES)
    for row, words in zip(kept, told, strict=True):
        for cell in row:
            if not cell.rstrip(".").isdecimal():
                assert cell in words
