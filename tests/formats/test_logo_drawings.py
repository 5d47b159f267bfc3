"""A drawn logo is read safely: nothing of it runs, nothing is fetched, and what would be missing is named."""

import contextlib
import socket
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.drawings import Gradient, read
from timebank.domain.look_refusals import (
    LogoBroken,
    LogoHolds,
    LogoInvisible,
    LogoTooDetailed,
    LogoTooNarrow,
)
from timebank.domain.troubles import Refusal
from timebank.formats.logo import read_logo
from timebank.formats.svg import MOST_STEPS

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">'
RED = '<rect width="200" height="100" fill="#c00"/>'


def svg(inside: str, before: str = "") -> bytes:
    return f"{before}{HEAD}{inside}</svg>".encode()


def test_shapes_keep_their_places_and_colours():
    drawing = read(
        read_logo(svg('<g transform="translate(50 0) scale(2)"><rect width="25" height="50"/></g>')).file
    )
    assert (drawing.wide, drawing.high) == (500, 1000)
    (shape,) = drawing.shapes
    assert shape.fill == "#000000"
    assert shape.outline.steps[0] == ("M", ((0.0, 0.0),))
    assert shape.outline.steps[2] == ("L", ((500.0, 1000.0),))


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
    assert read(read_logo(svg(inside)).file).shapes[0].fill == fill


def test_gradients_clips_and_clones_are_drawn():
    logo = read_logo(
        svg(
            '<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset="100%" stop-color="#00f"/>'
            '</linearGradient><linearGradient id="b" xlink:href="#a" x2="0" y2="1"/><circle id="dot" r="20"/>'
            '<clipPath id="c"><rect width="50" height="50"/></clipPath></defs>'
            '<rect width="100" height="100" fill="url(#b)"/>'
            '<g clip-path="url(#c)"><use xlink:href="#dot" x="30" y="30" fill="#0a0"/></g>'
        )
    )
    first, second = read(logo.file).shapes
    assert isinstance(first.fill, Gradient)
    assert first.fill.places == (0.0, 0.0, 0.0, 1.0)
    assert first.fill.stops == ((0.0, "#FF0000"), (1.0, "#0000FF"))
    assert second.fill == "#00AA00"
    assert len(second.clips) == 1


def test_white_around_a_drawing_is_no_part_of_it():
    logo = read_logo(
        svg('<rect width="200" height="100" fill="#fff"/><rect x="50" y="25" width="100" height="50"/>')
    )
    assert logo.shape == pytest.approx(2)
    assert logo.wide == 1000


SECRET = '<!ENTITY secret SYSTEM "file:///etc/passwd">'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
DANGEROUS = {
    "script": svg(f"<script>alert(1)</script>{RED}"),
    "script from elsewhere": svg(f'<script href="http://bad.example/x.js"/>{RED}'),
    "handler": svg(f'<g onload="alert(1)" onclick="alert(2)">{RED}</g>'),
    "style from elsewhere": svg(f"<style>@import url(http://bad.example/x.css);</style>{RED}"),
    "style sheet": svg(RED, '<?xml-stylesheet href="http://bad.example/x.css"?>'),
    "fill from elsewhere": svg('<rect width="9" height="9" fill="url(http://bad.example/x.svg#a) #c00"/>'),
    "link around": svg(f'<a href="http://bad.example/">{RED}</a>'),
    "doctype": svg(RED, '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://bad.example/svg11.dtd">'),
    "animation": svg(f'{RED}<animate attributeName="href" values="http://bad.example/"/>'),
    "filter": svg(
        f'<filter id="f"><feImage href="http://bad.example/x.png"/></filter><g filter="url(#f)">{RED}</g>'
    ),
    "foreign names": svg(f'<x:thing xmlns:x="urn:x"><x:script>1</x:script></x:thing>{RED}'),
}


@pytest.mark.parametrize("file", DANGEROUS.values(), ids=DANGEROUS)
def test_what_runs_or_leads_elsewhere_is_left_out_and_the_shapes_stay(file):
    kept = read_logo(file).file
    assert len(read(kept).shapes) == 1
    for bad in (b"http", b"script", b"alert", b"url", b"import", b"<"):
        assert bad not in kept


