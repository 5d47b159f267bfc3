"""`talent list`, `add`, `change` and `competences`: what help can be called, and what shows in it."""

from dataclasses import replace
from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.errors import TalentUnknown
from timebank.domain.talents import CompetenceSentence, Tag, Talent
from timebank.services.competences import change_competences, list_competences
from timebank.services.talents import add_talent, change_talent, list_talents
from timebank.wording import Wording
from timebank.wording.competences import competence_codes

_ICON = "hand-helping"
_TAGS = [tag.value for tag in Tag]


def define(_name: str, command: Definition) -> None:
    """The commands below `talent`."""
    every, add, change, competences = command.parts("talent", ["list", "add", "change", "competences"])
    every.runs(_list)
    add.takes("CODE", help_key="talent_code")
    add.takes("--name", required=True, metavar="TEXT", help_key="talent_name")
    add.takes("--group", required=True, metavar="GROUP", help_key="talent_group")
    add.takes("--tag", required=True, choices=_TAGS, help_key="talent_tag")
    add.takes("--icon", default=_ICON, metavar="ICON", help_key="talent_icon")
    add.runs(_add)
    change.takes("CODE", help_key="talent_code")
    change.takes("--name", metavar="TEXT", help_key="talent_name")
    change.takes("--group", metavar="GROUP", help_key="talent_group")
    change.takes("--tag", choices=_TAGS, help_key="talent_tag")
    change.takes("--icon", metavar="ICON", help_key="talent_icon")
    change.takes("--in-use", choices=["yes", "no"], help_key="talent_in_use")
    change.runs(_change)
    competences.takes("CODE", help_key="talent_code")
    competences.takes("--sentence", action="append", metavar="TEXT", help_key="competence_sentence")
    competences.takes("--catalogue", action="store_true", help_key="competence_catalogue")
    competences.runs(_competences)


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(list_talents)
    words = call.words
    rows = [
        [
            talent.code,
            words.talent(talent.code, talent.own_name),
            words.talent_group(talent.group),
            talent.tag.value,
        ]
        for talent in found
        if talent.active
    ]
    head = [call.told(f"heads.{key}") for key in ("code", "name", "group", "tag")]
    return Answer(data=[_document(talent, words) for talent in found], lines=tuple(table(rows, head=head)))


def _add(call: Call) -> Answer:
    options = call.options
    talent = Talent(
        code=options.CODE,
        group=options.group,
        tag=Tag(options.tag),
        icon=options.icon,
        own_name=options.name.strip(),
    )
    with call.signed_in() as bank:
        bank.do(add_talent, talent)
    return _kept(call, talent, "talent.added")


def _change(call: Call) -> Answer:
    options = call.options
    with call.signed_in() as bank:
        known = next((talent for talent in bank.ask(list_talents) if talent.code == options.CODE), None)
        if known is None:
            raise TalentUnknown(talent=options.CODE)
        talent = replace(
            known,
            own_name=known.own_name if options.name is None else options.name.strip(),
            group=options.group or known.group,
            tag=Tag(options.tag) if options.tag else known.tag,
            icon=options.icon or known.icon,
            active=known.active if options.in_use is None else options.in_use == "yes",
        )
        bank.do(change_talent, talent)
    return _kept(call, talent, "talent.changed")


def _competences(call: Call) -> Answer:
    options = call.options
    sentences = None if options.sentence is None else tuple(_sentence(text) for text in options.sentence)
    with call.signed_in() as bank:
        if sentences is not None or options.catalogue:
            bank.do(change_competences, options.CODE, sentences)
        every = bank.ask(list_competences)
    if options.CODE not in every:
        raise TalentUnknown(talent=options.CODE)
    data = [
        {"code": each.code, "text": call.words.competence(each.code, each.text)}
        for each in every[options.CODE]
    ]
    return Answer(data=data, lines=tuple(table([each["code"], each["text"]] for each in data)))


def _sentence(text: str) -> CompetenceSentence:
    """A code of the catalogue, or words of the centre's own."""
    return CompetenceSentence(code=text) if text in competence_codes() else CompetenceSentence(text=text)


def _kept(call: Call, talent: Talent, key: str) -> Answer:
    document = _document(talent, call.words)
    told = call.told(key, name=document["name"], code=talent.code)
    return Answer(data=document, lines=(told,))


def _document(talent: Talent, words: Wording) -> dict[str, Any]:
    return {
        # A talent has a code where others have a number; scripts find it under either name.
        "number": talent.code,
        "code": talent.code,
        "name": words.talent(talent.code, talent.own_name),
        "group": talent.group,
        "tag": talent.tag.value,
        "active": talent.active,
    }
