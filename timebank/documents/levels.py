"""Which way each letter runs where both directions meet: the Unicode bidirectional algorithm (UAX 9).

python-bidi gives the rules for letters, figures and neutrals. It leaves out two that our papers need: brackets
that belong together (N0), and islands of a direction of their own, which wording makes around names.
"""

from typing import Any

from bidi import algorithm

_ISLANDS = {"\u2066": 0, "\u2067": 1, "\u2068": None}
_END_OF_ISLAND = "\u2069"
_PLACEHOLDER = "\ufffc"
_DEEPEST = 40
"""Islands within islands beyond this are ignored; nobody writes them, somebody could send them."""
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def base_level(text: str) -> int:
    """The level of a text on its own: that of its first strong letter, 1 for right to left."""
    return int(algorithm.get_base_level(text))


def levels(text: str, base: int) -> list[int]:
    """The bidirectional level of each character (Unicode UAX 9), islands included.

    `base` is 0 for a text from left to right and 1 for one from right to left.
    """
    if base > _DEEPEST:
        return _levels_without_islands(text, base)
    outer: list[str] = []
    islands: list[tuple[int, int, int]] = []
    index = 0
    while index < len(text):
        outer.append(text[index])
        if text[index] in _ISLANDS:
            end = _end_of_island(text, index)
            islands.append((len(outer) - 1, index, end))
            outer[-1] = _PLACEHOLDER
            index = end
        index += 1
    found = _levels_without_islands("".join(outer), base)
    told: list[int] = []
    place = 0
    for at, start, end in islands:
        told.extend(found[place : at + 1])
        inside = text[start + 1 : end]
        turned = _ISLANDS[text[start]]
        odd = base_level(inside) if turned is None else turned
        told.extend(levels(inside, base + 1 if (base + 1) % 2 == odd else base + 2))
        told.extend(found[at : at + 1] * (end < len(text)))
        place = at + 1
    told.extend(found[place:])
    return told


def _end_of_island(text: str, start: int) -> int:
    """Where the island that begins at `start` ends: its closing mark, or the end of the text."""
    depth = 0
    for index in range(start, len(text)):
        if text[index] in _ISLANDS:
            depth += 1
        elif text[index] == _END_OF_ISLAND:
            depth -= 1
            if not depth:
                return index
    return len(text)


def _levels_without_islands(text: str, base: int) -> list[int]:
    storage: Any = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "R" if base % 2 else "L"
    algorithm.get_embedding_levels(text, storage)
    for index, character in enumerate(storage["chars"]):
        character["index"] = index
        if character["ch"] == _END_OF_ISLAND or character["ch"] in _ISLANDS:
            # Opens or closes nothing here, and the library knows no islands.
            character["type"] = "BN"
        elif not character["type"]:
            # Not assigned in this Python's Unicode; such characters are left-to-right by default.
            character["type"] = "L"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found: dict[int, int] = {character["index"]: character["level"] for character in storage["chars"]}
    told: list[int] = []
    for index in range(len(text)):
        # What the algorithm leaves out (joiners) goes with the letter before it.
        told.append(found.get(index, told[-1] if told else base))
    return told


def _pair_brackets(characters: list[dict[str, Any]], base: int) -> None:
    """Rule N0 of UAX 9, which the library leaves out: both brackets of a pair take one direction.

    The text holds no embeddings (`clean` takes them out), so that every character is at the base level.
    """
    embedding, opposite = ("R", "L") if base % 2 else ("L", "R")
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, character in enumerate(characters):
        if character["type"] != "ON":
            continue
        if character["ch"] in _BRACKETS:
            opened.append((_BRACKETS[character["ch"]], index))
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == character["ch"]:
                pairs.append((opened[depth][1], index))
                del opened[depth:]
                break
    for start, end in sorted(pairs):
        inside = {_strong(character["type"]) for character in characters[start + 1 : end]}
        if embedding in inside:
            direction = embedding
        elif opposite in inside:
            before = (_strong(character["type"]) for character in reversed(characters[:start]))
            direction = next((found for found in before if found), embedding)
        else:
            continue
        characters[start]["type"] = characters[end]["type"] = direction


def _strong(kind: str) -> str | None:
    """Numbers count as right-to-left beside brackets and other neutrals (UAX 9, N0 and N1)."""
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(kind)
