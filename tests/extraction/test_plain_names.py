"""Names made of plain words, in the places where a capital tells least: at a sentence's start, owning, in titles."""

import pytest

from vcgraph.model import Article
from vcgraph.pipeline import default_extractor

BELOW = "\n\n{0}, a startup in Berlin, builds tools for nurses. Users in Spain and Japan pay $20 a month."


def _told(text: str) -> set[str]:
    """The rounds ("Acme: A*, B"), purchases ("Acme > Bede") and offices ("Ann Lee, ceo, Acme") that a text tells."""
    found: set[str] = set()
    for claim in default_extractor().extract(Article(id="a", text=text, published="2023-05-10")).claims:
        told = claim.to_dict()
        if told["type"] == "funding_round":
            names = sorted(one["name"] + "*" * (one["role"] == "lead") for one in told.get("investors") or [])
            found.add(f"{told['company']}: {', '.join(names)}")
        elif told["type"] == "acquisition":
            found.add(f"{told.get('acquirer')} > {told['target']}")
        elif told["type"] == "role":
            found.add(f"{told['person']}, {told['title']}, {told['organization']}")
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two Kettles CEO Ines Wolter said demand had grown.", {"Ines Wolter, ceo, Two Kettles"}),
        ("Never Sleepy has named Ines Wolter as chief executive.", {"Ines Wolter, ceo, Never Sleepy"}),
        ("My Garden Table has raised $12 million from Harrow Ventures.", {"My Garden Table: Harrow Ventures"}),
        ("Second Supper’s latest round was led by Harrow Ventures.", {"Second Supper: Harrow Ventures*"}),
        ("Founder Lab has acquired Korvita Foods.", {"Founder Lab > Korvita Foods"}),
        ("Harrow Ventures has invested $12 million in Director Health.", {"Director Health: Harrow Ventures"}),
        ("Round Table Games has named Ines Wolter as chief executive.", {"Ines Wolter, ceo, Round Table Games"}),
        ("Orbel was bought by Harrow. Two Orbel engineers left. No Orbel CEO has raised money.", {"Harrow > Orbel"}),
        ("Sales Director Health officials met has raised no money.", set()),
    ],
)  # fmt: skip
def test_words_that_open_sentences_belong_to_plain_names(text: str, told: set[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Harrow Ventures Leads Quiet Capacity's $12M Series A" + BELOW.format("Quiet Capacity"), {"Quiet Capacity: Harrow Ventures*"}),
        ("Harrow Ventures Backs Zelmora’s $12M Seed Round", {"Zelmora: Harrow Ventures"}),
        ("Zelmora Raises $12M Series A Led by Harrow Ventures" + BELOW.format("Zelmora"), {"Zelmora: Harrow Ventures*"}),
        ("Counter Raises $12M Series A Led by Harrow Ventures" + BELOW.format("Counter"), {"Counter: Harrow Ventures*"}),
        ("Zelmora Raises $12M, Driven by Growth In Europe" + BELOW.format("Zelmora"), {"Zelmora: "}),
        ("Investor Leads Zelmora's $12M Series A" + BELOW.format("Zelmora"), {"Zelmora: "}),
    ],
)  # fmt: skip
def test_titles_name_who_leads_and_whose_round_it_is(text: str, told: set[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Open Instinct’s latest round was led by Harrow Ventures, with participation from General Truvane, Ada Benn and"
         " researchers at Google.", {"Open Instinct: Ada Benn, General Truvane, Harrow Ventures*"}),
        ("Zelmora makes pumps. Its most recent round was led by Harrow Ventures.", {"Zelmora: Harrow Ventures*"}),
        ("Zelmora makes pumps. The startup's latest funding round was led by Harrow Ventures.",
         {"Zelmora: Harrow Ventures*"}),
        ("Zelmora’s latest product was led by Harrow Ventures.", set()),
        ("Harrow Ventures' latest round was led by Ada Benn.", set()),
    ],
)  # fmt: skip
def test_latest_rounds_are_those_of_their_owner(text: str, told: set[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Near raises $6.3M from Sorvel & Truvane Partners\n\nNear, an advertising platform, has raised $6.3 million from"
         " Sorvel Capital and Truvane Partners.", {"Near: Sorvel Capital, Truvane Partners"}),
        ("Near has raised $6.3 million from Sorvel & Truvane Partners.", {"Near: Sorvel & Truvane Partners"}),
        ("Mytrel Energy India Pvt. Ltd is growing. Mytrel Energy makes pumps. Mytrel raised $8 million from Harrow Ventures.",
         {"Mytrel Energy India Pvt. Ltd: Harrow Ventures"}),
        ("Zelmora raised $25 million from Harrow Ventures, Speedkel, signals Venture Capital and Oak Global.",
         {"Zelmora: Harrow Ventures, Oak Global, Speedkel, signals Venture Capital"}),
        ("Zelmora has investors of the likes of Harrow Ventures, Truvane and Steadwick.",
         {"Zelmora: Harrow Ventures, Steadwick, Truvane"}),
        ("Spotvel has acquired Ada Benn's The Quaver.", {"Spotvel > Quaver"}),
        ("BigZel Finance is a new product line from BigZel, a search engine that raised $5 million from Harrow Ventures.",
         {"BigZel: Harrow Ventures"}),
        ("SAP sells software. Ada Benn, who knew SAP well, founded a company, Everzel, to do more.\n\nEverzel, which uses"
         " vision to, among other things, cut theft, said that it raised €65 million in a round led by Crossvane Capital, a"
         " previous investor in the startup.", {"Ada Benn, founder, Everzel", "Everzel: Crossvane Capital*"}),
        ("Everzel raised €65 million. It has nearly $90 million in all, which Ada Benn says is being put toward sales.",
         {"Everzel: "}),
    ],
)  # fmt: skip
def test_names_stand_for_those_that_the_text_means(text: str, told: set[str]) -> None:
    assert _told(text) == told
