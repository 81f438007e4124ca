"""Names in a title that no text below explains: "Radio Service Acme Raises $14M From Bede, Corran And More"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import Token, is_capital

_NOUNS = frozenset(
    word.title() for noun in (*lexicon().company_nouns, *lexicon().firm_nouns) for word in (noun.split()[-1],)
) | {"Backer", "Investor", "Network", "Site", "Studio"}
"""What a title calls a company before its name: "Ad Network", "Mobile Startup"."""
_OF_HOUSES = frozenset("Store Stores Shop Star School Club Works".split())
_BUYS = frozenset("acquires buys".split())
_GIVES = frozenset("raises raised eyes seeks gets nabs lands bags scores secures closes".split())
_ENDS = frozenset("to for in from with and at of as on by after amid via but or raises buys led over price".split())


def of_noun(head: Sequence[Token]) -> Sequence[Token]:
    """Of the words before a title's verb those of the name: behind the last noun for what the company is, or its backer."""
    last = max(
        (at for at, token in enumerate(head[:-1]) if token.text in _NOUNS or token.suffix in ("-backed", "-Backed")),
        default=-1,
    )
    of_house = lexicon().organization_words | _OF_HOUSES  # "Harrow Fund Management", "Fox Network Group"
    return head if all(token.text in of_house for token in head[last + 1 :]) else head[last + 1 :]


def announced(text: str, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> Sequence[Token]:
    """Whose round a title without a verb of a deal announces: "Announcing Velora's $28M Series A Funding Round".

    No common word stands for a company: "Announcing Today's $5M Grant" names none.
    """
    first = next((at + 1 for at, token in enumerate(tokens[:2]) if token.text.lower() in _ANNOUNCES), 0)
    end = next((at for at in range(first, min(first + _LONGEST, len(tokens))) if tokens[at].suffix in _OWNS), None)
    if not first or end is None or not any(0 <= start - tokens[end].end <= _NEAR for start, _ in taken):
        return ()
    run = tokens[first : end + 1]
    plain = _is_plain(text[run[0].start : run[-1].end], labelled=False)
    return run if not plain and all(is_capital(token.text) for token in run) else ()


_ANNOUNCES = frozenset("announcing introducing celebrating sharing".split())
_OWNS = ("'s", "’s")
_LONGEST, _NEAR = 4, 16
"""Words of a name, and how far behind it the sum or stage stands: "Velora's Oversubscribed $5M"."""


def behind_verb(
    text: str, tokens: Sequence[Token], verb: int, taken: Sequence[tuple[int, int]]
) -> Iterator[Sequence[Token]]:
    """The names that a title has behind its verb: whom it buys, and from whom a sum comes."""
    word = tokens[verb].text.lower()
    if word in _BUYS:
        yield from _run(text, tokens, verb + 1, taken)
    link = "in" if word == "invests" else "from" if word in _GIVES else ""
    at = next((at for at in range(verb + 1, len(tokens)) if tokens[at].text.lower() == link), len(tokens))
    if at == len(tokens) or not any(tokens[verb].end <= start < tokens[at].start for start, _ in taken):
        return  # "Raises Prices From May": no sum and no stage
    while at + 1 < len(tokens):
        run = next(_run(text, tokens, at + 1, taken), None)
        if run is None:
            return
        yield run
        at = next(place for place, token in enumerate(tokens) if token.start == run[-1].start) + 1
        if at >= len(tokens) or not (tokens[at].text.lower() == "and" or text[run[-1].end : tokens[at].start] == ", "):
            return
        at -= tokens[at].text.lower() != "and"


def _run(text: str, tokens: Sequence[Token], at: int, taken: Sequence[tuple[int, int]]) -> Iterator[Sequence[Token]]:
    """The capitalised words that stand together from a token on, without what they tell the company is."""
    end = at
    while (
        end < len(tokens)
        and (is_capital(tokens[end].text) or tokens[end].text == "&")
        and tokens[end].text.lower() not in _ENDS
        and (end == at or text[tokens[end - 1].end : tokens[end].start] == " ")
        and not any(start <= tokens[end].start < stop for start, stop in taken)
    ):
        end += 1
    whole = tokens[at:end]
    run = of_noun(whole)
    labelled = len(run) < len(whole)  # "Mobile Startup Quilledge"
    if run and run[-1].text not in _NOUNS and not _is_plain(text[run[0].start : run[-1].end], labelled):
        yield run


def _is_plain(name: str, labelled: bool) -> bool:
    """ "Growth", "Pumps", "Harrow Bridges", "Africa": words that a title capitalises as it does all others."""
    known = lexicon()
    words = [word.lower() for word in name.split()]
    if name in known.places or name in known.nationalities:
        return True
    plain = any(word in known.common | known.english for word in (words[-1], words[-1].removesuffix("s")))
    if len(words) == 1:
        return plain
    ends_house = labelled or name.split()[-1] in known.organization_words
    return (plain and not ends_house) or all(word in known.common for word in words)
