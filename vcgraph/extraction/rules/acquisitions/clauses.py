"""How far a purchase has come by the clause it stands in: on a condition, under way, or told of a time gone by."""

from vcgraph.extraction.rules.text.clauses import own_start
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import Modality
from vcgraph.normalize.patterns import Pattern

_OWN_RELATIVE = pattern(
    r", (?:which|who|whom)(?: (?:<C>|it|they|he|she))? (?:(?:has|had|have|in|also|later|then|recently|first|just|<D>|[a-z]+ly),? )*$"
    r"|<N>(?:,| \() ?(?:(?:once|first|itself|since|later|recently|[a-z]+ly) )*$"
)
""" "The seller would be A, which | took B private": what went before says nothing of the purchase."""
_PAST = Pattern(r"(?:acquired|bought|purchased|took|taken|sold|paid|went|(?:snapp|pick|scoop|gobbl)ed)\b")
_FEAT = Pattern(
    r"\b(?:claim to fame|achievement|feat|success|coup|triumph|exit|trick|record|biggest deal) (?:is|was) $"
)
""" "His claim to fame is | selling B to A": it is done."""


def own_clause(before: str, verb: str) -> str:
    """The words before a verb that are of its own clause."""
    before = before[own_start(before + verb) :]
    relative = _OWN_RELATIVE.search(before) if _PAST.match(verb) else None
    before = before[relative.start() :] if relative else before
    return "" if _FEAT.search(before) else before


_CONDITION = pattern(
    r"(?:^|, |[.:;“\"] ?)(?:[Ii]f|[Ss]hould|[Uu]nless|[Oo]nce|[Aa]ssuming|[Pp]rovided)(?: that)? (?:[\w\-’]+ |<M> |<L>(?:['’]s)? |<N>['’]s? ){0,5}$"
)
_COMES_ABOUT = pattern(
    r"[^.;,]{0,50}? (?:goes? (?:through|ahead)|gets? the (?:go-ahead|nod|green light)|(?:is|are|gets?|be) (?:completed|approved|cleared|closed|finali[sz]ed|done|sealed|blocked|waved through)"
    r"|closes?|succeeds?|completes?|proceeds?|fails?|falls? (?:through|apart)|receives? (?:[a-z]+ )?approval)\b"
)
""" "If A's purchase of B goes through"."""
_WOULD = pattern(
    r"(?: (?:announced|unveiled|agreed|proposed) [^.;,]{0,20}?)?(?:(?! --| last |(?<!<N>) and )[^.;,–—<D>]){0,40}?(?<! that)(?<! which) (?:would|could|may|might) (?!(?:not )?have\b|(?:later|eventually|soon|never|not|prove|turn|come) )"
)
_NOUN = Pattern(
    r"(?:[\w\-]+ )?(?:acquisition|purchase|takeover|sale|buyout|buy-out|merger|tie-up|combination|deal to merge|deal to combine)\b"
)
""" "The tie-up of A and B would create a giant"."""
_UNDERWAY = Pattern(r"\b(?:is|are|was|were) (?:(?:now|currently|also|itself) )*being $")
""" "B, which is being | acquired by A"."""


def told_by_clause(before: str, verb: str, after: str) -> Modality | None:
    """What a condition, a "would" behind the noun or a passive under way say of a deal, if the clause has one."""
    if _UNDERWAY.search(before):
        return "planned"
    if not _NOUN.match(verb):
        return None
    open_yet = _WOULD.match(after) or (_CONDITION.search(before) and _COMES_ABOUT.match(after))
    return "planned" if open_yet else None


_LATER_ON = pattern(
    r"^(?:In <D>,? |<D>,? |Later,? )?<X>(?:, [^.;,]{2,60},)? would (?:(?:later|soon|eventually|ultimately|then|go on to) )*$"
)


_ON_TERMS = Pattern(r"[^.;]*\b(?:under|deal|terms|agreement|proposal|plan|approv\w+|if|subject|offer|transaction)\b")


def is_later_on(before: str, after: str) -> bool:
    """ "A would acquire B in 2016", of a time gone by; not "under the deal"."""
    return _LATER_ON.match(before) is not None and not _ON_TERMS.match(after)
