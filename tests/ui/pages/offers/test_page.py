"""Offers and requests, worked with the keyboard: a new one in place, who fits, on to the desk, and all undone."""

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.pages.offers.conftest import add
from tests.ui.whole import screen_size, settle, whole
from timebank.domain.offers import DayPart, Offer, OfferKind, When
from timebank.services.offers import list_offers, offers_of
from timebank.services.staff import list_audit
from ui.kernel.theme import Look, look
from ui.kernel.wear import wear
from ui.pages.desk.page import DeskPage
from ui.pages.offers.page import OffersPage
from ui.pages.offers.poster import PosterDialog
from ui.pages.people.enrol import EnrolDialog
from ui.workplace import Workplace

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def front() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(front(), key, held)


def type_(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(front(), text)


def ids(page: OffersPage) -> list[object]:
    return [row.id for row in page.listing.model.rows]


def test_a_request_is_written_down_without_a_mouse_and_shows_who_fits(
    page: OffersPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    assert front() is page.form.person.edit, "the cursor waits where work starts"
    type_(qtbot, "zeb")
    press(qtbot, Key.Key_Return)
    type_(qtbot, "kok")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: front() is page.form.text)
    type_(qtbot, "Voor mijn buren")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 4)
    (kept,) = bank.office.ask(bank.desk, offers_of, bank.zebib)
    assert (kept.kind, kept.talent, kept.words) == (OfferKind.REQUEST, "cooking", "Voor mijn buren")
    assert kept.until == TODAY + timedelta(days=56)
    assert place.toast.sentence == "Opgeslagen. Vraag: Zebib, Koken."
    assert page.chosen.offer == kept, "it is the chosen one, so that who fits is seen at once"
    qtbot.waitUntil(lambda: len(page.chosen.matches.rows) == 2)
    assert page.form.is_empty
    assert front() is page.form.person.edit
    press(qtbot, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 3)
    assert bank.office.ask(bank.desk, offers_of, bank.zebib) == []


def test_who_is_new_is_enrolled_in_the_middle_of_an_offer(
    page: OffersPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    type_(qtbot, "Amina Warsame")
    press(qtbot, Key.Key_N, CTRL)
    form = dialog(qtbot, EnrolDialog)
    form.card_too.setChecked(False)
    qtbot.keyClick(form.name, Key.Key_Return)
    qtbot.waitUntil(lambda: page.form.person.person is not None)
    place.window().activateWindow()
    qtbot.waitUntil(page.form.talent.edit.hasFocus)
    type_(qtbot, "kok")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 4)
    assert place.toast.sentence == "Opgeslagen. Vraag: Amina, Koken."


def test_an_offer_with_days_place_and_language(page: OffersPage, qtbot: QtBot, bank: TestBank) -> None:
    press(qtbot, Key.Key_T, CTRL)
    type_(qtbot, "zeb")
    press(qtbot, Key.Key_Return)
    type_(qtbot, "fiets m")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_D, CTRL)
    details = page.form.details
    assert front() is details.days[1]
    for chip in (details.days[2], details.parts[DayPart.EVENING]):
        chip.setFocus()
        press(qtbot, Key.Key_Return)
    details.place.setFocus()
    type_(qtbot, "werkplaats")
    details.language.choose("ti")
    assert page.form.more.text().startswith("dinsdag, 's avonds · werkplaats · Tigrinya · tot en met")
    page.form.text.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 4)
    (kept,) = bank.office.ask(bank.desk, offers_of, bank.zebib)
    assert kept.kind is OfferKind.OFFER
    assert kept.when == When(days=(2,), parts=(DayPart.EVENING,))
    assert (kept.place, kept.language) == ("werkplaats", "ti")
    assert details.isHidden()
    assert details.when == When(), "the next one begins without days"


def test_what_is_missing_is_said_beside_its_field(page: OffersPage, qtbot: QtBot) -> None:
    page.form.save.click()
    assert page.form.person.refusal
    assert front() is page.form.person.edit
    type_(qtbot, "zeb")
    press(qtbot, Key.Key_Return)
    page.form.save.click()
    qtbot.waitUntil(lambda: page.form.talent.refusal == "Kies een activiteit.")
    assert len(page.listing.model.rows) == 3


def test_a_refusal_with_the_details_open_leaves_room_for_everything_on_a_small_screen(
    page: OffersPage, place: Workplace, qtbot: QtBot
) -> None:
    place.window().resize(1366, 768)
    page.form.talent.edit.setFocus()
    type_(qtbot, "iets dat hier niemand kent en wat nergens in staat")
    press(qtbot, Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: page.form.talent.refusal != "")
    page.form.person.refuse("Deze persoon is gestopt. Kies iemand anders of zet de persoon weer aan.")
    settle(qtbot, place)
    assert whole(place.window()) == []
    field = page.form.details.place_field
    assert field.height() >= field.sizeHint().height()
    assert field.mapTo(page.form, QPoint(0, field.height())).y() <= page.form.height()
    assert page.listing.table.viewport().height() >= 48, "a row is still seen"


