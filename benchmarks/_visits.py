"""Visits to a kiosk, finger by finger; run as `python -m benchmarks._visits` with a Scene on its input."""

import json
import pickle
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import psutil
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks._hand import Painted, until
from benchmarks._scene import Scene
from benchmarks.figures import p95, taken
from timebank.domain.access import Actor
from timebank.domain.cards import new_card
from timebank.office import Office
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.store.database import Database
from timebank.wording import LANGUAGES
from ui.kernel.door import Door
from ui.kernel.garbage import settle_memory
from ui.kiosk.stand import Stand
from ui.kiosk.voice import Voice
from ui.kiosk.window import DESIGN_HIGH, DESIGN_WIDE, KioskWindow

MEMBERS = 60
NO_VOICE = "nobody-speaks"
PIN = "2749"
ROUNDS = 5
WARMED_BY = 10
MOST_LEFT_BEHIND = 5
SCANNED, JUDGED = "card scanned to the code asked for", "last figure to one's own time"
BOTH, TURNED = "card and code to one's own time", "language touched to its page"


class Finger:
    """The kiosk, and `times` in milliseconds by what was done."""

    def __init__(self, office: Any, actor: Actor) -> None:
        self.times: dict[str, list[float]] = defaultdict(list)
        self.left_behind = 0.0
        self.window = KioskWindow()
        self.door = Door(office, actor)
        self.crashes: list[BaseException] = []
        self.door.crashed.connect(self.crashes.append)
        self.stand = Stand(self.door, Voice(program=NO_VOICE))
        self.window.resize(DESIGN_WIDE, DESIGN_HIGH)
        self.window.show_stand(self.stand)
        self.window.show()
        self.window.activateWindow()
        self.rest()
        settle_memory()

    def rest(self, seconds: float = 0.05) -> None:
        """Wait until every answer has come and every pause is over."""
        end = time.perf_counter() + seconds
        until(lambda: not self.door.is_busy and time.perf_counter() > end)

    def timed(self, what: str, act: Callable[[], object], page: QWidget) -> float:
        """From the act to the paint of this page."""
        seen = page.findChild(Painted) or Painted(page)
        seen.seen = False
        started = time.perf_counter()
        act()
        until(lambda: self.stand.page is page and seen.seen)
        self.times[what].append((time.perf_counter() - started) * 1000)
        return self.times[what][-1]

    def visit(self, card: str) -> None:
        """Card, code, own time, Stop."""
        stand = self.stand
        scanned = self.timed(SCANNED, lambda: stand.take_scan(card), stand.code)
        self.rest()
        for figure in PIN[:-1]:
            # Touched: a key would wait a moment for the next one of a scanner.
            stand.code.keys[figure].click()
        self.rest()
        last = stand.code.keys[PIN[-1]]
        judged = self.timed(JUDGED, last.click, stand.own)
        self.times[BOTH].append(scanned + judged)
        self.rest()
        stand.leave()
        self.rest()

    def turn(self, language: str) -> None:
        """A language, and back."""
        tile = self.stand.welcome.tiles[language]
        self.timed(TURNED, tile.click, self.stand.number)
        self.rest()
        self.stand.leave()
        self.rest()

    def close(self) -> None:
        """Leave; raises what crashed."""
        self.window.may_close = True
        self.window.close()
        self.door.drain()
        self.rest()
        for crash in self.crashes:
            raise crash


def cards(office: Office, actor: Actor, members: list[str]) -> list[str]:
    """What stands on the new cards of these members, who all have the same code."""
    made = [new_card(number) for number in members]
    office.do(actor, issue_cards, tuple(made))
    for number in members:
        office.do(actor, set_pin, number, office.ask(actor, draft_pin, number, PIN).kept)
    return [card.text for card in made]


def figures(finger: Finger) -> Iterator[dict[str, Any]]:
    """Each as the arguments of a `Figure`."""
    for what, goal in ((BOTH, 150), (TURNED, 200)):
        times = finger.times[what]
        detail = f"median {median(times):.0f} ms of {len(times)}"
        if what == BOTH:
            detail += f": {median(finger.times[SCANNED]):.0f} for the card, {median(finger.times[JUDGED]):.0f} for the code"
        yield {
            "what": f"kiosk: {what}, p95",
            "value": p95(times),
            "unit": "ms",
            "at_most": goal,
            "detail": detail,
        }
    yield {
        "what": f"kiosk: memory that {MEMBERS - WARMED_BY} visits leave behind",
        "value": finger.left_behind,
        "unit": "MB",
        "at_most": MOST_LEFT_BEHIND,
    }


def main() -> None:
    """Print the figures as JSON."""
    scene: Scene = pickle.load(sys.stdin.buffer)
    application = QApplication([])
    dice = random.Random(5)
    # Codes are judged at the program's own cost.
    with Office(Database(scene.where, scene.key)) as office:
        actor = office.sign_in("Bank", "benchmark-bank")
        texts = cards(office, actor, dice.sample(scene.members, MEMBERS))
        finger = Finger(office, actor)
        for _ in range(ROUNDS):
            for language in LANGUAGES:
                finger.turn(language)
        for text in texts[:WARMED_BY]:
            finger.visit(text)
        before = taken(psutil.Process())
        for text in texts[WARMED_BY:]:
            finger.visit(text)
        finger.left_behind = taken(psutil.Process()) - before
        told = list(figures(finger))
        finger.close()
    print(json.dumps(told))
    application.quit()


if __name__ == "__main__":
    main()
