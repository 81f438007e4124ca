"""Investors joined to a company by a hyphen: "Harrow-backed Brightpan", "the Harrow- and Stanmore-funded startup"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.stated import TICKER, Stake, pair_stakes, the_spoken_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_HYPHEN = r"[- ]?[-‐–](?:backed|funded|supported|financed|bankrolled)"
_SPACED = rf"(?:{_HYPHEN}| (?:backed|funded)(?= (?:[\w\-]+ ){{0,2}}(?:company|startup|start-up|firm)\b))"
""" "A Harrow backed startup", where an article shows that no verb is meant."""
_ANY = r"(?P<investors><X>(?:(?:, <X>){0,3}(?:-|,)? (?:and|&) <X>)?)"
_NO_COMPANY = r"(?!(?:[\w\-’']+ ){0,3}?(?:plan|project|program|programme|scheme|protocol|bill|research|study|survey|report|event|initiative|coalition|effort|fund|funds|firm|group|alliance|consortium|campaign|measure|candidate|super|loan|loans|security|securities|law|venture|bid|deal|offer|proposal|buyout|acquisition|technology|standard|language|framework|library|toolkit|database engine|platform for|spokes\w+|executive|founder|entrepreneur|team)\b)"
_WORDS = r"(?:(?!(?:competitor|rival|to|of|and|with|in|by)\b)[\w\-’']+ |<L>(?:-based)? ){0,5}?"
_NOUN = r"(?:company|startup|start-up|firm|business|site|app|service|maker|unicorn|outfit|retailer|provider|developer|marketplace|carmaker|upstart|fintech|biotech|lender|broker|insurer|exchange|rival|competitor)"
_NAMED = pattern(
    rf"{_ANY}{_HYPHEN} {_WORDS}(?P<company><N>)(?! (?:protocol|standard|projects?|initiatives?|programs?|programmes?|scheme|bill|coalition|language|fund|plan|campaign|study|index|prize|awards?|conference|summit)\b)"
)
_SPOKEN = pattern(
    rf"\b(?:[Tt]he|[Tt]his) (?:(?:now|once|formerly) )?{_ANY}{_HYPHEN} (?:(?!(?:competitor|rival|to|of|and|with|in|by)\b)[\w\-’']+ ){{0,3}}?{_NOUN}\b(?! (?:<X>|[\w\-]+ <X>|called|named|that|which|of|for))"
)
_APPOSED = pattern(
    rf"(?P<company><C>){TICKER}(?:,| --| –| —| \(| is| was|, which is|, which was)(?: (?:now|also|just|still))? (?:an?|the|another|one|fellow) (?:(?!(?:of|by|from|with)\b)[\w\-’']+ |<L>(?:-based)? ){{0,3}}?{_ANY}{_SPACED} {_NO_COMPANY}"
    rf"|(?P<company2><C>)(?:, which)? (?:is|was) (?:also )?(?P<investors2><X>(?:-? and <X>)?){_HYPHEN}[,.;]"
)
_CALLED = pattern(
    rf"(?:^|[,;] |\b(?:and|said|one|One|another|Another|the|The|an?|An?) )(?P<investors><X>(?:(?:,| and| &|- and) <X>){{0,3}}){_HYPHEN} {_NO_COMPANY}{_WORDS}{_NOUN}(?:,| is| called| named|, called|, named|:| (?:on|in|that|which|where|with) [^.;<N>]{{2,50}}? is)(?: [^.;<N>]{{0,50}}? is)? (?P<company><N>)(?!['’])"
)
_PLURAL = pattern(
    rf"{_ANY}(?:{_HYPHEN} (?:(?!(?:to|of|and|with|in|by)\b)[\w\-’']+ |<L>(?:-based)? ){{0,3}}?(?:companies|startups|start-ups|firms|businesses|ventures|unicorns)|(?:['’]s?)? portfolio (?:companies|firms|startups))(?: also)?,? (?:(?:includ(?:e|es|ed|ing)|are|such as|like|the likes of|:) )*(?=(?:(?!(?:in|of|for|to|with|at|and|from|by|that|which|will|have|were|has|had|is|was|\w+ed)\b)[\w\-’']+ ){{0,5}}?<N>)"
)
_COMPANIES = r"(?P<companies><N>(?:(?:, <N>)*,? (?:and|&) <N>)?)"
_EARLY = r"(?:[- ]|(?: (?:early|seed|angel|longtime|first|existing))+ )"
_BACKER_NAMED = pattern(
    rf"(?:^[^\w<N><P><A><M>]*(?:The )?|, (?:the )?|\b(?:by|from|the) ){_COMPANIES}{_EARLY}(?:investors?|backers?),? (?P<backer><X>)(?! and <X>)"
)
_BACKER_BEHIND = pattern(
    rf"(?P<backer><X>), (?:the|an?) (?:early )?{_COMPANIES}{_EARLY}(?:investor|backer)(?=[,.;)]|$| (?:who|which|that|and)\b)"
)


def find_hyphened(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors before "-backed" and the like."""
    if has_one(
        sentence.mask,
        ("-backed", "-funded", "-supported", "-financed", "-bankrolled", "‐backed", "–backed", " backed ", " funded "),
    ):
        for rule in (_NAMED, _APPOSED, _CALLED, _SPOKEN):
            for match in rule.finditer(sentence.mask):
                second = "2" if "company2" in rule.groupindex and match["company2"] else ""
                names = _names(sentence, *match.span("investors" + second))
                at = match.start("company" + second) if "company" in rule.groupindex else -1
                company = resolve(document, sentence, at) if at >= 0 else _meant(document, sentence, names)
                yield from pair_stakes(names, [company], "backed")
    elif "portfolio " not in sentence.mask:
        return
    for match in _PLURAL.finditer(sentence.mask):
        names = _names(sentence, *match.span("investors"))
        companies = companies_from(document, sentence, match.end(), whole=True)
        yield from pair_stakes(names, companies, "backed")


