"""What the text calls the companies that it names ("Acme, a payments startup"), and so whom "the startup" means."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.words import AnyOf

_PLAIN = frozenset(("company", "startup", "start-up", "business", "upstart", "unicorn", "venture"))
"""Nouns that a text takes for one another."""
_ANY = frozenset(
    ("company", "business", "firm", "group", "organization", "organisation", "it", "they", "we", "the duo")
)
"""Nouns that fit whomever the text spoke of last."""
_NOUN = "|".join(re.escape(noun) for noun in lexicon().company_nouns)
_NOUNS = AnyOf(*lexicon().company_nouns)
_WORDS = r"(?:(?!(?:of|for|by|from|at|to|with|whose|which|that|who|than|and|or)\b)(?:[\w\-’']+|<L>)(?:, |[ \-]|['’]s )){0,7}?"
_DESCRIBED = pattern(
    rf"(?P<company><N>)(?: ?\([^()]*\))?(?:,? (?:which|that) (?:is|was)| is| was|,| –| —) (?:an?|the|another|one of the) {_WORDS}(?P<noun>{_NOUN})s?\b"
)
_CALLED = pattern(rf"\b(?P<noun>{_NOUN}),? (?=<N>)")


def read_descriptions(document: Document) -> Iterator[tuple[str, Referent]]:
    """The nouns that the text gives the names, each with the one whom it describes, in the order of the text."""
    for sentence in document.sentences:
        for match in _DESCRIBED.finditer(sentence.mask):
            yield from _named(sentence, match.start("company"), match["noun"])
        for match in _CALLED.finditer(sentence.mask) if _NOUNS.is_in(sentence.mask) else ():
            yield from _named(sentence, match.end(), match["noun"])


def _named(sentence: Sentence, position: int, noun: str) -> Iterator[tuple[str, Referent]]:
    referent = sentence.items[position].referent
    if referent is not None and referent.kind not in ("publication", "fund"):
        yield noun, referent


def described_as(document: Document, noun: str, focus: Referent | None) -> Referent | None:
    """Whom "the startup" means where the text last spoke of a `focus`: the article's subject, if the text called it so
    and called the other nothing.
    """
    subject = document.subject
    if focus is None or subject is None or focus is subject or document.is_list or noun in _ANY:
        return focus
    if any(one is focus for _, one in document.described):
        return focus
    plain = noun in _PLAIN
    called = any(one is subject and (name == noun or (plain and name in _PLAIN)) for name, one in document.described)
    return subject if called else focus
