"""Which names are of people: by their look, by titles and verbs beside them, and never where they act as a company."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from vcgraph.extraction.rules.names.eponyms import told_early
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.people_listed import among_people, beside_people, in_lists
from vcgraph.extraction.rules.names.people_words import (
    ROLE_AFTER,
    SPEAKS,
    is_anothers_title,
    owns_bought,
    said_before,
    speakers_of,
    title_before,
)
from vcgraph.extraction.rules.names.runs import PARTICLES
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.normalize.patterns import Pattern

_TITLE_AFTER = Pattern(
    r",? (?:\(|who\b|(?:the |a |an |its |our |their |his |her )?(?:[\w-]+ ){0,3}?(?:co-?)?(?:founder|CEO|CTO|CFO|COO|president|"
    r"(?:managing |general |venture )?partner|chair(?:man|woman)?|chief \w+|managing director|director|principal|analyst|"
    r"vice president|head)\b)", re.IGNORECASE
)  # fmt: skip
_LIVES = Pattern(
    r", (?:\d\d(?=[,.])|formerly (?:of|at|with)\b|previously (?:an?|the) [\w .-]{2,30} (?:of|at|with) |who (?:(?:has|had|also|previously|now|once|later|recently|first) )?(?:co-?founded|founded|joined|worked|studied|serves|served|spent|became|grew up|retired|resigned|was born|stepped down|stepped in))\b"
)
_CAREER = Pattern(
    r" (?:(?:had|has|first|previously|once|also|then) )*(?:worked (?:at|as an?) |studied (?:at|in|for)? ?[A-Za-z]|grew up\b|was born\b|dropped out\b|spent (?:\w+ ){1,4}years (?:at|as|in|with) )"
)
""" "Before starting the company, Kofa Adjei worked at Velora for six years"."""
_TIME_AFTER = Pattern(
    r" (?:[\w-]+ ){1,4}(?:years?|months?|weeks?|days?|hours?)\b[^.;\n]{0,90} (?:his|her|(?<=to )raise|(?<=to )decide|(?<=to )quit)\b"
)
""" "It took Mira Sol eleven months to put together her Series A"."""
_FOUNDED_BEFORE = Pattern(
    r"\b(?:[Ff]ounded|[Cc]o-?founded|[Ss]tarted|[Cc]reated|[Ll]aunched|set up|[Ee]stablished)(?: (?:back )?in [\w ,]{2,25})? by (?:(?! by )[^.;:\n]){0,80}$"
    r"|\b(?:co-)?(?:founded|started) [^.;:,\n]{2,40} (?:together )?with (?:(?:his|her) (?:\w+,? ){1,2})?$"
    r"|\b(?:(?:[Cc]o-?)?[Ff]ounders|angel investors|angels|brothers|sisters|siblings|cousins|twins|colleagues)(?: are| include| including|,? such as| like)?:? "
    r"(?:[A-Z][^.;:\n]{3,50}(?:,| and|, and) )?$"
)
_KIN_BEFORE = Pattern(
    r"\b(?:his|her|their) (?:\w+ )?(?:brother|sister|wife|husband|son|daughter|father|mother|twin|cousin)s?,? $"
)
_OFFICE = (
    r"(?:(?:co-?)?founder|(?:co-)?ceo|cto|cfo|coo|president|(?:managing|general|venture|operating|senior|equity|investment) partner|"
    r"partner(?! (?:of|to|for|in|with)\b)|chair(?:man|woman)?|chief [a-z]+(?: officer)?|managing director|principal|"
    r"vice president|general counsel|head of)\b"
)
_HOLDS = Pattern(
    r"(?: (?:is|was|will|has|have|had|been|be|being|now|still|also|would|to|remains|stays|became|becomes?|serves?|served|retire[sd]|resign(?:s|ed)|join(?:s|ed)|step(?:s|ped|ping)? (?:down|aside|back|in|up)|named|appointed|made|promoted|hired|elected|tapped|brought in|fills? in|filled in|\w+ly))+"
    r"(?: (?:as|to))?(?: (?:the|a|an|its|their|our))?(?: (?!(?:and|of|with|by|from|at|which|where)\b)[a-z’'-]+){0,2}? "
    rf"{_OFFICE}",
    re.IGNORECASE,
)
_HIRED = Pattern(
    r", (?:from|of|a|an|the|formerly|previously) [^,.;\n]{2,60}, (?:as|to be) (?:its |the |a )?(?:new )?"
    rf"{_OFFICE}"
    r"| (?:was|has been|had been) (?:hired|poached|recruited|lured)(?: away)? (?:from|as|to)\b"
    r"|(?:, [^,.;\n]{2,60},)? (?:will |would |to )?(?:serves? as|succeeds?) (?:(?:him|her|[A-Z]\w+) as |[\w-]+ ){0,2}?"
    rf"{_OFFICE}"
    r"|['’]s (?:first|last|final|only) (?:act|task|job|day|week|month|year|move|decision|speech|deal)s? as (?:its |the )?"
    rf"{_OFFICE}"
    r"| (?:will |has |is )*(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|gives?|gave)(?: over)? (?:the|his|her) (?:[a-z]+ )?(?:reins|helm|chairmanship|presidency|job|post|role|baton)\b"
    r"| (?:now |still |will |has |also |who )*(?:leads?|led|heads?|headed|runs?|ran) [^,.;\n]{2,40} as (?:its |the |both )?(?:[\w-]+ ){0,2}?"
    rf"{_OFFICE}",
    re.IGNORECASE,
)
""" "Ewout Blik, from Alpina, as chief financial officer", "Ann Lee succeeds him as president", "runs Velora as its CEO"."""
_MOVED_BEFORE = Pattern(
    r"\b(?:(?:hiring|appointment|promotion|departure|resignation|retirement|arrival|exit|ouster) of|(?:succeeded|replaced|chaired|headed|steered|startup|start-up|venture) by|promoted|succeeding"
    r"|(?:startup|start-up|company),? (?:which is |that is |now )?(?:led|run) by) $"
    r"|\b(?:[Cc]hief executive|CEO|[Ff]inance chief|[Cc]hair(?:man|woman)?|[Pp]resident|[Ff]ounder)(?: since [\w ]{3,14}| now| today)? (?:is|was|will be)"
    r"|\((?:[a-z-]+ ){0,4}?(?:co-?founder|founder|[Cc]hief [a-z]+(?: officer)?|C[ETFO]O|president|chair(?:man|woman)?|managing director): $"
)
_APPOINTED = Pattern(rf" (?:as|to be) (?:the |a |an |its |their |our )?(?:[a-z-]+ ){{0,2}}?{_OFFICE}", re.IGNORECASE)
_APPOINTS = Pattern(
    r"\b(?:named|names|appointed|appoints|hired|hires|tapped|taps|promoted|installed|elected|elevated|recruited|brought in|bringing in|brings? in|adding|added|adds|picked|picks|chose|chosen|selected|poached|lured|welcomed|unveiled|hiring|naming|appointing) $"
)
_JOINS = Pattern(
    r" (?:has |will |had )?join(?:s|ed)? (?:the (?:company|firm|start-?up)|[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}) (?:from|as|after|in [A-Z\d])"
)
_QUOTED = Pattern(r"[”\"’'] (?:said|says|adds|added|explains|explained|recalls|recalled|quips|jokes) $")
_QUOTE_END = Pattern(r"[,?!.][”\"’'] $")
_OF_FIRM = Pattern(
    r" of (?:[A-Z][\w.&-]* ){1,3}?(?:Capital|Ventures|Partners|Equity|Investments|Advisors|Management)\b"
)
_AS_COMPANY = Pattern(
    r"['’]s? (?:(?:own|former|current|new) )?(?:co-?founders?|founders?|CEO|CTO|CFO|chief executive|managing partner|general partner|board|"
    r"Series [A-Z]|valuation|customers|platform|employees|headquarters|shareholders)\b|,? which (?:is|was|has|had|also|raised|makes|sells|offers)\b"
    r"|(?: investment bank(?:ing)?)? (?:executives?(?! (?:chair|vice|director|editor|partner|president))|employees?|engineers?|colleagues?|bankers?|veterans?|alum(?:s|ni|nus|na)?|officials|researchers|staffers)\b"
    r"|, (?:an?|the) (?:(?!(?:of|at|for|and|from|in|who|whose|former)\b)[\w.’'-]+ ){0,5}?(?:company|firm|start-?up|maker of (?:[a-z-]+ ){0,3}[a-z-]+|fund|app|website|platform|retailer|marketplace|chain|vehicle|investor group)(?=[,.;)]| (?:that|which|based|behind|in|with)\b)"
    r"|[- ](?:backed|based|owned)\b|-led\b|, whose (?:[\w-]+ )?(?:co-?founders?|founders?|CEO|chief executive)\b| (?:has |have )?(?:raised|secured|closed|acquired) (?:an? |about |over |more than )?[$€£₹\d]"
)
_COMPANY_BEFORE = Pattern(
    r"\b(?:founders?|CEO|CTO|CFO|COO|chief executive(?: officer)?|chairman|president|employees?|customers|partners?) (?:of|at) (?:[a-z-]+ ){0,2}$"
    r"|\b(?:startup|start-up|company|firm|platform|maker|label|brand|retailer|chain|marketplace|insurer|lender|brewer|winery|restaurant group|fashion house),? (?:called |named )?$|\b(?:acquisition|takeover|purchase|rival|competitor|subsidiary|unit) of $|\b(?:acquires?|acquired|acquiring|buys) $|\ban? (?:[\w-]+ ){1,3}(?:startup|start-up|company|firm), $"
)
_RAISES_ITSELF = Pattern(  # "Marlin Bay, a mapping service for sailors, has raised $5 million"
    r"(?:, (?:an?|the) (?:(?!\b(?:founder|partner|CEO|chief|chair\w*|president|director|investor|who|veteran|entrepreneur)\b)[^.;,\n]){3,90},)?"
    r" (?:has |have |today |just )*(?:raises|raised|raising|lands|landed|secures|secured|closes|closed|bags|bagged|nabs|nabbed|won) "
    r"(?:an? |over |more than |nearly |about |another )?(?:[$€£₹]\d[\d.,]*|\d[\d.,]* (?:million|billion))(?![^.;\n]{0,60} (?:his|her)\b)"
    r"|, (?:an?|the) (?:(?!\b(?:founder|partner|CEO|chief|chair\w*|president|director|investor|who|at|of|veteran|entrepreneur)\b)[^.;,\n]){3,70} "
    r"(?:start-?up|company|app|platform|marketplace|retailer|maker),? (?:has|announced|said|raised|that|which|based)\b"
    r"| (?:customers|users|backers) (?:include|are|can|such)\b"
)
_THE_COMPANY = ("the company ", "the firm ", "the startup ")  # "CEO of the company Ann Lee said": no name of it
_ITS_CHIEF = Pattern(
    r" (?:(?:former|new|current) )?(?:CEO|CFO|CTO|COO|[Cc]hief [Ee]xecutive|(?:[Cc]o-?)?[Ff]ounder|[Cc]hairman|[Pp]resident|(?:(?:[Gg]eneral|[Mm]anaging|[Ff]ounding|[Ss]enior|[Vv]enture) )?[Pp]artner|[Mm]anaging [Dd]irector|[Pp]rincipal)(?: and (?:CEO|(?:co-?)?founder|chief executive))?,? [A-Z][a-z]"
)
""" "Said Good Harrow CEO Ann Lee": it is Ann Lee who says it, and Good Harrow whose chief she is."""
_DOMAIN = Pattern(r"[a-z]\.[a-z]{2,5}$")
_INITIAL = Pattern(r"(?!U\.[SK]\.|E\.U\.)(?:[A-Z]\.){1,3}$|(?:[A-Z]J|J[A-Z]|[CK][CKP]|[DMPRTV]K)$")


_LETTERS = Pattern(r"[B-HJ-NP-TV-Z][A-HJ-NP-Z]")
_OFFICE_BEFORE = Pattern(
    r"(?:^|[.!?:”\"\n] |\n|, )(?:[Tt]he (?:[a-z-]+ ){0,3}?|(?=[A-Z]))(?:[Cc]o-?)?(?:[Ff]ounder|CEO|[Cc]hief [Ee]xecutive|[Pp]resident|[Pp]artner|[Cc]hair(?:man|woman)|[Mm]anaging [Dd]irector|[Hh]ead)(?: and (?:CEO|chief executive|managing director|president|(?:co-?)?founder))? (?:of|at) [A-Z][^.,;:\n]{1,60}, $"
)
_HERSELF_AFTER = Pattern(
    r",|(?:,? (?:him|her)self)?,? (?:said|says|told|adds|added|concede[sd]|argue[sd]|believes?|has|had|is|was|will|wants|warn(?:s|ed)|thinks|expects)\b|,? (?:him|her)self\b"
)
""" "The managing partner at Acme, Kofa Adjei Bal, himself concedes"."""


_NOT_SURNAMES = frozenset("ML AI TV HQ IT VR AR PR HR IO SA SE NV BV AG PLC LLC LTD INC LP LLP VC".split())
""" "Monitor ML", "Dawn AI": what stands in capitals behind a word that is a given name, too."""


def is_person(words: Sequence[str]) -> bool:
    """Whether the words alone have the look of a person's name: a given name or initials, then a surname."""
    known = lexicon()
    if not 2 <= sum(word not in PARTICLES for word in words) <= 5 or any(
        part in known.organization_words for word in words for part in word.split("-")
    ):
        return False
    first, last = words[0], words[-1]
    if " ".join(words) in known.places:
        return False
    if (
        (last.isupper() and len(last) > 3)
        or _DOMAIN.search(last)
        or any(character.isdigit() for word in words for character in word)
    ):
        return False
    if (
        any(word in ("&", "of", "for", "and", "the", "family", "brothers") for word in words)
        or " ".join(words) in known.not_persons
    ):
        return False
    if len(words) == 2 and last in known.surnames and first.lower() not in known.common and first not in known.places:
        return first.isalpha() and first.istitle()
    if known.is_given_name(first):
        return last not in known.places or len(words) > 2
    if first in known.weak_given_names or (_INITIAL.match(first) and len(first) > 1):
        return last.lower() not in known.common and last not in known.places and len(last) > 1
    return False


