"""Rounds as blogs and small papers tell them, as the whole reader with its weights reads them."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim

READER = LearnedExtractor()


def rounds(text: str) -> set[str]:
    """Each round, as "company | sum | stage | investors, those who lead with a star"."""
    article = Article(id="a", text=text, published=date(2024, 5, 13))
    return {
        " | ".join(
            (
                claim.company,
                f"{claim.amount.value}" if claim.amount else "-",
                claim.stage or "-",
                ", ".join(f"{one.name}{'*' * (one.role != 'participant')}" for one in claim.investors),
            )
        ).rstrip(" |")
        for claim in READER.extract(article).claims
        if isinstance(claim, FundingRoundClaim)
    }


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("and, yes, Harrow Ventures", "Harrow Ventures"),
        ("and, believe it or not, Harrow Ventures", "Harrow Ventures"),
        ("and, I'm told, Marta Nunes", "Marta Nunes"),
        (", not to mention Harrow Ventures", "Harrow Ventures"),
        ("and Bede Partners, to say nothing of Harrow Ventures", "Bede Partners, Harrow Ventures"),
    ],
)
def test_a_remark_within_a_list(last: str, name: str) -> None:
    text = f"Brindlework raised $5 million from Corran Capital {last}.".replace(" ,", ",")
    assert rounds(text) == {f"Brindlework | 5000000 | - | Corran Capital, {name}"}


@pytest.mark.parametrize(
    "text",
    [
        "The Skerry Post has raised $25 million from Harrow Ventures.",
        "The Skerry Post, the news blog, has taken $25 million from Harrow Ventures.",
        "Harrow Ventures has invested $25 million in The Skerry Post.",
    ],
)
def test_a_paper_that_raises_money_is_a_company(text: str) -> None:
    assert rounds(text) == {"Skerry Post | 25000000 | - | Harrow Ventures"}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework, The Skerry Post reports, has raised $25 million.",
        "The Skerry Post reported on Monday that Brindlework has raised $25 million.",
        "Brindlework has raised $25 million, according to The Skerry Post, which took the figure from a filing.",
    ],
)
def test_a_paper_that_reports_is_none(text: str) -> None:
    assert rounds(text) == {"Brindlework | 25000000 | -"}


@pytest.mark.parametrize(
    "text",
    [
        "Corran Inc. paid $24 million for a sliver of Brindlework.",
        "Corran Inc. coughed up $24 million for a small piece of the social network Brindlework.",
        "Corran Inc. shelled out $24 million for a 1.6 percent stake in Brindlework.",
        "Corran Inc. took a small stake in Brindlework for $24 million.",
    ],
)
def test_a_slice_of_a_company_is_a_stake(text: str) -> None:
    assert rounds(text) == {"Brindlework | 24000000 | - | Corran Inc."}


@pytest.mark.parametrize("what", ["a piece of land in Reno", "a chunk of the market", "a piece of Brindlework's plant"])
def test_a_slice_of_something_else_is_none(what: str) -> None:
    assert rounds(f"Corran Inc. paid $24 million for {what}.") == set()


def test_the_seat_of_a_company_is_none_itself() -> None:
    text = (
        "The others:\n\n• Brindlework Ltd. of Harrowgate, with $8 million from Bede Ventures.\n\n"
        "• Zendo Inc. of Fernleigh, $1.4 million, from Corran Capital."
    )
    assert {one.split(" | ")[0] for one in rounds(text)} <= {"Brindlework Ltd.", "Zendo Inc."}
    text = "The biggest deal went to Brindlework Ltd. of Harrowgate, which got $8 million from Bede Ventures."
    assert rounds(text) == {"Brindlework Ltd. | 8000000 | - | Bede Ventures"}


@pytest.mark.parametrize(
    "told",
    [
        "Harrow Ventures and Bede Partners are in.",
        "Harrow Ventures is in it. So is Bede Partners.",
        "Also in: Harrow Ventures and Bede Partners.",
        "The checks came from Harrow Ventures and Bede Partners.",
        "Harrow Ventures and Bede Partners tagged along.",
        "Harrow Ventures and Bede Partners came along for the ride.",
        "Harrow Ventures and Bede Partners chipped in as well.",
    ],
)
def test_who_is_in_stands_in_a_sentence_of_its_own(told: str) -> None:
    text = f"Brindlework raised a $5 million round. {told}"
    assert rounds(text) == {"Brindlework | 5000000 | - | Harrow Ventures, Bede Partners"}


@pytest.mark.parametrize(
    "told",
    [
        "Harrow Ventures is in it for the long haul.",
        "Zendo is profitable. So is Quillon.",
        "Zendo is profitable, and so is Quillon.",
        "When Zendo came along, it all changed.",
        "Marta Nunes came along as CEO.",
        "Zendo followed suit a week later.",
        "Its office is in Harrowgate.",
    ],
)
def test_who_is_in_something_else_is_none(told: str) -> None:
    text = f"Brindlework raised a $5 million round led by Corran Capital. {told}"
    assert rounds(text) == {"Brindlework | 5000000 | - | Corran Capital*"}


@pytest.mark.parametrize(
    "behind",
    [
        ", on top of the $4 million it raised last year.",
        ". That's on top of the $4 million it raised last year.",
        ". That's a big jump from the $4 million the startup got in its first financing last year.",
        ". It still has most of the $4 million that it raised last year.",
    ],
)
def test_the_sum_it_raised_before_is_a_round(behind: str) -> None:
    assert rounds(f"Brindlework raised $5 million today{behind}") == {
        "Brindlework | 5000000 | -",
        "Brindlework | 4000000 | -",
    }


@pytest.mark.parametrize(
    "behind",
    [
        "Of the $40 million it has raised to date, half is gone.",
        "It has spent the $40 million it raised in its IPO.",
        "It gave away the $4 million it raised for charity.",
    ],
)
def test_other_sums_it_raised_are_none(behind: str) -> None:
    assert rounds(f"Brindlework raised $5 million today. {behind}") == {"Brindlework | 5000000 | -"}


@pytest.mark.parametrize(
    "head", ["Brindlework Raising $50 Million", "Brindlework To Raise $50 Million At A $2 Billion Valuation"]
)
def test_a_headline_tells_of_what_is_to_come(head: str) -> None:
    text = f"{head}\n\nThe maps startup Brindlework is raising $50 million, sources say."
    claims = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    assert {claim.status for claim in claims if isinstance(claim, FundingRoundClaim)} == {"planned"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The founder of Zendo has raised $4 million for a maps startup called Brindlework.",
            {"Brindlework | 4000000 | -"},
        ),
        ("The man behind Zendo has raised $4 million for his next act, Brindlework.", {"Brindlework | 4000000 | -"}),
        (
            "The founders of Zendo have raised $4 million for Brindlework, a maps startup.",
            {"Brindlework | 4000000 | -"},
        ),
        ("The founder of Zendo has raised $4 million for a new startup.", set()),
        ("The founders of Zendo have raised $4 million for the company.", {"Zendo | 4000000 | -"}),
        ("The founders of Zendo have raised $4 million.", {"Zendo | 4000000 | -"}),
    ],
)
def test_founders_of_one_company_raise_for_the_next(text: str, expected: set[str]) -> None:
    assert rounds(text) == expected


@pytest.mark.parametrize("has", ["It's raised", "It’s just closed", "They've raised", "Brindlework's secured"])
def test_what_an_apostrophe_shortens_is_read_in_full(has: str) -> None:
    text = f"Brindlework makes maps. {has} $5 million from Harrow Ventures."
    assert rounds(text) == {"Brindlework | 5000000 | - | Harrow Ventures"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Brindlework makes maps. It's been acquired by Zendo.", ("acquisition", "closed")),
        ("Brindlework's bought Zendo for $5 million.", ("acquisition", "closed")),
        ("Brindlework makes maps. It's raised $50 million so far.", ("total_raised", None)),
        ("Brindlework makes maps. It's now worth $100 million.", ("valuation", "closed")),
        ("Brindlework makes maps. It's raising $50 million.", ("funding_round", "planned")),
        ("Brindlework makes maps. It'll raise $50 million in June.", ("funding_round", "planned")),
        ("Brindlework makes maps. It's backed by Harrow Ventures.", ("funding_round", "closed")),
    ],
)
def test_an_apostrophe_before_other_verbs(text: str, claim: tuple[str, str | None]) -> None:
    (found,) = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    assert (found.type, getattr(found, "status", None)) == claim


def test_an_apostrophe_of_an_owner_stays() -> None:
    assert rounds("Brindlework's raised prices cost it $5 million. Brindlework's backed bonds fell.") == set()


@pytest.mark.parametrize(
    "what",
    ["led the $5 million Series A of Brindlework", "are sharing the lead in a $5 million Series A for Brindlework"],
)
def test_where_the_last_of_a_list_sits(what: str) -> None:
    text = f"Bede Partners and Harrow Ventures, of New York, {what}."
    assert rounds(text) == {"Brindlework | 5000000 | series_a | Bede Partners*, Harrow Ventures*"}


@pytest.mark.parametrize("mine", ["I'd funded Brindlework", "I backed Brindlework", "and I invested in Brindlework"])
def test_what_the_writer_invested_is_nobody_elses(mine: str) -> None:
    assert rounds(f"Harrow Ventures had funded Zendo; {mine}.") == {"Zendo | - | - | Harrow Ventures"}


def test_what_a_filing_says_was_sold_is_a_round() -> None:
    text = "Brindlework filed a Form D showing that it has sold $3 million of a planned $5 million offering."
    assert rounds(text) == {"Brindlework | 3000000 | -"}
    assert rounds("Brindlework has sold $3 million of its maps.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Announcing Velora's $28M Series A Funding Round\n\nToday, we are excited to announce our $28M Series A funding round, which is led by Harrow Capital.",
        "Announcing Velora's Series A\n\nToday we announced our $28 million Series A, led by Harrow Capital.",
        "Introducing Velora’s $28M Series A\n\nWe are thrilled to announce our $28M Series A, which was led by Harrow Capital.",
    ],
)
def test_a_title_that_announces_a_round_names_the_company_of_a_post(text: str) -> None:
    assert rounds(text) == {"Velora | 28000000 | series_a | Harrow Capital*"}


def test_a_title_that_announces_names_no_common_word() -> None:
    assert rounds("Announcing Today's $5M Series A\n\nThe weather was fine.") == set()


def test_a_mark_that_a_value_passes_is_no_other_round() -> None:
    text = (
        "Velora raises $100M to build one app\n\nWith Series D led by Harrow Capital, Velora surpasses a valuation of $1 billion\n\n"
        "Velora announced it has completed a $100 million Series D round of funding valuing Velora at $1.1 billion."
    )
    found = rounds(text)
    assert len(found) == 1
    assert next(iter(found)).startswith("Velora | 100000000 | series_d | Harrow Capital")


@pytest.mark.parametrize(
    "text",
    [
        "Velora will use the money to repay a $30 million note that it owes to Harrow Bank.",
        "These needs include the repayment of an $84 million promissory note issued in connection with the acquisition of Tarn.",
        "Velora has a $30 million promissory note issued in connection with the merger with Tarn.",
    ],
)
def test_a_note_that_is_repaid_or_was_a_price_is_no_round(text: str) -> None:
    assert rounds(text) == set()


@pytest.mark.parametrize("ending", ["sold", "shut down"])
def test_an_investment_before_the_end_is_one_round(ending: str) -> None:
    found = rounds(
        f"Ann Lee started Velora, a gaming company. It attracted an $800,000 investment before it was {ending}."
    )
    assert found == {"Velora | 800000 | -"}


def test_a_fund_that_gives_part_of_a_round_takes_no_money() -> None:
    text = "Velora has secured funding. The investment includes £200,000 from the Harrow Growth Fund II, support from Bede Labs, and £150,000 from Tarn Trust."
    claims = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    assert not any(claim.type in ("commitment", "fund") for claim in claims)


def test_whom_a_later_paragraph_of_a_post_calls_our_investor_is_still_in_the_round() -> None:
    text = (
        "Announcing Velora's $28M Series A\n\nToday, we are excited to announce our $28M Series A, which is led by Harrow Capital.\n\n"
        "We are glad to go on with our new partner and investor, Harrow Capital, and the continued support of Tarn."
    )
    assert rounds(text) == {"Velora | 28000000 | series_a | Harrow Capital*, Tarn"}


@pytest.mark.parametrize(
    "verb", ["surpasses a valuation of $1 billion", "enters its second decade", "joins a small club"]
)
def test_who_heads_the_main_clause_did_not_lead_with_the_investor(verb: str) -> None:
    found = rounds(f"Velora raised $80 million in a Series D. With Series D led by Harrow Capital, Velora {verb}.")
    assert found == {"Velora | 80000000 | series_d | Harrow Capital*"}
