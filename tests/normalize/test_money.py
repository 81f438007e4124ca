"""Sums of money: every form, with its bound, range, unit and second currency."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcgraph.normalize.money import MoneyMention, find_money

M = 10**6
B = 10**9

# text: (value, currency) of the one sum that the text holds
FORMS = {
    "$5M": (5 * M, "USD"),
    "$5m": (5 * M, "USD"),
    "$5 M": (5 * M, "USD"),
    "$5mn": (5 * M, "USD"),
    "$5MM": (5 * M, "USD"),
    "$5Million": (5 * M, "USD"),
    "$1.2B": (1200 * M, "USD"),
    "$1bn": (B, "USD"),
    "$1 trillion": (1000 * B, "USD"),
    "$250K": (250_000, "USD"),
    "$500,000": (500_000, "USD"),
    "$1,234,567.89": (Decimal("1234567.89"), "USD"),
    "$24-million": (24 * M, "USD"),
    "$200 - million": (200 * M, "USD"),
    "$2½ million": (2_500_000, "USD"),
    "$300 hundred thousand": (30 * M, "USD"),
    "US$5 million": (5 * M, "USD"),
    "US $5m": (5 * M, "USD"),
    "USD 5 million": (5 * M, "USD"),
    "USD5m": (5 * M, "USD"),
    "5 million dollars": (5 * M, "USD"),
    "5 million US dollars": (5 * M, "USD"),
    "five-million-dollar": (5 * M, "USD"),
    "three million dollars": (3 * M, "USD"),
    "twenty-five million dollars": (25 * M, "USD"),
    "one hundred and twenty million dollars": (120 * M, "USD"),
    "half a billion dollars": (500 * M, "USD"),
    "half-a-billion-dollar": (500 * M, "USD"),
    "a quarter of a billion dollars": (250 * M, "USD"),
    "three-quarters of a billion dollars": (750 * M, "USD"),
    "a quarter million dollars": (250_000, "USD"),
    "a million and a half dollars": (1_500_000, "USD"),
    "two and a half million euros": (2_500_000, "EUR"),
    "five hundred thousand dollars": (500_000, "USD"),
    "€12,5 millions": (12_500_000, "EUR"),
    "20M€": (20 * M, "EUR"),
    "20 M€": (20 * M, "EUR"),
    "EUR 20m": (20 * M, "EUR"),
    "euro 6.2m": (6_200_000, "EUR"),
    "E2.1 billion": (2100 * M, "EUR"),
    "20 million euros": (20 * M, "EUR"),
    "20 millions d’euros": (20 * M, "EUR"),
    "€500.000": (500_000, "EUR"),
    "€1.200.000": (1_200_000, "EUR"),
    "£3.5m": (3_500_000, "GBP"),
    "GBP 3m": (3 * M, "GBP"),
    "3 million pounds sterling": (3 * M, "GBP"),
    "₹4,100 Cr": (41 * B, "INR"),
    "Rs 50 crore": (500 * M, "INR"),
    "Rs. 5 lakh": (500_000, "INR"),
    "Rs.50-cr": (500 * M, "INR"),
    "Rs 4,00,00,000": (40 * M, "INR"),
    "₹50 L": (5 * M, "INR"),
    "INR 4 lakh crore": (4000 * B, "INR"),
    "50 crore rupees": (500 * M, "INR"),
    "RMB 100 million": (100 * M, "CNY"),
    "100 million yuan": (100 * M, "CNY"),
    "CN¥ 5 billion": (5 * B, "CNY"),
    "3亿元人民币": (300 * M, "CNY"),
    "5000万美元": (50 * M, "USD"),
    "¥5 billion": (5 * B, "JPY"),
    "5 billion yen": (5 * B, "JPY"),
    "KRW 5 billion": (5 * B, "KRW"),
    "₩5 billion": (5 * B, "KRW"),
    "5 billion Korean won": (5 * B, "KRW"),
    "S$5m": (5 * M, "SGD"),
    "A$5m": (5 * M, "AUD"),
    "C$5m": (5 * M, "CAD"),
    "$US5m": (5 * M, "USD"),
    "$A5m": (5 * M, "AUD"),
    "$NZ5m": (5 * M, "NZD"),
    "HK$5m": (5 * M, "HKD"),
    "NT$5m": (5 * M, "TWD"),
    "NZ$5m": (5 * M, "NZD"),
    "R$5m": (5 * M, "BRL"),
    "$5 million CAD": (5 * M, "CAD"),
    "$5 million (AUD)": (5 * M, "AUD"),
    "CAD $5 million": (5 * M, "CAD"),
    "5 million Canadian dollars": (5 * M, "CAD"),
    "5 million Singapore dollars": (5 * M, "SGD"),
    "5 million Australian dollars": (5 * M, "AUD"),
    "CHF 5m": (5 * M, "CHF"),
    "5 million Swiss francs": (5 * M, "CHF"),
    "50 million kr": (50 * M, "SEK"),
    "SEK 50 million": (50 * M, "SEK"),
    "50 million Norwegian crowns": (50 * M, "NOK"),
    "DKK 5m": (5 * M, "DKK"),
    "NIS 20 million": (20 * M, "ILS"),
    "₪20 million": (20 * M, "ILS"),
    "20 million shekels": (20 * M, "ILS"),
    "R100 million": (100 * M, "ZAR"),
    "100 million rand": (100 * M, "ZAR"),
    "₦5bn": (5 * B, "NGN"),
    "5 billion naira": (5 * B, "NGN"),
    "10 million rubles": (10 * M, "RUB"),
    "10 million Turkish lira": (10 * M, "TRY"),
    "20 million dirhams": (20 * M, "AED"),
    "3,5 Mio. Euro": (3_500_000, "EUR"),
    "Euro 4.2 million": (4_200_000, "EUR"),
    "a cool million dollars": (M, "USD"),
    "1.2 billion won": (1200 * M, "KRW"),
    "50 MSEK": (50 * M, "SEK"),
    "5 MEUR": (5 * M, "EUR"),
    "CHF 8'500'000": (8_500_000, "CHF"),
    "8’500’000 CHF": (8_500_000, "CHF"),
    "R$ 60 mi": (60 * M, "BRL"),
    "R$60 milhões": (60 * M, "BRL"),
    "R$ 1,2 bilhão": (1200 * M, "BRL"),
    "zł 20 million": (20 * M, "PLN"),
    "20 mln zł": (20 * M, "PLN"),
    "GH¢5 million": (5 * M, "GHS"),
    "S/ 3 million": (3 * M, "PEN"),
    "$0.50": (Decimal("0.5"), "USD"),
}


def only(text: str) -> MoneyMention:
    [mention] = find_money(text)
    return mention


@pytest.mark.parametrize(("form", "value", "currency"), [(form, *read) for form, read in FORMS.items()])
def test_forms(form: str, value: Decimal, currency: str) -> None:
    text = f"Oakly said it had raised {form} in a round that Elm Ventures led."
    mention = only(text)
    assert (mention.money.value, mention.money.currency, mention.money.qualifier) == (value, currency, "exact")
    assert text[mention.core_start : mention.core_end] == form
    assert mention.kind == "amount"


RANGES = {
    "$4.5-5 million": (4_500_000, 5 * M),
    "$40 million to $50 million": (40 * M, 50 * M),
    "$40 to $50 million": (40 * M, 50 * M),
    "between $40 and $50 million": (40 * M, 50 * M),
    "between 40 and 50 million dollars": (40 * M, 50 * M),
    "ranging from $1 million to $5 million": (M, 5 * M),
    "and invest from $1 million to $5 million": (M, 5 * M),
    "$10M–$15M": (10 * M, 15 * M),
    "3 to 5 million euros": (3 * M, 5 * M),
    "two to three million dollars": (2 * M, 3 * M),
    "Rs 20-30 crore": (200 * M, 300 * M),
    "$500 million-$1 billion": (500 * M, B),
    "$800-1.2 billion": (800 * M, 1200 * M),
    "$4 or $5 million": (4 * M, 5 * M),
}


@pytest.mark.parametrize(("form", "low", "high"), [(form, *read) for form, read in RANGES.items()])
def test_ranges_are_one_sum_with_two_ends(form: str, low: int, high: int) -> None:
    money = only(f"It may raise {form} soon.").money
    assert (money.value, money.upper, money.qualifier) == (low, high, "at_least")


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("Its value fell from $40bn to $27.5bn.", [("from", 40 * B), ("to", 27_500 * M)]),
        ("It went from $1 to $2 million.", [("from", M), ("to", 2 * M)]),
        ("It raised $5 million and $7 million.", [(None, 5 * M), (None, 7 * M)]),
        ("It closed rounds of $10 and $20 million.", [(None, 10 * M), (None, 20 * M)]),
        ("It sank $40bn to $27.5bn.", [(None, 40 * B), (None, 27_500 * M)]),
        ("It gave $5 million to 20 startups.", [(None, 5 * M)]),
        ("It gave $5 million to 20 million users.", [(None, 5 * M)]),
        ("In 2019 - $5 million came.", [(None, 5 * M)]),
        ("It fell $3 to $463.", [(None, 3), (None, 463)]),
    ],
)
def test_two_sums_that_are_no_range(text: str, sums: list[tuple[str | None, int]]) -> None:
    assert [(mention.change, mention.money.value) for mention in find_money(text)] == sums
    assert all(mention.money.upper is None for mention in find_money(text))


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        *((words, "at_least") for words in ("more than", "over", "at least", "upwards of", "north of", "in excess of",
                                            "no less than", "well over", "just over", "upwards of about", ">")),
        *((words, "at_most") for words in ("up to", "upto", "as much as", "at most", "less than", "under",
                                           "no more than", "below", "up to about")),
        *((words, "about") for words in ("about", "around", "approximately", "approx.", "roughly", "nearly", "almost",
                                         "close to", "some", "an estimated", "~", "just under")),
    ],
)  # fmt: skip
def test_bounds_before(words: str, qualifier: str) -> None:
    text = f"It raised {words} $5 million."
    mention = only(text)
    assert mention.money.qualifier == qualifier
    assert (mention.hedge, text[mention.start : mention.end]) == (words, f"{words} $5 million")
    assert text[mention.core_start : mention.core_end] == "$5 million"


@pytest.mark.parametrize(
    ("form", "qualifier"),
    [("$5M+", "at_least"), ("$5 million-plus", "at_least"), ("$5 million or more", "at_least"),
     ("$5 million or so", "about"), ("$5 million or less", "at_most")],
)  # fmt: skip
def test_bounds_after(form: str, qualifier: str) -> None:
    assert only(f"a {form} round").money.qualifier == qualifier


@pytest.mark.parametrize(
    "form",
    ["$20 per share", "$20 a share", "$9.99 a month", "$10/mo", "$5 million a year", "$50,000 annually", "$99 each",
     "$15 an hour", "€30 per user", "$40-a-month"],
)  # fmt: skip
def test_prices_for_each_unit(form: str) -> None:
    text = f"It asks for {form} now."
    mention = only(text)
    assert mention.kind == "per_unit"
    assert text[mention.core_start : mention.end] == form


@pytest.mark.parametrize("text", ["It raised $5 million a year ago.", "It raised $5 million a month earlier."])
def test_a_date_behind_a_sum_is_no_unit(text: str) -> None:
    assert only(text).kind == "amount"


def test_a_million_dollar_round_is_a_sum() -> None:
    assert only("It raised a million-dollar seed round.").money.value == M


def test_money_put_in_by_each_investor_is_an_amount() -> None:
    assert only("Both put in $5 million each.").kind == "amount"


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("raised Rs 50 crore ($6 million) now", ("INR", 500 * M), ("USD", 6 * M)),
        ("raised $15 Million(approx. ₹100 Cr) now", ("USD", 15 * M), ("INR", B)),
        ("raised €20 million (about $22 million) now", ("EUR", 20 * M), ("USD", 22 * M)),
        ("raised Rs 50 crore, or about $6 million, now", ("INR", 500 * M), ("USD", 6 * M)),
        ("raised R$60m (~$11.6m US) now", ("BRL", 60 * M), ("USD", 11_600_000)),
        ("raised $7 Million (approx.  ₹47 Cr) now", ("USD", 7 * M), ("INR", 470 * M)),
        ("raised €20M/$22M now", ("EUR", 20 * M), ("USD", 22 * M)),
    ],
)
def test_second_currency(text: str, first: tuple[str, int], second: tuple[str, int]) -> None:
    mention = only(text)
    assert mention.also is not None
    assert (mention.money.currency, mention.money.value) == first
    assert (mention.also.currency, mention.also.value) == second


def test_a_second_sum_in_the_same_currency_stands_alone() -> None:
    assert [mention.money.value for mention in find_money("$5 million ($3 million of it debt)")] == [5 * M, 3 * M]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("The Shanghai firm raised ¥50 million.", "CNY"),
        ("The Singapore firm raised $28 million (US$20 million).", "SGD"),
        ("The Tokyo firm raised ¥50 million.", "JPY"),
        ("The Copenhagen firm raised 50 million kr.", "DKK"),
        ("The Karachi firm raised Rs 50 million.", "PKR"),
        ("The Lagos firm raised N50 million.", "NGN"),
        ("The Seoul firm raised 50 billion won.", "KRW"),
        ("It raised $5 million (all figures in Canadian dollars).", "CAD"),
        ("The Manila firm raised 50 million pesos.", "PHP"),
    ],
)
def test_the_article_settles_an_open_sign(text: str, currency: str) -> None:
    assert only(text).money.currency == currency


@pytest.mark.parametrize(
    "text",
    [
        "It raised a seven-figure sum.", "It is a mid-eight-figure deal.", "several million dollars",
        "tens of millions of dollars", "a billion-dollar valuation", "multi-million-dollar", "2,000 users",
        "5 million pounds of waste", "It won 5 million in votes.", "Web3 and Q3 2024", "50 percent", "a million users",
        "Some 3 million won tickets.", "It lies 60 mi away.", "the Euro 2024 cup",
        "50 million pesos", "the R1T truck", "($1 = 6.83 yuan)",
        "a billion dollar company", "It has 3 L bottles.", "Rs", "$", "€ and £", "Series A",
    ],
)  # fmt: skip
def test_what_is_no_sum(text: str) -> None:
    assert find_money(text) == []


PIECES = ["$", "€", "Rs ", "5", "12,5", "1,000", " million", "M", "bn", " to ", "-", "between ", "from ", " and ",
          "(", ")", "more than ", "half a ", "dollars", "¥", " a year", "kr", "\n", "a ", "one ", " crore", "½", ".",
          "亿", "²", "٣"]  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=60).map("".join)


@given(TEXT)
def test_any_text_gives_ordered_spans_within_it(text: str) -> None:
    end = 0
    for mention in find_money(text):
        assert end <= mention.start <= mention.core_start < mention.core_end <= mention.end <= len(text)
        assert any(character.isdigit() or character.isalpha() for character in text[mention.start : mention.end])
        end = mention.end


@given(st.integers(1, 10**12), st.sampled_from(["$", "€", "£", "₹"]))
def test_grouped_digits_read_back(value: int, sign: str) -> None:
    assert only(f"It raised {sign}{value:,} then.").money.value == value


@pytest.mark.parametrize("digits", [16, 40, 5000])
def test_absurd_figures_are_left_out(digits: int) -> None:
    assert all(mention.money.value < 10**17 for mention in find_money("$" + "9" * digits + " trillion"))


@pytest.mark.parametrize(
    "unit", ["$", "$5", "5", "5 ", "$5 million ", "a ", "1,", "1.", "1 000", "$5-", "from $5 to ", "half a ",
             "more than ", "¥1 ", "a million ", "0", " ", "Figures ", "$5 million (€4 million) ", "twenty ",
             "million "],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    begin = time.process_time()
    find_money(text)
    assert time.process_time() - begin < 6
