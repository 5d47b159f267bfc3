"""F1: the help of the page, in both languages, at the field; Escape gives the place back."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from timebank.places import resource
from ui.help.panel import DARK
from ui.help.topics import LANGUAGES, names, topic
from ui.kernel.language import speak
from ui.kernel.theme import Look, Scheme
from ui.kernel.wear import wear
from ui.pages.registry import PAGES
from ui.workplace import Workplace

Key = Qt.Key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_help_in_this_language(language):
    speak(language)
    for name in (*PAGES, "window", "lists"):
        shown = topic(name)
        assert shown is not None, name
        assert shown.title
        assert "{" not in shown.markdown


def test_both_languages_tell_the_same_places():
    for name in names():
        places = []
        for language in LANGUAGES:
            speak(language)
            shown = topic(name)
            assert shown is not None, f"{name} in {language}"
            places.append([key for key, _ in shown.places])
        assert places[0] == places[1], name
    assert {file.name for file in resource("help", "nl").iterdir()} == {
        file.name for file in resource("help", "en").iterdir()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_help_has_its_picture_in_light_and_dark_and_small(language):
    folder = resource("help", language)
    for name in (*PAGES, "window", "lists"):
        text = (folder / f"{name}.md").read_text("utf-8")
        (told,) = re.findall(r"!\[([^]]+)\]\(" + name + r"\.png\)", text)
        assert len(told) > 10, f"{name}: who does not see it is told what it shows"
        for file in (folder / f"{name}.png", folder / f"{name}{DARK}.png"):
            assert file.stat().st_size < 60_000, file.name
    assert {file.stem for file in folder.glob("*.png")} == {
        name + ending for name in (*PAGES, "window", "lists") for ending in ("", DARK)
    }


def test_every_place_that_a_field_names_is_in_the_help(workplace: Workplace, qtbot: QtBot):
    named = 0
    for name in PAGES:
        workplace.go(name)
        shown = topic(name)
        assert shown is not None
        for widget in workplace.current().findChildren(QWidget):
            place = widget.property("help")
            if place:
                named += 1
                assert place in {key for key, _ in shown.places}, f"{name}: {place}"
    assert named > 4


def test_f1_opens_the_paragraph_of_the_field_and_escape_goes_back_to_it(workplace: Workplace, qtbot: QtBot):
    workplace.go("desk")
    qtbot.waitUntil(lambda: not workplace._door.is_busy)
    field = workplace.current().form.bar.receiver.edit
    field.setFocus()
    qtbot.keyClick(field, Key.Key_F1)
    text = workplace.help_panel.text
    assert workplace.help_panel.isVisible()
    assert text.hasFocus()
    assert text.textCursor().block().text() == "Voor wie?"
    top = text.cursorRect(text.textCursor()).top()
    assert 0 <= top < 60, "the heading stands at the top"
    qtbot.keyClick(text, Key.Key_Escape)
    assert not workplace.help_panel.isVisible()
    assert QApplication.focusWidget() is field


def test_it_follows_the_page_and_the_language(workplace: Workplace, qtbot: QtBot):
    workplace.go("desk")
    workplace.show_help()
    assert workplace.help_panel.text.topic.title == "Balie"
    workplace.go("people")
    assert workplace.help_panel.text.topic.title == "Mensen"
    speak("en")
    qtbot.waitUntil(lambda: workplace.help_panel.text.topic.title == "People")
    assert "Everybody who takes part" in workplace.help_panel.text.toPlainText()


def test_pictures_are_shown_as_wide_as_there_is_room(workplace: Workplace, qtbot: QtBot):
    workplace.show_help("desk")
    text = workplace.help_panel.text
    picture = text.loadResource(QTextDocument.ResourceType.ImageResource.value, "desk.png")
    assert not picture.isNull()
    assert text.document().idealWidth() <= text.viewport().width() + 1


def test_the_picture_has_the_colours_of_the_screen(workplace: Workplace, qtbot: QtBot):
    kind = QTextDocument.ResourceType.ImageResource.value

    def corner() -> int:
        return workplace.help_panel.text.loadResource(kind, "people.png").pixelColor(20, 20).lightness()

    for scheme, is_light in ((Scheme.LIGHT, True), (Scheme.DARK, False), (Scheme.CONTRAST, False)):
        wear(Look(scheme=scheme))
        workplace.show_help("people")
        assert (corner() > 128) is is_light, scheme


def test_headings_are_larger_than_the_text_and_the_picture_leaves_no_gap(workplace: Workplace, qtbot: QtBot):
    workplace.show_help("desk")
    document = workplace.help_panel.text.document()
    sizes: dict[int, set[int]] = {}
    block = document.begin()
    while block.isValid():
        fragment = block.begin().fragment()
        if block.text() == "\ufffc":
            height = document.documentLayout().blockBoundingRect(block).height()
            picture = workplace.help_panel.text.loadResource(
                QTextDocument.ResourceType.ImageResource.value, "desk.png"
            )
            assert height < picture.deviceIndependentSize().height() + 20
        elif fragment.isValid():
            sizes.setdefault(block.blockFormat().headingLevel(), set()).add(
                fragment.charFormat().font().pixelSize()
            )
        block = block.next()
    assert sizes[1] == {24}
    assert sizes[2] == {17}
    assert max(sizes[0]) < 17


def test_f1_again_closes(workplace: Workplace, qtbot: QtBot):
    workplace.go("people")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F1)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F1)
    assert not workplace.help_panel.isVisible()
