"""Lists of what was sold, and sums raised, of companies and of others."""

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import AcquisitionClaim, Article

READER = LearnedExtractor()


def test_lines_of_exits_name_the_buyer_in_brackets() -> None:
    text = "Companies I backed:\n\n • Nickel Tarn (acq Bede $900M)\n • Velora (IPO)\n • Quillo (acquired by Orrell)\n"
    claims = READER.extract(Article(id="a", text=text)).claims
    deals = [
        (one.acquirer, one.target, one.amount and int(one.amount.value))
        for one in claims
        if isinstance(one, AcquisitionClaim)
    ]
    assert deals == [("Bede", "Nickel Tarn", 900_000_000), ("Orrell", "Quillo", None)]


def test_an_exit_is_of_its_own_year_and_not_of_the_list() -> None:
    text = "Companies:\n\n• Velora (acquired by Orrell in 2015)\n• Tarnio (acq. Bede)\n• Brask (sold to Karst, $40m, 2019)\n• Red Barn (sold by Harrow)\n"
    claims = READER.extract(Article(id="a", text=text, published="2023-05-10")).claims
    deals = [(one.acquirer, one.date and one.date.edtf) for one in claims if isinstance(one, AcquisitionClaim)]
    assert deals == [("Orrell", "2015"), ("Bede", None), ("Karst", "2019")]


def test_a_transfer_of_players_is_no_exit() -> None:
    text = "Transfers:\n\n Emile Heskey (sold to Wigan £5.5m)\n Peter Hall (sold to Arsenal £3m)\n"
    assert not READER.extract(Article(id="a", text=text)).claims


def test_who_runs_for_an_office_has_raised_no_rounds() -> None:
    text = "Ann Lee (D)\n\nTotal raised: $2.3 million\n\nShe ran.\n\nPeter Hall (R)\n\nTotal raised: $1.1 million\n\nHe ran."
    assert not READER.extract(Article(id="a", text=text)).claims


def test_what_a_name_bought_is_no_exit_of_it() -> None:
    text = "Owners:\n\n • Velora (bought Larkton, £100m)\n • Quillo (bought Harrow Foods, £20m)\n"
    claims = READER.extract(Article(id="a", text=text)).claims
    assert {one.target for one in claims if isinstance(one, AcquisitionClaim)} <= {"Larkton", "Harrow Foods"}
