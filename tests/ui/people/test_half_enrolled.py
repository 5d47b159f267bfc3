"""An enrolment that is half typed is kept in the bank, offered by the next form, and gone once it is saved or left."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from timebank.domain.members import ROLE_PURPOSES, ProgrammeRole, Purpose
from timebank.services.drafts import load_draft, save_draft
from timebank.services.members import count_members, find_members
from timebank.services.staff import list_audit
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.half import HalfEnrolment, read, written
from ui.workplace import Workplace

Left, Key = Qt.MouseButton.LeftButton, Qt.Key

text = st.text(max_size=20)
halves = st.builds(
    HalfEnrolment,
    id=st.uuids(),
    texts=st.dictionaries(text, text, max_size=6),
    role=st.sampled_from([None, *ProgrammeRole]),
    language=st.none() | text,
    speaks=st.lists(text, max_size=3).map(tuple),
    agreed=st.lists(st.sampled_from(ROLE_PURPOSES), max_size=2).map(tuple),
    card_too=st.booleans(),
)


def opened(workplace: Workplace, qtbot: QtBot) -> EnrolDialog:
    workplace.window().activateWindow()
    qtbot.waitUntil(workplace.window().isActiveWindow)
    qtbot.keyClick(workplace.window(), Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(qtbot, EnrolDialog)
    assert isinstance(shown, EnrolDialog)
    qtbot.waitUntil(shown.name.hasFocus)
    return shown


def body(bank: TestBank) -> str:
    draft = bank.office.ask(bank.coordinator, load_draft, "enrolment")
    return "" if draft is None or draft.is_booked else draft.body


def killed(workplace: Workplace, qtbot: QtBot, form: EnrolDialog) -> None:
    """The form goes as it does with the process: nobody hears of it."""
    form.drafts._pause.timeout.disconnect()
    form.drafts._stored = form.drafts._now()
    gone: list[bool] = []
    form.destroyed.connect(lambda *_: gone.append(True))
    form.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    workplace._door.drain()


def type_half(form: EnrolDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.name, "Sanne Mulder")
    qtbot.keyClicks(form.phone, "06 1234")
    form.role.choose(ProgrammeRole.NEIGHBOUR)
    qtbot.mouseClick(form.agreed[Purpose.STATISTICS], Left)
    qtbot.waitUntil(lambda: form.drafts.is_kept, timeout=15_000)


@given(st.lists(halves, max_size=3))
def test_every_enrolment_comes_back_as_it_was(kept: list[HalfEnrolment]) -> None:
    assert read(written(kept)) == kept


@given(text | st.recursive(st.none() | st.booleans() | text, st.lists).map(json.dumps))
def test_what_is_no_draft_of_this_version_is_none(nonsense: str) -> None:
    assert read(nonsense) == []


def test_the_next_form_offers_it_with_every_field_and_it_is_enrolled_once(
    workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = opened(workplace, qtbot)
    assert body(bank) == "", "an empty form is kept nowhere"
    type_half(form, qtbot)
    before = form.half()
    assert "Sanne Mulder" in body(bank)
    killed(workplace, qtbot, form)

    later = opened(workplace, qtbot)
    qtbot.waitUntil(lambda: later.strip.is_open)
    assert later.strip.sentence == "Je was bezig met: de inschrijving van Sanne Mulder"
    assert later.name.hasFocus(), "the offer takes no cursor"
    back = later.strip.answers[0]
    back.setFocus()
    qtbot.keyClick(back, Key.Key_Return)
    assert not later.strip.is_open
    assert later.name.hasFocus()
    assert later.half() == before
    later.card_too.setChecked(False)
    qtbot.keyClick(later.name, Key.Key_Return)
    qtbot.waitUntil(lambda: bank.office.ask(bank.desk, count_members) == 5)
    qtbot.waitUntil(lambda: body(bank) == "")
    logged = bank.office.ask(bank.admin, list_audit, 50)
    assert not any("Sanne" in line.subject for line in logged)


def test_leaving_the_form_forgets_it(workplace: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    form = opened(workplace, qtbot)
    type_half(form, qtbot)
    with qtbot.waitSignal(form.rejected):
        qtbot.keyClick(form, Key.Key_Escape)
    qtbot.waitUntil(lambda: body(bank) == "")


def test_leaving_the_form_while_it_is_being_kept_forgets_it_too(
    workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = opened(workplace, qtbot)
    qtbot.waitUntil(lambda: not form.drafts._is_reading)
    qtbot.keyClicks(form.name, "Sanne Mulder")
    form.drafts.keep()
    qtbot.keyClick(form, Key.Key_Escape)
    workplace._door.drain()
    assert body(bank) == ""


def test_one_that_is_thrown_away_is_gone_and_one_nobody_answered_for_stays(
    workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = opened(workplace, qtbot)
    type_half(form, qtbot)
    killed(workplace, qtbot, form)
    second = opened(workplace, qtbot)
    qtbot.waitUntil(lambda: second.strip.is_open)
    qtbot.keyClicks(second.name, "Joris Smit")
    qtbot.waitUntil(lambda: second.drafts.is_kept, timeout=15_000)
    assert "Joris" in body(bank)
    assert "Sanne" in body(bank)
    with qtbot.waitSignal(second.rejected):
        qtbot.keyClick(second, Key.Key_Escape)
    qtbot.waitUntil(lambda: "Joris" not in body(bank))
    assert "Sanne" in body(bank)

    third = opened(workplace, qtbot)
    qtbot.waitUntil(lambda: third.strip.is_open)
    away = third.strip.answers[1]
    away.setFocus()
    qtbot.keyClick(away, Key.Key_Return)
    qtbot.waitUntil(lambda: body(bank) == "", timeout=15_000)
    assert third.name.text() == ""


def test_who_was_enrolled_just_before_the_power_went_is_not_offered(
    workplace: Workplace, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = opened(workplace, qtbot)
    form.card_too.setChecked(False)
    type_half(form, qtbot)
    order, kept = form._order, body(bank)
    with qtbot.waitSignal(form.enrolled):
        qtbot.keyClick(form.name, Key.Key_Return)
    workplace._door.drain()
    assert bank.office.ask(bank.desk, find_members, "Sanne")
    # As if the power had gone between the enrolling and the forgetting.
    bank.office.do(bank.coordinator, save_draft, "enrolment", order, kept)
    assert body(bank) == ""
    again = opened(workplace, qtbot)
    workplace._door.drain()
    qtbot.wait(10)
    assert not again.strip.is_open
