"""The page for a centre's website that checks its certificates in any browser: one file, no server, no requests.

Everything is in it: the public keys, the list of what was withdrawn when it was made, its words in Dutch and English.
The one thing it asks for is a newer list in a file beside it. Its policy allows exactly its own scripts.
"""

import base64
import hashlib
import html
import json
from string import Template

from timebank.domain.numbers import DAMM
from timebank.domain.proofs import Centre
from timebank.places import resource
from timebank.wording.catalogue import words_of

LIST_FILE = "withdrawn.jwt"
"""What the list is called that lies beside the page."""
_LANGUAGES = ("nl", "en")


def check_page(centre: Centre, listed: str, *, language: str) -> bytes:
    """The page of a centre, with its signed list. The same content gives the same bytes."""
    words = {each: dict(words_of(each, "documents")["check_page"]) for each in _LANGUAGES}
    first = language if language in _LANGUAGES else _LANGUAGES[0]
    data = {
        "centre": centre.name,
        "phone": centre.phone,
        "keys": [{"id": key.key_id.hex(), "public": _base64url(key.public)} for key in centre.keys],
        "list": listed,
        "list_file": LIST_FILE,
        "damm": list(DAMM),
        "places": {"nl": "nl-NL", "en": "en-GB"},
        "words": words,
    }
    style = _part("page.css")
    scripts = {
        "hashing": _part("sha256.min.js"),
        "signing": _part("nacl-fast.min.js"),
        "script": _part("page.js"),
    }
    allowed = " ".join(_digest(script) for script in scripts.values())
    policy = (
        f"default-src 'none'; script-src {allowed}; style-src {_digest(style)}; img-src data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
    page = Template(_part("page.html")).substitute(
        language=first,
        policy=policy,
        title=html.escape(words[first]["title"]),
        centre=html.escape(centre.name),
        no_script_nl=html.escape(words["nl"]["no_script"]),
        no_script_en=html.escape(words["en"]["no_script"]),
        # Nothing in it may end the element that it stands in.
        data=json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"),
        style=style,
        **scripts,
    )
    return page.encode()


def _part(name: str) -> str:
    return resource("check_page", name).read_text("utf-8")


def _digest(content: str) -> str:
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")
