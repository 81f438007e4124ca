"""Funds and commitments as newswires and investors' own releases word them."""

import pytest

from tests.extraction.test_funds_beside import given_in
from tests.extraction.test_funds_worded import MILLION, Fund, N, claims_of, funds_of
from vcgraph.model import CommitmentClaim, FundClaim

GIVEN: list[tuple[str, set[tuple[str, str, int | None]]]] = [
    # Who gives to a fund is no manager of it, and its target is not his.
    (f"The EIF has committed EUR 25 million to {N} II, a seed fund targeting EUR 80 million.", {("EIF", f"{N} II", 25)}),
    ("Tolvgard Finance plans to invest up to $15 million in Harrow Africa Fund III, which seeks to raise $200 million.", {("Tolvgard Finance", "Harrow Africa Fund III", 15)}),
    ("TDB will provide €7 million to the Teal Innovation Fund.", {("TDB", "Teal Innovation Fund", 7)}),
    ("Tolvgard Development Bank has endorsed a €9 million equity investment in the Teal Innovation Fund.", {("Tolvgard Development Bank", "Teal Innovation Fund", 9)}),
    ("FinDal and Tolvgard Invest have each signed an up to USD 50 million commitment to Harrow Fund IV, L.P. (HF IV), the first credit fund in Peru.", {("FinDal", "Harrow Fund IV, L.P.", 50), ("Tolvgard Invest", "Harrow Fund IV, L.P.", 50)}),
    ("Alder Medical Center invested $10 million in the new $30 million health fund Cardea Capital, which will be managed by Harrow Partners.", {("Alder Medical Center", "Cardea Capital", 10)}),
    # States that give, and named funds that are backed.
    ("Spain, Germany and France each committed €20 million to Harrow Fund III.", {("Spain", "Harrow Fund III", 20), ("Germany", "Harrow Fund III", 20), ("France", "Harrow Fund III", 20)}),
    ("Norwick Innovation Fund II was backed by pharma companies Astel Pharma and Simcer Pharma.", {("Astel Pharma", "Norwick Innovation Fund II", None), ("Simcer Pharma", "Norwick Innovation Fund II", None)}),
    ("Brightpan was backed by Harrow Fund II and Tolvgard Capital.", set()),
    ("Harrow Partners has closed its Harrow Partners Fund II at $35 million following anchor investments from pharmaceutical companies Amgenta and Baxal.", {("Amgenta", "Harrow Partners Fund II", None), ("Baxal", "Harrow Partners Fund II", None)}),
    ("Harrow Partners closed a fund. Amgenta was previously a limited partner for the $18 million Norwick Growth Fund.", {("Amgenta", "Norwick Growth Fund", None)}),
    # People with their titles, and what is told beside a name that a noun ends.
    ("Harrow Partners has closed its third fund. Limited partners include Aarti Chand, Partner at Silicon Partners; Seth Gold, Board Chair of Beyond Beef; and Anna Reyes, Partner at Bane Capital.", {("Aarti Chand", "third fund", None), ("Seth Gold", "third fund", None), ("Anna Reyes", "third fund", None)}),
    ("LPs in Harrow Partners IV include Norwick Common Retirement fund, which committed $20 million, and Tolvgard Treasury, which committed $15 million.", {("Norwick Common Retirement", "Harrow Partners IV", 20), ("Tolvgard Treasury", "Harrow Partners IV", 15)}),
    # The share of one, told from the fund's side.
    ("Harrow Partners has held a first close of its second fund. The total commitment of Tolvgard to the fund is up to $15 million.", {("Tolvgard", "second fund", 15)}),
    ("Harrow Partners has held a first close of its second fund. The close gives the fund commitments of $10 million from Tolvgard Invest and $20 million from others.", {("Tolvgard Invest", "second fund", 10)}),
    # Sums in brackets behind funds, and what one withdraws.
    ("The Denby County Retirement System approved commitments to Harrow Partners III ($20 million) and Sable Ventures II ($15 million).", {("Denby County Retirement System", "Harrow Partners III", 20), ("Denby County Retirement System", "Sable Ventures II", 15)}),
    ("Norwick Pension Plan has pulled a planned $50 million commitment to Alder Fund IV.", set()),
    ("Norwick Pension Plan has withdrawn its $50 million commitment to Alder Fund IV.", set()),
    ("Dutch insurer Rijnmark and pension manager PFX are cornerstone investors in the €500 million Groenfeld Energy Fund.", {("Rijnmark", "Groenfeld Energy Fund", None), ("PFX", "Groenfeld Energy Fund", None)}),
    # What a firm raises to invest is a fund, what a company raises a round; whose a new fund is gives nothing to another.
    ("Harrow Partners has raised $21 million from Temel, Kasor Bank and Cathor Life Insurance to invest in Indian start-ups.", {("Temel", "Harrow Partners", None), ("Kasor Bank", "Harrow Partners", None), ("Cathor Life Insurance", "Harrow Partners", None)}),
    ("Vantor, a maker of valves, has raised $21 million from Temel and Kasor Bank to invest in new plants.", set()),
    # Nameless institutions, one sum for all, returning investors, and the numeral that a clause follows.
    ("The Norwick State Investment Council approved $450 million in new private equity commitments. The council committed $150 million to Selwyn Equity Fund VI and $100 million to Harrow Growth IV.", {("Norwick State Investment Council", "Selwyn Equity Fund VI", 150), ("Norwick State Investment Council", "Harrow Growth IV", 100)}),
    ("The Danish Green Fund, BPX and PensionX have together committed €300m to Almer Impact Fund II.", {("Danish Green Fund", "Almer Impact Fund II", None), ("BPX", "Almer Impact Fund II", None), ("PensionX", "Almer Impact Fund II", None)}),
    ("GIC and Norwick Teachers are returning investors in Harrow Partners VII.", {("GIC", "Harrow Partners VII", None), ("Norwick Teachers", "Harrow Partners VII", None)}),
    ("Swiss insurer Helva has invested CHF 20 million in Almer Impact Fund I as an anchor investor.", {("Helva", "Almer Impact Fund I", 20)}),
    ("Alder Bank and Quill Insurance have each taken a stake in the $300 million Harrow Infrastructure Fund II.", {("Alder Bank", "Harrow Infrastructure Fund II", None), ("Quill Insurance", "Harrow Infrastructure Fund II", None)}),
    ("Harrow Partners has scrapped plans for a $500 million Africa fund. It had secured only $120 million of commitments, including $50 million from Norwick Pension.", {("Norwick Pension", "Harrow Partners", 50)}),
    ("Harrow Partners closed Harrow Fund II, a fund of funds. Harrow Fund II has already pledged capital to three fund managers: Novia Capital and Birch Ventures.", set()),
    ("A commitment of $25 million to Harrow Partners III was approved by the Norwick Pension Plan's board on Thursday.", {("Norwick Pension Plan", "Harrow Partners III", 25)}),
    ("Chinese insurer Ping Ann has emerged as an investor in Kibo Fund II, according to filings.", {("Ping Ann", "Kibo Fund II", None)}),
    # Nobody but givers is named.
    ("LPs in the predecessor fund included Alder Pension, Tolvgard Re and Access Capital Partners.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_who_gives_to_a_fund(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert given_in(text) == expected
    claims = claims_of(text)
    assert {one.role for one in claims if isinstance(one, CommitmentClaim)} <= {"limited_partner"}
    assert all(one.manager in (None, "Harrow Partners") for one in claims if isinstance(one, FundClaim))


def test_agreed_by_a_board() -> None:
    text = "The board of Norwick Teachers' Retirement System agreed to invest $100 million in growth equity fund Harrow Partners X and $70 million in Selwyn Capital IV."
    told = {(one.fund, one.status) for one in claims_of(text) if isinstance(one, CommitmentClaim)}
    assert told == {("Harrow Partners X", "committed"), ("Selwyn Capital IV", "committed")}


FUNDS: list[tuple[str, set[Fund]]] = [
    # The manager told in the next sentence, with or without a size.
    ("Tolvgard committed $20 million to Kibo Fund II. The fund is managed by Nairobi-based Tembo Capital.", {("Kibo Fund II", "Tembo Capital", None, None, None)}),
    (f"Marlow committed $40 million to Quillo Ventures VII and $25 million to a debut fund from {N}.", {("Quillo Ventures VII", None, None, None, None), (N, N, None, None, None)}),
    # First and final close side by side.
    (f"{N} has held a final close on its fourth fund at $150 million, following a $90 million first close last year.", {("fourth fund", N, 150, None, "closed")}),
    (f"{N} has marked the final close of its fourth fund at $150 million, after a first close at $90 million in March.", {("fourth fund", N, 150, None, "closed"), ("fourth fund", N, 90, None, "first_close")}),
    (f"{N} closed its second fund at $75 million, up from $40 million at the first close.", {("second fund", N, 75, None, "closed")}),
    (f"{N} has raised $200 million for its fifth fund. The company held its first closing at $150 million 18 months ago.", {("fifth fund", N, 200, None, "closed"), ("fifth fund", N, 150, None, "first_close")}),
    # Targets met.
    (f"{N} beat its original $850 million target to close its fourth fund on $970 million.", {("fourth fund", N, 970, 850, "closed")}),
    (f"{N} V has a target of $20 million and a hard cap of $25 million.", {(f"{N} V", None, None, 20, "planned")}),
    # The fund before it is another one.
    ("Selwyn Capital raised $900 million for Selwyn Partners IV (SP IV). SP IV's predecessor, a 2012-vintage vehicle, closed above its $600 million target on $751 million.", {("Selwyn Partners IV", "Selwyn Capital", 900, None, "closed"), (None, "Selwyn Capital", 751, 600, "closed")}),
    # The manager behind the target, and of each fund that a sentence gives to.
    ("Tolvgard committed $15 million to Kibo Fund IV. Kibo Fund IV is a 10-year, climate-focused debt fund with a target size of $40 million, managed by Tembo Capital, a private debt investor.", {("Kibo Fund IV", "Tembo Capital", None, 40, "planned")}),
    ("Norwick Pension committed $15 million each to Denham Mine Fund, a commodities fund managed by Denham Capital; and Alman Realty VIII, a real estate fund managed by Tembo Capital.", {("Denham Mine Fund", "Denham Capital", None, None, None), ("Alman Realty VIII", "Tembo Capital", None, None, None)}),
    # Sums in full, at the cap, and by what the commitments grew to.
    (f"{N} has amassed just over $1bn for its fourth fund. {N} raised $1.07 billion for Selwyn Partners IV, according to a statement.", {("Selwyn Partners IV", N, 1070, None, "closed")}),
    (f"{N} has closed its fourth global middle market and growth equity fund at the hard cap of $37 million after four months in the market.", {("fourth global middle market and growth equity fund", N, 37, None, "closed")}),
    ("Harrow Growth Fund IV exceeded its target size today, doubling commitments to $254 million and becoming the first to be awarded Gold Flagship Fund status.", {("Harrow Growth Fund IV", None, 254, None, "closed")}),
    # Given up.
    (f"{N} may wind down. Fundraising for Corwick's sixth fund fell apart following partner departures.", {("sixth fund", N, None, None, "failed")}),
    (f"{N} has completed fundraising for its third fund.", {("third fund", N, None, None, "closed")}),
    # Whose fund it is that somebody invests in, and who only backs the manager.
    ("Tolvgard is in talks with SoftGroup Corp. to invest in the $100 million technology fund.", set()),
    (f"Pantheon-backed {N} is gearing up to launch its fourth fund with a target of $50 million.", {("fourth fund", N, None, 50, "planned")}),
    (f"{N}, a Louisville, Ky.-based firm, closed a $20 million fund.", {(None, N, 20, None, "closed")}),
    ("Brightpan struck a deal. The company closed the first $30 million, from Nevada-based investment firm PDX Capital, on Wednesday.", set()),
    (f"{N} raised a $25 million fund, and Mithrel Capital, a new venture fund from investor Ann Lee, raised $40 million.", {(N, N, 25, None, "closed"), ("Mithrel Capital", "Mithrel Capital", 40, None, "closed")}),
    (f"{N} has completed fundraising for Corwick Mezzanine IV with aggregate capital commitments of $310 million.", {("Corwick Mezzanine IV", N, 310, None, "closed")}),
    # Names and managers behind a comma; who left a firm starts one of his own.
    (f"{N} has launched a £375 million fund, the Future Harbour Fund, to invest in scale-ups.", {("Future Harbour Fund", N, None, 375, "closed")}),
    (f"{N} has launched a £375 million fund, the Financial Mirror reported.", {(None, N, None, 375, "closed")}),
    (f"Government of Norwick announces $100 million for Norwick Venture Fund, to be managed by {N}.", {("Norwick Venture Fund", N, 100, None, "closed")}),
    (f"Anna Reyes and Paul Dorn, former partners at {N}, have launched Sable Ventures with a $75 million debut fund.", {("Sable Ventures", "Sable Ventures", None, 75, "closed")}),
    # Still in the market.
    (f"{N} plans to return to market early next year with its sixth fund.", {("sixth fund", N, None, None, "planned")}),
    (f"{N} has already raised $30 million for its sixth fund.", {("sixth fund", N, 30, None, "planned")}),
    (f"{N} is in talks with investors to raise up to $20 million for its fourth Asia buyout fund.", {("fourth Asia buyout fund", N, None, 20, "planned")}),
    (f"{N} has scrapped plans for a $50 million Africa fund. It had secured only $12 million of commitments.", {(None, N, 12, 50, "failed")}),
    ("Sable Ventures announced two new funds totaling $325 million: Sable Ventures IV ($250 million) and Sable Select I ($75 million).", {("Sable Ventures IV", "Sable Ventures", 250, None, "closed"), ("Sable Select I", "Sable Ventures", 75, None, "closed")}),
    ("The money came from our Harrow Fund I think.", set()),
    (f"{N} launched Fund IV with a target of $80 million and held a first close on $20 million in March.", {("Fund IV", N, 20, 80, "first_close")}),
    (f"The Norwick Innovation Agency has selected {N} to manage a $60 million fund.", {(None, N, 60, None, "closed")}),
    (f"{N} announced its second fund today: $112 million to back African founders.", {("second fund", N, 112, None, "closed")}),
    (f"{N} runs two funds: $5 million went to Brightpan.", set()),
    # Sums beside a fund that are no size, time zones, and whose fund a numbered name is.
    (f"{N} closed its third fund at $220 million. The fund was oversubscribed by $20 million.", {("third fund", N, 220, None, "closed")}),
    (f"Wire (June 4, 2019, 3:21 PM EDT) -- {N} said that it has closed its latest fund after securing $30 million from limited partners.", {(None, N, 30, None, "closed")}),
    (f"{N} is launching a $20 million fund. The new fund, which will be called The Harbour Pledge Fund, will invest in companies.", {("Harbour Pledge Fund", N, None, 20, "planned")}),
    # What each of several gave is no size.
    (f"{N} has raised $10 million each from Alder Medical Center, Tolvgard and the Norwick Heart Association.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_funds_of_the_wires(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected


def test_date_of_the_final_close() -> None:
    text = f"{N} has marked the final close of its fourth fund at $150 million, after a first close at $90 million in March."
    dates = {
        int(one.raised.value) // MILLION: str(one.date)
        for one in claims_of(text)
        if isinstance(one, FundClaim) and one.raised
    }
    assert dates[90].endswith("-03")
    assert dates[150] != dates[90]
