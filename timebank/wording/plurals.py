"""Which form of a word a count takes: the CLDR rules, as Babel has them."""

from collections.abc import Callable, Mapping
from functools import cache

_FORMS = ("zero", "one", "two", "few", "many", "other")
_ENOUGH = 200
"""In every language of ours each form that a whole number can take is taken below this."""
_SOME = 4


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


@cache
def needed_categories(language: str) -> tuple[str, ...]:
    """The forms that whole numbers take in this language, and `other`, which stands in."""
    taken = {category(language, count) for count in range(_ENOUGH)} | {"other"}
    return tuple(form for form in _FORMS if form in taken)


def counts_of(language: str, form: str) -> tuple[int, ...]:
    """The first whole numbers that take a form."""
    return tuple(count for count in range(_ENOUGH) if category(language, count) == form)[:_SOME]
