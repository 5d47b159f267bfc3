"""What asks for attention: one line each, and below it what can be done about the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal, SecondOperatorNeeded
from timebank.domain.ledger import Confirmation
from timebank.domain.lists import Content, Filter
from timebank.domain.months import Month
from timebank.domain.review import WAITING_FLAGS, Flag, FlagKind
from timebank.services.exchanges import confirm_exchange, decline_exchange, sign_entry
from timebank.services.flags import forget_flag_looks, list_flags
from ui.kernel.door import Door
from ui.kernel.icons import icon
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.text import Line, Piece
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.review.flag_words import ICONS, FlagWords
from ui.pages.review.looking import LookDialog
from ui.pages.review.rows import WAY_ICONS, names
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

OPEN, LOOKED = "open", "looked"
MOST_TOLD = 3
"""Sentences above the reason; who chose more knows what they chose."""


class FlagsView(Styled, QWidget):
    """The lines, those first that somebody waits for."""

    entry_wanted = Signal(object)
    """The id of an entry that somebody wants to see in full."""
    undo_wanted = Signal(object)
    known = Signal(object)
    """Every Flag, as it stands now."""

    def __init__(self, door: Door, shell: Shell) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._words = FlagWords(shell, self)
        self._asked: Task | None = None
        self._is_stale = True
        self.model: RowsModel[Flag] = RowsModel(self._columns(), self)
        self.source = RowsSource(self.model, self)
        self.table = Table(self.model, row_height=52)
        self.nothing, self.none_left = EmptyState("circle-check"), EmptyState("circle-check")
        self.tools = ListTools(
            "flags", self.table, self.source, door, shell, title=lambda: self.tr("What asks for attention")
        )
        self.card = ListCard(self.tools, empty=self.nothing, none_left=self.none_left)
        self.card.setProperty("help", "warnings")
        self.sentence = Label(size=15, wrap=True)
        self.open = Button(icon="eye", height=44, size=15, key="Enter")
        self.settle = Button(icon="signature", kind=Kind.PRIMARY, height=44, size=15, key="Ctrl+T")
        self.other = Button(icon="users-round", kind=Kind.PRIMARY, height=44, size=15, key="Ctrl+Shift+L")
        self.decline = Button(icon="ban", height=44, size=15, key="Ctrl+D")
        self.undo = Button(icon="undo-2", height=44, size=15, key="Ctrl+R")
        self.looked = Button(icon="check", height=44, size=15, key="Ctrl+G")
        self._buttons = (self.settle, self.other, self.decline, self.looked, self.undo, self.open)
        self._foot = Card(
            Column(self.sentence, Row(None, *self._buttons, gap=8), gap=8, margins=(24, 12, 16, 12))
        )
        self.setLayout(Column((self.card, 1), self._foot, gap=12))
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.model.modelReset.connect(self._on_current)
        self.open.clicked.connect(lambda: self._open(self.current))
        self.looked.clicked.connect(self.look_at_current)
        self.settle.clicked.connect(self.settle_current)
        self.other.clicked.connect(self._shell.make_room)
        self.decline.clicked.connect(self.decline_current)
        self.undo.clicked.connect(self._undo)
        self.none_left.button.clicked.connect(self.tools.clear)
        self.retranslate()
        self.tools.set_filter("state", Filter(column="state", choices=(OPEN,)))
        self._on_current()

    def retranslate(self) -> None:
        self.open.set_text(self.tr("Open"))
        self.decline.set_text(self.tr("Decline"))
        self.other.set_text(QCoreApplication.translate("Commands", "Another operator"))
        self.undo.set_text(self.tr("Undo…"))
        self.nothing.set_words(
            self.tr("Nothing asks for attention"),
            self.tr("Limits, doubles, long days and what waits would stand here."),
        )
        self.none_left.set_words(
            self.tr("Nothing to look at here"),
            self.tr("What was looked at before is still there."),
            self.tr("Show everything"),
        )
        self._on_current()

    @property
    def current(self) -> Flag | None:
        """What is chosen."""
        row = self.table.current_row()
        return row if isinstance(row, Flag) else None

    def arrive(self) -> None:
        """Put the focus on the lines."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask again."""
        if self._asked is not None:
            self._asked.cancel()
        self._is_stale = False
        self._asked = self._door.ask(list_flags, then=self._on_flags, owner=self, slow=True)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded, settled or looked at."""
        if topics & {Topic.ENTRIES, Topic.PENDING, Topic.FLAGS, Topic.SETTINGS}:
            # In a big book it takes a moment, so that nobody's saving is followed by it while nobody looks.
            self._is_stale = True
            if self._is_seen():
                self.reload()

    def freshen(self) -> None:
        """Ask again if something changed since."""
        if self._is_stale:
            self.reload()

    def _is_seen(self) -> bool:
        page = self.parentWidget()
        return page is not None and page.isVisible()

    def show_month(self, month: Month) -> None:
        """Show what is open of one month."""
        start = month.first
        until = Month(month.year + month.month // 12, month.month % 12 + 1).first
        last = until.fromordinal(until.toordinal() - 1)
        self.card.editor.clear()
        self.tools.show_filters(
            (Filter(column="state", choices=(OPEN,)), Filter(column="day", start=start, until=last))
        )

    def look_at_current(self) -> None:
        """Ask why what is chosen is right, and remember it; or point it out again."""
        flag = self.current
        if flag is None or flag.kind in WAITING_FLAGS:
            return
        if not flag.is_open:
            self._door.do(forget_flag_looks, (flag.key,), refused=self._refused, owner=self)
            return
        flags = [each for each in self._chosen() if each.is_open and each.kind not in WAITING_FLAGS]
        flags = [each for each in flags or [flag] if not self._is_own(each)]
        if not flags:
            self._refused(SecondOperatorNeeded(entry=flag.key))
            return
        sentence = "\n".join(self._words.sentence(each) for each in flags[:MOST_TOLD])
        LookDialog(self._door, self._shell, flags, sentence, parent=self.window()).open()

    def _chosen(self) -> list[Flag]:
        ranges = self.table.selectionModel().selection().toList()
        rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        return [row for row in (self.table.row_at(at) for at in rows) if isinstance(row, Flag)]

    def settle_current(self) -> None:
        """Sign what waits for a signature, or say how the other side confirmed it."""
        flag = self.current
        if flag is None or flag.entry is None or flag.kind not in WAITING_FLAGS:
            return
        if self._needs_another(flag):
            self._refused(SecondOperatorNeeded(entry=str(flag.entry)))
        elif flag.kind is FlagKind.SIGNATURE:
            self._door.do(
                sign_entry,
                flag.entry,
                then=lambda _done: self._shell.say(self.tr("Signed.")),
                refused=self._refused,
                owner=self,
            )
        else:
            self._ask_way(flag)

    def _needs_another(self, flag: Flag) -> bool:
        """Whether who works here cannot settle this: they wrote it down, or take part in it."""
        if flag.kind not in WAITING_FLAGS:
            return flag.is_open and self._is_own(flag)
        actor, givers = self._door.actor, [party.code for party in flag.givers]
        if flag.kind is FlagKind.CONFIRMATION:
            return actor.takes_part(givers)
        people = [*givers, *(party.code for party in flag.receivers)]
        return flag.kind is FlagKind.SIGNATURE and not actor.may_sign(flag.recorder, people)

    def _is_own(self, flag: Flag) -> bool:
        """Whether it is about the help or the balance of who works here."""
        return self._door.actor.takes_part(party.code for party in (*flag.givers, *flag.receivers))

    def _ask_way(self, flag: Flag) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_ways(menu, flag)
        menu.popup(self.settle.mapToGlobal(self.settle.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def fill_ways(self, menu: QMenu, flag: Flag) -> None:
        """Put in how the other side may have confirmed it."""
        for way in Confirmation:
            if way.by_receiver:
                action = menu.addAction(
                    icon(WAY_ICONS[way], look().colour("muted"), look().px(20)),
                    words().word("confirmations", way.value),
                )
                action.triggered.connect(lambda _on=False, way=way: self.confirm(flag, way))

    def confirm(self, flag: Flag, way: Confirmation) -> None:
        """The other side confirmed in this way."""
        assert flag.entry is not None
        self._door.do(
            confirm_exchange,
            flag.entry,
            way,
            then=lambda _done: self._shell.say(self.tr("Confirmed: it counts now.")),
            refused=self._refused,
            owner=self,
        )

    def decline_current(self) -> None:
        """What waits never enters the books."""
        flag = self.current
        if flag is None or flag.entry is None or flag.kind not in WAITING_FLAGS:
            return
        self._door.do(
            decline_exchange,
            flag.entry,
            then=lambda _done: self._shell.say(self.tr("Declined: it does not count."), icon="ban"),
            refused=self._refused,
            owner=self,
        )

    def _undo(self) -> None:
        flag = self.current
        if flag is not None and flag.entry is not None:
            self.undo_wanted.emit(flag.entry)

    def _refused(self, refusal: Refusal) -> None:
        self._shell.say(told(refusal), icon="circle-alert")

    def _on_flags(self, flags: Sequence[Flag]) -> None:
        at = self.table.currentIndex().row()
        self.model.replace(flags)
        self.known.emit(tuple(flags))
        rows = self.model.rowCount()
        if rows:
            # The next one slides to where the one was that is settled.
            self.table.selectRow(min(max(at, 0), rows - 1))

    def _open(self, flag: Flag | None) -> None:
        if flag is None:
            return
        if flag.number is not None:
            self.entry_wanted.emit(flag.entry)
        elif flag.givers:
            self._shell.open_person(flag.givers[0].code)

    def _on_current(self) -> None:
        flag = self.current
        waits = flag is not None and flag.kind in WAITING_FLAGS
        self._foot.setVisible(flag is not None)
        another = flag is not None and self._needs_another(flag)
        self.settle.setVisible(waits and not another)
        self.other.setVisible(another)
        self.decline.setVisible(waits)
        self.looked.setVisible(flag is not None and not waits and not another)
        self.undo.setVisible(flag is not None and flag.number is not None)
        self.open.setVisible(flag is not None and (flag.number is not None or bool(flag.givers)))
        if flag is None:
            return
        is_entry = flag.number is not None
        self.open.set_text(self.tr("Open") if is_entry else self.tr("Open the person"))
        self.looked.set_text(self.tr("Looked at") if flag.is_open else self.tr("Point it out again"))
        signs = flag.kind is FlagKind.SIGNATURE
        self.settle.set_icon("signature" if signs else "check")
        self.settle.set_text(self.tr("Sign") if signs else self.tr("Confirm"))
        sentence = self._words.sentence(flag)
        if flag.looked_at is not None:
            seen = self.tr("Looked at by %1 on %2: %3").replace("%1", flag.looked_by)
            seen = seen.replace("%2", words().date(self._shell.local_date(flag.looked_at))).replace(
                "%3", flag.reason
            )
            sentence = f"{sentence} {seen}"
        if another:
            sentence = f"{sentence} {told(SecondOperatorNeeded(entry=str(flag.entry)))}"
        self.sentence.setText(sentence)

    def _columns(self) -> "tuple[TableColumn[Flag], ...]":
        order = list(FlagKind)
        say = self._words

        def role(flag: Flag) -> str:
            return "text" if flag.is_open else "muted"

        def kind_line(flag: Flag) -> Line:
            waits = flag.kind in WAITING_FLAGS
            return (
                Piece(text=say.kind(flag.kind), bold=flag.is_open, role="brand" if waits else role(flag)),
            )

        def day(flag: Flag) -> str:
            return "" if flag.day is None else words().near_date(flag.day, self._shell.today())

        def state(flag: Flag) -> str:
            return self.tr("not yet") if flag.is_open else self.tr("yes")

        return (
            TableColumn(
                name="kind",
                title=lambda: self.tr("Why"),
                content=Content.CHOICE,
                value=lambda flag: flag.kind.value,
                choices=lambda: [(kind.value, say.kind(kind)) for kind in FlagKind],
                text=lambda flag: say.kind(flag.kind),
                line=kind_line,
                icon=lambda flag: (ICONS[flag.kind], "brand" if flag.kind in WAITING_FLAGS else "muted"),
                key=lambda flag: order.index(flag.kind),
                width=256,
            ),
            TableColumn(
                name="sentence",
                title=lambda: self.tr("What"),
                text=say.sentence,
                key=lambda flag: say.sentence(flag).casefold(),
                line=lambda flag: (Piece(text=say.sentence(flag), role=role(flag)),),
                stretch=8,
            ),
            TableColumn(
                name="who",
                title=lambda: self.tr("Who"),
                text=lambda flag: names((*flag.givers, *flag.receivers)),
                key=lambda flag: names((*flag.givers, *flag.receivers)).casefold(),
                width=240,
                shown=False,
            ),
            TableColumn(
                name="day",
                title=lambda: self.tr("Day"),
                content=Content.DATE,
                value=lambda flag: flag.day,
                text=day,
                key=lambda flag: (flag.day is not None, flag.day.toordinal() if flag.day else 0),
                width=132,
                rank=1,
                role="muted",
            ),
            TableColumn(
                name="state",
                title=lambda: self.tr("Looked at"),
                content=Content.CHOICE,
                value=lambda flag: OPEN if flag.is_open else LOOKED,
                choices=lambda: [(OPEN, self.tr("not yet")), (LOOKED, self.tr("yes"))],
                text=state,
                key=lambda flag: not flag.is_open,
                width=140,
                shown=False,
            ),
            TableColumn(
                name="reason",
                title=lambda: self.tr("Why it is right"),
                text=lambda flag: flag.reason,
                key=lambda flag: flag.reason.casefold(),
                width=220,
                shown=False,
            ),
            TableColumn(
                name="looked_by",
                title=lambda: self.tr("Looked at by"),
                text=lambda flag: flag.looked_by,
                key=lambda flag: flag.looked_by.casefold(),
                width=180,
                shown=False,
            ),
        )
