"""Whom "the company" means after news of a takeover: who had raised money is mostly who was bought."""

from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.words import AnyOf

_RAISED = pattern(
    r"<A>(?:,[^,;.<N>]{2,60},)? (?P<had>had )?(?:(?:previously|already|earlier|also|just|only|last|reportedly|quietly) )*(?:raised|secured|taken in|pulled in|attracted)\b"
)
_RAISING = AnyOf("raised", "secured", "taken", "pulled", "attracted")
_TO_BUY = r"(?:acquire|buy|purchase|snap up|scoop up|pick up|take over)"
_BUYS = pattern(
    r"(?P<acquirer><N>)(?: ?\([^()]{1,30}\))?(?:, [^,;.<N>]{2,60},)? (?:(?!(?:by|for|from|and|that|which|who|as)\b)[\w\-’']+ |<D> |in <D> |that <A> |<M> |<A> ){0,8}?"
    r"(?:acquir(?:es|ed|ing)|buys|buying|bought|snap(?:s|ped|ping) up|scoop(?:s|ed|ing) up|picked up|tak(?:es|ing) over|purchas(?:es|ed|ing)"
    rf"|(?:agree(?:s|d)|agreement|deal|plans?|intends|set|about|is|will|offer(?:s|ed)?|moves?|moved) (?:to )?(?:{_TO_BUY}|(?:the )?(?:acquisition|purchase|takeover) of)) "
    r"(?:(?!(?:by|for|from|and|shares|stock|stake|stakes|in|at|of)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,8}?(?P<target><N>)(?!['’])(?=[,.;)]|$| <D>| (?:in|for|last|this|earlier|on|from|to|after|and)\b)"
)
_BUYING = AnyOf(
    "acqui",
    "buy",
    "bought",
    "purchas",
    "takeover of",
    "take over",
    "snap",
    "scoop",
    "picked up",
    "takes over",
    "taking over",
)
_NEWS = 3
"""Sentences at the head of an article, where it tells whom it is about."""
_NEAR = 4
"""Sentences between the news and what it recalls of the company."""


def bought_before(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Acme bought Bede. The company had raised $9 million": Bede, and after "raised" alone if Acme is one of the giants
    that no longer raise money.
    """
    if not _RAISING.is_in(sentence.mask):
        return None
    raised = _RAISED.match(sentence.mask, position)
    buyer = sentence.focus or document.subject
    if raised is None or buyer is None or not (raised["had"] or buyer.name in lexicon().giants):
        return None
    for before in document.sentences[max(0, sentence.index - _NEAR) : sentence.index][::-1]:
        bought = _BUYS.search(before.mask) if _BUYING.is_in(before.mask) else None
        if bought is not None and _is_news(before) and before.items[bought.start("acquirer")].referent is buyer:
            target = before.items[bought.start("target")].referent
            return target if target is not buyer and target is not None and target.kind not in _NO_COMPANIES else None
    return None


def _is_news(sentence: Sentence) -> bool:
    return sentence.rank <= _NEWS and not sentence.mask.startswith(("In ", "Last ", "Earlier ", "Back in "))


_NO_COMPANIES = frozenset(("person", "place", "publication", "firm", "fund"))
