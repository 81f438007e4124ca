"""Stakes of whom the sentence does not name, or names behind "portfolio": "he has backed A", "B portfolio company C"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.firms_named import last_firm
from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.holders import person_spoken_of
from vcgraph.extraction.rules.stakes.parties import as_listed, companies_before, parties_before
from vcgraph.extraction.rules.stakes.portfolios import LIKE, THINGS
from vcgraph.extraction.rules.stakes.stated import Stake, pair_stakes
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

IMPLIED = "implied"
"""The name of the rule in claims whose sentence does not name the investor."""
_INTO = rf"(?:[^.;<N>]{{0,60}}?(?:such as|like|including|in|into|on|behind) )?{THINGS}{LIKE}(?=(?:(?!(?:of|for|to)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<N>)"
_HE_BACKED = pattern(
    r"(?<!where )\b(?:[Hh]e|[Ss]he)(?:['’]s)?(?: (?:is|was|has|had|also|been|previously|since|personally|then|an?|early|active|angel|prolific|seed|himself|herself))*"
    rf" (?:invested in|invested(?= include)|(?:backed|funded)(?! by)|investor(?:,| in)|backer of|put (?:\w+ )?money into|bet on|(?:owns?|holds?|has|had|bought|took) (?:[\w\-%.]+ ){{0,4}}?(?:stakes?|shares|interests)(?= in )|(?:made|placed) (?:[\w\-<S>]+ ){{0,3}}?(?:investments?|bets?)(?= (?:in|on) )|(?:(?:best|also|well|better|widely) )?known for (?:his|her) (?:[\w\-]+ ){{0,2}}?(?:investments?|bets?|stakes?|backing)(?= (?:in|on|of) )) {_INTO}"
)
_HIS_BETS = pattern(
    rf"\b(?:[Hh]is|[Hh]er)(?: (?:<S>|other|own|past|early|personal|angel|best-known|recent|most|notable))* (?:investments|bets|portfolio)\b(?! of (?:\w+ )?businesses)[^.;<N>]{{0,40}}?(?:includ(?:e|es|ed|ing)|are|were|range from|such as):? {THINGS}{LIKE}(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<N>)"
)
_FIRM_BACKED = pattern(
    rf"(?:^(?:(?:The|Its|That|This|Their)|<A>['’]s)(?: (?:new|first|second|third|fourth|fifth|latest|previous|earlier|prior|current|last|debut|\w+-stage))? funds?|<P>, whose (?:firm|fund))(?: (?:has|have|had|is|was|also|previously|already|since|an?|early))* (?:invested in|backed(?! by)|investor in|backer of) {_INTO}"
    rf"|\b(?:led|leading) to (?:early |some )?(?:investments|bets) {_INTO}"
    rf"|\b(?:[Hh]e|[Ss]he|<P>(?:,? who)?)(?: (?:has|had|also|previously|personally))* (?:led|spearheaded|oversaw|championed|sourced|(?:was|is) (?:behind|responsible for)) (?:(?:early|several|many|some|successful|seed|past) )*(?:investments|bets|deals) {_INTO}"
)
_OF_HIS = pattern(
    r"(?P<company><N>)(?:,| is| was|, which is)(?: also)? (?:another|one|an(?= investment)|a(?= (?:portfolio|bet))) (?:of (?:his|her) (?:[\w\-]+ ){0,2}?(?:investments|bets|portfolio companies)|(?:investment|bet) of (?:his|hers))\b"
)
_SOME = Pattern(
    r"\b(?:invested in|backed|funded|stakes in|investments in|bets on) (?:(?!(?:which|that|who)\b)[\w\-’']+ ){1,6}?(?:companies|startups|start-ups|firms|businesses|ventures)\b[^,;]{0,50}\.?$"
    r"|\b(?:built|assembled|amassed|put together|compiled|runs|keeps|has|have|manages|holds) an? (?:(?!(?:which|that|who|no)\b)[\w\-’']+ ){0,4}?portfolio(?: of (?!products|brands|patents|property|properties)[^,;]{0,50})?\.?$"
    r"|\b(?:made|makes|holds|placed) (?:(?!(?:which|that|who|no)\b)[\w\-’']+ ){1,4}?(?:investments|bets)\b[^,;]{0,50}\.?$"
)
_VERBS = Pattern(r"(?: (?:has|have|had|also|already|since|then|previously|recently|\w+ly))* ?$")
_AMONG_THEM = pattern(
    r"^(?:(?:Positions|Holdings|Stakes|Investments|Bets|Picks|Cheques|Checks|Names)(?: (?:in it|there|so far|to date))? (?:include|included|are|range from)|(?:They|These|Those|<A>)(?: (?:also|now|have))? (?:include|included|range from)|Among (?:them|these|those|the (?:[\w\-]+ ){1,4}?(?:companies|ones|names|known|successful|prominent))(?: are| were| is|:)|One of (?:them|these|those|the (?:[\w\-]+ ){0,2}(?:companies|startups|investments|bets|first|latest))(?: is| was|:|,)):? (?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<N>)"
)
_JOINS = pattern(
    r" (?:joins?|joined) (?P<others>(?=<N>)[^.;]{1,120}?) in (?:the |its )?(?:[\w\-]+ ){0,3}(?:firm|house|fund|investor|company)['’]s (?:[\w\-]+ ){0,2}portfolio\b"
)
_PORTFOLIO_COMPANY = pattern(
    r"(?P<owner><N>)(?:['’]s?)? (?:[\w\-]+ )?portfolio compan(?:y|ies)(?:,|,? called|,? named)? (?P<company><N>)"
    r"|(?P<company2><N>)(?:,| is| was| are|, which is)(?: (?:also|now|the|a|an|another|latest|first|newest|fellow|one|of))* (?P<owner2><N>)(?:['’]s?)? (?:[\w\-]+ )?portfolio compan(?:y|ies)\b"
    r"|(?P<owner3><N>)(?:,? which|,? \(which)? (?:owns|owned|holds|held) (?:a |an )?(?:[\w\-]+ ){0,2}(?:portion|part|piece|share|slice|chunk) of (?P<company3><N>)(?!['’])"
)
_ARE_HELD = pattern(
    r" (?:is|are|was|were)(?: (?:also|both|all|an?|among|past|previous))* (?:portfolio compan(?:y|ies)|(?:early|earlier|past|other|recent|previous|successful|former) investments?)(?=[.,;]|$)"
)
_OTHER_BETS = pattern(
    r"^(?:(?:Other|Past|Previous|Earlier|Early|Recent|Notable|Angel|Among the|personal|other|past|early|notable) )+(?:investments|bets)(?: (?:include|included|are|were|have included):?|:) (?=(?:[\w\-’']+ ){0,5}?<N>)"
)
_WORDS = AnyOf(
    "nvest", "back", "bet", "portfolio", "own", "holds ", "held ", "funded", "put money", "stake", "known for",
    "include", "mong ", "ne of ", "range from", "Positions", "oldings", "icks ", "heques", "hecks ", "Names ",
    "led ", "spearheaded", "oversaw", "championed",
)  # fmt: skip


def find_implied_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors and companies of a sentence that leaves it to the sentences before to say who invests."""
    mask = sentence.mask
    if marks.NAME not in mask or not _WORDS.is_in(mask):
        return
    for found in (_HE_BACKED, _HIS_BETS):
        for match in found.finditer(mask):
            backer = as_listed(person_spoken_of(document, sentence, match.start()))
            yield from pair_stakes(backer, companies_from(document, sentence, match.end()), IMPLIED)
    for match in _OF_HIS.finditer(mask):
        backer = as_listed(person_spoken_of(document, sentence, match.start()))
        company = sentence.items[match.start("company")].referent
        yield from pair_stakes(backer, [company], IMPLIED)
    for match in _FIRM_BACKED.finditer(mask):
        backer = as_listed(last_firm(document, sentence))
        yield from pair_stakes(backer, companies_from(document, sentence, match.end()), IMPLIED)
    yield from _continued(document, sentence)
    yield from _held(document, sentence)
    for match in _JOINS.finditer(mask):
        joined = [one.item.referent for one in list_before(sentence, match.start()) if one.item.referent is not None]
        joined += companies_from(document, sentence, match.start("others"))
        yield from pair_stakes(as_listed(last_firm(document, sentence)), joined, IMPLIED)
    yield from _named(sentence)


