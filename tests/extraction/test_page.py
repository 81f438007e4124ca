"""An article that was copied with its page reads as the article alone."""

import time
from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.layouts.page import find_page
from vcgraph.extraction.rules.layouts.page_words import is_of_page
from vcgraph.extraction.rules.layouts.tables import lines_of
from vcgraph.model import Article

READER = LearnedExtractor()
TITLE = "Tarnwick lands fresh capital for its tide meters"
BODY = (
    "Tarnwick, which makes meters for tidal power stations, has raised $12 million in a Series A round led by Harrow Ventures.",
    "Oakmere Capital took part as well. Lise Dahl, Tarnwick's chief executive, said the company would hire forty engineers.",
    "Two years ago the company raised $3 million in a seed round from Corran Angels.",
)
ALONE = "\n\n".join([TITLE, *BODY])
BLOG = f"""Home
Gadgets
Send Us a Tip
PebbleWire
Follow us: RSS Facebook

{TITLE}

Nadia Brandt
May 13, 2024 | 9:05 AM
81 Comments
Facebook Twitter LinkedIn

{BODY[0]}

A meter in the Pentland Firth. Photo by Joss Arno

{BODY[1]}

Sign up for our newsletter and never miss a story.

{BODY[2]}

Tags: energy, hardware, Orkney
Nadia Brandt is a reporter at PebbleWire, covering energy. Follow her at @nbrandt.
More from PebbleWire
Hands on with the Ferrel Slate 3
Confirmed: Ogle Maps gets bike lanes in forty cities
Comments (2)
dave_in_leith
2 hours ago
First!
© 2024 PebbleWire Media. All rights reserved. Hosted by Brackwell.
"""
COOKIES = f"""Mettle with advertising: we and 211 partners set cookies, of which you find more in our note on data.
We value your privacy
We and our 146 partners store and access information on a device, such as cookies.
Accept all
Manage cookies
Menu
Mettle
Opinion

{TITLE}

By Nadia Brandt, Mettle
Published 13 May 2024 at 09:05 BST

{BODY[0]}

Advertisement

{BODY[1]}

{BODY[2]}

Related
The lighthouse that became an office
Privacy policy
Terms
"""


def claims_of(text: str, title: str | None = None) -> set[str]:
    claims = READER.extract(Article(id="a", text=text, title=title, published=date(2024, 5, 13))).claims
    for claim in claims:
        assert all(text[one.start : one.end] == one.quote for one in claim.evidence)
    return {
        str({key: one for key, one in claim.to_dict().items() if key not in ("id", "evidence")}) for claim in claims
    }


def kept(text: str, title: str = "") -> list[str]:
    lines = lines_of(text)
    gone = set(find_page(lines, title))
    return [line.text for line in lines if (line.start, line.end) not in gone]


@pytest.mark.parametrize("page", [BLOG, COOKIES])
def test_the_page_around_an_article_tells_nothing(page):
    assert len(claims_of(ALONE)) >= 3
    assert claims_of(page) == claims_of(ALONE)
    assert claims_of(page, TITLE) == claims_of(ALONE)


@pytest.mark.parametrize("page", [BLOG, COOKIES])
def test_the_article_is_what_is_left(page):
    assert kept(page) == [TITLE, *BODY]


@pytest.mark.parametrize(
    "text",
    [
        ALONE,
        "\n\n".join(BODY),
        "Deals of the week\n\nFintech\n\nTarnwick\nTarnwick raised $4 million from Harrow Ventures to build tide meters for ports.",
        "From the desk of\nBy Tessa Quill, partner at Harrow Ventures\n\nWe have backed Tarnwick since the day it was founded in a shed in Orkney.",
        "Company: Tarnwick\nRound: Series A\nInvestors: Harrow Ventures\n\nThe maker of tide meters told us of the round on Monday, in a call from Kirkwall.",
        "Tarnwick\n\nhas bought\n\nVelmora. Terms were not disclosed by either of the two, which both make meters for tidal power stations.",
        f"{TITLE}\n\n{BODY[0]}\n\nSome sites sell reading without cookies and ads\n\nTarnwick does so for the tide tables that it prints each year.",
        f"{TITLE}\n\n{BODY[0]}\n\nBo Lund was a reporter at the Oslo Post before he joined Tarnwick as head of sales.",
        f"Velmora merges with Kelda\nBo Lund leaves Quillo\nCy Dow joins Ostrava\n\n{BODY[0]}",
        "Photo: Lise Dahl, CEO of Tarnwick. Credit: Joss Arno",
    ],
)
def test_what_is_of_the_article_stays(text):
    assert kept(text) == [line.text for line in lines_of(text)]


OF_PAGE = [
    "By Nadia Brandt", "Written by: Nadia Brandt and Joss Arno", "Photo: Joss Arno/Getty Images", "3 min read", "2 hours ago",
    "Mon., May 13, 2024 9:05 am", "Last updated 13.05.2024", "Share on Facebook", "Like 369", "Read more: A shed in Orkney",
    "Filed under: Energy", "Subscribe to our newsletter", "This post was first published on our blog.", "© 2024 PebbleWire",
]  # fmt: skip
OF_ARTICLE = [
    "Facebook", "By May it had sold forty meters.", "Related companies have done worse.", "May", "2024 in review: the deals",
    "Shared services are its business.", "Popular Bank", "Download Systems is now owned by Tarnwick.", "Ad agency Velmora names Bo Lund",
    "Register Systems owns a fifth of it.", "Become a member of the board, they told Bo Lund.", "Related Group leads round",
    "It has licensed photos from Getty Images for years.", "By Friday Tarnwick had closed its loan", "Tarnwick", "More than forty engineers will be hired.", "—",
]  # fmt: skip


@pytest.mark.parametrize("line", OF_PAGE)
def test_lines_of_a_page(line):
    assert is_of_page(line)


@pytest.mark.parametrize("line", OF_ARTICLE)
def test_lines_of_an_article(line):
    assert not is_of_page(line)


@pytest.mark.parametrize("line", ["Menu", "google+ ", "!", "12", "Photo ", "by of at "])
def test_time_grows_with_the_length_and_no_faster(line):
    for text in ((line + "\n") * 20_000 + ALONE, line * 20_000 + "\n" + ALONE, line * 60 + "ä\n" + ALONE):
        begin = time.process_time()
        find_page(lines_of(text), "")
        assert time.process_time() - begin < 5
