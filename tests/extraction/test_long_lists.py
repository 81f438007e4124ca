"""An article of thousands of deals takes a time that fits its length: no deal is compared with all others."""

import gc
from time import process_time

import pytest

from vcgraph.model import Article
from vcgraph.pipeline import default_extractor

EXTRACTOR = default_extractor()


def _name(at: int) -> str:
    return "Vel" + "".join(chr(97 + at // step % 26) for step in (1, 26, 676)) + "a"


def _seconds(sentence: str, count: int) -> float:
    """Of two readings the shorter, without the collector: its pauses grow with what other tests have left in memory."""
    text = " ".join(sentence.format(name=_name(at), sum=at + 1) for at in range(count))
    return min(_read(text, count) for _ in range(2))


def _read(text: str, least: int) -> float:
    gc.disable()
    try:
        start = process_time()
        claims = EXTRACTOR.extract(Article(id="a", text=text)).claims
        spent = process_time() - start
    finally:
        gc.enable()
    assert len(claims) >= least
    return spent


@pytest.mark.parametrize(
    "sentence",
    [
        "{name} raised ${sum} million from Bark Capital.",
        "Bark Inc bought {name} for ${sum} million.",
        "Bark Capital backs {name}.",
        "Velna raised ${sum} million.",
        "\n\nVelna Raises ${sum}M\n\nVelna has raised ${sum}.3 million from Bark Capital.",
        "{name} raised ${sum} million. Investors in the round include Bark Capital, Oxbow Partners and Tarn Ventures.",
        "Ann {name}son founded {name} and Bob {name}son its rival; she left, and he became its chairman.",
        "{name} Capital closed its second fund at $60 million; its third, at $90 million, counts {name} Pension among its investors.",
        "{name} Bank has launched a ${sum} million fund, {name} Fund II, to be managed by {name} Advisors.",
    ],
)
def test_four_times_as_many_deals_take_no_more_than_six_times_as_long(sentence: str) -> None:
    _seconds(sentence, 20)
    assert _seconds(sentence, 2400) < 6 * _seconds(sentence, 600)
