"""Rounds told as the purchase of a part of a company: "bought 10 percent of Acme for $5 million"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, spoken_of, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern, rule_of
from vcgraph.normalize.scanning import has_one

_OF_NAMED = r" (?:of|in) (?:(?:the|rival|fellow|startup|start-up) |(?:[\w\-]+ )?(?:startup|start-up|company|maker|firm|business|network) |<L>(?:-based|['’]s)? ){0,4}<N>(?!['’])"
_PART = rf"(?:(?:an?|its|about|around|roughly|the|another|up to|some) )*(?:[1-4]?\d(?:\.\d+)? ?(?:percent|per cent|%|pct)(?: (?:minority )?(?:stake|interest|share|holding))?|(?:small |strategic )?minority (?:stake|interest|share|holding|participation|shareholding|position)|(?:one[- ])?(?:third|quarter|fifth|sixth|eighth|tenth)(?: stake| interest| share)?(?={_OF_NAMED})|(?:(?!(?:controlling|majority|large)\b)[\w\-]+ ){{0,2}}(?:slice|sliver|chunk|piece|bit)(?={_OF_NAMED}| of <A>)|(?:small|tiny|modest|further|token|non-?controlling|undisclosed) (?:stake|interest|share|holding|participation|shareholding))"
_IN = r" (?:in|of) (?:the )?(?:(?!(?:for|its|his|their|and)\b)[\w\-’']+ |<L>(?:-based|['’]s)? |<L>, <L>-based |<N>['’]s ){0,6}?(?P<company><C>)(?! shares| stock| [\w\-]+ <N>)"
_ABOUT = r"(?:(?:about|around|some|roughly|nearly|over|more than|up to|at least|just|an?|almost|as much as|reported) )*"
_BOUGHT = pattern(
    rf"\b(?P<verb>(?:buy|acquir|purchas)(?:s|es?|ed|ing)?|bought|tak(?:es?|ing)|took|pick(?:s|ed) up|sna(?:gs|gged)|own(?:s|ed) after buying) {_PART}{_IN}[^.;<M>]{{0,40}}? for {_ABOUT}(?P<money><M>)"
)
_PAID = pattern(
    rf"\b(?P<verb>pa(?:y|ys|id|ying)|spen(?:t|d|ds|ding)|(?:shell|splash|lay|fork|hand|plunk|cough|stump|put|pon)(?:s|es|ed|ing|y|ied|ies|ying|ting)? (?:out|over|down|up)|handed|laid out) {_ABOUT}(?P<money><M>)[^.;<M>]{{0,25}}? (?:for|on|to (?:buy|take|acquire)) {_PART}{_IN}"
)
_PAID_PART = pattern(
    rf"\b(?P<verb>paid|pays|spent|(?:hand|fork|shell)(?:s|ed)(?: over| out)?|laid out|put down) {_ABOUT}(?P<money><M>)(?: <D>)? for (?:an? |about |around |some )*[1-4]?\d(?:\.\d+)? ?(?:percent|per cent|%|pct)(?! (?:of|more|less|above|below|in)\b)"
)
_TOOK_FOR = pattern(
    rf"\b(?P<verb>took|takes|bought|buys|acquired|picked up) (?:{_PART}|a stake) for {_ABOUT}(?P<money><M>)"
)
""" "A handed over $5 million for 1.6 percent", "A took a stake for $5 million": of whom the text speaks."""
_PRICED = pattern(
    rf"\b[Ii]n (?:the )?(?:[\w\-]+ ){{0,3}}?(?P<company><C>),? (?:the )?(?:(?!(?:and|but)\b)[\w\-]+ ){{0,4}}(?P<buyer><X>) (?:(?:has|had|recently|then|also) )*(?P<verb>acquired|bought|took|purchased) {_PART}(?:(?: in| back in)? <D>)?,? (?:for which|for)(?: (?!the\b)[\w\-]+){{0,4}} (?P<money><M>)"
)
""" "In this company A acquired a minority participation, for which $5 million was paid"."""
_OF_ONE_SPOKEN_OF = (_PAID_PART, _TOOK_FOR)
_PURCHASE = pattern(
    rf"(?:(?P<buyer><X>)['’]s?|\b(?:an?|its|his|her|the)) (?:[\w\-]+ ){{0,2}}(?P<verb>(?P<money><M>)) (?:purchase|acquisition) of {_PART}{_IN}"
)
_SOLD = pattern(
    rf"\b(?P<verb>sold|sells?|selling) {_PART}(?: of (?:its|their|the) (?:shares|stock|equity)| of itself)? to (?:the )?(?:[\w\-]+ ){{0,4}}(?P<buyer><X>)[^.;<M>]{{0,40}}? for {_ABOUT}(?P<money><M>)"
)
_SHARES = pattern(
    rf"\b(?P<verb>(?:buy|acquir|purchas)(?:s|es?|ed|ing)?|bought) (?:another )?{_ABOUT}(?P<money><M>) (?:worth )?(?:of|in) (?:(?P<owner><C>)(?:['’]s?)? )?(?:(?:new|existing|additional|its|preferred|common|ordinary|convertible|secondary) ){{0,3}}(?:stock|shares|equity)"
    r"(?P<of> (?:in|of|from) (?:the )?(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?(?P<company><C>))?"
)
_PRIVATE = Pattern(
    r"\b(?:preferred|convertible|secondary|valuation|valu(?:ed|es|ing)|employees|early (?:investors|shareholders|backers)|startup|start-up|privately|private|venture|round|funding)\b"
)
"""Words of a sentence that tell of shares which no exchange trades."""
_FROM_HOLDERS = pattern(
    r"[^.;<M>]{0,60}\bfrom (?:[\w\-’']+ |<N>(?:['’]s?)? ){0,4}(?:employees|staff|ex-employees|shareholders|stockholders|insiders|executives)\b"
)
_WORDS = (
    "stake", "interest", "percent", "per cent", "%", "pct", "share", "holding", "third", "quarter", "fifth", "sixth", "eighth", "tenth", "slice", "sliver", "chunk",
    "piece", " bit ", "participation",
)  # fmt: skip


_LEAST = 10_000
"""Currency units below which nobody buys a part of a company that is news."""


def find_bought_stakes(document: Document, sentence: Sentence, found: Sequence[RoundDraft]) -> Iterator[RoundDraft]:
    """The rounds of a sentence in which someone pays for less than half of a company."""
    if marks.MONEY not in sentence.mask or not has_one(sentence.lower, _WORDS):
        return
    for rule in (_BOUGHT, _PAID, _PRICED, _PURCHASE, _SOLD, _SHARES, *_OF_ONE_SPOKEN_OF):
        for match in rule.finditer(sentence.mask):
            if rule is _SHARES and not (_PRIVATE.search(sentence.mask) and (match["owner"] or match["company"])):
                continue
            draft = _draft(document, sentence, match)
            if draft is not None and all(one.position != draft.position for one in found):
                yield draft


def _draft(document: Document, sentence: Sentence, match: re.Match[str]) -> RoundDraft | None:
    position = match.start("money")
    mention = sentence.items[position].value
    company, buyer = _parties(document, sentence, match)
    status = read_modality(sentence.mask[: match.start("verb")], match["verb"])
    if company is None or not is_organization(company) or buyer is company or status == "denied":
        return None
    if not isinstance(mention, MoneyMention) or mention.money.value < _LEAST or company.kind in ("firm", "fund"):
        return None
    draft = RoundDraft(company, sentence.index, position, "bought", amount=mention.money, status=status)
    for name in ("amount", "company", "status"):
        draft.note(name, sentence, "bought")
    if rule_of(match) is _SHARES and _FROM_HOLDERS.match(sentence.mask, match.end("money")):
        draft.stage = "secondary"
        draft.note("stage", sentence, "bought")
    if buyer is not None:
        draft.add_investor(buyer, "participant", False, sentence, "bought")
    return draft


def _parties(document: Document, sentence: Sentence, match: re.Match[str]) -> tuple[Referent | None, Referent | None]:
    """The company a part of which is bought, and who buys it."""
    subject = subject_before(document, sentence, match.start("verb"), persons=True)
    if rule_of(match) is _SOLD:
        return subject, sentence.items[match.start("buyer")].referent
    if rule_of(match) in (_PURCHASE, _PRICED) and match["buyer"]:
        subject = sentence.items[match.start("buyer")].referent
    if rule_of(match) in _OF_ONE_SPOKEN_OF:
        return (spoken_of(document, sentence, subject) if subject is not None else None), subject
    group = "owner" if rule_of(match) is _SHARES and match["owner"] else "company"
    if match[group] != marks.ANAPHOR:
        return sentence.items[match.start(group)].referent, subject
    if sentence.mask.endswith(f"{marks.ANAPHOR} ", 0, match.start("verb")):
        return _both_named(sentence)
    company = resolve(document, sentence, match.start(group))
    if company is subject and subject is not None:
        company = spoken_of(document, sentence, subject)
    return _other(sentence, subject) or company, subject


def _both_named(sentence: Sentence) -> tuple[Referent | None, Referent | None]:
    """ "A got money from B, when the firm paid $5 million for a stake in the company": who is meant is named there."""
    named = list({id(item.referent): item.referent for _, item in sentence.all(marks.NAME)}.values())
    return (named[0], named[1]) if len(named) == 2 else (None, None)


def _other(sentence: Sentence, buyer: Referent | None) -> Referent | None:
    """ "A's backers include B, which paid $5 million for a stake in the company": the only other that is named there."""
    named = {id(item.referent): item.referent for _, item in sentence.all(marks.NAME) if item.referent is not buyer}
    return next(iter(named.values())) if len(named) == 1 else None
