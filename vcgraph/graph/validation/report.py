"""Findings of a validation, and how a person or a machine reads them."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Literal
from xml.etree import ElementTree

Severity = Literal["violation", "warning"]


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong: which node, which rule, told by which articles, and what to do about it.

    `node` is an IRI; `label` is its name where it has one; `articles` are identifiers of articles, sorted.
    """

    severity: Severity
    rule: str
    node: str
    message: str
    value: str = ""
    label: str = ""
    articles: tuple[str, ...] = ()
    advice: str = ""

    def line(self) -> str:
        """One line: node, message, value. What a terminal would obey, and not show, becomes a space."""
        named = f"{self.label} <{self.node}>" if self.label else f"<{self.node}>"
        value = f" (found: {self.value})" if self.value else ""
        return _printable(f"{named}: {self.message}{value}")


@dataclass(frozen=True)
class Report:
    """What a validation found, and how much it looked at."""

    findings: tuple[Finding, ...]
    triples: int
    articles: int
    articles_with_text: int

    @property
    def violations(self) -> tuple[Finding, ...]:
        """Findings that make the graph invalid."""
        return tuple(finding for finding in self.findings if finding.severity == "violation")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Findings that a person should look at."""
        return tuple(finding for finding in self.findings if finding.severity == "warning")

    @property
    def valid(self) -> bool:
        """Whether there is no violation; warnings are allowed."""
        return not self.violations

    def summary(self) -> str:
        """One sentence for the end of a run."""
        verdict = "valid" if self.valid else "not valid"
        return (
            f"{verdict}: {len(self.violations)} violations and {len(self.warnings)} warnings "
            f"in {self.triples:,} triples of {self.articles:,} articles{self._unread()}"
        )

    def _unread(self) -> str:
        missing = self.articles - self.articles_with_text
        return f"; quotes of {missing:,} articles not checked, as their text is not in the graph" if missing else ""


def as_text(report: Report) -> Iterator[str]:
    """Lines for a person: findings grouped by rule, each group with what to do, then the summary."""
    rule = None
    for finding in report.findings:
        if (finding.severity, finding.rule) != rule:
            rule = (finding.severity, finding.rule)
            yield f"{finding.severity} {finding.rule}: {finding.advice}"
        yield f"  {finding.line()}"
        if finding.articles:
            yield _printable(f"    told by: {', '.join(finding.articles)}")
    yield report.summary()


def as_json(report: Report) -> str:
    """The whole report as one JSON object."""
    content = {
        "valid": report.valid,
        "triples": report.triples,
        "articles": report.articles,
        "articles_with_text": report.articles_with_text,
        "findings": [asdict(finding) for finding in report.findings],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def as_junit(report: Report) -> str:
    """The report as JUnit XML: one test case a rule, so that a build server shows what fails."""
    rules: dict[str, list[Finding]] = {}
    for finding in report.findings:
        rules.setdefault(finding.rule, []).append(finding)
    broken = {finding.rule for finding in report.violations}
    suite = ElementTree.Element("testsuite", name="vcgraph validate", tests=str(max(len(rules), 1)))
    suite.set("failures", str(len(broken)))
    for rule, found in rules.items() or [("conforms", [])]:
        case = ElementTree.SubElement(suite, "testcase", classname="vcgraph.validate", name=rule)
        _fill_case(case, found, failed=rule in broken)
    ElementTree.indent(suite)
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=False)


def _fill_case(case: ElementTree.Element, found: list[Finding], *, failed: bool) -> None:
    if not found:
        return
    body = ElementTree.SubElement(case, "failure" if failed else "system-out")
    if failed:
        body.set("message", found[0].advice)
    body.text = "\n".join(finding.line() for finding in found)


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
