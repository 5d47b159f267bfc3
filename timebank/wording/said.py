"""What the kiosk reads aloud: as one text for a voice, and as parts that somebody can have recorded.

Both come from one catalogue, what is written. A part is the very words that are said between two facts ("Ik mag nog",
"hulp vragen"), a number, a day or a talent; when a translation is mended, what was recorded for the old words no longer
counts. Names of people are said by a voice and left out between recordings.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from string import Formatter
from typing import Any

from timebank.wording import plurals
from timebank.wording.catalogue import words_of
from timebank.wording.languages import OWN_NAMES
from timebank.wording.speaker import Wording

PAUSE = ""
"""Between two sentences, in a row of parts."""
HUNDRED, THOUSAND = 100, 1000
LARGEST = 999_999
"""Beyond it a number is said as this one: no balance of a person comes near."""
_SAID_AS_IT_ENDS = "?!؟፧"
"""How a part is said hangs on these; all other marks are the eye's."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is read aloud, twice: the text, and the parts to put it together from."""

    text: str = ""
    parts: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)


def after_each_other(said: Iterable[Said]) -> Said:
    """Sentences, one after the other."""
    every = [each for each in said if each]
    parts: list[str] = []
    for each in every:
        parts += [PAUSE, *each.parts] if parts and each.parts else each.parts
    text = " ".join(each.text if _ends(each.text) else f"{each.text}." for each in every)
    return Said(text, tuple(parts))


def in_one(said: Iterable[Said], between: str = ", ") -> Said:
    """One sentence of several things."""
    every = [each for each in said if each]
    return Said(
        between.join(each.text for each in every), tuple(part for each in every for part in each.parts)
    )


def kiosk_said(words: Wording, key: str, /, **facts: object) -> Said:
    """A sentence of the kiosk. Raises WordMissing or FactMissing, both bugs."""
    parts: dict[str, Sequence[str]] = {}
    for field, value in facts.items():
        if isinstance(value, date):
            parts[field] = _day_parts(words.language, value)
        elif isinstance(value, int):
            minutes = field.endswith("_minutes")
            parts[field] = _duration_parts(words.language, value) if minutes else number_parts(value)
    return Said(words.kiosk(key, **facts), _filled(words.kiosk_template(key, **facts), parts))


def duration_said(words: Wording, minutes: int) -> Said:
    """A duration of zero or more minutes."""
    return Said(words.duration_in_words(minutes), _duration_parts(words.language, minutes))


def day_said(words: Wording, day: date, today: date) -> Said:
    """Today, yesterday, or a date; its year is read by a voice alone."""
    dates = words_of(words.language, "forms")["dates"]
    near = {today: "today", today - timedelta(days=1): "yesterday"}.get(day)
    parts = _piece(dates[near]) if near else _day_parts(words.language, day)
    return Said(words.near_date(day, today), tuple(parts))


def talent_said(words: Wording, code: str, own_name: str = "") -> Said:
    """What a talent is called here."""
    name = words.talent(code, own_name)
    return Said(name, tuple(_piece(name)))


def language_said(language: str) -> Said:
    """The language's own name."""
    name = OWN_NAMES[language]
    return Said(name, tuple(_piece(name)))


