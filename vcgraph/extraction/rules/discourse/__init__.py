"""Whom a text speaks of: its subject, "the company", "it", "we", and whose a sum is."""
