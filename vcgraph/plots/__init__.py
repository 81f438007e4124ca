"""Plots of answers, each from one call: interactive in a notebook or a page, static as SVG, PNG or PDF.

Money in several currencies is drawn apart, unless rates are given. Every plot names its units and its sources.
"""

from vcgraph.plots.companies import funding_by_year, round_sizes, valuation_history
from vcgraph.plots.investors import co_investment_matrix, fund_waterfall, investor_activity
from vcgraph.plots.plot import Plot

__all__ = [
    "Plot",
    "co_investment_matrix",
    "fund_waterfall",
    "funding_by_year",
    "investor_activity",
    "round_sizes",
    "valuation_history",
]
