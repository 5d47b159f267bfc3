"""A drawn logo is read safely: nothing of it runs, nothing is fetched, and what would be missing is named."""

import contextlib
import io
import multiprocessing
import socket
import sys
from time import monotonic

import pytest
import resvg_py
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.formats.drawings import HEAD, RED, at, svg
from timebank.domain.look_refusals import (
    LogoBroken,
    LogoHolds,
    LogoInvisible,
    LogoTooDetailed,
    LogoTooNarrow,
)
from timebank.domain.troubles import Refusal
from timebank.formats import svg as drawn
from timebank.formats.logo import read_logo

SECRET = '<!ENTITY secret SYSTEM "file:///etc/passwd">'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
DANGEROUS = {
    "script": svg(f"<script>alert(1)</script>{RED}"),
    "script from elsewhere": svg(f'<script href="http://bad.example/x.js"/>{RED}'),
    "handler": svg(f'<g onload="alert(1)" onclick="alert(2)">{RED}</g>'),
    "style from elsewhere": svg(f"<style>@import url(http://bad.example/x.css);</style>{RED}"),
    "style sheet": svg(RED, '<?xml-stylesheet href="http://bad.example/x.css"?>'),
    "fill from elsewhere": svg('<rect width="9" height="9" fill="url(http://bad.example/x.svg#a) #c00"/>'),
    "style from elsewhere inside": svg(
        '<rect width="9" height="9" style="fill: URL( \'http://bad.example/x.svg#a\' ) #c00; stroke: none"/>'
    ),
    "mask from elsewhere": svg(
        f'<g mask="url(file:///etc/passwd#m)" filter="url( http://bad.example )">{RED}</g>'
    ),
    "gradient from elsewhere": svg(f'<linearGradient href="file:///etc/passwd#a" id="g"/>{RED}'),
    "switch": svg(f"<switch><foreignObject><p>http</p></foreignObject><g>{RED}</g></switch>"),
    "link around": svg(f'<a href="http://bad.example/">{RED}</a>'),
    "doctype": svg(RED, '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://bad.example/svg11.dtd">'),
    "animation": svg(f'{RED}<animate attributeName="href" values="http://bad.example/"/>'),
    "foreign names": svg(f'<x:thing xmlns:x="urn:x"><x:script>1</x:script></x:thing>{RED}'),
}


def parts_of(file: bytes) -> list[str]:
    parts, place = [], 8
    while place < len(file):
        parts.append(file[place + 4 : place + 8].decode())
        place += int.from_bytes(file[place : place + 4]) + 12
    return parts


@pytest.mark.parametrize("file", DANGEROUS.values(), ids=DANGEROUS)
def test_what_runs_or_leads_elsewhere_is_left_out_and_the_shapes_stay(file):
    given_to_be_drawn = drawn.plain(file).text().replace("http://www.w3.org/2000/svg", "")
    for bad in (
        "http",
        "script",
        "alert",
        "import",
        "style sheet",
        "animate",
        "DOCTYPE",
        "onload",
        "onclick",
    ):
        assert bad not in given_to_be_drawn
    logo = read_logo(file)
    assert at(Image.open(io.BytesIO(logo.file)), 0.5, 0.5) == (204, 0, 0)
    assert parts_of(logo.file) == ["IHDR", "IDAT", "IEND"], "pixels and nothing else"


