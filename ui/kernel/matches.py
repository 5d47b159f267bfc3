"""Which letters of a name to show in bold because they were typed: the start of a word first, then anywhere."""

import re
import unicodedata


def matches(name: str, typed: str) -> list[tuple[int, int]]:
    """Stretches of `name` that match the words of `typed`, accents and capitals aside; none for what sounds alike."""
    folded, places = _folded(name)
    found: list[tuple[int, int]] = []
    for word in _folded(typed)[0].split():
        hit = re.search(rf"\b{re.escape(word)}", folded) or re.search(re.escape(word), folded)
        if hit is not None and hit.end() > hit.start():
            found.append((places[hit.start()], places[hit.end() - 1] + 1))
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without accents and capitals, and for each of its letters the place where it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter.casefold().replace("ı", "i")):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
