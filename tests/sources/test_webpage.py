"""Saved pages: the article without the site around it, and what the page says of its origin."""

import json
from datetime import date

import pytest

from vcgraph.sources import read_sources

BODY = """
<p>Kestrel Robotics raised $12 million in a Series A round led by Northgate Ventures, the company said on Monday.</p>
<p>The maker of warehouse robots will hire forty engineers in Ghent, and open an office in Lyon before the summer.</p>
<p>Oakline Capital and the founders of Parcelwise took part. The company had raised a seed round of $3 million.</p>
"""
HEAD = """
<title>Kestrel Robotics raises $12 million | The Harbour Wire</title>
<meta property="og:site_name" content="The Harbour Wire">
<meta property="og:title" content="Kestrel Robotics raises $12 million | The Harbour Wire">
<meta property="og:url" content="https://share.example.org/kestrel">
<meta property="article:published_time" content="2024-05-13T08:30:00+02:00">
<link rel="canonical" href="https://example.org/2024/05/kestrel">
"""


def page(body=f"<article>{BODY}</article>", head=HEAD):
    return (
        f"<!doctype html><html><head>{head}</head><body><nav><a href='/'>Home</a> <a href='/p'>Subscribe now</a></nav>"
        f"{body}<footer>All rights reserved. Cookie policy.</footer></body></html>"
    )


def read(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    (found,) = read_sources([path])
    return found


def test_article_and_origin(tmp_path):
    article = read(tmp_path / "kestrel.html", page())
    assert article.id == "kestrel"
    assert article.title == "Kestrel Robotics raises $12 million"
    assert article.publisher == "The Harbour Wire"
    assert article.published == date(2024, 5, 13)
    assert article.url == "https://example.org/2024/05/kestrel"
    assert article.text.startswith("Kestrel Robotics raises $12 million\n\nKestrel Robotics raised $12 million in a")
    assert "Subscribe" not in article.text
    assert "Cookie" not in article.text


def test_a_page_saved_under_another_name_is_still_a_page(tmp_path):
    assert read(tmp_path / "kestrel.txt", page()).publisher == "The Harbour Wire"


def test_no_date_is_made_up(tmp_path):
    head = "<title>Kestrel Robotics raises $12 million</title>"
    assert read(tmp_path / "a.html", page(head=head).replace("All rights", "&copy; 2019. All rights")).published is None


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1252", "cp1252"), ("iso-8859-1", "cp1252"), ("shift_jis", "shift_jis"), ("utf-8", "utf-8")],
)
def test_the_declared_encoding_is_used(tmp_path, declared, encoding):
    name = "\u682a\u5f0f\u4f1a\u793e" if encoding == "shift_jis" else "Zo\u00eb"
    text = page(head=f'<meta charset="{declared}">{HEAD}').replace("Kestrel Robotics raised", f"{name} raised")
    assert f"{name} raised $12 million" in read(tmp_path / "a.html", text.encode(encoding)).text


def test_a_wrong_declaration_is_an_error(tmp_path):
    text = page(head=f'<meta charset="utf-8">{HEAD}').replace("Kestrel", "Zo\u00eb")
    assert "not UTF-8 text" in str(read(tmp_path / "a.html", text.encode("cp1252")))


@pytest.mark.parametrize(
    "markup", ["<html></html>", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "<html><script>1</script>"]
)
def test_a_page_without_an_article_is_an_error(tmp_path, markup):
    path = tmp_path / "a.html"
    assert str(read(path, markup)) == f"{path}: no article found in this page"


def test_an_article_that_only_a_script_would_draw_is_found(tmp_path):
    state = json.dumps({"post": {"content": BODY * 2}}).replace("</", "<\\/")
    summary = "Warehouse robots: forty engineers in Ghent, an office in Lyon before summer, Oakline Capital, Parcelwise"
    head = f'{HEAD}<meta property="og:description" content="{summary}">'
    other = (
        "<article>"
        + "".join(f"<p>A long story of another kind, the {n}th on gardens, tulips and weather.</p>" for n in range(9))
        + "</article>"
    )
    for shown in ("", other):
        article = read(tmp_path / "a.html", page(f"{shown}<script>window.STATE = {state};</script>", head))
        assert "raised $12 million in a Series A round led by Northgate Ventures" in article.text
        assert "tulips" not in article.text


def test_deep_markup_does_not_break_the_reader(tmp_path):
    found = read(tmp_path / "a.html", page("<div>" * 20_000 + BODY))
    assert "no article" in str(found) or "Northgate Ventures" in found.text


def pages(shared):
    return [json.loads(line) for line in (shared / "articles/html.jsonl").read_text("utf-8").splitlines()]


def test_real_pages_give_address_publisher_and_date(shared):
    for expected in pages(shared):
        (article,) = read_sources([shared / "articles" / expected["file"]])
        assert article.url == expected["url"]
        assert article.publisher == expected["publisher"]
        assert article.published.isoformat() == expected["published"][:10]
        assert len(article.text) > 1500


# A figure of a deal that each story tells, and words that stand around the story on the same page.
DEALS = {
    "metascraper_silicon-angle": "$18 million in Series B funding led by Scale Venture Partners",
    "metascraper_venture-beat": "has raised $32 million to continue its global growth",
    "ogsp_geektime": "Series B funding, which totaled at $13.5 million",
    "metascraper_recode": "raised $120 million at a $320 million",
    "metascraper_reuters": "raking in about $13 billion in the first quarter of 2016",
    "metascraper_fast-company": "raised $1.5 million for their startup Wyzerr",
    "scrapinghub_cnbc.com_ffc109d4": "in a deal worth $600 million",
}
FURNITURE = {
    "ogsp_techcrunch": "Spike",
    "metascraper_los-angeles-times": "severance pay",
    "metascraper_reuters": "Slideshow",
    "fundus_us_TechCrunch_2024_05_17": "Newsletters",
}


@pytest.mark.parametrize(("name", "words"), DEALS.items())
def test_real_pages_keep_their_deals(shared, name, words):
    (article,) = read_sources([shared / f"articles/html/{name}.html"])
    assert words in " ".join(article.text.split())


@pytest.mark.parametrize(("name", "words"), FURNITURE.items())
def test_real_pages_lose_what_stands_around_them(shared, name, words):
    path = shared / f"articles/html/{name}.html"
    (article,) = read_sources([path])
    assert words in path.read_text("utf-8")
    assert words not in article.text


def test_real_json_lines_are_read_without_an_error(shared):
    sources = [shared / "articles" / name for name in ("startup-news-2025.jsonl", "unlabelled.jsonl")]
    articles = list(read_sources(sources))
    assert len({article.id for article in articles}) == 412
