"""From what articles say to what is so: which names mean one entity, which claims tell one event, which value stands.

All functions are pure and know nothing of stores. The same articles give the same result in any order, at once or one
by one, because every result is a function of the *set* of mentions, claims and decisions of a closed component.

The contract, for whoever keeps the indexes (the graph; `MemoryIndex` is the one that lives in memory):

1. *An article is read once.* `read_article(extraction)` gives its `Mention`s (one for each name key that it uses) and
   its `KeyedClaim`s (each claim with the key of every name in it, and its owner: the company of a round, valuation or
   total; the fund, or the manager of an unnamed fund; the fund of a commitment; the target of an acquisition; the
   person of a role). Keep both under the article. A key looks like `org:shield ai`, `person:elon musk`,
   `fund:acme fund 3`, `any:fidelity` (kind unknown).
2. *Two indexes over all mentions* (`NameIndex`): `record(key)` is the sum of the key's mentions (`NameRecord`, which
   `add`s and `remove`s mentions and has a JSON form), `block(block)` the keys whose record has that block among its
   `blocking_keys(record)`. An absent record means: no article uses the key. (The search looks into other blocks too,
   `probing_keys`, and looks up the alias data's forms by `record`; neither needs an index of its own.)
3. *Entities.* `resolve_around(keys, index, decisions)` follows candidates judged the same outward from `keys` and so
   closes whole components: its `Resolution` has the entities, `entity_of` (key to entity identifier), the decisions,
   and `keys`, all keys seen. Judging a pair looks at the two records, the alias data and persons' decisions alone, so
   the components of all-at-once and of piece-by-piece are the same. `resolve(extractions, decisions)` does all at once.
4. *Adding, changing or taking out an article*: touched = keys of its old and new mentions.
   `before = resolve_around(touched, index)`; change the index; `after = resolve_around(touched | before.keys, index)`.
   Where `after` reaches a key of the old index that `before` did not, begin again with it among the touched. Replace
   the entities (and rules' decisions) of `before` by those of `after`. `moved_keys(before, after)` are the keys whose
   entity's identifier changed. A person's decision is the same with touched = its two keys, the index unchanged.
5. *Facts.* Project again each owner (an entity identifier of `after`) that owns a claim of the article, or a claim that
   names a moved key; drop the facts of owners that are gone. `project_facts(owner, claims, entity_of, origins)` takes
   all `KeyedClaim`s whose owner key belongs to the entity, `entity_of` for every key in them, and the `Origin` of their
   articles; it gives all facts that the entity owns. Nothing else can change: facts look at no other claims, save that
   persons' `Rulings` on events are handed over too, and change the owner of the events alone.
6. *Person's decisions* are a log (`Decision` with `made_by` other than "rule"): only ever appended, the last one on a
   pair counts, `withdrawn` takes back. Rules' decisions are derived again and need not be kept.
7. A graph holds to the alias data with which it was made: with other data, resolve and project everything again.
"""

from vcgraph.resolution.aliases import Aliases, FormerName, KnownName, load_aliases, read_aliases
from vcgraph.resolution.blocking import blocking_keys, probing_keys
from vcgraph.resolution.decisions import DecisionLog, pair_of
from vcgraph.resolution.entities import Resolution, moved_keys, resolve, resolve_around
from vcgraph.resolution.facts import project_changes, project_facts
from vcgraph.resolution.index import MemoryIndex, NameIndex
from vcgraph.resolution.judging import judge
from vcgraph.resolution.judging_rounds import DatedRound, judge_rounds
from vcgraph.resolution.mentions import ArticleNames, KeyedClaim, Mention, NameRecord, read_article
from vcgraph.resolution.origin import Origin
from vcgraph.resolution.rulings import EVENTS, Rulings, is_on_events, telling_key
from vcgraph.resolution.senses import is_sense, name_of, sense_key, senses, split_sense

__all__ = [
    "EVENTS",
    "Aliases",
    "ArticleNames",
    "DatedRound",
    "DecisionLog",
    "FormerName",
    "KeyedClaim",
    "KnownName",
    "MemoryIndex",
    "Mention",
    "NameIndex",
    "NameRecord",
    "Origin",
    "Resolution",
    "Rulings",
    "blocking_keys",
    "is_on_events",
    "is_sense",
    "judge",
    "judge_rounds",
    "load_aliases",
    "moved_keys",
    "name_of",
    "pair_of",
    "probing_keys",
    "project_changes",
    "project_facts",
    "read_aliases",
    "read_article",
    "resolve",
    "resolve_around",
    "sense_key",
    "senses",
    "split_sense",
    "telling_key",
]
