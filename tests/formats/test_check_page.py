"""The page that checks certificates, in a real browser: with the browser's own Ed25519 and with the one it carries."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.fixtures.browser import ELSEWHERE, INSTALLED, Browser, Site, browsing
from timebank.domain.numbers import certificate_number
from timebank.domain.proofs import Centre, PublicKey, Withdrawals
from timebank.formats.centres import written_withdrawals
from timebank.formats.check_page import LIST_FILE, check_page
from timebank.formats.proof import Facts, new_key, signed_code

NEW, OLD, STRANGER = new_key(), new_key(), new_key()
CENTRE = Centre(
    name="Buurthuis <b>De Linde</b> & Zo",
    phone="012-345 67 89",
    keys=tuple(PublicKey(public=pair.public, key_id=pair.key_id) for pair in (NEW, OLD)),
)
MADE = datetime(2026, 11, 22, 13, tzinfo=UTC)
needs_a_browser = pytest.mark.skipif(
    not INSTALLED,
    reason="Chromium and its driver are not installed: the check page is NOT tried in a browser",
)


def code(running: int = 1, key=NEW, **changes: object) -> str:
    facts = {
        "number": certificate_number(2026, running),
        "name": "Fatma Yılmaz",
        "organisation": CENTRE.name,
        "start": date(2026, 1, 1),
        "until": date(2026, 6, 30),
        "given_minutes": 945,
        "attended_minutes": 61,
    }
    return signed_code(Facts(**(facts | changes)), key, b"salted")  # type: ignore[arg-type]


def listed(*, withdrawn=(), flagged=(), made_at: datetime = MADE, key=NEW) -> str:
    return written_withdrawals(
        Withdrawals(
            centre=CENTRE.name,
            made_at=made_at,
            withdrawn=frozenset(certificate_number(2026, running) for running in withdrawn),
            flagged=frozenset(certificate_number(2026, running) for running in flagged),
        ),
        key,
    )


def page(list_text: str | None = None, centre: Centre = CENTRE) -> bytes:
    text = listed(withdrawn=(2,), flagged=(3,)) if list_text is None else list_text
    return check_page(centre, text.strip(), language="nl")


def test_the_page_is_one_file_that_may_run_nothing_but_its_own() -> None:
    text = page().decode()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert not re.search(r'(?:src|href|action)="(?!data:,")', text)
    assert not re.search(r"\bon\w+=|style=", text)
    assert "<b>De Linde" not in text
    assert page() == page()
    assert all(pair.private.hex() not in text for pair in (NEW, OLD))


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browsing(tmp_path_factory.mktemp("browser")) as window:
        yield window


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    (tmp_path / "index.html").write_bytes(page())
    with Site(tmp_path) as opened:
        yield opened


@pytest.fixture(params=["127.0.0.1", ELSEWHERE], ids=["own signatures", "carried signatures"])
def host(request: pytest.FixtureRequest) -> str:
    """This machine is trusted, so that the browser lends its own Ed25519; by another name, without https, it does not."""
    return str(request.param)


def visit(browser: Browser, site: Site, fragment: str, host: str = "127.0.0.1", language: str = "nl") -> str:
    """Open the page with a code behind it; gives the sentence it says."""
    # Another page first: else the browser goes only to another place of the same one.
    browser.open("about:blank")
    browser.open(site.address(f"index.html#{fragment}", host))
    browser.run(
        "return new Promise(done => { const look = () => document.documentElement.dataset.ready ? done(1) :"
        " requestAnimationFrame(look); look(); })"
    )
    browser.find(f"#{language}").click()
    return browser.find("#sentence").text if browser.find("#result").is_shown else ""


@needs_a_browser
def test_a_right_code_is_told_with_what_must_stand_on_the_paper(browser, site, host) -> None:
    said = visit(browser, site, code(), host)
    assert browser.run("return window.isSecureContext && !!crypto.subtle") is (host != ELSEWHERE)
    assert said == (
        f"Dit bewijs klopt. Nummer {certificate_number(2026, 1)} was op 22 november 2026 niet ingetrokken, "
        f"zegt {CENTRE.name}."
    )
    facts = browser.find("#facts").text.split("\n")
    for part in (
        certificate_number(2026, 1), "1 januari 2026 tot en met 30 juni 2026", "15 uur 45 minuten", "1 uur 1 minuut",
        CENTRE.name, f"{CENTRE.name}, 012-345 67 89",
    ):  # fmt: skip
        assert part in facts
    assert browser.run("return document.documentElement.lang") == "nl"


@needs_a_browser
@pytest.mark.parametrize(
    ("fragment", "state", "sentence"),
    [
        (code(2), "withdrawn", "is ingetrokken. Dat zei"),
        (code(3), "flagged", "later ongedaan gemaakt. Bel 012-345 67 89."),
        (code(4, OLD), "valid", "Dit bewijs klopt."),
        (code(4, STRANGER), "unknown_key", "Wij kunnen dit niet controleren: een andere organisatie"),
        (code(5, until=date(2026, 12, 31)), "valid", "De handtekening klopt. Of bewijs"),
        (
            code()[:60] + ("A" if code()[60] != "A" else "B") + code()[61:],
            "changed",
            "Deze code is veranderd",
        ),
        (code()[:-4], "unknown", "Wij kunnen dit niet controleren: dit is geen hele code"),
        ("hallo", "unknown", "Wij kunnen dit niet controleren"),
        ("%E0%A4%A", "unknown", "Wij kunnen dit niet controleren"),
        ("", "", ""),
    ],
)
def test_each_answer_is_one_clear_sentence(browser, site, host, fragment, state, sentence) -> None:
    said = visit(browser, site, fragment, host)
    assert said.startswith(sentence) or sentence in said
    assert (browser.run("return document.getElementById('result').dataset.state") or "") == state


@needs_a_browser
def test_a_newer_list_beside_the_page_counts_and_a_false_or_older_one_does_not(browser, site, host) -> None:
    beside = site.folder / LIST_FILE
    later = datetime(2026, 12, 24, tzinfo=UTC)
    beside.write_text(listed(withdrawn=(1,), made_at=later))
    assert "is ingetrokken" in visit(browser, site, code(), host)
    assert browser.find("#listed").text == "Lijst van ingetrokken bewijzen: 24 december 2026."
    beside.write_text(listed(withdrawn=(1,), made_at=later, key=STRANGER))
    assert visit(browser, site, code(), host).startswith("Dit bewijs klopt.")
    beside.write_text(listed(withdrawn=(1,), made_at=datetime(2026, 11, 1, tzinfo=UTC)))
    assert visit(browser, site, code(), host).startswith("Dit bewijs klopt.")
    beside.write_text("<html>niet gevonden</html>")
    assert visit(browser, site, code(), host).startswith("Dit bewijs klopt.")


@needs_a_browser
def test_nothing_is_asked_of_anybody_but_the_list_beside_it(browser, site) -> None:
    (site.folder / LIST_FILE).write_text(listed())
    browser.complaints()
    visit(browser, site, code())
    assert {path.partition("?")[0] for path in site.asked} == {"/index.html", f"/{LIST_FILE}"}
    # What stands behind the # never leaves the browser.
    assert not [path for path in site.asked if "TB1" in path]
    fetched = browser.run("return performance.getEntriesByType('resource').map(each => each.name)")
    assert fetched == [site.address(LIST_FILE)]
    assert browser.complaints() == []
    refused = browser.run(
        "return new Promise(done => { document.addEventListener('securitypolicyviolation', () => done(true));"
        " const script = document.createElement('script'); script.textContent = 'window.foreign = 1';"
        " document.body.append(script); setTimeout(() => done(false), 3000); })"
    )
    assert refused
    assert browser.run("return window.foreign || 0") == 0
    browser.complaints()


@needs_a_browser
def test_a_name_is_compared_letter_for_letter(browser, site, host) -> None:
    visit(browser, site, code(), host)
    browser.find("#name").type("Henk de Vries\n")
    assert browser.find("#names-told").text.startswith("Dit hoort niet bij deze code.")
    browser.find("#name").type("Fatma Yılmaz\n")
    assert browser.find("#names-told").text == "Dit klopt: hiervoor is het bewijs gemaakt."
    browser.find("#name").type("")
    browser.find("#compare-button").click()
    assert browser.find("#names-told").text.startswith("Typ eerst de naam")
    assert not browser.find("#organisation").is_shown

    visit(browser, site, code(organisation="Voedselbank Oost"), host)
    browser.find("#name").type("Fatma Yılmaz")
    browser.find("#organisation").type("Voedselbank Oost\n")
    assert browser.find("#names-told").text.startswith("Dit klopt")


@needs_a_browser
def test_a_code_is_typed_and_both_languages_are_spoken(browser, site) -> None:
    visit(browser, site, code(4, STRANGER), language="en")
    assert browser.find("#sentence").text.startswith("We cannot check this: another organisation signed it")
    browser.find("#code").type(f"  {code(2).lower()} \n")
    browser.run("return new Promise(done => setTimeout(done, 50))")
    assert browser.find("#sentence").text.endswith("said so on 22 November 2026. Call 012-345 67 89.")
    browser.find("#nl").click()
    assert browser.find("#sentence").text.startswith(f"Bewijs {certificate_number(2026, 2)} is ingetrokken.")
    assert browser.find("#title").text == "Is dit bewijs van deelname echt?"


@needs_a_browser
def test_it_can_be_read_aloud_and_fits_a_small_telephone(browser, site) -> None:
    visit(browser, site, code(organisation="Voedselbank Oost"))
    names = [
        browser.find(f"#{each}").name for each in ("name", "organisation", "code", "check-button", "nl", "en")
    ]
    assert names == [
        "Welke naam staat op het papier?", "Welke organisatie staat boven aan het papier?",
        "Typ of plak de code van een ander bewijs", "Controleer", "Nederlands", "English",
    ]  # fmt: skip
    assert browser.run("return document.activeElement.id") in ("result", "nl")
    assert browser.run("return [...document.querySelectorAll('[role=status]')].map(each => each.id)") == [
        "result", "names-told",
    ]  # fmt: skip
    browser.resize(320, 640)
    assert browser.run("return document.documentElement.scrollWidth") == 320
    heights = browser.run(
        "return [...document.querySelectorAll('button, input')].map(each => each.offsetHeight)"
    )
    assert min(height for height in heights if height) >= 44
    browser.resize(1200, 900)


@needs_a_browser
def test_it_works_as_a_file_without_any_server(browser, tmp_path) -> None:
    file = tmp_path / "echt.html"
    file.write_bytes(page())
    browser.open("about:blank")
    browser.open(f"{file.as_uri()}#{code(2)}")
    browser.run(
        "return new Promise(done => { const look = () => document.documentElement.dataset.ready ? done(1) :"
        " requestAnimationFrame(look); look(); })"
    )
    browser.find("#nl").click()
    assert "is ingetrokken" in browser.find("#sentence").text
    browser.complaints()
