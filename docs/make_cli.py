"""Write docs/cli.md from the program's own help: `make docs`."""

from pathlib import Path

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
    context = click.Context(program, info_name="vcgraph", terminal_width=100)
    command: click.Command = program
    if name:
        found = program.get_command(context, name)
        assert found is not None
        command = found
        context = click.Context(command, info_name=name, parent=context, terminal_width=100)
    text = command.get_help(context).rstrip()
    return f"\n## vcgraph {name}".rstrip() + f"\n\n```\n{text}\n```\n"


if __name__ == "__main__":
    Path(__file__).with_name("cli.md").write_text(cli_page(), encoding="utf-8")
