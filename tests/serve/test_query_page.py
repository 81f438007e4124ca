"""The query page in a real browser: it shows rows as text, asks only its own server, and runs no foreign code."""

import pytest

from tests.serve.test_clients import wait_for
from vcgraph.graph.serialization import to_turtle

sync_api = pytest.importorskip("playwright.sync_api")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    from tests.exports.hostile import hostile_graph

    path = tmp_path_factory.mktemp("page") / "graph.ttl"
    path.write_text(to_turtle(hostile_graph().store), "utf-8")
    with wait_for(path) as endpoint:
        yield endpoint.removesuffix("/sparql")


def is_fault(message):
    return message.type == "error" and "status of 400" not in message.text  # the refusal that a test asks for


@pytest.fixture
def page(browser, site):
    page = browser.new_page()
    asked, faults = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: faults.append(message.text) if is_fault(message) else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: faults.append(f"dialog {dialog.message}"))
    yield page
    assert faults == []
    assert [url for url in asked if not url.startswith(site)] == []
    page.close()


def test_a_query_shows_its_rows_as_text(page, site):
    page.goto(f"{site}/sparql")
    page.fill("#query", "SELECT ?l WHERE { ?f a vcg:InvestmentFirm ; rdfs:label ?l } ORDER BY ?l")
    page.click("#run")
    sync_api.expect(page.locator("#state")).to_contain_text("rows")
    assert '<img src=x onerror=prompt("1")>' in page.locator("#answer").inner_text()
    assert page.locator("#answer img").count() == 0


def test_a_broken_query_shows_the_reason(page, site):
    page.goto(f"{site}/sparql")
    page.fill("#query", "SELECT nonsense")
    with page.expect_response("**/sparql") as answered:
        page.click("#run")
    assert answered.value.status == 400
    sync_api.expect(page.locator("#state")).to_contain_text("400")
    assert "not a SPARQL query" in page.locator("#answer").inner_text()


def test_an_entity_is_found_and_its_page_is_safe(page, site):
    page.goto(f"{site}/search?q=acme")
    page.click("text=Acme Robotics")
    assert page.locator("h1").inner_text() == "Acme Robotics"
    assert "Acme Robotics raised $45 million" in page.content()
    assert page.locator("main img").count() == 0


def test_the_graph_page_is_there_and_safe(page, site):
    page.goto(f"{site}/")
    sync_api.expect(page).not_to_have_title("")
    assert "Acme Robotics" in page.content()