@pytest.mark.parametrize("scale", [150, 200])
def test_the_details_have_the_room_of_a_low_window_and_the_list_comes_back(
    page: OffersPage, place: Workplace, qtbot: QtBot, scale: int
) -> None:
    wear(Look(scale=scale))
    width, height = screen_size()
    place.window().resize(width, height - look().px(44))  # so much is taken by the band of practice
    settle(qtbot, place)
    assert whole(place.window()) == []
    page.form.talent.edit.setFocus()
    press(qtbot, Key.Key_D, CTRL)
    settle(qtbot, place)
    assert whole(place.window()) == []
    for field in (page.form.person, page.form.details.until_field):
        assert field.height() >= field.sizeHint().height()
        assert field.mapTo(page.form, QPoint(0, field.height())).y() <= page.form.height()
    chips = page.form.details.parts[DayPart.EVENING].parentWidget()
    assert chips is not None
    assert chips.height() >= chips.heightForWidth(chips.width()), "no chip is cut off"
    press(qtbot, Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: front() is page.listing.editor)
    assert page.listing.table.viewport().height() >= 48, "a row is seen again"


def test_what_had_its_last_day_yesterday_is_gone_in_the_morning(
    page: OffersPage, place: Workplace, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = add(bank, bank.zebib, OfferKind.OFFER, "bicycle_repair", until=TODAY)
    page.listing.reload()
    qtbot.waitUntil(lambda: last.id in ids(page))
    place.go("people")
    bank.watch.now += timedelta(days=1)
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY + timedelta(days=1))
    place.go("offers")
    qtbot.waitUntil(lambda: last.id not in ids(page))
    assert len(page.listing.model.rows) == 3


def test_the_reasons_stand_beside_the_list(page: OffersPage, request_of_henk: Offer) -> None:
    assert page.chosen.offer is not None
    assert page.chosen.offer.id == request_of_henk.id
    names = [row.accessibleName() for row in page.chosen.matches.rows]
    assert names[0].startswith("Fatma Yılmaz. Fatma bood dit aan.")
    assert names[1].startswith("Olena Koval. Olena bood dit aan.")


def test_space_shows_how_to_reach_somebody_and_the_look_is_logged(
    page: OffersPage, qtbot: QtBot, bank: TestBank
) -> None:
    before = bank.office.ask(bank.admin, list_audit, 5)
    page.listing.focus_list()
    press(qtbot, Key.Key_Return)
    row = page.chosen.matches.rows[0]
    assert front() is row
    assert bank.office.ask(bank.admin, list_audit, 5) == before, "a suggestion is no look"
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: not row.phone.isVisible())
    told = {label.text() for label in row.findChildren(QWidget) if hasattr(label, "text")}
    assert {"0313 123456", "bellen", "Nederlands en Turks"} <= told
    line = bank.office.ask(bank.admin, list_audit, 1)[0]
    assert (line.operation, line.subject) == ("show_contact", bank.fatma)
    press(qtbot, Key.Key_Escape)
    assert front() is page.listing.table


def test_enter_on_a_match_fills_the_desk_and_the_recorded_help_answers_the_request(
    page: OffersPage, place: Workplace, qtbot: QtBot, bank: TestBank, request_of_henk: Offer
) -> None:
    page.listing.focus_list()
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Down)
    assert front() is page.chosen.matches.rows[1]
    place.window().resize(1366, 768)
    page.chosen.area.verticalScrollBar().setValue(page.chosen.area.verticalScrollBar().maximum())
    press(qtbot, Key.Key_Return)
    desk = place.current()
    assert isinstance(desk, DeskPage)
    bar = desk.form.bar
    qtbot.waitUntil(lambda: bar.giver.person is not None and bar.receiver.person is not None)
    assert (bar.giver.people[0].code, bar.receiver.people[0].code) == (bank.olena, bank.henk)
    assert bar.talent.talent == "cooking"
    assert front() is bar.time.edit
    type_(qtbot, "1:30")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: bank.balance(bank.olena) == 90)
    place.go("offers")
    qtbot.waitUntil(page.chosen.asked.isVisible)
    assert page.chosen.question.text().startswith("Voor deze vraag is hulp opgeschreven")
    assert page.chosen.area.verticalScrollBar().value() == 0, "the question is seen, whatever was scrolled to"
    assert page.chosen.offer is not None
    assert page.chosen.offer.id == request_of_henk.id
    page.chosen.stays.click()
    assert not page.chosen.asked.isVisible()
    assert request_of_henk.id in ids(page)
    press(qtbot, Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: request_of_henk.id not in ids(page))


