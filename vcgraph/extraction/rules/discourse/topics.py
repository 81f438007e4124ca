"""Whom a sentence turns to: the organisation that heads it, or that it brings up before it says anything of it."""

from vcgraph.extraction.rules.names.parties import is_company, is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import HEADS_VERB, is_governed, is_measure
from vcgraph.extraction.rules.text.marks import NAME, pattern
from vcgraph.extraction.rules.text.quotations import quoted_until


def heading_of(sentence: Sentence) -> Referent | None:
    """The organisation that heads the sentence: no preposition governs it, and a verb follows, or nothing at all; none
    where "it" heads it.
    """
    if _HEADED_BY_ANAPHOR.match(sentence.mask):
        return None
    place = place_brought_up(sentence)
    alone = ALONE.match(sentence.mask) or LIKE.match(sentence.mask)
    if place is None and alone is not None:
        place = alone.start("company")
    if place is not None:
        referent = sentence.items[place].referent
        return referent if is_organization(referent) else None
    spoken = quoted_until(sentence.mask, len(sentence.mask))
    for position, item in sentence.all(NAME, spoken):
        if position > 110:
            return None
        bought = sentence.mask.endswith((", which ", ", whom "), 0, position)  # "B, which | Acme bought"
        governed = is_governed(sentence.mask, position) or is_measure(sentence.mask, position)
        if bought or not is_organization(item.referent) or governed:
            continue
        if item.first_person and not is_company(item.referent):
            return None
        if HEADS_VERB.match(sentence.mask, position + 1):
            return item.referent
    return None


def apposed(sentence: Sentence, position: int) -> Referent | None:
    """Whom "the chipmaker" tells again right behind its name: "Acme, | the chipmaker is buying", "and Bede, | the bakery, raised"."""
    opened = _OPENED_BY.match(sentence.mask)
    at = opened.start("company") if opened is not None and opened.end() == position else None
    if at is None and sentence.mask.startswith(",", position + 1) and _NAMED_BEFORE.search(sentence.mask, 0, position):
        at = position - 3
    referent = sentence.items[at].referent if at is not None else None
    return referent if is_organization(referent) else None


_OPENED_BY = pattern(r"(?:[*•–—-] ?)?(?P<company><N>), (?=<A> )")
_NAMED_BEFORE = pattern(r"(?<!by )(?<!from )(?<!with )<N>, $")


def place_brought_up(sentence: Sentence) -> int | None:
    """Where the name stands that a sentence brings up first: "Then there's | Acme, a bakery", "As for | Acme, it",
    "The largest round went to | Acme".

    A firm that is brought up so is mostly an investor in what the text is about.
    """
    found = _BROUGHT_UP.match(sentence.mask)
    if found is None and sentence.opens_paragraph and not sentence.headline:
        found = _ENTRY.match(sentence.mask)
    return found.start(found.lastgroup or 0) if found is not None else None


_HEADED_BY_ANAPHOR = pattern(r"(?:[A-Z][a-z]+,? )?<A>(?: \w+ly| also| now| then)? \w+")
ALONE = pattern(r"(?:[A-Z][\w’' ]{2,25}[:,–—] ?|[*•–— -]+)?(?P<company><N>)[.:]? *$")
""" "But first: X.", or a heading. """
LIKE = pattern(
    r"(?:Like|Unlike|As with|Much like|Just like|In contrast to|Compared with|Alongside) (?:[\w\-]+ ){0,3}<N>[^.;:]{0,140}, (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,3}(?P<company><N>)(?: (?!(?:and|or|from|of|in|by|with|to|for|at)\b)[a-z]+| ?,)"
)
""" "Like Acme, which raised $5 million, Bede makes ovens": Bede heads the sentence."""
_WHAT = r"(?:(?!(?:in|of|for|from|by|with|at|on|to|and|or|as)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}"
_NO_OTHER = r"(?![^<N>]{0,90}\b(?:invest|back|buy|own|lead|led\b|rival|compet|custom|client|partner|parent|sell|acqui|support|subsidiar|brand|chair|chief|head|found|said|told|source|product|app\b|flagship|machine|drug|robot|device|tool|prize|award|order|contract|answer|pride|home\b|office|headquarter|name of|nickname|brainchild|hero|favourite|favorite|goal|mascot))"
_BROUGHT_UP = pattern(
    rf"(?:(?:And|But|Or|So|Then|Next|Also|Finally|Lastly|Now|Here|Elsewhere|Meanwhile|Further \w+)\b,? )?"
    rf"(?:(?:[Tt]hen |[Aa]lso |[Nn]ow )?(?:[Tt]here(?: is|['’]s| was)|[Nn]ext (?:came|comes|up|is|was)|(?:came|comes)|[Ee]nter|[Mm]eet|[Tt]ake|[Cc]onsider|[Ll]ook at|[Ww]itness) (?:also |then )?{_WHAT}(?P<new><N>)(?=[,.:;(–—]| ?\(| [–—-])"
    rf"|(?:[Aa]s for|[Aa]s to|[Oo]ver at|[Ii]n the case of|[Tt]urning to) {_WHAT}(?P<other><N>),? (?!(?:its|their|his|her|the (?:[\w\-]+ )?(?:product|app|device|drug)) )(?=<A>|[a-z])"
    rf"|{_NO_OTHER}[^<N><A><P>.;:]{{3,80}}? (?:(?:went|goes|belongs|belonged|fell) to|(?:is|was|remains)) {_WHAT}(?P<last><N>)(?=[,.:;(–—]| ?\(| [–—-])"
    rf"|[^<N><A><P>.;:]{{3,80}}?(?:round|funding|financing|investment|deal|che(?:ck|que)) (?:was|were) (?:raised|secured|closed|landed|announced|bagged) by (?:and )?(?:(?!(?:and|with|of|in|for|from)\b)[\w\-’']+ |<L>(?:-based|['’]s)? |(?<=<L> )and ){{0,7}}(?P<raised><N>)(?=[,.:;(–—]| ?\(| [–—-])"
    rf"|(?:(?:[\w’' ]{{2,20}}, )?(?:<N>|<P>|<A>|[Tt]he <N>|[Ww]e|I)|(?:Yesterday|Earlier|Recently|Today),? (?:we|I|<A>)) (?:(?:also|recently|just|has|have|had) )*(?:profiled?|profiles|wrote about|writes about|featured|interviewed|spoke (?:to|with)|sat down with|caught up with|reported on|blogged about) {_WHAT}(?P<about><N>)(?=[,.:;(–—]| ?\()"
    rf"|From [^.;:<M>]{{1,120}} (?:came|comes|come) (?:another |some |about |a further )?<M>[^.;,<N>]{{0,30}}? for {_WHAT}(?P<given><N>)(?!['’])"
    rf"|(?:An?|Another|One(?: of (?:its|the|their))?) {_WHAT}(?:rivals?|competitors?|challengers?|peers?|start-?up|company|maker|firm), {_WHAT}(?P<apposed><N>), (?=[a-z])(?!(?:which|who|whose|and|an?|the|with|in|of|from)\b)"
    rf"|(?:And |But |What about |How about )+(?:the )?(?P<asked><N>)\?)"
)
_ENTRY = pattern(
    r"(?:[*•–—-] ?|About )?(?P<company><N>)(?: ?\([^()]{1,40}\))?(?:: | [–—] )(?!(?:We|I|Our|My|You|Your|Yes|No|Well|So|Right|Sure|How|What|Why|When|Where|Who|Did|Do|Is|Are)\b)(?=[\w“\"<A><L><M><N>])"
)
""" "Acme: a bakery in Leeds. It raised $5 million", or "About Acme: The company"."""


