"""The commands of the page on serving run as they stand there, on a port that is free."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.serve.test_clients import free_port

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/how-to/serve.md").read_text("utf-8")
BIN = Path(sys.executable).parent


def steps(language, port):
    """The commands of the blocks in a language, each with what it prints."""
    text = "".join(re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
    parts = re.split(r"^\$ ", text.replace("8080", str(port)), flags=re.MULTILINE)[1:]
    return [(command, expected.strip()) for command, _, expected in (part.partition("\n") for part in parts)]


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def wait_until_up(port):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/search?q=a", timeout=5) as page:
                return page.status
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    return None


def run(command):
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.skipif(shutil.which("curl") is None, reason="the recipes use curl")
def test_the_recipes_of_the_page_run(workplace):
    port = free_port()
    for command, _ in steps("console", port):
        run(command)
    ((command, greeting),) = steps("server", port)
    server = subprocess.Popen(["bash", "-c", f"exec {command}"], stderr=subprocess.PIPE, text=True)
    try:
        assert wait_until_up(port) == 200
        assert len(steps("client", port)) > 2
        for ask, expected in steps("client", port):
            pattern = ".*".join(re.escape(part) for part in expected.split("..."))
            assert re.fullmatch(pattern, run(ask).strip().replace("\r", ""), re.DOTALL), ask
    finally:
        server.send_signal(signal.SIGTERM)
        told = server.communicate(timeout=20)[1]
    assert told.startswith(greeting.removesuffix("..."))
