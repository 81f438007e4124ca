"""Alias data: well-known names under all their spellings, as readable TOML."""

import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vcgraph.errors import AliasError
from vcgraph.model import PartialDate
from vcgraph.model.base import Frozen
from vcgraph.model.claim import NameKind
from vcgraph.normalize.names import fund_key, name_key, squash

MANY_LETTERS = 6
"""Names of so many letters are known without their spaces too: "ShieldAI"."""


class FormerName(Frozen):
    """A name that the entity gave up, and when, where known."""

    name: str
    until: PartialDate | None = None


class KnownName(Frozen):
    """One entry of the alias data.

    `aliases` mean the entity wherever they stand; `short` forms mean it only where they stand for an investor or the
    manager of a fund, since they are also everyday words or companies' names.
    """

    name: str
    kind: NameKind
    aliases: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    former: tuple[FormerName, ...] = ()
    source: str = ""

    def forms(self) -> tuple[str, ...]:
        """All forms that mean the entity wherever they stand."""
        return (self.name, *self.aliases, *(former.name for former in self.former))


class Aliases:
    """Looks up known names by key. Entries of later files win over earlier ones for the keys that both hold."""

    def __init__(self, entries: Iterable[KnownName]) -> None:
        self.entries = tuple(entries)
        self._sure: dict[str, KnownName] = {}
        self._short: dict[str, KnownName] = {}
        self._letters: dict[str, KnownName] = {}
        for entry in self.entries:
            self._sure.update(dict.fromkeys(alias_keys(entry, entry.forms()), entry))
            self._short.update(dict.fromkeys(alias_keys(entry, entry.short), entry))
            self._letters.update(dict.fromkeys(map(squash, alias_keys(entry, entry.forms())), entry))

    def names(self) -> dict[str, str]:
        """The main name by each other form, short ones too: what a person who types a name may mean."""
        return {form: entry.name for entry in self.entries for form in (*entry.short, *entry.forms())}

    def find(self, key: str, *, invests: bool = False) -> KnownName | None:
        """The entry for a bare name key (no class prefix); `invests` says that it stands for an investor or manager."""
        found = self._sure.get(key) or (self._short.get(key) if invests else None)
        letters = squash(key)
        return found or (self._letters.get(letters) if len(letters) >= MANY_LETTERS else None)

    def fellows(self, key: str) -> frozenset[str]:
        """The classed keys under which articles may mention the entity that a bare key may mean, whatever its class."""
        found = {id(entry): entry for entry in (self.find(key), self._short.get(key)) if entry}
        forms = {form for entry in found.values() for form in alias_keys(entry, (*entry.forms(), *entry.short))}
        return frozenset(f"{name_class}:{form}" for form in forms for name_class in ("org", "person", "fund", "any"))


def read_aliases(path: Path) -> tuple[KnownName, ...]:
    """The entries of one TOML file of `[[name]]` tables. Raises `AliasError`, which names the file and the cause."""
    try:
        return _entries(path.read_text("utf-8"), path.name)
    except OSError as error:
        raise AliasError(f"{path}: {error.strerror or error}") from error
    except (ValueError, ValidationError) as error:
        raise AliasError(f"{path}: {_first_line(error)}") from error


def load_aliases(*user_files: Path) -> Aliases:
    """The shipped alias data, then the user's files in order. Raises `AliasError`."""
    return (
        Aliases([*_shipped(), *(entry for path in user_files for entry in read_aliases(path))])
        if user_files
        else (_default())
    )


@cache
def _default() -> Aliases:
    return Aliases(_shipped())


@cache
def _shipped() -> Sequence[KnownName]:
    folder = files("vcgraph.resolution")
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name)
    return [entry for item in found for entry in _entries(item.read_text("utf-8"), item.name)]


def alias_keys(entry: KnownName, forms: Iterable[str]) -> list[str]:
    """The bare keys of some forms of an entry: funds' keys end in their numbers."""
    return [fund_key(form) if entry.kind == "fund" else name_key(form) for form in forms]


def _entries(text: str, source: str) -> tuple[KnownName, ...]:
    data: dict[str, Any] = tomllib.loads(text)
    unknown = set(data) - {"name"}
    entries = data.get("name", [])
    if unknown or not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError(f"expected [[name]] tables, found {sorted(unknown) or 'something else'}")
    return tuple(KnownName.model_validate({**entry, "source": source}) for entry in entries)


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return str(error).splitlines()[0]
