"""What was being typed when the program ended is offered again, and never lost in between."""

import json
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.fixtures.bank import TODAY
from tests.ui.pages.desk.conftest import CTRL, DeskAtWork
from timebank.domain.errors import DiskFull
from timebank.domain.ledger import Confirmation
from timebank.domain.members import ProgrammeRole
from timebank.domain.sharing import Split
from timebank.services.drafts import load_draft, save_draft
from ui.pages.desk.draft_text import Kept, read, written
from ui.pages.desk.line import Group, Line, Person, Shape, Typed

Key = Qt.Key

text = st.text(max_size=30)
people = st.builds(
    Person, code=text, name=text, script_name=text, role=st.sampled_from([None, *ProgrammeRole])
)
typed = st.builds(Typed, people=st.lists(people, max_size=3).map(tuple), text=text)
lines = st.builds(
    Line,
    giver=typed,
    receiver=typed,
    talent=st.none() | text,
    talent_text=text,
    time=text,
    day=st.none() | st.dates(max_value=TODAY - timedelta(days=1)),
    confirmation=st.sampled_from([None, *Confirmation]),
    note=text,
    group=st.none()
    | st.builds(
        Group, split=st.sampled_from(Split), times=st.lists(st.tuples(text, text), max_size=3).map(tuple)
    ),
    answers=st.none() | st.uuids(),
    about=text,
    shape=st.sampled_from(Shape),
    reason=text,
)


def body(desk: DeskAtWork) -> str:
    draft = desk.bank.office.ask(desk.bank.desk, load_draft, "desk")
    return "" if draft is None else draft.body


def keep(desk: DeskAtWork) -> None:
    """Let typing pause until the draft is written."""
    desk.qtbot.waitUntil(lambda: desk.page.drafts.is_kept, timeout=15_000)


def killed(desk: DeskAtWork) -> DeskAtWork:
    """The same operator at a desk that was started anew; the one of before never said that it ended."""
    desk.page.drafts.blockSignals(True)
    desk.page.drafts._pause.timeout.disconnect()
    desk.page.drafts._stored = desk.page.drafts._now()
    return desk.reopen(desk.bank.desk)


@given(st.lists(st.builds(Kept, id=st.uuids(), line=lines), max_size=3))
def test_every_line_comes_back_as_it_was(kept: list[Kept]) -> None:
    assert read(written(kept, TODAY), TODAY) == kept


@given(text | st.recursive(st.none() | st.booleans() | text, st.lists).map(json.dumps))
def test_what_is_no_draft_of_this_version_is_none(nonsense: str) -> None:
    assert read(nonsense, TODAY) == [] or nonsense == "[]"


def test_a_line_of_today_is_yesterdays_tomorrow() -> None:
    tomorrow = TODAY + timedelta(days=1)
    (kept,) = read(written([Kept(id=uuid4(), line=Line(time="2"))], TODAY), tomorrow)
    assert kept.line.day == TODAY


