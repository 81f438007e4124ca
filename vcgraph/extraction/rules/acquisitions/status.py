"""Whether words tell of a purchase at all, and how far it has come."""

import re

from vcgraph.extraction.rules.acquisitions import bids, control, freely, mergers, sales, unnamed
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.clauses import is_later_on, own_clause, told_by_clause
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.clauses import next_start, without_asides
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.endings import gave_way
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import Modality, read_imagined, read_modality
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern, rule_of

_BIDS = (bids.BID_FOR, bids.BIDS)
_OFFERS = {bids.BID_FOR: "bid|offer", bids.BIDS: "bid|offer|deal|agreement"}
_SPENT = Pattern(
    r"(?<!to )\b(?:paid|spent|(?<!for )used|shelled out|forked (?:out|over))\b(?:(?! (?:is|are|has|have|will|plans|wants|agreed) )[^.;]){0,50} to $"
)
_BROKEN_OFF = pattern(
    r"(?: (?:in |on |back in |late |early )*<D>)?,? (?:(?:was|were|is|has been|had been|have been|got|later|then|eventually|ultimately|promptly|politely|but|and|only|to|be) )+(?:shot down|blocked|rejected|called off|terminated|abandoned|scrapped|dropped|shelved|halted|suspended|frozen|put on (?:hold|ice)|thwarted|cancell?ed|turned down|turned away|rebuffed|spurned|refused|sent packing|shown the door|told no)\b|,? (?:fell through|collapsed|fell apart|(?:halts|stalls|collapses|falls (?:through|apart))(?=[.,;:]|$| (?:over|after|as|amid|on|at|following|because|when)\b))\b|,? (?:is|was|are) (?:now )?(?:off|dead|off the table)(?= ?[.,;]|$)"
    r"|[^.;,<N>]{0,40} (?:lapsed|expired|fell through|collapsed|came to nothing)\b|[^.;]*\bbut (?:(?:<C>|he|she|they) )?never did\b"
    r"|[^.;<N>]{0,40},? (?:but (?:it |<A> |the (?:offer|bid|approach) )?(?:got nowhere|went nowhere|came to nothing|came away empty-handed|was (?:in vain|not enough))|to no avail|without success|in vain)\b"
    r"|[^.;<N>]{0,40},? (?:which|who|but <C>) (?:then |later |reportedly )?(?:rejected|rebuffed|spurned|turned down|declined) "
    r"(?:it\b|<A>|the (?:[\w\-]+ ){0,2}(?:offer|bid|approach|proposal|deal)\b)"
    r"|[^.;]*\bbut (?:later |ultimately |eventually |then )?(?:decided against|backed out|walked away|passed on)\b"
    r"|[^.;]*\b(?:but|though|although|before) (?:[\w\-]+ ){0,5}?(?:talks|negotiations|discussions|deal|offer|bid|plans?|merger|takeover|sale|tie-up) (?:(?:have|has|had|later|then|ultimately|eventually) )*(?:did not|didn['’]t|never|fell|falling|broke|broken|breaking|ended|collapsed|collapsing|went nowhere|gone nowhere|stalled|fizzled|foundered|(?:was|were) (?:blocked|called off|dropped|abandoned|scrapped|rejected))\b"
    r"|[^.;]*\bbut nothing (?:ever )?(?:came|has come|happened)\b"
    r"|[^.;,]{0,60}? (?:have|has|had) (?:ended|collapsed|stalled|been (?:broken off|called off|suspended))(?=[.,;]|$| (?:but|in|on|last|after|over)\b)"
    r"|[^.;,]{0,60}? (?:(?:have|has|had) )?(?:ended|collapsed|broken|broke|fallen|fell|finished) (?:without (?:an? )?(?:deal|agreement|success)|down|apart|through)\b"
    r"|[^.;]*\bbut (?:[\w\-]+ ){0,4}?(?:could not|couldn['’]t|did not|didn['’]t|never|failed to) (?:agree|reach|materiali[sz]ed?|close|go through|happen|come to)\b"
)
_TURNED_DOWN = pattern(
    r"[^.;]*\bbut (?:<C>|they|he|she|(?:its|the|their|both|two) (?:[\w\-]+ ){0,2}?(?:founders?|owners?|board|team|management|shareholders|investors|company)|<C>['’]s? (?:[\w\-]+ ){0,2}?(?:<P>|CEO|boss|chief(?: executive)?|founders?|owners?|board|team|management|shareholders))"
    r" (?:(?:had|has|later|then|reportedly|ultimately) )*(?:(?:was|were)(?:n['’]t| not) (?:interested|having (?:it|any of it|<A>)|for sale)|balked|refused(?=[.,;]|$)|rejected|rebuffed|spurned|turned (?:(?:it|<A>|that|him|them|the offer|the bid|the deal) )?down|(?:declined|refused)(?! to (?!sell\b|be\b|accept\b))|said no|rejects|spurns|turns (?:it|<A>|them) down)\b"
)
""" "Offered $5 million for Acme, but its founders turned it down"; who has bought it has not been turned down."""
_STILL_OPEN = pattern(
    r"[^.;]{0,60}\b(?:(?:is|was|are)(?:n['’]t| not)?(?: now| still)? (?:likely|unlikely|expected|due|going|set) to|won['’]t|has(?:n['’]t| not)(?: yet)?) (?:be )?(?:clos|complet|finali[sz]|conclud)"
    r"|[^.;,]{0,40}\b(?:would|will|shall|should|is expected to|is due to|is set to|is to|are to|is scheduled to|(?:has|is) yet to) (?:be )?(?:clos|complet|finali[sz]|conclud|execut|consummat|carried out)"
    r"|[^.;,]{0,80}\bin an? (?:[\w\-]+ ){0,2}(?:deal|transaction) (?:that is |which is )?(?:subject to\b|(?:expected|due|set|slated|scheduled) (?:<D>|(?:in|by|for|this|next|early|late|later)\b|to (?:be )?(?:clos|complet|finali[sz]|conclud)))"
    r"|[^.;,]{0,60}\b(?:awaits?|awaiting|subject to|needs?|hinges on|depends on|requires?) (?:\w+ ){0,4}?(?:approval|clearance|consent|ruling|green light|blessing|nod)\b"
    r"|[^.;,]{0,40}\b(?:has|have|had|was|were) (?:been )?(?:(?:approved|cleared|waved through) by|delayed|postponed|held up|put off)\b"
)
_EARLIER_SUITOR = Pattern(
    r", (?:which|who) (?:(?:had|has|once|earlier|previously|also|reportedly) )*(?:reject|rebuff|spurn|turned down)"
)
""" "Acme bought B, which turned down an offer from C": that one failed."""
_LOOKING = Pattern(
    r"\b(?:looking (?:(?:in)?to|at)|look (?:in)?to|considering|eyeing|eyed|interested in|interest in|(?:(?:sights?|eyes?) on|thinking (?:of|about)|(?:toy|flirt)(?:ing|ed|s) with|intent on)(?= $)|hoping to|close to|keen (?:on|to)(?= (?:an? |the )?$)|pursu(?:es?|ing)(?= (?:(?!and\b)[^\s,]+ ){0,3}$)|talks (?:to|of|about|with|over)|bid (?:to|for)|offer(?:ed)? to|exploring)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_ATTEMPT = Pattern(
    r"\b(?:attempt(?:ing|s|ed)? to|move to|bid to|plans? (?:to|for)|unveil\w* plans?|pending|proposed|(?:will|would|is to|is set to) (?:go (?:to|into|towards?)|fund|finance|pay for|help (?:fund|finance|pay for))|(?:ha(?:s|ve) |(?<=board ))(?:backed|recommended) (?:an?|the|its)(?= (?:(?!and\b)[^\s,]+ ){0,3}$)|approve[ds]|clear(?:s|ed)|(?:(?:yet|still|due|expected|asked) to|reviewing|examining|probing|scrutini[sz]ing|looking into|wav(?:es?|ed)(?= (?:through|$)))(?: (?:clear|approve|rule on|decide on|review))?(?: through)?(?= [^.;,]{0,20}$)|green-?li(?:ghts?|t)|accepted|(?:approval|go-ahead|clearance|green light) (?:to|for|of))\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_WITHDRAWN = Pattern(
    r"\b(?:withdrew|withdrawn|dropped(?! (?:by|to|from|\d))|abandoned|scrapped|walked away from|pulled(?! the trigger)|lost out on|passed on|g[ai]v(?:es?|en|ing) up (?:on|its(?! independence)|plans)|(?:bow|dropp|pull|back)ed out of|(?:block|veto)(?:s|e[ds])|(?:(?:halt|suspend|freez|thwart|scupper|derail|torpedo|scuttl)(?:s|e|es|ed)|disrupt(?:s|ed)?)(?=(?:(?! (?:and|but|before|after|when|while|as|then|that|which|who) )[^,:])*$)|not to (?:pursue|proceed with|go (?:ahead|through) with)|against(?= (?:buying|acquiring|pursuing|a (?:takeover|merger|bid)))|(?:terminat|block|kill|end)\w* what (?:would|could) have been|failed|unsuccessful|aborted|terminate|(?:tried|attempted|sought|bid)(?: (?:in vain|without success|unsuccessfully|for [a-z]+|hard|twice|repeatedly))* to|(?:seek\w*|sought|wants|trying|moved|sued) to (?:end|scrap|cancel|abandon)|get out of|los(?:t|es|ing) (?:its|the|an?) (?:bid|battle|fight))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_ALMOST = Pattern(
    r"\b(?:(?<!is )(?:nearly|almost)(?: (?:got|was|were|had(?: been)?))?|came (?:very |tantali[sz]ingly )?(?:close|near) to(?: being| getting)?"
    r"|came within [^.;,]{3,40} of(?: being| getting)?|[Nn]othing came of (?:an?|the|its) (?:[\w\-]+ ){0,3}) ?$"
)
""" "Almost sold to Acme", "came close to buying B", "nothing came of the sale of B": it did not come about."""
_NONE = Pattern(r"\b[Tt]here (?:will be|would be|is|was|has been) no (?:[a-z]+ )?$")
""" "There will be no | merger of A and B"."""
_DROPS = pattern(
    r"\b(?:terminat(?:es|ed)|end(?:s|ed)|cancel(?:s|l?ed)|to end|drops|scraps|abandons|withdraws|shelves|walks away from|calls off|kills) (?:(?:its|the|an?|<M>|[\w\-]+) ){0,3}$"
)
_RUMOUR = Pattern(
    r"\b(?:[Rr]umours?|[Rr]umors?|[Rr]eports?|[Ss]peculation|[Tt]alk|[Hh]opes?|[Ee]xpectations?|[Pp]lans?) (?:that|of|for|to)\b[^.;,]*$"
)
_PROVED_FALSE = Pattern(
    r"[^.;,]{0,60}? (?:ended|died|faded|proved (?:false|wrong|unfounded|premature)|(?:was|were) (?:false|wrong|untrue|unfounded|denied|dashed|mistaken)|came to (?:nothing|an end))\b"
)
""" "Rumours that A would | buy B ended when"."""
_FAVOURED = Pattern(
    r"\b(?:favou?red|pole position|front-?runners?|favou?rites?|negotiations) to\b|\blook(?:s|ing) to $|\b(?:compet|rac|jostl|battl|vy)ing (?:with|against) [^.;,]{1,40} to $"
)
_ASKED = Pattern(r"(?!(?:Why|How|What|Who|When|Where)\b)[^?]*\?[\s”\"]*$")
""" "Is Acme buying B?"."""
_DISCUSSED = Pattern(
    r"[^.;,]{0,40} (?:is|are|was|were) (?:now |still |also |already )?(?:being (?:discussed|considered|weighed|negotiated|explored|mooted|talked about)"
    r"|under (?:discussion|consideration|negotiation)|on the (?:table|cards)|in the works|in the offing)\b"
)
""" "A takeover of B by A is being discussed"."""
_OFFERED = Pattern(r"(?:takeover )?offer|(?:takeover )?bid", re.IGNORECASE)
_WEIGHED = Pattern(
    r"^look|^ey|^(?:yearn|lust|hanker|hunger|pin|circl)|^view|^clos(?:e to|ing in)|verge|\bread[yi]|^target|consider|weigh|prepar|mull|plann|\bv(?:ie|ying)|compet|battl|jostl|auction|\bnear|bidd|to bid|suitor|runner",
    re.IGNORECASE,
)
_DEAL_DONE = pattern(
    r"\b(?:finali[sz]|clos|complet)e[ds] (?:an?|its|the) (?:[\w\-]+ |<M> ){0,3}(?:deal|agreement|transaction) to $"
)
_FURTHERED = Pattern(
    r"\b(?:broaden|expand|extend|boost|advanc|accelerat|further|bolster|strengthen|deepen|step|kick|speed|ramp|continu)(?:p?ed|e?s)"
    r"(?: up| off)? (?:its|their) [^.;,]{0,40}\b(?:plans?|ambitions?|hopes) (?:with|through|by|via) (?:(?:the|its|an?|another) )?$"
)
""" "Broadened its plans with the acquisition of B": what is planned is something else."""
_CAME_OF = Pattern(
    r"\b(?:ar(?:ose|isen|ising)|stem(?:s|med|ming)?|result(?:s|ed|ing)?|inherited|gained|left over) (?:from|in|with|through|by|after) (?:its|their|the) $"
)
""" "Cuts would trim overlaps that arose from its | acquisition of B"."""
_ASKED_OF_DONE = Pattern(r"^[“\"]?Would\b[^?]* have (?:been )?$")
""" "Would A have | bought B, had it known?": it did."""
_HAD_TO = Pattern(
    r"\b(?:(?<!have )had|(?:was|were) (?:forced|obliged|compelled)|(?:forced|allowed|enabled) (?:it|\ue000)) to (?:be )?$"
)
""" "Had | to sell B", "its cash allowed A | to buy B": it did."""
_TAKEN_UP = Pattern(r"\b(?:accept|approv|clear|retain|select)(?:ed|s|es) [^.;,]{0,30}\b(?:offer|bid|proposal) to $")
""" "The court has accepted A's offer to buy B"."""
_LATEST = Pattern(
    r"\b(?:(?:is|has|have|had) (?:\w+ )?become|became|is|was) (?:just )?(?:the|its) (?:latest|newest|first|second|third|last|most recent|only)"
    r" (?:[\w\-]+ ){0,5}to (?:be )?$"
)
""" "B has become the latest start-up to be bought by C"."""
_DENIED = Pattern(
    r"\b(?:den(?:y|ied|ies|ying)|no intention|no interest|no desire|no plans?|ruled out|not for sale|(?:call|dismiss|brand|label|describ|reject)(?:ed|s|es|led) (?:an?|the|as) (?:[a-z]+ )?(?:reports?|rumou?rs?|claims?|story|stories|suggestions?|speculation|idea))\b[^.;]{0,50}$|\b(?:no longer|never|not) (?:(?!only\b)[a-z]+ly )?$"
)


