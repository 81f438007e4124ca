"""Companies bought by somebody whom the text does not name: "B was acquired in 2011", "sold B to a rival". Every pattern names `verb`."""

from vcgraph.extraction.rules.acquisitions.patterns import DESCRIPTION
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_WORDS = r"(?:(?!(?:of|to|and|by|for|in|from|with|that)\b)[\w\-]+ |<L>(?:-based|['’]s)? |<L> ){0,4}?"
_BUYERS = (
    r"(?:(?:private[- ]equity|buyout|buy-out|investment|venture capital|holding|public|larger|bigger|foreign|rival|listed) (?:firms?|houses?|groups?|company|companies|investors?|funds?|buyers?)"
    r"|rivals?|competitors?|(?:undisclosed|unnamed|strategic|trade|financial) (?:buyers?|investors?|acquirers?|purchasers?)|conglomerate|consortium|group of (?:[\w\-]+ ){0,3}?(?:investors|firms|companies|funds))"
)
_NOBODY = rf"an? {_WORDS}{_BUYERS}(?!,? (?:<N>|called|named|led by|including|headed by|backed by|owned by|that includes|which includes|made up of|consisting|compris)|,? of (?:<N>|<L>)|['’])"
_ENDS = r"(?=[.,;:)]|$| (?:in|for|last|earlier|this|at|after|before|when|as|and|but|while|to|with|back)\b| <D>)"
_TIMES = r"(?: (?:(?:back )?in <D>|<D>|on <D>|last [a-z]+|earlier this [a-z]+|for <M>))*"
TO_NOBODY = pattern(
    rf"\b(?P<verb>acquired|bought(?: out)?|purchased|taken over|taken private|(?:snapp|scoop|gobbl|pick)ed up|sold){_TIMES} (?:(?<!sold )by|(?<=sold )to|to(?= )) {_NOBODY}{_ENDS}"
)
""" "B was bought by a private equity firm"."""
SOLD_TO_NOBODY = pattern(
    rf"\b(?P<verb>sold|sells|selling|agreed to sell|sale of)(?: off)? (?:its |their |his |her |the )?{DESCRIPTION}(?P<target><N>){ASIDE}{_TIMES} to {_NOBODY}{_ENDS}"
)
""" "A sold B, a maker of valves, to a rival"."""
_WHEN = r"(?:(?:back )?in <D>|on <D>|<D>|last (?:year|month|week|spring|summer|autumn|fall|winter)|earlier this (?:year|month|week)|this (?:year|month|week)|two years ago)"
WAS_ACQUIRED = pattern(
    rf"(?P<verb>(?:(?<=was )|(?<=were )|(?<=been )|(?<=being )|(?<=got )|(?<=<N>, )|(?<=<N> \()|(?<=later )|(?<=since )|(?<=then ))(?:acquired|taken private|acqui-?hired)) ?(?P<day>{_WHEN})(?:,? for <M>)?(?=[.,;:)]|$| (?:and|after|before|but|when|while)\b)(?! and <N>,?(?: [\w\-]+){{0,4}} by\b)(?![^.;,]{{0,40}} by (?:an? |the )?(?:[\w\-]+ ){{0,4}}<X>)"
)
""" "PrepUp, a quiz tool that was acquired in 2011"."""
_ALONE = r"(?=[.,;:)]|$| (?:for|in|from|at|as|after|and|which|that|by|on|last|this|outright|with|private)\b| <D>|['’]s? (?:outstanding )?shares\b)"
_OF_MONEY = r"(?:investors|firms|companies|funds|houses|banks|buyers|groups|shareholders|executives|managers)"
GROUP_BIDS = pattern(
    rf"\b(?:[Gg]roup|[Cc]onsortium|[Ss]yndicate|[Tt]eam|[Aa]lliance) of (?:[\w\-’']+ |<N> |<L>(?:['’]s|-based)? ){{0,6}}?{_OF_MONEY}(?: (?:has|have|had|reportedly|also|is|are|<D>))* (?P<verb>(?:made|offered|offers?|agreed|agrees|bid|tabled|submitted|launched|put in|in talks|plans?|wants?|seeking|looking|set|close) (?:an? )?(?:[\w\-]+ |<M> ){{0,4}}?(?:to (?:buy(?: out)?|acquire|purchase|take over|take private|take(?= [^.;,]{{1,40}} private\b))|(?:offer|bid) for)) "
    rf"{DESCRIPTION}(?P<target><N>){_ALONE}"
)
""" "A group of Chinese firms made a $5 million offer to acquire B"."""
_OF_ANOTHER = pattern(
    r"(?:\b(?:by|of|from|in|for|at|with|on|near|around|behind|outside|about) <N>|<N>(?:['’]s?)? (?!(?:which|that|itself|also|later|then|company|startup|start-up|firm|business|group|chain|app|brand|studio|site|agency|bank)\b)[a-z]+) (?:(?:was|were|has|had|been|being|also|later) )+$"
)


def is_thing_of(before: str) -> bool:
    """ "The painting by B was | acquired in 2011", "the B collection": that is no company."""
    return _OF_ANOTHER.search(before) is not None


UNDERGONE = (TO_NOBODY, WAS_ACQUIRED)
TWO_NAMED = (GROUP_BIDS, SOLD_TO_NOBODY, *UNDERGONE)
NEEDED: dict[Pattern, str] = {
    TO_NOBODY: " by a| to a",
    SOLD_TO_NOBODY: " to a",
    WAS_ACQUIRED: "acquired|taken private|acqui",
    GROUP_BIDS: "group of|consortium of|syndicate of|team of|alliance of",
}
"""Words of which each match has one, between bars."""
