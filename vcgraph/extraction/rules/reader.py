"""The rule extractor: every stage in its order."""

from collections.abc import Sequence

from vcgraph.extraction.rules.acquisitions.reader import find_acquisitions
from vcgraph.extraction.rules.commitments.pledges import funds_committed_to, without_pledges
from vcgraph.extraction.rules.commitments.reader import find_commitments
from vcgraph.extraction.rules.discourse.reader import read_discourse
from vcgraph.extraction.rules.flotations.reader import find_flotations
from vcgraph.extraction.rules.funds.reader import find_funds, to_claims
from vcgraph.extraction.rules.layouts.reader import read_layout
from vcgraph.extraction.rules.roles import find_roles
from vcgraph.extraction.rules.rounds.reader import find_rounds
from vcgraph.extraction.rules.rounds.share_sales import without_bought, without_sales
from vcgraph.extraction.rules.rounds.shares import give_shares
from vcgraph.extraction.rules.rounds.titled_sums import read_title
from vcgraph.extraction.rules.rounds.totals import find_totals
from vcgraph.extraction.rules.rounds.uniting import unite_rounds, without_funds, without_partners
from vcgraph.extraction.rules.rounds.valuations import find_valuations
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.drafts import in_text_order, name_kind, names_in
from vcgraph.model import Article, Claim, Extraction, NameUse


class RuleExtractor:
    """Reads venture prose by grammars and rules: deterministic, offline, with a quote for every claim."""

    name = "rules-1"

    def extract(self, article: Article) -> Extraction:
        """All claims of an article in the order of its text."""
        return read_layout(article, _read)


def _read(document: Document) -> Extraction:
    read_discourse(document)
    claims = in_text_order(propose_claims(document))
    return Extraction(article=document.article.id, claims=tuple(claims), names=names_used(document, claims))


def propose_claims(document: Document) -> list[Claim]:
    """The claims that the rules read in a document whose discourse is known, in no particular order."""
    read_title(document)
    funds = find_funds(document)
    rounds = without_funds(document, unite_rounds(document, find_rounds(document)), funds)
    commitments = find_commitments(document, funds)
    rounds = without_partners(rounds, funds, commitments)
    rounds = give_shares(document, rounds)
    acquisitions = list(without_sales(find_acquisitions(document), rounds, document))
    rounds = without_bought(rounds, acquisitions, document)
    return [
        *(draft.to_claim(document) for draft in rounds),
        *(draft.to_claim(document) for draft in find_flotations(document)),
        *find_totals(document, rounds),
        *find_valuations(document, rounds, acquisitions),
        *acquisitions,
        *to_claims(document, without_pledges(document, funds, commitments)),
        *commitments,
        *funds_committed_to(document, commitments, funds),
        *find_roles(document),
    ]


def names_used(document: Document, claims: Sequence[Claim]) -> tuple[NameUse, ...]:
    """The names that the claims use, in the order of the text."""
    used = {name for claim in claims for name in names_in(claim)}
    named = [referent for referent in document.referents if referent.name in used]
    return tuple(
        NameUse(name=one.name, kind=name_kind(one), also=tuple(sorted(set(one.forms) - {one.name})))
        for one in sorted(named, key=lambda one: (one.first, one.name))
    )
