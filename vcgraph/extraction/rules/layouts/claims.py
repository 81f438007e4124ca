"""The claims that one deal of a list makes."""

import re
from collections.abc import Iterator
from datetime import date

from vcgraph.extraction.rules.layouts.cells import (
    NAME,
    NOTHING,
    SALE,
    STAGE,
    Named,
    is_name,
    kind_of,
    read_money,
    read_names,
    read_stage,
)
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.roles.phrases import read_titles
from vcgraph.model import Article, Claim, Evidence, Money, PartialDate, RoundValuation
from vcgraph.model.claim import (
    AcquisitionClaim,
    FundClaim,
    FundingRoundClaim,
    FundStatus,
    Investor,
    RoleClaim,
    Stage,
    Title,
    TotalRaisedClaim,
    ValuationClaim,
)
from vcgraph.model.money import Basis
from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.patterns import Pattern

_NUMBERED = Pattern(r"^(?:[^\w]*\(?(?:\d{1,3}|[ivx]{1,4})[.)]\s+|[^\w$€£¥₹\"“]+)")
_SALE_PARTY = Pattern(
    rf"(?:(?:acquired|bought|purchased|taken over) by|sold to|merged with|to)\s+(?:the )?(?P<buyer>{NAME})(?: (?:for|from)\b.*)?|(?P<first>{NAME}) from (?P<seller>{NAME})"
)
_PENDING = Pattern(r"\b(?:agreed|signed|pending|planned|announced|expected|to close)\b", re.IGNORECASE)


