"""Writing time and dates: durations, clocks, dates and periods, always with Western digits.

Time is whole minutes and never shown as a decimal number (DOMAIN section 2, rule 2). Dates are written by our
own `forms.toml`, because a locale's own habits change digits and the order of day and month, and a member
compares these papers with Dutch ones. In right-to-left languages each result is safe to stand in any line.
"""

import datetime as calendar
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from timebank.wording import plurals
from timebank.wording.catalogue import words_of
from timebank.wording.direction import LEFT_TO_RIGHT_MARK, right_to_left_island
from timebank.wording.languages import RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class TimePart:
    """A figure and its unit apart, for large figures with small units: `15` `uur`."""

    figure: str
    unit: str


class Times:
    """Time and dates in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.right_to_left = language in RIGHT_TO_LEFT

    @property
    def _forms(self) -> Mapping[str, Any]:
        # Asked each time: a centre may correct them while the program runs.
        return words_of(self.language, "forms")

    def duration(self, minutes: int) -> str:
        """For tables: `1 u 30`, `2 u`, `0 u 45`, `-0 u 45`."""
        hours, rest = divmod(abs(minutes), 60)
        form = self._forms["duration"]["short" if rest else "short_whole"]
        return self._island(self._signed(minutes, form.format(hours=hours, minutes=f"{rest:02}")))

    def duration_in_column(self, minutes: int) -> str:
        """For columns whose figures stand below each other: `2 u 00` instead of `2 u`."""
        hours, rest = divmod(abs(minutes), 60)
        form = self._forms["duration"]["short"]
        return self._island(self._signed(minutes, form.format(hours=hours, minutes=f"{rest:02}")))

    def duration_in_words(self, minutes: int) -> str:
        """For sentences: `1 uur en 30 minuten`, `2 uur`, `45 minuten`, `0 uur`."""
        hours, rest = divmod(abs(minutes), 60)
        forms = self._forms["duration"]
        parts = []
        if hours or not rest:
            parts.append(self._counted(forms["hours"], hours))
        if rest:
            parts.append(self._counted(forms["minutes"], rest))
        words = forms["joined"].format(*parts) if len(parts) == 2 else parts[0]
        return self._island(self._signed(minutes, words))

    def duration_parts(self, minutes: int) -> tuple[TimePart, ...]:
        """Figures and units apart: 945 minutes are `15 uur`, `45 min`; the sign goes with the first figure."""
        hours, rest = divmod(abs(minutes), 60)
        forms = self._forms["duration"]
        parts = []
        if hours or not rest:
            parts.append(TimePart(str(hours), plurals.chosen(forms["hour_units"], self.language, hours)))
        if rest:
            parts.append(TimePart(str(rest), plurals.chosen(forms["minute_units"], self.language, rest)))
        parts[0] = TimePart(self._signed(minutes, parts[0].figure), parts[0].unit)
        return tuple(parts)

    def clock(self, minutes: int) -> str:
        """Hours and minutes as on a clock: `2:30`, `-0:45`."""
        hours, rest = divmod(abs(minutes), 60)
        return self._marked(f"{'-' if minutes < 0 else ''}{hours}:{rest:02}")

    def date(self, day: calendar.date) -> str:
        """`1 januari 2026`."""
        return self._dated("long", day)

    def short_date(self, day: calendar.date) -> str:
        """`13-01-2026`, in every language in this order."""
        return self._marked(self._form("short", day))

    def weekday_and_date(self, day: calendar.date) -> str:
        """`zondag 22 november 2026`."""
        return self._dated("weekday", day)

    def weekday(self, day: int) -> str:
        """`maandag` for 1 to `zondag` for 7."""
        return str(self._forms["dates"]["weekdays"][day - 1])

    def day_and_month(self, day: calendar.date) -> str:
        """`19 november`."""
        return self._dated("day_and_month", day)

    def day_and_short_month(self, day: calendar.date) -> str:
        """`19 nov`."""
        return self._dated("day_and_short_month", day)

    def month_and_year(self, day: calendar.date) -> str:
        """`maart 2025`."""
        return self._dated("month_and_year", day)

    def near_date(self, day: calendar.date, today: calendar.date) -> str:
        """`vandaag`, `gisteren`, then `19 nov`, and with its year once that is not this one: `19 nov 2025`."""
        if day == today:
            return str(self._forms["dates"]["today"])
        if day == today - calendar.timedelta(days=1):
            return str(self._forms["dates"]["yesterday"])
        return self._dated("day_and_short_month" if day.year == today.year else "short_month_and_year", day)

    def period(self, first: calendar.date, last: calendar.date) -> str:
        """`1 januari 2026 tot en met 30 juni 2026`; both days belong to it. One day is just its date."""
        if first == last:
            return self.date(first)
        return str(self._forms["dates"]["period"]).format(self.date(first), self.date(last))

    def joined(self, items: list[str]) -> str:
        """`Fatma, Henk en Olena`."""
        if len(items) < 2:
            return "".join(items)
        forms = self._forms["lists"]
        return str(forms["end"]).format(str(forms["middle"]).join(items[:-1]), items[-1])

    def beside(self, items: list[str]) -> str:
        """`dinsdag, 's avonds`: one after the other, with this language's comma."""
        return str(self._forms["lists"]["comma"]).join(items)

    def _counted(self, forms: Mapping[str, str], count: int) -> str:
        return plurals.chosen(forms, self.language, count).format(n=count)

    def _dated(self, form: str, day: calendar.date) -> str:
        return self._island(self._form(form, day))

    def _form(self, form: str, day: calendar.date) -> str:
        dates = self._forms["dates"]
        return str(dates[form]).format(
            day=day.day,
            day2=f"{day.day:02}",
            month=dates["months"][day.month - 1],
            month_alone=dates.get("months_alone", dates["months"])[day.month - 1],
            short_month=dates["short_months"][day.month - 1],
            month2=f"{day.month:02}",
            year=day.year,
            weekday=dates["weekdays"][day.weekday()],
        )

    def _signed(self, minutes: int, text: str) -> str:
        return self._marked(f"-{text}") if minutes < 0 else text

    def _marked(self, text: str) -> str:
        """Keep a sign, colon or hyphen on the left of its figure (in right-to-left text it would wander)."""
        return f"{LEFT_TO_RIGHT_MARK}{text}" if self.right_to_left else text

    def _island(self, text: str) -> str:
        return right_to_left_island(text) if self.right_to_left else text
