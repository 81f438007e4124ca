"""Who raised money before what the main clause tells: "After raising $5 million from A, Acme bought B"."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.discourse.round_owners import heads_behind
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern


def raised_first(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "After raising | $5 million from A, Acme bought B": who heads the clause behind, whatever else it does there."""
    if _RAISED_FIRST.fullmatch(sentence.mask, 0, position) is None:
        return None
    company = heads_behind(document, sentence, position)
    return (
        company if is_organization(company) and company is not None and company.kind not in ("firm", "fund") else None
    )


_RAISED_FIRST = pattern(
    r"\W{0,3}(?:After|Having|Since|Following) (?:(?:just|already|recently|successfully) )*(?:rais|clos|secur|land|complet|receiv|attract)(?:ing|e?d) [^<N><P><A>;:]*"
)
