"""Ctrl+K: one field that finds people, entries, pages, commands and help from anywhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.finding import Everything
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.palette.items import Group, Item, Recent, fitting, grouped
from ui.palette.rows import PaletteList, PaletteModel
from ui.widgets.card import Card, Hairline
from ui.widgets.field import TextEdit
from ui.widgets.label import IconView, Label
from ui.widgets.notice import drop_shadow
from ui.widgets.styled import Styled

WIDTH, TOP, HIGHEST = 620, 64, 560
PAUSE_MILLISECONDS = 60
"""Somebody who types on is not yet asking."""


class SearchPalette(Styled, QWidget):
    """A card over the dimmed window. Arrows choose, Enter opens, Escape leaves.

    `known` gives what is found without asking the office: pages, commands, help. `read` makes items of what the
    office found.
    """

    def __init__(
        self,
        door: Door,
        window: QWidget,
        *,
        known: Callable[[], Sequence[Item]],
        read: Callable[[Everything], Sequence[Item]],
    ) -> None:
        super().__init__(window)
        self._door, self._window, self._known, self._read = door, window, known, read
        self._asked: Task | None = None
        self._before: QWidget | None = None
        self._found: Sequence[Item] = ()
        self._is_waiting = self._is_wanted = self._has_stepped = False
        self._recent = Recent()
        self.editor = TextEdit(most=120, is_free=False)
        self._model = PaletteModel(self._group_name, self)
        self.list = PaletteList(self._model)
        self._nothing = Label(role="muted", wrap=True)
        field = Row(IconView("search", size=22), (self.editor, 1), gap=12, margins=(20, 14, 20, 14))
        self._line = Hairline()
        below = Column((self.list, 1), self._nothing, gap=8, margins=(8, 4, 8, 8))
        self._card = Card(Column(field, self._line, below, gap=0), border="line", parent=self)
        self._shadow = drop_shadow(self._card)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.installEventFilter(self)
        # The card over the veiled window shows the place well enough; a ring in it would be a frame in a frame.
        self.editor.setProperty("ring_hidden", True)
        self.list.chosen.connect(self._open)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.editor.setPlaceholderText(self.tr("Name, number, date, or what you want to do"))
        self.editor.setAccessibleName(self.tr("Search everything"))
        self.list.setAccessibleName(self.tr("Found"))
        self.setAccessibleName(self.tr("Search"))

    def open(self) -> None:
        """Show the field over the window, with what was chosen last below it."""
        if not self.isVisible():
            self._before = self._window.window().focusWidget()
        self.editor.clear()
        self._on_typed()
        self.place()
        self.show()
        self.raise_()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_now(self) -> None:
        """Take it away and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._asked is not None:
            self._asked.cancel()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor("#000000")
        veil.setAlphaF(0.28)
        QPainter(self).fillRect(QRectF(self.rect()), veil)

    def _on_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._is_waiting and not self._has_stepped:
                    # Right after typing: the people are still being found.
                    self._is_wanted = True
                else:
                    self._open(self.list.current())
            case Qt.Key.Key_Escape:
                self.close_now()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        self._has_stepped = True
        self.list.step(by)

    def _on_typed(self) -> None:
        # Pages and commands are here already: they are shown with the letter itself.
        text = self.editor.text().strip()
        self._found = self._found if text else ()
        self._is_waiting, self._is_wanted, self._has_stepped = bool(text), False, False
        self._show()
        self._pause.start()

    def _ask(self) -> None:
        from timebank.services.finding import find_anything

        if self._asked is not None:
            self._asked.cancel()
        text = self.editor.text().strip()
        if not self._door.may(find_anything):
            # Pages, commands and help are all that this operator finds.
            self._on_found(Everything())
        elif text:
            self._asked = self._door.ask(find_anything, text, then=self._on_found, owner=self)

    def _on_found(self, found: Everything) -> None:
        self._found = self._read(found)
        self._is_waiting = False
        self._show()
        if self._is_wanted:
            self._open(self.list.current())

    def _show(self) -> None:
        text = self.editor.text().strip()
        chosen = self.list.current() if self._has_stepped else None
        if text:
            near = fitting(self._known(), text)
            # Who types a name means a person; who types the beginning of a page or a command means that.
            help_, doing = (
                [item for item in near if (item.group is Group.HELP) is wanted] for wanted in (True, False)
            )
            found = list(self._found)
            lines = grouped([*doing, *found, *help_] if _begins(doing, text) else [*found, *doing, *help_])
        else:
            lines = self._at_rest()
        self._model.replace(lines, text)
        if text:
            self.list.choose_first()
        while chosen is not None and (now := self.list.current()) is not None and now.id != chosen.id:
            self.list.step(1)
            if self.list.current() is now:
                # What was stepped to is no longer there.
                self.list.choose_first()
                break
        nothing = bool(text) and not lines and not self._is_waiting
        self._nothing.setText(self.tr("Nothing found for “%1”.").replace("%1", text) if nothing else "")
        self._nothing.setVisible(nothing)
        self.list.setVisible(bool(lines))
        self._line.setVisible(bool(lines) or nothing)
        self.place()

    def _at_rest(self) -> list[Group | Item]:
        """What was chosen last, and what can be done here."""
        here = [item for item in self._known() if item.group in (Group.COMMANDS, Group.PAGES)]
        # Words of the program follow its language; people are called as they were found.
        spoken = {item.id: item for item in self._known()}
        recent = [spoken.get(item.id, item) for item in self._recent.items]
        lines: list[Group | Item] = [Group.RECENT, *recent] if recent else []
        known = {item.id for item in recent}
        return [*lines, *grouped([item for item in here if item.id not in known])]

    def _open(self, item: Item | None) -> None:
        if item is None:
            return
        self._recent.add(item)
        # A command of the page works where the cursor was.
        self.close_now()
        item.does()

    def _group_name(self, group: Group) -> str:
        match group:
            case Group.RECENT:
                return self.tr("Chosen last")
            case Group.PEOPLE:
                return self.tr("People")
            case Group.ORGANISATIONS:
                return self.tr("Organisations")
            case Group.ENTRIES:
                return self.tr("Written down")
            case Group.PAGES:
                return self.tr("Go to")
            case Group.COMMANDS:
                return self.tr("Do")
        return self.tr("Help")

    def place(self) -> None:
        """Cover the window, which may have another size now."""
        self.setGeometry(self._window.rect())
        px = look().px
        width = min(px(WIDTH), self.width() - px(32))
        rows = sum(self._model.height(row) for row in range(self._model.rowCount()))
        room = min(self.height() - px(TOP) - px(24), px(HIGHEST))
        height = px(58)
        if rows:
            height += rows + px(14)
        elif self._nothing.text():
            height += px(56)
        self._card.setGeometry((self.width() - width) // 2, px(TOP), width, min(height, room))


def _begins(near: Sequence[Item], text: str) -> bool:
    """Whether a page or a command is called as the text begins, and the text is long enough to mean it."""
    return len(text) > 2 and any(item.title.casefold().startswith(text.casefold()) for item in near)
