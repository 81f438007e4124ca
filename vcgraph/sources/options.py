"""What a reader may be told beyond the bytes."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ReadOptions:
    """`published`: publish date of articles that state none. `encoding`: of files that do not declare theirs."""

    published: date | None = None
    encoding: str | None = None


DEFAULTS = ReadOptions()
