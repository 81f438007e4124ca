"""The files open in the tools that others use: rdflib, Oxigraph, Apache Jena's riot; and they ship in the wheel."""

import logging
import shutil
import subprocess
import tomllib
import warnings
import zipfile
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import RdfFormat, parse

from tests.ontology.sample import QUICK_START, sample_graph
from vcgraph import ontology
from vcgraph.errors import OntologyError

JARS = Path("/usr/share/java")
"""Where Debian's libapache-jena-java puts Jena. It ships no `riot` command, only the classes."""
JENA = (
    "jena-cmds", "jena-arq", "jena-core", "jena-base", "jena-iri", "slf4j-api", "slf4j-simple", "commons-lang3",
    "commons-io", "commons-csv", "commons-codec", "commons-cli", "commons-compress", "jsonld-java", "jackson-core",
    "jackson-databind", "jackson-annotations", "thrift", "protobuf", "guava", "titanium-json-ld", "httpclient",
    "httpcore", "gson",
)  # fmt: skip


def _turtle_files(root):
    return sorted((root / "ontology").rglob("*.ttl"))


def test_rdflib_reads_every_file_without_a_warning(root, caplog):
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        warnings.simplefilter("error")
        for path in _turtle_files(root):
            assert len(rdflib.Graph().parse(path)) > 10
    assert not caplog.records


def test_oxigraph_reads_the_same_triples_as_rdflib(root):
    for path in _turtle_files(root):
        assert len(set(parse(path=path, format=RdfFormat.TURTLE))) == len(rdflib.Graph().parse(path))


@pytest.fixture(scope="module")
def riot(tmp_path_factory):
    missing = [name for name in JENA if not (JARS / f"{name}.jar").is_file()]
    if missing or not shutil.which("java"):
        pytest.skip("riot needs Java and Debian's libapache-jena-java")
    repair = tmp_path_factory.mktemp("jena")
    _put_messages_in_place(repair)
    path = ":".join([str(repair), *(str(JARS / f"{name}.jar") for name in JENA)])

    def run(*arguments):
        return subprocess.run(
            ["java", *QUICK_START, "-cp", path, "riotcmd.riot", *map(str, arguments)],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run


def _put_messages_in_place(folder):
    """Debian's jar of Jena 4.5 moved the classes of Xerces to another package, but not their message files."""
    with zipfile.ZipFile(JARS / "jena-core.jar") as jar:
        for name in jar.namelist():
            if name.startswith("org/apache/jena/ext/xerces/") and name.endswith(".properties"):
                target = folder / name.removeprefix("org/apache/jena/ext/")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(jar.read(name))


def test_riot_reads_every_file_without_a_warning(riot, root, tmp_path):
    export = tmp_path / "sample.nq"
    export.write_text(sample_graph().to_nquads(), encoding="utf-8")
    done = riot("--strict", "--validate", *_turtle_files(root), export)
    told = [line for line in done.stderr.splitlines() if "WARN" in line or "ERROR" in line]
    assert (done.returncode, told) == (0, [])


def test_riot_finds_what_is_wrong(riot, tmp_path):
    broken = tmp_path / "broken.ttl"
    broken.write_text("<http://example.com/a> a vcg:Company .", encoding="utf-8")
    done = riot("--strict", "--validate", broken)
    assert done.returncode != 0
    assert "Undefined prefix: vcg" in done.stderr


def test_the_wheel_holds_the_files(root):
    build = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"]["ontology"] == "vcgraph/_ontology"
    for name in ("vcgraph.ttl", "shapes.ttl", "alignments.ttl", "context.jsonld", "CHANGELOG.md", "vocab", "questions"):
        assert ontology.file(name)


def test_files_in_the_package_come_first(tmp_path, monkeypatch):
    (tmp_path / "_ontology").mkdir()
    (tmp_path / "_ontology" / "vcgraph.ttl").write_text("from the wheel", encoding="utf-8")
    ontology._folder.cache_clear()
    monkeypatch.setattr("vcgraph.ontology.resources.files", lambda package: tmp_path)
    try:
        assert ontology.read("vcgraph.ttl") == "from the wheel"
    finally:
        ontology._folder.cache_clear()


def test_no_files_at_all_is_one_clear_error(tmp_path, monkeypatch):
    ontology._folder.cache_clear()
    monkeypatch.setattr("vcgraph.ontology.resources.files", lambda package: tmp_path)
    monkeypatch.setattr("vcgraph.ontology.__file__", str(tmp_path / "vcgraph" / "ontology.py"))
    try:
        with pytest.raises(OntologyError, match="files of the ontology are missing"):
            ontology.read("vcgraph.ttl")
    finally:
        ontology._folder.cache_clear()
