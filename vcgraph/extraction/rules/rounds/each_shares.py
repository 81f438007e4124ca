"""One sum told of several: "A and B each put $5 million into C" gives each his part of a round whose whole nobody tells;
"A invested $5 million each in B and C" gives each company a round.
"""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.commitments.parties import investors_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.outright import money_at
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.normalize.words import AnyWord

_GIVE = r"(?:put(?:s|ting)?(?: in| up)?|invest(?:s|ed|ing)?|contribut(?:es?|ed|ing)|provid(?:es?|ed|ing)|add(?:s|ed|ing)?|chipp(?:ed|ing) in|suppl(?:ies|ied|ying)|g[ai]ve|lent)"
_SOME = r"(?:(?:about|around|another|an additional|a further|up to|some|more than|just|an?) )*"
_EACH_GIVES = pattern(
    rf"(?P<before>,?(?: (?:who|which|have|had|has|will|both|all))* each (?:have |had |has |will )?){_GIVE} {_SOME}(?P<sum><M>)"
    rf"|(?P<verb>(?: (?:have|had|has|both|all|each))* {_GIVE}) {_SOME}(?P<told><M>)(?: (?:each|apiece))(?: (?:in|into|to) (?P<companies>(?:[\w\-]+ ){{0,3}}?(?=<N>)))?"
    rf"|(?P<got><M>) (?:each|apiece) from (?P<from>(?:both )?(?=<X>))"
)
_EACH = AnyWord("each", "apiece")


def give_each(document: Document, drafts: Sequence[RoundDraft]) -> None:
    """Put the sums that each of several gave, or got, where they belong."""
    for sentence in document.sentences if drafts else ():
        if not _EACH.is_in(sentence.mask) or marks.MONEY not in sentence.mask:
            continue
        here = [draft for draft in drafts if draft.sentence == sentence.index]
        for match in _EACH_GIVES.finditer(sentence.mask):
            money = money_at(sentence, match.start(next(one for one in ("sum", "told", "got") if match[one])))
            givers = [one.item.referent for one in _givers(document, sentence, match) if one.item.referent is not None]
            if money is not None and len(givers) > 1:
                _share(sentence, here, givers, money)
            elif money is not None and givers and match["companies"] is not None:
                _rounds(sentence, here, givers[0], money, match.end("companies"))


def _givers(document: Document, sentence: Sentence, match: re.Match[str]) -> Sequence[Listed]:
    if match["got"]:
        return read_list(sentence, match.end("from"))[0]
    at = match.start("before" if match["before"] else "verb")
    return list_before(sentence, at) or investors_before(document, sentence, at)


def _share(sentence: Sentence, here: Sequence[RoundDraft], givers: Sequence[Referent], money: Money) -> None:
    """The round of the sentence that was taken to be no more than what each put in; who was left out of it is in it."""
    for draft in here:
        gave = draft.amount is None and any(one.referent in givers for one in draft.investors)
        if (gave or draft.amount == money) and draft.company not in givers:
            draft.amount = None
            for giver in givers:
                draft.add_investor(giver, "participant", False, sentence, "each").amount = money
            return


def _rounds(sentence: Sentence, here: Sequence[RoundDraft], giver: Referent, money: Money, position: int) -> None:
    """Each company of the list that begins at a position got the sum from the only giver."""
    listed, _ = read_list(sentence, position)
    companies = [one.item.referent for one in listed]
    for draft in here if len(companies) > 1 else ():
        if draft.amount is None and draft.company in companies and [one.referent for one in draft.investors] == [giver]:
            draft.amount = money
            draft.note("amount", sentence, "each")
