"""What limited partners and a fund's own house promise to funds."""
