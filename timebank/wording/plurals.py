"""Which form of a word a count takes: the CLDR rules, as Babel has them."""

from collections.abc import Callable, Mapping
from functools import cache


@cache
def _rule(language: str) -> Callable[[int], str]:
    # Babel costs tens of milliseconds to load; the first window does without it.
    from babel import Locale

    return Locale.parse(language).plural_form


def category(language: str, count: int) -> str:
    """The CLDR category of a whole count: one of zero, one, two, few, many, other."""
    return _rule(language)(abs(count))


def chosen(forms: Mapping[str, str], language: str, count: int) -> str:
    """The form for this count; `other` stands in for a category that needs no form of its own."""
    return forms.get(category(language, count), forms["other"])
