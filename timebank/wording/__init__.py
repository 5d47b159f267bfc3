"""The one place that turns keys and facts into sentences and writes time and dates.

For the command line, the screens and the papers alike; it knows nothing of screens. The words lie in
`resources/words/<language>/`: `sentences.toml`, `forms.toml` (time, dates, lists), `talents.toml` and, for the
papers, `documents.toml`.
"""

from timebank.wording.languages import LANGUAGES
from timebank.wording.speaker import Wording, wording

__all__ = ["LANGUAGES", "Wording", "wording"]
