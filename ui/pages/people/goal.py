"""A person's own goal, the certificate of conduct that was seen: small cards with a small form."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from timebank.domain.circle import Circle, ConductCheck, Goal, GoalCounts
from timebank.domain.dates import read_date
from timebank.domain.errors import DateNotUnderstood, Refusal
from timebank.domain.minutes import read_minutes
from timebank.services.circle import MOST_GOAL_MINUTES, note_conduct, set_goal
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.people.noted import NotedCard
from ui.widgets.field import Choice, Field, TextEdit
from ui.widgets.progress import ProgressLine


class GoalCard(NotedCard):
    """Which hours, how many, from when; how far it is. Nobody judges it."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._number, self._reached = "", 0
        self._goal: Goal | None = None
        self.counts, self.time, self.since = Choice(), TextEdit(most=12), TextEdit(most=12)
        self._fields = [Field(editor, height=44) for editor in (self.counts, self.time, self.since)]
        self.meter = ProgressLine()
        self.meter.setFixedHeight(look().px(12))
        super().__init__(*self._fields, shown=self.meter, parent=parent)
        self.saved.connect(self.save)
        self.dropped.connect(lambda: self._send(None))
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Own goal, no judgement"))
        super().retranslate()
        counts, time, since = self._fields
        counts.set_words(self.tr("What counts"))
        time.set_words(self.tr("How many hours"), self.tr("Such as: 40"))
        since.set_words(self.tr("From when"), self.tr("Such as: 01-01-2026"))
        self.counts.set_options([(each, words().word("goal_counts", each.value)) for each in GoalCounts])
        self._show(may=self._may_change)

    def show_circle(self, number: str, circle: Circle, *, may_change: bool) -> None:
        """The goal of this person, if there is one."""
        if number != self._number:
            self.close_form()
        self._number, self._goal, self._reached = number, circle.goal, circle.goal_minutes
        self._show(may=may_change)

    def fill(self) -> None:
        goal = self._goal
        self.counts.choose(goal.counts if goal else GoalCounts.GIVEN)
        self.time.setText("" if goal is None else _typed(goal.minutes))
        since = goal.since if goal else date(self._shell.today().year, 1, 1)
        self.since.setText(f"{since:%d-%m-%Y}")

    def save(self) -> None:
        """Save what the form holds."""
        _, time, since = self._fields
        self.clear_refusals()
        try:
            minutes = read_minutes(self.time.text(), MOST_GOAL_MINUTES)
        except Refusal as refusal:
            time.set_refusal(told(refusal))
            self.time.setFocus()
            return
        try:
            start = read_date(self.since.text())
        except DateNotUnderstood as refusal:
            since.set_refusal(told(refusal))
            self.since.setFocus()
            return
        self._send(Goal(counts=self.counts.value, minutes=minutes, since=start))

    def _send(self, goal: Goal | None) -> None:
        number, before = self._number, self._goal
        self._door.do(
            set_goal,
            number,
            goal,
            then=lambda _receipt: self._on_saved(number, before),
            refused=self.on_refused,
            owner=self,
        )

    def _on_saved(self, number: str, before: Goal | None) -> None:
        self.close_form()
        self._shell.say(
            self.tr("The goal is saved."),
            action=self.tr("Undo"),
            does=lambda: self._door.do(set_goal, number, before),
        )

    def _show(self, *, may: bool) -> None:
        goal = self._goal
        self.meter.setVisible(goal is not None)
        if goal is None:
            self.show_noted(self.tr("No goal."), "", is_noted=False, may_change=may)
            return
        line, below = goal_words(goal, self._reached)
        self.meter.advance(min(self._reached, goal.minutes), goal.minutes)
        self.show_noted(line, below, is_noted=True, may_change=may)


def _typed(minutes: int) -> str:
    """A time as people type it: whole hours as a bare number."""
    return str(minutes // 60) if minutes % 60 == 0 else f"{minutes // 60}:{minutes % 60:02}"


def goal_words(goal: Goal, reached: int) -> tuple[str, str]:
    """What the goal is, and how far it is."""
    counts = words().word("goal_counts", goal.counts.value)
    line = QCoreApplication.translate("GoalCard", "%1 %2, from %3")
    line = line.replace("%1", words().duration(goal.minutes)).replace("%2", counts)
    line = line.replace("%3", words().date(goal.since))
    left = goal.minutes - reached
    if left <= 0:
        below = QCoreApplication.translate("GoalCard", "%1 done: reached")
        return line, below.replace("%1", words().duration(max(reached, 0)))
    below = QCoreApplication.translate("GoalCard", "%1 done, %2 to go")
    return line, below.replace("%1", words().duration(max(reached, 0))).replace("%2", words().duration(left))


class ConductCard(NotedCard):
    """When a certificate of conduct (VOG) was seen, and when to ask again. The paper itself is never kept."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._number: str = ""
        self._check: ConductCheck | None = None
        self.seen, self.renew = TextEdit(most=12), TextEdit(most=12)
        self._fields = [Field(editor, height=44) for editor in (self.seen, self.renew)]
        super().__init__(*self._fields, parent=parent)
        self.saved.connect(self.save)
        self.dropped.connect(lambda: self._send(None))
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Certificate of conduct (VOG)"))
        super().retranslate()
        seen, renew = self._fields
        seen.set_words(self.tr("Seen on"), self.tr("Such as: 22-11-2026"))
        renew.set_words(self.tr("Renew on"), self.tr("May stay empty"))
        self._show(may=self._may_change)

    def show_circle(self, number: str, circle: Circle, *, may_change: bool) -> None:
        """What is known of this person's certificate."""
        if number != self._number:
            self.close_form()
        self._number, self._check = number, circle.conduct
        self._show(may=may_change)

    def fill(self) -> None:
        check = self._check
        seen = check.seen_on if check else self._shell.today()
        self.seen.setText(f"{seen:%d-%m-%Y}")
        self.renew.setText("" if check is None or check.renew_on is None else f"{check.renew_on:%d-%m-%Y}")

    def save(self) -> None:
        """Save what the form holds."""
        days: list[date | None] = []
        self.clear_refusals()
        for field, editor in zip(self._fields, (self.seen, self.renew), strict=True):
            if editor is self.renew and not editor.text().strip():
                days.append(None)
                continue
            try:
                days.append(read_date(editor.text()))
            except DateNotUnderstood as refusal:
                field.set_refusal(told(refusal))
                editor.setFocus()
                return
        seen, renew = days
        if seen is not None:
            self._send(ConductCheck(seen_on=seen, renew_on=renew))

    def _send(self, check: ConductCheck | None) -> None:
        number, before = self._number, self._check
        self._door.do(
            note_conduct,
            number,
            check,
            then=lambda _receipt: self._on_saved(number, before),
            refused=self.on_refused,
            owner=self,
        )

    def _on_saved(self, number: str, before: ConductCheck | None) -> None:
        self.close_form()
        self._shell.say(
            self.tr("Saved: certificate of conduct."),
            action=self.tr("Undo"),
            does=lambda: self._door.do(note_conduct, number, before),
        )

    def _show(self, *, may: bool) -> None:
        check = self._check
        if check is None:
            self.show_noted(self.tr("Not seen."), "", is_noted=False, may_change=may)
            return
        line = self.tr("Seen on %1").replace("%1", words().date(check.seen_on))
        below, due = "", False
        if check.renew_on is not None:
            due = check.due(self._shell.today())
            below = self.tr("To be renewed since %1") if due else self.tr("Renew on %1")
            below = below.replace("%1", words().date(check.renew_on))
        self.show_noted(line, below, is_noted=True, may_change=may, asks=due)
