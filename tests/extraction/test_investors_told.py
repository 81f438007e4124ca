"""Portfolios and investors of rounds as the press words them, read with the weights; near misses tell of no investor."""

import pytest

from vcgraph.model import Article, FundingRoundClaim
from vcgraph.pipeline import default_extractor

H, N, B = "Harrow Ventures", "Norwell Capital", "Bede Partners"
RAISED = "Quillon raised $8 million"
Rounds = dict[str, set[str]]

PORTFOLIOS: dict[str, str] = {
    f"{H} has made shrewd bets on Brightpan, Zendo and Ovenly, to name three.": H,
    f"Marta Nunes runs {H}. Her firm has placed bets on Brightpan, Zendo and Ovenly.": H,
    f"{H} has put about $2 billion into 40 companies, among them Brightpan, Zendo and Ovenly.": H,
    "Tarnholt has so far deployed $3 billion across Nordic startups, including Brightpan, Zendo, and Ovenly.": "Tarnholt",
    f"{H} has closed nine deals to date, including Brightpan, Zendo and Ovenly.": H,
    f"With Brightpan, Zendo and Ovenly in its portfolio, {H} plans a third fund.": H,
    f"With three unicorns in its portfolio – Brightpan, Zendo and Ovenly – {H} plans a third fund.": H,
    f"The success of {H} has come mostly from a few investments, namely Brightpan, Zendo and Ovenly.": H,
    f"{H}’s fortune rests on three early bets, including Brightpan, Zendo and Ovenly.": H,
    f"{H} was an early investor in many startups. Three of those have gone public: Brightpan, Zendo and Ovenly.": H,
    f"{H} invested early in Brightpan and Zendo in the 1990s and Ovenly in the 2000s.": H,
    f"{H} owns 24% of Brightpan, 9% of Zendo and 21% of Ovenly.": H,
    f"Among the food startups that {H} is backing are Brightpan, Zendo and Ovenly.": H,
    f"Brightpan, Zendo and Ovenly, other {H} companies, moved to Leeds.": H,
    "Est capital is dear, but EST has backed Brightpan, Zendo and Ovenly.": "EST",
}
"""Each tells that its investor holds Brightpan, Zendo and Ovenly."""


def _rounds(text: str) -> Rounds:
    claims = default_extractor().extract(Article(id="a", text=text)).claims
    found: Rounds = {}
    for claim in claims:
        if isinstance(claim, FundingRoundClaim):
            sum_ = f" {claim.amount.value // 1_000_000}" if claim.amount else ""
            names = {one.name + ("*" if one.role != "participant" else "") for one in claim.investors}
            found[claim.company + sum_] = names
    return found


@pytest.mark.parametrize(("text", "investor"), PORTFOLIOS.items(), ids=range(len(PORTFOLIOS)))
def test_portfolios(text: str, investor: str) -> None:
    assert _rounds(text) == {company: {investor} for company in ("Brightpan", "Zendo", "Ovenly")}


