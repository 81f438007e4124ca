"""Why an extractor made a claim: the rules that fired, field by field, on which words."""

from collections.abc import Iterator

from vcgraph.model import Claim, Extraction

_NOT_FIELDS = frozenset({"id", "article", "evidence", "rules", "type"})


def explain_extraction(extraction: Extraction) -> Iterator[str]:
    """Lines of text that lead each claim back to its rules and its words."""
    yield f"# {extraction.article}: {len(extraction.claims)} claims"
    for claim in extraction.claims:
        yield from _explain_claim(claim)


def _explain_claim(claim: Claim) -> Iterator[str]:
    data = claim.to_dict()
    fields = ", ".join(f"{name}={value}" for name, value in data.items() if name not in _NOT_FIELDS)
    yield f"\n{claim.type}  {fields}"
    for rule in claim.rules:
        name, _, field = rule.rpartition(":")
        yield f"  {field or 'claim'} by rule {name!r}"
    for evidence in claim.evidence:
        supported = ", ".join(evidence.fields) or "the claim"
        yield f"  {evidence.start}-{evidence.end} ({supported}): {evidence.quote}"
