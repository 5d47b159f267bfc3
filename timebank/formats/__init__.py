"""What other programs read and write: one file per format, and the finding out that they share."""
