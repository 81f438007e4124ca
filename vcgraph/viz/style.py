"""How a page looks, in a few choices."""

from dataclasses import dataclass
from typing import Literal

Theme = Literal["auto", "light", "dark"]
Engine = Literal["auto", "vis", "canvas"]


@dataclass(frozen=True, slots=True)
class Style:
    """Choices for a page.

    `theme` "auto" follows the reader's system. `rounds` shows funding rounds as nodes from the start. `engine` "auto"
    draws graphs of up to `vis_limit` nodes by vis-network (as pyvis ships it), larger ones on a bare canvas.
    A graph of more than `overview_above` nodes opens with its `overview` most important nodes; a click shows the rest.
    """

    title: str = "Who funds whom"
    theme: Theme = "auto"
    rounds: bool = False
    engine: Engine = "auto"
    vis_limit: int = 100
    overview_above: int = 1500
    overview: int = 250
