"""Slips and letters come out of the books in the right size, in two languages, and stand in the log."""

import io
from uuid import uuid4

import pypdf
import pytest

from tests.documents.papers import pages_of
from tests.fixtures.bank import TestBank
from timebank.domain import errors, paper_refusals
from timebank.domain.members import Profile
from timebank.domain.papers import MOST_LETTERS, LetterOrder, SlipForm, Window
from timebank.services.exchanges import record_exchange
from timebank.services.letters import letters_paper, note_letters
from timebank.services.members import change_member, enrol_member
from timebank.services.slip_papers import blank_slips, draft_slip, slip_paper
from timebank.services.staff import list_audit
from timebank.services.statements import day_list
from timebank.wording import wording

MILLIMETRE = 72 / 25.4
MARKUP = "<b>Jan</b> & <img src='/etc/passwd'>"


def text_of(file: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(file)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def size_of(file: bytes) -> tuple[float, float]:
    box = pypdf.PdfReader(io.BytesIO(file)).pages[0].mediabox
    return round(float(box.width) / MILLIMETRE, 1), round(float(box.height) / MILLIMETRE, 1)


def reads(bank: TestBank, number: str, name: str, language: str, **more: str) -> None:
    bank.office.do(bank.desk, change_member, number, Profile(name=name, language=language, **more))


# --- slips


def test_a_slip_tells_what_was_recorded(bank: TestBank) -> None:
    entry = bank.record(bank.fatma, bank.henk, 90, talent="cooking").entry
    for form, size in ((SlipForm.A6, (105.0, 148.5)), (SlipForm.A4, (210.0, 297.0))):
        file = bank.office.ask(bank.desk, slip_paper, entry, form)
        assert size_of(file) == size
        text = text_of(file)
        for part in (
            "Fatma Yılmaz", bank.fatma, "Henk de Vries", bank.henk, "Koken", "1 uur en 30 minuten",
            "22 november 2026", "Buurthuis De Linde", "ik kreeg deze hulp", "Riet Jansen",
        ):  # fmt: skip
            assert part in text, (form, part)


def test_a_receipt_is_eighty_millimetres_wide_and_as_long_as_it_must_be(bank: TestBank) -> None:
    short = bank.office.ask(bank.desk, slip_paper, bank.record(bank.fatma, bank.henk).entry, SlipForm.RECEIPT)
    group = bank.record([bank.fatma, bank.zebib], [bank.henk, bank.olena]).entry
    long = bank.office.ask(bank.desk, slip_paper, group, SlipForm.RECEIPT)
    assert size_of(short)[0] == size_of(long)[0] == 80.0
    assert 90 < size_of(short)[1] < size_of(long)[1] < 200
    for name in ("Fatma Yılmaz", "Zebib Tesfay", "Henk de Vries", "Olena Koval"):
        assert name in text_of(long)


def test_the_second_language_is_that_of_who_was_helped(bank: TestBank) -> None:
    reads(bank, bank.henk, "Henk de Vries", "tr")
    entry = bank.record(bank.fatma, bank.henk, 60, talent="cooking").entry
    assert "Yardım fişi" in text_of(bank.office.ask(bank.desk, slip_paper, entry))
    assert "Yardım fişi" not in text_of(bank.office.ask(bank.desk, slip_paper, entry, SlipForm.A6, None))
    assert "Листок" in text_of(bank.office.ask(bank.desk, slip_paper, entry, SlipForm.A6, "uk"))


def test_on_a_receipt_no_word_of_the_second_language_is_cut_off(bank: TestBank) -> None:
    entry = bank.record(bank.fatma, bank.henk, 60, talent="school_run").entry
    for language in ("en", "tr", "uk", "so"):
        file = bank.office.ask(bank.desk, slip_paper, entry, SlipForm.RECEIPT, language)
        assert "…" not in text_of(file)
        assert wording(language).talent("school_run") in text_of(file)


def test_names_with_markup_stand_there_as_they_are(bank: TestBank) -> None:
    reads(bank, bank.henk, MARKUP, "nl")
    entry = bank.record(bank.fatma, bank.henk).entry
    assert MARKUP in text_of(bank.office.ask(bank.desk, slip_paper, entry, SlipForm.RECEIPT))


def test_there_is_a_slip_for_what_waits_and_none_for_what_is_no_help(bank: TestBank) -> None:
    entry = bank.record(bank.fatma, bank.henk).entry
    reversal = bank.reverse(entry).entry
    with pytest.raises(paper_refusals.NoSlipForThis):
        bank.office.ask(bank.desk, slip_paper, reversal)
    with pytest.raises(errors.EntryUnknown):
        bank.office.ask(bank.desk, slip_paper, uuid4())
    own = bank.office.add_operator(bank.admin, "Fatma zelf", bank.desk.role, "linde-linde", member=bank.fatma)
    waiting = bank.office.do(
        bank.office.sign_in(own.name, "linde-linde"), record_exchange, bank.order(bank.fatma, bank.henk)
    )
    assert waiting.waiting
    assert "wacht op een handtekening" in text_of(bank.office.ask(bank.desk, slip_paper, waiting.entry))


def test_a_slip_that_was_looked_at_stands_in_the_log(bank: TestBank) -> None:
    entry = bank.record(bank.fatma, bank.henk).entry
    bank.office.ask(bank.desk, slip_paper, entry)
    line = bank.office.ask(bank.admin, list_audit)[0]
    assert (line.operation, line.subject) == ("slip_paper", str(entry))


def test_help_that_is_only_typed_has_a_slip_and_nothing_is_booked(bank: TestBank) -> None:
    reads(bank, bank.henk, "Henk de Vries", "tr")
    order = bank.order(bank.fatma, bank.henk, 90, talent="cooking")
    text = text_of(bank.office.ask(bank.desk, draft_slip, order.id, (order,)))
    for part in ("Fatma Yılmaz", "Henk de Vries", "Koken", "1 uur en 30 minuten", "Yardım fişi"):
        assert part in text, part
    assert "nog niet opgeschreven" in text
    line = bank.office.ask(bank.admin, list_audit)[0]
    assert (line.operation, line.subject) == ("draft_slip", str(order.id))
    assert bank.office.ask(bank.desk, day_list).entries == ()


def test_taalruil_has_a_slip_for_each_half(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 60)
    both = (order, order.swapped())
    assert pages_of(bank.office.ask(bank.desk, draft_slip, order.id, both, SlipForm.A6)) == 2
    four = bank.office.ask(bank.desk, draft_slip, order.id, both, SlipForm.A4)
    assert (pages_of(four), text_of(four).count("Wie hielp?")) == (1, 4)


def test_no_slip_of_what_cannot_be_recorded(bank: TestBank) -> None:
    same, nobody = bank.order(bank.fatma, bank.fatma), bank.order(bank.fatma, "9999-9")
    with pytest.raises(errors.SamePerson):
        bank.office.ask(bank.desk, draft_slip, same.id, (same,))
    with pytest.raises(errors.AccountUnknown):
        bank.office.ask(bank.desk, draft_slip, nobody.id, (nobody,), SlipForm.A6, None)


def test_empty_slips_for_the_pen(bank: TestBank) -> None:
    four = bank.office.ask(bank.desk, blank_slips, SlipForm.A4, "ar", 6)
    assert (pages_of(four), size_of(four)) == (2, (210.0, 297.0))
    assert text_of(four).count("Wie hielp?") == 6
    assert "Breng dit briefje naar de balie" in text_of(four)
    one = bank.office.ask(bank.desk, blank_slips, SlipForm.A6, None, 3)
    assert (pages_of(one), size_of(one)) == (3, (105.0, 148.5))
    roll = bank.office.ask(bank.desk, blank_slips, SlipForm.RECEIPT, None, 2)
    assert (pages_of(roll), size_of(roll)[0]) == (1, 80.0)
    for count in (0, 401):
        with pytest.raises(paper_refusals.TooManySlips):
            bank.office.ask(bank.desk, blank_slips, SlipForm.A4, None, count)
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.desk, blank_slips, SlipForm.A4, "xx", 4)


