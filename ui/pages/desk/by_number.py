"""From a number, typed or scanned, to the person who has it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from timebank.domain.errors import AccountClosed, MistypedNumber
from timebank.domain.ledger import Account
from timebank.domain.members import Found
from timebank.domain.numbers import read_account_number
from timebank.services.members import find_members
from timebank.services.statements import list_balances
from ui.kernel.door import Door
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.pages.desk.line import Person

MOST_FOUND = 5


class ByNumber(QObject):
    """A number leads to one account; an old number to the one it was joined into."""

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._asked: Task | None = None

    def ask(self, number: str, taken: Callable[[Person], object], refused: Callable[[str], object]) -> None:
        """Find out whose it is: `taken` hears the person, `refused` the sentence that tells why nobody is."""
        try:
            code = read_account_number(number)
        except MistypedNumber as mistyped:
            refused(told(mistyped))
            return

        def on_account(accounts: "list[Account]") -> None:
            account = accounts[0]
            if not account.open:
                refused(told(AccountClosed(number=account.code, name=account.name)))
                return
            plain = Person(code=account.code, name=account.name)

            def on_found(found: Sequence[Found]) -> None:
                taken(next((Person.of(each) for each in found if each.code == account.code), plain))

            self._asked = self._door.ask(find_members, account.code, MOST_FOUND, then=on_found, owner=self)

        self._asked = self._door.ask(
            list_balances,
            (code,),
            then=on_account,
            refused=lambda refusal: refused(told(refusal)),
            owner=self,
        )

    def cancel(self) -> None:
        """Nobody wants to know any more."""
        if self._asked is not None:
            self._asked.cancel()
