"""Purchases told on from one before, with no buyer named again: "B went the same way", "another $5 million went for C"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.acquisitions.parties import Parties
from vcgraph.extraction.rules.acquisitions.patterns import BUYER, DESCRIPTION
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

SAME_WAY = pattern(
    rf"(?P<target><N>){ASIDE}(?: (?:had|has|also|later|then|since|<D>))* (?P<verb>w(?:ent|as going) the same way|suffered the same fate|met the same fate|joined the (?:fold|family|stable|club|list)"
    r"|followed(?= (?:suit )?(?:in <D>|<D>|last \w+|this \w+|a (?:week|month|year) later)(?:,? for [^.;<M>]{0,30}<M>|[.,;]|$))|was (?:the )?next(?=,? (?:in )?<D>|[.;]|$)|c(?:ame|omes) (?:next|first)(?=,? (?:in )?<D>|[.;]|$))"
)
SUM_WENT = pattern(
    rf"(?P<money><M>) (?:had |has )?(?P<verb>went (?:for|on)|(?:was |were )?(?:spent on|paid for|laid out for|shelled out for)) {DESCRIPTION}(?P<target><N>)(?!['’])(?=[,.;]|$| (?:in|last|this|earlier|and|which|a)\b| <D>)"
)
THOSE_OF = pattern(
    rf"\b(?:acquisitions?|purchases?|takeovers?|buyouts?)\b[^.;]{{0,100}}?\b(?P<verb>(?:those|that|the ones?) of) {DESCRIPTION}(?P<target><N>)(?!['’])"
)
""" "A's purchase of B was followed by | those of C in 2018 and D in 2019"."""
AMONG = pattern(
    rf"\b[Aa]mong (?:the |its |their )?(?:[\w\-]+ ){{0,3}}(?:companies|firms|start-?ups|businesses|brands|chains|rivals|those)(?: (?:that|which))? (?P<acquirer><C>)(?: (?:has|have|had|already|<D>))* (?P<verb>acquired|bought|taken over|purchased)(?: [\w\-]+| <D>){{0,5}} (?:are|is|were|was) (?={DESCRIPTION}<N>)"
)
""" "Among the companies that A has bought are B and C"."""
_NUMBER = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|largest|biggest|other)"
ORDINAL = pattern(
    rf"(?:^|[,;] (?:and )?|\band )(?P<verb>(?:[Tt]he|[Ii]ts) {_NUMBER}(?: of (?:them|these|those))?(?:,| is| was)) {DESCRIPTION}(?P<target><N>)(?!['’])(?=[,.;]|$| (?:for|in)\b)"
)
""" "A has bought two companies. | The first, B, makes valves; the second is C"."""
_COMPANIES = r"(?:companies|firms|businesses|start-?ups|rivals|competitors|chains|brands|publishers|retailers|makers|acquisitions|purchases|takeovers)"
_SEVERAL = pattern(
    rf"\b(?P<verb>acquired|bought|taken over|purchased|made|completed) (?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d\d?) (?:[a-z\-]+ ){{0,3}}?{_COMPANIES}\b"
    rf"|\bthe {_NUMBER} (?:[a-z\-]+ ){{0,2}}?(?:company|firm|business|start-?up|rival|chain|brand) (?:that )?(?P<acquirer><N>) (?:has |had )?(?:acquired|bought|purchased|taken over)\b"
    rf"|(?P<owner><N>)['’]s? (?:{_NUMBER} |<D>(?:['’]s)? )(?:[a-z\-]+ ){{0,2}}?(?:acquisition|purchase|takeover)\b"
)
SEQUELS = (SAME_WAY, SUM_WENT, THOSE_OF)
NEEDED: dict[Pattern, str] = {
    SAME_WAY: "same way|same fate|joined the|followed|next|came first|comes first",
    THOSE_OF: "those of|that of|the one of|the ones of",
    AMONG: "among",
    ORDINAL: "the first|the second|the third|the fourth|the fifth|the sixth|the seventh|the eighth|the ninth|the tenth|the last|the latest|the largest|the biggest|the other|its first|its second|its third|its last|its other",
    SUM_WENT: "went for|went on|spent on|paid for|out for",
}
"""Words of which each match has one, between bars."""
_LISTED_ON = pattern(r"(?: (?:in |back in )?<D>)?,? (?:and |then )?(?P<target><N>)(?= (?:in )?<D>(?:[.,;]|$))")
""" "Went the same way in 2015, C | in 2016"."""
_REACH = 3


def buyer_before(sentence: Sentence, known: Sequence[AcquisitionDraft]) -> Referent | None:
    """Who bought last, if that was told shortly before."""
    last = known[-1] if known else None
    if last is None or last.owned or last.status == "failed" or sentence.index - last.sentence > _REACH:
        return None
    return last.acquirer


def told_on(sentence: Sentence, match: re.Match[str]) -> Iterator[tuple[int, Referent]]:
    """Who else was bought, told right behind: "B went the same way in 2015, C in 2016"."""
    following = _LISTED_ON.match(sentence.mask, match.end())
    while following:
        at = following.start("target")
        found = sentence.items[at].referent
        if found is not None:
            yield at, found
        following = _LISTED_ON.match(sentence.mask, following.end())


def buyer_of_several(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Who "bought two companies", as the sentence or one of the two before says."""
    for one in reversed(document.sentences[max(0, sentence.index - 2) : sentence.index + 1]):
        several = _SEVERAL.search(one.mask, 0, position if one is sentence else len(one.mask))
        if several:
            at = max(several.start("acquirer"), several.start("owner"))
            return one.items[at].referent if at >= 0 else Parties(document, one, (), ()).buyer(several.start("verb"))
    return None


_BID_IS_BY = pattern(
    r"(?:[Tt]he|[Tt]hat|[Tt]his) (?:[\w\-]+ |<M> ){0,3}?(?:bid|offer|approach|proposal)(?: of <M>)?,? (?:which )?(?:has |had |is |was )?(?:come|comes|came|made|submitted|tabled|put forward|led|from(?= <N>))(?: (?:from|by))? "
    rf"{BUYER}(?P<acquirer><N>)(?!['’])"
    r"|[Tt]he (?:bidder|suitor|would-be buyer|prospective buyer) (?:is|was) "
    rf"{BUYER}(?P<suitor><N>)(?!['’])"
)


def name_bidder(sentence: Sentence, known: Sequence[AcquisitionDraft]) -> None:
    """ "B has received a $3 billion takeover offer. The bid has come from A": who made the offer told shortly before."""
    last = known[-1] if known else None
    if last is None or last.acquirer is not None or last.status == "closed" or sentence.index - last.sentence > _REACH:
        return
    told = _BID_IS_BY.match(sentence.mask)
    found = sentence.items[told.start("acquirer" if told["acquirer"] else "suitor")].referent if told else None
    if found is not None and found is not last.target:
        last.acquirer = found
