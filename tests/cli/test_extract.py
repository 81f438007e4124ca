"""`vcgraph extract` as a user runs it: in a process of its own, started anew where that may matter."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.forked import run_vcgraph as vcgraph
from tests.interrupts import heed_control_c
from vcgraph.model.records import read_record

PROGRAM = [sys.executable, "-c", "from vcgraph.cli.main import main; main()"]
TEXT = "Kestrel Robotics raised $12 million in a Series A round led by Northgate Ventures."


def started_anew(*arguments):
    return subprocess.run([*PROGRAM, *map(str, arguments)], capture_output=True, check=False, timeout=60)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "kestrel.txt"
    path.write_text(TEXT)
    return path


def test_one_line_an_article_in_the_order_of_the_sources(article, tmp_path):
    more = tmp_path / "more.jsonl"
    more.write_text("\n".join(json.dumps({"id": f"a{n}", "text": TEXT}) for n in range(3)))
    done = vcgraph("extract", more, article)
    assert done.returncode == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["id"] for record in records] == ["a0", "a1", "a2", "kestrel"]
    assert records[3]["claims"][0]["company"] == "Kestrel Robotics"
    assert started_anew("extract", more, article).stdout == done.stdout


def test_quotes_equal_the_text_at_their_offsets(article):
    extraction = read_record(vcgraph("extract", article).stdout.decode())
    for claim in extraction.claims:
        for evidence in claim.evidence:
            assert TEXT[evidence.start : evidence.end] == evidence.quote


def test_the_publish_date_reaches_the_claims(article):
    record = json.loads(vcgraph("extract", "--published", "2024-05-13", article).stdout)
    assert record["article"]["published"] == "2024-05-13"
    assert record["claims"][0]["date"] == "2024-05-13"


def test_standard_input_and_output_file(tmp_path):
    target = tmp_path / "new" / "claims.jsonl"
    done = vcgraph("extract", "-", "-o", target, stdin=TEXT.encode())
    assert done.returncode == 0
    assert done.stdout == b""
    assert json.loads(target.read_text())["id"] == "stdin"
    assert [path.name for path in target.parent.iterdir()] == ["claims.jsonl"]


def test_bad_input_costs_itself_alone_and_shows_in_the_exit_code(article, tmp_path):
    bad = {"empty.txt": b"", "binary.txt": b"\0\1\2", "latin.txt": b"Zo\xeb raised $5", "page.html": b"<html></html>"}
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "lines.jsonl").write_text('{"id": "ok", "text": "Fine."}\n{"id": \n')
    done = vcgraph("extract", tmp_path, tmp_path / "missing.txt", "x" * 5000, "-o", "-")
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["kestrel", "ok"]
    *errors, summary = done.stderr.decode().splitlines()
    assert all(line.startswith("vcgraph: ") for line in errors)
    assert [line.removeprefix("vcgraph: ").split("/")[-1].split(":")[0] for line in errors] == [
        "binary.txt", "empty.txt", "latin.txt", "lines.jsonl", "page.html", "missing.txt",
        "x" * 5000,
    ]  # fmt: skip
    assert "lines.jsonl:2: not a line of JSON" in done.stderr.decode()
    assert summary.startswith("articles read: 2, not readable: 7, claims: ")


def test_nothing_readable_is_a_failure(tmp_path):
    done = vcgraph("extract", tmp_path / "missing.txt")
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr.decode().splitlines()[0] == f"vcgraph: {tmp_path}/missing.txt: no such file or directory"


def test_debug_shows_where_an_error_came_from(tmp_path):
    done = vcgraph("extract", "--debug", tmp_path / "missing.txt")
    assert done.returncode == 1
    assert b"Traceback" in done.stderr
    assert b"SourceError" in done.stderr


def test_an_output_that_would_be_read_next_time_is_refused(article, tmp_path):
    before = article.read_bytes()
    for source, output in ((article, article), (tmp_path, tmp_path / "claims.jsonl")):
        done = vcgraph("extract", source, "-o", output)
        assert done.returncode == 2
        assert b"would overwrite or lie within" in done.stderr
    assert article.read_bytes() == before


def test_an_output_that_cannot_be_written_is_one_line(article, tmp_path):
    done = vcgraph("extract", article, "-o", "/proc/nowhere/claims.jsonl")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert b"Traceback" not in done.stderr


def test_a_device_is_written_to_and_not_replaced(article):
    assert vcgraph("extract", article, "-o", "/dev/null").returncode == 0
    assert not os.path.isfile("/dev/null")


def test_a_reader_that_leaves_early_is_no_error(tmp_path):
    source = tmp_path / "many.jsonl"
    source.write_text("\n".join(json.dumps({"id": f"a{n}", "text": f"{TEXT} {n}"}) for n in range(400)))
    with subprocess.Popen(
        [*PROGRAM, "extract", str(source)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
        assert process.wait(timeout=60) == 0
    assert b"Traceback" not in errors
    assert b"Broken pipe" not in errors


def test_control_c_leaves_nothing_half_written(tmp_path):
    fifo = tmp_path / "slow"
    os.mkfifo(fifo)
    target = tmp_path / "out" / "claims.jsonl"
    command = [*PROGRAM, "extract", str(fifo), "-o", str(target)]
    with (
        subprocess.Popen(command, stderr=subprocess.PIPE, preexec_fn=heed_control_c) as process,
        open(os.open(fifo, os.O_RDWR), "wb", 0) as writer,
    ):
        writer.write(json.dumps({"text": TEXT}).encode() + b"\n")
        until = time.monotonic() + 20
        while not any(tmp_path.glob("out/.claims*")) and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        errors = process.stderr.read()
        assert process.wait(timeout=60) == 130
    assert errors.decode().strip().endswith("vcgraph: stopped")
    assert b"Traceback" not in errors
    assert list(target.parent.iterdir()) == []


def test_the_shared_article_gives_the_same_bytes_twice(shared):
    source = shared / "articles/musk-babuschkin-ventures-36kr.txt"
    first, second = (run("extract", "--published", "2025-08-22", source).stdout for run in (started_anew, vcgraph))
    assert first == second != b""


def test_the_shared_article_scores_against_its_gold(shared, tmp_path):
    source = shared / "articles/musk-babuschkin-ventures-36kr.txt"
    claims = tmp_path / "claims.jsonl"
    assert vcgraph("extract", "--published", "2025-08-22", source, "-o", claims).returncode == 0
    report = tmp_path / "report.json"
    score = [sys.executable, shared / "eval/score.py", "--gold", shared / "eval/seed-gold.jsonl", "--pred", claims]
    subprocess.run([*score, "--json", report], check=True, capture_output=True, timeout=60)
    assert json.loads(report.read_text())["micro"]["f1"] >= 0.95
