"""A fund's investors told as a crowd, houses that are given to by their name, what is added later, and the nearest that tell none."""

import pytest

from tests.extraction.commitments import brief, read

H = "Larkfield Ventures"
CLOSED = f"{H} closed its third fund at $120 million. "
_THIRD = "third fund"
_TWO = {("Tarn Bank", _THIRD, None), ("Quillon Insurance", _THIRD, None)}
_BOTH = "Tarn Bank and Quillon Insurance"

CROWDS = [
    # Whatever words lead to the names.
    (CLOSED + f"Others to put money into the fund include {_BOTH}.", _TWO),
    (CLOSED + f"Those who joined for the first time included {_BOTH}.", _TWO),
    (CLOSED + f"Other partners supporting the fund include {_BOTH}.", _TWO),
    (CLOSED + f"The investor group was led by {_BOTH}.", _TWO),
    (CLOSED + f"The vehicle drew commitments from new and old LPs, among which are {_BOTH}.", _TWO),
    (CLOSED + f"Participants in the close were {_BOTH}.", _TWO),
    (CLOSED + f"Novaria joins an investor base that includes {_BOTH}.", _TWO | {("Novaria", _THIRD, None)}),
    (f"{H} has raised a $120 million third fund, led by superannuation giants including {_BOTH}.", _TWO),
    # One more.
    (CLOSED + "Another LP, Tarn Bank, is listed in Oslo.", {("Tarn Bank", _THIRD, None)}),
    (CLOSED + "Tarn Bank was the largest investor, followed by Quillon Insurance.", _TWO),
    (CLOSED + "The lead investor was Tarn Bank, with Quillon Insurance also taking part.", _TWO),
    # What they did stands behind them.
    (CLOSED + f"{_BOTH} all came back for this fund.", _TWO),
    (CLOSED + "Tarn Bank ($9 million) and Quillon Insurance ($4 million) are investors in the fund.", {("Tarn Bank", _THIRD, 9), ("Quillon Insurance", _THIRD, 4)}),
    (CLOSED + f"{_BOTH} joined the fund in March.", _TWO),
    (CLOSED + f"{_BOTH} have increased their investments in the fund.", _TWO),
    (f"{H} raised its $120 million third fund from insurers including {_BOTH}.", _TWO),
    (f"A new fund, the Selmark Marine Fund, has just started. The Selmark Marine Fund S.E.C. expects $9 million from companies such as {_BOTH}.", {("Tarn Bank", "Selmark Marine Fund", None), ("Quillon Insurance", "Selmark Marine Fund", None)}),
    # Those of the sentence before.
    (f"{H} will set up Larkfield Fund II next month in partnership with {_BOTH}. Both are set to be among the first backers of the vehicle.", {("Tarn Bank", "Larkfield Fund II", None), ("Quillon Insurance", "Larkfield Fund II", None)}),
    (CLOSED + f"The fund's partners are {_BOTH}. Each agreed to commit up to $8 million.", {("Tarn Bank", _THIRD, 8), ("Quillon Insurance", _THIRD, 8)}),
]  # fmt: skip


