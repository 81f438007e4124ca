"""Markdown is read as its words; text that only looks a little like it stays."""

import time

import pytest

from vcgraph.normalize.markup import without_markup
from vcgraph.sources import read_articles

PLAIN = [
    "Velora* raised $5 million.\n* Not its real name.",
    "* Velora raised $5 million\n* Tarn Marine raised $7 million",
    "The file my_long_name and the sum 2 * 3 * 4 stay.",
    "“We provide[d] the pumps,” it wrote [sic] to the board (see [below]).",
    "A * star * with room around it, 5*6*7, and a lone _ or ** or ` too.",
    "Velora -> Tarn, $5 > $4, #1 in its class, <5% of AT&T; a <bc d> e & <Velora>",
]


@pytest.mark.parametrize("text", PLAIN)
def test_text_without_marks_stays(text):
    assert without_markup(text) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**Velora** raised __$5m__ from _Harbour_ and ***Tarn***.", "Velora raised $5m from Harbour and Tarn."),
        ("[Velora](https://velora.example/a_(b)) and [Tarn](<https://t.example/x y> \"Tarn\")", "Velora and Tarn"),
        ("![A valve](valve.png \"A valve\")Velora raised $5 million.[1][2]", "Velora raised $5 million."),
        ("# Velora raises\n\n> Velora grew.\n>\n> > From Harbour.", "Velora raises\n\nVelora grew.\n\nFrom Harbour."),
        ("Velora \\- a maker of valves \\(and pumps\\)", "Velora - a maker of valves (and pumps)"),
        ("<p>Velora &amp; Co. <a href='/v' rel=x>raised</a> &#8364;5m.</p>", "\nVelora & Co. raised €5m.\n"),
        ("&lt;p&gt;Velora&amp;rsquo;s &lt;b&gt;pumps&lt;/b&gt;&lt;/p&gt;", "\nVelora’s pumps\n"),
        ("<div>Tarn&rsquo;s<br/>pumps</div>", "\nTarn’s\npumps\n"),
        ("[**Velora**](https://velora.example) raised `$5 million`", "Velora raised $5 million"),
    ],
)  # fmt: skip
def test_marks_are_no_words(text, words):
    assert without_markup(text) == words


@pytest.mark.parametrize("piece", ["<a ", "&amp", "[", "[a](", "**a ", "_a ", "`", "> ", "![", "a_b", "*a* ", "[1]"])
def test_time_is_linear(piece):
    def seconds(length):
        text = piece * (length // len(piece))
        begin = time.process_time()
        without_markup(text)
        return time.process_time() - begin

    most = 0.02 + 8 * min(seconds(20_000) for _ in range(3))
    assert any(seconds(80_000) < most for _ in range(3))


def test_a_markdown_file_is_an_article(tmp_path):
    path = tmp_path / "velora.md"
    path.write_text("# Velora raises $5 million\n\n**Velora** raised [$5 million](https://v.example) from _Harbour_.")
    (article,) = read_articles([path])
    assert article.text == "Velora raises $5 million\n\nVelora raised $5 million from Harbour."
