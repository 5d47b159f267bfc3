"""What a desk remembers of a list: columns, their order and width, and by what it was sorted. Never what stood in it."""

import json
from typing import Any

from ui.kernel.settings import Settings
from ui.widgets.arrangement import Arrangement


def remembered(settings: Settings, name: str) -> Arrangement:
    """How the list stood last; as the program made it where nothing, or nothing sensible, was kept."""
    try:
        kept = json.loads(settings.list_state(name) or "{}")
        return Arrangement(
            order=_names(kept.get("order")),
            shown=_names(kept.get("shown")),
            widths=tuple((str(key), max(1, min(2000, int(wide)))) for key, wide in kept.get("widths", [])),
            sort=str(kept.get("sort", "")),
            descending=kept.get("descending") is True,
        )
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        # Also numbers without end and brackets within brackets, which JSON knows and no list of ours has.
        return Arrangement()


def remember(settings: Settings, name: str, arrangement: Arrangement) -> None:
    """Keep how the list stands now."""
    kept = {
        "order": arrangement.order,
        "shown": arrangement.shown,
        "widths": arrangement.widths,
        "sort": arrangement.sort,
        "descending": arrangement.descending,
    }
    settings.keep_list_state(name, json.dumps({key: value for key, value in kept.items() if value}))


def _names(kept: Any) -> tuple[str, ...]:
    return tuple(str(name) for name in kept) if isinstance(kept, list) else ()
