"""Investors where clauses are joined: a list ends where a clause begins, and goes on behind what is told of one of its names."""

import pytest

from vcgraph.model import Article, FundingRoundClaim
from vcgraph.pipeline import default_extractor

READER = default_extractor()
Parties = dict[str, set[str]]


def rounds(text: str) -> list[FundingRoundClaim]:
    claims = READER.extract(Article(id="a", text=text)).claims
    return [one for one in claims if isinstance(one, FundingRoundClaim)]


def parties(text: str) -> Parties:
    found: Parties = {}
    for one in rounds(text):
        found.setdefault(one.company, set()).update(giver.name for giver in one.investors)
    return found


def leads(text: str) -> Parties:
    return {
        f"{one.company} {one.stage}": {giver.name for giver in one.investors if giver.role != "participant"}
        for one in rounds(text)
    }


DENIED = [
    "It was Cobden Capital, not Tavener Partners, that put $30 million into Larkin Foods.",
    "Cobden Capital, not its rival Tavener Partners, led the $30 million round of Larkin Foods.",
    "Larkin Foods raised $30 million from Cobden Capital, not from Tavener Partners.",
    "Larkin Foods is backed by Cobden Capital but not by Tavener Partners.",
    "Not Tavener Partners but Cobden Capital has invested in Larkin Foods.",
    "Larkin Foods raised $30 million from Cobden Capital rather than Tavener Partners.",
]


@pytest.mark.parametrize("text", DENIED)
def test_who_is_named_only_to_be_denied_gave_nothing(text: str) -> None:
    assert parties(text) == {"Larkin Foods": {"Cobden Capital"}}


def test_what_is_told_of_the_one_denied_stays() -> None:
    text = "It was Cobden Capital that led the $30 million Series B of Larkin, not Tavener Partners, which had led its Series A."
    assert leads(text)["Larkin series_b"] == {"Cobden Capital"}


@pytest.mark.parametrize(
    "text",
    [
        "Not only Cobden Capital but also Tavener Partners invested in Larkin Foods's $9 million round.",
        "Larkin Foods, not to be confused with Larkspur, raised $9 million from Cobden Capital and Tavener Partners.",
    ],
)
def test_not_only_denies_nobody(text: str) -> None:
    assert parties(text) == {"Larkin Foods": {"Cobden Capital", "Tavener Partners"}}


GAPS = [
    "Marlin Foods is backed by Cobden Capital, Bobolink by Tavener Partners.",
    "Marlin Foods was funded by Cobden Capital, and Bobolink, which makes tents, by Tavener Partners.",
    "Cobden Capital has invested in Marlin Foods and Tavener Partners in Bobolink.",
    "Marlin Foods raised its money from Cobden Capital, Bobolink its from Tavener Partners.",
    "Marlin Foods raised $5 million from Cobden Capital, and Bobolink, its rival, raised $9 million from Tavener Partners.",
    "Marlin Foods took $5 million from Cobden Capital and Bobolink, a Leeds start-up, received $9 million from Tavener Partners.",
    "Marlin Foods is backed by Cobden Capital, and Bobolink, its rival, is backed by Tavener Partners.",
    "Marlin Foods and Bobolink are backed by Cobden Capital and Tavener Partners, respectively.",
    "Cobden Capital and Tavener Partners have invested in Marlin Foods and Bobolink, respectively.",
]


@pytest.mark.parametrize("text", GAPS)
def test_each_clause_has_its_own_investor(text: str) -> None:
    assert parties(text) == {"Marlin Foods": {"Cobden Capital"}, "Bobolink": {"Tavener Partners"}}


def test_a_list_that_only_looks_like_two_clauses() -> None:
    text = "Marlin Foods was backed by Cobden Capital and Tavener Partners by the end of 2019."
    assert parties(text) == {"Marlin Foods": {"Cobden Capital", "Tavener Partners"}}


