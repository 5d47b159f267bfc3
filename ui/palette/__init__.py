"""What Ctrl+K shows: everything that can be found or done, in groups."""