# --- letters


def order(bank: TestBank, *numbers: str, **changes: object) -> LetterOrder:
    values: dict[str, object] = {
        "numbers": numbers or (bank.fatma, bank.henk),
        "texts": {"nl": "We koken samen.\n\nKom je ook?", "tr": "Birlikte yemek yapıyoruz."},
        "subjects": {"nl": "Buurtmaaltijd", "tr": "Mahalle yemeği"},
    }
    return LetterOrder(**(values | changes))  # type: ignore[arg-type]


def test_each_letter_greets_by_name_and_has_its_address(bank: TestBank) -> None:
    reads(
        bank,
        bank.fatma,
        "Fatma Yılmaz",
        "tr",
        call_name="Fatma",
        address="Lindelaan 14, 1234 AB Voorbeeldstad",
    )
    file = bank.office.ask(bank.desk, letters_paper, order(bank))
    assert pages_of(file) == 2
    first, second = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)
    for part in ("Beste Fatma,", "Lindelaan 14\n", "1234 AB Voorbeeldstad", "Buurtmaaltijd", "Merhaba Fatma,",
                 "Birlikte yemek yapıyoruz.", "Met vriendelijke groet,"):  # fmt: skip
        assert part in first, part
    assert "Beste Henk de Vries," in second
    assert "Birlikte" not in second
    assert "Saldo" not in first