def deal_modality(mask: str, match: re.Match[str]) -> Modality:
    """The modality of a deal, from the words of its clause."""
    start = match.end("acquirer") if rule_of(match) is sales.TO_WHICH_SOLD else 0
    whole, verb = mask[start : match.start("verb")], match["verb"]
    before = "" if rule_of(match) is sales.BUYER_IS else own_clause(whole, verb)
    near = before[-90:] + ("to " if verb.lower().startswith("to ") else "")
    if _DENIED.search(near):
        return "denied"
    rest = mask[match.end() : next_start(mask, match.end())]
    if _is_off(match, near, rest):
        return "failed"
    after = _EARLIER_SUITOR.split(rest[: _bracket_end(mask, match) - match.end()], maxsplit=1)[0]
    settled = _settled(whole[-90:]) or ("closed" if is_later_on(before, after) or _HAD_TO.search(near) else None)
    if _RUMOUR.search(near) and _PROVED_TRUE.match(rest):
        settled = "planned"
    if settled is not None:
        return settled
    first = verb.split(" ", 1)[0]
    read = read_imagined(before, verb, mask[match.end() :])
    read = read or _told_by_verb(rule_of(match), verb) or told_by_clause(before, verb, after)
    read = read or read_modality(before, first if first.endswith("ing") else verb, after)
    if read in ("planned", "in_talks") and gave_way(before, mask[match.end() :]):
        read = "failed"
    if read != "denied" and (_ASKED.match(mask) or (read == "closed" and _DISCUSSED.match(after))):
        return "in_talks"
    if read != "closed":
        return "in_talks" if read == "planned" and _FAVOURED.search(near) else read
    if rule_of(match) in _BIDS and not _DEAL_CLOSED.match(verb):
        return (
            "in_talks"
            if "talks" in verb
            else "planned"
            if re.search(_OFFERS[rule_of(match)], verb, re.IGNORECASE)
            else read
        )
    if _LOOKING.search(near):
        return "in_talks"
    if _STILL_OPEN.match(after) or _STILL_OPEN.match(without_asides(after)):
        return "planned"
    inside = verb.lower().startswith("to ") or re.search(r"\bTo $", near[-4:]) is not None
    return "planned" if inside or _ATTEMPT.search(near) else read


