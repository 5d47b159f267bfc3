"""One file or folder per page of the main window."""
