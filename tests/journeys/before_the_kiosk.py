"""A kiosk on a real screen, and a member before it: what they touch and type, and what they are told.

People: one who gave help, one who had more than they gave, one who never did either, one with a name of sixty letters.
"""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from tests.fixtures.bank import PASSWORD, QUICK, found_encrypted, today_there
from tests.fixtures.real_screen import Screen, real_screen
from timebank.domain.access import Role
from timebank.domain.cards import CardCode, new_card
from timebank.domain.ledger import Confirmation
from timebank.domain.members import Profile
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.services.exchanges import record_exchange
from timebank.services.members import amend_member, enrol_member
from timebank.services.statements import list_balances
from timebank.wording import Wording, wording
from timebank.wording.languages import OWN_NAMES

KIOSK, STAFF = "Kiosk hal", "Riet Jansen"
PIN, WRONG = "2749", "1386"
FATMA, HENK, ZEBIB, OLENA = "Fatma Yılmaz", "Henk de Vries", "Zebib Tesfay", "Olena Koval"
LONG = "Wilhelmina Alexandrina van der Hoeven-Oudekerk tot Nieuwland"
GIVEN, HAD = 150, 525
"""Minutes that Fatma helped Henk, and that the long name helped him."""


@dataclass
class Kiosk:
    """The program, its bank and its screen."""

    screen: Screen
    bank: Path
    numbers: dict[str, str]
    cards: dict[str, CardCode]
    words: Wording = field(default_factory=lambda: wording("nl"))
    program: "subprocess.Popen[bytes] | None" = None

    # --- whoever works here

    def start(self, *words: str, module: str = "ui.launch") -> None:
        """Start the program with these words. It finds no other program, so nothing is read aloud meanwhile."""
        self.program = self.screen.run("-m", module, *words, PATH="")

    def open(self, module: str = "ui.launch") -> None:
        """Start a kiosk on the bank, and let it be opened by keys."""
        self.start("--database", str(self.bank), "kiosk", module=module)
        self.let_in(KIOSK)
        self.stands_open()

    def open_desk(self) -> None:
        """Start a desk on the same bank, and sign in by keys."""
        self.start("--database", str(self.bank), "desk")
        self.let_in(STAFF)
        self.screen.find("Hulp opschrijven", "label")

    def let_in(self, name: str) -> None:
        """Type a name and its password where the program asks who is there."""
        self.screen.touch("Je naam", "text")
        self.screen.press("ctrl+a")
        self.screen.type(name, "Tab")
        self.screen.type(PASSWORD, "Return")

    def lose_power(self) -> None:
        """The plug is pulled."""
        assert self.program is not None
        self.program.kill()
        self.program.wait()

    # --- a member

    def speak(self, language: str) -> None:
        """What is expected from now on is in this language."""
        self.words = wording(language)

    def says(self, key: str, **facts: object) -> str:
        """The kiosk's words for it in the language of the moment."""
        return self.words.kiosk(key, **facts)

    def choose(self, language: str) -> None:
        """Touch the tile of one's own language."""
        self.speak(language)
        self.screen.touch(OWN_NAMES[language])
        self.screen.find(self.says("number_ask"), "label")

    def type_number(self, name: str) -> None:
        """Type the number of this member on the keys."""
        self.screen.type(self.numbers[name].replace("-", ""), "Return")
        self.screen.find(self.says("code_ask"), "label")

    def scan(self, card: CardCode) -> None:
        """Put a card under the reader; the kiosk asks for its code."""
        self.screen.scan(card.text)
        self.screen.find(self.says("code_ask"), "label")

    def touch_code(self, pin: str = PIN) -> None:
        """Touch the figures of a code on the screen."""
        places = {each.name: each.middle for each in self.screen.look() if each.role == "push button"}
        for figure in pin:
            self.screen.touch_at(*places[figure])

    def come_in(self, language: str, name: str) -> None:
        """From the tile of a language to one's own time."""
        self.choose(language)
        self.type_number(name)
        self.touch_code()
        self.screen.find(self.says("greeting", name=name if name == LONG else name.split()[0]), "label")

    def tab_to(self, name: str) -> None:
        """Press Tab until this part has the keys."""
        for _ in range(20):
            if any(each.name == name and "focused" in each.states for each in self.screen.look()):
                return
            self.screen.press("Tab")
        raise AssertionError(f"Tab never comes to {name!r}")

    def sees_own_time(self, balance: int, given: int, received: int) -> None:
        """The balance and both tallies, in the words that are read aloud."""
        duration = self.words.duration_in_words
        self.screen.find(f"{self.says('my_time')}: {duration(balance)}")
        self.screen.find(f"{self.says('i_helped')}: {duration(given)}")
        self.screen.find(f"{self.says('i_was_helped')}: {duration(received)}")

    def stop(self) -> None:
        """Touch Stop; the first page is there."""
        self.screen.touch(self.says("stop"))
        self.stands_open()

    def stands_open(self) -> None:
        """The first page: eight languages in their own script."""
        self.speak("nl")

        def stands() -> bool:
            shown = {each.name for each in self.screen.look() if each.role == "push button"}
            return shown >= set(OWN_NAMES.values())

        self.screen.until(stands, "eight languages")


def found_kiosk(folder: Path) -> tuple[Path, dict[str, str], dict[str, CardCode]]:
    """An encrypted bank with cards and codes: its file, the numbers and the cards of its members by name."""
    file = folder / "bank.db"
    found_encrypted(str(file))
    office, admin = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        office.add_operator(admin, KIOSK, Role.KIOSK, PASSWORD)
        office.do(admin, enrol_member, Profile(name=LONG, call_name=LONG))
        numbers = {account.name: account.code for account in office.ask(admin, list_balances)}
        people = (FATMA, HENK, ZEBIB, OLENA, LONG)
        cards = {name: new_card(numbers[name]) for name in people}
        office.do(admin, issue_cards, tuple(cards.values()))
        for name, language in ((FATMA, "ar"), (ZEBIB, "ti")):
            office.do(admin, amend_member, numbers[name], {"language": language})
        for name in people:
            office.do(admin, set_pin, numbers[name], office.ask(admin, draft_pin, numbers[name], PIN).kept)
        for giver, minutes in ((FATMA, GIVEN), (LONG, HAD)):
            order = ExchangeOrder(
                id=uuid4(),
                givers=(Share(account=numbers[giver], minutes=minutes),),
                receivers=(Share(account=numbers[HENK], minutes=minutes),),
                service_date=today_there(),
                talent="cooking",
                confirmation=Confirmation.AT_DESK,
            )
            office.do(admin, record_exchange, order)
    return file, numbers, cards


@contextmanager
def kiosk_on_a_screen(home: Path) -> Iterator[Kiosk]:
    """A screen and a bank; the program is yet to be started."""
    file, numbers, cards = found_kiosk(home)
    with real_screen(home) as screen:
        made = Kiosk(screen, file, numbers, cards)
        try:
            yield made
        finally:
            if made.program is not None:
                made.program.kill()
                made.program.wait()
