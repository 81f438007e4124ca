"""Purchases of companies: who bought whom, for how much, and whether it is done."""
