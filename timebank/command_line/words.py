"""`words list`, `sheet`, `take` and `forget`: the words in the languages of members, looked over by native speakers."""

from pathlib import Path
from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.words import ReviewState, WordsTaken
from timebank.formats.words_sheet import read_sheet, write_sheet
from timebank.services.words import forget_words, preview_words, show_word_reviews, take_in_words, words_sheet
from timebank.wording.languages import OWN_NAMES
from timebank.wording.lines import TRANSLATED


def define(_name: str, command: Definition) -> None:
    """The commands below `words`."""
    every, sheet, take, forget = command.parts("words", ["list", "sheet", "take", "forget"])
    every.runs(_list)
    sheet.takes("LANGUAGE", choices=TRANSLATED, help_key="words_language")
    sheet.takes("--out", required=True, metavar="FILE", help_key="words_out")
    sheet.runs(_sheet)
    take.takes("FILE", help_key="words_file")
    take.takes("--reviewed-by", default="", metavar="NAME", help_key="words_by")
    take.takes("--dry-run", action="store_true")
    take.runs(_take)
    forget.takes("LANGUAGE", choices=TRANSLATED, help_key="words_language")
    forget.runs(_forget)


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        states = bank.ask(show_word_reviews)
    rows = [
        [
            OWN_NAMES[state.language],
            call.told(f"words_files.{state.file}"),
            str(state.texts),
            str(state.reviewed),
            str(state.corrected),
            call.words.joined(list(state.by)),
            call.words.short_date(state.last) if state.last else call.told("words_sheet.not_yet"),
        ]
        for state in states
    ]
    head = [
        call.told(f"heads.words_{key}")
        for key in ("language", "part", "texts", "reviewed", "own", "by", "on")
    ]
    return Answer(
        data=[_state(state) for state in states], lines=tuple(table(rows, right=(2, 3, 4), head=head))
    )


def _sheet(call: Call) -> Answer:
    options = call.options
    file = Path(options.out)
    with call.signed_in() as bank:
        lines = bank.ask(words_sheet, options.LANGUAGE)
    write_sheet(lines, call.words, file, call.progress())
    return Answer(
        data={"language": options.LANGUAGE, "texts": len(lines), "file": str(file)},
        lines=(call.told("paper.written", file=str(file)),),
    )


def _take(call: Call) -> Answer:
    options = call.options
    rows = read_sheet(Path(options.FILE))
    with call.signed_in() as bank:
        if options.dry_run:
            taken = bank.ask(preview_words, rows, options.reviewed_by)
        else:
            taken = bank.do(take_in_words, rows, options.reviewed_by)
    return Answer(data=_taken(call, taken) | {"dry_run": options.dry_run}, lines=tuple(_lines(call, taken)))


def _forget(call: Call) -> Answer:
    language = call.options.LANGUAGE
    with call.signed_in() as bank:
        bank.do(forget_words, language)
    return Answer(
        data={"language": language},
        lines=(call.told("words_sheet.forgotten", language_name=OWN_NAMES[language]),),
    )


def _state(state: ReviewState) -> dict[str, Any]:
    return {
        "language": state.language,
        "part": state.file,
        "texts": state.texts,
        "reviewed": state.reviewed,
        "missing": state.missing,
        "own": state.corrected,
        "by": list(state.by),
        "on": state.last and state.last.isoformat(),
    }


def _taken(call: Call, taken: WordsTaken) -> dict[str, Any]:
    return {
        "languages": list(taken.languages),
        "changes": [{"key": each.key, "before": each.before, "after": each.after} for each in taken.changes],
        "reviewed": taken.reviewed,
        "left_out": [
            {
                "line": each.line,
                "key": each.key,
                "reason": each.refusal.code,
                "message": call.words.refusal(each.refusal),
            }
            for each in taken.refused
        ],
    }


def _lines(call: Call, taken: WordsTaken) -> list[str]:
    lines = [
        call.told("words_sheet.changes", count=len(taken.changes)),
        call.told("words_sheet.reviewed", count=taken.reviewed),
    ]
    lines += table([each.key, each.before, "->", each.after] for each in taken.changes)
    if taken.refused:
        lines.append(call.told("words_sheet.left_out", count=len(taken.refused)))
    lines += table(
        [call.told("import.line", line=each.line), each.key, call.words.refusal(each.refusal)]
        for each in taken.refused
    )
    return lines
