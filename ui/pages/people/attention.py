"""Filters of the list of people that are no column of it: whom to look after."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from timebank.domain.lists import Filter
from timebank.domain.registers import NOT_SEEN_DAYS, Attention
from ui.lists.tools import ListTools


class AttentionFilters:
    """Each narrows the list; several together name whom all of them fit."""

    column = "attention"

    def words(self, kept: Filter) -> str:
        """What was chosen, in words."""
        return " + ".join(_title(Attention(choice)) for choice in kept.choices)

    def fill(self, menu: QMenu, tools: ListTools) -> None:
        """One line for each, ticked where it holds."""
        held = self._held(tools)
        for attention in Attention:
            action = menu.addAction(_title(attention))
            action.setCheckable(True)
            action.setChecked(attention.value in held)
            action.triggered.connect(lambda on, attention=attention: self._toggle(tools, attention, on))

    def _held(self, tools: ListTools) -> tuple[str, ...]:
        return next((kept.choices for kept in tools.filters if kept.column == self.column), ())

    def _toggle(self, tools: ListTools, attention: Attention, on: bool) -> None:
        held = [choice for choice in self._held(tools) if choice != attention.value]
        if on:
            held.append(attention.value)
        kept = Filter(column=self.column, choices=tuple(held)) if held else None
        tools.set_filter(self.column, kept)


def _title(attention: Attention) -> str:
    match attention:
        case Attention.NOT_SEEN:
            text = QCoreApplication.translate("AttentionFilters", "Not seen for %1 days")
            return text.replace("%1", str(NOT_SEEN_DAYS))
        case Attention.BELOW_LIMIT:
            return QCoreApplication.translate("AttentionFilters", "Below the limit")
        case Attention.ONLY_RECEIVED:
            return QCoreApplication.translate("AttentionFilters", "Only got help")
        case Attention.ONLY_GIVEN:
            return QCoreApplication.translate("AttentionFilters", "Only helped")
        case Attention.NO_TALENT:
            return QCoreApplication.translate("AttentionFilters", "No talent noted")
        case Attention.PAUSED:
            return QCoreApplication.translate("AttentionFilters", "Paused")
        case Attention.LEFT:
            return QCoreApplication.translate("AttentionFilters", "Left")
