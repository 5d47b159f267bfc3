"""Making certificates for many people: who, what is missing, how it will look, and making them."""
