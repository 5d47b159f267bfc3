"""Where the bank is kept: rows, gateways and the two databases."""
