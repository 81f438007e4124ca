"""The page: one offline HTML file that shows who funds whom, each line with its source."""

from vcgraph.viz.page import notebook_html, render_html, write_html
from vcgraph.viz.style import Style

__all__ = ["Style", "notebook_html", "render_html", "write_html"]