class Telling:
    """The claims of one record; `told` is the date of the list, where a record gives none."""

    def __init__(self, article: Article, record: Record, told: PartialDate | None) -> None:
        """Keep what all claims of the record share."""
        self.fields, self.unit = record.fields, record.unit
        self.article, self.published = article.id, article.published
        self.date = _date(self.fields.get("date", ""), article.published) or (None if record.past else told)
        self.quote = article.text[record.start : record.end]
        self.start = record.start

    def claims(self) -> Iterator[Claim]:
        """All of them."""
        if self.fields.get("fund") or ("manager" in self.fields and "company" not in self.fields):
            yield from self._funds()
            return
        company = company_name(self.fields.get("company") or self.fields.get("target") or "")
        if company is None:
            return
        if "person" in self.fields:
            for title in read_titles(self.fields.get("title", "")):
                yield from self._roles(company, self.fields["person"], title)
            return
        buyer = self._buyer()
        if buyer is not None or SALE.fullmatch(self.fields.get("stage", "")):
            yield self._acquisition(company, buyer)
        else:
            yield from self._round(company)
        yield from self._asides(company)

    def _evidence(self, *fields: str) -> tuple[Evidence, ...]:
        return (Evidence(quote=self.quote, start=self.start, end=self.start + len(self.quote), fields=fields),)

    def _buyer(self) -> str | None:
        named = self.fields.get("acquirer") or ""
        told = _SALE_PARTY.fullmatch(self.fields.get("investors", ""))
        sold = SALE.fullmatch(self.fields.get("stage", "")) is not None
        if told and (sold or (told["buyer"] and not self.fields["investors"].startswith("to "))):
            named = told["buyer"] or told["first"]
        elif sold and not named:
            parties = read_names(self.fields.get("investors", "")) or []
            named = parties[0].name if parties else ""
        return company_name(named) if named else None

    def _acquisition(self, company: str, buyer: str | None) -> AcquisitionClaim:
        return AcquisitionClaim(
            article=self.article,
            evidence=self._evidence("target"),
            rules=("list:acquisition",),
            acquirer=buyer,
            target=company,
            amount=self._money("amount"),
            status="planned" if _PENDING.search(self.fields.get("status", "")) else "closed",
            date=self.date,
        )

    def _money(self, column: str) -> Money | None:
        text = self.fields.get(column, "")  # type: ignore[call-overload]
        return read_money(text, self.unit) if text else None

    def _stage(self) -> tuple[Stage | None, bool]:
        """The stage, and whether the record tells a round at all."""
        text = self.fields.get("stage", "")
        beside = re.search(rf"\b({STAGE})\)?$", self.fields.get("amount", "").strip(), re.IGNORECASE)
        if not text or NOTHING.fullmatch(text):
            return (read_stage(beside[1]) if beside else None), True
        stage = read_stage(text.split(" (")[0].split(" / ")[0])
        return stage, stage is not None

    def _round(self, company: str) -> Iterator[Claim]:
        stage, told = self._stage()
        amount, investors = self._money("amount"), [] if stage == "ipo" else self._investors(company)
        valuation = self._money("valuation")
        if not told or not (stage or amount or investors or ("stage" in self.fields and valuation)):
            return
        bare = not (stage or amount or "amount" in self.fields)
        value = (
            RoundValuation(value=valuation.value, currency=valuation.currency, basis=self._basis())
            if valuation and not bare
            else None
        )
        yield FundingRoundClaim(
            article=self.article,
            evidence=self._evidence("company", "investors"),
            rules=("list:round",),
            company=company,
            stage=stage,
            amount=amount,
            date=None if bare else self.date,
            status="closed",
            investors=tuple(Investor(name=one.name, role=one.role, kind=kind_of(one.name)) for one in investors),
            valuation=value,
        )

    def _basis(self) -> Basis:
        text = self.fields.get("valuation", "").lower()
        return "post_money" if "post" in text else "pre_money" if "pre" in text else "unspecified"

    def _investors(self, company: str) -> list[Named]:
        leads = read_names(self.fields.get("lead", ""), "lead", loose=True) or []
        others = read_names(self.fields.get("investors", ""), loose=True) or []
        if len(leads) > 1:
            leads = [one._replace(role="co_lead") for one in leads]
        known = {one.name for one in leads} | {company}
        return [*(one for one in leads if one.name != company), *(one for one in others if one.name not in known)]

    def _asides(self, company: str) -> Iterator[Claim]:
        total = self._money("total")
        if total is not None:
            yield TotalRaisedClaim(
                article=self.article,
                evidence=self._evidence("amount"),
                rules=("list:total",),
                company=company,
                amount=total,
            )
        valuation = self._money("valuation")
        if valuation is not None and not (self._stage()[0] or self._money("amount")):
            yield ValuationClaim(
                article=self.article, evidence=self._evidence("amount"), rules=("list:valuation",), company=company,
                amount=valuation, basis=self._basis(),
            )  # fmt: skip
        founders = self.fields.get("founders") or self.fields.get("cofounded", "").partition(" by ")[2]
        yield from self._roles(company, founders, "founder")
        yield from self._roles(company, self.fields.get("ceo", ""), "ceo")

    def _roles(self, company: str, text: str, title: Title) -> Iterator[RoleClaim]:
        for one in read_names(text, loose=True) or []:
            if " " in one.name and not re.search(r"\d", one.name):
                yield RoleClaim(
                    article=self.article, evidence=self._evidence("person"), rules=("list:role",), person=one.name,
                    organization=company, title=title,
                )  # fmt: skip

    def _funds(self) -> Iterator[Claim]:
        told_name = self.fields.get("fund", "")
        fund = company_name(told_name) or (told_name if told_name.endswith((" fund", " vehicle")) else None)
        manager = company_name(self.fields.get("manager") or self.fields.get("company") or "")
        size, told = self._money("amount"), self.fields.get("status", "").lower()
        if not (fund or manager) or not (size or told):
            return
        planned = (
            re.search(r"(?<!final )\b(?:fundrais|raising|open|launch|market|target(?!ed)|plan)", told)
            and "close" not in told
        )
        status: FundStatus = "first_close" if "first" in told else "planned" if planned else "closed"
        yield FundClaim(
            article=self.article,
            evidence=self._evidence("raised"),
            rules=("list:fund",),
            name=fund or manager,
            manager=manager,
            raised=None if planned else size,
            target=size if planned else None,
            status=status,
            date=self.date,
        )


def company_name(text: str) -> str | None:
    """The name that a field gives a company: without its number, its place in brackets and what describes it.

    >>> company_name("3. Oatly-like drink Tarn (Lund)"), company_name("many others")
    ('Tarn', None)
    """
    bare = _NUMBERED.sub("", _DESCRIBED.sub("", _NUMBERED.sub("", text))).strip(' .:*,–—-"“”')
    if is_name(bare):
        return bare
    behind = _BEHIND.search(bare)
    return behind[1] if behind and len(behind[1].split()) <= 4 else None


_DESCRIBED = Pattern(r"(?<!\s)\s*+[(\[][^()\[\]]*[)\]]?|,? the .*$|, an? .*$")
_BEHIND = Pattern(rf"(?<=[a-z] )({NAME})$")


def _date(text: str, published: date | None) -> PartialDate | None:
    found = find_dates(text, published) if text else []
    return found[0].date if found else None
