"""Claims from JSON Lines, gold or predicted: `{"id": ARTICLE, "claims": [CLAIM, ...]}` a line."""

import json
from pathlib import Path
from typing import Any

from vcgraph.errors import ClaimError
from vcgraph.extraction.evaluation.slots import CLAIM_TYPES, ClaimData, slots_of


def read_claim_lists(path: Path) -> dict[str, list[ClaimData]]:
    """The claims of each article, by the article's id. Further keys of a line are left aside.

    Raises `ClaimError`, which names file, line and cause, where a line is not of that form.
    """
    lists: dict[str, list[ClaimData]] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ClaimError(f"{path}: {getattr(error, 'strerror', None) or 'not a text in UTF-8'}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                article, claims = _read_line(line)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise ClaimError(f"{path}: line {number}: {_cause(error)}") from error
            lists[article] = claims
    return lists


def _read_line(line: str) -> tuple[str, list[ClaimData]]:
    row = json.loads(line)
    if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not isinstance(row.get("claims"), list):
        raise ValueError('not of the form {"id": ..., "claims": [...]}')
    for claim in row["claims"]:
        _check(claim)
    return row["id"], row["claims"]


def _check(claim: Any) -> None:
    kind = claim.get("type") if isinstance(claim, dict) else None
    if kind not in CLAIM_TYPES:
        raise ValueError(f"no claim of a known type: {kind!r} (known are {', '.join(CLAIM_TYPES)})")
    slots_of(claim)


def _cause(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON: {error.msg}"
    return f"a claim lacks {error}" if isinstance(error, KeyError) else str(error)
