"""What somebody agreed to, purpose by purpose, with its day; and the role that is kept only with it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from timebank.domain.circle import Circle
from timebank.domain.members import Member, ProgrammeRole, Purpose
from timebank.services.circle import Withdrawn, give_consent, withdraw_consent
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.pages.people.consent_day import ConsentDayDialog
from ui.pages.people.facts import FactRow, FactsCard
from ui.pages.people.notice import NoticeDialog
from ui.widgets.button import Button, Kind
from ui.widgets.label import IconView, Label


class ConsentRow(QWidget):
    """A purpose, whether it was agreed to and since when, and the button that changes that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconView("circle", size=22)
        self.purpose = Label(elide=True)
        self.state = Label(size=14, role="muted", elide=True)
        self.before = Label(size=14, role="muted", wrap=True)
        self.before.hide()
        self.earlier = Button(icon="calendar", kind=Kind.GHOST, height=36, role="muted")
        self.earlier.hide()
        self.button = Button(height=36, size=15)
        told = Column(self.purpose, self.state, self.before, gap=0)
        self.setLayout(Row(self.icon, (told, 1), self.earlier, self.button, gap=12))

    def show_state(self, purpose: str, state: str, *, holds: bool, button: str, may_change: bool) -> None:
        """The words for it."""
        self.purpose.setText(purpose)
        self.state.setText(state)
        self.icon.set_icon("circle-check" if holds else "circle", "give" if holds else "muted")
        self.button.set_text(button)
        self.button.setAccessibleName(f"{button}: {purpose}")
        self.button.setVisible(may_change)
        self.setAccessibleName(f"{purpose}: {state}")

    def show_history(self, before: str, earlier: str, *, may_be_earlier: bool) -> None:
        """What was agreed to and withdrawn before, and what the button for an earlier day is called."""
        self.before.setText(before)
        self.before.setVisible(bool(before))
        self.earlier.set_text("", name=earlier)
        self.earlier.setToolTip(earlier)
        self.earlier.setVisible(may_be_earlier)


class ConsentsCard(FactsCard):
    """Consents, and the programme role. Withdrawing the last one that the role was kept for takes the role away."""

    def __init__(self, door: Door, shell: Shell, role: FactRow, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._number = ""
        self.purposes = {purpose: ConsentRow() for purpose in Purpose}
        for purpose, row in self.purposes.items():
            row.button.clicked.connect(lambda _checked=False, purpose=purpose: self._toggle(purpose))
            row.earlier.clicked.connect(lambda _checked=False, purpose=purpose: self.open_earlier(purpose))
        self._circle = Circle()
        self._member: Member | None = None
        self.notice = Button(kind=Kind.LINK, icon="printer", height=36, size=15)
        self.notice.clicked.connect(self.open_notice)
        super().__init__({"role": role}, *self.purposes.values(), button=self.notice, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Role and consent"))
        self.notice.set_text(self.tr("Their data on paper"))
        for purpose, row in self.purposes.items():
            self._show(purpose, row, may_change=not row.button.isHidden())

    def show_circle(self, member: Member, circle: Circle, *, may_change: bool) -> None:
        """What this person agreed to."""
        self._member = member
        self._number, self._circle = member.account.code, circle
        self.notice.setVisible(may_change)
        for purpose, row in self.purposes.items():
            self._show(purpose, row, may_change=may_change)
        guardian = member.profile.needs_guardian(self._shell.today())
        agreed = circle.consent(Purpose.GUARDIAN) is not None
        self.purposes[Purpose.GUARDIAN].setVisible(guardian or agreed)

    def open_notice(self) -> None:
        """Print what this person is told about their data."""
        if self._member is not None:
            account, language = self._member.account, self._member.profile.language
            NoticeDialog(
                self._door, self._shell, account.code, account.name, language, parent=self.window()
            ).open()

    def open_earlier(self, purpose: Purpose) -> None:
        """Ask on which day they agreed."""
        if self._number:
            ConsentDayDialog(
                self._door, self._shell, self._number, purpose, self._shell.today(), parent=self.window()
            ).open()

    def _show(self, purpose: Purpose, row: ConsentRow, *, may_change: bool) -> None:
        holding = self._circle.consent(purpose)
        ended = self._circle.ended(purpose)
        if holding is not None:
            state = self.tr("Yes, since %1").replace(
                "%1", words().date(self._shell.local_date(holding.given_at))
            )
        elif ended:
            state = self.tr("Withdrawn on %1").replace("%1", self._day(ended[0].withdrawn_at))
        else:
            state = self.tr("Not asked, or no")
        row.show_state(
            words().word("purposes", purpose.value),
            state,
            holds=holding is not None,
            button=self.tr("Withdraw") if holding is not None else self.tr("Agrees"),
            may_change=may_change,
        )
        # Every one that ended, the last one first: also when it was given, where only its end is said above.
        spans = [
            self.tr("Before: from %1 to %2")
            .replace("%1", self._short(each.given_at))
            .replace("%2", self._short(each.withdrawn_at))
            for each in ended
        ]
        row.show_history(
            "\n".join(spans),
            self.tr("Agreed on an earlier day: %1").replace("%1", words().word("purposes", purpose.value)),
            may_be_earlier=may_change and holding is None,
        )

    def _day(self, moment: datetime | None) -> str:
        return "" if moment is None else words().date(self._shell.local_date(moment))

    def _short(self, moment: datetime | None) -> str:
        return "" if moment is None else words().short_date(self._shell.local_date(moment))

    def _toggle(self, purpose: Purpose) -> None:
        number = self._number
        if self._circle.consent(purpose) is None:
            self._door.do(
                give_consent,
                number,
                purpose,
                then=lambda _receipt: self._say(
                    self.tr("Consent noted."), lambda: self._door.do(withdraw_consent, number, purpose)
                ),
                owner=self,
            )
        else:
            self._door.do(
                withdraw_consent,
                number,
                purpose,
                then=lambda receipt: self._on_withdrawn(number, purpose, receipt),
                owner=self,
            )

    def _on_withdrawn(self, number: str, purpose: Purpose, receipt: Withdrawn) -> None:
        role: ProgrammeRole | None = receipt.role
        sentence = self.tr("Consent withdrawn.")
        if role is not None:
            sentence = self.tr("Consent withdrawn. The role is no longer kept.")
        self._say(sentence, lambda: self._door.do(give_consent, number, purpose, role))

    def _say(self, sentence: str, undo: Callable[[], object]) -> None:
        self._shell.say(sentence, action=self.tr("Undo"), does=undo)
