"""The stack of slips (*Stapel briefjes*): an evening's paper, typed below each other and saved as one step."""
