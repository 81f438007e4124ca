"""Whether a preposition governs a name, so that it is the subject of no verb, and which name heads one."""

from collections.abc import Sequence
from functools import lru_cache

from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.stems import lowered

_AFTER_PREPOSITION = Pattern(
    r"\b(?:by|from|with|of|to|at|for|on|including|include|includes|like|against|than|as|via|through|into|between|among|over|behind|under|unlike|using|after|before|and|or|"
    r"near|outside|alongside|versus|vs\.?|called|named|(?<![-‐–])backed|founder|co-founder|ceo|executive|former|ex|told|tells?|said|cited?|is|are|was) (?:the |a |an |its |other |former |fellow |rival |rivals |giant |giants |startup |company )*(?:(?<!and )(?<!or )\ue006['’]s )?(?:[\w\-]+ ){0,1}(?:(?:company|startup|firm|maker) )?$"
)
"""In lower case."""
_OF_GIANT = Pattern(
    r"(?<=[\w,\ue001]) (?:by|from|with|of) (?:the |an? |its )?(?:[\w\-]+ |\ue006(?:-based|['’]s)? ){1,4}(?:giant|operator|investor|fund|house|manager|airline|utility|telco|brewer|publisher|major|maker|group|conglomerate|retailer|insurer|bank|lender|carmaker|chipmaker|drugmaker|company|startup|start-up|firm|platform|unicorn) $"
)
""" "Backed by internet and technology conglomerate |"."""
_IN_PREPOSITION = Pattern(r"\b(?:in|In) (?:the |both )?$")
_LIST_BEFORE = Pattern(f"(?:[{marks.NAME}{marks.PERSON}](?:, |,? and |,? & )|{marks.PLACE} and )(?:the )?$")
""" "Labs in both Haifa and | Lund": a town that is in no list of places is governed as the other is."""


@lru_cache(maxsize=1024)
def is_governed(mask: str, at: int) -> bool:
    """Whether a preposition governs the name at a position, or a list that it stands in, or it only names an employer."""
    if (
        is_employer(mask, at)
        or is_ruled_out(mask, at)
        or is_product(mask, at)
        or (_ARTICLE.search(mask, max(0, at - 4), at) and _NOUN.match(mask, at + 1))
    ):
        return True
    for _ in range(_LONGEST_LIST):
        owner = _OWNER.search(mask, max(0, at - 90), at)
        if owner is not None:
            at = owner.start()
            continue
        before = _DESCRIBED.sub("", mask[max(0, at - 60) : at])[-45:]
        if before in _OPENS_SENTENCE and at == len(before):
            return False
        if before.endswith((" why ", " how ", " and that ", " but that ")) or (
            before.endswith((" before ", " after ")) and _DOES.match(mask, at + 1)
        ):
            return False
        if (_begins(mask, at) and _NEXT_CLAUSE.search(before)) or begins_main(mask, at):
            return False
        if _AFTER_PREPOSITION.search(lowered(before)) or _IN_PREPOSITION.search(before) or _OF_GIANT.search(before):
            return True
        listed = _LIST_BEFORE.search(before)
        if listed is None:
            return False
        at += listed.start() - len(before)
    return False


_OPENS_SENTENCE = ("And ", "Or ", "And the ")
""" "And | Acme, a site, has raised": no list goes on there."""
_DOES = Pattern(
    r" (?:(?:had|has|also|then|later|[a-z]+ly) )?(?:(?:co-)?led|raised|bought|acquired|invested|joined|backed|sold|closed|took|put)\b"
)
""" "Invested in Acme before | Bede led": no preposition, as a verb follows."""


def begins_main(mask: str, at: int) -> bool:
    """ "Unlike Bede, whose round A led, | Acme has": a name that heads the main clause behind one that stands before it."""
    return _begins(mask, at) and _FRONTED.fullmatch(mask, 0, at) is not None


def _begins(mask: str, at: int) -> bool:
    return mask.startswith(" said ", at + 1) or HEADS_VERB.match(mask, at + 1) is not None


