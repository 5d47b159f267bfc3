"""The chosen offer or request: what was said about it, what can be done with it, and who fits."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from timebank.domain.offers import Offer, OfferKind
from timebank.services.offers import Matches
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.text import Piece
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.offers.matches import MatchList, MatchRow
from ui.pages.offers.words import KIND_ICONS, KIND_ROLES, conditions, kind_of, told
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Chip, Hairline
from ui.widgets.flow import Flow
from ui.widgets.label import IconView, Label, MixedLabel
from ui.widgets.notice import EmptyState


class ChosenCard(Card):
    """Beside the list. Its buttons have keys that work while the list has the focus."""

    done_wanted = Signal()
    withdraw_wanted = Signal()
    extend_wanted = Signal()
    stays_wanted = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._shell = shell
        self.offer: Offer | None = None
        self._asks_whether_done = False
        self.name = MixedLabel((), height=30)
        self.talent = Label(size=17, elide=True)
        self.talent_icon = IconView("sprout", size=22, role="text")
        self.words_label = Label(size=16, wrap=True)
        self._kind, self._kind_row = QWidget(), Row()
        self._kind.setLayout(self._kind_row)
        self._chips, self._flow = QWidget(), Flow(gap=6)
        self._chips.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.extend = Button(icon="calendar-clock", key="+", height=40, size=15)
        self.done = Button(icon="check", key="Ctrl+E", height=40, size=15)
        self.withdraw = Button(icon="trash-2", kind=Kind.GHOST, height=40, role="muted")
        self.question = Label(size=15, wrap=True)
        self.is_done = Button(icon="check", kind=Kind.PRIMARY, height=40)
        self.stays = Button(height=40)
        asked = Card(
            Column(
                self.question, Row(self.is_done, self.stays, None, gap=8), gap=8, margins=(16, 10, 16, 12)
            ),
            fill="selection",
            border=None,
            radius=8,
        )
        self.asked = asked
        asked.hide()
        self._heading = Label(size=17, bold=True)
        self.matches = MatchList()
        self._nobody = EmptyState("user-round-search")
        self._nobody.hide()
        self._about = QWidget()
        actions, action_flow = QWidget(), Flow(gap=8)
        for button in (self.extend, self.done, self.withdraw):
            action_flow.addWidget(button)
        actions.setLayout(action_flow)
        actions.setSizePolicy(policy)
        self._about.setLayout(
            Column(
                self.name,
                Row(self.talent_icon, (self.talent, 1), self._kind, gap=8),
                asked,
                self.words_label,
                self._chips,
                4,
                actions,
                gap=6,
                margins=(20, 14, 16, 12),
            )
        )
        self._line = Hairline()
        head = QWidget()
        head.setLayout(Row(self._heading, None, margins=(22, 10, 16, 2)))
        self._head = head
        self._nothing = EmptyState("heart-handshake")
        inside = QWidget()
        inside.setLayout(Column(self._about, self._line, head, self.matches, (self._nobody, 1), None, gap=0))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        # Qt fills both, and the card below has its own colour.
        self.area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        super().__init__(
            Column((self._nothing, 1), (self.area, 1), gap=0, margins=(1, 6, 1, 8)), parent=parent
        )
        self.matches.opened.connect(self.reveal)
        self.done.clicked.connect(self.done_wanted)
        self.is_done.clicked.connect(self.done_wanted)
        self.stays.clicked.connect(self.stays_wanted)
        self.withdraw.clicked.connect(self.withdraw_wanted)
        self.extend.clicked.connect(self.extend_wanted)
        self.retranslate()
        self.show_offer(None, asks=False)

    def retranslate(self) -> None:
        self.extend.set_text(self.tr("Longer"))
        self.done.set_text(self.tr("Done"))
        self.withdraw.set_text("", name=self.tr("Withdraw (Del)"))
        self.is_done.set_text(self.tr("It is done"))
        self.stays.set_text(self.tr("It stays open"))
        self._nothing.set_words(
            self.tr("Who fits?"), self.tr("Choose an offer or a request. Here you see who fits and why.")
        )
        self._nobody.set_words(
            self.tr("Nobody fits just now"),
            self.tr("Note on people's pages what they can do and would like, or hang it on the noticeboard."),
        )
        self._say_offer()

    def show_offer(self, offer: Offer | None, *, asks: bool) -> None:
        """This one; `asks` whether it is done, as help for it was written down."""
        changed = (self.offer and self.offer.id) != (offer and offer.id)
        begins_to_ask = asks and not self._asks_whether_done
        self.offer, self._asks_whether_done = offer, asks
        self._nothing.setVisible(offer is None)
        self.area.setVisible(offer is not None)
        self._nobody.hide()
        if offer is not None and changed:
            self.matches.show_matches(offer.kind, ())
        self._say_offer()
        if changed or begins_to_ask:
            self.area.verticalScrollBar().setValue(0)

    def show_matches(self, found: Matches) -> None:
        """Who fits the one that is shown."""
        if self.offer is None or found.offer.id != self.offer.id:
            return
        self.matches.show_matches(found.offer.kind, found.matches)
        self.matches.setVisible(bool(found.matches))
        self._nobody.setVisible(not found.matches)

    def reveal(self, row: MatchRow) -> None:
        """Scroll to a row that opened, once it has its height."""
        QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row, 0, look().px(12)))

    def _say_offer(self) -> None:
        offer = self.offer
        if offer is None:
            self.setAccessibleName(self.tr("Who fits?"))
            return
        name = [Piece(text=offer.name, size=20, bold=True)]
        if offer.script_name:
            name.append(Piece(text=offer.script_name, size=17, role="muted", gap=10))
        self.name.set_lines(name)
        self.talent.setText(self._shell.talents.name(offer.talent))
        self.talent_icon.set_icon(self._shell.talents.icon(offer.talent))
        self.words_label.setText(f"“{offer.words}”" if offer.words else "")
        self.words_label.setVisible(bool(offer.words))
        self._flow.clear()
        role = KIND_ROLES[offer.kind]
        while (item := self._kind_row.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self._kind_row.addWidget(
            Chip(kind_of(offer), KIND_ICONS[offer.kind], role=role, fill=f"{role}_tint", height=32)
        )
        until = self.tr("until %1").replace("%1", words().near_date(offer.until, self._shell.today()))
        number = self.tr("no. %1").replace("%1", offer.ask_number)
        for icon, text in (*conditions(offer), ("calendar", until), ("tag", number)):
            self._flow.addWidget(Chip(text, icon, fill="canvas", height=32))
        self._chips.updateGeometry()
        asks = offer.kind is OfferKind.REQUEST
        self._heading.setText(self.tr("Who can help?") if asks else self.tr("Who would like this?"))
        self.asked.setVisible(self._asks_whether_done and offer.answered_on is not None)
        if offer.answered_on is not None:
            day = words().near_date(offer.answered_on, self._shell.today())
            sentence = (
                self.tr("Help was written down for this request (%1). Is it done?")
                if asks
                else self.tr("Help was written down for this offer (%1). Is it done?")
            )
            self.question.setText(sentence.replace("%1", day))
        self.setAccessibleName(told(offer, self._shell.talents))
