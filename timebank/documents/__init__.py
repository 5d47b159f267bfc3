"""Papers: what comes out of the printer, in every script its readers use."""