def test_an_offer_puts_its_own_person_in_the_place_of_who_helps(
    page: OffersPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    page.listing.kind.segment(OfferKind.OFFER).click()
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 2)
    offer = page.chosen.offer
    assert offer is not None
    qtbot.waitUntil(lambda: len(page.chosen.matches.rows) == 1)
    page.listing.focus_list()
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)
    desk = place.current()
    assert isinstance(desk, DeskPage)
    qtbot.waitUntil(lambda: desk.form.bar.receiver.person is not None)
    assert desk.form.bar.giver.people[0].code == offer.number
    assert desk.form.bar.receiver.people[0].code == bank.henk


def test_one_key_extends_ends_and_withdraws_and_each_is_undone(
    page: OffersPage, qtbot: QtBot, bank: TestBank, request_of_henk: Offer, place: Workplace
) -> None:
    def now() -> Offer:
        return next(
            offer for offer in bank.office.ask(bank.desk, list_offers).offers if offer.number == bank.henk
        )

    page.listing.focus_list()
    press(qtbot, Key.Key_Plus)
    qtbot.waitUntil(lambda: now().until == TODAY + timedelta(days=58))
    qtbot.waitUntil(lambda: "staat nu tot en met 19 januari 2027" in place.toast.sentence)
    press(qtbot, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: now().until == request_of_henk.until)
    for key, held in ((Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Key.Key_E, CTRL)):
        page.listing.choose(request_of_henk.id)
        qtbot.waitUntil(lambda: page.chosen.offer is not None and page.chosen.offer.id == request_of_henk.id)
        page.listing.focus_list()
        press(qtbot, key, held)
        qtbot.waitUntil(lambda: request_of_henk.id not in ids(page))
        qtbot.waitUntil(lambda: bool(place.toast.sentence))
        press(qtbot, Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: request_of_henk.id in ids(page))


def test_the_list_narrows_by_kind_text_and_activity(page: OffersPage, qtbot: QtBot, bank: TestBank) -> None:
    add(bank, bank.zebib, OfferKind.REQUEST, "bicycle_repair")
    page.listing.reload()
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 4)
    press(qtbot, Key.Key_F, CTRL)
    assert front() is page.listing.editor
    type_(qtbot, "fiets")
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 1)
    page.listing.editor.setText("feest")
    qtbot.waitUntil(lambda: [row.number for row in page.listing.model.rows] == [bank.fatma])
    page.listing.editor.setText("xyz")
    qtbot.waitUntil(page.listing.not_found.isVisible)
    page.listing.editor.clear()
    qtbot.waitUntil(lambda: len(page.listing.model.rows) == 4)
    page.listing.talent.choose("bicycle_repair")
    qtbot.waitUntil(lambda: [row.number for row in page.listing.model.rows] == [bank.zebib])


def test_what_another_desk_withdraws_goes_and_an_empty_page_says_what_to_do(
    page: OffersPage, qtbot: QtBot
) -> None:
    for left in (2, 1, 0):
        page.listing.focus_list()
        press(qtbot, Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: len(page.listing.model.rows) == left)
    assert page.listing.nothing.isVisible()
    assert page.chosen.offer is None
    assert page.head.line.text() == "0 vragen · 0 keer aanbod"


def test_the_poster_of_what_the_list_shows_is_seen_before_it_is_printed(
    page: OffersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    press(qtbot, Key.Key_P, CTRL)
    shown = dialog(qtbot, PosterDialog)
    assert isinstance(shown, PosterDialog)
    qtbot.waitUntil(lambda: shown.preview.pages == 1, timeout=20_000)
    assert len(shown.chosen) == 3
    shown.none_button.click()
    qtbot.waitUntil(lambda: "Kies iets om op te hangen" in shown.refusal.text())
    assert not shown.accept_button.isEnabled()
    first = next(iter(shown.checks.values()))
    first.setFocus()
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: bool(shown.paper) and shown.preview.pages == 1, timeout=20_000)
    shown.second.choose("uk")
    qtbot.waitUntil(lambda: not shown.paper)
    qtbot.waitUntil(lambda: bool(shown.paper), timeout=20_000)
    shown.save_to(tmp_path / "poster.pdf")
    text = PdfReader(tmp_path / "poster.pdf").pages[0].extract_text()
    assert "Henk" in text
    assert "Fatma" not in text
    assert "Потреби" in text
    shown.close()


def test_a_poster_that_is_asked_for_before_the_list_was_read_holds_it_all(
    opens: Opens, bank: TestBank, request_of_henk: Offer, qtbot: QtBot
) -> None:
    place = opens(bank.coordinator)
    place.go("offers")
    page = place.current()
    assert isinstance(page, OffersPage)
    page.open_poster()
    assert not page.listing.was_listed, "this must come before the answer"
    shown = dialog(qtbot, PosterDialog)
    assert isinstance(shown, PosterDialog)
    assert request_of_henk.id in [offer.id for offer in shown.chosen]
    assert len(shown.chosen) == 3
    qtbot.waitUntil(lambda: shown.preview.pages == 1, timeout=20_000)
    shown.close()
