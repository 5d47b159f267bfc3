"""The key of a bank renewed at the screen: offered, explained, done, refused, and nothing lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, found, found_encrypted
from tests.fixtures.databases import Databases
from tests.ui.start.turns import activate, place_of, settle
from timebank import rekeying
from timebank.domain.errors import CopyFailed, NotSignedIn
from timebank.office import Office
from timebank.services.staff import unconfirmed_recovery_key
from timebank.services.statements import verify_ledger
from timebank.store.keyslots import slots_file
from ui.app import Desk
from ui.pages.settings.operators import OperatorsSection
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.safekeeping import SafekeepingSection
from ui.pages.start.renewing import RenewPanel

Left, Key = Qt.MouseButton.LeftButton, Qt.Key
ANS, KARIN = "Ans Beheer", "Karin Coördinator"


@pytest.fixture
def where(databases: Databases) -> str:
    return databases.like("sqlite", "encrypted", found_encrypted)


@pytest.fixture
def at_work(desk: Desk, qtbot: QtBot, where: str) -> Desk:
    desk.open(where, ANS, PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    activate(desk, qtbot)
    settle(desk, qtbot)
    return desk


def section(desk: Desk, qtbot: QtBot, name: str) -> object:
    place_of(desk).open_setting(name)
    settle(desk, qtbot)
    page = place_of(desk).current()
    assert isinstance(page, SettingsPage)
    return page.section


def asked(desk: Desk, qtbot: QtBot) -> RenewPanel:
    """From *Keeping safe* to the panel."""
    keeping = section(desk, qtbot, "safekeeping")
    assert isinstance(keeping, SafekeepingSection)
    qtbot.waitUntil(keeping.new_key.isVisible)
    keeping.new_key.button.setFocus()
    qtbot.keyClick(keeping.new_key.button, Key.Key_Space)
    panel = desk.start.renew
    assert desk.start.step is panel
    activate(desk, qtbot)
    qtbot.waitUntil(panel.secret.password.hasFocus)
    return panel


def send(panel: RenewPanel, qtbot: QtBot, password: str = PASSWORD) -> None:
    panel.secret.password.clear()
    qtbot.keyClicks(panel.secret.password, password)
    qtbot.keyClick(panel.secret.password, Key.Key_Return)


def test_it_is_renewed_and_the_new_sheet_has_to_be_kept(at_work: Desk, qtbot: QtBot, where: str) -> None:
    desk, recovery = at_work, at_work.start.recovery
    before = slots_file(Path(where)).read_bytes()
    send(asked(desk, qtbot), qtbot)
    qtbot.waitUntil(lambda: desk.start.step is recovery, timeout=30_000)
    assert slots_file(Path(where)).read_bytes() != before
    assert "Vernietig het oude blad" in recovery.line.text()
    assert not recovery.next.isEnabled(), "nobody goes on without the sheet"
    key = recovery.key.text().replace("\n", "")
    assert desk.start.renew.secret.password.text() == ""
    with pytest.raises(NotSignedIn):
        Office.open(where, KARIN, PASSWORD)
    recovery.kept.setFocus()
    qtbot.keyClick(recovery.kept, Key.Key_Space)
    qtbot.keyClick(recovery.next, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    settle(desk, qtbot)
    # Everybody else signs in once while it is open.
    entered = desk.shift.entered
    assert entered is not None
    assert entered.office.sign_in(KARIN, PASSWORD).name == KARIN
    assert entered.office.ask(entered.actor, unconfirmed_recovery_key) == ""
    desk.shift.end()
    office, _karin = Office.open(where, KARIN, PASSWORD)
    office.close()
    office, by_paper = Office.open(where, "", "", recovery_key=key)
    with office:
        assert by_paper.name == ANS
        assert office.ask(by_paper, verify_ledger).ok


def test_the_sheet_waits_for_who_was_stopped_there(at_work: Desk, qtbot: QtBot, where: str) -> None:
    send(asked(at_work, qtbot), qtbot)
    qtbot.waitUntil(lambda: at_work.start.step is at_work.start.recovery, timeout=30_000)
    key = at_work.start.recovery.key.text().replace("\n", "")
    at_work.shift.end()
    office, ans = Office.open(where, ANS, PASSWORD)
    with office:
        assert office.ask(ans, unconfirmed_recovery_key) == key


def test_a_wrong_password_changes_nothing_and_what_stood_there_stays(
    at_work: Desk, qtbot: QtBot, where: str
) -> None:
    before, place = slots_file(Path(where)).read_bytes(), place_of(at_work)
    panel = asked(at_work, qtbot)
    send(panel, qtbot, "iets anders")
    qtbot.waitUntil(lambda: panel.next.isEnabled() and panel.busy.isHidden(), timeout=20_000)
    assert panel.secret.password.hasFocus()
    qtbot.keyClick(panel, Key.Key_Escape)
    qtbot.waitUntil(lambda: at_work.window.workplace is place)
    assert slots_file(Path(where)).read_bytes() == before


def test_another_window_is_named_as_the_reason_and_closing_it_is_enough(
    at_work: Desk, qtbot: QtBot, where: str
) -> None:
    before = slots_file(Path(where)).read_bytes()
    other, _karin = Office.open(where, KARIN, PASSWORD)
    with other, other.database.reading():
        panel = asked(at_work, qtbot)
        send(panel, qtbot)
        qtbot.waitUntil(lambda: panel.refusal.isVisible(), timeout=60_000)
        assert panel.refusal.text().startswith("Een ander venster of een kiosk heeft deze tijdbank nog open.")
    assert slots_file(Path(where)).read_bytes() == before
    assert at_work.start.step is panel
    send(panel, qtbot)
    qtbot.waitUntil(lambda: at_work.start.step is at_work.start.recovery, timeout=30_000)
    assert slots_file(Path(where)).read_bytes() != before


def test_when_it_fails_the_bank_is_open_again_as_it_was(
    at_work: Desk, qtbot: QtBot, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = slots_file(Path(where)).read_bytes()

    def fails(*_words: object) -> None:
        raise CopyFailed()

    monkeypatch.setattr(rekeying, "write_anew", fails)
    panel = asked(at_work, qtbot)
    send(panel, qtbot)
    qtbot.waitUntil(lambda: panel.refusal.isVisible(), timeout=30_000)
    qtbot.mouseClick(panel.back_button, Left)
    qtbot.waitUntil(lambda: at_work.window.workplace is not None, timeout=20_000)
    settle(at_work, qtbot)
    assert slots_file(Path(where)).read_bytes() == before
    assert list(Path(where).parent.glob("*.new*")) == []


def test_it_is_offered_once_somebody_is_let_in_no_longer(at_work: Desk, qtbot: QtBot) -> None:
    operators = section(at_work, qtbot, "operators")
    assert isinstance(operators, OperatorsSection)
    assert not operators.renewal.isVisible()
    entered = at_work.shift.entered
    assert entered is not None
    entered.office.dismiss_operator(entered.actor, "Riet Jansen")
    operators.reload()
    qtbot.waitUntil(operators.renewal.isVisible)
    qtbot.mouseClick(operators.renewal.button, Left)
    assert at_work.start.step is at_work.start.renew
    send(at_work.start.renew, qtbot)
    qtbot.waitUntil(lambda: at_work.start.step is at_work.start.recovery, timeout=30_000)
    at_work.start.recovery.kept.setChecked(True)
    qtbot.mouseClick(at_work.start.recovery.next, Left)
    qtbot.waitUntil(lambda: at_work.window.workplace is not None, timeout=20_000)
    operators = section(at_work, qtbot, "operators")
    assert isinstance(operators, OperatorsSection)
    assert not operators.renewal.isVisible(), "done since"


@pytest.mark.parametrize(("kind", "name"), [("encrypted", KARIN), ("plain", ANS)])
def test_who_is_no_administrator_and_a_bank_without_a_key_see_no_offer(
    desk: Desk, qtbot: QtBot, databases: Databases, kind: str, name: str
) -> None:
    made = found_encrypted if kind == "encrypted" else found
    desk.open(databases.like("sqlite", kind if made is found_encrypted else "bank", made), name, PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    keeping = section(desk, qtbot, "safekeeping")
    assert isinstance(keeping, SafekeepingSection)
    assert not keeping.new_key.isVisible()
