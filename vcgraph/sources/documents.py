"""Where articles come from: files, folders, zip archives, standard input; found in one order, opened one at a time."""

import os
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader, FileIO
from pathlib import Path, PurePosixPath
from typing import cast

from vcgraph.errors import SourceError

KINDS = {
    ".txt": "text", ".text": "text", ".md": "text", ".markdown": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
"""What a file holds, by the end of its name. Folders and archives are searched for these."""

ARCHIVE = ".zip"
STDIN = "-"
MAX_ARCHIVE_BYTES = 4 * 1024**3
"""Most that the members of one archive may unpack to, in bytes."""


@dataclass(frozen=True)
class Document:
    """A stream of bytes that holds one article or many. `name` is for messages, `stem` names its article."""

    name: str
    stem: str
    suffix: str
    open: Callable[[], BufferedReader]


def find_documents(source: str | os.PathLike[str]) -> Iterator[Document | SourceError]:
    """The documents of one source, in the order of their names; what cannot be opened comes as a `SourceError`."""
    name = os.fspath(source)
    if name == STDIN:
        yield Document("standard input", "stdin", "", lambda: BufferedReader(_stdin()))
        return
    if name.startswith(("http://", "https://")):
        yield SourceError(name, "vcgraph does not use the network: save the page and give the file")
        return
    try:
        mode = os.stat(name).st_mode
    except (OSError, ValueError) as error:
        yield SourceError(shown(name) or "an empty name", cause_of(error))
        return
    if stat.S_ISDIR(mode):
        yield from _in_folder(Path(name))
    else:
        yield from _of_file(Path(name))


def shown(name: str) -> str:
    """A file name as it can be printed: no control characters, no bytes that are not UTF-8."""
    readable = os.fsencode(name).decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in readable)


def cause_of(error: Exception) -> str:
    """The cause of an operating system's error in a few words, without the file name that stands before it anyway."""
    cause = getattr(error, "strerror", None) or str(error)
    return cause[:1].lower() + cause[1:]


def _stdin() -> FileIO:
    return FileIO(sys.stdin.fileno(), closefd=False)


def _of_file(path: Path) -> Iterator[Document | SourceError]:
    if path.suffix.lower() == ARCHIVE:
        yield from _in_archive(path)
    else:
        yield _document(path)


def _document(path: Path) -> Document:
    return Document(shown(str(path)), shown(path.stem), path.suffix.lower(), lambda: path.open("rb"))


def _in_folder(folder: Path) -> Iterator[Document | SourceError]:
    """Files of known kinds, below the folder too; links to folders are not followed, so a circle of links ends."""
    found = False
    errors: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for path in (Path(parent, each) for each in sorted(files) if _is_wanted(each)):
            found = True
            if path.is_file():
                yield from _of_file(path)
            else:
                yield SourceError(shown(str(path)), "not a file, or a link that leads nowhere")
    for error in errors:
        yield SourceError(shown(str(error.filename)), cause_of(error))
    if not found and not errors:
        yield SourceError(shown(str(folder)), f"no articles in this folder (looked for {', '.join(KINDS)}, {ARCHIVE})")


def _is_wanted(name: str) -> bool:
    suffix = PurePosixPath(name).suffix.lower()
    return not name.startswith(".") and (suffix in KINDS or suffix == ARCHIVE)


def _in_archive(path: Path) -> Iterator[Document | SourceError]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield from _members(archive, shown(str(path)))
    except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
        yield SourceError(shown(str(path)), f"not a readable zip archive: {cause_of(error)}")


def _members(archive: zipfile.ZipFile, name: str) -> Iterator[Document | SourceError]:
    members = [info for info in archive.infolist() if not info.is_dir() and _is_wanted_member(info.filename)]
    if not members:
        yield SourceError(name, f"no articles in this archive (looked for {', '.join(KINDS)})")
    unpacked = 0
    for info in sorted(members, key=lambda info: info.filename):
        unpacked += info.file_size
        if unpacked > MAX_ARCHIVE_BYTES:
            yield SourceError(
                name, f"the archive unpacks to more than {MAX_ARCHIVE_BYTES:,} bytes; the rest is not read"
            )
            return
        yield _member(archive, info, name)


def _is_wanted_member(filename: str) -> bool:
    parts = PurePosixPath(filename).parts
    return all(not part.startswith((".", "__MACOSX")) or part in (".", "..") for part in parts) and _is_wanted(
        parts[-1]
    )


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Document | SourceError:
    inside = PurePosixPath(info.filename)
    member = f"{name}!{shown(info.filename)}"
    if inside.suffix.lower() == ARCHIVE:
        return SourceError(member, "an archive within an archive is not read")
    if info.flag_bits & 0x1:
        return SourceError(member, "encrypted")
    # A member can all that is needed of a `BufferedReader`: read, readline, peek.
    return Document(
        member, shown(inside.stem), inside.suffix.lower(), lambda: cast("BufferedReader", archive.open(info))
    )
