"""Catalogues are built by Qt's own tools, and a fault in one is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import catalogues
from tools.trouble import Trouble

SCREEN = """
from PySide6.QtWidgets import QWidget
class Desk(QWidget):
    def show_texts(self):
        return self.tr("Who helped?"), self.tr("%1 of %2"), self.tr("%n hour(s)", "", 3)
"""
MESSAGE = "<message><source>{}</source><translation>{}</translation></message>"
NUMBER = '<message numerus="yes"><source>%n hour(s)</source><translation>{}</translation></message>'
FORMS = "<numerusform>{}</numerusform><numerusform>{}</numerusform>"


def in_step(folder: Path) -> None:
    """In the spelling of Qt's own tool, so that only contents can differ."""
    catalogues._update([folder / "timebank_nl.ts"], folder / "ui")


def write(folder: Path, *messages: str) -> None:
    (folder / "ui").mkdir()
    (folder / "ui" / "desk.py").write_text(SCREEN)
    (folder / "timebank_nl.ts").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="nl_NL">\n<context>\n'
        f"    <name>Desk</name>\n{''.join(messages)}</context>\n</TS>\n"
    )
    in_step(folder)


def right() -> list[str]:
    return [
        MESSAGE.format("Who helped?", "Wie hielp?"),
        MESSAGE.format("%1 of %2", "%1 van %2"),
        NUMBER.format(FORMS.format("een uur", "%n uur")),
    ]


def found(folder: Path) -> list[str]:
    return list(catalogues.faults(folder, folder / "ui"))


def test_a_catalogue_in_step_has_no_fault_and_a_number_may_be_a_word(tmp_path):
    write(tmp_path, *right())
    assert found(tmp_path) == []


def test_a_text_that_came_later_makes_the_catalogue_stale(tmp_path):
    write(tmp_path, *right())
    (tmp_path / "ui" / "desk.py").write_text(SCREEN.replace("Who helped?", "Who helped today?"))
    assert any("behind the screens" in fault for fault in found(tmp_path))


def test_a_text_without_translation_is_told(tmp_path):
    write(tmp_path, *right()[1:])
    assert found(tmp_path) == ["timebank_nl.ts, Desk: 'Who helped?' is not translated"]


@pytest.mark.parametrize("translation", ["%1 van 2", "%1 van %3", "%1 van %2 %1 {naam}"])
def test_a_changed_place_to_fill_in_is_told(tmp_path, translation):
    write(tmp_path, right()[0], MESSAGE.format("%1 of %2", translation), right()[2])
    assert len(found(tmp_path)) == 1
    assert "other placeholders" in found(tmp_path)[0]


def test_a_built_catalogue_speaks(tmp_path, qapp):
    write(tmp_path, *right())
    catalogues.build(tmp_path / "built", sources=tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "built" / "timebank_nl.qm"))
    assert translator.translate("Desk", "Who helped?") == "Wie hielp?"


def test_a_broken_catalogue_is_told_and_leaves_nothing_half(tmp_path):
    (tmp_path / "timebank_nl.ts").write_text("<TS><context>")
    with pytest.raises(Trouble, match="lrelease failed"):
        catalogues.build(tmp_path, sources=tmp_path)
    assert not list(tmp_path.glob("*.qm"))
