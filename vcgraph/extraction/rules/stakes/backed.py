"""Whose backers a sentence tells that only says "it": after "A has bought B" not A's, but B's."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern


def backed_one(document: Document, sentence: Sentence, company: Referent | None) -> Referent | None:
    """Whose backers a sentence tells that only says "it": after "A has bought B" not A's, but B's."""
    if company is None or any(item.referent is company for _, item in sentence.all(marks.NAME)):
        return company
    for before in reversed(document.sentences[max(0, sentence.index - 2) : sentence.index]):
        for match in _BUYS.finditer(before.mask):
            buyer, bought = (before.items[match.start(group)].referent for group in ("buyer", "bought"))
            if buyer is company and is_organization(bought) and bought is not company:
                return bought
    return company


_BUYS = pattern(
    r"(?P<buyer><N>)(?: (?:Inc|Corp))?(?: ?\([^()]*\))?(?:,[^.;<N>]{3,90},)?(?: (?:has|have|had|is|was|said|says|announced|today|on|<D>|that|<A>|it|will|would|plans?|agreed|agrees|close|in|talks|to|just|also|recently|already|confirmed|quietly|reportedly|be)){0,9} "
    r"(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|snap(?:s|ped) up|snapping up) (?!(?:an? )?(?:[\w\-.%]+ ){0,3}(?:stake|shares|interest|part|piece)\b)(?:(?!(?:from|for|by|with|to|in|of|and|which|that)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,8}?(?P<bought><N>)(?!['’])"
)
