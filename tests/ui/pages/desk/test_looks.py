"""The desk as it is seen, heard and laid out: names for screen readers, columns that meet, little room, mirrored."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget

from tests.ui.pages.desk.conftest import CTRL, DeskAtWork
from timebank.domain.ledger import Confirmation
from timebank.domain.members import Profile
from timebank.services.members import enrol_member
from ui.kernel.language import MIRROR, speak
from ui.kernel.theme import Look, Scheme, look
from ui.kernel.wear import wear

Key = Qt.Key
LONG = "Maria Wilhelmina Antoinetta van der Bruggen-Oosterhuis tot Ham"


def place(widget: QWidget, page: QWidget) -> QRect:
    """Where a widget stands on the page."""
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def test_every_control_has_a_name(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎")
    desk.press(Key.Key_D, CTRL)
    parts = [
        part
        for kind in (QLineEdit, QAbstractButton, QTableView)
        for part in desk.page.findChildren(kind)
        if part.isVisibleTo(desk.page)
    ]
    assert len(parts) > 12
    for part in parts:
        heard = QAccessible.queryAccessibleInterface(part)
        assert heard.text(QAccessible.Text.Name).strip(), f"{part} says nothing"


def test_a_screen_reader_hears_who_was_chosen_and_what_is_wrong(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hemk⏎")
    heard = QAccessible.queryAccessibleInterface(desk.bar.giver.edit)
    assert heard.text(QAccessible.Text.Name) == "Wie hielp?"
    assert heard.text(QAccessible.Text.Description) == f"Fatma Yılmaz, nr {desk.bank.fatma}"
    heard = QAccessible.queryAccessibleInterface(desk.bar.receiver.edit)
    assert heard.text(QAccessible.Text.Description) == desk.bar.receiver.refusal


@pytest.mark.parametrize("width", [760, 1142, 1600])
@pytest.mark.parametrize("language", ["nl", MIRROR])
def test_the_columns_of_the_list_stand_where_the_fields_stand(
    desk: DeskAtWork, language: str, width: int
) -> None:
    speak(language)
    desk.window.resize(width, 768)
    desk.write("fat⏎", "hen⏎", "ko⏎" if language == "nl" else "coo⏎", "2⏎")
    table = desk.page.day.table
    mirrored = language == MIRROR
    for column, field in enumerate(desk.bar.fields, start=1):
        cell = table.visualRect(table.model().index(0, column))
        cell.moveTopLeft(table.viewport().mapTo(desk.page, cell.topLeft()))
        shown = place(field, desk.page)
        if column == 4:
            ends = (cell.left(), shown.left()) if mirrored else (cell.right(), shown.right())
        else:
            ends = (cell.right(), shown.right()) if mirrored else (cell.left(), shown.left())
        assert abs(ends[0] - ends[1]) <= 7, f"column {column} of {width}: half a gap at most"


@pytest.mark.parametrize("scale", [100, 150])
def test_suggestions_never_cover_the_balances_nor_leave_the_page(desk: DeskAtWork, scale: int) -> None:
    wear(Look(scale=scale))
    desk.window.resize(1142, 560)
    desk.type("e")
    desk.settle()
    drop = desk.bar.giver.drop
    assert drop.isVisible()
    shown = drop.geometry()
    assert desk.page.rect().contains(shown)
    assert not shown.intersects(place(desk.form.balances, desk.page))
    assert shown.top() >= place(desk.bar.giver, desk.page).bottom()


def test_names_of_sixty_letters_break_nothing(desk: DeskAtWork) -> None:
    desk.bank.office.do(desk.bank.desk, enrol_member, Profile(name=LONG, script_name="ማርያም ወልደ ገብርኤል ተስፋይ"))
    desk.write("maria w⏎", "hen⏎", "ko⏎", "1⏎")
    assert desk.shell.said == ["Opgeslagen: Maria hielp Henk. Koken, 1 uur."]
    before = [field.width() for field in desk.bar.fields]
    desk.write("hen⏎", "maria w⏎")
    assert [field.width() for field in desk.bar.fields] == before
    assert desk.window.width() == 1142


def test_the_empty_day_says_how_to_begin(desk: DeskAtWork) -> None:
    assert desk.page.day.empty.isVisible()
    assert desk.page.day.empty.title == "Vandaag is nog niets opgeschreven"


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_look_may_change_in_the_middle_of_a_line(desk: DeskAtWork, scheme: Scheme) -> None:
    desk.write("fat⏎")
    desk.type("hen")
    wear(Look(scheme=scheme, scale=125))
    desk.settle()
    assert desk.bar.receiver.edit.text() == "hen"
    assert desk.bar.receiver.height() == round(56 * 1.25)


def test_at_150_percent_on_a_small_screen_a_group_leaves_the_list_in_sight(desk: DeskAtWork) -> None:
    wear(Look(scale=150))
    # 1366x768 without the sidebar and the practice band.
    desk.window.resize(1264, 714)
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "⏎", "hen⏎", "zeb⏎", "olena⏎", "⏎", "ko⏎", "1")
    day, group = desk.page.day, desk.form.group
    assert day.head.height() >= day.head.sizeHint().height()
    assert day.geometry().bottom() <= desk.page.height()
    assert day.height() - day.head.geometry().bottom() >= look().px(48), "a whole line below the head"
    assert group.effect.width() > look().px(600), "the sentences have the whole width"
    assert group.effect.height() < look().px(40)


def test_the_quiet_row_gives_up_keys_and_then_words_before_it_clips(desk: DeskAtWork) -> None:
    options = desk.form.options
    full = options.day_button.width()
    wear(Look(scale=150))
    desk.window.resize(1264, 714)
    desk.press(Key.Key_T, CTRL)
    options.choose_way(Confirmation.HELPER_ONLY)
    desk.settle()
    assert options.day_button.width() < full * 1.5
    assert "Ctrl" in options.day_button.toolTip()
    shown = [each for each in (options.day_button, options.way_button, options.shape_button) if each.text()]
    assert [each.width() >= each.sizeHint().width() for each in shown] == [True] * len(shown)
    wear(Look())
    desk.window.resize(1400, 768)
    desk.settle()
    assert options.note_button.text() == "Notitie"
    assert options.day_button.toolTip() == ""


def test_a_long_activity_ends_in_an_ellipsis_and_not_in_half_a_letter(desk: DeskAtWork) -> None:
    desk.window.resize(760, 768)
    book, field = desk.shell.talents, desk.bar.talent
    field.choose(max((each.code for each in book.in_use()), key=lambda code: len(book.name(code))))
    desk.bar.giver.come_back()
    desk.settle()
    edit = field.edit
    assert edit.is_cut

    def ink_at_the_end() -> bool:
        """Above the line on which an ellipsis would stand."""
        picture = edit.grab().toImage()
        columns = range(picture.width() - 8, picture.width() - 3)
        return len({picture.pixel(x, y) for x in columns for y in range(picture.height() // 2)}) > 1

    assert not ink_at_the_end()
    field.come_back()
    desk.settle()
    assert ink_at_the_end(), "whoever types sees the text itself"
