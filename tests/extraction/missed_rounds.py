"""What a careful reader takes from texts, where the reader takes something else so far: claims, and what it takes.

In the notation of `deals_of` in test_rounds.py, the commonest constructions first. A text that is read right moves to
rounds.py.
"""

MISSED: dict[str, tuple[set[str], str]] = {
    "Brightpan raised a $20 million Series B. It comes a year after a $10 million Series A led by Harrow Ventures.": (
        {"Brightpan | series_a | USD 10M | 2023 | led by Harrow Ventures", "Brightpan | series_b | USD 20M"},
        '"a year after" counts from the round before',
    ),
    "Brightpan raised a $2 million seed round in 2018 and a $10 million Series A one year later.": (
        {"Brightpan | seed | USD 2M | 2018", "Brightpan | series_a | USD 10M | 2019"},
        '"one year later" counts from the round before',
    ),
    "Brightpan raised a $2 million seed round in March 2018 and a $10 million Series A later the same year.": (
        {"Brightpan | seed | USD 2M | 2018-03", "Brightpan | series_a | USD 10M | 2018"},
        '"later the same year" is the year alone',
    ),
    "Brightpan denied a report that it is raising $50 million.": (set(), "a denied report is no claim"),
    "Brightpan has raised $2 million on Kickstarter, four times its goal of $500,000.": (
        set(),
        "crowdfunding sums are no claim",
    ),
    "Brightpan also said that Harrow Ventures had joined its $14 million Series A.": (
        {"Brightpan | series_a | USD 14M | with Harrow Ventures"},
        '"its" within reported speech is the speaker',
    ),
    "Brightpan Gets $14 Million From Harrow Ventures": (
        {"Brightpan | USD 14M | with Harrow Ventures"},
        "a headline in title case with no body",
    ),
}