def person_forms(text: str, spans: Sequence[NameSpan]) -> set[str]:
    """The forms with two words or more that name people, by their look or by the titles beside them."""
    persons: set[str] = set()
    early = told_early(text, spans, 1)
    singles = {span.words[0] for span in spans if len(span.words) == 1} - early
    speakers = speakers_of(text) - early
    for span in spans:
        form = " ".join(span.words)
        if (
            form not in persons
            and span.words[-1] not in _NOT_SURNAMES
            and 2 <= sum(word not in PARTICLES for word in span.words) <= 4
            and not _is_team(text, span)
            and (is_person(span.words) or _acts_as_person(text, span, singles, speakers))
        ):
            persons.add(form)
    return _relatives(text, spans, persons) | persons - _companies(text, spans, persons)


def _is_team(text: str, span: NameSpan) -> bool:
    """ "Owner of the Dallas Rangers": no article stands before a person, nor is a surname a plural of English."""
    last = span.words[-1].lower()
    return (
        text.endswith(" the ", 0, span.start) and last[-1] == "s" and last[:-1] in lexicon().common | lexicon().english
    )


def _relatives(text: str, spans: Sequence[NameSpan], persons: set[str]) -> set[str]:
    """ "Priya and Anand Sethi", "her sister Ngozi", "CEO Hartwell": names of one word that are of people all the same."""
    lone = {
        one.words[0]
        for one, following in pairwise([*spans, None])
        if one and len(one.words) == 1 and _is_lone_person(text, one, following, persons)
    }
    return lone.union(
        among_people(text, spans, persons), beside_people(text, spans, persons), in_lists(text, spans, persons)
    )


