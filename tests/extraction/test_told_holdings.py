"""Investors introduced by what else they hold, in lists of companies inside prose; with near misses that tell of no stake."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

H, S = "Harrow Ventures", "Stanmore Capital"
B, Q, Z, O = "Brightpan", "Quillo", "Zendo", "Ovenly"  # noqa: E741
RAISED = "Ovenly has raised $8 million"
TOLD: dict[str, set[tuple[str, str]]] = {
    f"{RAISED} in a round led by Harrow Ventures, the storied investor that has backed giants like Brightpan and Quillo, "
    "as well as up-and-coming startups like Zendo.": {(H, O), (H, B), (H, Q), (H, Z)},
    f"{RAISED} in a round led by Harrow Ventures, which has also invested in Brightpan and Quillo, with participation "
    "from Stanmore Capital, an investor in Zendo.": {(H, O), (H, B), (H, Q), (S, O), (S, Z)},
    f"{RAISED} from Harrow Ventures, an early supporter of Brightpan and of Quillo.": {(H, O), (H, B), (H, Q)},
    f"{RAISED} from Harrow Ventures. The Boston firm, best known for Brightpan, is also an investor in Quillo.": {
        (H, O),
        (H, Q),
    },
    f"{RAISED}. Harrow Ventures, which has stakes in Brightpan and the lender Quillo, led it.": {
        (H, O),
        (H, B),
        (H, Q),
    },
    f"{RAISED} from Harrow Ventures (Brightpan, Quillo and Zendo).": {(H, O), (H, B), (H, Q), (H, Z)},
    "Harrow Ventures, which was started by Marta Nunes, is an investor in Brightpan.": {(H, B)},
    "Harrow Ventures, the firm that counts Marta Nunes among its partners and that has backed Brightpan, is hiring.": {
        (H, B)
    },
    "Harrow Ventures has put money into food (Brightpan, Quillo), transport (Zendo), and baking (the app Ovenly).": {
        (H, B),
        (H, Q),
        (H, Z),
        (H, O),
    },
    "Harrow Ventures, whose portfolio spans food (Brightpan) and transport (Quillo and Zendo), is hiring.": {
        (H, B),
        (H, Q),
        (H, Z),
    },
    "Harrow Ventures has backed three graduates: Zendo-like Brightpan, Ovenly's rival Quillo.": {(H, B), (H, Q)},
    "Stanmore Capital does nothing here, but Harrow Ventures does: its holdings include Brightpan and Quillo.": {
        (H, B),
        (H, Q),
    },
    "Marta Nunes wrote cheques for music site Brightpan and lender Quillo.": {("Marta Nunes", B), ("Marta Nunes", Q)},
    "Ann Lee left the bank. The former banker wrote angel checks into Brightpan and Quillo, alongside Harrow Ventures. "
    "She also backed Zendo.": {("Ann Lee", B), ("Ann Lee", Q), (H, B), (H, Q), ("Ann Lee", Z)},
    "Ann Lee worked for Bob Stone. She sold Zendo to Marta Nunes. She has a finger in everything from Brightpan to Quillo.": {
        ("Ann Lee", B),
        ("Ann Lee", Q),
    },
    "Gulden Spoor, a Ghent investment company, is old. It has holdings in Brightpan and in Quillo.": {
        ("Gulden Spoor", B),
        ("Gulden Spoor", Q),
    },
    "Harrow Ventures has twelve companies on its books. They include lender Brightpan, Quillo (a marketplace), and Zendo.": {
        (H, B),
        (H, Q),
        (H, Z),
    },
    "Tidewrack, the Halifax family office of the Nunes clan, is old. Its companies include Brightpan.": {
        ("Tidewrack", B)
    },
    "Harrow Ventures backed Ovenly. Recent deals include Brightpan, a workflow tool.": {(H, O), (H, B)},
    "Ovenly serves companies. They include Brightpan and Quillo.": set(),
    "Correction: An earlier version of this article listed Brightpan as an investment of Harrow Ventures.": set(),
    "He backed the plan of Brightpan and Quillo.": set(),
    f"{RAISED}. It has backing from Harrow Ventures (formerly Brightpan).": {(H, O)},
    f"{RAISED} from Harrow Ventures. The company counts Brightpan and Quillo among its customers.": {(H, O)},
    f"{RAISED} from Harrow Ventures. It competes with giants like Brightpan.": {(H, O)},
    "Harrow Ventures has an interest in buying Brightpan.": set(),
    "Harrow Ventures, the firm that worked with Brightpan and Quillo, is hiring.": set(),
    "Ovenly has put its ovens into food (Brightpan, Quillo) and transport (Zendo).": set(),
    "Harrow Ventures' competitors include Brightpan (Quillo) and Zendo.": set(),
}


def _stakes(text: str) -> set[tuple[str, str]]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    rounds = [claim for claim in claims if isinstance(claim, FundingRoundClaim)]
    return {(investor.name, claim.company) for claim in rounds for investor in claim.investors}


@pytest.mark.parametrize(("text", "stakes"), TOLD.items(), ids=range(len(TOLD)))
def test_holdings_told_in_passing(text: str, stakes: set[tuple[str, str]]) -> None:
    assert _stakes(text) == stakes
