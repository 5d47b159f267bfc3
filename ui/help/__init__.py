"""Help in place: short texts with pictures beside the page, and all keys on one page."""