_TITLES_ANOTHER = Pattern(r" (?:law |finance )?(?:professor|dean|lecturer|researcher|graduate|scientist) [A-Z]")
""" "Founder, Stanford professor Ann Lee": a school, though people bear its name."""


def _holds_alone(text: str, one: NameSpan) -> bool:
    """ "Suhartono, CEO of Velora", "named Suhartono as finance chief": a person whom the text gives one name."""
    before = text[max(0, one.start - 24) : one.start]
    office = text.startswith(",", one.end) and _OF_COMPANY.match(text, one.end) is not None
    if not office:
        return _APPOINTS.search(before) is not None and _APPOINTED.match(text, one.end) is not None
    return said_before(before) is not None or not before or before[-1] == "\n" or before.endswith((". ", "” ", '" '))


_CHIEFS = ("CEO ", "CTO ", "CFO ", "COO ")
_IS_CHIEF = Pattern(r"(?P<who>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,2}),(?: [\w-]+ (?:and|&))? C[ETFO]O $")
""" "Ann Lee, CEO Velora:", in a caption: the office is hers, and a company has the name behind it."""
FAMILY = ("brothers ", "sisters ", "siblings ", "twins ", "couple ", "cousins ")
_MISTERS = ("Dame ", "Lord ", "Lady ", "Baroness ", "Mr ", "Mr. ", "Ms ", "Ms. ", "Mrs ", "Mrs. ")


