"""Certificates for many, by keys and clicks: chosen, ticked, what is missing, looked at, made, stopped, refused."""

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.documents.papers import pages_of
from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import dialog
from tests.ui.pages.making.conftest import ALT, CTRL, names, press, ready
from timebank import papermaking
from timebank.domain.certificate_runs import Gap
from timebank.domain.certificates import CertificateOrder
from timebank.domain.errors import DiskFull
from timebank.domain.lists import ListQuery
from timebank.services.certificates import certificate_register, issue_certificates
from ui.pages.making.dialog import MakingDialog
from ui.pages.making.view import MISSING, PEOPLE
from ui.pages.people.page import PeoplePage
from ui.pages.proofs.page import KEYS, MAKE, REGISTER, ProofsPage
from ui.pages.settings.centre import CentreSection
from ui.pages.settings.page import SettingsPage
from ui.widgets.period import Period
from ui.workplace import Workplace


def to_papers(page: ProofsPage, qtbot: QtBot, folder: Path) -> MakingDialog:
    press(qtbot, Qt.Key.Key_Return, CTRL)
    shown = dialog(qtbot, MakingDialog)
    assert isinstance(shown, MakingDialog)
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.waitUntil(lambda: bool(shown.paper), timeout=30_000)
    shown.folder = folder
    return shown


def ended(shown: MakingDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown._running is None, timeout=60_000)


def register(bank: TestBank) -> dict[str, str]:
    lines = bank.office.ask(bank.admin, certificate_register, ListQuery(limit=100)).rows
    return {line.account: line.number for line in lines}


def test_by_keys_alone_somebody_is_ticked_away_and_the_rest_is_made(
    page: ProofsPage, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    view = page.making
    assert page.part == MAKE
    assert names(view) == ["Fatma Yılmaz", "Henk de Vries", "Zebib Tesfay", "李小龍"]
    assert (
        view.summary.text() == "3 bewijzen kunnen worden gemaakt · 12 u geholpen, 2 u meegedaan · 1 kan niet"
    )
    assert QApplication.focusWidget() is view.card.editor
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ready(view, 2))
    assert view._ready.ready == (bank.fatma, bank.zebib)
    shown = to_papers(page, qtbot, tmp_path / "bewijzen")
    assert shown.title.text() == "2 bewijzen"
    assert register(bank) == {}, "a preview takes no number"
    assert QApplication.focusWidget() is shown.make_button
    press(qtbot, Qt.Key.Key_Space)
    ended(shown, qtbot)
    made = register(bank)
    assert made.keys() == {bank.fatma, bank.zebib}
    assert shown.line.text() == "Gemaakt: 2 bewijzen. Ze staan in het register en in de map."
    assert sorted(file.name for file in (tmp_path / "bewijzen").iterdir()) == [
        f"{made[bank.fatma]}-Fatma-Yılmaz.pdf", f"{made[bank.zebib]}-Zebib-Tesfay.pdf", "voor-de-printer.pdf",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: bool(shown.paper))
    assert pages_of(shown.paper) == 2
    press(qtbot, Qt.Key.Key_Escape)
    # Henk was ticked away for this choice only and stays so; the others have one now.
    qtbot.waitUntil(lambda: ready(view, 0))
    assert {each.gap for each in view._ready.missing if each.gap.blocks} == {Gap.HAS_ONE, Gap.NO_FONT}


def test_a_click_on_a_box_and_the_button_for_everybody_tick(page: ProofsPage, qtbot: QtBot) -> None:
    view = page.making
    every = view.every_button
    assert every.text() == "Niemand"
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ready(view, 0))
    assert every.text() == "Iedereen"
    box = view.table.visualRect(view.source.model.index(0, 0))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    qtbot.waitUntil(lambda: ready(view, 1))
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ready(view, 3))
    assert every.text() == "Niemand"


