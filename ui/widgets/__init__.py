"""The kit: small parts that every page is made of, painted from the look of the moment."""