_IN_BRACKET = pattern(
    r"<N> ?\((?:(?P<open>(?:(?:definitive|binding|purchase) )?(?:agreements?|deal|contract) (?:executed|signed|reached)|signed|agreed|announced|pending|expected|planned|to close\b|(?:not yet|yet to|due to|will|should|expected to) (?:be )?(?:close|complete|finali[sz]e)d?)"
    r"|(?P<done>(?:now |already |deal )?(?:closed|completed|done|finali[sz]ed)))\b[^()]{0,60}\)"
)


def told_in_bracket(sentence: Sentence, target: Referent) -> Status | None:
    """How far the bracket behind a name says that its own deal is: "the acquisitions of B (agreement signed) and C (closed)"."""
    for told_so in _IN_BRACKET.finditer(sentence.mask):
        if sentence.items[told_so.start()].referent is target:
            return "planned" if told_so["open"] else "closed"
    return None


def _bracket_end(mask: str, match: re.Match[str]) -> int:
    """Where the words of a deal end: "B (acquired by A) and C (which failed)" says nothing bad of B."""
    opened = mask.rfind("(", max(0, match.start("verb") - 30), match.start("verb"))
    closed = mask.find(")", match.end()) if opened >= 0 and ")" not in mask[opened : match.end()] else -1
    return closed if closed >= 0 else len(mask)


