"""Scenes of the kiosk: before anybody comes, coming in, one's own time in every language, and what is told over it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtTest import QTest

from timebank.domain.access import Actor, Role
from timebank.domain.cards import new_card
from timebank.domain.errors import DatabaseUnreachable
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.services.exchanges import record_exchange
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import list_balances
from timebank.wording import LANGUAGES
from timebank.wording.languages import RIGHT_TO_LEFT
from tools.stage import Stage
from ui.kernel.door import Door
from ui.kernel.theme import look
from ui.kiosk.stand import Stand
from ui.kiosk.window import DESIGN_HIGH, DESIGN_WIDE, KioskWindow

Scene = Callable[[Stage], object]
PIN, WRONG = "2749", "1386"


def _stand(stage: Stage) -> Stand:
    """A kiosk on the made-up bank, with nobody before it."""
    stage.sign_in(Role.ADMINISTRATOR)
    entered = stage.desk.shift.entered
    assert entered is not None
    window = KioskWindow()
    stand = Stand(Door(entered.office, entered.actor, window))
    window.resize(look().px(DESIGN_WIDE), look().px(DESIGN_HIGH))
    window.show_stand(stand)
    window.show()
    window.may_close = True
    stage.instead = window
    _settle(stage)
    return stand


def _settle(stage: Stage) -> None:
    window = stage.instead
    assert isinstance(window, KioskWindow)
    assert window.stand is not None
    while True:
        QTest.qWait(60)
        if not window.stand.is_busy:
            return


def _member(office: Any, actor: Actor, chosen: Callable[[Account], int]) -> Account:
    """The member for whom this is the largest, with a code."""
    people: list[Account] = [
        each for each in office.ask(actor, list_balances) if each.kind is AccountKind.MEMBER and each.open
    ]
    found = max(people, key=chosen)
    office.do(actor, issue_cards, (new_card(found.code),))
    office.do(actor, set_pin, found.code, office.ask(actor, draft_pin, found.code, PIN).kept)
    return found


def _in(
    stage: Stage, language: str, chosen: Callable[[Account], int] = lambda each: each.given, *, pin: str = PIN
) -> Stand:
    stand = _stand(stage)
    entered = stage.desk.shift.entered
    assert entered is not None
    member = _member(entered.office, entered.actor, chosen)
    stand.welcome.chosen.emit(language)
    stand.number.done.emit(member.code)
    for figure in pin:
        stand.code.type(figure)
    _settle(stage)
    return stand


def _number(stage: Stage, language: str = "nl") -> None:
    stand = _stand(stage)
    stand.welcome.chosen.emit(language)
    for figure in "1045":
        stand.number.type(figure)


def _waiting(stage: Stage, language: str = "nl") -> None:
    stand = _stand(stage)
    entered = stage.desk.shift.entered
    assert entered is not None
    office, actor = entered.office, entered.actor
    office.do(actor, change_bank, replace(office.ask(actor, show_bank), confirmation_required=True))
    member = _member(office, actor, lambda each: each.given)
    other = _member(office, actor, lambda each: each.given if each.code != member.code else -1)
    order = ExchangeOrder(
        id=uuid4(),
        givers=(Share(account=other.code, minutes=90),),
        receivers=(Share(account=member.code, minutes=90),),
        service_date=office.now().date(),
        talent="cooking",
    )
    office.do(actor, record_exchange, order)
    stand.welcome.chosen.emit(language)
    stand.number.done.emit(member.code)
    for figure in PIN:
        stand.code.type(figure)
    _settle(stage)


def _lines(stage: Stage, language: str = "nl") -> None:
    _in(stage, language).own.given_wanted.emit()
    _settle(stage)


def _others(stage: Stage, language: str = "nl") -> None:
    _in(stage, language).own.others_wanted.emit()
    _settle(stage)


def _over(stage: Stage, language: str = "nl") -> None:
    _in(stage, language).idle.warned.emit(17)


def _away(stage: Stage, language: str = "nl", *, lasts: bool = False) -> None:
    stand = _in(stage, language)
    stand._door.trouble.emit(DatabaseUnreachable(), lambda: None)
    if lasts:
        stand.waiting._on_patience()


_PAGES: dict[str, Callable[..., object]] = {
    "number": _number,
    "wrong-code": partial(_in, pin=WRONG),
    "answer": _waiting,
    "lines": _lines,
    "others": _others,
    "time-over": _over,
    "server-away": _away,
    "server-away-long": partial(_away, lasts=True),
}
"""What every language says; those that run from right to left have pictures of their own."""


def _owing(account: Account) -> int:
    return -account.balance


SCENES: dict[str, Scene] = {
    "kiosk": _stand,
    **{f"kiosk-{name}": partial(scene, language="nl") for name, scene in _PAGES.items()},
    **{
        f"kiosk-{name}-{language}": partial(scene, language=language)
        for name, scene in _PAGES.items()
        for language in sorted(RIGHT_TO_LEFT)
    },
    **{f"kiosk-own-{language}": partial(_in, language=language) for language in LANGUAGES},
    "kiosk-below-zero": lambda stage: _in(stage, "nl", _owing),
}
