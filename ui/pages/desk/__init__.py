"""The desk (*Balie*): one register in which help is written down, line by line."""
