"""Which company "it", "the company" and "her old company" mean as what is bought."""

import re
from typing import TYPE_CHECKING

from vcgraph.extraction.rules.acquisitions import antecedents, former
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.discourse.officers import company_of_person
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

if TYPE_CHECKING:
    from vcgraph.extraction.rules.acquisitions.parties import Parties

_OPENING_CLAUSE = Pattern(r"(?:Ever since|Since|When|After|Before|Until|Once) ")
_BOUGHT_FOR = pattern(
    rf"\b(?:b(?:ought|uys|uy)|acquire[sd]?|purchase[sd]?|sold|sells?|took over|takes over) {told.DESCRIPTION}(?P<target><N>)(?!['’])[^.;<N>]{{0,60}}"
    r"(?: from (?:the )?<N>,? (?:which|who)(?: (?:had|has|once|first|itself|originally))* )?$"
)
""" "A bought B for half of | the $5 million that C had paid for it", "A bought B from C, which had | paid $5 million for it": B."""
_OPENING_PARTICIPLE = pattern(
    r"(?:(?:once|formerly|previously|long|originally|first|still|already) )?"
    r"(?:owned|run|held|backed|controlled|(?:co-)?founded|started|built|set up|sold|listed|spun (?:off|out)|acquired|bought)\b[^;]{0,60}?, "
    r"(?:the (?:[\w\-]+ ){1,4})?(?=<N> (?:(?:now|then|later|today|has|is|was|will|had)\b|[a-z]+(?:s|ed)\b))",
    re.IGNORECASE,
)
_PART_OF_IT = Pattern(
    r"\b(?:part|unit|subsidiary|division|arm|brand|property|child|affiliate) of (?:the )?$|\b(?:(?:left|leaves)(?= the )|owned by|belonged to|belonging to|sold by) (?:the )?$"
)
_WHEN_BUYS = pattern(
    r"\b(?:when|before|after|until|once|since|as|now that) [^.;,<N>]{0,30}<N>(?: [\w\-]+| <A>| <M>){0,4} ?$"
)


def bought_by_word(parties: "Parties", match: re.Match[str], acquirer: Referent | None) -> list[Referent]:
    """Whom "bought the company" means: whom the text speaks of, if that is not the buyer."""
    document, sentence = parties.document, parties.sentence
    item = sentence.items.get(match.start("target"))
    if item is not None and item.referent is not None:
        return [item.referent]
    if match["target"].lower().startswith(("his ", "her ")):
        left = former.is_former(match["target"])
        his = (
            former.former_employer(document, sentence)
            if left
            else company_of_person(document, sentence, match.start("verb"))
        )
        return [his] if his is not None and his is not acquirer else []
    priced = _BOUGHT_FOR.search(parties.mask, 0, match.start())
    if priced and rule_of(match) in (told.PRICE_PAID, told.PAID):
        one = sentence.items[priced.start("target")].referent
        return [one] if one is not None and one is not acquirer else []
    clause = _WHEN_BUYS.search(parties.mask[: match.start("verb")])
    spoken_of = _heads_before(parties, clause.start(), acquirer) if clause and acquirer is not None else None
    founded = antecedents.founded_before(document, sentence)
    if founded is not acquirer and antecedents.is_alone(sentence, match.start("verb"), acquirer):
        spoken_of = spoken_of or founded
    if spoken_of is not None:
        return [spoken_of]
    last = next((deal for deal in reversed(parties.known) if deal.acquirer is acquirer), None)
    bought = last.target if last is not None else None
    sold = former.object_told(sentence, match.start("verb")) or former.was_sold_by(
        document, sentence, acquirer, [*parties.known, *parties.told_here]
    )
    if sold is not None and acquirer is not None:
        return [sold]
    here = next((deal.target for deal in parties.told_here if deal.target is not acquirer), None)
    if here is not None and antecedents.gerund_opened(parties.mask, match.start("verb")):
        return [here]
    just = bought if last is not None and sentence.index - last.sentence <= 2 else None
    headed = _heads_main_clause(parties, match)
    if headed is not None and headed is not acquirer:
        return [headed]
    near = antecedents.just_named(document, sentence, acquirer)
    known = (near, sentence.focus, just, document.subject, sentence.topic, bought)
    target = next((one for one in known if one is not None and one is not acquirer and one.kind != "firm"), None)
    target = target or antecedents.named_alone(document, sentence, acquirer) or _told_next(parties, match)
    target = target or antecedents.firm_itself(document, sentence, match)
    return [target] if target is not None and acquirer is not None and acquirer is not target else []


def _heads_main_clause(parties: "Parties", match: re.Match[str]) -> Referent | None:
    """ "Once owned by A, B belongs to C, which acquired it": B, which heads the sentence."""
    opened = _OPENING_PARTICIPLE.match(parties.mask, 0, match.start("verb"))
    return parties.sentence.items[opened.end()].referent if opened else None


def _heads_before(parties: "Parties", position: int, buyer: Referent | None) -> Referent | None:
    """Of "B had been part of C until | A bought it" B, which nothing governs; else the company named last."""
    last = parties.named_before(position, buyer)
    at = next((at for at, item in parties.sentence.all(marks.NAME, 0, position) if item.referent is last), None)
    head = next(iter(parties.sentence.all(marks.NAME, 0, 1)), None)
    if at is None or head is None or not _PART_OF_IT.search(parties.mask, 0, at):
        return last
    return head[1].referent if head[1].referent is not buyer else last


def _told_next(parties: "Parties", match: re.Match[str]) -> Referent | None:
    """Whom "it" means in "Ever since A bought it in 2015, B has grown"."""
    return parties.after_comma(match.end()) if _OPENING_CLAUSE.match(parties.mask) else None
