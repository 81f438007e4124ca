"""Which company "it" or "that company" means in a sentence of a purchase, where the sentence before brought it up."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_CAREER = pattern(
    rf"(?:<P>|\b[Ss]?[Hh]e\b|\b[Tt]hey\b|\bfounders?\b)[^.;<N>]{{0,80}}\b(?:(?:co-?)?found(?:ed|ing)|started|created|launched|built|ran|led|headed|"
    rf"{told.OFFICE} (?:of|at)|worked (?:at|for)) {told.DESCRIPTION}(?P<founded><N>)[^.;<N>]*\.?$"
)
_FOUNDERS_OF = pattern(rf"\b(?:co-?)?founders of {told.DESCRIPTION}(?P<founded><N>)(?:, [^.;<N>]*)?\.?$")
_HAS_SOLD = pattern(
    rf"\b(?:sold|exited|divested|offloaded|parted with|disposed of) {told.DESCRIPTION}(?P<sold><N>)(?=[,.;]|$| (?:in|after|this|last)\b| for [^.;<N>]{{0,20}}<M>| <D>)(?![^.;]* to <N>)"
)
""" "C has sold B. It was bought by A": B was."""
_ITS_OWNER = pattern(
    r"(?:\b(?:acquisitions|purchases|deals|takeovers)\b[^.;:]{0,40} by|: (?=<N> (?:[a-z]+ ){0,3}(?:[a-z]+ed|sold|bought)\b)) ?(?P<acquirer><N>)[^:;<N>]*$"
)
_OWNER_SELLS = pattern(
    rf"<N>,? (?:which|that|who) (?:[a-z]+ ){{0,2}}(?:owns?|owned|bought|acquired|controls|took over|backs) {told.DESCRIPTION}(?P<target><N>)[^.;<N>]{{0,60}}$"
)
_BRIEF = pattern(r"[*•·] ?[A-Z][a-z]+(?: [a-z]+| <D>| in <D>){0,6} $")
""" "* Agreed in May to buy B": a line of a brief on the company."""
OPENING_IT = pattern(
    r"(?:[A-Z]\w+,? |(?:After|Before|By|Having|Since|Following) [^.;,<N><A><P>]{3,60}, )?<A>(?:, (?:founded|based|started|launched|which|now) [^.;<N>]{2,80},)?(?: [\w\-]+| <D>)*$"
)
_OPENING_THAT = Pattern(
    r"(?:[A-Z]\w+,? )?(?:[Tt]hat|[Tt]his)(?: (?:company|startup|start-up|firm|business|venture|one))?(?: [\w\-]+)*$"
)
GERUNDS = Pattern(r"(?:, [a-z]+ing [^.;,:]{1,80}){1,6}, (?:and )?$")
""" "Acme grew, hiring C, | buying B": who was hired buys nothing."""
_GIVES = pattern(
    r"(?:,[^.;,<N>]{2,60},)?(?: (?:for <M>|in <D>|<D>))* (?:(?:also|will|would|has|to|could) )*"
    r"(?:g[ai]ves?|given|brings?|brought|helps?|helped|allows?|allowed|lets?|expands?|bolsters?|boosts?|extends?) (?P<acquirer><N>)"
)
_COUNTS_FOR = pattern(r" (?:is|was|marks|marked|represents|becomes|became|will be) (?P<acquirer><N>)['’]s? ")
""" "The acquisition of B is A's third"."""
_WHICH_HAD = pattern(
    r"(?P<target><N>)(?: (?:in|of|from) (?:[a-z]+ )?<L>)?, (?:which|that) (?!<X>|<A>|it\b|he\b|she\b|they\b)[^;–—]*$"
)
""" "A and B in London, which raised <M> via C | before being sold": B was."""


def of_relative(sentence: Sentence, before: str) -> Referent | None:
    """Whom a relative clause that goes on until here is about."""
    opened = next(iter([*_WHICH_HAD.finditer(before)][-1:]), None)
    return sentence.items[opened.start("target")].referent if opened else None


ITS_BOARD = pattern(
    r"(?P<company><N>)['’]s? (?:[\w\-]+ ){0,2}?(?:board(?: of directors)?|directors|management|shareholders|owners?|founders?|backers?|investors?)[^.;,<N>]{0,40}$"
)
ITS_FOUNDER = pattern(
    r"(?:^|[;,] (?:and |but )?)(?:[Ii]ts|[Tt]heir) (?:[\w\-]+ ){0,2}?(?:founders?|owners?|boss|chief executive|CEO|chairman),? <P>,?(?: (?:had|has|also|then|later))* $"
)
""" "Its founder, Ann Lee, | turned down a bid from A": a bid for the company told before."""
_ADVISED = pattern(
    r"(?:\b(?:advis(?:ed|es|ing)|represent(?:ed|s|ing)|(?:representation|advice) (?:of|to)|act(?:ed|s|ing) for|(?:counsel|advis[eo]rs?|bankers?) (?:to|for)|assist(?:ed|s|ing))|\b(?:such as|including)|(?<=[;:])(?: and)?(?: the board of)?) "
    rf"{told.DESCRIPTION}(?P<client><N>)(?: (?:plc|Inc|Ltd))?{ASIDE} (?:on|in|with|during|for|through|in (?:relation|connection) (?:to|with)|regarding) $"
)


def advised(sentence: Sentence, position: int) -> Referent | None:
    """Whose "its" is in "C advised A on its purchase of B": of who is advised."""
    client = _ADVISED.search(sentence.mask, 0, position)
    return sentence.items[client.start("client")].referent if client else None


_COURTED = pattern(
    r"\b(?:[Ss]tart-?up|[Ss]truggling|loss-making|ailing|cash-strapped)(?: [a-z\-]+){0,3} <N>(?:, [^.;<N>]{2,60},)?"
    r"(?: (?:is|was|has been|said to be|reportedly|now|currently|also|<D>))* $"
)


def is_courted(sentence: Sentence, verb: int) -> bool:
    """Whether who is "in takeover talks with A" is told as one who would be bought: a startup, a firm in trouble."""
    return sentence.mask.startswith("in ", verb) and _COURTED.search(sentence.mask, 0, verb) is not None


def founded_before(document: Document, sentence: Sentence) -> Referent | None:
    """ "She founded B. Acme bought it": what a person founded or ran in the sentence before."""
    if not sentence.index:
        return None
    before = document.sentences[sentence.index - 1]
    if _SO_DID.match(before.mask):
        return None
    founded = _CAREER.search(before.mask) or _FOUNDERS_OF.search(before.mask)
    return before.items[founded.start("founded")].referent if founded else None


_SO_DID = Pattern(r"(?:So|Nor|Neither) (?:did|had|has|have|was|were) ")
""" "She invested in B. So did Lee, who ran C. Acme bought it": B."""


def brought_up(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whom "its" means where nobody is named before it."""
    named = any(True for _ in sentence.all(marks.NAME, 0, position))
    return None if named else founded_before(document, sentence)


