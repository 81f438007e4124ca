"""Investors whom a sentence announces and the next one names: "Who paid? A and B.", "Two firms led. One is A. The other is B"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.rounds.cue_words import TOLD_NEXT
from vcgraph.extraction.rules.rounds.told_rounds import Told, current_round
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.patterns import Pattern

_MONEY = (
    r"(?:the (?:[\w\-]+ )?(?:money|cash|round|funding|financing|deal|investment|cheques?|checks?|bill)|it|<A>|<M>|<S>)"
)
_ASKS = pattern(
    rf"\b[Ww]ho(?:['’]s| (?:is|are|was|were|has|have|else|exactly))*,? (?:(?P<led>leads?|led|leading)|paid|pays|paying|behind {_MONEY}|backs|backed|backing|invests?|invested|investing"
    rf"|put(?:s|ting)? (?:up|in)|in(?: on)?(?: {_MONEY})?|wrote|writes|writing|foot(?:s|ed|ing)|signed|came in|provided|supplied)(?: {_MONEY})?\?$"
)
_NO_ANSWER = pattern(
    r"(?:,? (?:mostly|mainly|chiefly|largely|among others|it turns out|of course|again|for one|did|do|does|is|are))?(?:[.;,!—–]|$| - | with | plus | and )"
)
"""What may stand behind the names of an answer; a verb makes a sentence of its own."""
_ANNOUNCES = Pattern(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Aa] (?:pair|trio|handful|number|couple) of) (?:[\w\-]+ ){0,3}(?:firms|funds|investors|backers|angels|groups|banks|names|lenders|outfits)\b[^.;]{0,30}?"
    r"\b(?:(?P<led>(?:co-)?led|(?:co-)?lead(?:s|ing)?|headed|heading|shared|split|anchored|fronted)|invest(?:ed|ing)?(?! (?:heavily )?in (?!it\b|\ue005|the (?:round|company|start|firm|deal)))|participat\w+|(?:took|taking|take) part|joined|put(?! (?:\ue005|it|them|their|its)\b)|paid|backed|wrote|provided|supplied|came in|are in|are behind|stand behind)\b"
)
_ONE = pattern(
    rf"(?:One|The (?:first|second|third|other|others|latter|former)|A (?:second|third))(?: of (?:them|these|the [\w\-]+))?(?:,| (?:is|was|are|were|being)) {TOLD_NEXT}"
)
_BACK = 3
"""How many sentences before names the announcement may stand."""


def announced_investors(told: Told) -> Iterator[tuple[RoundDraft, InvestorRole, list[Listed]]]:
    """Whom the sentence names of those that the one before asked for or announced."""
    role, starts = _answers(told) or _one_by_one(told) or _under_head(told) or ("participant", ())
    draft = current_round(told) if starts else None
    if draft is None or told.sentence.index - draft.sentence > (
        _LONGEST if _BULLET.match(told.sentence.mask) else _BACK + 1
    ):
        return
    for start in starts:
        listed, _ = read_list(told.sentence, start)
        if listed and all(one.item.referent is not draft.company for one in listed):
            yield draft, role, listed


def _answers(told: Told) -> tuple[InvestorRole, list[int]] | None:
    before = _before(told, 1)
    asked = _ASKS.search(before.mask.rstrip()) if before is not None and "?" in before.mask[-3:] else None
    if asked is None:
        return None
    listed, end = read_list(told.sentence, 0)
    if not listed or _NO_ANSWER.match(told.sentence.mask, end) is None:
        return None
    return "lead" if asked["led"] else "participant", [0]


def _one_by_one(told: Told) -> tuple[InvestorRole, list[int]] | None:
    found = _ONE.match(told.sentence.mask)
    if found is None:
        return None
    for back in range(1, _BACK):
        before = _before(told, back)
        announced = _ANNOUNCES.search(before.mask) if before is not None else None
        if announced is not None:
            return "lead" if announced["led"] else "participant", [found.end()]
        if before is None or _ONE.match(before.mask) is None:
            return None
    return None


def _under_head(told: Told) -> tuple[InvestorRole, list[int]] | None:
    """Under "Investors in the round:" one a line stands behind its bullet."""
    bullet = _BULLET.match(told.sentence.mask)
    for back in range(1, _LONGEST) if bullet is not None else ():
        before = _before(told, back)
        if before is None:
            return None
        head = _HEAD.search(before.mask.rstrip())
        if head is not None and bullet is not None:
            return "lead" if head["led"] else "participant", [bullet.end()]
        if _BULLET.match(before.mask) is None:
            return None
    return None


_LONGEST = 20
_BULLET = Pattern(r"[•*\-–—·‣▪●] ?(?=[^\W\d_]|[\ue000\ue001\ue006])")
_HEAD = Pattern(
    r"(?:^|[.;] |\b(?:[Tt]he|[Ii]ts|[Oo]ther|[Ee]xisting|[Nn]ew|[Pp]articipating|[Aa]dditional|[Aa]ngel) )(?P<led>(?:Co-)?[Ll]ead )?(?:[Ii]nvestors?|[Bb]ackers?|[Ss]hareholders)"
    r"(?: (?:in|of|for) (?:the|this) (?:[a-z]+ |\ue004 ){0,2}round)?(?: (?:are|were|include[sd]?))?:$"
)


def _before(told: Told, back: int) -> Sentence | None:
    at = told.sentence.index - back
    return told.document.sentences[at] if at >= 0 else None
