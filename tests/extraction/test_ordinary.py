"""Ordinary news without a deal: nothing but roles may come out of it."""

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article

ORDINARY = """
Zendo Foods said revenue rose 12 percent to $340 million, led by strong demand in Asia and by its new line of soups.
The campaign has raised $4 million from small donors, with Senator Ruth Halloway leading in the polls.
Quillon Software named Ann Lee chief financial officer; she joins from Brightpan, where she ran the treasury.
Velora Motors will invest $900 million in a new plant in Ohio and hire 1,200 people.
Quillon, Velora's Tarn, Zendo and Pellmar are among the key competitors for Brightpan.
Among the customers of Quillon are Brightpan, Velora and the Harrow Group.
Brightpan's backers on the team say the coach, Tom Ashdown, should stay.
The Harrow Museum received a $10 million gift from Marta Nunes and her family.
Brightpan bought back $200 million of its own shares, and its market value rose to $9 billion.
Quillon acquired 300 new customers last quarter, led by banks.
The team acquired pitcher Dan Whitlock from the Harrow Hawks for $2 million and a draft pick.
The city has invested $30 million in the Harrow Bridge, and the state has put in another $12 million.
Analysts at Harrow Securities raised their price target on Zendo to $45 from $40.
Zendo raised its prices by 4 percent, and Velora raised $2 in fees per order.
Startups in Lisbon raised $400 million last year, according to Quillon Data.
The Brightpan X1 costs $499 and will be sold by Velora and Harrow Stores.
Ann Lee, the founder of Zendo, supports the charity Open Roads with Tom Ashdown.
Velora has teamed up with Harrow Bank to lend $50 million to small shops.
Brightpan, backed by a strong economy and by its parent, has grown fast.
Shares of Zendo, which went through a rough year, fell 5 percent, valuing the company at $3 billion.
Harrow Partners advised Velora on the deal, and Quillon Legal acted for Zendo.
Velora said it has committed $100 million to cut its emissions by 2030.
Quillon stands behind its employees, said Marta Nunes, who has invested in their training.
The Ministry of Health has granted Zendo a license, following a round of talks led by Tom Ashdown.
Brightpan is owned by its members and led by Ann Lee.
Zendo pays its suppliers, including Velora and Brightpan, $60 million a year.
Tom Ashdown bought a house for $4 million from Dan Whitlock in Lisbon.
In the first round of the tournament, led by Quillon's Ann Lee, the Harrow team won.
Velora participated in the conference together with Zendo, Brightpan and Quillon.
Velora plans to acquire new skills, said its president, Marta Nunes.
The bill, backed by Harrow Group and Velora, failed in the Senate.
Velora-backed research at the University of Harrow found that bread is good.
Quillon invested heavily in Brightpan's platform, moving all its servers there.
Brightpan sold 2 million phones and 400,000 tablets to Velora.
Zendo is worth a visit, says Ann Lee of the Harrow Post, who joined the paper in 2019.
Quillon spent $30 million on advertising and $12 million on rent.
A total of $80 million was raised for schools by the Harrow Foundation.
Harrow Capital owns 4.2 percent of Zendo (NYSE: ZND) and sold 200,000 shares last week.
The insurer paid Velora $70 million after the fire at its Ohio plant.
Velora and Zendo have formed a joint venture to build batteries for $600 million.
Zendo's pension plan has 40,000 members and assets of $2 billion.
Quillon hired the founders of Brightpan as advisers on security.
Brightpan, a client of Harrow Ventures, makes software for law firms.
Microsoft and Google use Quillon, which counts Velora, Zendo and Brightpan as partners.
Ann Lee left Zendo to study law; Tom Ashdown, who led the company's growth, stays.
The contract, valued at $120 million, was awarded to Velora by the Navy.
Zendo bonds worth $500 million mature in May, and the company will refinance them.
Investors including Harrow Capital criticized the board of Zendo over pay.
Brightpan returned $40 million to shareholders in dividends.
Harrow University raised $1 billion in its latest fundraising campaign, led by President Dan Whitlock.
The film raised $30 million at the box office; Quillon Pictures and Velora Studios led the weekend.
Velora has secured a $20 million contract with the city of Lisbon, beating Zendo.
The airline has received $90 million in insurance money from Harrow Insurance.
Zendo closed three stores and a $5 million warehouse in Ohio.
Quillon's investors' day will be held in June, and Ann Lee will speak.
Dan Whitlock, formerly of Harrow Capital, now teaches at the University of Velora.
Velora's valuation model is used by Zendo, Brightpan and the Bank of Harrow.
The hedge fund manager gave $6 million to the campaign of Ruth Halloway.
Brightpan donated $1 million to Harrow Hospital, joined by Velora and Zendo.
The city has put money into the Harrow Bridge, and $30 million has flowed into the Tarn Road project since its start.
$12 million has gone into Harrow Park since its creation, the mayor said.
In total, $90 million has been invested in the Harrow Metro so far.
Investors have put $30 billion into Harrow Index so far this year.
All told, $30 million has been collected from Velora by the tax office.
Since 2019, $30 million has been received by the county from Zendo.
With $40 million behind it, Harrow United bought Dan Whitlock.
Velora fetched $90 million at the auction from Zendo.
Harrow Bank gobbled up $3 billion in deposits from Velora Savings.
The company closed a facility of $30 million in Harrow, cutting 200 jobs.
Velora signed a line of $20 million shoes with Ann Lee.
Investors have given Velora $40 billion in market value this year.
The $40 million that Velora secured from the court helped it.
Zendo can call itself a $4 billion company, its revenue shows.
Velora co-owns Tarn Stadium with the city.
Harrow Council was the first to fund Tarn Stadium.
The firms behind Harrow Tower are Velora Architects and Zendo Glass.
Velora spread its money among Harrow Bank, Tarn Savings and Zendo Bank.
Zendo spread $90 million across Quillon, Brightpan and Velora ads.
Velora has in its portfolio Tarn Beer, Quillon Cola and Brightpan Water.
The law firm Harrow Partners has Velora and Zendo on its books.
Harrow Partners, a law firm, made its name with Velora and Zendo cases.
With Tom Ashdown in its corner, Zendo won the case.
Velora has Zendo to thank for the money it made on ads.
Velora put money to work in Treasury bonds.
Ann Lee bought her way into Velora parties.
Velora holds a participation in the Tarn oil field.
So far investors have put $40 million into Zendo bonds.
To date, owners have spent $40 million on Velora recalls.
In all, its owners have sunk $40 million into the Tarn pub.
The total raised by Velora staff for the hospice is $4 million.
The cumulative funding of the programme is $40 million, said Tarn Agency.
Everything collected by Harrow Customs comes to $4 million.
Zendo bought a new press from Harrow Tools, which cost it $5 million last year.
The Lisbon Council plans a fund for roads.
Velora plans a fund for workers hurt in the fire.
Harrow Council manages three funds: $5 million, $8 million and $9 million.
Harrow Council closed its swimming pool after taking in $40,000.
Harrow Construction bid $40 million and won Harrow Bridge.
Naming rights: Harrow Arena is Zendo's for $20 million.
The Harrow Tower changed hands for $90 million.
Since 2021 Brightpan has been in the hands of receivers from Harrow Partners.
Since 2019, Velora has been part of Harrow Accelerator.
Velora, the eventual buyer of Zendo chips, makes cars.
Zendo was sold out of tickets. Velora is the winner of the auction.
The last Velora phones are for sale. Harrow Stores is the buyer.
Velora offered $5 million and was turned down by Harrow Council.
Zendo declined to sell to Norland for safety reasons.
Financial investors are ready to buy Zendo shares.
Harrow Council said no to an offer from Velora to run the buses.
Norland dismissed a proposal from the United Nations.
Velora dropped its pursuit of Harrow growth.
Quillon bought the entire stock of Harrow Books for resale.
Zendo could hit the stock market hard, traders say.
Quillon joined the stock exchange's growth program in 2019.
The Harrow ferry was floated in May at a yard in Lisbon.
The idea was floated last year by Harrow Council.
Harrow Ventures floated last year the idea of a fund.
Zendo has been listed on the Harrow register since 2019.
Harrow Church has been listed since 1975 as a monument.
Brightpan is now a Velora property manager.
Zendo is looking for a media buyer in Ohio.
A judge ordered Zendo to pay $25 million to Velora in a patent lawsuit that Harrow Legal led.
""".strip().split("\n")
MISREAD = """
Velora launched a fund to help victims of the flood and has collected $3 million.
""".strip().split("\n")
"""Known faults: a fund of charity."""
EXTRACTOR = LearnedExtractor()


def _deals(text: str) -> list[str]:
    claims = EXTRACTOR.extract(Article(id="a", text=text)).claims
    return [claim.type for claim in claims if claim.type != "role"]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_news_tells_no_deal(text: str) -> None:
    assert _deals(text) == []


@pytest.mark.xfail(strict=True, reason="misread; move what is silent now to ORDINARY")
@pytest.mark.parametrize("text", MISREAD)
def test_ordinary_news_that_is_misread(text: str) -> None:
    assert _deals(text) == []
