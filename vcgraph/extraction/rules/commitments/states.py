"""States, governments and their funds that give money to a fund, told by no name of their own: "the state of Ohio"."""

from collections.abc import Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.lists import Listed, list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_GOVERNMENT = (
    r"(?:(?:state|city|town|county|municipality|region|province|government|kingdom|republic|canton|emirate) of <L>"
    r"|(?:federal|central|state|provincial|regional|[A-Z][a-z]+(?:an|sh|se|ch|ss|li|ni|qi|ti)) government\b"
    r"(?!['’-]| (?:of|agenc|bod(?:y|ies)|funds?|program|initiative|scheme|entit|ministr|pension|bank|offici|bonds?|grants?|money|support|contract|backed|owned)))"
)
_OF_STATE = rf"(?:{_GOVERNMENT}|(?:sovereign(?:[- ]wealth)?|state pension|pension|public pension) funds? of <L>|<L>(?:['’]s)? (?:(?:city(?:['’]s)?|state|national|sovereign|sovereign[- ]wealth|wealth|pension|government|public|retirement|investment|strategic|teachers['’]?|police|permanent|employees['’]?) ){{0,3}}(?:fund|plan|system|authority|pension|scheme|treasury|government|(?:investment )?(?:council|board))\b|<L>(?:['’]s)? (?:(?:state|permanent) )?(?:school|land|university|teachers['’]?|public) (?:trust|endowment)\b|(?:city|county|town|region) of <L>(?:['’]s)? (?:(?:pension|retirement|employees['’]?|police|teachers['’]?) ){{1,2}}(?:fund|plan|system|scheme))"
_STATE_FUND = pattern(
    rf"(?P<fund>{_OF_STATE})(?: said(?: (?:in|on|last) [\w<D>]+)?(?: that)? (?:it|<A>))?(?: (?:has|have|had|will|would|is|was|agreed|plans|to|also|each|both|all|jointly|together|reportedly|\w+ly|expected))*(?:, (?:which|that|who)(?: (?:has|had|have|also|already|first|once|previously))*)?,? ?$"
)
_STATE = pattern(
    r"(?:^|(?:[;,.:] (?:and |while |but )?|(?<=<M>),? (?:and|while) |(?<=<M>),? (?:that|which) )(?:the )?)(?P<fund><L>)(?: (?:has|have|also|already|will|would|alone))* $"
)
_STATES = pattern(
    r"(?:^|[;:.] |, (?:and |while |but ))(?:the )?(?P<states><L>(?:, (?:the )?<L>)*,? and (?:the )?<L>) (?:(?:each|both|all|have|also|will|would|jointly|agreed to) )*$"
)
""" "Spain, Germany and France each committed ..."."""
_LISTED = pattern(rf"(?:,? (?:and|plus|as well as)|,)? ?(?:the )?(?P<fund>{_OF_STATE})")
_GOES_ON = pattern(r"(?:, (?:and )?| and )(?:the )?(?=(?:[\w\-]+ ){0,3}<X>)")
_JOINED = Pattern(r"(?:,? (?:and|plus|as well as) |, )(?:[Tt]he )?$")
_STATE_WORDS = ("government", "of \ue006", "\ue006")


class ListedState(NamedTuple):
    """A state in a list of givers, where it ends, and where the list goes on with a name, -1 where it does not."""

    named: Listed
    end: int
    onward: int


def states_before(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """The states that do what the verb at a position says, and whoever they are listed with."""
    mask = sentence.mask
    if not any(word in mask[:position] for word in _STATE_WORDS):
        return []
    found: list[Listed] = []
    at = position
    while state := _STATE_FUND.search(mask[:at]) or (None if found else _STATE.search(mask[:at])):
        found.insert(0, _of_place(document, sentence, *state.span("fund")))
        joined = _JOINED.search(mask, 0, state.start("fund"))
        if joined is None:
            return found
        at = joined.start()
    if found:
        return [*list_before(sentence, at), *found]
    states = _STATES.search(mask, 0, position)
    span = range(*states.span("states")) if states else ()
    return [_of_place(document, sentence, one, one + 1) for one in span if mask[one] == marks.PLACE]


def listed_state(document: Document, sentence: Sentence, position: int) -> ListedState | None:
    """The state that a list goes on with at a position."""
    state = _LISTED.match(sentence.mask, position)
    if state is None:
        return None
    onward = _GOES_ON.match(sentence.mask, state.end())
    named = _of_place(document, sentence, *state.span("fund"))
    return ListedState(named, state.end(), onward.end() if onward else -1)


def _of_place(document: Document, sentence: Sentence, at: int, until: int) -> Listed:
    """A fund or a government that goes by the name of its state only."""
    start, end = sentence.span(at, until)
    name = " ".join(document.text[start:end].split())
    return Listed(Item(marks.NAME, start, end, Referent(name, "organization", first=start)), at, False)


_NOUN = Pattern(
    r"(?: of [A-Z][\w\-]+(?= (?:pension )?(?:scheme|fund|plan)))? (?:(?:cantonal|county|city|state|municipal|staff|workers['’]|teachers['’]?|employees['’]?|police|group) )?(?:(?:pension|retirement|superannuation) (?:fund|scheme|plan|system)|scheme|government|endowment|family(?: (?:office|foundation|trust))?|(?<=[Ff]amily )(?:office|foundation|trust))\b(?!['’]s? [A-Z])"
)


def with_noun(document: Document, name: str, sentences: Sequence[int]) -> str:
    """ "The Harrow Rail pension scheme": whoever goes by a name only with the noun behind it."""
    for index in sentences:
        sentence = document.sentences[index]
        at = document.text.find(name, sentence.start, sentence.end)
        behind = _NOUN.match(document.text, at + len(name)) if at >= 0 else None
        if behind:
            return name + behind[0]
    return name
