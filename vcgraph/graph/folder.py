"""The folder of a store on disk: its format stamp, who holds it, and errors of the engine in plain words."""

import contextlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from pyoxigraph import Store

from vcgraph.errors import (
    StoreDamagedError,
    StoreError,
    StoreFormatError,
    StoreFullError,
    StoreLockedError,
    StoreMissingError,
    StoreReadOnlyError,
)

FORMAT = 1
"""Version of the layout of the folder and of the quads in it."""

STAMP = "vcgraph-store.json"
_HOLDER = "holder.json"
_DATA = "oxigraph"
_READ_ATTEMPTS = 4
_BESIDE_WRITER = 12
"""Attempts to open a store for reading, alone and while another process writes; they wait 0.7 and 13 s at most."""

ENGINE_ERRORS = (OSError, RuntimeError)
"""What the engine raises: it reports damaged files as `RuntimeError`."""


def is_store(path: Path) -> bool:
    """Whether `path` is the folder of a store."""
    return (path / STAMP).is_file()


class StoreFolder:
    """A folder with the stamp `vcgraph-store.json`, the engine's `oxigraph/` and the writer's `holder.json`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def open_for_writing(self) -> Store:
        """Open the engine as the one writer; the folder is made where missing."""
        self._prepare()
        self._check()
        try:
            engine = Store(str(self.path / _DATA))
        except ENGINE_ERRORS as error:
            raise self._explained(error) from error
        self._hold()
        return engine

    def open_for_reading(self) -> Store:
        """Open the engine as it is on disk now, beside a writer where there is one."""
        if not is_store(self.path):
            raise StoreMissingError(f"{self.path}: there is no graph store here{self._hint()}")
        self._check()
        attempt = 0
        while True:
            try:
                return Store.read_only(str(self.path / _DATA))
            except ENGINE_ERRORS as error:
                # A writer that is compacting replaces files between our listing and our opening of them.
                attempt += 1
                if attempt >= (_BESIDE_WRITER if (self.path / _HOLDER).exists() else _READ_ATTEMPTS):
                    raise self._explained(error) from error
                time.sleep(0.05 * 2 ** min(attempt, 5))

    def release(self) -> None:
        """Forget the writer."""
        with contextlib.suppress(OSError):
            (self.path / _HOLDER).unlink(missing_ok=True)

    def _prepare(self) -> None:
        if is_store(self.path):
            return
        if self.path.exists() and (not self.path.is_dir() or any(self.path.iterdir())):
            raise StoreError(f"{self.path}: neither a graph store nor an empty folder{self._hint()}")
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            _write_whole(self.path / STAMP, {"format": FORMAT})
        except OSError as error:
            raise explain(error, str(self.path)) from error

    def _hint(self) -> str:
        """The way on, where the folder is one that `vcgraph build` made."""
        inner = self.path / "store"
        return f"; did you mean {inner}?" if is_store(inner) else ""

    def _check(self) -> None:
        found = self._stamped_format()
        if found > FORMAT:
            raise StoreFormatError(
                f"{self.path}: written by a newer vcgraph (format {found}, this one reads {FORMAT}): upgrade vcgraph"
            )
        if found < FORMAT:
            raise StoreFormatError(
                f"{self.path}: format {found} is older than {FORMAT}: export it to N-Quads with the vcgraph that "
                "wrote it, or take graph.ttl or claims.jsonl, and make a new store of that file: vcgraph restore"
            )
        data = self.path / _DATA
        # Without CURRENT the engine would start an empty database over the files that are there.
        if data.is_dir() and not (data / "CURRENT").exists() and any(data.glob("*.sst")):
            raise StoreDamagedError(f"{self.path}: the store is damaged: {_DATA}/CURRENT is missing")

    def _stamped_format(self) -> int:
        try:
            return int(json.loads((self.path / STAMP).read_text(encoding="utf-8"))["format"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreDamagedError(f"{self.path}: the store is damaged: {STAMP} cannot be read ({error})") from error

    def _hold(self) -> None:
        with contextlib.suppress(OSError):
            _write_whole(
                self.path / _HOLDER, {"pid": os.getpid(), "command": " ".join(map(os.path.basename, sys.argv))}
            )

    def _explained(self, error: Exception) -> Exception:
        if any(sign in str(error) for sign in _LOCKED):
            return StoreLockedError(f"{self.path}: the store is being written by {self._holder()}; try again later")
        return explain(error, str(self.path))

    def _holder(self) -> str:
        try:
            holder = json.loads((self.path / _HOLDER).read_text(encoding="utf-8"))
            if holder["pid"] == os.getpid():
                return "this process itself"
            return f"process {holder['pid']} ({holder['command']})"
        except (OSError, ValueError, KeyError):
            return "another process"


def explain(error: Exception, label: str) -> Exception:
    """The leaf of `StoreError` that an error of the engine or the file system amounts to; any other error as it is."""
    text = str(error)
    for leaf, cause, signs in _CAUSES:
        if any(sign in text for sign in signs):
            return leaf(f"{label}: {cause} ({text})")
    return StoreError(f"{label}: {text}") if isinstance(error, OSError) else error


_CAUSES: tuple[tuple[type[StoreError], str, tuple[str, ...]], ...] = (
    (
        StoreFullError,
        "no room to write; what was committed before is kept",
        ("No space left", "File too large", "quota"),
    ),
    (StoreReadOnlyError, "the folder cannot be written", ("Permission denied", "Read-only file system")),
    (
        StoreDamagedError,
        "the store is damaged; make a new one of a backup, graph.ttl or claims.jsonl: vcgraph restore",
        ("Corruption", "No such file", "corrupted", "invalid data", "checksum"),
    ),
)
_LOCKED = ("lock hold by current process", "While lock file")


def _write_whole(path: Path, content: dict[str, Any]) -> None:
    """Write a small file so that no reader ever sees half of it."""
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(content) + "\n", encoding="utf-8")
    os.replace(partial, path)
