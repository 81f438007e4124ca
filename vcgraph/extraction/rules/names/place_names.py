"""Companies that bear the name of a place, and names that are those of places: "Acme Inc. of Harrowgate"."""

from collections import Counter
from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.extraction.rules.names.tokens import is_legal
from vcgraph.normalize.patterns import Pattern

_AS_COMPANY = Pattern(
    r", (?:an?|the) (?:(?!(?:hub|city|home|town|state|place)\b)[\w\-.]+ ){0,5}?(?:maker|developer|provider) of "
    r"|, (?:an?|the) (?:[\w\-.]+ ){0,5}?(?:start-?up|company|firm|platform|app|fund|investor)(?=,| (?:that|which|behind|based)\b)"
)
_OWNS = Pattern(r"['’]s (?:(?:[$€£₹][\d.]+ ?\w* )?(?:Series [A-H]|seed) round|acquisition of [A-Z])")
""" "Harrowgate's $5 million Series A round": no town has one."""
_CHIEF_BEHIND = Pattern(r"(?:['’]s)? (?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?) [A-Z][a-z]+ [A-Z]")
_PARTNER_BEFORE = Pattern(
    r"\b(?:[Pp]artners?|[Pp]rincipal|CEO|[Cc]hief [Ee]xecutive|(?:[Cc]o-)?[Ff]ounders?) (?:at|of) $"
)
_OFTEN = 2
_LOCATED = Pattern(r"\b(?:[Ii]n|[Nn]ear|outside|from|across|[Aa]round|throughout|to|of the) $|, $")


_SEAT = Pattern(r"(?P<form>\w+)\.?,? (?:of|in) $")


_STATE = r"(?:A[LKZR]|C[AOT]|DC|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])"
_OF_STATE = Pattern(rf", {_STATE}\)")


