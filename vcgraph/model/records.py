"""Claims as JSON Lines, one line an article.

`{"vcgraph": 1, "id": ..., "article": {...}, "claims": [...], "names": [...]}`
"""

import json
from typing import Any

from pydantic import ValidationError

from vcgraph.errors import ClaimError
from vcgraph.model.article import Article
from vcgraph.model.claim import CLAIM_ADAPTER, Claim, Extraction, NameUse

FORMAT = 1
"""Version of the line format; a line with a greater number comes from a newer vcgraph."""


def read_claim(data: dict[str, Any], article: str | None = None) -> Claim:
    """A claim from its JSON form. Raises `ClaimError` where a field is wrong or the `id` is not that of the content."""
    fields = {key: value for key, value in data.items() if key != "id"}
    if article is not None:
        fields.setdefault("article", article)
    try:
        claim = CLAIM_ADAPTER.validate_python(fields)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ClaimError(f"claim of article {article or data.get('article')!r}: {where}: {first['msg']}") from error
    if data.get("id", claim.id) != claim.id:
        raise ClaimError(f"claim {data['id']}: its content has been changed (now {claim.id})")
    return claim


def write_record(extraction: Extraction, article: Article | None = None) -> str:
    """One line (without the newline) that holds all of an extraction and, where given, the article's metadata."""
    record: dict[str, Any] = {"vcgraph": FORMAT, "id": extraction.article}
    if article is not None:
        record["article"] = article.metadata()
    record["claims"] = [claim.to_dict() for claim in extraction.claims]
    record["names"] = [name.to_dict() for name in extraction.names]
    return json.dumps(record, ensure_ascii=False)


def read_record(line: str) -> Extraction:
    """The extraction that a line holds. Raises `ClaimError` where the line is broken or from a newer vcgraph."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise ClaimError(f"not a line of JSON: {error}") from error
    if not isinstance(record, dict) or not isinstance(record.get("id"), str):
        raise ClaimError("a line of claims must be an object with an `id`")
    if record.get("vcgraph", FORMAT) > FORMAT:
        raise ClaimError(f"claims of {record['id']!r} were written by a newer vcgraph (format {record['vcgraph']})")
    claims = tuple(read_claim(data, record["id"]) for data in record.get("claims", ()))
    names = tuple(NameUse.model_validate(data) for data in record.get("names", ()))
    return Extraction(article=record["id"], claims=claims, names=names)