def number_parts(number: int) -> tuple[str, ...]:
    """A number as it is put together: 1238 are 1, 1000, 200 and 38. A sign is not said."""
    thousands, rest = divmod(min(abs(number), LARGEST), THOUSAND)
    parts: list[str] = []
    if thousands:
        parts += [*(number_parts(thousands) if thousands > 1 else ()), str(THOUSAND)]
    hundreds, small = divmod(rest, HUNDRED)
    if hundreds:
        parts.append(str(hundreds * HUNDRED))
    if small or not parts:
        parts.append(str(small))
    return tuple(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something to record. `words` is what is said, `whole` the sentence it stands in, with … for what changes.

    `group` is one of screens, numbers, days, talents; `key` what it was taken from, and `name` what its file is called.
    """

    words: str
    whole: str
    dutch: str
    group: str
    key: str
    name: str


SAID = (
    "number_ask", "code_ask", "my_time", "i_helped", "i_was_helped", "i_took_part", "may_ask", "may_ask_none",
    "below_by_help", "below", "on_otherwise", "off_otherwise", "goal", "greeting", "card_first", "question",
    "thanks_yes", "thanks_no", "help_comes", "still_there", "touch", "nothing_yet", "others_ask", "others_offer",
    "nothing_wanted", "until", "code_wrong", "try_later", "ask_the_desk", "no_code_yet", "trouble",
    "wait",
)  # fmt: skip
"""What the kiosk reads aloud, what is heard most first."""


def parts_to_record(language: str, talents: Sequence[tuple[str, str]]) -> tuple[Part, ...]:
    """Everything of which the kiosk puts together what it reads aloud, each once, what is heard most first.

    `talents` are their codes, each with the name that the centre gave it, empty where it gave none.
    """
    found: dict[str, Part] = {}
    for part in (*_of_screens(language), *_numbers(), *_days(language), *_of_talents(language, talents)):
        found.setdefault(part.words, part)
    return tuple(found.values())


def _of_screens(language: str) -> Iterable[Part]:
    for key in SAID:
        yield from _pieces(
            _forms_of(words_of(language, "kiosk")["kiosk"][key]),
            _seen(_forms_of(words_of("nl", "kiosk")["kiosk"][key])[-1]),
            "screens",
            key,
        )
    yield from _pieces([OWN_NAMES[language]], OWN_NAMES[language], "screens", "language")
    ours, dutch = words_of(language, "forms")["duration"], words_of("nl", "forms")["duration"]
    for key in ("hours", "minutes"):
        yield from _pieces(_forms_of(ours[key]), _seen(dutch[key]["other"]), "screens", key)
    yield from _pieces([_joined(language)], _seen(dutch["joined"]), "screens", "joined")


def _numbers() -> Iterable[Part]:
    for number in (*range(HUNDRED), *range(HUNDRED, THOUSAND, HUNDRED), THOUSAND):
        words = str(number)
        yield Part(
            words=words, whole=words, dutch=words, group="numbers", key="number", name=f"number-{number:04}"
        )


def _days(language: str) -> Iterable[Part]:
    ours, dutch = words_of(language, "forms")["dates"], words_of("nl", "forms")["dates"]
    for key in ("today", "yesterday"):
        yield from _pieces([ours[key]], dutch[key], "days", key)
    for month, name in enumerate(ours["months"]):
        yield from _pieces([name], dutch["months"][month], "days", f"month-{month + 1:02}")
    yield from _pieces([ours["day_and_month"]], _seen(dutch["day_and_month"]), "days", "day")


def _of_talents(language: str, talents: Sequence[tuple[str, str]]) -> Iterable[Part]:
    words, dutch = Wording(language), Wording("nl")
    for code, own_name in talents:
        name = words.talent(code, own_name)
        yield from _pieces([name], dutch.talent(code, own_name), "talents", code, plain=True)


def _pieces(texts: Iterable[str], dutch: str, group: str, key: str, *, plain: bool = False) -> Iterable[Part]:
    """The parts that these texts are made of; a `plain` one has no facts in braces."""
    count = 0
    for text in texts:
        literals = [text] if plain else [literal for literal, _, _, _ in Formatter().parse(text)]
        for words in (words for literal in literals for words in _piece(literal)):
            count += 1
            name = f"{group}-{key}" + (f"-{count}" if count > 1 else "")
            whole = text if plain else _seen(text)
            yield Part(words=words, whole=whole, dutch=dutch, group=group, key=key, name=name)


def _duration_parts(language: str, minutes: int) -> tuple[str, ...]:
    hours, rest = divmod(abs(minutes), 60)
    forms = words_of(language, "forms")["duration"]
    counted = [("hours", hours)] if hours or not rest else []
    counted += [("minutes", rest)] if rest else []
    said = [_counted(plurals.chosen(forms[unit], language, count), count) for unit, count in counted]
    if len(said) == 1:
        return said[0]
    return _filled(_joined(language), {str(place): each for place, each in enumerate(said)})


def _counted(form: str, count: int) -> tuple[str, ...]:
    return _filled(form, {"n": number_parts(count)})


def _day_parts(language: str, day: date) -> tuple[str, ...]:
    dates = words_of(language, "forms")["dates"]
    facts = {"day": number_parts(day.day), "month": _piece(dates["months"][day.month - 1])}
    return _filled(str(dates["day_and_month"]), facts)


def _filled(template: str, facts: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """What is said of a sentence, with the parts of its facts; a fact without parts is left out."""
    parts: list[str] = []
    for literal, field, _form, _conversion in Formatter().parse(template):
        parts += [*_piece(literal), *(facts.get(field, ()) if field else ())]
    return tuple(parts)


def _joined(language: str) -> str:
    """Hours and minutes after each other; what hangs on a word ("-ን") cannot be said by itself and is left out."""
    text = str(words_of(language, "forms")["duration"]["joined"])
    return "{0} {1}" if "}" in text and not text.endswith("}") else text


def _forms_of(text: Any) -> list[str]:
    """Every sentence that a text offers."""
    if isinstance(text, Mapping):
        return [str(form) for key, form in text.items() if key not in ("by", "sign_of")]
    return [str(each) for each in text] if isinstance(text, list) else [str(text)]


def _seen(text: str) -> str:
    """A sentence as somebody reads it who is to record a part of it."""
    return "".join(
        literal + ("…" if field is not None else "") for literal, field, _, _ in Formatter().parse(text)
    )


@cache
def _silent(letter: str) -> bool:
    """Whether this sign is the eye's alone: punctuation, blanks and marks of direction."""
    return unicodedata.category(letter)[0] in "PZC" and letter not in _SAID_AS_IT_ENDS


def _piece(literal: str) -> list[str]:
    """What is said of the words between two facts: nothing, or one part."""
    begin, end = 0, len(literal)
    while begin < end and _silent(literal[begin]):
        begin += 1
    while end > begin and _silent(literal[end - 1]):
        end -= 1
    said = literal[begin:end]
    return [said] if any(unicodedata.category(letter)[0] in "LN" for letter in said) else []


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in (".", "።", "۔", *_SAID_AS_IT_ENDS)
