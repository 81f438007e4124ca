"""The page: one offline HTML file that shows who funds whom, each line with its source."""

from vcgraph.viz.style import Style

__all__ = ["NotebookPage", "Style", "render_html", "write_html"]


def __getattr__(name: str) -> object:
    """Load the page on first use: numpy and networkx would slow down every import of the front door."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from vcgraph.viz import page

    return getattr(page, name)
