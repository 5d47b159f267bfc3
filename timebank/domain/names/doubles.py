"""Who may be the same person as somebody who is being enrolled, under another spelling of the name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timebank.domain.names.asking import Query, Reading, asked_word
from timebank.domain.names.bearing import PARTICLE_PLACE, PlacedWord, core_words
from timebank.domain.names.ranking import How, Match
from timebank.domain.names.variants import Variants

_MOST_WORDS = 5
_ENOUGH_WORDS = 2
# A name that merely begins like another one is another name.
_SAME = frozenset({How.EXACT, How.VARIANT, How.CALLED, How.SOUND, How.MISTYPED})


@dataclass(frozen=True, slots=True)
class DoubleQuery:
    """One question about a possible double; `whole` when no word of the name was left out."""

    query: Query
    whole: bool

    def answered_by(self, match: Match, kept: Sequence[PlacedWord]) -> bool:
        """Whether the match is so complete that it may be one person.

        Where a word was left out, all words of the name that is kept must be met: two names that share two
        of three words are two people more often than one.
        """
        if not _SAME.issuperset(match.hows):
            return False
        places = {word.place for word in kept if word.place < PARTICLE_PLACE}
        return self.whole or len(places) <= len(match.hows)


def double_queries(names: Iterable[str], variants: Variants) -> list[DoubleQuery]:
    """What to ask for somebody with these names: each full name, and each without one of its later words.

    The latter because the same person may be registered with or without the grandfather's name. A name of
    one word is asked for when there is no longer one: a call name alone meets half the neighbourhood.
    """
    full = [core_words(name)[:_MOST_WORDS] for name in names]
    longest = max(map(len, full), default=0)
    whole = dict.fromkeys(words for words in full if words and len(words) >= min(longest, _ENOUGH_WORDS))
    parts = dict.fromkeys(
        words[:place] + words[place + 1 :]
        for words in whole
        if len(words) > _ENOUGH_WORDS
        for place in range(1, len(words))
    )
    return [
        *(DoubleQuery(_query(words, variants), whole=True) for words in whole),
        *(DoubleQuery(_query(words, variants), whole=False) for words in parts if words not in whole),
    ]


def _query(words: Sequence[str], variants: Variants) -> Query:
    return Query((Reading(tuple(asked_word(word, variants) for word in dict.fromkeys(words)), 0),))
