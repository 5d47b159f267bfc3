"""A drawn logo looks as it was drawn: its shapes, its colours, and as sharp as paper shows it."""

import io

import pytest
from PIL import Image, ImageColor

from tests.formats.drawings import RED, at, svg
from timebank.formats.logo import read_logo


def seen(inside: str) -> Image.Image:
    """What is kept of a drawing: pixels alone."""
    logo = read_logo(svg(inside))
    image = Image.open(io.BytesIO(logo.file))
    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (logo.wide, logo.high))
    return image


def test_shapes_keep_their_places_and_colours():
    image = seen(
        '<g transform="translate(50 0) scale(2)"><rect width="25" height="50"/>'
        '<rect x="25" width="25" height="50" fill="#c00"/><circle cx="12" cy="25" r="5" fill="#0a0"/></g>'
    )
    assert (image.width, image.height) == pytest.approx((331, 331), abs=1)
    assert at(image, 0.1, 0.1) == (0, 0, 0)
    assert at(image, 0.9, 0.1) == (204, 0, 0)
    assert at(image, 0.24, 0.5) == (0, 170, 0)


@pytest.mark.parametrize(
    ("inside", "fill"),
    [
        ('<rect width="9" height="9" fill="red"/>', "#FF0000"),
        ('<rect width="9" height="9" fill="rgb(10%, 20%, 30%)"/>', "#1A334C"),
        ('<rect width="9" height="9" fill="#000" fill-opacity=".5"/>', "#808080"),
        ('<g opacity=".5"><rect width="9" height="9" style="fill:black"/></g>', "#808080"),
        ('<g fill="#123456"><rect width="9" height="9" fill="inherit"/></g>', "#123456"),
        ('<g color="#123456"><rect width="9" height="9" fill="currentColor"/></g>', "#123456"),
        ("<style>.a{fill:#123456}</style><rect class='a' width='9' height='9' fill='red'/>", "#123456"),
        ("<style>/*x*/rect#b,.q{fill:#123456}</style><rect id='b' width='9' height='9'/>", "#123456"),
        (
            (
                "<style>@media print{rect{fill:red}}@font-face{src:url(http://x/y)}.a{fill:#123456}"
                "</style><rect class='a' width='9' height='9'/>"
            ),
            "#123456",
        ),
        ('<rect width="9" height="9" fill="no-such-colour"/>', "#000000"),
    ],
)
def test_the_colours_of_plain_styles(inside, fill):
    assert at(seen(inside), 0.5, 0.5) == pytest.approx(ImageColor.getrgb(fill), abs=1)


def test_gradients_clips_and_clones_are_drawn():
    image = seen(
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset="100%" stop-color="#00f"/>'
        '</linearGradient><linearGradient id="b" xlink:href="#a" x2="0" y2="1"/><circle id="dot" r="20"/>'
        '<clipPath id="c"><rect width="50" height="30"/></clipPath></defs>'
        '<rect width="100" height="100" fill="url(#b)"/>'
        '<g clip-path="url(#c)"><use xlink:href="#dot" x="30" y="30" fill="#0a0"/></g>'
    )
    assert at(image, 0.9, 0.0) == pytest.approx((255, 0, 0), abs=3)
    assert at(image, 0.9, 0.5) == pytest.approx((127, 0, 127), abs=3)
    assert at(image, 0.9, 1.0) == pytest.approx((0, 0, 255), abs=3)
    assert at(image, 0.3, 0.28) == (0, 170, 0)
    assert at(image, 0.3, 0.4)[1] == 0, "below its clip nothing of the clone is seen"


@pytest.mark.parametrize(
    ("inside", "left", "right"),
    [
        (
            (
                '<mask id="m"><rect width="100" height="100" fill="#fff"/><rect x="100" width="100" height="100" '
                f'fill="#808080"/></mask><g mask="url(#m)">{RED}</g>'
            ),
            (204, 0, 0),
            (229, 127, 127),
        ),
        (
            (
                '<pattern id="p" width="100" height="100" patternUnits="userSpaceOnUse"><rect width="50" height="100" '
                'fill="#0a0"/><rect x="50" width="50" height="100" fill="#00f"/></pattern>'
                '<rect width="200" height="100" fill="url(#p)"/>'
            ),
            (0, 170, 0),
            (0, 0, 255),
        ),
        (
            (
                '<filter id="f"><feOffset dx="50" result="o"/><feFlood flood-color="#0a0"/><feComposite in2="o" '
                'operator="in"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>'
                '<rect width="100" height="100" fill="#c00" filter="url(#f)"/><path d="M199 0h1v100h-1z"/>'
            ),
            (204, 0, 0),
            (255, 255, 255),
        ),
        (
            '<g opacity=".5"><rect width="200" height="100"/><rect width="100" height="100" fill="#c00"/></g>',
            (229, 127, 127),
            (127, 127, 127),
        ),
        (
            (
                '<radialGradient id="r" gradientUnits="userSpaceOnUse" cx="0" cy="50" r="200"><stop offset=".5" '
                'stop-color="#c00"/><stop offset=".5" stop-color="#00f"/></radialGradient>'
                '<rect width="200" height="100" fill="url(#r)"/>'
            ),
            (204, 0, 0),
            (0, 0, 255),
        ),
        (
            (
                '<marker id="k" overflow="visible" markerUnits="userSpaceOnUse"><rect x="-50" width="100" height="100" '
                'fill="#c00"/></marker><path d="M50 0h100" marker-start="url(#k)" stroke="none"/><path d="M199 0h1v100h-1z"/>'
            ),
            (204, 0, 0),
            (255, 255, 255),
        ),
    ],
    ids=["mask", "pattern", "filter", "opacity", "gradient", "marker"],
)
def test_what_a_drawing_program_makes_is_drawn(inside, left, right):
    image = seen(inside)
    assert at(image, 0.2, 0.5) == pytest.approx(left, abs=3)
    assert at(image, 0.9, 0.5) == pytest.approx(right, abs=3)


def test_white_around_a_drawing_is_no_part_of_it():
    logo = read_logo(
        svg('<rect width="200" height="100" fill="#fff"/><rect x="50" y="25" width="100" height="50"/>')
    )
    assert logo.shape == pytest.approx(2, abs=0.02)


@pytest.mark.parametrize(
    ("page", "least"),
    [
        ('viewBox="0 0 2100 2970"', 280),
        ('width="2100" height="2970px"', 280),
        ('width="100%" height="100%" viewBox="-10,-10 2100,2970"', 280),
        ('width="210mm" height="297mm"', 100),
    ],
)
def test_a_small_drawing_on_a_large_page_is_as_sharp_as_any(page, least):
    """Some 600 dots to the inch of paper, whatever part of its page a drawing takes, if it says what that is."""
    logo = read_logo(
        f'<svg xmlns="http://www.w3.org/2000/svg" {page}><circle cx="100" cy="100" r="20"/></svg>'.encode()
    )
    assert logo.shape == pytest.approx(1, abs=0.02)
    assert least <= logo.high <= 331


def test_a_wide_drawing_is_kept_600_to_the_inch():
    logo = read_logo(svg('<rect y="40" width="200" height="20"/>'))
    assert logo.wide == pytest.approx(1465, abs=8)
