"""What is said not to be, only imagined, or was hoped for in vain: deals that no claim may call done."""

from vcgraph.extraction.rules.text.clauses import own_start
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.endings import UNDONE, ends_in_vain, gave_way
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import goes_on, imagined_past
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern

_RAISED = r"(?:rais(?:e|ed)|s(?:ell|old)|g[eo]t|t(?:ake|ook)|invest(?:ed)?|s(?:eek|ought)|secured?|closed?)"
_WHO = r"(?:<C>|it|they|we|you|I|someone|somebody|an? (?:[\w\-]+ ){1,3}?(?:company|startup|firm|founder|business))"
_IMAGINED = pattern(
    rf"(?:^|[“\"] ?|[,;:–—] )(?:(?:[Ii]f|[Ss]uppose(?: that)?|[Ii]magine(?: that)?|[Ii]magine if) {_WHO} (?:(?:were to|could|had|ever|now|only|just) )*{_RAISED}\b(?! (?:the|that|this|its)\b)"
    rf"|(?:Should|Were) {_WHO} (?:to |ever |again )*{_RAISED}\b)"
)
""" "If it raised $100 million today, it might be worth $2 billion": both sums are imagined."""
_WISHED = pattern(
    r"(?:Hoping|Aiming|Planning|Wanting|Trying|Looking|Seeking|Having (?:hoped|planned|wanted|tried|aimed)|Though it had (?:hoped|planned|wanted|tried))(?: to (?:raise|get|find)| for)? (?:[a-z]+ ){0,3}"
)
_GOT_OTHER = pattern(
    r"(?: [a-z]+){0,2}, (?:<C>|it)(?: (?:has|had|instead|only))* (?:got|raised|took|found|received|ended up)\b"
)
""" "Hoping to raise $12 million, Acme got twice that": only the other sum was raised."""
_REFUSED = pattern(
    r"\bturn(?:ed|s|ing) (?:away|down) (?:[a-z]+ ){0,3}$|\b(?:rejected|refused|spurned|declined) (?:(?:about|some|nearly|more|than|over|a|an|the) )*$"
)
""" "Turned away $50 million from A and took $20 million from B": nobody gave the first."""
_UNTRUE = pattern(
    r"\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|(?:no|little) truth (?:to|in|behind)|disput(?:ed|es|ing)|brush(?:ed|es|ing) (?:off|aside))"
    r" (?:(?:the|a|any|recent|media|press|newspaper|market|as|false|untrue|<N>|<D>)(?:['’]s?)? ){0,4}(?:reports?|rumou?rs?|suggestions?|speculation|claims?|talk|stories|story|that|it|being|having)\b(?:(?!, (?:saying|adding|but|and|though|although|while|insisting)\b)[^.;]){0,90}$"
)
""" "Denied reports that it is in talks to raise"."""
_RUMOURS = pattern(
    r"\b(?:[Rr]umou?rs?|[Rr]eports?|[Ss]peculation|[Ss]uggestions?|[Cc]laims?|[Ss]tor(?:y|ies)|[Tt]alk)\b[^.;]{0,20} (?:that|of|about|saying)\b[^.;]{0,90}$"
)
_ARE_WRONG = pattern(
    r"[^.;<M>]{0,80}? (?:is|are|was|were|proved|turned out)(?: to be)? (?:(?:simply|just|all|quite|plainly|completely|[a-z]+ly) )*(?:wrong|false|untrue|unfounded|incorrect|baseless|mistaken|exaggerated|denied|inaccurate|premature|nonsense)\b"
)
""" "Rumours that it had raised | $200 million were wrong"."""
_NONE = pattern(
    r"\b(?:[Tt]here (?:is|was|will be|are|were)|[Hh]as|[Hh]ave|[Hh]ad) (?:no|not (?:a|any)) (?:(?:new|such|fresh|further) )*$"
)
""" "There is no Series B"."""
_NOT_RAISED = pattern(
    r"\b(?:has|have|had|did|does)(?: (?:not|never)|n['’]t)(?: (?:yet|actually|ever|in fact))* (?:rais|clos|complet|receiv|secur|sell|sold|t(?:ake|ook)|land|announc|discuss|s(?:eek|ought)|ask|plan|reach|set|agree)\w*(?: (?:an?|the|its|any|that|such|another|about|a further|new|valuation|value|price|of|at|on|for|<M>|<S>|[a-z]+-[a-z]+))* $"
)
""" "Has not raised the $60 million Series C that some reported"."""
_COULD_HAVE = pattern(
    r"(?:<C>|\b(?:[Ii]t|[Ww]e|I|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he)|\b[Tt]he (?:company|start-?up|firm|founders)) (?:could|might|can) (?:(?:easily|probably|also|just|perhaps|well|certainly) )*have (?:raised|taken|asked for|got(?:ten)?|closed|landed|secured) (?:(?!(?:if|but|and)\b)[\w\-]+ ){0,4}$"
)
_CORRECTED = pattern(
    r"\b(?:(?:earlier|previous|original|initial|first|prior) version of (?:this|the|our) (?:article|story|piece|post|report)|(?:mistakenly|wrongly|incorrectly|erroneously|falsely) (?:said|reported|stated|wrote|claimed|gave))\b[^.;]*$"
)
""" "An earlier version of this article said that Acme had raised"."""
_SIZE = r"(?:(?:an?|its|the|up|to|about|around|as|much|roughly|nearly|new|fresh|another|additional|more|than|at|least|over|further|some|or|between|<M>|<S>|(?<= a )[\w\-]+|(?<= an )[\w\-]+|(?<= its )[\w\-]+)[ \-])*"
_DEAL = r"(?:raise|announce|close|complete|secure|receive|land|unveil|sign|finali[sz]e|get|collect|attract|find|bring in|take)"
_IN_VAIN = pattern(
    rf"\b(?:had (?:(?:once|originally|initially|earlier|also|reportedly) )*(?:hoped|planned|wanted|tried|intended|meant|sought|aimed|attempted)|tried|attempted|failed|(?:was|were) unable"
    rf"|no longer (?:expects?|plans?|intends?|hopes?|wants?|planning|expecting|seeking|trying)|(?:gave|given) up (?:on )?(?:(?:its|the|plans|efforts|hopes?|an?|attempts?|trying) ?)*)"
    rf"[^.;,<M><N>]{{0,40}}? to {_DEAL} {_SIZE}$"
)
""" "It had hoped to raise $25 million", "tried for most of last year to raise a Series B"."""
_HAD_IT = pattern(r"(?:^|, )[Hh]ad (?:the|its|that|an?|<C>['’]s) (?:[\w\-]+ |<M> |<S> ){0,3}$")
_CLOSED = Pattern(
    r"[^.;,]{0,40}\b(?:closed|gone (?:through|ahead)|been (?:completed|closed)|succeeded|happened|come (?:off|through))\b"
)
""" "Had the $150 million round closed"."""
_AHEAD = pattern(
    rf"\b(?:(?:is|are|was|were|had been|has been|have been) (?:\w+ly )?(?:set|due|expected|scheduled|slated|about|supposed)) to {_DEAL} {_SIZE}$"
    rf"|\b(?:(?:aims?|aiming|hopes?|hoping|looks?|looking|asks?|asking) for|wants|needs|seeks|(?:is|are) (?:(?:now|also|currently|still) )?(?:seeking|after)|will (?:follow|come|be paid|arrive) with) {_SIZE}$"
    rf"|\b(?:expects?|hopes?|plans?|aims?|intends?|wants?) to (?!use\b|spend\b|open\b|hire\b)[a-z]+ [^.;,<M>]{{0,30}}?(?:in|through|with) {_SIZE}$"
    rf"|\b(?:(?:will|shall) (?:also |then |later |each |both |jointly )*|(?:plan|agree|expect|intend|promise|pledge)(?:s|d|ed)? to |(?:is|are) (?:(?:set|due|about|expected|scheduled) )?to )(?:put(?: in| up)?|invest|inject|provide|contribute|pump in|pour in|chip in) (?!the\b){_SIZE}$"
)
""" "Was set to announce a $55 million Series C", "aims for $55 million in the next", "backers will put in another $9 million"."""
_STILL_SOUGHT = pattern(
    r"(?: (?:round|raise|financing|funding|<S>))? (?:(?:that|which) )?(?:<X>|<A>|it|they)(?: (?:now|also|still))? (?:seeks?|wants?|needs?|is (?:now |still )?(?:seeking|after|raising|asking for|looking for)|(?:hopes|plans|aims|wants|intends|expects|is trying|is hoping|is planning) (?:to (?:raise|get|secure|close)|for))\b"
)
""" "Should it raise the $300 million that it seeks": still to come."""
_TO_FOLLOW = pattern(
    r"(?: [\w\-]+){0,2} (?:(?:will|would|is to|are to|is due to|should) (?:follow|come|be (?:paid|released|transferred|drawn|put in|invested|injected|provided|contributed)|arrive)|follows? (?:in|by|next|later|<D>)|(?:is|are) to follow)\b"
)
""" "A second tranche of $7 million will follow in September"."""
_HEADED = pattern(
    r"(?:[\w\-’' ]{2,40}: )?(?:<L>(?:-based|['’]s)? |[A-Z][\w\-]+ ){0,4}<N> (?:(?:Reportedly|reportedly|Said|said|Now|now) )*"
    r"(?:[Rr]aising|[Ss]eeking|(?:[Ll]ooking |[Ss]et |[Aa]bout |[Pp]lans |[Ww]ants )?[Tt]o [Rr]aise) (?:(?!(?:in|by|from|and)\b)\w+ ){0,4}$"
)
""" "Acme Raising $5 Million", "Acme To Raise $5 Million": a headline tells of what is to come."""
_ENDS = (".", "?", "!", "”", '"')
_FILLER = r"(?:(?!(?:after|following|since|having|that|which|who|raised|closed|from|beyond|above|than|but|until|despite|into|amid|while|offices?|stores?|plants?|factory)\b)(?:[\w\-’']+|<M>|<S>|<L>|<N>(?:['’]s?)?|<A>['’]s) ){0,9}"
_RUMOURED = pattern(
    rf"\b(?:reportedly|(?:reported|said|rumou?red|believed|understood|thought) to be) (?:now |in the process of )?(?:(?:co-)?leading|raising|seeking|closing|finali[sz]ing|wrapping up|lining up|putting together|investing|pouring|buying into) {_FILLER}$"
    rf"|\b(?:in pole position|the (?:\w+ )?(?:front-?runner|favou?rite)|(?:vying|jockeying|competing|angling)) to (?:co-)?lead {_FILLER}$"
    rf"|\b(?:in|holding|held|having) (?:[\w\-]+ ){{0,3}}(?:talks|discussions|negotiations) (?:with [^.;<M>]{{1,120}}? )?to (?:raise|secure|close|land) {_FILLER}$"
    rf"|\bputting the (?:final|finishing) touches (?:on|to) {_FILLER}$"
    r"|\b(?:is|are|was|were|be) (?:now |also |still |already )?(?:in|holding) (?:[\w\-]+ ){0,2}(?:talks|discussions|negotiations)(?: with [^.;,<M>]{1,60}?)?(?: (?:about|over|on|for))?(?: (?:an?|the|its|new|first|further|another|additional|raising|some|about|up to))* $"
)
""" "Is reportedly leading a new $5 million round": told by hearsay, so it is still talked of."""
_BEHIND = pattern(
    r"(?: (?:round|raise|fundraise|funding|financing|equity|debt|seed|venture|growth|bridge|share|sale|deal|investment|offering|issue|placement|loan|extension|<S>)){0,4},? (?:"
    r"(?P<rumoured>(?:is|are) (?:reportedly|(?:said|rumou?red|believed|understood|thought) to be) (?:being )?(?:co-)?led by)"
    r"|(?:which (?:is|are) )?(?:planned|slated|scheduled|expected|due) (?:for|in) (?:the |early |late |mid-?)*<D>"
    r"|(?:is|are) (?:still )?(?:expected|due|set|slated|likely|scheduled) to (?:close|be (?:closed|completed|finali[sz]ed|led|announced)))(?!\w)"
)
""" "The $5 million round is reportedly being led by", "is expected to close in June"."""
_GETS = (
    r"(?:rais(?:e|ing)|secur(?:e|ing)|clos(?:e|ing)|land(?:ing)?|get(?:ting)?|find(?:ing)?|attract(?:ing)?|(?:bring|pull|tak)(?:e|ing)?(?: in)?|"
    r"(?:put|drum|wrap)(?:p?ing)?(?: together| up)|complet(?:e|ing)|borrow(?:ing)?)"
)
_TRIED = pattern(
    rf"\b(?:try(?:ing)?|tried|s(?:ought|eeking)|attempt(?:s|ed|ing)?|hop(?:ed|ing)|wanted|planned|planning|aimed|aiming|set out|look(?:ed|ing)|close|in talks|on the verge) (?:to|at|of|about|over) {_GETS} [^.;<M>]{{0,40}}$"
    r"|\b(?:s(?:ought|eeking|eeks)|(?:hop(?:ed|ing)|look(?:ed|ing)) for|wanted|planned|planning|attempted|nearing|close to|on the verge of|talks (?:about|over|on|for)) (?:(?:an?|another|about|around|some|up|to|more|than|as|much|additional|new|fresh|further|roughly|nearly|over) ){0,3}$"
)
_IN_THE_END = (
    r"(?:(?:gave|giving|given) up|(?:came|come|coming) (?:away )?(?:up )?(?:empty|short)|(?:fell|fallen) (?:through|apart)|collapsed|to no avail|without success|in vain|went nowhere|"
    r"(?:walked away|backed out|pulled out)|(?:could not|couldn['’]t|was unable to|failed to|did not|didn['’]t) (?:find|get|land|secure|pull it off|raise|reach|close)|"
    r"never (?:showed|came|arrived|materiali[sz]ed|closed|happened|turned up|got done))"
)
_GAVE_UP = pattern(
    rf"[^.;<M>]{{0,60}}?,? (?:(?:but|and|before|until|though|only to) [^.;<M>]{{0,45}}?)?{_IN_THE_END}\b"
)
_INSTEAD_OF = pattern(
    r"(?:^|[,;:] |\b(?:and|but) )(?:[Ii]nstead of|[Rr]ather than) (?:(?P<doing>rais(?:e|ing)|tak(?:e|ing)|seek(?:ing)?|sell(?:ing)?|borrow(?:ing)?|accept(?:ing)?) [^,;.]{0,40}|(?:the|an?|its) (?:[\w\-]+ ){0,2})$"
)
_MEANT_BEHIND = pattern(r"[^,;.]{0,40}? (?:that |which )?(?:<C>|it|they) (?:had|was|were)\b")
""" "Instead of raising the $50 million that it had sought, Acme sold itself"."""
_NEVER = pattern(
    rf"(?: (?!(?:that|which|and|but|in|by)\b)(?:[\w\-]+|<S>|<N>|<C>)){{0,5}} (?:never got (?:done|off the ground)|{UNDONE})\b"
)
""" "Had been trying to raise $5 million but gave up", "a planned $5 million round never materialized"."""


