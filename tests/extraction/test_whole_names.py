"""Names with a stop, an owner or a number inside, what names nobody, and who is told twice under two names."""

import pytest

from vcgraph.model import Article
from vcgraph.pipeline import default_extractor


def _claims(text: str) -> list[dict[str, object]]:
    article = Article(id="a", text=text, published="2023-05-10")
    return [claim.to_dict() for claim in default_extractor().extract(article).claims]


def _parties(text: str) -> set[object]:
    """Everybody who has a part in the deals and offices that a text tells, people with an office apart."""
    found: set[object] = set()
    for told in _claims(text):
        found |= {told[key] for key in ("company", "acquirer", "target", "organization") if told.get(key)}
        investors = told.get("investors")
        found |= {one["name"] for one in investors} if isinstance(investors, list) else set()
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kelda.Lantern laid off staff. In 2022, Kelda.Lantern offers pumps. The firm Kelda.Lantern raised $5 million.",
         {"Kelda.Lantern"}),
        ("Kelda.Lantern was founded by Ann Lee in Leeds.", {"Kelda.Lantern"}),
        ("It sells pumps to Tarn.Demand grew. Velora raised $4 million.", {"Velora"}),
        ("The Series C in Velora was led by Tarnik.Ventures, with participation from Harrow Capital.",
         {"Velora", "Tarnik.Ventures", "Harrow Capital"}),
        ("Velora raised $5 million from Harrow Ventures, Marrow & Company, and inra.vexa.",
         {"Velora", "Harrow Ventures", "Marrow & Company", "inra.vexa"}),
        ("Ruby’s List sells ads. In 2019, Ruby’s List raised $5 million. Ruby’s loss grew. Ruby’s List and Tarn met. "
         "Ruby’s List is in Leeds. Ruby’s List has fans.", {"Ruby’s List"}),
        ("Harrow Health has acquired the startup Zelda's Nest.", {"Harrow Health", "Zelda's Nest"}),
        ("Bovio bought Zelkin's Hatch, a game. Zelkin makes others.", {"Bovio", "Hatch"}),
        ("Edtech giant KELDA’S has raised $25 million from Harrow Capital. KELDA’S grew.", {"KELDA’S", "Harrow Capital"}),
        ("Kelda Rovendran owns pumps. Rovendran spoke. Today Kelda's has raised $5 million.", {"Kelda's"}),
        ("Dr. Orrell's has raised $5 million from Harrow Ventures.", {"Dr. Orrell's", "Harrow Ventures"}),
        ("Dr. Orrell's team met. Velora raised $5 million.", {"Velora"}),
        ("Velora has raised $5 million from 360 HALT Asset Management.", {"Velora", "360 HALT Asset Management"}),
        ("Velora raised $5 million. New investors were Tarn Pharma, BVM, and 15th Orchard.",
         {"Velora", "Tarn Pharma", "BVM", "15th Orchard"}),
        ("Velora raised $5 million from Harrow Ventures, which has its office on Main Street, 15th Avenue.",
         {"Velora", "Harrow Ventures"}),
        ("Velora closed a £1 million seed round from Chronicle 1 in September, 2020.", {"Velora", "Chronicle 1"}),
        ("Velora raised $5 million led by Air Kelda Venture Capital (AKLAD, France) with Tarn Capital.",
         {"Velora", "Air Kelda Venture Capital", "Tarn Capital"}),
        ("VeloShout grew. VeloShout makes pumps. VeloShout is in Leeds.\n\nVeloShoud’s seed round was led by Tarn Capital.",
         {"VeloShout", "Tarn Capital"}),
    ],
)  # fmt: skip
def test_names_stay_whole(text: str, names: set[str]) -> None:
    assert _parties(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Leal invests in AI-driven sales and AI-enabled tools.", set()),
        ("The third-party logistics (3PL) player filed in August 2024 for an IPO worth $26 million.", set()),
        ('The "Debentures" are due. Kelda may invest in the Debentures.', set()),
        ("Velora raised $5 million from Tarn Capital.\n\nSource: El Mercado", {"Velora", "Tarn Capital"}),
        ("".join(f"{at}. A deal of pumps\n\nSome talk.\n\nSource: El Mercado\nSize: {at}0m (GBP)\nGrade: Told\n\n" for at in range(1, 6)),
         set()),
        ("Velora was founded by Jerry Rood, owner of the Dallas Rangers.", {"Velora"}),
        ("Velora raised $5 million in seed funding from Pale Marrow and Equity crowdfunding.", {"Velora", "Pale Marrow"}),
    ],
)  # fmt: skip
def test_papers_teams_and_trades_have_no_part(text: str, names: set[str]) -> None:
    assert _parties(text) == names


@pytest.mark.parametrize(
    ("text", "investors"),
    [
        ("Velora raises $17M from Harrow, Kelda, Tarn Capital\n\nThe startup raised a $17 million Series A led by "
         "Harrow’s Gura Chelmal, with participation from Kelda’s venture arm KVentures and Tarn Capital.",
         {"Harrow": "lead", "KVentures": "participant", "Tarn Capital": "participant"}),
        ("Velora raised $5 million from Kelda and Tarn Capital. Kelda’s Ann Lee joins its board.",
         {"Kelda": "participant", "Tarn Capital": "participant"}),
    ],
)  # fmt: skip
def test_an_owner_and_its_arm_give_once(text: str, investors: dict[str, str]) -> None:
    rounds = [one for one in _claims(text) if one["type"] == "funding_round"]
    assert [{each["name"]: each["role"] for each in one["investors"]} for one in rounds] == [investors]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "founders"),
    [
        ("Velora was founded by a former vice president at KeldaSocial Brelt Moswick and Toby Marrick. KeldaSocial grew.",
         {("Brelt Moswick", "Velora"), ("Toby Marrick", "Velora")}),
        ("Velora raised $5 million from Harrow Ventures.\n\nThe VC firm, founded by Ann Lee, recently led a $4 million "
         "round in German fintech Rilo.", {("Ann Lee", "Harrow Ventures")}),
        ("The VC firm, founded by Ann Lee, recently led a $4 million round in German fintech Rilo.", set()),
        ("Founded in 2016 by Ann Lee and Bo Rood, Velora’s range includes Kelda, Derma Labs and Tarn.",
         {("Ann Lee", "Velora"), ("Bo Rood", "Velora")}),
    ],
)  # fmt: skip
def test_founders_of_whom_the_words_tell(text: str, founders: set[tuple[str, str]]) -> None:
    told = [one for one in _claims(text) if one["type"] == "role" and one["title"] == "founder"]
    assert {(one["person"], one["organization"]) for one in told} == founders