def test_a_pause_keeps_what_was_typed_and_saving_forgets_it(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎")
    desk.type("ko")
    keep(desk)
    assert '"talent_text": "ko"' in body(desk)
    desk.write("⏎", "1⏎")
    keep(desk)
    assert len(desk.entries()) == 1
    assert body(desk) == ""


def test_an_emptied_line_is_forgotten(desk: DeskAtWork) -> None:
    desk.write("fat⏎")
    keep(desk)
    desk.press(Key.Key_Z, CTRL)
    keep(desk)
    assert body(desk) == ""


def test_what_was_typed_before_a_crash_is_offered_and_brought_back(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.press(Key.Key_B, CTRL)
    desk.press(Key.Key_I, CTRL)
    desk.write("soep voor de buurt⏎")
    keep(desk)
    entry = desk.page.recorder.entry
    later = killed(desk)
    strip = later.form.strip
    assert strip.sentence == "Je was bezig met: Fatma Yılmaz voor Henk de Vries, Koken"
    assert [button.text() for button in strip.answers] == ["Terughalen", "Weggooien"]
    assert later.bar.giver.edit.hasFocus(), "the offer takes no cursor"
    later.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    while not strip.answers[0].hasFocus():
        later.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    later.press(Key.Key_Return)
    later.settle()
    assert not strip.is_open
    assert later.bar.time.edit.hasFocus()
    assert later.form.line == desk.form.line
    later.write("2⏎")
    (posted,) = later.entries()
    assert posted.entry.id == entry
    assert posted.entry.note == "soep voor de buurt"
    keep(later)
    assert body(later) == ""
    later.close()


def test_a_draft_is_thrown_away_and_that_is_taken_back(desk: DeskAtWork) -> None:
    desk.write("fat⏎")
    keep(desk)
    later = killed(desk)
    later.form.strip.answers[1].click()
    keep(later)
    assert body(later) == ""
    assert later.shell.said == ["Weggegooid: Fatma Yılmaz voor …"]
    assert later.shell.offered is not None
    later.shell.offered()
    keep(later)
    assert later.form.strip.is_open
    assert "Fatma" in body(later)
    later.close()


def test_who_types_on_loses_neither_the_old_line_nor_the_new_one(desk: DeskAtWork) -> None:
    desk.write("fat⏎")
    keep(desk)
    later = killed(desk)
    later.write("olena⏎", "zeb⏎")
    keep(later)
    assert later.form.strip.is_open
    third = killed(later)
    assert third.form.strip.sentence == "Je was bezig met: Olena Koval voor Zebib Tesfay"
    third.write("hen⏎")
    third.form.strip.answers[0].click()
    assert [person.name for person in third.form.people()] == ["Olena Koval", "Zebib Tesfay"]
    assert third.form.strip.sentence == "Je was bezig met: Henk de Vries voor …", "what stood there is next"
    third.form.strip.answers[0].click()
    third.form.strip.answers[1].click()
    assert third.form.strip.sentence == "Je was bezig met: Fatma Yılmaz voor …"
    third.close()


def test_a_line_saved_at_the_last_moment_is_not_offered(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.type("1")
    keep(desk)
    kept = body(desk)
    desk.write("⏎")
    keep(desk)
    # As if the power had gone between the booking and the forgetting.
    desk.bank.office.do(desk.bank.desk, save_draft, "desk", desk.entries()[0].entry.id, kept)
    later = killed(desk)
    assert not later.form.strip.is_open
    later.close()


def test_of_several_lines_only_the_one_that_was_saved_is_not_offered(desk: DeskAtWork) -> None:
    desk.write("olena⏎")
    keep(desk)
    later = killed(desk)
    later.write("fat⏎", "hen⏎", "ko⏎")
    later.type("1")
    keep(later)
    kept = body(later)
    later.write("⏎")
    keep(later)
    # As if the power had gone between the booking and the forgetting: the other line is nobody's to lose.
    later.bank.office.do(later.bank.desk, save_draft, "desk", later.entries()[0].entry.id, kept)
    third = killed(later)
    assert third.form.strip.sentence == "Je was bezig met: Olena Koval voor …"
    keep(third)
    assert "Henk" not in body(third)
    third.close()


def test_what_is_left_on_the_way_to_another_page_is_kept_at_once(desk: DeskAtWork) -> None:
    desk.write("fat⏎")
    desk.window.hide()
    desk.door.drain()
    assert "Fatma" in body(desk)


def test_a_draft_that_cannot_be_written_troubles_nobody(
    desk: DeskAtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = desk.bank.office

    class Full:
        now = office.now

        def do(self, actor, operation, *args, **named):
            raise DiskFull

        def ask(self, actor, operation, *args, **named):
            return office.ask(actor, operation, *args, **named)

    desk.write("fat⏎")
    monkeypatch.setattr(desk.door, "_office", Full())
    desk.type("hen")
    desk.page.drafts.keep()
    desk.settle()
    assert desk.troubles == []
    assert desk.bar.receiver.edit.text() == "hen"
    monkeypatch.setattr(desk.door, "_office", office)
    keep(desk)
    assert "hen" in body(desk)
    assert date.fromisoformat(json.loads(body(desk))[0]["day"]) == TODAY