def _settled(near: str) -> Modality | None:
    """How far the words right before the verb say that it is, whatever else they hold."""
    if any(rule.search(near) for rule in (_SPENT, _LATEST, _DEAL_DONE, _FURTHERED, _CAME_OF, _ASKED_OF_DONE)):
        return "closed"
    return "planned" if _TAKEN_UP.search(near) else None


_PROVED_TRUE = Pattern(
    r"[^.;,]{0,60}? (?:(?:was|were|has been|have been) (?:then |later |now |since )?(?:confirmed|borne out)|proved (?:true|right|correct|well[- ]founded)|(?:came|come) true)\b"
)
""" "Rumours that A would buy B were confirmed"."""


def _is_off(match: re.Match[str], near: str, rest: str) -> bool:
    rest = without_asides(rest)
    if (
        rule_of(match) in (mergers.CALLED_OFF, bids.PURSUIT)
        or (rule_of(match) in bids.ANSWERED and _REFUSAL.match(match["verb"]))
        or _WITHDRAWN.search(near)
        or _ALMOST.search(near)
        or _NONE.search(near)
        or _DROPS.search(near)
        or (_RUMOUR.search(near) and _PROVED_FALSE.match(rest))
        or _BROKEN_OFF.match(rest)
        or _TURNED_DOWN.match(rest)
    ):
        return True
    if rule_of(match) in (bids.BIDS, sales.SALE_TO_TOLD) and _CALLED_OFF.match(match["verb"]):
        return True
    given_up = rule_of(match) in (*_BIDS, sales.HEAD_NOUN) and _GIVEN_UP.search(near + match["verb"])
    return bool(given_up)