@pytest.mark.parametrize(
    ("file", "what"),
    [
        (svg('<image href="http://bad.example/x.png" width="9" height="9"/>'), "picture"),
        (svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'), "picture"),
        (svg('<image href="data:image/png;base64,AAAA" width="9" height="9"/>'), "picture"),
        (svg('<text y="20">De Linde</text>'), "text"),
        (svg("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>"), "page"),
        (svg('<mask id="m"><image href="data:,"/></mask>' + RED), "picture"),
        (svg('<filter id="f"><feImage href="http://bad.example/x.png"/></filter>' + RED), "picture"),
        (svg("<text><tspan>De Linde</tspan></text>"), "text"),
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


def clones(depth: int, each: int = 10) -> str:
    parts = ['<g id="g0"><rect width="9" height="9"/></g>']
    parts += [
        f'<g id="g{n}">{f"<use href={chr(34)}#g{n - 1}{chr(34)}/>" * each}</g>' for n in range(1, depth)
    ]
    return f"<defs>{''.join(parts)}</defs><use href='#g{depth - 1}'/>"


LARGE_TILE = (
    '<pattern id="p" width="40000" height="40000" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern>'
    '<rect width="200" height="100" fill="url(#p)"/>'
)
"""Takes more memory than one drawing may have: resvg ends the process in which it happens."""
LONG_WORK = {
    "noise": '<filter id="f"><feTurbulence baseFrequency=".1" numOctaves="1000"/></filter>'
    '<rect width="200" height="100" filter="url(#f)"/>',
    "layers": '<g opacity=".5"><rect width="200" height="100"/><rect width="9" height="9"/></g>' * 5000,
    "clones": clones(6),
}


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (svg("<g>" * 200 + RED + "</g>" * 200), LogoTooDetailed),
        (svg("<x>" * 100_000), LogoTooDetailed),
        (svg("<g/>" * 30_000), LogoTooDetailed),
        (svg(clones(12)), LogoTooDetailed),
        (svg(clones(1500, 1)), LogoTooDetailed),
        (svg(LARGE_TILE), LogoTooDetailed),
        (svg('<g id="a"><use href="#a"/></g>'), LogoInvisible),
        (svg(""), LogoInvisible),
        (svg('<rect width="200" height="100" fill="white"/>'), LogoInvisible),
        (svg('<rect width="200" height="100" fill="none"/>'), LogoInvisible),
        (svg('<rect x="900" width="20" height="10"/>'), LogoInvisible),
        (svg(f'<g display="none">{RED}</g>'), LogoInvisible),
        (svg('<rect width="200" height="2"/>'), LogoTooNarrow),
        (b"<svg", LogoBroken),
        (b"<html><body>no drawing</body></html>", LogoBroken),
        (svg("<g>")[:-7], LogoBroken),
        (svg('<path d="M0 0 L nowhere"/>'), LogoInvisible),
        (svg('<path d="M0 0 L1e999 4"/>'), LogoInvisible),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', LogoInvisible),
        (svg('<use href="#nothing"/>'), LogoBroken),
        (b'<?xml version="1.0" encoding="no-such"?>' + svg(RED), LogoBroken),
    ],
)
def test_a_drawing_that_cannot_be_a_logo_is_refused_with_the_reason(file, refusal):
    with pytest.raises(refusal):
        read_logo(file)


@pytest.mark.parametrize("inside", LONG_WORK.values(), ids=LONG_WORK)
def test_what_would_take_minutes_is_stopped(inside, monkeypatch):
    monkeypatch.setattr(drawn, "_LONGEST", 1)
    begun = monotonic()
    with pytest.raises(LogoTooDetailed):
        read_logo(svg(inside))
    assert monotonic() - begun < 30
    assert multiprocessing.active_children() == []


def test_a_renderer_that_panics_has_a_broken_drawing_before_it(monkeypatch):
    class PanicException(BaseException):
        """As Rust's bindings raise it: no Exception."""

    def panic(**_: object) -> bytes:
        raise PanicException("index out of bounds")

    monkeypatch.setattr(resvg_py, "svg_to_bytes", panic)
    assert drawn.answer(drawn.plain(svg(RED)), (60, 30)) == b""


def test_what_the_renderer_says_of_its_end_is_on_nobodys_screen(capfd):
    with pytest.raises(LogoTooDetailed):
        read_logo(svg(LARGE_TILE))
    assert capfd.readouterr() == ("", "")


def test_other_encodings_are_read():
    text = f'<?xml version="1.0" encoding="utf-16"?>{HEAD}{RED}</svg>'
    assert read_logo(text.encode("utf-16")).shape == pytest.approx(2)
    assert read_logo(b"\xef\xbb\xbf" + svg(RED)).shape == pytest.approx(2)


FETCHING = [
    *DANGEROUS.values(),
    svg('<image href="http://bad.example/x.png"/>'),
    svg('<use href="http://bad.example/x.svg#a"/>'),
    svg(RED, f"<!DOCTYPE svg [{SECRET}]>"),
    svg(RED, '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://bad.example/x.dtd">%x;]>'),
]


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
    assert drawn.answer(drawn.plain(svg(RED)), (60, 30))
    for file in FETCHING:
        watching = True
        try:
            drawn.answer(drawn.plain(file), (60, 30))
        except Refusal:
            pass
        finally:
            watching = False
    assert asked == []


def test_not_even_the_renderer_knocks_at_a_server(tmp_path):
    """What Python's own watch does not see: a server and a picture that are there, and a file that asks for both."""
    picture = tmp_path / "red.png"
    Image.new("RGB", (20, 10), "red").save(picture)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        there = f"http://127.0.0.1:{server.getsockname()[1]}/x"
        for file in FETCHING:
            with contextlib.suppress(Refusal):
                read_logo(file.replace(b"http://bad.example/", there.encode()))
        for text in (f'<image href="{there}.png" width="200" height="100"/>', f'<use href="{there}.svg#a"/>'):
            drawn._rendered(svg(text).decode(), (60, 30))
        for link in (picture, picture.as_uri()):
            with pytest.raises(LogoHolds):
                read_logo(svg(f'<image href="{link}" width="200" height="100"/>'))
        with pytest.raises(BlockingIOError):
            server.accept()


def drawn_small(file: bytes) -> None:
    """As it is drawn in a process of its own, but here, where a fault would be ours."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawn, "_FIRST_LOOK", (60, 60))
        said = drawn.answer(drawn.plain(file), (60, 30))
    assert said in (b"", b"detailed") or said.startswith(b"\x89PNG")


NUMBERS = ("transform", "stroke-width", "stroke-dasharray", "rx", "x", "height", "style", "opacity", "points")


@given(st.text(alphabet="<>/=\"' svgpathrectdMLCAZz0123456789.,-e#{}();:@\n", max_size=300))
def test_no_text_stops_the_reader(text):
    with contextlib.suppress(Refusal):
        drawn_small(svg(text))


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE ", max_size=120))
def test_no_path_stops_the_reader(text):
    with contextlib.suppress(Refusal):
        drawn_small(svg(f'<path d="{text}" stroke="red"/>'))


@given(st.text(alphabet="MlzmtrixanseotkwV()0123456789.,-+e% ", max_size=60), st.sampled_from(NUMBERS))
def test_no_measure_stops_the_reader(text, name):
    with contextlib.suppress(Refusal):
        drawn_small(svg(f'<rect width="20" height="10" stroke="red" {name}="{text}"/>'))


@pytest.mark.parametrize("root", ['<svg xmlns="http://other.example/svg"/>', "<html><svg/></html>", "<g/>"])
def test_a_file_that_is_no_drawing_holds_none(root: str) -> None:
    with pytest.raises(LogoBroken):
        drawn.plain(root.encode())
