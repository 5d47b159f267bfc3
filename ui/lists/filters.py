"""The filter of one column: what it asks, and how it is told in words."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.lists import Content, Filter
from timebank.domain.minutes import read_balance
from ui.kernel.layouts import Column as Below
from ui.kernel.wording import told, words
from ui.models.rows import Column
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check, Field, TextEdit
from ui.widgets.period import Period, PeriodField
from ui.widgets.styled import Styled

Choices = Sequence[tuple[str, str]]


class FilterDialog(Dialog):
    """Asks what a column must hold. `chosen` is the answer, None where everything may stand in it."""

    def __init__(
        self,
        name: str,
        column: Column[Any],
        choices: Choices,
        today: date,
        before: Filter | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(width=460, parent=parent)
        self._name, self._column = name, column
        self.chosen: Filter | None = before
        self.part: _Text | _Choices | _Period | _Range
        match column.content:
            case Content.CHOICE:
                self.part = _Choices(choices, before)
            case Content.DATE:
                self.part = _Period(today, before)
            case Content.MINUTES | Content.NUMBER:
                self.part = _Range(column.content is Content.MINUTES, before)
            case _:
                self.part = _Text(before)
        self.body.add(self.part, None)
        self.accept_button.clicked.connect(self._take)
        self.retranslate()
        self.part.first().setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Filter: %1").replace("%1", self._column.title()),
            "",
            self.tr("Show"),
            self.tr("Cancel"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        try:
            facts = self.part.facts()
        except Refusal:
            return
        self.chosen = Filter(column=self._name, **facts) if facts else None
        self.accept()


class _Text(Styled, QWidget):
    def __init__(self, before: Filter | None) -> None:
        super().__init__()
        self.editor = TextEdit(most=120, is_free=False)
        self.editor.setText(before.text if before else "")
        self._field = Field(self.editor, height=48)
        self.setLayout(Below(self._field))
        self.retranslate()

    def retranslate(self) -> None:
        self._field.set_words(self.tr("Contains"), self.tr("Capitals and accents make no difference."))

    def first(self) -> QWidget:
        return self.editor

    def facts(self) -> dict[str, Any]:
        text = self.editor.text().strip()
        return {"text": text} if text else {}


class _Choices(QWidget):
    def __init__(self, choices: Choices, before: Filter | None) -> None:
        super().__init__()
        self.checks: dict[str, Check] = {}
        column = Below(gap=0)
        for code, word in choices:
            check = Check()
            check.setText(word)
            check.setAccessibleName(word)
            check.setChecked(before is not None and code in before.choices)
            self.checks[code] = check
            column.addWidget(check)
        self.setLayout(column)

    def first(self) -> QWidget:
        return next(iter(self.checks.values()), self)

    def facts(self) -> dict[str, Any]:
        ticked = tuple(code for code, check in self.checks.items() if check.isChecked())
        return {"choices": ticked} if ticked and len(ticked) < len(self.checks) else {}


class _Period(QWidget):
    def __init__(self, today: date, before: Filter | None) -> None:
        super().__init__()
        self.field = PeriodField(today, date(2000, 1, 1))
        if before is None or before.start is None or before.until is None:
            self.field.choose(Period.ALL)
        else:
            self.field.choose(Period.OWN)
            self.field.start.setDate(QDate(before.start.year, before.start.month, before.start.day))
            self.field.until.setDate(QDate(before.until.year, before.until.month, before.until.day))
        self.setLayout(Below(self.field))

    def first(self) -> QWidget:
        return self.field.choice

    def facts(self) -> dict[str, Any]:
        if self.field.choice.value is Period.ALL:
            return {}
        start, until = self.field.dates
        return {"start": min(start, until), "until": max(start, until)}


class _Range(Styled, QWidget):
    """From and up to: times, or whole numbers."""

    def __init__(self, is_time: bool, before: Filter | None) -> None:
        super().__init__()
        self._is_time = is_time
        self.least, self.most = TextEdit(most=12), TextEdit(most=12)
        self._fields = (Field(self.least, height=48), Field(self.most, height=48))
        if before is not None:
            self.least.setText(_typed(before.least, is_time))
            self.most.setText(_typed(before.most, is_time))
        self.setLayout(Below(*self._fields, gap=12))
        self.retranslate()

    def retranslate(self) -> None:
        hint = self.tr("For instance 2, 2:30 or -1. Leave it empty for no limit.") if self._is_time else ""
        self._fields[0].set_words(self.tr("At least"))
        self._fields[1].set_words(self.tr("At most"), hint)

    def first(self) -> QWidget:
        return self.least

    def facts(self) -> dict[str, Any]:
        found = {}
        for key, editor, field in zip(("least", "most"), (self.least, self.most), self._fields, strict=True):
            field.set_refusal("")
            text = editor.text().strip()
            if not text:
                continue
            try:
                found[key] = self._read(text)
            except Refusal as refusal:
                field.set_refusal(told(refusal))
                raise
        return found

    def _read(self, text: str) -> int:
        if not self._is_time and text.lstrip("-").isdecimal():
            return int(text)
        return read_balance(text)


def _typed(value: int | None, is_time: bool) -> str:
    if value is None:
        return ""
    if not is_time:
        return str(value)
    hours, minutes = divmod(abs(value), 60)
    return f"{'-' if value < 0 else ''}{hours}:{minutes:02}"


def in_words(kept: Filter, column: Column[Any], choices: Choices) -> str:
    """A filter as it stands on its chip and on paper: *Saldo: 0 u tot 5 u*."""
    spoken = words()
    if kept.text:
        said = f"“{kept.text}”"
    elif kept.choices:
        said = ", ".join(word for code, word in choices if code in kept.choices)
    elif kept.start is not None and kept.until is not None:
        said = spoken.period(kept.start, kept.until)
    else:
        said = _range_in_words(kept, spoken.duration if column.content is Content.MINUTES else str)
    return f"{column.title()}: {said}"


def _range_in_words(kept: Filter, write: Callable[[int], str]) -> str:
    if kept.least is None and kept.most is not None:
        said = QCoreApplication.translate("FilterDialog", "at most %1")
    elif kept.most is None:
        said = QCoreApplication.translate("FilterDialog", "at least %1")
    else:
        said = QCoreApplication.translate("FilterDialog", "from %1 to %2").replace("%2", write(kept.most))
    return said.replace("%1", write(kept.least if kept.least is not None else kept.most or 0))
