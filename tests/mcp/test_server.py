"""The tools, asked by the SDK's own client: in one process, and over standard input and output of the real program."""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

pytest.importorskip("mcp")

from mcp import Client, StdioServerParameters

from tests.query.sample import example_store, example_turtle
from vcgraph.mcp.server import make_server
from vcgraph.query.questions import Questions

RUN = "from vcgraph.cli.main import main; main()"


def ask(target, *calls):
    async def talk():
        async with Client(target) as client:
            tools = (await client.list_tools()).tools
            return tools, [await client.call_tool(name, arguments) for name, arguments in calls]

    with ThreadPoolExecutor(1) as other:  # the loop of a browser may run in this thread
        return other.submit(asyncio.run, talk()).result()


def server():
    return make_server(Questions(example_store()))


def test_every_tool_is_read_only_and_explained():
    tools, _ = ask(server())
    assert len(tools) >= 15
    assert all(tool.annotations.read_only_hint and tool.description for tool in tools)


def test_every_question_of_the_api_is_a_tool():
    """What lists the whole graph row by row is not: a client would read pages of it."""
    tools, _ = ask(server())
    asked = {name for name, each in vars(Questions).items() if callable(each) and not name.startswith("_")}
    listings = {"investments", "named_entities", "told_claims"}
    by_the_tool_find = {"entity", "other_names"}
    assert asked - listings - by_the_tool_find - {"properties"} <= {tool.name for tool in tools}


def test_other_currencies_are_left_out_and_the_title_says_so():
    _, (result, wrong) = ask(
        server(),
        ("large_rounds", {"min_amount": 1, "currency": "EUR"}),
        ("large_rounds", {"min_amount": 1, "currency": "euros"}),
    )
    assert (result.structured_content["rows"], result.structured_content["title"]) == (
        [],
        "Rounds of €1 or more (in EUR; others need rates)",
    )
    assert wrong.is_error


def test_answers_have_evidence():
    _, (result,) = ask(server(), ("rounds", {"company": "acme"}))
    (row,) = result.structured_content["rows"]
    assert (row["company"], row["amount"], row["amount_currency"]) == ("Acme Robotics", 45_000_000, "USD")
    assert row["evidence"][0]["quote"] == "raised $45 million"
    assert row["evidence"][0]["link"] == "https://example.com/acme"


def test_errors_say_what_to_do():
    _, (result,) = ask(server(), ("portfolio", {"investor": "North Peek"}))
    assert result.is_error
    assert "did you mean 'North Peak'" in result.content[0].text


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("investors", {"company": "Acme Robotics"}),
        ("valuations", {"company": "Acme Robotics"}),
        ("total_raised", {"company": "Acme Robotics"}),
        ("valuations", {}),
        ("leads", {"party": "North Peak"}),
        ("large_rounds", {"min_amount": 40_000_000}),
        ("large_rounds", {"min_amount": 40_000_000, "currency": "EUR", "rates": {"EUR": 1, "USD": 0.9}}),
        ("total_raised", {"company": "Acme Robotics", "rates": {"EUR": 1, "USD": 0.9}}),
        ("fund_closes", {}),
        ("paths", {"left": "Ada Lee", "right": "Delta Pension"}),
        ("acquisitions", {}),
        ("funds", {"manager": "North Peak"}),
        ("commitments", {"investor": "Delta Pension"}),
        ("people", {"party": "Ada Lee"}),
        ("timeline", {"entity": "Acme"}),
        ("explain", {"left": "Ada Lee", "right": "North Peak"}),
        ("most_active", {"first_year": 2024}),
        ("coverage", {}),
    ],
)
def test_every_question_answers(tool, arguments):
    _, (result,) = ask(server(), (tool, arguments))
    assert not result.is_error
    assert result.structured_content["rows"]


def test_the_program_over_standard_input_and_output(tmp_path):
    path = tmp_path / "graph.ttl"
    path.write_text(example_turtle(), "utf-8")
    command = StdioServerParameters(command=sys.executable, args=["-c", RUN, "mcp", str(path)])
    tools, (result,) = ask(command, ("coverage", {}))
    assert tools
    assert not result.is_error
