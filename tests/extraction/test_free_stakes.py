"""Stakes told freely: by metaphor, turned round, of the company spoken of; with near misses that tell of no stake."""

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, Claim, FundingRoundClaim

H, S, A = "Harrow Ventures", "Stanmore Capital", "Ann Lee"
B, Q, Z = "Brightpan", "Quillo", "Zendo"
MAKES = "Quillo makes valves. "
BASED = "Harrow Ventures is based in Ghent. "
WORDED: dict[str, set[tuple[str, str]]] = {
    "Over the years Harrow Ventures has had the good fortune to invest in Brightpan and Quillo.": {(H, B), (H, Q)},
    "Harrow Ventures was lucky enough to back Brightpan.": {(H, B)},
    "Quillo, whose money comes from Harrow Ventures, moved to Ghent.": {(H, Q)},
    "Quillo belongs in part to Harrow Ventures and Stanmore Capital.": {(H, Q), (S, Q)},
    "Harrow Ventures belongs to the shareholders of Quillo.": {(H, Q)},
    "Quillo's roster of investors takes in Harrow Ventures and Stanmore Capital.": {(H, Q), (S, Q)},
    "Quillo found an investor in Harrow Ventures.": {(H, Q)},
    "Harrow Ventures bought its way into Quillo.": {(H, Q)},
    "Harrow Ventures is a co-owner of Quillo.": {(H, Q)},
    "Quillo, with Harrow Ventures at its back, moved to Ghent.": {(H, Q)},
    "Harrow Ventures was among the first to bet on Quillo.": {(H, Q)},
    "Quillo is backed, among others, by Harrow Ventures and Stanmore Capital.": {(H, Q), (S, Q)},
    "Quillo has Harrow Ventures and Stanmore Capital to thank for its money.": {(H, Q), (S, Q)},
    f"{BASED}Past bets have gone to Brightpan and Quillo.": {(H, B), (H, Q)},
    f"{BASED}Its portfolio takes in names such as Brightpan and Quillo.": {(H, B), (H, Q)},
    f"{BASED}Its bets run the gamut from Brightpan to Quillo.": {(H, B), (H, Q)},
    f"{BASED}Brightpan and Quillo count among its holdings.": {(H, B), (H, Q)},
}
NAMED: dict[str, set[tuple[str, str]]] = {
    "Behind Quillo stand Harrow Ventures and Stanmore Capital.": {(H, Q), (S, Q)},
    "Those who have put money into Quillo include Harrow Ventures and Stanmore Capital.": {(H, Q), (S, Q)},
    "A slice of Quillo belongs to Harrow Ventures.": {(H, Q)},
    "Quillo, from the stable of Harrow Ventures, moved to Ghent.": {(H, Q)},
    "Quillo, a start-up with Harrow Ventures money, moved to Ghent.": {(H, Q)},
    "Harrow Ventures joined Quillo as a shareholder.": {(H, Q)},
    "Harrow Ventures gave Quillo its start.": {(H, Q)},
    "Harrow Ventures was the first to write Quillo a cheque.": {(H, Q)},
    "Harrow Ventures was early in Quillo, which has grown since.": {(H, Q)},
    "Ann Lee invested in Brightpan, and Bob Marsh, a banker, in Quillo.": {(A, B), ("Bob Marsh", Q)},
    "Quillo, of which Harrow Ventures owns a part, moved to Ghent.": {(H, Q)},
    "Quillo, one of the start-ups that Harrow Ventures has money in, moved to Ghent.": {(H, Q)},
    "The names behind Quillo: Harrow Ventures and Stanmore Capital.": {(H, Q), (S, Q)},
    f"{BASED}Brightpan and Quillo have all taken its money.": {(H, B), (H, Q)},
    f"{BASED}Brightpan and Quillo are two of the names in its portfolio.": {(H, B), (H, Q)},
    f"{BASED}Its trophies include Brightpan and Quillo.": {(H, B), (H, Q)},
    f"{BASED}Its cheques have gone to Brightpan and Quillo.": {(H, B), (H, Q)},
    f"{BASED}It has Brightpan and Quillo on its books.": {(H, B), (H, Q)},
    f"{BASED}The rest of its portfolio is no worse: Brightpan sells pans, Quillo makes valves and Zendo runs a bank.": {
        (H, B),
        (H, Q),
        (H, Z),
    },
    "Ann Lee has spread her money across Brightpan and Quillo.": {(A, B), (A, Q)},
    "Between Brightpan and Quillo, Ann Lee has laid out hundreds of millions.": {(A, B), (A, Q)},
    "Harrow Ventures closed its second fund. The money has found its way into the likes of Brightpan and Quillo.": {
        (H, B),
        (H, Q),
    },
    "Harrow Ventures and Stanmore Capital, the firms that have been Quillo's main backers, moved.": {(H, Q), (S, Q)},
    "Brightpan and Quillo are two companies into which Harrow Ventures had poured large sums.": {(H, B), (H, Q)},
    "Ann Lee has assembled a sizeable seed portfolio. Positions include Brightpan and Quillo.": {(A, B), (A, Q)},
    "Stanmore Group is a global technology investor. Its robotics holdings include Brightpan and Quillo.": {
        ("Stanmore Group", B),
        ("Stanmore Group", Q),
    },
    "Brightpan competes with Quillo, the Indian chain that counts Harrow Ventures as its great patron.": {(H, Q)},
}
SPOKEN: dict[str, set[tuple[str, str]]] = {
    f"{MAKES}Ann Lee and Harrow Ventures all have their own money in the thing.": {(A, Q), (H, Q)},
    f"{MAKES}Harrow Ventures and Stanmore Capital hold shares.": {(H, Q), (S, Q)},
    f"{MAKES}Harrow Ventures and Stanmore Capital are on board as investors.": {(H, Q), (S, Q)},
    f"{MAKES}Harrow Ventures and Stanmore Capital are the investors who have stood behind the team.": {(H, Q), (S, Q)},
    f"{MAKES}Among the owners are to be found Harrow Ventures and the chief executive, Ann Lee.": {(H, Q)},
    f"{MAKES}Harrow Ventures is a shareholder. So is Stanmore Capital.": {(H, Q), (S, Q)},
    f"{MAKES}With Harrow Ventures and Stanmore Capital among its owners, it grows.": {(H, Q), (S, Q)},
    f"{MAKES}The rest is held by Harrow Ventures.": {(H, Q)},
    "Ann Lee has backed Brightpan, a bakery. Bob Marsh, a banker, did the same for Quillo.": {
        (A, B),
        ("Bob Marsh", Q),
    },
}
SILENT = (
    "Harrow Ventures would love to invest in Brightpan.",
    "Harrow Ventures never had the luck to invest in Brightpan.",
    "Harrow Ventures had the chance to invest in Brightpan and passed.",
    "Brightpan was lucky enough to back out of the deal with Quillo.",
    "Brightpan took a piece of Quillo's market.",
    "Ann Lee, co-owner of Quillo, a restaurant, likes deals.",
    "Brightpan stands behind Quillo in the ranking of valve makers.",
    "Behind Brightpan are Quillo and Zendo in the ranking of valve makers.",
    "The names behind Brightpan: Quillo and Zendo, two valves.",
    "Brightpan's owners, Ann Lee and Bob Marsh, sell valves.",
    "Harrow Ventures was early in Singapore, where it opened an office.",
    "Brightpan, an agency, has Quillo and Zendo on its books.",
    "Brightpan opened its wallet for Quillo software.",
    "Ann Lee joined Harrow Ventures as an investor in 2019.",
    f"{MAKES}New customers on board: Harrow Ventures and Brightpan.",
    f"{MAKES}On board: Ann Lee as finance chief and Bob Marsh as adviser.",
    f"{MAKES}Harrow Ventures and Stanmore Capital are on board as advisers.",
    f"{MAKES}The money comes from advertisers such as Brightpan and Harrow Ventures.",
    f"{MAKES}Brightpan did the same for pumps.",
    "Quillo was founded by Ann Lee. The founder put in her own money.",
)


def stakes(claims: tuple[Claim, ...]) -> set[tuple[str, str]]:
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    return {(investor.name, one.company) for one in rounds for investor in one.investors}


@pytest.mark.parametrize(("text", "told"), [*WORDED.items(), *NAMED.items(), *SPOKEN.items()])
def test_who_holds_what_is_read_in_free_words(text: str, told: set[tuple[str, str]]) -> None:
    assert stakes(tuple(RuleExtractor().extract(Article(id="a", text=text)).claims)) == told


@pytest.mark.parametrize("text", SILENT)
def test_what_only_sounds_like_a_stake_tells_none(text: str) -> None:
    assert not stakes(tuple(RuleExtractor().extract(Article(id="a", text=text)).claims))


def test_who_was_on_board_before_is_not_in_the_new_round() -> None:
    text = "Quillo raised $5 million from Harrow Ventures. Already on board from before: Ann Lee and Stanmore Capital."
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert {one.amount is not None: {investor.name for investor in one.investors} for one in rounds} == {
        True: {H},
        False: {A, S},
    }
