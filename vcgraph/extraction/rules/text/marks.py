"""The signs of a masked sentence, patterns over them, and names in headlines."""

import re
from collections.abc import Iterator, Mapping, Sequence

from vcgraph.extraction.rules.names.headline_names import behind_verb, of_noun, owners
from vcgraph.extraction.rules.names.kinds import Kind
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.people import is_person
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.names.tokens import Token, is_capital
from vcgraph.normalize.patterns import Pattern

NAME = "\ue000"
"""A company, firm, fund or other organisation, or a name of unknown kind."""
PERSON = "\ue001"
MONEY = "\ue002"
DATE = "\ue003"
STAGE = "\ue004"
ANAPHOR = "\ue005"
""" "The company", "the startup", "it": whoever the sentences before spoke of."""
PLACE = "\ue006"

_SHORT = {
    "N": NAME, "P": PERSON, "M": MONEY, "D": DATE, "S": STAGE, "A": ANAPHOR, "L": PLACE, "I": r"(?:[Ii]ts|[Oo]ur|[Tt]heir)\b",
    "X": f"[{NAME}{PERSON}]", "C": f"[{NAME}{ANAPHOR}]",
}  # fmt: skip


def pattern(source: str, flags: int = 0) -> Pattern:
    """Compile a pattern in which `<N>` is a name, `<P>` a person, `<X>` either, `<M>` money, `<D>` a date, `<S>` a stage,
    `<A>` an anaphor, `<C>` a name or an anaphor, `<L>` a place, `<I>` "its".

    >>> bool(pattern("<N> raised <M>").search(NAME + " raised " + MONEY))
    True
    """
    return Pattern(with_signs(source), flags)


def with_signs(source: str) -> str:
    """A text with signs in the place of their letters."""
    return re.sub(r"<([NPMDSALIXC])>", lambda match: _SHORT[match[1]], source)


_HEAD_VERBS = frozenset(
    """raises raised secures secured gets nabs grabs lands closes snags bags scores receives collects pulls picks rakes
    takes adds nets banks attracts wins draws hauls completes acquires buys snaps gobbles acquired bought invests
    launches unveils names appoints hires seeks eyes plans is to hits reaches joins leads backs scoops
    files goes valued sells merges wants locks announces debuts expands""".split()
)


def is_short_headline(words: Sequence[str]) -> bool:
    """ "Velora Raises $30M": too short a title for its capitals to tell, but for its verb.

    >>> is_short_headline(["Velora", "Raises", "30M"]), is_short_headline(["Velora", "raises", "30M"])
    (True, False)
    """
    if len(words) != 3 or not words[2][0].isdigit():
        return False
    return is_capital(words[0]) and words[1].istitle() and words[1].lower() in _HEAD_VERBS


def match_headline(
    text: str,
    tokens: Sequence[Token],
    known: Mapping[str, Referent],
    taken: Sequence[tuple[int, int]],
    small: frozenset[str],
) -> Iterator[tuple[int, int, Referent]]:
    """Names in a line of title case: forms that the body knows, else the words before the first deal verb."""
    position, found = 0, list[tuple[int, int]]()
    while position < len(tokens):
        length = _longest_known(text, tokens, position, known)
        if length:
            start, end = tokens[position].start, tokens[position + length - 1].end
            yield start, end, known[text[start:end].casefold()]
            found.append((start, end))
            position += length
        else:
            position += 1
    told = [run for run in owners(text, tokens, taken) if not any(at <= run[0].start < end for at, end in found)]
    for run in told:
        yield _as_named(text, run)
    if (not found and not told) or (" by " in text[tokens[0].start : tokens[-1].end] and _tells_buyer(tokens)):
        yield from _told_alone(text, tokens, taken, small)
    elif found and (verb := _deal_verb(tokens)) and found[0][0] < tokens[verb].start:
        for run in behind_verb(text, tokens, verb, [*taken, *found]):
            yield _as_named(text, run)


def _tells_buyer(tokens: Sequence[Token]) -> bool:
    """ "Velora Bought by Tarn": the buyer may be known from below, where the company has no name."""
    first = next((at for at, token in enumerate(tokens[:6]) if token.text.lower() in _HEAD_VERBS), 0)
    return tokens[first].text.lower() in ("acquired", "bought") and tokens[first + 1].text == "by"


def _longest_known(text: str, tokens: Sequence[Token], position: int, known: Mapping[str, Referent]) -> int:
    for length in range(min(6, len(tokens) - position), 0, -1):
        form = text[tokens[position].start : tokens[position + length - 1].end]
        if form.casefold() in known and (form[0] == form[0].upper() or form in known[form.casefold()].forms):
            if length > 1 or form.lower() not in lexicon().common or form.casefold() not in lexicon().common:
                return length
            if known[form.casefold()].mentions >= 2 or (position == 0 and _deal_verb(tokens[:2])):
                return length  # "Counter Raises $5M", and below "Counter, a startup"
    return 0


def _told_alone(
    text: str, tokens: Sequence[Token], taken: Sequence[tuple[int, int]], small: frozenset[str]
) -> Iterator[tuple[int, int, Referent]]:
    """Who heads a title that no text below explains, and whom it names behind its verb."""
    verb = _deal_verb(tokens)
    demonym = verb > 1 and tokens[0].text in lexicon().nationalities  # "Chilean Velora raises"
    label = max((at + 1 for at in range(verb) if text.startswith((": ", " – ", " - "), tokens[at].end)), default=0)
    whole = tokens[max(demonym, label) : verb]  # "Deals: Velora raises"
    if not whole or not all(is_capital(token.text) or token.text in small | {"of", "&"} for token in whole):
        return
    if _SPEAKS.match(whole[-1].text):  # "We've Raised $5M to Build Velora"
        return
    head = of_noun(whole)
    if all(token.text.lower() in lexicon().common for token in head) and len(whole) > 1:
        return
    backers = [[token] for token in whole if token.suffix in ("-backed", "-Backed")]
    behind = () if _is_plain_head(head) else behind_verb(text, tokens, verb, taken)
    for run in (*backers, head, *behind):
        yield _as_named(text, run)


_SPEAKS = Pattern(r"(?:We|I|They|You|It|He|She)(?:['’]|$)")


def _is_plain_head(head: Sequence[Token]) -> bool:
    """ "County Buys Willow Creek Farm", "Kenya Secures $2 Billion From": no company is told of."""
    known = lexicon()
    word = head[-1].text if len(head) == 1 else ""
    return (word.lower() in known.common | known.english and word not in known.giants) or word in known.places


def _as_named(text: str, run: Sequence[Token]) -> tuple[int, int, Referent]:
    start, end = run[0].start, run[-1].end
    kind: Kind = "person" if is_person([token.text for token in run]) else "unknown"
    return start, end, Referent(text[start:end], kind, first=start)


def _deal_verb(tokens: Sequence[Token]) -> int:
    """The place of a title's first verb of a deal; 0 where it has none."""
    return next((index for index, token in enumerate(tokens[:8]) if token.text.lower() in _HEAD_VERBS), 0)


def tells_deal(words: Sequence[str]) -> bool:
    """Whether a line of capitalised words has a verb of a deal: "- Velora Raises $5M", and no "- Ann Lee, CEO of Velora"."""
    return any(word.lower() in _DEAL_VERBS for word in words[1:9])


_DEAL_VERBS = frozenset("raises acquires buys invests secures closes lands nabs bags launches".split())
