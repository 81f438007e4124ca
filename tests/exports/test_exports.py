"""Each export is read back by the tool that it is for, and counts and names are compared."""

import csv
import json
import xml.etree.ElementTree as ElementTree
from datetime import date
from decimal import Decimal

import networkx as nx
import pytest
import rdflib

from tests.exports.hostile import NAMES, hostile_graph
from vcgraph.errors import ExportError
from vcgraph.exports.tables import TABLES
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Evidence, Extraction, FundingRoundClaim, Investor, Money, RoleClaim


@pytest.fixture(scope="module")
def kg():
    return hostile_graph()


@pytest.fixture(scope="module")
def names(kg):
    found = {row.name for row in kg.named_entities()}
    assert len(found) >= len(NAMES)  # the graph itself has not lost one
    return found


RDF = {"ttl": "turtle", "trig": "trig", "nq": "nquads", "jsonld": "json-ld", "rdf": "xml"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # its parsers use what it deprecates
@pytest.mark.parametrize("suffix", RDF)
def test_rdflib_reads_every_triple(kg, tmp_path, suffix):
    path = tmp_path / f"graph.{suffix}"
    assert kg.export(path) == [path]
    read = rdflib.Dataset() if suffix in {"trig", "nq"} else rdflib.Graph()
    read.parse(path, format=RDF[suffix])
    facts = read.graph(rdflib.graph.DATASET_DEFAULT_GRAPH_ID) if isinstance(read, rdflib.Dataset) else read
    assert len(facts) == sum(1 for _ in kg.store.match())
    assert {str(label) for label in facts.objects(None, rdflib.RDFS.label)} >= set(NAMES)


def test_networkx_reads_graphml(kg, names, tmp_path):
    kg.export(tmp_path / "g.graphml")
    read = nx.read_graphml(tmp_path / "g.graphml", force_multigraph=True)
    network = kg.to_networkx()
    assert (read.number_of_nodes(), read.number_of_edges()) == (network.number_of_nodes(), network.number_of_edges())
    assert {label for _, label in read.nodes(data="label")} == names
    assert {data["amount"] for _, _, data in read.edges(data=True) if "amount" in data} == {5_000_000}


def test_networkx_reads_gexf_with_dates(kg, names, tmp_path):
    kg.export(tmp_path / "g.gexf")
    text = (tmp_path / "g.gexf").read_text("utf-8")
    assert 'timeformat="date"' in text
    assert "lastmodifieddate" not in text
    read = nx.read_gexf(tmp_path / "g.gexf", version="1.2draft")
    assert read.number_of_edges() == kg.to_networkx().number_of_edges()
    assert {data["label"] for _, data in read.nodes(data=True)} == names
    assert {data.get("start") for _, _, data in read.edges(data=True)} >= {"2024-05-01"}


GEPHI_TYPES = {"string": str, "double": float, "long": int, "boolean": ("true", "false").index}


def test_gephi_finds_in_gexf_what_its_importer_reads(kg, tmp_path):
    """The rules of Gephi's ImporterGEXF: ids first, known ends, types that it knows, days, kinds of edges."""
    (path,) = kg.export(tmp_path / "g.gexf")
    name = "{http://www.gexf.net/1.2draft}"
    root = ElementTree.parse(path).getroot()
    assert root.get("version") == "1.2"
    graph = root.find(f"{name}graph")
    assert (graph.get("defaultedgetype"), graph.get("mode"), graph.get("timeformat")) == ("directed", "dynamic", "date")
    assert [each.tag.removeprefix(name) for each in graph] == ["attributes", "attributes", "nodes", "edges"]
    declared = {
        (group.get("class"), each.get("id")): GEPHI_TYPES[each.get("type")]
        for group in graph.iter(f"{name}attributes")
        for each in group
    }
    known = {each.get("id") for each in graph.iter(f"{name}node")}
    assert all(each.get("label") for each in graph.iter(f"{name}node"))
    edges = list(graph.iter(f"{name}edge"))
    assert {end for edge in edges for end in (edge.get("source"), edge.get("target"))} <= known
    assert len({edge.get("id") for edge in edges}) == len(edges)
    assert {edge.get("kind") for edge in edges} == {"invested_in", "committed_to", "manages", "role"}
    (kind,) = (
        each.get("id")
        for each in graph.iter(f"{name}attribute")
        if (each.get("title"), declared.get(("edge", each.get("id")))) == ("kind", str)
    )
    for edge in edges:
        assert [each.get("value") for each in edge.iter(f"{name}attvalue") if each.get("for") == kind] == [
            edge.get("kind")
        ]
    assert {date.fromisoformat(edge.get("start")) for edge in edges if edge.get("start")} == {date(2024, 5, 1)}
    for kind in ("node", "edge"):
        for element in graph.iter(f"{name}{kind}"):
            for value in element.iter(f"{name}attvalue"):
                declared[kind, value.get("for")](value.get("value"))


def test_networkx_reads_node_link(kg, tmp_path):
    kg.export(tmp_path / "g.json")
    read = nx.node_link_graph(json.loads((tmp_path / "g.json").read_text("utf-8")), edges="links")
    network = kg.to_networkx()
    assert dict(read.nodes(data=True)) == dict(network.nodes(data=True))
    assert read.number_of_edges() == network.number_of_edges()
    assert all(data["evidence"] for _, _, data in read.edges(data=True) if data["kind"] == "invested_in")


def test_pandas_reads_the_csv_pair_and_formulas_are_defused(kg, tmp_path):
    import pandas

    nodes, edges = (pandas.read_csv(path, keep_default_na=False) for path in kg.export(tmp_path / "pair", "csv-pair"))
    assert len(nodes) == kg.to_networkx().number_of_nodes()
    assert set(edges["source"]) | set(edges["target"]) <= set(nodes["id"])
    assert not [name for name in nodes["name"] if name.startswith(("=", "+", "-", "@"))]
    assert "'+Plus Capital" in set(nodes["name"])


def test_duckdb_and_pandas_read_the_same_from_csv_and_parquet(kg, tmp_path):
    duckdb = pytest.importorskip("duckdb")
    import pandas

    kg.export(tmp_path / "csv", "csv")
    kg.export(tmp_path / "parquet", "parquet")
    for name, ask in TABLES.items():
        expected = len(ask(kg))
        frame = pandas.read_csv(tmp_path / "csv" / f"{name}.csv")
        path = tmp_path / "parquet" / f"{name}.parquet"
        (count,) = duckdb.sql(f"SELECT count(*) FROM read_parquet('{path}')").fetchall()[0]
        assert (len(frame), count) == (expected, expected)
        assert list(frame.columns) == list(ask(kg).flat_columns)
    path = tmp_path / "parquet" / "investments.parquet"
    read = duckdb.sql(f"SELECT investor, quote, date_from, round_amount FROM read_parquet('{path}')").fetchall()
    assert {row[0] for row in read} == set(NAMES)
    assert all(row[1] and str(row[2]) == "2024-05-01" and row[3] == 45_000_000 for row in read)


def test_no_csv_cell_starts_a_formula(kg, tmp_path):
    for path in kg.export(tmp_path, "csv"):
        with path.open(encoding="utf-8", newline="") as stream:
            cells = [cell for row in csv.reader(stream) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_openpyxl_reads_the_spreadsheet_as_text(kg, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    kg.export(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == list(TABLES)
    for name, ask in TABLES.items():
        assert book[name].max_row == len(ask(kg)) + 1
    cells = [cell for row in book["investments"].iter_rows(min_row=2) for cell in row]
    assert {cell.value for cell in cells if cell.column == 2} == set(NAMES)
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert next(cell for cell in cells if str(cell.value).startswith("=HYPER")).quotePrefix
    head = {cell.value: cell.column for cell in book["rounds"][1]}
    assert book["rounds"].cell(2, head["amount"]).value == 45_000_000
    assert book["rounds"].cell(2, head["date_from"]).is_date


def test_neo4j_files_keep_names_and_refer_to_known_nodes(kg, names, tmp_path):
    nodes_path, edges_path = kg.export(tmp_path / "neo4j", "neo4j")
    duckdb = pytest.importorskip("duckdb")
    options = "header = true, quote = '\"', escape = '\"', delim = ','"
    nodes = duckdb.sql(f"SELECT * FROM read_csv('{nodes_path}', {options})").fetchall()
    edges = duckdb.sql(f"SELECT * FROM read_csv('{edges_path}', {options})").fetchall()
    assert {row[1] for row in nodes} == names
    assert len(edges) == kg.to_networkx().number_of_edges()
    known = {row[0] for row in nodes}
    assert {row[0] for row in edges} | {row[1] for row in edges} <= known
    assert {row[2] for row in edges} >= {"INVESTED_IN", "COMMITTED_TO", "ROLE"}


XML = {"a.rdf": ElementTree.parse, "a.graphml": nx.read_graphml, "a.gexf": nx.read_gexf}


@pytest.mark.parametrize("name", XML)
def test_xml_leaves_out_what_it_cannot_hold(tmp_path, name):
    kg = KnowledgeGraph()
    claim = RoleClaim(
        article="a",
        evidence=(Evidence(quote="x", start=0, end=1),),
        person="Ada",
        organization="Bell\x07 \uffff",
        title="ceo",
    )
    kg.add(Article(id="a", text="x"), Extraction(article="a", claims=(claim,)))
    (path,) = kg.export(tmp_path / name)
    assert XML[name](str(path))
    assert "Bell" in path.read_text("utf-8")


@pytest.mark.parametrize("name", ["a.ttl", "a.trig", "a.nq", "a.jsonld", "a.graphml", "a.gexf", "a.json", "a.xlsx"])
def test_the_same_graph_gives_the_same_bytes(tmp_path, name):
    hostile_graph().export(tmp_path / "one" / name)
    hostile_graph().export(tmp_path / "two" / name)
    assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_unknown_formats_say_which_there_are(kg, tmp_path):
    with pytest.raises(ExportError, match=r"a\.doc.*turtle, trig"):
        kg.export(tmp_path / "a.doc")
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="file"):
        kg.export(tmp_path / "file" / "below.ttl")


def test_a_failed_export_leaves_the_earlier_file(kg, tmp_path, monkeypatch):
    path = tmp_path / "a.graphml"
    path.write_text("earlier")
    monkeypatch.setattr(
        nx, "write_graphml", lambda *_, **__: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    with pytest.raises(ExportError, match="No space left"):
        kg.export(path)
    assert path.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_graph_exports(tmp_path):
    empty = KnowledgeGraph()
    for name in ("a.ttl", "a.graphml", "a.gexf", "a.json", "a.xlsx"):
        assert empty.export(tmp_path / name)
    assert len(empty.export(tmp_path / "p", "parquet")) == len(TABLES)


@pytest.mark.parametrize(("name", "read"), [("g.graphml", nx.read_graphml), ("g.gexf", nx.read_gexf)])
def test_whole_and_broken_amounts_are_of_one_type(tmp_path, name, read):
    """Readers take the first type that a file declares: an amount with cents after one without made a broken file."""
    kg = KnowledgeGraph()
    for number, amount in enumerate(("1000000", "1234567.89")):
        article = Article(id=f"a{number}", text=f"Acme{number} raised money from Peak.")
        quote = (Evidence(quote=article.text, start=0, end=len(article.text)),)
        money = Money(value=Decimal(amount), currency="USD")
        peak = Investor(name="Peak", kind="firm", amount=money)
        claim = FundingRoundClaim(
            article=article.id,
            evidence=quote,
            company=f"Acme{number}",
            amount=money,
            status="closed",
            investors=(peak,),
        )
        kg.add(article, Extraction(article=article.id, claims=(claim,)))
    kg.export(tmp_path / name)
    found = {(told["amount"], told["round_amount"]) for _, _, told in read(tmp_path / name).edges(data=True)}
    assert found == {(1_000_000.0, 1_000_000.0), (1_234_567.89, 1_234_567.89)}
