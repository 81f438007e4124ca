"""Single words told before a longer name that ends with them: no surnames, since news tells a full name first."""

from collections import Counter
from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.spans import NameSpan


def told_early(text: str, spans: Sequence[NameSpan], times: int) -> set[str]:
    """Single words that the body has some times before a longer name ends with them: news tells a full name first."""
    body = text.find("\n") + 1
    full: dict[str, int] = {}
    for span in spans:
        if len(span.words) > 1:
            full.setdefault(span.words[-1], span.start)
    alone = Counter(
        span.words[0]
        for span in spans
        if len(span.words) == 1 and body <= span.start < full.get(span.words[0], 0) and not span.suffix
    )
    known = lexicon()
    return {
        word
        for word, count in alone.items()
        if count >= times and word not in known.surnames and word not in known.heads_of_state
    }
