"""The use cases, one file per noun: they read like the rule book and know no SQL."""
