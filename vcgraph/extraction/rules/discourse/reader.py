"""Whom the text speaks of: the article's subject, the subject of a verb, and what "the company" and "it" stand for."""

import re
from collections.abc import Container

from vcgraph.extraction.rules.discourse.bought_companies import bought_before, bought_within
from vcgraph.extraction.rules.discourse.described_anaphors import tell_described, tell_rivals
from vcgraph.extraction.rules.discourse.descriptions import (
    described_as,
    is_introduced,
    read_descriptions,
    told_by_words,
    told_young,
)
from vcgraph.extraction.rules.discourse.firms_named import last_firm
from vcgraph.extraction.rules.discourse.first_person import leads_ours, name_speakers
from vcgraph.extraction.rules.discourse.media_companies import name_media_companies
from vcgraph.extraction.rules.discourse.new_ventures import new_venture
from vcgraph.extraction.rules.discourse.of_two import OF_TWO, one_of_two
from vcgraph.extraction.rules.discourse.officers import company_of_speaker
from vcgraph.extraction.rules.discourse.own_clauses import SAID_OF_ITSELF, own_clause, told_last
from vcgraph.extraction.rules.discourse.put_into import (
    backs_another,
    company_beside,
    invested_in_by,
    named_next,
    put_by_it,
    put_into,
    put_into_before,
    raised_after,
    raiser_beside_backer,
    who_puts,
)
from vcgraph.extraction.rules.discourse.told_products import told_products
from vcgraph.extraction.rules.discourse.topics import (
    ALONE,
    LIKE,
    apposed,
    heading_of,
    is_list_of_items,
    only_tells,
    place_brought_up,
)
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.parties import is_company, is_firm, may_raise
from vcgraph.extraction.rules.names.parties import is_organization as is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.asides import GOES_ON, mark_asides
from vcgraph.extraction.rules.text.clause_heads import head_of_clause, is_owner, person_heads
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.governed import HEADS_VERB, is_beside, is_governed, is_measure, is_seat
from vcgraph.extraction.rules.text.late_names import name_late
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.quotations import is_quotation, quoted_until
from vcgraph.normalize.patterns import Pattern

_DEAL_VERB = pattern(
    r"<N>[^.;]{0,140}?\b(?:rais(?:es|ed|ing)|secur(?:es|ed)|clos(?:es|ed)|lands|landed|gets|nabs|bags|completed|completes|announced|announces|received|receives|launched|"
    r"is in talks|plans|seeks|seeking|looking|acquir(?:es|ed)|buys|bought|scores|snags|grabs|picks up|pulls in|has)\b"
)
_FIRM_NOUNS = frozenset("fund investor backer vc partnership".split()) | frozenset(
    noun for noun in lexicon().firm_nouns if " " in noun
)

_COMPANY_NOUNS = frozenset(lexicon().company_nouns) - frozenset(lexicon().firm_nouns)


def read_discourse(document: Document) -> None:
    """Find the article's subject and, sentence by sentence, whom the text speaks of: another organisation that heads a
    sentence for the rest of its paragraph, then the subject again. In a list of deals each paragraph has its own.
    """
    name_late(document)
    name_media_companies(document)
    document.described = tuple(read_descriptions(document))
    tell_described(document)
    tell_rivals(document)
    name_speakers(document)
    mark_asides(document)
    products = told_products(document)
    document.subject = _subject(document, products)
    products.discard(id(document.subject))  # an app may bear the name of its company
    document.is_list = document.is_list or is_list_of_items(document)
    raiser: Referent | None = None
    focus, heard, items = document.subject, -9, document.is_list
    topic = document.subject
    for sentence in document.sentences:
        sentence.item = items and sentence.opens_paragraph
        if sentence.aside:
            sentence.focus = sentence.topic = sentence.focus or focus
            continue
        goes_on = sentence.rank - heard == 1 and GOES_ON.match(sentence.mask)
        if (sentence.opens_paragraph and not goes_on) or sentence.rank - heard > 3:
            focus = None if sentence.item else document.subject
        sentence.focus = (
            focus if focus is not None else next((item.referent for _, item in sentence.all(marks.NAME, 0, 45)), None)
        )
        sentence.topic, sentence.raiser = topic, raiser
        if sentence.item and sentence.focus is not None:
            focus, heard = sentence.focus, sentence.rank
        if is_company(focus):
            focus = put_by_it(sentence) or focus
        heading = (
            None
            if sentence.headline and not ALONE.match(sentence.mask)
            else new_venture(sentence) or heading_of(sentence) or who_puts(sentence) or _heard(sentence)
        )
        if id(heading) in products or (heading is not document.subject and is_quotation(sentence.mask)):
            heading = None
        passed_over = is_company(focus) and focus is not heading
        told_by = heading is not None and heading is not document.subject and only_tells(sentence, heading)
        if heading is not None and not (passed_over and (told_by or backs_another(sentence, heading, focus))):
            focus = topic = heading if heading is raiser else put_into(sentence, heading)
            heard = sentence.rank
        raiser = _raiser_in(sentence) or raiser


