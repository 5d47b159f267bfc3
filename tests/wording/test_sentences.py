"""Whatever the time bank refuses, it says in one sentence what to do."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from tests.fixtures.reading import without_marks
from timebank import domain
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.errors import Refusal, StorageTrouble, Told
from timebank.domain.ledger import Account, AccountKind, Confirmation, Kind, Side
from timebank.domain.limits import Limits, beyond
from timebank.domain.sharing import Split
from timebank.domain.waiting import WaitState
from timebank.wording import LANGUAGES, wording
from timebank.wording.catalogue import WordMissing, found_in, words_of
from timebank.wording.speaker import FactMissing, needed

COMPLETE = ("nl", "en")
"""Languages in which every sentence exists; the others fall back to these."""
MET_REFUSALS = [
    "general",
    "needs_coordinator",
    "not_permitted",
    "not_signed_in",
    "second_operator_needed",
    "date_not_understood",
    "dates_reversed",
    "mistyped_number",
    "name_missing",
    "reason_missing",
    "time_not_positive",
    "time_not_understood",
    "time_too_long",
    "account_closed",
    "account_unknown",
    "not_a_member",
    "not_an_organisation",
    "same_member",
    "talent_unknown",
    "already_declined",
    "already_reversed",
    "already_settled",
    "beyond_limit",
    "date_in_future",
    "date_too_old",
    "entry_unknown",
    "has_waiting_entries",
    "more_than_twelve_hours",
    "not_yours_to_reverse",
    "nothing_waiting",
    "order_reused",
    "reversal_not_reversible",
    "same_person",
    "wait_expired",
    "already_withdrawn",
    "certificate_unknown",
    "nothing_to_certify",
]
"""What recording, undoing, reading and certifying may meet: said in the language of whoever asks."""
MET_TROUBLES = [
    "database_locked",
    "database_missing",
    "database_damaged",
    "database_newer",
    "database_read_only",
    "database_unreachable",
    "disk_full",
]
"""What may be wrong with the books while somebody works."""
ENDS = (".", "?", "؟", "።")
ROOT = Path(__file__).parents[2]


def leaves(words: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a catalogue with its dotted key."""
    if isinstance(words, str):
        yield key, words
    elif isinstance(words, list):
        for number, item in enumerate(words):
            yield from leaves(item, f"{key}[{number}]")
    elif isinstance(words, dict):
        for name, inner in words.items():
            if name not in ("by", "sign_of"):
                yield from leaves(inner, f"{key}.{name}".lstrip("."))


def subclasses(kind: type[Told]) -> list[type[Told]]:
    found = []
    for child in kind.__subclasses__():
        found += [child, *subclasses(child)]
    return sorted((c for c in found if c.__module__.startswith("timebank.")), key=lambda c: c.__name__)


def section_of(kind: type[Told]) -> str:
    return "refusals" if issubclass(kind, Refusal) else "troubles"


def texts_of(kind: type[Told], language: str) -> object:
    return found_in(words_of(language, "sentences"), f"{section_of(kind)}.{kind().code}")


for module in pkgutil.walk_packages(domain.__path__, "timebank.domain."):
    # Imported all, or what is refused there would not be found when this file runs alone.
    importlib.import_module(module.name)
