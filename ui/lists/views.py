"""Filters that an operator keeps under a name, in the bank: they go along to another desk."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from timebank.domain.errors import Refusal
from timebank.domain.lists import Filter, ListQuery
from timebank.services.views import LONGEST_VIEW_NAME, drop_view, keep_view, list_views
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit


class KeptViews(QObject):
    """The views of one list: chosen, kept and forgotten from its menu of filters."""

    def __init__(self, place: str, door: Door, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place, self._door, self._shell = place, door, shell
        self.views: dict[str, str] = {}
        self._read()

    def fill(self, menu: QMenu, query: ListQuery, show: Any, window: QWidget) -> None:
        """Put the views below the filters; `show` is called with the query of the one that is chosen."""
        for name, body in self.views.items():
            action = menu.addAction(name)
            action.triggered.connect(lambda _on=False, body=body: show(read_view(body)))
        if query.filters:
            keep = menu.addAction(self.tr("Keep these filters…"))
            keep.triggered.connect(lambda _on=False: self.ask(query, window))
        if self.views:
            forget = menu.addMenu(self.tr("Forget kept filters"))
            for name in self.views:
                forget.addAction(name).triggered.connect(lambda _on=False, name=name: self._forget(name))

    def ask(self, query: ListQuery, window: QWidget) -> None:
        """Ask under what name these filters are kept."""
        dialog = KeepDialog(window)
        dialog.accept_button.clicked.connect(lambda: self._keep(dialog, query))
        dialog.editor.returnPressed.connect(lambda: self._keep(dialog, query))
        dialog.open()

    def _keep(self, dialog: "KeepDialog", query: ListQuery) -> None:
        name = dialog.editor.text()
        self._door.do(
            keep_view,
            self._place,
            name,
            written_view(query),
            then=lambda _receipt: self._on_kept(dialog, name.strip()),
            refused=dialog.on_refused,
            owner=dialog,
        )

    def _on_kept(self, dialog: "KeepDialog", name: str) -> None:
        dialog.accept()
        self._shell.say(self.tr("Filters kept as “%1”.").replace("%1", name))
        self._read()

    def _forget(self, name: str) -> None:
        body = self.views.get(name, "")
        self._door.do(drop_view, self._place, name, then=lambda _receipt: self._read(), owner=self)
        self._shell.say(
            self.tr("Forgotten: “%1”.").replace("%1", name),
            action=self.tr("Undo"),
            does=lambda: self._door.do(
                keep_view, self._place, name, body, then=lambda _receipt: self._read(), owner=self
            ),
        )

    def _read(self) -> None:
        self._door.ask(list_views, self._place, then=self._on_views, owner=self)

    def _on_views(self, views: dict[str, str]) -> None:
        self.views = views


class KeepDialog(Dialog):
    """One field: the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=460, parent=parent)
        self.editor = TextEdit(most=LONGEST_VIEW_NAME)
        self.field = Field(self.editor, height=48)
        self.body.add(self.field, None)
        self.retranslate()
        self.editor.setFocus()

    def retranslate(self) -> None:
        self.set_words(self.tr("Keep these filters"), "", self.tr("Keep"), self.tr("Cancel"))
        self.field.set_words(self.tr("Name"), self.tr("Such as: call this month"))

    def on_refused(self, refusal: Refusal) -> None:
        """Say below the name why not."""
        self.field.set_refusal(told(refusal))


def written_view(query: ListQuery) -> str:
    """The filters of a query as a text; the words that were searched for are of the moment."""
    return json.dumps([asdict(kept) for kept in query.filters], default=str)


def read_view(body: str) -> tuple[Filter, ...]:
    """The filters in a text that `written_view` wrote; what makes no sense any more is left out."""
    try:
        kept = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    found = []
    for one in kept if isinstance(kept, list) else ():
        try:
            choices: Sequence[str] = one.get("choices") or ()
            found.append(
                Filter(
                    column=str(one["column"]),
                    text=str(one.get("text") or ""),
                    choices=tuple(choices),
                    start=_day(one.get("start")),
                    until=_day(one.get("until")),
                    least=_number(one.get("least")),
                    most=_number(one.get("most")),
                )
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return tuple(found)


def _number(kept: object) -> int | None:
    """A whole number or none. Raises TypeError for anything else, which no filter asks for."""
    if kept is not None and not isinstance(kept, int):
        raise TypeError(kept)
    return kept


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
