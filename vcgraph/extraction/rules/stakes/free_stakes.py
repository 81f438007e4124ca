"""Stakes told freely, by metaphor or turned round: "behind A stand B and C", "part of A belongs to B", "gave A its start"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.firms_named import last_firm
from vcgraph.extraction.rules.stakes.held_companies import companies_from
from vcgraph.extraction.rules.stakes.holders import person_spoken_of
from vcgraph.extraction.rules.stakes.parties import as_listed, parties_before
from vcgraph.extraction.rules.stakes.stated import (
    TO_INVESTORS,
    Frame,
    Stake,
    frame_table,
    is_firm,
    pair_stakes,
    read_frames,
    with_firms,
)
from vcgraph.extraction.rules.stakes.told_holdings import TO_COMPANIES
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.public_works import may_be_public_work
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_HAVE = r"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|first|once|since|both|all|each|already|still|now|long|recently|later|then|\w+ly))*"
_AN = r"(?:an? |the |one of the )?(?:(?!(?:of|in|and|for|sole|majority|controlling)\b)[\w\-]+ ){0,3}?"
_PUT = r"(?:put (?:[\w\-]+ ){0,2}?(?:money|cash|capital) (?:in|into|behind)|invested in|backed|funded|bankrolled|financed|(?:bought|hold|own|taken|took) (?:shares|stakes|a stake) in)"
_COMPANIES = r"(?:companies|start-?ups|firms|businesses|names|ventures)"
_LAID_OUT_MONEY = "money laid out"
"""The name of the rule whose words say of a firm or a person that they invest, and of others that they advertise."""
_FRAMES = frame_table(
    Frame("each in another", (" in ",), "named", "after",
          pattern(rf"\b(?:invested|put (?:money|<M>)|bought (?:shares|stakes)|took (?:a stake|stakes)) in(?:to)? (?:(?!(?:and|which|that)\b)[\w\-’']+ ){{0,5}}?<N>(?:, (?:an?|the) [^,;.<N><P>]{{3,60}})?,? (?:and|while) (?P<investor><X>)(?:, (?:an?|the|its) [^,;.<P>]{{3,70}},)? in(?:to)? {TO_COMPANIES}")),
    Frame("of which a part is held", ("of which ",), "named", "named",
          pattern(r"(?P<company><N>),? of which (?P<investor><N>) (?:also |now |still )?(?:owns|holds|has) (?:an? |about )?(?:(?:small|minority|large) )?(?:part|piece|slice|chunk|share|stake|portion|[1-4]?\d ?(?:%|percent|per cent))")),
    Frame("companies it has a stake in", (" in", "backs", "backed"), "named", "before",
          pattern(rf"(?:,| is| was| are| were) (?:among|one of|two of|some of|three of) the (?:[\w\-]+ ){{0,3}}?{_COMPANIES} (?:that |which |in which )?(?P<investor><N>|<A>) (?:(?:has|have|holds|owns|took|bought) (?:money|an? (?:[\w\-]+ )?stake|stakes|shares)(?: in)?|backs)(?=[.,;)]|$| and )")),
    Frame("those who put money in it", ("Those ", "those ", "nvestors ", "irms ", "unds ", "ackers "), "after", "named",
          pattern(rf"\b(?:[Tt]hose|[Ii]nvestors|[Ff]irms|[Ff]unds|[Bb]ackers)(?:,? (?:who|that|which))? (?:(?:have|had|has) )?(?:also |already |previously |once )?(?:{_PUT}|with (?:shares|stakes|money) in|backing|behind|holding shares in|invested in) (?P<company><C>)(?: (?:so far|to date|already))? (?:are|is|include|included|includes|were):? {TO_INVESTORS}")),
    Frame("from the portfolio of", ("portfolio of", "stable of"), "named", "before",
          pattern(r"(?:,| is| was)(?: (?:also|an?|another|one|company|startup|start-up|firm|business))* (?:from|out of) the (?:portfolio|stable) of (?P<investor><N>)")),
    Frame("became its shareholder", ("shareholder", "co-owner", "part-owner", "stockholder"), "before", "named",
          pattern(rf"{_HAVE} (?:joins?|joined|enters?|entered|(?:been|come|came|comes) (?:on board|aboard|in)(?: (?:at|with))?|(?:is|are|was) (?:on board|aboard)(?: at)?) (?P<company><C>)(?: (?:in|since|last|early|late) [^.;,<N><P>]{{1,20}})? as {_AN}(?:shareholders?|stockholders?|co-owners?|part-owners?)\b")),
    Frame("gave it its first money", (" a check", " a cheque", " checks", " cheques"), "before", "named",
          pattern(rf"{_HAVE} (?:was|were|been) (?:also )?(?:the|among the|one of the) (?:very )?(?:first|earliest)(?: (?!to\b)[\w\-]+)? to (?:write|hand|cut|give|send) (?P<company><N>) (?:an?|its|the) (?:[\w\-<M>]+ ){{0,2}}(?:check|cheque)\b")),
    Frame(_LAID_OUT_MONEY, ("laid out", "lays out", "spread", "scatter", "sprinkle", "shelled out", "forked out", "parcelled", "parceled"), "before", "after",
          pattern(rf"{_HAVE} (?:laid out|lays out|shelled out|forked out|spread|scattered|sprinkled|parcell?ed out) (?:<M>|(?:(?:[\w\-]+ ){{0,2}}?of )?(?:[\w\-]+ ){{0,2}}?(?:millions|billions|money|cash|capital|bets|cheques|checks|dollars|wagers))(?: of (?:dollars|euros|pounds|<M>))?(?: in [\w\-]+)? (?:between|across|among|over|to|on|into|in) {TO_COMPANIES}")),
)  # fmt: skip
_FIRM_FRAMES = frame_table(
    Frame("in its portfolio", ("portfolio",), "named", "before",
          pattern(rf"(?: (?:is|are|was|were)| count| figure) (?:among |one of |two of |three of |some of )+(?:the )?(?:[\w\-]+ ){{0,2}}?{_COMPANIES} in (?P<investor><C>|<I>)(?:['’]s?)? portfolio\b")),
    Frame("had its money from the firm", ("money", "cash", "capital"), "named", "before",
          pattern(r"(?: (?:have|has|had|all|both|each|also))* (?:taken|had|took|got|received) (?P<investor><I>|<N>(?=['’]))(?:['’]s?)? (?:money|cash|capital)(?=[.,;]|$| early| too\b| and )")),
    Frame("its owners", ("owners", "aymasters", "oney men", "oneymen"), "after", "named",
          pattern(rf"(?P<company><C>|<I>)(?:['’]s?)? (?:(?:existing|current|present|joint|private|other) )?(?:owners|paymasters|money ?men)(?:,| are| include|:) (?!(?:who|which|said)\b){TO_INVESTORS}")),
    Frame("stands behind it", ("names behind", "money behind", "firms behind", "funds behind", "people behind"), "after", "named",
          pattern(rf"\b(?:[Nn]ames|[Mm]oney|[Ff]irms|[Ff]unds) behind (?P<company><C>)(?::| are:?| is:?| include:?) {TO_INVESTORS}")),
    Frame("part of it belongs to", ("art of ", "arts of ", "lice of ", "iece of ", "hird of ", "uarter of ", "shares of ", "hares in "), "after", "named",
          pattern(rf"\b(?:[Pp]arts?|[Ss]lices?|[Pp]ieces?|[Tt]hird|[Qq]uarter|[Ss]hares) (?:of|in) (?P<company><C>) (?:(?:also|now|still) )?(?:belongs? to|lies? with|(?:is|are)(?: (?:now|still|also))* (?:owned by|held by|in the hands of|with)) {TO_INVESTORS}")),
    Frame("stands behind it", ("ehind ",), "after", "named",
          pattern(rf"(?:^|[,;] |\b(?:and|but) )[Bb]ehind (?P<company><C>) (?:stands?|are|is|sits?|comes?|stood|were) {TO_INVESTORS}")),
    Frame("its money is in it", ("oney ", "ash ", "apital ", "heques ", "hecks ", "ollars "), "named", "after",
          pattern(rf"(?P<investor><X>|<A>|<I>|\b(?:[Hh]is|[Hh]er)\b)(?:['’]s?)? (?:(?:own|early|seed|first|venture) ){{0,2}}(?:money|cash|capital|cheques|checks|dollars) (?:also )?(?:(?:has|have|had) (?:also |already )?(?:gone|flowed|been put|found (?:its|their) way|ended up|helped(?: to)? (?:build|start|launch|create|fund))|went|flowed|found (?:its|their) way|ended up|landed|sits?|is|are|stands?|helped(?: to)? (?:build|start|launch|create|fund)) (?:(?:in|into|to|with|at|behind) )?(?:(?:the )?likes of )?{TO_COMPANIES}")),
    Frame("money of the firm", ("money", "cash", "capital"), "named", "before",
          pattern(r"(?:, (?:an?|another) (?:(?!(?:of|in|for|to|and|that|which)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){1,5}?|, )(?:with|(?:funded|built|started|launched|founded|running|fuell?ed) (?:with|on|by|off)) (?P<investor><N>)(?:['’]s?)? (?:money|cash|capital)\b")),
    Frame("gave it its start", ("gave ", "gives ", "given ", "handed ", "got ", "helped "), "before", "named",
          pattern(rf"{_HAVE} (?:gave|gives|given|handed) (?P<company><N>) (?:(?:its|their|an?) (?:first |early |big )?(?:start|break|leg[- ]up)|money|cash|capital)\b")),
    Frame("was early in it", ("early ", "before anyone", "before anybody", "from the start", "from day one", "from the beginning"), "before", "after",
          pattern(rf"{_HAVE} (?:was|were|been|got|came|went) (?:(?:very|extremely|notably|famously) )?(?:early (?:in|into|to|at|on)|in(?=(?: <N>(?:,| and)?){{1,4}} (?:early|before any(?:one|body)|from (?:the start|day one|the beginning))\b)) {TO_COMPANIES}")),
    Frame("its trophies", ("rophies", "riumphs", "rack record", "ecord", "to fame", "alling card", "eathers", "rown jewels", "tandouts", "rophy", "on its books", "n its books", "its stable", "avourite bets"), "named", "after",
          pattern(rf"(?P<investor><N>|<A>|\b[Ii]ts\b|\b[Tt]heir\b)(?:['’]s?)? (?:(?!(?:of|in|and|or|for|on)\b)[\w\-’']+ ){{0,3}}?(?:trophies|triumphs|(?:track )?record|claims? to fame|calling cards?|feathers|crown jewels|standouts|trophy (?:case|cabinet|room|shelf)|favourite bets)(?: (?:so far|to date|in (?:its|the) cap))? (?:includes?|included|are|is|holds?|takes? in|numbers?|boasts?|lists?|counts?|contains?):? {TO_COMPANIES}")),
    Frame("had its money from the firm", (" money", " cash", " capital", " backing"), "named", "before",
          pattern(r"(?:,? (?:which|that))?(?: (?:all|both|each|also|have|had|has))* (?:got|received|took|taken|drew) (?P<investor><N>)(?:['’]s?)? (?:money|cash|capital|backing)(?=[.,;]|$| (?:at some point|early|first|too|in <D>)\b)")),
    Frame("early money", ("early money", "first money", "seed money", "early cash", "early capital"), "before", "after",
          pattern(rf"(?:,| (?:is|was|were)| (?:has|have|had|put))(?: also)? (?:an? |the |some )?(?:early|first|seed) (?:money|cash|capital) (?:in|into|behind) {TO_COMPANIES}")),
    Frame("made its name", ("its name", "its reputation", "its mark", "its fortune"), "before", "after",
          pattern(rf"{_HAVE} (?:made|earned|won|built|owes) its (?:name|reputation|mark|fame) (?:with|on|through|thanks to|to) (?:early )?(?:bets on |stakes in |cheques for |checks for |investments in )?(?=<N>)")),
)  # fmt: skip
""" What tells of an investment only where a firm, or a list with one, is told of."""
_WORDS = AnyOf(
    "ehind", "money", "oney", "ash ", "apital", "heque", "heck", "ollars", "early ", "before any",
    "from the start", "from day one", "from the beginning", "ortfolio", "stable", "books", "stake", "hareholder", "tockholder",
    "owners", "nvest", "acker", "art of ", "arts of ", "lice of ", "iece of ", "hird of", "uarter of", "hares ", "hose ",
    "gave ", "gives ", "handed ", "laid out", "lays out", "shelled", "forked", "spread", "scatter", "sprinkle", "parcel",
    "rophies", "riumphs", "ecord", " fame", "alling card", "eathers", "jewels", "tandouts", "rophy", "avourite", "credit",
    "its name", "its mark", "of which", "aymasters", "oneymen", "names behind", "firms behind", "funds behind", "in which", "its reputation", "bets", "oldings",
)  # fmt: skip

_SELLS_ADVICE = Pattern(
    r"\b(?:law|legal|accounting|audit|consulting|advertising|ad|PR|public relations|staffing|talent|model\w*|design|recruit\w*|executive search) (?:firm|agency|practice|consultancy|boutique)\b|\b(?:recruiter|headhunter|consultancy|lawyers)\b"
)
"""Who has companies "on its books", or made its name with them, as clients."""


def find_free_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors and companies of a sentence that tells freely who holds part of whom."""
    if marks.NAME not in sentence.mask or not _WORDS.is_in(sentence.mask):
        return
    for stake in read_frames(document, sentence, _FRAMES):
        if may_be_public_work(stake.company):
            continue
        gives = stake.rule != _LAID_OUT_MONEY or is_firm(stake.investor) or stake.investor.item.sign == marks.PERSON
        if gives and not is_traded(document, stake.company):
            yield stake
    told = [] if _SELLS_ADVICE.search(sentence.mask) else list(read_frames(document, sentence, _FIRM_FRAMES))
    for stake in with_firms(told):
        if not (is_traded(document, stake.company) or may_be_public_work(stake.company)):
            yield stake
    if _ON_BOOKS.search(sentence.mask) and not _SELLS_ADVICE.search(sentence.mask):
        yield from _on_books(document, sentence)
    if ": " in sentence.mask:
        yield from _in_clauses(document, sentence)
    if _BETWEEN_GATE.is_in(sentence.mask):
        yield from _between(document, sentence)


