"""Draws names, sums and lists."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from training.articles import DATA as FOLDER

DATA = tomllib.loads((FOLDER / "frames.toml").read_text(encoding="utf-8"))
FRAMES: dict[str, list[str]] = DATA["frames"]
WORDS: dict[str, list[str]] = DATA["words"]
STAGES: dict[str, list[str]] = DATA["stages"]


@dataclass(slots=True)
class Deal:
    """What a composed article says of one round; `value` in currency units."""

    company: str
    amount: str = ""
    value: int = 0
    currency: str = "USD"
    stage: str = ""
    stage_words: str = ""
    lead: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def to_claim(self) -> dict[str, Any]:
        """The deal as a claim, without status and date."""
        role = "lead" if len(self.lead) == 1 else "co_lead"
        investors = [{"name": one, "role": role} for one in self.lead]
        investors += [{"name": one, "role": "participant"} for one in self.others]
        claim: dict[str, Any] = {"type": "funding_round", "company": self.company, "investors": investors}
        if self.value:
            claim["amount"] = {"value": self.value, "currency": self.currency}
        if self.stage:
            claim["stage"] = self.stage
        return claim


class Writer:
    """Draws what fills the frames of one article. The same seed draws the same."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.used: set[str] = set()

    def frame(self, kind: str) -> str:
        """A frame of a kind."""
        return self.random.choice(FRAMES[kind])

    def word(self, kind: str) -> str:
        """A word of a kind."""
        return self.random.choice(WORDS[kind])

    def stem(self) -> str:
        """A word that means nothing."""
        end = self.random.choice(["", "", self.random.choice(["a", "o", "ity"])])
        return (self.word("onsets") + self.word("vowels") + self.word("codas") + end).capitalize()

    def company(self) -> str:
        """The name of a company that the article does not have yet."""
        return self._fresh(
            [
                (0.35, lambda: self.stem() + self.word("endings")),
                (0.15, lambda: self.word("words")),
                (0.15, lambda: f"{self.stem()} {self.word('second')}"),
                (0.10, lambda: self.stem() + self.random.choice(["AI", "X", "Pay", "Kart", "Lab"])),
                (0.25, lambda: self.stem() + self.random.choice("aeio") + self.random.choice(["", self.word("codas")])),
            ]
        )

    def firm(self) -> str:
        """The name of a firm that invests."""
        return self._fresh(
            [
                (0.24, lambda: f"{self.word('words')} {self.word('firm_words')}"),
                (0.48, lambda: f"{self.stem()} {self.word('firm_words')}"),
                (0.14, lambda: self.stem() + self.random.choice(["", "VC", self.word("endings")])),
                (0.14, lambda: f"{self.stem()} {self.word('corporate')}"),
            ]
        )

    def person(self) -> str:
        """The name of a person."""
        return self._fresh([(1.0, lambda: f"{self.word('first')} {self.stem()}{self.word('family_endings')}")])

    def _fresh(self, shapes: Sequence[tuple[float, Callable[[], str]]]) -> str:
        weights, draws = [weight for weight, _ in shapes], [draw for _, draw in shapes]
        while (name := self.random.choices(draws, weights)[0]()) in self.used:
            pass
        self.used.add(name)
        return name

    def backers(self, most: int = 4) -> list[str]:
        """Names of investors, firms above all."""
        count = self.random.randint(1, most)
        return [self.person() if self.random.random() < 0.12 else self.firm() for _ in range(count)]

    def money(self, low: int, high: int) -> tuple[str, int, str]:
        """A sum of so many millions as it is written, its value and its currency."""
        number = self.random.randint(low, high)
        tenth = self.random.randint(1, 9) if number < 100 and self.random.random() < 0.33 else 0
        figure = f"{number}.{tenth}" if tenth else str(number)
        form, times, currency = self.random.choices(*zip(*_FORMS, strict=True))[0]
        return form.format(figure), (number * 10**6 + tenth * 10**5) * times, currency

    def price(self, deal: Deal, low: int = 1, high: int = 900) -> None:
        """Draw the sum of a deal."""
        deal.amount, deal.value, deal.currency = self.money(low, high)

    def stage(self, deal: Deal) -> None:
        """Draw the stage of a deal."""
        deal.stage = self.random.choice(list(STAGES))
        deal.stage_words = self.random.choice(STAGES[deal.stage])

    def list(self, names: Sequence[str]) -> str:
        """Names as a list of English; "" for none."""
        if len(names) < 2:
            return "".join(names)
        if len(names) == 2 and self.random.random() < 0.15:
            return f"{names[0]} as well as {names[1]}"
        comma = self.random.choice(["", ","]) if len(names) > 2 else ""
        return ", ".join(names[:-1]) + f"{comma} and {names[-1]}"

    def subject(self, name: str) -> str:
        """A company as the subject of a first sentence."""
        noun = self.word("nouns")
        parts = {"N": name, "noun": noun, "Noun": noun[0].upper() + noun[1:], "W": self.word("places")}
        return self.frame("subject").format(which=self.word("which"), **parts)

    def mention(self, name: str) -> str:
        """A company as it is spoken of later."""
        return self.random.choice([name, name, "the company", "the startup", "it", "the firm"])


_FORMS = (
    (("${} million", 1, "USD"), 50), (("${}M", 1, "USD"), 10), (("${}m", 1, "USD"), 10),
    (("€{} million", 1, "EUR"), 10), (("£{}m", 1, "GBP"), 6), (("Rs {} crore", 10, "INR"), 4),
    (("₹{} Cr", 10, "INR"), 3), (("SEK {} million", 1, "SEK"), 7),
)  # fmt: skip
"""How sums of millions are written, times how much, in which currency, how often."""
