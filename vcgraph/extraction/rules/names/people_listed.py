"""Names that are of people because they stand in a list of people, whatever they look like."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.normalize.patterns import Pattern

_LISTED = (", ", " and ", ", and ")
_LIST_OF_PEOPLE = Pattern(
    r"\b(?:partners|founders|principals|directors|[GM]Ds|GPs|CEOs|executives|brothers|sisters|angels|engineers|graduates|friends|alumni|veterans|researchers|scientists|physicists|entrepreneurs|students|colleagues|employees|operators)\b(?: (?:of|at) [^.,;:\n]{2,40}?(?= who | include | are |:))?(?: who [^.;:\n]{2,50}?(?= include ))?"
    r"(?: include| are|:| [—–]| --|, including)? (?=[A-Z“])"
    r"|\bco-?found(?:ed|ing) (?:[^.;:\n]{2,60}?,? (?:along |together )?(?:with|alongside)|(?:(?:in|just|last|only|back|early|late)\b[^.,;:\n]{1,30}? )?by) (?=[A-Z])"
)

_TITLE_OF_BOTH = Pattern(
    r",? (?:the |both |who are )?(?:(?:managing|general|founding|former) )?(?:co-?)?(?:founders|partners|CEOs|chief executives|principals|directors)\b"
    r"| (?:met|(?:co-)?founded|who (?:co-)?founded|set up|studied)\b"
)


def among_people(text: str, spans: Sequence[NameSpan], persons: set[str]) -> Iterator[str]:
    """ "Ann Lee, Kofa Adjei and Bob Stone": two words between people in a list are one of them."""
    for before, one, after in zip(spans, spans[1:], spans[2:], strict=False):
        listed = text[before.end : one.start] in _LISTED and text[one.end : after.start] in _LISTED
        if (
            listed
            and len(one.words) == 2
            and not any(word in lexicon().organization_words or not word.istitle() for word in one.words)
            and " ".join(before.words) in persons
            and " ".join(after.words) in persons
            and " ".join(one.words) not in lexicon().not_persons | lexicon().places
        ):
            yield " ".join(one.words)


def beside_people(text: str, spans: Sequence[NameSpan], persons: set[str]) -> Iterator[str]:
    """ "Brook Stone and Ann Lee, co-founders of Acme", "Ann Lee and Brook Stone met at Acme": said of both."""
    for one, after in pairwise(spans):
        if text[one.end : after.start] == " and " and _TITLE_OF_BOTH.match(text, after.end):
            for name, other in ((one, after), (after, one)):
                if " ".join(other.words) in persons and len(name.words) == 2 and _may_be_person(name):
                    yield " ".join(name.words)


def in_lists(text: str, spans: Sequence[NameSpan], persons: set[str]) -> set[str]:
    """ "Two new partners — Ann Lee, Kofa Adjei and Oke Bal": where one is a person, all of the list are."""
    found: set[str] = set()
    starts = {one.start: at for at, one in enumerate(spans)}
    for match in _LIST_OF_PEOPLE.finditer(text):
        at = starts.get(match.end())
        if at is None:
            continue
        run = [spans[at]]
        for one in spans[at + 1 :]:
            if text[run[-1].end : one.start] not in _LISTED:
                break
            run.append(one)
        forms = {" ".join(one.words) for one in run if _may_be_person(one)}
        found |= forms if len(run) > 1 and forms & persons else set()
    return found


def _may_be_person(one: NameSpan) -> bool:
    known = lexicon()
    return (
        1 < len(one.words) < 4
        and not any(word in known.organization_words or not word[0].isupper() for word in one.words)
        and " ".join(one.words) not in known.not_persons | known.places
    )
