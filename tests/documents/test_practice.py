"""A paper of the made-up community says so above its letterhead, in every language; one of a real bank does not."""

import io
from datetime import UTC, datetime

import pypdf
import pytest

from timebank.documents.recovery_sheet import RecoverySheet, recovery_sheet
from timebank.domain.bank import Bank
from timebank.domain.papers import sender_of
from timebank.wording import wording

LANGUAGES = ("nl", "en", "ar", "ti", "tr", "fa", "uk", "so")


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
