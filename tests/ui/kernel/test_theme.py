from dataclasses import fields

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.theme import COLOURS, CONTRAST, DARK, LIGHT, SCALES, Colours, Look, Scheme, look
from ui.kernel.wear import wear

# WCAG 2.2: 7 for text that is read (AAA), 4.5 for secondary text, 3 for edges, icons and rings.
TEXT, SECONDARY, SHAPE = 7.0, 4.5, 3.0
PAIRS = [
    *[("text", ground, TEXT) for ground in ("canvas", "card", "side", "selection", "give_tint", "take_tint")],
    *[("text", ground, TEXT) for ground in ("error_tint", "hair")],
    *[("muted", ground, SECONDARY) for ground in ("canvas", "card", "side", "selection", "hair")],
    *[("brand", ground, SECONDARY) for ground in ("canvas", "card", "selection")],
    ("on_brand", "brand", TEXT),
    *[("give", ground, SECONDARY) for ground in ("card", "canvas", "give_tint", "selection")],
    *[("take", ground, SECONDARY) for ground in ("card", "canvas", "take_tint", "selection")],
    *[("error", ground, SECONDARY) for ground in ("card", "canvas", "error_tint")],
    *[("line", ground, SHAPE) for ground in ("card", "canvas", "side")],
    *[("text", "gap", TEXT)],
    *[("on_toast", "toast", TEXT), ("toast_link", "toast", SECONDARY)],
    ("on_practice", "practice", TEXT),
]


def luminance(colour: str) -> float:
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", COLOURS.values(), ids=COLOURS.keys())
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_every_pair_that_is_used_can_be_read(colours: Colours, front: str, ground: str, least: float) -> None:
    assert contrast(getattr(colours, front), getattr(colours, ground)) >= least


@pytest.mark.parametrize("colours", COLOURS.values(), ids=COLOURS.keys())
def test_giving_taking_and_refusing_are_told_apart_by_more_than_a_shade(colours: Colours) -> None:
    hues = [QColor(getattr(colours, role)).hue() for role in ("give", "take", "error")]
    apart = [min(abs(a - b), 360 - abs(a - b)) for a in hues for b in hues if a != b]
    assert len(set(hues)) == 3
    assert min(apart) > 60


GROUNDS = ("canvas", "card", "side", "give_tint", "take_tint", "error_tint")
WORDS = ("text", "muted", "brand", "give", "take", "error")


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("front", WORDS)
def test_high_contrast_reads_every_word_and_shows_every_edge(front: str, ground: str) -> None:
    assert contrast(getattr(CONTRAST, front), getattr(CONTRAST, ground)) >= TEXT


def test_high_contrast_marks_what_is_chosen_by_more_than_a_shade() -> None:
    for fill in ("selection", "hair"):
        assert contrast(getattr(CONTRAST, fill), CONTRAST.canvas) >= 2.85
        assert contrast(CONTRAST.text, getattr(CONTRAST, fill)) >= TEXT
    assert contrast(CONTRAST.line, CONTRAST.card) >= TEXT
    assert contrast(CONTRAST.toast_link, CONTRAST.toast) >= TEXT


def test_the_palette_of_the_plan_is_the_one_in_use() -> None:
    assert (LIGHT.text, LIGHT.brand, LIGHT.give, LIGHT.take) == ("#16212B", "#0B5C6B", "#1B6E3C", "#5B3A8C")
    assert (DARK.text, DARK.brand, DARK.give, DARK.take) == ("#F1F5F7", "#6CC5D6", "#7FD69C", "#CDB4F5")
    assert all(
        QColor(getattr(scheme, f.name)).isValid() for scheme in COLOURS.values() for f in fields(Colours)
    )


def test_sizes_follow_the_scale_and_nothing_vanishes() -> None:
    assert [Look(scale=scale).px(56) for scale in SCALES] == [56, 70, 84, 98, 112]
    assert Look(scale=100).px(0) == 0
    assert Look(scale=100).px(0.2) == 1


def test_another_look_reaches_widgets_that_are_already_there(qapp: QApplication, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = Column(8, gap=4)
    window.setLayout(Row(inner, gap=12, margins=(24, 8, 16, 2)))
    window.show()
    wear(Look(scheme=Scheme.DARK, scale=150))
    qapp.processEvents()
    assert look().scheme is Scheme.DARK
    assert window.layout().spacing() == 18
    assert window.layout().contentsMargins().left() == 36
    assert inner.sizeHint().height() == 12
    assert window.palette().window().color() == QColor(DARK.canvas)
    assert qapp.font().pixelSize() == 24
