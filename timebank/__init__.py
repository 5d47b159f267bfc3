"""Timebank: a reciprocity ledger, everything that is true without a screen."""
