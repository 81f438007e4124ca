"""The page of the example articles: one file to pass on.

It goes to `out/page` or to the folder that is named; `--pictures` also takes the pictures of the README with Chromium.
`python examples/09_page.py docs/page --pictures` makes the committed ones.
"""

import argparse
import importlib
import os
from pathlib import Path

from vcgraph.viz import Style

CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1440, 900


def main() -> None:
    """Write the page, and the pictures if asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=Path("out/page"))
    parser.add_argument("--pictures", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    kg = importlib.import_module("02_many_articles").example_graph()
    whole = kg.to_html(options.folder / "example.html", style=Style(title="Who funds whom: the example articles"))
    print(f"{whole}: open it in a browser")
    if options.pictures:
        take_pictures(whole, options.folder)


def take_pictures(page_file: Path, folder: Path) -> None:
    """The page as it opens, and in the dark with the facts of one company."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = play.chromium.launch(executable_path=os.environ.get("CHROMIUM", CHROMIUM), args=flags)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        page.goto(page_file.resolve().as_uri())
        page.wait_for_timeout(500)
        page.screenshot(path=folder / "light.png")
        page.fill("#search", "Velmora")
        page.keyboard.press("Enter")
        page.click("#tools button:has-text('Dark')")
        page.wait_for_timeout(500)
        page.screenshot(path=folder / "dark.png")
        browser.close()


if __name__ == "__main__":
    main()
