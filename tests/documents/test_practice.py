"""A paper of the made-up community says so above its letterhead, in every language; one of a real bank does not."""

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pypdf
import pytest

from tests.documents.papers import MOMENT
from timebank.documents.cards import CardFace, CardsPaper, cards
from timebank.documents.exchange_slip import SlipPaper, exchange_slips
from timebank.documents.list_paper import ListPaper, list_paper
from timebank.documents.recovery_sheet import RecoverySheet, recovery_sheet
from timebank.domain.bank import Bank
from timebank.domain.cards import new_card
from timebank.domain.lists import ListHead, ListTable
from timebank.domain.papers import BookMark, Sender, SlipForm, sender_of
from timebank.wording import wording

LANGUAGES = ("nl", "en", "ar", "ti", "tr", "fa", "uk", "so")

Maker = Callable[[Sender], bytes]


def text(*, demo: bool, language: str) -> str:
    sender = sender_of(Bank(name="De Linde", identity="x", demo=demo))
    paper = RecoverySheet(
        sender=sender, key="ABCDE-FGHJK", language=language, moment=datetime(2026, 11, 22, tzinfo=UTC)
    )
    return pypdf.PdfReader(io.BytesIO(recovery_sheet(paper))).pages[0].extract_text()


@pytest.mark.parametrize("language", ["nl", "en", "tr", "uk", "so"])
def test_a_practice_paper_says_so(language: str) -> None:
    told = wording(language).label("paper.practice")
    assert told in text(demo=True, language=language)
    assert told not in text(demo=False, language=language)


def test_every_language_of_papers_has_words_for_it() -> None:
    told = {wording(language).label("paper.practice") for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)


def sender(*, demo: bool) -> Sender:
    return sender_of(Bank(name="De Linde", identity="x", demo=demo))


def card(*, on_sheets: bool) -> Maker:
    faces = (CardFace(code=new_card("1045-5"), name="Fatma"), CardFace(code=new_card("1038-7"), name="Henk"))
    return lambda sender: cards(CardsPaper(faces=faces, sender=sender, moment=MOMENT, on_sheets=on_sheets))


def slip(form: SlipForm) -> Maker:
    return lambda sender: exchange_slips(
        SlipPaper(slips=(None,) * 4, sender=sender, moment=MOMENT, form=form)
    )


def printed_list(sender: Sender) -> bytes:
    table = ListTable(
        title="Mensen", told="", in_minutes="", heads=(ListHead(title="Naam"),), rows=(("Fatma",),) * 90
    )
    return list_paper(
        ListPaper(
            table=table,
            sender=sender,
            moment=MOMENT,
            made_on="vandaag",
            made_by="Marijke",
            book=BookMark(sequence=1, digest=bytes(32)),
        )
    )


@pytest.mark.parametrize(
    ("make", "times"),
    [
        # Both sides of each card, each slip, each sheet of a list: they go apart.
        (card(on_sheets=False), [1, 1, 1, 1]),
        (card(on_sheets=True), [2, 2]),
        (slip(SlipForm.A6), [1, 1, 1, 1]),
        (slip(SlipForm.A4), [4]),
        (slip(SlipForm.RECEIPT), [4]),
        (printed_list, [1, 1, 1]),
    ],
)
def test_what_is_cut_or_goes_apart_says_so_on_every_piece(make: Maker, times: list[int]) -> None:
    told = wording("nl").label("paper.practice")

    def found(*, demo: bool) -> list[int]:
        file = make(sender(demo=demo))
        pages = pypdf.PdfReader(io.BytesIO(file)).pages
        return [page.extract_text().count(told) for page in pages]

    assert found(demo=True) == times
    assert found(demo=False) == [0] * len(times)
