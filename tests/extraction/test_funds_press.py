"""Funds as press pages word them: what is sought and what is in, sums in two currencies, names told beside, and whose they are."""

import pytest

from tests.extraction.test_funds_worded import Fund, claims_of, funds_of
from vcgraph.model import FundClaim

N, RIVAL = "Corwick Partners", "Larkmoor Ventures"

FUNDS: list[tuple[str, set[Fund]]] = [
    # What is in, and what is sought.
    (f"{N} has raised €39 million towards a target fund size of €80 million.", {(None, N, 39, 80, "planned")}),
    (f"{N} has secured nearly $30 million in capital commitments so far for its fourth Asia fund.", {("fourth Asia fund", N, 30, None, "planned")}),
    (f"{N} is again marketing a $20 million vehicle, {N} Fund II.", {(f"{N} Fund II", N, None, 20, "planned")}),
    (f"{N} failed to reach the $50 million target for its second fund, instead closing it at $38 million.", {("second fund", N, 38, 50, "closed")}),
    (f"{N} managed to surpass its initial target, securing $41 million for its third fund.", {("third fund", N, 41, None, "closed")}),
    (f"{N} raised its fourth flagship fund this year, hitting its $75 million hard-cap in March.", {("fourth fund", N, 75, None, "closed")}),
    (f"{N} reached a $24 million first close for its third fund. The firm will look abroad to increase its size to $80 million.", {("third fund", N, 24, 80, "first_close")}),
    (f"{N} announced the launch of its $70 million second fund.", {("second fund", N, None, 70, "closed")}),
    (f"{N} announced the launch of its $70 million second fund. It was the follow-up to its first: a $43 million fund for Egypt.", {("second fund", N, None, 70, "closed"), (N, N, 43, None, "closed")}),
    (f"{N} announced their fourth fund, $25M dedicated to chips.", {("fourth fund", N, 25, None, "closed")}),
    (f"{N} successfully closed their third fund.", {("third fund", N, None, None, "closed")}),
    # The first close.
    (f"{N} launched its $70 million second fund in May 2018. The firm said that it has finalized an $80 million first close.", {("second fund", N, 80, 70, "first_close")}),
    (f"{N} has closed the first round of Corwick Growth III.", {("Corwick Growth III", N, None, None, "first_close")}),
    ("Ministers put money into the Alder Innovation Fund. The Fund, the second fund of funds set up by the state, had its initial closing with $23 million in commitments.", {("Alder Innovation Fund", None, 23, None, "first_close")}),
    # Who only says so manages nothing.
    (f"According to Tarn Research, {N} is currently in the market with QC Partners VI, a fund for which $19 million is being sought.", {("QC Partners VI", N, None, 19, "planned")}),
    # Given up.
    (f"{N} has ended its raising of a new cleantech fund for lack of appetite.", {(None, N, None, None, "failed")}),
    (f"{N} has given up raising a new China fund.", {(None, N, None, None, "failed")}),
    (f"{N} has stopped raising its third fund for lack of demand.", {("third fund", N, None, None, "failed")}),
    (f"{N} ended fundraising for its third fund in March at its hard cap.", {("third fund", N, None, None, "closed")}),
    (f"{N} has ended its fundraising for its third fund with $60 million.", set()),
    # Older funds.
    (f"{N}' second fund will be twice the size of its $61 million predecessor fund.", {(None, N, 61, None, "closed")}),
    (f"{N} closed its fourth fund at $90 million. Predecessor fund {N} III closed in 2014 at about $60 million.", {(f"{N} IV", N, 90, None, "closed"), (f"{N} III", N, 60, None, "closed")}),
    (f"{N} manages a $26 million fund. Its work in Oslo will be part of a new $45 million fund it is establishing.", {(None, N, 26, None, "closed"), (None, N, None, 45, "planned")}),
    (f"{N} has launched its Lower Market Fund II with a $12 million target. In May, it closed its second Europe fund on €61 million.", {("Lower Market Fund II", N, None, 12, "planned"), ("second Europe fund", N, 61, None, "closed")}),
    # One sum in two currencies is one fund.
    (f"{N} launches $101M fund\n\n{N} has launched a new £80 million ($101 million) ‘Prospect Fund’ for chips.", {("Prospect Fund", N, None, 101, "closed")}),
    # Several.
    (f"{N} has introduced funds in Japan ($25 million), Korea ($12 million) and India ($20 million).", {(None, N, None, 25, "closed"), (None, N, None, 12, "closed"), (None, N, None, 20, "closed")}),
    # Whose it is.
    ("EDK & Associates, an alternative investment firm, has held a final close on $65 million for Mercia Lane III.", {("Mercia Lane III", "EDK & Associates", 65, None, "closed")}),
    (f"That is true of {N}, which told partners about Tony Ames and Raj Mohan just as it asked for leave to cut its $80 million fifth fund. Others affected include Will Burns of {RIVAL}. Burns, with {RIVAL} since 1999, will leave, says Helga Riis, a {RIVAL} managing director.", {("fifth fund", N, 80, None, "closed")}),
    (f"{N} announced that the Savanna Growth III has closed at $70 million.", {("Savanna Growth III", N, 70, None, "closed")}),
    (f"Further raises include {N}' closing of a new investment fund with $28 million in commitments.", {(None, N, 28, None, "closed")}),
    (f"Marrow and Zendo backer {N} raised $70 million for its third fund.", {("third fund", N, 70, None, "closed")}),
    (f"London-based Marrow-backer {N} has raised a $55 million fund.", {(None, N, 55, None, "closed")}),
    # What it is called.
    (f"{N} has launched the Tarn Growth Initiative (TGI), set at a hard cap of $80 million.", {("Tarn Growth Initiative", N, None, None, None)}),
    ("Ann Lee left the bank. In 2009, she created a venture fund, Fernhill Investments, with two friends.", {("Fernhill Investments", "Fernhill Investments", None, None, "closed")}),
    (f"{N} launched a $21 million fund on Monday.\n\n{N}' fourth fund, which will back founders, aims to grow.", {("fourth fund", N, None, 21, "closed")}),
    (f"{N} has raised a $39 million fund. The fund, which is the firm's fourth, is open.", {("fourth fund", N, 39, None, "closed")}),
    (f'{N} unveiled a $62 million later-stage "growth" fund.', {(None, N, 62, None, "closed")}),
    ("CrunchFund closed its third fund at $30 million.", {("third fund", "CrunchFund", 30, None, "closed")}),
    ("Tarn Bank said that Savanna Growth III has closed at $70 million.", {("Savanna Growth III", None, 70, None, "closed")}),
    ("He launched a new fund, Larkmoor Asset Management, his former employer, said.", set()),
    # A number that is that of an older one.
    (f"{N} has raised a $39 million fund. Its fourth fund is fully invested.", {(None, N, 39, None, "closed")}),
    (f"{N} has raised a $39 million fund. Its third fund will be wound up this year.", {(None, N, 39, None, "closed")}),
    # "The fund" is the one that the firm manages.
    (f"{N} manages a $26 million fund. The fund has a $45 million target.", {(None, N, 26, 45, "planned")}),
    # Each of several has its sum, and money for a fund is its own be it called funds.
    (f"Across two funds, a $60 million early-stage fund and a $90 million growth fund, {N} has enough.", {(None, N, 60, None, "closed"), (None, N, 90, None, "closed")}),
    (f"{N} has raised $25 million in new funds for its third fund.", {(None, N, 25, None, "closed")}),
    (f"{N} raised $60 million in new funds from its limited partners.", {(None, N, 60, None, "closed")}),
    # Money that is called funds, and what is no fund's size.
    ("Brightpan took in $71 million in Series B funds for its pumps.", set()),
    ("Brightpan is planning to raise $70 million from its existing investors and new funds from abroad.", set()),
    ("The deal will provide Brightpan with $40 million of funds from old and new investors.", set()),
    ("Tolvgard will fund Brightpan to the tune of $9 million.", set()),
    (f"{N} has $11 million funds under management.", set()),
    (f"{N} hopes for more, having asked for a share of a $42 million fund paid for by the state.", set()),
    (f"In three previous funds, {N} raised $190 million.", set()),
    (f"{N} closed a $70 million fund, on top of which come $20 million of co-investment capital.", {(None, N, 70, None, "closed")}),
    (f"{N} held a first close of its $150 million India fund, while Brightpan raised $6 million.", {(None, N, None, 150, "first_close")}),
    (f"{N} Fund II is to receive $21 million investment from Tolvgard.", set()),
    ("Tarn Lakes Capital Fund II, the state-backed fund of funds, has made commitments totaling $32.5 million to four venture firms.", set()),
    # A fund that the clause before names once for both houses.
    ("Corwick Lane & Co last year collected $16.2 billion for a fund that is yet to close, and Mercia Lane Group raised $14 billion.", {(None, "Corwick Lane & Co", 16200, None, "closed"), (None, "Mercia Lane Group", 14000, None, "closed")}),
    (f"{N} raised a $28 million fund, and Brightpan raised $6 million.", {(None, N, 28, None, "closed")}),
    # The nearest words that tell none.
    ("Brightpan has ended its raising of prices.", set()),
    ("Brightpan has introduced shops in Japan ($25 million), Korea ($12 million) and India ($20 million).", set()),
    ("Brightpan launched its Tarn pump, with a size of 8 metres.", set()),
    ("She created a cooking show, Fernhill Investments, with two friends.", set()),
    ("Brightpan is marketing a $20 million house.", set()),
    ("Brightpan failed to reach its $50 million sales target.", set()),
    ("The old car is twice as fast as its $61 million predecessor.", set()),
    ("Mayor Ann Lee closed the first round of talks.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "funds"), FUNDS)
def test_funds_told_in_the_press(text: str, funds: set[Fund]) -> None:
    assert funds_of(text) == funds


DATES: list[tuple[str, dict[str | None, str | None]]] = [
    (f"{N}' first fund, a $18 million 2001 vintage fund, did well.", {N: "2001"}),
    (f"{N} Fund II, a 2017 vintage, closed on $50 million.", {f"{N} Fund II": "2017"}),
    (f"Fund II, a 2017 vintage, stands at 1.9 times, according to {N}' pitch deck for a $140 million Fund IV.", {"Fund IV": "2019-06-05"}),
    (f"Last month, the venture capital firm {N} let it be known that it had closed its third fund with $21 million.", {"third fund": "2019-05"}),
    (f"In March, an SEC filing showed that {N} had closed its third fund at $11 million.", {"third fund": "2019-03"}),
    (f"{RIVAL} raised a $28 million second fund, and last month {N}, an early backer of Bolt, closed its third fund at $40 million.", {"second fund": "2019-06-05", "third fund": "2019-05"}),
    (f"{N} plans to raise $45 million for its third fund in the first quarter of 2020.", {"third fund": "2019-06-05"}),
    (f"Highlights\n\n{N} IV reached its $38 million hard cap at final close. The Boston-based manager also won $6 million of co-investment capital. It took a year. It will hire.\n\nLarkmoor Health Fund VI closed at $21 million, almost double its predecessor.", {f"{N} IV": "2019-06-05", "Larkmoor Health Fund VI": "2019-06-05"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_when_a_fund_was_raised(text: str, expected: dict[str | None, str | None]) -> None:
    claims = [one for one in claims_of(text) if isinstance(one, FundClaim)]
    assert {one.name: str(one.date) if one.date else None for one in claims} == expected
