"""`make shots`: pictures of every page, in every variant of the screen, without a screen."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from timebank.domain.access import Role
from timebank.domain.members import Purpose
from timebank.services.circle import give_consent, withdraw_consent
from tools import (
    activity_scenes,
    desk_scenes,
    entrance_scenes,
    kiosk_scenes,
    list_scenes,
    organisation_scenes,
    paper_scenes,
    person_scenes,
    privacy_scenes,
    proof_scenes,
    review_scenes,
    settings_scenes,
)
from tools.environment import ROOT
from tools.stage import VARIANTS, Stage, Variant, staged
from ui.pages.people.all_about import AllAboutDialog
from ui.pages.people.certificate import CertificateDialog
from ui.pages.people.erasing import ErasingDialog
from ui.pages.people.joining import JoiningDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.person import PersonView
from ui.pages.registry import PAGES

Scene = Callable[[Stage], object]
CTRL = Qt.KeyboardModifier.ControlModifier


def _page(name: str) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go(name)

    return scene


def _typed(*words: str) -> Scene:
    """At the desk, words into one field after another: each but the last is closed with Enter."""

    def scene(stage: Stage) -> None:
        _page("desk")(stage)
        for word in words[:-1]:
            stage.type(word)
            stage.press(Qt.Key.Key_Return)
        stage.type(words[-1])

    return scene


def _entered(*words: str) -> Scene:
    """The same, with Enter after the last word too: the entry is sent."""

    def scene(stage: Stage) -> None:
        _typed(*words)(stage)
        stage.press(Qt.Key.Key_Return)

    return scene


def _found(stage: Stage) -> None:
    _page("people")(stage)
    stage.type("moh")


def _not_found(stage: Stage) -> None:
    _page("people")(stage)
    stage.type("xyzxyz")


def _person(stage: Stage) -> PeoplePage:
    _found(stage)
    stage.press(Qt.Key.Key_Return)
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("Enter on a found name opens that person")
    return page


def _statement(stage: Stage) -> None:
    _person(stage).person.all.click()


def _all_about(stage: Stage) -> None:
    _person(stage).person.open_dialog(AllAboutDialog)


def _erasing(stage: Stage) -> None:
    stage.sign_in(Role.ADMINISTRATOR)
    stage.workplace.go("people")
    stage.type("moh")
    stage.press(Qt.Key.Key_Return)
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("Enter on a found name opens that person")
    stage.settle()
    page.person.open_dialog(ErasingDialog)


def _part(part: str) -> Scene:
    def scene(stage: Stage) -> None:
        _person(stage).person.show_part(part)

    return scene


def _consents(stage: Stage) -> PersonView:
    """One that was withdrawn and given again, and one that was withdrawn twice."""
    person = _person(stage).person
    person.show_part("details")
    stage.settle()
    for purpose in (Purpose.MATCHING, Purpose.STATISTICS):
        person._door.do(withdraw_consent, person.number, purpose, owner=person)
        person._door.do(give_consent, person.number, purpose, owner=person)
    person._door.do(withdraw_consent, person.number, Purpose.STATISTICS, owner=person)
    stage.settle()
    return person


def _consent_day(stage: Stage) -> None:
    _consents(stage).details.consents.open_earlier(Purpose.STATISTICS)


def _amended(stage: Stage) -> None:
    details = _person(stage).person
    details.show_part("details")
    stage.settle()
    details.details.rows["phone"].pencil.click()
    details.details.goal.opener.click()


def _leaving(stage: Stage) -> None:
    _person(stage).person._open_leaving()


def _joining(stage: Stage) -> None:
    _person(stage).person._open_joining()
    stage.settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, JoiningDialog):
        raise TypeError("the form that joins doubles is open")
    stage.type("ahmad")
    stage.press(Qt.Key.Key_Return)


def _certificate(stage: Stage) -> None:
    _person(stage).person.certificate.click()


def _own_words(stage: Stage) -> None:
    _certificate(stage)
    stage.settle()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, CertificateDialog):
        dialog.own.button.click()


_SLIPS = """Datum\tWie hielp\tVoor wie\tWat\tUren\tOpmerking
1-11-2026\tFatma Yılmaz\tHenk de Vries\tKoken\t2\tbuurtkeuken
1-11-2026\tOlena Koval\tHenk de Vries\tKoken\t1,5\t
31-2-2026\tFatna\tHenk de Vries\tToveren\tveel\tvan het prikbord
4-11-2026\tOlena Koval\tHenk de Vries\tKoken\t1\t
4-11-2026\tOlena Koval\tHenk de Vries\tKoken\t1\t
"""


def _slips_typed(stage: Stage) -> None:
    _page("slips")(stage)
    for words in (("fat", "hen", "ko", "2"), ("olena", "zeb", "ko", "1:30")):
        for word in words:
            stage.type(word)
            stage.press(Qt.Key.Key_Return)
        stage.press(Qt.Key.Key_Return)
    stage.type("moh")


def _slips_pasted(stage: Stage) -> None:
    _page("slips")(stage)
    QGuiApplication.clipboard().setText(_SLIPS)
    stage.press(Qt.Key.Key_V, CTRL)


def _slips_doubles(stage: Stage) -> None:
    _page("slips")(stage)
    lines = _SLIPS.splitlines()
    QGuiApplication.clipboard().setText("\n".join([*lines[:3], *lines[4:]]))
    stage.press(Qt.Key.Key_V, CTRL)
    stage.press(Qt.Key.Key_Return, CTRL)


def _enrol(stage: Stage) -> None:
    _page("people")(stage)
    stage.press(Qt.Key.Key_N, CTRL)
    stage.type("Mohamed")


def _shaped(turns: int, *words: str) -> Scene:
    """A line of another shape: Ctrl+T so many times, then words into one field after another."""

    def scene(stage: Stage) -> None:
        _page("desk")(stage)
        for _ in range(turns):
            stage.press(Qt.Key.Key_T, CTRL)
        for word in words[:-1]:
            stage.type(word)
            stage.press(Qt.Key.Key_Return)
        stage.type(words[-1])

    return scene


def _group(stage: Stage) -> None:
    _page("desk")(stage)
    stage.press(Qt.Key.Key_G, CTRL)
    for word in ("fat", "", "hen", "zeb", "olena", "hatice", "ria", "", "ko"):
        stage.type(word)
        stage.press(Qt.Key.Key_Return)
    stage.type("1")


def _offer_typed(stage: Stage) -> None:
    _page("offers")(stage)
    stage.type("fat")
    stage.press(Qt.Key.Key_Return)
    stage.type("fiets m")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_D, CTRL)


def _offer_matches(stage: Stage) -> None:
    _page("offers")(stage)
    stage.press(Qt.Key.Key_F, CTRL)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Space)


def _offer_poster(stage: Stage) -> None:
    _page("offers")(stage)
    stage.press(Qt.Key.Key_P, CTRL)


SCENES: dict[str, Scene] = {
    **entrance_scenes.SCENES,
    **{name: _page(name) for name in PAGES},
    "offers-typed": _offer_typed,
    "offers-matches": _offer_matches,
    "offers-poster": _offer_poster,
    "desk-suggestions": _typed("fat", "mo"),
    "desk-unknown-name": _typed("fatna xyz"),
    "desk-filled": _typed("olena", "zebib", "ko", "1:30"),
    "desk-beyond-limit": _typed("fat", "hen", "ko", "2:30"),
    "desk-bad-time": _entered("fat", "hen", "ko", "veel"),
    "desk-saved": _entered("olena", "zebib", "ko", "1:30"),
    "desk-group": _group,
    "desk-both-helped": _shaped(1, "olena", "zebib", "ko", "1"),
    "desk-gift-to-the-pot": _shaped(2, "fat", "pot"),
    "desk-from-the-pot": _shaped(3, "zebib", "welkom", "2"),
    "slips-typed": _slips_typed,
    "slips-pasted": _slips_pasted,
    "slips-doubles": _slips_doubles,
    "people-found": _found,
    "people-not-found": _not_found,
    "person": _person,
    "person-network": _part("network"),
    "person-details": _part("details"),
    "person-consents": _consents,
    "person-consent-day": _consent_day,
    "person-amended": _amended,
    "person-history": _part("changes"),
    "person-leaving": _leaving,
    "person-joining": _joining,
    "person-statement": _statement,
    "person-all-about": _all_about,
    "person-erasing": _erasing,
    "person-certificate": _certificate,
    "person-own-words": _own_words,
    "enrol": _enrol,
    **activity_scenes.SCENES,
    **desk_scenes.SCENES,
    **kiosk_scenes.SCENES,
    **list_scenes.SCENES,
    **organisation_scenes.SCENES,
    **paper_scenes.SCENES,
    **person_scenes.SCENES,
    **privacy_scenes.SCENES,
    **proof_scenes.SCENES,
    **review_scenes.SCENES,
    **settings_scenes.SCENES,
}


def shoot(names: list[str], variant: str, database: Path, out: Path) -> None:
    """Play the scenes one after another and keep a picture of each as `<scene>-<variant>.png`."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setApplicationName("timebank")
    for name in names:
        with staged(application, database, VARIANTS[variant]) as stage:
            SCENES[name](stage)
            stage.settle()
            file = out / f"{name}-{variant}.png"
            if not stage.picture().save(str(file)):
                raise OSError(f"{file} could not be written")
            stage.close_dialogs()
        print(f"  {file}", flush=True)


