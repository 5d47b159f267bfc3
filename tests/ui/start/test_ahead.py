"""The pages that nobody went to yet are made while the desk rests, so that going there takes no time."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.start.turns import place_of, settle
from ui.app import Desk
from ui.kernel import leisure
from ui.kernel.door import Door


def test_every_page_is_there_before_anybody_goes_to_it_and_reads_nothing(
    at_work: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place: Any = place_of(at_work)
    settle(at_work, qtbot)
    assert list(place.pages.made) == ["desk"]
    asked: set[str] = set()
    monkeypatch.setattr(Door, "ask", lambda _door, question, *_facts, **_how: asked.add(question.name))
    monkeypatch.setattr(leisure, "PAUSE_MILLISECONDS", 1)

    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=10_000)

    assert set(place.pages.made) == set(place._kinds)
    assert [name for name, page in place.pages.made.items() if page.was_shown] == ["desk"]
    assert place.pages.made["people"].__dict__.keys() >= {"person"}
    # How a list was left is read with the list; nothing of people or of the ledger is.
    assert asked <= {"list_views", "list_talents"}


def test_a_page_somebody_goes_to_meanwhile_is_made_once(at_work: Desk, qtbot: QtBot) -> None:
    place: Any = place_of(at_work)
    place.make_apart("people")
    apart = place.pages.made["people"]
    assert apart.parent() is None
    place.go("people")
    assert place.current() is apart
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    assert place.current() is apart