def only_tells(sentence: Sentence, heading: Referent) -> bool:
    """ "Tolvane expects the market to double", "Tolvane first reported the talks", "Tolvane, its biggest customer, opened
    ten shops": of what the text is about, and of no money of Tolvane's own.
    """
    if heading.mentions > _PASSING:
        return False
    at = next((at for at, item in sentence.all(NAME, 0, 110) if item.referent is heading), None)
    return at is not None and any(rule.match(sentence.mask, at + 1) for rule in (_TELLS, _STANDS_BESIDE))


_PASSING = 2
_ASIDE = r"(?: ?\([^()]{1,20}\))?(?:, (?:an?|the|which|whose) [^,;.<N>]{3,80},)?"
_TELLS = pattern(
    rf"{_ASIDE}(?: (?:has|had|have|also|first|\w+ly))* (?:estimate[sd]?|reckons?|forecasts?|calculate[sd]|predict(?:s|ed)|projects|project(?:s|ed) that|counted|tracks|tracked"
    r"|puts? (?:the|that|its) (?:[\w\-]+ ){0,2}(?:numbers?|figures?|market|audience|count|share|value)|expects? (?:the|that the|global|demand|spending|online)\b"
    r"|reported (?:(?:on )?<D> |earlier |last week |last month |this week )?(?:the (?:news|deal|talks|round|plans?|sale|financing|story|move)|that (?!its\b|it\b|<A>|revenue|sales|profit))|broke the (?:news|story)|wrote (?:on <D> )?(?:that|about))\b"
)
_STANDS_BESIDE = pattern(
    r", (?:its|an?|another|one of its|the (?:company|startup|start-up|firm)['’]s|<A>['’]s?) (?:[\w\-]+ ){0,2}(?:customers?|clients?|rivals?|competitors?|suppliers?|partners?|users?|tenants?|landlords?)(?: (?:in|from) [^,;.<N>]{2,30})?, "
    r"(?!(?:(?:has|had|have|also|just|recently|itself) )*(?:rais|secur|clos|land|receiv|tak|took|bagg|got\b|nabb|attract|is (?:back|valu|worth|rais|in talks)|was (?:back|valu|worth)|went public|bought|acquir|sold))"
)


def is_list_of_items(document: Document) -> bool:
    """Whether several paragraphs open with a company that raised or bought: a list of deals."""
    openers = {
        id(item.referent)
        for sentence in document.sentences
        if sentence.opens_paragraph
        for position, item in list(sentence.all(NAME, 0, 45))[:1]
        if is_organization(item.referent) and _ITEM_VERB.match(sentence.mask, position)
    }
    return len(openers) >= 3


_ITEM_VERB = pattern(
    r"<N>[^.;]{0,200}?\b(?:rais(?:es|ed|ing)|secur(?:es|ed)|clos(?:es|ed)|bags?|bagged|received|landed|lands|nabbed|acquired|acquires|scored|got|gets|completed)\b"
)
