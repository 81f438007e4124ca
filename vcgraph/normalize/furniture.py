"""Words that news sites put into and around an article, which copies of a page carry along."""

import re

from vcgraph.normalize.patterns import Pattern

_WITHIN = Pattern(
    r",? ?\(opens (?:in )?(?:a )?new (?:tab|window)\)|, opens (?:in )?new (?:tab|window)\b", re.IGNORECASE
)
""" "Acme, opens new tab", "Acme (opens in a new window)"; who "opens a new window" in a sentence does so."""
_BUTTONS = r"""
advertisements?(?:[ ·.-]+(?:scroll to continue|(?:continue reading|story continues) below))?
scroll to continue
(?:story|article) continues (?:below|after)(?: (?:this )?(?:ad|advertisement|advertising))?
sign (?:up|in)(?: here| now| for free)?
log in
subscribe(?: now| here| today)?
purchase licensing rights
our standards: the thomson reuters trust principles
listen to this article(?: in summarized format)?
share(?: this(?: (?:article|story|post|page))?)?
(?:save|print)(?: (?:this )?(?:article|story))?
copy link
follow us
(?:click|tap) here to (?:subscribe|sign up|read more)
read next
(?:read (?:the )?full (?:story|article)|continue reading)
loading
skip to (?:main )?content
recommended (?:stories|reading|for you)
most (?:read|popular)
related (?:stories|articles|posts|topics)
you (?:may|might) also like
(?:reading time:? )?\d+ min(?:ute)?s?(?: read)?
\[\d+/\d+\]
"""
_LINES = Pattern(
    rf"^[ \t]*(?:{'|'.join(_BUTTONS.split(chr(10))[1:-1])})[ \t]*[.!:…]{{0,3}}[ \t]*$", re.IGNORECASE | re.MULTILINE
)


def without_furniture(text: str) -> str:
    r"""The text without the words of its page: notes on links, advertisements, and buttons that fill a line.

    >>> without_furniture("Velora (VEL.O), opens new tab raised $5 million.\nAdvertisement\nTarn led.")
    'Velora (VEL.O) raised $5 million.\n\nTarn led.'
    """
    return _LINES.sub("", _WITHIN.sub("", text))
