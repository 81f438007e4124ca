"""What is no party, no round and no fund, though it stands where one would: each was once told as a deal."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article, Claim, FundingRoundClaim

EXTRACTOR = LearnedExtractor()


def kinds(text: str) -> dict[str, str]:
    return {one.name: one.kind for one in read_document(Article(id="a", text=text)).referents}


def claims(text: str, type_: str) -> list[Claim]:
    return [one for one in EXTRACTOR.extract(Article(id="a", text=text)).claims if one.type == type_]


def rounds(text: str) -> list[tuple[str, int | None]]:
    told = claims(text, "funding_round")
    return [(one.company, int(one.amount.value) // 1_000_000 if one.amount else None) for one in told]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Self-storage house Velora is out to raise money.", "Self-storage"),
        ("It sells low-sugar (LS) jam. LS jam is in demand.", "LS"),
        ("The manager runs a fund of funds (FoF) in Oslo.", "FoF"),
        ("Coastal farmers secure £3 million for a dairy", "Coastal"),
        ("Competitor Velora added $7 million this year.", "Competitor Velora"),
        ("Luckily, Harrow Capital came in.", "Luckily"),
        ("HR Tech startup Velora has announced its Series A.", "Tech"),
        ("TURIN, AGI - The maker of Velora ovens has hired ten people.", "AGI"),
        ("(Reuters) -Buyout house Harrow Partners has offered to buy Velora AG.", "Reuters"),
        (
            "Velora Raises Series A round from Harrow Ventures, as we wrote on 4 May and in the news of the week",
            "Velora Raises",
        ),
        ("Velora Nets $5 million, and what else came in over the wire on this day of May", "Velora Nets"),
        ("Data Firm Velora, as we wrote, raised $5 million.", "Data Firm Velora"),
        ("Independent Kettle Vendors (IKVs) sell Velora's pumps.", "Independent Kettle Vendors"),
        ("It lends to Small and Middling Farms (SMFs). SMFs like that.", "SMFs"),
        ("Tom Brik, Vice President Sales, has left Velora.", "Sales"),
        ("Ann Lee, Director Business Development at Velora, said so.", "Business Development"),
        ("Called Quillo, it makes pumps.", "Called Quillo"),
    ],
)
def test_words_that_name_nobody(text: str, word: str) -> None:
    assert word not in kinds(text)


def test_what_is_written_alike_and_is_a_name() -> None:
    assert {"Coca-Cola", "Quillo"} <= kinds("Coca-Cola has bought Quillo.").keys()
    assert "PIF" in kinds("Kuwait's public investment fund (PIF) backed Velora.")
    assert "Drive Nets" in kinds("The money for Drive Nets came from Harrow Ventures.")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("He worked at Quillo, the storied Tarnholm startup that was bought. Tarnholm-based Velora grew.", "Tarnholm"),
        ("Bede paid $40 million for the Tarnholm firm in cash.", "Tarnholm"),
        ("Tarnholm medical start up secures €3m\nVelora was founded in Tarnholm by two nurses.", "Tarnholm"),
        ("Tarnholm fund manager Harrow Ventures has secured $16 million.", "Tarnholm"),
        ("The Ohio Nurses' Retirement System, Tarnholm, disclosed new commitments.", "Tarnholm"),
        ("Kuwait City: A venture fund is close to raising $600 million.", "Kuwait City"),
    ],
)
def test_where_a_firm_sits_is_a_place(text: str, town: str) -> None:
    assert kinds(text).get(town, "place") == "place"


def test_a_company_beside_a_firm_is_no_place() -> None:
    assert kinds("Tarnholm raised $5 million. The Tarnholm firm is in Riga.")["Tarnholm"] != "place"
    assert kinds("Harrow Ventures has invested in Tarnholm. It is a Tarnholm startup story.")["Tarnholm"] != "place"


@pytest.mark.parametrize(
    "text",
    [
        "Velora sells payments.\nThe Stripe challenger has raised $30 million from Harrow Ventures.",
        "Stripe rival closes $30 million round led by Harrow Ventures\nVelora, which sells payments, has closed a $30 million round.",
        "Velora has 30 staff. Harrow Ventures put $30 million into the Stripe competitor in 2021.",
    ],
)
def test_whose_rival_a_company_is(text: str) -> None:
    assert rounds(text) == [("Velora", 30)]


def test_a_value_of_a_round_is_no_claim_of_its_own() -> None:
    for text, value in (
        ("Velora has raised new funds at a $9.4 billion valuation.\nHarrow Ventures led the round.", 9_400_000_000),
        ("Velora hopes to close a further round that will push its valuation to $15 billion.", 15_000_000_000),
        ("Harrow Ventures and partners offer $5 billion for a stake that would value Velora at $39 billion.", 39_000_000_000),
        ("Velora is raising $210 million from Harrow Ventures.\nThe deal, expected to close in May, will value Velora at about $3 billion.", 3_000_000_000),
    ):  # fmt: skip
        assert claims(text, "valuation") == []
        (told,) = claims(text, "funding_round")
        assert told.company == "Velora"  # type: ignore[union-attr]
        assert told.valuation.value == value  # type: ignore[union-attr]


def test_a_value_that_no_round_set_stays() -> None:
    (told,) = claims("Velora is worth $2 billion, and may buy Quillo.", "valuation")
    assert told.company == "Velora"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Velora closed its Series B. The round was oversubscribed by $4 million.", [("Velora", None)]),
        ("Velora raised $20 million and said the round was $4 million larger than planned.", [("Velora", 20)]),
        ("Velora raised $90 million in a Series B. The round includes $40 million of equity, the rest is debt.", [("Velora", 90)]),
        ("Five Israeli start-ups, including Velora, Quillo and Bede, raised together $98 million.", []),
        ("Four biotechs reel in $180 million\nVelora raised $44 million in a Series D round.", [("Velora", 44)]),
    ],
)  # fmt: skip
def test_a_part_of_a_round_and_sums_of_many(text: str, told: list[tuple[str, int | None]]) -> None:
    assert rounds(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Ventures closed its third fund at $240 million. Ann Lee, a partner and co-founder of Tarn, said the firm put a $240 million cap on the fund.",
        "Harrow Ventures has raised its third fund. Around $60 million is from the State government.",
        "Harrow Ventures has told its limited partners to stop putting money into the firm's $140 million fund II.",
        "Velora is due to take in $220 million from investors led by Alphabet Inc.'s HV fund. Existing backers such as Harrow Management and Ann Lee are due to chip in too.",
    ],
)
def test_who_commits_nothing(text: str) -> None:
    assert claims(text, "commitment") == []


def test_who_stands_behind_a_limited_partner_gives_nothing() -> None:
    text = "Investors in Tarn Fund III include Bede Bank, Quillo Capital (a fund of funds backed by Kestrel Bank and Orrin Bank) and Zendo Capital."
    assert {one.investor for one in claims(text, "commitment")} == {"Bede Bank", "Quillo Capital", "Zendo Capital"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "managers"),
    [
        ("Bede Bank Backs Tarn's USD 250M Fund To Help Scale Farms\nBede Bank has committed USD 12M to the Tarn Growth Fund.", [None]),
        ("Quillo founder to raise a $50 million fund for robots", []),
        ("Harrow Ventures was the main beneficiary of commitments in 2022; Tarn Capital ($40 million for one fund) followed.", []),
        ("The $38 billion fund for nurses has committed $100 million to Harrow Ventures.", []),
        ("Harrow Ventures has $300 million of commitments left to invest in its fund.", []),
        ("Tarn Fund III with borrowings takes total capitalisation of the vehicle to $550 million.", []),
        ("The Government launched a $75 million fund for media start-ups.", []),
        ("The deal beats the Rs 500-crore fund raised by Velora in May.", []),
        ("In May Ann Lee, the former head of Bede Bank, left to launch a fund.", []),
        ("Harrow Ventures raised $4 billion across four funds.", ["Harrow Ventures"]),
        ("Bede Bank closes its $300 million fund.", ["Bede Bank"]),
    ],
)  # fmt: skip
def test_whose_fund_it_is(text: str, managers: list[str | None]) -> None:
    assert [one.manager for one in claims(text, "fund")] == managers  # type: ignore[union-attr]


def test_who_gives_to_a_fund_commits_though_its_house_looks_like_a_company() -> None:
    text = "In Leeds, hard-science investor Tarn Labs raised £52M from Bede Patient Capital (£15M), K&L and Ossory University for its first institutional fund."
    told = {one.investor for one in claims(text, "commitment")}  # type: ignore[union-attr]
    assert told == {"Bede Patient Capital", "K&L", "Ossory University"}


def test_who_gives_the_money_is_not_who_raised_it() -> None:
    assert rounds("The Airbnb competitor raised $5 million from Kestrel Capital.") == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Stanmore Group has acquired Brightpan, which had raised $20 million from Harrow Capital and Bede Ventures.", ["Brightpan"]),
        ("Stanmore Group has acquired Brightpan, which is backed by Harrow Capital, Tarn and Bede Ventures.", ["Brightpan"]),
        ("Stanmore Group has acquired Brightpan, which makes ovens, and Quillo Inc.", ["Brightpan", "Quillo Inc."]),
        ("Stanmore Group bought Brightpan from Harrow Capital and Bede Ventures.", ["Brightpan"]),
        ("Stanmore Group bought Brightpan from Harrow Capital and Quillo Inc. from Bede Ventures.", ["Brightpan", "Quillo Inc."]),
    ],
)  # fmt: skip
def test_who_had_backed_what_is_bought_is_not_bought(text: str, targets: list[str]) -> None:
    told = claims(text, "acquisition")
    assert sorted(one.target for one in told if one.amount is None) == targets  # type: ignore[union-attr]


def test_whose_investors_are_told_behind_a_purchase() -> None:
    text = "Stanmore Group has bought Brightpan. Harrow Capital and Bede Ventures are among Brightpan's investors."
    (told,) = claims(text, "funding_round")
    assert (told.company, len(told.investors)) == ("Brightpan", 2)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "clause", ["which was founded by Ann Lee and Tom Reed in 2010", "which also backs Quillo and Tarnwick"]
)
def test_whom_a_relative_clause_names_with_and_is_in_it(clause: str) -> None:
    told = claims(f"Brightpan has raised $20 million led by Harrow Capital, {clause}.", "funding_round")
    parties = [[(one.name, one.role) for one in claim.investors] for claim in told if claim.amount]  # type: ignore[union-attr]
    assert parties == [[("Harrow Capital", "lead")]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Brightpan, which was valued at $1 billion in 2021, has raised $200 million led by Harrow Capital.", None),
        ("Brightpan, valued at $1 billion in its last round, is raising $200 million from Harrow Capital.", None),
        ("Brightpan was valued at $1 billion in 2021, when it raised $200 million.", 1000),
    ],
)
def test_a_value_of_another_time_is_not_that_of_the_round(text: str, value: int | None) -> None:
    article = Article(id="a", text=text, published=date(2023, 5, 10))
    told = [one.valuation for one in EXTRACTOR.extract(article).claims if isinstance(one, FundingRoundClaim)]
    assert [one and int(one.value) // 1_000_000 for one in told] == [value]


def test_who_sells_a_stake_beside_it_still_commits() -> None:
    text = "Alba Pension Fund committed $50 million to Harrow Capital Fund IV, and sold its stake in Stanmore Group."
    assert [one.investor for one in claims(text, "commitment")] == ["Alba Pension Fund"]  # type: ignore[union-attr]


def test_what_the_money_is_for_is_bought_by_nobody_who_gave_it() -> None:
    text = "Brightpan chief executive Ann Lee said the money, from Harrow Capital and Bede Ventures, would be used to buy Quillo."
    assert claims(text, "acquisition") == []


def test_who_leads_a_round_is_not_its_company() -> None:
    text = "The company has raised $45 million to date, including a $20 million Series B in 2021 led by Harrow Capital."
    assert claims(text, "funding_round") == []


def test_two_companies_and_two_sums_are_told_in_their_order() -> None:
    assert sorted(rounds("Quillo and Tarnwick raised $10 million and $15 million last year.")) == [
        ("Quillo", 10),
        ("Tarnwick", 15),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Lee of The Harborton Ledger reports.",
        "reporter Ann Lee at The Ledger says.",
        "Tarn Capital and Oak Partners, Ann Lee of the Harborton Ledger wrote.",
        "journalist Ann Lee, of the Ledger, first reported.",
    ],
)
def test_who_reports_a_round_gave_nothing_to_it(told: str) -> None:
    (one,) = claims(f"Velora raised $12 million from Bede Ventures, {told}", "funding_round")
    assert isinstance(one, FundingRoundClaim)
    assert "Ann Lee" not in {investor.name for investor in one.investors}


def test_who_once_reported_may_give() -> None:
    (one,) = claims("Velora raised $12 million from Bede Ventures and the former journalist Ann Lee.", "funding_round")
    assert isinstance(one, FundingRoundClaim)
    assert {investor.name for investor in one.investors} == {"Bede Ventures", "Ann Lee"}


@pytest.mark.parametrize("told", ["The Kettle Reform Act", "The Golden Kettle Award"])
def test_laws_and_honours_give_nothing(told: str) -> None:
    for one in claims(f"{told} put $12 million into Velora.", "funding_round"):
        assert isinstance(one, FundingRoundClaim)
        assert (one.company, one.investors) == ("Velora", ())


@pytest.mark.parametrize("noun", ["firm", "company", "retailer"])
def test_a_town_tells_where_the_company_is(noun: str) -> None:
    assert rounds(f"Velora sells pumps. The Skelmore {noun} raised $12 million from Bede Ventures.") == [("Velora", 12)]


def test_a_company_told_of_elsewhere_is_no_town() -> None:
    assert kinds("Skelmore has raised $12 million. The Skelmore company has 40 staff.")["Skelmore"] == "unknown"


@pytest.mark.parametrize(
    "told",
    [
        "Bede Ventures put $12 million into a startup. The recipient, Quayside, makes pumps.",
        "A Leeds pump maker has raised $12 million from Bede Ventures. The company, Quayside, sells to cities.",
        "A startup that makes pumps has raised $12 million from Bede Ventures. Its name is Quayside.",
        "Bede Ventures has backed a pump maker with $12 million. Quayside, as the startup is called, is small.",
        "Bede Ventures put $12 million into a startup. The company is called Quayside.",
        "A Leeds startup has raised $12 million from Bede Ventures. Called Quayside, it makes pumps.",
    ],
)
def test_a_company_named_by_the_next_sentence(told: str) -> None:
    assert rounds(told) == [("Quayside", 12)]


@pytest.mark.parametrize(
    "told",
    [
        "Velora raised $12 million like a startup should. The company, Quayside, is a rival.",
        "Velora raised $12 million. It is a startup. The company, Velora, makes pumps.",
        "Bede Ventures, a Leeds firm, put $12 million into Velora. The startup, Quayside's rival, makes pumps.",
    ],
)
def test_another_name_in_the_next_sentence(told: str) -> None:
    assert rounds(told) == [("Velora", 12)]


@pytest.mark.parametrize(
    ("told", "stage", "millions"),
    [
        ("It was not a Series B but a Series A that Velora raised.", "series_a", None),
        ("Velora did not raise a Series B but a seed round of $5 million.", "seed", 5),
        ("Not a seed round but a Series A of $5 million was raised by Velora.", "series_a", 5),
        ("Velora raised a Series A, not a Series B, from Bede Ventures.", "series_a", None),
        ("Velora raised not 50 million euros but 35 million euros in its Series A.", "series_a", 35),
    ],
)
def test_a_round_that_is_said_to_be_another(told: str, stage: str, millions: int | None) -> None:
    (one,) = claims(told, "funding_round")
    assert isinstance(one, FundingRoundClaim)
    assert (one.stage, one.amount and int(one.amount.value) // 1_000_000) == (stage, millions)
