"""Rounds by who tells them, verb, noun and place of the sum, in the notation of `deals_of` in test_rounds.py."""

ABOUT = "Brightpan makes ovens. "

WORDED: dict[str, set[str]] = {
    "Brightpan Gets $14 Million From Harrow Ventures": {"Brightpan | USD 14M | with Harrow Ventures"},
    "Brightpan, a Y Combinator-backed startup (W20), is hiring.": {"Brightpan | with Y Combinator"},
    "Brightpan raised $30 million, a year after its Series B.": {"Brightpan | USD 30M", "Brightpan | series_b | 2023"},
    "Brightpan closed a $30 million round. The new round is led by the big enterprise investor Harrow Ventures.": {
        "Brightpan | USD 30M | led by Harrow Ventures"
    },
    "Brightpan, which helps companies like Quillo and Zendo bake, has raised $30 million.": {"Brightpan | USD 30M"},
    "Brightpan closed a Series A. Harrow Ventures told of $38 million in new investments across 12 young companies "
    "including Brightpan.": {"Brightpan | series_a"},
    "The Green Deposit Bank has granted Brightpan a €20 million loan.": {
        "Brightpan | debt | EUR 20M | with Green Deposit Bank"
    },
    "Innovate Wales awarded Brightpan a £2 million grant.": {"Brightpan | grant | GBP 2M | with Innovate Wales"},
    ABOUT + "The Berlin-based company has raised $5 million.": {"Brightpan | USD 5M"},
    ABOUT + "The U.S. startup raised $5 million.": {"Brightpan | USD 5M"},
    ABOUT + "Harrow Ventures invested $5 million in the Berlin-based startup.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
    "Payments startup Brightpan raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan and Quillo have each raised $2 million in seed funding from Harrow Ventures.": {
        "Brightpan | seed | USD 2M | with Harrow Ventures",
        "Quillo | seed | USD 2M | with Harrow Ventures",
    },
    "Brightpan and Quillo raised $5 million and $8 million, respectively, in 2023.": {
        "Brightpan | USD 5M | 2023",
        "Quillo | USD 8M | 2023",
    },
    "Brightpan and Quillo each raised $2 million for charity.": set(),
    ABOUT + "The Series A round was led by Harrow Ventures.": {"Brightpan | series_a | led by Harrow Ventures"},
    "Brightpan's Series A was solely invested by Harrow Ventures.": {"Brightpan | series_a | with Harrow Ventures"},
    "Brightpan raised $5 million led by Harrow Ventures, with participation from new investor Tarn Capital and all "
    "existing investors, including founding investor Tidewater Capital and Quillon.": {
        "Brightpan | USD 5M | led by Harrow Ventures | with Quillon*, Tarn Capital, Tidewater Capital*"
    },
    "Brightpan had raised $5 million from Harrow Ventures. It is shutting down.": {
        "Brightpan | with Harrow Ventures",
        "Brightpan | total USD 5M",
    },
    "Brightpan said it had raised $5 million from Harrow Ventures.": {"Brightpan | USD 5M | with Harrow Ventures"},
    "Brightpan, the startup that Ann Lee founded with her brother in 2019, announced a $5 million Series A.": {
        "Brightpan | series_a | USD 5M"
    },
    "Savings app Zendo has raised $5 million.": {"Zendo | USD 5M"},
    "AI DevOps tool Brightpan, founded by Ann Lee, has raised $5 million.": {"Brightpan | USD 5M"},
    "Generative AI company Brightpan raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan raised $5 million from Quillon's corporate venture arm, Quillon Next, and Tidewater Capital.": {
        "Brightpan | USD 5M | with Quillon Next, Tidewater Capital"
    },
    "Brightpan raised a $5 million Series A. The Series A saw participation from existing investors, which include "
    "Harrow Ventures, Tidewater Capital and Tarn.": {
        "Brightpan | series_a | USD 5M | with Harrow Ventures, Tarn, Tidewater Capital"
    },
    "Brightpan raised $5 million from Tidewater Capital. Zendo was backed by Harrow Ventures, which also invested in "
    "Brightpan in previous rounds.": {
        "Brightpan | USD 5M | with Tidewater Capital",
        "Brightpan | with Harrow Ventures",
        "Zendo | with Harrow Ventures",
    },
    "Brightpan raised $5 million from Tidewater Capital. Harrow Ventures also put money into Brightpan.\n"
    "Zendo raised $7 million.": {"Brightpan | USD 5M | with Harrow Ventures, Tidewater Capital", "Zendo | USD 7M"},
    "Brightpan has raised $5 million in cash.": {"Brightpan | USD 5M"},
    "Brightpan clinched $5 million to expand in Asia.": {"Brightpan | USD 5M"},
    "Brightpan has drummed up $5 million in financing.": {"Brightpan | USD 5M"},
    "Brightpan scraped together $5 million.": {"Brightpan | USD 5M"},
    "Brightpan notched a $5 million Series A round.": {"Brightpan | series_a | USD 5M"},
    "Brightpan will land $5 million.": {"Brightpan | USD 5M | planned"},
    "Brightpan took on $5 million in debt.": {"Brightpan | debt | USD 5M"},
    "Brightpan raised a total of $5 million in Series B funding.": {"Brightpan | series_b | USD 5M"},
    "Brightpan expanded its Series B to $60 million.": {"Brightpan | series_b | USD 60M"},
    "Brightpan has topped up its Series B with another $6 million.": {"Brightpan | series_b | USD 6M"},
    "Brightpan has tacked on $6 million to its Series B.": {"Brightpan | series_b | USD 6M"},
    ABOUT + "The last investment came in June 2023 for $50 million.": {"Brightpan | USD 50M | 2023-06"},
    "Investors have put $5 million into Brightpan.": {"Brightpan | USD 5M"},
    "Harrow Ventures backed oven maker Brightpan with $5 million.": {"Brightpan | USD 5M | with Harrow Ventures"},
    "Harrow Ventures wrote a $5 million check to Brightpan.": {"Brightpan | USD 5M | with Harrow Ventures"},
    "Harrow Ventures injected $5 million of fresh capital into Brightpan.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
    "Armed with $5 million from Harrow Ventures, Brightpan is expanding.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
    ABOUT + "After raising $5 million, the startup opened an office.": {"Brightpan | USD 5M | undated"},
    "After raising $5 million from Harrow Ventures and Tidewater Capital, Brightpan opened an office.": {
        "Brightpan | USD 5M | undated | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan was founded by Ann Lee and Tom Reed. The founders raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan was founded by Ann Lee. She has raised $5 million in seed funding.": {"Brightpan | seed | USD 5M"},
    "Brightpan plans to open an office in Oslo after raising $5 million.": {"Brightpan | USD 5M | undated"},
    "Brightpan is preparing to expand its credit card program after securing a $20 million debt facility from Harrow "
    "Capital.": {"Brightpan | debt | USD 20M | undated | with Harrow Capital"},
    "Pantheon-backed Brightpan is gearing up to raise $5 million.": {
        "Brightpan | USD 5M | planned",
        "Brightpan | with Pantheon",
    },
    "Harrow Ventures is an early-stage investor. The firm's current China portfolio includes game developer Brightpan "
    "and data provider Quillo.": {"Brightpan | with Harrow Ventures", "Quillo | with Harrow Ventures"},
    "Brightpan is seeking as much as $5 million.": {"Brightpan | USD <5M | planned"},
    "Brightpan is asking investors for $5 million.": {"Brightpan | USD 5M | planned"},
    "Brightpan has begun raising a $5 million Series A.": {"Brightpan | series_a | USD 5M | planned"},
    "Brightpan plans to use the $5 million round to expand.": {"Brightpan | USD 5M"},
    "Brightpan's employees sold $50 million of shares in a secondary sale.": {"Brightpan | secondary | USD 50M"},
}

SIZED = [
    "Harrow Ventures has handed $5 million to Brightpan.",
    "Harrow Ventures gave Brightpan $5 million.",
    "Harrow Ventures is betting $5 million on Brightpan.",
    "Harrow Ventures pulled out of a $5 million investment in Brightpan.",
    "Harrow Ventures bought $5 million worth of preferred shares in Brightpan.",
]
"""Texts of a round of $5 million of Brightpan, whoever is read to have invested it."""

QUIET = [
    "Brightpan's Kickstarter campaign raised $50,000.",
    "Brightpan has raised $2 million on Kickstarter, four times its goal of $500,000.",
    "Brightpan spent $5 million in cash.",
    "Investors have put $5 billion into startups like Brightpan.",
    "Brightpan gave Zendo $5 million.",
    "Brightpan handed $5 million to a hospital.",
    "Harrow Ventures wrote a $5 million check.",
    "Brightpan is seeking $5 million in damages from Zendo.",
    "Brightpan is looking for as much as $5 million in savings.",
    "After spending $5 million, Brightpan opened an office.",
    "Brightpan expanded its budget to $60 million.",
    "Ann Lee sold $5 million of shares.",
    "Brightpan raised its prices by $5 million.",
    "The Berlin-based company lost $5 million.",
    "Brightpan took on $5 million in costs.",
]
