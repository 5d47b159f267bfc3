"""Whom a query finds first and whom never; what the dictionary promises; what type-ahead promises."""

from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchmarks.search import pairs
from timebank.domain.names import How, Judge, Variants, placed_words, query_of, words
from timebank.store.spellings import shipped_variants


def ranked(
    typed: str, names: list[str], recent: tuple[int, ...] = (), variants: Variants | None = None
) -> list[str]:
    known = variants or shipped_variants()
    judge = Judge(query_of(typed, known), known)
    placed = {number: placed_words([name]) for number, name in enumerate(names)}
    return [names[match.account] for match in judge.rank(placed, recent)]


def how(typed: str, name: str) -> How | None:
    known = shipped_variants()
    found = Judge(query_of(typed, known), known).rank({0: placed_words([name])})
    return found[0].how if found else None


MOHAMMEDS = ["Mohammed", "Muhammad", "Mohamed", "Mohamad", "Maxamed", "Mihemed", "محمد", "Мухаммед"]

NEVER = [
    ("Mohammed", "Mahmoud"),
    ("Mohammed", "Mehmet"),
    ("Mohammed", "Ahmed"),
    ("Mohammed", "Hamed"),
    ("Mohammed", "Hamid"),
    ("Mohammed", "محمود"),
    ("Mohammed", "Mohamud"),
    ("Mohammed", "Maxamuud"),
    ("Mohammed", "Mahdi"),
    ("Mahmoud", "محمد"),
    ("Mahmoud", "Hammoud"),
    ("Ahmed", "Hamed"),
    ("Ahmed", "Hamid"),
    ("Hamid", "Hamad"),
    ("Hassan", "Hussein"),
    ("Hassan", "Ihsan"),
    ("Hussein", "الحسن"),
    ("huseyn", "Elhassan"),
    ("Hassan", "Hosni"),
    ("Amina", "Amna"),
    ("Amina", "Amin"),
    ("Amira", "Amir"),
    ("Salem", "Selam"),
    ("Salem", "Salma"),
    ("Selam", "سالم"),
    ("Salim", "Selam"),
    ("Karim", "Karam"),
    ("Karim", "Akram"),
    ("Kamal", "Kamel"),
    ("Samir", "Samer"),
    ("Samira", "Samir"),
    ("Rashid", "Rashad"),
    ("Said", "Saad"),
    ("Omar", "Amr"),
    ("Omar", "Ammar"),
    ("Amir", "Omar"),
    ("Laila", "Lila"),
    ("Zainab", "Zaid"),
    ("Jamal", "Jamil"),
    ("Malik", "Malak"),
    ("Nadira", "Nadir"),
    ("Nora", "Nour"),
    ("Habiba", "Habib"),
    ("Yusuf", "Yasin"),
    ("Ali", "Alaa"),
    ("Marwan", "Marwa"),
    ("Hadi", "Hoda"),
    ("Berhane", "Bereket"),
    ("Tsegay", "Tsehay"),
    ("Mehret", "Mehari"),
    ("Oleh", "Olha"),
    ("Oleksandr", "Oleksii"),
    ("Jan", "Can"),
    ("Marijke", "Marga"),
]


@pytest.mark.parametrize(("typed", "other"), NEVER)
def test_another_name_is_never_found(typed, other):
    assert how(typed, other) is None
    # The other way round it may be a beginning: who types "Amin" may be on the way to Amina.
    assert how(other, typed) in (None, How.START, How.VARIANT_START)