_REFUSAL = Pattern(
    r"fail|refus|declin|was unable|were unable|reject|vote[ds]? (?:[a-z]+ )*(?:against|not to|to reject)"
)
_GIVEN_UP = Pattern(r"out of|lapse|withdr|\bpulled|\bdrop|abandon|\bscrap|\bends\b|shelv")
_SIGNED = Pattern(r"sign|enter|reached|struck", re.IGNORECASE)
_TALKED = Pattern(r"\b(?:talks|negotiations|discussions)\b|\b(?:ey|mull|weigh|consider|explor|discuss)", re.IGNORECASE)
_NOT_DONE = Pattern(r"near|close to|agree", re.IGNORECASE)
_CALLED_OFF = Pattern(r"(?:call|scrap|abandon|terminat|end|cancel|drop|halt|block|shelv|kill)", re.IGNORECASE)
_COMPLETED = Pattern(r"seal|clinch|clos|complet|finali")
_WEIGHED_IN_HEAD = Pattern(r"ey(?:es|eing)|mull|weigh|consider|near|explor|prepar")


_SOUGHT = Pattern(r"in talks|want|seek|look")
_WEIGHED_BY = {sales.HEAD_NOUN: _WEIGHED_IN_HEAD, unnamed.GROUP_BIDS: _SOUGHT}
"""By which words of their own these tell of talks; else of a plan."""
_MERGERS = (mergers.MERGES, mergers.MERGER_OF, mergers.MERGE_THEM)
_DEAL_CLOSED = Pattern(r"(?:complet|clos|finali[sz])(?:es|ed) ")
_NOT_PAID_YET = ("is paying", "was paying", "will pay", "would pay")


