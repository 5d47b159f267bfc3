"""Closing, correcting and opening again from the page: what is asked first, and how each is undone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from timebank.domain.access import Permission
from timebank.domain.activities import Presence, SessionPlan, SessionSheet
from timebank.domain.cards import CardCode
from timebank.domain.errors import NeedsCoordinator, OrderReused, ReasonMissing, Refusal
from timebank.domain.ids import new_id
from timebank.services.sessions import (
    ClosingOrder,
    CorrectionOrder,
    SessionBooked,
    cancel_session,
    close_session,
    correct_session,
    reopen_session,
)
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.activities.closing import ClosingCard
from ui.pages.desk.question import Asked, Question


class SessionBooker(QObject):
    """Sends the orders of one session. An order keeps its id until it is answered: trying again books once."""

    booked = Signal()
    """Something was booked or taken back: staged corrections are done."""

    def __init__(
        self, door: Door, shell: Shell, card: ClosingCard, question: Question, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._door, self._shell, self._card, self._question = door, shell, card, question
        self._closing: ClosingOrder | None = None
        self._undo: Callable[[], object] | None = None

    def forget(self) -> None:
        """Another session is shown."""
        self._closing = self._undo = None
        self._question.close_now()
        self._card.refuse("")

    def undo(self) -> bool:
        """Take back the last thing that was booked here."""
        if self._undo is None:
            return False
        undo, self._undo = self._undo, None
        undo()
        return True

    def close(self, sheet: SessionSheet) -> None:
        """Close the session as the list stands."""
        if self._closing is None or self._closing.plan.id != sheet.session.plan.id:
            self._closing = ClosingOrder(id=new_id(), plan=sheet.session.plan)
        order = replace(self._closing, plan=sheet.session.plan, confirmation=self._card.confirmation)

        def done(booked: SessionBooked) -> None:
            self._closing = None
            count = len(sheet.present)
            self._say(sheet.session.plan, booked, self.tr("Closed: %1, %n people.", "", count), sheet)

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, OrderReused):
                self._closing = None
            if refusal.overridable and self._may_pass:
                self._ask_reason(told(refusal), lambda reason: send(replace(order, override=reason)))
            else:
                self._refuse(refusal)

        def send(order: ClosingOrder) -> None:
            self._send(close_session, order, then=done, refused=refused)

        send(order)

    def correct(
        self, sheet: SessionSheet, staged: Mapping[str, Presence | None], cards: tuple[CardCode, ...] = ()
    ) -> None:
        """Book what is staged; `cards` were scanned for it. Where somebody comes out or changes, the reason is asked first."""
        here = {each.account for each in sheet.present}
        order = CorrectionOrder(
            id=new_id(),
            session=sheet.session.plan.id,
            present=tuple(each for each in staged.values() if each is not None),
            absent=tuple(code for code, each in staged.items() if each is None),
            cards=cards,
            confirmation=self._card.confirmation,
        )
        if any(code in here for code in staged):
            self._ask_reason(
                self.tr("What was booked is taken back and booked anew. Why?"),
                lambda reason: self._correct(sheet, replace(order, reason=reason)),
            )
        else:
            self._correct(sheet, order)

    def reopen(self, sheet: SessionSheet) -> None:
        """Open a session again: what it booked is reversed, with the reason."""
        if not sheet.standing:
            self._reopen(sheet.session.plan, new_id(), "")
            return
        order = new_id()
        self._ask_reason(
            self.tr("What was booked is taken back. Why?"),
            lambda reason: self._reopen(sheet.session.plan, order, reason),
        )

    def cancel(self, sheet: SessionSheet) -> None:
        """The session was not held."""
        plan = sheet.session.plan

        def done(_kept: object) -> None:
            self._undo = lambda: self._reopen(plan, new_id(), "")
            self._offer(self.tr("%1 was not held.").replace("%1", sheet.series.title))

        self._send(cancel_session, plan, then=done)

    def _correct(self, sheet: SessionSheet, order: CorrectionOrder) -> None:
        def done(booked: SessionBooked) -> None:
            back = CorrectionOrder(
                id=new_id(),
                session=order.session,
                present=tuple(stood for _, stood in booked.before if stood is not None),
                absent=tuple(code for code, stood in booked.before if stood is None),
                reason=self.tr("Undone"),
                confirmation=order.confirmation,
            )
            self._say(sheet.session.plan, booked, self.tr("The list of %1 is corrected."), sheet)
            self._undo = lambda: self._send(correct_session, back, then=self._on_undone)

        def refused(refusal: Refusal) -> None:
            missing = isinstance(refusal, ReasonMissing)
            if missing or (refusal.overridable and self._may_pass):

                def again(reason: str) -> None:
                    said = replace(order, reason=reason) if missing else replace(order, override=reason)
                    self._correct(sheet, said)

                self._ask_reason(told(refusal), again)
            else:
                self._refuse(refusal)

        self._send(correct_session, order, then=done, refused=refused)

    def _reopen(self, plan: SessionPlan, order: UUID, reason: str) -> None:
        self._send(reopen_session, order, plan.id, reason, then=self._on_undone)

    def _on_undone(self, _booked: SessionBooked) -> None:
        self._undo = None
        self._shell.hush()
        self.booked.emit()

    def _say(self, plan: SessionPlan, booked: SessionBooked, sentence: str, sheet: SessionSheet) -> None:
        reason = self.tr("Closed by mistake")
        self._undo = lambda: self._reopen(plan, new_id(), reason)
        said = [sentence.replace("%1", sheet.series.title)]
        if booked.recorded is not None and booked.recorded.waiting:
            waits = (words().word("waiting", each) for each in booked.recorded.waiting)
            said.append(self.tr("It %1.").replace("%1", words().joined(list(waits))))
        said += [words().warning(each.code, **each.facts) for each in booked.warnings]
        self._offer(" ".join(said))

    def _offer(self, sentence: str) -> None:
        self._card.refuse("")
        self.booked.emit()
        self._shell.say(sentence, action=self.tr("Undo"), does=self.undo, key="Ctrl+Z")

    @property
    def _may_pass(self) -> bool:
        return self._door.actor.may(Permission.LIMIT_OVERRIDE)

    def _refuse(self, refusal: Refusal) -> None:
        """Say what is the matter; and who may go on all the same, where whoever works here may not."""
        sentence = told(refusal)
        if refusal.overridable:
            sentence = f"{sentence} {told(NeedsCoordinator())}"
        self._card.refuse(sentence)

    def _ask_reason(self, sentence: str, then: Callable[[str], object]) -> None:
        def filled(text: str) -> None:
            if not text:
                self._question.refuse(told(ReasonMissing()))
                return
            self._question.close_now()
            then(text)

        def build() -> Asked:
            return Asked(sentence=sentence, icon="circle-help", field=self.tr("Reason"), filled=filled)

        self._question.ask(build)

    def _send(
        self,
        operation: Any,
        *args: object,
        then: Callable[[Any], object],
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        self._card.refuse("")
        self._card.rest(True)
        self._door.do(
            operation,
            *args,
            then=then,
            refused=refused or (lambda refusal: self._card.refuse(told(refusal))),
            ended=lambda: self._card.rest(False),
            owner=self,
        )
