"""The papers a centre hands out, one file per document."""
