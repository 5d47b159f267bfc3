"""Card and PIN of a person, in words, and what can be done about them."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.cards import CardsOfMember
from timebank.domain.members import Member
from timebank.services.cards import CardsWithdrawn, issue_cards, show_cards, withdraw_cards
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import words
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.consents import ConsentRow
from ui.pages.people.pin import PinForm
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.escape import keeps_escape
from ui.widgets.label import Label


class CardAndPin(Card):
    """A lost card stops at once; that cannot be undone, so it is asked where it stands."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._member: Member | None = None
        self._cards: CardsOfMember | None = None
        self._asked: Task | None = None
        self.heading = Label(size=17, bold=True)
        self.card, self.pin = ConsentRow(), ConsentRow()
        self.lost = Button(kind=Kind.LINK, height=36, size=15)
        self._question = Label(size=15, wrap=True)
        self.withdraw = Button(icon="ban")
        self.keep = Button(kind=Kind.GHOST)
        self._asking, self._typing = QWidget(), QWidget()
        self._asking.setLayout(Column(self._question, Row(self.withdraw, self.keep, None, gap=8), gap=8))
        self.form = PinForm(door)
        self.cancel = Button(kind=Kind.GHOST, height=36, size=15)
        self._typing.setLayout(Column(self.form, Row(self.cancel, None), gap=4))
        super().__init__(
            Column(
                self.heading,
                self.card,
                Row(self.lost, None, margins=(34, 0, 0, 0)),
                self._asking,
                self.pin,
                self._typing,
                gap=6,
                margins=(24, 14, 16, 16),
            ),
            parent=parent,
        )
        self.card.button.clicked.connect(self.open_card)
        self.lost.clicked.connect(self.ask_lost)
        self.withdraw.clicked.connect(self._withdraw)
        self.keep.clicked.connect(self._close)
        self.pin.button.clicked.connect(self.open_pin)
        self.cancel.clicked.connect(self._close)
        self.form.done.connect(self._on_pin)
        for part in (self.form.first, self.form.again, self.withdraw, self.keep):
            part.installEventFilter(self)
        self._close()
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Card and PIN"))
        self.lost.set_text(self.tr("The card is lost"))
        self._question.setText(self.tr("The card then stops at once, for good. A new one can be made."))
        self.withdraw.set_text(self.tr("Let it stop"))
        self.keep.set_text(self.tr("Cancel"))
        self.cancel.set_text(self.tr("Cancel"))
        self._show()

    def show_member(self, member: Member) -> None:
        """Read how it stands with this person, once this is seen."""
        if self._member is None or self._member.account.code != member.account.code:
            self._cards = None
            self.form.clear()
            self._close()
            self._show()
        self._member, self.form.number = member, member.account.code
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self._close()
                return True
            return keeps_escape(event)
        return super().eventFilter(watched, event)

    def open_card(self) -> None:
        """Make a card."""
        if self._member is not None:
            account = self._member.account
            CardDialog(self._door, self._shell, (account.code,), account.name, parent=self.window()).open()

    def ask_lost(self) -> None:
        """Ask whether the card shall stop."""
        self._close()
        self.lost.hide()
        self._asking.show()
        self.withdraw.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_pin(self) -> None:
        """Let the member type a PIN."""
        self._close()
        self._typing.show()
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        if self._member is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._door.ask(show_cards, self._member.account.code, then=self._on_cards, owner=self)

    def _on_cards(self, cards: CardsOfMember) -> None:
        self._cards = cards
        self._show()

    def _withdraw(self) -> None:
        if self._member is not None:
            self._door.do(withdraw_cards, self._member.account.code, then=self._on_withdrawn, owner=self)

    def _on_withdrawn(self, _withdrawn: CardsWithdrawn) -> None:
        self._close()
        self.card.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shell.say(self.tr("The card no longer works."), action=self.tr("New card"), does=self.open_card)

    def _on_pin(self) -> None:
        self._close()
        self._shell.say(self.tr("The PIN is set."))

    def _close(self) -> None:
        """Put the questions away."""
        held = self.focusWidget()
        was_typing = held is not None and self._typing.isAncestorOf(held)
        was_asking = held is not None and self._asking.isAncestorOf(held)
        self.form.clear()
        self._asking.hide()
        self._typing.hide()
        self._show()
        if was_typing:
            self.pin.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif was_asking and self.lost.isVisible():
            self.lost.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, cards: CardsOfMember) -> str:
        """How it stands with the card."""

        def day(moment: datetime) -> str:
            return words().date(self._shell.local_date(moment))

        said = []
        if cards.valid is not None:
            said.append(self.tr("Works. Made on %1").replace("%1", day(cards.valid.issued_at)))
        if cards.never_printed is not None:
            made = day(cards.never_printed.issued_at)
            said.append(
                self.tr("Made on %1 and never printed").replace("%1", made)
                if cards.valid is None
                else self.tr("A new one of %1 was never printed").replace("%1", made)
            )
        if not said and cards.lines and cards.lines[0].withdrawn_at is not None:
            said.append(self.tr("Stopped on %1").replace("%1", day(cards.lines[0].withdrawn_at)))
        return ". ".join(said) or self.tr("None yet")

    def _show(self) -> None:
        cards, may = self._cards, self._door.may(issue_cards)
        may = may and self._member is not None and self._member.account.open
        valid = cards.valid if cards is not None else None
        state = "" if cards is None else self._told(cards)
        self.card.show_state(
            self.tr("Card"),
            state,
            holds=valid is not None,
            button=self.tr("New card"),
            may_change=may,
        )
        self.lost.setVisible(may and valid is not None and self._asking.isHidden())
        since = cards.pin_set_at if cards is not None else None
        set_on = self.tr("Set on %1").replace("%1", words().date(since.date())) if since else ""
        self.pin.show_state(
            self.tr("PIN"),
            set_on or (self.tr("None yet") if cards is not None else ""),
            holds=since is not None,
            button=self.tr("New PIN") if since is not None else self.tr("Set PIN"),
            may_change=may,
        )
