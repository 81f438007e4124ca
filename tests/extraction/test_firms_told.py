"""What articles on firms tell beside their funds: holdings in long lists, rounds inside them, and who came to the firm."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, Claim, FundingRoundClaim, RoleClaim

READER = RuleExtractor()
MILLION = 1_000_000
N = "Corwick Partners"


def claims_of(text: str) -> tuple[Claim, ...]:
    return READER.extract(Article(id="a", text=text, published=date(2019, 6, 5))).claims


HOLDINGS: list[tuple[str, set[tuple[str, str]]]] = [
    # A relative clause that a semicolon ends is of its item alone.
    (f"{N}'s bets include game maker Dangal, in which it led a $30 million round in May; Bytory; Brexa; and crypto exchange Lagune, whose value tripled in eight months.", {("Dangal", N), ("Bytory", N), ("Brexa", N), ("Lagune", N)}),
    # What the text only likens a company to is none of the firm's.
    (f"{N} closed a $20 million fund. Portfolio companies include Cameo-like Shoutbox and Liquid Yeti.", {("Shoutbox", N), ("Liquid Yeti", N)}),
    # A fund's holdings are its firm's; the firm spoken of comes before one that somebody left.
    (f"{N} is a buyout firm. The firm's first fund raised $38 million in 2005 and invested in companies such as shoe maker Liwei and bottler Qingan.", {("Liwei", N), ("Qingan", N)}),
    ("Tolvane has closed Tolvane Fund II at $40 million. Its founders came from DBL Partners. The new fund has made two investments. They include Verdan, a cement maker, and Salarwerk.", {("Verdan", "Tolvane"), ("Salarwerk", "Tolvane")}),
    ("The fund bought a hotel in Lisbon.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOLDINGS)
def test_holdings(text: str, expected: set[tuple[str, str]]) -> None:
    rounds = (one for one in claims_of(text) if isinstance(one, FundingRoundClaim) and not one.amount)
    assert {(one.company, investor.name) for one in rounds for investor in one.investors} == expected


def test_a_clause_with_its_own_company_ends_the_list_before_it() -> None:
    text = "Reclaimo raised $11 million led by Harrow Ventures, and data startup Cuentas picked up $7 million from Elmtree Capital and Ashdown."
    found = {
        (one.company, int(one.amount.value) // MILLION, tuple(investor.name for investor in one.investors))
        for one in claims_of(text)
        if isinstance(one, FundingRoundClaim) and one.amount
    }
    assert found == {("Reclaimo", 11, ("Harrow Ventures",)), ("Cuentas", 7, ("Elmtree Capital", "Ashdown"))}


def test_a_round_in_which_a_firm_took_part_is_of_who_stands_before() -> None:
    text = f"{N} has backed e-wallet Momora, in whose $28 million Series B it took part in 2016."
    [one] = (one for one in claims_of(text) if isinstance(one, FundingRoundClaim) and one.amount)
    assert (one.company, one.stage) == ("Momora", "series_b")


PARTNERS = {("Sasha Whitlock", N, "partner", "current"), ("Devon Achebe", N, "partner", "current")}
ROLES: list[tuple[str, set[tuple[str, str, str, str]]]] = [
    (f"{N} has hired two new general partners. Sasha Whitlock joins from Greylane, and Devon Achebe starts next month.", PARTNERS),
    (f"{N} brought on two partners. One is Sasha Whitlock, a former product lead. The other is Devon Achebe.", PARTNERS),
    (f"{N} announced the promotion of Sasha Whitlock to Partner and the hiring of Devon Achebe as a Principal.", PARTNERS),
    (f"The board learned that Harlan Pike will leave in May to become a managing director at {N}.", {("Harlan Pike", N, "managing_director", "current")}),
    (f"{N}, which was set up in Paris and Nairobi by Jide Akande in 2010, is raising money.", {("Jide Akande", N, "founder", "current")}),
    (f"{N} sold two mills. Sasha Whitlock joins from Greylane.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_who_came(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    found = {
        (one.person, one.organization, one.title, one.status) for one in claims_of(text) if isinstance(one, RoleClaim)
    }
    assert {one for one in found if one[2] != "employee"} == expected
