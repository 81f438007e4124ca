"""Take over what vcgraph once wrote, a graph file or claims.jsonl: any export is a backup."""

import json
from collections.abc import Iterator
from pathlib import Path

from vcgraph.errors import ClaimError, StoreError
from vcgraph.graph.records import read_article_metadata
from vcgraph.graph.serialization import read_graph
from vcgraph.graph.staging import Reading, stored_readings
from vcgraph.graph.store import GraphStore
from vcgraph.graph.updates import restore, take_over
from vcgraph.model.records import read_record
from vcgraph.resolution import Aliases


def restore_file(store: GraphStore, path: Path, aliases: Aliases) -> None:
    """Take over the articles, claims and persons' decisions of a file; claims.jsonl holds no decisions.

    Raises `StoreError`, which names the file and the cause, also where the store holds articles already.
    """
    if next(stored_readings(store), None) is not None:
        raise StoreError(f"{path}: it can be taken over only where no articles are yet, and there are some")
    try:
        if path.suffix.lower() == ".jsonl":
            take_over(store, _told(path), aliases)
        else:
            _restore_graph(store, path, aliases)
    except (ClaimError, StoreError) as error:
        raise StoreError(str(error) if str(error).startswith(str(path)) else f"{path}: {error}") from error


def _restore_graph(store: GraphStore, path: Path, aliases: Aliases) -> None:
    source = read_graph(path)
    restore(store, source, aliases)
    if source and next(stored_readings(store), None) is None:
        raise StoreError(f"{path}: a graph, but not one that vcgraph wrote: it holds no articles")


def _told(path: Path) -> Iterator[Reading]:
    """The articles and claims of a file of claims, without the texts."""
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                yield _reading(line, f"{path}:{number}")
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"{path}: {getattr(error, 'strerror', None) or 'not a text in UTF-8'}") from error


def _reading(line: str, place: str) -> Reading:
    try:
        extraction = read_record(line)
        article, text_hash = read_article_metadata(json.loads(line).get("article"))
    except (ClaimError, StoreError) as error:
        raise StoreError(f"{place}: {error}") from error
    return Reading(article, extraction, text_hash)