def is_unreal(mask: str, position: int) -> bool:
    """Whether a deal at a place of a masked sentence is only imagined, or said not to be."""
    imagined = _IMAGINED.search(mask)
    return (
        _REFUSED.search(mask, max(0, position - 90), position) is not None
        or (_WISHED.fullmatch(mask, 0, position) and _GOT_OTHER.match(mask, position + 1)) is not None
        or (imagined is not None and imagined.start() < position)
        or _UNTRUE.search(mask, max(0, position - 200), position) is not None
        or _CORRECTED.search(mask, 0, position) is not None
        or (_RUMOURS.search(mask, 0, position) and _ARE_WRONG.match(mask, position + 1)) is not None
        or _NONE.search(mask, max(0, position - 40), position) is not None
        or could_have(mask, position)
        or (
            _NOT_RAISED.search(mask, max(0, position - 90), position) is not None
            and not mask.startswith((" until", " till", " before"), position + 1)
        )
    )


def could_have(mask: str, position: int) -> bool:
    """ "We could have raised | $50 million": and did not."""
    return _COULD_HAVE.search(mask, max(0, position - 90), position) is not None


def _is_passed_over(mask: str, position: int) -> bool:
    """ "Instead of the $30 million that it had planned"."""
    found = _INSTEAD_OF.search(mask, max(0, position - 90), position)
    return found is not None and (found["doing"] is not None or _MEANT_BEHIND.match(mask, position + 1) is not None)