_OF_COMPANY = Pattern(
    r",? (?:the |its |who is |a )?(?:co-)?(?:founder|CEO|CTO|CFO|COO|chief [a-z]+(?: officer)?|president|managing director|general partner|managing partner)"
    r"(?:(?:,| and| &|/| /) ?(?:CEO|CTO|president|(?:co-)?founder|chief [a-z]+(?: officer)?|chair(?:man|woman)?))? (?:of|at) (?!the\b)[\w“]"
)
""" "Page Bright, co-founder and CEO of Velora": nothing else holds an office in a company."""


_OWN_FIRM = Pattern(
    r"(?: (?:has |had |also )?(?:founded|started|launched|launches|runs|ran|left|built|formed|invest(?:s|ed) (?:through|via|from|with)|left [A-Z][\w.-]+ to (?:start|found|launch|form)) (?:his|her) (?:own |new |first |second )?(?:[a-z]+[- ]?){0,2}?(?:firm|fund|company|startup|start-up)\b)"
    r"|, (?:an?|the) [^,.;\n]{3,50} and now (?:the (?:company|firm|startup)['’]s|its|their) (?:[a-z]+ )?(?:CEO|CTO|CFO|COO|chief [a-z]+(?: officer)?|president|(?:co-?)?founder)\b"
    r"|, now [3-9]\d, (?:is|was|has|became|had|runs|lives|works)\b"
)
""" "Kofa has invested through his firm", "Kofa, a onetime investor and now its CEO": people, where the text gives one name."""


