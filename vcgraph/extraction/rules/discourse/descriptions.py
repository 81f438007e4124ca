"""What the text calls the companies that it names ("Acme, a payments startup"), and so whom "the payments firm" means and
whom news introduces.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf


class Description(NamedTuple):
    """What a text calls a company where it names it: the noun, if there is one, and all words that tell it from others."""

    noun: str
    words: frozenset[str]
    referent: Referent
    start: int


_PLAIN = frozenset(("company", "startup", "start-up", "business", "upstart", "unicorn", "venture"))
"""Nouns that a text takes for one another."""
_YOUNG = frozenset(("startup", "start-up", "upstart", "unicorn"))
_ANY = frozenset(
    ("company", "business", "firm", "group", "organization", "organisation", "it", "they", "we", "the duo")
)
"""Nouns that fit whomever the text spoke of last."""
_WORD = r"(?:(?!(?:of|for|by|from|at|to|in|on|with|whose|which|that|who|than|and|or|an?|the)\b)(?:\w+|<L>)(?:, |[ \-]|['’]s )|<L>-based )"
TRADES = (
    "grocer supermarket courier seller reseller brewer distiller baker bakery brewery roaster producer distributor wholesaler"
    " supplier e-tailer etailer builder designer recruiter hotelier shipper"
).split()
"""What a company does: they stand for one that the text called so, not for any, as "the retailer" does."""
PARTS = "unit arm subsidiary division spin-off spinoff spin-out spinout offshoot affiliate".split()
"""What a company is of another one: "the unit" is not who owns it."""
_ALL_NOUNS = (*lexicon().company_nouns, *TRADES, *PARTS)
_NOUN = "|".join(re.escape(noun) for noun in sorted(_ALL_NOUNS, key=lambda noun: (-len(noun), noun)))
_NOUNS = AnyOf(*_ALL_NOUNS)
_BEFORE = pattern(rf"(?<![\w\-’'])(?P<words>{_WORD}{{0,5}}(?P<noun>{_NOUN})),? (?:called |named )?(?P<company><N>)")
_BEHIND = pattern(
    rf"(?P<company><N>)(?: ?\([^()]{{0,80}}\))?(?:,? (?:which|that) (?:is|was)| is| was|,| –| —) (?:an?|the|another|one of the) (?P<words>{_WORD}{{0,7}}?(?P<noun>{_NOUN})s?\b(?: (?:of|for|from|in|based in) (?:[a-z][\w\-]*|<L>)(?: [a-z][\w\-]*){{0,2}})?)"
)
_OF_PLACE = pattern(rf"(?P<words><L>)(?:-based|['’]s?) {_WORD}{{0,4}}?(?P<company><N>)")
_DOES = pattern(
    r"(?P<company><N>)(?:,? (?:which|that))? (?:makes|sells|builds|develops|operates|runs|provides|offers|delivers) (?P<words>[a-z][\w\-]*(?: [a-z][\w\-]*){0,3})"
)
_SPLIT = Pattern(r"[\w’'\-]+")
_EMPTY = frozenset(
    """a an the this its and or of for from in based company startup start-up business firm group maker provider platform
    developer manufacturer service site website app operator outfit upstart unicorn giant vendor brand organization
    organisation enterprise team newcomer venture-backed new young small big large same other first second latter former
    private public own local fast-growing popular leading global listed tech technology online digital internet""".split()
)
"""Words that tell one company from no other."""


def read_descriptions(document: Document) -> Iterator[Description]:
    """What the text calls those whom it names, in the order of the text."""
    for sentence in document.sentences:
        nouns = _NOUNS.is_in(sentence.mask)
        for rule in (_BEFORE, _BEHIND, _OF_PLACE, _DOES) if nouns else (_OF_PLACE, _DOES):
            for match in rule.finditer(sentence.mask):
                at = match.start("company")
                referent = sentence.items[at].referent
                if referent is not None and referent.kind not in ("publication", "fund"):
                    first, last = sentence.span(*match.span("words"))
                    words = content_of(document.text[first:last])
                    noun = match.groupdict().get("noun", "")
                    noun = noun if noun in lexicon().company_nouns else ""
                    yield Description(noun, words, referent, sentence.items[at].start)
        yield from _told_by_names(sentence)


def _told_by_names(sentence: Sentence) -> Iterator[Description]:
    """ "Harrow Brewery" is whom "the brewery" means."""
    for _, item in sentence.all(marks.NAME):
        trade = item.referent.name.split()[-1].lower() if item.referent is not None else ""
        if item.referent is not None and trade in TRADES:
            yield Description("", frozenset((trade,)), item.referent, item.start)


def content_of(text: str) -> frozenset[str]:
    """The words of a description that tell a company from others, in the singular."""
    words = (word.removesuffix("-based").removesuffix("’s").removesuffix("'s") for word in _SPLIT.findall(text.lower()))
    return frozenset(_singular(word) for word in words if word not in _EMPTY)


def _singular(word: str) -> str:
    if word in PARTS:
        return PARTS[0]
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def agreeing(document: Document, item: Item) -> Referent | None:
    """The one company whom the text introduced in the words of "the ride-hailing firm"; None where several would fit."""
    told = content_of(document.text[item.start : item.end])
    if not told:
        return None
    fits: dict[int, tuple[int, Referent]] = {}
    for _, words, referent, start in document.described:
        if start >= item.start:
            break
        shared = len(words & told)
        if referent.kind not in ("person", "place") and shared > fits.get(id(referent), (0, referent))[0]:
            fits[id(referent)] = (shared, referent)
    most = max((shared for shared, _ in fits.values()), default=0)
    best = [referent for shared, referent in fits.values() if shared == most]
    return best[0] if len(best) == 1 else None


def told_by_words(document: Document, sentence: Sentence, item: Item) -> Referent | None:
    """Whom an anaphor means by its own words: "the ride-hailing firm", "the group"."""
    return agreeing(document, item) or _named_group(document, sentence, item)


_GROUPS = frozenset("Group Groep Gruppe Groupe Grupo Gruppo Holding Holdings".split())


def _named_group(document: Document, sentence: Sentence, item: Item) -> Referent | None:
    """Whom "the group" means where one of those named of late is called a group: "Harrow Group"."""
    if item.value != "group":
        return None
    near = document.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    named = [one.referent for before in near for _, one in before.all(marks.NAME) if one.start < item.start]
    groups = {id(one): one for one in named if one is not None and not _GROUPS.isdisjoint(one.name.split())}
    return next(iter(groups.values())) if len(groups) == 1 else None


_NEAR = 4


def described_as(document: Document, noun: str, focus: Referent | None, topic: Referent | None) -> Referent | None:
    """Whom "the startup" means where the text last spoke of a `focus`: the article's subject, if the text called it so
    and called the other nothing; or the last `topic`, where the article is about a buyer that it calls nothing.
    """
    subject = document.subject
    if focus is subject and topic is not subject and noun in _YOUNG and not document.is_list:
        named = [one for name, _, one, _ in document.described if name]
        return topic if any(one is topic for one in named) and all(one is not subject for one in named) else focus
    if focus is None or subject is None or focus is subject or document.is_list or noun in _ANY:
        return focus
    called = [(name, one) for name, _, one, _ in document.described if name]
    if any(one is focus for _, one in called):
        return focus
    nouns = {name for name, one in called if one is subject}
    return subject if noun in nouns or (noun in _PLAIN and not _PLAIN.isdisjoint(nouns)) else focus


def told_young(document: Document, sentence: Sentence, item: Item) -> Referent | None:
    """ "The insurer Bede competes with Acme, a startup from Leeds. | The startup": the one that the sentence before calls so,
    where the text calls its subject something that no startup is.
    """
    bare = document.text[item.start : item.end].lower() == f"the {item.value}"
    if item.value not in _YOUNG or not bare or document.is_list:
        return None
    before = document.sentences[sentence.index - 1].start if sentence.index else item.start
    first, last = (bisect_left(document.described, at, key=lambda told: told[3]) for at in (before, sentence.start))
    young = {id(one): one for noun, _, one, _ in document.described[first:last] if noun in _YOUNG}
    own = (
        {noun for noun, _, one, _ in document.described if noun and one is document.subject}
        if len(young) == 1
        else set()
    )
    return next(iter(young.values())) if own and own.isdisjoint(_PLAIN) else None


def is_introduced(sentence: Sentence, position: int) -> bool:
    """News introduces whom it is about: "Paris-based Acme", "startup Acme", "Acme, a maker of"."""
    before = sentence.mask[max(0, position - 60) : position]
    if _GIVES.search(before):
        return False
    return _INTRODUCES.search(before) is not None or (
        not is_governed(sentence.mask, position) and _INTRODUCED.match(sentence.mask, position + 1) is not None
    )


_INTRODUCES = Pattern(
    rf"{marks.PLACE}-based (?:[\w\-]+ ){{0,4}}$|\b(?:startup|start-up|company|provider|platform|maker|app|site|service|developer|unicorn)(?: called| named| dubbed)? $|\b(?:under|by|with) the name(?: of)? $"
)
_GIVES = pattern(
    r"\b(?:(?:led|backed|funded|supported|headed|joined|anchored|spearheaded|provided) by|from|(?:investors?|backers?) (?:including|such as)|participation (?:by|of)) (?:(?!(?:start-?up|company|under|in|of|at|for|with|to|and|by)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}$"
)
""" "A deal led by | London-based Bede Capital" introduces who pays, and not whom the news is about."""
_INTRODUCED = Pattern(r" ?(?:,|\() ?(?:an?|the|which|whose|formerly|one of|(?:co-)?founded|launched|started|based) ")
