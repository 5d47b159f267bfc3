"""The catalogue of sentences about what somebody can do, which a centre chooses from or edits per talent."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from timebank.domain.talents import CompetenceSentence
from timebank.places import resource


@cache
def _catalogue() -> Mapping[str, Any]:
    return tomllib.loads(resource("words", "competences.toml").read_text("utf-8"))


@cache
def competences_of(talent: str) -> tuple[CompetenceSentence, ...]:
    """The sentences of a talent, its own first, then those that may show in whatever somebody does."""
    codes = (*_catalogue()["talents"].get(talent, ()), *_catalogue()["anywhere"])
    return tuple(CompetenceSentence(code=code) for code in codes)


@cache
def competence_codes() -> tuple[str, ...]:
    """Every code of the catalogue, each once; `Wording.competence` has its words."""
    talents = _catalogue()["talents"].values()
    return tuple(dict.fromkeys([*_catalogue()["anywhere"], *(code for codes in talents for code in codes)]))
