"""Sentences in one language from keys and facts."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from string import Formatter
from typing import Any

from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.numbers import POT
from timebank.wording import plurals
from timebank.wording.catalogue import WordMissing, found_in, words_for, words_of
from timebank.wording.direction import LEFT_TO_RIGHT_MARK, has_right_to_left, isolated
from timebank.wording.languages import falling_back
from timebank.wording.times import Times


class FactMissing(KeyError):
    """A sentence names a fact that it was not given: a bug, which a test finds."""


class Wording(Times):
    """All that the time bank says in one language.

    A text in the catalogue is a sentence with facts in braces, a table of plural forms
    (`{by = "count", one = "…", other = "…"}`), a pair by the sign of a fact
    (`{sign_of = "limit_minutes", below = "…", above = "…"}`), or a list of such texts, of which the first speaks whose facts
    are all known. How a fact is written follows from its name and kind: `…_minutes` are durations in words,
    dates are dates, tuples are joined to a list; `{left_minutes:short}` asks for the form of tables,
    `{day:short}` for the short date, `{day:month}` for its month, `{talent:talent}` for the name of a talent, and any other word after the
    colon for the section of `sentences.toml` in which the code's word stands (`{kind:kinds}`).
    """

    def sentence(self, key: str, /, **facts: object) -> str:
        """The sentence under a dotted key, such as `refusals.same_person`.

        Raises WordMissing or FactMissing, both bugs.
        """
        language, text = words_for(self.language, "sentences", key)
        return _speaker(language)._spoken(text, facts)

    def label(self, key: str, /, **facts: object) -> str:
        """A label or sentence of the papers, from `documents.toml`. Raises WordMissing or FactMissing."""
        language, text = words_for(self.language, "documents", key)
        return _speaker(language)._spoken(text, facts)

    def kiosk(self, key: str, /, **facts: object) -> str:
        """What the kiosk shows and says, from `kiosk.toml`. Raises WordMissing or FactMissing."""
        language, text = words_for(self.language, "kiosk", f"kiosk.{key}")
        return _speaker(language)._spoken(text, facts)

    def kiosk_template(self, key: str, /, **facts: object) -> str:
        """The same with its facts still in braces, in the form that they ask for: what is read aloud is taken apart."""
        _language, text = words_for(self.language, "kiosk", f"kiosk.{key}")
        return self._template(text, facts)

    def command(self, key: str, /, **facts: object) -> str:
        """A text of the command line, from `commands.toml`. Raises WordMissing or FactMissing."""
        language, text = words_for(self.language, "commands", key)
        return _speaker(language)._spoken(text, facts)

    def refusal(self, error: Refusal | StorageTrouble) -> str:
        """What to do now, said in one sentence; a refusal without words of its own gets the general one."""
        section = "refusals" if isinstance(error, Refusal) else "troubles"
        try:
            return self.sentence(f"{section}.{error.code}", **error.facts)
        except (WordMissing, FactMissing):
            # A person waits for an answer: the general sentence helps more than a crash. Tests look for gaps.
            return self.sentence(f"{section}.general", code=error.code)

    def warning(self, code: str, /, **facts: object) -> str:
        """What was booked all the same and should be seen."""
        try:
            return self.sentence(f"warnings.{code}", **facts)
        except (WordMissing, FactMissing):
            return self.sentence("warnings.general", code=code)

    def word(self, section: str, code: str | None) -> str:
        """The word for a code: `word("kinds", "gift")`. No code at all has a word too, under `none`.

        Sections: kinds, sides, confirmations, splits, roles, programme_roles, member_states, account_kinds.
        """
        return self.sentence(f"{section}.{code or 'none'}")

    def logged(self, operation: str) -> str:
        """What was done, by the code in the log; a code that this version does not know is said as it stands."""
        for section in ("log", "member_changes"):
            try:
                return self.word(section, operation)
            except WordMissing:
                continue
        return operation

    def account(self, name: str) -> str:
        """How an account is called: by its name, the pot, whose name is a code, by its word, and whoever was erased as
        somebody who left.
        """
        if not name:
            return self.sentence("accounts.gone")
        return self.sentence("accounts.pot") if name == POT else name

    def talent(self, code: str, own_name: str = "") -> str:
        """The name of a talent: the one the centre gave it where it did, else that of the catalogue."""
        if own_name:
            return own_name
        try:
            return str(words_for(self.language, "talents", f"names.{code}")[1])
        except WordMissing:
            # A name that a centre gave is no code, and is what it says.
            return code

    def competence(self, code: str, text: str = "") -> str:
        """A sentence about what somebody can do: the centre's own text, else that of the catalogue."""
        return text or str(words_for(self.language, "competences", f"sentences.{code}")[1])

    def talent_group(self, code: str) -> str:
        """The name of a group of talents; one that a centre made itself has only its code."""
        try:
            return str(words_for(self.language, "talents", f"groups.{code}")[1])
        except WordMissing:
            return code

    def helped(self, talent: str | None, name: str) -> str:
        """What I did for somebody, in the first person: `Ik kookte voor Henk`, `Ik hielp Henk: Iets nieuws`."""
        return self._told("i_helped", talent, name)

    def was_helped(self, talent: str | None, name: str) -> str:
        """What somebody did for me: `Henk maakte mijn fiets`, `Henk hielp mij: Iets nieuws`."""
        return self._told("helped_me", talent, name)

    def _told(self, form: str, talent: str | None, name: str) -> str:
        """The talent's own sentence in this very language, else the general one."""
        if talent is None:
            return self.sentence(f"statements.{form}", name=name)
        own = found_in(words_of(self.language, "talents"), f"{form}.{talent}")
        if own is not None:
            return self._spoken(own, {"name": name})
        return self.sentence(f"statements.{form}_with", name=name, talent=talent)

    def _spoken(self, text: Any, facts: Mapping[str, object]) -> str:
        return self._filled(self._template(text, facts), facts)

    def _template(self, text: Any, facts: Mapping[str, object]) -> str:
        """The sentence, of all that a text offers, that these facts ask for."""
        if isinstance(text, list):
            text = next((choice for choice in text[:-1] if needed(choice) <= facts.keys()), text[-1])
        return self._chosen(text, facts) if isinstance(text, Mapping) else str(text)

    def _chosen(self, forms: Mapping[str, str], facts: Mapping[str, object]) -> str:
        """The form that the fact which decides asks for: its plural, or its sign."""
        fact = decides(forms)
        count = facts.get(fact)
        if not isinstance(count, int):
            raise FactMissing(fact)
        if "by" in forms:
            return plurals.chosen(forms, self.language, count)
        return forms["below" if count < 0 else "above"]

    def _filled(self, text: str, facts: Mapping[str, object]) -> str:
        pieces = []
        for literal, field, form, _ in Formatter().parse(text):
            pieces.append(literal)
            if field is None:
                continue
            if field not in facts:
                raise FactMissing(field)
            pieces.append(self._written(field, facts[field], form or ""))
        return "".join(pieces)

    def _written(self, field: str, value: object, form: str) -> str:
        if isinstance(value, (tuple, list, set, frozenset)):
            items = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
            return self.joined([self._written(field, item, form) for item in items])
        if isinstance(value, int) and field.endswith("_minutes"):
            return self.duration(value) if form == "short" else self.duration_in_words(value)
        if isinstance(value, date):
            if form == "month":
                return self.month_and_year(value)
            return self.short_date(value) if form == "short" else self.date(value)
        if isinstance(value, int):
            return f"{LEFT_TO_RIGHT_MARK}{value}" if self.right_to_left and value < 0 else str(value)
        code = None if value is None else str(value)
        if form == "talent":
            return self.talent(code) if code else ""
        if form:
            return self.word(form, code)
        # One line, whatever was typed; an island where its direction could stir the sentence.
        plain = " ".join((code or "").split())
        return isolated(plain) if self.right_to_left or has_right_to_left(plain) else plain


_DECIDING = ("by", "sign_of")


def decides(forms: Mapping[str, str]) -> str:
    """The fact that chooses among the forms of a text."""
    return next(forms[key] for key in _DECIDING if key in forms)


def needed(text: Any) -> set[str]:
    """The facts that a text cannot do without."""
    if isinstance(text, list):
        return needed(text[-1])
    if isinstance(text, Mapping):
        return {decides(text)}.union(*(needed(form) for key, form in text.items() if key not in _DECIDING))
    return {field for _, field, _, _ in Formatter().parse(str(text)) if field}


@cache
def _speaker(language: str) -> Wording:
    falling_back(language)
    return Wording(language)


def wording(language: str) -> Wording:
    """What the time bank says in this language. Raises ValueError for a language it does not have."""
    return _speaker(language)
