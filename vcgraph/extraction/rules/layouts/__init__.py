"""Lists of deals: tables, blocks of "key: value", terse entries, and news whose items stand side by side.

A line without a verb is read by its layout alone: column heads, keys and the shape of each field say what it means.
What is prose is cut into its items, and each is read as an article of its own, so that none lends its names to the next.
"""
