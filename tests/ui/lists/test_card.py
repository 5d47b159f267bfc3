"""A list with its tools: filters, columns, copy, files, and what the desk remembers, through keys and clicks."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from timebank.domain.lists import Content, Filter
from timebank.formats.list_files import ListFormat
from timebank.services.staff import list_audit
from ui.lists.card import ListCard
from ui.lists.columns_dialog import ColumnsDialog
from ui.lists.export_dialog import ExportDialog
from ui.lists.filters import FilterDialog
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column, RowsModel
from ui.widgets.notice import EmptyState
from ui.widgets.table import Table
from ui.workplace import Workplace

Key, CTRL, SHIFT, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass(frozen=True)
class Line:
    name: str
    day: date
    minutes: int
    kind: str


LINES = [
    Line("=Fatma Yılmaz", date(2026, 11, 20), 90, "help"),
    Line("Henk de Vries", date(2026, 11, 21), 30, "gift"),
    Line("Zebib Tesfay", date(2026, 10, 1), -45, "help"),
]


def columns() -> list[Column[Line]]:
    return [
        Column(name="name", title=lambda: "Naam", text=lambda line: line.name, key=lambda line: line.name),
        Column(
            name="day",
            title=lambda: "Datum",
            text=lambda line: f"{line.day:%d-%m}",
            content=Content.DATE,
            value=lambda line: line.day,
            key=lambda line: line.day,
            width=120,
        ),
        Column(
            name="time",
            title=lambda: "Tijd",
            text=lambda line: f"{line.minutes} min",
            content=Content.MINUTES,
            value=lambda line: line.minutes,
            key=lambda line: line.minutes,
            width=120,
        ),
        Column(
            name="kind",
            title=lambda: "Soort",
            text=lambda line: line.kind.title(),
            content=Content.CHOICE,
            value=lambda line: line.kind,
            width=120,
            shown=False,
        ),
    ]


@pytest.fixture
def makes(workplace: Workplace, qtbot: QtBot) -> Callable[[], ListCard]:
    cards: list[ListCard] = []

    def make(lines: list[Line] | None = None) -> ListCard:
        model: RowsModel[Line] = RowsModel(columns())
        table = Table(model)
        model.setParent(table)
        source = RowsSource(model, table)
        tools = ListTools("test", table, source, workplace._door, workplace, title=lambda: "Proef")
        card = ListCard(tools, empty=EmptyState("inbox"))
        qtbot.addWidget(card)
        card.resize(900, 500)
        model.replace(LINES if lines is None else lines)
        card.show()
        card.activateWindow()
        qtbot.waitUntil(card.isActiveWindow)
        card.table.setFocus()
        cards.append(card)
        return card

    return make


def shown(card: ListCard) -> list[str]:
    return [card.table.row_at(at).name for at in range(card.table.model().rowCount())]


def test_the_quick_filter_forgives_accents_and_says_when_nothing_is_left(makes, qtbot):
    card = makes()
    qtbot.keyClick(card.table, Key.Key_F, CTRL)
    assert card.editor.hasFocus()
    qtbot.keyClicks(card.editor, "yilmaz 20-11")
    qtbot.waitUntil(lambda: shown(card) == ["=Fatma Yılmaz"])
    assert card.count.text() == "1 regel"
    qtbot.keyClicks(card.editor, "x")
    qtbot.waitUntil(card.none_left.isVisible)
    qtbot.mouseClick(card.none_left.button, Qt.MouseButton.LeftButton)
    assert len(shown(card)) == 3
    assert card.editor.text() == ""


def test_an_empty_list_is_no_filter_that_fits_nothing(makes):
    card = makes([])
    assert card.empty.isVisible()
    assert not card.count.isVisible()


def test_a_time_filter_by_keys_and_off_again(makes, qtbot):
    card = makes()
    card.tools.ask_filter("time")
    asked = dialog(qtbot, FilterDialog)
    qtbot.keyClicks(QApplication.focusWidget(), "abc")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert asked.isVisible(), "what cannot be read is refused beside its field"
    asked.part.least.clear()
    qtbot.keyClicks(asked.part.least, "-1")
    qtbot.keyClick(asked.part.least, Key.Key_Tab)
    qtbot.keyClicks(asked.part.most, "0:30")
    qtbot.keyClick(asked.part.most, Key.Key_Return)
    qtbot.waitUntil(lambda: shown(card) == ["Henk de Vries", "Zebib Tesfay"])
    assert [chip.text() for chip in card.chips] == ["Tijd: -1 u tot en met 0 u 30"]
    qtbot.keyClick(card.chips[0], Key.Key_Return)
    assert len(shown(card)) == 3
    assert card.filter.hasFocus()


def test_a_choice_offers_what_the_rows_hold(makes, qtbot):
    card = makes()
    card.tools.ask_filter("kind")
    asked = dialog(qtbot, FilterDialog)
    assert list(asked.part.checks) == ["gift", "help"]
    qtbot.keyClick(asked.part.checks["gift"], Key.Key_Space)
    qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(card) == ["Henk de Vries"])


def test_a_period_filter(makes, qtbot):
    card = makes()
    card.tools.set_filter("day", Filter(column="day", start=date(2026, 11, 1), until=date(2026, 11, 20)))
    assert shown(card) == ["=Fatma Yılmaz"]
    card.tools.ask_filter("day")
    asked = dialog(qtbot, FilterDialog)
    assert asked.part.field.dates == (date(2026, 11, 1), date(2026, 11, 20))


def test_columns_are_chosen_and_moved_by_keys_and_remembered(makes, qtbot):
    card = makes()
    card.tools.choose_columns()
    asked = dialog(qtbot, ColumnsDialog)
    qtbot.keyClick(asked.checks[3], Key.Key_Space)
    qtbot.keyClick(asked.checks[0], Key.Key_Space)
    asked.checks[3].setFocus()
    qtbot.keyClick(asked.checks[3], Key.Key_Up, ALT)
    qtbot.keyClick(asked, Key.Key_Escape)
    assert [column.name for column in card.tools.shown] == ["day", "kind", "time"]
    again = makes()
    assert [column.name for column in again.tools.shown] == ["day", "kind", "time"]
    heads = again.table.heads
    assert [heads.logicalIndex(place) for place in range(4)] == [0, 1, 3, 2]
    assert heads.isSectionHidden(0)
    assert heads.edges() == (1, 2)


def test_the_last_column_stays(makes, qtbot):
    card = makes()
    card.tools.choose_columns()
    asked = dialog(qtbot, ColumnsDialog)
    for number in (0, 1, 2):
        qtbot.keyClick(asked.checks[number], Key.Key_Space)
    assert [column.name for column in card.tools.shown] == ["time"]
    assert asked.checks[2].isChecked()


def test_heads_are_dragged_to_another_place_and_width(makes, qtbot):
    card = makes()
    heads = card.table.heads
    heads.moveSection(2, 0)
    heads.resizeSection(1, 200)
    qtbot.wait(10)
    again = makes()
    assert [column.name for column in again.tools.shown] == ["time", "name", "day"]
    assert again.table.columnWidth(1) == 200
    assert sum(again.table.columnWidth(at) for at in range(3)) == again.table.viewport().width()


def test_sorting_is_remembered_but_filters_are_not(makes, qtbot):
    card = makes()
    heads = card.table.heads
    place = QPoint(heads.sectionViewportPosition(2) + 20, heads.height() // 2)
    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
    card.tools.set_filter("kind", Filter(column="kind", choices=("help",)))
    again = makes()
    assert shown(again) == ["=Fatma Yılmaz", "Henk de Vries", "Zebib Tesfay"]
    assert again.table.arrangement.sort == "time"
    assert again.table.arrangement.descending


def test_rows_are_copied_as_spreadsheets_take_them(makes, qtbot):
    card = makes()
    card.table.setFocus()
    card.table.selectRow(0)
    qtbot.keyClick(card.table, Key.Key_Down, SHIFT)
    qtbot.keyClick(card.table, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Naam\tDatum\tTijd",
        "'=Fatma Yılmaz\t2026-11-20\t1:30",
        "Henk de Vries\t2026-11-21\t0:30",
    ]


def test_everything_copied_is_written_down(makes, qtbot, bank: TestBank):
    card = makes()
    card.table.setFocus()
    qtbot.keyClick(card.table, Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 4)
    assert "Zebib Tesfay\t2026-10-01\t-0:45" in QGuiApplication.clipboard().text()
    assert noted(bank) == ["test copy 3"]


def test_a_list_too_long_for_the_clipboard_is_offered_as_a_file(makes, qtbot, workplace, bank, monkeypatch):
    monkeypatch.setattr("ui.lists.tools.MOST_TAKEN", 2)
    card = makes()
    QGuiApplication.clipboard().setText("before")
    card.table.setFocus()
    qtbot.keyClick(card.table, Key.Key_A, CTRL)
    qtbot.keyClick(card.table, Key.Key_C, CTRL)
    assert workplace.toast.sentence == "3 regels zijn te veel om te kopiëren. Sla ze op als bestand."
    assert QGuiApplication.clipboard().text() == "before"
    assert noted(bank) == []
    workplace.toast._link.click()
    assert dialog(qtbot, ExportDialog).isVisible()


def noted(bank: TestBank) -> list[str]:
    lines = bank.office.ask(bank.coordinator, list_audit, 20)
    return [line.subject for line in lines if line.operation == "list:export"]


@pytest.mark.parametrize("wanted", ListFormat)
def test_what_is_filtered_is_saved_as_a_file_and_written_down(wanted, makes, qtbot, bank: TestBank, tmp_path):
    card = makes()
    card.tools.set_filter("kind", Filter(column="kind", choices=("help",)))
    card.table.setFocus()
    qtbot.keyClick(card.table, Key.Key_S, CTRL | SHIFT)
    asked = dialog(qtbot, ExportDialog)
    qtbot.mouseClick(asked.format.segment(wanted), Qt.MouseButton.LeftButton)
    assert asked.how_many.text() == "2 regels"
    file = tmp_path / f"list.{wanted}"
    with qtbot.waitSignal(asked.accepted):
        asked.save_to(tmp_path / "list")
    if wanted is ListFormat.CSV:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream))
        assert rows[1:] == [["'=Fatma Yılmaz", "2026-11-20", "90"], ["Zebib Tesfay", "2026-10-01", "-45"]]
    else:
        sheet = load_workbook(file).active
        assert [cell.value for cell in sheet[3]][::2] == ["Zebib Tesfay", -45]
    assert noted(bank) == [f"test {wanted} 2"]


def test_a_folder_that_takes_nothing_is_told_in_the_dialog(makes, qtbot, tmp_path):
    card = makes()
    card.tools.export()
    asked = dialog(qtbot, ExportDialog)
    (tmp_path / "file").write_text("")
    asked.save_to(tmp_path / "file" / "list.xlsx")
    qtbot.waitUntil(lambda: asked.refusal.text() != "")
    assert asked.accept_button.isEnabled()


def test_who_may_not_export_has_no_such_button(opens, bank: TestBank, qtbot, tmp_path):
    place = opens(bank.desk)
    place.go("people")
    listing = place.current().listing
    qtbot.waitUntil(lambda: listing.model.rowCount() == 4)
    assert not listing.card.export.isVisible()
    listing.table.setFocus()
    qtbot.keyClick(listing.table, Key.Key_S, CTRL | SHIFT)
    qtbot.wait(50)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible()]
    assert noted(bank) == []


def test_a_hand_edited_memory_falls_back(makes, settings):
    settings.keep_list_state("test", '{"widths": [["name"]], "order": 3}')
    assert [column.name for column in makes().tools.shown] == ["name", "day", "time"]
