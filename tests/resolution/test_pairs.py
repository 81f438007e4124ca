"""The gold pairs: what the issue demands of pairwise precision and recall."""

import pytest

from benchmarks import resolution as benchmark
from vcgraph.resolution import load_aliases

ALIASES = load_aliases()


def test_there_are_enough_pairs_and_traps():
    pairs = list(benchmark.read_pairs())
    assert len(pairs) >= 300
    assert sum(same for _, _, same in pairs) >= 100
    assert sum(not same for _, _, same in pairs) >= 100
    assert {"number", "geography", "family", "acronym", "script", "company-firm", "renamed"} <= {
        row["trap"] for row, _, _ in pairs
    }


@pytest.mark.parametrize("held_out", [False, True])
def test_precision_and_recall(held_out):
    precision, recall, _ = benchmark.score_pairs(ALIASES, held_out=held_out)
    assert precision >= 0.98
    assert recall >= 0.90


def test_distinct_names_of_a_real_table_stay_apart(shared):
    mentions = benchmark.crunchbase_names()[::4]
    resolution = benchmark.resolve_around([one.key for one in mentions], benchmark.MemoryIndex(mentions))
    assert len(resolution.entities) >= 0.995 * len(resolution.keys)


def test_made_up_names_resolve_fast_enough_for_100000_in_a_minute():
    seconds, _ = benchmark.time_resolution(5_000)
    assert seconds < 5_000 / 100_000 * 60