def firm_itself(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """Whom "bought a majority of the firm" means in an article about a firm of investors: that firm."""
    item = sentence.items.get(match.start("target"))
    word = str(item.value) if item is not None else match["target"]
    subject = document.subject
    return subject if subject is not None and subject.kind == "firm" and word.endswith(("firm", "manager")) else None


def opening_word_means(document: Document, sentence: Sentence, verb: int) -> Referent | None:
    """Whom "It was bought" means, if the sentence before tells of a founder, and "That company was bought"."""
    before = sentence.mask[:verb].rstrip()
    if _TOLD_OF_FOUNDER.match(before):
        return founded_before(document, sentence)
    if OPENING_IT.match(before):
        return founded_before(document, sentence) or (
            None if " itself " in sentence.mask[verb : verb + 20] else _sold_before(document, sentence)
        )
    if _OPENING_THAT.match(before) and sentence.index:
        named = [item.referent for _, item in document.sentences[sentence.index - 1].all(marks.NAME)]
        last = next((one for one in reversed(named) if is_organization(one)), None)
        return last if last is not None and last.kind not in ("firm", "fund") else None
    return None


_TOLD_OF_FOUNDER = pattern(
    r"(?:<A>|(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]heir|[Hh]is|[Hh]er|[Ii]t|[Ii]ts|[Tt]he (?:pair|duo|two|trio))\b)(?:[^.;<N><P>]|(?<=from )<N>)* (?:before|until|when|after|and then|and) <A>(?: (?:was|had been|got|were|is))?$"
)
""" "She raised <M> before the startup | was bought": what the sentence before says that she founded."""


def _sold_before(document: Document, sentence: Sentence) -> Referent | None:
    before = document.sentences[sentence.index - 1] if sentence.index else None
    sold = _HAS_SOLD.search(before.mask) if before else None
    return before.items[sold.start("sold")].referent if before and sold else None


def named_alone(document: Document, sentence: Sentence, buyer: Referent | None) -> Referent | None:
    """The one company that the two sentences before name beside the buyer."""
    before = document.sentences[max(0, sentence.index - 2) : sentence.index]
    named = {id(item.referent): item.referent for one in before for _, item in one.all(marks.NAME)}
    others = [one for one in named.values() if one is not buyer and is_organization(one)]
    return others[0] if len(others) == 1 and others[0] is not None and others[0].kind not in ("firm", "fund") else None


def just_named(document: Document, sentence: Sentence, buyer: Referent | None) -> Referent | None:
    """ "Those rumours about B? True. A will buy the outfit": B, where whom the text speaks of was not named of late."""
    before = document.sentences[max(0, sentence.index - 2) : sentence.index]
    spoken_of = (item for one in before for _, item in one.all(marks.NAME + marks.ANAPHOR))
    if any(item.referent is sentence.focus or item.sign == marks.ANAPHOR for item in spoken_of):
        return None
    return named_alone(document, sentence, buyer)


def not_own_rival(
    document: Document, sentence: Sentence, match: re.Match[str], buyer: Referent | None
) -> Referent | None:
    """Who buys "C, B's rival" where nobody is named before: not B, but whom the sentence before named last."""
    rival = _RIVAL_OF.match(sentence.mask, match.end())
    if rival is None or buyer is None or not is_alone(sentence, match.start(), None):
        return buyer
    if sentence.items[rival.end() - 1].referent is not buyer:
        return buyer
    before = document.sentences[sentence.index - 1].all(marks.NAME) if sentence.index else ()
    named = [item.referent for _, item in before if is_organization(item.referent)]
    return named[-1] if named and named[-1] is not buyer else None


def not_bought(
    document: Document, sentence: Sentence, position: int, buyer: Referent | None, targets: Sequence[Referent]
) -> Referent | None:
    """Who buys in "A said that sales had doubled. It | bought B, a maker of valves, in 2019", where most is told of B: not B,
    but whom the sentence before is about.
    """
    if buyer is not None and buyer.kind == "publication":
        return _told_by(sentence, position, buyer) if _REPORTS.search(sentence.mask, 0, position) else buyer
    if buyer is None or buyer not in targets or not sentence.index or not is_alone(sentence, position, None):
        return buyer
    if not any(sentence.all(marks.ANAPHOR, 0, position)):
        return buyer
    before = document.sentences[sentence.index - 1]
    at, item = next(iter(before.all(marks.NAME)), (0, None))
    told = item is not None and is_organization(item.referent) and not is_governed(before.mask, at)
    return item.referent if item is not None and told and item.referent not in targets else buyer


_REPORTS = pattern(
    r"(?:\b(?:tell|tells|told) <N>,? that|<N>(?: (?:has|have|had|since|also|<D>))* (?:report(?:s|ed)|sa(?:id|ys)|wr(?:ote|ites|itten)|learn(?:s|ed))\b)"
)


def _told_by(sentence: Sentence, position: int, reporter: Referent) -> Referent:
    """ "The Star reported that A, one of its kind, has | bought B": A, where anybody is named."""
    names = [item.referent for _, item in sentence.all(marks.NAME, 0, position)]
    named = names[names.index(reporter) + 1 :] if reporter in names else []
    return next((one for one in named if one is not None and is_organization(one)), reporter)


_RIVAL_OF = pattern(r", <N>(?=['’]s? (?:[a-z\-]+ ){0,3}(?:rival|competitor|peer|challenger|nemesis|counterpart)\b)")


def is_alone(sentence: Sentence, position: int, acquirer: Referent | None) -> bool:
    """Whether nobody but the buyer is named before a place."""
    return all(item.referent is acquirer for _, item in sentence.all(marks.NAME, 0, position))


def owner_told(sentence: Sentence, position: int) -> Referent | None:
    """Whom "its purchase of B" means behind "acquisitions by A" or ": A sold it after"."""
    told_by = _ITS_OWNER.search(sentence.mask[:position])
    return sentence.items[told_by.start("acquirer")].referent if told_by else None


_SELLS_GOODS = Pattern(
    r"\b(?:sold|sells?|selling|sale of) (?:its|his|her|their|an?|the) (?:[\w\-\ue006]+ ){0,3}?(?:headquarters|buildings?|house|home|villa|mansion|painting|land|plant|factory|tower|offices?|campus|jet|yacht|property|patents?)\b"
)


def for_sale(
    document: Document,
    sentence: Sentence,
    known: Sequence[AcquisitionDraft],
    told_so: Referent | None,
    of_contest: bool,
) -> Referent | None:
    """What "the buyer is A" buys: what the text has said is sold (`told_so`: right before), or speaks of.

    "The winner is A" tells of a sale only where one is told.
    """
    sold = next((deal.target for deal in reversed(known) if deal.acquirer is None), None)
    if sold is None and sentence.index and _SELLS_GOODS.search(document.sentences[sentence.index - 1].mask):
        return None
    if sold or told_so or of_contest:
        return sold or told_so
    focus = sentence.focus
    bought = next((deal.target for deal in reversed(known) if deal.acquirer is focus), None)
    return founded_before(document, sentence) or bought or focus


_SAID_OF = pattern(
    r"\b(?:said|says|reported|reports)(?: that)? (?P<target><N>)(?: (?:is|was|are|has|had|been|also|now|[a-z]+ly))* $"
)
""" "C said B is | looking to sell itself": B is."""


def sold_by(sentence: Sentence, verb: int, found: Referent | None) -> Referent | None:
    """What "is exploring a sale": of "A, which has owned B since 2014," it is B, and no firm of investors."""
    owned = _OWNER_SELLS.search(sentence.mask[:verb]) or _SAID_OF.search(sentence.mask, 0, verb)
    if owned:
        return sentence.items[owned.start("target")].referent
    return None if found is not None and found.kind == "firm" else found


def bid_for(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """Whom bids are for: the name in the construction, else the clause's subject, who receives them."""
    if "target" in match.re.groupindex:
        return resolve(document, sentence, match.start("target"))
    return subject_before(document, sentence, match.start("verb"))


def brief_on(document: Document, before: str) -> Referent | None:
    """Whom a line of a brief is about: the first name of its headline."""
    if not _BRIEF.match(before):
        return None
    first = document.sentences[0]
    return next((item.referent for at, item in first.all(marks.NAME) if at < 10), None)


def gainer(sentence: Sentence, position: int) -> Referent | None:
    """Who buys in "the acquisition of B gives A a team"."""
    gains = _GIVES.match(sentence.mask, position) or _COUNTS_FOR.match(sentence.mask, position)
    return sentence.items[gains.start("acquirer")].referent if gains else None


def gerund_opened(mask: str, position: int) -> re.Match[str] | None:
    """What opens the gerund at a position: "after | buying"."""
    return _AFTER_GERUND.search(mask[:position])


_AFTER_GERUND = Pattern(
    r",? (?:after|by|before|since|from|for|of|when|while|including|through|with|having)(?: also| already| previously| earlier| recently| then)? $"
)
