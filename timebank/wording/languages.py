"""The languages of the time bank (DOMAIN section 8) and how each is written."""

LANGUAGES = ("nl", "en", "ar", "ti", "tr", "fa", "uk", "so")
"""In the order of the leaflet for members: Dutch, English, Arabic, Tigrinya, Turkish, Farsi, Ukrainian, Somali."""

RIGHT_TO_LEFT = frozenset({"ar", "fa"})

OWN_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "ar": "العربية",
    "ti": "ትግርኛ",
    "tr": "Türkçe",
    "fa": "فارسی",
    "uk": "Українська",
    "so": "Soomaali",
}
"""What each language calls itself; a tile with its own name needs no flag."""


def falling_back(language: str) -> tuple[str, ...]:
    """The languages to look a text up in, best first: itself, then English, then Dutch.

    Raises ValueError for a language the time bank does not have.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language!r}")
    return tuple(dict.fromkeys((language, "en", "nl")))
