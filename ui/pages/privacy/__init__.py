"""The page of what the law asks of the centre: who looked at what, and what is kept how long."""
