"""Whose an office is where the words tell of a purchase: "joins the buyer", "the target's founders", "bought Acme from its founder"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.phrases import TitlePhrase
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.model.claim import Title
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_TITLE = "\ue010"
_WORDS = r"(?:(?!(?:by|from|to|and|or|but|which|that|who|whose|where|when|while|after|before|if|said|says)\b)[\w\-’'%.]+,? |<L>(?:-based|['’]s)? |<M> |<D> ){0,7}?"
_BOUGHT = r"(?:bought|buys?|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|t(?:ake|akes|aking|ook|aken) over|snap(?:s|ped)? up|swallow(?:s|ed)|invest(?:s|ed|ing)? in|back(?:s|ed)|(?:put|puts|putting|invests?|invested) <M> in(?:to)?)"
_DEALS = (
    marks.pattern(rf"(?P<target><N>)[^.;<N>]{{0,60}}? (?:was|were|is|been|be|being) (?:bought|acquired|taken over|snapped up|swallowed)(?: (?:up|out))? {_WORDS}by {_WORDS}(?P<buyer><N>)"),
    marks.pattern(rf"(?P<target><N>)(?:[^.;<N>]{{0,40}}? (?:was|were|is|been|be|being) sold {_WORDS}to|[^.;<N>]{{0,40}}? (?:its|their) sale to|['’]s sale to) {_WORDS}(?P<buyer><N>)"),
    marks.pattern(rf"(?:(?P<seller><N>)[^.;<N>]{{0,50}}? )?\b(?:sold|sells?|selling|sale of|disposed of) {_WORDS}(?:, )?(?P<target><C>)(?:, [^.;<N>]{{2,50}},)?[^.;,<N>]{{0,40}}?,? to {_WORDS}(?P<buyer><N>)"),
    marks.pattern(rf"(?P<buyer><N>)(?:, [^.;<N>]{{1,60}},)? {_WORDS}(?:to )?{_BOUGHT} (?:out )?{_WORDS}(?P<target><C>)(?!['’])(?: from {_WORDS}(?P<seller><N>))?"),
)  # fmt: skip
_DEAL_WORDS = AnyOf(
    "bought", "buy", "acqui", "purchas", "take over", "taken over", "takes over", "took over", "snap", "swallow", "sold", "sell", "sale ", "dispos", "invest", "backed", "backs", " put",
)  # fmt: skip
_PARTY = Pattern(
    r"\b(?:[Tt]he|[Ii]ts)(?: (?:new|eventual|would-be|former))? (?:(?P<buyer>buyer|acquirer|purchaser|new owner)|(?P<target>target)|(?P<seller>seller|vendor))(?=['’]s |[,.;)]|$| (?:as|in|on|at|and|to|when|after|has|had|is|was|will|last|this|\ue003))(?! (?:of|for|at|and its)\b)"
)
_OWNED = marks.pattern(rf"(?P<its>\b[Ii]ts|<A>['’]s) (?:[a-z-]+ ){{0,2}}?{_TITLE}")
_CATAPHOR = marks.pattern(
    rf"(?:[A-Z][a-z]*(?:ed|ing|ept|elt) (?:by|with|from|for)|Like|Unlike|With|Under|Besides|Thanks to) (?P<its>its) (?:[a-z-]+ ){{0,2}}{_TITLE}, <P>, (?:(?:an?|the|who|whose|once|formerly) [^;.<P>]{{2,90}}?, )?(?:the |an? )?(?:(?!(?:of|at|from|by|with|to|for|in)\b)[\w-]+ |<L>(?:-based|['’]s)? ){{0,5}}(?P<org><N>)(?=,| (?:has|is|was|had|will|[a-z]+s|[a-z]+ed)\b)"
)
""" "Led by its chief executive, Ann Lee, the tea maker Acme has bought Bolt": Acme's."""
_SPOKEN = Pattern(r"\b(?:said|says|told|according to|called|announced|confirmed)\b")
_BY_FIRM = frozenset({"ceo", "cto", "cfo", "coo", "president", "chair", "founder"})
_OF_FIRMS = frozenset({"partner", "managing_director"})
_NEAR = 3


class _Deal(NamedTuple):
    buyer: Referent | None
    target: Referent | None
    seller: Referent | None
    end: int


_STAYS = Pattern(
    r"\b(?:stays?|remains?|leaves?|joins?|continues?|departs?|exits?|keeps?|(?:will|would|is to|are to|are set to|is set to) (?:also |now |both )?(?:stay|remain|leave|join|continue|head|run|lead|depart|exit|keep|become|move|report))\b"
)


