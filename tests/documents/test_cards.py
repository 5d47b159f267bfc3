"""Cards come out in the size of a bank card, with codes that a scanner reads and names that copy out."""

import io
import re
from collections import Counter

import pikepdf
import pytest

from tests.documents.papers import MOMENT, PEOPLE, SENDER, pages_of, readings, scanned
from timebank.documents.cards import HIGH, WIDE, CardFace, CardsPaper, cards
from timebank.documents.icons import drawing
from timebank.domain.cards import PICTOGRAMS, CardCode, new_card, parse_card
from timebank.domain.errors import Cancelled
from timebank.domain.numbers import account_number
from timebank.places import resource
from timebank.wording import LANGUAGES, wording

MILLIMETRE = 72 / 25.4
LONG = "Wilhelmina Johanna Petronella van der Heijden-van Oosterzeel"
NAMES = [
    *PEOPLE.values(),
    (LONG, "محمد عبد الرحمن عبد الله الهاشمي البغدادي الكريمي محمد عبد الله"),
    ("<b>A&B</b>", ""),
]


def faces(count: int = len(NAMES)) -> tuple[CardFace, ...]:
    return tuple(
        CardFace(code=new_card(account_number(1038 + at)), name=NAMES[at % len(NAMES)][0],
                 script_name=NAMES[at % len(NAMES)][1])
        for at in range(count)
    )  # fmt: skip


def paper(count: int = len(NAMES), **changes: object) -> CardsPaper:
    values: dict[str, object] = {"faces": faces(count), "sender": SENDER, "moment": MOMENT}
    return CardsPaper(**(values | changes))  # type: ignore[arg-type]


def test_the_measures_are_those_of_a_bank_card():
    assert (WIDE, HIGH) == (85.60, 53.98)
    file = cards(paper(1, on_sheets=False))
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert len(pdf.pages) == 2
        for page in pdf.pages:
            assert [float(edge) / MILLIMETRE for edge in page.mediabox] == pytest.approx(
                [0, 0, WIDE, HIGH], abs=0.01
            )


def test_ten_cards_lie_on_a_sheet_of_a4_each_in_its_place():
    made = paper(11, backs=False)
    file = cards(made)
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert [float(edge) / MILLIMETRE for edge in pdf.pages[0].mediabox] == pytest.approx(
            [0, 0, 210, 297], abs=0.01
        )
    assert pages_of(file) == 2
    found = {text: (x, y) for text, x, y in scanned(file)}
    assert set(found) == {face.code.text for face in made.faces[:10]}
    left, top = (210 - 2 * WIDE) / 2, (297 - 5 * HIGH) / 2
    for at, face in enumerate(made.faces[:10]):
        row, column = divmod(at, 2)
        middle = (left + (column + 1) * WIDE - 6 - 9.75, top + (row + 1) * HIGH - 6 - 9.75)
        assert found[face.code.text] == pytest.approx(middle, abs=0.5)
    assert [text for text, _, _ in scanned(file, 1)] == [made.faces[10].code.text]


@pytest.mark.parametrize(("start", "count"), [(3, 1), (3, 2), (8, 2), (7, 5)])
def test_a_sheet_that_was_begun_is_gone_on_with(start, count):
    made = paper(count, start=start)
    file = cards(made)
    left, top = (210 - 2 * WIDE) / 2, (297 - 5 * HIGH) / 2
    places = []
    for at in range(count):
        page, place = (0, start + at) if start + at < 10 else (1, start + at - 10)
        row, column = divmod(place, 2)
        x, y = left + (column + 1) * WIDE - 6 - 9.75, top + (row + 1) * HIGH - 6 - 9.75
        places.append((made.faces[at].code.text, page, x, y))
    # Each sheet has its back after it.
    assert pages_of(file) == 2 * (1 + places[-1][1])
    for text, page, x, y in places:
        found = {code: (a, b) for code, a, b in scanned(file, 2 * page)}
        assert found[text] == pytest.approx((x, y), abs=0.5)


def test_what_is_scanned_is_the_card():
    made = paper(3, on_sheets=False, backs=False)
    file = cards(made)
    read = [scanned(file, page)[0][0] for page in range(3)]
    assert [parse_card(text) for text in read] == [face.code for face in made.faces]


def test_names_and_numbers_copy_out_as_they_are(tmp_path):
    made = paper(on_sheets=False)
    for text in readings(cards(made), tmp_path).values():
        flat = " ".join(text.split())
        for face in made.faces:
            assert face.code.number in flat
            assert face.name in flat
            assert face.code.secret not in text


@pytest.mark.parametrize("script", ["ar", "ti", "uk", "fa"])
def test_the_name_in_its_own_script(script, tmp_path):
    name, script_name = PEOPLE[script]
    face = CardFace(code=CardCode(number="1045-5", secret="7K3VQH2M9X"), name=name, script_name=script_name)
    for text in readings(cards(paper(faces=(face,), on_sheets=False)), tmp_path).values():
        assert script_name in " ".join(text.split())


def test_the_backs_say_where_a_found_card_belongs(tmp_path):
    file = cards(paper(3))
    assert pages_of(file) == 2
    for text in readings(file, tmp_path).values():
        assert text.count("Breng deze kaart terug") == 3
        assert text.count(SENDER.phone) == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_back_tells_its_member_in_both_languages_what_to_do_about_a_lost_card(language, tmp_path):
    face = CardFace(code=new_card("1045-5"), name="Zebib", language=language)
    own = wording(language)
    assert language in ("nl", "en") or own.label("card.lost") != wording("en").label("card.lost")
    for text in readings(cards(paper(faces=(face,), on_sheets=False)), tmp_path).values():
        # In which order the words of a right-to-left line come is up to who reads the file.
        read = Counter(re.findall(r"\w+", text))
        for words in (wording("nl"), own):
            for key in ("card.lost", "card.secret"):
                assert Counter(re.findall(r"\w+", words.label(key))) <= read


def test_long_work_tells_how_far_it_is_and_stops():
    class Impatient:
        steps: list[tuple[int, int]] = []

        def step(self, done: int, total: int) -> None:
            self.steps.append((done, total))
            if done == 4:
                raise Cancelled

    with pytest.raises(Cancelled):
        cards(paper(30), Impatient())
    assert Impatient.steps == [(done, 30) for done in range(5)]


def test_the_pictogram_stays_with_the_number_and_differs_among_neighbours():
    shown = [new_card(account_number(1000 + at)).pictogram for at in range(len(PICTOGRAMS))]
    assert sorted(shown) == sorted(PICTOGRAMS)
    assert all(resource("icons", f"{name}.svg").exists() for name in PICTOGRAMS)


def test_every_icon_can_be_drawn_within_its_square():
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) > 200
    for name in names:
        if name in ("mark", "gave-help", "got-help"):
            continue
        corners = [point for _, points in drawing(name).value for point in points]
        assert corners, name
        assert all(-1 <= x <= 25 and -1 <= y <= 25 for x, y in corners), name