def _is_lone_person(text: str, one: NameSpan, following: NameSpan | None, persons: set[str]) -> bool:
    if text.endswith(_CHIEFS, 0, one.start):
        chief = _IS_CHIEF.search(text, max(0, one.start - 70), one.start)
        return one.words[0] not in lexicon().giants and not (chief and chief["who"] in persons)
    if text.endswith(_MISTERS, 0, one.start):
        return True
    if (
        not one.suffix
        and one.words[0] not in lexicon().giants
        and (_holds_alone(text, one) or _OWN_FIRM.match(text, one.end))
    ):
        return True
    joined = following and " ".join(following.words) in persons and text[one.end : following.start] == " and "
    if joined and text.endswith(FAMILY, 0, one.start):
        return True
    if not (lexicon().is_given_name(one.words[0]) or one.words[0] in lexicon().weak_given_names):
        return False
    before = text[max(0, one.start - 24) : one.start]
    titled = ROLE_AFTER.match(text, one.end) or (title_before(before) and not is_anothers_title(text, one.start))
    if _TITLES_ANOTHER.match(text, one.end):
        return False
    if titled and not one.suffix and one.words[0] not in lexicon().giants:
        return True
    return bool(joined) or _KIN_BEFORE.search(text, max(0, one.start - 40), one.start) is not None


def _shortened(spans: Sequence[NameSpan], persons: set[str]) -> set[str]:
    """ "Juniper Lane", in an article on Juniper Lane Partners."""
    firms = {span.words for span in spans if len(span.words) > 2 and span.words[2] in lexicon().firm_words}
    return {" ".join(words[:2]) for words in firms} & persons


def _companies(text: str, spans: Sequence[NameSpan], persons: set[str]) -> set[str]:
    """Forms that look like people but have founders, a board or a round of their own ("Marlin Bay's CEO")."""
    short = _shortened(spans, persons)
    acting: Counter[str] = Counter(short)
    for span in spans:
        form = " ".join(span.words)
        if form in persons:
            before = text[max(0, span.start - 45) : span.start]
            chief = _ITS_CHIEF.match(text, span.end)
            behind = _COMPANY_BEFORE.search(before) and not owns_bought(text, span.start, span.end)
            company = _AS_COMPANY.match(text, span.end) or behind or chief
            human = (
                # "Ann Lee, CEO of Marlin Bay, said"
                ((not behind or before.endswith(_THE_COMPANY)) and SPEAKS.match(text, span.end))
                or (not chief and said_before(before))
                or (title_before(before) and not (form in short and before.endswith("investor ")))
                or (not behind and ROLE_AFTER.match(text, span.end))
                or _CAREER.match(text, span.end)
                or before.endswith(("startup by ", "start-up by ", "venture by "))
            )
            raises = _RAISES_ITSELF.match(text, span.end)
            acting[form] += bool(company) + 2 * bool(raises and not human) - 2 * bool(human)
    return {form for form, score in acting.items() if score > 0}


