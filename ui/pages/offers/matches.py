"""Who fits: one row for each suggestion with its reasons; the row that is chosen opens."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.matching import Match
from timebank.domain.offers import OfferKind
from timebank.services.offers import Contact
from timebank.wording.offers import told_reasons
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece
from ui.kernel.wording import words
from ui.pages.offers.words import contact_word
from ui.widgets.button import Button, Kind
from ui.widgets.card import Avatar, initials
from ui.widgets.flow import Flow
from ui.widgets.focus import remember_reason
from ui.widgets.label import IconView, Label, MixedLabel
from ui.widgets.styled import Styled, paint_box


class MatchRow(Styled, QWidget):
    """One suggestion. Enter records the help, Space shows how to reach them, arrows go on."""

    chosen = Signal()
    record_wanted = Signal()
    contact_wanted = Signal()
    page_wanted = Signal()
    stepped = Signal(int)
    left = Signal()

    def __init__(self, kind: OfferKind, match: Match, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.match = kind, match
        self._is_chosen = False
        self._why = Label(size=15, role="muted", wrap=True)
        name = [Piece(text=match.name, bold=True)]
        if match.script_name:
            name.append(Piece(text=match.script_name, size=15, role="muted", gap=10))
        self._name = MixedLabel(name, height=26)
        self._words = Label(f"“{match.words}”" if match.words else "", size=15, wrap=True)
        # Only hidden here: what has no parent yet would show itself as a window.
        if not match.words:
            self._words.hide()
        self.record = Button(icon="corner-down-left", kind=Kind.PRIMARY, height=40, size=15)
        self.phone = Button(icon="phone", height=40, size=15)
        self.page = Button(icon="user-round", kind=Kind.GHOST, height=40, role="muted")
        self._contact = Column(gap=4)
        contact = QWidget()
        contact.setLayout(self._contact)
        self._contact_part = contact
        self._contact_part.hide()
        self._foot = QWidget()
        foot = Flow(gap=8)
        for button in (self.record, self.phone, self.page):
            foot.addWidget(button)
        self._foot.setLayout(foot)
        self._foot.hide()
        told = Column(self._name, self._why, self._words, contact, 2, self._foot, gap=3)
        avatar = Avatar(initials(match.name), size=36)
        row = Row(avatar, (told, 1), gap=12, margins=(14, 10, 14, 10))
        row.setAlignment(avatar, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring_radius", 10)
        self.record.clicked.connect(self.record_wanted)
        self.phone.clicked.connect(self.contact_wanted)
        self.page.clicked.connect(self.page_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        reasons = " ".join(told_reasons(words(), self.kind, self.match))
        self._why.setText(reasons)
        self.record.set_text(self.tr("Write down"), name=self.tr("Write down help between these two"))
        self.phone.set_text(
            self.tr("How to reach"), name=self.tr("How to reach %1").replace("%1", self.match.name)
        )
        self.page.set_text("", name=self.tr("Page of %1").replace("%1", self.match.name))
        self.setAccessibleName(f"{self.match.name}. {reasons}")
        self.setAccessibleDescription(self.tr("Enter writes help down, Space shows the telephone number."))

    def set_chosen(self, chosen: bool) -> None:
        """Open it, or close it again."""
        self._is_chosen = chosen
        self._foot.setVisible(chosen)
        self._contact_part.setVisible(chosen and self._contact.count() > 0)
        self.updateGeometry()
        self.update()

    def show_contact(self, contact: Contact) -> None:
        """How they are reached; that this was looked at stands in the log."""
        while (item := self._contact.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        spoken = words().joined([words().word("languages", code) for code in contact.speaks])
        said = (
            ("phone", contact.phone or self.tr("No telephone number noted")),
            ("mail", contact_word(contact.contact)),
            ("languages", spoken),
        )
        for icon, text in said:
            if text:
                part = QWidget()
                is_number = text == contact.phone
                label = Label(text, size=16 if is_number else 15, bold=is_number, wrap=True)
                part.setLayout(Row(IconView(icon, size=18), (label, 1), gap=8))
                self._contact.addWidget(part)
        self.phone.hide()
        self._contact_part.setVisible(self._is_chosen)
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = (
            Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Right
        )
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self.record_wanted.emit()
            case Qt.Key.Key_Space:
                self.contact_wanted.emit()
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case key if key == back:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_chosen:
            paint_box(QPainter(self), QRectF(self.rect()), fill="selection", radius=10)
        elif self.underMouse():
            paint_box(QPainter(self), QRectF(self.rect()), fill="canvas", radius=10)


class MatchList(Styled, QWidget):
    """All suggestions below each other; one of them stands open."""

    record_wanted = Signal(object)
    """The Match that led to help."""
    contact_wanted = Signal(object)
    """The MatchRow whose telephone number is asked for."""
    page_wanted = Signal(str)
    opened = Signal(object)
    """The MatchRow that stands open now, so that it can be scrolled to."""
    left = Signal()
    """Back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(gap=2, margins=(8, 0, 8, 8))
        self.setLayout(self._column)
        self.rows: tuple[MatchRow, ...] = ()
        self._shown: tuple[OfferKind, tuple[Match, ...]] | None = None
        self._chosen = -1

    def show_matches(self, kind: OfferKind, matches: Sequence[Match]) -> None:
        """These people fit, the best first. The same ones again leave everything, and the cursor, where it is."""
        shown = (kind, tuple(matches))
        if self.rows and shown == self._shown:
            return
        self._shown = shown
        had_focus = any(row.hasFocus() for row in self.rows)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(MatchRow(kind, match, self) for match in matches)
        self._chosen = -1
        for row in self.rows:
            self._listen(row)
            self._column.addWidget(row)
            # Now, not when the event loop runs again: what is not shown takes no focus.
            row.show()
        if self.rows:
            self._choose(0, tell=False)
            if had_focus:
                self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the chosen suggestion."""
        if self.rows:
            self.rows[max(0, self._chosen)].setFocus(Qt.FocusReason.TabFocusReason)
            self.opened.emit(self.rows[max(0, self._chosen)])

    def _listen(self, row: MatchRow) -> None:
        row.chosen.connect(lambda: self._choose(self.rows.index(row)))
        row.record_wanted.connect(lambda: self.record_wanted.emit(row.match))
        row.contact_wanted.connect(lambda: self.contact_wanted.emit(row))
        row.page_wanted.connect(lambda: self.page_wanted.emit(row.match.number))
        row.stepped.connect(lambda by: self._step(self.rows.index(row) + by))
        row.left.connect(self.left)

    def _step(self, to: int) -> None:
        if 0 <= to < len(self.rows):
            self._choose(to)
            self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, at: int, *, tell: bool = True) -> None:
        if at == self._chosen:
            return
        self._chosen = at
        for number, row in enumerate(self.rows):
            row.set_chosen(number == at)
        if tell:
            self.opened.emit(self.rows[at])
