"""Which code made what is stored: a hash of the source of packages, since a version alone does not tell a change."""

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


@cache
def source_digest(*packages: str) -> str:
    """A hash of all files of packages of vcgraph: another one after any change of them.

    >>> source_digest("vcgraph.model") == source_digest("vcgraph.model") != source_digest("vcgraph.normalize")
    True
    """
    digest = hashlib.sha256()
    for package in packages:
        _feed(digest, files(package), package)
    return digest.hexdigest()[:16]


def _feed(digest: "hashlib._Hash", folder: Traversable, path: str) -> None:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            _feed(digest, entry, f"{path}/{entry.name}")
        elif not entry.name.endswith(".pyc"):
            digest.update(f"{path}/{entry.name}\0".encode())
            digest.update(entry.read_bytes())
