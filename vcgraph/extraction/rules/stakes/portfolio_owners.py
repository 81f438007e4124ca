"""Whose investments a noun tells: "its bets", "A's portfolio", "(A has made six) investments", "his firm's investment"."""

from vcgraph.extraction.rules.discourse.firms_named import firm_named_before, last_firm
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.stakes.holders import holder_at, holder_of_pronoun
from vcgraph.extraction.rules.stakes.parties import as_listed, parties_before
from vcgraph.extraction.rules.stakes.stated import is_firm
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_OWNER = pattern(
    r"(?P<owner><C>|<P>|<I>|\b[Ww]hose)(?:['’]s?)? (?:(?!(?:has|have|had|is|was|are|were|made|makes|said|and|or|for|over|seeks|seeking)\b)\w[\w\-]* |<L>(?:/<L>|-based|-focused|['’]s)? ){0,4}$"
)


def owner_of(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """Whose investments: "its", "the firm's", "Acme's"."""
    if _HIS_FIRM.search(sentence.mask, max(0, position - 60), position):
        return as_listed(firm_named_before(document, sentence, 3, position))
    owner = _OWNER.search(sentence.mask[:position])
    if owner is None:
        return []
    if owner["owner"].lower() == "whose":
        meant = holder_of_pronoun(document, sentence, owner.start())
        comma = owner.start() - len(", ")
        heads = parties_before(document, sentence, comma if sentence.mask.startswith(", ", comma) else owner.start())
        return as_listed(meant) or heads
    if owner["owner"] == marks.PERSON and _LED.search(owner[0]):  # a partner leads for the firm
        firm = firm_named_before(document, sentence, 2, owner.start())
        return as_listed(firm or sentence.items[owner.start()].referent)
    at = owner.start("owner")
    return as_listed(holder_at(document, sentence, at) or resolve(document, sentence, at))


_HIS_FIRM = Pattern(r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:own |old |venture )?(?:firm|fund|house)['’]s (?:[\w\-]+ ){0,3}$")
""" "A partner at A who led his firm's | investment in B"."""
_LED = Pattern(r"\b(?:led|leads|spearheaded|oversaw) ")


def maker_of(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """Who "has made six | investments, including A"."""
    made = _MADE.search(sentence.mask, 0, position)
    makers = parties_before(document, sentence, made.start()) if made else []
    return [one for one in makers if is_firm(one)]


_MADE = Pattern(
    r"(?:,? (?:which|who|that))?(?: (?:has|have|had|also|already|since|just|so far))* (?:made|makes|making|completed|announced|done|holds?|built|assembled|boasts?|has|have|had) (?:(?!(?:and|property|estate|land)\b)[\w\-]+ ){0,4}$"
)


def unnamed_owner(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """ "Past investments include A and B": of the firm named last, where the sentence names nobody before."""
    opens = max(0, position - 9) if _OPENS.search(sentence.mask, 0, position) else 0  # behind "Menlo Park, Calif."
    named = position - opens >= 30 or _NAMED.search(sentence.mask, opens, position)
    return [] if named else as_listed(last_firm(document, sentence))


_OPENS = Pattern(r"[.] (?:(?:Past|Other|Its|Current|Recent) )?$")
_NAMED = Pattern(rf"[{marks.NAME}{marks.PERSON}{marks.ANAPHOR}]|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Hh]e|[Ss]he|[Tt]hey|I)\b")