@pytest.mark.parametrize(
    ("file", "what"),
    [
        (svg('<image href="http://bad.example/x.png" width="9" height="9"/>'), "picture"),
        (svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'), "picture"),
        (svg('<image href="data:image/png;base64,AAAA" width="9" height="9"/>'), "picture"),
        (svg('<text y="20">De Linde</text>'), "text"),
        (svg("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>"), "page"),
        (svg('<mask id="m"/>' + RED), "mask"),
        (svg('<pattern id="m"/>' + RED), "pattern"),
        (svg('<use href="http://bad.example/x.svg#a"/>'), "link"),
        (svg('<use xlink:href="file:///etc/passwd#a"/>'), "link"),
        (svg(RED, f"<!DOCTYPE svg [{SECRET}]>"), "entities"),
        (svg(f"<g id='&l11;'>{RED}</g>", f'<!DOCTYPE svg [<!ENTITY l0 "ha">{LAUGHS}]>'), "entities"),
        (svg(RED, '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://bad.example/x.dtd">%x;]>'), "entities"),
    ],
)
def test_what_would_be_missing_or_is_not_safe_is_named(file, what):
    with pytest.raises(LogoHolds) as refused:
        read_logo(file)
    assert refused.value.facts == {"what": what}


def clones(depth: int) -> str:
    parts = ['<g id="g0"><rect width="9" height="9"/></g>']
    parts += [f'<g id="g{n}">{f"<use href={chr(34)}#g{n - 1}{chr(34)}/>" * 10}</g>' for n in range(1, depth)]
    return f"<defs>{''.join(parts)}</defs><use href='#g{depth - 1}'/>"


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (svg("<g>" * 200 + RED + "</g>" * 200), LogoTooDetailed),
        (svg("<x>" * 100_000), LogoTooDetailed),
        (svg("<g/>" * 30_000), LogoTooDetailed),
        (svg(clones(12)), LogoTooDetailed),
        (svg('<g id="a"><use href="#a"/></g>'), LogoTooDetailed),
        (svg(f'<path d="M0 0{"l1 1" * (MOST_STEPS + 1)}"/>'), LogoTooDetailed),
        (svg(""), LogoInvisible),
        (svg('<rect width="200" height="100" fill="white"/>'), LogoInvisible),
        (svg('<rect width="200" height="100" fill="none"/>'), LogoInvisible),
        (svg('<rect x="900" width="20" height="10"/>'), LogoInvisible),
        (svg(f'<g display="none">{RED}</g>'), LogoInvisible),
        (svg('<rect width="200" height="2"/>'), LogoTooNarrow),
        (b"<svg", LogoBroken),
        (b"<html><body>no drawing</body></html>", LogoBroken),
        (svg("<g>")[:-7], LogoBroken),
        (svg('<path d="M0 0 L nowhere"/>'), LogoBroken),
        (svg('<path d="M0 0 L1e999 4"/>'), LogoBroken),
        (svg('<use href="#nothing"/>'), LogoBroken),
        (svg('<g transform="matrix(1)"><rect width="9" height="9"/></g>'), LogoBroken),
        (b'<?xml version="1.0" encoding="no-such"?>' + svg(RED), LogoBroken),
    ],
)
def test_a_drawing_that_cannot_be_a_logo_is_refused_with_the_reason(file, refusal):
    with pytest.raises(refusal):
        read_logo(file)


def test_other_encodings_are_read():
    text = f'<?xml version="1.0" encoding="utf-16"?>{HEAD}{RED}</svg>'
    assert read_logo(text.encode("utf-16")).shape == pytest.approx(2)
    assert read_logo(b"\xef\xbb\xbf" + svg(RED)).shape == pytest.approx(2)


def test_nothing_is_fetched_and_no_file_is_opened(monkeypatch):
    """Whatever a file points to: no name is looked up, no socket is made, nothing else is read from the disk."""
    asked: list[str] = []

    def guarded(event: str, arguments: tuple[object, ...]) -> None:
        if watching and (
            event.startswith("socket.") or event in ("open", "urllib.Request", "subprocess.Popen")
        ):
            asked.append(f"{event} {arguments}")

    watching = False
    sys.addaudithook(guarded)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: asked.append(f"lookup {a}"))
    files = [
        *DANGEROUS.values(),
        svg('<image href="http://bad.example/x.png"/>'),
        svg('<use href="http://bad.example/x.svg#a"/>'),
        svg(RED, f"<!DOCTYPE svg [{SECRET}]>"),
        svg(RED, '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://bad.example/x.dtd">%x;]>'),
    ]
    read_logo(svg(RED))
    for file in files:
        watching = True
        try:
            read_logo(file)
        except Refusal:
            pass
        finally:
            watching = False
    assert asked == []


@given(st.text(alphabet="<>/=\"' svgpathrectdMLCAZz0123456789.,-e#{}();:@\n", max_size=300))
def test_no_text_stops_the_reader(text):
    with contextlib.suppress(Refusal):
        read_logo(svg(text))


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE ", max_size=120))
def test_no_path_stops_the_reader(text):
    with contextlib.suppress(Refusal):
        read_logo(svg(f'<path d="{text}"/>'))