def is_answered_no(document: Document, sentence: Sentence) -> bool:
    """ "Did Acme buy Bede? It did not.": what is asked has not happened."""
    if not sentence.mask.rstrip('”" ').endswith("?") or sentence.index + 1 >= len(document.sentences):
        return False
    return _NO.match(document.sentences[sentence.index + 1].mask) is not None


_NO = pattern(
    r"[“\"]?(?:No\b(?! (?:one|other|doubt|wonder)\b)|Not (?:so|quite|yet|really|at all|true)\b|(?:<A>|<X>|It|They|He|She|Neither) (?:did|has|had|was|is|will|would|does)(?: not|n['’]t)(?= ?[.,:;]| at all)|Far from it|Hardly\b)"
)


def told_undone(mask: str, position: int) -> Status | None:
    """How far a round at a place is, where the words right before it say plainly that it is not, or not yet, done."""
    if _DONE_BEHIND.match(mask, position + 1):
        return None
    start = max(0, position - 150)
    if (
        _IN_VAIN.search(mask, start, position)
        or (_HAD_IT.search(mask, start, position) and _CLOSED.match(mask, position + 1))
        or _NEVER.match(mask, position + 1)
        or ends_in_vain(mask, position)
        or gave_way(mask[own_start(mask[:position]) : position], mask[position + 1 :])
        or _is_passed_over(mask, position)
        or (_TRIED.search(mask, start, position) and _GAVE_UP.match(mask, position + 1))
        or imagined_past(mask[:position], mask[position:], 60) == "failed"
    ):
        return "failed"
    behind = _BEHIND.match(mask, position + 1)
    if _RUMOURED.search(mask, start, position) or (behind is not None and behind["rumoured"]):
        return "in_talks"
    headed = _HEADED.match(mask, 0, position) is not None and not mask.endswith(_ENDS)
    return "planned" if headed or behind or _is_ahead(mask, position) else None


def is_further_off(mask: str, later: int, position: int) -> bool:
    """Whether what stands at one place is still to come, though that at another is done: "raised $7 million and is in talks
    about a | Series A".
    """
    return position < later and told_undone(mask, later) is not None and told_undone(mask, position) is None


def _is_ahead(mask: str, position: int) -> bool:
    start, behind = max(0, position - 150), position + 1
    before = _AHEAD.search(mask, start, position) is not None or goes_on(mask, position)
    return before or _STILL_SOUGHT.match(mask, behind) is not None or _TO_FOLLOW.match(mask, behind) is not None


def told_done(mask: str, position: int) -> bool:
    """Whether the clause of a sum says plainly that it was raised, whatever the clauses before it say of other deals: "When
    talks broke down, Acme raised", "dropped its flotation and sold a stake for".
    """
    return _DONE_BEHIND.match(mask, position + 1) is not None


_DONE_BEHIND = pattern(
    r"(?: (?!that\b)[\w\-]+){0,3} (?:that|which) (?:<X>|<A>|it|they|he|she)(?: (?:has|had|have|also|just|already))* (?:raised|granted|invested|put|lent|took|got|received|borrowed|gave|paid)\b"
)
""" "Will pay from the $5 million that A invested": it has been."""
