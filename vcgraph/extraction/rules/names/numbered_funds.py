"""Funds that bear a firm's first words and a number: "Peregrine 18", of Peregrine Associates."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.normalize.patterns import Pattern

_NUMBERED = Pattern(r"(?P<stem>[A-Z][\w&.\-]*(?: [A-Z&][\w&.\-]*)*) (?:[2-9]|[1-3]\d)")


def tell_numbered(referents: Sequence[Referent]) -> None:
    """Say of each such name that it is a fund's: no company is called as a firm of the text is, with a number behind."""
    firms = [one.name for one in referents if one.kind == "firm"]
    for one in referents:
        match = _NUMBERED.fullmatch(one.name) if one.kind == "unknown" else None
        if match and any(name == match["stem"] or name.startswith(match["stem"] + " ") for name in firms):
            one.kind = "fund"
