"""`voice list`, `import` and `export`: what the kiosk reads aloud, as a sheet and a folder of sound files."""

from pathlib import Path
from typing import Any

from timebank.command_line.answers import DONE, REFUSED, Answer
from timebank.command_line.call import Call
from timebank.command_line.files import folder_for, read_bytes, write
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.errors import Refusal, SourceFileMissing
from timebank.domain.lists import ListHead, ListTable
from timebank.domain.voices import Recorded
from timebank.services.voices import keep_recording, list_parts, list_recorded, say_recorded
from timebank.wording import LANGUAGES
from timebank.wording.languages import OWN_NAMES
from timebank.wording.said import Part

SHEET = "sheet.xlsx"


def define(_name: str, command: Definition) -> None:
    """The commands below `voice`."""
    every, taken, written = command.parts("voice", ["list", "import", "export"])
    for part in (every, taken, written):
        part.takes("LANGUAGE", choices=LANGUAGES, help_key="voice_language")
    every.runs(_list)
    taken.takes("FOLDER", help_key="voice_folder")
    taken.runs(_import)
    written.takes("--out", required=True, metavar="FOLDER")
    written.runs(_export)


def _list(call: Call) -> Answer:
    language = call.options.LANGUAGE
    with call.signed_in() as bank:
        parts = bank.ask(list_parts, language)
        known = {each.words: each for each in bank.ask(list_recorded, language)}
    rows = [
        [f"{part.name}.wav", part.words, part.dutch, _state(known.get(part.words), call)] for part in parts
    ]
    head = [call.told(f"heads.{key}") for key in ("file", "said", "dutch", "recorded")]
    return Answer(
        data=[_document(part, known.get(part.words)) for part in parts], lines=tuple(table(rows, head=head))
    )


def _import(call: Call) -> Answer:
    language, folder = call.options.LANGUAGE, Path(call.options.FOLDER)
    if not folder.is_dir():
        raise SourceFileMissing(file=str(folder))
    # Late: only who handles sounds waits for it.
    from timebank.formats.sound import read_sound

    kept: list[str] = []
    rejected: list[dict[str, str]] = []
    with call.signed_in() as bank:
        words = {part.name: part.words for part in bank.ask(list_parts, language)}
        for file in sorted(each for each in folder.iterdir() if each.suffix.casefold() == ".wav"):
            if file.stem not in words:
                unknown = {"reason": "not_on_sheet", "message": call.told("voice.not_on_sheet")}
                rejected.append({"file": file.name, **unknown})
                continue
            try:
                bank.do(keep_recording, language, words[file.stem], read_sound(read_bytes(file)))
                kept.append(file.name)
            except Refusal as refusal:
                message = call.words.refusal(refusal)
                rejected.append({"file": file.name, "reason": refusal.code, "message": message})
    lines = [
        call.told("voice.kept", count=len(kept)),
        *table([[each["file"], each["message"]] for each in rejected]),
    ]
    sentence = call.told("voice.rejected", count=len(rejected))
    return Answer(
        data={"kept": kept, "rejected": rejected},
        lines=tuple(lines),
        status=REFUSED if rejected else DONE,
        complaint=("files_rejected", sentence) if rejected else None,
    )


def _export(call: Call) -> Answer:
    from timebank.formats.list_files import ListFormat, write_list
    from timebank.formats.sound import wave_file

    language, out = call.options.LANGUAGE, folder_for(call.options.out)
    with call.signed_in() as bank:
        parts = bank.ask(list_parts, language)
        known = {each.words: each for each in bank.ask(list_recorded, language)}
        files = []
        for part in parts:
            if part.words in known:
                file = out / f"{part.name}.wav"
                write(file, wave_file(bank.ask(say_recorded, language, (part.words,))))
                files.append(file.name)
    titles = [call.told(f"heads.{key}") for key in ("file", "said", "sentence", "dutch", "recorded")]
    sheet = ListTable(
        title=OWN_NAMES[language],
        told="",
        in_minutes="",
        heads=tuple(ListHead(title=title) for title in titles),
        rows=tuple(
            (f"{part.name}.wav", part.words, part.whole, part.dutch, _state(known.get(part.words), call))
            for part in parts
        ),
    )
    write_list(sheet, ListFormat.XLSX, out / SHEET)
    return Answer(
        data={"sheet": str(out / SHEET), "files": files},
        lines=(
            call.told("voice.written", count=len(files), folder=str(out), missing=len(parts) - len(files)),
        ),
    )


def _document(part: Part, recorded: Recorded | None) -> dict[str, Any]:
    return {
        "file": f"{part.name}.wav",
        "words": part.words,
        "sentence": part.whole,
        "dutch": part.dutch,
        "group": part.group,
        "recorded": None if recorded is None else recorded.loudness.value,
    }


def _state(recorded: Recorded | None, call: Call) -> str:
    return call.told(f"voice.{'none' if recorded is None else recorded.loudness.value}")
