"""Which of the spans found in a text are names, and which hold two: what a capital alone does not tell."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.nameless import without_nobody
from vcgraph.extraction.rules.names.people import is_person
from vcgraph.extraction.rules.names.runs import PARTICLES
from vcgraph.extraction.rules.names.spans import NameSpan, ends_like_verb
from vcgraph.normalize.patterns import Pattern

_INTRODUCED = Pattern(
    r"\s?, (?:a|an|the|which|whose|formerly|based)\b| \([A-Z][\w ,.]{2,40}\)?[:,]| (?:has |have |just |today )*(?:raised|raises|secured|secures|closed|closes|lands|landed|bagged|bags|nabs|announced|emerged|completed|is raising)\b|[’']s (?:(?:latest|last|new|first|most recent|seed|[$€£₹][\d.]+ ?\w*) )?(?:valuation|acquisition of|seed (?:round|funding)|Series|(?:funding )?round|funding|investors include|(?:co-)?founder|CEO|chief executive)"
    r"| (?:is|was|has been|will be) (?:acquired|bought|sold to|founded|co-founded|backed)(?: in \d{4})? (?:by )?[A-Z]| has (?:named|hired|appointed) [A-Z]| has (?:agreed to|bought|acquired)\b"
    r"| said (?:on \w+day |today )?(?:that )?(?:it|the company) "
    r"|,? (?:acquires|acquired|acqui-hires|merges|invests|appoints|launches) "
)
_BACKING = frozenset("venture vc investor angel private government state asset crowd".split())


def true_names(text: str, spans: Sequence[NameSpan]) -> list[NameSpan]:
    """The spans that are names, one for each name."""
    return _split_people(text, _split_chiefs(text, _kept(text, spans)))


def _kept(text: str, spans: Sequence[NameSpan]) -> list[NameSpan]:
    spans = [span for span in without_nobody(text, spans) if not _lists_shares(span)]
    sure = {" ".join(span.words) for span in spans if span.sure}
    firsts = {span.words[0] for span in spans if span.sure and span.words[0].lower() not in lexicon().common}
    surnames = {span.words[-1] for span in spans if len(span.words) == 2 and is_person(span.words)}
    told = Counter(span.words for span in spans)
    kept = [
        _without_nationality(span, sure, told)
        for span in spans
        if span.sure
        or " ".join(span.words) in sure
        or span.words[0] in firsts
        or span.words[0] in surnames
        or _is_told_as_name(text, span)
    ]
    return [span for span in kept if span.words and not _is_shout(text, span) and not _is_nationality(span)]


def _lists_shares(span: NameSpan) -> bool:
    """ "Nasdaq-listed Velora": where shares are traded is a word of the description."""
    return span.suffix[1:] == "listed" and " ".join(span.words) in _EXCHANGES


_EXCHANGES = frozenset("Nasdaq NASDAQ NYSE AIM LSE ASX TSX TSXV Euronext BSE NSE SGX HKEX Aim".split())


def _is_told_as_name(text: str, span: NameSpan) -> bool:
    """ "Pattern, a startup that" and "Snap-backed": the words around tell what a capital at the start does not."""
    backs = span.suffix[1:] == "backed" and span.words[0].lower() not in _BACKING
    heads = ends_like_verb(span.words[0]) and _HEADS_VERB.match(text, span.end) is not None
    leads = span.words[0][-1] != "s" and _LEADS.match(text, span.end) is not None
    return backs or heads or leads or _INTRODUCED.match(text, span.end) is not None


_LEADS = Pattern(
    r" (?:also |has |had |again |previously )*(?:co-)?(?:led|leads|is leading|headed) (?:the|a|an|its|that|this|[A-Z][\w.-]+['’]s) [^.;\n]{0,40}?(?:rounds?|financing|investment|Series|funding)\b"
    r"| (?:also |has |had |again |previously )*(?:participated|invested|co-invested|took part|joined) (?:in|the round)\b"
)
"""Behind a firm that puts money into a round."""
_HEADS_VERB = Pattern(
    r"[’']s |,? (?:Inc|Ltd|Corp)\b| (?:also |recently |previously |initially |first )?(?:has|had|is|was|will|would|can|could|did|does|said|says|told"
    r"|invested|invests|raised|raises|bought|buys|sold|sells|led|leads|took|takes|backed|backs|acquired|acquires|put|owns|owned|plans|offers|makes|uses"
    r"|provides|expects|declined|agreed|announced|launched|operates|competes|joined|participated|contributed|counts|wants|hopes|aims|paid|merged)\b"
)
"""Behind a name that heads its sentence."""


def _split_chiefs(text: str, spans: list[NameSpan]) -> list[NameSpan]:
    """ "Told Globes Kordox CEO Ann Lee" has two names where Kordox alone was named before, again and again."""
    alone = Counter(span.words[0] for span in spans if len(span.words) == 1)
    told: set[str] = set()
    split: list[NameSpan] = []
    for span in spans:
        first, last = span.words[0], span.words[-1]
        told |= {last} if len(span.words) == 1 else set()
        two = len(span.words) == 2 and last in told and alone[last] > 1 and last not in lexicon().organization_words
        if two and not lexicon().is_given_name(first) and _HAS_CHIEF.match(text, span.end):
            split.append(span._replace(end=span.start + len(first), words=(first,), suffix=""))
            span = span._replace(start=span.end - len(last), words=(last,))
        split.append(span)
    return split


_HAS_CHIEF = Pattern(r" (?:CEO|CFO|CTO|COO|founder|co-founder|chief executive),? [A-Z]")


def _split_people(text: str, spans: list[NameSpan]) -> list[NameSpan]:
    """ "AOL Tim Armstrong" is two names where the article names AOL elsewhere, "Velora Motors Ann Lee" anyway."""
    known = {span.words for span in spans}
    split: list[NameSpan] = []
    for span in _split_pairs(spans):
        size = 3 if len(span.words) > 3 and span.words[-2].lower() in PARTICLES else 2
        head, tail = span.words[:-size], span.words[-size:]
        apart = head in known or size == 3 or (head and _ends_organization(head) and lexicon().is_given_name(tail[0]))
        if len(head) == 1 and _is_description(head[0]) and is_person(tail):
            split.append(span._replace(start=span.end - len(" ".join(tail)), words=tail))
        elif head and (
            (apart and is_person(tail) and not is_person(span.words))
            or (head in known and _comes_from(text, span) and _may_be_person(tail))
        ):
            length = len(" ".join(tail))
            split.append(span._replace(end=span.end - length - 1, words=head, suffix=""))
            split.append(span._replace(start=span.end - length, words=tail))
        else:
            split.append(span)
    return split


def _comes_from(text: str, span: NameSpan) -> bool:
    """ "Founded by a former head of sales at KeldaSocial Brelt Moswick": a strange organisation, and then who was there."""
    strange = _CAMEL.fullmatch(span.words[0]) is not None
    return strange and _AT_ORGANIZATION.search(text, max(0, span.start - 40), span.start) is not None


_CAMEL = Pattern(r"(?!Mc|Mac|De|La|Le|Di|Van|O[’'])[A-Z][a-z]+[A-Z][A-Za-z]+")
_AT_ORGANIZATION = Pattern(
    r"\b(?:former|ex-?|onetime|longtime|(?:vice )?president|head|director|manager|executive|engineer|chief|lead|founder|CEO|CTO|GM|VP)\b[^.;\n]{0,30} (?:at|of|from) $",
    re.IGNORECASE,
)


def _may_be_person(words: Sequence[str]) -> bool:
    """ "Brelt Moswick": two words that are neither English nor what organisations are called."""
    known = lexicon()
    return all(
        word.istitle()
        and word.lower() not in known.common
        and word not in known.organization_words
        and word not in known.firm_words
        and word not in known.places
        for word in words
    )


def _is_description(word: str) -> bool:
    """ "Manager Ann Lee", "Co-CEO Ann Lee": a common word with a capital before a person."""
    known = lexicon()
    plain = word.lower().removeprefix("co-")
    return (
        (plain in known.common or word.removeprefix("Co-") in known.breakers or _is_nickname(word))
        and not (known.is_given_name(word) or word in known.weak_given_names)
        and word not in known.places
    )


def _is_nickname(word: str) -> bool:
    """ "So-called Cash-banker Ann Lee"."""
    first, hyphen, last = word.rpartition("-")
    return bool(hyphen) and first[:1].isupper() and last.islower() and last in lexicon().common


def _ends_organization(words: Sequence[str]) -> bool:
    last = words[-1]
    known = lexicon()
    return (
        last in known.organization_words
        or (len(words) > 1 and (last.isupper() or " ".join(words[-2:]) in known.places) and 1 < len(last) < 6)
    ) and not known.is_given_name(words[0])


def _split_pairs(spans: Sequence[NameSpan]) -> Iterator[NameSpan]:
    """ "Justin Kan & Qasar Younis" are two people, "Bede & Tarn Partners" two firms where the text has each apart."""
    known = lexicon().organization_words
    pairs = any("&" in span.words for span in spans)
    begun = {span.words[:size] for span in spans if "&" not in span.words for size in range(1, 4)} if pairs else set()
    told = {span.words for span in spans} if pairs else set()
    for span in spans:
        at = span.words.index("&") if "&" in span.words else 0
        left, right = span.words[:at], span.words[at + 1 :]
        whole = span.end - span.start == len(" ".join(span.words))
        people = is_person(left) and (is_person(right) or (len(right) == 2 and not set(right) & known))
        if at and whole and (people or (left in begun and right in told and len(right) > 1)):
            yield span._replace(end=span.start + len(" ".join(left)), words=left, suffix="")
            yield span._replace(start=span.end - len(" ".join(right)), words=right)
        else:
            yield span


def _without_nationality(span: NameSpan, sure: set[str], told: Counter[tuple[str, ...]]) -> NameSpan:
    known, rest = lexicon(), span.words[1:]
    if len(rest) == 1 and span.words[0] in ("Dane", "Finn"):  # given names too
        return span
    people = span.words[0].removesuffix("s")  # "Germans Anna Ahrens and Jo Behn"
    if not rest or people not in known.nationalities or not (people == span.words[0] or is_person(rest)):
        return span
    if " ".join(span.words[:2]) in known.places:  # "Saudi Arabia"
        return span
    plain = len(rest) == 2 and not any(_is_plain(word) for word in rest)
    strange = not _is_plain(rest[0]) and rest[0] not in known.places and told[span.words] == 1
    nation = span.words[0] not in _REGIONAL and rest[-1] != "Fund"
    firm = strange and nation and (len(rest) == 1 or rest[-1] in known.firm_words)
    own = nation and told[span.words] == 1 and _is_own_name(span.words[0], rest)
    if is_person(rest) or plain or firm or own or " ".join(rest) in sure:
        return span._replace(start=span.end - len(" ".join(rest)), words=rest)
    return span


def _is_own_name(nationality: str, rest: Sequence[str]) -> bool:
    """ "Chinese Source Code Capital": a firm's name of words that are its own, and tell no field or office of a nation's."""
    known = lexicon()
    if len(rest) < 2 or rest[-1] not in known.firm_words or nationality in _IN_NAMES:
        return False
    return not any(word in known.organization_words or word.lower() in _OFFICES for word in rest[:-1])


_IN_NAMES = frozenset("American British Canadian Indian Swiss Australian Scottish Irish Welsh English Dutch".split())
"""What firms often begin their names with."""
_OFFICES = frozenset(
    """development strategic innovation national direct public state private angel early green digital tech technology climate
    growth venture business industrial social sovereign pension investment export internet media health healthcare life
    sciences energy real estate infrastructure water food industry shipping maritime property mortgage equity land oil gas agricultural farm rural credit loan insurance retail
    consumer transport defence defense security space biotech fintech software data trade creative cultural regional central royal federal""".split()
)
_REGIONAL = frozenset("African Arab Asian Baltic Berliner European Latin Nordic Scandinavian".split())
"""What many firms of a region begin their names with."""


def _is_plain(word: str) -> bool:
    """Whether a word of a name is one of English, or of what organisations are called."""
    known = lexicon()
    return word in known.organization_words or word.lower() in known.common or word in known.nationalities


_PARTS = frozenset("SE NE SW NW North South East West Central Southeast Northeast Latin Middle".split())


def _is_nationality(span: NameSpan) -> bool:
    last = span.words[-1].split("-")[0]
    people = (
        last in lexicon().nationalities
        or (last.isupper() and last.title() in lexicon().nationalities)
        or (last.removesuffix("s") in lexicon().nationalities and last not in lexicon().places)
    )
    return people and _PARTS.issuperset(span.words[:-1])


def _is_shout(text: str, span: NameSpan) -> bool:
    """Shouted prose (a heading in capitals, a label that opens a line) is no name."""
    words = [word for word in span.words if word.isalpha()]
    label = text.startswith(":", span.end) and text[text.rfind("\n", 0, span.start) + 1 : span.start] in ("", "THE ")
    return len(words) >= (1 if label else 2) and all(
        word.isupper() and word.lower() in lexicon().common for word in words
    )
