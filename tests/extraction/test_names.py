"""Names as the reader sees them: what a dateline, a heading or a later product must not change."""

import pytest

from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article


def names(text: str) -> list[str]:
    sentences = read_document(Article(id="a", text=text)).sentences
    return [item.referent.name for sentence in sentences for item in sentence.items.values() if item.referent]


@pytest.mark.parametrize(
    "dateline",
    [
        "NEW YORK (Reuters) - ",
        "NEW YORK  (Reuters) - ",
        "SAN FRANCISCO/NEW YORK  (Reuters) - ",
        "BOSTON--(BUSINESS WIRE)--",
        "PURCHASE, N.Y.--(BUSINESS WIRE)--",
        "ANKENY, Iowa--(BUSINESS WIRE)--",
        "LONDON & SEATTLE–(BUSINESS WIRE)–",
        "LONDON & SEATTLE –(BUSINESS WIRE)– ",
        "BRNO, CZ, May 2, 2024 /24-7PressRelease/ -- ",
        "KELSO, NY, UNITED STATES, May 2, 2024 /EINPresswire.com/ -- ",
        "BRNO and KELSO, May 2, 2024 (GLOBE NEWSWIRE) -- ",
        "BRNO & KELSO – ",
    ],
)
def test_a_dateline_names_nobody(dateline: str) -> None:
    assert names(dateline + "Velora has acquired Quillon.") == ["Velora", "Quillon"]


@pytest.mark.parametrize(
    "text",
    [
        "He left last week. VELORA SEARCH IS ON Friedman oversaw sales.",
        "He left last week. PAGE FROM THE VELORA BOOK Friedman oversaw sales.",
    ],
)
def test_a_heading_in_capitals_is_no_part_of_the_name_behind_it(text: str) -> None:
    assert names(text) == ["Friedman"]


def test_two_firms_in_capitals_are_no_dateline() -> None:
    assert names("VELOR & OLM, a firm of lawyers, joined Quillon.")[-1] == "Quillon"
    assert names("Velora & Olm – a firm – joined Quillon.")[0] == "Velora & Olm"


def test_capitals_in_prose_are_names() -> None:
    assert names("He left. IBM CEO Ann Lee bought shares of AT&T.") == ["IBM", "Ann Lee", "AT&T"]


