"""Funds that somebody gives nothing to: "rejected a commitment to Acme II", beside others that he gives to in the same sentence."""

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_RELATIVE = Pattern(r", (?:which|who|whose|(?:both|all|each|neither) of (?:which|whom)) [^,;]{3,140},(?= )")
_GIVES = r"(?:commit|approv|vot|agre|pledg|put|back|invest|gave|allocat|earmark|join|re-?up|promis|contribut|decid|chose|opt)\w*"
_NEXT_CLAUSE = pattern(
    rf"[;:]|,? (?:which|who|whose|while|whereas|though|although|where|after|before|because|having)\b|, (?:the )?(?:[a-z][\w\-]+ ){{0,3}}<X>,? (?=(?:(?:has|have|had|also|then|will) )*(?:{_GIVES}|$))"
    rf"|,? (?:and|but) (?=(?:(?:it|they|<A>|has|have|had|also|then|instead|will|later) )*(?!(?:put|putting) off\b)(?:{_GIVES}|$))|, (?=(?:has|have|had|is|was|will)\b)"
)
_REFUSES = pattern(
    r"\b(?:reject(?:s|ed|ing)?|declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|turn(?:s|ed|ing)? down|put(?:s|ting)? off|postpon(?:es?|ed|ing)|deferr(?:ed|ing)|shelv(?:es?|ed|ing)|dropp(?:ed|ing)|scrapp(?:ed|ing)|cancel(?:l?ed|l?ing)|withdr[ae]w(?:n|ing)?|pull(?:s|ed|ing) out of|walk(?:s|ed|ing) away from|vot(?:es|ed|ing) (?:down|against)|pass(?:es|ed|ing) (?:on|up)|stay(?:s|ed|ing) out of|opted (?:out of|not to|against)|oppos(?:es?|ed|ing)|spurn(?:s|ed|ing)|rebuff(?:s|ed|ing)|veto(?:es|ed|ing)|block(?:s|ed|ing)"
    r"|(?:has|have|had|did|does|will|would|is|are|was|were|could) (?:not|never)|(?:did|does|has|have|had|will|would|could|is|was|wo)n['’]t|but not|no plans? to|without|[Nn]either (?:the )?<X> nor (?:the )?<X>(?! (?:fund|and)))\b"
)


def since_clause(before: str) -> str:
    """The words of a clause before a position, without those of the clauses before it and of the relative ones within it."""
    whole = _RELATIVE.sub("", before)
    ends = [match.end() for match in _NEXT_CLAUSE.finditer(whole)]
    return whole[ends[-1] :] if ends else whole


def refused_by(scene: Scene, found: set[str]) -> set[str]:
    """Which of these funds the sentence names only as those that nothing is given to."""
    named = [(scene.named(one), one) for one in scene.mentions]
    given = {name for name, one in named if name in found and not _is_refused(scene, one)}
    return {name for name, _ in named if name in found and name is not None} - {name for name in given if name}


def _is_refused(scene: Scene, mention: FundMention) -> bool:
    return _REFUSES.search(since_clause(scene.sentence.mask[: mention.start])) is not None
