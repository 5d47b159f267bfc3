"""A volunteer's day at the desk, key by key; run as `python -m benchmarks._day FOLDER` with a Scene on its input."""

import json
import pickle
import random
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._hand import Hand, press, until
from benchmarks._scene import Scene
from benchmarks._watchdog import LATE_MILLISECONDS
from benchmarks.figures import p95
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.names import words
from timebank.services.lists import list_register
from timebank.services.statements import list_balances
from ui.kernel.theme import Scheme

Key = Qt.Key
NAMES = 24
SAVES = 40
VISITS = 4
PEOPLE = 12
SCROLLS = 60
TYPED, SAVED = "key to suggestion", "Enter to saved and shown"
FIRST, AGAIN = "page painted the first time: ", "page painted again: "
ANSWERED = "its answer shown: "


def typing(hand: Hand, names: list[str]) -> None:
    """Names grow letter by letter below *Wie hielp?*."""
    field = hand.desk.form.bar.giver
    for name in names:
        hand.desk.form.start()
        field.edit.setFocus()
        for letter in name[:6]:
            hand.timed(
                TYPED,
                partial(QTest.keyClick, hand.window.windowHandle(), letter),
                field.drop.list.viewport,
                lambda: field._answered == field.text and field.drop.isVisible(),
            )
            hand.rest(0.02)
        for _ in range(3):
            press(Key.Key_Escape)
        hand.rest()


def saving(hand: Hand, everybody: list[Account], dice: random.Random) -> None:
    """An exchange after the other, by number; from the last Enter to the toast and the line in today's list."""
    bar, model = hand.desk.form.bar, hand.desk.day.model
    # Nobody may pass a limit: whoever helps has little, whoever is helped has enough.
    members = [account for account in everybody if account.kind is AccountKind.MEMBER]
    givers = dice.sample([each.code for each in members if each.balance <= 0], SAVES)
    receivers = dice.sample([each.code for each in members if each.balance > 0], SAVES)
    for giver, receiver in zip(givers, receivers, strict=True):
        hand.heart.during = "filling in a line"
        hand.desk.form.start()
        hand.rest()
        for field, text in ((bar.giver, giver), (bar.receiver, receiver)):
            field.edit.setFocus()
            QTest.keyClicks(field.edit, text)
            press(Key.Key_Return)
            until(lambda field=field: field.person is not None and hand.is_quiet())  # type: ignore[misc]
        bar.time.edit.setFocus()
        QTest.keyClicks(bar.time.edit, "1:30")
        hand.rest(0.4)
        before = model.rows[0].entry if model.rows else None

        def shown(before: object = before) -> bool:
            return bool(model.rows) and model.rows[0].entry != before and hand.place.toast.isVisible()

        hand.timed(SAVED, partial(press, Key.Key_Return), hand.desk.day.table.viewport, shown)
        hand.rest(0.1)


def turning(hand: Hand) -> None:
    """Every page, first and again: how soon it stands there, and how soon what it read."""
    place: Any = hand.place
    first, *others = place._kinds
    for turn in range(VISITS):
        for name in (*others, first):
            started = time.perf_counter()
            hand.timed(
                f"{AGAIN if turn else FIRST}{name}",
                partial(place.go, name),
                place.current,
            )
            until(hand.is_quiet)
            hand.times[ANSWERED + name].append((time.perf_counter() - started) * 1000)
            hand.rest()


def people(hand: Hand, members: list[str]) -> None:
    """Persons are opened one after another."""
    place: Any = hand.place
    for number in members:
        what = "a person opened" if "the first person opened" in hand.times else "the first person opened"
        hand.timed(
            what,
            partial(place.open_person, number),
            lambda: place.pages.take_in("people").person,
            hand.is_quiet,
        )
        hand.rest()


def scrolling(hand: Hand, table: Any, what: str, dice: random.Random) -> None:
    """Through a long list: pages down, and jumps anywhere."""
    bar = table.verticalScrollBar()
    for turn in range(SCROLLS):
        place = bar.value() + bar.pageStep() if turn % 3 else dice.randrange(bar.maximum())
        hand.timed(
            what,
            partial(bar.setValue, place % bar.maximum()),
            table.viewport,
            lambda: table.model().row_at(table.indexAt(QPoint(5, 5))) is not None,
        )


def dressing(hand: Hand) -> None:
    """Other colours, larger letters and another language, and back; meanwhile only the watchdog measures."""
    menu: Any = hand.place.menu
    for what, choose in (
        ("other colours", partial(menu.wear_scheme, Scheme.DARK)),
        ("colours back", partial(menu.wear_scheme, Scheme.LIGHT)),
        ("larger letters", partial(menu.step_scale, 1)),
        ("letters back", partial(menu.step_scale, -1)),
        ("another language", partial(menu.speak, "en")),
        ("language back", partial(menu.speak, "nl")),
    ):
        hand.heart.during = what
        choose()
        # The pages come back into the window while nobody works.
        hand.rest(4)