def find_backers_of_several(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Whom somebody is known to back: "Brightpan and Quillo backer Harrow", "Ann Lee, the Brightpan and Quillo investor"."""
    for rule in (_BACKER_NAMED, _BACKER_BEHIND):
        for match in rule.finditer(sentence.mask):
            backers = _names(sentence, *match.span("backer"))
            companies = [one.item.referent for one in _names(sentence, *match.span("companies"))]
            yield from pair_stakes(backers, companies, "backed")


def _meant(document: Document, sentence: Sentence, investors: Sequence[Listed]) -> Referent | None:
    """Whom "the Harrow-backed startup" means: whom the text spoke of."""
    return the_spoken_of(document, sentence, [one.item.referent for one in investors])


def _names(sentence: Sentence, start: int, end: int) -> list[Listed]:
    if _BACKED_ITSELF.search(sentence.mask, max(0, start - 60), start) or _lists_companies(sentence.mask, start, end):
        start = max(at for at, _ in sentence.all(marks.NAME + marks.PERSON, start, end))
    named = [Listed(item, at, False) for at, item in sentence.all(marks.NAME + marks.PERSON, start, end)]
    return [one for one in named if one.item.referent and not _HOSTS.search(one.item.referent.name)]


def _lists_companies(mask: str, start: int, end: int) -> bool:
    """ "Rivals include A, B, C-backed D": with no "and", commas part companies; "The A, B-backed D" tells of one."""
    told = mask[start:end]
    return ", " in told and " and " not in told and "&" not in told


_HOSTS = Pattern(r"[-‐–](?:Foundation|Institute|Consortium|Alliance|University)$")
""" "The Harrow-Foundation-backed framework Velora": a body whose name is hyphened as an adjective hosts free software."""
_BACKED_ITSELF = Pattern(rf"{_HYPHEN} (?:[a-z\-]+ ){{0,4}}$")
""" "A-backed B and C-backed D": B stands beside D, and backs nothing."""
