"""Two companies that become one, told by the merger or by its end. Every pattern names `verb`."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import DESCRIPTION
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_SIZED = r"(?:[\w\-]+ |<M>[ -]|<D> ){0,3}?"
_TIE_UP = (
    r"(?:merger|(?:(?<=proposed )|(?<=planned )|(?<=<M> ))tie-up|(?<=<M> )combination|(?:(?<=proposed )|(?<=planned ))combination"
    r"(?=[^.;]*\b(?:compan(?:y|ies)|firms|businesses|rivals?|merger|deal|shareholders|regulators?|antitrust|giant)\b)"
    r"|tie-up(?= between [^.;]* (?:would|could|will) (?:create|form) (?:an?|the|one of) (?!new (?!company\b|giant\b|group\b))))"
)
"""A tie-up alone may be no more than a partnership, and a combination one of drugs."""
_AS = r"(?: (?:agreement|deal|plans?|pact|accord|talks|negotiations|discussions|proposal))?"
_RIVAL = r"(?:(?:its|their) (?:[\w\-]+ ){0,2}?(?:rival|competitor|peer) )?"
MERGER_OF = pattern(
    rf"(?:\b(?:[Tt]he|[Aa]n?|[Nn]o|[Tt]his|[Oo]n|[Aa]bout|[Oo]f) |^){_SIZED}(?P<verb>{_TIE_UP}{_AS})(?: of equals)? (?:of|between) {DESCRIPTION}(?P<acquirer><N>)"
    rf"{ASIDE},? (?:and|with) {_RIVAL}{DESCRIPTION}(?P<target><N>)(?!['’])"
)
_AGREES = r"(?:(?:has |had |will |is )?(?:agree[ds]? to(?: end)?|(?:decided|opted|chose) not to pursue|call(?:s|ed) off|(?:announc|propos|complet|clos|abandon|dropp?|scrapp?|terminat|end|cancell?|halt|plan|seek|explor|eye|near|finali[sz]|seal)(?:s|es|d|ed|ing)?) (?:(?:an?|the|its) )?)"
MERGER_WITH = pattern(
    rf"(?P<acquirer><N>['’]s?|<A>['’]s|<I>|<C>(?= {_AGREES})) {_AGREES}?{_SIZED}(?P<verb>merger) with {DESCRIPTION}(?P<target><N>)(?!['’])"
)
MERGER_ITSELF = pattern(
    rf"\b(?P<verb>{_TIE_UP}{_AS}) between (?:itself|the (?:company|firm|group)|<A>) and {DESCRIPTION}(?P<target><N>)(?!['’])"
)
MERGE_THEM = pattern(
    rf"\b(?P<verb>(?:(?<=<M> )(?:deal|transaction)|deal|agreement|plan|proposal|pact|talks|negotiations)s? to (?:merge|combine)) (?!the ){DESCRIPTION}(?P<acquirer><N>) "
    rf"(?:and|with) {_RIVAL}{DESCRIPTION}(?P<target><N>)(?!['’])"
)
""" "The $5 million deal to merge A and B"."""
_SAID = r"(?:(?:have|has|had|both|mutually|agreed|agree|decided|plan|planned|said|say|announced|confirmed|that|they|<A>|would|will|are|were|set|to|in|a|joint|statement|on|also|now|jointly|<D>) )*"
CALLED_OFF = pattern(
    rf"(?P<acquirer><N>){ASIDE}(?:,| and) (?:rival )?(?P<target><N>),?{ASIDE} {_SAID}"
    rf"(?P<verb>(?:terminat|call|abandon|scrap|end|cancel|drop|shelv|ditch|halt|break|walk)\w*(?: off| away from)? (?:(?:an?|their|the) )?(?:[\w\-]+ |<M> ){{0,3}}?{_TIE_UP})\b"
)
""" "A and B, which makes valves, said that they will scrap their planned merger"."""
MERGES = pattern(
    r"(?P<acquirer><N>)(?:(?:,[^.;]{0,60},)? and|,(?= <N> (?:(?:agree|plan|set) )?(?:to merge|to combine|in ))) (?:(?:its |their )?(?:smaller |larger |bigger |fierce |main |arch-?|local )?(?:rival|competitor) )?(?P<target><N>)(?:,[^.;]{0,60},|,(?= are\b))?(?: (?:have|are|were|has|will|both|agreed|plan|set|on|going|said|they|<A>|announced|that|in talks|would|<D>|made known|made it known|confirmed|disclosed|revealed|intend|intending|want|wish|mean|propose|proposed|hope|decided|resolved|about|each|now|also))* (?P<verb>announced? (?:(?:a|their) )?(?:[\w\-]+ |<M> ){0,2}?merger|(?:signed|sign|entered into|enter into|reached|struck) (?:(?:an?|their) )?(?:[\w\-]+ |<M> ){0,2}?merger(?: agreement| deal)?|to merge|merge|merging|merged|(?:to combine|combine|combining)(?! (?!their\b|the two\b|forces\b|in\b|into\b|with\b)[a-z])|to (?:unite|amalgamate|join forces(?= in an? [^.;,]{0,30}merger)|pool their (?:businesses|operations)|become one(?: company| business| firm)?(?=[,.;]|$))|(?:com(?:e|ing) together|join|joining|joined forces|joining forces)(?= in an? [^.;,]{0,30}merger)|t(?:ie|ying) the knot|becom(?:e|ing) one(?: company| business| firm)?(?=[.,;]|$)|(?:join|joining|joined) forces(?= in an? [^.;,]{0,30}merger)|(?:seal|clinch|clos|complet|finali[sz]|conclud|agre)(?:e|es|ed|s)?(?: on| to)? (?:(?:an?|their|the) )?(?:[\w\-]+ |<M> ){0,2}?merger|in talks to merge|(?:eye|mull|weigh|consider|explore|discuss|near)(?:s|d|ed|ing)? (?:(?:an?|their|possible|potential) )*(?:[\w\-]+ |<M> ){0,2}?(?:merger|tie-up)"
    r"|(?:in|holding|hold|held|having) (?:(?!about\b)[\w\-]+ ){0,3}?(?:merger|takeover|acquisition|buyout) (?:talks|discussions|negotiations)(?! with))\b(?! (?:their|its|some|parts|the) (?!compan|business|firms|operations|two (?:compan|business|firms)))",
    re.IGNORECASE,
)
TWO_NAMED = (MERGE_THEM, CALLED_OFF, MERGER_OF, MERGER_WITH)
NEEDED: dict[Pattern, str] = {
    MERGER_OF: "merger|tie-up|combination",
    MERGER_ITSELF: " between ",
    MERGER_WITH: "merger with",
    MERGE_THEM: "to merge|to combine",
    CALLED_OFF: "merger|tie-up|combination",
}
"""Words of which each match has one, between bars."""
