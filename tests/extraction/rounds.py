"""Texts on rounds with what a careful reader takes from them, in the notation of `deals_of` in test_rounds.py."""

STATED = {
    "Brightpan has raised $5 million in seed funding.": {"Brightpan | seed | USD 5M"},
    "Brightpan raised a $20 million Series B. It comes a year after a $10 million Series A led by Harrow Ventures.": {
        "Brightpan | series_a | USD 10M | 2023 | led by Harrow Ventures",
        "Brightpan | series_b | USD 20M",
    },
    "Two years after its seed round, Brightpan has raised a $20 million Series A from Harrow Ventures.": {
        "Brightpan | seed | 2022",
        "Brightpan | series_a | USD 20M | with Harrow Ventures",
    },
    "Brightpan tried for most of last year to raise a $40 million Series B.": {
        "Brightpan | series_b | USD 40M | 2023 | failed"
    },
    "Brightpan no longer expects to close the $60 million financing it announced in March.": {
        "Brightpan | USD 60M | 2024-03 | failed"
    },
    "Brightpan raised a $2 million seed round in 2018 and a $10 million Series A one year later.": {
        "Brightpan | seed | USD 2M | 2018",
        "Brightpan | series_a | USD 10M | 2019",
    },
    "Brightpan raised a $2 million seed round in March 2018 and a $10 million Series A later the same year.": {
        "Brightpan | seed | USD 2M | 2018-03",
        "Brightpan | series_a | USD 10M | 2018",
    },
    "Brightpan raises $5M seed round": {"Brightpan | seed | USD 5M"},
    "Brightpan announced a $5 million seed round today.": {"Brightpan | seed | USD 5M"},
    "Brightpan today announced that it has closed a $30 million Series B.": {"Brightpan | series_b | USD 30M"},
    "Brightpan has secured $12 million in Series A financing.": {"Brightpan | series_a | USD 12M"},
    "Brightpan bagged $4 million in a pre-Series A round.": {"Brightpan | pre_series_a | USD 4M"},
    "Brightpan nabs $40 million for its ovens.": {"Brightpan | USD 40M"},
    "Brightpan landed $7 million from Harrow Ventures.": {"Brightpan | USD 7M | with Harrow Ventures"},
    "Brightpan scored a $9 million Series A.": {"Brightpan | series_a | USD 9M"},
    "Brightpan picked up $2 million in fresh funding.": {"Brightpan | USD 2M"},
    "Brightpan received a $3 million investment from Harrow Ventures.": {"Brightpan | USD 3M | with Harrow Ventures"},
    "Brightpan, a Berlin-based maker of ovens, has raised €6 million.": {"Brightpan | EUR 6M"},
    "The Berlin-based startup Brightpan has raised €6 million.": {"Brightpan | EUR 6M"},
    "Brightpan's $20 million Series B was led by Harrow Ventures.": {
        "Brightpan | series_b | USD 20M | led by Harrow Ventures"
    },
    "Brightpan is a maker of ovens. The company has raised $8 million in a Series A round.": {
        "Brightpan | series_a | USD 8M"
    },
    "Brightpan makes ovens. The startup said on Monday that it had raised $8 million.": {"Brightpan | USD 8M"},
    "Brightpan, whose customers include Siemens and Bosch, raised $10 million from Harrow Ventures.": {
        "Brightpan | USD 10M | with Harrow Ventures"
    },
    "Brightpan raised $5 million from Harrow Ventures and Tidewater Capital.": {
        "Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million in a round led by Harrow Ventures, with participation from "
    "Tidewater Capital and Peter Hall.": {
        "Brightpan | USD 5M | led by Harrow Ventures | with Peter Hall, Tidewater Capital"
    },
    "Brightpan raised $5 million in a round co-led by Harrow Ventures and Tidewater Capital.": {
        "Brightpan | USD 5M | co-led by Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million from Harrow Ventures, former Chairman and CEO of Velora Motors Peter Hall, "
    "and Tidewater Capital.": {"Brightpan | USD 5M | with Harrow Ventures, Peter Hall, Tidewater Capital"},
    "Brightpan raised a $5 million seed round led by Harrow Ventures. Existing investors Tidewater "
    "Capital and Oak Street Partners also joined.": {
        "Brightpan | seed | USD 5M | led by Harrow Ventures | with Oak Street Partners*, Tidewater Capital*"
    },
    "Brightpan raised $5 million from investors including Harrow Ventures, Tidewater Capital and others.": {
        "Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million from Harrow Ventures, Tidewater Capital, among others.": {
        "Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million from Harrow Ventures as well as Tidewater Capital.": {
        "Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million led by Harrow Ventures along with Tidewater Capital.": {
        "Brightpan | USD 5M | led by Harrow Ventures | with Tidewater Capital"
    },
    "Brightpan raised $5 million. Investors in the round include Harrow Ventures and Tidewater Capital.": {
        "Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million from angel investors Anna Keller and Peter Hall.": {
        "Brightpan | USD 5M | with Anna Keller, Peter Hall"
    },
    "Brightpan raised $5 million from Anna Keller, the founder of Quillo, and Harrow Ventures.": {
        "Brightpan | USD 5M | with Anna Keller, Harrow Ventures"
    },
    "Brightpan is backed by Harrow Ventures and Tidewater Capital.": {
        "Brightpan | with Harrow Ventures, Tidewater Capital"
    },
    "Harrow Ventures-backed Brightpan opened an office in Lisbon.": {"Brightpan | with Harrow Ventures"},
    "Brightpan's investors include Harrow Ventures and Tidewater Capital.": {
        "Brightpan | with Harrow Ventures, Tidewater Capital"
    },
    "Harrow Ventures has also backed Brightpan and Quillo.": {
        "Brightpan | with Harrow Ventures",
        "Quillo | with Harrow Ventures",
    },
    "Brightpan raised $10 million in a Series A led by Harrow Ventures. It competes with Quillo and Box.": {
        "Brightpan | series_a | USD 10M | led by Harrow Ventures"
    },
    "Brightpan raised $10 million. New investor Harrow Ventures led the round.": {
        "Brightpan | USD 10M | led by Harrow Ventures"
    },
    "Brightpan raised $10 million from its existing investor Harrow Ventures.": {
        "Brightpan | USD 10M | with Harrow Ventures*"
    },
    "Brightpan raised Rs 50 crore in a Series A round led by Harrow Ventures.": {
        "Brightpan | series_a | INR 500M | led by Harrow Ventures"
    },
    "Brightpan raised ₹4,100 Cr in a Series F round.": {"Brightpan | series_f | INR 41000M"},
    "Brightpan raised RMB 100 million in a Series A round.": {"Brightpan | series_a | CNY 100M"},
    "Brightpan raised S$20 million in a Series A round.": {"Brightpan | series_a | SGD 20M"},
    "Brightpan raised A$20 million in a Series A round.": {"Brightpan | series_a | AUD 20M"},
    "Brightpan raised £3.5m in seed funding.": {"Brightpan | seed | GBP 3.5M"},
    "Brightpan raised 20M€ in a Series A.": {"Brightpan | series_a | EUR 20M"},
    "Brightpan raised €12,5 million in a Series A.": {"Brightpan | series_a | EUR 12.5M"},
    "Brightpan raised CHF 4 million in a seed round.": {"Brightpan | seed | CHF 4M"},
    "Brightpan raised more than $40 million in a Series B round.": {"Brightpan | series_b | USD >40M"},
    "Brightpan raised nearly $40 million in a Series B round.": {"Brightpan | series_b | USD ~40M"},
    "Brightpan raised about $40 million in a Series B round.": {"Brightpan | series_b | USD ~40M"},
    "Brightpan raised half a billion dollars in a Series D round.": {"Brightpan | series_d | USD 500M"},
    "Brightpan raised €5 million ($5.4 million) in a seed round.": {"Brightpan | seed | EUR 5M"},
    "Brightpan raised $5 million (€4.6 million) in a seed round.": {"Brightpan | seed | USD 5M"},
    "Brightpan raised a $24-million Series A.": {"Brightpan | series_a | USD 24M"},
    "Brightpan raised $250K in pre-seed money.": {"Brightpan | pre_seed | USD 0.25M"},
    "Brightpan raised an undisclosed amount from Harrow Ventures.": {"Brightpan | with Harrow Ventures"},
    "Brightpan raised an undisclosed sum in a seed round led by Harrow Ventures.": {
        "Brightpan | seed | led by Harrow Ventures"
    },
    "Brightpan raised a seven-figure seed round from Harrow Ventures.": {"Brightpan | seed | with Harrow Ventures"},
    "Brightpan raised a $5 million Series A-1.": {"Brightpan | series_a | USD 5M"},
    "Brightpan raised a $5 million extension to its Series A.": {"Brightpan | series_a | USD 5M"},
    "Brightpan raised $5 million in a bridge round.": {"Brightpan | bridge | USD 5M"},
    "Brightpan secured $50 million in debt financing from Tidewater Capital.": {
        "Brightpan | debt | USD 50M | with Tidewater Capital"
    },
    "Brightpan raised $5 million in a convertible note.": {"Brightpan | convertible_note | USD 5M"},
    "Brightpan raised $5 million in its first institutional round.": {"Brightpan | USD 5M"},
    "Seed-stage startup Brightpan raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan raised $50 million at a $1 billion valuation.": {"Brightpan | USD 50M | at USD 1000M"},
    "Brightpan raised $50 million at a post-money valuation of $1 billion.": {
        "Brightpan | USD 50M | at USD 1000M post_money"
    },
    "Brightpan raised $50 million at a pre-money valuation of $450 million.": {
        "Brightpan | USD 50M | at USD 450M pre_money"
    },
    "Brightpan has raised $50 million in a Series C round that values the company at $1.2B.": {
        "Brightpan | series_c | USD 50M | at USD 1200M"
    },
    "Brightpan raised a $50 million Series C. The round values the company at more than $1 billion.": {
        "Brightpan | series_c | USD 50M | at USD >1000M"
    },
    "Brightpan raised $50 million, valuing the oven maker at $900 million post-money.": {
        "Brightpan | USD 50M | at USD 900M post_money"
    },
    "Brightpan was valued at $2 billion in 2021.": {"Brightpan | valued USD 2000M | 2021"},
    "Brightpan raised a $20 million Series B, bringing its total funding to $35 million.": {
        "Brightpan | series_b | USD 20M",
        "Brightpan | total USD 35M",
    },
    "Brightpan raised $20 million. The company has raised $35 million to date.": {
        "Brightpan | USD 20M",
        "Brightpan | total USD 35M",
    },
    "Brightpan raised a $20 million Series B. The new money brings the total raised by the startup "
    "to over $35 million.": {"Brightpan | series_b | USD 20M", "Brightpan | total USD >35M"},
    "Brightpan has raised a total of $35 million.": {"Brightpan | total USD 35M"},
    "Brightpan raised a $5 million seed round in 2019.": {"Brightpan | seed | USD 5M | 2019"},
    "Brightpan raised a $5 million seed round in March 2019.": {"Brightpan | seed | USD 5M | 2019-03"},
    "Brightpan raised a $5 million seed round last week.": {"Brightpan | seed | USD 5M | 2024-05"},
    "Brightpan raised a $5 million seed round on May 2, 2023.": {"Brightpan | seed | USD 5M | 2023-05-02"},
    "Brightpan raised a $5 million seed round last year.": {"Brightpan | seed | USD 5M | 2023"},
    "Brightpan raised a $5 million seed round last month.": {"Brightpan | seed | USD 5M | 2024-04"},
    "Brightpan raised a $5 million seed round in March this year.": {"Brightpan | seed | USD 5M | 2024-03"},
    "Brightpan raised a $5 million seed round in March.": {"Brightpan | seed | USD 5M | 2024-03"},
    "Brightpan raised a $5 million seed round in the first quarter of 2022.": {"Brightpan | seed | USD 5M | 2022-33"},
    "Brightpan raised a $5 million seed round on Friday.": {"Brightpan | seed | USD 5M | 2024-05-10"},
    "Brightpan raised a $5 million seed round two years ago.": {"Brightpan | seed | USD 5M | 2022"},
    "Brightpan raised $20 million in a Series B, after a $5 million seed round in 2019.": {
        "Brightpan | seed | USD 5M | 2019",
        "Brightpan | series_b | USD 20M",
    },
    "Brightpan raised a $20 million Series B. It previously raised $5 million from Harrow Ventures in 2020.": {
        "Brightpan | USD 5M | 2020 | with Harrow Ventures",
        "Brightpan | series_b | USD 20M",
    },
    "Brightpan raises $20 million Series B\n\nBrightpan, a maker of ovens, has raised $20 million in a"
    " Series B round led by Harrow Ventures, the company said today.": {
        "Brightpan | series_b | USD 20M | led by Harrow Ventures"
    },
    "Brightpan is in talks to raise $100 million from Harrow Ventures.": {
        "Brightpan | USD 100M | in_talks | with Harrow Ventures"
    },
    "Brightpan is in talks to raise $100 million at a $1 billion valuation, according to people "
    "familiar with the matter.": {"Brightpan | USD 100M | in_talks | at USD 1000M"},
    "Brightpan is in advanced discussions to raise a $100 million Series C, the Journal reported.": {
        "Brightpan | series_c | USD 100M | in_talks"
    },
    "Brightpan plans to raise $100 million in a Series C round.": {"Brightpan | series_c | USD 100M | planned"},
    "Brightpan is seeking to raise $100 million.": {"Brightpan | USD 100M | planned"},
    "Brightpan is raising $100 million in a Series C round.": {"Brightpan | series_c | USD 100M | planned"},
    "Brightpan failed to raise a $30 million Series B.": {"Brightpan | series_b | USD 30M | failed"},
    "xAI raised $6 billion in a Series B round.": {"xAI | series_b | USD 6000M"},
    "1Password raised $620 million in a Series C round.": {"1Password | series_c | USD 620M"},
    "Box, Inc. raised $10 million from 8VC.": {"Box, Inc. | USD 10M | with 8VC"},
    "Square raised $10 million in a Series A round led by Index.": {"Square | series_a | USD 10M | led by Index"},
    "BRIGHTPAN RAISES $10 MILLION SERIES A": {"BRIGHTPAN | series_a | USD 10M"},
    "Société Brûlée raised €3 million from Ångström Invest.": {"Société Brûlée | EUR 3M | with Ångström Invest"},
    "Brightpan raised $5 million from the Future of Life Institute (FLI).": {
        "Brightpan | USD 5M | with Future of Life Institute"
    },
    "Brightpan raised $5 million from Harrow Ventures, a newly founded firm, and Tidewater Capital.": {
        "Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $5 million from Temasek, GIC and the Ontario Teachers' Pension Plan.": {
        "Brightpan | USD 5M | with GIC, Ontario Teachers' Pension Plan, Temasek"
    },
    "Brightpan raised $4.5-5 million in a seed round.": {"Brightpan | seed | USD >4.5M"},
    "Brightpan raised up to $30 million in debt from Tidewater Capital.": {
        "Brightpan | debt | USD <30M | with Tidewater Capital"
    },
    "Brightpan raised at least $10 million in a Series A.": {"Brightpan | series_a | USD >10M"},
    "Brightpan raised some $10 million in a Series A.": {"Brightpan | series_a | USD ~10M"},
    "Brightpan raised a million and a half dollars in seed funding.": {"Brightpan | seed | USD 1.5M"},
    "Brightpan raised NT$90 million in a Series A round.": {"Brightpan | series_a | TWD 90M"},
    "Brightpan raised R$30 million in a Series A round.": {"Brightpan | series_a | BRL 30M"},
    "Brightpan raised SEK 40 million in a seed round.": {"Brightpan | seed | SEK 40M"},
    "Brightpan raised 3 billion yen in a Series B round.": {"Brightpan | series_b | JPY 3000M"},
    "Brightpan raised 80 lakh rupees in an angel round.": {"Brightpan | angel | INR 8M"},
    "Brightpan raised $1.5 mn in seed funding.": {"Brightpan | seed | USD 1.5M"},
    "Brightpan raised US$2.5 million in seed funding.": {"Brightpan | seed | USD 2.5M"},
    "Brightpan's valuation fell from $40bn to $27.5bn.": {"Brightpan | valued USD 27500M"},
    "Brightpan is now valued at $3 billion.": {"Brightpan | valued USD 3000M"},
    "Brightpan, valued at $3 billion, opened an office in Lisbon.": {"Brightpan | valued USD 3000M"},
    "Brightpan raised $60 million in a down round at a $400 million valuation.": {"Brightpan | USD 60M | at USD 400M"},
    "Brightpan raised $60 million in a flat round.": {"Brightpan | USD 60M"},
    "Brightpan raised $5 million in a tranche of its Series B.": {"Brightpan | series_b | USD 5M"},
    "Brightpan received a grant of €2 million from the European Innovation Council.": {
        "Brightpan | grant | EUR 2M | with European Innovation Council"
    },
    "Brightpan raised a $2 million seed round in the summer of 2018.": {"Brightpan | seed | USD 2M | 2018-22"},
    "Brightpan raised a $2 million seed round earlier this year.": {"Brightpan | seed | USD 2M | 2024"},
    "Brightpan raised a $2 million seed round in late 2018.": {"Brightpan | seed | USD 2M | 2018"},
    "Brightpan raised a $2 million seed round yesterday.": {"Brightpan | seed | USD 2M | 2024-05-12"},
    "Brightpan raised a $2 million seed round six months ago.": {"Brightpan | seed | USD 2M | 2023-11"},
    "Brightpan raised a $2 million seed round in Q3 2022.": {"Brightpan | seed | USD 2M | 2022-35"},
    "In 2019, Brightpan raised a $2 million seed round from Harrow Ventures.": {
        "Brightpan | seed | USD 2M | 2019 | with Harrow Ventures"
    },
    "Brightpan raised a $12 million Series A in 2020 and a $40 million Series B in 2022.": {
        "Brightpan | series_a | USD 12M | 2020",
        "Brightpan | series_b | USD 40M | 2022",
    },
    "Brightpan, which raised $12 million in a Series A round led by Harrow Ventures in 2020, hired a new CFO.": {
        "Brightpan | series_a | USD 12M | 2020 | led by Harrow Ventures"
    },
    "Last year Harrow Ventures led a $12 million Series A round in Brightpan.": {
        "Brightpan | series_a | USD 12M | 2023 | led by Harrow Ventures"
    },
    "Brightpan was rumoured to be raising $100 million at a $1 billion valuation.": {
        "Brightpan | USD 100M | in_talks | at USD 1000M"
    },
    "Brightpan is considering raising $100 million.": {"Brightpan | USD 100M | in_talks"},
    "Brightpan is close to raising $100 million from Harrow Ventures.": {
        "Brightpan | USD 100M | in_talks | with Harrow Ventures"
    },
    "Brightpan expects to close a $100 million Series C next month.": {
        "Brightpan | series_c | USD 100M | 2024-06 | planned"
    },
    "Brightpan abandoned a planned $30 million Series B.": {"Brightpan | series_b | USD 30M | failed"},
    "Harrow Ventures, an investor in Brightpan, opened an office in Lisbon.": {"Brightpan | with Harrow Ventures"},
    "Harrow Ventures, whose portfolio includes Brightpan and Quillo, opened an office in Lisbon.": {
        "Brightpan | with Harrow Ventures",
        "Quillo | with Harrow Ventures",
    },
    "Peter Hall, an early investor in Brightpan, spoke first.": {"Brightpan | with Peter Hall"},
    "• Brightpan, a Berlin-based maker of ovens, raised $10 million in Series A funding led by "
    "Harrow Ventures.\n• Quillo, a Paris-based maker of pens, raised €2 million in seed funding from "
    "Tidewater Capital.": {
        "Brightpan | series_a | USD 10M | led by Harrow Ventures",
        "Quillo | seed | EUR 2M | with Tidewater Capital",
    },
    "Brightpan (Berlin): $10 million Series A led by Harrow Ventures.": {
        "Brightpan | series_a | USD 10M | led by Harrow Ventures"
    },
    "Brightpan closes $14M Series A led by Harrow Ventures": {
        "Brightpan | series_a | USD 14M | led by Harrow Ventures"
    },
    "Brightpan raises $14M to build better ovens": {"Brightpan | USD 14M"},
    "With $14 million in new funding, Brightpan wants to build better ovens.": {"Brightpan | USD 14M"},
    "Brightpan has completed a Series A round of $14 million.": {"Brightpan | series_a | USD 14M"},
    "Brightpan announced the closing of its Series A round at $14 million.": {"Brightpan | series_a | USD 14M"},
    "A $14 million Series A round was closed by Brightpan.": {"Brightpan | series_a | USD 14M"},
    "Funding for Brightpan: the maker of ovens has raised $14 million.": {"Brightpan | USD 14M"},
    "Brightpan's latest round, a $14 million Series A, was led by Harrow Ventures.": {
        "Brightpan | series_a | USD 14M | led by Harrow Ventures"
    },
    "The $14 million round in Brightpan was led by Harrow Ventures.": {"Brightpan | USD 14M | led by Harrow Ventures"},
    "Brightpan raised $14 million. Participants included Harrow Ventures, Tidewater Capital and Anna Keller.": {
        "Brightpan | USD 14M | with Anna Keller, Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $14 million. The investment came from Harrow Ventures.": {
        "Brightpan | USD 14M | with Harrow Ventures"
    },
    "Brightpan raised $14 million. The round included Harrow Ventures and Tidewater Capital.": {
        "Brightpan | USD 14M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised $14 million. Harrow Ventures and Tidewater Capital participated in the round.": {
        "Brightpan | USD 14M | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan raised a $5 million round. Harrow Ventures led the round, and Tidewater Capital participated.": {
        "Brightpan | USD 5M | led by Harrow Ventures | with Tidewater Capital"
    },
    "Brightpan raised $14 million. Tidewater Capital also invested.": {"Brightpan | USD 14M | with Tidewater Capital"},
    "Brightpan raised $14 million. Several angels joined the round, including Anna Keller and Peter Hall.": {
        "Brightpan | USD 14M | with Anna Keller, Peter Hall"
    },
    "Brightpan raised $14 million. Individual investors also participated including Anna Keller and Peter Hall.": {
        "Brightpan | USD 14M | with Anna Keller, Peter Hall"
    },
    "Brightpan completed a share issue of $14 million, subscribed in its entirety by Harrow Ventures.": {
        "Brightpan | USD 14M | with Harrow Ventures"
    },
    "Brightpan closed a $14 million private sale of its token, which was led by Harrow Ventures.": {
        "Brightpan | USD 14M | led by Harrow Ventures"
    },
    "Brightpan raised $14 million in a private placement.": {"Brightpan | USD 14M"},
    "Brightpan secured $14 million in a round of financing helmed by Harrow Ventures that values it at $1 billion.": {
        "Brightpan | USD 14M | led by Harrow Ventures | at USD 1000M"
    },
    "Brightpan raised $14 million led by Harrow Ventures and appointed Anna Keller as CFO.": {
        "Brightpan | USD 14M | led by Harrow Ventures"
    },
    "To date, Brightpan has raised $35 million.": {"Brightpan | total USD 35M"},
    "Brightpan has $35 million in total funding.": {"Brightpan | total USD 35M"},
    "Brightpan raised $35 million over three rounds.": {"Brightpan | total USD 35M"},
    "Brightpan, which has raised $35 million so far, opened an office in Lisbon.": {"Brightpan | total USD 35M"},
    "Brightpan's total funding stands at $35 million.": {"Brightpan | total USD 35M"},
    "Brightpan makes ovens. Harrow Ventures is leading the $50 million round, valuing the company at $500 million.": {
        "Brightpan | USD 50M | led by Harrow Ventures | at USD 500M"
    },
    "Harrow Ventures announced its $24 million investment that valued Brightpan at $150 million.": {
        "Brightpan | USD 24M | with Harrow Ventures | at USD 150M"
    },
    "Harrow Ventures has taken stakes in web projects, including a $45 million investment in May in Brightpan.": {
        "Brightpan | USD 45M | 2024-05"
    },
    "Brightpan raised $12 million. Brightpan had previously raised $3 million from Harrow Ventures.": {
        "Brightpan | USD 12M",
        "Brightpan | USD 3M | undated | with Harrow Ventures",
    },
    "Brightpan has raised $5 million so far as part of an effort to raise up to $9 million.": {
        "Brightpan | USD <9M | planned",
        "Brightpan | total USD 5M",
    },
}

SILENT = [
    "Brightpan denied that it was raising $12 million.",
    "Harrow Ventures sold its 10 percent stake in Brightpan for $12 million.",
    "Brightpan bought back 10 percent of its shares for $12 million.",
    "Brightpan paid $12 million for 10 acres of land.",
    "Brightpan had revenue of $40 million last year.",
    "Brightpan's annual recurring revenue passed $10 million.",
    "Brightpan, which is listed in London, has a market capitalization of $3 billion.",
    "Brightpan's new oven costs $4,000.",
    "Brightpan was fined $25 million by the regulator.",
    "Startups in Germany raised $3 billion last year.",
    "Venture firms invested $40 billion in fintech startups in 2021.",
    "Brightpan is looking for $50,000 on Indiegogo.",
    "Brightpan denied that it was in talks to raise money.",
    "Brightpan won a prize of $100,000 at a contest in Lisbon.",
    "The market for ovens will be worth $9 billion by 2030.",
    "Brightpan has a budget of $5 million for marketing.",
    "If a startup raises $10 million at a $40 million valuation, its founders keep three quarters.",
    "Shares of Brightpan fell 4% to $32.50 on Monday.",
    "Brightpan will spend $200 million on a new plant.",
    "Harrow Ventures bought $10 million of Apple shares on the open market.",
    "Brightpan charges $12 per month for its app.",
    "Brightpan processed $500 million in payments last year.",
    "Brightpan saved its customers $30 million.",
    "Brightpan raised prices by $5.",
    "Brightpan raised awareness of climate change with Harrow Ventures.",
    "The government set aside $1 billion for startups.",
    "Brightpan lost $12 million in 2023.",
    "Brightpan signed a contract worth $60 million with Siemens.",
    "Brightpan sells more than $10 million of ovens a month.",
    "Analysts value the market for ovens at $9 billion.",
    "Brightpan pays its engineers $200,000 a year.",
    "Brightpan's founder donated $5 million to a museum.",
    "Brightpan agreed to pay $8 million to settle the lawsuit.",
    "Imagine a startup that raises $5 million from Harrow Ventures.",
    "Brightpan manages assets of $12 billion for its clients.",
    "European venture funding fell to $10 billion in the first quarter.",
    "Brightpan's sales rose by $20 million.",
    "Brightpan reported a profit of €4 million.",
    "Brightpan denied a report that it is raising $50 million.",
    "Brightpan was ordered to pay Quillo $2 million.",
    "Brightpan aims for sales of $100 million by 2026.",
    "The city invested $40 million in new buses.",
]
