"""How far a deal has come, from the words around its verb: done, planned, in talks, failed, or denied and so no claim."""

import re
from typing import Literal

from vcgraph.extraction.rules.text.clauses import own_start
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern

Modality = Status | Literal["denied"]

_DENIED = Pattern(
    r"\b(?:(?:has|have|had|did|does|do|is|was|were|are|will|would)(?: not|n['’]t)|never|without (?:ever )?|no plans? to|"
    r"declined to|denied|denies|deny|(?:doesn|hasn|haven|isn|wasn|didn|don|won)['’]t|neither|not|ha(?:s|d|ve) yet to)(?: (?!only\b|yet\b|long ago\b|long (?:before|after)\b|even (?:\ue003|an? |two |three )|counting\b|including\b|disclose)[\w\ue000-\ue006]+){0,3} ?$",
    re.IGNORECASE,
)
_DENIES_REPORT = Pattern(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|rebutt?(?:ed|als?)|refut(?:ed|es|ing)|disput(?:ed|es|ing)|no truth (?:in|to)) (?:(?:an?|the|any|all|as \w+|[a-z]+) ){0,3}(?:reports?|rumou?rs?|claims?|suggestions?|speculation|stor(?:y|ies)|talk)\b[^.;,]{0,30} (?:that|of) [^.;,]{0,60}$"
)
""" "Denied a report that it had | closed its fund": it says that it has not."""
_FAILED = Pattern(
    r"\b(?:fail(?:ed|s|ing)? to|failed|abandon(?:ed|s|ing)?|calls? off|called off|scrap(?:s|ped|ping)|withdr[ae]w(?:n|ing)?|pulled (?:the plug|out (?:of|from))|nix(?:es|ed)|ditch(?:es|ed)|"
    r"collapsed|shelve[sd]|fell through|fallen through|walk(?:s|ed|ing) away|backed (?:out|off)|unsuccessful(?:ly)?|rejected|rebuffed|turned down|"
    r"spurned|cancel(?:l?ed)|terminat(?:ed|ing)|aborted|ended talks|(?:ended|finished|closed|concluded) without (?:an? |any )?(?:deal|agreement|investment)|came to nothing|(?:broke|broken) (?:down|off)|fell apart)\b",
    re.IGNORECASE,
)
_TALKS = Pattern(
    r"\b(?:in (?:\w+ ){0,3}(?:talks|discussions|negotiations)|(?:holding|held|having|had|begun|started) (?:\w+ ){0,3}(?:talks|discussions)|"
    r"talking (?:to|with)|(?:talked|spoken|spoke) (?:to|with) [^.;]{0,30}? (?:about|over)|discuss(?:ing|ed)|negotiating|consider(?:s|ing|ed)?|explor(?:es|ing|ed)|weigh(?:s|ing|ed)?(?! in\b)|mull(?:s|ing|ed)?|"
    r"near(?:s|ing)?(?: an?)?|close to|closing in on|may|might|could|possibl[ey]|potential(?:ly)?|(?:reported(?:ly)?|(?:said|understood|believed|thought) to be) (?:to be |in |near|rais\w*|seek\w*|look\w*)|"
    r"rumou?r(?:ed|s)?|interested in|approach(?:ed|ing)|eyeing|eye[sd]?|courting|bidding|bid for|made (?:an|a) (?:\w+ )?(?:offer|bid)|offer(?:ed|s|ing)? (?:to|an? (?:[\w\-]+ )?investment)|"
    r"(?:discussions|negotiations|conversations|parleys) (?:with [^.;]{0,40}? )?(?:over|about|on|for|to)|in advanced|exclusive talks|on the (?:verge|cusp) of|poised to|likely to|talks (?:to|for|over|about|with|of|that))\b",
    re.IGNORECASE,
)
_PLANNED = Pattern(
    r"\b(?:(?<!-)plan(?:s|ned|ning)?(?: to| on)?|aim(?:s|ed|ing)?(?: to| for)|seek(?:s|ing)?|sought|look(?:s|ing)? (?:to|for)|hop(?:es|ing|ed) (?:to|for)|"
    r"intend(?:s|ed|ing)? to|expect(?:s|ed|ing)?(?: to)?|prepar(?:es|ing|ed)(?: to| for)?|about to|set to|going to|(?:is|are|was|were|be) to|to be|"
    r"will(?! be used| use| help| enable| allow| go toward)|would|target(?:s|ed|ing)?|try(?:ing)? to|tr(?:ies|ied) to|attempt(?:s|ing) to|struggl(?:es|ing) to|wants?(?: to)?|in the market for|(?:has|have|with) (?:its|their|his|her) sights (?:set )?on|in the (?:process|midst|middle) of|"
    r"due to (?=(?:take|raise|receive|get|close|announce|complete|invest|lead|bring|land|secure)\b)|agree(?:d|s)? to|agreed|sign(?:ed|s|ing)? (?:a|an|the)(?: \w+){0,2} (?:deal|agreement)|definitive agreement|term sheet|scheduled to|on track to|gearing up|ready(?:ing)? to|"
    r"(?:am|is|are|was|were|been|currently|now|still|actively|also|be) (?:\w+ly )?(?:raising|fundraising|launching|marketing|seeking|targeting|pitching|assembling|finalizing|finalising|buying|acquiring|selling)|"
    r"out (?:raising|to raise)|(?:beg[au]n|begins|start(?:s|ed)|resumed?|kick(?:s|ed) off) (?:raising|fundraising|seeking|marketing)|shopping (?:for|around|it|itself|the|an?)|(?:on the )?hunt for|asking|term sheets?|promised? to|pledged? to|commit(?:s|ted)? to)\b",
    re.IGNORECASE,
)
_INFINITIVE = Pattern(r"(?<!\bcomes )(?<!\bcame )(?<!\bamounts )(?<!\bamounted )(?<!\badds up )\bto(?: \w+ly)? $")
_GERUND = Pattern(
    r"(?:^|[ ,])(?:am|is|are|was|were|currently|now|still|actively|be|been|beg[au]n|begins|starts|started|kicked off) (?:\w+ )?$"
)


