"""An article: normalised text with what is known of its origin."""

import hashlib
from datetime import date
from typing import Any

from vcgraph.model.base import Frozen


class Article(Frozen):
    """One article. All offsets in vcgraph count Unicode code points of `text`.

    `text` has been through `vcgraph.normalize.text.normalize_text` once; `published` is the publish date where known;
    the title may or may not also stand at the head of the text.
    """

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: date | None = None

    @property
    def sha256(self) -> str:
        """The hash of the text: a changed version of an article has another one."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    def metadata(self) -> dict[str, Any]:
        """The JSON form without the text, with the text's hash in its place."""
        known = {key: value for key, value in self.to_dict().items() if key != "text"}
        return {**known, "sha256": self.sha256}
