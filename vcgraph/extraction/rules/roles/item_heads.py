"""What an item of a list is about: the company at its head, "3. Acme", "Acme (born 2000) — A call centre"."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern

_NUMBERED = Pattern(r"\W*\d{1,2}[.)] ")
_ITEM = marks.pattern(r"\W{0,3}(?P<org><N>)(?: \([^()<N>]{2,40}\))?(?::| ?[—–] | --? )")
""" "Acme (born 2000) — A call centre", "- Bolt: secrets count": what stands at the head of an item."""
_ITEMS = 3
_BULLET = Pattern(r"\s*(?:[-–—•*·]|--) ")


def item_head(document: Document, sentence: Sentence) -> Referent | None:
    """What the item of a numbered list is about: the first name of its heading that is no common word."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 9), -1):
        heading = document.sentences[index]
        if heading.opens_paragraph and _NUMBERED.match(heading.mask):
            names = [item.referent for _, item in heading.all(marks.NAME) if item.referent]
            common = lexicon().common
            return next((one for one in names if is_organization(one) and one.name.lower() not in common), None)
    return _head_of_item(document, sentence)


def _head_of_item(document: Document, sentence: Sentence) -> Referent | None:
    """The company at the head of the item of a sentence, where the text has several such items."""
    if document.item_heads is None:
        document.item_heads = _item_heads(document)
    for index in range(sentence.index, -1, -1):
        one = document.sentences[index]
        if one.opens_paragraph and index in document.item_heads:
            return document.item_heads[index] if one is not sentence else None
        if one.opens_paragraph and not _BULLET.match(one.mask):
            return None
    return None


def _item_heads(document: Document) -> dict[int, Referent]:
    openers = [one for one in document.sentences if one.opens_paragraph]
    heads = {one.index: head for one in openers if (head := _item_head(one)) is not None}
    bare = {one.index for one in openers if one.index in heads and not _BULLET.match(one.mask)}
    heads = {at: head for at, head in heads.items() if at in bare or not bare}  # what bullets tell is of the head above
    if len(set(map(id, heads.values()))) < _ITEMS:
        return {at: head for at, head in heads.items() if at == openers[0].index}
    return heads


def _item_head(sentence: Sentence) -> Referent | None:
    match = _ITEM.match(sentence.mask)
    head = sentence.items[match.start("org")].referent if match else None
    return head if is_organization(head) else None