def _bears_letters(text: str, span: NameSpan) -> bool:
    """ "TV Corran, CEO of Velora": two letters for given names, though "TV" is a trade's."""
    words, organizations = span.words, lexicon().organization_words
    return (
        len(words) == 2
        and _LETTERS.fullmatch(words[0]) is not None
        and words[1].istitle()
        and words[1] not in organizations
        and not span.suffix
        and (text.endswith(_CHIEFS, 0, span.start) or _is_told_person(text, span))
    )


def _acts_as_person(text: str, span: NameSpan, singles: set[str], speakers: set[str]) -> bool:
    known, words = lexicon(), span.words
    if any(
        word in known.organization_words or not (word[0].isupper() or word in PARTICLES) for word in (words[0], *words)
    ):
        officer = len(words) == 2 and known.is_given_name(words[0]) and not span.suffix
        company = officer and _OF_COMPANY.match(text, span.end) is not None  # "Ann Power, CEO of Velora"
        return company or _bears_letters(text, span)
    if " ".join(words) in known.not_persons or _DOMAIN.search(words[-1]):
        return False
    chief = _ITS_CHIEF.match(text, span.end) is not None
    told = not chief and _is_told_person(text, span)
    if told and (known.is_given_name(words[0]) or words[0] in known.weak_given_names):  # "Michael Jordan, CEO of"
        return True
    if " ".join(words) in known.places or words[0] in known.nationalities:
        return False
    if words[-1] in known.places:  # "CEO Eren Bali"
        return (
            text.endswith((*_CHIEFS, *_MISTERS, "Dr ", "Dr. "), 0, span.start)
            and len(words) == 2
            and words[0].lower() not in known.common
        )
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 60]
    titled = title_before(before) is not None and not is_anothers_title(text, span.start)
    described = _TITLE_AFTER.match(after) is not None and not span.suffix and not chief
    speaks = SPEAKS.match(after) is not None
    surname_used = words[-1] in singles
    if words[0] in known.weak_given_names and len(words) == 2 and surname_used:
        return True
    common = all(word.lower() in known.common for word in words)
    if common:  # "Page Bright, CEO of Velora"
        return not span.suffix and (
            _OF_COMPANY.match(text, span.end) is not None
            or (titled and (SPEAKS.match(after) is not None or words[-1] in singles & speakers))
        )
    if told or "van" in words or "von" in words:
        return True
    speaks = speaks or (said_before(before) is not None and not chief)
    owned = before.endswith(("’s ", "'s "))
    surname_only = surname_used and words[0] not in singles and words[-1] in speakers
    return titled + described + speaks + surname_used + surname_only + (owned and speaks) >= (
        2 if len(words) > 3 or not titled else 1
    )


_IT_WAS = ("It was ", "it was ", "It is ", "it is ")
_FOUNDED_IT = Pattern(
    r" (?:and [A-Z][^.,;\n]{2,40} )?who (?:had |first |has )?(?:co-?founded|founded|started|set up|runs|ran|leads|led|became)\b"
)
""" "It was Kofa Adjei who started Velora"."""


def _is_told_person(text: str, span: NameSpan) -> bool:
    """Whether the words beside a name give it an office, an age, a life or the founding of something."""
    before = text[max(0, span.start - 110) : span.start]
    after = (ROLE_AFTER, _HOLDS, _HIRED, _LIVES, _CAREER, _JOINS, _OF_FIRM)
    return any(one.match(text, span.end) for one in after) or (
        not span.suffix
        and (
            any(one.search(before) is not None for one in (_FOUNDED_BEFORE, _MOVED_BEFORE, _QUOTED))
            or (before.endswith(("It took ", "it took ")) and _TIME_AFTER.match(text, span.end) is not None)
            or (_APPOINTS.search(before) is not None and _APPOINTED.match(text, span.end) is not None)
            or (before.endswith(_IT_WAS) and _FOUNDED_IT.match(text, span.end) is not None)
            or (_OFFICE_BEFORE.search(before) is not None and _HERSELF_AFTER.match(text, span.end) is not None)
            or (_QUOTE_END.search(before) is not None and SPEAKS.match(text, span.end) is not None)
        )
    )
