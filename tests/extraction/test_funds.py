"""Funds read from sentences: manager, name, what they raised, target, hard cap, status and date."""

import time
from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.names.fund_numbers import number_of, roman
from vcgraph.model import Article, FundClaim, Money

READER = RuleExtractor()
PUBLISHED = date(2019, 6, 5)
MILLION = 1_000_000


def read(text: str, published: date | None = PUBLISHED) -> list[FundClaim]:
    claims = READER.extract(Article(id="a", text=text, published=published)).claims
    return [claim for claim in claims if isinstance(claim, FundClaim)]


def value(money: Money | None) -> int | None:
    return int(money.value) if money else None


def brief(claim: FundClaim) -> tuple[str | None, str | None, int | None, int | None, str | None]:
    return claim.name, claim.manager, value(claim.raised), value(claim.target), claim.status


N = "Northgate Partners"
CASES = [
    (f"{N} has closed a $50 million fund.", (None, N, 50, None, "closed")),
    (f"{N} has closed its debut fund at $50 million.", (N, N, 50, None, "closed")),
    (f"{N} has raised $80 million so far for its third fund.", ("third fund", N, 80, None, "planned")),
    (f"{N} expects to hold a final close of its $50 million fund in June.", (None, N, None, 50, "planned")),
    (f"{N} is nearing a final close of its $50 million fund.", (None, N, None, 50, "planned")),
    (f"{N}, which nearly failed in May, announced the final close of its $50 million third fund.", ("third fund", N, 50, None, "closed")),
    (f"{N} launched its first fund, worth $50 million, in 2001.", (N, N, None, 50, "closed")),
    (f"Ann Lee will focus on a Latin America investment fund that {N} plans to create.", (None, N, None, None, "planned")),
    (f"Ann Lee will run the Asia fund that {N} launched in 2007.", (None, N, None, None, "closed")),
    (f"He manages the Asia fund {N} closed last year.", (None, N, None, None, "closed")),
    ("In 2005, Ann Lee launched a venture fund called Stonepath Growth.", ("Stonepath Growth", "Stonepath Growth", None, None, "closed")),
    (f"Ann Lee, a partner at {N}, launched a venture fund called Stonepath Growth in 2005.", ("Stonepath Growth", N, None, None, "closed")),
    (f"{N} announced a follow-on fund launching today called Stonepath Scale.", ("Stonepath Scale", N, None, None, "closed")),
    (f"Eyeing a $35 million fund, {N} raises $17 million in its first close.", (None, N, 17, 35, "first_close")),
    (f"Aiming to raise a $35 million fund, {N} has closed on $17 million.", (None, N, 17, 35, "closed")),
    (f"{N} closed its third fund at €80 million.", ("third fund", N, 80, None, "closed")),
    (f"{N} raised $80 million for its second fund.", ("second fund", N, 80, None, "closed")),
    (f"{N} raises $75M for third fund", ("third fund", N, 75, None, "closed")),
    (f"{N} has held the first close of its third fund at $80 million.", ("third fund", N, 80, None, "first_close")),
    (f"{N} raised $230 million in the first close of its fourth fund.", ("fourth fund", N, 230, None, "first_close")),
    (f"{N} has held the first close of its third fund at $80 million against a target of $120 million.", ("third fund", N, 80, 120, "first_close")),
    (f"{N} is raising a $75 million second fund.", ("second fund", N, None, 75, "planned")),
    (f"{N} is targeting $300 million for its sixth flagship fund, a filing showed.", ("sixth fund", N, None, 300, "planned")),
    (f"{N} has filed to raise $300 million for a new fund.", (None, N, None, 300, "planned")),
    (f"{N} plans to launch a $200 million fund for robotics.", (None, N, None, 200, "planned")),
    (f"{N} launched a $200 million fund for robotics.", (None, N, None, 200, "closed")),
    ("Hartwell Group set up a $100 million fund for robotics.", (None, "Hartwell Group", None, 100, "closed")),
    ("Hartwell Group is setting up a $200 million venture fund.", (None, "Hartwell Group", None, 200, "closed")),
    (f"{N} closed its third fund, Northgate III, at $350 million.", ("Northgate III", N, 350, None, "closed")),
    (f"{N} has closed Northgate IV, its latest fund, at €420 million, beating its €350 million target.", ("Northgate IV", N, 420, 350, "closed")),
    (f"{N} raised $552.9 million for its U.S. Venture Fund XIV.", ("U.S. Venture Fund XIV", N, 552.9, None, "closed")),
    (f"{N} closed its fund at $350 million, above its $275 million target.", (None, N, 350, 275, "closed")),
    (f"{N} raised $120 million for its fund. It had targeted $100 million.", (None, N, 120, 100, "closed")),
    (f"{N} has now raised $80 million of the $120 million it is seeking for its third fund.", ("third fund", N, 80, 120, "planned")),
    (f"{N} is in the process of raising a $19 million fund called Northgate Growth Fund VI.", ("Northgate Growth Fund VI", N, None, 19, "planned")),
    (f"{N} scrapped plans to raise a $300 million fund.", (None, N, None, 300, "failed")),
    (f"{N} has completed fundraising for its third fund, collecting $75 million.", ("third fund", N, 75, None, "closed")),
    ("Northgate Asia has received $75 million in commitments toward a planned $200 million healthcare fund.", (None, "Northgate Asia", 75, 200, "planned")),
    ("Former banker Ann Lee is raising $50 million for a debut fund called Lee Ventures.", ("Lee Ventures", "Lee Ventures", None, 50, "planned")),
    (f"{N}, a new venture capital firm, is raising a $60 million fund.", (N, N, None, 60, "planned")),
    (f"{N} closes in on at least $140 million for its second fund", ("second fund", N, None, 140, "planned")),
    (f"{N} said it closed a $26 million fund, the firm's 14th.", ("14th fund", N, 26, None, "closed")),
    ("She left for Cedarline, the $90 million seed fund.", ("Cedarline", "Cedarline", 90, None, "closed")),
    (f"The first fund of {N} raised $10 million.", (N, N, 10, None, "closed")),
    (f"The $80 million vehicle is managed by {N}.", (None, N, 80, None, "closed")),
    (f"{N} unveils €75M fund to invest in fintech", (None, N, 75, None, "closed")),
    ("SoftBank is in talks to raise a third Vision Fund of up to $100 million.", ("Vision Fund III", "SoftBank", None, 100, "planned")),
    ("Northgate Ventures has marked the first close of its Rs 50 crore second fund at Rs 30 crore.", ("second fund", "Northgate Ventures", 300, 500, "first_close")),
    ("Northgate Ventures launched a Rs 20 crore fund, with a greenshoe option of Rs 10 crore.", (None, "Northgate Ventures", None, 200, "closed")),
    (f"{N} raised $80 million for its second Asia fund.", ("second Asia fund", N, 80, None, "closed")),
    (f"{N} raised $80 million for its fifth buyout fund. Northgate V will buy family firms.", ("Northgate V", N, 80, None, "closed")),
    (f"{N} has closed a $50 million property fund. {N} Real Estate Fund VI drew pension funds.", (f"{N} Real Estate Fund VI", N, 50, None, "closed")),
    (f"{N} closed a $50 million fund. It follows {N} Real Estate Fund VI.", (None, N, 50, None, "closed")),
    (f"{N} has reached the first fund-raising close of its fourth fund, raising $80 million.", ("fourth fund", N, 80, None, "first_close")),
    (f"{N} raised $60 million for a buyout fund after strong demand from state pension funds.", (None, N, 60, None, "closed")),
    (f"{N} nears $75 million for its second fund", ("second fund", N, None, 75, "planned")),
    (f"Rival {N} is on the road for $300 million.", (None, N, None, 300, "planned")),
    (f"A record $60 million Asia fund announced by U.S. private equity firm {N} will be deployed.", (None, N, 60, None, "closed")),
    (f"{N} has raised $40 million for a fund. It is targeting $100 million.", (None, N, 40, 100, "planned")),
    (f"{N} has closed on $40 million for a fund. It was targeting $100 million.", (None, N, 40, 100, "closed")),
    ("Gulf-focused venture firm Wadi Sarim has held a first close on $65 million for Sarim Venture Fund.", ("Sarim Venture Fund", "Wadi Sarim", 65, None, "first_close")),
    ("Brackwater Fund I, closed in 2008 with $90 million, controls two orchards.", ("Brackwater Fund I", None, 90, None, "closed")),
    (f"{N} was proud of Fund II, a $210 million affair from 2003.", ("Fund II", N, 210, None, "closed")),
    (f"{N} sold two mills that Fund II (€60 million, 2015) had bought.", ("Fund II", N, 60, None, "closed")),
    (f"{N} has sold two mills. Its first fund, $12 million raised in 2016, did better.", (N, N, 12, None, "closed")),
    (f"{N} has sold two mills. Its predecessor fund, a $39 million vehicle from 2013, had bought them.", (None, N, 39, None, "closed")),
    (f"{N} has sold two mills. The previous fund had $9 million.", (None, N, 9, None, "closed")),
    (f"It will be the largest deal for {N}'s $52 million third fund.", ("third fund", N, 52, None, "closed")),
    (f"The pension scheme has joined Evergreen Tamsin, a $150 million forestry fund run by the Norwegian manager {N}.", ("Evergreen Tamsin", N, 150, None, "closed")),
    (f"{N}, a private equity firm backing a $24 million bid for Velora, raised $10 million last month, exceeding its $7 million target.", (None, N, 10, 7, "closed")),
    ("Pellard, the buyout house that spun out of Velora three years ago, has secured $140 million at the first close of its Food Fund.", ("Food Fund", "Pellard", 140, None, "first_close")),
    (f"{N} has wrapped up its biggest buyout pool, gathering $64 million.", (None, N, 64, None, "closed")),
    (f"{N} decided not to close its tenth fund.", ("tenth fund", N, None, None, "failed")),
    (f"The Alder pension scheme has committed C$40 million to {N}'s third infrastructure fund.", ("third infrastructure fund", N, None, None, None)),
    (f"{N} does not expect its next vehicle to match the $18 million buyout fund it raised in 2006.", (None, N, 18, None, "closed")),
    (f"{N} is raising a $35 million fund that will be its fourth for the region.", ("fourth fund", N, None, 35, "planned")),
    (f"{N}, which started raising a $50 million fund in May, has opened an office.", (None, N, None, 50, "planned")),
    ("SoftBank moved the shares to the $100 million tech fund it manages, called the Orrin Fund.", ("Orrin Fund", "SoftBank", 100, None, "closed")),
    ("New Enterprise Associates raised a $25 million fund.", (None, "New Enterprise Associates", 25, None, "closed")),
    (f"{N} has held a first close on $65 million for its fund. The Dubai-based firm is aiming for $150 million, with a ceiling of $200 million.", (None, N, 65, 150, "first_close")),
    (f"{N} has closed a $2,500 million fund.", (None, N, 2500, None, "closed")),
    (f"{N} has closed a $50 million fund. Its previous fund did well.", (None, N, 50, None, "closed")),
    (f"{N} raised $50 million for a new fund.", (None, N, 50, None, "closed")),
    ("SoftBank set up an office run by a banker, who oversees SoftBank's $100 million Vision Fund.", ("Vision Fund", "SoftBank", 100, None, "closed")),
    # What the article calls it, and what it calls the firm's other funds.
    (f"{N} closed its third fund at $80 million. Fund III will back start-ups.", ("Fund III", N, 80, None, "closed")),
    (f"It will be the largest deal for {N}'s $52 million fund V.", ("fund V", N, 52, None, "closed")),
    (f"{N} said it closed a $26 million fund, the firm's 14th. Northgate XII did well.", ("Northgate XIV", N, 26, None, "closed")),
    (f"{N} has closed its fifth fund at $26 million. It sold two mills that Northgate IV had bought.", ("Northgate V", N, 26, None, "closed")),
    ("JPNorth has raised $12 million for a fund. A filing names the J.P. North Digital Growth Fund LP.", ("J.P. North Digital Growth Fund", "JPNorth", 12, None, "closed")),
    ("Kestrel Ventures will team up with Velora, Zinga and Amazo to set up a $25 million fund. The \"sFund\" will be led by Ann Lee.", ("sFund", "Kestrel Ventures", None, 25, "planned")),
    (f"{N} closed a $50 million fund. The Kestrel Growth Fund backed Velora.", (None, N, 50, None, "closed")),
    # Who raises it: a person with no firm yet, the person's firm, never the one that the person left.
    ("Former Velora chief executive Sanford Weldon is in talks to launch a private equity fund of $50 million.", (None, "Sanford Weldon", None, 50, "planned")),
    ("Former banker Maria Deol is in talks to raise $60 million for a debut fund. The firm, called Ninth Meridian, has an anchor.", ("Ninth Meridian", "Ninth Meridian", None, 60, "planned")),
    ("Tom LaSort, a former chief executive of Velora, is launching a fund. The fund, IncWall LP, will back start-ups.", ("IncWall", "Tom LaSort", None, None, "planned")),
    (f"{N} has marked an interim close at $50 million.", (None, N, 50, None, "first_close")),
    (f"{N}' second fund weighs in at $90 million.", ("second fund", N, 90, None, "closed")),
    # A title in sentence case.
    (f"Exclusive: TiVo backer {N} raising $40 million fund", (None, N, None, 40, "planned")),
    (f"{N} raising a $40 million fund: sources", (None, N, None, 40, "planned")),
    # Who is named last before the verb is not always who raises.
    (f"{N}, the firm behind recorder maker Velora and rental company HomeRoom, is raising a $40 million fund.", (None, N, None, 40, "planned")),
    # A target that no longer holds.
    (f"{N} is close to raising $60 million for a property fund, short of its earlier target of $100 million.", (None, N, None, 60, "planned")),
    ("Some 60 India-focused funds attempt to raise about $150 million, and Evolvent Capital is raising a $40 million fund.", (None, "Evolvent Capital", None, 40, "planned")),
    (f"{N} raised $300 million in commitments from its limited partners.", (None, N, 300, None, "closed")),
    (f"{N} raised $300 million for its fourth flagship.", ("fourth fund", N, 300, None, "closed")),
    (f"{N} has closed its fourth flagship at $300 million.", ("fourth fund", N, 300, None, "closed")),
    (f"{N} returned to market in January for a $700 million successor.", (None, N, None, 700, "planned")),
    (f"{N} bags $200m for fund three", ("third fund", N, 200, None, "closed")),
    (f"{N} closed its fifth fund, Northgate V, on its €900m hard cap.", ("Northgate V", N, 900, None, "closed")),
    (f"{N} is in the market with a $500 million fund.", (None, N, None, 500, "planned")),
    (f"{N} has raised $210 million so far for its $500 million fifth fund.", ("fifth fund", N, 210, 500, "planned")),
    (f"{N} beat its $300 million target and closed its third fund at $350 million.", ("third fund", N, 350, 300, "closed")),
    (f"{N} fell short of its $300 million target, closing its third fund on $220 million.", ("third fund", N, 220, 300, "closed")),
    (f"{N} has pulled the plug on its third fund.", ("third fund", N, None, None, "failed")),
    (f"{N} has scrapped its $300 million Asia fund.", (None, N, None, 300, "failed")),
    (f"The $300 million fund, {N}'s third, was closed in May.", ("third fund", N, 300, None, "closed")),
    (f"Investors have committed $300 million to {N}'s third fund.", ("third fund", N, 300, None, "closed")),
    (f"{N}'s third fund is expected to reach a final close by the end of the year.", ("third fund", N, None, None, "planned")),
    (f"{N} ropes in LPs for $100-mn fund; hits first close at $40 mn", (None, N, 40, 100, "first_close")),
    (f"{N} has launched its second fund with a target corpus of Rs 500 crore and a green shoe option of Rs 250 crore.", ("second fund", N, None, 5000, "planned")),
    (f'{N} announced the final close of Northgate Capital Partners IV ("Fund IV") with total commitments of $1.1 billion, exceeding its $900 million target. Fund IV will invest in software.', ("Northgate Capital Partners IV", N, 1100, 900, "closed")),
    ("The final close brought total commitments to Larkfield Growth Fund II to $300 million.", ("Larkfield Growth Fund II", None, 300, None, "closed")),
    (f"{N} has $8.6 million of a planned $20 million.", (None, N, 8.6, 20, "planned")),
    (f"{N} has closed a new pool of capital at $80 million.", (None, N, 80, None, "closed")),
    (f"{N}'s third fund hit its hard cap of $400 million.", ("third fund", N, 400, None, "closed")),
    (f"{N} hit the $400 million hard cap for its third fund.", ("third fund", N, 400, None, "closed")),
    (f"{N} is asking investors for $400 million for its third fund.", ("third fund", N, None, 400, "planned")),
    (f"{N} is going out for $400 million for its third fund.", ("third fund", N, None, 400, "planned")),
    (f"{N} has set a $400 million target for an early-stage vehicle.", (None, N, None, 400, "planned")),
    (f"{N} is in the market with an early-stage vehicle, targeting $400 million.", (None, N, None, 400, "planned")),
    (f"{N} raised $80 million for Northgate Fund Two.", ("Northgate Fund Two", N, 80, None, "closed")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_one_fund(text: str, expected: tuple[str | None, str, float | None, float | None, str]) -> None:
    name, manager, raised, target, status = expected
    sums = tuple(round(one * MILLION) if one is not None else None for one in (raised, target))
    assert [brief(claim) for claim in read(text)] == [(name, manager, *sums, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Harrow State Pension commits $1.2 billion across five private equity funds.",
        "U.S. venture capital firms raised $12 billion for 65 funds in the quarter.",
        "Asia-focused private equity funds raised $46 billion last year.",
        "The fund will invest between $1 million and $5 million in each company.",
        f"{N} writes cheques of $1 million to $5 million.",
        f"{N}, which manages $3 billion, led the round.",
        f"{N} has $2 billion under management across five funds.",
        "Velora raised $5 million to fund its expansion.",
        "Velora will use the funds to hire. It raised $5 million.",
        "A sovereign wealth fund bought $5 million of shares.",
        "The hedge fund lost $40 million.",
        "The pension fund bought a stake for $30 million.",
        f"In all, {N} has invested around $60 million through its funds.",
        f"Velora raised a $5 million Series A round led by {N}.",
        f"{N}'s industry had $43 million in funds under management.",
        "Velora wrapped up Project Orion at a cost of $5 million.",
        "The pool of talent is worth $5 million.",
        f"The fund closed its sixth deal, a $43 million continuation fund managed by {N}.",
        "Velora (€61 million of sales) was bought by Brackwater.",
        "The relief fund collected $2 million for victims.",
        "Velora recently announced the completion of a financing of $60 million.",
        "Two ex-Velora engineers like funds.",
        "Velora adds $13 million in funding for its electric utility and adventure vehicles.",
        "* Velora raises $10 million from Samridhi fund and Falcon Edge.",
        f"{N}, a lender to small firms, has raised $25 million from Brackwater.",
        "Former Velora CEO launches venture fund with Brackwater",
        "Velora announced an initial close of $41 million of its Series D round.",
        "* Velora has secured $16 million from angel funds such as Pellard Ventures.",
        f"{N} said its net debt stood at $28 million.",
        f"{N} closed the acquisition of Velora for a consideration of $22 million.",
        f"{N} was raising $50 million, with plans to use the bulk of the funds to buy shares.",
        "Velora announced an initial closing of $41 million of a planned $60 million Series D financing.",
        "Ann Lee joined the fund that Northgate Partners backed in 2010.",
        "The village has a relief fund that Northgate Partners launched in 2010.",
        "Ann Lee ran a fund that Northgate Partners wanted to raise.",
    ],
)
def test_no_fund(text: str) -> None:
    assert read(text) == []


def test_an_earlier_fund_is_another_fund() -> None:
    text = (
        f"{N} closed its third fund, Northgate III, at $350 million. Its $180 million second fund was raised in 2014."
    )
    assert [(one.name, value(one.raised), str(one.date)) for one in read(text)] == [
        ("Northgate III", 350 * MILLION, "2019-06-05"),
        ("Northgate II", 180 * MILLION, "2014"),
    ]


def test_funds_that_a_sentence_tells_beside_each_other() -> None:
    text = (
        f"{N} is raising a $400 million fund. The fund comes a year after {N} closed on a $400 million growth fund and "
        "almost three years after it closed on Northgate IV."
    )
    assert {brief(one) for one in read(text)} == {
        (None, N, None, 400 * MILLION, "planned"),
        (None, N, 400 * MILLION, None, "closed"),
        ("Northgate IV", N, None, None, "closed"),
    }
    text = f"{N} has closed two funds: the $200 million Northgate IV and the $100 million Northgate Growth I."
    assert {(one.name, value(one.raised)) for one in read(text)} == {
        ("Northgate IV", 200 * MILLION),
        ("Northgate Growth I", 100 * MILLION),
    }


def test_what_a_firm_raised_before_is_told_without_the_word() -> None:
    text = "Larch Adler raised $150 million for a new fund. Larch Adler raised $90 million in 2010."
    assert {(value(one.raised), str(one.date)) for one in read(text)} == {
        (150 * MILLION, "2019-06-05"),
        (90 * MILLION, "2010"),
    }


def test_a_plan_without_a_date_is_of_the_day_of_the_news() -> None:
    text = (
        f"{N} has opened an office. {'It has a view. ' * 5}Its rival Brackwater Capital is raising a $40 million fund."
    )
    assert [(one.manager, str(one.date)) for one in read(text)] == [("Brackwater Capital", "2019-06-05")]


def test_a_long_description_of_a_person_is_read_at_once() -> None:
    text = f"Ann Lee, {'the former ' * 40}banker, is raising a fund of $20 million."
    start = time.process_time()
    assert read(text)
    assert time.process_time() - start < 2


def test_a_fund_without_a_size() -> None:
    (claim,) = read(f"Rival firm {N} said in January it plans to launch a China fund.")
    assert (claim.manager, claim.status, str(claim.date)) == (N, "planned", "2019-01")


def test_headline_and_body_tell_it_once() -> None:
    text = f"{N} launches $5.5 million fund for startups\n\nNEW YORK - {N} said on Monday it has raised $5.5 million to start a fifth fund."
    assert [brief(claim) for claim in read(text)] == [("fifth fund", N, 5_500_000, None, "closed")]


def test_the_date_of_the_launch_is_not_that_of_the_close() -> None:
    text = f"{N} raised $80 million for its second fund. The fund was launched in January with a target of $60 million."
    (claim,) = read(text)
    assert (value(claim.raised), value(claim.target), str(claim.date)) == (80 * MILLION, 60 * MILLION, "2019-06-05")


def test_what_an_investor_gives_is_no_size() -> None:
    (claim,) = read("The Oregon Investment Council approved $60 million to Northgate Growth Fund III.")
    assert (claim.name, claim.raised, claim.target) == ("Northgate Growth Fund III", None, None)


def test_hard_cap_and_target_told_later() -> None:
    text = f"{N} has held the first close of its fund at €22 million. The firm aims to raise €40 million, with a hard cap of €50 million."
    (claim,) = read(text)
    assert (value(claim.raised), value(claim.target), value(claim.hard_cap), claim.status) == (
        22 * MILLION,
        40 * MILLION,
        50 * MILLION,
        "first_close",
    )


def test_closed_at_its_hard_cap() -> None:
    (claim,) = read(f"{N} announced the final close of Northgate Growth Fund II at its hard cap of $500 million.")
    assert (claim.name, value(claim.raised), value(claim.hard_cap)) == (
        "Northgate Growth Fund II",
        500 * MILLION,
        500 * MILLION,
    )


def test_the_name_told_in_the_next_sentence() -> None:
    (claim,) = read(
        "Carmaker Ostara would launch a $300 million venture fund. The fund, called Ostara Next, will be based in Paris."
    )
    assert claim.name == "Ostara Next"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The fund has a life of ten years.", "10 years"),
        ("The fund has a term of 10+2 years.", "10+2 years"),
        ("It is a seven-year fund.", "7 years"),
    ],
)
def test_term(text: str, term: str) -> None:
    (claim,) = read(f"{N} closed a $50 million fund. {text}")
    assert claim.term == term