def test_each_field_chooses_and_what_cannot_be_is_told_beside_it(
    page: ProofsPage, bank: TestBank, qtbot: QtBot
) -> None:
    view, choosing = page.making, page.making.choosing
    choosing.least.setFocus()
    qtbot.keyClicks(choosing.least, "5")
    qtbot.waitUntil(lambda: names(view) == ["Fatma Yılmaz"])
    qtbot.keyClicks(choosing.least, "x")
    qtbot.waitUntil(lambda: choosing._least_field.refusal == "Schrijf de tijd zo: 2, 2:30 of 45m.")
    assert not view.go_button.isEnabled()
    choosing.least.clear()
    qtbot.waitUntil(lambda: choosing.organisation.count() == 2)
    choosing.organisation.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: names(view) == ["Henk de Vries", "Zebib Tesfay"])
    press(qtbot, Qt.Key.Key_Up)
    choosing.reached.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.source.total == 0)
    assert view.nobody.isVisible()
    press(qtbot, Qt.Key.Key_Up)
    choosing.period.choose(Period.OWN)
    choosing.period.start.setDate(QDate(2027, 1, 1))
    qtbot.waitUntil(lambda: "Kies" in choosing.period._until_field.refusal)
    assert not view.go_button.isEnabled()


def test_what_is_missing_leads_to_where_it_is_mended(
    page: ProofsPage, place: Workplace, qtbot: QtBot
) -> None:
    view = page.making
    qtbot.mouseClick(view.parts.segment(MISSING), Qt.MouseButton.LeftButton)
    first = view.missing.row_at(0)
    assert first.gap is Gap.NO_FONT
    assert view.model.rows[0].name == "李小龍"
    keys = next(number for number, row in enumerate(view.model.rows) if row.gap is Gap.NO_KEY)
    view.missing.selectRow(keys)
    view.missing.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.part == KEYS
    press(qtbot, Qt.Key.Key_4, ALT)
    view.show_part(MISSING)
    view.missing.selectRow(0)
    view.missing.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(place.current(), PeoplePage)


def test_who_has_one_leads_to_it_and_is_made_once_more_when_that_is_ticked(
    page: ProofsPage, bank: TestBank, qtbot: QtBot
) -> None:
    view = page.making
    order = CertificateOrder(start=date(2026, 1, 1), until=TODAY, members=(bank.fatma,))
    number = bank.office.do(bank.desk, issue_certificates, order).papers[0].number
    view.reload()
    qtbot.waitUntil(lambda: ready(view, 2))
    view.choosing.again.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ready(view, 3))
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ready(view, 2))
    view.show_part(MISSING)
    at = next(place for place, row in enumerate(view.model.rows) if row.gap is Gap.HAS_ONE)
    view.missing.selectRow(at)
    view.missing.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.part == REGISTER
    qtbot.waitUntil(lambda: page.register.source.total == 1)
    assert page.register.card.editor.text() == number
    page.show_part(MAKE)
    view.show_part(PEOPLE)


