"""The alias data that a store was made with, kept in it, so that whoever opens it need not give the files again."""

from collections.abc import Iterator

from pyoxigraph import Quad

from vcgraph.graph.state import ALIASES, RULES, json_quad, read_json
from vcgraph.graph.store import STATE, GraphStore
from vcgraph.resolution import Aliases, KnownName, load_aliases


def kept_aliases(store: GraphStore) -> Aliases:
    """The shipped alias data as it is today, with the entries that were given with the store."""
    kept = store.value(RULES, ALIASES, STATE)
    shipped = load_aliases()
    own = () if kept is None else tuple(KnownName.model_validate(entry) for entry in read_json(kept))
    return Aliases((*shipped.entries, *own)) if own else shipped


def own_alias_quads(aliases: Aliases) -> Iterator[Quad]:
    """What is kept of alias data: the entries that do not ship with vcgraph, if any."""
    shipped = set(load_aliases().entries)
    own = [entry.to_dict() for entry in aliases.entries if entry not in shipped]
    if own:
        yield json_quad(RULES, ALIASES, own)
