"""The page *Nakijken*: every entry, what asks for attention, and the months."""
