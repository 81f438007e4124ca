"""Two funds told with their sums at once: "Acme II and Acme III raised $5 million each", "its first two, at A and B, respectively"."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.funds.firms import by_name
from vcgraph.extraction.rules.funds.managers import manager_of
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import ORDINALS, number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import HEDGE
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_SUMS = HEDGE + r"(?P<first><M>)(?:(?:,? each| apiece)|,? and (?P<second><M>),? respectively)"
_WORDS = "|".join(ORDINALS)
_NAMED = pattern(
    rf"(?:(?P<year><D>) and (?P<next><D>) (?:[\w\-]+ )?funds,? )?(?P<one><N>) and (?P<other><N>),? (?:(?:both|each|have|had|which) )*(?P<verb>raised|closed (?:at|on|with)|collected|gathered|attracted|drew in|brought in) {_SUMS}"
)
_COUNTED = pattern(
    rf"(?P<owner><I>|<C>(?=['’]))(?:['’]s?)? (?P<one>{_WORDS}) and (?P<other>{_WORDS}) (?:[\w\-]+ ){{0,2}}funds,? (?:(?P<verb>at|with|on|raised|closed (?:at|on|with)|collected|gathered)) {_SUMS}"
)
_BOTH = (" each", " apiece", " respectively")


class Paired(NamedTuple):
    """One of two funds: its name or number, the manager, where its sum stands, and its own date."""

    own: str | None
    ordinal: int | None
    manager: Referent | None
    position: int
    date: PartialDate | None
    earlier: bool = False
    kind: Literal["raised", "target"] = "raised"


_SERIES = pattern(
    rf"(?:(?P<owner><I>|<C>(?=['’]))(?:['’]s?)?|\b(?:[Tt]he|[Tt]h[eo]se|[Hh]is|[Hh]er)) (?:(?:earlier|previous|prior|last|past|other|first|two|three|four|five|{_WORDS}|flagship|closed-end|main|[\w\-]+-stage) ){{1,4}}funds,? (?:(?:which|all) )?(?:were|raised|totall?ed|had|came in at|closed (?:at|on|with)|collected|gathered|of|at)(?: about| around)? (?P<sums><M>(?: \(<D>\)| in <D>)?(?:,? (?:and )?(?:about )?<M>(?: \(<D>\)| in <D>)?)+)(?=[.;]|,? respectively|, (?!<M>)|$| \()"
)
""" "Its earlier funds were $6 million (2012), $11 million (2014) and $20 million (2017)": each sum is a fund's."""
_YEAR = pattern(r" (?:\(|in )(?P<date><D>)")
_SERIES_WORDS = (" fund", " vehicle", " pool")


_OF_ONE = r"(?: in <D>| \(<D>\)| (?:for|from) [\w\-’', ]{2,30}?)?"
_LISTED = pattern(
    rf"(?P<owner><C>)(?: (?:has|have|had|already|previously|earlier|before|also))* (?P<verb>raised|closed|has|runs|manages|launched|announced|finished|completed|unveiled)(?: raising)? (?:two|three|four|an? (?:pair|trio|couple|duo) of) (?:(?P<earlier>earlier|previous|prior)|new|separate|smaller|[\w\-]+)?(?: [\w\-]+)? ?funds(?P<before> before(?: (?:this one|that|now))?| already| previously)?(?::|,| –|, (?:of|at|with))? (?P<sums><M>{_OF_ONE}(?:(?:,|,? and) (?:(?:one|another) (?:of|at|with) )?<M>{_OF_ONE})+)(?=[.;]|$)"
)
""" "Has raised two funds before this one: $5 million in 2010 and $8 million in 2014"."""


_BY_PLACE = pattern(
    r"(?P<owner><C>)(?:,? (?:has|have|had|also|now|already|recently|<D>))* (?P<verb>introduced|launched|raised|closed|set up|started|created|announced|unveiled|formed|rolled out)(?: [\w\-]+){0,3} funds (?:in|for) (?P<sums><L> \(<M>\)(?:(?:,|,? and) <L> \(<M>\))+)"
)
""" "Has introduced funds in Japan (<M>) and Korea (<M>)": one for each place."""


