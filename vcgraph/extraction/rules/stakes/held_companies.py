"""The companies that somebody holds, where a list of them begins: "A, B and C", "A and in B", "food (A, B)"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

SOME_OF_RIVALS = r"(?:(?:several|two|three|four|some|many|most|both|a number|a couple|a handful) of (?=<N>['’]s? (?:[\w\-]+ ){0,2}(?:rivals|competitors|peers)\b))?"
""" "(An investor in) several of | Acme's rivals, including A and B"."""


def companies_from(document: Document, sentence: Sentence, position: int, whole: bool = False) -> list[Referent]:
    """The companies of the list that begins at a position of the mask, or whom the anaphor there means.

    `whole` says that the list belongs to the subject, so that a verb follows its last name.
    """
    if sentence.mask[position : position + 1] == marks.ANAPHOR:
        company = resolve(document, sentence, position)
        return [company] if company is not None else []
    in_fields = _companies_by_field(sentence, position)
    if in_fields:
        return in_fields
    of_owner = _OWNERS_VENTURE.match(sentence.mask, position) or _RIVALS_OF.match(sentence.mask, position)
    listed, end = read_list(sentence, of_owner.end() if of_owner else position, whole)
    if listed and whole and _ITS_FUND.match(sentence.mask, listed[0].position + 1):
        return []  # "the backers of A's third fund, which closed at <M>, include B"
    if listed and _RANGE.search(sentence.mask, max(0, position - 30), listed[0].position):
        last = _RANGE_END.match(sentence.mask, end)
        listed = listed + (read_list(sentence, last.end())[0] if last else [])
    more = _AND_A_STAKE.match(sentence.mask, end) if listed else None
    while more:
        others, end = read_list(sentence, more.end(), whole)
        listed = listed + others
        more = _AND_A_STAKE.match(sentence.mask, end) if others else None
    return [
        one.item.referent
        for one in _until_investors(sentence, listed)
        if one.item.sign == marks.NAME
        and not _ITS_FUND.match(sentence.mask, one.position + 1)
        and not _ONLY_WHERE.match(sentence.mask, one.position)
        and one.item.referent is not None
    ]


_ITS_FUND = Pattern(
    r"['’]s? (?:[\w\-\ue006]+ ){0,6}fund\b| (?:[A-Z][\w\-]* ){0,2}[Ff]und\b|['’]s? (?:[\w\-]+ ){0,3}(?:rivals?|competitors?|customers?|market|bids?|plans?|proposals?|campaign|calls?|appeal|fight|claims?|efforts?|decision|business|revenues?|sales|traffic|profits?|pie|platform|products?|software|services?|cloud|tools?)\b"
)
""" "Invested in A's first fund", "in A's rivals", "in A's platform" tell of no company A."""
_ONLY_WHERE = pattern(
    r"(?<=, a )<N> (?:[a-z\-]+ ){0,2}(?:maker|brewery|producer|company|start-?up|business|firm|bakery|shop|chain|developer|farm|brand|group|outfit)\b(?! <X>)"
)
""" "Put £5 million into Acme, a | Lewes brewery": the name says of which kind Acme is."""
_OWNERS_VENTURE = pattern(
    r"(?:[\w\-’']+ ){0,3}?(?:<X>['’]s? (?:(?:latest|new|newest|next|own|other|second|first|current|previous|former) ){1,2}|<P>['’]s? (?:[a-z\-]+ ){0,3}?|<N>['’]s (?=start-?up|venture))(?:venture|start-?up|company|business|firm|app|site|service|outfit),? (?=<N>)"
)
""" "Invested in Lee's latest venture, | A", "in Ann Lee's bakery business, | A"."""
_RIVALS_OF = pattern(
    r"(?:(?!(?:and|or|with|by)\b)[\w\-’']+ ){0,4}?<N>(?:['’]s?(?: (?!(?:and|or|with|by|of|in)\b)[\w\-]+){0,3}?)? (?:rivals?|competitors?|peers?|arch-rivals?),?(?: (?:including|such as|like|among them))? (?=<N>(?!['’]))"
)
""" "Invested in Acme's rivals, including | A and B", "an investor in Acme rival | A"."""
_TIME = r" (?:in|during|over|since) (?:the )?(?:early |mid-?|late |following )?(?:\ue003|\d{2,4}s|[a-z]+ties|decade)| (?:this|last) (?:decade|year|month|week)"
_AND_A_STAKE = Pattern(
    r",? (?:as well as|along with|plus|and) (?:(?:(?:in|of|for) )?(?!(?:in|by|with|from)\b)[“\"]?[\w\-]+[”\"]?,? ){0,5}?(?:companies|startups|start-ups|names|firms|businesses|outfits|bets),? (?:such as|like|including) (?=\ue000|[\w\-]+ \ue000)|(?:[,;] (?:and |as well as )?|,? as well as |,? and )(?:more recently |recently |later |also |then |formerly )?(?:in|of|into|with|to|on) (?=(?:(?!(?:of|in|to|by|from|the|its|which|that|place|return|addition|turn|part|exchange|particular)\b)[\w\-’']+ ){0,4}?\ue000(?:[,.;)]| and |$))|(?:[,;] (?:and )?| and |,? as well as )(?:also )?(?:in|of) the (?=(?:[\w\-]+ ){1,4}?\ue000(?:[,.;)]| and |$))"
    rf"|(?:{_TIME}),? and (?:also )?(?:in )?(?=(?:(?!(?:which|that|who|to|by|from)\b)[\w\-’']+ ){{0,3}}?\ue000(?:(?:, |,? and )\ue000){{0,6}}(?:[.;)]|$|(?:{_TIME})))"
    rf"|(?:{_TIME}),? (?=\ue000(?:(?:, |,? and )\ue000){{0,6}}(?:{_TIME}))"
    r"|(?:,|,? and) (?:an? |about )?[\d.]+ ?(?:%|percent|per cent|pct) (?:of|in) (?=(?:[\w\-]+ ){0,3}?\ue000)"
    r"|,? and (?:an? |another |about |its )?(?:(?!(?:majority|controlling)\b)[\w\-.%]+ ){0,3}?(?:stakes?|interests?) in |,? and (?:also )?in (?=[^.,;]{0,40}?"
    + marks.NAME
    + ")"
)
""" "A 10 percent stake in A | and a 5 percent stake in B", "bet on A and B in the 1970s, | C in the 1980s and | D this decade"."""
_RANGE = Pattern(r"\b(?:from|between) (?:[\w\-’']+ ){0,3}$")
_RANGE_END = Pattern(
    r"(?:, (?:an?|the|which|who|whose) [^,;.\ue000]{2,70},|\.?,?) (?:all the way |through )?(?:to|and) (?!be\b|have\b)"
)


def _until_investors(sentence: Sentence, listed: Sequence[Listed]) -> Iterator[Listed]:
    """ "... invested in A, and previous investors B and C" goes over to the investors, "in A, which serves B and C" to others."""
    for index, one in enumerate(listed):
        between = sentence.mask[listed[index - 1].position : one.position] if index else ""
        if _BESIDE.search(between) or _BUT_NOT.search(between) or _OF_OTHERS.search(between):
            return
        if re.search(
            r"\b(?:investors?|backers?|shareholders?) $", sentence.mask[max(0, one.position - 12) : one.position]
        ):
            return
        yield one


_BESIDE = Pattern(r"\b(?:alongside|together with) |, and (?:by|from|with) ")
""" "From A, which holds B, and from C", "holds B alongside C": C holds something itself."""
_BUT_NOT = Pattern(r"\b(?:but|though|and|yet) (?:never|not)\b(?! (?:only|just))")
""" "Put money into A and B, but never into C"."""
_OF_OTHERS = Pattern(r"\b(?:and|but|while) (?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) [^,;]*\b(?:include[ds]?|are|is|was|were) ")
""" "... include A, and his board seats include B": a clause of its own."""


_FIELD = r"(?:(?!(?:which|who|that|whose)\b)[\w\-’']+ ){1,6}"
_CATEGORY = pattern(rf"{_FIELD}\((?=(?:(?!(?:now|formerly|part|owned|known)\b)[\w\-]+ ){{0,4}}?<N>)")
_NEXT_CATEGORY = pattern(
    rf"[,;]? ?(?:and|as well as|plus|to)? ?(?:in |of |on |to |the (?:[\w\-]+ )+of )?(?:{_FIELD}\((?=(?:[\w\-]+ ){{0,4}}?<N>)|(?P<plain>(?:an? (?:[\w\-]+ ){{1,4}}?[\w\-]+, )?(?:(?!(?:with|by|from|has|have|is|was|are|were|joined|led|which|who|that)\b)[\w\-’']+ ){{0,4}}?)(?=<N>(?:[,.;]| and |['’]s (?:rival|competitor)|-|$)))"
)


def _companies_by_field(sentence: Sentence, position: int) -> list[Referent]:
    """The companies of a list by fields that begins at a position; none where none begins there."""
    if not _CATEGORY.match(sentence.mask, position):
        return []
    return [one.item.referent for one in _of_categories(sentence, position) if one.item.referent is not None]


def _of_categories(sentence: Sentence, position: int) -> list[Listed]:
    """ "Food (A, B), transport (C) and lender D": what stands in each bracket, and names of the same list without any."""
    found: list[Listed] = []
    match = _CATEGORY.match(sentence.mask, position)
    while match:
        listed, end = read_list(sentence, match.end(), whole=True)
        plain = match.groupdict().get("plain") is not None
        closed = sentence.mask.startswith(")", end)
        if not listed or not (plain or closed):
            break
        found += [one for one in listed if one.item.sign == marks.NAME]
        match = _NEXT_CATEGORY.match(sentence.mask, end + closed)
    return found
