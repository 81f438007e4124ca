"""Whom money helps that heads its clause: "A $5 million investment from A gives Acme room to grow"."""

from vcgraph.extraction.rules.text.described_names import BEFORE_NAME
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def helped_by(mask: str, position: int) -> Pattern | None:
    """What finds the `company` behind a sum that heads its clause; None for any other sum."""
    return _HELPS if _HEADS_CLAUSE.search(mask, max(0, position - _NEAR), position) else None


_NEAR = 90
_HEADS_CLAUSE = pattern(
    r"(?:^|[.;:] |, )(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Nn]ew|[Ff]resh|[Aa]nother) )?(?:(?:[a-z\-]+|<S>) ){0,4}$"
)
_HELPS = pattern(
    rf"^(?: (?!(?:to|that|which|for|in)\b)(?:[\w\-]+|<S>)){{0,4}}(?: in (?:[\w\-]+ |<S> ){{0,2}}(?:funding|capital|financing|money))?(?: (?:from|led by|by) {BEFORE_NAME}<X>(?:,? and <X>)?)? (?:(?:has|have|will|should|would|could|can|also|now) )*(?:gives?|gave|given|helps?|helped|lets?|allows?|allowed|enables?|enabled|leaves|left|brings|brought|provides?|provided) {BEFORE_NAME}(?P<company><C>)(?!['’])"
)
""" "A $5 million investment from A gives Acme room to grow": Acme's."""
