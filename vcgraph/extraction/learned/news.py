"""Whether a deal that the text does not date is news: then it has the day on which the article was published."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.learned.features import news_features
from vcgraph.extraction.learned.reading import Query, Reading
from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.round_dates import tells_earlier
from vcgraph.extraction.rules.status import read_modality
from vcgraph.model import AcquisitionClaim, Claim, FundClaim, PartialDate

_LEAST = 0.4
"""The least chance. Of 100 days given so in articles held back, with 0.4 and with 0.6 alike, some 90 are right."""


def date_rounds(reading: Reading, rounds: Sequence[RoundDraft]) -> None:
    """Give the day of publication to the undated rounds that are news. The rounds stand in the order of the text."""
    published = reading.document.article.published
    if published is None:
        return
    day = PartialDate.from_date(published)
    companies = _few(len({id(one.company) for one in rounds}))
    before = "none"
    for draft in rounds:
        sentence = reading.document.sentences[draft.sentence]
        facts = [f"companies={companies}", f"before={before}", *_facts(sentence, draft)]
        if draft.date is None and _is_news(reading, sentence, draft.position, draft.company.name, draft, facts):
            draft.date = day
        before = "undated" if draft.date is None else "news" if draft.date.overlaps(day) else "old"


def date_claims(reading: Reading, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; acquisitions and funds that are news and have no date of their own have the day of publication."""
    published = reading.document.article.published
    at = {sentence.start: sentence for sentence in reading.document.sentences}
    for claim in claims:
        told = next((at[one.start] for one in claim.evidence if one.start in at), None)
        if (
            isinstance(claim, (AcquisitionClaim, FundClaim))
            and claim.date is None
            and published is not None
            and told is not None
            and _is_news_claim(reading, told, claim)
        ):
            yield claim.model_copy(update={"date": PartialDate.from_date(published)})
        else:
            yield claim


def _facts(sentence: Sentence, draft: RoundDraft) -> Iterator[str]:
    """What is known of a round, and whether words before it say that it was an earlier one."""
    known = {"M": draft.amount, "S": draft.stage, "V": draft.valuation, "I": draft.investors}
    yield f"known={''.join(letter for letter, value in known.items() if value)}:{draft.status}"
    yield f"stage={draft.stage}"
    yield f"earlier={draft.earlier or tells_earlier(sentence, draft.position)}"


def _few(count: int) -> str:
    return str(count) if count < 4 else "some" if count < 8 else "many"


def _is_news_claim(reading: Reading, sentence: Sentence, claim: AcquisitionClaim | FundClaim) -> bool:
    name = claim.target if isinstance(claim, AcquisitionClaim) else claim.manager or claim.name
    names = list(sentence.all(marks.NAME))
    own = (at for at, item in names if item.referent is not None and item.referent.name == name)
    place = next(own, names[0][0] if names else None)
    return place is not None and _is_news(reading, sentence, place, name, claim, [f"known={claim.status}"])


def _is_news(
    reading: Reading, sentence: Sentence, place: int, name: str | None, about: RoundDraft | Claim, facts: Sequence[str]
) -> bool:
    tag = "round" if isinstance(about, RoundDraft) else about.type
    features = news_features(reading.scope, reading.contexts[sentence.index], place, name)
    features += [f"{tag}&{one}" for one in (*facts, "is")]
    features.append(f"{tag}&modality={read_modality(sentence.mask[:place], '', sentence.mask[place + 1 :])}")
    return reading.ask(Query("news", sentence, place, tag, about), features)["yes"] >= _LEAST
