"""The sheet of a native speaker: out, looked over, and back in, on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import word_refusals as refusals
from timebank.domain.changes import Topic
from timebank.domain.errors import ChoiceUnknown, NotPermitted
from timebank.domain.words import SheetRow
from timebank.office import Office
from timebank.services.staff import change_bank, show_bank
from timebank.services.words import (
    forget_words,
    preview_words,
    show_word_reviews,
    take_in_words,
    words_sheet,
)
from timebank.wording import wording
from timebank.wording.catalogue import NONE, correct

STOP, GREETING = "ti/kiosk.kiosk.stop", "ti/kiosk.kiosk.greeting"


@pytest.fixture(autouse=True)
def _shipped_words_again() -> Iterator[None]:
    yield
    correct(NONE)


def sheet(bank: TestBank, language: str = "ti") -> dict[str, SheetRow]:
    lines = bank.office.ask(bank.coordinator, words_sheet, language)
    return {
        each.key: SheetRow(
            line=number, key=each.key, dutch=each.dutch, text=each.text, by=each.by, on=each.on
        )
        for number, each in enumerate(lines, 2)
    }


def state(bank: TestBank, language: str = "ti", file: str = "kiosk"):
    states = bank.office.ask(bank.coordinator, show_word_reviews)
    return next(each for each in states if (each.language, each.file) == (language, file))


def test_a_sheet_that_comes_back_as_it_went_changes_nothing(bank):
    rows = tuple(sheet(bank).values())
    would = bank.office.ask(bank.coordinator, preview_words, rows)
    assert (would.does_something, would.refused) == (False, ())
    taken = bank.office.do(bank.coordinator, take_in_words, rows)
    assert taken.changed == frozenset()


def test_the_sheet_tells_where_a_text_stands_its_picture_and_what_must_stay(bank):
    lines = {each.key: each for each in bank.office.ask(bank.coordinator, words_sheet, "ar")}
    assert lines["ar/kiosk.kiosk.stop"].icon == "log-out"
    assert lines["ar/talents.names.cooking"].icon == "cooking-pot"
    assert lines["ar/kiosk.kiosk.greeting"].places == ("{name}",)
    assert lines["ar/kiosk.kiosk.try_later.few"].counts == (3, 4, 5, 6)
    assert lines["ar/kiosk.kiosk.try_later.few"].dutch.startswith("Probeer het over")
    assert lines["ar/documents.notice.who.1"].place == "paper_notice"
    assert "ar/forms.lists.middle" not in lines, "what glues other words together is nobody's to read"
    with pytest.raises(ChoiceUnknown):
        bank.office.ask(bank.coordinator, words_sheet, "nl")


def test_a_correction_is_seen_first_then_said_everywhere_and_kept(bank, founded_url):
    assert state(bank).reviewed == 0
    rows = sheet(bank)
    rows[STOP] = replace(rows[STOP], text="ይኣክል", by="Saba", on=date(2026, 11, 20))
    rows[GREETING] = replace(rows[GREETING], by="Saba")
    sent = (rows[STOP], rows[GREETING])
    would = bank.office.ask(bank.coordinator, preview_words, sent)
    assert [(each.key, each.after) for each in would.changes] == [(STOP, "ይኣክል")]
    assert would.reviewed == 2
    assert wording("ti").kiosk("stop") != "ይኣክል", "only looked at"
    taken = bank.office.do(bank.coordinator, take_in_words, sent)
    assert {Topic.SETTINGS, Topic.KIOSK} <= taken.changed
    bank.office.ask(bank.desk, show_bank)
    assert wording("ti").kiosk("stop") == "ይኣክል"
    kiosk = state(bank)
    assert (kiosk.reviewed, kiosk.corrected, kiosk.by, kiosk.last) == (2, 1, ("Saba",), TODAY)
    again = sheet(bank)
    assert (again[STOP].text, again[STOP].by, again[STOP].on) == ("ይኣክል", "Saba", date(2026, 11, 20))
    assert again[GREETING].on == TODAY, "no day was written: it is the day on which it was taken in"
    assert bank.office.ask(bank.coordinator, preview_words, tuple(again.values())).does_something is False
    # The choices of the bank and another desk leave it alone.
    bank.office.do(bank.admin, change_bank, replace(bank.office.ask(bank.admin, show_bank), place="Ede"))
    assert sheet(bank)[STOP].text == "ይኣክል"
    correct(NONE)
    other = Office(bank.office.database)
    other.ask(bank.desk, show_bank)
    assert wording("ti").kiosk("stop") == "ይኣክል", "who opens the bank elsewhere says it too"


def test_who_looked_over_the_whole_sheet_signs_every_line_that_names_nobody(bank):
    rows = sheet(bank)
    rows[STOP] = replace(rows[STOP], by="Saba")
    bank.office.do(bank.coordinator, take_in_words, tuple(rows.values()), "  Tesfay   Haile ")
    kiosk = state(bank)
    assert kiosk.reviewed == kiosk.texts
    assert set(kiosk.by) == {"Saba", "Tesfay Haile"}
    assert kiosk.corrected == 0


def test_what_is_wrong_is_named_by_line_and_the_rest_is_taken_in(bank):
    rows = sheet(bank)
    sent = (
        replace(rows[STOP], text="ይኣክል"),
        replace(rows[STOP], line=3, text="ጠጠው"),
        replace(rows[GREETING], line=4, text="ሰላም {naam}"),
        replace(rows["ti/kiosk.kiosk.help"], line=5, dutch="Hulp!", text="ሓገዝ።"),
        SheetRow(line=6, key="ti/kiosk.kiosk.nothing", dutch="", text="x"),
        replace(rows["ti/forms.duration.hours.one"], line=7, text=""),
        replace(rows["ti/kiosk.kiosk.yes"], line=8, text="እወ\u202e"),
    )
    taken = bank.office.do(bank.coordinator, take_in_words, sent)
    assert [each.key for each in taken.changes] == [STOP]
    assert [(each.line, type(each.refusal)) for each in taken.refused] == [
        (3, refusals.SheetKeyTwice),
        (4, refusals.SheetPlacesBroken),
        (5, refusals.SheetDutchChanged),
        (6, refusals.SheetKeyUnknown),
        (7, refusals.SheetFormMissing),
        (8, refusals.SheetHiddenMarks),
    ]
    for each in taken.refused:
        assert wording("nl").refusal(each.refusal).endswith(".")
    bank.office.ask(bank.desk, show_bank)
    assert wording("ti").kiosk("stop") == "ይኣክል"


def test_a_language_is_said_again_as_it_was_shipped(bank):
    rows = sheet(bank)
    bank.office.do(bank.coordinator, take_in_words, (replace(rows[STOP], text="ይኣክል"),))
    back = bank.office.do(bank.coordinator, take_in_words, (rows[STOP],))
    assert [each.after for each in back.changes] == [rows[STOP].text]
    assert state(bank).corrected == 0, "what the program says itself need not be kept"
    bank.office.do(bank.coordinator, take_in_words, (replace(rows[STOP], text="ይኣክል", by="Saba"),))
    bank.office.do(bank.coordinator, forget_words, "ti")
    assert (state(bank).corrected, state(bank).reviewed) == (0, 0)
    bank.office.ask(bank.desk, show_bank)
    assert wording("ti").kiosk("stop") == rows[STOP].text
    with pytest.raises(ChoiceUnknown):
        bank.office.do(bank.coordinator, forget_words, "xx")


def test_the_desk_does_not_change_the_words(bank):
    with pytest.raises(NotPermitted):
        bank.office.do(bank.desk, take_in_words, ())
    with pytest.raises(NotPermitted):
        bank.office.ask(bank.desk, words_sheet, "ar")


@pytest.mark.parametrize("spoken", ["nl", "en"])
def test_every_line_says_where_its_words_are_read(bank: TestBank, spoken: str) -> None:
    words = wording(spoken)
    for line in bank.office.ask(bank.coordinator, words_sheet, "ti"):
        assert words.command(f"words_places.{line.place}"), line.key