FINDS = [
    ("Mohammed", "Muhammad", How.VARIANT),
    ("Mohammed", "محمد", How.VARIANT),
    ("محمد", "Mohamed", How.VARIANT),
    ("Мохаммед", "Mohamed", How.VARIANT),
    ("moham", "Muhammad", How.VARIANT_START),
    ("Joesoef", "Yusuf", How.VARIANT),
    ("yous", "Yusuf", How.VARIANT_START),
    ("Osman", "Othman", How.VARIANT),
    ("Tesfai", "ተስፋይ", How.VARIANT),
    ("tesf", "ተስፋይ", How.VARIANT_START),
    ("ተስፋይ", "Tesfay", How.VARIANT),
    ("hagosawi", "ሃጎሳዊ", How.VARIANT),
    ("Olexandr", "Олександр", How.VARIANT),
    ("Олександр", "Oleksandr", How.VARIANT),
    ("kushnir", "Кушнір", How.VARIANT),
    ("kush", "Кушнір", How.VARIANT_START),
    ("Кушнір", "Kushnir", How.VARIANT),
    ("Abdul Rahman", "Abdelrahman", How.EXACT),
    ("Abdelrahman", "Abdul Rahman", How.EXACT),
    ("Abd al-Rahman", "عبد الرحمن", How.VARIANT),
    ("abdelrahman", "عبد الرحمن", How.VARIANT),
    ("salaheddine", "Salah al-Din", How.VARIANT),
    ("huseyin", "Hussein", How.VARIANT),
    ("vanderhorst", "Jan van der Horst", How.EXACT),
    ("horst jan", "Jan van der Horst", How.EXACT),
    ("van der horst", "Jan van der Horst", How.EXACT),
    ("annemarie", "Anne-Marie", How.EXACT),
    ("anne marie", "Anne-Marie", How.EXACT),
    ("yil", "Fatma Yılmaz", How.START),
    ("lmaz", "Fatma Yılmaz", How.INSIDE),
    ("henk", "Hendrik de Vries", How.CALLED),
    ("oemar", "Cumar", How.SOUND),
    ("elhaddaoui", "Haddawi", How.SOUND),
    ("khatib", "خطيب", How.VARIANT),
    ("hasan", "الحسن", How.VARIANT),
    ("hasan", "Elhassan", How.VARIANT),
    ("barghouti", "برغوثي", How.SOUND),
    ("mohhamad", "Mohammed", How.SOUND),
    ("amhed", "Ahmad", How.MISTYPED),
    ("gerirt", "Gerrit", How.MISTYPED),
    ("مكلوف", "Makhlouf", How.SOUND),
]


@pytest.mark.parametrize(("typed", "name", "way"), FINDS)
def test_a_name_is_found_and_how(typed, name, way):
    assert how(typed, name) is way


def test_mohammed_comes_before_anything_else_in_all_its_spellings():
    others = ["Mahmoud", "Mehmet", "Ahmed", "Hamed", "Mohammedi", "Mohand", "Muhannad", "Mona"]
    for typed in MOHAMMEDS[:3]:
        found = ranked(typed, [*others, *MOHAMMEDS])
        assert set(found[: len(MOHAMMEDS)]) == set(MOHAMMEDS)
        assert not {"Mahmoud", "Mehmet", "Ahmed", "Hamed"} & set(found)


def test_the_spelling_that_was_typed_comes_first_then_the_nearest():
    found = ranked("Mohamed", ["Maxamed Ali", "Muhammad Ali", "Mohamed Ali", "Mohammed Ali"])
    assert found[0] == "Mohamed Ali"
    assert found[1] == "Mohammed Ali"


def test_order_of_merit():
    known = Variants([["Fatima", "Fatma"]], [["Fatima", "Faat"]])
    names = ["Nanfatima", "Vatimah", "Fatimazohra", "Faat", "Fatma", "Fatima"]
    assert ranked("Fatima", names, variants=known) == [
        "Fatima",
        "Fatma",
        "Fatimazohra",
        "Faat",
        "Nanfatima",
        "Vatimah",
    ]


def test_of_equals_who_was_there_lately_comes_first_then_whose_name_begins_so():
    names = ["Ali Fatih", "Fatma Yılmaz", "Fatma Öz"]
    assert ranked("fat", names) == ["Fatma Yılmaz", "Fatma Öz", "Ali Fatih"]
    assert ranked("fat", names, recent=(2,))[0] == "Fatma Öz"
    assert ranked("fat", names, recent=(0,))[0] == "Ali Fatih"


