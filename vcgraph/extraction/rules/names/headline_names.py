"""Names in a title that no text below explains: "Radio Service Acme Raises $14M From Bede, Corran And More"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import Token, is_capital
from vcgraph.normalize.patterns import Pattern

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


def behind_verb(
    text: str, tokens: Sequence[Token], verb: int, taken: Sequence[tuple[int, int]]
) -> Iterator[Sequence[Token]]:
    """The names that a title has behind its verb: whom it buys, and from whom a sum comes."""
    word = tokens[verb].text.lower()
    if word in _BUYS:
        yield from _run(text, tokens, verb + 1, taken)
    links = ("in",) if word == "invests" else ("from", "by") if word in _GIVES else ()
    at = next((at for at in range(verb + 1, len(tokens)) if _gives_by(tokens, at, links)), len(tokens))
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


def _gives_by(tokens: Sequence[Token], at: int, links: Sequence[str]) -> bool:
    """ "From Bede", "Led by Bede", and no "Driven by Growth": the word before the name of who gives."""
    word = tokens[at].text.lower()
    return word in links and (word != "by" or tokens[at - 1].text.lower() in _LED)


_LED = ("led", "co-led", "headed", "anchored")


def owners(text: str, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> Iterator[Sequence[Token]]:
    """ "Announcing Acme's $5M Seed", "Acme May 2023 Newsletter": whose sum, stage or letter to its readers a title tells."""
    starts = dict(taken)
    for at, token in enumerate(tokens):
        owns = token.suffix in _POSSESSIVE or text.startswith(("s' ", "s’ "), token.end - 1)
        behind = token.end + (len(token.suffix) or owns) + 1
        stop = starts.get(behind)
        deal = owns and stop is not None and _DEAL.match(text, behind) and _ROUND.search(text, behind, stop + 40)
        if stop is None or not (deal or (not owns and _LETTER.match(text, stop))):
            continue
        first = _first_of(text, tokens, at)
        run = tokens[first : at + 1]
        name = text[run[0].start : run[-1].end]
        plain = _is_kind(name) if deal else _is_plain(name, False)
        if is_capital(run[0].text) and not plain:
            yield run
            verb = first - 1 - (tokens[first - 1].text == "The")
            if deal and verb > 0 and tokens[verb].text in _LEADS:
                giver = of_noun(tokens[_first_of(text, tokens, verb - 1) : verb])
                if giver[-1].text not in _NOUNS and not _is_plain(text[giver[0].start : giver[-1].end], labelled=False):
                    yield giver


def _first_of(text: str, tokens: Sequence[Token], at: int) -> int:
    """The place of the first of the capitalised words that lead up to one: behind the verb of "Bede Leads Acme's Seed"."""
    first = at
    while (
        first
        and (is_capital(tokens[first].text) or tokens[first].text == "&")
        and tokens[first - 1].text not in _LEADS
        and _leads_on(text, tokens[first - 1], tokens[first])
    ):
        first -= 1
    return first


_LEADS = frozenset("Leads Co-Leads Co-leads Joins Backs Anchors Heads Fronts Funds Tops".split())
""" "Bede Ventures Leads Acme's $5M Seed": what a title's giver does to the round of another."""


def _is_kind(name: str) -> bool:
    """ "Today's $5M Round", "India's $5M Seed", "Startup's Series A": a time, a place, what a company is."""
    known = lexicon()
    return name in known.places or name in known.nationalities or name.split()[-1] in _NOUNS | _TIMES


_TIMES = frozenset(
    "Today Yesterday Week Month Year World Nation City State Government Industry Founder Company Firm".split()
)
_POSSESSIVE = ("'s", "’s")
_DEAL = Pattern(r"[^A-Za-z\s]|(?:USD|US|EUR|GBP|INR|Rs|Series|(?:Pre-)?[Ss]eed|Angel|Bridge|Growth)\b")
""" "Acme's $5M", "Acme's Seed", where "Acme's June" tells of no deal."""
_ROUND = Pattern(r"\b(?:Round|Seed|Series|Pre-Seed|Funding|Financing|Raise|Investment|seed|round|funding)\b")
_LETTER = Pattern(r" (?:Newsletter|(?:Investor |Company |Product |Monthly )?Update)\b")
_ANNOUNCES = frozenset(
    "announcing introducing celebrating unveiling sharing closing inside about why how with the our".split()
)


def _leads_on(text: str, before: Token, token: Token) -> bool:
    """Whether the word before belongs to the same name, and does not announce it."""
    joined = text[before.end : token.start] == " " and (is_capital(before.text) or before.text == "&")
    word = before.text.lower()
    doing = word.endswith("ing") and word in lexicon().common  # "Backing Acme's Seed"
    return joined and not doing and word not in _ANNOUNCES | _ENDS


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
