"""Names that do not look like one: with small words inside, of people who are none, of places, of lower case."""

import time

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.names.inner_words import inner_names
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article


def kinds(text: str) -> dict[str, str]:
    return {one.name: one.kind for one in read_document(Article(id="a", text=text)).referents}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Salt and Marrow has raised $5 million. Ann Lee runs Salt and Marrow.", "Salt and Marrow"),
        ("Quillon bought the bakery startup Beauty for All, it said.", "Beauty for All"),
        ("Funds went to Kids on the Hill, which makes swings.", "Kids on the Hill"),
        ("“We are happy,” said Wake the Frog CEO Ann Lee.", "Wake the Frog"),
        ("Quillon bought The Grazer's Hen, a maker of coops. The Grazer's Hen is small.", "Grazer's Hen"),
        ("Bo Lund is a partner at Tide and Oar. Tide and Oar Ventures led the round.", "Tide and Oar Ventures"),
        ("The brand e.k.o. has raised $5 million.", "e.k.o."),
        ("Orbeno Sp. z o.o. has raised $5 million.", "Orbeno Sp. z o.o."),
        ("Second Nature has raised $5 million.", "Second Nature"),
        (
            "Red Lap Ventures led the round. Next Lap's rival is First Lap Ventures. First Lap's office is small.",
            "First Lap Ventures",
        ),
    ],
)
def test_a_name_with_small_or_opening_words_is_whole(text: str, name: str) -> None:
    assert name in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The startup plainset sells pumps. Ann Lee is the CEO of plainset. Quillon bought plainset, it said.",
        "Lisbon-based plainset raised $5 million from Harrow Ventures. It sells pumps.",
        "Harrow Ventures led the round. plainset was founded by Ann Lee.",
        "Harrow Ventures holds stakes in Quillon, plainset and Bede.",
        "plainset Raises $5 Million Of A $9 Million Round\n\nThe pumps sell well.",
        "The pump maker, plainset , which opened in May, sells pumps.",
        "SoftBank may invest $300 million in plainset, people said.",
    ],
)
def test_a_word_in_small_letters_that_stands_where_only_names_do_is_one(text: str) -> None:
    assert "plainset" in kinds(text)


def test_a_name_in_small_letters_opens_a_sentence() -> None:
    text = "Quillon raised $5 million from Harrow Ventures. plainset raised $9 million from Bede Capital."
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {(one.company, one.investors[0].name) for one in claims} == {
        ("Quillon", "Harrow Ventures"),
        ("plainset", "Bede Capital"),
    }


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Investors say the rebuilders said no. Quillon, rebuilders and Bede met.", "rebuilders"),
        ("Dealers in polyester said prices rose. Quillon, polyester and glue were told of.", "polyester"),
        ("Superphones have sold well. Among gadgets, superphones said goodbye.", "superphones"),
        ("A quillop has sold well. The quillop said no.", "quillop"),
    ],
)
def test_an_english_word_or_one_behind_an_article_is_no_name(text: str, word: str) -> None:
    assert word not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "He buys crypto. The firm said crypto raised hopes. A crypto exchange is called crypto.",
        "The lender called medtech a risk. Its medtech is cheap, and medtech grows.",
    ],
)
def test_a_word_of_a_trade_is_no_name(text: str) -> None:
    assert not {"crypto", "medtech"} & kinds(text).keys()


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Quillon and Bede have raised $5 million. Quillon and Bede are rivals.", "Quillon and Bede"),
        ("Harrow backed Quillon and Bede, which has raised $5 million.", "Quillon and Bede"),
        ("The takeover by Velora of Quillon closed.", "Velora of Quillon"),
        ("Mark Fenn of Compute Partners has a seat.", "Mark Fenn of Compute Partners"),
        ("Ann Lee left Fenwick for Velora, a startup that sells pumps.", "Fenwick for Velora"),
        ("First Velora raised $5 million. Velora then sold pumps.", "First Velora"),
    ],
)
def test_two_names_with_a_small_word_between_stay_two(text: str, absent: str) -> None:
    assert absent not in kinds(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("“We are happy,” said Marcus Allen CEO Ann Leeson.", "Marcus Allen", "unknown"),
        ("Ann Leeson, CEO of Alice Bow, said it sells.", "Alice Bow", "unknown"),
        ("Alice Bow, a mapping service for sailors, has raised $5 million.", "Alice Bow", "unknown"),
        ("“We are happy,” said Alice Bow, CEO of Quillon.", "Alice Bow", "person"),
        ("Quillon's Alice Bow raised her hand.", "Alice Bow", "person"),
        ("Page Bright, co-founder and CEO of Quillon, said so.", "Page Bright", "person"),
        ("“We are happy,” said Suhartono, CEO of Quillon.", "Suhartono", "person"),
        ("Nairobi, a Berlin-based maker of pumps, has raised $5 million.", "Nairobi", "unknown"),
        ("Nairobi CEO Ann Lee left. Nairobi sells pumps. Pumps made Nairobi rich.", "Nairobi", "unknown"),
        ("CEO Page Bright left. It pays, Bright said. Bright left.", "Page Bright", "person"),
        ("Nairobi, a hub for makers of pumps, has grown.", "Nairobi", "place"),
    ],
)
def test_what_a_name_stands_for_is_told_by_what_it_does(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        "NEW YORK, Oct. 24-Quillon Inc. raised $5 million from Harrow Ventures and Kube VC.",
        "(Quillon Inc. Photo) Quillon Inc. of Gary raised $5 million from Harrow Ventures and Kube VC (lead).",
        "Quillon Inc. (Gary, IN) raised $5 million from Harrow Ventures1 and Kube VC [2].",
        "Quillon Inc. 🇲🇽 raised $5 million from Harrow Ventures² 🇺🇸 and Kube VC 🇸🇬.",
    ],
)
def test_what_is_glued_to_a_name_is_no_part_of_it(text: str) -> None:
    assert {name for name, kind in kinds(text).items() if kind != "place"} == {
        "Quillon Inc.",
        "Harrow Ventures",
        "Kube VC",
    }