TOLD = [*subclasses(Refusal), *subclasses(StorageTrouble)]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("kind", TOLD, ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence(kind, language):
    assert texts_of(kind, language) is not None, f"write {kind().code} in words/{language}/sentences.toml"


@pytest.mark.parametrize("language", COMPLETE)
def test_no_sentence_is_left_of_a_refusal_that_is_gone(language):
    for section, kind in (("refusals", Refusal), ("troubles", StorageTrouble)):
        codes = {child().code for child in subclasses(kind)} | {"general"}
        assert set(words_of(language, "sentences")[section]) <= codes


def test_what_is_refused_is_named_in_the_domain():
    """Where every floor may raise it, and where its sentence is looked for."""
    homes = {kind.__module__ for kind in subclasses(Refusal)}
    assert [
        home for home in homes if not home.startswith(("timebank.domain.", "timebank.command_line."))
    ] == []


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Where the program tells something: file and line, class name, the facts it gives."""
    names = {kind.__name__ for kind in TOLD}
    for path in sorted((ROOT / "timebank").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in names and not any(word.arg is None for word in node.keywords):
                place = f"{path.relative_to(ROOT)}:{node.lineno}"
                yield place, name, {word.arg for word in node.keywords if word.arg}


@pytest.mark.parametrize("language", COMPLETE)
def test_no_sentence_needs_a_fact_that_is_not_given(language):
    kinds = {kind.__name__: kind for kind in TOLD}
    sites = list(raised())
    assert sites
    for place, name, facts in sites:
        missing = needed(texts_of(kinds[name], language)) - facts
        assert not missing, f"{place}: {name} says nothing of {missing}, which its {language} sentence needs"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_speaks_of_errors_or_judges(language):
    bad = re.compile(
        r"\b(error|fout|ongeldig|invalid|illegal|verboden|mislukt|ruil\w*|naai\w*)\b", re.IGNORECASE
    )
    for key, text in leaves(words_of(language, "sentences")):
        assert not bad.search(text), f"{language} {key}: {text}"


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("section", ["refusals", "troubles", "warnings"])
def test_refusals_are_whole_sentences(section, language):
    for key, text in leaves(words_of(language, "sentences")[section]):
        assert text[0].isupper() or text.startswith("{"), key
        assert text.endswith((".", "?")), key
        assert len(text) <= 110, f"{key} is too long for the place beside a field"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_day_of_work_meets_is_said_in_every_language(language):
    met = [
        ("refusals", MET_REFUSALS),
        ("troubles", MET_TROUBLES),
        ("warnings", ["above_limit", "below_limit"]),
    ]
    for section, codes in met:
        for code in codes:
            found = list(leaves(found_in(words_of(language, "sentences"), f"{section}.{code}")))
            assert found, f"{language} has no words for {code}"
            for _, text in found:
                assert text.endswith(ENDS), f"{language} {code}"
                assert len(text) <= 120, f"{language} {code} is too long for the place beside a field"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree_with_english(language):
    """A translation may leave a fact out, never ask for one that the English does not have."""
    english = dict(leaves(words_of("en", "sentences")))
    for key, text in leaves(words_of(language, "sentences")):
        fields = {field for _, field, _, _ in Formatter().parse(text) if field}
        assert key in english, f"{language} {key} is in no other catalogue"
        known = {field for _, field, _, _ in Formatter().parse(english[key]) if field}
        assert fields <= known, f"{language} {key}"


def test_dutch_and_english_have_the_same_keys():
    dutch, english = (dict(leaves(words_of(language, "sentences"))) for language in COMPLETE)
    assert dutch.keys() == english.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("section", "codes"),
    [
        ("kinds", Kind),
        ("sides", Side),
        ("confirmations", [*Confirmation, None]),
        ("confirmations_short", [*Confirmation, None]),
        ("roles", Role),
        ("account_kinds", AccountKind),
        ("splits", Split),
        ("wait_states", WaitState),
        ("waiting", ["confirmation", "signature"]),
    ],
)
def test_every_code_has_a_word(section, codes, language):
    words = [wording(language).word(section, code) for code in codes]
    assert all(words)
    assert len(set(words)) == len(words)


def test_sentences_as_the_desk_says_them():
    dutch = wording("nl")
    assert dutch.refusal(errors.SamePerson(number="87-1")) == "Kies twee verschillende mensen."
    assert dutch.refusal(errors.TimeNotUnderstood(text="x")) == "Schrijf de tijd zo: 2, 2:30 of 45m."
    assert (
        dutch.refusal(errors.DiskFull()) == "De schijf is vol. Wat je typte, is bewaard. Roep de coördinator."
    )
    said = dutch.sentence("desk.saved", giver="Fatma", receiver="Henk", time_minutes=120, talent="cooking")
    assert said == "Opgeslagen: Fatma hielp Henk. Koken, 2 uur."
    assert (
        wording("en").refusal(errors.TimeTooLong(most_minutes=6000)) == "Write a time of 100 hours or less."
    )


def test_the_most_telling_sentence_speaks_whose_facts_are_known():
    dutch = wording("nl")
    said = dutch.refusal(errors.ChoiceUnknown(choice="x", choices=("a", "b")))
    assert said == "x kan hier niet. Kies uit: a en b."
    assert dutch.refusal(errors.ChoiceUnknown(choice="x")) == "x kan hier niet. Kies iets uit de lijst."


def test_a_limit_is_told_from_its_own_side():
    facts = {"name": "Henk", "number": "1045-5", "after_minutes": -630, "room_minutes": 60}
    said = wording("nl").refusal(errors.BeyondLimit(limit_minutes=-600, **facts))
    assert said == "Henk kan nu nog 1 uur hulp krijgen. Opslaan kan alleen met een reden."
    facts["after_minutes"] = 2430
    said = wording("nl").refusal(errors.BeyondLimit(limit_minutes=2400, **facts))
    assert said == "Henk komt boven de grens van 40 uur. Opslaan kan alleen met een reden."


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("change", [-700, 2500])
def test_every_warning_of_the_limits_has_a_sentence(change, language):
    account = Account(
        key=1,
        code="1045-5",
        kind=AccountKind.MEMBER,
        name="Henk",
        open=True,
        balance=0,
        given=0,
        received=0,
        attended=0,
    )
    warned = beyond(account, change, Limits())
    assert warned is not None
    said = wording(language).warning(warned.code, **warned.facts)
    assert "Henk" in said
    assert warned.code not in said


def test_an_unforeseen_refusal_still_gets_an_answer():
    class NeverHeardOf(Refusal): ...

    class NeverSeen(StorageTrouble): ...

    assert "never_heard_of" in wording("nl").refusal(NeverHeardOf(x=1))
    assert "never_seen" in wording("ar").refusal(NeverSeen())
    assert "odd" in wording("nl").warning("odd")


def test_other_languages_fall_back_to_english():
    assert wording("so").refusal(errors.PosterTooLong(most=4, count=9)).startswith("Choose 4 at the most")


def test_a_missing_key_or_fact_is_a_bug():
    with pytest.raises(WordMissing):
        wording("nl").sentence("refusals.never_written")
    with pytest.raises(FactMissing):
        wording("nl").sentence("statements.i_helped")
    with pytest.raises(ValueError, match="no such language"):
        wording("xx")


def test_names_stay_whole_and_say_nothing_of_their_own():
    dutch, arabic = wording("nl"), wording("ar")
    assert dutch.sentence("statements.i_helped", name="{0} <b>\nHenk") == "Ik hielp {0} <b> Henk"
    said = dutch.sentence("statements.i_helped", name="فاطمة")
    assert said == "Ik hielp \u2068فاطمة\u2069"
    assert arabic.sentence("statements.i_helped", name="Henk (2)") == "ساعدتُ \u2068Henk (2)\u2069"
    assert without_marks(said) == "Ik hielp فاطمة"