def test_hours_only_when_asked_with_what_everybody_must_know(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    text = text_of(bank.office.ask(bank.desk, letters_paper, order(bank, bank.fatma, with_hours=True)))
    assert "Mijn saldo op 22 november 2026" in text
    assert text.count("1 u 30") == 2
    assert "Uren zijn geen geld" in text


def test_the_address_stands_where_the_window_is(bank: TestBank) -> None:
    reads(bank, bank.fatma, "Fatma Yılmaz", "nl", address="Lindelaan 14, 1234 AB Voorbeeldstad")
    for window, edge in ((Window.LEFT, 20.0), (Window.RIGHT, 110.0)):
        file = bank.office.ask(bank.desk, letters_paper, order(bank, bank.fatma, window=window))
        places: list[tuple[str, float, float]] = []
        pypdf.PdfReader(io.BytesIO(file)).pages[0].extract_text(
            visitor_text=lambda text, _cm, tm, _font, _size, places=places: places.append(
                (text, tm[4], tm[5])
            )
        )
        found = [(x / MILLIMETRE, 297 - y / MILLIMETRE) for text, x, y in places if "Lindelaan 14" in text]
        assert found
        # The window: 90 by 45 mm, 20 mm from its edge, over 45 to 90 mm from the top.
        assert all(edge < x < edge + 90 and 45 < y < 90 for x, y in found)


def test_names_and_texts_with_markup_do_no_harm(bank: TestBank) -> None:
    reads(bank, bank.henk, MARKUP, "nl", address=MARKUP)
    file = bank.office.ask(bank.desk, letters_paper, order(bank, bank.henk, texts={"nl": MARKUP}))
    assert text_of(file).count(MARKUP) == 4
    assert all(not page.images for page in pypdf.PdfReader(io.BytesIO(file)).pages)


def test_a_long_letter_goes_on_and_nothing_is_lost(bank: TestBank) -> None:
    words = [f"woord{at}" for at in range(600)]
    file = bank.office.ask(bank.desk, letters_paper, order(bank, bank.henk, texts={"nl": " ".join(words)}))
    assert pages_of(file) == 2
    text = text_of(file)
    assert [word for word in words if word not in text] == []


def test_what_is_no_letter_is_refused(bank: TestBank) -> None:
    for changes, refusal in (
        ({"texts": {"tr": "Merhaba"}}, paper_refusals.LetterEmpty),
        ({"texts": {"nl": "x" * 6001}}, errors.TextTooLong),
        ({"texts": {"nl": "Hallo", "xx": "?"}}, errors.ChoiceUnknown),
        ({"numbers": ()}, paper_refusals.NothingToPrint),
        ({"numbers": (bank.fatma,) * (MOST_LETTERS + 1)}, paper_refusals.TooManyLetters),
        ({"numbers": (bank.linde,)}, errors.NotAMember),
    ):
        with pytest.raises(refusal):
            bank.office.ask(bank.desk, letters_paper, order(bank, **changes))


def test_each_letter_that_went_out_stands_in_the_log(bank: TestBank) -> None:
    bank.office.do(bank.desk, note_letters, (bank.fatma, bank.henk))
    lines = bank.office.ask(bank.admin, list_audit, 10)
    assert {(line.operation, line.subject) for line in lines} >= {
        ("letter", bank.fatma),
        ("letter", bank.henk),
    }


def test_names_of_sixty_signs(bank: TestBank) -> None:
    name = "Wilhelmina Johanna Petronella van der Heijden-van Oosterzeel"
    numbers = [
        bank.office.do(bank.desk, enrol_member, Profile(name=name)).member.account.code for _ in range(3)
    ]
    file = bank.office.ask(bank.desk, letters_paper, order(bank, *numbers))
    assert pages_of(file) == 3
    assert name in text_of(file)
