"""Who invests in a round: many wordings, each beside the nearest that tells no investor. Rules alone."""

import time

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

READER = RuleExtractor()
NEWS = "Quillon, a maker of valves, raised $12 million. "


def rounds(text: str) -> list[str]:
    """Each round as "Quillon: A* B", a star behind who leads."""
    claims = READER.extract(Article(id="a", text=text)).claims
    told = [one for one in claims if isinstance(one, FundingRoundClaim)]
    return [
        f"{one.company}: "
        + ", ".join(sorted(who.name + "*" * (who.role in ("lead", "co_lead")) for who in one.investors))
        for one in told
    ]


H, N, I = "Harrow Ventures", "Norwell Capital", "Ida Brandt"  # noqa: E741
LEADS = [
    f"{H} is leading the round.",
    f"{H} has led the round.",
    f"{H} will lead the funding.",
    f"{H} was the lead.",
    f"{H} fronted the round.",
    f"The lead came from {H}.",
    f"The round had {H} as its lead.",
    f"The round, with {H} in the lead, closed quickly.",
    f"At the head of the round was {H}.",
    f"The investment is one that {H} led.",
    f"It was a round that {H} led.",
    f"Harrow Ventures partner {I} led the round.",
    f"{I}, a partner at {H}, led the round.",
    f"{I} of {H} led the round.",
    f"The round was led by {I}, a general partner of {H}.",
    f"The round was led by Harrow's {I}. {H} is based in Boston.",
    f"{H} is believed to have led the round.",
    f"It was led by {H}.",
]


@pytest.mark.parametrize("text", LEADS)
def test_who_leads(text: str) -> None:
    assert rounds(NEWS + text) == [f"Quillon: {H}*"]


def test_two_lead_it_jointly() -> None:
    assert rounds(f"{NEWS}{H} and {N} led it jointly.") == [f"Quillon: {H}*, {N}*"]


TAKES_PART = [
    f"{H} is taking part.",
    f"{H} takes part as well.",
    f"{H} is joining the round.",
    f"{H} came along too.",
    f"{H} invested.",
    f"{H} is in as well.",
    f"{H} was also in the round.",
    f"{H} was also involved in the round.",
    f"{H}, an existing investor, also took part.",
    f"{H} will join.",
    f"{H} backed the round.",
    f"{H} financed the round.",
    f"{H} provided the money.",
    f"{H} put money into the round.",
    f"{H} put money in as well.",
    f"{H} put up most of the money.",
    f"{H} put in the largest cheque.",
    f"{H} wrote the first check.",
    f"{H} put in $8 million.",
    f"{H} invested $8 million of the total.",
    f"{H} was among the investors.",
    f"{H} was one of the investors in the round.",
    f"{H} is a new investor.",
    f"Also in the round was {H}.",
    f"Also investing is {H}.",
    f"Also participating in the round: {H}.",
    f"Others participating include {H}.",
    f"Joining the round is {H}.",
    f"Last to join was {H}.",
    f"In it is {H}.",
    f"The round was backed by {H}.",
    f"The round was supported by {H}.",
    f"The money was provided by {H}.",
    f"The cheque was written by {H}.",
    f"The funds were put up by {H}.",
    f"The money's from {H}.",
    f"The cash comes from {H}.",
    f"Of that, $8 million came from {H}.",
    f"The money came out of the pockets of {H}.",
    f"The syndicate comprises {H}.",
    f"The round counts {H} among its investors.",
    f"The investors, {H} and others, did not blink.",
    f"It includes participation from funds advised by {H}.",
    f"{H} is in talks to join the round.",
    f"{H} is in advanced negotiations to take part.",
    f"{H} is considering joining the round.",
    f"{H} plans to participate in the round.",
    f"The founder did not name the investors, but sources said they were {H}.",
    f"{H} and others participated.",
    f"{H} and a number of angel investors are investing.",
    f"The capital infusion of $12 million by its parent, {H}, came in May.",
    f"Rounding out the round is {H}.",
    f"It sold convertible notes to {H} in the round.",
    f"The new cash from {H} will help it expand.",
    f"The Daily Post reported {H} was among the companies that took part in the round.",
    f"{H} joined as well.",
    f"{H} joined existing investors in the round.",
    f"Most of it came from {H}.",
    f"It brought on {H} as a new investor.",
    f"New to the cap table is {H}.",
    f"Behind the round is {H}.",
    f"Those investing include {H}.",
    f"Also on board: {H}.",
    f"{H} came in as a new investor.",
    f"{H} joined as a new backer.",
    f"{H} re-upped.",
    f"{H} reinvested.",
    f"{H} doubled down on its investment.",
    f"{H} followed on.",
    f"{H} returned as an investor.",
    f"{H} exercised its pro rata.",
    f"{H} increased its stake.",
    f"{H} got in on the round.",
    f"{H} took half of the round.",
    f"{H} signed up for the round.",
    f"{H} committed to the round.",
    f"{H} bankrolled the round.",
    f"{H} made the investment through its Growth Fund.",
    f"{H} became an investor.",
    f"{H} is to invest as well.",
    f"{H} could join the round.",
    f"{H} is considering an investment in the round.",
    f"{H} was among those who invested.",
    f"{H} features among the investors.",
    f"{H}'s participation was its first in Europe.",
    f"{H}, also in that round, declined to comment.",
    f"The round drew the French fund {H}.",
    f"The deal brought in {H}.",
    f"The capital was injected by {H}.",
    f"Financing was provided by {H}.",
    f"Participation also came from {H}.",
    f"The money will come from {H}.",
    f"The money was raised from {H}.",
    f"The syndicate is made up of {H} and others.",
    f"The cap table now includes {H}.",
    f"Existing backers, among them {H}, took part.",
    f"Rounding out the syndicate is {H}.",
    f"Those who invested include {H}.",
    f"Also in the round: {H}.",
    f"It persuaded {H} to invest.",
    f"The startup tapped {H} for the round.",
]