def town_names(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """Names that only tell where companies sit, or began."""
    return _company_seats(text, spans) | _told_places(text, spans) | _told_towns(text, spans)


def _company_seats(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """Names that stand nowhere but beside a company, and say where it sits: "Acme Inc. of Harrowgate, $5m", "Acme (Gary, IN)"."""
    seats: set[str] = set()
    others: set[str] = set()
    seated: Counter[str] = Counter()
    for span in spans:
        form = " ".join(span.words)
        if _is_seat(text, span):
            seats.add(form)
        elif _may_seat(span) and _THE_COMPANY.match(text, span.end) and text.endswith(("the ", "The "), 0, span.start):
            seated[form] += 1
        elif not _is_where(text, span):
            others.add(form)
    return (seats | {form for form, times in seated.items() if text.count(form) == times}) - others


def _may_seat(span: NameSpan) -> bool:
    """Whether a name looks like that of a town."""
    own = lexicon().organization_words.isdisjoint(span.words)
    return own and len(span.words) < _LONG and not span.suffix and all(word.istitle() for word in span.words)


_THE_COMPANY = Pattern(
    r"(?<!['’]) (?:firm|company|business|retailer|maker|brewer|lender|insurer|start-?up|spin-?out|spin-?off)\b(?!-| (?:of|called|named|[A-Z]))"
)
""" "The Harrowgate company": where one sits whom the text calls by another name."""


def _is_where(text: str, span: NameSpan) -> bool:
    """ "In Harrowgate", "Harrowgate-based": what is told of a town, and of a company too."""
    return span.suffix in _BASED or _WITHIN.search(text, max(0, span.start - 30), span.start) is not None


_BASED = ("-based", "-headquartered")
_WITHIN = Pattern(
    r"(?<!invest )(?<!nvested )(?<!nvesting )(?<!nvests )(?<!vestment )(?<!vestments )(?<!stake )(?<!stakes )(?<!shares )(?<!interest )(?<!holding )(?<!round )(?<!million )(?<!billion )(?<!investor )(?<!investors )(?<!shareholder )"
    r"\b(?:in|near|outside|around|across|throughout) $"
)


def _is_seat(text: str, span: NameSpan) -> bool:
    if _is_of_firm(text, span):
        return True
    if text[span.start - 1 : span.start] == "(" and _OF_STATE.match(text, span.end) is not None:
        return True
    match = _SEAT.search(text, max(0, span.start - 24), span.start)
    return match is not None and (is_legal(match["form"]) or is_legal(f"{match['form']}."))


def _is_of_firm(text: str, span: NameSpan) -> bool:
    """ "The Harrowgate firm", "Harrowgate medical startup Velora", "Fire Pension Fund, Harrowgate, committed": where it sits."""
    known = lexicon()
    if (
        text[span.end - 1] in "’'"
        or span.words[-1] in known.organization_words
        or " ".join(span.words) in known.accelerators
    ):
        return False
    if _PENSION_BEFORE.search(text, max(0, span.start - 24), span.start) is not None:
        return _CLAUSE_NEXT.match(text, span.end) is not None
    return _FIRM_NEXT.match(text, span.end) is not None


_PENSION_BEFORE = Pattern(
    r"[A-Z][a-z]+ (?:System|Fund|Board|Plan|Authority|Endowment|Foundation|Association|Office|Committee), $"
)
_CLAUSE_NEXT = Pattern(r", (?:has|had|have|is|was|will|plans|also|last|[a-z]+ed)\b")
_FIRM_NEXT = Pattern(
    r" (?:(?!(?:bought|sold|led|took|made|put|got|won|met|hit|beat|cut|built|saw|ran|spun|lent|gave|has|had|may|will|to|and|or|of|by|in|for|from|with|on|at|as|into|the|an?|its|his|her|their|that|who|rival|fellow|several|many|other|new|two|three|four|five|six|join|buy|back|lead|acquire|sell|fund|help|become|became)\b)[a-z]+(?<!ed)(?<!s) ){0,2}?(?:start-?up|start up|scale-?up|spin-?out|businesses|fund manager|venture (?:capital )?firm)s?(?=,| [A-Z]| (?:is|was|has|had|that|which|who|will|secures?d?|rais(?:es?|ed)|lands|gets|bags|wins|closes)\b|\.)"
    r"|(?<=\w) firm(?=,| (?:is|was|has|had|that|which|will|in|for|after|last|by)\b|\.)"
)


def _told_places(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """Names that something was founded or sits in, and that never act: "was founded in Harrowgate by Ann Lee"."""
    places = {
        " ".join(span.words)
        for span in spans
        if len(span.words) < _LONG and _SETTLED.search(text, max(0, span.start - 40), span.start)
    }
    acting = {
        form
        for form, span in ((" ".join(span.words), span) for span in (spans if places else ()))
        if form in places
        and (span.suffix in ("'s", "’s") or _DOES.match(text, span.end) is not None or _gets_money(text, span))
    }
    return places - acting


_LONG = 4
_SETTLED = Pattern(
    r"\b(?:founded|based|headquartered|located|started|launched|established|born|set up|incorporated|grew up|offices?|plant|factory|labs?|laborator(?:y|ies)|facility)(?: and [a-z]+ed)? (?:in|near|outside) $"
)
_DOES = Pattern(
    r"(?: ?\([^()\n]{1,30}\))?,? (?:has|have|had|is|was|raised|raises|secured|closed|led|bought|acquired|launched|said|says|will|which|who|CEO|founder|co-founder)\b"
)
""" "Founded in Acme's labs", "started in Acme, which": the name of something that acts is no town's."""


_COMPANY_THERE = Pattern(
    r"-\w+,? (?:[A-Z\d]|(?:[\w-]+,? ){0,4}?(?:startups?|start-ups?|compan(?:y|ies)|firms?|funds?|makers?|groups?|VCs?|investors?|businesses|business|platforms?|retailers?|providers?|developers?|manufacturers?|teams?|banks?|maker)\b)"
)


def _told_towns(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """Names in which companies sit, and which do nothing as one: "the Orvana fund Bede", where "Orvana-based" stands elsewhere."""
    seats = {
        " ".join(span.words)
        for span in spans
        if span.suffix[1:] in ("based", "headquartered") and _COMPANY_THERE.match(text, span.end)
    }
    seats = {form for form in seats if form.istitle() and form not in lexicon().giants and len(form) > 3}
    if not seats:
        return seats
    acting = {form for span in spans if (form := " ".join(span.words)) in seats and _is_company(text, span)}
    return seats - acting


def _gets_money(text: str, span: NameSpan) -> bool:
    """ "Acquired Acme for", "invested $4 million in Acme": what is bought or backed is no town, whoever began there."""
    return _IS_BACKED.search(text, max(0, span.start - 60), span.start) is not None


_IS_BACKED = Pattern(
    r"\b(?:acquire[sd]?|acquiring|acquisition of|buys|bought|buying|take-?over of|back(?:s|ed|ing)|stakes? in|shareholders? (?:in|of)|investors? in"
    r"|(?:[Ii]nvest(?:s|ed|ing|ments?)?|round)(?: (?:[$€£₹¥][\d.,]+\w*|\w+llion|an?|another|more|over|about)){0,4} in(?:to)?|round for) $"
)


def _is_company(text: str, span: NameSpan) -> bool:
    return span.suffix[1:] in ("backed", "owned", "led") or _gets_money(text, span)


def acting_places(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """The names of places that act as companies, and that nothing happens in."""
    places = lexicon().places
    times = Counter(" ".join(span.words) for span in spans)
    firms = {span.words[0] for span in spans if len(span.words) > 1 and span.words[-1] in lexicon().firm_words}
    acting: set[str] = set()
    for form, at in ((" ".join(span.words), span) for span in spans):
        if (
            form in places
            and "." not in form
            and form not in acting
            and _acts(text, at, form in firms, times[form] > _OFTEN)
        ):
            acting.add(form)
    located = {
        " ".join(span.words)
        for span in (spans if acting else ())
        if span.suffix.startswith(("-", "‐")) or _LOCATED.search(text, max(0, span.start - 12), span.start)
    }
    return acting - located


def _acts(text: str, span: NameSpan, firm: bool, often: bool) -> bool:
    before = text[max(0, span.start - 35) : span.start]
    return (
        _AS_COMPANY.match(text, span.end) is not None
        or _OWNS.match(text, span.end) is not None
        or (often and _CHIEF_BEHIND.match(text, span.end) is not None)
        or (firm and not span.suffix and _PARTNER_BEFORE.search(before) is not None)
    )


_STRUCTURES = frozenset("Bridge Tunnel Highway Expressway Stadium Dam".split())
_IN = Pattern(r"\b(?:[Ii]n|near|outside|from) $")
_NEXT_STATE = Pattern(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[,.;)]|-based|$)")


_LONG_STATE = r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Penn|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Ca)"
_ANY_STATE = rf"(?:{_STATE}\b|{_LONG_STATE}\.|N\.[YJHCDM]\.|[DRS]\.[CID]\.)"
_BASED_THERE = Pattern(rf", {_ANY_STATE},?[-‐– ](?:based|headquartered)\b")
_OPENING = Pattern(r"(?:^|\n|[.!?”\"] |[—–•] ?)$")
_NAME_NEXT = Pattern(r" ?[A-Z0-9]")
_SITS_THERE = Pattern(
    rf", {_ANY_STATE}(?=[,;)]| (?:has|closed|raised|said|is|was|and(?! [A-Z])|will|received|landed|secured)\b)"
)
_BEFORE_SEAT = Pattern(r"\b(?:[Ii]n|near|outside|from|of) $")
_IS_STATE = Pattern(rf"(?:{_STATE}|Ca(?=\.))(?=\.?(?:,(?! and [A-Z])|;|\)|[-‐– ](?:based|headquartered)\b| [a-z]|$))")
_BEHIND_CITY = Pattern(r"[A-Z][a-z]+, $")
_CITY_OF = Pattern(
    r", (?P<land>[A-Z]\w+(?: [A-Z]\w+)?)-(?:based|headquartered) (?P<behind>[A-Z](?!(?:[\w&.’'-]| [A-Z]){0,60}(?:, | and )[A-Z]))?"
)
_TOLD_BEHIND = Pattern(
    r", [A-Z]\w+(?: [A-Z]\w+)?-(?:based|headquartered) [^,.;\n]{3,70}, (?:has|have|had|raised|raises|secured|closed|landed|received|got|announced|said|is|was|will|today)\b"
)
""" "Velora, Chile-based SaaS player, raised": a company, and no town."""
_BEFORE_CITY = Pattern(r"(?:^|\n)(?:[•*\-–—·] ?)?$|[.!?] $|\b(?:[Aa]|[Tt]he)(?: (?:young|new|small))? $")


def _is_city(text: str, span: NameSpan) -> bool:
    """ "Harrowgate, MA-based Velora", "of Harrowgate, Mass.": a town before its state; "A Harrowgate, Chile-based firm"."""
    if _IS_STATE.match(text, span.start) and _BEHIND_CITY.search(text, max(0, span.start - 24), span.start):
        return span.end - span.start <= len("Calif")
    based = _BASED_THERE.match(text, span.end)
    if based is not None:  # but "Velora, MA-based maker of ovens, raised"
        opens = _OPENING.search(text, max(0, span.start - 3), span.start) is not None
        return not opens or _NAME_NEXT.match(text, based.end()) is not None
    if _SITS_THERE.match(text, span.end):
        return _BEFORE_SEAT.search(text, max(0, span.start - 9), span.start) is not None
    land = _CITY_OF.match(text, span.end)
    if land is None or land["land"] not in lexicon().places or _TOLD_BEHIND.match(text, land.start()):
        return False
    before = _BEFORE_CITY.search(text, max(0, span.start - 12), span.start)
    if before is None:  # "bought Harrowgate, Chile-based Velora"
        return land["behind"] is not None and _WORD_BEFORE.search(text, max(0, span.start - 2), span.start) is not None
    return land["behind"] is not None or before[0].strip()[-1:].isalpha()


_WORD_BEFORE = Pattern(r"[a-z] $")


def is_location(text: str, span: NameSpan, mentions: int) -> bool:
    """ "In Kota, Rajasthan", "Kota-based" and "the Harrow Bridge" tell of an unknown name that it is one of a place."""
    if len(span.words) > 1 and span.words[-1] in _STRUCTURES and text.endswith(("the ", "The "), 0, span.start):
        return True
    if _is_city(text, span):
        return True
    if mentions == 1 and span.suffix in ("-based", "-headquartered", "-focused"):
        return True
    state = _NEXT_STATE.match(text, span.end) if _IN.search(text, max(0, span.start - 8), span.start) else None
    return state is not None and state[1] in lexicon().places and text[span.end - 1] not in "’'"


def has_stop(text: str, end: int, name: str) -> bool:
    """Whether a full stop that shortens the name of a place follows it, within a clause: "Carlsbad, Calif.-based"."""
    return f"{name}." in lexicon().places and _GOES_ON.match(text, end) is not None


_GOES_ON = Pattern(r"\.(?=[,\-)]| [a-z])")
