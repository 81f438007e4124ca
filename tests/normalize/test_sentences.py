"""Splitting into sentences: what ends one and what does not."""

import itertools
import time

import pysbd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcgraph.normalize.sentences import split_sentences

# "|" marks where a sentence must end; nowhere else may one end.
CONSTRUCTIONS = [
    "Acme raised $4.5 million.| Its backers are pleased.",
    "Box, Inc. sells storage.| Box Inc.| In May it grew.",
    "Box, Inc. Chief Executive Ada Byron spoke.",
    "Hill Corp.| The firm is old.|",
    "Oak Co. Ltd. raised Rs. 50 crore from Birla Ltd. and others.",
    "Shares of Alphabet Inc. (GOOG) rose.",
    "The U.S. Treasury waited.| It grew in the U.S.| The rest followed.",
    "It moved to the U.K. in May.| It moved to the U.K.| “We like it,” he said.",
    "St. Louis lost to Ft. Worth.",
    "Mr. Byron met Dr. Hopper and Mrs. Noether.",
    "Martin King Jr. founded it.| It went to King Jr.| They agreed.",
    "It is No. 1 in Peru.| Is it big?| No.| It is small.",
    "Oracle vs. Google went on.",
    "Robert Smith a.k.a. Bob founded it.",
    "It raised $4 Million(approx. ₹26 Cr) from Elm Ventures.",
    "It took approx. 20 days.",
    "It raised $5 mln.| Elm Ventures led it.| It is worth $2 bn.| Cobbler raised Rs 50 cr. from Elm.",
    "On Jan. 5 it closed.| It closed in Jan.| The sum is unknown.",
    "A page lost the space here.|Acme grew!|Elm’s fund led.|It is on Booking.Com and Node.js now.",
    "J. Smith and M. K. Jones met.| A. B. Carter left.",
    "It raised a Series A.| Elm Ventures led it.",
    "Yahoo! Inc. bought it.| It was sold to Yahoo!| The price is unknown.",
    "See https://example.com/a.b?c=d for more.| Box.net is its name.| Call it Node.js.",
    "He waited… and then paid.| He waited…| Then he paid.",
    "It took 2 days . . . and it was over.",
    "“We grew.”| She left.| (He stayed.)| They met.",
    "“Really?” he asked.| “Yes!” she said.",
    "It closed at 5 p.m. on Monday.| It closed at 5 p.m.| The market was open.",
    "The year ended.| xAI began.| iRobot was sold.",
    "It was founded in 2009.| 500 Startups backed it.",
    "1. Acme raised money.\n|2. Elm closed a fund.\n|",
    "A headline without a stop\n|The body begins.",
    "It shipped.|The firm grew.",
    "公司融资一亿元。|投资方是红杉。|",
    "What now?!| Nothing.",
]


def _expected(marked: str) -> tuple[str, list[str]]:
    return marked.replace("|", ""), [part.strip() for part in marked.split("|") if part.strip()]


@pytest.mark.parametrize("marked", CONSTRUCTIONS)
def test_constructions(marked: str) -> None:
    text, sentences = _expected(marked)
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


TEXT = st.text(st.sampled_from(list("aB.!?…\"'”’)( \n\t1$。A")) | st.characters(), max_size=200)


@given(TEXT)
def test_spans_are_in_order_and_trimmed_and_cover_all_but_white_space(text: str) -> None:
    spans = split_sentences(text)
    pieces = [text[start:end] for start, end in spans]
    assert all(piece and piece == piece.strip() for piece in pieces)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(TEXT, TEXT)
def test_a_paragraph_does_not_change_the_one_before(first: str, second: str) -> None:
    assert split_sentences(f"{first}\n{second}")[: len(split_sentences(first))] == split_sentences(first)


@pytest.mark.parametrize(
    "unit", [".", ". ", '." ', '"."', "... ", "A. ", "Inc. ", " ", "!)", "。", "x.The ", "a.”", "\n"]
)
def test_time_is_linear(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    begin = time.process_time()
    split_sentences(text)
    assert time.process_time() - begin < 5


def test_agrees_with_pysbd() -> None:
    text = (
        "Elm Ventures, Inc. closed its third fund. The firm, led by Dr. Ada Byron, raised $4.5 million in the U.S. "
        "last year. Its backers include J. P. Carter and St. Mary Capital Ltd. of London. Did it reach its goal? "
        "Rs. 50 crore came from Mumbai. Prices start at 5.5 percent, according to Mr. Hopper."
    )
    theirs = [span.sent.strip() for span in pysbd.Segmenter(language="en", clean=False, char_span=True).segment(text)]
    assert [text[start:end] for start, end in split_sentences(text)] == theirs
