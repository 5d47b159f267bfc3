"""A backup put back at the screen: what would be lost is read first, what stood there is kept, nothing goes by itself."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.conftest import sign_in
from tests.ui.start.turns import Badges, activate, place_of, settle
from timebank import safekeeping
from timebank.domain.members import Profile
from timebank.domain.progress import Progress, Unwatched
from timebank.found_backups import found_backups
from timebank.office import Office
from timebank.services.members import enrol_member
from timebank.services.statements import verify_ledger
from timebank.store.database import Database
from ui.app import Desk
from ui.kernel.settings import Settings
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.safekeeping import SafekeepingSection
from ui.pages.start.restoring import RestorePanel

Left, Key = Qt.MouseButton.LeftButton, Qt.Key
ANS = "Ans Beheer"


@pytest.fixture
def stick(tmp_path: Path, settings: Settings, founded_url: str, badges: Badges) -> Path:
    """A stick with a backup of before Nieuw Lid was enrolled."""
    folder = tmp_path / "stick"
    folder.mkdir()
    settings.backup_folder = str(folder)
    with Office(Database(founded_url), hasher=QUICK) as office:
        ans = office.sign_in(ANS, PASSWORD)
        safekeeping.keep(office, ans, folder, Unwatched())
        office.do(ans, enrol_member, Profile(name="Nieuw Lid"))
    return folder


def names(where: str) -> list[str]:
    from timebank.services.statements import list_balances

    office, ans = Office.open(where, ANS, PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(ans, verify_ledger).ok
        return [each.name for each in office.ask(ans, list_balances)]


def panel_of(desk: Desk, qtbot: QtBot) -> RestorePanel:
    panel = desk.start.restore
    qtbot.waitUntil(lambda: desk.start.step is panel and len(panel.choices) == 1, timeout=10_000)
    activate(desk, qtbot)
    qtbot.waitUntil(panel.choices[0].hasFocus)
    return panel


def from_the_start(desk: Desk, qtbot: QtBot, where: str) -> RestorePanel:
    desk.open(where)
    qtbot.mouseClick(desk.start.sign_in.other, Left)
    qtbot.mouseClick(desk.start.welcome.restore_button, Left)
    return panel_of(desk, qtbot)


def look(panel: RestorePanel, qtbot: QtBot, name: str = ANS, password: str = PASSWORD) -> None:
    panel.name.setText(name)
    qtbot.keyClicks(panel.secret.password, password)
    qtbot.keyClick(panel.secret.password, Key.Key_Return)
    qtbot.waitUntil(lambda: panel.busy.isHidden(), timeout=30_000)


def test_from_the_start_it_is_looked_at_and_then_put_back(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str
) -> None:
    (backup,) = stick.glob("*.db")
    backup.rename(backup.with_name(f"{backup.name[: -len('2026-11-28-174021.db')]}2026-11-28-174021.db"))
    panel = from_the_start(desk, qtbot, founded_url)
    assert "28 november 2026, " in panel.choices[0].text()
    qtbot.keyClick(panel.choices[0], Key.Key_Return)
    look(panel, qtbot)
    said = panel.sentences.text()
    assert "Er is nog niets gedaan." in said
    assert "Eén deelnemer of organisatie is daarna ingeschreven" in said
    assert "Nieuw Lid" in names(founded_url), "looking changes nothing"
    # Leaning on Enter does not do it: the focus is on the way back.
    assert panel.back_button.hasFocus()
    panel.next.setFocus()
    qtbot.keyClick(panel.next, Key.Key_Space)
    qtbot.waitUntil(lambda: panel.title.text() == "De reservekopie is teruggezet", timeout=30_000)
    kept = next(Path(founded_url).parent.glob("*-replaced-*.db"))
    assert "Wat er stond, is bewaard: " in panel.sentences.text()
    assert kept.name in panel.sentences.text()
    assert "Nieuw Lid" not in names(founded_url)
    assert "Nieuw Lid" in names(str(kept))
    assert panel.secret.password.text() == ""
    qtbot.keyClick(panel.next, Key.Key_Return)
    assert desk.start.step is desk.start.sign_in
    sign_in(desk, qtbot, ANS, PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)


def test_the_first_backup_takes_the_focus_at_once(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str
) -> None:
    panel = from_the_start(desk, qtbot, founded_url)
    found = found_backups(stick, 5)
    panel.open((), founded_url, ANS)
    panel.arrive()
    assert panel.file.hasFocus()
    panel.open(found, founded_url, ANS)
    panel.arrive()
    assert panel.choices[0].isVisible(), "the focus stays only with what is shown"
    assert panel.choices[0].hasFocus()


@pytest.fixture
def administrator(desk: Desk, qtbot: QtBot, stick: Path, founded_url: str) -> Desk:
    desk.open(founded_url, ANS, PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    activate(desk, qtbot)
    settle(desk, qtbot)
    return desk


def section_of(desk: Desk, qtbot: QtBot) -> SafekeepingSection:
    place_of(desk).open_setting("safekeeping")
    settle(desk, qtbot)
    page = place_of(desk).current()
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, SafekeepingSection)
    return page.section


def test_an_administrator_goes_there_from_the_settings_and_may_come_back(
    administrator: Desk, qtbot: QtBot, founded_url: str
) -> None:
    place = place_of(administrator)
    qtbot.mouseClick(section_of(administrator, qtbot).putting_back.button, Left)
    panel = panel_of(administrator, qtbot)
    qtbot.keyClick(panel.choices[0], Key.Key_Return)
    look(panel, qtbot)
    assert "Eén deelnemer of organisatie" in panel.sentences.text()
    for _ in range(3):
        qtbot.keyClick(panel, Key.Key_Escape)
    assert administrator.window.workplace is place
    assert "Nieuw Lid" in names(founded_url)


def test_the_bank_that_is_open_here_is_closed_and_makes_room(
    administrator: Desk, qtbot: QtBot, founded_url: str
) -> None:
    qtbot.mouseClick(section_of(administrator, qtbot).putting_back.button, Left)
    panel = panel_of(administrator, qtbot)
    qtbot.keyClick(panel.choices[0], Key.Key_Return)
    look(panel, qtbot)
    qtbot.mouseClick(panel.next, Left)
    qtbot.waitUntil(lambda: panel.title.text() == "De reservekopie is teruggezet", timeout=30_000)
    assert administrator.shift.entered is None
    assert "Nieuw Lid" not in names(founded_url)


def test_while_another_desk_works_in_it_nothing_is_done(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str
) -> None:
    panel = from_the_start(desk, qtbot, founded_url)
    qtbot.mouseClick(panel.choices[0], Left)
    look(panel, qtbot)
    with Office(Database(founded_url), hasher=QUICK) as other:
        other.sign_in("Riet Jansen", PASSWORD)
        qtbot.mouseClick(panel.next, Left)
        qtbot.waitUntil(lambda: bool(panel.refusal.text()), timeout=30_000)
    assert list(Path(founded_url).parent.glob("*-replaced-*")) == []
    assert "Nieuw Lid" in names(founded_url)
    assert panel.next.isEnabled()


def test_a_wrong_password_is_told_beside_it_and_the_rest_stays(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str
) -> None:
    panel = from_the_start(desk, qtbot, founded_url)
    qtbot.mouseClick(panel.choices[0], Left)
    look(panel, qtbot, password="verkeerd wachtwoord")
    assert panel.secret.refusal == "De naam of het wachtwoord klopt niet. Probeer het nog een keer."
    assert panel.name.text() == ANS


def test_who_works_at_the_desk_may_not_and_is_told_who_may(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str
) -> None:
    panel = from_the_start(desk, qtbot, founded_url)
    qtbot.mouseClick(panel.choices[0], Left)
    look(panel, qtbot, name="Riet Jansen")
    assert "beheerder" in panel.refusal.text()
    assert panel.sentences.isHidden() or not panel.sentences.isVisible()


def test_the_bank_itself_and_what_is_no_bank_are_refused(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    panel = from_the_start(desk, qtbot, founded_url)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (founded_url, ""))
    qtbot.mouseClick(panel.file, Left)
    assert panel.refusal.text().startswith("Dit is de tijdbank zelf.")
    letter = tmp_path / "brief.db"
    letter.write_text("Beste Ans")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(letter), ""))
    qtbot.mouseClick(panel.file, Left)
    look(panel, qtbot)
    assert panel.refusal.text()


def test_it_can_be_stopped_and_nothing_is_changed(
    desk: Desk, qtbot: QtBot, stick: Path, founded_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = from_the_start(desk, qtbot, founded_url)
    qtbot.mouseClick(panel.choices[0], Left)
    look(panel, qtbot)
    restore, stopped = safekeeping.restore, Event()
    panel.busy.stopped.connect(stopped.set)

    def slowly(*arguments: object, progress: Progress, **named: object) -> object:
        assert stopped.wait(20)
        progress.step(1, 2)
        return restore(*arguments, progress=progress, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(safekeeping, "restore", slowly)
    qtbot.mouseClick(panel.next, Left)
    assert not panel.next.isEnabled()
    qtbot.mouseClick(panel.busy.stop_button, Left)
    qtbot.waitUntil(lambda: panel.refusal.text() == "Het is gestopt. Er is niets veranderd.", timeout=20_000)
    assert "Nieuw Lid" in names(founded_url)
    assert panel.next.isEnabled()


def test_without_a_bank_it_comes_in_an_empty_place(
    desk: Desk, qtbot: QtBot, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a new computer."""
    place = tmp_path / "nieuw" / "bank.db"
    monkeypatch.setattr("ui.app.default_bank", lambda: place)
    desk.open()
    qtbot.mouseClick(desk.start.welcome.restore_button, Left)
    panel = panel_of(desk, qtbot)
    qtbot.mouseClick(panel.choices[0], Left)
    look(panel, qtbot)
    qtbot.mouseClick(panel.next, Left)
    qtbot.waitUntil(lambda: panel.title.text() == "De reservekopie is teruggezet", timeout=30_000)
    assert "Nieuw Lid" not in names(str(place))


def test_who_may_not_has_no_button(at_work: Desk, qtbot: QtBot) -> None:
    assert not section_of(at_work, qtbot).putting_back.isVisible()
