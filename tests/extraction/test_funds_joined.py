"""Funds and commitments that one sentence joins with other facts by ordinary grammar, and those that it does not tell."""

import pytest

from tests.extraction.commitments import brief
from tests.extraction.test_funds import PUBLISHED, read, value
from tests.extraction.test_funds_worded import Fund, claims_of, funds_of

H, S = "Harrow Partners", "Selwyn Capital"
GIVEN: list[tuple[str, set[tuple[str, str, int | None]]]] = [
    # A relative clause behind the fund tells who gives to it.
    (f"{H}' third fund, which the Tarn Endowment backed with $30 million, closed at $210 million.", {("Tarn Endowment", "third fund", 30)}),
    (f"{H} closed its $90 million second fund, which Quillon Insurance and the Tarn Endowment also backed.", {("Quillon Insurance", "second fund", None), ("Tarn Endowment", "second fund", None)}),
    (f"{H}' third fund, which led a round in Velora that Quillon Insurance backed, closed at $210 million.", set()),
    # The number alone, and whose fund it is.
    (f"The Tarn Endowment, an investor in {H}' first two funds, has committed $20 million to the third.", {("Tarn Endowment", "third fund", 20)}),
    (f"Quillon Insurance refused to back {H}' third fund but had committed $12 million to the second.", {("Quillon Insurance", "second fund", 12)}),
    (f"The Tarn Endowment, which put $15 million into {H}' second fund, has turned down the third.", {("Tarn Endowment", "second fund", 15)}),
    (f"Ann Lee sold Velora to {H}, whose fund counts the Bexley Rail pension scheme among its investors.", {("Bexley Rail pension scheme", H, None)}),
    # What is refused beside what is given.
    (f"The Tarn Pension Fund approved $20 million for {H} III but rejected a commitment of $15 million to {S} II.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"The trustees of the Tarn Pension Fund rejected a $15 million commitment to {S} II and voted to put $20 million into {H} III.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"The Tarn Pension Fund, which rejected {S} II last year, has committed $20 million to {H} III.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"Having rejected a $15 million commitment to {S} II, the Tarn Pension Fund committed $20 million to {H} III.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"Neither the Tarn Pension Fund nor Quillon Insurance has committed to {H} III.", set()),
    (f"Neither the Tarn Endowment nor Quillon Insurance, both of which backed {H}' second fund, has committed to the third.", {("Tarn Endowment", "second fund", None), ("Quillon Insurance", "second fund", None)}),
    # What they are to the fund.
    (f"With the Tarn Endowment and Quillon Insurance as its largest investors, {H} has closed a $75 million fund.", {("Tarn Endowment", H, None), ("Quillon Insurance", H, None)}),
    (f"{H} closed its fourth fund at $300 million, with the Tarn Endowment as its anchor.", {("Tarn Endowment", "fourth fund", None)}),
    (f"{H}, whose third fund counts the Tarn Endowment among its investors, led a $9 million round in Velora.", {("Tarn Endowment", "third fund", None)}),
    (f"With Quillon Insurance as its largest customer, Velora was bought by {H}' third fund.", set()),
    (f"{H}' third fund counts Velora and Helvion among its investments.", set()),
    # By whom, and in a cleft.
    (f"The $50 million commitment by the Tarn Endowment to {H}' third fund was its largest.", {("Tarn Endowment", "third fund", 50)}),
    (f"It was the Tarn Endowment that gave {H} the first $20 million for its third fund.", {("Tarn Endowment", "third fund", 20)}),
    # Compared with an earlier one.
    (f"The Tarn Endowment has pledged $40 million to {H}' third fund, $10 million more than it gave to the second.", {("Tarn Endowment", "third fund", 40), ("Tarn Endowment", "second fund", 30)}),
    (f"The Tarn Endowment committed twice as much to {H}' fifth fund as the $50 million that it had put into the fourth.", {("Tarn Endowment", "fifth fund", 100), ("Tarn Endowment", "fourth fund", 50)}),
    (f"The Tarn Endowment had promised $40 million to {H} III but cut the sum to $25 million.", {("Tarn Endowment", f"{H} III", 25)}),
    (f"The Tarn Endowment's $10 million commitment to {H} III was followed by one of $8 million from the insurer Quillon.", {("Tarn Endowment", f"{H} III", 10), ("Quillon", f"{H} III", 8)}),
    (f"Quillon Insurance re-upped with {H}, committing $15 million to its fourth fund, after skipping the third.", {("Quillon Insurance", "fourth fund", 15)}),
    # Givers told by an apposition, or with a state's name or a noun.
    (f"Quillon Insurance, the largest backer of {H} III, will put $60 million into {H} IV.", {("Quillon Insurance", f"{H} IV", 60), ("Quillon Insurance", f"{H} III", None)}),
    (f"The Tarn Endowment, an investor in {H} I, has committed $5 million to {H} II.", {("Tarn Endowment", f"{H} II", 5), ("Tarn Endowment", f"{H} I", None)}),
    (f"The Ohio teachers' pension, which put $40 million into {H} II in 2020, declined to commit to its successor.", {("Ohio teachers' pension", f"{H} II", 40)}),
    (f"Quillon Insurance and the Maine state pension plan each committed $25 million to {H}' fifth fund.", {("Quillon Insurance", "fifth fund", 25), ("Maine state pension plan", "fifth fund", 25)}),
    (f"The city of Oslo has put $2 million into a fund managed by {H}, alongside Quillon Insurance.", {("city of Oslo", H, 2)}),
    (f"{H}' new fund drew money from Quillon Insurance and the Bexley family office.", {("Quillon Insurance", H, None), ("Bexley family office", H, None)}),
    (f"{H}' fund of $150 million was joined by Quillon Insurance and the Tarn Endowment.", {("Quillon Insurance", H, None), ("Tarn Endowment", H, None)}),
    (f"Ann Lee joined {S} from the Tarn Endowment, where she had approved commitments to {H} IV.", {("Tarn Endowment", f"{H} IV", None)}),
    ("Among those that joined the final close of Harrow's Fund III were Quillon Insurance and the Basque government.", {("Quillon Insurance", "Fund III", None), ("Basque government", "Fund III", None)}),
    # The fund's own clause beside that of a round.
    (f"{H}, whose $60 million fund is backed by the insurer Quillon, led the $8 million round of Velora.", {("Quillon", H, None)}),
    (f"{H} closed its $240 million fund, which also drew $50 million from Quillon Insurance.", {("Quillon Insurance", H, 50)}),
    (f"{H}, which is backed by Quillon Insurance, led the $8 million round of Velora and closed a fund.", set()),
    (f"{H} has closed its first fund at $80 million. The first investment was in Velora, which took $2 million.", set()),
    # Who sells a stake to the fund gives nothing to it.
    (f"{H} has closed its third fund at $90 million. Velora sold a 30% stake to the fund for $10 million.", set()),
    (f"{H} has closed its third fund at $90 million. Quillon Insurance will sell a 30% stake to the fund for $10 million.", set()),
    (f"{H} has closed its third fund at $90 million. Quillon Insurance sold a stake in Velora to commit $10 million to the fund.", {("Quillon Insurance", "third fund", 10)}),
]  # fmt: skip
FUNDS: list[tuple[str, set[Fund]]] = [
    # What a clause of another subject gives is no size.
    (f"{H}' third fund, which the Tarn Endowment backed with $30 million, closed at $210 million.", {("third fund", H, 210, None, "closed")}),
    (f"It was the Tarn Endowment that gave {H} the first $20 million for its third fund.", {("third fund", H, None, None, None)}),
    (f"{H} raised $38 million for a fund, of which its first $2 million went into Velora.", {(None, H, 38, None, "closed")}),
    (f"{H} sold Velora for $70 million and closed its second fund at $60 million.", {("second fund", H, 60, None, "closed")}),
    # Whose it is: a clause before the main one, an aside with names, "whose", an inverted clause.
    (f"Before it closed its second fund at $60 million, {H} had invested in Velora.", {("second fund", H, 60, None, "closed")}),
    (f"{S}, the firm that Ann Lee set up after she left {H}, has closed its second fund at $40 million.", {("second fund", S, 40, None, "closed")}),
    (f"Quillon Insurance backed Velora alongside {H}, whose third fund, of $150 million, closed in May.", {("third fund", H, 150, None, "closed")}),
    (f"Only when {S} had been sold did {H} close its second fund at $90 million.", {("second fund", H, 90, None, "closed")}),
    (f"Ann Lee, who used to run private equity at the Tarn Pension Fund, now manages a $40 million fund at {H}.", {(None, H, 40, None, "closed")}),
    (f"Two former partners of {H}, Ann Lee and Tom Ash, are raising $40 million for their new firm, {S}.", {(S, S, None, 40, "planned")}),
    (f"Ann Lee, who used to work for {H}, has raised $40 million for {S}, her new firm.", {(S, S, 40, None, "closed")}),
    ("Ann Lee sold Velora to Helvion and has raised $4 million for her new firm, Quillon, which makes valves.", set()),
    # Two houses.
    (f"{H} and {S} closed their new funds at $90 million and $140 million, respectively.", {(None, H, 90, None, "closed"), (None, S, 140, None, "closed")}),
    (f"{H}, founded by Ann Lee, and {S}, founded by Tom Ash and Ida Vance, have raised $90 million and $140 million for their third funds.", {("third fund", H, 90, None, "closed"), ("third fund", S, 140, None, "closed")}),
    (f"Both {H} and {S} are in the market with new funds, the former seeking $90 million and the latter $140 million.", {(None, H, None, 90, "planned"), (None, S, None, 140, "planned")}),
    ("Velora and Helvion raised $9 million and $14 million from funds managed by Harrow Partners.", set()),
    # Sought and raised in two clauses; conditions.
    (f"Although {H} had set a target of $400 million for its fourth fund, it closed on $320 million after two pension plans withdrew.", {("fourth fund", H, 320, 400, "closed")}),
    (f"{H} wanted $400 million for its fourth fund but stopped at $320 million.", {("fourth fund", H, 320, 400, "closed")}),
    (f"If it reaches its target, {H}' new fund, at $400 million, would be its largest.", {(None, H, None, 400, "planned")}),
    (f"{H}, {S} and Bede Ventures closed funds of $30 million, $65 million and $110 million, respectively.", {(None, H, 30, None, "closed"), (None, S, 65, None, "closed"), (None, "Bede Ventures", 110, None, "closed")}),
    (f"{H} and its rival {S} are both in the market, Harrow with a $2 billion fund and Selwyn with one of $750 million.", {(None, H, None, 2000, "planned"), (None, S, None, 750, "planned")}),
    (f"Both {H} and {S} are raising second funds, of $300 million and $450 million.", {("second fund", H, None, 300, "planned"), ("second fund", S, None, 450, "planned")}),
    # How far a fund has come.
    (f"A spokesman for {H} denied a report that it had closed its third fund at $700 million.", set()),
    (f"If it reaches its target, the $900 million fund that {H} is marketing will be the largest in Norway.", {(None, H, None, 900, "planned")}),
    (f"{H}' climate fund, announced in 2021 with a target of $300 million, has been shelved.", {(None, H, None, 300, "failed")}),
    (f"{H} is said to be close to a final close of its $350 million fund.", {(None, H, None, 350, "planned")}),
    (f"{H} needed only ten weeks to close its sixth fund at $400 million.", {("sixth fund", H, 400, None, "closed")}),
    (f"At a first close, {H} gathered $45 million; a final close at $70 million is expected by December.", {(None, H, 45, 70, "first_close")}),
    (f"{H} held a first close of its fund, for which it hopes to raise $300 million.", {(None, H, None, 300, "first_close")}),
    (f"Sixteen months after a first close at $60 million, {H} has closed its health fund at $140 million.", {(None, H, 140, None, "closed")}),
    (f"{H} is being wound up after failing to raise a third fund; its second, a $60 million pool, dates from 2016.", {("second fund", H, 60, None, "closed"), ("third fund", H, None, None, "failed")}),
    (f"{H}' growth fund, the firm's second, has so far drawn $95 million, its chief executive said.", {("second fund", H, 95, None, "planned")}),
    (f"The $90 million that {H} raised in 2018 for its debut has been spent.", {(H, H, 90, None, "closed")}),
    (f"Asked about a fourth fund, Ann Lee, a partner at {H}, said it had raised $70 million already.", {("fourth fund", H, 70, None, "planned")}),
    (f"It took {H} 18 months to raise its second fund, which closed at $77 million.", {("second fund", H, 77, None, "closed")}),
    (f"{H}' first fund invested in 22 companies, and its second, which closed this week at $64 million, will invest in as many.", {("second fund", H, 64, None, "closed")}),
    (f"{H} closed at $410 million its fund for family firms in Spain.", {(None, H, 410, None, "closed")}),
    (f"{H} raised its second fund, of $30 million, from friends; its third, of $90 million, came from pension plans.", {("second fund", H, 30, None, "closed"), ("third fund", H, 90, None, "closed")}),
    # Other sums.
    (f"{H} told investors that it would return $100 million of its $350 million fund, citing a lack of deals.", {(None, H, 350, None, "closed")}),
    (f"The watchdog fined {H} $3 million for misleading the investors in its funds.", set()),
    (f"{H} has raised $120 million of a fund that will total $200 million.", {(None, H, 120, 200, "planned")}),
    (f"By the end of the year {H} hopes to have closed its $160 million second fund.", {("second fund", H, None, 160, "planned")}),
    # Whose it is.
    (f"The seed round of Velora was led by {H} out of its new $240 million fund.", {(None, H, 240, None, "closed")}),
    (f"{H}' fifth fund, like its fourth, closed at $500 million.", {("fifth fund", H, 500, None, "closed")}),
    (f"Ann Lee has raised $55 million for {H}, which will back biotech firms.", {(H, H, 55, None, "closed")}),
    (f"Selwyn Seed is to be merged with {H}, the manager of a $300 million growth fund.", {(None, H, 300, None, "closed")}),
    (f"{H} closed its $240 million fund, which also drew $50 million from Quillon Insurance.", {(None, H, 240, None, "closed")}),
    (f"The Tarn Endowment had promised $40 million to {H} III but cut the sum to $25 million.", {(f"{H} III", None, None, None, None)}),
    (f"The Tarn Endowment, an investor in {H} I, will also back the $120 million successor.", {(f"{H} I", None, None, None, None)}),
    # No funds.
    # Each with its year.
    (f"{H} has raised two funds. Its 2016 fund closed at $50 million, the 2019 one at $90 million.", {(None, H, 50, None, "closed"), (None, H, 90, None, "closed")}),
    (f"{H}' 2016 and 2019 funds raised $50 million and $90 million.", {(None, H, 50, None, "closed"), (None, H, 90, None, "closed")}),
    (f"The 2016 fund of {H} has assets of $50 million, and the 2019 fund $90 million.", {(None, H, 50, None, "closed"), (None, H, 90, None, "closed")}),
    (f"{H} is a buyout house. The 2016 fund was $50 million, the 2019 one $90 million and the 2021 one $120 million.", {(None, H, 50, None, "closed"), (None, H, 90, None, "closed"), (None, H, 120, None, "closed")}),
    (f"{H} closed its first fund in 2016 at $50 million, the second in 2019 at $90 million.", {(H, H, 50, None, "closed"), ("second fund", H, 90, None, "closed")}),
    (f"{H}' 2016 sales were $50 million, those of 2019 $90 million.", set()),
    # A charity's sum, and a holding.
    (f"{H} closed a $90 million fund. Its founder's charity raised $2 million at a gala.", {(None, H, 90, None, "closed")}),
    (f"{H} closed a $90 million fund. A charity set up by its partners raised $2 million for refugees.", {(None, H, 90, None, "closed")}),
    (f"{H} closed its second fund at $90 million. It raised $2 million for charity in 2019.", {("second fund", H, 90, None, "closed")}),
    ("Velora Aid, a charity, raised a $40 million fund to lend to farmers.", {(None, "Velora Aid", 40, None, "closed")}),
    ("Quillon Insurance transferred its $10 million holding to the fund.", set()),
    ("The Liberal senator's campaign fund raised $14 million in the spring.", set()),
    ("Velora closed its fund-accounting unit last spring.", set()),
    ("The town of Bexley has raised $3 million for a new swimming pool.", set()),
    ("Velora closed its Series C at $85 million on Friday. It had announced a first close of $60 million in September.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_given(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert {(investor, fund, sum_ and sum_ // 1_000_000) for investor, fund, sum_ in brief(text)} == expected


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_funds(text: str, expected: set[Fund]) -> None:
    told = funds_of(text)
    assert told == expected


def test_a_date_of_another_clause_is_not_that_of_the_close() -> None:
    for text in (
        f"{S} and Bede Capital merged in March to form {H}, which has just raised $110 million for its first fund.",
        f"{H}, which raised $50 million for its first fund in 2019, has closed its second at $110 million.",
        f'"We have closed our second fund at $110 million," said Ann Lee, who founded {H} in 2017.',
    ):
        closed = [one for one in read(text) if value(one.raised) == 110_000_000]
        assert [str(one.date) for one in closed] == [str(PUBLISHED)], text


def test_the_year_told_with_each_fund_is_its_own() -> None:
    for text in (
        f"{H}' 2016 fund closed at $50 million, its 2019 fund at $90 million.",
        f"{H}' 2016 and 2019 funds closed at $50 million and $90 million, respectively.",
    ):
        assert {(value(one.raised), str(one.date)) for one in read(text)} == {
            (50_000_000, "2016"),
            (90_000_000, "2019"),
        }


def test_money_for_a_charity_is_no_round_after_a_purchase() -> None:
    for text in (
        "Velora has bought Helvion for $50 million. The charity, Tarn Aid, raised $2 million last year.",
        "Velora has bought Helvion for $50 million. Velora's charity raised $2 million last year.",
        "Velora has bought Helvion for $50 million. The Tarn Foundation raised $4 million for the hospital.",
    ):
        assert [claim.type for claim in claims_of(text)] == ["acquisition"]


def test_the_backers_of_a_fund_are_no_companies_that_it_backs() -> None:
    text = f"The backers of {H}' third fund, which closed at $90 million, include Quillon Bank and Tarn Insurance."
    assert all(claim.type in ("fund", "commitment") for claim in claims_of(text))
