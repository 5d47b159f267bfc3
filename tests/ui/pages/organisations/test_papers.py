"""How the papers of an organisation look is chosen with the paper beside it, on both databases."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.pages.organisations.conftest import AtWork
from timebank.domain.looks import CertificateChoices, PaperLook
from timebank.services.staff import show_bank
from ui.dialogs.paper_look import PaperLookDialog
from ui.pages.organisations.organisation import DETAILS
from ui.pages.settings.centre import CentreSection
from ui.widgets.preview import Sheet

RED = QColor(200, 0, 0)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#c80000"/></svg>'


def opened(work: AtWork) -> PaperLookDialog:
    work.page.show_organisation(work.bank.linde)
    work.settle()
    work.view.show_part(DETAILS)
    work.view.details.papers.pencil.setFocus()
    work.press(Qt.Key.Key_Return)
    shown = dialog(work.qtbot, PaperLookDialog)
    work.qtbot.waitUntil(lambda: shown.preview.pages == 1, timeout=20_000)
    return shown


def picture(shown: PaperLookDialog) -> QImage:
    """The page as it is shown."""
    (sheet,) = shown.preview.findChildren(Sheet)
    return sheet._image


def rule(shown: PaperLookDialog) -> QColor:
    """The colour of the rule below the letterhead, at 29.5 mm."""
    dots = 150 / 25.4
    return picture(shown).pixelColor(round(105 * dots), round(29.5 * dots))


def at_the_logo(shown: PaperLookDialog) -> QColor:
    dots = 150 / 25.4
    return picture(shown).pixelColor(round(23 * dots), round(19 * dots))


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    file = tmp_path / "logo.svg"
    file.write_text(SVG)
    return file


def test_the_paper_follows_what_is_typed_and_only_saving_keeps_it(work: AtWork, logo: Path) -> None:
    shown = opened(work)
    before = rule(shown)
    shown.colour.setFocus()
    work.qtbot.keyClicks(shown.colour, "7a1e2c")
    work.qtbot.waitUntil(lambda: rule(shown) == QColor("#7A1E2C"), timeout=20_000)
    assert before != rule(shown)
    shown.read(logo)
    work.qtbot.waitUntil(lambda: at_the_logo(shown) == RED, timeout=20_000)
    assert work.kept(work.bank.linde).look == PaperLook()
    shown.colour.setFocus()
    work.press(Qt.Key.Key_Return)
    work.qtbot.waitUntil(lambda: not work.view.details.papers.look_line.text().startswith("Geen"))
    kept = work.kept(work.bank.linde)
    assert kept.look.colour == "#7A1E2C"
    assert kept.look.logo is not None
    assert (kept.look.logo.wide, kept.look.logo.high) == (993, 331)
    assert work.view.details.papers.look_line.text() == "Eigen logo, kleur #7A1E2C"


def test_a_light_colour_is_told_beside_it_with_one_that_can_be_read(work: AtWork) -> None:
    shown = opened(work)
    shown.colour.setFocus()
    work.qtbot.keyClicks(shown.colour, "#ffd666")
    work.qtbot.waitUntil(lambda: bool(shown.colour_field.refusal), timeout=20_000)
    assert shown.take.isVisible()
    nearest = shown.take.text().split()[-1]
    assert nearest in shown.colour_field.refusal
    shown.take.setFocus()
    work.press(Qt.Key.Key_Space)
    work.qtbot.waitUntil(lambda: not shown.colour_field.refusal, timeout=20_000)
    assert shown.colour.text() == nearest
    work.qtbot.waitUntil(lambda: rule(shown) == QColor(nearest), timeout=20_000)
    assert not shown.take.isVisible()


def test_saving_a_colour_that_cannot_be_keeps_the_window_and_what_was_typed(work: AtWork) -> None:
    shown = opened(work)
    shown.colour.setFocus()
    work.qtbot.keyClicks(shown.colour, "rood")
    work.qtbot.waitUntil(lambda: bool(shown.colour_field.refusal), timeout=20_000)
    shown.resize(shown.width(), 400)
    bar = shown.side.verticalScrollBar()
    work.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert shown.colour.visibleRegion().isEmpty()
    work.qtbot.mouseClick(shown.accept_button, Qt.MouseButton.LeftButton)
    work.qtbot.waitUntil(shown.colour.hasFocus, timeout=20_000)
    work.qtbot.waitUntil(lambda: not shown.colour.visibleRegion().isEmpty())
    assert shown.isVisible()
    assert shown.colour.text() == "rood"
    assert work.kept(work.bank.linde).look == PaperLook()


def test_a_swatch_is_chosen_with_a_key_and_given_up_with_the_same(work: AtWork) -> None:
    shown = opened(work)
    swatch = shown.swatches["#A3262A"]
    swatch.setFocus()
    work.press(Qt.Key.Key_Return)
    assert shown.colour.text() == "#A3262A"
    assert swatch.isChecked()
    work.press(Qt.Key.Key_Space)
    assert shown.colour.text() == ""
    assert not swatch.isChecked()


def image(colour: str, kind: str = "PNG", **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 30), colour).save(out, kind, **more)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"geen beeld", "Dit is geen PNG"),
        (b"GIF89a" + bytes(40), "Dit is een GIF-bestand. Een logo mag een PNG, JPEG of SVG zijn."),
        (image("white"), "niets te zien"),
        (image("red")[:40], "beschadigd"),
        (
            SVG.replace("<rect", "<image href='http://bad.example/x.png'/><rect").encode(),
            "een foto of plaatje",
        ),
        (None, "gaat niet open"),
    ],
)
def test_a_logo_that_cannot_be_used_is_told_and_the_one_before_stays(
    work: AtWork, logo: Path, tmp_path: Path, content: bytes | None, part: str
) -> None:
    shown = opened(work)
    shown.read(logo)
    work.qtbot.waitUntil(lambda: shown.logo is not None, timeout=20_000)
    before, bad = shown.logo, tmp_path / "bad"
    if content is not None:
        bad.write_bytes(content)
    shown.read(bad)
    work.qtbot.waitUntil(lambda: bool(shown.logo_refusal.text()), timeout=20_000)
    assert part in shown.logo_refusal.text()
    assert shown.logo == before
    shown.read(logo)
    work.qtbot.waitUntil(lambda: not shown.logo_refusal.text(), timeout=20_000)


def test_what_certificates_carry_is_switched_and_told_on_the_card(work: AtWork) -> None:
    shown = opened(work)
    assert not shown.reviewer_field.isVisible()
    for name in ("reflection", "reviewed"):
        shown.switches[name].setFocus()
        work.press(Qt.Key.Key_Space)
    assert shown.reviewer_field.isVisible()
    work.qtbot.keyClicks(shown.reviewer, "Riet Jansen")
    shown.accept_button.setFocus()
    work.press(Qt.Key.Key_Return)
    work.qtbot.waitUntil(lambda: "Riet Jansen" in work.view.details.papers.carries_line.text())
    assert work.kept(work.bank.linde).choices == CertificateChoices(
        reflection=False, reviewed=True, reviewed_by="Riet Jansen"
    )
    assert (
        work.view.details.papers.carries_line.text()
        == "Zonder: wat iemand schrijft. Nagekeken door: Riet Jansen."
    )


def test_escape_leaves_everything_as_it_was(work: AtWork, logo: Path) -> None:
    shown = opened(work)
    shown.read(logo)
    work.qtbot.waitUntil(lambda: shown.logo is not None, timeout=20_000)
    work.press(Qt.Key.Key_Escape)
    assert work.kept(work.bank.linde).look == PaperLook()


def test_the_centre_chooses_its_own_in_the_settings(
    opens: Opens, qtbot: QtBot, bank: TestBank, logo: Path
) -> None:
    place = opens(bank.admin)
    place.go("settings")
    section = place.current().show_section("centre")
    assert isinstance(section, CentreSection)
    qtbot.waitUntil(lambda: bool(section.texts["name"].text()), timeout=20_000)
    qtbot.mouseClick(section.paper_look, Qt.MouseButton.LeftButton)
    shown = dialog(qtbot, PaperLookDialog)
    qtbot.waitUntil(lambda: shown.preview.pages == 1, timeout=20_000)
    shown.read(logo)
    qtbot.waitUntil(lambda: at_the_logo(shown) == RED, timeout=20_000)
    qtbot.keyClick(shown.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bank.office.ask(bank.admin, show_bank).look.logo is not None, timeout=20_000)
