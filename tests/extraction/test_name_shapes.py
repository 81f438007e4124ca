"""Names in small letters, behind numbers, of two words that a sign joins, with the legal forms of many lands."""

import pytest

from vcgraph.model import Article
from vcgraph.pipeline import default_extractor


def _parties(text: str) -> set[str]:
    """Everybody who has a part in the deals and offices that a text tells, people apart."""
    found: set[str] = set()
    for claim in default_extractor().extract(Article(id="a", text=text, published="2023-05-10")).claims:
        told = claim.to_dict()
        found |= {told[key] for key in ("company", "acquirer", "target", "organization") if told.get(key)}
        found |= {one["name"] for one in told.get("investors") or []}
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zelbio's $30 million seed round was led by vesquil capital.", {"Zelbio", "vesquil capital"}),
        ("Harrow Capital has invested in Sanzu, pimdra health and Brakel.",
         {"Harrow Capital", "Sanzu", "pimdra health", "Brakel"}),
        ("lungri foods has raised $5 million from Harrow Ventures.", {"lungri foods", "Harrow Ventures"}),
        ("Junpo Labs has raised $12 million from zunko.", {"Junpo Labs", "zunko"}),
        ("Draarden Logistics bought US drugmaker oropoor for £5m.", {"Draarden Logistics", "oropoor"}),
        ("Other zunkelot ventures, such as Tarn, raised $5 million.", {"Tarn"}),
        ("Indian edtech startup 21 Kelsantam Labs has named Jonas Rood as chief executive.", {"21 Kelsantam Labs"}),
        ("500 Miden's portfolio includes Quellor and Tamard.", {"500 Miden", "Quellor", "Tamard"}),
        ("Velora, backed by 212 Orvado and Harrow Ventures, makes sensors.", {"Velora", "212 Orvado", "Harrow Ventures"}),
        ("It opened 20 Zivard and 30 Moltan shops. It bought 12 Zivard jets for $12 million.", set()),
        ("Seven Kelard's portfolio includes Quellor and Tamard.", {"Seven Kelard", "Quellor", "Tamard"}),
        ("Kelwy and Poord, a maker of tea, has raised $5 million from Harrow Ventures.",
         {"Kelwy and Poord", "Harrow Ventures"}),
        ("Backed by Velora and Tarand, a maker of pumps, Oslund has raised $4 million.", {"Oslund", "Velora", "Tarand"}),
        ("Harrow Ventures led a $5 million seed round in Kelwy + Tarand.", {"Harrow Ventures", "Kelwy + Tarand"}),
        ("Koard/Veszu was founded by Ann Lee in Leeds.", {"Koard/Veszu"}),
        ("Payments startup Milun by Kellun, backed by Harrow Ventures and Tarn Capital, makes sensors.",
         {"Milun by Kellun", "Harrow Ventures", "Tarn Capital"}),
        ("The purchase of Quillon by Velora has closed.", {"Quillon", "Velora"}),
        ("Harrow Fund's portfolio includes Fellor+, Boxano and Feltor+.", {"Harrow Fund", "Fellor+", "Boxano", "Feltor+"}),
        ("Denmard.World's $8 million Series B round was led by Harrow Ventures.", {"Denmard.World", "Harrow Ventures"}),
        ("It sells pumps to Tarn.Health officials agreed. Velora raised $4 million.", {"Velora"}),
        ("Biotech Bessy's snapped up Berlin-based Braort for $12 million.", {"Bessy's", "Braort"}),
        ("Rival Velora Therapeutics has raised £5m from Harrow Ventures.", {"Velora Therapeutics", "Harrow Ventures"}),
        ("Clear was founded by Ann Lee and Peter Novak in Leeds.", {"Clear"}),
        ("The fashion label Ralph Ashdown was founded by Ann Lee.", {"Ralph Ashdown"}),
        ("Boulder's $30 million Series B round was led by Harrow Capital.", {"Boulder", "Harrow Capital"}),
        ("Harrow Capital and Tarn Ventures have invested £5m in Nasdaq-listed Arfel.",
         {"Harrow Capital", "Tarn Ventures", "Arfel"}),
        ("$12 million was raised by London fintech Torgri from Harrow Global.", {"Torgri", "Harrow Global"}),
        ("Velora Air, which is no relation to Velora, sells phones. Velora raised $5 million.", {"Velora"}),
    ],
)  # fmt: skip
def test_names_are_neither_cut_nor_lost(text: str, names: set[str]) -> None:
    assert _parties(text) == names


@pytest.mark.parametrize(
    "form",
    ["S.A.S.", "Sdn. Bhd.", "Kft.", "Ltda.", "d.o.o.", "S.A. de C.V.", "GmbH & Co. KG", "SE & Co. KGaA", "S.à r.l."],
)
def test_a_legal_form_ends_its_name(form: str) -> None:
    text = f"Harrow Ventures led a $12 million Series A round in Velora {form}. Velora was founded by Ann Lee."
    assert {one.removesuffix(".") for one in _parties(text.replace("..", "."))} == {
        "Harrow Ventures",
        f"Velora {form}".removesuffix("."),
    }


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Kaldorayan S, a partner at Harrow Ventures, spoke.", "Kaldorayan S"),
        ("Anna (Bobby) Rood, the founder of Velora Foods, spoke in Berlin.", "Anna (Bobby) Rood"),
        ("Grace 'Chip' Rood, co-founder of Velora Foods, told reporters so.", "Grace 'Chip' Rood"),
    ],
)
def test_people_keep_all_parts_of_their_names(text: str, person: str) -> None:
    claims = default_extractor().extract(Article(id="a", text=text)).claims
    assert [claim.to_dict()["person"] for claim in claims] == [person]


def test_a_fine_is_no_price() -> None:
    text = "Tarn has bought Kellun. Velora paid a fine of $3 million in Italy."
    (claim,) = default_extractor().extract(Article(id="a", text=text)).claims
    assert claim.to_dict().get("amount") is None
