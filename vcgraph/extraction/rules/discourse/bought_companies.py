"""Whom "the company" means after news of a takeover: who had raised money is mostly who was bought."""

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_RAISED = pattern(
    r"<A>(?:,[^,;.<N>]{2,60},)? (?P<had>had )?(?:(?:previously|already|earlier|also|just|only|last|reportedly|quietly) )*(?:raised|secured|taken in|pulled in|attracted)\b"
)
_RAISING = AnyOf("raised", "secured", "taken", "pulled", "attracted")
_TO_BUY = r"(?:acquire|buy|purchase|snap up|scoop up|pick up|take over)"
_BUYS = pattern(
    r"(?P<acquirer><N>)(?: ?\([^()]{1,30}\))?(?:, [^,;.<N>]{2,60},)? (?:(?!(?:by|for|from|and|that|which|who|as)\b)[\w\-’']+ |<D> |in <D> |that <A> |<M> |<A> ){0,8}?"
    r"(?:acquir(?:es|ed|ing)|buys|buying|bought|snap(?:s|ped|ping) up|scoop(?:s|ed|ing) up|picked up|tak(?:es|ing) over|purchas(?:es|ed|ing)"
    rf"|(?:to|agree(?:s|d)|agreement|deal|plans?|intends|set|about|is|will|offer(?:s|ed)?|moves?|moved) (?:to )?(?:{_TO_BUY}|(?:the )?(?:acquisition|purchase|takeover) of)) "
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
    that no longer raise money, or one whom the text does not introduce, as it does Bede.
    """
    raised = _RAISED.match(sentence.mask, position) if _RAISING.is_in(sentence.mask) else None
    past = _is_past_round(document, sentence)
    buyer = sentence.focus or document.subject
    if (raised is None and not past) or buyer is None:
        return None
    target = _bought_by(document, sentence, buyer)
    if target is None or (raised is not None and (raised["had"] or buyer.name in lexicon().giants)):
        return target
    return target if past and _is_introduced(document, target) and not _is_introduced(document, buyer) else None


def bought_within(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme has bought Bede after the company raised $9 million": Bede; had Acme raised it, the text would say "it"."""
    item = sentence.items.get(position)
    if item is None or item.value not in _NOUNS or not _BUYING.is_in(sentence.mask):
        return None
    bought = _BUYS.search(sentence.mask, 0, position) if _RAISED.match(sentence.mask, position) else None
    return sentence.items[bought.start("target")].referent if bought is not None else None


_NOUNS = ("company", "startup", "start-up", "business", "firm")


def _bought_by(document: Document, sentence: Sentence, buyer: Referent) -> Referent | None:
    for before in document.sentences[max(0, sentence.index - _NEAR) : sentence.index][::-1]:
        bought = _BUYS.search(before.mask) if _BUYING.is_in(before.mask) else None
        if bought is not None and _is_news(before) and before.items[bought.start("acquirer")].referent is buyer:
            target = before.items[bought.start("target")].referent
            return target if target is not buyer and target is not None and target.kind not in _NO_COMPANIES else None
    return None


def _is_past_round(document: Document, sentence: Sentence) -> bool:
    """ "In March 2019 the company raised a Series C": a round that the text recalls by its year, and no loan for the deal."""
    if not _ROUND.is_in(sentence.lower) or _FOR_DEAL.search(sentence.mask):
        return False
    dates = sentence.all(marks.DATE)
    return any(_YEAR.search(document.text, item.start, item.end) is not None for _, item in dates)


def _is_introduced(document: Document, referent: Referent) -> bool:
    return any(one is referent and noun for noun, _, one, _ in document.described)


_ROUND = AnyOf("raised", "secured", "seed", "series", "round", "funding", marks.STAGE)
_FOR_DEAL = Pattern(r"\b(?:deal|acquisition|purchase|takeover|buyout|transaction|merger)\b")
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")


def _is_news(sentence: Sentence) -> bool:
    return sentence.rank <= _NEWS and not sentence.mask.startswith(("In ", "Last ", "Earlier ", "Back in "))


_NO_COMPANIES = frozenset(("person", "place", "publication", "firm", "fund"))
