"""The exact versions that make uses cover all that is needed, and fit the ranges of pyproject.toml."""

import re
import tomllib

from packaging.requirements import Requirement


def test_every_direct_dependency_is_pinned_within_its_range(root):
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [each for group in project["optional-dependencies"].values() for each in group]
    lines = [line for line in (root / "constraints.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    pins = {canonical(name): version for name, version in (line.split("==") for line in lines)}
    for requirement in map(Requirement, [*project["dependencies"], *extras]):
        if requirement.name != "vcgraph":
            assert pins[canonical(requirement.name)] in requirement.specifier, str(requirement)


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()