_NEXT_CLAUSE = Pattern(
    f"(?:(?<!, )(?<!and )[{marks.NAME}{marks.PERSON}]|[{marks.MONEY}{marks.STAGE}{marks.DATE}]), (?:and|while) (?:the )?$|^(?:On|In|At|For|Over at|With|Besides|Beyond) (?:the )?[{marks.NAME}], $"
)
""" "On Bede, | Acme makes ovens", "Acme raised $5 million from A, and | Bede said": one name, a comma and a verb begin a clause."""
_FRONTED = Pattern(
    r"(?:\ue003,? )?(?:[Aa]fter|[Bb]efore|[Ww]hen|[Oo]nce|[Ww]hile|[Ss]ince|[Aa]s|[Bb]ecause|[Aa]lthough|[Tt]hough|[Uu]ntil|[Dd]espite|Having|By the time|According to|Unlike|Whereas|In contrast (?:to|with)|Contrary to|(?:[Bb]acked|Owned|Led|Founded|Started|Bought|Acquired) by|\ue003(?= \ue005)) "
    rf"(?:(?!,? and {marks.NAME})[^;:,]){{0,160}}(?:, (?:which|who|whose|where) (?:(?!,? and {marks.NAME})[^;:,]){{1,140}})?, "
)
""" "When it was still part of Bede, | Acme raised", "According to the daily Bede, | Acme is": the main clause begins."""
_DESCRIBED = Pattern(
    r"\b[a-z][\w\-]* (?:and|or) [a-z][\w\-]* (?:[a-z\-]+ )?(?:company|startup|start-up|firm|maker|provider|service|site|app|platform|giant|unicorn|group) $"
)
""" "Transport and ride-sharing startup" before a name: its "and" joins what the company does, no other name."""
_ARTICLE = Pattern(r"(?:^|[ (])[Aa]n? $")
_NOUN = Pattern(r" (?:[a-z]+-)?[a-z]+(?:,|\.? |$)")
""" "A Formula One | engineer": the name tells only what kind."""
_OWNER = Pattern(
    f"[{marks.NAME}{marks.PERSON}](?: [a-z]+){{0,2}}['’]s? (?:[a-z\\-]+ ){{0,2}}(?:arm|unit|vehicle|subsidiary|affiliate),? $"
)
""" "The Acme foundation's investment arm | Bede" is governed where Acme is."""
_LONGEST_LIST = 40


def is_ruled_out(mask: str, at: int) -> bool:
    """ "Acme, not | Bede, raised", "Acme rather than | Bede": who did it not."""
    return _DENIES.search(mask, max(0, at - 40), at) is not None


_FEW = r"(?:(?!(?:only|just|merely|least|yet|to mention|that|which|who)\b)[a-z\-]+ ){0,4}$"
_DENIES = Pattern(
    rf"(?:[,;:—–] |\b(?:and|was|is|but) )not {_FEW}|(?:^|[,;:—–] |\b(?:and|was|is|but) )(?:[Rr]ather than|[Ii]nstead of) {_FEW}"
)


def is_source(mask: str, at: int) -> bool:
    """ "According to the daily | Bede", "| Ann Lee of Bede writes": who only says what others do."""
    return _SOURCE.search(mask, max(0, at - 60), at) is not None or _REPORTER.match(mask, at) is not None


_SOURCE = Pattern(
    r"\b(?:[Aa]ccording to (?:the )?(?:[a-z]+ ){0,3}|(?:[Pp]er|[Ww]rites|[Rr]eports|(?:my|our) colleagues?) (?:the )?)$"
)
_REPORTER = Pattern(
    rf"{marks.PERSON},? (?:of|at|from|for) (?:[Tt]he )?(?:{marks.PLACE} )?{marks.NAME},? (?:first |also )?(?:says|said|reports|reported|writes|wrote|has learned)\b"
)


def is_beside(mask: str, at: int) -> bool:
    """Whether a name stands there as somebody's employer, as a source, or as who did it not."""
    return is_employer(mask, at) or is_ruled_out(mask, at) or is_source(mask, at)


def is_object(mask: str, at: int, heads: Sequence[int]) -> bool:
    """ "A bought B in 2019 and | has raised": B, right before the second verb, is no subject, as one stands before it."""
    return (
        bool(heads)
        and heads[0] < at
        and HEADS_VERB.match(mask, heads[0] + 1) is not None
        and _AND_VERB.match(mask, at + 1) is not None
    )


