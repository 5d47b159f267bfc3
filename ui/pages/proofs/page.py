"""The page *Certificates*: the register, checking what somebody shows, and the key, one at a time."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.bank import Bank
from timebank.domain.cards import parse_card
from timebank.domain.certificate_runs import Gap, Mend, Missing
from timebank.domain.certificates import CertificateStatus, RegisterLine
from timebank.domain.changes import Topic
from timebank.services.certificates import withdraw_certificate
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.pages.making.view import MakeView
from ui.pages.page import Page, PageHead
from ui.pages.proofs.checking import CheckingView
from ui.pages.proofs.commands import COMMANDS
from ui.pages.proofs.keys import KeysView
from ui.pages.proofs.register import RegisterView
from ui.pages.proofs.sheet import KeySheetDialog
from ui.pages.proofs.shown import ShownDialog
from ui.pages.proofs.together import TogetherDialog
from ui.pages.proofs.withdrawing import WithdrawalDialog
from ui.widgets.segmented import SegmentedControl

REGISTER, CHECK, KEYS, MAKE = "register", "check", "keys", "make"
_SETTINGS = {
    Gap.NO_PHONE: "phone",
    Gap.NO_SIGNATORY: "signatory",
    Gap.NO_FUNCTION: "signatory_function",
    Gap.NO_KVK: "kvk",
    Gap.NO_PLACE: "place",
}
"""The field of the centre in which it is filled in."""


class ProofsPage(Page):
    """What was made, and what it is worth. Each part is made when it is first wanted, or while the desk rests."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._zone = ZoneInfo("Europe/Amsterdam")
        self.head = PageHead(shell)
        self.parts = SegmentedControl((REGISTER, CHECK, KEYS, MAKE))
        self.register = RegisterView(door, shell, lambda: self._zone)
        self._bank: Bank | None = None
        self._begun: set[str] = set()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.register)
        self.setLayout(
            Column(self.head, Row(self.parts, None), (self._stack, 1), gap=12, margins=(32, 20, 24, 24))
        )
        self.parts.chosen.connect(lambda part: self.show_part(str(part)))
        self.register.opened.connect(self.open_certificate)
        self.register.withdrawal_wanted.connect(self.withdraw)
        self.register.making_wanted.connect(lambda: self.show_part(MAKE))
        self.register.together_wanted.connect(self.print_together)
        door.changed.connect(self._on_changed)
        self.install_commands()
        self.retranslate()

    @cached_property
    def checking(self) -> CheckingView:
        """Checking what somebody shows."""
        view = CheckingView(self.door, self.shell, lambda: self._zone)
        view.opened.connect(self.open_certificate)
        self._stack.addWidget(view)
        return view

    @cached_property
    def keys(self) -> KeysView:
        """The key that signs, and the page for the website."""
        view = KeysView(self.door, self.shell)
        view.sheet_wanted.connect(lambda: KeySheetDialog(self.door, self.shell, self.window()).open())
        self._stack.addWidget(view)
        return view

    @cached_property
    def making(self) -> MakeView:
        """Certificates for many people."""
        view = MakeView(self.door, self.shell)
        view.mended.connect(self._mend)
        self._stack.addWidget(view)
        return view

    def ahead(self) -> Iterator[None]:
        for part in (CHECK, KEYS, MAKE):
            self._view(part)
            yield

    def retranslate(self) -> None:
        self.head.set_words(self.tr("Certificates"), self.tr("What was made, and whether a paper is genuine"))
        self.parts.set_words(
            self.tr("Part of the certificates"),
            {
                REGISTER: self.tr("Register"),
                CHECK: self.tr("Checking"),
                KEYS: self.tr("Key and website"),
                MAKE: self.tr("Make"),
            },
        )

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "proofs.register": lambda: self.show_part(REGISTER),
            "proofs.check": lambda: self.show_part(CHECK),
            "proofs.keys": lambda: self.show_part(KEYS),
            "proofs.make": lambda: self.show_part(MAKE),
            "proofs.together": self._print_together,
            "proofs.withdraw": self._withdraw_current,
            "proofs.open": self._choose_file,
        }

    @property
    def part(self) -> str:
        """Which part is shown."""
        return str(self.parts.value)

    def first_shown(self) -> None:
        self.door.ask(show_bank, then=self._on_bank, owner=self)
        self.register.reload()

    def arrive(self) -> None:
        self._view(self.part).arrive()

    def show_part(self, part: str) -> None:
        """Show this part, and put the focus where work starts."""
        self.parts.choose(part)
        self._stack.setCurrentWidget(self._view(part))
        self._begin(part)
        # Stays there where the part has nothing of its own to do.
        self.parts.segment(part).setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrive()

    def take_scan(self, code: str) -> bool:
        """A certificate's code is checked here; a card opens its person, as everywhere."""
        if parse_card(code) is not None:
            return super().take_scan(code)
        self.show_part(CHECK)
        self.checking.check_code(code)
        return True

    def open_certificate(self, line: RegisterLine) -> None:
        """Show a certificate as it was made."""
        ShownDialog(self.door, self.shell, line, lambda: self._zone, self.window()).open()

    def print_together(self, numbers: tuple[str, ...]) -> None:
        """Show these certificates as they were made, one behind another, for the printer."""
        TogetherDialog(self.door, self.shell, numbers, self.window()).open()

    def withdraw(self, line: RegisterLine) -> None:
        """Ask why a certificate goes."""
        if line.status is not CertificateStatus.WITHDRAWN and self.door.may(withdraw_certificate):
            WithdrawalDialog(self.door, self.shell, line, self.window()).open()

    def _view(self, part: str) -> RegisterView | CheckingView | KeysView | MakeView:
        views: dict[str, Callable[[], RegisterView | CheckingView | KeysView | MakeView]] = {
            REGISTER: lambda: self.register,
            CHECK: lambda: self.checking,
            KEYS: lambda: self.keys,
            MAKE: lambda: self.making,
        }
        return views[part]()

    def _begin(self, part: str) -> None:
        """Ask what a part shows: of most the first time that somebody looks, then when it changed."""
        first = part not in self._begun
        self._begun.add(part)
        if part == MAKE:
            self.making.reload()
        elif part == CHECK and first:
            self.checking.show_known()
        elif part == KEYS and first:
            self.keys.reload()
            if self._bank is not None:
                self.keys.show_bank(self._bank)

    def _mend(self, missing: Missing) -> None:
        """To where something that is missing for certificates is filled in."""
        match missing.mend:
            case Mend.CERTIFICATE:
                self.show_part(REGISTER)
                self.register.look_for(missing.detail)
            case Mend.KEYS:
                self.show_part(KEYS)
            case _ if missing.gap in _SETTINGS:
                self.shell.open_setting(_SETTINGS[missing.gap])
            case _:
                self.shell.go("settings")

    def _withdraw_current(self) -> None:
        if self.part == REGISTER and self.register.current is not None:
            self.withdraw(self.register.current)

    def _print_together(self) -> None:
        if self.part == REGISTER:
            self.register.gather()

    def _choose_file(self) -> None:
        self.show_part(CHECK)
        self.checking.choose_file()

    def _on_bank(self, bank: Bank) -> None:
        self._bank, self._zone = bank, ZoneInfo(bank.time_zone)
        if KEYS in self._begun:
            self.keys.show_bank(bank)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if not self.was_shown:
            return
        self.register.on_changed(topics)
        if KEYS in self._begun:
            self.keys.on_changed(topics)
        if self.part == MAKE:
            self.making.on_changed(topics)
        if Topic.SETTINGS in topics:
            self.door.ask(show_bank, then=self._on_bank, owner=self)
