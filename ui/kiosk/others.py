"""What others ask for and offer: the noticeboard, in one's own language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.offers import OfferKind
from ui.kiosk.button import BigButton
from ui.kiosk.leaf import Leaf

_KEYS = {OfferKind.REQUEST: "others_ask", OfferKind.OFFER: "others_offer"}


class OthersPage(Leaf):
    """A leaf with a switch between what is asked for and what is offered."""

    wanted = Signal(object)
    """Somebody wants to see the other OfferKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._kind = OfferKind.REQUEST
        self.switch: BigButton | None = None
        super().__init__(parent)
        self.switch = BigButton("arrow-left-right")
        self.switch.clicked.connect(lambda: self.wanted.emit(self._kind.other))
        self.beside.add(self.switch)
        self.heard()

    def show_kind(self, kind: OfferKind) -> None:
        """What the rows that follow are."""
        self._kind = kind

    def heard(self) -> None:
        super().heard()
        if self.switch is not None:
            self.switch.set_text(self.words.kiosk(_KEYS[self._kind.other]))
