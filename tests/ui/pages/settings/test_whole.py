"""Every section and dialog of the settings in every dress."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import LONG_NAME, screen_size, settle, whole
from timebank.domain.access import Role
from timebank.services.staff import BadgeIssued, issue_badge, list_operators
from timebank.services.talents import list_talents
from timebank.services.voices import list_parts
from ui.kernel.theme import look
from ui.pages.settings.badge_dialog import BadgeDialog
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.settings.page import SECTIONS, SettingsPage
from ui.pages.settings.password_dialog import NewPasswordDialog, OwnPasswordDialog
from ui.pages.settings.talent_dialog import TalentDialog
from ui.pages.settings.voice_dialog import VoiceDialog, VoiceRow
from ui.pages.settings.words_dialog import WordsDialog


@pytest.mark.usefixtures("dressed_longer")
def test_every_section_and_dialog_is_whole(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    bank.office.add_operator(bank.admin, LONG_NAME, Role.COORDINATOR, PASSWORD, member=bank.henk)
    bank.office.do(bank.admin, issue_badge, LONG_NAME)
    for actor in (bank.admin, bank.desk):
        place = opens(actor)
        place.window().resize(*screen_size())
        place.go("settings")
        page = place.current()
        assert isinstance(page, SettingsPage)
        for name in SECTIONS:
            if name not in page._buttons:
                continue
            page.show_section(name)
            settle(qtbot, place)
            assert whole(place.window()) == [], (actor.name, name)
            page.section.arrive()
            assert QApplication.focusWidget() is not None, (actor.name, name)
    place = opens(bank.admin)
    operator = next(each for each in bank.office.ask(bank.admin, list_operators) if each.name == LONG_NAME)
    talents = bank.office.ask(bank.admin, list_talents)
    issued: BadgeIssued = bank.office.do(bank.admin, issue_badge, LONG_NAME)
    phrases = [VoiceRow(part, "scale") for part in bank.office.ask(bank.admin, list_parts, "ar")]
    door, window = place._door, place.window()
    dialogs: list[tuple[type[QWidget], Callable[[], QWidget]]] = [
        (OperatorDialog, lambda: OperatorDialog(door, place, None, parent=window)),
        (OperatorDialog, lambda: OperatorDialog(door, place, operator, parent=window)),
        (BadgeDialog, lambda: BadgeDialog(door, place, issued, parent=window)),
        (OwnPasswordDialog, lambda: OwnPasswordDialog(door, parent=window)),
        (NewPasswordDialog, lambda: NewPasswordDialog(door, operator, parent=window)),
        (TalentDialog, lambda: TalentDialog(door, place, talents[0], talents, parent=window)),
        (TalentDialog, lambda: TalentDialog(door, place, None, talents, parent=window)),
        (WordsDialog, lambda: WordsDialog(door, place, parent=window)),
        (VoiceDialog, lambda: VoiceDialog(door, "ar", phrases, 7, parent=window)),
    ]
    for kind, make in dialogs:
        make().open()  # type: ignore[attr-defined]
        shown = dialog(qtbot, kind)
        # The screen of the tests is small; a desk's has at least 1366 by 768.
        shown.resize(shown.size().expandedTo(QSize(1318 if look().scale > 100 else 760, 704)))
        settle(qtbot, place)
        assert whole(shown) == [], kind.__name__
        shown.close()
        qtbot.waitUntil(
            lambda: not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal()]
        )
