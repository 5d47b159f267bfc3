"""How long things are kept: the terms that a board chooses (DOMAIN section 4)."""

SHORTEST_IDLE_MONTHS, LONGEST_IDLE_MONTHS = 6, 120
"""Months without activity after which a member is looked at."""
SHORTEST_REGISTER_YEARS, LONGEST_REGISTER_YEARS = 2, 30
"""Years that a line of the register of certificates, and a consent that was withdrawn, stay."""
