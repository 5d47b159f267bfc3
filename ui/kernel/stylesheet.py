"""The style sheet for the parts that Qt paints itself: fields, tables' heads, menus, scroll bars."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.kernel.theme import Colours


def stylesheet(colours: Colours, px: Callable[[float], int]) -> str:
    """The sheet in these colours; `px` makes design pixels real ones."""
    c = colours
    return f"""
QWidget {{ color: {c.text}; selection-background-color: {c.brand}; selection-color: {c.on_brand}; }}
QMainWindow, QDialog {{ background: {c.canvas}; }}
QLabel {{ background: transparent; }}
QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: {px(6)}px {px(10)}px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QDateEdit {{
    background: transparent; border: 0; padding: 0; font-size: {px(18)}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; height: 0; border: 0; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.muted}; }}
QComboBox {{ background: transparent; border: 0; padding: 0; font-size: {px(18)}px; }}
QComboBox::drop-down {{ border: 0; width: {px(28)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {c.card}; border: 1px solid {c.line}; padding: {px(6)}px; outline: 0;
    selection-background-color: {c.selection}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {px(44)}px; padding: 0 {px(12)}px; }}
QAbstractScrollArea {{ background: transparent; border: 0; }}
QTableView {{ background: transparent; border: 0; outline: 0; gridline-color: transparent;
    selection-background-color: {c.selection}; selection-color: {c.text}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: transparent; border: 0; }}
QTableCornerButton::section {{ background: transparent; border: 0; }}
QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: {px(6)}px; }}
QMenu::item {{ min-height: {px(32)}px; padding: {px(6)}px {px(20)}px {px(6)}px {px(14)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.hair}; margin: {px(6)}px {px(8)}px; }}
QMenu::icon {{ padding-left: {px(8)}px; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle {{ background: {c.line}; border-radius: {px(3)}px; margin: {px(3)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(36)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(36)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCalendarWidget QWidget {{ background: {c.card}; alternate-background-color: {c.card}; }}
QCalendarWidget QToolButton {{ background: transparent; border: 0; padding: {px(8)}px; font-size: {px(16)}px; }}
QCalendarWidget QAbstractItemView {{ font-size: {px(15)}px; selection-background-color: {c.brand};
    selection-color: {c.on_brand}; }}
"""