GOES_ON = [
    "Bobolink is backed by June Hart, who sold her own company, Petalware, to Verdana in 2018, and by Tomas Brik, whose mother runs a bank.",
    "Bobolink raised $5 million from June Hart, who founded Luggo, sold it to Verdana and now runs a bank, and Tomas Brik.",
    "Bobolink's angels include June Hart, who founded Luggo, left it in 2017 and now runs Verdana, and Tomas Brik.",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_a_list_goes_on_behind_a_relative_clause_of_several_verbs(text: str) -> None:
    assert parties(text)["Bobolink"] == {"June Hart", "Tomas Brik"}


def test_a_list_goes_on_behind_descriptions() -> None:
    text = "Cellini Capital owns stakes in Larder, run by Otto Weiss, Scullery, founded by Mina Joshi, and Pantry."
    assert parties(text) == {one: {"Cellini Capital"} for one in ("Larder", "Scullery", "Pantry")}


@pytest.mark.parametrize(
    "told", ["which has backed Codlin, Perrin and Damson", "an investor in Codlin, Perrin and Damson"]
)
def test_a_comma_ends_what_a_subject_holds(told: str) -> None:
    text = f"Ravelin Ventures, {told}, led the $3 million round of Quince Labs."
    assert set(parties(text)) == {"Codlin", "Perrin", "Damson", "Quince Labs"}


def test_a_subject_goes_on_behind_what_its_first_name_holds() -> None:
    text = "Ravelin Ventures, best known for its bets on Codlin and Perrin, and Halley Ventures have led a $13 million round in Bunk."
    assert parties(text) == {
        "Codlin": {"Ravelin Ventures"},
        "Perrin": {"Ravelin Ventures"},
        "Bunk": {"Ravelin Ventures", "Halley Ventures"},
    }


BACKERS = [
    "Tamsin Obi, who founded Luggo, is among the angels behind Wayside, together with Ruben Cardozo.",
    "Investors in Wayside range from Tamsin Obi to Ruben Cardozo.",
    "Tom Brik runs Wayside, which Tamsin Obi and Ruben Cardozo back.",
    "Cobden Capital has passed on Wayside, the company that Tamsin Obi and Ruben Cardozo both backed.",
    "Wayside is one of two companies in which both Tamsin Obi and Ruben Cardozo hold shares.",
    "Wayside makes tents. Tamsin Obi is one of its two investors and Ruben Cardozo the other.",
]


@pytest.mark.parametrize("text", BACKERS)
def test_bare_backers(text: str) -> None:
    assert parties(text) == {"Wayside": {"Tamsin Obi", "Ruben Cardozo"}}


def test_two_others_are_named_behind() -> None:
    text = "He has persuaded Ventil Capital and two others, Kolben Ventures and Druck Partners, to finance Turbina."
    assert parties(text) == {"Turbina": {"Ventil Capital", "Kolben Ventures", "Druck Partners"}}


def test_the_others_that_both_hold() -> None:
    text = "Iris Pay is one of three companies in which both Petal Ventures and Stamen Capital hold shares; the others are Freesia and Dahlia."
    assert parties(text) == {one: {"Petal Ventures", "Stamen Capital"} for one in ("Iris Pay", "Freesia", "Dahlia")}


@pytest.mark.parametrize(
    "text",
    [
        "Kestly and Orbel are neighbours. Both count Tamar Ventures among their backers.",
        "Kestly and Orbel are rivals. Tamar Ventures has backed both.",
        "Tamar Ventures backs Kestly. Orbel is backed by the same firm.",
        "Kestly is backed by Tamar Ventures, and Orbel, its rival, is backed by the same investor.",
    ],
)
def test_backers_that_are_only_meant(text: str) -> None:
    assert parties(text) == {"Kestly": {"Tamar Ventures"}, "Orbel": {"Tamar Ventures"}}


@pytest.mark.parametrize(
    "text",
    [
        "Kestly, Orbel and Farehop are rivals. Tamar Ventures has backed both.",
        "Kestly and Orbel are rivals. Tamar Ventures has passed on both.",
        "Kestly and Orbel are rivals. Ann Lee has worked for both.",
    ],
)
def test_both_of_more_than_two_or_of_other_things(text: str) -> None:
    assert parties(text) == {}


def test_who_raised_as_much_gave_nothing() -> None:
    assert parties("Atrium Labs raised $30 million, as did Vesper Bio.")["Atrium Labs"] == set()


LEADS = [
    (
        "Calder Ventures led the $25 million Series B of Nimbrel, a software maker whose $6 million seed round in 2017 was led by Oakshott Capital.",
        {"Nimbrel series_b": {"Calder Ventures"}, "Nimbrel seed": {"Oakshott Capital"}},
    ),
    (
        "Nimbrel, whose seed round was led by Oakshott Capital, has raised $16 million from Calder Ventures.",
        {"Nimbrel None": set(), "Nimbrel seed": {"Oakshott Capital"}},
    ),
    (
        "Harrow Peak led the Series A of Nimbrel and took part in that of Stratton, which was led by Lowe Ventures.",
        {"Nimbrel series_a": {"Harrow Peak"}, "Stratton None": {"Lowe Ventures"}},
    ),
    (
        "Both the $4 million seed round of Nimbrel and its $16 million Series A were led by Lowe Ventures.",
        {"Nimbrel seed": {"Lowe Ventures"}, "Nimbrel series_a": {"Lowe Ventures"}},
    ),
    (
        "The $5 million round of Nimbrel was led by Calder Ventures, that of Stratton by Lowe Ventures.",
        {"Nimbrel None": {"Calder Ventures"}, "Stratton None": {"Lowe Ventures"}},
    ),
]


@pytest.mark.parametrize(("text", "told"), LEADS)
def test_each_round_has_its_own_lead(text: str, told: Parties) -> None:
    assert leads(text) == told


def test_an_investor_called_by_its_seed_at_the_end() -> None:
    assert parties("Mossel raised $5 million from Cromarty Capital and Firth Seed.") == {
        "Mossel": {"Cromarty Capital", "Firth Seed"}
    }
