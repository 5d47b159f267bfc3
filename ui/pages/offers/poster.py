"""The poster for the noticeboard: tick what is to hang there, choose a second language and a size, see it, print it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from timebank.domain.errors import Refusal
from timebank.domain.members import LANGUAGES
from timebank.domain.offers import Offer, OfferKind
from timebank.domain.papers import PaperSize
from timebank.services.posters import MOST_ON_POSTER, poster_paper
from timebank.wording.languages import OWN_NAMES
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told, words
from ui.widgets.button import Button, Kind
from ui.widgets.field import Check, Choice, Field
from ui.widgets.label import Label
from ui.widgets.segmented import SegmentedControl

PAUSE_MILLISECONDS = 250
"""Somebody who ticks one after the other does not want a paper for each."""


class PosterDialog(PaperDialog):
    """Made anew with each choice; nothing is kept."""

    def __init__(
        self, door: Door, shell: Shell, offers: Sequence[Offer], parent: QWidget | None = None
    ) -> None:
        super().__init__(door, shell, parent)
        self._asked: Task | None = None
        self._offers = tuple(offers)
        self.second = Choice()
        self.second_field = Field(self.second, height=48)
        self.size_choice = SegmentedControl(tuple(PaperSize))
        self._heads = {kind: Label(size=15, bold=True, role="muted") for kind in OfferKind}
        self.checks: dict[Offer, Check] = {}
        self.all_button = Button(kind=Kind.LINK, height=36)
        self.none_button = Button(kind=Kind.LINK, height=36)
        self.choices.add(self.second_field, self.size_choice, Row(self.all_button, self.none_button, None))
        listed = Column(gap=0, margins=(2, 0, 8, 0))
        for kind in (OfferKind.REQUEST, OfferKind.OFFER):
            mine = [offer for offer in self._offers if offer.kind is kind]
            if mine:
                listed.add(8, self._heads[kind])
            for offer in mine:
                self.checks[offer] = Check()
                listed.add(self.checks[offer])
        listed.add(None)
        inside = QWidget()
        inside.setLayout(listed)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.choices.add((area, 1))
        for number, offer in enumerate(self._offers):
            self.checks[offer].setChecked(number < MOST_ON_POSTER)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.make)
        self.retranslate()
        self._connect()
        self.make()
        self.second.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Poster for the noticeboard"), "", self.tr("Print"), self.tr("Close"))
        self.second_field.set_words(self.tr("Second language"))
        options: list[tuple[object, str]] = [("", self.tr("Dutch only"))]
        options += [(code, OWN_NAMES[code]) for code in LANGUAGES if code != "nl"]
        self.second.set_options(options)
        self.size_choice.set_words(self.tr("Size"), {size: size.value.upper() for size in PaperSize})
        self.all_button.set_text(self.tr("All"), name=self.tr("Tick all"))
        self.none_button.set_text(self.tr("None"), name=self.tr("Tick none"))
        for kind, head in self._heads.items():
            head.setText(words().word("offer_kinds", kind.value))
        for offer, check in self.checks.items():
            text = f"{offer.first_name} · {self.shell.talents.name(offer.talent)}"
            check.setText(text)
            check.setAccessibleName(text)

    @property
    def chosen(self) -> tuple[Offer, ...]:
        """What is ticked, in the order of the list."""
        return tuple(offer for offer in self._offers if self.checks[offer].isChecked())

    def make(self) -> None:
        """Make the poster for what is chosen now."""
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.wait()
        today = self.shell.today().isoformat()
        self._asked = self.door.ask(
            poster_paper,
            self.size_choice.value,
            tuple(offer.id for offer in self.chosen),
            self.second.value or None,
            then=lambda pdf: self.show_paper(pdf, (self.tr("poster"), today)),
            refused=self._on_refused,
            owner=self,
            slow=True,
        )

    def _connect(self) -> None:
        self.second.currentIndexChanged.connect(self.make)
        self.size_choice.chosen.connect(lambda _size: self.make())
        self.all_button.clicked.connect(lambda: self._tick(True))
        self.none_button.clicked.connect(lambda: self._tick(False))
        for check in self.checks.values():
            check.toggled.connect(lambda _on: self._pause.start())

    def _tick(self, on: bool) -> None:
        for number, offer in enumerate(self._offers):
            self.checks[offer].setChecked(on and number < MOST_ON_POSTER)

    def _on_refused(self, refusal: Refusal) -> None:
        self.show_nothing(told(refusal))
