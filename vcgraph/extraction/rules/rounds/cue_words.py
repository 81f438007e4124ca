"""What the tables of cues are made of: a cue, and words that many of them share."""

import re
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.text.marks import pattern, with_signs
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.patterns import Pattern

Speaks = Literal["round", "maybe round", "investors told", "earlier backers", "company"]
"""What a cue speaks of: a round, that of its own sentence or else of the text so far; a round only where other words say
so too; the round whose investors the sentence before spoke of; one before it, of those whom its investors join; or the company, whose investors these are."""


class Cue(NamedTuple):
    """Words that tell investors. A sentence without any of `words`, in lower case, or without what `core` finds there needs
    no look at `rule`, which ignores case and so is slow.
    """

    name: str
    role: InvestorRole
    speaks: Speaks
    words: tuple[str, ...]
    rule: Pattern
    core: Pattern


def cue(name: str, role: InvestorRole, speaks: Speaks, words: str, *rules: str, core: str | None = None) -> Cue:
    """A cue of alternative rules; `words` are split at bars."""
    needed = Pattern(with_signs(core or "|".join(rules)).lower())
    return Cue(name, role, speaks, tuple(words.split("|")), pattern("|".join(rules), re.IGNORECASE), needed)


ROUND = r"(?:rounds?|funding|financing|investments?|raise|deal|tranche|extension|infusion|fundraise|transaction|(?:equity|debt|loan) (?:portion|part|piece|component|side|leg)|sale(?=[.,;]|$)|placement|<S>|<M>)"
THE_ROUND = (
    r"(?:the|this|that|its|<A>['’]s|<N>['’]s?) (?:(?!(?:of|in|to|for|by|from|with)\b)(?:[\w\-]+|<S>|<M>|<D>) ){0,4}?"
    r"(?:round|financing|funding|investment|deal|raise|fundraise|tranche|extension|<S>|<M>)"
)
MONEY = r"(?:the |its |their |his |her |own |personal |all (?:of )?the |most of the |new |fresh |more |some |additional )*(?:money|cash|funding|funds|capital|financing|investment|equity|debt|loans?)"
INVESTORS = r"(?:investors?|backers?|shareholders?|stakeholders?)"
TOLD_NEXT = (
    r"(?=(?:(?!(?:to|in|for|at|by|of|on)\b)[\w\-]+,? (?:<L>(?:['’]s|-based) )?){0,5}(?:<L>(?:['’]s|-based) )?<X>)"
)
"""Up to five words of description, and then a name."""

TELLS_ROUND = Pattern(
    r"\b(?:participat|t(?:ook|ak\w+) part|invest(?:ed|ing)|subscribed|joined the|(?:co-)?led,|led the|led by|lead investor|round|(?:funding|money|capital|cash) (?:comes|came)\b|courtesy of\b)|\ue004"
)
"""Words that say of a sentence that it tells of a round."""
