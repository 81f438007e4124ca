"""Whose clause an amount stands in, where one sentence tells of the funds of several houses."""

from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.subjects import house_in
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


class Clause(NamedTuple):
    """Where a clause begins that a name heads, whose it is, where the name stands, and where its verb, behind any aside."""

    start: int
    firm: Referent
    position: int
    body: int = 0


_DESCRIBED = r"(?:(?!(?:in|on|at|by|for|to|from|with|of|and|or|than|which|who|that|is|was|has|had|including)\b)(?:[\w\-.’']+|<L>(?:-based|['’]s)?|<P>['’]s?) ){0,6}?"
_ASIDE = r"(?:, (?!and )[^,;]{2,110},(?! and )| [–—-] [^–—]{3,120} [–—-]| \([^)]{2,70}\))?"
_VERB = (
    r"(?:(?:also|now|itself|recently|reportedly|then|meanwhile|has|have|had|<D>|[a-z]+ly),? ){0,3}"
    r"(?:is|was|has|had|have|will|would|could|may|might|plans?|hopes?|wants?|aims?|needs?|seeks?|expects?|raises?|closes?|launches|nears|eyes|targets|holds|unveils|announces|manages"
    r"|took|sought|held|drew|brought|hit|set|went|came|made|got|spun|began|won|fell|cut|put|[a-z]{2,}ed)\b(?! by\b)"
)
_HEADED = pattern(
    rf"(?:^[^\w<N><P><A><L><M><D>]*(?:[^,;:<N><P><A>]{{1,50}}, )?|[;:] (?:and )?|(?:,|(?<=\)))? (?:and|but|while|whereas|as|although|though) |\b(?:show|shows|showed|said|says|report(?:s|ed)|wrote|estimates?d?|noted|according to [^,;]{{3,40}},) (?:that )?|, )"
    rf"(?:<D>,? )?{_DESCRIBED}(?P<firm><N>){_ASIDE} (?={_VERB})"
)


def clause_of(sentence: Sentence, position: int) -> Clause | None:
    """The last clause before a position that an organisation heads, if the article's sentence has a clause before it.

    >>> from vcgraph.extraction.rules.text.document import read_document
    >>> from vcgraph.model import Article
    >>> text = "Acme Capital closed an $8 million fund, while rival Birch Partners is weighing a $3 million vehicle."
    >>> [sentence] = read_document(Article(id="a", text=text)).sentences
    >>> [clause_of(sentence, at).firm.name for at in (24, 80) if clause_of(sentence, at)]
    ['Acme Capital', 'Birch Partners']
    """
    found = None
    for match in _HEADED.finditer(sentence.mask, 0, position):
        firm = house_in(sentence, match)
        if firm is not None:
            found = Clause(match.start(), firm, match.start("firm"), match.end())
    return found


def is_alike(sentence: Sentence, clause: Clause) -> bool:
    """ "Acme & Co collected <M> for a fund, and Birch Group raised <M>": two names that tell alike that they are houses."""
    earlier = clause_of(sentence, clause.start)
    joined = sentence.mask.startswith((", and ", " and "), clause.start)
    return joined and earlier is not None and earlier.firm.kind == clause.firm.kind != "unknown"


def end_of_clause(sentence: Sentence, position: int) -> int:
    """Where the next clause with a name at its head begins behind a position, else the end of the sentence."""
    following = _HEADED.search(sentence.mask, position + 1)
    return following.start() if following else len(sentence.mask)


_INVERTED = pattern(
    r"(?:Not until|Only (?:when|after|once|then)|No sooner|Never(?: before)?|Hardly|Scarcely)\b[^.;]{0,120}? (?:did|does|had|has|will|could) (?P<firm><N>) [a-z]+"
)
""" "Not until A had agreed to commit did Acme announce its fund": Acme heads the main clause."""


def head_of(sentence: Sentence, position: int) -> Referent | None:
    """Whoever heads the clause of a position, where the clause names nobody else before it."""
    turned = _INVERTED.match(sentence.mask)
    if turned and turned.end() <= position:
        firm = sentence.items[turned.start("firm")].referent
        return firm if is_organization(firm) else None
    clause = clause_of(sentence, position)
    if clause is None or any(True for _ in sentence.all(marks.NAME, clause.body, position)):
        return None
    before = any(at != clause.position for at, _ in sentence.all(marks.NAME, clause.start, clause.position))
    return None if before else clause.firm


_OPENS = Pattern(
    r"^(?:(?:Even |Long |Shortly |Just |Soon )?(?:[Bb]efore|[Aa]fter)|When|While|Although|Though|Once|Since|Until|If|By the time|Having|[A-Z][a-z]+ing)\b"
)


def head_behind(sentence: Sentence, position: int) -> Referent | None:
    """ "Before it closed its second fund at | <M>, Acme had ...": Acme, whom the clause before the main one speaks of."""
    mask = sentence.mask
    if not _OPENS.match(mask) or any(is_organization(one.referent) for _, one in sentence.all(marks.NAME, 0, position)):
        return None
    following = _HEADED.search(mask, position)
    if following is None or following[0][0] != "," or mask[following.start() + 2 :].startswith(("and ", "but ")):
        return None
    return house_in(sentence, following)


def main_head(sentence: Sentence, position: int) -> Referent | None:
    """ "Having sold B to C, Acme has gone back to the investors in | its fund": Acme, and none of the clause before."""
    clause = clause_of(sentence, position) if _OPENS.match(sentence.mask) else None
    return clause.firm if clause is not None and sentence.mask.startswith(", ", clause.start) else None
