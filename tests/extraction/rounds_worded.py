"""Rounds by who tells them, verb, noun and place of the sum, in the notation of `deals_of` in test_rounds.py."""

WORDED: dict[str, set[str]] = {
    "Brightpan makes ovens. The Berlin-based company has raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan makes ovens. The U.S. startup raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan makes ovens. Harrow Ventures invested $5 million in the Berlin-based startup.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
}
