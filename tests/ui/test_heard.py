"""What a screen reader hears of the desk: durations in words, states, what was saved and what was refused."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import settle
from ui.kernel.heard import Role, announce, heard_as
from ui.pages.people.enrol import EnrolDialog
from ui.widgets.field import Choice, Field
from ui.widgets.segmented import SegmentedControl
from ui.widgets.toggle import ToggleChip
from ui.workplace import Workplace


def role(part: QWidget) -> Role:
    return QAccessible.queryAccessibleInterface(part).role()


def test_a_part_with_a_name_is_a_group_or_what_it_is_said_to_be(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    part, label = QWidget(holder), QLabel("Saldo", holder)
    assert role(part) is Role.Client
    part.setAccessibleName("Saldo")
    assert role(part) is Role.Grouping
    other = heard_as(QWidget(holder), Role.Graphic)
    assert role(other) is Role.Graphic
    assert role(label) is Role.StaticText, "what Qt knows better it tells itself"
    for gone in (part, other):
        gone.deleteLater()


def test_nothing_is_announced_where_there_is_nothing_to_say(qtbot: QtBot, announced: list[str]) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    announce(part, "")
    announce(part, "Opgeslagen.")
    assert announced == ["Opgeslagen."]


def test_a_refusal_is_announced_once_and_its_field_says_it_too(qtbot: QtBot, announced: list[str]) -> None:
    edit = QLineEdit()
    field = Field(edit)
    qtbot.addWidget(field)
    field.set_words("Naam", "Een voornaam mag ook.")
    field.set_refusal("Vul een naam in.")
    qtbot.waitUntil(lambda: announced == ["Vul een naam in."])
    field.set_words("Naam", "Een voornaam mag ook.")
    field.set_refusal("")
    qtbot.wait(20)
    assert announced == ["Vul een naam in."]
    field.set_refusal("Vul een naam in.")
    qtbot.waitUntil(lambda: len(announced) == 2)


def test_a_choice_is_called_by_its_label(qtbot: QtBot) -> None:
    """On Linux Qt gives a combo box what is chosen for a name: screen readers take the label that belongs to it."""
    choice = Choice()
    field = Field(choice)
    qtbot.addWidget(field)
    field.set_words("Taal voor papieren")
    choice.set_options([("nl", "Nederlands"), ("ar", "Arabisch")])
    related = QAccessible.queryAccessibleInterface(choice).relations(QAccessible.RelationFlag.AllRelations)
    assert "Taal voor papieren" in [part.text(QAccessible.Text.Name) for part, _kind in related]


def test_a_screen_reader_presses_what_stays_down_as_a_finger_does(qtbot: QtBot) -> None:
    control = SegmentedControl(("week", "all"))
    qtbot.addWidget(control)
    control.set_words("Wat je ziet", {"week": "Week", "all": "Alle activiteiten"})
    chosen: list[object] = []
    control.chosen.connect(chosen.append)
    segment = QAccessible.queryAccessibleInterface(control.segment("all"))
    assert segment.role() is Role.RadioButton
    assert segment.text(QAccessible.Text.Name) == "Alle activiteiten"
    assert not segment.state().checked
    actions = segment.actionInterface()
    actions.doAction("Press")
    assert chosen == ["all"]
    assert segment.state().checked
    chip = ToggleChip()
    qtbot.addWidget(chip)
    chip.set_words("Arabisch")
    assert role(chip) is Role.CheckBox
    pressed: list[bool] = []
    chip.clicked.connect(lambda on: pressed.append(on))
    QAccessible.queryAccessibleInterface(chip).actionInterface().doAction("Press")
    assert pressed == [True]


def parts_of(table: QTableView, kind: Role) -> list[str]:
    """What is said of each cell, or of each head."""
    heard = QAccessible.queryAccessibleInterface(table)
    parts = [heard.child(place) for place in range(heard.childCount())]
    return [part.text(QAccessible.Text.Name) for part in parts if part.role() is kind]


def test_durations_of_a_table_are_said_in_words_under_a_head(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    bank.record(bank.fatma, bank.henk, 150, talent="cooking")
    place: Workplace = opens(bank.coordinator)
    for page in ("people", "review", "desk"):
        place.go(page)
        settle(qtbot, place)
        table = next(each for each in place.current().findChildren(QTableView) if each.isVisible())
        model = table.model()
        shown = [
            model.index(row, at).data()
            for row in range(model.rowCount())
            for at in range(model.columnCount())
        ]
        said = parts_of(table, Role.Cell)
        assert "2 u 30" in shown, page
        assert "2 u 30" not in said, page
        assert "2 uur en 30 minuten" in said, page
        assert len([head for head in parts_of(table, Role.ColumnHeader) if head]) >= 5, page


def test_the_place_where_one_is_and_what_rests_have_their_states(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    place = opens(bank.coordinator)
    place.go("review")
    settle(qtbot, place)
    entry = place.sidebar.button("review")
    states = QAccessible.queryAccessibleInterface(entry).state()
    assert states.checkable
    assert states.checked
    assert not QAccessible.queryAccessibleInterface(place.sidebar.button("desk")).state().checked
    undo = place.current().entries.undo
    assert QAccessible.queryAccessibleInterface(undo).state().disabled


def test_what_was_saved_and_what_is_missing_in_a_dialog_are_announced(
    opens: Opens, bank: TestBank, qtbot: QtBot, announced: list[str]
) -> None:
    place = opens(bank.desk)
    place.enrol("")
    shown = dialog(qtbot, EnrolDialog)
    settle(qtbot, place)
    shown.accept_button.click()
    qtbot.waitUntil(lambda: any("naam" in said for said in announced))
    announced.clear()
    shown.close()
    place.say("Opgeslagen: Fatma hielp Henk.")
    assert announced == ["Opgeslagen: Fatma hielp Henk."]
