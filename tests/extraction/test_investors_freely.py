"""Who gave the money, where writers tell it freely: each class of wording beside the nearest that tells no investor."""

import pytest

from tests.extraction.test_investors import NEWS, rounds
from tests.extraction.test_rounds_blogs import rounds as rounds_in_full

H, N, B = "Harrow Ventures", "Norwell Capital", "Bede Partners"


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (f"The lead role fell to {H}, while {N} and {B} tagged along.", f"{B}, {H}*, {N}"),
        (f"The lead was taken by {H}.", f"{H}*"),
        (f"Lead investor in the round is {H}.", f"{H}*"),
        (f"Its round was led by {H}. Behind Harrow come two backers: {N} and {B}.", f"{B}, {H}*, {N}"),
        (f"{H} in the driver's seat; {N} and {B} along for the ride.", f"{B}, {H}*, {N}"),
        (f"{H} leads. A handful of angels in too -- Ann Lee, Paul Reed among them.", f"Ann Lee, {H}*, Paul Reed"),
        (f"It was {H} of Norway that headed the round.", f"{H}*"),
        (f"{H}, the round's leader, takes a seat on the board.", f"{H}*"),
        (f"A syndicate with {H} at its head provided the money.", f"{H}*"),
        (f"The investors: {H}, which leads, plus {N}.", f"{H}*, {N}"),
        ("Ann Lee, managing director of Tarn Steel, was the lead investor.", "Ann Lee*"),
        (f"Two firms headed up the deal. One is {H}. The other is {N}, of Oslo.", f"{H}*, {N}*"),
        (f"Behind the round stand {H} and {N}.", f"{H}, {N}"),
        (f"Who is behind it? {H} and {N}.", f"{H}, {N}"),
        (f"Footing the bill: {H} and {N}.", f"{H}, {N}"),
        (f"The bulk of it was supplied by {H}, the remainder by {N}.", f"{H}, {N}"),
        (f"{H} bought most of the shares; {N} took the rest.", f"{H}, {N}"),
        (f"The cheque was signed by {H}.", H),
        (f"{H} opened its wallet, and so did a number of angels, such as Ann Lee and Paul Reed.", f"Ann Lee, {H}, Paul Reed"),
        (f"{H} is new; {N}, in since the beginning, tops up.", N),
        (f"{H} and {N} were among those who paid.", f"{H}, {N}"),
        (f"{N}, which has supported it since 2018, made a significant further investment.", N),
        (f"{N} and {B}, which had invested before, are back.", f"{B}, {N}"),
        (f"{H} joins the shareholders, {N} goes again.", f"{H}, {N}"),
        (f"{H}, of whose programme Quillon is an alumnus, and other investors likewise took part.", H),
        (f"A consortium of {H}, {N} and {B} bought the shares.", f"{B}, {H}, {N}"),
        (f"{H} acts as lead investor, {N} and {B} take part.", f"{B}, {H}*, {N}"),
        (f"Besides {H}, which leads, {N} and {B} are taking part.", f"{B}, {H}*, {N}"),
        (f"The principal backer is {H}. Smaller sums came from {N}.", f"{H}, {N}"),
        (f"{H} took the largest slice; also involved were {N} and {B}.", f"{B}, {H}, {N}"),
        (f"Among the financiers one finds {H} and {N}.", f"{H}, {N}"),
        (f"The investor circle consists of {H} and {N}.", f"{H}, {N}"),
        (f"Ann Lee, the partner at {H} who led the deal, takes a board seat.", f"{H}*"),
        (f"{H} led the round with additional funding from {N} and {B}.", f"{B}, {H}*, {N}"),
        (f"The round was led by {H}, and further investments from existing investors {N} and {B}.", f"{B}, {H}*, {N}"),
        (f"New investors {H} and {N} joined current investors {B} and Ann Lee in the round.", f"Ann Lee, {B}, {H}, {N}"),
        (f"New investor {H} joined Quillon's full roster of existing investors: {N} and {B}.", f"{B}, {H}, {N}"),
        (f"Co-leading the round was Oslo-based {H} and Lisbon-based {N}.", f"{H}*, {N}*"),
        (f"Also participating was {H} and two firms from outside Norway, {N} (Lisbon) and {B} (Rome).", f"{B}, {H}, {N}"),
        ("The round also saw participation by several Oslo-area businesspeople, including Ann Lee (founder of Tarn).", "Ann Lee"),
        (f"The cash, part of which also comes from individual investors, {H}, {N} and {B}, will go to plants.", f"{B}, {H}, {N}"),
        (f"You will find {H} and {N} on the roster.", f"{H}, {N}"),
        (f"The $12 million was split between Norwegian VC {H} and Lisbon-based {N}.", f"{H}, {N}"),
        (f"But a new investor, global investment house {H}, joined the club with a large investment.", H),
        (f"The round counted {H} and {N} as big investors.", f"{H}, {N}"),
        (f"{H}, a fund of the north; and {N}, a bank that serves farmers, also bought in.", f"{H}, {N}"),
        (f"It won the attention of {H}, {N} and {B} which co-led its latest round.", f"{B}*, {H}*, {N}*"),
        (f"The round includes {H}, among the largest funds of Norway, and the venture arm of chip designer {N}.", f"{H}, {N}"),
        (f"The seed funds putting money in the company include {H} and {N}.", f"{H}, {N}"),
        (f"Investors in Quillon are — {H}, Ann Lee (Tarn) and {N}.", f"Ann Lee, {H}, {N}"),
        ("Ann Lee is back.", ""),
        ("The prize was split between Ann Lee and Paul Reed.", ""),
        ("With Messi and Tarn on the roster, it won the cup.", ""),
        ("It joined existing suppliers Tarn and Bede in the plan.", ""),
        ("Ann Lee joined the club with a degree in investment banking.", ""),
        ("Several Oslo-area businesspeople, including Ann Lee, praised it.", ""),
        ("Further orders came from Tarn and Bede.", ""),
        ("Tarn took the largest share of the market.", ""),
        ("Also involved in the project are Tarn and Bede.", ""),
        ("Bede, a rival, is strong, but Tarn leads it.", ""),
        ("Behind it is a team of engineers from Tarn and Bede.", ""),
        ("Tarn leads, with Bede in second place.", ""),
        ("On the list of customers are Tarn and Bede.", ""),
        ("Two rivals lead the field. One is Tarn. The other is Bede.", ""),
        ("Two firms supply its parts. One is Tarn. The other is Bede.", ""),
        ("Who needs another valve? Tarn and Bede, for a start.", ""),
        ("It was Ann Lee who led the company through the crisis.", ""),
        ("Ann Lee joined Paul Reed in leading the company.", ""),
        ("With Tarn and Bede as new customers, it wants to grow.", ""),
        ("The rest of the software is provided by Tarn.", ""),
        ("Tarn made a further investment in its own plants.", ""),
        ("Bede made the case for loans, with Ann Lee of Tarn and Harrow's Paul Reed among the advocates.", ""),
    ],
)  # fmt: skip
def test_who_gave_the_money(told: str, names: str) -> None:
    assert rounds(NEWS + told) == [f"Quillon: {names}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Quillon raised $12 million in a round whose leader was {H}.", [f"Quillon: {H}*"]),
        (f"Quillon raised $12 million, to which {H} and {N} contributed.", [f"Quillon: {H}, {N}"]),
        (f"Quillon raised $12 million, put up by {H} and {N}.", [f"Quillon: {H}, {N}"]),
        (f"Quillon got $12 million from a group of investors in which {H} took the leading part.", [f"Quillon: {H}*"]),
        (f"Quillon disclosed a $12 million investment by accounts that {H} advises.", [f"Quillon: {H}"]),
        (f"Quillon is closing a further $1 million financing with the Tarn Co-fund and {B}.", [f"Quillon: {B}, Tarn Co-fund"]),
        (f"Quillon arranged a credit facility of $9 million. Tarn Bank is providing the line, with {B} participating.", [f"Quillon: {B}, Tarn Bank*"]),
        (f"Quillon is finishing a $12 million round, with {H} among those writing checks.", [f"Quillon: {H}"]),
        (f"Quillon raised $12 million in venture capital led by {H}.", [f"Quillon: {H}*"]),
        ("Harrow's ($HRW) venture arm is the lead backer in Quillon's new $18 million round.", ["Quillon: Harrow*"]),
        (f"Quillon raised $12 million led by {H} of Oslo and the new investor, {N} of Lisbon in Portugal.", [f"Quillon: {H}*, {N}*"]),
        (f"Quillon raised $12 million in a 2020 Series B round featuring {H}.", [f"Quillon: {H}"]),
        ("Quillon raised $12 million in debt, to which Tarn contributed its expertise.", ["Quillon: "]),
    ],
)  # fmt: skip
def test_who_gave_it_in_the_sentence_of_the_sum(text: str, told: list[str]) -> None:
    assert rounds(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{H} gave seed money to the education company Quillon and received a tenth of it.", [f"Quillon: {H}"]),
        (f"Series A money from {H}, how much it does not say, went to Quillon, whose app links shops.", [f"Quillon: {H}"]),
        (
            f"Quillon raised $12 million. {H}, which has backed it since it led the 2018 financing of $3 million, made a further investment.",
            [f"Quillon: {H}", f"Quillon: {H}*"],
        ),
        (
            f"Quillon raised $90 million, led by {H}. Tarn Lending is providing the balance of $50 million as a debt facility.",
            [f"Quillon: {H}*, Tarn Lending"],
        ),
        (
            f"Quillon raised $12 million. {N}, which put in about $4 million last year, has taken part again.",
            [f"Quillon: {N}", f"Quillon: {N}"],
        ),
        (
            f"Quillon raised $12 million. {N}, which put in about $4 million last week, declined to comment.",
            ["Quillon: "],
        ),
        (
            f"{B} wrote cheques to Quillon in both its seed round and its Series A.",
            [f"Quillon: {B}", f"Quillon: {B}"],
        ),
        (
            f"Quillon raised $12 million. There are also discussions with banks over a credit facility of $9 million. {B} leads that prospective financing.",
            ["Quillon: ", f"Quillon: {B}*"],
        ),
    ],
)  # fmt: skip
def test_who_gave_an_earlier_round_or_a_part(text: str, told: list[str]) -> None:
    assert sorted(rounds(text)) == sorted(told)


