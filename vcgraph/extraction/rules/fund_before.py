"""The fund that "the fund" stands for where the sentence before only names it, as one that money goes to."""

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.fund_managers import manager_of
from vcgraph.extraction.rules.fund_mentions import find_mentions
from vcgraph.extraction.rules.fund_numbers import number_of
from vcgraph.extraction.rules.referents import Referent

_REACH = 2


def fund_before(document: Document, sentence: Sentence, since: int) -> tuple[Referent | None, str] | None:
    """The manager, where one is told, and the name of the one fund named last before a sentence, and after sentence `since`.

    "A and B committed to Larkmoor Fund III. The $60 million fund closed last week": neither A nor B raised it.
    """
    for index in range(sentence.index - 1, max(since, sentence.index - 1 - _REACH), -1):
        before = document.sentences[index]
        if marks.NAME not in before.mask:
            continue
        named = [one for one in find_mentions(before) if one.own and (number_of(one.own) or one.own.endswith(" Fund"))]
        if len({one.own for one in named}) == 1 and named[0].own and not named[0].earlier:
            return manager_of(document, before, named[0]), named[0].own
        if named:
            return None
    return None