_AND_VERB = Pattern(
    rf"(?:(?: in| on)? {marks.DATE}| for {marks.MONEY}| (?:last|this) \w+)*,? and (?:(?:has|have|had|also|just|now|recently|since|later|then|soon|eventually|finally|is|was|will|plans|hopes|aims|wants) |\w+(?:ed|s)\b)"
)
_MEASURE = Pattern(
    rf"{marks.NAME}(?:(?:['’]s?)? (?:(?:local|regional|domestic|small|big|large|chief|main|arch|close|fellow|long-?time|[\w]+(?:er|est|an|ese|ish)) ){{0,2}}(?:rival|competitor|challenger)|-(?:like|style|type|inspired)(?: (?!(?:and|of|in|by|to|from|with)\b)[\w\-]+){{0,4}}) {marks.NAME}"
)


def is_measure(mask: str, at: int) -> bool:
    """ "Acme rival Bolt", "Acme-like startup Bolt": the first name is only there to compare, the text is about Bolt."""
    return (
        _MEASURE.match(mask, at) is not None
        or _RIVAL_OF.search(mask, max(0, at - 40), at) is not None
        or _MODIFIES.match(mask, at) is not None
    )


FIELD = (
    r"(?:[a-z\-]*(?:tech|ware|ical|tical|tion|ogy|ics|ment|ance|bile|cial|tal|rity|ility|ery|ation|mics|media|space|care|car|bot)|[a-z]+-[a-z]+ing|AI|EV|IT|HR|"
    r"ride-?sharing|gaming|banking|marketing|advertising|trading|billing|dating|imaging|shipping|mining|printing|engineering|manufacturing|farming|learning|streaming|booking|parking|sequencing|"
    r"data|cloud|chips?|drones?|energy|food|health|travel|payments?|delivery|crypto|web|online|internet|solar|battery|water|drug|fashion|beauty|pet|sports?|news|music|video|game|games|toys?|wine|beer|coffee|furniture|grocery|meal|robot|scooter|bike|truck|rocket|satellite|laser|sensor|hardware|wireless|network|storage|search|e-commerce|ecommerce|social|small|young|local|new)"
)
"""Words for what a company does, of which none is a verb: "food delivery", "medical device", in a pattern."""
COMPANY_WORD = r"(?:company|startup|start-?up|start up|firm|maker|provider|platform|developer|retailer|manufacturer|service|app|marketplace|carmaker|automaker|unicorn|upstart|operator|publisher|studio|lender|bank|insurer|broker|brand|vendor|biotech|drugmaker|chipmaker|fintech|insurtech|edtech|business|outfit|specialist|spin-?out|spin-?off)"
_MODIFIES = Pattern(rf"{marks.NAME} (?:{FIELD} ){{0,3}}{COMPANY_WORD} {marks.NAME}(?!['’\-])")
""" "The Harrowgate software firm | Bolt": a town that no list of places has."""


def is_seat(mask: str, at: int) -> bool:
    """ "Harrowgate-based Acme": where somebody sits, in no list of places."""
    return mask.startswith(("-based", "-headquartered", "‐based"), at + 1)


_RIVAL_OF = Pattern(
    r", (?:an?|the|another|one of the) (?:[\w\-]+ ){0,2}(?:rivals?|competitors?|challengers?|peers?|clones?) (?:of|to) (?:the )?$"
)
""" "Bede, a French rival of | Acme, raised $5 million"."""


def is_product(mask: str, at: int) -> bool:
    """ "Acme, developer of the delivery app | Bede, raised": what it makes or runs raised nothing."""
    return _PRODUCT.search(mask, max(0, at - 110), at) is not None


