"""Commitments read from sentences: limited and general partners, their funds and sums."""

import pytest

from tests.extraction.commitments import MILLION, READER, TOLD, brief, read
from vcgraph.model import Article, FundClaim

ONE = [
    ("CalPERS has committed $200 million to Tiger Partners XIV.", ("CalPERS", "Tiger Partners XIV", 200)),
    ("Minnesota State Board of Investment approved up to $100 million for KKR Asian Fund IV.", ("Minnesota State Board of Investment", "KKR Asian Fund IV", 100)),
    ("The Oregon Investment Council made a $250 million commitment to Advent International GPE IX.", ("Oregon Investment Council", "Advent International GPE IX", 250)),
    ("British Patient Capital has made a £50 million commitment to Dawn Capital's fourth fund.", ("British Patient Capital", "fourth fund", 50)),
    ("SIDBI has committed Rs 40 crore to Blume Ventures' third fund, Blume Ventures Fund III.", ("SIDBI", "Blume Ventures Fund III", 400)),
    ("IFC plans to invest $15 million in the Rs 500 crore India Quotient Fund III.", ("IFC", "India Quotient Fund III", 15)),
    ("Norway's sovereign wealth fund committed $500 million to Kestrel Ventures' growth fund.", ("Norway's sovereign wealth fund", "Kestrel Ventures", 500)),
    ("SoftBank will anchor Kestrel Ventures' new $100 million fund with a $30 million commitment.", ("SoftBank", "Kestrel Ventures", 30)),
    ("Los Angeles Fire Pension's board signed off on $25 million for Thoma Bravo XIV.", ("Los Angeles Fire Pension", "Thoma Bravo XIV", 25)),
    ("The Tennessee Retirement Board committed $100 million to Oak Hill Partners, a buyout firm.", ("Tennessee Retirement Board", "Oak Hill Partners", 100)),
    (TOLD + "The European Investment Fund is the anchor investor, committing €25 million.", ("European Investment Fund", "third fund", 25)),
    (TOLD + "It has attracted the European Investment Fund as its anchor investor, with a commitment of €10 million.", ("European Investment Fund", "third fund", 10)),
    (TOLD + "Telefónica is a limited partner in the fund.", ("Telefónica", "third fund", None)),
    (TOLD + "Telefónica, a limited partner in the fund, said it was happy.", ("Telefónica", "third fund", None)),
    (TOLD + "Cisco Investments came in as an anchor investor.", ("Cisco Investments", "third fund", None)),
    (TOLD + "Cornerstone investor Telefónica committed €20 million.", ("Telefónica", "third fund", 20)),
    ("Seaya Ventures raised €100 million for its third fund, anchored by Telefónica.", ("Telefónica", "third fund", None)),
    ("Masayoshi Son said he would personally put $50 million into the new Kestrel Fund III.", ("Masayoshi Son", "Kestrel Fund III", 50)),
    ("CalPERS, the pension fund, invested $275 million in Kestrel Ventures' first Asia fund.", ("CalPERS", "first Asia fund", 275)),
    ("The fund, managed by Oregon Investment Council, is large. Trustees approved $60 million to Kestrel Fund III.", ("Oregon Investment Council", "Kestrel Fund III", 60)),
    (TOLD + "Telefónica, which is in for €20 million, was the first to sign.", ("Telefónica", "third fund", 20)),
    (TOLD + "It won a €20 million cornerstone from the European Investment Fund.", ("European Investment Fund", "third fund", 20)),
    (TOLD + "Telefónica underwrote a third of the fund.", ("Telefónica", "third fund", None)),
    (TOLD + "Half the money came from Telefónica.", ("Telefónica", "third fund", None)),
    ("Tarn Bank promised to invest $200 million to become a limited partner of a new firm, Kestrel Ventures. The fund will raise $1 billion.", ("Tarn Bank", "Kestrel Ventures", 200)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_commitment(text: str, expected: tuple[str, str, int | None]) -> None:
    investor, fund, amount = expected
    assert brief(text) == {(investor, fund, amount * MILLION if amount else None)}


PARTNERS = [
    "Limited partners include Telefónica, BBVA and Mubadala.",
    "LPs in the fund include Telefónica, BBVA and Mubadala.",
    "Among the limited partners are Telefónica, BBVA and Mubadala.",
    "Telefónica, BBVA and Mubadala are among its limited partners.",
    "It counts Telefónica, BBVA and Mubadala among its LPs.",
    "The fund's backers include Telefónica, BBVA and Mubadala.",
    "Investors in the fund include Telefónica, BBVA and Mubadala.",
    "Its backers included Telefónica, BBVA and Mubadala.",
    "Telefónica, BBVA and Mubadala were among the investors.",
    "The fund also has Telefónica, BBVA and Mubadala as investors.",
    "Investors in the third fund include Telefónica, BBVA and Mubadala.",
    "Other LPs at this stage are Telefónica, BBVA and Mubadala.",
    "Most of the money came from three institutions, Telefónica, BBVA and Mubadala.",
    "The fund was launched with the backing of Telefónica, BBVA and Mubadala.",
    "The vehicle is backed by LPs such as Telefónica, BBVA and Mubadala.",
    "The capital came from Telefónica, BBVA and Mubadala.",
    "Telefónica, BBVA and Mubadala invested in the fund.",
    "Limited partners Telefónica, BBVA and Mubadala returned.",
    "It won commitments from Telefónica, BBVA and Mubadala.",
    "Anchor investors are Telefónica, BBVA and Mubadala.",
]


@pytest.mark.parametrize("text", PARTNERS)
def test_partners_listed_after_the_fund(text: str) -> None:
    assert brief(TOLD + text) == {(one, "third fund", None) for one in ("Telefónica", "BBVA", "Mubadala")}


SEVERAL = [
    ("The Teachers' Retirement System of Illinois committed $150 million to Carlyle Partners VIII and $75 million to Sycamore Partners III.", {("Carlyle Partners VIII", 150), ("Sycamore Partners III", 75)}),
    ("Texas Retirement System approved commitments of $100 million to Harvest Partners IX, $80 million to Stellex Capital Partners II and $60 million to Altaris Partners V.", {("Harvest Partners IX", 100), ("Stellex Capital Partners II", 80), ("Altaris Partners V", 60)}),
    ("Texas Retirement System approved these commitments: $100 million to Harvest Partners IX; $40 million to Summit Partners XI.", {("Harvest Partners IX", 100), ("Summit Partners XI", 40)}),
    ("• Texas Retirement System: $100 million to Harvest Partners IX, $40 million to Summit Partners XI.", {("Harvest Partners IX", 100), ("Summit Partners XI", 40)}),
    ("The Texas Retirement System approved two commitments on Friday:\n- $100 million to Oak Hill Partners\n- $50 million to Redpoint Ventures IX\nThe rest can wait.", {("Oak Hill Partners", 100), ("Redpoint Ventures IX", 50)}),
    ("Texas Retirement System committed the first $75 million to Carlyle Partners VIII, Sycamore Partners III and Altaris Partners V.", {("Carlyle Partners VIII", 0), ("Sycamore Partners III", 0), ("Altaris Partners V", 0)}),
    ("The Texas Retirement System put $75 million each into TCV XI and Insight Partners XII.", {("TCV XI", 75), ("Insight Partners XII", 75)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "funds"), SEVERAL)
def test_several_funds_of_one_investor(text: str, funds: set[tuple[str, int]]) -> None:
    assert {(fund, amount or 0) for _, fund, amount in brief(text)} == {
        (fund, amount * MILLION) for fund, amount in funds
    }
    assert len({one.investor for one in read(text)}) == 1


def test_a_fund_known_only_from_a_commitment_is_a_claim() -> None:
    text = "CalPERS has committed $200 million to Tiger Partners XIV."
    claims = READER.extract(Article(id="a", text=text, published=None)).claims
    assert [claim.name for claim in claims if isinstance(claim, FundClaim)] == ["Tiger Partners XIV"]


def test_each_with_its_own_sum() -> None:
    text = (
        TOLD
        + "The European Investment Fund put in €30 million, while Telefónica added €10 million and BBVA contributed €5 million."
    )
    assert {(one, int(amount or 0)) for one, _, amount in brief(text)} == {
        ("European Investment Fund", 30 * MILLION),
        ("Telefónica", 10 * MILLION),
        ("BBVA", 5 * MILLION),
    }


def test_shares_of_the_sum_raised() -> None:
    text = "Seaya Ventures raised €100 million for its third fund, with €30 million coming from the European Investment Fund and €10 million from Telefónica."
    assert {(one, int(amount or 0)) for one, _, amount in brief(text)} == {
        ("European Investment Fund", 30 * MILLION),
        ("Telefónica", 10 * MILLION),
    }


def test_general_partners() -> None:
    text = "Kestrel Ventures is raising $100 million for its second fund. The firm's partners, Joe Smith and Ann Lee, are committing $2 million each to the fund."
    assert {(one.investor, one.role, one.status) for one in read(text)} == {
        ("Joe Smith", "general_partner", "planned"),
        ("Ann Lee", "general_partner", "planned"),
    }


def test_own_money_of_the_firm() -> None:
    text = "SoftBank is raising $10 billion for its second fund. SoftBank is committing $3 billion of its own capital."
    assert {(one.investor, one.role) for one in read(text)} == {("SoftBank", "general_partner")}


def test_respectively_and_each() -> None:
    text = "Temasek and GIC each committed $100 million to Hony Capital's new yuan fund."
    assert brief(text) == {("Temasek", "Hony Capital", 100 * MILLION), ("GIC", "Hony Capital", 100 * MILLION)}


@pytest.mark.parametrize(
    "text",
    [
        "Sequoia Capital committed $100 million to Stripe.",
        "Velora is committed to safety and pledged $5 million to schools.",
        TOLD + "Telefónica has declined to commit to the fund.",
        TOLD + "BBVA has not decided whether to invest in the fund.",
        TOLD + "The fund will invest $5 million in Velora.",
        TOLD + "Seaya Ventures has backed Velora and Quillon.",
        "Velora raised $5 million from Seaya Ventures, a fund backed startup studio.",
        "Velora raised a $5 million Series A from investors including Telefónica.",
        "The fund invested $2 million in Velora.",
        "Velora put $5 million into marketing.",
        TOLD + "Telefónica and BBVA are among the backers of the firm's earlier funds.",
        TOLD + "Telefónica took $5 million in Velora.",
    ],
)
def test_no_commitment(text: str) -> None:
    assert read(text) == []


def test_a_commitment_that_is_still_to_come() -> None:
    text = "Kestrel Ventures is raising $100 million for its second fund. The fund is also expected to collect money from Apple Inc. and Foxconn."
    assert {(one.investor, one.status) for one in read(text)} == {("Apple Inc.", "planned"), ("Foxconn", "planned")}


def test_a_partner_that_is_only_hoped_for() -> None:
    (one,) = read(TOLD + "The firm is hoping that Telefónica will become an anchor investor.")
    assert (one.investor, one.status) == ("Telefónica", "planned")


SHARES = [
    ("Temasek will contribute half the capital.", None, "planned"),
    ("About half of the fund comes from Temasek.", None, "committed"),
    ("A portion of the money for the fund will come from Temasek.", None, "planned"),
    ("Some of the capital was supplied by Temasek.", None, "committed"),
    ("Temasek increased its commitment to €50 million from €20 million.", 50, "committed"),
    ("Temasek, an existing investor, doubled its commitment to €50 million.", 50, "committed"),
    ("Temasek has raised its commitment to the vehicle to €50 million.", 50, "committed"),
    ("Temasek wrote a €50 million check.", 50, "committed"),
    ("Temasek's €50 million commitment is the largest.", 50, "committed"),
    ("The largest commitment, of €50 million, came from Temasek.", 50, "committed"),
    ("The biggest cheque, €50 million, was from Temasek.", 50, "committed"),
    ("The fund secured €50 million from Temasek.", 50, "committed"),
    ("The lead investor is Temasek, which put in €50 million.", 50, "committed"),
    ("Temasek is considering a €50 million commitment.", 50, "planned"),
    ("Temasek is weighing €50 million.", 50, "planned"),
    ("Temasek is in talks to commit €50 million.", 50, "planned"),
    ("Temasek is anchoring the vehicle with a €50 million commitment.", 50, "committed"),
    ("Temasek has pledged up to €50 million to the vehicle.", 50, "committed"),
    ("Temasek is understood to have provided a nine-figure sum.", None, "committed"),
    ("Temasek is also going in, with €50 million.", 50, "committed"),
    ("Temasek, down for €50 million, wanted lower fees.", 50, "committed"),
    ("Another investor in the fund is Temasek, which declined to comment.", None, "committed"),
    ("Fees are lower now, according to one of its investors, Temasek.", None, "committed"),
    ("Temasek is listed as a limited partner in the fund.", None, "committed"),
    ("Temasek is providing €50 million.", 50, "committed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "amount", "status"), SHARES)
def test_what_one_investor_gives(text: str, amount: int | None, status: str) -> None:
    (one,) = read(TOLD + text)
    assert (one.investor, one.fund, one.role, one.status) == ("Temasek", "third fund", "limited_partner", status)
    assert (int(one.amount.value) if one.amount else None) == (amount * MILLION if amount else None)


JOINED = [
    "Among its backers are Temasek and Allianz.",
    "Among the new investors: Temasek and Allianz.",
    "Limited partners form an odd crowd: Temasek and Allianz.",
    "New LPs include Temasek, while Allianz returned.",
    "Its investor roster features Temasek and Allianz.",
    "Temasek and Allianz were among those to commit.",
    "Temasek and Allianz both signed up.",
    "Temasek and Allianz have re-upped.",
    "Temasek and Allianz have subscribed to the fund.",
    "Temasek and Allianz participated in the fund.",
    "Temasek and Allianz account for most of the rest.",
    "Temasek and Allianz were the other large contributors.",
    "Two-thirds of the money is foreign: Temasek and Allianz.",
    "The money was raised from Temasek and Allianz.",
    "The fund has the support of Temasek and Allianz.",
    "The close was supported by Temasek and Allianz.",
    "The first close saw participation from Temasek and Allianz.",
    "The fund, backed by Temasek and Allianz, will invest in robotics.",
    "Individuals filled most of the other half, including Temasek and Allianz.",
    "It closed with Temasek and Allianz on board.",
    "It closed with Temasek and Allianz as limited partners.",
    "Participants include Temasek and Allianz.",
]


@pytest.mark.parametrize("text", JOINED)
def test_who_joined(text: str) -> None:
    assert brief(TOLD + text) == {("Temasek", "third fund", None), ("Allianz", "third fund", None)}


def test_sums_beside_the_names_of_a_list() -> None:
    expected = {("Temasek", "third fund", 50 * MILLION), ("Allianz", "third fund", 20 * MILLION)}
    assert brief(TOLD + "The fund drew commitments from Temasek (€50 million) and Allianz (€20 million).") == expected
    text = "Commitments came from Temasek, with €50 million, and Allianz, with €20 million."
    assert brief(TOLD + text) == expected


OWN = [
    ("The firm's partners contributed €5 million of their own money.", 5),
    ("Seaya's own executives put in 4 percent of the total.", None),
    ("The sum includes a €5 million commitment from the firm's partners.", 5),
    ("It included €5 million contributed by Seaya executives.", 5),
    ("The general partner has committed three per cent.", None),
    ("Seaya itself put in €5 million.", 5),
    ("The GP commitment is €5 million.", 5),
    ("That includes a €5 million GP commitment.", 5),
]


@pytest.mark.parametrize(("text", "amount"), OWN)
def test_the_managers_own_money(text: str, amount: int | None) -> None:
    (one,) = read(TOLD + text)
    assert (one.investor, one.fund, one.role) == ("Seaya Ventures", "third fund", "general_partner")
    assert (int(one.amount.value) if one.amount else None) == (amount * MILLION if amount else None)


def test_who_teams_up_to_set_up_a_fund() -> None:
    text = "Seaya Ventures will team up with Temasek, Allianz and other firms to set up a $250 million fund."
    assert {(one.investor, one.fund) for one in read(text)} == {
        ("Temasek", "Seaya Ventures"),
        ("Allianz", "Seaya Ventures"),
    }


def test_the_sum_committed_goes_before_the_part_paid_in() -> None:
    text = "CalPERS has invested $237 million in cash into Kestrel's first Asia fund, after committing $275 million to it in 2007."
    assert brief(text) == {("CalPERS", "first Asia fund", 275 * MILLION)}


def test_states_and_their_funds() -> None:
    text = "The fund is expected to collect money from Apple Inc. and the sovereign wealth fund of Kazakhstan."
    assert {one.investor for one in read(TOLD + text)} == {"Apple Inc.", "sovereign wealth fund of Kazakhstan"}
    assert brief(TOLD + "Oregon pledged €50 million.") == {("Oregon", "third fund", 50 * MILLION)}
    text = "The New Mexico teachers' fund said in March it would invest $60 million in Kestrel Fund III."
    assert brief(text) == {("New Mexico teachers' fund", "Kestrel Fund III", 60 * MILLION)}


def test_a_fund_in_apposition_to_its_name() -> None:
    text = "BBVA has committed $5 million to Pistone, a new seed fund."
    assert brief(text) == {("BBVA", "Pistone", 5 * MILLION)}


@pytest.mark.parametrize(
    "text",
    [
        "Velora is backed by investors including August Capital, Pacifica Fund and Summit Partners.",
        TOLD + "Telefónica joined BBVA on the board of Velora.",
        TOLD + "Ann Lee has joined.",
        TOLD + "Temasek and Allianz participated in Velora's Series A.",
        TOLD + "The firm is releasing investors such as Temasek from their commitments.",
        TOLD + "The partners put $5 million into Velora.",
        TOLD + "Temasek has not signed up.",
        TOLD + "Joe Dow said he now plans to invest mostly his own money in new ventures.",
        "He got a promise of $15 million out of a Texas family. The founders left Velora.",
    ],
)
def test_near_a_fund_and_no_commitment(text: str) -> None:
    assert read(text) == []


def test_investors_of_an_older_fund_that_back_the_new_one() -> None:
    text = "Vertex has closed its fourth fund at $200 million. Most of the investors in its third fund, including BBVA, have backed the new one."
    assert brief(text) == {("BBVA", "third fund", None), ("BBVA", "fourth fund", None)}


def test_a_commitment_told_by_the_way() -> None:
    text = "Kestrel earned CalPERS a 16.5 percent net IRR on a $125 million investment into the 2007 Kestrel Fund III."
    assert brief(text) == {("CalPERS", "Kestrel Fund III", 125 * MILLION)}
    assert brief("Harbour Ventures made a $5 million investment in Velora, which Kestrel Fund III had backed.") == set()


def test_partners_that_are_named_before_the_size_of_the_fund() -> None:
    text = (
        "Kestrel Ventures is a new firm of Rosa Lindqvist. She said that Rosa Lindqvist will invest $50 million as the "
        "first capital for the general partner. In addition, the Tarn Pension Fund and the Moller Family Office plan to "
        "invest $500 million and $200 million respectively. The target size of the fund is $1 billion."
    )
    assert brief(text) >= {
        ("Tarn Pension Fund", "Kestrel Ventures", 500 * MILLION),
        ("Moller Family Office", "Kestrel Ventures", 200 * MILLION),
    }


def test_a_second_verb_goes_on_with_the_fund_of_the_first() -> None:
    text = "Tarn Pension Fund committed $12 million to Kestrel Fund III, and Nord Bank put in $20 million."
    assert brief(text) == {
        ("Tarn Pension Fund", "Kestrel Fund III", 12 * MILLION),
        ("Nord Bank", "Kestrel Fund III", 20 * MILLION),
    }
    assert len(brief("Tarn Pension Fund committed $12 million to Kestrel Fund III, and Nord Bank put in a bid.")) == 1


SOURCES = [
    "Kestrel raised a $10 million fund from Nord Bank and Alder Insurance.",
    "Kestrel launched a $10 million fund, whose main investors include Nord Bank and Alder Insurance.",
    "Kestrel closed a $10 million fund. Investors in the new one include Nord Bank and Alder Insurance.",
    "Kestrel closed a $10 million fund. Nord Bank and Alder Insurance are two of the fund's investors.",
    "Kestrel closed a $10 million fund. Two lenders, Nord Bank and Alder Insurance, put in $1 million each.",
]


@pytest.mark.parametrize("text", SOURCES)
def test_whose_money_a_fund_is_of(text: str) -> None:
    assert {(investor, fund) for investor, fund, _ in brief(text)} == {
        ("Nord Bank", "Kestrel"),
        ("Alder Insurance", "Kestrel"),
    }


ONE_INVESTOR = [
    "One investor with Kestrel is the biggest state pension fund, the Tarn Pension Fund.",
    "Another investor in the fund is the Tarn Pension Fund.",
    "The Tarn Pension Fund, one of the fund's largest investors, was pleased.",
    "The fund has the Tarn Pension Fund as its anchor.",
]


@pytest.mark.parametrize("text", ONE_INVESTOR)
def test_one_investor_of_several(text: str) -> None:
    assert brief("Kestrel closed a $10 million fund. " + text) == {("Tarn Pension Fund", "Kestrel", None)}


def test_an_investor_in_a_fund_that_has_a_name() -> None:
    text = "Kestrel Fund II has sold a mill. The Tarn Pension Fund is an investor in Kestrel Fund II."
    assert brief(text) == {("Tarn Pension Fund", "Kestrel Fund II", None)}
    assert brief("The Tarn Pension Fund is an investor in Velora. Kestrel Fund II has sold a mill.") == set()


def test_a_plan_that_is_a_pension_plan() -> None:
    text = "Kestrel closed a $10 million fund. Nord Bank and two pension plans, Tarn and Alder, put in $1 million each."
    assert {one.status for one in read(text)} == {"committed"}


def test_the_new_one_is_the_fund_of_the_news() -> None:
    text = (
        "Kestrel closed its third fund at $10 million. Fund II, raised in 2012, was smaller. "
        "LPs in the new one include Nord Bank."
    )
    assert brief(text) == {("Nord Bank", "third fund", None)}
