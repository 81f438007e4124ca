"""What a careful reader takes from texts, where the reader takes something else so far: claims, and what it takes.

In the notation of `deals_of` in test_rounds.py, the commonest constructions first. A text that is read right moves to
rounds.py.
"""

MISSED: dict[str, tuple[set[str], str]] = {
    "Brightpan also said that Harrow Ventures had joined its $14 million Series A.": (
        {"Brightpan | series_a | USD 14M | with Harrow Ventures"},
        '"its" within reported speech is the speaker',
    ),
}
