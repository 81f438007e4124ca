"""Funds: who raises them, how large they are or are to be, and how far they have come."""
