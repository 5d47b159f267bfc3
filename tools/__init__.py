"""What a developer does with the project: `python -m tools help` lists it. Not part of the program."""