def test_a_ticker_is_no_part_of_the_name_before_it() -> None:
    assert names("Velora Systems VLRQ.PK, Quillon's supplier, was sold to Zendo ZND.KW in 2005.") == [
        "Velora Systems",
        "Quillon",
        "Zendo",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velora bought Zendo. It will run on Velora Virtual Desk, Velora said.",
            ["Velora", "Zendo", "Velora Virtual Desk", "Velora"],
        ),
        ("Velora Systems bought Zendo. Velora was founded in 2012.", ["Velora Systems", "Zendo", "Velora Systems"]),
        ("Harrow backed Zendo. Harrow Ventures likes maps.", ["Harrow Ventures", "Zendo", "Harrow Ventures"]),
    ],
)
def test_a_full_name_comes_first_and_a_product_later(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velora bought quillon.com in 2012.", ["Velora", "quillon.com"]),
        ("Velora bought it; see www.quillon.com for more.", ["Velora"]),
        ("Take Velora's purchase of Quillon.", ["Velora", "Quillon"]),
        ("It went to Marrow-rival Quillon and Lisbon-registered Zendo.", ["Marrow", "Quillon", "Lisbon", "Zendo"]),
        ("Velora runs Isle of Wight Ferries.", ["Velora", "Isle of Wight Ferries"]),
        ("Velora joined the Northern Robotics Association But it left.", ["Velora", "Northern Robotics Association"]),
    ],
)
def test_where_a_name_begins_and_ends(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mike de la Cruz left. He ran Zendo.", ["Mike de la Cruz", "Zendo"]),
        (
            "The Wall Street Journal named Zendo. The Journal was right.",
            ["Wall Street Journal", "Zendo", "Wall Street Journal"],
        ),
        ("Zendo moved to Palo Alto, Calif. last year.", ["Zendo", "Palo Alto", "Calif"]),
        ("It is the No. 1 maker after Zendo.", ["Zendo"]),
        ("Zendo raised $5 million (approx. 33 Cr) from Velora.", ["Zendo", "Velora"]),
        ("Fintech Zendo sued Velora.", ["Zendo", "Velora"]),
        ("Zendo works with m.Kora, one4U and 4u Commerce.", ["Zendo", "m.Kora", "one4U", "4u Commerce"]),
        ("What does Zendo do? In short, it sells maps.", ["Zendo"]),
        ("People assume that I’ve got Zendo.", ["Zendo"]),
        ("New Velora is big. Zendo met New Velora.", ["New Velora", "Zendo", "New Velora"]),
        ("Zendo won a grant from the Ann and Bob Lee Foundation.", ["Zendo", "Ann and Bob Lee Foundation"]),
        ("Strive VC led the round of Zendo.", ["Strive VC", "Zendo"]),
        ("Zendo met Velmo's, which has grown.", ["Zendo", "Velmo's"]),
        ("Zendo met Velmo's, which has grown. Velmo sells pumps.", ["Zendo", "Velmo", "Velmo"]),
        ("Zendo was backed by Harrow VC with Strive VC to grow.", ["Zendo", "Harrow VC", "Strive VC"]),
        ("Former Velora VC Ann Lee joined Zendo.", ["Velora", "Ann Lee", "Zendo"]),
        ("Four-year-old Zendo was sold.", ["Zendo"]),
        ("Zendo met the Founder's Circle Capital.", ["Zendo", "Founder's Circle Capital"]),
        (
            "Zendo was backed by 7two9 Capital, 3i and E*Velora Corp, Quillon said.",
            ["Zendo", "7two9 Capital", "3i", "E*Velora Corp", "Quillon"],
        ),
        ("Zendo has a 24x7 desk and 10x10cm prints.", ["Zendo"]),
        ("Zendo bought Fondo Velora d'Oro and Singin' Records.", ["Zendo", "Fondo Velora d'Oro", "Singin' Records"]),
        ("Investors' Zendo met the investors' Velora.", ["Zendo", "Velora"]),
        ("Zendo was backed by vu Ventures and quarnel Capital.", ["Zendo", "vu Ventures", "quarnel Capital"]),
        ("Zendo sold Velora in Capital City, with new Software.", ["Zendo", "Velora", "Capital City", "Software"]),
        (
            "Zendo bought Q and Q Prints; Ann Lee of Velora i Ventures left.",
            ["Zendo", "Q and Q Prints", "Ann Lee", "Velora i Ventures"],
        ),
        ("The Velora Fire and Police Pensions fund backed Zendo.", ["Velora Fire and Police Pensions", "Zendo"]),
        (
            "It runs Velora Growth and Operations, Harrow Bay and Zendo.",
            ["Velora Growth and Operations", "Harrow Bay", "Zendo"],
        ),
        ("Zendo was backed by Harrow VC Partners and Velora PE fund.", ["Zendo", "Harrow VC Partners", "Velora"]),
        (
            "A partner at First Round Capital met Zendo; First Round and Velora paid.",
            ["First Round Capital", "Zendo", "First Round Capital", "Velora"],
        ),
        (
            "Zendo is held by Harrow 5,120,300 shares, Velora 2.0, and Quillon.",
            ["Zendo", "Harrow", "Velora 2.0", "Quillon"],
        ),
        ("Ann Lee chairs the Supervisory Board Zendo.", ["Ann Lee", "Zendo"]),
        ("* Says Zendo Holdings sold Velora.", ["Zendo Holdings", "Velora"]),
        ("Zendo sold a part to a Russian Internet group and an Australian Private Equity Group.", ["Zendo"]),
        ("Zendo helps everyday Americans and South Korean firms.", ["Zendo"]),
        ("Zendo moved to Southern California.", ["Zendo", "Southern California"]),
        ("The stake values the No.1 network at little, Zendo said.", ["Zendo"]),
        (
            "Banning invested in Zendo (Beijing). Citing two people, Velora said no.",
            ["Banning", "Zendo", "Beijing", "Velora"],
        ),
        (
            "Zendo A/S met Velora AS. Zendo sells maps, and Velora nets.",
            ["Zendo A/S", "Velora AS", "Zendo A/S", "Velora AS"],
        ),
        ("Wowed with what she saw, she met Zendo. Carving out a place, it met Velora.", ["Zendo", "Velora"]),
        (
            "Unbanked, a startup, met Zendo. Lightspeed and Velora met too.",
            ["Unbanked", "Zendo", "Lightspeed", "Velora"],
        ),
        ("* Government looks at Zendo. * Reach acquires Velora.", ["Zendo", "Reach", "Velora"]),
        ("quarnel, the venture firm, met Zendo. It said quarnel is small.", ["quarnel", "Zendo", "quarnel"]),
        ("* 7mg acquires Zendo.", ["7mg", "Zendo"]),
        ("drones and robots are made by Zendo. forklifts, at times, too.", ["Zendo"]),
        (
            "Zendo is backed by the Quarrow family and the Carter brothers.",
            ["Zendo", "Quarrow family", "Carter brothers"],
        ),
        (
            "Backers: Zendo, Velora, Quillon, Harrow, Marrow, Ann Lee and Bob Quarrow",
            ["Zendo", "Velora", "Quillon", "Harrow", "Marrow", "Ann Lee", "Bob Quarrow"],
        ),
        ("Zendo met Harrow VC , too, and founded inbox.lv, a site.", ["Zendo", "Harrow VC", "inbox.lv"]),
        (
            "Zendo was backed by Yahoo! Inc and the Social Internet Fund.",
            ["Zendo", "Yahoo! Inc", "Social Internet Fund"],
        ),
        ("Two Zendos, a startup, met Velora. First Quillon met it.", ["Two Zendos", "Velora", "Quillon"]),
        (
            "4S Quarrow Partners met i3 Systems and a 3D Systems rival, zendo.capital.",
            ["4S Quarrow Partners", "i3 Systems", "3D Systems", "zendo.capital"],
        ),
        ("Chilean Velora Raises $5 Million\n\nIt is the largest.", ["Velora"]),
        (
            "Zendo is built in Kotavar, Rajasthan, and Velora likes a Quolby-based firm.",
            ["Zendo", "Kotavar", "Rajasthan", "Velora", "Quolby"],
        ),
        (
            "Zendo is backed by Velora Corp. Equity Asia, and Plug and Play.",
            ["Zendo", "Velora Corp. Equity Asia", "Plug and Play"],
        ),
        ("Big Basket sells food to Zendo.", ["Big Basket", "Zendo"]),
        ("Joining Harrow Ventures were Zendo and Quillon.", ["Harrow Ventures", "Zendo", "Quillon"]),
        ("Having acquired Zendo, Quillon will hire.", ["Zendo", "Quillon"]),
        ("Buying Bright Path helps Quillon expand.", ["Bright Path", "Quillon"]),
        ("Boosting Tarn Quillo, Zendo joined the round.", ["Tarn Quillo", "Zendo"]),
        ("Boxing Day Foods raised $5 million from Zendo.", ["Boxing Day Foods", "Zendo"]),
        ("Turning Point backed Zendo.", ["Turning Point", "Zendo"]),
        ("In May Zendo bought Quillon.", ["Zendo", "Quillon"]),
        ("The fund invested in April Capital.", ["April Capital"]),
        ("Zendo Group CEO Ann Lee left.", ["Zendo Group", "Ann Lee"]),
        ("Pattern was acquired by Zendo.", ["Pattern", "Zendo"]),
        ("Pattern said on Monday it will hire.", ["Pattern"]),
        ("Pattern was hard to find.", []),
        ("Shares closed down 10 cents.", []),
        (
            "The Velora Corporation for the Development of Harrow backed Zendo.",
            ["Velora Corporation for the Development of Harrow", "Zendo"],
        ),
        ("Zendo owns a stake in Mail.ru Web site.", ["Zendo", "Mail.ru"]),
        ("It was bought by Kelmar, Dunsey & Rood last year.", ["Kelmar, Dunsey & Rood"]),
        ("It raised money from Velora, Harrow & Quillon in May.", ["Velora", "Harrow & Quillon"]),
        (
            "Caisse de prévoyance et placement du Velor backed Zendo.",
            ["Caisse de prévoyance et placement du Velor", "Zendo"],
        ),
        ("Zendo counts Fonds de solidarité VQT and Velora as backers.", ["Zendo", "Fonds de solidarité VQT", "Velora"]),
        ("Fonds of knowledge stay with Zendo.", ["Fonds", "Zendo"]),
        (
            "Zendo met Stage 2 Innovations and Velora Mutual of Harrow.",
            ["Zendo", "Stage 2 Innovations", "Velora Mutual of Harrow"],
        ),
        ("Zendo bought Velora Biologics (Cayman) Inc. in May.", ["Zendo", "Velora Biologics (Cayman) Inc."]),
        ("Zendo left the Velora (Harrow) group.", ["Zendo", "Velora", "Harrow"]),
        ("Zendo wrote to the Securities and Exchange Commission.", ["Zendo", "Securities and Exchange Commission"]),
        ("He has invested in retailers such as vulooly, which sells shoes.", ["vulooly"]),
        ("He has invested in materials such as plastics, which he sells.", []),
        ("It is the billing company that quorvahealth bought for $40 million.", ["quorvahealth"]),
        ("Zendo acquires top competitor quetgo\n\nZendo said so.", ["Zendo", "quetgo", "Zendo"]),
        ("Zendo met flauntiR, quip2 and Ali al-Quarrow.", ["Zendo", "flauntiR", "quip2", "Ali al-Quarrow"]),
        ("Two Hills Ventures led the round. New York State Fund left.", ["Two Hills Ventures", "New York State Fund"]),
        ("Two Ventures partners left. New Zendo products came.", ["Zendo"]),
        ("Battery led the $5 million round.", ["Battery"]),
        ("Battery leads the list of costs.", []),
        ("It has money. ELECTRIC RETHINK Velora will take a stake.", ["Velora"]),
        ("Zendo owns Velora. Considering Velora's size, it is cheap.", ["Zendo", "Velora", "Velora"]),
        ("Alongside Velora and Zendo, Harrow invested.", ["Velora", "Zendo", "Harrow"]),
        ("1. Nobody says no. [Still, Zendo did.] Hypothetically, it could.", ["Zendo"]),
        ("Similarly Quarrow agrees with Velora.", ["Quarrow", "Velora"]),
        ("Swiftly, an Oslo-based startup that ships bread, hired.", ["Swiftly", "Oslo"]),
        ("Quietly, a year of work that mattered went.", []),
        ("At 6:35 AM Quarrow left.", ["Quarrow"]),
        ("Voices of Wealth, an Italian startup, raised it.", ["Voices of Wealth"]),
        (
            "The Quillo Bank for Reconstruction and Development left.",
            ["Quillo Bank for Reconstruction and Development"],
        ),
        ("Here are the Combined Agents of America.", ["Combined Agents of America"]),
        (
            "Aug 20 (Reuters) - Velora Hill Infrastructure Ltd:\n\n* Says Zendo left",
            ["Velora Hill Infrastructure Ltd", "Zendo"],
        ),
    ],
)
def test_which_words_are_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def people(text: str) -> set[str]:
    return {one.name for one in read_document(Article(id="a", text=text)).referents if one.kind == "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zendo was founded by brothers Priya and Anand Quarrow.", {"Priya Quarrow", "Anand Quarrow"}),
        ("Kelechi Quarrow runs Zendo with her sister Ngozi.", {"Kelechi Quarrow", "Ngozi"}),
        ("Zendo was backed by Oscar and Velora Capital.", set()),
        ("Ulliq Varn, 66, resigned from Zendo.", {"Ulliq Varn"}),
        ("It cited the hiring of Ulliq Varn, from Zendo, as chief financial officer.", {"Ulliq Varn"}),
        ("Zendo counts Deutsche Velora as a partner.", set()),
        ("Zendo said Ulliq Varn was recently named head of sales.", {"Ulliq Varn"}),
        ("Zendo's own Ulliq Varn will serve as investment partner.", {"Ulliq Varn"}),
        ("Velora Quill will serve as its bank.", set()),
        ("She was succeeded by Ulliq Varn, and Zendo, chaired by Orrit Blan, said so.", {"Ulliq Varn", "Orrit Blan"}),
        ("Zendo was founded by ex-Velora buyer Ulliq Varn.", {"Ulliq Varn"}),
        ("Zendo has raised money from angel investors Ann Lee and Ulliq Varn.", {"Ann Lee", "Ulliq Varn"}),
        ("Velora, a startup by Arnab Quarrow, met Zendo.", {"Arnab Quarrow"}),
        ("Current CEO Quarrow owns 2 percent of Zendo.", {"Quarrow"}),
        ("Will Quarrow, CEO of Zendo, left. Will Zendo follow?", {"Will Quarrow"}),
        ("Ulliq van Hoorn is in a good mood at Zendo.", {"Ulliq van Hoorn"}),
        ("CEO Ulliq de Varn left Zendo.", {"Ulliq de Varn"}),
        ("It was a tractor company, John Quarrow, that bought Zendo.", set()),
        ("Zendo was bought by Sandy Quarrow, whose 23-year-old founder left.", set()),
        ("Zendo named Ulliq Varn as its chief executive.", {"Ulliq Varn"}),
        ("Zendo named Velora Quill as its main bank.", set()),
        ('"It is good," said Ulliq Varn. "Yes," Orrit Blan added.', {"Ulliq Varn", "Orrit Blan"}),
        ("Its backers are Ann Lee, Ulliq Varn and Bob Stone.", {"Ann Lee", "Ulliq Varn", "Bob Stone"}),
        ("Its backers are Ann Lee, Velora Capital and Bob Stone.", {"Ann Lee", "Bob Stone"}),
        ("Ulliq Varn joined Zendo from Velora in May.", {"Ulliq Varn"}),
        ("Velora Quill joined the round in May.", set()),
        ("Ulliq Varn of Velora Capital will join the board.", {"Ulliq Varn"}),
        ("The startup, led by Ulliq Varn, has 20 workers.", {"Ulliq Varn"}),
        ("The round, led by Velora Quill, is its third.", set()),
        ("Zendo's Ulliq Varn told the paper so.", {"Ulliq Varn"}),
        ("Zendo met Fan Li and Zarif Nguyen.", {"Fan Li", "Zarif Nguyen"}),
        ("Manager Ann Quarrow left Zendo.", {"Ann Quarrow"}),
        ("Co-founder Jan said that Mr. Quarrow would leave Zendo.", {"Jan", "Quarrow"}),
        ("Oscar raised $5 million, said Zendo.", set()),
        ("Zendo's bought its rival, a competitor of Athena Smartcard.", set()),
        ("Ana María de la Torre is its CEO.", {"Ana María de la Torre"}),
    ],
)
def test_who_is_a_person(text: str, expected: set[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zendo met ex-CEO of Velora Motors Ann Quarrow.", ["Zendo", "Velora Motors", "Ann Quarrow"]),
        ("Zendo met Velora Hill-alum Ann Quarrow.", ["Zendo", "Velora Hill", "Ann Quarrow"]),
        ("Zendo raised it from HNI Ann Quarrow and DJ Bob Lee.", ["Zendo", "Ann Quarrow", "Bob Lee"]),
        ("Zendo met Quarrow's founder Ann Quarrow.", ["Zendo", "Quarrow", "Ann Quarrow"]),
        ("Zendo met the buyout house Quarrow. Ann Quarrow left.", ["Zendo", "Quarrow", "Ann Quarrow"]),
        (
            "Ann Quarrow left Zendo. Quarrow's founder friend Bob Lee stays.",
            ["Ann Quarrow", "Zendo", "Ann Quarrow", "Bob Lee"],
        ),
    ],
)
def test_a_person_beside_an_organization(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velora bought Zendo. Velora likes it. Velora Ventures was an investor.",
            ["Velora", "Zendo", "Velora", "Velora Ventures"],
        ),
        ("Velora Ventures invested. Velora has left.", ["Velora Ventures", "Velora Ventures"]),
        (
            "Velora Group Corp. left. Velora and Velora Eats stay.",
            ["Velora Group Corp.", "Velora Group Corp.", "Velora Eats"],
        ),
        ("Velora sells songs. One on Velora.com is free.", ["Velora", "Velora"]),
        ("Velora.ai sells notes. Velora is new.", ["Velora.ai", "Velora.ai"]),
        ("Quarrow Motors Co left. QM stays.", ["Quarrow Motors Co", "Quarrow Motors Co"]),
        ("Quarrow Motors left. QM stays.", ["Quarrow Motors", "Quarrow Motors"]),
        (
            "Quarrow Velora Zendo & Co grew. It opened the QVZ Global Institute. QVZ stays.",
            ["Quarrow Velora Zendo & Co", "QVZ Global Institute", "Quarrow Velora Zendo & Co"],
        ),
        ("The QVZ Global Institute opened. QVZ stays.", ["QVZ Global Institute", "QVZ Global Institute"]),
        (
            "Velora bought Zendo. Velora likes it. Velora Research Institute knew.",
            ["Velora", "Zendo", "Velora", "Velora Research Institute"],
        ),
        ("Quarrow & Co left. QC stays.", ["Quarrow & Co", "QC"]),
        (
            "Henrik Quarrow runs Quarrow Motors. Quarrow raised it.",
            ["Henrik Quarrow", "Quarrow Motors", "Quarrow Motors"],
        ),
        (
            "Henrik Quarrow runs Quarrow Motors. Quarrow said so.",
            ["Henrik Quarrow", "Quarrow Motors", "Henrik Quarrow"],
        ),
        ("Ben Quarrow left. Lea Quarrow is his wife. Quarrow said so.", ["Ben Quarrow", "Lea Quarrow", "Ben Quarrow"]),
    ],
)
def test_whom_a_short_name_stands_for(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_what_is_a_place() -> None:
    text = "Zendo is built in Kotavar, Michigan, and Velora likes a Quolby-based firm. Velora-based tools came from Harrow."
    referents = read_document(Article(id="a", text=text)).referents
    assert {one.name for one in referents if one.kind == "place"} == {"Kotavar", "Michigan", "Quolby"}


def test_a_publication_whose_name_begins_with_the() -> None:
    text = "Velora cut its valuation, The Information reported. Information is free. The Quillon Verge is a bar."
    referents = read_document(Article(id="a", text=text)).referents
    assert {one.name for one in referents if one.kind == "publication"} == {"Information"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zendo was backed by Harrow VC Partners.", ["Zendo", "Harrow VC Partners"]),
        ("Zendo was backed by the Lisbon VC Ann Lee.", ["Zendo", "Lisbon", "Ann Lee"]),
        ("Zendo was backed by Velora pvt Ltd and others.", ["Zendo", "Velora pvt Ltd"]),
        ("Zendo was backed by harrow.capital and velora.vc.", ["Zendo", "harrow.capital", "velora.vc"]),
    ],
)
def test_what_belongs_to_a_firms_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected
