"""Funds and commitments in the words of filings, agendas and newsletters, and the nearest words that tell none."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import AcquisitionClaim, Article, Claim, CommitmentClaim, FundClaim, FundingRoundClaim

READER = RuleExtractor()
MILLION = 1_000_000
N = "Corwick Partners"

Fund = tuple[str | None, str | None, int | None, int | None, str | None]


def claims_of(text: str) -> tuple[Claim, ...]:
    return READER.extract(Article(id="a", text=text, published=date(2019, 6, 5))).claims


def funds_of(text: str) -> set[Fund]:
    return {
        (
            one.name,
            one.manager,
            int(one.raised.value) // MILLION if one.raised else None,
            int(one.target.value) // MILLION if one.target else None,
            one.status,
        )
        for one in claims_of(text)
        if isinstance(one, FundClaim)
    }


FUNDS: list[tuple[str, set[Fund]]] = [
    # Several funds at once.
    (f"{N} has raised three funds totalling $70 million: a $40 million flagship, a $20 million opportunities fund and a $10 million seed fund.", {(None, N, 40, None, "closed"), (None, N, 20, None, "closed"), (None, N, 10, None, "closed")}),
    (f"{N} announced a $12 million second close of its third fund, bringing the total to $31 million.", {("third fund", N, 31, None, "closed")}),
    (f"{N} raised another $20 million, taking its third fund to $75 million.", {("third fund", N, 75, None, "closed")}),
    (f"{N} has hit $90 million for its third fund and raised a further $25 million for a co-investment sidecar.", {("third fund", N, 90, None, "closed"), (None, N, 25, None, "closed")}),
    (f"{N} is weighing a $90 million fund for chips, its largest yet. The firm's eighth flagship, a $64 million pool, closed in March.", {(None, N, None, 90, "planned"), ("eighth fund", N, 64, None, "closed")}),
    (f"{N} raised $52 million for Fund II. Its first vehicle, a $6 million proof-of-concept, was raised in 2015.", {("Fund II", N, 52, None, "closed"), (N, N, 6, None, "closed")}),
    (f"{N} announced the first close of its third fund, Corwick Fund III, securing commitments of $55 million.", {("Corwick Fund III", N, 55, None, "first_close")}),
    (f"Marrow Group-backed {N} announced the final close of its third fund at $55 million.", {("third fund", N, 55, None, "closed")}),
    (f"{N} has another $55 million to invest after closing its third fund.", {("third fund", N, 55, None, "closed")}),
    (f"{N} has another $55 million to invest in startups.", set()),
    (f"{N} announced the closing of their third fund ($60M).", {("third fund", N, 60, None, "closed")}),
    # Still to come, cut, given up.
    (f"{N} has started pitching endowments on a $60 million debut fund.", {(N, N, None, 60, "planned")}),
    (f"{N} filed a Form D for {N} Fund III. The filing lists a $20 million offering.", {(f"{N} Fund III", N, None, 20, "planned")}),
    (f"{N} may cut the size of its Corwick Fund II to $40 million from $80 million.", {("Corwick Fund II", N, None, 40, "planned")}),
    (f"{N} expects to reach a $50 million first close of Corwick Soil Fund by June. It wants $90 million in all.", {("Corwick Soil Fund", N, None, 90, "planned")}),
    (f"{N} pulled its third fund after a year.", {("third fund", N, None, None, "failed")}),
    ("Rival Corwick is still short of the $20 million it wants for Corwick VI.", {("Corwick VI", "Corwick", None, 20, "planned")}),
    # Whose it is.
    (f"Two partners who left Harrow Ventures last year are raising a $75 million debut fund for their new firm, {N}.", {(N, N, None, 75, "planned")}),
    ("Ann Lee, once an investor at Harrow, has struck out on her own with Fern & Flint, a consumer fund. She is looking to raise $80 million.", {("Fern & Flint", "Fern & Flint", None, 80, "planned")}),
    ("Corwick and Dale Partners has closed a $50 million fund.", {(None, "Corwick and Dale Partners", 50, None, "closed")}),
    (f"{N} has closed Corwick Opportunity Fund I at $85 million.", {("Corwick Opportunity Fund I", N, 85, None, "closed")}),
    ("Elders' Investment Fund has committed $20 million to Polder Growth II. The fund reaches a second close at $90 million.", {("Polder Growth II", None, 90, None, "closed")}),
    (f"{N} closed a $60 million continuation fund.", {(None, N, 60, None, "closed")}),
    ("\"We closed Fund II at $42 million last week,\" wrote Jo Reed, general partner of Sycamore Lane.", {("Fund II", "Sycamore Lane", 42, None, "closed")}),
    (f"Former Harrow Ventures partner Lila Moss is raising $50 million for her new firm, {N}.", {(N, N, None, 50, "planned")}),
    ("Osric Energy has launched Osric Ventures with an initial $50 million to invest in grid start-ups.", {("Osric Ventures", "Osric Energy", None, 50, "closed")}),
    ("Brightwell Foods earmarked $60 million for Brightwell Ventures, its new venture arm.", {("Brightwell Ventures", "Brightwell Foods", None, 60, "closed")}),
    (f"{N} raised $300 million across two vehicles: $200 million for Corwick IV and $100 million for Corwick Select II.", {("Corwick IV", N, 200, None, "closed"), ("Corwick Select II", N, 100, None, "closed")}),
    (f"{N} rounded up $210 million for a third fund, double the $110 million it raised for its second in 2015.", {("third fund", N, 210, None, "closed"), ("second fund", N, 110, None, "closed")}),
    (f"{N} is seeking $400 million for its fifth fund. Its fourth closed on $325 million in 2015.", {("fifth fund", N, None, 400, "planned"), ("fourth fund", N, 325, None, "closed")}),
    (f"{N} has lowered the target for Corwick Asia II from $100 million to $70 million.", {("Corwick Asia II", N, None, 70, "planned")}),
    (f"{N} has cut its fundraising goal to $70 million.", {(None, N, None, 70, "planned")}),
    (f"{N} held the first close of its second fund at $55 million. The final size is expected to reach $90 million.", {("second fund", N, 55, 90, "first_close")}),
    (f"{N} has raised $15 million for Corwick VII and is expected to hold a final close in September.", {("Corwick VII", N, 15, None, "planned")}),
    ("Machine builder Tolk launched Tolk Ahead, a $90 million corporate venture fund, to back start-ups.", {("Tolk Ahead", "Tolk", None, 90, "closed")}),
    ("The Delta Fund, a $40 million effort by two universities, chose Catfish Ventures to manage its money.", {("Delta Fund", "Catfish Ventures", 40, None, "closed")}),
    ("The $30 million Marsk Ocean Fund is managed by Marsk Capital. The firm expects a first close in May.", {("Marsk Ocean Fund", "Marsk Capital", None, 30, "planned")}),
    (f"{N} hauled in $31 million for its debut, beating a $25 million goal.", {(N, N, 31, 25, "closed")}),
    (f"{N} has wrapped up its fifth fund at the hard cap of $30 million.", {("fifth fund", N, 30, None, "closed")}),
    (f"{N} says its evergreen fund for wealthy clients has taken in $21 million.", {(None, N, 21, None, "closed")}),
    ("Utility Nordlys said its venture unit, Nordlys Labs, had set aside $80 million to invest in start-ups.", {(None, "Nordlys Labs", None, 80, "closed")}),
    # No fund, or none of this size.
    ("The ministry had set aside $80 million to invest in roads.", set()),
    (f"{N} has received $55 million from the Cordova Development Fund for its second impact fund.", set()),
    ("Staff at the Alder State Pension Board recommended up to $10 million for Corwick Partners X.", {("Corwick Partners X", None, None, None, None)}),
    ("Founders of Loopin have closed a $20 million round.", set()),
    (f"Robot maker Stackline is raising $40 million through a special purpose vehicle set up by {N}.", set()),
    (f"Online bank Quidly has raised $30 million from {N} out of its new growth fund.", set()),
    ("Commitments approved in May by the Alder Police Pension Board: Corwick Fund IX, $35 million; Harrow Partners VI, $20 million.", {("Corwick Fund IX", None, None, None, None), ("Harrow Partners VI", None, None, None, None)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_funds(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected


TOLD = f"{N} is raising $90 million for its third fund. "
COMMITMENTS = [
    ("The Alder Police Pension Board approved $20 million for Corwick Fund IX. The board will also consider a $5 million commitment to Harrow Partners VI.", {("Alder Police Pension Board", "Corwick Fund IX", 20, "committed"), ("Alder Police Pension Board", "Harrow Partners VI", 5, "planned")}),
    ("Commitments approved in May by the Alder Police Pension Board: Corwick Fund IX, $35 million; Harrow Partners VI, $20 million.", {("Alder Police Pension Board", "Corwick Fund IX", 35, "committed"), ("Alder Police Pension Board", "Harrow Partners VI", 20, "committed")}),
    ("Alder University and Caisse Moreau doubled their commitments to $5 million each in Corwick Fund IX.", {("Alder University", "Corwick Fund IX", 5, "committed"), ("Caisse Moreau", "Corwick Fund IX", 5, "committed")}),
    ("Mellow Re committed $5 million to Corwick Fund IX, joining Alder Pension and the Holt Foundation.", {("Mellow Re", "Corwick Fund IX", 5, "committed"), ("Alder Pension", "Corwick Fund IX", None, "committed"), ("Holt Foundation", "Corwick Fund IX", None, "committed")}),
    ("The Alder Police Pension Board voted on Tuesday to commit $4 million to Corwick Fund V.", {("Alder Police Pension Board", "Corwick Fund V", 4, "committed")}),
    ("Alder University's endowment is weighing $20 million for Corwick Asia II.", {("Alder University", "Corwick Asia II", 20, "planned")}),
    ("Three LPs, including Alder University and the Holt Pension Fund, have pledged a combined $65 million to Corwick Asia II.", {("Alder University", "Corwick Asia II", None, "committed"), ("Holt Pension Fund", "Corwick Asia II", None, "committed")}),
    ("The Bank for Rural Development has committed $20 million to Balkan Seed Partners II.", {("Bank for Rural Development", "Balkan Seed Partners II", 20, "committed")}),
    ("Item 6: Action on a commitment of up to $40 million to Corwick Partners XII. The Alder Retirement System meets at noon.", {("Alder Retirement System", "Corwick Partners XII", 40, "planned")}),
    ("Corwick moved its stake in Assayre into a $6 million continuation fund led by Castor and Orpheus Partners.", {("Castor", "Corwick", None, "committed"), ("Orpheus Partners", "Corwick", None, "committed")}),
    (TOLD + "Pension fund Alderplus is said to be considering an anchor commitment of $15 million.", {("Alderplus", "third fund", 15, "planned")}),
    (TOLD + "It is near a first close, with Alder Pension and the Holt Foundation in advanced talks to commit.", {("Alder Pension", "third fund", None, "planned"), ("Holt Foundation", "third fund", None, "planned")}),
    (TOLD + "It is near a first close, with Alder Pension and the Holt Foundation in court.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COMMITMENTS)
def test_commitments(text: str, expected: set[tuple[str, str, int | None, str]]) -> None:
    told = (one for one in claims_of(text) if isinstance(one, CommitmentClaim))
    assert {
        (one.investor, one.fund, int(one.amount.value) // MILLION if one.amount else None, one.status) for one in told
    } == expected


def test_a_secondary_buyout_has_a_price() -> None:
    [deal] = claims_of("Hallam Grove bought packaging group Corrix in a €120m SBO from Nordbank Equity.")
    assert isinstance(deal, AcquisitionClaim)
    assert deal.amount is not None
    assert int(deal.amount.value) == 120 * MILLION


def test_what_was_done_instead_of_a_dropped_plan_is_done() -> None:
    [deal] = [one for one in claims_of("Carrow Bridge dropped a plan to split Medwise and instead sold it to Alderney Health.") if isinstance(one, AcquisitionClaim)]  # fmt: skip
    assert deal.status == "closed"


@pytest.mark.parametrize("kind", ["Anchor investor", "Evergreen investor", "Cornerstone backer"])
def test_a_kind_of_investor_is_no_company(kind: str) -> None:
    rounds = [one for one in claims_of(f"{kind} Sable Holdings invested in Orthana.") if isinstance(one, FundingRoundClaim)]  # fmt: skip
    assert [one.company for one in rounds] == ["Orthana"]


def test_whom_a_fund_has_as_investor_is_none_of_the_firm() -> None:
    text = (
        "Kite & Co has held a $70 million first close for its debut fund, with the Holt Bank as cornerstone investor."
    )
    assert not [one for one in claims_of(text) if isinstance(one, FundingRoundClaim)]
