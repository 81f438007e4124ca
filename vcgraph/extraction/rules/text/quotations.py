"""What a sentence quotes before it says who spoke."""

from vcgraph.normalize.patterns import Pattern

_OPENS_QUOTED = Pattern(r"[“\"][^“”\"]{3,600}[,?!.…][”\"] ")


def quoted_until(mask: str, position: int) -> int:
    """Where the quotation that a sentence opens with ends, if a position stands behind it; else its start: in "“Bolt could
    do this tomorrow,” said Ann Lee, the company's founder" the company is not Bolt.
    """
    quoted = _OPENS_QUOTED.match(mask)
    return quoted.end() if quoted is not None and quoted.end() <= position else 0


_QUOTED = Pattern(r"[“\"][^“”\"]*[.,!?…][”\"] *")


def is_quotation(mask: str) -> bool:
    """ "“Bolt has shown it.”": of whom somebody speaks there, and not the text."""
    return _QUOTED.fullmatch(mask) is not None