_ACHIEVED = Pattern(
    r"\b(?:(?<!is )(?<!are )(?<!be )used (?:\w+ )?to|(?:was|were|been|proved|became|grew|got) (?:(?!not\b)\w+ ){0,2}enough to|went on to|managed to|(?:was|were|been) able to|(?:needed|took|required|had) (?:\ue000 |\ue005 |it |them )?(?:only |just |barely |less than |more than |about |some )?[\w\-\ue003]+ (?:days|weeks|months|years) to|continued to|proceeded to|helped (?:it |them )?(?:to )?|announced? (?:today )?(?:that )?it has(?: \w+)?|(?:has|have|had)(?: just| now| also| already| since| recently| successfully| officially| so far| today| reportedly)*)(?: (?:be|get))? ?$",
    re.IGNORECASE,
)
_HAVING = Pattern(
    r"(?<!\bnot )(?<!\bnever )(?<!\bwithout )\b[Hh]aving (?:(?:just|already|also|only|first|since|[a-z]+ly) )*$"
)
""" "Plans to raise $75 million, having | closed a Series B": what the plan comes after is done."""
_NEVER = Pattern(r"\bnever (?:(?:actually|fully|quite|in fact) )?$")
_COMPLETED = Pattern(r"(?:complet|clos|finish|finali[sz])")
""" "Never completed the $60 million round that it announced": it had set out to."""
_HOPES_TO_HAVE = Pattern(r"\b(?:hop|expect|plan|aim|want|intend)\w* to have(?: \w+ly)? $")
""" "Hopes to have | closed its fund by then": not done yet."""
_SEEKS = frozenset(("seek", "seeks", "seeking", "sought"))
_FINITE = Pattern(r"(?:\w+[^s]s|\w+ed|got|took|won|drew|brought|found)(?: in| up| on)?$")
""" "Acme, a startup that aims to grow, raises": a finite verb that closes an apposition is not what the startup aims at."""
_EXAMPLES = Pattern(r"(?:including|such as|among them|like)\b")
_BOUNDARY = Pattern(
    r"[;:–—“\"]|(?:, (?:and )?| and )(?!(?:[\ue000\ue001](?:, (?:and )?| and )){0,4}[\ue000\ue001] (?:about|over) )| (?:but|while|which|who|after|when|because|where) "
)
""" "In talks with A, B and C about a round": names in a row are of one clause."""


