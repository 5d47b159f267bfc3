"""What may go wrong at a session: the list stays, and trying again books once."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.fixtures.bank import TODAY
from tests.ui.pages.activities.conftest import CTRL, AtWork
from timebank.domain.activities import Presence, Series
from timebank.domain.errors import DatabaseLocked, DatabaseUnreachable, DiskFull, StorageTrouble
from timebank.domain.ledger import Side
from timebank.services.attendance import note_present
from timebank.services.sessions import close_session

Key = Qt.Key


class Flaky:
    """The office, whose answer to a closing is lost before or after it was committed."""

    def __init__(self, office: Any) -> None:
        self.office, self.now = office, office.now
        self.trouble: StorageTrouble | None = None
        self.after = False

    def do(self, actor: Any, operation: Any, *args: Any, **named: Any) -> Any:
        struck = self.trouble is not None and operation is close_session
        if struck and not self.after:
            raise self.trouble  # type: ignore[misc]
        answer = self.office.do(actor, operation, *args, **named)
        if struck:
            raise self.trouble  # type: ignore[misc]
        return answer

    def ask(self, actor: Any, operation: Any, *args: Any, **named: Any) -> Any:
        return self.office.ask(actor, operation, *args, **named)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("trouble", [DiskFull, DatabaseLocked])
@pytest.mark.parametrize("way", ["banner", "key"])
def test_closing_goes_wrong_and_trying_again_books_once(
    work: AtWork, cafe: Series, after: bool, trouble: type[StorageTrouble], way: str
) -> None:
    bank, plan = work.bank, cafe.plan(TODAY)
    present = (Presence(account=bank.henk, side=Side.GIVEN), Presence(account=bank.fatma))
    bank.office.do(bank.desk, note_present, plan, present)
    flaky = Flaky(bank.office)
    work.page.door._office = flaky
    work.open(plan)
    flaky.trouble, flaky.after = trouble(), after
    work.press(Key.Key_Return, CTRL)
    ((told, again),) = work.troubles
    assert told.code == trouble().code
    assert len(work.ticked()) == 2, "the list stays"
    assert work.view.closing.close_button.isEnabled()
    assert work.place.banner.isVisible()
    flaky.trouble = None
    if way == "banner":
        again()
        work.settle()
    else:
        work.view.list.arrive()
        work.press(Key.Key_Return, CTRL)
    assert len(work.sheet(plan).history) == 1
    assert work.hours(bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]
    assert bank.whole()


@pytest.mark.parametrize("after", [False, True])
def test_a_server_that_is_away_while_it_is_closed_is_waited_for_and_books_once(
    work: AtWork, cafe: Series, after: bool
) -> None:
    bank, plan = work.bank, cafe.plan(TODAY)
    present = (Presence(account=bank.henk, side=Side.GIVEN), Presence(account=bank.fatma))
    bank.office.do(bank.desk, note_present, plan, present)
    flaky = Flaky(bank.office)
    work.page.door._office = flaky
    work.open(plan)
    flaky.trouble, flaky.after = DatabaseUnreachable(), after
    work.press(Key.Key_Return, CTRL)
    assert work.place.connection.isVisible()
    assert len(work.ticked()) == 2, "the list stays"
    flaky.trouble = None
    work.place.connection.try_now()
    work.settle()
    assert not work.place.connection.isVisible()
    assert len(work.sheet(plan).history) == 1
    assert work.hours(bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]
    assert bank.whole()
