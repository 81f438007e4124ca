"""Lines that tell who holds which title where: "Ann Lee, CFO, Acme (from Bede)", "Ann Lee → partner, Bede"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.layouts.cells import NAME
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.people import is_person
from vcgraph.extraction.rules.roles.departments import is_department
from vcgraph.extraction.rules.roles.phrases import read_titles
from vcgraph.normalize.patterns import Pattern

_LEAST = 2
_CUT = r"\s*(?:,|:|\||[–—-](?= )|->|[→➔➜])\s+"
_STAFF = Pattern(
    rf"\W*(?P<person>[A-Z][\w’'-]+\.?(?: [A-Z][\w’'-]*\.?){{1,2}}){_CUT}(?:(?:is )?(?:now|new|named|made|promoted to|as) )*(?P<title>[A-Za-z][^,:|→\n]{{2,40}}?)"
    rf"(?:{_CUT}| at | of | @ )(?P<where>{NAME})\s*(?:\([^()\n]*\)|, (?:from|ex-)[^\n]*)?\s*[.;]?$"
)


def find_staff(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The roles of a text that has several such lines."""
    found = [record for line in lines if len(line.text) <= 140 for record in _staff(line)]
    return found if len(found) >= _LEAST else []


def _staff(line: Line) -> Iterator[Record]:
    match = _STAFF.match(line.text)
    if match is None or not is_person(match["person"].split()) or match["where"] in lexicon().places:
        return
    title, where = match["title"], match["where"]
    if not read_titles(title) or (" " not in where and read_titles(where)) or title.startswith(("ex-", "former")):
        return
    if is_department(where):  # "Ann Lee, Co-Founder, Chief Operating Officer": of whom the text speaks
        return
    record = Record(line.start, line.end, sure=True)
    record.put("person", match["person"])
    record.put("title", match["title"])
    record.put("company", match["where"])
    yield record
