"""A new offer or request in one row: whose, what, in their own words. Enter goes on and saves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from timebank.domain.errors import NobodyNamed, Refusal
from timebank.domain.ids import new_id
from timebank.domain.offers import LONGEST_WORDS, USUAL_DAYS, NewOffer, OfferKind
from timebank.services.offers import OfferKept, add_offer
from timebank.wording.offers import told_when
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.desk.bar import Said
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.line import Typed
from ui.pages.desk.person_field import PersonField
from ui.pages.desk.talent_field import TalentField
from ui.pages.offers import half as halves
from ui.pages.offers.details import Details
from ui.pages.offers.half import HalfOffer
from ui.pages.page import Enrolling
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame
from ui.widgets.label import Label
from ui.widgets.segmented import SegmentedControl

_OF_PERSON = frozenset({"account_closed", "account_unknown", "member_paused", "not_a_member", "nobody_named"})
_OF_TALENT = frozenset({"talent_unknown"})
_OF_UNTIL = frozenset({"until_passed", "until_too_far"})


class OfferForm(Card):
    """One line; the row with days, place, language and last day opens below it. Its drafts see it as a `Holder`."""

    kept_as = "offers"
    unfolded = Signal()
    """The row with days and place was opened or closed."""
    saved = Signal(object)
    """What was kept: an OfferKept."""
    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, door: Door, shell: Shell, page: QWidget) -> None:
        self._door, self._shell = door, shell
        self.kind = SegmentedControl((OfferKind.REQUEST, OfferKind.OFFER))
        self.person = PersonField(door, shell, page)
        self.talent = TalentField(shell.talents, page)
        self.text = DeskEdit(most=LONGEST_WORDS)
        self.text_frame = FieldFrame(self.text)
        self.save = Button(kind=Kind.PRIMARY, height=56)
        self.details = Details(shell.today)
        self.more = Button(icon="calendar", kind=Kind.GHOST, key="Ctrl+D", height=36, role="muted", size=15)
        self.heads = tuple(Label(size=15, bold=True, role="muted") for _ in range(4))
        for head, edit in zip(self.heads[1:], (self.person.edit, self.talent.edit, self.text), strict=True):
            head.setBuddy(edit)
        self.said = (Said(), Said(), Said())
        self._id = new_id()
        self._sent: NewOffer | None = None
        self._is_waiting = False
        self._grid = QGridLayout()
        self._place_fields()
        self.details.hide()
        foot = Row(self.more, None, margins=(12, 0, 8, 6))
        super().__init__(Column(self._grid, self.details, foot, gap=0, margins=(1, 1, 1, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._connect()
        self.restyle()
        self.retranslate()

    # what it holds

    @property
    def chosen_kind(self) -> OfferKind:
        """Vraag or aanbod."""
        return OfferKind.OFFER if self.kind.value is OfferKind.OFFER else OfferKind.REQUEST

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return not (
            self.person.person
            or self.person.text
            or self.talent.talent
            or self.talent.typed
            or self.text.text()
        )

    def start(self) -> None:
        """Put the cursor where the next one starts, or where one that is half typed goes on."""
        if self.person.person is None:
            self.person.come_back()
        elif self.talent.talent is None:
            self.talent.come_back()
        else:
            self.text.setFocus()

    def switch(self) -> None:
        """Vraag becomes aanbod, and the other way round."""
        self.kind.choose(self.chosen_kind.other)
        self.retranslate()

    def toggle_details(self) -> None:
        """Open the row with days and place, or close it; what was chosen holds."""
        opened = self.details.isHidden()
        self._unfold(opened)
        if opened:
            self.details.days[1].setFocus()
        else:
            self.text.setFocus()
        self._say_more()

    def clear(self) -> None:
        """An empty line of the same kind."""
        self._id, self._sent = new_id(), None
        self.person.restore(Typed())
        self.talent.restore(None, "")
        self.text.clear()
        self.details.clear()
        self._unfold(False)
        self._say_more()
        for said in self.said:
            said.say("")

    # half typed

    @property
    def is_busy(self) -> bool:
        """Whether it is being saved."""
        return not self.save.isEnabled()

    def half(self) -> HalfOffer | None:
        """What stands here, as it was typed; None of an empty line."""
        if self.is_empty:
            return None
        return HalfOffer(
            id=self._id,
            sent=self._sent,
            kind=self.chosen_kind,
            person=self.person.typed,
            talent=self.talent.talent,
            talent_text=self.talent.typed,
            words=self.text.text(),
            details=self.details.half,
            opened=not self.details.isHidden(),
        )

    def restore(self, half: HalfOffer) -> None:
        """Go on with what was typed before, or by another operator."""
        self._id, self._sent = half.id, half.sent
        self.kind.choose(half.kind)
        self.person.restore(half.person)
        self.talent.restore(half.talent, half.talent_text)
        self.text.setText(half.words)
        self.details.restore(half.details)
        self._unfold(half.opened)
        self.retranslate()
        self.go_back()

    def go_back(self) -> None:
        """The cursor goes back to where the line goes on."""
        if self.isVisible():
            self.start()

    def told(self, half: HalfOffer) -> str:
        """A line that is not finished, in few words."""
        return halves.told(half, self._shell.talents)

    def written(self, offers: Sequence[HalfOffer]) -> str:
        """Lines that are not finished, as text."""
        return halves.written(offers)

    def read(self, text: str) -> list[HalfOffer]:
        """The lines of a text."""
        return halves.read(text)

    def send(self) -> None:
        """Save what stands here, as soon as it is known who is meant."""
        self.person.settle()
        self.talent.settle()
        if self.person.is_settling:
            self._is_waiting = True
            return
        self._is_waiting = False
        if self.person.refusal or self.talent.refusal:
            (self.person if self.person.refusal else self.talent).come_back()
            return
        person, talent = self.person.person, self.talent.talent
        if person is None:
            self._refuse(NobodyNamed())
            return
        if talent is None:
            self.talent.refuse(self.tr("Choose an activity."))
            self.talent.come_back()
            return
        details = self.details
        order = NewOffer(
            id=self._id,
            number=person.code,
            kind=self.chosen_kind,
            talent=talent,
            until=details.last_day,
            words=self.text.text(),
            language=str(details.language.value),
            when=details.when,
            place=details.place.text(),
        )
        if self._sent is not None and replace(self._sent, until=order.until) != order:
            # What was sent before and perhaps kept was something else: this is another one.
            self._id = new_id()
            order = replace(order, id=self._id)
        self._sent = order
        self.save.setEnabled(False)
        self._door.do(
            add_offer,
            order,
            then=self._on_kept,
            refused=self._refuse,
            ended=lambda: self.save.setEnabled(True),
            owner=self,
        )

    def restyle(self) -> None:
        if not hasattr(self, "_grid"):
            return
        px = look().px
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setContentsMargins(px(24), px(14), px(24), px(6))
        self.talent.setMinimumWidth(px(150))
        self.save.setFixedWidth(max(px(110), self.save.sizeHint().width()))

    def retranslate(self) -> None:
        if not hasattr(self, "_grid"):
            return
        asks = self.chosen_kind is OfferKind.REQUEST
        what = self.tr("What is asked for?") if asks else self.tr("What is offered?")
        texts = (
            self.tr("Kind"),
            self.tr("Who asks?") if asks else self.tr("Who offers?"),
            what,
            self.tr("In their own words"),
        )
        for head, text in zip(self.heads, texts, strict=True):
            head.setText(text)
        for edit, text in zip((self.person.edit, self.talent.edit, self.text), texts[1:], strict=True):
            edit.setAccessibleName(text)
        self.text.setPlaceholderText(
            self.tr("For example: soup for eight people") if asks else self.tr("For example: also on Sundays")
        )
        self.kind.set_words(
            self.tr("Kind"), {kind: words().word("offer_kinds", kind.value) for kind in OfferKind}
        )
        self.save.set_text(self.tr("Save"))
        self._say_more()

    def _unfold(self, opened: bool) -> None:
        self.details.setVisible(opened)
        self.unfolded.emit()

    def _say_more(self) -> None:
        details = self.details
        said = [told_when(words(), details.when) or self.tr("any moment")]
        if details.place.text().strip():
            said.append(details.place.text().strip())
        if details.language.value not in (None, "nl"):
            said.append(words().word("languages", details.language.value))
        usual = self._shell.today() + timedelta(days=USUAL_DAYS)
        day = words().near_date(details.last_day, self._shell.today())
        said.append(self.tr("until %1").replace("%1", day))
        changed = details.last_day != usual or len(said) > 2 or bool(details.when.days or details.when.parts)
        self.more.set_text(" · ".join(said), name=self.tr("When, where, language and until when"))
        self.more.set_role("text" if changed else "muted")

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _kind: self.retranslate())
        self.person.entered.connect(self.talent.come_back)
        self.talent.entered.connect(lambda: self.text.setFocus())
        self.text.entered.connect(self.send)
        self.save.clicked.connect(self.send)
        self.more.clicked.connect(self.toggle_details)
        self.details.changed.connect(self._say_more)
        self.person.settled.connect(self._on_settled)
        self.person.refusal_changed.connect(self.said[0].say)
        self.talent.refusal_changed.connect(self.said[1].say)
        self.text.textEdited.connect(lambda _text: self.said[2].say(""))
        self.person.drop.new_wanted.connect(self.enrol)
        for edit in (self.person.edit, self.talent.edit, self.text):
            edit.textEdited.connect(lambda _text: self.edited.emit())
        for told_of in (self.person.entered, self.talent.entered, self.person.settled, self.details.changed):
            told_of.connect(self.edited)
        self.kind.chosen.connect(lambda _kind: self.edited.emit())
        self.unfolded.connect(self.edited)

    def enrol(self) -> None:
        """Enrol who is not there yet, with what was typed; the line stays."""
        self._shell.enrol(*self.enrolling())

    def enrolling(self) -> Enrolling:
        """The name that is typed, and the field that takes whoever is enrolled under it."""
        return self.person.text, self.person.go_on_with

    def _on_settled(self) -> None:
        if self._is_waiting:
            self.send()

    def _on_kept(self, kept: OfferKept) -> None:
        self.clear()
        self.start()
        self.saved.emit(kept)

    def _refuse(self, refusal: Refusal) -> None:
        sentence = told(refusal)
        if refusal.code in _OF_PERSON:
            self.person.refuse(sentence)
            self.person.come_back()
        elif refusal.code in _OF_TALENT:
            self.talent.refuse(sentence)
            self.talent.come_back()
        elif refusal.code in _OF_UNTIL:
            self._unfold(True)
            self.details.until_field.set_refusal(sentence)
            self.details.until.setFocus()
        else:
            self.said[2].say(sentence)

    def _place_fields(self) -> None:
        grid = self._grid
        for column, head in enumerate(self.heads):
            grid.addWidget(head, 0, column)
        for column, part in enumerate((self.kind, self.person, self.talent, self.text_frame, self.save)):
            grid.addWidget(part, 1, column)
        # Each from its own field to the end: a sentence in a narrow column would push the list off the page.
        for column, said in enumerate(self.said, start=1):
            grid.addWidget(said, 1 + column, column, 1, 5 - column)
        for column, stretch in ((1, 4), (2, 3), (3, 5)):
            grid.setColumnStretch(column, stretch)
        for part in (self.person, self.talent, self.text_frame):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