_PRODUCT = Pattern(
    r"\ue000(?: ?\([^()]{1,40}\))?, (?:the |an? )?(?:[\w\-]+ ){0,3}?(?:developers?|makers?|operators?|owners?|publishers?|creators?|franchisee|parent(?: company)?|people|company|team|studio) (?:of|behind) (?:the )?(?:[\w\-]+ |\ue000 (?=[a-z])|\ue000(?:,|,? and) |\ue006(?:-based|['’]s)? ){0,10}$"
)
_EMPLOYEES = r"(?:engineers|executives|employees|alum(?:ni|s)|veterans|staffers|researchers|scientists|developers|designers|bankers|managers|workers|hands)"
_EMPLOYER = Pattern(
    rf"{marks.NAME}(?:['’]s?)? (?:(?:former|ex|senior|early|fellow|software|research|veteran|star|top|one|two|three|four|five|longtime) ){{0,2}}{_EMPLOYEES}\b"
)
_WORKED_AT = Pattern(
    rf"\b(?:employee|engineer|staffer|researcher|scientist|manager|developer|{_EMPLOYEES}) (?:of|at|from) (?:the )?(?:[\w\-]+ |{marks.PLACE}(?:-based|['’]s)? ){{0,3}}$"
)
""" "The second employee of ride-hailing unicorn | Bede"."""


def is_employer(mask: str, at: int) -> bool:
    """ "Acme engineers raise $3 million": not for Acme."""
    return _WORKED_AT.search(mask, max(0, at - 70), at) is not None or _EMPLOYER.match(mask, at) is not None


_DOES_BUSINESS = "|".join(
    """addresses adds aggregates agrees analyses analyzes automates bags bakes believes belongs boasts brews brings builds calls
    carries caters cleans closes collects combines compares concentrates connects considers converts cooks covers creates
    curates delivers denies designs digitises digitizes distributes drew earns employs enables explores faces feeds fell
    finds focuses gathers generates gets goes grows hails handles held hires hosts installs insures
    integrates invites keeps knows lands leases leaves lends licences licenses links lives looks maintains manages
    manufactures maps markets matches met mines monitors moves mulls needs opens organises organizes owes paid pairs pays
    pitches plays pools prepares prints processes produces promises protects publishes pulls puts reaches receives recruits
    recycles relies remains rents repairs replaces rests rose scans screens searches secures seeks sees sends sent
    serves set sets ships shows simplifies sits sorts specialises specializes spends spent stands starts stays
    stores streams supplies supports tackles tailors takes targets teaches tells tends tests thinks touts tracks
    trades trains transforms treats tries turns verifies washes weighs writes""".split()
)
""" "Acme lends to shops", "Acme drew $5 million": no noun is like these, as "shares" or "reports" are."""
_NO_NOUN = r" (?!(?:and|or|but|is|was|are|were|has|had|have|said|says)\b)"
HEADS_VERB = Pattern(
    r"(?: ?\([^()]*\))?(?: ?[,–—][^.;]{2,160}?[,–—]| (?:which|that|who) [^.;]{2,90}?,)?(?: (?:also|now|today|just|recently|currently|already|first|previously|itself|\w+ly|(?:(?:on|in) )?\ue003))* "
    rf"(?:has|have|had|is|was|will|can|could|would|may|might|does|did|says?|told(?! by\b)|(?:[a-z]+-)?\w+ed|owns|holds|controls|counts|raises|plans|offers|(?:{_DOES_BUSINESS})(?={_NO_NOUN})|provides|makes|helps|lets|uses|sells|wants|runs|operates|allows|gives|aims|began|grew|won|built|sold|took|got|came|makes|expects|claims|works|competes|charges|develops|hopes|chose|went|made|left|kept|ran|became|lost|shut|bought|buys|acquires|launches|introduces|unveils|announces|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t|won['’]t)\b"
)
"""What follows a name that heads a clause: its verb, asides passed over."""


def head_of_participle(mask: str, free: Sequence[int], position: int) -> int | None:
    """ "Acme bought Bolt weeks after | raising $5 million": who heads the main clause, not whom its verb has for object."""
    if not _PARTICIPLE.match(mask, position):
        return None
    opened = _SUBORDINATE.search(mask, max(0, position - 40), position)
    if opened is None:
        return None
    return next((at for at in reversed(free) if at < opened.start() and HEADS_VERB.match(mask, at + 1)), None)


_PARTICIPLE = Pattern(r"[a-z]+ing\b")
_SUBORDINATE = Pattern(
    r"\b(?:after|before|since|while|when|following|upon|without|by)(?: (?:already|also|just|first|only|[a-z]+ly))* $"
)
