"""The voices that read aloud at the kiosk where no program has one: recorded by the centre's own people.

A recording belongs to the words that are said, in one language. Who spoke is written down nowhere.
"""

from collections.abc import Sequence

from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import ChoiceUnknown
from timebank.domain.voice_refusals import NotRecorded, WordsNotSaid
from timebank.domain.voices import Recorded, RecordingKept, Sound
from timebank.services.operation import Work, operation
from timebank.wording import LANGUAGES
from timebank.wording.said import PAUSE, Part, parts_to_record

_VOICES = frozenset({Topic.VOICES})


@operation(Permission.VOICE_CHANGE)
def list_parts(work: Work, language: str) -> tuple[Part, ...]:
    """Everything that is to be recorded in a language, what is heard most first. Raises ChoiceUnknown."""
    return _parts(work, language)


@operation(Permission.VOICE_CHANGE)
def list_recorded(work: Work, language: str) -> tuple[Recorded, ...]:
    """What is recorded in a language, also of words that are said no more: they may be said again one day."""
    return tuple(work.kiosk.voices.of(language))


@operation(Permission.KIOSK_CALL)
def list_recorded_words(work: Work) -> dict[str, frozenset[str]]:
    """What is recorded, by language: what a kiosk can say."""
    return {
        language: frozenset(each.words for each in work.kiosk.voices.of(language)) for language in LANGUAGES
    }


@operation(Permission.KIOSK_CALL)
def say_recorded(work: Work, language: str, parts: Sequence[str]) -> bytes:
    """These parts after each other, as samples of 16 bits at `voices.RATE`, the low byte first.

    Raises NotRecorded when one of them is not there.
    """
    from timebank.formats.sound import spoken

    found = work.kiosk.voices.sounds(language, sorted(set(parts) - {PAUSE}))
    if any(part not in found for part in parts if part != PAUSE):
        raise NotRecorded()
    return spoken(None if part == PAUSE else found[part] for part in parts)


@operation(Permission.VOICE_CHANGE)
def keep_recording(work: Work, language: str, words: str, sound: Sound) -> RecordingKept:
    """Keep what somebody recorded of these words. One of the same words is replaced.

    The sound is read before (`formats.sound.read_sound`): that takes long enough to keep every desk waiting. Raises
    WordsNotSaid and ChoiceUnknown.
    """
    if all(part.words != words for part in _parts(work, language)):
        raise WordsNotSaid()
    work.kiosk.voices.keep(language, words, sound, work.now)
    work.note("keep_recording", language)
    return RecordingKept(changed=_VOICES, milliseconds=sound.milliseconds, loudness=sound.loudness)


@operation(Permission.VOICE_CHANGE)
def erase_recording(work: Work, language: str, words: str) -> Receipt:
    """Erase what was recorded of these words; what is not there is erased already."""
    if not work.kiosk.voices.drop(language, words):
        return Receipt()
    work.note("erase_recording", language)
    return Receipt(changed=_VOICES)


def _parts(work: Work, language: str) -> tuple[Part, ...]:
    if language not in LANGUAGES:
        raise ChoiceUnknown(choice=language[:40])
    # What is out of use is still read in old lines.
    talents = sorted(work.talents.all(), key=lambda talent: not talent.active)
    return parts_to_record(language, [(talent.code, talent.own_name or "") for talent in talents])
