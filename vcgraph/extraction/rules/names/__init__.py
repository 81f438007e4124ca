"""Which runs of letters are names, of what kind, and which of them name one thing."""
