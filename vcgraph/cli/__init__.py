"""The command line: one file for each command; prints and exits."""
