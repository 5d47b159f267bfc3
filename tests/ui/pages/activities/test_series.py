"""The week, all activities, and the form of one, by keys."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from tests.ui.pages.activities.conftest import CTRL, AtWork, at_work
from timebank.domain.activities import Series
from timebank.domain.talents import Tag
from timebank.services.activities import keep_series, list_series
from timebank.services.drafts import load_draft
from timebank.services.sessions import cancel_session
from ui.widgets.label import Label

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def cells(work: AtWork) -> list[list[str]]:
    model = work.page.week.model
    shown = [number for number, column in enumerate(model.columns) if column.shown]
    return [[model.index(row, column).data() for column in shown] for row in range(model.rowCount())]


def test_today_comes_first_and_weeks_are_leafed_through(work: AtWork, bank: TestBank, cafe: Series) -> None:
    assert cells(work) == [
        ["Vandaag", "14:00–16:00", "Taalcafé", "Grote zaal", "Stichting De Linde", "", "Gepland"]
    ]
    work.press(Key.Key_Left, ALT)
    assert [row[5:] for row in cells(work)] == [["1", "Nog niet afgesloten"]]
    assert work.page.week._week_words.text() == "9 november tot en met 15 november"
    work.press(Key.Key_Right, ALT)
    work.press(Key.Key_Right, ALT)
    assert work.page.week._week_words.text() == "Volgende week"
    bank.office.do(bank.desk, cancel_session, cafe.plan(TODAY + timedelta(days=7)))
    work.page.week.reload()
    work.settle()
    assert [row[6] for row in cells(work)] == ["Ging niet door"]


def test_an_activity_is_made_by_keys(work: AtWork, bank: TestBank) -> None:
    work.press(Key.Key_M, CTRL)
    form = work.page.form
    assert form.title.hasFocus()
    work.press(Key.Key_Return, CTRL)
    assert form.title_field.refusal == "Schrijf hoe de activiteit heet."
    work.type("Samen koken")
    form.at.setFocus()
    form.at.selectAll()
    work.type("laat")
    work.press(Key.Key_Return, CTRL)
    assert form.at_field.refusal == "Schrijf hoe laat het begint zo: 14:30 of 14."
    form.at.selectAll()
    work.type("17")
    form.house.choose(bank.linde)
    form.day.choose(4)
    form.add.edit.setFocus()
    work.type("fatma⏎")
    work.press(Key.Key_Return, CTRL)
    assert work.said == "Opgeslagen: Samen koken."
    kept = next(
        each for each in bank.office.ask(bank.desk, list_series).series if each.title == "Samen koken"
    )
    assert (kept.organisation, kept.weekday, kept.starts_at, kept.hosts) == (
        bank.linde,
        4,
        17 * 60,
        (bank.fatma,),
    )
    assert work.page.week.isVisible()


def test_everything_an_activity_is_can_be_said_with_keys_and_stands_at_its_session(
    work: AtWork, bank: TestBank
) -> None:
    work.press(Key.Key_M, CTRL)
    form = work.page.form

    def to(place: QWidget) -> None:
        """On with Tab until the cursor is there."""
        for _ in range(40):
            if work.front() is place:
                return
            work.press(Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {place}")

    work.type("Taalhuis")
    to(form.house)
    work.type("sticht")
    to(form.talent)
    work.type("taalcaf")
    to(form.place)
    work.type("Leeszaal")
    to(form.day)
    work.type("dins")
    to(form.at)
    work.type("14")
    to(form.time)
    work.type("1:30")
    to(form.add.edit)
    work.type("fatma⏎")
    to(form.tag)
    work.type("inte")
    to(form.theme)
    work.type("cultuur op het werk")
    for box in (form.dutch, form.vog):
        to(box)
        work.press(Key.Key_Space)
    work.press(Key.Key_Return, CTRL)
    assert work.said == "Opgeslagen: Taalhuis."
    (kept,) = (each for each in bank.office.ask(bank.desk, list_series).series if each.title == "Taalhuis")
    assert (kept.organisation, kept.talent, kept.place) == (bank.linde, "language_cafe", "Leeszaal")
    assert (kept.weekday, kept.starts_at, kept.minutes, kept.hosts) == (2, 14 * 60, 90, (bank.fatma,))
    assert (kept.tag, kept.theme) == (Tag.INTEGRATION, "cultuur op het werk")
    assert kept.dutch_spoken
    assert kept.vog_needed
    assert kept.active
    work.open(kept.plan(TODAY - timedelta(days=5)))
    facts = " ".join(label.text() for label in work.view.findChildren(Label) if label.isVisible())
    for fact in ("Taalhuis", "Leeszaal", "Stichting De Linde", "cultuur op het werk", "Nederlands", "VOG"):
        assert fact in facts, fact


def test_an_activity_is_changed_in_place_and_the_change_undone(
    work: AtWork, bank: TestBank, cafe: Series
) -> None:
    work.page.week.tabs.segment("all").click()
    work.page.week.all.setFocus()
    work.press(Key.Key_Return)
    form = work.page.form
    assert (form.title.text(), form.house.value, form.day.value) == ("Taalcafé", bank.linde, 7)
    form.title.selectAll()
    work.type("Taal in Oost")
    form.vog.setChecked(True)
    work.press(Key.Key_Return, CTRL)
    assert bank.office.ask(bank.desk, list_series).series[0].vog_needed
    work.place.toast._link.click()
    work.settle()
    assert bank.office.ask(bank.desk, list_series).series == (cafe,)


def test_one_session_more_on_another_day(work: AtWork, cafe: Series) -> None:
    work.page.week.tabs.segment("all").click()
    work.page.week.all.setFocus()
    work.press(Key.Key_Return)
    form = work.page.form
    form.date.setFocus()
    work.type("morgen⏎")
    assert form.extra_field.refusal == "Schrijf de datum zo: 22-11-2026."
    form.date.clear()
    work.type("20-11-2026⏎")
    assert work.view.isVisible()
    assert work.view.sheet is not None
    assert work.view.sheet.session.plan.day == TODAY - timedelta(days=2)
    assert work.view.sheet.session.plan.id != cafe.plan(TODAY - timedelta(days=2)).id


def test_a_host_without_a_vog_is_told_on_the_page(work: AtWork, bank: TestBank, cafe: Series) -> None:
    bank.office.do(bank.coordinator, keep_series, replace(cafe, vog_needed=True))
    work.open(cafe.plan(TODAY))
    assert work.view._warning.isVisible()
    assert work.view._warning.label.text().startswith("Van Henk de Vries is nog geen geldige VOG gezien.")


def test_who_may_not_make_activities_is_not_offered_to(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None
) -> None:
    work = at_work(opens, bank.desk, qtbot, bank)
    assert not work.page.week.make.isVisible()
    assert work.page.week.nothing.isVisible()
    assert work.page.week.nothing.title == "Er zijn nog geen activiteiten"
    assert not work.page.week.nothing.button.isVisible()
    work.press(Key.Key_M, CTRL)
    assert work.page.week.isVisible()


def test_the_first_activity_is_one_key_away(opens: Opens, qtbot: QtBot, bank: TestBank, today: None) -> None:
    work = at_work(opens, bank.coordinator, qtbot, bank)
    work.page.arrive()
    assert work.page.week.nothing.button.hasFocus()
    work.press(Key.Key_Return)
    assert work.page.form.isVisible()


def test_what_another_page_offers_to_undo_names_no_key_here(work: AtWork) -> None:
    undone: list[str] = []
    place, toast = work.place, work.place.toast
    place.say("Opgeslagen.", action="Ongedaan maken", does=lambda: undone.append("it"), key="Ctrl+Z")
    place.go("activities")
    assert toast._key.isVisible(), "whoever stays here may press it"
    place.go("people")
    assert not toast._key.isVisible(), "Ctrl+Z is another page's now"
    toast._link.click()
    assert undone == ["it"]


def kept_body(bank: TestBank) -> str:
    draft = bank.office.ask(bank.coordinator, load_draft, "activities")
    return "" if draft is None or draft.is_booked else draft.body


def killed(work: AtWork, opens: Opens, bank: TestBank) -> AtWork:
    """The same operator in a program that was started anew; the page of before never said that it ended."""
    work.page.drafts._pause.timeout.disconnect()
    work.page.drafts._stored = work.page.drafts._now()
    later = at_work(opens, bank.coordinator, work.qtbot, bank)
    later.qtbot.waitUntil(lambda: not later.page.drafts._is_reading)
    return later


def type_half_an_activity(work: AtWork) -> None:
    work.press(Key.Key_M, CTRL)
    work.type("Samen koken")
    work.page.form.place.setFocus()
    work.type("Keuken")
    work.page.form.time.setFocus()
    work.page.form.time.selectAll()
    work.type("2:")
    work.page.form.add.edit.setFocus()
    work.type("fatma⏎")
    work.page.form.dutch.click()
    work.qtbot.waitUntil(lambda: work.page.drafts.is_kept, timeout=15_000)


def test_an_activity_half_typed_before_the_power_went_is_offered_again(
    work: AtWork, opens: Opens, bank: TestBank
) -> None:
    type_half_an_activity(work)
    half = work.page.half()
    assert half is not None
    assert "Samen koken" in kept_body(bank)
    later = killed(work, opens, bank)
    strip = later.page.week.strip
    assert strip.sentence == "Je was bezig met: “Samen koken”, Keuken"
    strip.answers[0].setFocus()
    later.press(Key.Key_Return)
    later.settle()
    assert later.page.form.isVisible()
    assert later.page.half() == half
    later.page.form.time.setFocus()
    later.page.form.time.selectAll()
    later.type("1:30")
    later.press(Key.Key_Return, CTRL)
    later.settle()
    kept = next(each for each in bank.office.ask(bank.desk, list_series).series if each.id == half.id)
    assert (kept.title, kept.place, kept.minutes, kept.hosts) == ("Samen koken", "Keuken", 90, (bank.fatma,))
    later.qtbot.waitUntil(lambda: kept_body(bank) == "", timeout=15_000)
    assert not later.page.week.strip.is_open


def test_a_change_half_typed_is_a_draft_of_its_own(
    work: AtWork, opens: Opens, bank: TestBank, cafe: Series
) -> None:
    work.page._open_form(cafe)
    work.settle()
    assert kept_body(bank) == "", "an activity that is only looked at is kept nowhere"
    work.page.form.place.setFocus()
    work.page.form.place.selectAll()
    work.type("Tuin")
    work.qtbot.waitUntil(lambda: work.page.drafts.is_kept, timeout=15_000)
    later = killed(work, opens, bank)
    assert later.page.week.strip.sentence == "Je was bezig met: “Taalcafé”, Tuin"
    later.page.week.strip.answers[0].click()
    later.settle()
    later.press(Key.Key_Return, CTRL)
    later.settle()
    kept = next(each for each in bank.office.ask(bank.desk, list_series).series if each.id == cafe.id)
    assert kept.place == "Tuin"
    assert kept_body(bank) == ""


def test_a_form_that_is_left_half_typed_can_be_brought_back(work: AtWork, bank: TestBank) -> None:
    type_half_an_activity(work)
    half = work.page.half()
    work.press(Key.Key_Escape)
    assert work.page.week.isVisible()
    assert work.said == "Weggegooid: “Samen koken”, Keuken"
    work.qtbot.waitUntil(lambda: kept_body(bank) == "", timeout=15_000)
    work.place.toast._link.click()
    work.page.week.strip.answers[0].click()
    work.settle()
    assert work.page.half() == half
