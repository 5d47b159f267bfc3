"""What every page stands on: the door to the office, looks, words, settings and what happens on a crash."""
