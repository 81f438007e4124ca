"""The fund that "the fund" stands for where the sentence before only names it, as one that money goes to."""

from vcgraph.extraction.rules.funds.managers import manager_of
from vcgraph.extraction.rules.funds.mentions import FundMention, find_mentions
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_REACH = 2
_HEADS = pattern(r"(?:The )?(?:<N>['’]s? )?")


_TO_IT = Pattern(r"\b(?:to|into|in|of|for|behind|backs?|backed|joined|joins) (?:the )?$")


def _is_object(sentence: Sentence, mention: FundMention) -> bool:
    """Whether a fund without a number is what the sentence says money goes to, or is about, and none of those who give."""
    if mention.own is None or not mention.own.endswith(" Fund"):
        return False
    heads = _HEADS.fullmatch(sentence.mask, 0, mention.named_at) is not None and not sentence.headline
    return heads or _TO_IT.search(sentence.mask, 0, mention.named_at) is not None


def fund_before(document: Document, sentence: Sentence, since: int) -> tuple[Referent | None, str] | None:
    """The manager, where one is told, and the name of the one fund named last before a sentence, and after sentence `since`.

    "A and B committed to Larkmoor Fund III. The $60 million fund closed last week": neither A nor B raised it.
    """
    for index in range(sentence.index - 1, max(since, sentence.index - 1 - _REACH), -1):
        before = document.sentences[index]
        if marks.NAME not in before.mask:
            continue
        named = [one for one in find_mentions(before) if one.own and (number_of(one.own) or _is_object(before, one))]
        if len({one.own for one in named}) == 1 and named[0].own and not named[0].earlier:
            return manager_of(document, before, named[0]), named[0].own
        if named:
            return None
    return None
