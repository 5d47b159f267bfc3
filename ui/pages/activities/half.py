"""An activity that is half typed, as it goes from one operator's pages to another's."""

from dataclasses import dataclass

from timebank.domain.activities import Person, Series


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfSeries:
    """`typed` is what the form holds, but for the times, which stand as they were typed in `at` and `time`.

    `series` is the activity that is changed, None for a new one; `host` is a name that leads to nobody yet, `people`
    are those who lead it.
    """

    series: Series | None
    typed: Series
    at: str
    time: str
    host: str = ""
    people: tuple[Person, ...] = ()
