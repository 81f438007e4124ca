"""Two companies that become one, told by the merger or by its end. Every pattern names `verb`."""

from vcgraph.extraction.rules.acquisition_patterns import DESCRIPTION
from vcgraph.extraction.rules.marks import pattern
from vcgraph.normalize.patterns import Pattern

_SIZED = r"(?:[\w\-]+ |<M>[ -]|<D> ){0,3}?"
_TIE_UP = r"(?:merger|tie-up|(?:(?<=proposed )|(?<=planned )|(?<=<M> ))combination)"
_AS = r"(?: (?:agreement|deal|plans?|pact|accord|talks|negotiations|discussions|proposal))?"
_RIVAL = r"(?:(?:its|their) (?:[\w\-]+ ){0,2}?(?:rival|competitor|peer) )?"
MERGER_OF = pattern(
    rf"(?:\b(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]n|[Aa]bout|[Oo]f) |^){_SIZED}(?P<verb>{_TIE_UP}{_AS}) (?:of|between) {DESCRIPTION}(?P<acquirer><N>)"
    rf"(?:, [^.;,<N>]{{2,60}},)?,? (?:and|with) {_RIVAL}{DESCRIPTION}(?P<target><N>)(?!['’])"
)
_AGREES = (
    r"(?:(?:has |had )?(?:agreed to|agrees to|announced|announces|proposed|completed|closed|decided not to pursue|opted not to pursue|abandoned|dropped|scrapped|called off) (?:(?:an?|the|its) )?)"
)
MERGER_WITH = pattern(
    rf"(?P<acquirer><N>['’]s?|<A>['’]s|<C>(?= {_AGREES})) {_AGREES}?{_SIZED}(?P<verb>merger) with {DESCRIPTION}(?P<target><N>)(?!['’])"
)
MERGE_THEM = pattern(
    rf"\b(?P<verb>(?:(?<=<M> )(?:deal|transaction)|deal|agreement|plan|proposal|pact|talks|negotiations|move|bid|effort|attempt)s? to (?:merge|combine)) {DESCRIPTION}(?P<acquirer><N>) "
    rf"(?:and|with) {_RIVAL}{DESCRIPTION}(?P<target><N>)(?!['’])"
)
""" "The $5 million deal to merge A and B"."""
_SAID = r"(?:(?:have|has|had|both|mutually|agreed|agree|decided|plan|planned|said|say|announced|confirmed|that|they|<A>|would|will|are|were|set|to|in|a|joint|statement|on|also|now|jointly|<D>) )*"
CALLED_OFF = pattern(
    rf"(?P<acquirer><N>)(?:, [^.;,<N>]{{2,60}},)?(?:,| and) (?:rival )?(?P<target><N>),?(?:, [^.;,<N>]{{2,60}},)? {_SAID}"
    rf"(?P<verb>(?:terminat|call|abandon|scrap|end|cancel|drop|shelv|ditch|halt|break|walk)\w*(?: off| away from)? (?:(?:an?|their|the) )?(?:[\w\-]+ |<M> ){{0,3}}?{_TIE_UP})\b"
)
""" "A and B, which makes valves, said that they will scrap their planned merger"."""
TWO_NAMED = (MERGE_THEM, CALLED_OFF, MERGER_OF, MERGER_WITH)
NEEDED: dict[Pattern, tuple[str, ...]] = {
    MERGER_OF: ("merger", "tie-up", "combination"),
    MERGER_WITH: ("merger with",),
    MERGE_THEM: ("to merge", "to combine"),
    CALLED_OFF: ("merger", "tie-up", "combination"),
}
"""Words of which each match has one."""
