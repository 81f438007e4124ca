"""The page without a mouse, and as a screen reader hears it."""

import re

import pytest

from tests.viz.driving import ENGINES, state
from vcgraph.viz import Style

FOCUSED = "document.activeElement.id || document.activeElement.textContent"


def test_keys_walk_over_the_nodes(open_page, deals):
    page = open_page(deals)
    page.focus("#stage")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert state(page, "sel") == 1
    name, links = page.evaluate(
        "[VC.data.name[1], VC.scene.links.filter(({from, to}) => from === 1 || to === 1).length]"
    )
    assert page.inner_text("#said").startswith(f"{name}, ")
    assert page.inner_text("#said").endswith(f" {links} connections")


@pytest.mark.parametrize("engine", ENGINES)
def test_everything_can_be_done_by_keyboard_alone(open_page, deals, engine):
    page = open_page(deals, Style(engine=engine))
    name = page.evaluate("VC.data.name[5]")
    page.keyboard.press("/")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    assert (state(page, "sel"), page.evaluate(FOCUSED)) == (5, "stage")
    page.keyboard.press("ArrowRight")
    assert state(page, "sel") == 6
    page.keyboard.press("Enter")
    assert state(page, "focus") == [6]
    page.keyboard.press("h")
    assert state(page, "hidden") == [6]
    page.keyboard.press("u")
    page.keyboard.press("u")
    assert (state(page, "hidden"), state(page, "focus")) == ([], [])
    page.keyboard.press("Escape")
    assert state(page, "sel") is None


def test_the_table_takes_the_keyboard_and_gives_it_back(open_page, deals):
    page = open_page(deals)
    page.focus("#stage")
    page.keyboard.press("t")
    assert page.evaluate(FOCUSED) == "table-title"
    for _ in range(3):
        page.keyboard.press("Tab")
        assert page.evaluate("Boolean(document.activeElement.closest('#table'))")
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED).startswith("To")
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUSED) == "stage"


def test_a_choice_leaves_the_keyboard_where_it_was(open_page, deals):
    page = open_page(deals)
    for spot in ("#filters button:has-text('Firms')", "#tools button:has-text('Rounds')", "#filters select >> nth=1"):
        page.focus(spot)
        before = page.evaluate("document.activeElement.textContent")
        page.evaluate("VC.change({min: VC.state.min + 1})")
        assert page.evaluate("document.activeElement.textContent") == before
    page.evaluate("VC.pick(0)")
    page.focus("#panel button.name")
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED) == page.inner_text("#panel h2")


def test_a_screen_reader_hears_of_tables_headings_and_names(open_page, deals):
    page = open_page(deals, width=390)
    page.keyboard.press("t")
    facts = deals.number_of_edges()
    table = page.get_by_role("table", name=f"{facts} facts")
    assert table.get_by_role("columnheader").count() == 10
    assert table.get_by_role("row").count() == facts + 1
    assert page.get_by_role("heading", name=f"{facts} facts").count() == 1
    page.keyboard.press("Escape")
    assert page.get_by_role("application").get_attribute("aria-label").startswith("Graph.")
    assert re.match(r"[A-Z][a-z]{2} \d{4}$", page.get_by_label("From month").get_attribute("aria-valuetext"))


def test_every_control_has_a_name_for_screen_readers(open_page, deals):
    page = open_page(deals)
    nameless = page.evaluate("""() => [...document.querySelectorAll('button, input, select')].filter(
        (e) => !(e.textContent || e.getAttribute('aria-label') || '').trim()).map((e) => e.outerHTML.slice(0, 80))""")
    assert nameless == []
