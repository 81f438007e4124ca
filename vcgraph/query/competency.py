"""The questions of `ontology/questions/`: found by name, filled with parameters, and answered.

A question is a SPARQL query whose head says what it asks and which parameters it takes:

    # Top co-investors of a firm
    # With whom does a firm invest most often?
    # param firm (agent, optional): the firm; all investors if left out

A parameter's value stands in a line of its own, `VALUES ?firm { UNDEF }`, so the file is a query as it is.
"""

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from vcgraph import ontology
from vcgraph.errors import QueryError
from vcgraph.graph.answers import Rows, answer
from vcgraph.graph.store import GraphStore
from vcgraph.ontology import SCHEMES, Vocabulary
from vcgraph.query.names import NameIndex
from vcgraph.query.reader import GraphReader
from vcgraph.query.records import Party
from vcgraph.query.results import Results

Need = Literal["", "optional", "required"]

_FILE = re.compile(r"\d+-([a-z-]+)\.rq")
_PARAMETER = re.compile(r"# param (\w+) \((\w+)(?:, (\w+))?\): (.+)")


@dataclass(frozen=True)
class Parameter:
    """A value that a question takes.

    `kind` is `agent` (a name or an IRI), `date`, `number`, `text`, or the prefix of a concept scheme such as `stage`.
    Left out, an optional one means all; one that is neither optional nor required has a default in the query.
    """

    name: str
    kind: str
    need: Need
    meaning: str


@dataclass(frozen=True)
class Question:
    """A question by its name (`top-co-investors`), with its title, what it asks in prose, and its query."""

    name: str
    title: str
    prose: str
    parameters: tuple[Parameter, ...]
    query: str


@cache
def questions() -> tuple[Question, ...]:
    """All questions in their order.

    >>> questions()[2].name
    'top-co-investors'
    """
    files = sorted(item.name for item in ontology.file("questions").iterdir() if _FILE.fullmatch(item.name))
    return tuple(_read(name) for name in files)


def question(name: str) -> Question:
    """The question with this name or number. Raises `QueryError` where there is none.

    >>> question("3").title
    'Top co-investors of a firm'
    """
    for number, found in enumerate(questions(), start=1):
        if name in (found.name, str(number), f"{number:02d}"):
            return found
    raise QueryError(f"no question {name!r}; there are {', '.join(found.name for found in questions())}")


def ask(
    store: GraphStore,
    name: str,
    parameters: Mapping[str, object] | None = None,
    find: Callable[[str], Party] | None = None,
) -> Results:
    """The rows that answer a question; `find` leads from a name to an agent, by default as the graph has its names.

    Raises `QueryError` for an unknown question, parameter, agent or concept.
    """
    entity = find or (lambda agent: NameIndex(GraphReader(store)).find(agent))
    query = filled(question(name), parameters or {}, lambda agent: entity(agent).id)
    found = cast(Rows, answer(store, query))
    return Results(found.columns, found.values)


def filled(asked: Question, parameters: Mapping[str, object], find: Callable[[str], str]) -> str:
    """The query of a question with its parameters in place; `find` gives the IRI of an agent by its name.

    Raises `QueryError` where a parameter is wrong or missing.
    """
    known = {parameter.name: parameter for parameter in asked.parameters}
    for name in parameters:
        if name not in known:
            takes = ", ".join(known) or "none"
            raise QueryError(f"the question {asked.name} takes no parameter {name!r} (it takes: {takes})")
    query = asked.query
    for name, parameter in known.items():
        if name in parameters:
            query = _with_value(query, name, _value(parameter, str(parameters[name]), find))
        elif parameter.need == "required":
            raise QueryError(f"the question {asked.name} needs the parameter {name!r}: {parameter.meaning}")
    return query


def _read(file_name: str) -> Question:
    query = ontology.read(f"questions/{file_name}")
    head = [line for line in query.splitlines() if line.startswith("# ")]
    found = [match for line in head if (match := _PARAMETER.fullmatch(line))]
    prose = [line.removeprefix("# ") for line in head if not _PARAMETER.fullmatch(line)]
    return Question(
        name=_FILE.sub(r"\1", file_name),
        title=prose[0],
        prose=" ".join(prose[1:]),
        parameters=tuple(Parameter(m[1], m[2], cast(Need, m[3] or ""), m[4]) for m in found),
        query=query,
    )


def _with_value(query: str, name: str, value: str) -> str:
    return re.sub(rf"VALUES \?{name} {{[^}}]*}}", lambda _: f"VALUES ?{name} {{ {value} }}", query)


def _value(parameter: Parameter, text: str, find: Callable[[str], str]) -> str:
    if parameter.kind == "agent":
        return f"<{find(text)}>"
    if parameter.kind == "text":
        return _quoted(text)
    try:
        if parameter.kind == "number":
            return str(int(text))
        if parameter.kind == "date":
            return f'"{datetime.date.fromisoformat(text)}"^^<http://www.w3.org/2001/XMLSchema#date>'
    except ValueError as error:
        form = "a whole number" if parameter.kind == "number" else "a date of the form YYYY-MM-DD"
        raise QueryError(f"parameter {parameter.name}: {text!r} is not {form}") from error
    return f"<{_concept(_scheme(parameter.kind), text)}>"


def _scheme(prefix: str) -> Vocabulary:
    return next(scheme for scheme in SCHEMES if scheme.prefix == prefix)


def _concept(scheme: Vocabulary, text: str) -> str:
    name = text.strip().lower().replace(" ", "_").replace("-", "_")
    if name not in scheme:
        raise QueryError(f"no {scheme.prefix} {text!r}; there are {', '.join(scheme)}")
    return scheme[name]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'