_BEFORE_IT = Pattern(r";|,? (?<!but )(?:after|having|following|because|since) ")
""" "Raised a bridge after failing to close its Series B", "after a merger collapsed": what came before it failed."""
_USES = Pattern(r"\b\w+(?:ing)? to (?:use|spend|deploy|channel|direct|apply)\b")
""" "Plans to use the $5 million round to": the round is no plan."""
_ONCE_DONE = pattern(
    r"(?:\b(?:after|since|on the (?:back|heels) of)|<L> <D>|\b(?:days|weeks|months|years) (?:after|on from)) (?:successfully |recently |just )?$"
)
""" "Plans to hire after raising $5 million", "to move to Leeds weeks after | closing": what the plan comes after is done."""
_SUPPOSED = Pattern(
    r"(?:^|[.:“\"] ?)(?:Say|Imagine|Suppose|Assume|Let['’]s say)(?: that)? (?:you|your|an?|we|I)\b|\b[Ii]f (?:we|you|I|they|[\ue000\ue001\ue005]) (?:ever|do|did|were to|decide to)\b"
)
""" "Say you have raised", "If we do, it will be a Series B": nobody did."""
_NEITHER = Pattern(r"\b[Nn]either (?!of\b)[^.;,]{1,70}? nor [^.;,]{1,50}$")
""" "Neither A nor B was bought by C"."""
_TIME_TO_COME = pattern(
    r"(?:^|[,;.“\"] |\b(?:and|but) )(?:[Ww]hen|[Oo]nce|[Aa]s soon as|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]y the time) (?:<X>|<A>|it|the [a-z]+)(?:, [^,;]{2,50},)? "
    r"(?:(?:finally|actually|eventually) )*(?:[a-z]+s|have)\b[^.;,]{0,60}$"
)
_MAIN_TO_COME = Pattern(
    r"[^.;]{0,140}?(?:\b(?:will|must|cannot|is to|are to|is (?:expected|due|set|supposed) to|plans? to|intends? to|has to|have to|needs? to)\b)"
)
""" "When A buys B, it will close the shop": still to come, though told in the present."""
_IMAGINED = pattern(
    r"(?:\b(?:would|could|might)(?: (?:never|also|then|even|probably|otherwise))* have (?:been )?|(?P<had>(?:^|[,;] )Had (?:<X>|<A>|it|they|he|she|the [a-z]+)(?: [a-z]+ly)? ))"
    r"(?:[a-z]+(?:ed|ght|ld|en)|put|led|paid|won|taken|got|made)\b(?P<rest>[^.;,]{0,60})$"
)
_WOULD = Pattern(r"\b(?:would|could|might) (?:not |never )?(?:now |also )?have\b")


def _clause(before: str, verb: str) -> str:
    """The words before the verb since the last boundary; one clause more where hardly a word stands there."""
    near = before[-90:]
    near = near[own_start(near + verb) :]
    bounds = [match.end() for match in _BOUNDARY.finditer(near)]
    for bound in reversed(bounds):
        if len(near) - bound >= 12 and not _EXAMPLES.match(near, bound):
            return near[bound:]
    return near


def read_modality(before: str, verb: str = "", after: str = "") -> Modality:
    """The modality of a verb from the words of its clause before it, the verb itself, and the words after.

    >>> read_modality("The company is in talks to ", "raise"), read_modality("It has not ", "raised")
    ('in_talks', 'denied')
    >>> read_modality("The company has ", "raised"), read_modality("It plans to ", "raise")
    ('closed', 'planned')
    """
    told = _told_outright(before, verb, after)
    if told is not None:
        return told
    near = _USES.sub("", _clause(before, verb))
    if _FINITE.match(verb) and before.endswith(", ") and not _DENIED.search(near[-30:]):
        return "closed"
    if _HOPES_TO_HAVE.search(near):
        return "planned"
    if _ACHIEVED.search(near) or verb.lower() in ("announcing", "unveiling", "revealing", "leading", "adding"):
        return "closed"
    if _DENIED.search(near[-30:]) or _NEITHER.search(before) or _SUPPOSED.search(before):
        return "denied"
    return read_imagined(before, verb, after) or _told_by_words(near, verb, _BEFORE_IT.split(after[:60], 1)[0])


def _told_outright(before: str, verb: str, after: str) -> Modality | None:
    """How far a deal is where a word or two say it, whatever else stands in the clause."""
    if _DENIES_REPORT.search(before):
        return "denied"
    if verb.lower() in _SEEKS:
        return "planned"
    if _HAVING.search(before):
        return "closed"
    if _NEVER.search(before) and _COMPLETED.match(verb):
        return "failed"
    if verb.endswith("ing") and _ONCE_DONE.search(before):
        return "closed"
    return None


def _told_by_words(near: str, verb: str, behind: str) -> Status:
    """How far a deal is by the words of its clause before its verb and those right behind it."""
    if _FAILED.search(near) or _FAILED.search(behind):
        return "failed"
    if _TALKS.search(near):
        return "in_talks"
    if _PLANNED.search(near) or _INFINITIVE.search(near) or (verb.endswith("ing") and _GERUND.search(near)):
        return "planned"
    return "closed"


def read_imagined(before: str, verb: str, after: str) -> Modality | None:
    """How far a deal is that a clause of time or condition puts into the future or only imagines, if it does: "once A buys
    B, C will leave", "had A bought B, it would have closed it".
    """
    opened = _TIME_TO_COME.search(before + verb)
    if opened is not None and _PRESENT.search(opened[0]) is not None and _MAIN_TO_COME.match(after) is not None:
        return "planned"
    return imagined_past(before + verb, after)


