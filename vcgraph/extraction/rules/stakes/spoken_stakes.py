"""Stakes in the company that the text speaks of: "they all have money in it", "already on board: A and B", and what
a sentence tells by pointing to the one before: "B did the same for C".
"""

from collections.abc import Iterator
from itertools import groupby

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.earlier_money import tells_earlier_money
from vcgraph.extraction.rules.stakes.stated import (
    TO_INVESTORS,
    Frame,
    Stake,
    frame_table,
    pair_stakes,
    read_frames,
    with_firms,
)
from vcgraph.extraction.rules.stakes.told_holdings import TO_COMPANIES
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_HAVE = r"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|first|both|all|each|already|still|now|long|\w+ly))*"
_IT = r"(?:it|<A>|the (?:thing|company|venture|firm|business|start-?up|outfit|team|group|project|maker))"
_ENDS = r"(?: too| as well| already| so far)?(?=[.,;)]|$| and )"
_OPENING = ("among the owners", "the rest belongs to", "already on board")
"""The rules whose words open the sentence, so that all names stand behind them."""
_FRAMES = frame_table(
    Frame("have money in it", ("money in ",), "before", "spoken",
          pattern(rf"(?:,? (?:which|who|that))?(?: (?:also|both|all|each|already|still|now|even))* (?:has|have|had|with) (?:some )?money in {_IT}{_ENDS}")),
)  # fmt: skip
_FIRM_FRAMES = frame_table(
    Frame("hold shares", ("shares", "stakes", "equity", "piece of", "slice of", "art of", "the rest", "the remainder", "the balance"), "before", "spoken",
          pattern(rf"{_HAVE} (?:(?:holds?|owns?|held|owned|have|has) (?:shares|stakes|equity|(?:an? )?(?:piece|slice|part|chunk) of {_IT})(?: in {_IT})?|(?:holds?|owns?|shares?|splits?|controls?) (?:between them )?the (?:rest|remainder|balance)(?: of the (?:shares|stock|equity|company))?){_ENDS}")),
    Frame("are on board", ("on board", "aboard", "invested"), "before", "spoken",
          pattern(rf"(?<!ing)(?: (?:is|are|was|were|has been|have been|also|both|all|already|still|each))+ (?:on board|aboard|invested)(?: as (?:investors?|backers?|shareholders?|owners?)|(?<=invested) in {_IT}|(?<=invested)){_ENDS}")),
    Frame("are the ones behind it", (" behind ", "backed ", "funded ", "bankroll"), "before", "spoken",
          pattern(rf"{_HAVE} (?:is|are|was|were|been) (?:the|its|among the|two of the) (?:[\w\-]+ ){{0,3}}?(?:investors?|firms?|funds?|backers?|houses?|money|names|financiers?|groups|companies)(?: (?:that|who|which))?(?: (?:have|has|had|long|also|first|once))*(?: (?:stand|stands|stood|standing))?,? (?:behind|backed|funded|bankrolled|financed) {_IT}{_ENDS}")),
    Frame("the rest belongs to", ("rest ", "emainder ", "emaining ", "alance "), "after", "spoken",
          pattern(rf"^(?:The|A|Some|Most of the) (?:rest|remainder|remaining shares|remaining stock|balance|other shares)(?: of (?:{_IT}|the shares|the stock|the equity))? (?:belongs? to|lies? with|(?:is|are) (?:held|owned) by|(?:is|are) in the hands of) {TO_INVESTORS}")),
    Frame("already on board", ("board", "aboard", "In ", "in from", "cap table", "register", "older list", "older roster", "nvested"), "after", "spoken",
          pattern(rf"^(?:(?:Also|Already|Still|Now) )?(?:[Oo]n board|[Aa]board|[Ii]n|[Oo]n the (?:cap table|(?:share|stock)holder (?:list|register|roster)|share register)|[Ii]nvested)(?<!^On board)(?<!^Aboard)(?<!^In)(?<!^Invested)(?: already| from before| since before| from (?:earlier|previous|past) (?:\w+)| as (?:shareholders|investors))*(?::| are:?| is:?) {TO_INVESTORS}")),
)  # fmt: skip
""" What tells of an investment only where a firm, or a list with one, is told of."""
_OWNERS = frame_table(
    Frame("among the owners", ("mong the ",), "after", "spoken",
          pattern(rf"^(?P<among>And among|Among) the (?:[\w\-]+ )?(?:owners|shareholders|stockholders|co-owners)(?: of {_IT})?(?:,| (?:are|is|were|was)(?: also)?(?: to be found)?| one finds|:) {TO_INVESTORS}")),
)  # fmt: skip
""" What tells of owners, of whom persons may be founders."""
_SAME = frame_table(
    Frame("did the same", ("the same ", "likewise ", "followed suit "), "before", "after",
          pattern(rf"(?:,? who| ?,)?(?: (?:has|have|had|also))* (?:(?:did|done) (?:the same|likewise)(?: thing)? (?:for|with|in)|followed suit (?:with|at|by backing|by investing in)) {TO_COMPANIES}")),
)  # fmt: skip
_TOLD = pattern(
    r"<X>[^.;]{0,80}\b(?:backed|invested|funded|financed|bought (?:into|a stake)|took a (?:[\w\-]+ )?stake|put (?:money|<M>)|wrote a (?:check|cheque))\b[^.;]{0,80}<N>"
)
_WORDS = AnyOf(
    "money", "oney ", "shares", "stakes", "equity", "piece of",
    "slice of", "art of", "the rest", "remainder", "emainder", "rest ", "emaining ", "alance", "board", "aboard", "nvested", " behind ", "backed ",
    "funded ", "ankroll", "mong the", "in from", "cap table", "register", "older list", "older roster",
    "list", "the same ", "likewise ", "followed suit",
)  # fmt: skip


