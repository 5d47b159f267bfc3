"""Tables of the bank, one file per noun. They never leave the store."""
