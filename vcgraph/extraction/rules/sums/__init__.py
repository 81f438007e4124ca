"""What a sum of money is: the size of a round, a total, a value, the size of a fund, or none of these."""