_SIZED = r"(?:(?:has|have|had|with) (?:assets|commitments|a size) of|(?:closed|came in) (?:at|on|with)|raised|totall?ed|collected|gathered|drew|took in|was|were|had|stands at|stood at|at|of)"
_ABOUT = r"(?: (?:about|around|nearly|over|just|more|than))*"
_NEXT_YEAR = rf"(?:[,;]|,? and|,? while|; and) (?:(?:<I>|the|that of) )?<D>(?: (?:fund|vehicle|pool|one))?(?: {_SIZED})?{_ABOUT} <M>"
_BY_YEAR = pattern(
    rf"(?:(?P<owner><I>|<C>(?=['’]))(?:['’]s?)?|\b[Tt]he)(?: <D> (?:[\w\-]+ ){{0,2}}?(?:fund|vehicle|pool)(?: of (?P<firm><C>))?,? {_SIZED}{_ABOUT} <M>(?:{_NEXT_YEAR})+"
    rf"| (?:<D>, ){{0,4}}<D>,? and <D> (?:[\w\-]+ ){{0,2}}?(?:funds|vehicles|pools),? {_SIZED}{_ABOUT} (?:<M>, ){{0,4}}<M>,? and <M>)(?! (?:profits?|losses|less)\b)"
)
""" "Its 2016 fund closed at <M>, the 2019 one at <M>", "its 2016 and 2019 funds raised <M> and <M>": each with its year."""


_OF_ONE_HOUSE = (_SERIES, _LISTED, _BY_PLACE, _BY_YEAR)


def _several_of_one(document: Document, sentence: Sentence, rule: Pattern) -> Iterator[Paired]:
    """The funds of one house that a sentence counts up, each by its sum, with a year or without."""
    for match in rule.finditer(sentence.mask):
        told = match.groupdict()
        verb = told.get("verb") or ""
        before = match.start("verb") if verb else match.start()
        manager = _house_told(document, sentence, match)
        held = verb in ("has", "runs", "manages") and (manager is None or manager.kind != "firm")
        if held or manager is None or read_modality(sentence.mask[:before], verb) != "closed":
            continue
        years = [at for at, _ in sentence.all(marks.DATE, match.start(), match.end())]
        sums = [at for at, _ in sentence.all(marks.MONEY, *match.span("sums" if "sums" in told else 0))]
        for index, at in enumerate(sums):
            year = _YEAR.match(sentence.mask, at + 1)
            date = year.start("date") if year else years[index] if rule is _BY_YEAR and len(years) == len(sums) else -1
            earlier = rule in (_SERIES, _BY_PLACE) or bool(told.get("earlier") or told.get("before"))
            launched = rule is _BY_PLACE and verb not in ("raised", "closed")
            yield Paired(None, None, manager, at, _date(sentence, date), earlier, "target" if launched else "raised")


def _house_told(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """Whose the funds are: the owner told, or, where the words tell none, who the text speaks of; a firm first."""
    if "verb" in match.re.groupindex:
        owner = resolve(document, sentence, match.start("owner"))
        return owner if is_organization(owner) else None
    at = max(match.start("owner"), match.start("firm") if "firm" in match.re.groupindex else -1)
    manager = manager_of(document, sentence, FundMention(match.start(), match.end(), owner=at)) if at >= 0 else None
    known = (manager, sentence.focus, sentence.topic, document.subject)
    houses = [one for one in known if one is not None and is_organization(one) and not is_fund_name(one)]
    return next((one for one in houses if one.kind == "firm"), houses[0] if houses else None)


def read_pairs(document: Document, sentence: Sentence) -> Iterator[Paired]:
    """The funds that a sentence tells two by two, where the money has come in."""
    for rule in _OF_ONE_HOUSE if has_one(sentence.lower, _SERIES_WORDS) else ():
        yield from _several_of_one(document, sentence, rule)
    if not has_one(sentence.lower, _BOTH):
        return
    for match in _NAMED.finditer(sentence.mask):
        names = [sentence.items[match.start(group)].referent for group in ("one", "other")]
        dates = [_date(sentence, match.start(group)) for group in ("year", "next")]
        for index, one in enumerate(names):
            if one is not None and all(name is not None and number_of(name.name) for name in names):
                yield Paired(one.name, None, by_name(document, one.name), _sum_at(match, index), dates[index])
    for match in _COUNTED.finditer(sentence.mask):
        if read_modality(sentence.mask[: match.start()]) != "closed":
            continue
        manager = manager_of(document, sentence, FundMention(match.start(), match.end(), owner=match.start("owner")))
        for index, group in enumerate(("one", "other")):
            yield Paired(None, ORDINALS[match[group]], manager, _sum_at(match, index), None)


def _sum_at(match: re.Match[str], index: int) -> int:
    return match.start("second") if index and match["second"] else match.start("first")


def _date(sentence: Sentence, position: int) -> PartialDate | None:
    told = sentence.items[position].value if position >= 0 and sentence.mask[position] == marks.DATE else None
    return told.date if isinstance(told, DateMention) else None