def _heard(sentence: Sentence) -> Referent | None:
    """ "“Fine,” said Acme's chief executive, Ann Lee. He stays on, as does co-founder Bob Ray": Acme's."""
    spoken = quoted_until(sentence.mask, len(sentence.mask))
    company = company_of_speaker(sentence, len(sentence.mask)) if spoken else None
    return company if company is not None and company.mentions > 1 else None


def _raiser_in(sentence: Sentence) -> Referent | None:
    """The company that the sentence says raised money."""
    for position, item in sentence.all(marks.NAME, 0, 110):
        if may_raise(item.referent) and not is_governed(sentence.mask, position):
            return item.referent if _RAISES.match(sentence.mask, position) else None
    return None


_RAISES = pattern(
    r"<N>[^.;<N>]{0,160}?\b(?:rais(?:e|es|ed|ing)|secur(?:es|ed|ing)|clos(?:es|ed|ing)|lands|landed|gets|got|nabs|nabbed|bags|bagged|received|scored?|snagged|"
    r"picked up|pulled in|announced|announces|in talks|round|funding|financing)\b[^.;]{0,60}(?:<M>|<S>|round|funding|financing)"
)


_TITLED = 6.0
"""As much as a title that stands in the text gives to whom it begins with."""
_DEAL_IN_TITLE = Pattern(
    r" (?:(?:has|have|just|today|is|to|will|in talks|said|close) )*(?:rais(?:es|ed|e|ing)|secures?d?|clos(?:es|ed)|lands|landed|gets|nabs|bags|completes|announces|receives|launches|plans|seeks|acquires|buys|scores|snags|grabs|picks up|pulls in|files)\b",
    re.IGNORECASE,
)


def _is_titled(document: Document, referent: Referent) -> bool:
    """Whether a title that is no part of the text tells a deal of somebody."""
    title = document.article.title
    if not title or title in document.text:
        return False
    forms = {referent.name, *referent.forms}
    places = ((title.find(form), form) for form in forms)
    return any(
        at >= 0 and not title[at - 1 : at].isalnum() and _DEAL_IN_TITLE.match(title, at + len(form))
        for at, form in places
    )


def _subject(document: Document, products: Container[int]) -> Referent | None:
    """The organisation that the opening speaks of most: heads sentences, is introduced, is named again and again."""
    scores: dict[int, float] = {}
    by_id: dict[int, Referent] = {}
    for sentence in [one for one in document.sentences if not one.aside][:8]:
        weight = 3.0 if sentence.headline and sentence.rank <= 1 else 2.0 if sentence.rank <= 2 else 1.0
        opening, quoted = _opening(sentence), is_quotation(sentence.mask)
        for position, item in sentence.all(marks.NAME):
            referent = item.referent
            if not is_organization(referent) or (item.first_person and referent.kind == "firm"):
                continue
            if is_beside(sentence.mask, position) or leads_ours(sentence, position, referent):
                continue
            if position == opening and only_tells(sentence, referent):
                continue
            by_id[id(referent)] = referent
            if quoted and id(referent) not in scores:  # "“Bolt has shown it.”", of whom nothing else was told
                continue
            leads = position == opening and _DEAL_VERB.match(sentence.mask, position) is not None
            bonus = weight * (2.0 if leads else 1.0 if position == opening else 0.3)
            bonus += 3.0 if not sentence.headline and is_introduced(sentence, position) else 0.0
            bonus += 2.0 * weight if _is_invested_in(sentence, position) or _is_started(sentence, referent) else 0.0
            scores[id(referent)] = scores.get(id(referent), 0.0) + bonus
    for key in scores:
        scores[key] += _TITLED * _is_titled(document, by_id[key])
        scores[key] += min(by_id[key].mentions, 10) * 0.5
        scores[key] *= (
            0.1
            if by_id[key] is document.backer or key in products
            else 0.4
            if by_id[key].name in lexicon().giants
            else 1.0
        )
    best = max(scores, key=lambda key: (scores[key], -by_id[key].first), default=None)
    return _most_named(document, by_id[best]) if best is not None else None


