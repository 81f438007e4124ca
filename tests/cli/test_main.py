"""The frame of the command line: help, errors in one line, exit codes."""

import re
import subprocess
import sys

import pytest
from pydantic import BaseModel, field_serializer

from tests.interrupts import heed_control_c
from vcgraph.cli.exits import MEANINGS, Exit
from vcgraph.cli.main import COMMANDS, program, run


def test_help_names_every_command_and_exit_code(capsys):
    assert run(["--help"]) == Exit.DONE
    text = capsys.readouterr().out
    for name in COMMANDS:
        assert re.search(rf"^  {name} +\S", text, re.MULTILINE)
    for code, meaning in MEANINGS.items():
        assert re.search(rf"{code.value}  {re.escape(meaning)}", text)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name, capsys):
    assert run([name, "--help"]) == Exit.DONE
    text = capsys.readouterr().out
    assert text.startswith(f"Usage: vcgraph {name}")
    assert "--debug" in text


@pytest.mark.parametrize("arguments", [["nonsense"], ["extract"], ["extract", "--published", "soon", "a.txt"], ["-x"]])
def test_wrong_usage_is_told_with_its_own_code(arguments, capsys):
    assert run(arguments) == Exit.USAGE
    assert "Traceback" not in capsys.readouterr().err


def test_version(capsys):
    from vcgraph import __version__

    assert run(["--version"]) == Exit.DONE
    assert capsys.readouterr().out == f"vcgraph {__version__}\n"


def test_a_fault_of_the_program_is_one_line_unless_debugging(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("vcgraph.sources.read_sources", lambda *_: 1 / 0)
    path = tmp_path / "a.txt"
    path.write_text("One.")
    assert run(["extract", str(path)]) == Exit.FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("vcgraph: a fault of the program: ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        run(["extract", "--debug", str(path)])
    with pytest.raises(ZeroDivisionError):
        run(["--debug", "extract", str(path)])


@pytest.mark.parametrize("debug", [[], ["--debug"]])
def test_a_stop_while_pydantic_writes_is_a_stop(monkeypatch, capsys, tmp_path, debug):
    class Stopped(BaseModel):
        text: str

        @field_serializer("text")
        def stop(self, value: str) -> str:
            raise KeyboardInterrupt

    monkeypatch.setattr("vcgraph.sources.read_sources", lambda *_: Stopped(text="a").model_dump_json())
    path = tmp_path / "a.txt"
    path.write_text("One.")
    assert run(["extract", *debug, str(path)]) == Exit.INTERRUPTED
    assert capsys.readouterr().err.strip().endswith("vcgraph: stopped")


def test_commands_share_one_debug_option():
    for name in COMMANDS:
        command = program.get_command(None, name)
        command = program.get_command(None, name)
        assert [parameter.name for parameter in command.params].count("debug") == 1


SWALLOWS = """
import time
from vcgraph.cli import main as cli

class Callback:
    def __del__(self):
        raise KeyboardInterrupt

def invoke(ctx):
    Callback()
    time.sleep(20)

cli.program.invoke = invoke
cli.main()
"""
"""A command in which an interrupt falls where Python cannot pass it on."""


def test_an_interrupt_that_a_callback_swallows_stops_the_program_all_the_same():
    command = [sys.executable, "-c", SWALLOWS, "ask"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=15, preexec_fn=heed_control_c)
    assert (done.returncode, done.stderr.strip()) == (Exit.INTERRUPTED, "vcgraph: stopped")
