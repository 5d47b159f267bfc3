"""What members read is at A2: short sentences, no word of offices; and figures and names stand whole in every script."""

import re
from collections.abc import Iterator
from datetime import date
from string import Formatter

import pytest
from bidi import get_display

from tests.wording.test_lines import PAPERS, STAFF_READS
from tests.wording.test_sentences import leaves
from timebank.wording import wording
from timebank.wording.catalogue import shipped_words
from timebank.wording.languages import RIGHT_TO_LEFT
from timebank.wording.lines import entries, read_by_members

MOST_WORDS = 12
MOST_ON_A_BUTTON = 30
FIXED = {"certificate.no_judgement"}
"""Words of the law, which a municipality reads and which are no longer what they are in other ones."""
BUTTONS = (
    "choose_language", "no_card", "read_aloud", "help", "stop", "back", "onward", "earlier", "later", "i_helped",
    "i_was_helped", "others_ask", "others_offer", "yes", "no", "erase", "ready",
)  # fmt: skip
HARD = re.compile(
    r"\b(administratie|authenticatie|betreffende|betreft|bovendien|conform|debet|desbetreffend|dient te|eveneens|"
    r"gegevensverwerking|indien|inzake|middels|mutatie|omtrent|raadplegen|reeds|registratie|ruil\w*|tevens|transactie|"
    r"uitsluitend|verrekening|verstrekken|voorts|wederkerig\w*|zodanig|"
    r"additional|authentication|commence|consult|debit|furthermore|hereby|in accordance|obtain|pursuant|regarding|"
    r"reciproc\w*|registration|subsequently|thereof|transaction|whilst)\b",
    re.IGNORECASE,
)


def member_texts(language: str) -> Iterator[tuple[str, str]]:
    """Every text of kiosk and member papers, with its key."""
    parts = [("kiosk", shipped_words(language, "kiosk")["kiosk"])]
    parts += [(section, shipped_words(language, "documents")[section]) for section in (*PAPERS, "card")]
    parts.append(("statements", shipped_words(language, "sentences")["statements"]))
    for section, texts in parts:
        for key, text in leaves(texts, section):
            if key.split(".")[1].partition("[")[0] not in STAFF_READS.get(section, set()):
                yield key, text


def sentences(text: str) -> list[str]:
    """Its sentences, without what stands in brackets: an article of the law, a name in another language."""
    plain = re.sub(r"\([^)]*\)", "", Formatter().vformat(text, (), _Any()))
    return [each for each in re.split(r"(?<=[.!?:])\s+", plain) if each.strip()]


class _Any(dict[str, object]):
    """Every fact is one word."""

    def __missing__(self, _key: str) -> "_Any":
        return self

    def __format__(self, _form: str) -> str:
        return "Fatma"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sentences_are_short(language: str) -> None:
    long = [
        (key, sentence)
        for key, text in member_texts(language)
        if key not in FIXED
        for sentence in sentences(text)
        if len(re.findall(r"[\w'’-]+", sentence)) > MOST_WORDS
    ]
    assert long == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_of_offices(language: str) -> None:
    assert [(key, found[0]) for key, text in member_texts(language) if (found := HARD.search(text))] == []


@pytest.mark.parametrize("language", ["nl", "en", "ar", "ti", "tr", "fa", "uk", "so"])
def test_what_stands_on_a_button_is_read_at_a_glance(language: str) -> None:
    words = shipped_words(language, "kiosk")["kiosk"]
    assert {key: words[key] for key in BUTTONS if len(words[key]) > MOST_ON_A_BUTTON} == {}


NAME, NUMBER, PHONE = "Henk (2) de Wit", "2026-00123-7", "030-123 45 67"


def facts(names: set[str]) -> dict[str, object]:
    """Something for each fact, of the kind that its name tells."""
    said: dict[str, object] = {}
    for name in names:
        if name.endswith("_minutes"):
            said[name] = 75
        elif name in ("day", "date", "since", "until"):
            said[name] = date(2026, 6, 30)
        elif name in ("count", "seconds", "days", "page", "pages", "most", "sequence"):
            said[name] = 12
        elif name in ("phone", "number"):
            said[name] = PHONE if name == "phone" else NUMBER
        else:
            said[name] = NAME
    return said


def spoken(language: str) -> Iterator[tuple[str, set[str], str]]:
    words = wording(language)
    say = {"kiosk": words.kiosk, "documents": words.label, "sentences": words.sentence}
    for file, says in say.items():
        for path, entry in entries(shipped_words(language, file)):
            if path not in read_by_members(file):
                continue
            names = {
                field for _, text in leaves(entry, "x") for _, field, _, _ in Formatter().parse(text) if field
            }
            if isinstance(entry, dict):
                names |= {entry[each] for each in ("by", "sign_of") if each in entry}
            if names:
                yield (
                    path,
                    names,
                    says(path.removeprefix("kiosk.") if file == "kiosk" else path, **facts(names)),
                )


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))
def test_names_numbers_and_telephones_stand_whole_where_all_runs_from_right_to_left(language: str) -> None:
    seen = set()
    for path, names, said in spoken(language):
        shown = get_display(said, base_dir="R")
        for name, fact in facts(names).items():
            if isinstance(fact, str) and fact in said:
                assert fact in shown, (path, shown)
                seen.add(name)
    assert {"name", "phone", "number"} <= seen


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))
def test_every_island_ends(language: str) -> None:
    """What is opened is closed: a mark left open would turn round what comes after the sentence."""
    for path, _names, said in spoken(language):
        depth = 0
        for sign in said:
            depth += (sign in "\u2066\u2067\u2068") - (sign == "\u2069")
            assert depth >= 0, path
        assert depth == 0, path
        assert not re.search("[\u202a-\u202e]", said), path
