"""What a careful reader takes from texts, where the reader takes something else so far: claims, and what it takes.

In the notation of `deals_of` in test_rounds.py, the commonest constructions first. A text that is read right moves to
rounds.py.
"""

MISSED: dict[str, tuple[set[str], str]] = {}
