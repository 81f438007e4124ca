"""Where a claim comes from, as far as the policy for conflicts looks at it."""

import datetime

from vcgraph.model import Article
from vcgraph.model.base import Frozen


class Origin(Frozen):
    """The publish date and the publisher of an article, where known."""

    article: str
    published: datetime.date | None = None
    publisher: str | None = None

    @classmethod
    def of(cls, article: Article) -> "Origin":
        """The origin that an article states."""
        return cls(article=article.id, published=article.published, publisher=article.publisher)