def test_an_exact_name_beats_a_recent_one_that_only_begins_so():
    assert ranked("ali", ["Alia Jansen", "Ali Jansen"], recent=(0,))[0] == "Ali Jansen"


def test_words_in_the_order_of_the_name_come_first():
    assert ranked("ali hassan", ["Hassan Ali", "Ali Hassan", "Ali Omar Hassan"]) == [
        "Ali Hassan",
        "Ali Omar Hassan",
        "Hassan Ali",
    ]


def test_every_asked_word_must_be_met_by_a_word_of_its_own():
    assert ranked("abdi abdirahman", ["Abdirahman Omar", "Abdirahman Abdi"]) == ["Abdirahman Abdi"]
    assert ranked("fatma jansen", ["Fatma Yılmaz", "Henk Jansen"]) == []
    assert ranked("ali ali", ["Ali Ali", "Omar"]) == ["Ali Ali"]


def test_particles_are_optional_but_count_when_typed():
    names = ["Jan Horst", "Jan van der Horst"]
    assert ranked("jan van der horst", names)[0] == "Jan van der Horst"
    assert ranked("jan horst", names)[0] == "Jan Horst"


def test_numbers_answer_to_their_digits_only():
    known = shipped_variants()
    placed = {1: placed_words(["Fatma"], ["1045-5"]), 2: placed_words(["Henk"], ["1046-3"])}

    def found(typed: str) -> list[int]:
        return [match.account for match in Judge(query_of(typed, known), known).rank(placed)]

    assert found("1045-5") == found("10455") == found("1045") == found("١٠٤٥") == [1]
    assert found("104") == [1, 2]
    assert found("0455") == found("10554") == []
    assert found("fatma 1045") == [1]


def test_every_spelling_of_a_name_finds_every_other():
    known = shipped_variants()
    assert len(known) > 1500
    for number in range(len(known)):
        spellings = known.spelled(number)
        worst = How.CALLED if number in known.calls else How.VARIANT
        for typed in {spellings[0], spellings[-1]}:
            query = query_of(typed, known)
            judge = Judge(query, known)
            for other in spellings:
                met = judge.meets(query.readings[0].words[0], other, by_ear=False)
                assert met is not None, (typed, other)
                assert met[0] <= worst, (typed, other)


def test_every_name_of_the_dictionary_has_spellings_and_no_spelling_too_many_names():
    known = shipped_variants()
    for number in range(len(known)):
        assert len(known.spelled(number)) >= 2, known.spelled(number)
        assert all(known.spelled(number))
        for spelling in known.spelled(number):
            assert len(known.of(spelling) - known.calls) <= 8, spelling


names_meant = st.sampled_from(sorted({name for _, name in pairs()}))


@given(names_meant, st.randoms(use_true_random=False), st.data())
def test_a_name_always_finds_itself_by_any_order_and_beginning_of_its_words(name, chance, data):
    parts = list(dict.fromkeys(words(name)))
    chance.shuffle(parts)
    typed = [part[: data.draw(st.integers(min(2, len(part)), len(part)))] for part in parts]
    assume(len(set(typed)) == len(typed))
    assert ranked(" ".join(typed), [name]) == [name]


@given(st.text(max_size=30), names_meant)
def test_nothing_that_is_typed_breaks_the_search(typed, name):
    ranked(typed, [name, typed])


def test_few_words_of_many_are_matched_in_bounded_time():
    long = " ".join(f"ma{'o' * n}" for n in range(20))
    assert ranked(" ".join(["ma"] * 8), [long]) == [long]
    typed = " ".join(permutations("maoi", 3).__next__())
    assert ranked(typed, [long]) in ([], [long])


def test_every_beginning_of_mohammed_keeps_mahmoud_out():
    for typed in ("mohamm", "mohamme", "mohammed", "muham", "muhamm", "muhammad"):
        assert how(typed, "Mahmoud") is None, typed
