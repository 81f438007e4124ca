"""What the rules read of commitments, in short, for the tests of commitments."""

from datetime import date

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, CommitmentClaim

READER = RuleExtractor()
MILLION = 1_000_000
TOLD = "Seaya Ventures raised €100 million for its third fund. "
"""A fund for the sentence that follows."""


def read(text: str) -> list[CommitmentClaim]:
    claims = READER.extract(Article(id="a", text=text, published=date(2019, 6, 5))).claims
    return [claim for claim in claims if isinstance(claim, CommitmentClaim)]


def brief(text: str) -> set[tuple[str, str, int | None]]:
    return {(one.investor, one.fund, int(one.amount.value) if one.amount else None) for one in read(text)}
