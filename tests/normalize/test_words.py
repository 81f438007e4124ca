"""A text that knows its words finds the same rules as one in which each word is looked for."""

from hypothesis import given
from hypothesis import strategies as st

from vcgraph.normalize.stems import WordedText, lowered
from vcgraph.normalize.words import AnyOf, AnyWord, ByWords

WORDS = ["led by", "rais", "in as", "%", "re-up", "\ue000 said", "ed", "co-led", "a", "fund", "refund", "İş"]
TEXTS = st.lists(
    st.sampled_from([*WORDS, "Raised", "FUNDED", "refunds", " ", ",", "’", "\ue000", "in", "ası", "us", "We", "İ", "ſ"])
).map("".join)


@given(text=TEXTS, needed=st.lists(st.lists(st.sampled_from(WORDS), max_size=4), max_size=6))
def test_a_worded_text_finds_what_a_plain_one_does(text: str, needed: list[list[str]]) -> None:
    rules = ByWords(enumerate(needed))
    worded = WordedText(text)
    expected = [number for number, words in enumerate(needed) if any(word in text for word in words)]
    assert rules.possible(text) == rules.possible(worded) == expected
    lower = [number for number, words in enumerate(needed) if any(word in lowered(text) for word in words)]
    assert rules.possible(worded.lower()) == lower
    assert len(worded.lower()) == len(text)


def test_a_table_made_after_a_text_finds_its_words() -> None:
    text = WordedText("A quixotry of zeppelins, it zigs.")
    assert AnyOf("zeppelin").is_in(text)
    assert ByWords([(1, ["quixot"]), (2, ["quixotic"])]).possible(text) == [1]
    assert AnyWord("zigs").is_in(text)
    assert not AnyWord("zig").is_in(text)