def _is_started(sentence: Sentence, referent: Referent) -> bool:
    """ "She quit to start Acme": the news is about Acme, if the text goes on about it."""
    return referent.mentions > 1 and new_venture(sentence) is referent


def _most_named(document: Document, opening: Referent) -> Referent:
    """Whom the opening speaks of, but where it tells of a customer first: one that the rest names over and over."""
    named = {
        id(item.referent): item.referent
        for sentence in document.sentences
        for _, item in sentence.all(marks.NAME)
        if may_raise(item.referent)
    }
    most = max(named.values(), key=lambda referent: (referent.mentions, -referent.first), default=opening)
    often = most.mentions >= max(_OFTEN, 3 * opening.mentions)
    return most if often and is_company(opening) else opening


_OFTEN = 6


def _opening(sentence: Sentence) -> int | None:
    """Where the name stands that opens the sentence; in "Like Acme, Bede makes ovens" the second."""
    like = LIKE.match(sentence.mask)
    if like is not None:
        return like.start("company")
    mask = sentence.mask
    return next((at for at, _ in sentence.all(marks.NAME) if not _is_only_told_of(mask, at)), None)


def _is_only_told_of(mask: str, at: int) -> bool:
    """Whether a name stands there to compare, as somebody's employer, or as a source."""
    return is_measure(mask, at) or is_beside(mask, at)


def _is_invested_in(sentence: Sentence, position: int) -> bool:
    """ "Bede Ventures invests $5 million in Acme": the news is about Acme."""
    return sentence.rank <= 1 and _INVESTED_IN.search(sentence.mask, 0, position) is not None


_INVESTED_IN = pattern(
    r"<X>[^.;]{0,60}\b(?:(?:invest(?:s|ed|ing)?|put(?:s|ting)?|pour(?:s|ed|ing))\b|(?:led|leads) an? (?=[^.;]{0,30}(?:<S>|round)))[^.;<N>]{0,50}? (?:in|into) (?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}$"
)