@pytest.mark.parametrize(
    ("name", "number"), [("Acme Partners IV", 4), ("Acme Fund 12", 12), ("Acme Ventures V, L.P.", 5), ("Acme", None)]
)
def test_number_of_a_fund(name: str, number: int | None) -> None:
    assert number_of(name) == number
    assert number is None or roman(number)


def test_what_one_investor_commits_is_not_what_the_fund_raised() -> None:
    text = f"Marlow Pension committed $40 million to Quillo Ventures VII and $25 million to a debut fund from {N}."
    assert [claim.raised for claim in read(text) if claim.manager == N] == [None]


def test_second_fund_told_without_the_noun() -> None:
    text = f"{N} was founded in 2009. It closed its first fund at $30 million in 2010 and its second, at $70 million, in 2013."
    told = {(one.name, value(one.raised), str(one.date)) for one in read(text)}
    assert told == {(N, 30 * MILLION, "2010"), ("second fund", 70 * MILLION, "2013")}


def test_each_fund_has_the_date_behind_it() -> None:
    text = f"{N} raised a $50 million debut fund in 2012 and a $120 million second fund in 2015."
    assert {str(one.date) for one in read(text)} == {"2012", "2015"}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon launched its second flagship on Friday, and closed a $20 million round.",
        "Quillon beat its $300 million target and closed its third plant at a cost of $350 million.",
        "The $300 million round, Quillon's third, was closed in May.",
        "Quillon has raised $8.6 million of a planned $20 million round.",
    ],
)
def test_no_fund_without_its_words(text: str) -> None:
    assert read(text) == []


def test_assets_are_no_size() -> None:
    text = f"{N} raised a new fund, bringing assets under management to $2.7 billion."
    assert all(one.raised is None for one in read(text))
