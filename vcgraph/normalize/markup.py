"""Marks of Markdown, of HTML within records and of footnotes, which are no words of an article."""

import html
import re

from vcgraph.normalize.patterns import Pattern

_PAIRED = (
    Pattern(r"\*\*\*?(?=[^\s*])(?P<kept>[^*\n]{1,300}?)(?<=\S)\*\*\*?"),
    Pattern(r"(?<!\w)__(?=[^\s_])(?P<kept>[^\n]{1,300}?)(?<=[^\s_])__(?!\w)"),
    Pattern(r"(?<![\w*])\*(?=[^\s*])(?P<kept>[^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])"),
    Pattern(r"(?<![\w_/])_(?=[^\s_])(?P<kept>[^_\n]{1,300}?)(?<=[^\s_])_(?![\w_])"),
    Pattern(r"(?<![\w`])`(?P<kept>[^`\n]{1,100})`(?![\w`])"),
)
_IMAGE = Pattern(r"!\[[^\]\n]{0,300}\]\([^)\s]{1,500}(?: \"[^\"\n]{0,200}\")?\)")
_ADDRESS = r"(?:<[^>\n]{1,500}>|[^()\s]{1,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?)"
_LINK = Pattern(rf"\[(?P<kept>[^\[\]\n]{{1,300}})\](?:\({_ADDRESS}(?: \"[^\"\n]{{0,200}}\")?\)|\[\d{{0,3}}\])")
_FOOTNOTE = Pattern(r"(?<=[\w.,;:!?\"”’)])(?:\[\^?(?:\d{1,3}|note \d{1,2}|citation needed)\])+")
_LINE_START = Pattern(r"^(?:#{1,6} +|(?:> ?)+(?=\S)|(?:>[ \t]*)+$)", re.MULTILINE)
_RULE = Pattern(r"^(?:[-=*_] ?){3,}$", re.MULTILINE)
_ESCAPED = Pattern(r"\\(?=[\\`*_{}\[\]()#+\-.!$>~|])")
_ENTITY = Pattern(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][\da-fA-F]{2,5});")
_ESCAPED_TWICE = 2
"""Feeds escape their HTML, in which entities may already stand: "&amp;rsquo;"."""
_BLOCK = r"p|div|br|hr|h[1-6]|ul|ol|li|blockquote|section|article|figure|figcaption|table|tr|td|th|header|footer"
_INLINE = r"a|b|i|u|s|em|strong|span|small|sup|sub|mark|cite|code|q|abbr|time|font|img|iframe|picture|source"
_BLOCK_TAG = Pattern(rf"</?(?:{_BLOCK})(?:\s[^<>]{{0,1000}})?\s?/?>", re.IGNORECASE)
_INLINE_TAG = Pattern(rf"</?(?:{_INLINE})(?:\s[^<>]{{0,1000}})?\s?/?>", re.IGNORECASE)


def without_markup(text: str) -> str:
    """The words of a text in Markdown or in pieces of HTML, as feeds hold them; other text stays as it is.

    >>> without_markup("## **Velora** raises [$5 million](https://example.org/a)[1] from *Harbour*")
    'Velora raises $5 million from Harbour'
    >>> without_markup("* Velora* raised $5 million, snake_case_names and 2 * 3 * 4 stay.")
    '* Velora* raised $5 million, snake_case_names and 2 * 3 * 4 stay.'
    """
    for _ in range(_ESCAPED_TWICE if "&" in text else 0):
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    if "<" in text:
        text = _INLINE_TAG.sub("", _BLOCK_TAG.sub("\n", text))
    text = _LINE_START.sub("", _RULE.sub("", text))
    text = _LINK.sub(r"\g<kept>", _IMAGE.sub("", _FOOTNOTE.sub("", text)))
    for mark in _PAIRED:
        text = mark.sub(r"\g<kept>", text)
    return _ESCAPED.sub("", text)
