"""The use cases of a time bank, one file per noun: reads like the rule book."""
