"""Rows for other programs: a spreadsheet runs none of them, and every reader finds the same cells."""

import csv
import io
from decimal import Decimal

import pytest

from vcgraph.cli.rows import write_rows


def written(*values):
    stream = io.StringIO(newline="")
    write_rows(("name", "amount"), values, "csv", stream)
    return stream.getvalue()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", " =1"])
def test_formulas_are_text(text):
    _, (name, _) = csv.reader(io.StringIO(written((text, 1)), newline=""))
    assert name == f"'{text}"


def test_figures_stay_figures():
    assert written(("Acme", -5), ("Box", Decimal("-1.5")), ("Fig", None)) == ("name,amount\nAcme,-5\nBox,-1.5\nFig,\n")


@pytest.mark.parametrize("text", ["a\rb", "a\nb", "a\r\nb", 'a"b', "a,b"])
def test_every_sign_comes_back(text):
    assert written((text, 1)) == 'name,amount\n"' + text.replace('"', '""') + '",1\n'
    assert list(csv.reader(io.StringIO(written((text, 1)), newline="")))[1] == [text, "1"]