def million(hand: Hand) -> tuple[Any, Any]:
    """A lazy list of a million rows, as the register of a very large centre would be, and its source."""
    from ui.lists.source import LazySource
    from ui.pages.people.rows import columns
    from ui.widgets.table import Table

    source: Any = LazySource(hand.door, list_register, columns(str))
    table = Table(source.model)
    table.resize(1100, 700)
    table.show()
    source.reload()
    hand.rest()
    page = source.model._pages[0]
    # The rows come a hundred thousand times over: what is measured is the list, not the question.
    source.model.reset(1_000_000, page)

    def fetch(offset: int, limit: int) -> None:
        QTimer.singleShot(2, table, lambda: source.model.fill(offset, page[:limit]))

    source.model._fetch = fetch
    hand.rest()
    return table, source


def _slowest(hand: Hand, beginning: str) -> tuple[float, str]:
    """The page with the longest median, in milliseconds, and the three slowest in words."""
    found = [
        (median(times), what.removeprefix(beginning))
        for what, times in hand.times.items()
        if what.startswith(beginning)
    ]
    slowest = sorted(found, reverse=True)
    return slowest[0][0], ", ".join(f"{name} {taken:.0f} ms" for taken, name in slowest[:4])


def figures(hand: Hand) -> Iterator[dict[str, Any]]:
    """Each as the arguments of a `Figure`."""
    for what, goal in ((TYPED, 50), (SAVED, 100)):
        times = hand.times[what]
        detail = f"median {median(times):.0f} ms of {len(times)}"
        yield {"what": f"{what}, p95", "value": p95(times), "unit": "ms", "at_most": goal, "detail": detail}
    for beginning, what in ((FIRST, "the first time"), (AGAIN, "again")):
        longest, detail = _slowest(hand, beginning)
        yield {
            "what": f"page change, {what}, slowest page",
            "value": longest,
            "unit": "ms",
            "at_most": 100,
            "detail": detail,
        }
    longest, detail = _slowest(hand, ANSWERED)
    yield {"what": "a page's own answers, slowest page", "value": longest, "unit": "ms", "detail": detail}
    for what in ("the first person opened", "a person opened"):
        times = hand.times[what]
        yield {"what": what, "value": median(times), "unit": "ms", "at_most": 100}
    for what in ("scrolling the register", "scrolling 1,000,000 rows"):
        times = hand.times[what]
        detail = f"median {median(times):.0f} ms of {len(times)}"
        yield {"what": f"{what}, p95", "value": p95(times), "unit": "ms", "at_most": 100, "detail": detail}
    yield {"what": "signed in to the desk's first answers", "value": hand.times["signed in"][0], "unit": "ms"}
    blocks = hand.heart.blocks()
    longest_gap = max(hand.heart.gaps, key=lambda gap: gap.own)
    yield {
        "what": f"longest block of the window, own work ({hand.heart.beats:,} beats)",
        "value": longest_gap.own,
        "unit": "ms",
        "at_most": LATE_MILLISECONDS,
        "detail": f"{longest_gap.during}; {len(blocks)} over {LATE_MILLISECONDS} ms; "
        f"by the clock {max(gap.clock for gap in hand.heart.gaps):.0f} ms",
    }


def work(hand: Hand, members: list[str], everybody: list[Account]) -> None:
    """The whole day."""
    dice = random.Random(9)
    called = {account.code: account.name for account in everybody}
    # Keys are pressed on a Latin keyboard.
    names = [words(called[number])[0] for number in dice.sample(members, NAMES * 2)]
    typing(hand, [name for name in names if name.isascii()][:NAMES])
    saving(hand, everybody, dice)
    turning(hand)
    dressing(hand)
    people(hand, dice.sample(members, PEOPLE))
    page: Any = hand.place.pages.take_in("people")
    page.show_list()
    hand.rest()
    scrolling(hand, page.listing.table, "scrolling the register", dice)
    table, source = million(hand)
    scrolling(hand, table, "scrolling 1,000,000 rows", dice)
    table.close()
    hand.heart.during = "the end"
    hand.rest()
    del source


def main(folder: str) -> None:
    """Print the figures as JSON; what blocked, for developers, on the other stream."""
    scene: Scene = pickle.load(sys.stdin.buffer)
    application = QApplication([])
    with scene.open() as (office, actor):
        everybody = office.ask(actor, list_balances)
    hand = Hand(scene, Path(folder))
    work(hand, list(scene.members), everybody)
    told = list(figures(hand))
    hand.close()
    for gap in hand.heart.blocks()[:12]:
        print(f"{gap.own:.0f} ms own, {gap.clock:.0f} by the clock: {gap.during}", file=sys.stderr)
        for where in gap.where:
            print(f"    {where}", file=sys.stderr)
    print(json.dumps(told))
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1])
