"""Other words for a plain one, read as it where they surely mean it, and quoted as they are; and dashes that stand for commas."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article


def mask(text: str) -> str:
    return read_document(Article(id="a", text=text)).sentences[0].mask


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Quillon has pulled in another $5 million from Harrow Ventures.", "has raised another"),
        ("Quillon is picking up some $5 million to grow.", "is raising "),
        ("Quillon lands up to $5 million.", " raises "),
        ("Quillon hopes to bag a fresh $5 million.", "to raise a fresh"),
        ("Quillon Snags $5 Million For Its Ovens", " Raises "),
        ("Quillon won $5 million in seed funding.", " raised "),
        ("Quillon has taken $5 million from Harrow Ventures.", " raised "),
        ("Quillon secured a Series A led by Harrow Ventures.", " raised a "),
    ],
)
def test_other_words_for_raised_are_read_as_it(text: str, plain: str) -> None:
    assert plain in mask(text)


@pytest.mark.parametrize(
    "text",
    [
        "Quillon landed a $5 million contract with the army.",
        "Quillon won $5 million in damages.",
        "Quillon Gets a $5 Million Loan From Bede Bank",
        "Quillon received a $5 million takeover bid from Bede.",
        "The fund landed $5 million from Harrow Ventures.",
        "Quillon collected $5 million in fees.",
        "Quillon received $5 million on Friday.",
        "Quillon picked up Bede for $5 million.",
        "Quillon pulled in the nets.",
        "Quillon netted $5 million from the sale of its unit.",
        "Quillon attracted $5 million in bets.",
        "Quillon is lining up a new $40 million store.",
        "Quillon is lining up $50 million for the purchase of its rival Bede.",
        "Quillon took in $40 million from investors in a Ponzi scheme.",
    ],
)
def test_the_same_words_of_other_sums_stay(text: str) -> None:
    assert "rais" not in mask(text)


def test_the_quote_has_the_words_of_the_article() -> None:
    text = "Quillon hauled in $5 million from Harrow Ventures."
    (claim,) = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert (claim.company, claim.amount.value, [one.name for one in claim.investors]) == (
        "Quillon",
        5_000_000,
        ["Harrow Ventures"],
    )
    assert claim.evidence[0].quote == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Quillon was pegged at about $2 billion in May.", "was valued at "),
        ("Quillon is in early conversations with funds about raising $5 million.", "in early talks with"),
        ("Quillon is gearing up to raise $5 million.", "plans to raise "),
        ("Ann Lee is standing down as chief executive of Quillon.", "is stepping down as"),
        ("The capital raise was led by Harrow Capital.", "The funding round was led"),
        ("Harrow Capital led the $5 million fundraise in Quillon.", " round in"),
        ("The round was steered by Harrow Capital.", "was led by "),
        ("Harrow Capital and Bede Ventures chipped in.", " participated."),
        ("Harrow Capital likewise joined.", " also joined"),
        ("Quillon has raised $5 million thus far.", "to date."),
    ],
)
def test_phrases_are_read_as_plain_ones(text: str, plain: str) -> None:
    assert plain in mask(text)


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Quillon was priced at $20 a share.", "priced at"),
        ("Analysts pegged losses at $5 million.", "pegged losses"),
        ("The ticket was pegged at $20.", "pegged at"),
        ("Harrow Capital is putting together a team.", "putting together"),
        ("Quillon signed an agreement to use Bede.", "signed an agreement"),
        ("Quillon is in conversations with regulators.", "conversations"),
        ("Ann Lee was picked as a speaker.", "picked as"),
        ("Ann Lee came to Quillon as a customer.", "came to"),
        ("Ann Lee asked for a raise.", "a raise."),
        ("Quillon plans to raise prices.", "to raise prices"),
        ("The startups raise from funds.", "startups raise from"),
        ("Quillon received a cash infusion of $5 million by its parent.", "cash infusion of"),
        ("Ann Lee, a former partner at Harrow Capital, started a bakery in 2012.", "started a bakery"),
        ("Ann Lee left as it rained.", "left as"),
        ("Quillon is going after Bede.", "going after"),
        ("Harrow Capital kicked off the day.", "kicked off"),
        ("The ship was steered by Ann Lee.", "steered by"),
        ("Ann Lee chipped in with an idea.", "chipped in"),
        ("Quillon makes pans, plus Bede pots.", "plus"),
    ],
)
def test_phrases_of_other_things_stay(text: str, stays: str) -> None:
    assert stays in mask(text)


@pytest.mark.parametrize("dash", [" -- ", " - ", " – ", " — ", "—", "--"])
def test_dashes_around_a_description_are_read_as_commas(dash: str) -> None:
    assert ", a maker of ovens, raised " in mask(f"Quillon{dash}a maker of ovens{dash}raised $5 million.")


def test_dashes_around_another_clause_stay() -> None:
    assert "—" in mask("Quillon — the staff said — raised $5 million.")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ann Lee, C.E.O. of Quillon, left.", "CEO of "),
        ("Quillon’s C.E.O. Ann Lee left.", "CEO "),
        ("Ann Lee became C.E.O. The company grew.", "became CEO."),
    ],
)
def test_dots_of_an_office_end_no_sentence(text: str, plain: str) -> None:
    assert plain in mask(text)


def test_a_venture_is_the_company_where_a_verb_follows() -> None:
    assert mask("The venture has grown.").startswith(marks.ANAPHOR)
    assert mask("The venture capital firms have grown.").startswith("The venture")
    assert mask("The joint venture has grown.").startswith("The joint")
