"""Short names that an article has for one of several longer ones."""

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import AcquisitionClaim, Article, RoleClaim


def test_of_two_longer_names_the_one_told_first_is_meant() -> None:
    text = (
        "Velora Security raises $45 million\n\n“It is good,” said Ann Lee, the chief of Velora Security. Velora thinks so too. "
        "She had the idea with Bob Ray, of Velora's research arm, Velora Labs. Velora has raised $80 million to date."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {one.company for one in claims if not isinstance(one, RoleClaim)} == {"Velora Security"}


def test_an_arm_named_once_gives_no_name_to_the_company_of_the_text() -> None:
    text = (
        "Velora buys Tarn Inns for $5 million\n\nVelora has a deal to buy Tarn Inns. Velora says it will pay $5 million. "
        "“It is a milestone,” said Velora International CEO Ann Lee. Velora was founded in 2012."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert [one.acquirer for one in claims if isinstance(one, AcquisitionClaim)] == ["Velora"]
