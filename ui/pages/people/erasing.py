"""Forgetting somebody: what goes, what stays and why, told before it happens; it cannot be undone."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.erasures import LONGEST_REASON, Erased, ErasurePlan, ReasonNamesMember, StillOperator
from timebank.domain.errors import HasWaitingEntries, ReasonMissing, Refusal, StorageTrouble
from timebank.domain.ids import new_id
from timebank.domain.members import Member
from timebank.services.erasing import plan_erasure
from ui.kernel import banks
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconLabel, Label
from ui.widgets.points import Points
from ui.widgets.reason import ReasonField


class ErasingDialog(Dialog):
    """Only an administrator comes here. What stands in the way is told at once, before anything is typed."""

    def __init__(self, door: Door, shell: Shell, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(width=760, parent=parent)
        self._door, self._shell, self._member = door, shell, member
        self._order = new_id()
        self._plan: ErasurePlan | None = None
        self.why = ReasonField(most=LONGEST_REASON, usual=3)
        self.busy = Label(size=15, role="muted", wrap=True)
        self.busy.hide()
        self._goes, self._stays = (
            IconLabel(picture, role="text", bold=True) for picture in ("trash-2", "archive-restore")
        )
        self.goes, self.stays = Points(), Points()
        self.body.add(
            Card(Column(self._goes, self.goes, gap=6, margins=(16, 12, 16, 14)), fill="selection"),
            Card(Column(self._stays, self.stays, gap=6, margins=(16, 12, 16, 14)), fill="selection"),
            self.why,
            self.busy,
            None,
        )
        self.accept_button.clicked.connect(self.send)
        self.accept_button.setEnabled(False)
        self.why.edit.returnPressed.connect(self.send)
        self.why.taken.connect(self.accept_button.setFocus)
        self.retranslate()
        door.ask(plan_erasure, member.account.code, then=self._on_plan, refused=self._on_refused, owner=self)
        self.why.edit.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Erase %1").replace("%1", self._member.account.name),
            self.tr("Who asks to be forgotten, is. This cannot be undone."),
            self.tr("Erase for good"),
            self.tr("Cancel"),
        )
        self.why.set_words(
            self.tr("Why?"),
            self.tr("Such as: asked for it at the desk. Leave out the name."),
            (
                self.tr("Asked for it"),
                self.tr("The time we keep data is over"),
                self.tr("Enrolled by mistake"),
            ),
        )
        self._goes.set_text(self.tr("This goes"))
        self.busy.setText(self.tr("Everything is being written over…"))
        self._stays.set_text(self.tr("This stays, without a name"))
        self._tell()

    def send(self) -> None:
        """Erase."""
        if self._plan is None or not self.accept_button.isEnabled():
            return
        self.refuse("")
        reason = self.why.text
        self.why.refuse("" if reason else told(ReasonMissing()))
        if not reason:
            self.why.edit.setFocus()
            return
        self.accept_button.setEnabled(False)
        self.busy.show()
        self.fit()
        self._door.long_deed(
            banks.erasure(self._member.account.code, reason, self._order, self._shell.settings.backup_folder),
            then=self._on_erased,
            refused=self._on_refused,
            troubled=self._on_refused,
            advanced=lambda _done, _total: None,
            owner=self,
        )

    def _on_plan(self, plan: ErasurePlan) -> None:
        self._plan = plan
        self._tell()
        if plan.operator:
            self.refuse(told(StillOperator(name=plan.operator)))
        elif plan.waiting:
            self.refuse(told(HasWaitingEntries(number=plan.numbers[0], name=plan.name)))
        else:
            self.accept_button.setEnabled(True)

    def _on_erased(self, done: Erased) -> None:
        said = self.tr("Erased: number %1.").replace("%1", done.number)
        if not done.whole:
            said = self.tr(
                "Erased: number %1. Old pages of the file are written over as soon as nobody reads in it."
            ).replace("%1", done.number)
        self._shell.say(said)
        self.accept()

    def _on_refused(self, refusal: Refusal | StorageTrouble) -> None:
        self.busy.hide()
        self.accept_button.setEnabled(self._plan is not None)
        if isinstance(refusal, ReasonNamesMember | ReasonMissing):
            self.why.refuse(told(refusal))
            self.why.edit.setFocus()
        else:
            self.refuse(told(refusal))

    def _tell(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self.goes.set_texts(
            [
                self.tr("Name, telephone, address, languages, talents, card and code."),
                self.tr("Relations, organisations, goal, offers, and forms half typed about them."),
                self.tr("Notes with hours: %1. Papers of certificates: %2.")
                .replace("%1", str(plan.texts))
                .replace("%2", str(plan.certificates)),
                *self._elsewhere(plan),
                self._balance(plan),
            ]
        )
        self.stays.set_texts(
            [
                self.tr(
                    "Entries in the books: %1, with day, minutes and activity, as long as the books. The hours of others are right only with them."
                ).replace("%1", str(plan.entries)),
                self.tr("Others read there: %1.").replace("%1", words().account("")),
                self.tr(
                    "Number and days of certificates, and to what they agreed: %n year(s). It may have to be proved.",
                    "",
                    plan.register_years,
                ),
                self.tr("Who looked and changed: %n month(s).", "", plan.log_months),
                self.tr("Backups of before, until you remove them. Whoever puts one back erases again."),
            ]
        )
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)

    def _elsewhere(self, plan: ErasurePlan) -> list[str]:
        """Registers and other texts: they stay, and the name in them goes."""
        if not plan.mentions:
            return []
        told = self.tr(
            "The name in registers, with organisations and in other texts, in %n place(s). There it will say: %1.",
            "",
            len(plan.mentions),
        )
        return [told.replace("%1", words().account(""))]

    def _balance(self, plan: ErasurePlan) -> str:
        if plan.balance_minutes == 0:
            return self.tr("There are no hours to settle.")
        time = words().duration_in_words(abs(plan.balance_minutes))
        if plan.balance_minutes < 0:
            return self.tr("The community pot covers %1.").replace("%1", time)
        return self.tr("%1 goes to the community pot.").replace("%1", time)
