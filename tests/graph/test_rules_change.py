"""A store whose rules have changed since: entities and facts are worked out again, articles are read again."""

from tests.test_kg import reading
from vcgraph import pipeline
from vcgraph.graph import updates
from vcgraph.graph.terms import term
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article
from vcgraph.model.sources import source_digest
from vcgraph.ontology import VCG

ARTICLE = Article(id="a", text="Velmora raised $12 million in a Series A round led by Oakmere Capital.")


def test_a_change_of_the_code_under_one_version_works_everything_out_again(tmp_path, monkeypatch):
    with KnowledgeGraph.open(tmp_path / "store") as kg:
        kg.add(*reading("a", "Velmora", "Oakmere Capital"))
        content = kg.to_nquads()
        # As a store of other rules would hold it: a fact's RDF is not what these rules make.
        kg.store.commit(remove=list(kg.store.match(None, term(VCG.amount))))
        assert kg.to_nquads() != content
    with KnowledgeGraph.open(tmp_path / "store") as kg:
        assert kg.to_nquads() != content
    monkeypatch.setattr(updates, "source_digest", lambda *packages: "changed")
    with KnowledgeGraph.open(tmp_path / "store") as kg:
        assert kg.to_nquads() == content


def test_articles_are_read_again_once_the_code_of_the_rules_has_changed(monkeypatch):
    kg = KnowledgeGraph()
    list(pipeline.build(kg, [ARTICLE]))
    (first,) = kg.extractors()
    assert first.startswith(f"{pipeline.default_extractor().name} ")
    revision = kg.store.revision
    list(pipeline.build(kg, kg.articles()))
    assert kg.store.revision == revision
    monkeypatch.setattr(pipeline, "source_digest", lambda *packages: "changed")
    list(pipeline.build(kg, kg.articles()))
    assert kg.extractors() == {f"{first.partition(' ')[0]} changed": 1}


def test_the_digest_changes_with_any_file(tmp_path, monkeypatch):
    weights = tmp_path / "digested" / "weights" / "names.tsv"
    weights.parent.mkdir(parents=True)
    code = tmp_path / "digested" / "__init__.py"
    code.write_text("A = 1\n")
    weights.write_text("is_name\t1\n")
    monkeypatch.syspath_prepend(tmp_path)
    digests = {source_digest("digested")}
    for changed in (code, weights):
        changed.write_text(changed.read_text().replace("1", "2"))
        source_digest.cache_clear()
        digests.add(source_digest("digested"))
    assert len(digests) == 3
    source_digest.cache_clear()
