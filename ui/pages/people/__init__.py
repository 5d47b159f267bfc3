"""People: the list, one person's page, enrolling, statements and certificates."""