def _continued(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "The firm has backed forty startups. They include A and B"."""
    match = _AMONG_THEM.match(sentence.mask)
    before = document.sentences[sentence.index - 1] if sentence.index else None
    told = _SOME.search(before.mask) if match and before else None
    if match and before and told:
        verbs = _VERBS.search(before.mask, 0, told.start())
        investors = parties_before(document, before, verbs.start() if verbs else told.start())
        investors = [
            one for one in investors if one.item.referent and one.item.referent.kind in ("firm", "fund", "person")
        ]
        yield from pair_stakes(investors, companies_from(document, sentence, match.end()), IMPLIED)


def _held(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A and B are portfolio companies"; "Other bets: A and B", of the person spoken of where the text names no firm."""
    for match in _ARE_HELD.finditer(sentence.mask):
        firm = as_listed(last_firm(document, sentence))
        yield from pair_stakes(firm, companies_before(document, sentence, match.start()), IMPLIED)
    other = _OTHER_BETS.match(sentence.mask)
    if other and last_firm(document, sentence) is None:
        backer = as_listed(person_spoken_of(document, sentence, other.start()))
        yield from pair_stakes(backer, companies_from(document, sentence, other.end()), IMPLIED)


def _named(sentence: Sentence) -> Iterator[Stake]:
    for match in _PORTFOLIO_COMPANY.finditer(sentence.mask):
        number = "" if match["owner"] else "2" if match["owner2"] else "3"
        owner = sentence.items[match.start("owner" + number)].referent
        company = sentence.items[match.start("company" + number)].referent
        if owner is not None and company is not None and is_organization(owner):
            yield from pair_stakes(as_listed(owner), [company], "portfolio")
