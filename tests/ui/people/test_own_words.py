"""What somebody adds to a certificate is chosen in front of it, and stands on the paper."""

import io
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import dialog
from tests.ui.whole import LONG_NAME, screen_size, settle, whole
from timebank.domain.certificates import OwnWords
from timebank.domain.looks import CertificateChoices, PaperLook
from timebank.domain.talents import CompetenceSentence
from timebank.services.certificates import list_certificates, reprint_certificate
from timebank.services.looks import change_bank_look
from ui.dialogs.own_words import OWN, SEEN, OwnWordsDialog, Written
from ui.kernel.theme import look
from ui.pages.people.certificate import CertificateDialog
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form(
    workplace: Workplace, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch
) -> CertificateDialog:
    """The certificate of Fatma, who cooked."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    bank.record(bank.fatma, bank.henk, 90, talent="cooking", service_date=TODAY - timedelta(days=1))
    workplace.open_person(bank.fatma)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    qtbot.waitUntil(lambda: not page.door.is_busy)
    qtbot.mouseClick(page.person.certificate, LEFT)
    shown = dialog(qtbot, CertificateDialog)
    qtbot.waitUntil(lambda: shown.own.talents == ("cooking",), timeout=20_000)
    return shown


def opened(form: CertificateDialog, qtbot: QtBot) -> OwnWordsDialog:
    form.own.button.setFocus()
    qtbot.keyClick(form.own.button, Qt.Key.Key_Return)
    shown = dialog(qtbot, OwnWordsDialog)
    qtbot.waitUntil(lambda: bool(shown.rows), timeout=20_000)
    return shown


def choose(shown: OwnWordsDialog, qtbot: QtBot, code: str, state: str) -> None:
    segment = shown.rows[CompetenceSentence(code=code)].control.segment(state)
    segment.setFocus()
    qtbot.keyClick(segment, Qt.Key.Key_Space)


def test_what_is_chosen_stands_on_the_paper_with_who_saw_it(
    form: CertificateDialog, qtbot: QtBot, bank: TestBank
) -> None:
    shown = opened(form, qtbot)
    first = next(iter(shown.rows))
    assert first == CompetenceSentence(code="cooking"), "what was done comes first"
    choose(shown, qtbot, "cooking", SEEN)
    choose(shown, qtbot, "punctual", OWN)
    qtbot.keyClicks(shown.other, "Ik kan <goed> luisteren")
    qtbot.keyClick(shown.other, Qt.Key.Key_Return)
    shown.level.choose("A2")
    qtbot.keyClicks(shown.reflection, "Het was fijn.")
    qtbot.mouseClick(shown.accept_button, LEFT)
    assert shown.isVisible()
    assert "wie het zag" in shown.observer_field.refusal
    qtbot.keyClicks(shown.observer, "Riet Jansen")
    qtbot.keyClick(shown.accept_button, Qt.Key.Key_Return)
    assert form.own.line.text() == "3 zinnen, Nederlands A2, eigen woorden"
    qtbot.mouseClick(form.make_button, LEFT)
    qtbot.waitUntil(lambda: form.preview.pages > 0, timeout=20_000)
    (made,) = bank.office.ask(bank.coordinator, list_certificates)
    file = bank.office.ask(bank.coordinator, reprint_certificate, made.number)
    text = " ".join(PdfReader(io.BytesIO(file)).pages[0].extract_text().split())
    seen, own = text.index("Wat anderen zagen"), text.index("Wat ik zelf vertel")
    assert seen < text.index("Een maaltijd koken") < own
    assert seen < text.index("Riet Jansen", seen) < own
    for part in ("Op tijd komen", "Ik kan <goed> luisteren", "Nederlands: A2", "eigen inschatting"):
        assert text.index(part) > own
    assert "Het was fijn." in text


def test_it_opens_again_with_what_was_chosen(form: CertificateDialog, qtbot: QtBot) -> None:
    shown = opened(form, qtbot)
    choose(shown, qtbot, "cooking", SEEN)
    qtbot.keyClicks(shown.observer, "Riet")
    shown.level.choose("B1")
    shown.basis.choose("exam")
    qtbot.keyClick(shown.accept_button, Qt.Key.Key_Return)
    before = form.own.words
    again = opened(form, qtbot)
    assert again.words == before
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert form.own.words == before


def test_a_story_that_is_too_long_is_told_and_stays(form: CertificateDialog, qtbot: QtBot) -> None:
    shown = opened(form, qtbot)
    shown.reflection.setPlainText("x" * 610)
    qtbot.mouseClick(shown.accept_button, LEFT)
    assert "10 letters te lang" in shown.reflection_field.refusal
    assert len(shown.reflection.toPlainText()) == 610
    assert form.own.words.reflection == ""


@pytest.mark.parametrize(("reflection", "competences"), [(False, True), (True, False), (False, False)])
def test_what_the_centre_leaves_off_its_papers_is_not_asked(
    workplace: Workplace, qtbot: QtBot, bank: TestBank, reflection: bool, competences: bool
) -> None:
    choices = CertificateChoices(reflection=reflection, competences=competences, second_language=False)
    bank.office.do(bank.admin, change_bank_look, PaperLook(), choices)
    workplace.open_person(bank.zebib)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    qtbot.mouseClick(page.person.certificate, LEFT)
    form = dialog(qtbot, CertificateDialog)
    qtbot.waitUntil(lambda: not page.door.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: form.own.isVisible() is (reflection or competences))
    assert form.second.code is None
    if reflection or competences:
        form.own.open()
        shown = dialog(qtbot, OwnWordsDialog)
        assert shown.reflection_field.isVisible() is reflection
        assert shown.observer_field.isVisible() is competences


@pytest.mark.usefixtures("dressed")
def test_it_is_whole_in_every_dress(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.window().resize(*screen_size())
    written = Written(
        name=LONG_NAME, talents=("cooking", "baking"), choices=CertificateChoices(), words=OwnWords()
    )
    shown = OwnWordsDialog(workplace._door, written, parent=workplace.window())
    shown.open()
    qtbot.waitUntil(lambda: bool(shown.rows), timeout=20_000)
    shown.level.choose("B1")
    next(iter(shown.rows.values())).control.choose(SEEN)
    shown.send()
    # The screen of the tests is small; a desk's has at least 1366 by 768.
    shown.resize(shown.size().expandedTo(QSize(1318 if look().scale > 100 else 760, 704)))
    settle(qtbot, workplace)
    assert whole(shown) == []
    shown.close()