def main() -> int:
    """Take the pictures that are asked for: each variant in a process of its own, as a person would start it."""
    parser = argparse.ArgumentParser(prog="make shots", description=__doc__)
    parser.add_argument("--pages", default=",".join(SCENES), help=f"of {', '.join(SCENES)}")
    parser.add_argument("--variants", default=",".join(VARIANTS), help=f"of {', '.join(VARIANTS)}")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "shots")
    parser.add_argument("--database", type=Path, help="a made-up bank; without it one is made in the folder")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    words = parser.parse_args()
    names, variants = words.pages.split(","), words.variants.split(",")
    for wrong in [*(set(names) - set(SCENES)), *(set(variants) - set(VARIANTS))]:
        parser.error(f"there is no {wrong!r}")
    if words.here:
        shoot(names, variants[0], words.database, words.out)
        return 0
    words.out.mkdir(parents=True, exist_ok=True)
    database = words.database or made_up(words.out / "practice.db")
    return max(_in_a_process(words.pages, variant, database, words.out) for variant in variants)


def _in_a_process(pages: str, variant: str, database: Path, out: Path) -> int:
    command = [sys.executable, "-m", "tools.shots", "--here", "--pages", pages, "--variants", variant]
    command += ["--out", str(out), "--database", str(database)]
    with TemporaryDirectory() as folder:
        environment = os.environ | {"QT_QPA_PLATFORM": _screen(Path(folder), VARIANTS[variant])}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True, check=False
        )
    if done.returncode != 0:
        # Only then: what Qt cannot do without a screen it says for every dialog.
        print(done.stderr, file=sys.stderr)
    return int(done.returncode != 0)


def _screen(folder: Path, variant: Variant) -> str:
    """Qt's name for a screen that is not there, of the size that a variant asks for."""
    width, height = variant.size
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    plan = folder / "screen.json"
    plan.write_text(json.dumps({"windowFrameMargins": False, "screens": [screen]}), "utf-8")
    return f"offscreen:configfile={plan}"


def made_up(database: Path) -> Path:
    """A bank of made-up people in a new file at this place."""
    for before in database.parent.glob(f"{database.name}*"):
        before.unlink()
    command = [sys.executable, "-m", "ui.launch", "demo", str(database)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return database


if __name__ == "__main__":
    sys.exit(main())
