"""What all models share: frozen, strict about unknown fields, and one canonical JSON form."""

import hashlib
import json
from typing import Any

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that never changes once made; equal values are equal objects and hash alike."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form as plain dicts and lists; fields that are not set are left out."""
        return self.model_dump(mode="json", exclude_none=True)


def canonical_json(value: Any) -> str:
    """One spelling for one value: sorted keys, no spaces, Unicode kept."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_id(prefix: str, value: Any) -> str:
    """An identifier made from content alone: the same value gives the same identifier on every machine.

    >>> content_id("c", {"b": 1, "a": 2}) == content_id("c", {"a": 2, "b": 1})
    True
    """
    digest = hashlib.sha256(canonical_json(value).encode("utf-8")).hexdigest()
    return f"{prefix}-{digest[:20]}"
