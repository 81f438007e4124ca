"""Control of a company that is gained otherwise than by buying it by name: taken, reached by degrees, offered for by the share."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import DESCRIPTION
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_PERCENT = r" ?(?:%|percent|per cent|pct)"
_OVER_HALF = rf"(?:5[1-9]|50\.\d+|[6-9]\d|100)(?:\.\d+)?{_PERCENT}"
TAKES_CONTROL_THEN = pattern(
    r"(?P<verb>\b(?:tak(?:e|es|ing)|took|taken|gain(?:s|ed)?|assum(?:es|ed)|acquir(?:es|ed)|b(?:uys|ought)|secured|won)) "
    r"(?:a (?:majority|controlling) (?:stake|interest|holding|share)|(?:full |majority |sole )?(?:control|ownership))(?: of (?:<A>|it|the (?:company|business|firm|group)))?"
    r"(?= (?:in (?:an?\b|<D>)|last|earlier|from <X>)| <D>)(?P<target>)"
)
""" "Acme took control in 2019": of whom the text speaks of."""
TAKES_OVER_IT = pattern(
    r"(?P<verb>\b(?:tak(?:e|es|en|ing) over|took over)) (?P<target><A>|(?:the (?:[a-z\-]+ |<L>(?:-based|['’]s)? ){0,2}?(?:company|startup|start-up|firm|business|retailer|chain|lender|insurer|publisher|group|rival|outfit)|it)\b)(?=[,.;)]|$| (?:for|in an?|from|outright|last|this)\b| (?:in )?<D>)"
)
""" "A is taking over the company for $5 million"; a person who takes over heads it."""
STAKE_RAISED = pattern(
    r"\b(?P<verb>(?:rais|increas|lift|boost|hik|bring|upp)(?:e|es|ed|ing|s)?|brought|takes?|taking|took) (?:its|their) (?:[\w\-.%]+ ){0,3}?(?:stake|holding|shareholding|interest|ownership) (?:in|of) "
    rf"{DESCRIPTION}(?P<target><N>)(?:,[^;]{{2,80}}?,)? (?:from [\d.]+{_PERCENT} )?to (?:(?:about|around|more than|just over|over|nearly|some) )?{_OVER_HALF}"
)
OFFERS_A_SHARE = pattern(
    r"\b(?P<verb>offer(?:s|ed|ing)?|bid|tabled|pa(?:ys|id|ying|y)) (?:about |just )?(?:\d[\d.,]*(?:p|c| pence| cents)|<M>)(?: (?:a|per) share| apiece)[^.;<N>]{0,60}?,? "
    r"(?:(?:which|that) )?(?:valuing|values|valued|giving) (?:all of |the whole of )?(?P<target><C>)(?= (?:at|an? (?:[\w\-]+ )?value))"
)
_MAJORITY_OF_IT = r"(?:for|to (?:take|get|acquire|buy|gain)|in (?:exchange|return) for|gaining|taking|giving it) (?:an?|the) (?:[\w\-.%]+ )?(?:majority|controlling)(?: (?:stake|interest|share|holding))?"
INVESTS_FOR_CONTROL = pattern(
    rf"(?:(?P<money><M>) )?\b(?P<verb>invest(?:s|ed|ing|ment)?|put(?:s|ting)?|pour(?:s|ed|ing)?)(?: (?:about |some |nearly |over )?(?P<sum><M>))? (?:in|into) {DESCRIPTION}(?P<target><N>)(?!['’]),? {_MAJORITY_OF_IT}(?=[.,;)]|$| (?:by|as|and|at|to)\b| of (?:<A>|its (?:shares|stock|equity)\b|the (?:company|firm|business|shares|stock|equity)\b))"
)
""" "A is closing a $5 million investment in B for a majority stake"."""
BUYS_HIS = pattern(
    r"\b(?P<verb>acqui(?:res?|red|ring)|b(?:uys?|ought|uying)|purchas(?:es?|ed|ing)|(?:snapp|pick|scoop|gobbl)ed up) (?P<target>(?:his|her) (?:(?!(?:first|next|second|last)\b)[\w\-]+ ){0,2}(?:company|startup|start-up|firm|business|studio|agency))(?=[,.;:)”\"]|$| (?:in|for|last|back|this)\b| <D>)"
)
""" "Acme CEO Lee, on word that A has bought his company"."""
FOR_WHICH_PAID = pattern(
    r"(?P<target><N>)(?:,? (?:an?|the) [^.;,<N>]{2,60})?,? for which (?P<acquirer><C>)(?: ?\([^()]{1,14}\))? (?:(?:has|had|have|reportedly|also|<D>) )*"
    r"(?P<verb>paid|spent|shelled out|is paying|will pay) (?:(?:about|around|nearly|some|over|a|reported|more|than|up|to|only|just) )*(?P<money><M>)(?! (?:a|per) (?:year|month|season)| (?:in|of) (?:advert|naming|rent|damages|fees|licen|royalt|taxes|fines))"
)
CONTROLLED = (TAKES_CONTROL_THEN, TAKES_OVER_IT, STAKE_RAISED, OFFERS_A_SHARE, INVESTS_FOR_CONTROL, BUYS_HIS)
NEEDED: dict[Pattern, str] = {
    TAKES_CONTROL_THEN: "control|ownership|majority",
    TAKES_OVER_IT: "over",
    STAKE_RAISED: "stake|holding|interest|ownership",
    INVESTS_FOR_CONTROL: "majority|controlling",
    BUYS_HIS: " his | her ",
    OFFERS_A_SHARE: "share|apiece",
    FOR_WHICH_PAID: "for which",
}
"""Words of which each match has one, between bars."""


def is_of_part(mask: str, match: re.Match[str]) -> bool:
    """ "It has a quarter of B, for which it paid": that part."""
    return _PART_TOLD.search(mask[max(0, match.start() - 60) : match.end()]) is not None


_PART_TOLD = Pattern(r"\b(?:quarter|third|half|minority|stake|interest|percent|per cent|share)\b|%")
