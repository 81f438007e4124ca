"""Roles in free wording: the same offices and founders as everywhere, told by writers of many countries."""

import time

import pytest

from tests.extraction.test_roles import roles_of

HOLDS = {
    "Ann Lee, who founded Quillo and runs it as CEO, was the guest.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | ceo",
    },
    "Quillo doubled its sales, says Ann Lee, who runs the place as chief executive.": {"Ann Lee | Quillo | ceo"},
    "Peter Hall, who at present is the president of Quillo, left no doubt.": {"Peter Hall | Quillo | president"},
    "Peter Hall, who as chairman of Quillo speaks for his trade, left no doubt.": {"Peter Hall | Quillo | chair"},
    "Peter Hall has been in the chief executive's chair at Quillo since 2008.": {"Peter Hall | Quillo | ceo"},
    "Peter Hall carries the title of managing director at Quillo.": {"Peter Hall | Quillo | managing_director"},
    "Peter Hall takes up the newly created post of chief financial officer at Quillo.": {"Peter Hall | Quillo | cfo"},
    "Ann Lee remains in charge of Quillo as CEO and also chairs the board.": {
        "Ann Lee | Quillo | ceo",
        "Ann Lee | Quillo | chair",
    },
    "At the helm of Quillo is Ann Lee.": {"Ann Lee | Quillo | ceo"},
    "Ann Lee is to assume the leadership of Quillo.": {"Ann Lee | Quillo | ceo"},
    "As chief executive of Quillo, which makes valves, Ann Lee had enough.": {"Ann Lee | Quillo | ceo"},
    "The shareholders of Quillo have voted to make Ann Lee chief executive officer.": {"Ann Lee | Quillo | ceo"},
    "Quillo has a new face. Ann Lee was its buyer. Shareholders have voted to make her chief executive.": {
        "Ann Lee | Quillo | ceo"
    },
    "Harrow Ventures raises another fund, said Ann Lee, one of its partners.": {"Ann Lee | Harrow Ventures | partner"},
    "Quillo raised $5 million. Ann Lee, my co-founder and our CEO at Quillo, never slept.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | ceo",
    },
}
HELD = {
    "Peter Hall lays down the chairmanship of Quillo.": {"Peter Hall | Quillo | chair (former)"},
    "Peter Hall gave up the post of president at Quillo in May.": {"Peter Hall | Quillo | president (former)"},
    "Before that, Peter Hall stood as chairman at the head of Quillo.": {"Peter Hall | Quillo | chair (former)"},
    "For years Peter Hall had united in his person the offices of chairman and chief executive of Quillo.": {
        "Peter Hall | Quillo | chair (former)",
        "Peter Hall | Quillo | ceo (former)",
    },
    "Peter Hall sold Quillo, where he had been chief executive, in 2012.": {"Peter Hall | Quillo | ceo (former)"},
    "Peter Hall left Quillo in 2009, just as the carmaker of which he had been chief executive failed.": {
        "Peter Hall | Quillo | ceo (former)"
    },
    "Ann Lee came late to software, becoming CTO of Quillo, an app, before going on to Brightpan.": {
        "Ann Lee | Quillo | cto (former)"
    },
    "Ann Lee, who had joined Brightpan after serving as a partner of Quillo, has left.": {
        "Ann Lee | Quillo | partner (former)"
    },
    "Peter Hall, the first CTO that Quillo ever had, put in his own money.": {"Peter Hall | Quillo | cto (former)"},
    "Ann Lee, a former Harrow Ventures partner who is chairman of Brightpan, left no doubt.": {
        "Ann Lee | Harrow Ventures | partner (former)",
        "Ann Lee | Brightpan | chair",
    },
    "Ann Lee is Quillo's chairman. The predecessor of Ms. Lee at Quillo was Peter Hall.": {
        "Ann Lee | Quillo | chair",
        "Peter Hall | Quillo | chair (former)",
    },
}
FOUNDED = {
    "Quillo raised $5 million. Ann Lee dreamed up Quillo and is still around as executive chairman.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | chair",
    },
    "Quillo owes its existence to Ann Lee and Peter Hall.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "The men who founded Quillo, Peter Hall and Tom Marsh, were at school together.": {
        "Peter Hall | Quillo | founder",
        "Tom Marsh | Quillo | founder",
    },
    "Quillo, argue Ann Lee and Peter Hall, with whom she founded it, needs no ads.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Ann Lee left. Her work passes to Peter Hall, Lee's fellow founder at Quillo.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "On Quillo, the site of which he is a co-founder, Peter Hall posts daily.": {"Peter Hall | Quillo | founder"},
}
TOLD_OFTEN = {
    "Quillo ropes in former Brightpan engineer Peter Hall as CEO.": {"Peter Hall | Quillo | ceo"},
    "Peter Hall has put in his papers as chief executive of Quillo.": {"Peter Hall | Quillo | ceo (former)"},
    "Peter Hall dons the hat of chief executive at Quillo.": {"Peter Hall | Quillo | ceo"},
    "Peter Hall withdraws from the post of chairman of Quillo.": {"Peter Hall | Quillo | chair (former)"},
    "Quillo loses Peter Hall, its chief executive.": {"Peter Hall | Quillo | ceo (former)"},
    "Tom Marsh steps into the shoes of Peter Hall as chief executive of Quillo.": {
        "Peter Hall | Quillo | ceo (former)",
        "Tom Marsh | Quillo | ceo",
    },
    "Tom Marsh switches to Quillo as chief executive.": {"Tom Marsh | Quillo | ceo"},
    "The office of president of Quillo shall go to Tom Marsh.": {"Tom Marsh | Quillo | president"},
    "Peter Hall, for nine years chief executive of Quillo, left no doubt.": {"Peter Hall | Quillo | ceo (former)"},
    "After nine years as chief executive of Quillo, Peter Hall joined Brightpan.": {
        "Peter Hall | Quillo | ceo (former)"
    },
    "Peter Hall cut his teeth as chief financial officer of Quillo.": {"Peter Hall | Quillo | cfo (former)"},
    "Peter Hall, who used to run Quillo, sails.": {"Peter Hall | Quillo | ceo (former)"},
    "Peter Hall enters the board of directors of Quillo.": {"Peter Hall | Quillo | board_member"},
    "Peter Hall will represent Harrow Ventures on the board of Quillo.": {"Peter Hall | Quillo | board_member"},
    "Peter Hall counts among the founders of Quillo.": {"Peter Hall | Quillo | founder"},
    "Quillo is Peter Hall's third company.": {"Peter Hall | Quillo | founder"},
    "Quillo raised $5 million. In 2009 Peter Hall called Quillo into being.": {"Peter Hall | Quillo | founder"},
}
TOLD_SELDOM = {
    "Quillo raised $5 million. The brains behind it: Ann Lee and Peter Hall.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Ann Lee, one of the minds behind Quillo, left no doubt.": {"Ann Lee | Quillo | founder"},
    "Quillo snatched Ann Lee from Brightpan as its finance chief.": {"Ann Lee | Quillo | cfo"},
    "Quillo has put Ann Lee in charge as chief executive.": {"Ann Lee | Quillo | ceo"},
    "Susan Lee, who is a partner with Harrow Ventures, joins the board of Quillo.": {
        "Susan Lee | Harrow Ventures | partner",
        "Susan Lee | Quillo | board_member",
    },
    "Ann Lee is at once founder and chief executive of Quillo.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | ceo",
    },
    "Ann Lee makes it sound easy. But not so, sums up the entrepreneur, who co-founded Quillo and still runs it as CEO.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | ceo",
    },
    "Ann Lee is Quillo's chairman. She starts in May. Nothing else changes. The predecessor of Ms. Lee was Peter Hall.": {
        "Ann Lee | Quillo | chair",
        "Peter Hall | Quillo | chair (former)",
    },
}
WHOSE = {
    "Quillo (born 2001) — valves.\n- Ann Lee, CEO, sees growth.\nBrightpan (born 2003) — pumps.\n- CEO: Peter Hall. Listing? No.\n"
    "Velora (born 2004) — pipes.\n- Busy, reports chief executive Tom Marsh.": {
        "Ann Lee | Quillo | ceo",
        "Peter Hall | Brightpan | ceo",
        "Tom Marsh | Velora | ceo",
    },
    "Quillo of Graz and Brightpan, the pump maker, both joined the round, as did Velora, the investment house founded in "
    "London by Ann Lee.": {"Ann Lee | Velora | founder"},
    "The Graz Brewers Association met. Prices rise, said Ann Lee, president of the brewers association.": {
        "Ann Lee | Graz Brewers Association | president"
    },
    "Ann Lee was not looking for money. As chief executive of Quillo, which makes valves in Graz, she had enough.": {
        "Ann Lee | Quillo | ceo"
    },
    "Quillo loses two people. The contracts of Ann Lee and Peter Hall expire. The two co-founders of Quillo have said so.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "The managing partner at Harrow Ventures, Kofa Kee Bal, himself concedes as much.": {
        "Kofa Kee Bal | Harrow Ventures | partner"
    },
    "Two executives will take seats on Quillo's board: Ann Lee, Vice President at Brightpan, and Peter Hall, founder of "
    "Velora, a shop.": {
        "Ann Lee | Quillo | board_member",
        "Peter Hall | Quillo | board_member",
        "Peter Hall | Velora | founder",
    },
}
SILENT = [
    "Quillo-able moments, says Ann Lee, are her trade.",
    "Quillo met an executive, who founded nothing. Ann Lee likes Brightpan.",
    "Ann Lee makes valves at Quillo. When she reached him, he was at Brightpan, where he is chairman.",
    "Quillo is Peter Hall's favourite company.",
    "Peter Hall ran sales at Quillo until 2015.",
    "Quillo raised $5 million. Peter Hall opened the door to Brightpan in 2009.",
    "Peter Hall takes the place of honour at Quillo.",
    "Prices rise, said Ann Lee, president of the brewers association. Quillo raised $5 million.",
    "Quillo raised $5 million. Ann Lee, who runs Cloud Engineering at Quillo, joins today.",
    "Quillo grew this year. This spring he and partner Ann Lee left for Graz.",
    "Quillo raised $5 million. Ann Lee dreamed up Snapline in May.",
    "Quillo has the post of chief executive to fill, Ann Lee said.",
    "At the wheel of the car is Ann Lee.",
    "The chairs in the office of Ann Lee come from Quillo.",
    "Ann Lee, one of our customers, likes Quillo.",
    "Ann Lee stood at the head of the line outside Quillo.",
    "Ann Lee, with whom she had lunch, likes Quillo.",
    "Ann Lee took the role of president in the Quillo film.",
    "Police nabbed Peter Hall as president Ray looked on.",
    "At the top is Ann Lee, the champion of Quillo.",
    "At the wheel is Peter Hall, a Velora driver.",
    "Peter Hall once ran Velora over with his car.",
    "Ann Lee opened Quillo Hall with a song.",
    "Peter Hall opened Velora Festival in May.",
    "Peter Hall began Brightpan with a joke.",
    "Ann Lee gave birth to Quillo's first triplets.",
    "Ann Lee brought Velora to life on the stage.",
    "Peter Hall hatched a plan to rob Velora.",
    "Velora is Ann Lee's second company car.",
    "Velora, Ann Lee's invention, is a language.",
    "Quillo goes back to Ann Lee, who built the church.",
    "Ann Lee wrote about the presidency of the country.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*HOLDS.items(), *HELD.items(), *FOUNDED.items(), *WHOSE.items(), *TOLD_OFTEN.items(), *TOLD_SELDOM.items()],
)
def test_reads_roles_in_free_wording(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_is_silent_where_the_words_tell_no_role(text: str) -> None:
    assert roles_of(text) == set()


def test_twelve_hundred_items_are_read_at_once() -> None:
    names = [f"Quillo{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(600)]
    start = time.process_time()
    assert roles_of("\n".join(f"{name}: Ann Lee is president." for name in [*names, *names]))
    assert time.process_time() - start < 8