def founded_by(document: Document, sentence: Sentence, buyer: Referent) -> Referent | None:
    """Whose founder it is that stays or leaves after a purchase, where the text speaks of who buys: of what is bought. Nor
    is it ever the founder of a giant of whom nobody says so.
    """
    giant = buyer.name in lexicon().giants
    named = any(item.referent is buyer for _, item in sentence.all(marks.NAME))
    if not giant and (named or _STAYS.search(sentence.mask) is None):
        return None
    before = document.sentences[: sentence.index]
    return next((deal.target for one in before for deal in _deals(document, one) if deal.buyer is buyer), None)


def own_offices(text: str, end: int) -> Iterator[int]:
    """Where "its" before an office stands in the clause that a party heads: "The target was sold by | its founders"."""
    for match in _OWNED.finditer(text, end):
        if match["its"] == "its" and marks.NAME not in text[end : match.start()]:
            yield match.start("its")


def parties(document: Document, sentence: Sentence, text: str) -> Iterator[tuple[int, int, Referent]]:
    """Where a scene's text calls somebody by the part in a deal ("the buyer"), and who it is."""
    for match in _PARTY.finditer(text) if _PARTY_WORDS.is_in(text) else ():
        part = next(one for one in ("buyer", "target", "seller") if match[one])
        for deal in _told(document, sentence):
            party: Referent | None = getattr(deal, part)
            if party is not None:
                yield *match.span(), party
                break


_OF_BOTH = Pattern(r"\b(?:combined|merged|enlarged)\b")


def buyers(document: Document, sentence: Sentence) -> Iterator[tuple[int, Referent]]:
    """The places of "the combined company", which goes on as the buyer."""
    for at, item in sentence.all(marks.ANAPHOR):
        if _OF_BOTH.search(document.text, item.start, item.end):
            deal = next((one for one in _told(document, sentence) if one.buyer is not None), None)
            if deal is not None and deal.buyer is not None:
                yield at, deal.buyer


_PARTY_WORDS = AnyOf("buyer", "acquirer", "purchaser", "new owner", "target", "seller", "vendor")


def owners(
    document: Document, sentence: Sentence, text: str, origin: list[int], titles: dict[int, TitlePhrase]
) -> Iterator[tuple[int, Referent]]:
    """The places of "its" and "the company's" before an office that belong to what the clause before buys or sells, or to
    the subject behind.
    """
    if ahead := _CATAPHOR.match(text):
        organization = sentence.items[origin[ahead.start("org")]].referent
        if organization is not None and is_organization(organization):
            yield origin[ahead.start("its")], organization
    deals = [*_deals(document, sentence)]
    for match in _OWNED.finditer(text) if deals else ():
        at = origin[match.start("its")]
        deal = next((one for one in reversed(deals) if one.end <= at), None)
        between = sentence.mask[deal.end : at] if deal is not None else ""
        if deal is None or deal.target is None or marks.NAME in between or _SPOKEN.search(between):
            continue
        offices = {one.title for one in titles[match.end() - 1].titles}
        if _is_of_bought(match, offices, deal, between):
            yield at, deal.target
        elif offices <= _OF_FIRMS and deal.buyer is not None and deal.buyer.kind == "firm":
            yield at, deal.buyer


def _is_of_bought(match: re.Match[str], offices: set[Title], deal: _Deal, between: str) -> bool:
    """A founder is of what is bought, with "the company" any officer that no firm has; "its chief" may be the buyer's."""
    if "founder" in offices or between == " from " or (between in ("; ", " because ") and offices <= _BY_FIRM):
        return True
    firm = any(one is not None and one.kind in ("firm", "fund") for one in (deal.buyer, deal.seller))
    return offices <= _BY_FIRM and not match["its"].lower().startswith("its") and firm


def _told(document: Document, sentence: Sentence) -> Iterator[_Deal]:
    """The deals of the sentence, then of those before."""
    for one in reversed(document.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]):
        yield from reversed([*_deals(document, one)])


def _deals(document: Document, sentence: Sentence) -> Iterator[_Deal]:
    found = []
    for compiled in _DEALS if _DEAL_WORDS.is_in(sentence.lower) else ():
        for match in compiled.finditer(sentence.mask):
            groups = {name: _named(document, sentence, match, name) for name, said in match.groupdict().items() if said}
            others = [one for name, one in groups.items() if name != "target"]
            if all(is_organization(one) for one in others) and groups["target"] not in others:
                found.append(_Deal(groups.get("buyer"), groups["target"], groups.get("seller"), match.end()))
    return iter(sorted(found, key=lambda one: one.end))


def _named(document: Document, sentence: Sentence, match: re.Match[str], name: str) -> Referent | None:
    """Who stands at a group; "the company" that is bought or sold is what the deal before was about."""
    at = match.start(name)
    if sentence.mask[at] != marks.ANAPHOR:
        return sentence.items[at].referent
    before = next(_told(document, document.sentences[sentence.index - 1]), None) if sentence.index else None
    return before.target if before is not None else resolve(document, sentence, at)
