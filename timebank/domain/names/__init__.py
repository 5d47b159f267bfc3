"""Names: written in many ways, sorted in two, found by all of them. See `ranking` for whom a search finds first."""

from timebank.domain.names.asking import Asked, Query, Reading, asked_word, query_of
from timebank.domain.names.bearing import PARTICLES, KeyKind, PlacedWord, keys_of, placed_words
from timebank.domain.names.doubles import DoubleQuery, double_queries
from timebank.domain.names.folding import distinct_words, fold, words
from timebank.domain.names.ranking import MOST_MISTYPED, How, Judge, Match
from timebank.domain.names.romanising import romanised
from timebank.domain.names.variants import Variants
from timebank.domain.names.writing import NameOrder, initials, sort_key

__all__ = [
    "MOST_MISTYPED",
    "PARTICLES",
    "Asked",
    "DoubleQuery",
    "How",
    "Judge",
    "KeyKind",
    "Match",
    "NameOrder",
    "PlacedWord",
    "Query",
    "Reading",
    "Variants",
    "asked_word",
    "distinct_words",
    "double_queries",
    "fold",
    "initials",
    "keys_of",
    "placed_words",
    "query_of",
    "romanised",
    "sort_key",
    "words",
]