def imagined_past(before: str, after: str, far: int = 0) -> Status | None:
    """How far a deal is that some words imagine in the past, its verb no further before their end than so many letters:
    "Had A bought B, it would have | closed it": nobody did.
    """
    told = _IMAGINED.search(before)
    if told is None or len(told["rest"]) > far or (told["had"] and not _WOULD.search(after)):
        return None
    return "failed"


_PRESENT = Pattern(
    r"\b(?:buys|acquires|purchases|takes over|sells|merges|raises|closes|completes|secures|lands|signs|gets|receives|takes|goes|lists|invests|puts)\b|\bha(?:s|ve) [a-z]+(?:ed|ght|ld)\b"
)


_UNBOUND = pattern(
    r"\b(?:conditional(?:ly)? (?:[\w\-]+ ){0,2}(?:commitments?|approvals?|offers?|agreements?|pledges?|nod)|(?:non-?binding )?(?:term sheets?|letters? of (?:intent|interest)|memorandum of understanding)) (?:from [^.;<M>]{2,50} )?(?:for|of|to)\b[^.;<M>]{0,24}$"
    r"|\bconditional (?:[\w\-]+ ){0,2}$"
    r"|\b(?:authori[sz]ed|cleared|registered|filed for|files for|(?:filed|files|registered) to (?:sell|raise|issue)|filing (?:for|allowing) the sale of) (?:(?:the sale of|enough|up to|as much as|a|an|new|more|additional|its|shares|stock|for) ){0,6}$"
    r"|\b(?:entered into|signed|executed|inked) (?:an? |definitive )?(?:[\w\-]+ ){0,3}(?:purchase|subscription) agreements? (?:[^.;<M>]{0,60} )?(?:for|to)\b[^.;<M>]{0,24}$"
    r"|\blaunch(?:ed|es|ing) (?:an?|its) (?:[\w\-]+ ){0,3}(?:issue|placement|offering|raise|sale) (?:of|to raise) (?:\w+ ){0,2}$"
)
_IS_DONE = pattern(
    r"(?:<D>|\b(?:following|after|on the (?:back|heels|strength) of|fresh (?:off|from)|(?:portion|part|some|half|rest|all|most|much)(?: of (?:the|its) (?:proceeds|money|cash))? from|proceeds (?:from|of))) (?:an?|its|the|this|that|their|<I>|<C>['’]s?) (?:(?!(?:to|planned|proposed|upcoming|possible|potential|next|hoped-for|expected|forthcoming)\b)[\w\-]+ |<S> ){0,4}$"
)
""" "Plans to expand following a $5 million investment", "in talks, | two years after | a $5 million round": what is planned comes after it."""


def is_done(mask: str, position: int) -> bool:
    """ "Will hire after its $5 million round", "will earmark part of the proceeds from a $5 million round": it has been raised."""
    if _HAS_RAISED_IT.match(mask, position + 1) and _THE_SUM.search(mask, max(0, position - 30), position):
        return True
    return _IS_DONE.search(mask, max(0, position - 90), position) is not None


_THE_SUM = pattern(r"\b(?:[Tt]he|[Tt]hat|[Tt]his) (?:[a-z]+ ){0,2}$")
_HAS_RAISED_IT = pattern(
    r" (?:(?:that|which) )?(?:(?:<X>|<A>|it|they|he|she)(?:,? and <X>)?) (?:(?:has|had|have) )?(?:(?:just|already|recently|now|also) )?(?:raised|secured|invested|put in|received|got|borrowed|took(?: in| from)?|taken(?: in)?)\b"
)
""" "Will spend the $5 million that it has just raised": told in a clause of its own."""


_GOES_ON = Pattern(
    r"\b(?:is|are)(?: (?:now|currently|still|also|about|just|busy|in the (?:midst|middle|process) of)){0,2} (?:completing|finali[sz]ing|closing|concluding|wrapping up|negotiating|lining up)(?: on)? (?:an?|its|the|their|another|\ue002)\b[^.;,\ue000]{0,40}$"
)


def goes_on(mask: str, position: int) -> bool:
    """ "Is now completing a further $4 million financing": not done yet."""
    return _GOES_ON.search(mask, max(0, position - 90), position) is not None


def is_unbound(mask: str, position: int) -> bool:
    """ "Secured a conditional commitment for a $2 billion loan", "signed a term sheet for $5 million": promised, not given."""
    return _UNBOUND.search(mask, max(0, position - 110), position) is not None