TOLD: dict[str, Rounds] = {
    f"{RAISED}. {H} led the round, with participation from all earlier investors, including {N}, Tarn, and {B}.": {
        "Quillon 8": {f"{H}*", N, "Tarn", B}
    },
    f"{RAISED} in a seed round from {H}, which is based in Oslo, {N}, one of the oldest funds there, and {B}.": {
        "Quillon 8": {H, N, B}
    },
    f"{RAISED} led by {H}. Investors also took part, including Tarn Partners LP, {N}, and {B}.": {
        "Quillon 8": {f"{H}*", "Tarn Partners", N, B}
    },
    f"{RAISED}. Zendo Seeds led the deal, with further investments from {N} and {B}.": {
        "Quillon 8": {"Zendo Seeds*", N, B}
    },
    f"{RAISED}. {H}, which has also invested in Brightpan and Zendo, led the round.": {
        "Quillon 8": {f"{H}*"},
        "Brightpan": {H},
        "Zendo": {H},
    },
    f"{RAISED}. The round, led by {H} and {N}, also included {B}.": {"Quillon 8": {f"{H}*", f"{N}*", B}},
    f"{RAISED}. The latest round, its second, was signed in Leeds and involved {H}.": {"Quillon 8": {H}},
    f"{RAISED} for its ovens, adding {H} to its already long list of investors.": {"Quillon 8": {H}},
    f"{RAISED} and brought in some so-called “crossover investors” including {N} and {B}.": {"Quillon 8": {N, B}},
    f"{RAISED}. Several other investors joined {H} and {N}, including {B}.": {"Quillon 8": {H, N, B}},
    f"{RAISED}. It received the money from {H}. It led the round, and {N} joined.": {"Quillon 8": {f"{H}*", N}},
    f"{RAISED}. Tarn Bank joins {N}, {H}, the lead investor, and {B} in the round.": {
        "Quillon 8": {"Tarn Bank", N, f"{H}*", B}
    },
    f"{RAISED} led by {H}. Other investors and advisers include {N} and {B}.": {"Quillon 8": {f"{H}*", N, B}},
    f"{RAISED} led by {H}. {N} and {B} poured in $1 million each.": {"Quillon 8": {f"{H}*", N, B}},
    f"{RAISED} led by {H}. {N} came in with $3 million.": {"Quillon 8": {f"{H}*", N}},
    f"{RAISED} led by {H}. The maker of ovens has also won investment from {N}.": {
        "Quillon 8": {f"{H}*"},
        "Quillon": {N},
    },
    f"{RAISED} led by {H}. Other investors in earlier rounds include {N} and {B}.": {
        "Quillon 8": {f"{H}*"},
        "Quillon": {N, B},
    },
    f"{N}-backed {RAISED} led by {H}.": {"Quillon 8": {f"{H}*"}, "Quillon": {N}},
    f"Quillon cut staff. {H} and {N}, as well as individuals including Ann Lee, are existing investors.": {
        "Quillon": {H, N, "Ann Lee"}
    },
    "Brightpan, Zendo and Tarnholt are early investors in Quillon.": {"Quillon": {"Brightpan", "Zendo", "Tarnholt"}},
    f"Quillon's website lists {H} and {N} as investors.": {"Quillon": {H, N}},
    f"Many startups find the agency a good customer, said Ann Lee, general manager of {H}, a Quillon investor.": {
        "Quillon": {H}
    },
}


@pytest.mark.parametrize(("text", "found"), TOLD.items(), ids=range(len(TOLD)))
def test_investors_told(text: str, found: Rounds) -> None:
    assert _rounds(text) == found


NOT_TOLD: dict[str, Rounds] = {
    f"{RAISED} led by {H}, a firm that looks after money for Larry Vale and Ann Lee.": {"Quillon 8": {f"{H}*"}},
    f"{RAISED} led by {H}. Investors in {H} include Tarn Bank.": {"Quillon 8": {f"{H}*"}},
    f"{RAISED} from {H}. Croft Legal represented the shareholders of Quillon.": {"Quillon 8": {H}},
    "Quillon hired Ann Lee, who worked at the venture firm that backed Brightpan.": {},
}
"""Read without what these changes add: Larry Vale, Tarn Bank, Croft Legal and Ann Lee as investors."""


@pytest.mark.parametrize(("text", "found"), NOT_TOLD.items(), ids=range(len(NOT_TOLD)))
def test_who_is_no_investor(text: str, found: Rounds) -> None:
    assert _rounds(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The state has invested $2 billion in 40 schools, including Brightpan, Zendo and Ovenly.",
        "Tarn Motors has invested $2 billion in eight plants, including Brightpan, Zendo and Ovenly.",
        "Gamblers placed early bets on Brightpan, Zendo and Ovenly.",
        "The shop has deployed robots across 40 sites, including Brightpan, Zendo and Ovenly.",
        "With Brightpan and Zendo in its squad, Ovenly plans to win.",
        "Tarn Retail has done deals with suppliers, including Brightpan and Zendo.",
        "The clinic has spent $3 million on software from companies such as Brightpan and Zendo.",
        f"{H} has served 40 customers. Two have since listed: Brightpan and Zendo.",
    ],
)
def test_lists_that_tell_no_portfolio(text: str) -> None:
    assert _rounds(text) == {}
