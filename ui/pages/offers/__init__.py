"""Offers and requests: what people can do for each other, and who fits."""
