"""The publish date that an article states is used; one that is not certain is left out."""

import time
from datetime import date

import pytest

from vcgraph.sources import read_sources
from vcgraph.sources.options import ReadOptions
from vcgraph.sources.publish_dates import stated_date

BODY = "Tarnwick, a maker of tide meters, said on Tuesday that it has raised $5 million from Harrow Ventures."
DAY = date(2024, 5, 3)


@pytest.mark.parametrize(
    "head",
    [
        "May 3, 2024",
        "By Ann Lee\n\nFri., 3 May 2024 10:30 GMT",
        "By Ann Lee | May 3rd, 2024 | 5 min read",
        "Published 3 May 2024, 10:30 BST\nUpdated 6 May 2024, 8:00 BST",
        "First published on Friday, May 3, 2024",
        "May 3, 2024 / 7:48 PM / Updated 5 hours ago",
        "Friday, November 29, 2024\nMenu\nPublished: 2024-05-03T10:30:00+01:00",
        "Date: 3 May 2024",
    ],
)
def test_a_line_above_the_first_paragraph(head):
    assert stated_date(f"Tarnwick raises $5 million\n\n{head}\n\n{BODY}") == DAY


@pytest.mark.parametrize(
    "opening",
    [
        "LONDON, May 3, 2024 (GLOBE NEWSWIRE) -- ",
        "SAN FRANCISCO, Calif., May 3, 2024 /PRNewswire/ -- ",
        "KIRKWALL, Scotland--May 3, 2024--",
        "OSLO and ABERDEEN, 3 May 2024 – ",
    ],
)
def test_the_dateline_of_a_release(opening):
    assert stated_date(f"Tarnwick raises $5 million\n\n{opening}{BODY}") == DAY


def test_the_last_line():
    assert stated_date(f"{BODY}\n\nPublished by the Orkney Ledger on May 3, 2024.") == DAY


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Tarnwick raises $5 million\n\n{BODY} It was founded on May 3, 2024.",
        f"Tarnwick raises $5 million\n\n03/05/2024\n\n{BODY}",
        f"Tarnwick raises $5 million\n\nMay 3\n\n{BODY}",
        f"Tarnwick raises $5 million\n\nUpdated May 3, 2024\n\n{BODY}",
        f"May 3, 2024\nDeals\nMay 4, 2024\n\n{BODY}",
        f"The deal of May 3, 2024, and what came of it\n\n{BODY}",
        f"Founded in Kirkwall on May 3, 2024, Tarnwick is small.\n\n{BODY}",
        f"{BODY}\n\nMay 3, 2024",
        f"Tarnwick's story\n\nMay 3, 2012 - Series A of $5 million\n\n{BODY}",
        f"Released May 3, 2019\n\n{BODY}",
        f"IPO: May 3, 2024 - {BODY}",
        f"{BODY}\n\nRelated: Velmora raises $5m\nPublished May 3, 2011",
    ],
)
def test_what_is_no_publish_date(text):
    assert stated_date(text) is None


def test_the_text_is_believed_before_the_option(tmp_path):
    (tmp_path / "one.txt").write_text(f"Tarnwick raises\n\nMay 3, 2024\n\n{BODY}", encoding="utf-8")
    (tmp_path / "two.txt").write_text(BODY, encoding="utf-8")
    found = {one.id: one.published for one in read_sources([str(tmp_path)], ReadOptions(published=date(2020, 1, 1)))}
    assert found == {"one": DAY, "two": date(2020, 1, 1)}


@pytest.mark.parametrize("line", ["May 3, 2024 ", "Published ", "By ", "A-", "LONDON, "])
def test_time_grows_with_the_length_and_no_faster(line):
    for text in (line * 20_000, f"{line}\n" * 20_000, f"{line * 9}\n" * 2_000 + BODY):
        begin = time.process_time()
        stated_date(text)
        assert time.process_time() - begin < 5
