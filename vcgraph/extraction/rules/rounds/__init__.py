"""Funding rounds: sums, stages, investors, values, dates and totals."""
