"""What somebody can do, in plain sentences per talent: those of the catalogue, or a list of the centre's own."""

from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import TalentUnknown, TextTooLong
from timebank.domain.look_refusals import CompetenceEmpty, CompetenceUnknown
from timebank.domain.organisation_refusals import TooManyLines
from timebank.domain.talents import LONGEST_COMPETENCE, MOST_SENTENCES, CompetenceSentence
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.wording.competences import competence_codes, competences_of


@operation(Permission.TALENT_READ, for_organisations=True)
def list_competences(work: Work) -> dict[str, tuple[CompetenceSentence, ...]]:
    """The sentences of every talent, by code, talents out of use included."""
    own = work.talents.competences()
    return {talent.code: own.get(talent.code, competences_of(talent.code)) for talent in work.talents.all()}


@operation(Permission.TALENT_CHANGE)
def change_competences(work: Work, talent: str, sentences: tuple[CompetenceSentence, ...] | None) -> Receipt:
    """Give a talent a list of the centre's own; None goes back to that of the catalogue.

    A sentence is one of the catalogue, by its code, or a text of the centre's own, as it is to stand on paper.
    Raises TalentUnknown, CompetenceEmpty, CompetenceUnknown, TextTooLong and TooManyLines.
    """
    if all(known.code != talent for known in work.talents.all()):
        raise TalentUnknown(talent=talent)
    tidied = None if sentences is None else tuple(dict.fromkeys(_tidy(each) for each in sentences))
    if tidied is not None and len(tidied) > MOST_SENTENCES:
        raise TooManyLines(most=MOST_SENTENCES)
    work.talents.set_competences(talent, tidied)
    work.note("change_competences", talent)
    return Receipt(changed=frozenset({Topic.TALENTS}))


def _tidy(sentence: CompetenceSentence) -> CompetenceSentence:
    if sentence.code:
        if sentence.code not in competence_codes():
            raise CompetenceUnknown(code=sentence.code[:40])
        return CompetenceSentence(code=sentence.code)
    text = clean(sentence.text)
    if not text:
        raise CompetenceEmpty()
    if len(text) > LONGEST_COMPETENCE:
        raise TextTooLong(most=LONGEST_COMPETENCE)
    return CompetenceSentence(text=text)
