"""What opens in front of a page and closes again."""
