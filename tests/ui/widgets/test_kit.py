import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from ui.kernel.layouts import Column
from ui.kernel.text import Piece
from ui.kernel.theme import Look, look
from ui.kernel.wear import wear
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.widgets.button import Button, Kind
from ui.widgets.card import initials
from ui.widgets.field import Check, Choice, Field, TextEdit
from ui.widgets.focus import GAP, WIDTH, FocusRing, watch_focus
from ui.widgets.label import Label, MixedLabel, bold_parts
from ui.widgets.notice import Banner, Toast
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table import Table

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    made.setLayout(Column(gap=12, margins=(24, 24, 24, 24)))
    qtbot.addWidget(made)
    return made


def show(window: QWidget, qtbot: QtBot, *widgets: QWidget) -> None:
    for widget in widgets:
        window.layout().addWidget(widget)
    watch_focus()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_button_is_pressed_by_keys(window: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Opslaan & sluiten", kind=Kind.PRIMARY)
    show(window, qtbot, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Opslaan & sluiten"


def test_a_button_that_rests_does_nothing(window: QWidget, qtbot: QtBot) -> None:
    button = Button("Opslaan")
    show(window, qtbot, button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Left)
        qtbot.keyClick(button, Key.Key_Return)


def test_an_icon_alone_has_a_name(window: QWidget, qtbot: QtBot) -> None:
    button = Button(icon="pencil")
    button.set_text("", name="Veranderen")
    show(window, qtbot, button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Veranderen"
    assert button.toolTip() == "Veranderen"


def test_targets_are_44_pixels_at_the_scale(window: QWidget, qtbot: QtBot) -> None:
    button, check = Button("Ja"), Check()
    check.setText("Ja")
    show(window, qtbot, button, check)
    assert (button.height(), check.height() >= 44) == (44, True)
    wear(Look(scale=150))
    qtbot.waitUntil(lambda: button.height() == 66)


def ring_in(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_the_ring_stands_round_the_frame_of_the_field_that_has_the_focus(
    window: QWidget, qtbot: QtBot
) -> None:
    first, second = Field(TextEdit()), Field(TextEdit())
    show(window, qtbot, first, second)
    second.editor.setFocus()
    qtbot.waitUntil(lambda: len(ring_in(window)) == 1)
    ring = ring_in(window)[0]
    corner = second.frame.mapTo(window, QPoint(0, 0)) - QPoint(WIDTH + GAP, WIDTH + GAP)
    assert ring.pos() == corner
    qtbot.keyClick(second.editor, Key.Key_Backtab)
    assert first.editor.hasFocus()
    qtbot.waitUntil(lambda: ring_in(window)[0].pos().y() < corner.y())


def test_the_ring_goes_behind_a_toast_and_is_whole_when_that_is_gone(window: QWidget, qtbot: QtBot) -> None:
    below = Button("Lijst")
    below.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    page = QWidget()
    page.setLayout(Column((below, 1), margins=(8, 8, 8, 8)))
    show(window, qtbot, page)
    toast = Toast(page)
    below.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(ring_in(window)) == 1)

    def crossing() -> QColor:
        """In the light gap of the ring below the list, before the icon of the toast that is to lie there."""
        foot = below.mapTo(window, QPoint(0, below.height()))
        across = QPoint(toast.mapTo(window, QPoint(12, 0)).x(), foot.y() + GAP // 2)
        return QColor(window.grab().toImage().pixel(across))

    def say() -> None:
        toast.say("Opgeslagen: Fatma hielp Henk.", action="Ongedaan maken", does=lambda: None)
        toast.move(toast.x(), below.geometry().bottom() - toast.height() // 2)

    say()
    toast.close_now()
    qtbot.waitUntil(lambda: crossing() == look().colour("gap"))
    say()
    qtbot.waitUntil(lambda: crossing() == look().colour("toast"))
    toast._link.setFocus(Qt.FocusReason.TabFocusReason)
    assert watch_focus().target is toast._link
    middle = ring_in(window)[0].rect().center()
    assert ring_in(window)[0]._clip.contains(middle), "the ring of what is in the toast is seen"
    below.setFocus(Qt.FocusReason.TabFocusReason)
    toast.close_now()
    qtbot.waitUntil(lambda: crossing() == look().colour("gap"))


def test_a_click_shows_no_ring_on_a_button_and_a_key_does(window: QWidget, qtbot: QtBot) -> None:
    first, second = Button("Een"), Button("Twee")
    show(window, qtbot, first, second)
    qtbot.mouseClick(second, Left)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: not ring_in(window))
    qtbot.keyClick(second, Key.Key_Backtab)
    qtbot.waitUntil(lambda: watch_focus().target is first)


def test_a_field_tells_label_hint_and_refusal(window: QWidget, qtbot: QtBot) -> None:
    field = Field(TextEdit())
    show(window, qtbot, field)
    field.set_words("Naam", "Een voornaam mag ook.")
    heard = QAccessible.queryAccessibleInterface(field.editor)
    assert heard.text(QAccessible.Text.Name) == "Naam"
    assert heard.text(QAccessible.Text.Description) == "Een voornaam mag ook."
    field.set_refusal("Vul een naam in.")
    assert heard.text(QAccessible.Text.Description) == "Vul een naam in."
    field.set_refusal("")
    assert heard.text(QAccessible.Text.Description) == "Een voornaam mag ook."


def test_a_choice_keeps_what_was_chosen_when_its_words_change(window: QWidget, qtbot: QtBot) -> None:
    choice = Choice()
    show(window, qtbot, choice)
    choice.set_options([(None, "Niet gezegd"), ("a", "Buur"), ("b", "Nieuwkomer")])
    choice.choose("b")
    choice.set_options([(None, "Not said"), ("a", "Neighbour"), ("b", "Newcomer")])
    assert (choice.value, choice.currentText()) == ("b", "Newcomer")
    qtbot.keyClick(choice, Key.Key_Up)
    assert choice.value == "a"


def test_segments_are_walked_with_arrows(window: QWidget, qtbot: QtBot) -> None:
    control = SegmentedControl(("a", "b", "c"))
    control.set_words("Wat", {"a": "Een", "b": "Twee", "c": "Drie"})
    show(window, qtbot, control)
    control.segment("a").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(control.segment("a"), Key.Key_Right)
    assert control.value == "b"
    qtbot.mouseClick(control.segment("c"), Left)
    assert control.value == "c"


def test_a_toast_offers_once_and_goes(window: QWidget, qtbot: QtBot) -> None:
    show(window, qtbot)
    toast, done = Toast(window), []
    toast.say("Opgeslagen.", action="Ongedaan maken", does=lambda: done.append(1), key="Ctrl+Z")
    assert toast.sentence == "Opgeslagen."
    assert window.rect().contains(toast.geometry())
    qtbot.mouseClick(toast._link, Left)
    assert done == [1]
    assert toast.sentence == ""


def test_a_toast_too_long_for_its_window_goes_on_below(window: QWidget, qtbot: QtBot) -> None:
    show(window, qtbot)
    toast = Toast(window)
    toast.say("Opgeslagen.")
    low = toast.height()
    file = "/home/riet/Documenten/Buurthuis De Linde/backups/timebank-3f2a91cc-upgrade-2026-11-29-174021.db"
    toast.say(
        f"De tijdbank is bijgewerkt. De reservekopie van ervoor staat in {file}.", action="Ongedaan maken"
    )
    assert toast.height() > low
    assert window.rect().contains(toast.geometry())
    sentence = toast._sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width()) > sentence.heightForWidth(10_000)
    toast.say("Opgeslagen.")
    assert toast.height() == low


def test_a_toast_goes_by_itself_but_not_from_under_the_keys(window: QWidget, qtbot: QtBot) -> None:
    show(window, qtbot)
    toast = Toast(window)
    toast._timer.setInterval(30)
    toast.say("Opgeslagen.", action="Ongedaan maken")
    toast._link.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(120)
    assert toast.isVisible()
    toast._link.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_banner_tries_again(window: QWidget, qtbot: QtBot) -> None:
    banner, tried = Banner(), []
    show(window, qtbot, banner)
    banner.say("De server is weg.", action="Opnieuw proberen", does=lambda: tried.append(1))
    qtbot.mouseClick(banner.button, Left)
    assert tried == [1]
    assert banner.isHidden()


def test_a_narrow_table_gives_up_what_matters_least(window: QWidget, qtbot: QtBot) -> None:
    model = RowsModel(
        [
            TableColumn(title=lambda: "Naam", text=str),
            TableColumn(title=lambda: "Nummer", text=str, width=200, rank=2),
            TableColumn(title=lambda: "Uren", text=str, width=200, rank=1),
            TableColumn(title=lambda: "Saldo", text=str, width=200),
        ]
    )
    model.replace(["Fatma"])
    table = Table(model)
    show(window, qtbot, table)
    assert [table.isColumnHidden(at) for at in range(4)] == [False] * 4
    window.resize(640, 600)
    qtbot.waitUntil(lambda: [table.isColumnHidden(at) for at in range(4)] == [False, True, False, False])
    window.resize(440, 600)
    qtbot.waitUntil(lambda: [table.isColumnHidden(at) for at in range(4)] == [False, True, True, False])
    assert table.columnWidth(0) >= 150


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_whoever_comes_into_a_table_stands_on_its_first_row(
    window: QWidget, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    """On a mirrored screen Qt's own `selectRow` chooses nothing, and Space and Enter did nothing there."""
    model = RowsModel(
        [TableColumn(title=lambda: "Naam", text=str), TableColumn(title=lambda: "Uren", text=str)]
    )
    model.replace(["Fatma", "Henk", "Olena"])
    table = Table(model)
    window.setLayoutDirection(direction)
    show(window, qtbot, Button("Anders"), table)
    table.setFocus()
    assert table.current_row() == "Fatma"
    table.hideColumn(0)
    table.selectRow(2)
    assert table.current_row() == "Olena"
    assert [index.row() for index in table.selectionModel().selectedRows(1)] == [2]


def test_markup_in_names_is_shown_as_it_is(window: QWidget, qtbot: QtBot) -> None:
    label = Label("<b>Fatma</b> & {x}")
    mixed = MixedLabel((Piece(text="<img src='/x'>"),))
    show(window, qtbot, label, mixed)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Fatma</b> & {x}"
    assert mixed.sizeHint().width() > 80


def test_what_matched_is_bold_and_joined_letters_are_left_alone() -> None:
    assert [(p.text, p.bold) for p in bold_parts("Yevhen Koval", [(3, 6)])] == [
        ("Yev", False),
        ("hen", True),
        (" Koval", False),
    ]
    assert len(bold_parts("فاطمة يلماز", [(0, 2)])) == 1
    assert [p.text for p in bold_parts("Fatma", [])] == ["Fatma"]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Henk de Vries", "HV"),
        ("Ahmad al-Hassan", "AH"),
        ("Fatma", "F"),
        ("فاطمة يلماز", "في"),
        ("'t Hooft 3", "H"),
        ("", ""),
        ("12 ?", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_field_is_focused_by_a_click_beside_its_editor(window: QWidget, qtbot: QtBot) -> None:
    field = Field(QLineEdit(), icon="search")
    show(window, qtbot, field, Button("Anders"))
    qtbot.mouseClick(field.frame, Left, pos=QPoint(4, field.frame.height() - 4))
    assert QApplication.focusWidget() is field.editor