def find_spoken_stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors of the company that the text speaks of, where their sentence names no other."""
    if not _WORDS.is_in(sentence.mask):
        return
    told = [
        *read_frames(document, sentence, _FRAMES),
        *with_firms(list(read_frames(document, sentence, _FIRM_FRAMES))),
        *(one for one in read_frames(document, sentence, _OWNERS) if one.investor.item.sign == marks.NAME),
    ]
    for _, group in groupby(told, lambda stake: (stake.rule, id(stake.company))):
        stakes = list(group)
        opens = stakes[0].rule in _OPENING
        company = stakes[0].company
        if is_traded(document, company):
            continue
        if opens or not _names_others(sentence, company, [one.investor.item.referent for one in stakes]):
            yield from pair_stakes([one.investor for one in stakes], [company], stakes[0].rule)
    before = document.sentences[sentence.index - 1] if sentence.index else None
    if before is not None and _TOLD.search(before.mask):
        yield from read_frames(document, sentence, _SAME)


def tells_earlier(sentence: Sentence) -> bool:
    """ "Already on board from before: A and B", "all are shareholders": of no round that the text tells."""
    return _ALREADY_IN.search(sentence.mask) is not None or tells_earlier_money(sentence)


_ALREADY_IN = Pattern(
    r"\b(?:[Ee]arlier|[Pp]revious|[Pp]rior|[Pp]ast|[Ff]ormer) (?:[\w\-]+ ){0,2}?(?:investors?|backers?|shareholders?)(?: (?:in|of) [^.;,]{2,40}?)?(?: also)? (?:includ(?:e|es|ed)|are|were|have included)\b"
    r"|\b(?:are|is|were|was) (?:also )?(?:among )?(?:the |its |all )?(?:existing|previous|earlier|prior) (?:investors|backers|shareholders)(?=[.,;]|$)"
    r"|\b(?:is|are|was|has been) (?:also|previously|already) (?:backed|funded) by\b"
    r"|\b(?:total|in all|to date)\b[^.;]{0,40},? with (?:other|earlier|previous|past) (?:backers|investors|shareholders) (?:including|such as|like)\b"
    r"|^(?:(?:Already|Still) (?:on board|aboard|in|invested|on the [\w ]{3,20})|(?:On board|Aboard|In|Invested) (?:already|from (?:before|earlier)))\b[^:.;]{0,40}(?::| are | is )"
)


def _names_others(sentence: Sentence, company: Referent, investors: list[Referent | None]) -> bool:
    """Whether the sentence names another organisation, which its words may be about."""
    known = {id(company), *map(id, investors)}
    return any(id(item.referent) not in known for _, item in sentence.all(marks.NAME))
