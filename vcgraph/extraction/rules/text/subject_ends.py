"""Where the names of a clause's subject end, before the words between them and what the clause tells."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def subject_end(mask: str, position: int) -> int:
    """The end of the names before a verb at a position: "A, B and C | all hold", "A and B | are among the firms that
    backed"; the position itself where no such words stand between.
    """
    told_as = _TOLD_AS.search(mask, max(0, position - 90), position) if _WHO.match(mask, position) else None
    if told_as is not None:
        return told_as.start()
    together = _TOGETHER.search(mask, max(0, position - 30), position)
    return together.start() if together is not None else position


_WHO = Pattern(r",? (?:who|that|which) ")
_TOLD_AS = pattern(
    r"(?<=<X>) (?:are|is|was|were)(?: (?:also|both|all|still|just|only))* (?:(?:among|some of|part of|one of|two of|three of|four of|five of) )?(?:the |an? )?(?:(?!(?:of|in|for|by|with|and|or|not|to)\b)[\w\-]+ ){0,4}?(?:firms?|investors?|funds?|houses?|backers|companies|groups?|angels?|names|capitalists?|VCs|ones|those)$"
)
_TOGETHER = Pattern(r"(?<=[\ue000\ue001])(?:,? (?:all|both|each|together|jointly|between them))+$")


def apposed_person(sentence: Sentence, position: int) -> Referent | None:
    """The person whom the words before a verb tell of: "Her fellow A founder, Ann Lee, | was the first"."""
    told = _FELLOW.search(sentence.mask, max(0, position - 60), position)
    return sentence.items[told.start("who")].referent if told is not None else None


_FELLOW = pattern(
    r"(?:^|, |\b(?:[Hh]is|[Hh]er|[Tt]he|[Ff]ellow|[Ff]ormer|and|but) )<N>(?:['’]s?)? (?:(?:former|first|old) )?(?:co-?founder|founder|CEO|chief executive|chairman|president|boss|executive|engineer|veteran|alumnus),? (?P<who><P>)(?:,(?: [a-z]+){0,6})?$"
)


def is_of_people(mask: str, position: int) -> bool:
    """Whether people of an organisation head the clause, and not itself: "The founder of A | backed"."""
    return _PEOPLE_OF.search(mask, max(0, position - 60), position) is not None


_PEOPLE_OF = pattern(
    r"(?:^|\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ff]ormer|[Ss]ome|[Ss]everal|[Mm]any) )(?:[\w\-]+ ){0,2}(?i:co-?founders?|founders?|CEO|chief executive|president|chairman|head|boss|owners?|executives?|employees?|staff|alumni|customers?|users?|clients?|members?|partners?) (?:of|at) (?:the )?<N>(?: (?:has|have|had|also|once|since|\w+ly))*$"
)


def described_at(mask: str, position: int) -> int | None:
    """ "A, a maker of pens | backed by B", "A |, part of B's portfolio": the place of A."""
    if _PART_OF.match(mask, position) and mask[position - 1 : position] == marks.NAME:
        return position - 1
    match = _DESCRIPTION.search(mask[:position].rstrip() + " ") if _PARTICIPLE.match(mask, position) else None
    return match.start() if match else None


_PARTICIPLE = Pattern(
    r" ?(?:(?:once|also|now|partly|partially|jointly|previously) )*(?:backed|funded|financed|owned|held)\b| (?:(?:best|better|well|also) )?known for\b"
)
_PART_OF = Pattern(r", (?:now |still |also )?(?:part of|a member of|in) ")
""" "It competes with A |, part of B's portfolio": no other than A."""
_DESCRIPTION = pattern(
    r"<N>, (?:once |now |formerly )?(?:an?|the|one of) (?:(?!(?:and|but|which|who|that|is|are|was|were|has|have|had)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){1,6}$"
)


def both_told(sentence: Sentence, position: int) -> list[Listed]:
    """ "A and B agree on little, but | both have backed C": the two who head the clause before."""
    both = _BOTH.search(sentence.mask, max(0, position - 20), position + len(" both"))
    first = next(sentence.all(marks.NAME + marks.PERSON, 0, both.start()), None) if both else None
    listed = read_list(sentence, first[0], whole=True)[0] if first else []
    return listed if len(listed) == 2 else []


_BOTH = Pattern(r"[,;:] (?:(?:but|yet|and|though|so) )?both$")


_DID = r"(?:are|is|was|were|did|does|do|has|have|had|will|would)"
_NAMES = r"(?=(?:(?!(?:that|which|in|of|at|to|for|with|by)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>(?!['’]))"

AS_DID = pattern(rf", as {_DID} (?:(?:also|both|the) )?{_NAMES}")
""" "A has backed B, | as has C": up to the words before the names."""
SO_DID = pattern(rf"^[\"“]?(?:And )?[Ss]o,? (?:too )?{_DID} (?:the )?{_NAMES}")
""" "A committed $5 million. | So did B": at the head of a sentence."""
