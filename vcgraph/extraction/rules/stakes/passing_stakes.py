"""Stakes told in passing: cap tables, exits, "a start-up that A backed", "at A, where she led investments in B"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.denied import is_denied
from vcgraph.extraction.rules.stakes.free_stakes import find_free_stakes
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.parties import parties_before
from vcgraph.extraction.rules.stakes.spoken_stakes import find_spoken_stakes
from vcgraph.extraction.rules.stakes.stated import (
    COMPANY_KIND,
    MAY_TAKE,
    TO_INVESTORS,
    Frame,
    Stake,
    frame_table,
    investors_from,
    is_firm,
    pair_stakes,
    read_frames,
)
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_STARTUPS = r"(?:startups|start-ups|unicorns|ventures)"
"""What is backed with money; companies and brands are backed in a dispute or a market too."""
_A_COMPANY = rf"(?:,| is| was|, which is|, which was)(?: also| now)? (?:an?|another|one of the|the) (?:(?!(?:of|in|for|to|with|by|and|that|which|rival|competitor|customer)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?{COMPANY_KIND}"
_HAVE = r"(?: (?:has|have|had|also|first|once|early|previously|originally|recently|already|since))*"
_TO_COMPANY = r"(?:both |companies |startups |start-ups |(?:companies|startups|start-ups|firms|businesses),? (?:such as|like|including) |(?:the likes of|such as|like|including) )?(?=(?:(?!(?:which|whose|that|to|of|for|in|market|its|his|her|before|after|when|until|as|while|from|by|and|against)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?<N>(?!['’]| (?:market|technology|fund|founder|alumni)\b))"
LED_ROUNDS = "led rounds"
"""The name of the rule for words that tell of rounds only that somebody led them."""
_OF_FIRMS = (
    "behind names", "exited", "bet early on", "provided the money", "its best hit", "after its bet",
    "added to its portfolio",
)  # fmt: skip
"""The names of the rules whose words tell of an investment only where a firm is meant."""
_MAY = r"(?:(?:(?:is|are|was|were|has been)(?: (?:also|now|reportedly|said to be|believed to be|currently))* (?:in (?:[\w\-]+ ){0,2}(?:talks|discussions|negotiations) (?:to|about|over)|considering|weighing|mulling|exploring|eyeing|close to|nearing|looking (?:to|at)|seeking(?: to)?|set to|planning to|about to|preparing to)|eyes|mulls|weighs|considers|(?:plans|agreed|agrees|wants|hopes|intends|aims) to|will|would|could|may|might))"
_OF_SOME_SIZE = r"(?:(?:minority|strategic|significant|small|large|potential|possible|new|big|sizable|additional|further|direct|equity|<M>|[1-4]?\d(?:\.\d+)?(?:%| ?percent| ?per cent)) ){0,3}"
_FRAMES = frame_table(
    Frame("cap table", ("cap table", "capitalization table", "capitalisation table"), "after", "named",
          pattern(rf"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-]+ )?cap(?:itali[sz]ation)? table(?: now| also| already)*(?: (?:includes?|included|features?|counts|lists|boasts|are|is|has):?|:) {TO_INVESTORS}")),
    Frame("cap table", ("cap table",), "before", "named",
          pattern(r" (?:is|are|was|were|sits?|appears?)(?: (?:also|now|already|both|all))* on (?:(?=<C>['’]s? cap table)|the cap table (?:of|at) )(?P<company><C>)")),
    Frame("provided funding for", ("provided", "supplied"), "before", "after",
          pattern(rf"(?:,? (?:which|who))?{_HAVE} (?:provided|supplied) (?:(?:an|undisclosed|amount|sum|of|some|early|seed|initial|additional|strategic|further|growth|venture|equity) )*(?:funding|financing|capital|money) (?:for|to) (?!(?:an?|the) (?:[\w\-]+ ){{0,3}}(?:about|on|at)\b){_TO_COMPANY}")),
    Frame("its backers, in brackets", ("nvestors", "ackers", "hareholders"), "after", "named",
          pattern(r"(?P<company><C>|<I>)['’]s? (?:(?!(?:and|or|by|of|for|from|with)\b)[\w\-]+ ){0,3}?(?:investors|backers|shareholders)(?: -{1,2} | [–—] ?| ?\()(?:including |among them |such as |like )?(?=(?:[\w\-]+ ){0,3}?<X>(?:,| and |\)| -| [–—]))")),
    Frame("a company that it backed", ("backed", "funded", "invested", "seeded", "investor", "stake"), "named", "before",
          pattern(rf"{_A_COMPANY}(?:,? (?:that|which))? (?P<investor><X>){_HAVE} (?:(?:backed|funded|seeded|bankrolled)|invested in)(?= early| since| from its| out of its| with its| in (?:<D>|\d)|[,.;)]|$| and )")),
    Frame("a company that it backed", ("n which ",), "named", "before",
          pattern(rf"{_A_COMPANY},? in which (?P<investor><X>){_HAVE} (?:invested|(?:holds?|held|owns?|owned|has|had) an? (?:[\w\-.%]+ ){{0,3}}?stake|(?:is|was) an? (?:[\w\-]+ ){{0,2}}?investor)\b")),
    Frame("its first investment", ("first ", "second ", "third ", "latest ", "only ", "earliest "), "named", "before",
          pattern(rf"(?:,| is| was|, which (?:is|was))(?: also)? (?:the|one of the|among the) (?:very )?(?:first|second|third|latest|only|earliest)(?: (?!to\b)[\w\-]+)?,? (?:investments?|bets?|{COMPANY_KIND}) (?:that |which )?(?P<investor><X>|<A>){_HAVE} (?:ever )?(?:made|placed|backed|funded|invested in|bet on)\b")),
    Frame("exited", ("exit",), "before", "after",
          pattern(rf"(?:,? (?:which|who))?(?: (?:has|have|had|also|recently|already|since|partially|partly|fully|successfully|profitably|just))* (?:exit(?:ed|s|ing) (?:from )?(?:(?:its|the) (?:[\w\-]+ )?(?:investment|stake|position|holding)s? in )?|(?:ma(?:de|kes|king)|scor(?:ed|es)|complet(?:ed|es)|clock(?:ed|s)|record(?:ed|s)|secur(?:ed|es)|reap(?:ed|s)|had|notched) (?:an?|its|the|several|two|three)(?: [\w\-.]+){{0,4}}? exits? (?:from|with|of) )(?:its )?{_TO_COMPANY}")),
    Frame("bet early on", (" bet ", "betting "), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|since|is|was|been))*,? (?:bet|betting) (?:early|first) on {_TO_COMPANY}")),
    Frame(MAY_TAKE, ("stake", "nvestment", "holding"), "before", "after",
          pattern(rf"(?:,? (?:which|who))? {_MAY} (?:(?:buy|acquir|tak|purchas|mak|gett?|pick)(?:e|ing)?(?: up)? )?(?:an? |its |another )?{_OF_SOME_SIZE}(?:stake|investment|shareholding|holding) (?:of (?:up to |about |around )?(?:<M>|[1-4]?\d(?:\.\d+)? ?(?:%|percent|per cent)) )?in {_TO_COMPANY}")),
    Frame("provided the money", ("provid", "suppl", "put up"), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:has|have|had|also))* (?:provid(?:ed|es)|suppl(?:ied|ies)|puts? up) (?:(?:the|some of the|much of the|most of the|part of the|its|early|both) )*(?:very )?(?:first|initial|early|seed|<S>|start-?up|original|venture) (?:[\w\-]+ )?(?:money|capital|funding|financing|investment|cash|cheque|check) (?:for|to|behind) {_TO_COMPANY}")),
    Frame("provided the money", ("helped ", "helping "), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:has|have|had|also))* help(?:ed|ing) (?:to )?(?:fund|finance|bankroll|seed|back) {_TO_COMPANY}")),
    Frame("bet early on", (" early ", "doubled down", "doubling down", "re-upped", "ollowed on", "money on", "money from"), "before", "after",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|since|then|later|is))* (?:doubl(?:ed|ing) down on|re-upped (?:in|on)|(?:got|was|were|came|been) in (?:very )?early (?:on|at|with)|followed on in|(?:made|lost|quadrupled|tripled|doubled) (?:[\w\-.]+ ){{0,3}}?(?:its|their) money (?:on|from)) {_TO_COMPANY}")),
    Frame("its best hit", ("win", "hit", "success", "exit", "coup", "home run", "winner"), "named", "after",
          pattern(rf"(?P<investor><C>|<I>)['’]?s? (?:(?:biggest|best|largest|greatest|first|latest|most \w+|best-known|other) )(?:[\w\-]+ )?(?:win|hit|success|exit|coup|home run|winner)(?: so far| to date| yet)?(?: is| was| has been|, ) ?{_TO_COMPANY}")),
    Frame("after its bet", (" its ",), "named", "named",
          pattern(r"^(?:(?:Fresh|Flush|Riding|Buoyed|Emboldened|Boosted|Encouraged|Thanks) (?:off|from|high|by|with|to|on)|After|Following|Since|Despite|With|On the back of) [^,;.<N>]{0,40}?\bits (?:[\w\-]+ ){0,3}?(?:bets?|investments?|stakes?|wager) (?:on|in) (?P<company><N>)(?: [^,;.<N>]{2,40})?, (?:the )?(?:[\w\-]+ ){0,3}?(?P<investor><N>)")),
    Frame("is investing in it", ("investing in", "invested in", "invests in", "backing ", "backed ", "a stake in", "money in"), "named", "named",
          pattern(r"\b(?:interest|attention|eye|support|confidence|notice|curiosity) of (?:[\w\-]+ ){0,4}?(?P<investor><N>),? (?:which|who)(?: (?:is|was|has|have|had|also|now|recently|just|since))* (?:investing in|invested(?: <M>)? in|invests in|backing|backed|(?:taken|took|taking|bought|buying) a (?:[\w\-.%]+ ){0,3}?stake in|put(?:ting)? (?:<M>|money) in(?:to)?) (?P<company><A>)")),
    Frame("fueled by money from", ("fueled by", "fuelled by", "powered by", "propelled by", "buoyed by", "aided by", "helped by", "driven by"), "after", "before",
          pattern(rf",? (?:(?:is|was|has been|been) )?(?:fuell?ed|powered|propelled|buoyed|aided|helped|driven) by (?:[\w\-<M>]+ ){{0,5}}?(?:capital|money|cash|funding|investments?|backing|funds|millions|billions)(?: of dollars)? (?:from|of) (?:(?:investors|firms|backers|funds),? (?:such as|like|including) )?{TO_INVESTORS}")),
    Frame("led investments for", ("nvestments for ", "deals for ", "bets for "), "named", "after",
          pattern(rf"\b(?:led|leads|leading|spearheaded|sourced|oversaw|made|making) (?:[\w\-]+ ){{0,3}}?(?:investments|deals|bets) for (?P<investor><N>),? (?:in |including |on )+{_TO_COMPANY}")),
    Frame("where she invested", (" where ",), "named", "after",
          pattern(rf"(?P<investor><N>),? where (?:he|she|<P>|they)(?:['’]s)?{_HAVE} (?:(?:led|leads|spearheaded|oversaw|sourced|made|managed|worked on|focused on|was (?:involved in|responsible for)) (?:(?!and\b)[\w\-’']+ ){{0,5}}?(?:investments?|deals|bets) (?:in|with|such as|including|like|on) |(?:invested in|backed|funded|seeded) )(?:[^.;,<N>]{{0,60}}? (?:such as|like|including|from) |[^.;,<N>]{{0,60}}?, including )?{_TO_COMPANY}")),
    Frame("its portfolio company", ("portfolio compan", "portfolio firm", "portfolio business"), "named", "after",
          pattern(r"(?P<investor><N>|<I>|<A>['’]s)(?:['’]s?)? (?:(?!(?:and|of|in)\b)[\w\-]+ ){0,2}?portfolio (?:companies|company|firms?|business(?:es)?),? (?=(?:<N>(?:, | and )){0,3}<N>)(?!<N>['’])")),
    Frame("in its portfolio too", ("portfolio,",), "named", "after",
          pattern(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:(?!(?:of|and|or)\b)[\w\-]+ ){0,4}?" + COMPANY_KIND + r" in (?P<investor><C>|<I>)(?:['’]s?)? portfolio, (?=<N>(?:[,.;]|$))")),
    Frame("behind names", ("behind names", "behind hits", "behind companies", "behind startups", "behind start-ups", "behind unicorns", "behind the likes", "behind brands"), "before", "after",
          pattern(rf"(?:,| is| was| -{{1,2}}| [–—]) ?(?:the (?:firm|fund|money|investor) )?behind (?:names|hits|companies|startups|start-ups|unicorns|brands|the likes)(?:,? (?:from|like|such as|including|of)) {_TO_COMPANY}")),
    Frame("gave its backing", ("backing to", "backing for", "oney to", "ash to", "unding to", "apital to"), "before", "after",
          pattern(r"(?:,? (?:which|who))?(?: (?:has|have|had|also))*,? (?:gave|gives?|given|giving|lent|lends?|lending) (?:(?:its|her|his|their|early|financial|seed|some) )*(?:(?<=financial )|(?<=seed )|(?<=early )|(?<=investor, giving ))(?:backing|money|cash|capital|funding) (?:to|for) (?=<N>(?!['’]))")),
    Frame("stood behind", ("stood behind", "stands behind"), "before", "after",
          pattern(rf"(?:,? (?:which|who))?(?: (?:has|have|had|also))* (?:stood|stands?) behind (?:several|some|many|two|three|four|most|a number) (?:of )?(?:[\w\-]+ ){{0,4}}?(?:{_STARTUPS}|exits|hits|wins|successes),? (?:including|such as|like|among them) {_TO_COMPANY}")),
    Frame(LED_ROUNDS, ("rounds in", "rounds for", "rounds of", "nvestments in"), "before", "after",
          pattern(r"(?:,? (?:which|who))?(?: (?:has|have|had|also|recently|jointly|co|\w+ly))*[ -](?:led|leads|led or co-led|headed|spearheaded) (?:(?!(?:an?|its|the|price|pay|wage|hiring)\b)(?:[\w\-]+|<S>|<M>),? ){0,5}?(?:rounds (?:in|for|of)|investments in) (?:the (?=[a-z]))?(?=(?:(?!(?:which|that|the)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?<N>(?!['’]))")),
    Frame("backing several", ("acking ", "nvesting ", "ankrolling ", "eeding "), "before", "after",
          pattern(rf", (?:\w+ly )?(?:backing|bankrolling|seeding|investing(?: early)? in) (?:(?!(?:of|and|for|to)\b)[\w\-’']+ ){{1,6}}?{_STARTUPS},? (?:including|such as|like|among them|notably) {_TO_COMPANY}")),
)  # fmt: skip


def find_passing_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors and companies of a sentence that tells of other things first."""
    if marks.NAME not in sentence.mask:
        return
    for stake in read_frames(document, sentence, _FRAMES):
        of_person = stake.rule == LED_ROUNDS and stake.investor.item.sign == marks.PERSON  # who leads for a firm
        if not of_person and (is_firm(stake.investor) or stake.rule not in (*_OF_FIRMS, "where she invested")):
            yield stake
    if " join" in sentence.mask:
        yield from _joined_in(document, sentence)
    yield from find_free_stakes(document, sentence)
    yield from find_spoken_stakes(document, sentence)


