from dataclasses import dataclass

from PySide6.QtCore import Qt

from ui.models.lazy import PAGE, LazyModel
from ui.models.rows import ICON, LINE, ROW, TRAILING, Column, RowsModel


@dataclass(frozen=True)
class Person:
    name: str
    minutes: int


PEOPLE = [Person("Zebib", 30), Person("Ahmad", 90), Person("Fatma", 90)]
COLUMNS = (
    Column(
        title=lambda: "Naam",
        text=lambda person: person.name,
        key=lambda person: person.name,
        icon=lambda person: ("store", "give") if person.minutes > 60 else None,
    ),
    Column(
        title=lambda: "Tijd",
        text=lambda person: f"{person.minutes} min",
        key=lambda person: person.minutes,
        width=100,
        trailing=True,
    ),
    Column(title=lambda: "Los", text=lambda person: "", width=10),
)
DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


def names(model) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_table_of_rows_is_a_sound_model(qtmodeltester) -> None:
    model = RowsModel(COLUMNS)
    model.replace(PEOPLE)
    qtmodeltester.check(model)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Tijd"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) == TRAILING
    assert model.index(0, 0).data(ICON) is None
    assert model.index(1, 0).data(ICON) == ("store", "give")
    assert [piece.text for piece in model.index(1, 1).data(LINE)] == ["90 min"]
    assert model.index(2, 0).data(ROW) is PEOPLE[2]


def test_sorting_is_by_what_is_meant_keeps_ties_and_can_be_taken_back() -> None:
    model = RowsModel(COLUMNS)
    model.replace(PEOPLE)
    model.sort(1, UP)
    assert names(model) == ["Zebib", "Ahmad", "Fatma"]
    model.sort(0, DOWN)
    assert names(model) == ["Zebib", "Fatma", "Ahmad"]
    model.replace([*PEOPLE, Person("Bert", 1)])
    assert names(model) == ["Zebib", "Fatma", "Bert", "Ahmad"]
    model.sort(2, UP)
    assert names(model) == ["Zebib", "Fatma", "Bert", "Ahmad"]
    model.sort(-1)
    assert names(model) == ["Zebib", "Ahmad", "Fatma", "Bert"]


def test_who_was_chosen_stays_chosen_when_the_order_changes() -> None:
    model = RowsModel(COLUMNS)
    model.replace(PEOPLE)
    from PySide6.QtCore import QPersistentModelIndex

    chosen = QPersistentModelIndex(model.index(1, 0))
    model.sort(0, DOWN)
    assert chosen.data() == "Ahmad"


def test_pages_are_fetched_when_they_are_seen_and_once(qtbot) -> None:
    asked: list[tuple[int, int]] = []
    model = LazyModel(COLUMNS, lambda offset, limit: asked.append((offset, limit)))
    model.reset(1_000_000, [])
    assert model.rowCount() == 1_000_000
    for row in range(500_000, 500_020):
        assert model.index(row, 0).data() is None
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [(500_000, PAGE)]
    with qtbot.waitSignal(model.dataChanged):
        model.fill(500_000, [Person(f"P{number}", number) for number in range(PAGE)])
    assert model.index(500_007, 0).data() == "P7"
    qtbot.wait(20)
    assert asked == [(500_000, PAGE)]


def test_what_was_scrolled_past_is_not_asked_for(qtbot) -> None:
    asked: list[int] = []
    model = LazyModel(COLUMNS, lambda offset, limit: asked.append(offset))
    model.reset(100_000, [])
    for row in range(0, 100_000, PAGE):
        model.index(row, 0).data()
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(20)
    assert asked == [99_900, 99_800, 99_700]


def test_old_rows_are_shown_until_the_new_ones_have_come(qtbot) -> None:
    asked: list[int] = []
    model = LazyModel(COLUMNS, lambda offset, limit: asked.append(offset))
    model.reset(3, PEOPLE)
    model.refresh()
    assert names(model) == ["Zebib", "Ahmad", "Fatma"]
    qtbot.waitUntil(lambda: asked == [0])
    model.fill(0, [Person("Anders", 1), *PEOPLE[1:]])
    assert names(model) == ["Anders", "Ahmad", "Fatma"]


def test_pages_that_were_not_seen_for_long_are_forgotten(qtbot) -> None:
    model = LazyModel(COLUMNS, lambda offset, limit: None)
    model.reset(100 * PAGE, [])
    for page in range(100):
        model.fill(page * PAGE, [Person(f"P{page}", 1)] * PAGE)
    assert model.index(0, 0).data() is None
    assert model.index(99 * PAGE, 0).data() == "P99"