def test_a_folder_that_cannot_be_written_is_told_and_another_one_is_chosen(
    page: ProofsPage, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter").write_text("Beste Henk")
    shown = to_papers(page, qtbot, tmp_path / "letter")
    qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
    ended(shown, qtbot)
    assert "map" in shown.refusal.text()
    assert register(bank) == {}
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elders"))
    qtbot.mouseClick(shown.folder_button, Qt.MouseButton.LeftButton)
    assert str(tmp_path / "elders") in shown.folder_label.text()
    qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
    ended(shown, qtbot)
    assert len(register(bank)) == 3
    shown.close()


def test_a_disk_that_is_full_tells_what_was_made_and_the_rest_follows(
    page: ProofsPage, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = papermaking.FolderPress.draw

    def full(press_: papermaking.FolderPress, papers: object) -> list[bytes]:
        if list(press_.folder.glob("*.pdf")):
            raise DiskFull()
        return draw(press_, papers)  # type: ignore[arg-type]

    shown = to_papers(page, qtbot, tmp_path / "out")
    with monkeypatch.context() as patch:
        patch.setattr(papermaking.FolderPress, "draw", full)
        patch.setattr(papermaking, "AT_ONCE", 2)
        qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
        ended(shown, qtbot)
    assert shown.line.text() == "Gemaakt: 2 bewijzen. Ze staan in het register en in de map."
    assert shown.refusal.text().startswith("De schijf is vol.")
    assert shown.refusal.text().endswith("dan komt de rest.")
    assert len(register(bank)) == 2
    qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
    ended(shown, qtbot)
    assert (
        shown.line.text() == "Gemaakt: 1 bewijs. Het staat in het register en in de map. 2 hadden er al een."
    )
    assert len(register(bank)) == 3
    shown.close()


def test_a_printers_file_that_the_disk_did_not_take_is_printed_from_the_register(
    page: ProofsPage, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise DiskFull()

    shown = to_papers(page, qtbot, tmp_path / "out")
    monkeypatch.setattr(papermaking.FolderPress, "join", full)
    press(qtbot, Qt.Key.Key_Space)
    ended(shown, qtbot)
    assert shown.line.text() == "Gemaakt: 3 bewijzen. Ze staan in het register en in de map."
    assert shown.refusal.text().startswith("Het bestand voor de printer kon daar niet worden bewaard.")
    assert not shown.make_button.isEnabled()
    qtbot.waitUntil(shown.accept_button.isEnabled)
    assert pages_of(shown.paper) == 3
    shown.save_to(tmp_path / "elders.pdf")
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als elders.pdf")
    assert pages_of((tmp_path / "elders.pdf").read_bytes()) == 3
    shown.close()


def test_escape_while_they_are_made_stops_after_these_and_tells(
    page: ProofsPage, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = to_papers(page, qtbot, tmp_path / "out")
    monkeypatch.setattr(papermaking, "AT_ONCE", 1)
    draw, begun = papermaking.FolderPress.draw, Event()

    def watched(press_: papermaking.FolderPress, papers: object) -> list[bytes]:
        begun.set()
        assert shown._running is not None
        shown._running.wait(30)
        return draw(press_, papers)  # type: ignore[arg-type]

    monkeypatch.setattr(papermaking.FolderPress, "draw", watched)
    qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(begun.is_set)
    assert shown.busy.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    ended(shown, qtbot)
    assert shown.isVisible(), "it stays to tell what was made"
    assert len(register(bank)) == 1
    assert shown.refusal.text() == "Je hebt het gestopt. Maak het nog een keer: dan komt de rest."
    shown.close()


@pytest.mark.parametrize(
    ("gap", "field"),
    [(Gap.NO_PHONE, "phone"), (Gap.NO_SIGNATORY, "signatory"), (Gap.NO_KVK, "kvk"), (Gap.NO_PLACE, "place")],
)
def test_what_the_centre_lacks_leads_to_its_field(
    page: ProofsPage, place: Workplace, qtbot: QtBot, gap: Gap, field: str
) -> None:
    view = page.making
    view.show_part(MISSING)
    view.missing.selectRow(next(at for at, row in enumerate(view.model.rows) if row.gap is gap))
    view.missing.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    settings = place.current()
    assert isinstance(settings, SettingsPage)
    section = settings.section
    assert isinstance(section, CentreSection)
    assert QApplication.focusWidget() is section.texts[field]
    qtbot.waitUntil(lambda: not section.texts[field].visibleRegion().isEmpty())


def test_own_dates_have_a_row_of_their_own_and_the_list_keeps_its_width(
    page: ProofsPage, qtbot: QtBot
) -> None:
    choosing = page.making.choosing
    level = choosing.activity.mapTo(choosing, choosing.activity.rect().topLeft()).y()
    assert choosing.period.choice.mapTo(choosing, choosing.period.choice.rect().topLeft()).y() == level
    choosing.period.choose(Period.OWN)
    qtbot.waitUntil(lambda: choosing.activity.mapTo(choosing, choosing.activity.rect().topLeft()).y() > level)
    choosing.period.choose(Period.THIS_YEAR)
    qtbot.waitUntil(
        lambda: choosing.activity.mapTo(choosing, choosing.activity.rect().topLeft()).y() == level
    )


def test_help_opens_at_what_is_looked_at(page: ProofsPage, place: Workplace, qtbot: QtBot) -> None:
    page.making.show_part(MISSING)
    page.making.missing.setFocus()
    opened: list[tuple[str, str]] = []
    place.show_help = lambda topic="", at="": opened.append((topic, at))  # type: ignore[method-assign]
    press(qtbot, Qt.Key.Key_F1)
    page.making.choosing.least.setFocus()
    press(qtbot, Qt.Key.Key_F1)
    assert opened == [("proofs", "missing"), ("proofs", "make")]
