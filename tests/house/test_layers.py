"""The layers of the package, as pyproject.toml states them."""

import subprocess
import sys


def test_imports_go_down_only(root):
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout
