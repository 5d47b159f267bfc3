"""The words of the program in the languages of members: the sheet for native speakers, and what comes back in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from timebank.domain import word_refusals as refusals
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import ChoiceUnknown, Refusal
from timebank.domain.words import (
    LONGEST_REVIEWER,
    ChangedText,
    Correction,
    RefusedRow,
    ReviewState,
    SheetLine,
    SheetRow,
    WordsTaken,
)
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.wording.lines import FILES, TRANSLATED, Text, texts_of
from timebank.wording.pictures import picture
from timebank.wording.review import fitting, mark_of, text_with

_CHANGED = frozenset({Topic.SETTINGS, Topic.TALENTS, Topic.KIOSK})
_PLACES = {"talents": "talents", "kiosk": "kiosk", "forms": "time", "competences": "competences"}
_ANSWERS = ("refusals", "troubles", "warnings")


@operation(Permission.TALENT_CHANGE)
def show_word_reviews(work: Work) -> tuple[ReviewState, ...]:
    """How far the words of each language were looked over by native speakers: here, or before they were shipped."""
    own = {each.key: each for each in work.settings.corrections()}
    return tuple(
        _state(language, file, own) for language in TRANSLATED for file in FILES if _texts(language, file)
    )


@operation(Permission.TALENT_CHANGE)
def words_sheet(work: Work, language: str) -> tuple[SheetLine, ...]:
    """All that members read in a language, as it is said here. Raises ChoiceUnknown for another language."""
    if language not in TRANSLATED:
        raise ChoiceUnknown(choice=language[:40], choices=", ".join(TRANSLATED))
    own = {each.key: each for each in work.settings.corrections()}
    said = fitting(tuple(own.values()))
    lines = []
    for file in FILES:
        for text in _texts(language, file):
            by, on = _signed(text, own)
            lines.append(
                SheetLine(
                    key=text.key,
                    place=_place(text),
                    dutch=text.dutch,
                    english=text.english,
                    text=said.get((language, file), {}).get(text.path, text.shipped),
                    icon=picture(file, text.path.rpartition(".")[2]),
                    counts=text.counts,
                    places=tuple(f"{{{each}}}" for each in sorted(text.expected)),
                    by=by,
                    on=on,
                )
            )
    return tuple(lines)


@operation(Permission.TALENT_CHANGE)
def preview_words(work: Work, rows: tuple[SheetRow, ...], by: str = "") -> WordsTaken:
    """What a sheet that came back would do; lines with something wrong are named and left out.

    `by` is who looked over the whole sheet, for the lines that name nobody.
    """
    return judged(rows, work.settings.corrections(), by=by, today=work.today)


@operation(Permission.TALENT_CHANGE)
def take_in_words(work: Work, rows: tuple[SheetRow, ...], by: str = "") -> WordsTaken:
    """Say from now on what a sheet says, at every desk, at the kiosk and on papers, and keep who looked it over."""
    taken = judged(rows, work.settings.corrections(), by=by, today=work.today)
    if not taken.does_something:
        return taken
    kept = {each.key: each for each in work.settings.corrections()}
    for correction in taken.corrections:
        text = text_with(correction.key)
        if text is not None and correction.text == text.shipped and correction.on is None:
            # What the program says itself, signed by nobody: there is nothing to keep.
            kept.pop(correction.key, None)
        else:
            kept[correction.key] = correction
    work.settings.keep_corrections(tuple(kept.values()))
    work.note("take_in_words", ",".join(taken.languages))
    return replace(taken, changed=_CHANGED)


@operation(Permission.TALENT_CHANGE)
def forget_words(work: Work, language: str) -> Receipt:
    """Say a language again as the program brings it. Raises ChoiceUnknown for another language."""
    if language not in TRANSLATED:
        raise ChoiceUnknown(choice=language[:40], choices=", ".join(TRANSLATED))
    kept = tuple(each for each in work.settings.corrections() if not each.key.startswith(f"{language}/"))
    work.settings.keep_corrections(kept)
    work.note("forget_words", language)
    return Receipt(changed=_CHANGED)


def judged(
    rows: Iterable[SheetRow], known: tuple[Correction, ...], *, by: str, today: date | None
) -> WordsTaken:
    """What the rows of a sheet change and sign, compared with the corrections that are known."""
    own = {each.key: each for each in known}
    said = fitting(known)
    changes: list[ChangedText] = []
    refused: list[RefusedRow] = []
    taken: dict[str, Correction] = {}
    languages: dict[str, None] = {}
    seen: set[str] = set()
    reviewed = 0
    for row in rows:
        text = text_with(row.key)
        try:
            if text is None:
                raise refusals.SheetKeyUnknown(key=row.key[:60])
            if row.key in seen:
                raise refusals.SheetKeyTwice(key=row.key)
            seen.add(row.key)
            languages[text.language] = None
            before = said.get((text.language, text.file), {}).get(text.path, text.shipped)
            after = before if _same(row.text, before) else row.text
            name = clean(row.by or by)[:LONGEST_REVIEWER]
            signed = _signed(text, own)
            signs = bool(name) and (after != before or signed[0] != name or signed[1] is None)
            if after == before and not signs:
                continue
            text.judge(row.dutch, after)
        except Refusal as refusal:
            refused.append(RefusedRow(line=row.line, key=row.key[:60], refusal=refusal))
            continue
        if after != before:
            changes.append(ChangedText(key=row.key, dutch=text.dutch, before=before, after=after))
        reviewed += signs
        on = (row.on if row.by else None) or today if name else None
        taken[row.key] = Correction(key=row.key, text=after, dutch=text.source, by=name if on else "", on=on)
    return WordsTaken(
        languages=tuple(languages),
        changes=tuple(changes),
        reviewed=reviewed,
        refused=tuple(refused),
        corrections=tuple(taken.values()),
    )


def _texts(language: str, file: str) -> list[Text]:
    """What members read, without the blanks and commas that stand between other words."""
    return [
        text
        for text in texts_of(language).values()
        if text.file == file and text.for_members and text.dutch == text.dutch.strip()
    ]


def _state(language: str, file: str, own: dict[str, Correction]) -> ReviewState:
    texts = _texts(language, file)
    signed = [by_and_on for text in texts if (by_and_on := _signed(text, own))[1] is not None]
    return ReviewState(
        language=language,
        file=file,
        texts=len(texts),
        reviewed=len(signed),
        missing=sum(not text.shipped and text.key not in own for text in texts),
        corrected=sum(
            (each := own.get(text.key)) is not None
            and each.dutch == text.source
            and each.text != text.shipped
            for text in texts
        ),
        by=tuple(dict.fromkeys(by for by, _ in signed if by)),
        last=max((on for _, on in signed if on is not None), default=None),
    )


def _signed(text: Text, own: dict[str, Correction]) -> tuple[str, date | None]:
    """Who looked the text over as it is said here, and when: in this centre, else before it was shipped."""
    correction = own.get(text.key)
    if (
        correction is not None
        and correction.dutch == text.source
        and (correction.on is not None or correction.text != text.shipped)
    ):
        return correction.by, correction.on
    mark = mark_of(text)
    return ("", None) if mark is None else (mark.by, mark.on)


def _same(one: str, other: str) -> bool:
    """Whether two texts differ by nothing but blanks, which no spreadsheet keeps."""
    return " ".join(one.split()) == " ".join(other.split())


def _place(text: Text) -> str:
    """A code for where members meet the text."""
    section = text.path.partition(".")[0]
    if text.file == "documents":
        return f"paper_{section}"
    if text.file == "sentences":
        return "answers" if section in _ANSWERS else "lines"
    return _PLACES[text.file]
