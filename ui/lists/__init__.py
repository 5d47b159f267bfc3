"""What can be done with every list: filter, sort, choose columns, copy, save as a file, print; and it remembers."""
