"""Investors told as a group before their names, and other plain sentences that name them apart from the sum."""

import pytest

from tests.extraction.test_investors import NEWS, rounds

H, N, B = "Harrow Ventures", "Norwell Capital", "Bede Partners"


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (f"Two funds led the round: {H} and {N}.", f"{H}*, {N}*"),
        (f"Three pools of capital jointly led the round: the buyout house {H}, {N} and the {B}.", f"{B}*, {H}*, {N}*"),
        ("Two celebrities invested on their own account: former golfer Ann Lee and Paul Reed.", "Ann Lee, Paul Reed"),
        (f"Three institutions have invested in the company for the first time: {H}, {N} and {B}.", f"{B}, {H}, {N}"),
        (f"A smattering of firms, including {H}, {N} and Ann Lee, are backing it.", f"Ann Lee, {H}, {N}"),
        (f"A group of backers -- {H}, {N} and {B} -- took part.", f"{B}, {H}, {N}"),
        (f"Those who had put money in before came along again: {H} and two individuals, Ann Lee and Paul Reed.", f"Ann Lee, {H}, Paul Reed"),
        (f"{H} led, with various angels also participating, such as Tarn co-founders Ann Lee and Paul Reed as well as Oxbow director Max Fox.", f"Ann Lee, {H}*, Max Fox, Paul Reed"),
        (f"{H} joined in, as did two well-known chief executives: Ann Lee of Tarn and Paul Reed of Oxbow.", f"Ann Lee, {H}, Paul Reed"),
        (f"They were joined by the venture firm {H} and by two names from the motor trade, the parts maker Tarn and the dealership chain Oxbow.", f"{H}, Oxbow, Tarn"),
        ("Its seed round was backed by Ann Lee, the co-founder of Tarn, by Paul Reed, who used to chair Oxbow, and by others.", "Ann Lee, Paul Reed"),
        (f"Look at who wrote the checks: {H}, {N} and {B}.", f"{B}, {H}, {N}"),
        (f"{H} led, and the new names were {N} and {B}.", f"{B}, {H}*, {N}"),
        (f"{H} led the round. The newcomers are {N} and {B}.", f"{B}, {H}*, {N}"),
        (f"{H} was the investor.", H),
        (f"{H} and {N} are the backers of this marketplace.", f"{H}, {N}"),
        (f"The cheque is from {H}, which is Tarn's money.", H),
        (f"{H}, {N} and {B}, all of them existing shareholders, participated too.", f"{B}, {H}, {N}"),
        (f"From among the existing shareholders {H}, Ann Lee and {N} all signed up for more.", f"Ann Lee, {H}, {N}"),
        (f"In the lead: {H}. Back for more: {N}.", f"{H}*, {N}"),
        (f"{H} and {N} are also new on board.", f"{H}, {N}"),
        (f"{H} and {N} are leading it together.", f"{H}*, {N}*"),
        (f"{H} then led the round.", f"{H}*"),
        (f"{H} and {N}, through which the software major Tarn makes its investments, jointly led the round.", f"{H}*, {N}*"),
        (f"{H} came in as the lead.", f"{H}*"),
        (f"{H} put up most of it, and {N} the rest.", f"{H}, {N}"),
        (f"Money was put in by {H} and {N}.", f"{H}, {N}"),
        (f"{H} led. {N} and {B} filled out the round.", f"{B}, {H}*, {N}"),
        (f"All existing investors returned: {H}, {N} and Ann Lee.", f"Ann Lee, {H}, {N}"),
        ("A number of angels took part as well, among others Ann Lee and Paul Reed.", "Ann Lee, Paul Reed"),
        (f"{H} is the lead investor and Tarn joined it.", f"{H}*, Tarn"),
        (f"The round was jointly led by {H} and {N}, and Tarn joined as a strategic investor.", f"{H}*, {N}*, Tarn"),
        (f"{H} led and was followed by {N}.", f"{H}*, {N}"),
        ("Tarn, a customer, became an investor as well.", "Tarn"),
        (f"{H}, I'm happy to say, is our lead investor, and it is joined by {N}.", f"{H}*, {N}"),
        (f"The money comes from {H}, {N} out of Abu Dhabi and Tarn, the venture arm of Oxbow.", f"{H}, {N}, Tarn"),
        (f"The whole sum came from {H}.", H),
        (f"Its newest shareholder is {H}.", H),
        (f"Also putting in money were {H} and {N}.", f"{H}, {N}"),
        (f"{H}, the round's lead investor, was joined by {N}.", f"{H}*, {N}"),
        (f"The syndicate: {H}, {N} and {B}.", f"{B}, {H}, {N}"),
        (f"Three new investors came in, {H} among them.", H),
        (f"{H} was the largest participant, with {N} behind it.", H),
        (f"{H} led. Tarn and Oxbow made up the rest of the round.", f"{H}*, Oxbow, Tarn"),
        ("Tarn and Oxbow made up the rest.", ""),
        ("Its largest participant in the trial is Tarn.", ""),
        ("Three new engineers came in, Ann Lee among them.", ""),
        ("The shortlist: Tarn and Oxbow.", ""),
        ("The whole order came from Tarn.", ""),
        ("Tarn is a customer, as are Bede and Oxbow.", ""),
        ("Two firms use its software: Tarn and Oxbow.", ""),
        ("Some executives, including Ann Lee and Paul Reed, joined the company.", ""),
        ("Several companies, including Tarn and Oxbow, joined the program.", ""),
        ("Several companies participated in the pilot: Tarn and Oxbow.", ""),
        ("Some people came back: Ann Lee and Paul Reed.", ""),
        ("Many companies have backed the idea: Tarn and Oxbow.", ""),
        ("Other founders, like Ann Lee and Paul Reed, have joined in protest.", ""),
        ("Three lawyers, among them Ann Lee, led the deal.", ""),
        ("Its founders, Ann Lee and Paul Reed, led the company to profit.", ""),
        ("Two banks led the offering: Tarn and Oxbow.", ""),
        ("The newcomers are Tarn and Oxbow in the market for drones.", ""),
        ("The new names are Quillon Go and Quillon Plus.", ""),
        ("Its newest additions are Ann Lee, who joins as CFO, and Paul Reed.", ""),
        ("Tarn was the customer.", ""),
        ("It expects 30 orders, with Tarn among the buyers.", ""),
        ("After a year Ann Lee joined it.", ""),
        ("Tarn has 60% of the market, with Oxbow the rest.", ""),
        ("It sells to 12 chains, with Tarn Stores and Oxbow Foods among the buyers.", ""),
        ("Tarn Stores signed up for more.", ""),
        ("Ann Lee is new on board.", ""),
        ("The consortium: Tarn, Oxbow and a city that will test the buses.", ""),
        ("Leading the deal is Ann Lee, its lawyer.", ""),
        ("Its rivals cut jobs, as did many partners: Tarn Capital and Oxbow Capital.", ""),
        ("With Ann Lee in the driver's seat, it grew fast.", ""),
    ],
)  # fmt: skip
def test_named_apart_from_the_sum(told: str, names: str) -> None:
    assert rounds(NEWS + told) == [f"Quillon: {names}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Quillon announced a $10 million Series B, with {H} in the driver's seat.", f"{H}*"),
        (f"Quillon collected $2 million, with angel investor Ann Lee in the lead and {N}, already a shareholder, taking part again.", f"Ann Lee*, {N}"),
        (f"Quillon closed a $2 million bridge round with Valley names on board: Tarn partners Ann Lee and Paul Reed, along with {N}.", f"Ann Lee, {N}, Paul Reed"),
        (f"Quillon raised $80 million, with {H} among the buyers.", H),
        (f"Quillon closed a Series A of undisclosed size with {H}, a fund from Seattle.", H),
        (f"{H} led the $10 million Series A, which Quillon announced on Friday. {N} and {B} all put in money as well.", f"{B}, {H}*, {N}"),
        (f"The last time Quillon raised was in 2011, when {H}, {N} and others handed it $110 million at a valuation of $1 billion.", f"{H}, {N}"),
    ],
)  # fmt: skip
def test_named_with_the_sum(text: str, told: str) -> None:
    assert rounds(text) == [f"Quillon: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Quillon raised $9 million from {H}, by Ann Lee's account, and will move.", H),
        (f"Quillon raises $9 million from {H}, by Paul Reed", H),
        ("Quillon raised $9 million, with bank Oxbow as the lead arranger of its listing.", ""),
        ("Quillon raised $9 million from a group of names from the music world, Ann Lee told Oxbow News.", ""),
    ],
)
def test_named_beside_the_investors(text: str, told: str) -> None:
    assert rounds(text) == [f"Quillon: {told}"]
