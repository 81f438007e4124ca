"""Write docs/cli.md from the program's own help: `make docs`."""

from pathlib import Path
from typing import Any

import click

from vcgraph.cli.exits import MEANINGS
from vcgraph.cli.main import COMMANDS, program

HEAD = """\
# The command line

Made from the program's own help by `make docs`; a test compares the two.

## Exit codes

| code | meaning |
| --- | --- |
"""


def cli_page() -> str:
    """The page as Markdown."""
    codes = "".join(f"| {code.value} | {meaning} |\n" for code, meaning in MEANINGS.items())
    return HEAD + codes + "".join(_section(name) for name in ("", *COMMANDS))


def _section(name: str) -> str:
    context = _context(program, "vcgraph", None)
    found = program.get_command(context, name) if name else None
    if found is not None:
        context = _context(found, name, context)
    text = context.get_help().rstrip()
    return f"\n## vcgraph {name}".rstrip() + f"\n\n```\n{text}\n```\n"


def _context(command: click.Command, name: str, parent: click.Context | None) -> click.Context:
    settings: dict[str, Any] = {**program.context_settings, "terminal_width": 100}
    return click.Context(command, info_name=name, parent=parent, **settings)


if __name__ == "__main__":
    Path(__file__).with_name("cli.md").write_text(cli_page(), encoding="utf-8")