def test_the_number_of_a_fund_is_part_of_its_name() -> None:
    assert {"Harrow Ventures 2", "Bede Capital II"} <= kinds("Harrow Ventures 2, Bede Capital II. VC firms led.").keys()


def test_a_partner_of_a_firm_named_after_a_city() -> None:
    text = "Houston Ventures led the $5 million round of Quillon. Ann Leeson, managing partner of Houston, said so."
    roles = [one for one in RuleExtractor().extract(Article(id="a", text=text)).claims if one.type == "role"]
    assert [(one.person, one.organization) for one in roles] == [("Ann Leeson", "Houston Ventures")]


@pytest.mark.parametrize(
    "text",
    [
        "Kelda bought Velmora and Tarnwick for $9 million. The firm Velmora and Tarnwick, a rival, are both in Oslo.",
        "Shares of Harlow and Brindle, which both make looms, fell. The maker Harlow and Brindle, its rival, were bought.",
    ],
)
def test_two_companies_stay_two(text):
    assert not any(" and " in name for name in kinds(text))


def test_time_grows_with_the_number_of_names_and_no_faster():
    letters = "abcdefghij"
    pairs = [
        tuple("".join(letters[int(digit)] for digit in str(700 + number)).capitalize() for number in (at, at + 1))
        for at in range(0, 6000, 2)
    ]
    text = "Pairs\n" + " ".join(f"the startup {a} and {b} has raised. A word {a} and {b} is." for a, b in pairs)
    begin = time.process_time()
    assert len(inner_names(text)) > 3000
    assert time.process_time() - begin < 5


def test_a_firms_arm_named_by_two_regions():
    text = "It could grow, said Ann Lee, managing partner of Velmark Ventures Southeast Asia and India. Oak Capital India and China Fund grew."
    assert [text[start:end] for start, end in inner_names(text).items()] == [
        "Velmark Ventures Southeast Asia and India"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S Kaldor has picked up a stake.", "S Kaldor"),
        ("Top Brindle, a startup from Oslo, has raised $5 million.", "Top Brindle"),
        ("Green India raised $5 million.", "Green India"),
    ],
)
def test_an_initial_or_a_word_of_praise_that_belongs_to_a_name_stays(text, name):
    assert name in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prominent Silicon Valley investor Ann Lee warned founders.",
        "Big Indian startups were warned by Ann Lee.",
        "Banks have financed African ICT firms, said Ann Lee.",
        "For U.S. AI companies times are good, said Ann Lee.",
    ],
)
def test_places_and_trades_before_a_noun_are_no_names_of_companies(text):
    assert {kind for name, kind in kinds(text).items() if name != "Ann Lee"} <= {"place"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kelda Brindle led the round. KB had invested before.", {"Kelda Brindle"}),
        ("Kelda Brindle and KB led the round.", {"Kelda Brindle", "KB"}),
        ("Velmora Capital led the round. The VC had invested before.", {"Velmora Capital"}),
        (
            "Kelda Brindle and Karst Bole Inc led the round. KB had invested before.",
            {"Kelda Brindle", "Karst Bole Inc", "KB"},
        ),
    ],
)
def test_two_initials_stand_for_the_one_name_that_has_them(text, names):
    assert set(kinds(text)) == names


def test_of_a_renamed_firm_the_present_name_is_told():
    assert set(kinds("KB, formerly known as Kelda Brindle, led the round. KB is small.")) == {"KB"}


def test_an_investor_of_the_first_round_backs_no_company_of_that_name():
    assert set(kinds("First-round investor Kelda Ventures took part.")) == {"Kelda Ventures"}
