"""Composes articles: a round as news, more about its company, then about others; each sentence with its claims."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from training.composed.passing import FRAMES as PASSING
from training.composed.passing import tell_backers, tell_item
from training.composed.stories import tell_story
from training.composed.writer import Deal, Writer
from vcgraph.model import Article

Claim = dict[str, Any]


@dataclass(slots=True)
class Story:
    """An article in the making. The round that it is about is its first claim."""

    writer: Writer
    deal: Deal
    published: datetime.date
    sentences: list[str] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def say(self, frame: str, **parts: str) -> None:
        """Add a sentence."""
        self.sentences.append(frame.format(**parts))


def compose_articles(count: int) -> Iterator[tuple[Article, list[Claim]]]:
    """So many articles, the same ones each time."""
    return map(compose, range(count))


def compose(number: int) -> tuple[Article, list[Claim]]:
    """The article with a number, and its claims."""
    writer = Writer(number)
    random = writer.random
    published = datetime.date(2012 + random.randint(0, 10), random.randint(1, 12), random.randint(1, 28))
    story = Story(writer, Deal(writer.company()), published)
    text = random.choices([_news, _roundup, _feature], [70, 8, 22])[0](story)
    return Article(id=f"composed-{number}", text=text, published=published), story.claims


def _news(story: Story) -> str:
    """A deal, more about its company, something about others."""
    random = story.writer.random
    story.writer.price(story.deal)
    random.choices([_raise, _invest, _talk], [76, 12, 12])[0](story)
    own, others = (
        [_value, _total, _backed, _earlier, _lend, _idle],
        [_portfolio, _rival, _aside, _passing, _passing, _told, _told, _told],
    )
    for add in random.sample(own, random.randint(0, 3)) + random.sample(others, random.randint(0, 2)):
        add(story)
    return _headline(story) + _prose(story.sentences)


def _prose(sentences: Sequence[str]) -> str:
    return " ".join(one[0].upper() + one[1:] for one in sentences)


def _roundup(story: Story) -> str:
    """A list of deals, one an item."""
    writer = story.writer
    mark = writer.random.choice(["* ", "* ", "- ", "• ", ""])
    for _ in range(writer.random.randint(4, 9)):
        text, claims = tell_item(writer, story.published.isoformat())
        story.sentences.append(mark + text)
        story.claims += claims
    return writer.random.choice(PASSING["titles"]) + "\n\n" + "\n".join(story.sentences)


def _feature(story: Story) -> str:
    """Companies and their backers, with no deal of the day."""
    for _ in range(story.writer.random.randint(3, 7)):
        story.writer.random.choice([_passing, _told, _told])(story)
    return _prose(story.sentences)


def _passing(story: Story) -> None:
    writer = story.writer
    kind = writer.random.choices(["stands", "happened", "bought", "nothing"], [60, 12, 8, 20])[0]
    text, claims = tell_backers(writer, kind, story.published.year - writer.random.randint(1, 5))
    story.sentences.append(text)
    story.claims += claims


def _told(story: Story) -> None:
    kind = story.writer.random.choices(["done", "planned", "talks", "failed"], [80, 8, 8, 4])[0]
    text, claims = tell_story(story.writer, kind, story.published, story.deal.company)
    story.sentences.append(text)
    story.claims += claims


def _headline(story: Story) -> str:
    writer, deal = story.writer, story.deal
    if writer.random.random() > 0.3 or not deal.amount or story.claims[0]["status"] != "closed":
        return ""
    frame, who = writer.frame("headlines"), writer.list(deal.lead or deal.others)
    return frame.format(C=deal.company, M=deal.amount, O=who) + "\n\n" if who or "{O}" not in frame else ""


def _round(deal: Deal, date: str = "", status: str = "") -> Claim:
    return deal.to_claim() | ({"date": date, "status": status} if date else {})


def _invest(story: Story) -> None:
    writer, deal = story.writer, story.deal
    deal.others = writer.backers(2)
    subject = writer.subject(deal.company)
    name = subject if not subject.endswith(",") and writer.random.random() < 0.5 else deal.company
    frame = writer.frame("invested") + writer.frame("tails") + "."
    story.say(frame, O=writer.list(deal.others), M=deal.amount, C=name)
    story.claims.append(_round(deal, story.published.isoformat(), "closed"))


def _talk(story: Story) -> None:
    writer, deal = story.writer, story.deal
    status, kind = writer.random.choice([("in_talks", "talks"), ("planned", "plans")])
    frame = writer.frame(kind)
    deal.others = writer.backers(2) if "{O}" in frame else []
    name = writer.subject(deal.company) if frame.startswith("{C}") else deal.company
    story.say(frame + writer.frame("sources") + ".", O=writer.list(deal.others), M=deal.amount, C=name)
    story.claims.append(_round(deal, story.published.isoformat(), status))


def _raise(story: Story) -> None:
    writer, deal = story.writer, story.deal
    what = _object(writer, deal).format(M=deal.amount, S=deal.stage_words)
    who = _who(writer, deal)
    gap = " " if who and who[0] not in ".," else ""
    tail = "" if who.startswith(".") or who.endswith(",") else writer.frame("tails")
    subject = writer.subject(deal.company)
    story.sentences.append(f"{subject} {writer.frame('verbs')} {what}{gap}{who.rstrip(',')}{tail}.")
    story.claims.append(_round(deal, story.published.isoformat(), "closed"))


def _object(writer: Writer, deal: Deal) -> str:
    if writer.random.random() > 0.55:
        return writer.frame("objects")
    writer.stage(deal)
    if writer.random.random() > 0.12:
        return writer.frame("staged")
    deal.amount, deal.value = "", 0
    return writer.frame("bare")


def _who(writer: Writer, deal: Deal) -> str:
    kind = writer.random.choices(["led", "from", ""], [50, 37, 13])[0]
    if not kind:
        return ""
    frame = writer.frame(kind)
    if kind == "led":
        deal.lead = writer.backers(1 if writer.random.random() < 0.75 else 3)
    if "{O}" in frame:
        deal.others = writer.backers()
    return frame.format(L=writer.list(deal.lead), O=writer.list(deal.others))


def _value(story: Story) -> None:
    story.claims[0]["valuation"] = _say_value(story, story.deal)


def _say_value(story: Story, deal: Deal) -> Claim:
    text, value, currency = story.writer.money(5, 900)
    story.say(story.writer.frame("valued"), c=story.writer.mention(deal.company), V=text)
    return {"value": value, "currency": currency, "basis": "unspecified"}


def _total(story: Story) -> None:
    writer, company = story.writer, story.deal.company
    text, value, currency = writer.money(20, 990)
    story.say(writer.frame("total"), c=writer.mention(company), C=company, T=text)
    amount = {"value": value, "currency": currency}
    story.claims.append({"type": "total_raised", "company": company, "amount": amount})


def _backed(story: Story) -> None:
    writer, company = story.writer, story.deal.company
    names = writer.backers()
    story.say(writer.frame("backed"), O=writer.list(names), C=company, c=writer.mention(company))
    story.claims.append(_round(Deal(company, others=names)))


def _earlier(story: Story) -> None:
    writer, older = story.writer, Deal(story.deal.company)
    writer.price(older, 1, 60)
    year = str(story.published.year - writer.random.randint(1, 4))
    frame = writer.frame("earlier")
    older.others = writer.backers(2) if "{O}" in frame else []
    older.lead = writer.backers(1) if "{L}" in frame else []
    who = {"O": writer.list(older.others), "L": writer.list(older.lead)}
    story.say(frame, C=older.company, M=older.amount, Y=year, **who)
    story.claims.append(_round(older, year, "closed"))


def _lend(story: Story) -> None:
    writer, loan = story.writer, Deal(story.deal.company, stage="debt", others=story.writer.backers(1))
    writer.price(loan, 1, 90)
    story.say(writer.frame("lend"), C=loan.company, M=loan.amount, O=writer.list(loan.others))
    story.claims.append(_round(loan, story.published.isoformat(), "closed"))


def _portfolio(story: Story) -> None:
    writer = story.writer
    own = [*story.deal.lead, *story.deal.others]
    firm = writer.random.choice(own) if own else writer.firm()
    backed = [writer.company() for _ in range(writer.random.randint(1, 4))]
    story.say(writer.frame("portfolio"), F=firm, X=writer.list(backed))
    story.claims += [_round(Deal(one, others=[firm])) for one in backed]


def _rival(story: Story) -> None:
    writer, rival = story.writer, Deal(story.writer.company())
    writer.price(rival)
    rival.others = writer.backers(2)
    story.say(writer.frame("rival"), C=rival.company, M=rival.amount, O=writer.list(rival.others))
    story.claims.append(_round(rival, str(story.published.year - 1), "closed"))
    if writer.random.random() < 0.5:
        story.claims[-1]["valuation"] = _say_value(story, rival)


def _idle(story: Story) -> None:
    _say_nothing(story, "idle")


def _aside(story: Story) -> None:
    _say_nothing(story, "aside")


def _say_nothing(story: Story, kind: str) -> None:
    writer = story.writer
    names = {"A": writer.company(), "B": writer.company(), "P": writer.person(), "G": writer.firm()}
    story.say(writer.frame(kind), M=writer.money(1, 900)[0], W=writer.word("places"), **names)
