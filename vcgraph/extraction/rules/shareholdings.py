"""Who owns a part of a company: "A owns 20 percent of B", "A's stake in B", "B is partly owned by A", "B sold a stake to A"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.stakes import Frame, Stake, is_traded, read_frames
from vcgraph.normalize.scanning import has_one

_ABOUT = r"(?:(?:about|around|roughly|nearly|almost|over|approximately|just|more than|less than|at least|up to|an estimated|some) )*"
_PART = r"(?:(?:[1-4]?\d(?:\.\d+)?|(?:twenty|thirty|forty)(?:-\w+)?|[a-z]{3,9}teen|five|six|seven|eight|nine|ten) ?(?:percent|per cent|pct|pc|%)|(?:an? |one )?(?:quarter|third|fifth|tenth|minority|part|slice|piece))"
"""A part that leaves the others the greater one."""
_STAKE = r"(?:stake|shareholding|(?:percent|%|minority|equity|ownership|economic|financial) interest|holding|share)"
_HOLDS = r"(?:,? (?:which|who|that))?(?: (?:also|still|now|already|currently|reportedly|together|has|have|had|has since|will))*"
_FRAMES = (
    Frame(
        "owns a part", ("own", "hold", "held", "has ", "have ", "had "),
        pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|has|have|had|owning|holding) {_ABOUT}{_PART} (?:(?:of|in) (?:the )?(?:shares|stock|equity) (?:of|in) |(?:of|in) |{_STAKE} in )(?=(?:(?!(?:which|whose|for|to|combined|merged|enlarged)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>(?! (?:market|users|revenue|sales|land)\b))"),
        "before", "after",
    ),
    Frame(
        "has a stake", ("stake", "shareholding", "interest", "holding", "shares"),
        pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|has|have|had|with|takes?|took|taken|acquir(?:es|ed)|buys?|bought|purchased|increas(?:es|ed)|rais(?:es|ed)|owning|holding|taking|acquiring|buying|pick(?:s|ed) up) (?!(?:[\w\-.]+ ){{0,4}}?(?:[5-9]\d|100)(?:\.\d+)? ?(?:%|per))(?:an? |its |the |about |up to |as much as )?(?:(?!(?:rest|majority|controlling|remaining|entire|full|whole|in|of|for|to)\b)[\w\-.%<M>]+ ){{0,4}}?(?:{_STAKE}|stakes) (?:worth <M> |of {_ABOUT}\d\S* ?(?:percent|per cent|pct)? ?)?in (?:both |[^.;<N>]{{0,60}}?(?:such as|including|like|from) )?(?=(?:(?!(?:which|whose|that|to)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<C>)(?!(?:[\w\-’']+ ){{0,5}}?<C>['’])"),
        "before", "after",
    ),
    Frame(
        "owner's stake", ("stake", "shareholding", "nvestment"),
        pattern(r"(?P<investor><N>)(?:['’]s?) (?:(?!(?:majority|controlling|remaining|entire|and)\b)[\w\-.%<M>]+ ){0,4}?(?:stakes?|shareholding|investments?) in (?:(?:both|companies|startups|firms|businesses) )?(?:(?:such as|including|like) )?(?=(?:(?!(?:which|whose|that|to|the)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,4}?<C>)(?!(?:[\w\-’']+ ){0,4}?<C>['’])"),
        "named", "after",
    ),
    Frame(
        "bought shares", ("shares", "stock"),
        pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|bought|buys?|purchased|acquired|picked up) (?:[\w\-.<M>]+ ){{0,3}}?(?:of (?:the )?)?(?:shares|stock|common stock|preferred stock) (?:in|of) (?=(?:(?!(?:which|whose|that|to|its)\b)[\w\-’']+ ){{0,4}}?<C>(?!['’]))"),
        "before", "after",
    ),
    Frame(
        "bought shares", ("shares", "stock"),
        pattern(rf"{_HOLDS} (?:owns?|owned|holds?|held|bought|purchased|acquired) (?:private |about |some |early |<M> (?:worth )?(?:of|in) )*(?P<company><N>) (?:shares|stock)\b"),
        "before", "named",
    ),
    Frame(
        "partly owned by", ("owned by", "held by"),
        pattern(rf"\b(?:part(?:ly|ially)?[- ]|jointly |{_ABOUT}{_PART}[- ](?:is )?)(?:owned|held) by (?:both )?(?=(?:[\w\-’']+ ){{0,5}}?(?:<X>|<L>))"),
        "after", "before",
    ),
    Frame(
        "sold a stake", ("stake", "shares"),
        pattern(rf"\b(?:s(?:old|ells|elling)|giv(?:es|en|ing)|gave) (?:an? |{_ABOUT})?(?:(?!(?:majority|controlling|remaining|entire|full|whole|its|their|in|of|for|to)\b)[\w\-.%<M>]+ ){{0,4}}?(?:{_STAKE}|new shares)(?: in itself)? (?:worth <M> )?to (?:{_STAKE} )?(?=(?:(?!(?:which|whose|that|the|its)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}?<X>)"),
        "after", "before",
    ),
)  # fmt: skip
_PLANNED = re.compile(
    r"\b(?:talks|interest(?:ed)?|consider(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|looking|plans?|planned|offer(?:s|ed|ing)?|hop(?:es|ed|ing)|bid|tr(?:y|ies|ied|ying)|could|may|might|would|agreed)(?: (?:to|in))?(?: \w+ly)? (?:be )?(?:acquir(?:e|ing)|buy(?:ing)?|tak(?:e|ing)|purchas(?:e|ing)|sell(?:ing)?|pick(?:ing)? up|increas(?:e|ing)|own(?:ing)?)\b|\b(?:open market|stock market|buybacks?)\b"
)
_WORDS = ("own", "stake", "share", "hold", "held", "interest", "nvestment", "percent", "per cent", "%")


def find_shareholdings(document: Document, sentence: Sentence) -> Iterator[Stake]:
    """Investors that own a part of a company; of a company that the exchange trades, none."""
    if marks.NAME not in sentence.mask or not has_one(sentence.mask, _WORDS):
        return
    if _PLANNED.search(sentence.mask):
        return
    for stake in read_frames(document, sentence, _FRAMES):
        founder = stake.investor.item.sign == marks.PERSON and "founder" in sentence.mask
        if not founder and stake.company.name not in lexicon().giants and not is_traded(document, stake.company):
            yield stake