def test_who_is_only_meant_in_the_sentence_of_the_sum() -> None:
    text = "Tarnkart, a grocer, has drawn the same lesson. It put $30 million into the carrier Brindlework in December."
    assert rounds_in_full(text) == {"Brindlework | 30000000 | - | Tarnkart"}


def test_entries_that_tell_the_investors_in_a_clause() -> None:
    text = (
        "Funding this week\n"
        f"- Quillon – sums for children. $15M (€14M or so); {H} and {N} wrote the cheques. (Gazette)\n"
        f"- Brightpan – ovens. {B} is a new name on the cap table; {N}, already there, tops up. Size: $10M. (Gazette)\n"
        f"- Velora (parts) – Series B, $5M (say €4.6M). {H} in the driver's seat; {B} along for the ride (Gazette)\n"
        f"- Corran – {B} puts in $4M. (Gazette)\n"
        f"- Ostara (maps) – cheque of $600K, signed by {H} (Gazette)\n"
    )
    assert rounds_in_full(text) == {
        f"Quillon | 15000000 | - | {H}, {N}",
        f"Brightpan | 10000000 | - | {B}, {N}",
        f"Velora | 5000000 | series_b | {H}*, {B}",
        f"Corran | 4000000 | - | {B}",
        f"Ostara | 600000 | - | {H}",
    }


OF_WHICH_ROUND = {
    f"Other Quillon investors include {H} and {N}.": ["Quillon: ", f"Quillon: {H}, {N}"],
    f"{H} and {N} are the other existing investors in Quillon.": ["Quillon: ", f"Quillon: {H}, {N}"],
    f"It is new. It is fast. It is blue. It is odd. It is good. Other investors include {H}.": [f"Quillon: {H}"],
    f"{H} led the round after previously co-leading a $3 million extension to its Series C last year.": [
        f"Quillon: {H}*",
        "Quillon: ",
    ],
    f"{H} led it. That early bet, where {H} was joined by Orvane and several angels, has paid off.": [
        f"Quillon: {H}*, Orvane"
    ],
    f"Bramble raised $4 million. {H} also took part in the Quillon round.": [f"Quillon: {H}", "Bramble: "],
}


@pytest.mark.parametrize(("text", "told"), OF_WHICH_ROUND.items())
def test_which_round_is_told_later(text: str, told: list[str]) -> None:
    assert rounds(NEWS + text) == told