@pytest.mark.parametrize("text", TAKES_PART)
def test_who_takes_part(text: str) -> None:
    assert rounds(NEWS + text) == [f"Quillon: {H}"]


TOGETHER = [
    f"{H} was the lead investor, and {N} also invested.",
    f"{H} was the lead investor, joined by {N}.",
    f"{H} led; {N} is in as well.",
    f"{H} led, and {N}, which has backed the company from the start, also took part.",
    f"The round was led by {H}; {N} also took part.",
    f"The round was led by {H} and saw {N} join.",
    f"The round was led by {H} and supported by {N}.",
    f"The round was led by {H} and including {N}.",
    f"The round was led by {H} with {N} taking part.",
    f"The round, led by {H}, in which {N} joined, closed quickly.",
    f"{H} led the round with other backers. They include {N}.",
    f"{H} led the round. They were joined by {N}.",
    f"{H} led the round. Other investors in its second round of financing, due to be announced on Friday, include {N}.",
    f"The round was led by {H}. {I}, a partner at {H} who led the deal, joins the board. {N} participated.",
    f"Leading the round is {H}, with participation from {N} via its Opportunity Fund.",
    f"{H} led the round, plus {N} and others.",
    f"{H} led the round. Harrow was joined in the investment by existing Quillon shareholders {N}.",
    f"{H} led. Harrow was joined in the new funding round by {N}.",
    f"The round was led by {H}, Orvane's venture arm. {N} took part.",
    f"The round was led by {H}, an investment arm of Orvane. {N} took part.",
    f"{H} took the lead, while {N} followed.",
    f"The lead investor was {H}; {N} and others also participated.",
    f"{H} led. It was joined by {N}.",
    f"{H} led, and was joined by insiders {N}.",
    f"{H} led, {N} joined.",
    f"{H} led the way, and {N} joined.",
    f"{H} took the lead, with {N} following.",
    f"Leading the round: {H}. {N} came in as a new investor.",
    f"The round — led by {H} — includes {N}.",
    f"The round, which {H} led, included {N}.",
    f"{N} joined {H}, which led.",
    f"{N} joined lead investor {H}.",
    f"The round was led by {H}, and {N} was also an investor.",
    f"{H} may lead the round, and {N} is to invest.",
    f"{H} is leading, and {N} is investing.",
    f"{H} anchored it, and {N} invested.",
    f"{H}, the lead investor, was joined by {N}.",
    f"Joining lead investor {H} was {N}.",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_who_leads_and_who_takes_part(text: str) -> None:
    assert rounds(NEWS + text) == [f"Quillon: {H}*, {N}"]


LISTED = [
    f"The round includes {I}, Orvane's first CTO and now chief engineer at Tull Tech, and {N}.",
    f"Angels in this round also include {I}, the former Director of Operations at Orvane and COO at Morvo, and {N}.",
    f"{I} and {N}, a charity by Jon Alder and his wife Ana Alder, participated.",
    f"Investors include {N}, a charity founded by Jon Alder and his wife Ana Alder, {I}.",
    f"Investors include {N}, an Orvane fund, and {I}.",
    f"All of Quillon's earlier backers, namely {N} and {I}, took part.",
    f"Investors include {I} and {N}, with the help of Orvane alumni.",
    f"Previous investors, including {I} and {N}, also participated in the latest round.",
    f"{N} is also in this round, along with baseball legend {I}.",
    f"Alongside {N}, {I} took part.",
    f"The money came from two investors — {N} and {I}.",
    f"The money came from {N}, through its Growth Fund, and {I}.",
    f"The money came from {N}, Orvane's AI fund; and {I}.",
    f"The money came from {N} itself and {I}.",
    f"The money came from {N}, the actor {I} and others.",
    f"The money came from Social Venture Capital firm, {N}, and HNI {I}.",
    f"The new cash from {N} and {I} will help it expand.",
    f"Orvane's co-founder {I} wrote an angel check, as did {N}.",
    f"{N} and {I} split the round.",
    f"The money came from {N} and former Orvane CPO, {I}.",
    f"The money came from {N}, Dr. {I} and others.",
    f"The money came from {N} and Sir {I}.",
    f"The money came from {N} and ex-Orvane executive {I}.",
    f"The money came from {N} — a Belgian investor — and {I}.",
    f"The money came from {I} – founder of Orvane – and {N}.",
    f"The money came from {N} of Munich and {I}.",
    f"The money came from {N}, the “patient capital” investor, and {I}.",
    f"The money came from 10-year-old fund {N} and {I}.",
    f"The money came from {N} and its partners and {I}.",
    f"The money came from {N}; {I}, who built Orvane's motors business; and ex-Tull people.",
    f"The money came from Stockholm- and Oslo-based {N} and {I}.",
    f"The money came from {N}, its largest shareholder {I}, and others.",
    f"{N}, based in Munich, took part. Footballer {I} also took part.",
    f"{N}, run by Jon Alder, took part. Actor and producer {I} took part.",
    f"{N} via its Growth Fund took part. The founder of Orvane, {I}, took part.",
    f"{N}, which manages $2 billion, took part. {I}, Orvane's founder, took part.",
]


@pytest.mark.parametrize("text", LISTED)
def test_lists_with_descriptions(text: str) -> None:
    assert rounds(NEWS + text) == [f"Quillon: {I}, {N}"]


SILENT = [
    f"{H} is leading the market.",
    f"{H} did not participate.",
    f"{H} was not involved in the round.",
    f"{H} contributed to this report.",
    f"{H} contributed $8 million to a museum.",
    f"{H} participated in the accelerator.",
    f"In 2009, {H} put in $8 million.",
    f"{I} joined in December.",
    f"{I} and his team look forward to contributing to the vision.",
    f"The firm was founded by engineers and is led by {I}.",
    f"The company counts {H} among its customers.",
    f"Customers include {H}.",
    f"The round was first reported by {H}.",
    f"{H} declined to comment on the round.",
    f"{H} advised the company on the round.",
    f"It signed a $3 million deal with {H} partnership in mind.",
    f"It competes with {H}.",
    f"It turned down a $60 million takeover offer from {H}.",
    f"It is in talks to buy {H}.",
    f"Sources said they were at {H}.",
    f"It works with {H} and others.",
    f"It sold products to {H}.",
    f"It was the largest funding by a company since {H}.",
    f"{H} is believed to have advised it.",
    f"Companies such as Orvane and {H} were not involved.",
    f"The round was told of in a filing obtained by the Post from {H}.",
    f"Bookrunners led by {H} sold the shares.",
    f"It was led by {I}.",
    f"It added {H} as a customer.",
    f"Also on stage: {H}.",
    f"{H} came in second in a ranking of valve makers.",
    f"{H} came in with a lower offer.",
    f"{H} doubled down on valves.",
    f"{H} returned to profit.",
    f"{H} reinvested its profits in valves.",
    f"{H} signed up for the service.",
    f"{H} took part of the market.",
    f"{H} increased its stake in the market.",
    f"{H} led the way in valves.",
    f"{H} heads a group of firms that lobby for valves.",
    f"{H} was among those who tested it.",
    f"{H}'s participation in the fair was a success.",
    f"The deal brought in customers such as {H}.",
    f"The deal brought in {H} customers.",
    f"The round drew attention from {H}.",
    f"It persuaded {H} to buy its valves.",
    f"It tapped {H} to build the plant.",
    f"They join {I} at the company.",
    f"{I} joined.",
    f"Those who joined include {I}.",
    f"Rounding out the team is {I}.",
]


@pytest.mark.parametrize("text", SILENT)
def test_who_is_no_investor(text: str) -> None:
    assert rounds(NEWS + text)[:1] == ["Quillon: "]
    assert not any(H in one or I in one for one in rounds(NEWS + text))


OTHER_ROUNDS = {
    f"{H} led the company's previous round.": ["Quillon: ", f"Quillon: {H}*"],
    f"{H} led Bramble's round in May.": ["Quillon: ", f"Bramble: {H}*"],
    f"{H} is leading a round of investment in Bramble.": ["Quillon: ", f"Bramble: {H}*"],
    f"Bramble has backing from {H}.": ["Quillon: ", f"Bramble: {H}"],
    f"The company had investment from firms including {H}.": ["Quillon: ", f"Quillon: {H}"],
    f"Other investors include {H}, which had invested $3 million last year.": [f"Quillon: {H}", f"Quillon: {H}"],
    f"Other investors include {H}, which had raised $3 million last year.": [f"Quillon: {H}"],
    f"Orvane took in $9 million from a group led by {H} that also included {N}.": ["Quillon: ", f"Orvane: {H}*, {N}"],
    f"{I}, founder of Orvane, led the round.": [f"Quillon: {I}*"],
    f"The round was led by Orvane, which is backed by {H}, and {N}.": [f"Quillon: {N}*, Orvane*", f"Orvane: {H}"],
    f"The round was led by {N}, which is backed by {H}.": [f"Quillon: {N}*"],
    f"It was a round backed by {H}.": [f"Quillon: {H}"],
    f"Bramble raised a $9 million Series A last year ({H}, {N}).": ["Quillon: ", f"Bramble: {H}, {N}"],
    f"Orvane, which counts {H} and {N} among its shareholders, led the round.": [
        "Quillon: Orvane*",
        f"Orvane: {H}, {N}",
    ],
    f"The remaining $5 million of the loan facility comes from {H}.": ["Quillon: ", f"Quillon: {H}"],
    f"{H} led the round for Quillon.": [f"Quillon: {H}*"],
    f"They join existing Quillon backer {H}.": ["Quillon: ", f"Quillon: {H}"],
    f"The syndicate joins institutional investors including {H} and {N}.": ["Quillon: ", f"Quillon: {H}, {N}"],
    f"They join existing investors {H} and {N} in the round.": [f"Quillon: {H}, {N}"],
    f"The round of outside funding in Bramble includes venture firms {H} and {N}.": [
        "Quillon: ",
        f"Bramble: {H}, {N}",
    ],
    f"{H} wrote Bramble a cheque for $3 million.": ["Quillon: ", f"Bramble: {H}"],
    f"The round was led by Orvane. The firm {H}, led by {I}, took part.": [f"Quillon: {H}, Orvane*"],
}


@pytest.mark.parametrize(("text", "told"), OTHER_ROUNDS.items())
def test_which_round_is_spoken_of(text: str, told: list[str]) -> None:
    assert rounds(NEWS + text) == told


ASIDES = {
    f"{H}, which led its $10 million round two years ago, also joined.": [f"Quillon: {H}", f"Quillon: {H}*"],
    f"{H}, which led the previous round, participated again.": [f"Quillon: {H}"],
    f"The round was led by {H}, which also led the company's $3 million seed round last year.": [
        f"Quillon: {H}*",
        f"Quillon: {H}*",
    ],
    f"The round was led by {H}. {N}, which led its $3 million seed round, and {I} also took part.": [
        f"Quillon: {H}*, {I}, {N}",
        f"Quillon: {N}*",
    ],
    f"{H}, which put $3 million into Bramble last year, led it.": [f"Quillon: {H}*", f"Bramble: {H}"],
    f"{H}, which led its $10 million round two years ago, did not join.": ["Quillon: ", f"Quillon: {H}*"],
    f"{H}, which led its $10 million round two years ago, declined to comment.": ["Quillon: ", f"Quillon: {H}*"],
}


@pytest.mark.parametrize(("text", "told"), ASIDES.items())
def test_what_an_investor_did_before(text: str, told: list[str]) -> None:
    assert rounds(NEWS + text) == told


HEADED = "Quillon, a maker of valves, said on Monday that it raised $12 million"
HEADLINES = {
    f"{H}, {N} invest in Quillon\n{HEADED}.": [f"Quillon: {H}, {N}"],
    f"{H} bets on Quillon\n{HEADED}.": [f"Quillon: {H}"],
    f"{H}, {N} put $12M into Quillon\nQuillon makes valves.": [f"Quillon: {H}, {N}"],
    f"{H} invests in Quillon\n{HEADED} from {N}.": [f"Quillon: {H}", f"Quillon: {N}"],
    f"{H} invests in Bramble\n{HEADED}.": [f"Bramble: {H}", "Quillon: "],
    f"{H} puts $12M into Quillon\nQuillon makes valves.": [f"Quillon: {H}"],
    f"Quillon secures $12M in funding; {H} leads\nQuillon makes valves.": [f"Quillon: {H}*"],
}


@pytest.mark.parametrize(("text", "told"), HEADLINES.items())
def test_investors_in_a_headline(text: str, told: list[str]) -> None:
    assert rounds(text) == told


def test_many_hyphened_words_are_read_at_once() -> None:
    start = time.process_time()
    RuleExtractor().extract(Article(id="a", text="Zendo raised $5 million from " + "a-b-c-d " * 300))
    assert time.process_time() - start < 2