def resolve(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Who the word at a position stands for: its own referent, or for "the company", "it", "its" whom the text speaks of."""
    item = sentence.items.get(position)
    if item is not None and item.sign != marks.ANAPHOR:
        return item.referent
    if position in sentence.ours:
        return sentence.ours[position]
    if item is not None and item.value in OF_TWO:
        return one_of_two(document, sentence, position, str(item.value))
    if sentence.mute and _says_we(sentence, position):
        return None
    own = (
        named_next(sentence, position)
        or apposed(sentence, position)
        or bought_within(sentence, position)
        or (told_by_words(document, sentence, item) if item is not None else None)
        or _invested_in(document, sentence, position)
        or _antecedent_within(document, sentence, position)
    )
    return own or _spoken_of(document, sentence, position, item)


def _invested_in(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whom "the company" means that somebody puts money into: who opens the sentence before a colon, or the text's."""
    company = invested_in_by(document, sentence, position)
    return (_opens_with(sentence) or company) if company is not None else None


def _spoken_of(document: Document, sentence: Sentence, position: int, item: Item | None) -> Referent | None:
    """Whom "the company" or "its" means where its own sentence does not say it."""
    focus = sentence.focus or document.subject
    if item is None:
        return raiser_beside_backer(document, sentence, position) or focus
    if str(item.value).startswith("this "):
        return sentence.topic or document.subject
    if item.value in _FIRM_NOUNS:
        told = sentence.focus if sentence.focus and sentence.focus.first < item.start else None
        return last_firm(document, sentence, near_by=item.value == "vc") or told  # never "a round in | Acme" behind it
    if is_firm(focus) and item.value in _COMPANY_NOUNS:
        return put_into_before(document, sentence) or company_beside(document, sentence, focus) or focus
    beside = bought_before(document, sentence, position) or raiser_beside_backer(document, sentence, position)
    beside = beside or told_young(document, sentence, item)
    return beside or described_as(document, str(item.value), focus, sentence.topic)


def _says_we(sentence: Sentence, position: int) -> bool:
    """Whether "we" or "our" stands at a position."""
    item = sentence.items.get(position)
    return (str(item.value) if item is not None else sentence.mask[position : position + 3]).lower() in ("we", "our")


def spoken_of(document: Document, sentence: Sentence, investor: Referent) -> Referent | None:
    """The company that the text speaks of beside an investor."""
    spoken = (_opens_with(sentence), sentence.focus, sentence.topic, document.subject)
    return next((one for one in spoken if is_company(one) and one is not investor), None)


def _opens_with(sentence: Sentence) -> Referent | None:
    """ "Velora chose to borrow instead: Oxbow Bank lends $5 million": who heads the clause before the colon."""
    first = _FIRST_CLAUSE.match(sentence.mask)
    if first is None:
        return None
    referent = sentence.items[first.start("company")].referent
    return referent if is_organization(referent) and heading_of(sentence) is referent else None


_FIRST_CLAUSE = pattern(r"[^.;:<N>]{0,60}(?P<company><N>)[^.:;<N>]{3,160}(?:[:;] | [–—-] ?|, with )(?=[^.]{0,40}<X>)")


def opens_item(sentence: Sentence, referent: Referent) -> bool:
    """Whether the sentence opens a paragraph with the name: an item of a list of deals."""
    first = next((item.referent for position, item in sentence.all(marks.NAME, 0, 45)), None)
    return sentence.opens_paragraph and first is referent and not sentence.headline


def _antecedent_within(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The organisation that the same sentence spoke of before the pronoun, if it heads the sentence or the pronoun's clause."""
    brought_up = place_brought_up(sentence)
    if brought_up is not None and brought_up < position:
        return sentence.items[brought_up].referent
    of_two = [at for at, item in sentence.all(marks.ANAPHOR, 0, position) if item.value in OF_TWO]
    if of_two:
        return resolve(document, sentence, of_two[-1])
    clause = own_clause(sentence, position)
    if clause is not None:
        return sentence.items[clause.start(clause.lastgroup or 0)].referent
    for at, item in sentence.all(marks.NAME, quoted_until(sentence.mask, position), position):
        if (
            is_organization(item.referent)
            and not (is_governed(sentence.mask, at) or is_measure(sentence.mask, at))
            and any(one.match(sentence.mask, at + 1) for one in (HEADS_VERB, SAID_OF_ITSELF))
        ):
            return raised_after(document, sentence, position) or item.referent
    speaker = told_last(sentence, position) or company_of_speaker(sentence, position)
    if speaker is not None or not at_its(sentence, position):
        return speaker
    return next(
        (
            item.referent
            for at, item in sentence.all(marks.NAME, quoted_until(sentence.mask, position), position)
            if is_owner(sentence.mask, at) and is_organization(item.referent) and not is_seat(sentence.mask, at)
        ),
        None,
    )


def at_its(sentence: Sentence, position: int) -> bool:
    """Whether "its", and no noun, stands at a position."""
    return position not in sentence.items


def subject_before(document: Document, sentence: Sentence, position: int, persons: bool = False) -> Referent | None:
    """The subject of the verb at a position of the mask: the name or pronoun that heads its clause. An apposition or a
    relative clause between the two is passed over: "Acme, a maker of B founded by C, has raised".
    """
    signs = marks.NAME + marks.ANAPHOR + (marks.PERSON if persons else "")
    heads = [at for at, _ in sentence.all(signs, 0, position) if not is_owner(sentence.mask, at)]
    if not persons and person_heads(sentence.mask, position):
        return None
    at = head_of_clause(sentence.mask, heads, position)
    return resolve(document, sentence, at) if at is not None else None
