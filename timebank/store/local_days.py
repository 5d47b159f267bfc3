"""Moments between two days of the bank's calendar, as a filter asks for them."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, true

from timebank.domain.lists import Filter

_FIRST, _LAST = date(1900, 1, 1), date(9000, 1, 1)
"""Nothing was ever recorded outside of these, and the calendar of the computer ends a little further on."""


def between_days(column: ColumnElement[Any], kept: Filter, zone: ZoneInfo) -> ColumnElement[bool]:
    """Whether a moment lies between the filter's two local days, both counted."""
    bounds = []
    if kept.start is not None:
        bounds.append(column >= _midnight(kept.start, zone))
    if kept.until is not None:
        bounds.append(column < _midnight(min(kept.until, _LAST) + timedelta(days=1), zone))
    return and_(true(), *bounds)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(min(max(day, _FIRST), _LAST), time.min, zone)