def _told_by_verb(rule: Pattern, verb: str) -> Modality | None:
    """How far the words of the construction alone say that it is."""
    if (rule is sales.BEATS and verb in ("win", "land", "clinch", "secure")) or (
        rule is bids.BIDS and _DEAL_CLOSED.match(verb)
    ):
        return "closed"
    if rule in (*sales.PLANNED, *freely.PLANNED, *bids.PLANNED) or (rule in freely.PRICES and verb in _NOT_PAID_YET):
        return "planned"
    if rule in (told.SALE_SOUGHT, told.TALKS_ABOUT, *sales.IN_TALKS, *freely.IN_TALKS, *bids.IN_TALKS) or (
        rule in _BIDS and _WEIGHED.search(verb)
    ):
        return "in_talks"
    if rule in _MERGERS and (rule is mergers.MERGE_THEM or _TALKED.search(verb) or _SIGNED.match(verb)):
        return "in_talks" if _TALKED.search(verb) else "planned"
    if rule is sales.SALE_TO_TOLD and _NOT_DONE.match(verb):
        return "planned" if verb.startswith("agree") else "in_talks"
    if rule in (told.PAID, control.OFFERS_A_SHARE, freely.BEHIND_OFFER) and _OFFERED.match(verb):
        return "planned"
    if rule is told.SALE_PLANNED:
        return "planned"
    weighed = _WEIGHED_BY.get(rule) if rule is not sales.HEAD_NOUN or not _COMPLETED.match(verb) else None
    return None if weighed is None else "in_talks" if weighed.match(verb) else "planned"


def is_present(sentence: Sentence, match: re.Match[str]) -> bool:
    """News that leaves open how far it is: "buys", "grows by buying", and a headline whatever its verb."""
    if _COMPLETES.search(sentence.mask[max(0, match.start("verb") - 40) : match.start("verb")]):
        return False
    by_gerund = match["verb"].lower().endswith("ing") and sentence.mask.endswith(
        (" by ", " with "), 0, match.start("verb")
    )
    heads = sentence.headline or (sentence.index == 0 and _HEADS.match(sentence.mask) is not None)
    return heads or by_gerund or _PRESENT.match(match["verb"]) is not None


_HEADS = pattern(
    r"(?:[A-Z][\w\-]+ |[a-z][\w\-]+ |<L>(?:-based)? ){0,4}<N> (?:acquired|bought|sold|snapped up|taken over) (?:by|to) [^.;!?]*$"
)
""" "Acme acquired by Bede", which no full stop ends: a headline, too."""
_COMPLETES = Pattern(r"\b(?:clos|complet|finali[sz])e[sd]\b", re.IGNORECASE)
_PRESENT = Pattern(
    r"(?:acquires|buys|purchases|snaps|snatches|gobbles|scoops|swallows|grabs|sells|picks|takes)\b", re.IGNORECASE
)