_ON_BOOKS = Pattern(r" (?:on its books|to its name|under its belt|to its credit|in its stable)\b")
_HAS = pattern(r"\b(?:has|have|had|holds|carries|with|counts|boasts) (?=(?:[\w\-’']+ ){0,3}?<N>)")


def _on_books(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "A has B and C on its books": a firm's, for others have clients there."""
    for match in _HAS.finditer(sentence.mask):
        listed, end = read_list(sentence, match.end(), whole=True)
        if listed and _ON_BOOKS.match(sentence.mask, end):
            owners = [one for one in parties_before(document, sentence, match.start()) if is_firm(one)]
            yield from pair_stakes(owners, companies_from(document, sentence, match.end(), whole=True), "on its books")


_BETWEEN_GATE = AnyOf("etween ", "cross ")
_BETWEEN = pattern(r"\b(?:[Bb]etween|[Aa]cross) (?:them, )?(?=(?:[\w\-]+ ){0,3}?<N>(?:, | and ))")
_LAID_OUT = pattern(
    r",? (?P<investor><X>|<A>|\b(?:[Hh]e|[Ss]he)\b)(?: (?:has|have|had|also))* (?:laid out|invested|put|poured|spent|sunk|committed|placed) (?:<M>|(?:[\w\-]+ ){0,3}?(?:millions|billions|money|capital|bets))\b"
)


def _between(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "Between A and B he has laid out millions"."""
    for match in _BETWEEN.finditer(sentence.mask):
        listed, _ = read_list(sentence, match.end(), whole=True)
        found = (_LAID_OUT.match(sentence.mask, one.position + 1) for one in listed)
        spent = next((one for one in found if one is not None), None)
        if spent is not None:  # the list may have taken who spends for its last name
            held = [one.item.referent for one in listed if one.position < spent.start()]
            investor = _who(document, sentence, spent.start("investor"))
            yield from pair_stakes(investor, held, "between")


def _who(document: Document, sentence: Sentence, at: int) -> list[Listed]:
    item = sentence.items.get(at)
    if item is None:
        return as_listed(person_spoken_of(document, sentence, at))
    return as_listed(item.referent) if item.referent is not None else parties_before(document, sentence, at + 1)


def _in_clauses(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """ "The rest of the portfolio is no worse: A sells books, B moves money and C runs a bank"."""
    opens = _PORTFOLIO.search(sentence.mask)
    heads = list(_CLAUSE_HEAD.finditer(sentence.mask, opens.end() - 2)) if opens else []
    index, holder = document.holder
    firm = holder if holder is not None and sentence.index - index <= 3 else last_firm(document, sentence)
    if len(heads) > 1 and firm is not None and firm.kind in ("firm", "fund"):
        companies = [sentence.items[one.start("company")].referent for one in heads]
        yield from pair_stakes(as_listed(firm), companies, "in clauses")


_PORTFOLIO = pattern(r"\b(?:[Pp]ortfolio|[Hh]oldings|[Ii]nvestments|[Bb]ets)\b[^.:;<N>]{0,60}: (?=<N> [a-z]+s )")
_CLAUSE_HEAD = pattern(r"(?:: |[,;] (?:and |while )?| and )(?P<company><N>) (?=[a-z]+s )")
