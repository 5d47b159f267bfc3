"""All about one member as JSON, for another program or another time bank."""

import json
from datetime import datetime

from timebank.domain.personal import AllAbout, as_json


def personal_file(about: AllAbout, made_at: datetime) -> bytes:
    """The document in UTF-8, laid out so that a person can read it too."""
    return (json.dumps(as_json(about, made_at), ensure_ascii=False, indent=2) + "\n").encode()
