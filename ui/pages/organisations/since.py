"""Where *everything* begins on these pages."""

from datetime import date

FIRST_DAY = date(2000, 1, 1)
"""Before every book there is."""