def millions(text: str) -> set[tuple[str, str, int | None]]:
    return {(investor, fund, value and value // 1_000_000) for investor, fund, value in brief(text)}


@pytest.mark.parametrize(("text", "given"), CROWDS)
def test_investors_told_as_a_crowd(text: str, given: set[tuple[str, str, int | None]]) -> None:
    assert given <= millions(text)


@pytest.mark.parametrize(
    "text",
    [
        "The firm's companies include Tarn Bank and Quillon Insurance.",
        "Rival firms such as Tarn Bank and Quillon Insurance have raised less.",
        "Stellan's other investors include Tarn Bank and Quillon Insurance.",
        "Its partners include Ann Lee and Tom Berg, who joined from Tarn Bank.",
        "Tarn Bank and Quillon Insurance joined it in backing Stellan last year.",
        "It competes for investor money with Tarn Bank and Quillon Insurance.",
        "Advisers to the fund include Tarn Bank and Quillon Insurance.",
        "Lending has been dominated by banks such as Tarn Bank and Quillon Insurance.",
        "Tarn Bank and Quillon Insurance are among the investors in Stellan.",
        "The fund has invested alongside Tarn Bank and Quillon Insurance in eight start-ups.",
        # What partners, staff and companies do with a fund.
        "Ann Lee and Tom Berg joined the fund as partners.",
        "Ann Lee, who joined the fund in 2019, leads health deals.",
        "Those joining the firm include Ann Lee and Tom Berg.",
        "Partners of the fund include Ann Lee and Tom Berg.",
        "Tarn and Quillon have joined the fund's portfolio.",
        "Tarn and Quillon returned the fund twice over.",
        "Tarn Bank supported the fund's bid for Stellan.",
        # What else is drawn from somebody.
        "It drew staff from banks including Tarn Bank and Quillon Bank.",
        "The firm won business from companies such as Tarn and Quillon.",
        "The company secured loans from lenders including Tarn Bank and Quillon Bank.",
        "Stellan has drawn investment from groups such as Tarn and Quillon.",
        # Other investors than its own, and what they give elsewhere.
        "Other investors to raise funds this year include Tarn Capital and Quillon Partners.",
        "Other investors in the sector include Tarn Capital and Quillon Partners.",
        "Supporters of the scheme include Tarn Bank and Quillon Insurance.",
        "Participants in its accelerator include Tarn and Quillon.",
        "Another backer, Tarn Capital, sold its stake in Stellan.",
        "Some investors including Tarn Bank have come back to the stock market.",
        "Tarn Bank and Quillon Insurance have increased their investments.",
        "The summit drew 300 guests, with Tarn Capital and Quillon Partners among others participating.",
        "It has backed Tarn and Quillon. Both are investors' favourites.",
    ],
)
def test_a_crowd_that_gives_to_no_fund(text: str) -> None:
    assert read(CLOSED + text) == []


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Tarn Bank has committed €9 million to Oslo-based Selmark Capital.", {("Tarn Bank", "Selmark Capital", 9)}),
        ("Tarn Bank has committed $9 million to Selmark Growth Partners, a Boston buyout firm.", {("Tarn Bank", "Selmark Growth Partners", 9)}),
        ("Tarn Bank committed $9 million to Selmark Capital for venture investments in Asia.", {("Tarn Bank", "Selmark Capital", 9)}),
        ("Tarn Bank allocated $9 million to Selmark Broadgate Limited Partnership.", {("Tarn Bank", "Selmark Broadgate Limited Partnership", 9)}),
        ("Tarn Bank has committed euro 9m to Selmark Capital, an Oslo based venture capital fund.", {("Tarn Bank", "Selmark Capital", 9)}),
        ("Tarn Bank, Oslo, committed $9 million to a new private equity fund of funds managed by Selmark Capital.", {("Tarn Bank", "Selmark Capital", 9)}),
        ("The Ostrava Pension System upped its commitment to Selmark Fund II by $9 million.", {("Ostrava Pension System", "Selmark Fund II", 9)}),
        ("Tarn Bank's €9 million equity investment makes it an anchor investor in the Selmark Africa Fund.", {("Tarn Bank", "Selmark Africa Fund", 9)}),
        ("Tarn Bank will also participate as a limited partner in Selmark Capital Partners.", {("Tarn Bank", "Selmark Capital Partners", None)}),
        ("Tarn Bank contributed to the $90 million fund recently closed by Selmark Capital.", {("Tarn Bank", "Selmark Capital", None)}),
        ("The Ostrava Pension System made commitments to these venture funds:\n– Backing start-ups: A $9 million equity investment in Selmark Fund II will bring money to founders.", {("Ostrava Pension System", "Selmark Fund II", 9)}),
        ("The Ostrava Pension System made the following commitments:\n- Selmark Fund II: $9 million\n- Tarn Growth V: $4 million", {("Ostrava Pension System", "Selmark Fund II", 9), ("Ostrava Pension System", "Tarn Growth V", 4)}),
        ("The Ostrava Pension System approved commitments. The US state pension fund will commit $9 million to Selmark Fund II.", {("Ostrava Pension System", "Selmark Fund II", 9)}),
        ("The $9 million that Norway has already committed to Selmark's second fund is in the bank.", {("Norway", "second fund", 9)}),
    ],
)  # fmt: skip
def test_what_is_given(text: str, given: set[tuple[str, str, int | None]]) -> None:
    assert given <= millions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Bank committed $9 million to Quillon's clients after the outage.",
        "Tarn Bank has committed $9 million to Selmark Growth, a maker of fertilisers.",
        "Tarn Bank pledged $9 million to Selmark Capital for flood relief.",
        "Tarn Bank has allocated $9 million for Selmark Opportunities, its new shopping centre.",
        "Tarn Energy will be a partner in Selmark Wind II.",
        "Tarn Bank has pledged $9 million to Quillon Schools and $4 million to the Bexley Foundation.",
        "Ann Lee, managing partner of Selmark Capital, said the firm put a $9 million cap on its third fund.",
        "Selmark Capital told its limited partners to stop putting money into its $9 million fund II.",
        "Selmark Capital put it to investors that it cut its $9 million fourth fund in half.",
        "Selmark Capital's sixth fund will follow its fully-committed $9 million predecessor, said Ann Lee of Tarn Bank.",
        "Tarn Bank invested $9 million in Stellan, clearing the way for the exit of the Selmark Sciences Fund.",
    ],
)
def test_nothing_is_given(text: str) -> None:
    assert read(text) == []


def test_who_is_backed_in_brackets_gives_alone() -> None:
    given = brief(
        CLOSED + "Investors in the fund include Novaria (a fund of funds backed by Tarn Bank and Helvion) and Selmark."
    )
    assert {one[0] for one in given} == {"Novaria", "Selmark"}  # fmt: skip


def test_a_word_that_stands_for_many_is_no_giver() -> None:
    assert read("The Governments of the region will invest $9 million into Selmark Fund II.") == []


def test_an_earlier_commitment_stands_beside_the_new_one() -> None:
    text = "The Ostrava Pension System committed an additional $9 million to Selmark Fund II. It had previously committed $4 million to the fund."
    assert millions(text) == {
        ("Ostrava Pension System", "Selmark Fund II", 9),
        ("Ostrava Pension System", "Selmark Fund II", 4),
    }


def test_partners_of_a_house_put_in_their_own() -> None:
    [one] = read("The partners of Selmark Capital have themselves put $9 million into the $90 million Selmark Fund II.")
    assert (one.investor, one.role) == ("Selmark Capital", "general_partner")


def test_what_is_being_invested_is_news_and_no_plan() -> None:
    [one] = read("Tarn Bank is investing €9 million into the venture capital fund Selmark Fund II.")
    assert one.status == "committed"
