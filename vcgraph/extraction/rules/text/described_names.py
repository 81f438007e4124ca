"""Names that only describe another: "Stripe founder A", "A, a unit of B", "A (formerly B)"."""

import re

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern

_OFFICE = r"(?:(?!(?:co-)?(?:leading|led|joining|joined|participating|participated|investing|invested|alongside|plus|including|featuring|together|along)\b)(?!(?:and|as|with|from|by|or|the|which|who|has|is|was|in|at|of|for|to|on)\b)[a-z\-]+ |(?:co-|ex-)?(?:C[A-Z]{1,2}O|[SE]?VP|MD|Chief|Executive|Officer|Chairman|President|Founder|Co-Founder),? ){1,4}"
_DESCRIBED = pattern(
    rf"(?:(?<=[Ff]ormer )|(?<=ex-)|(?<=onetime )|(?<=one-time ))<N>(?:,? and |, | ?/ ?| & )<N>(?:['’]s)? {_OFFICE}(?P<both><P>)"
    r"|<N>(?: and <N>)? (?:investor|backer|shareholder|stakeholder|supporter|parent|owner|maker|creator|subsidiary|affiliate)s? (?P<firm><X>)"
    r"|<N>[-–](?:backed|owned|led|affiliated|controlled|winning|nominated|listed|quoted|educated|trained) (?:[\w\-]+ ){0,4}(?P<backed><X>)"
    r"|<P>[-–](?:founded|backed|owned|led|run|headed|controlled) (?:[\w\-]+ ){0,4}(?P<theirs><N>)"
    r"|<N>(?:[-–](?:like|style|type|esque|inspired|rival)|(?:['’]s?)?,? (?:(?:arch|chief|main|close|fierce|early|smaller|local)[- ])*(?:rivals?|competitors?|challengers?|clones?|neighbou?rs?|lookalikes?|spin-?offs?|spin-?outs?|offshoots?)) (?:(?!(?:and|or|by|to|in|at|of|for|with|from|like|that|which|is|was|are|were|has|have|had|will)\b)[\w\-]+ ){0,4}?(?P<compared><N>)"
    r"|<N> (?:(?!(?:and|as|with|from|by|or|the|which|who|has|is|was|in|at|of|for|to|on|will|also|that|alongside|plus|including|together|along|via|through|but|then|before|after|when|while|until|since|because|if|where|than|against|are|were|have|had|would|could|may|might)\b)[a-z\-]+(?<!ed)(?<!s) ){1,3}(?P<plain><N>)"
    rf"|<N>(?:['’]s?)? (?:\([^()]{{1,14}}\) )?{_OFFICE}(?:and (?:[a-z\-]+ |CEO ){{1,2}})?(?P<person><P>)"
    r"|<N>(?:['’]s)? (?P<near><P>)"
)
BEFORE_NAME = r"(?:(?!(?:by|of|at|for|in|from|with|and|that|which)\b)[\w\-’']+ |<L>(?:-[\w\-]+|['’]s)? ){0,6}?"
""" "Invested in | a Berlin-based start-up called | Acme": what stands between a preposition and the name it governs."""
ARM_NOUN = (
    r"(?:[\w\-]+ ){0,3}(?:fund|firm|outfit|arm|unit|division|subsidiary|affiliate|offshoot|vehicle|family office)\b"
)


def name_described(mask: str, position: int) -> int:
    """Where the name stands that other names only describe: "Stripe founder X", "A-backed B"."""
    described = _DESCRIBED.match(mask, position)
    if not described:
        return position
    return max(described.start(group) for group in _DESCRIBED.groupindex)


_BEHIND_NAME = r"<X>(?:,? who (?:is|was)|,? which (?:is|was))?,? (?:[\w\-’']+ ){0,4}?"
_PART_OF = pattern(
    _BEHIND_NAME
    + r"(?:(?:part|unit|division|subsidiary|arm|vehicle|offshoot|family office) of|(?:company|group|firm) (?:owned|controlled) by) (?:the )?$"
)
_OWNS = pattern(rf"(?P<arm><X>), (?:the )?(?P<owner><X>)['’]s? {ARM_NOUN}(?=,|;|\.?$)")
_OFFICER_OF = pattern(
    _BEHIND_NAME + r"(?:(?:co-?)?founders?|ceo|cto|coo|cfo|chief executive|chairman|president)"
    r"(?: and (?:(?:co-?)?founder|ceo|cto|coo|chairman|president))? (?:of|at|behind) (?:the |<L>['’]s )?(?:<X> and )?$",
    re.IGNORECASE,
)


_BESIDE_NAME = pattern(
    r"(?P<person><P>)(?: ?\([^()]*| (?:of|from|at) (?:the )?)$"
    r"|(?P<name><X>) ?\((?:(?:formerly|previously|now|part|of|known|as|the|aka|an?|arm|unit|owned|run|by|division) ){0,5}$"
)
""" "A (founder of B)", "A of B", "A (formerly B)"."""


def described_by(sentence: Sentence, position: int) -> int | None:
    """The place of the name that the one at a position only describes: "A, a unit of B", "A, B's venture arm", "B founder A".

    A firm whose founder invests may well be the investor.
    """
    ahead = _DESCRIBED.match(sentence.mask, position)
    if ahead and any(ahead[group] for group in _ONLY_TOLD):
        return max(ahead.start(group) for group in _ONLY_TOLD)
    owns = _OWNS_AHEAD.match(sentence.mask, position)
    if owns:
        return max(owns.start(group) for group in _OWNS_AHEAD.groupindex)
    for start in (position - len("X, "), position - len("X, the ")):
        owned = _OWNS.match(sentence.mask, start) if start >= 0 else None
        if owned and owned.start("owner") == position:
            return owned.start("arm")
    beside = _BESIDE_NAME.search(sentence.mask, max(0, position - _REACH), position)
    if beside is not None:
        return beside.start()
    referent = sentence.items[position].referent
    rules = (_PART_OF,) if referent is not None and referent.kind == "firm" else (_PART_OF, _OFFICER_OF)
    found = (rule.search(sentence.mask, max(0, position - _REACH), position) for rule in rules)
    return next((match.start() for match in found if match), None)


_ONLY_TOLD = ("both", "person", "near", "theirs", "backed", "compared")
_OWNS_AHEAD = pattern(
    rf"<N>['’]s? {ARM_NOUN},? (?P<arm><X>)|<P>['’]s? (?:(?!(?:and|or|in|at|of|for|with)\b)[\w\-]+ ){{0,4}}(?P<own><N>)"
)
""" "Acme's venture arm Acme Next", "Ann Lee's Harrow Ventures": who owns what invests."""
_REACH = 110