def _joined_in(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A joined B and C in backing D": all of them did."""
    for match in _JOINS.finditer(sentence.mask):
        others, end = read_list(sentence, match.end(), whole=True)
        into = _IN_BACKING.match(sentence.mask, end) if others else None
        if into is not None and not is_denied(sentence.mask, match.start(), match.end()):
            firsts = parties_before(document, sentence, match.start())
            yield from pair_stakes((*firsts, *others), companies_from(document, sentence, into.end()), "joined in")


_JOINS = pattern(
    r"(?:,? (?:which|who))?(?: (?:has|have|had|also|recently))* join(?:s|ed|ing)? (?=(?:[\w\-’']+ ){0,5}?<X>)"
)
_IN_BACKING = pattern(
    r",? in (?:investing (?:<M> )?in|backing|funding|financing|bankrolling) (?=(?:[\w\-’']+ |<L>(?:-based)? ){0,4}?<N>)"
)


def find_exit_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A has bought B, giving an exit to C and D": who gets one held part of what is sold, there or in the sentence before."""
    for match in _GIVES_EXIT.finditer(sentence.mask):
        company = _sold(sentence, match.start())
        if company is None and _OPENS.match(sentence.mask) and sentence.index:
            company = _sold(document.sentences[sentence.index - 1], None)
        if company is not None:
            listed = [] if _FOUNDED.match(sentence.mask, match.end()) else investors_from(sentence, match.end())
            yield from pair_stakes(listed, [company], "given an exit")


def _sold(sentence: Sentence, end: int | None) -> Referent | None:
    """The company that a sentence says is bought, last before a position."""
    sold = list(_SOLD.finditer(sentence.mask, 0, len(sentence.mask) if end is None else end))
    return sentence.items[sold[-1].start("company")].referent if sold else None


_GIVES_EXIT = pattern(
    r"\b(?:giv(?:es?|en|ing)|gave|provid(?:es?|ed|ing)|hand(?:s|ed|ing)|offer(?:s|ed|ing)|deliver(?:s|ed|ing)|mark(?:s|ed|ing)|bring(?:s|ing)|mean(?:s|t|ing)) (?:an? |the )?(?:(?:full|partial|complete|profitable|rare|first|big|long-awaited|lucrative|quick) )*exits? (?:to|for) (?=(?:(?!(?:its|their|customers|clients|users|employees)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>(?!['’]))"
)
_OPENS = pattern(
    r"(?:(?:Thus|Thereby|Also|This|That|It|<A>|The (?:deal|sale|purchase|acquisition|transaction|takeover|buyout))\b)"
)
_SOLD = pattern(
    r"(?:\b(?:acquir(?:e|es|ed|ing)|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing)|(?:acquisition|purchase|takeover|sale|buyout) of|(?:taken|took|takes|taking) over|s(?:old|ells|elling)) (?:(?!(?:to|by|from|for|stakes?|shares|in|with)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,6}?(?P<company><N>)(?!['’]| (?:building|hotel|site|plant|factory|brand|mine|house|estate|land|tower|name)\b))"
)
_FOUNDED = Pattern(
    r"(?:the |its )?(?:co-?)?founders?\b|[^.;]{1,100}, (?:its|the|two|both) (?:[\w\-]+ ){0,2}(?:co-?)?founders?\b"
)
""" "An exit to A and B, its founders", who sold what they had founded."""
