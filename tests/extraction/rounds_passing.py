"""Totals, valuations and earlier rounds told in passing, in the notation of `deals_of` in test_rounds.py."""

PASSING: dict[str, set[str]] = {
    "Brightpan bakes bread. Its ovens are large. They are hot too. Brightpan was founded in 2011 and"
    " has raised $40 million, according to Crunchbase.": {"Brightpan | total USD 40M"},
    "Brightpan bakes bread. Its ovens are large. They are hot too. Brightpan raised more than $40 "
    "million in venture capital funding.": {"Brightpan | total USD >40M"},
    "Brightpan bakes bread. Its ovens are large. They are hot too. Brightpan raised more than $40 "
    "million in a round in 2013.": {"Brightpan | USD >40M | 2013"},
    "Brightpan bakes bread. Its ovens are large. They are hot too. Brightpan competes with Ovenly, "
    "which launched in 2013 and has raised over $112 million, according to Crunchbase.": {"Ovenly | total USD >112M"},
    "Brightpan raised a $30 million Series B. Prior to this Series B, the company had raised just under $20 million.": {
        "Brightpan | series_b | USD 30M",
        "Brightpan | total USD ~20M",
    },
    "Brightpan raised a $30 million Series B. Before this round, Brightpan had raised $12 million.": {
        "Brightpan | series_b | USD 30M",
        "Brightpan | total USD 12M",
    },
    "Brightpan, the owner of oven site Zendo, has raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan, an operator of small bakeries, and Zendo, its rival, are old. Zendo has raised $5 million.": {
        "Zendo | USD 5M"
    },
    "Brightpan added $6 million to its Series A.": {"Brightpan | series_a | USD 6M"},
    "Brightpan added $6 million to its sales budget.": set(),
    "Brightpan extended its Series C by $25 million.": {"Brightpan | series_c | USD 25M"},
    "Brightpan extended its lead by $25 million.": set(),
    "- Brightpan (Lisbon, ovens for bakers): $6.1 million seed.": {"Brightpan | seed | USD 6.1M"},
    "Brightpan had raised $160 million in four earlier funding rounds.": {"Brightpan | total USD 160M"},
    "In prior rounds dating back to 2004, Brightpan has taken about $40 million from investors "
    "including Harrow Ventures.": {"Brightpan | total USD ~40M", "Brightpan | with Harrow Ventures"},
    "Brightpan raised $5 million from Harrow Ventures. The company has raised a total of $16 million.": {
        "Brightpan | USD 5M | with Harrow Ventures",
        "Brightpan | total USD 16M",
    },
    "Brightpan raised $12 million. That brings the total to $15 million.": {
        "Brightpan | USD 12M",
        "Brightpan | total USD 15M",
    },
    "With the new money, Brightpan has raised $15 million.": {"Brightpan | total USD 15M"},
    "Brightpan closed a $12 million round and Kettleworks a $5 million round.": {
        "Brightpan | USD 12M",
        "Kettleworks | USD 5M",
    },
    "Brightpan raised $3 million in 2011, $12 million in 2012 and $20 million in 2013.": {
        "Brightpan | USD 12M | 2012",
        "Brightpan | USD 20M | 2013",
        "Brightpan | USD 3M | 2011",
    },
    "$12 million was invested in Brightpan by Harrow Ventures.": {"Brightpan | USD 12M | with Harrow Ventures"},
    "Brightpan is close to a $12 million round.": {"Brightpan | USD 12M | in_talks"},
    "Brightpan is seeking $12 million from investors.": {"Brightpan | USD 12M | planned"},
    "Brightpan managed to raise $12 million.": {"Brightpan | USD 12M"},
    "Brightpan, a startup that aims to sell ovens, raises $4 million.": {"Brightpan | USD 4M"},
    "Brightpan raised $9 million in debt and equity.": {"Brightpan | USD 9M"},
    "Brightpan CEO Anna Keller told reporters after the company's $3 million seed round that ovens sell.": {
        "Brightpan | seed | USD 3M"
    },
    "Kettleworks buys ovens. Anna Keller, the founder of Brightpan, said the site is looking to raise $15 million.": {
        "Brightpan | USD 15M | planned"
    },
    "Harrow Ventures paid $12 million for a 10 percent stake in Brightpan in 2012.": {
        "Brightpan | USD 12M | 2012 | with Harrow Ventures"
    },
    "Brightpan sold a 10 percent stake to Harrow Ventures for $12 million.": {
        "Brightpan | USD 12M | with Harrow Ventures"
    },
    "Harrow Ventures, valued at $10 billion, invested $12 million in Brightpan.": {
        "Brightpan | USD 12M | with Harrow Ventures",
        "Harrow Ventures | valued USD 10000M",
    },
    "Brightpan makes ovens. It competes with Kettleworks, another privately held firm that is valued at $4 billion.": {
        "Kettleworks | valued USD 4000M"
    },
    "Brightpan raised $12 million. The money came at a valuation of $90 million.": {"Brightpan | USD 12M | at USD 90M"},
    "Brightpan and Ovenly are rivals. Harrow Ventures knows both. Brightpan's last funding round in "
    "October valued the company at around $4 billion.": {"Brightpan | 2023-10 | at USD ~4000M"},
    "Velora makes ovens. A venture capital deal two years ago valued Brightpan at $463 million, "
    "according to PitchBook.": {"Brightpan | 2022 | at USD 463M"},
    "Brightpan raised $40 million from Harrow Ventures. The round was led by Harrow Ventures. It "
    "will open an office in Berlin. It has 40 employees. The round values the company at $350 "
    "million.": {"Brightpan | USD 40M | led by Harrow Ventures | at USD 350M"},
    "Peter Hall owned 5 percent of Brightpan after a July funding round that valued his holdings at $843 million.": {
        "Brightpan | with Peter Hall"
    },
    "The Series E round values Brightpan at $1.1 billion, more than double its valuation of $500 "
    "million in August 2021.": {"Brightpan | series_e | at USD 1100M", "Brightpan | valued USD 500M | 2021-08"},
    "Brightpan raised $350 million from Harrow Ventures at a $7 billion valuation in 2021.": {
        "Brightpan | USD 350M | 2021 | with Harrow Ventures | at USD 7000M"
    },
    "In 2017, Brightpan raised a $5 million seed round from Harrow Ventures and a $20 million Series A.": {
        "Brightpan | seed | USD 5M | 2017 | with Harrow Ventures",
        "Brightpan | series_a | USD 20M | 2017",
    },
    "Brightpan bakes. Just this year, Brightpan raised $42 million in a B round; Ovenly raised $50 "
    "million from Harrow Ventures.": {
        "Brightpan | series_b | USD 42M | 2024",
        "Ovenly | USD 50M | 2024 | with Harrow Ventures",
    },
    "Brightpan raised a $135 million Series E led by Harrow Ventures, and $85 million in debt from "
    "Tidewater Capital earlier this year.": {
        "Brightpan | debt | USD 85M | 2024 | with Tidewater Capital",
        "Brightpan | series_e | USD 135M | 2024 | led by Harrow Ventures",
    },
    "Brightpan has raised $30 million, including $10 million in debt.": {"Brightpan | USD 30M"},
    "Brightpan raised a $30 million Series B, including a $5 million tranche from Harrow Ventures.": {
        "Brightpan | series_b | USD 30M | with Harrow Ventures"
    },
    "Founded in 2017, Brightpan raised $5 million from Harrow Ventures.": {"Brightpan | USD 5M | with Harrow Ventures"},
    "Ovenly raised $42 million in 2017, and Brightpan raised $50 million from Harrow Ventures.": {
        "Brightpan | USD 50M | with Harrow Ventures",
        "Ovenly | USD 42M | 2017",
    },
    "In 2017, Brightpan was valued at $1 billion; it has now raised $50 million from Harrow Ventures.": {
        "Brightpan | USD 50M | with Harrow Ventures",
        "Brightpan | valued USD 1000M | 2017",
    },
    "Brightpan has raised $118 million, most recently a $75 million Series C in 2022.": {
        "Brightpan | series_c | USD 75M | 2022",
        "Brightpan | total USD 118M",
    },
    "Brightpan bakes bread. The company has raised $57 million, including a $25 million Series B last year.": {
        "Brightpan | series_b | USD 25M | 2023",
        "Brightpan | total USD 57M",
    },
    "Brightpan makes ovens. Global spending on ovens reached $50 billion over the decade.": set(),
    "Brightpan makes ovens. Bakers bought $24 billion of equity through last year in Europe.": set(),
    "Brightpan makes ovens. The last round was a $30 million investment led by Harrow Ventures.": {
        "Brightpan | USD 30M | undated | led by Harrow Ventures"
    },
    "Brightpan makes ovens. It follows a $30 million financing led by Harrow Ventures in 2022.": {
        "Brightpan | USD 30M | 2022 | led by Harrow Ventures"
    },
    "Brightpan makes ovens. We see companies in this field with $3 million of seed money.": set(),
    "Brightpan, a startup in the logistics space, has raised $5 million from Harrow Ventures.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
    "Brightpan makes ovens. Peter Hall, a lawyer, worked on the $50 million funding round that "
    "Ovenly wrapped up last month.": {"Ovenly | USD 50M | 2024-04"},
    "Brightpan makes ovens. Its ovens are large. They are hot too. Brightpan has raised more than "
    "$200 million in venture funding and debt, a filing shows.": {"Brightpan | total USD >200M"},
}
