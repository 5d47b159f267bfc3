import threading
from dataclasses import dataclass, replace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from timebank.domain.access import Actor, Permission, Role
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import DatabaseUnreachable, SamePerson
from ui.kernel.door import Door


@dataclass(frozen=True)
class Op:
    run: Any
    permission: Permission = Permission.MEMBER_READ
    for_organisations: bool = False


class PlainOffice:
    """An office without a bank: it runs what it is given."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []

    def do(self, actor: Actor, operation: Op, *args: Any, **kwargs: Any) -> Any:
        self.calls.append(("do", actor.name))
        return operation.run(*args, **kwargs)

    def ask(self, actor: Actor, operation: Op, *args: Any, **kwargs: Any) -> Any:
        self.calls.append(("ask", actor.name))
        return operation.run(*args, **kwargs)


class Page(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []

    def show(self, answer: object) -> None:
        self.heard.append(answer)


@pytest.fixture
def office() -> PlainOffice:
    return PlainOffice()


@pytest.fixture
def door(qtbot, office: PlainOffice):
    made = Door(office, Actor(key=1, name="Riet", role=Role.DESK))
    yield made
    made.drain()


RECEIPT = Receipt(changed=frozenset({Topic.MEMBERS}))


def test_the_page_hears_first_and_then_everybody(qtbot, door: Door) -> None:
    told: list[object] = []
    door.changed.connect(lambda topics: told.append(topics))
    door.do(Op(lambda: RECEIPT), then=lambda receipt: told.append("page"), ended=lambda: told.append("end"))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["page", frozenset({Topic.MEMBERS}), "end"]


def test_a_question_announces_nothing(qtbot, door: Door, office: PlainOffice) -> None:
    told: list[object] = []
    door.changed.connect(told.append)
    page = Page()
    door.ask(Op(lambda a, b: a + b), 1, b=2, then=page.show)
    qtbot.waitUntil(lambda: bool(page.heard))
    assert page.heard == [3]
    assert not told
    assert office.calls == [("ask", "Riet")]


def test_a_page_that_was_closed_hears_nothing_but_its_change_is_announced(qtbot, door: Door) -> None:
    gate, told = threading.Event(), []
    door.changed.connect(told.append)
    page = Page()
    heard = page.heard
    door.do(Op(lambda: gate.wait(5) and RECEIPT), then=page.show, ended=lambda: heard.append("x"), owner=page)
    shiboken6.delete(page)
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert heard == []


def test_a_refusal_goes_to_the_page_else_to_the_window(qtbot, door: Door) -> None:
    def refuse() -> Receipt:
        raise SamePerson

    page, window = Page(), Page()
    door.refused.connect(window.show)
    door.do(Op(refuse), refused=page.show)
    door.do(Op(refuse))
    qtbot.waitUntil(lambda: bool(window.heard))
    assert [e.code for e in page.heard] == ["same_person"]
    assert [e.code for e in window.heard] == ["same_person"]


def test_trouble_can_be_tried_again_and_recovery_is_told(qtbot, door: Door) -> None:
    down = [True]

    def read() -> str:
        if down[0]:
            raise DatabaseUnreachable
        return "back"

    page, troubles, recovered = Page(), [], []
    door.trouble.connect(lambda trouble, again: troubles.append((trouble.code, again)))
    door.recovered.connect(lambda: recovered.append(True))
    door.ask(Op(read), then=page.show)
    qtbot.waitUntil(lambda: bool(troubles))
    assert troubles[0][0] == "database_unreachable"
    down[0] = False
    troubles[0][1]()
    qtbot.waitUntil(lambda: bool(page.heard))
    assert page.heard == ["back"]
    assert recovered == [True]


def test_a_bug_is_told_as_such(qtbot, door: Door) -> None:
    crashes: list[BaseException] = []
    door.crashed.connect(crashes.append)
    door.ask(Op(lambda: 1 / 0), then=lambda _answer: None)
    qtbot.waitUntil(lambda: bool(crashes))
    assert isinstance(crashes[0], ZeroDivisionError)


def test_long_work_does_not_hold_up_the_desk(qtbot, door: Door) -> None:
    gate, page = threading.Event(), Page()
    door.work(lambda _progress: gate.wait(5), then=page.show)
    door.do(Op(lambda: RECEIPT), slow=True)
    door.ask(Op(lambda: "desk"), then=page.show)
    qtbot.waitUntil(lambda: page.heard == ["desk"])
    gate.set()
    qtbot.waitUntil(lambda: not door.is_busy)
    assert page.heard == ["desk", True]


def test_an_answer_that_is_no_longer_wanted_is_not_told(qtbot, door: Door) -> None:
    page = Page()
    door.ask(Op(lambda: "old"), then=page.show).cancel()
    door.ask(Op(lambda: "new"), then=page.show)
    qtbot.waitUntil(lambda: bool(page.heard))
    assert page.heard == ["new"]


def test_what_a_role_may_do(door: Door) -> None:
    assert door.may(Op(lambda: None, Permission.EXCHANGE_RECORD))
    assert not door.may(Op(lambda: None, Permission.OPERATOR_CHANGE))


def test_an_organisation_may_only_do_what_was_made_for_organisations(door: Door) -> None:
    door.actor = replace(door.actor, role=Role.ORGANISATION, organisation="1002-4")
    assert door.may(Op(lambda: None, Permission.ACTIVITY_RECORD, for_organisations=True))
    assert not door.may(Op(lambda: None, Permission.ACTIVITY_RECORD))
