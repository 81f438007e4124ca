"""The `vcgraph` program: finds the command, runs it, and turns what goes wrong into one line and an exit code."""

import importlib
import logging
import os
import signal
import sys
import textwrap
import threading
from collections.abc import Sequence
from typing import Any, TextIO

import click

from vcgraph import __version__
from vcgraph.cli.exits import MEANINGS, Exit
from vcgraph.errors import VcgraphError

COMMANDS = (
    "build",
    "extract",
    "query",
    "evaluate",
    "ask",
    "html",
    "validate",
    "review",
    "failures",
    "export",
    "restore",
    "serve",
    "mcp",
)  # fmt: skip
"""Each is a module of `vcgraph.cli` that offers a click command named `command`; what is heavy it imports inside it."""

LONGEST_MESSAGE = 500
"""Characters of an error message; longer ones are cut."""


def _note_debug(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(dict)["debug"] = True


def _debug_option() -> click.Option:
    return click.Option(
        ["--debug"],
        is_flag=True,
        expose_value=False,
        callback=_note_debug,
        help="Show the whole traceback of an error.",
    )


class _Program(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"vcgraph.cli.{cmd_name}").command
        if not any(parameter.name == "debug" for parameter in command.params):
            command.params.append(_debug_option())
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # The reader of our output (`| head`) has seen enough. Click would take that for a failure.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return Exit.DONE


_EXITS = "\n".join(f"{code.value:>5}  {meaning}" for code, meaning in MEANINGS.items())

program = _Program(
    name="vcgraph",
    params=[_debug_option()],
    help="Read news about venture money and make a knowledge graph in which every fact leads back to its sentence.\n\n"
    "Works offline: no command opens a network connection.",
    epilog=f"\b\nExit codes:\n{_EXITS}",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
click.version_option(__version__, prog_name="vcgraph", message="%(prog)s %(version)s")(program)


def main() -> None:
    """The entry point: run with the arguments of the process, and exit."""
    sys.unraisablehook = _heed_interrupt
    code = run(sys.argv[1:])
    _flush(sys.stdout)
    _flush(sys.stderr)
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    _prepare()
    state: dict[str, Any] = {}
    try:
        code = program.main(list(arguments), prog_name="vcgraph", standalone_mode=False, obj=state)
        return int(code) if isinstance(code, int) else Exit.DONE
    except Exception as error:
        if state.get("debug") and not (isinstance(error, click.ClickException) or _is_interrupt(error)):
            raise
        return _tell(error)


def _tell(error: Exception) -> int:
    if isinstance(error, click.ClickException):
        error.show()
        return error.exit_code
    if _is_interrupt(error):
        click.echo("vcgraph: stopped", err=True)
        return Exit.INTERRUPTED
    if isinstance(error, VcgraphError):
        click.echo(f"vcgraph: {_one_line(error)}", err=True)
    elif isinstance(error, OSError):
        click.echo(f"vcgraph: {error.filename or 'input or output'}: {error.strerror or error}", err=True)
    else:
        click.echo(
            f"vcgraph: a fault of the program: {error!r}. Please report it with the output of --debug.", err=True
        )
    return Exit.FAILED


def _heed_interrupt(swallowed: "sys.UnraisableHookArgs") -> None:
    """A Control-C that comes while a library calls back, which cannot pass it on, is sent once more, a moment later."""
    if issubclass(swallowed.exc_type, KeyboardInterrupt):
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
    else:
        sys.__unraisablehook__(swallowed)


def _is_interrupt(error: Exception) -> bool:
    """Whether the user stopped the program: pydantic wraps a Control-C that comes while it serializes."""
    wrapped = type(error).__name__ == "PydanticSerializationError" and "KeyboardInterrupt" in str(error)
    return wrapped or isinstance(error, click.Abort)


def _one_line(error: Exception) -> str:
    """The message on one line: a parser's list of all that it expected is cut."""
    return textwrap.shorten(str(error), LONGEST_MESSAGE, placeholder=" ...")


def _prepare() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # The page reader tells in its own words what it could not use; one clear error of ours is enough.
    for library in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(library).setLevel(logging.CRITICAL)


def _flush(stream: TextIO) -> None:
    try:
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
