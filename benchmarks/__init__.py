"""How fast it is, each figure as a ratio within one run, beside what it has to reach. `make bench` runs all.

A module here has one function `measure() -> Iterator[Figure]`; modules whose name begins with an underscore, and
`figures`, are no measurements.
"""
