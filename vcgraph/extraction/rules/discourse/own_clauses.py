"""The company that a pronoun's own clause names, where another may head the sentence."""

import re

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.marks import pattern


def own_clause(sentence: Sentence, position: int) -> re.Match[str] | None:
    """ "When | Acme debuts, its", "helped | Acme land its", "| Acme said last month it", "sold to | Acme, which closed its":
    the name, in the last group; None for other words than "it" and "its".
    """
    word = sentence.items.get(position)
    if word is not None and word.value != "it":
        return None
    main = _MAIN_BEHIND.match(sentence.mask) if sentence.index == 0 and word is not None else None
    if main is not None and main.start("it") == position:
        return main
    related = (_RELATED if word is None else _SAYS).search(sentence.mask, 0, position)
    headed = _ITS_MONEY.match(sentence.mask, 0, position) if word is not None else None
    clause = related or _OWN_CLAUSE.search(sentence.mask, 0, position) or headed
    governed = clause is not None and not related and is_governed(sentence.mask, clause.start(clause.lastgroup or 0))
    return None if governed else clause


def told_last(sentence: Sentence, position: int) -> Referent | None:
    """ "Ann Lee, who sold Bede, joined the board of | Acme when it": no head of the sentence, but whom it last tells of."""
    joined = _OBJECT_WHEN.match(sentence.mask, 0, position)
    return sentence.items[joined.start("company")].referent if joined is not None else None


SAID_OF_ITSELF = pattern(r" (?:has |had )?(?:said|claimed|argued)(?: that)? <A> ")
""" "Acme said it would appeal after | it raised $5 million"."""
_OBJECT_WHEN = pattern(
    r"[^<N><P><A>]{0,40}<P>(?:, (?:who|whose|an?|the) [^;]{2,140}?,)? (?:(?:has|had|also) )?(?:[a-z]+ed|left|took|became|quit|went) [^,;.<P>]{0,60}?(?P<company><N>) (?:when|after|before|as|since|while|until|once|because) $"
)
_MAIN_BEHIND = pattern(
    r"(?:(?:Long|Even|Shortly|Just) )?(?:When|Until|[Bb]efore|[Aa]fter|Since|Although|Though|While|Once|By the time|Because|As soon as) (?P<it><A>) (?:(?!, (?:and|but|which|who)\b)[^;:.]){5,140}, (?P<main><N>)(?= (?:has|had|was|is|did|could|would|will|[a-z]+ed|lived|sold|made|took|went|kept)\b)"
)
""" "Until it raised $5 million, | Acme had lived on its sales": where nobody was named before."""
_RELATED = pattern(r"(?P<related><N>)(?: ?\([^()]{1,60}\))?, which [a-z][^.;:,<N><P>]{0,50} $")
_SAYS = pattern(
    r"(?P<whose><N>)(?: ?\([^()]{1,60}\))?, whose [a-z][^.;:,<N><P><A>]{0,70} $"
    r"|(?P<related><N>)(?: ?\([^()]{1,60}\))?, which (?:has |had |also |\w+ly |<D> |(?:last|this) \w+ )*(?:said|says|announced|disclosed|confirmed|revealed|reported|claims|claimed|told)\b[^.;:,<N><P>]{0,50} $"
)
""" "Its rivals include | Acme, which said last month it", "| Acme, whose last round valued it": whoever heads the sentence."""
_ITS_MONEY = pattern(
    r"[^.;:,<N><A>]{0,25}(?P<owner><N>)['’]s? (?:(?!(?:investor|backer|owner|parent)\b)[\w\-]+ |<S> |<M> |<D> ){0,4}?(?:round|funding|fund-?raising|fund-?raise|raise|financing|valuation|<S>) (?:was|is|came|comes|has|had|took) [^.;:<N><P><A>]{2,80}(?:when|after|and|as|since|before) $"
)
""" "Acme's last fundraising was in 2015, when | it raised": no other than Acme."""
_OWN_CLAUSE = pattern(
    r"(?:\b(?:[Ww]hen|[Ii]f|[Oo]nce|help(?:s|ed|ing)?|lets?|saw|sees) (?:[a-z\-]+ ){0,3}?(?P<subject><N>)"
    r"|(?P<speaker><N>)(?: ?\([^()]{1,60}\)){0,2}(?:,[^.;<N><P>]{2,60})? (?:<D> |also |has |have )?(?:said|announced|disclosed|confirmed|revealed|lets? <A> be known)) (?:(?:[a-z]|<D>)[^.;<N><P>]{0,70})?$"
)
