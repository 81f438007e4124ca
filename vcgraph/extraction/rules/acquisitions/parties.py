"""Who buys and who is bought: the subjects, objects and antecedents of a sentence's verbs of buying."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.acquisitions import antecedents, buyers, counted, former, sales
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.acquisitions.objects import STAKE_OF_LAST, dated_after, is_stray
from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

_MAIN_CLAUSE = pattern(
    rf", (?:(?:[Tt]he |[Ii]ts )?{told.DESCRIPTION}(?=<N>))?(?=<C> (?:(?:has|had|is|was|also|now|then|later|will) )*[a-z]+(?:ed|s|t|ook|ew|id)\b)"
)
""" "After buying B, a maker of C valves, | A raised", "Sold to A in 2021, the Dutch chain | B was founded by"."""
_OPENING_NOUN = Pattern(
    r"^(?:After|By|Since|Before|Following|With|Through|Despite|Upon|Thanks to) (?:the|an?|this) (?:[\w\-]+ ){0,3}$"
)
_OWN_RIVAL = r"(?:(?:its|the|their|rival|fellow) (?:(?!and\b)[a-z\-]+ ){0,3})?"
_LIST = pattern(rf"<N>(?:, {_OWN_RIVAL}<N>)*(?:,? and|,? (?:together|along) with) {_OWN_RIVAL}<N>,?$")
""" "A, B and its rival C | were acquired"."""
_JOINED = Pattern(r"\band\b")
_LIST_OWNER = pattern(r"(?P<owner><C>|<I>)(?:['’]s?)? (?:(?!(?:on|in|of|to|for|from|with|by|at)\b)[\w\-’']+ ){0,4}$")
_APPOSED_TO_LAST = pattern(r"^(?:With|After|By|Through|Following) [^,]*<N>, <I> $")
""" "With the purchase of B, its | third after C and D, A enters the market": A's."""
_BEFORE_TIME = pattern(
    r"(?P<target><N>|\bthat (?:company|startup|firm|business))(?: (?:in )?<D>)?,? (?:after|before|until|when|following|through|prior to|ahead of) $"
)
_OPENING = Pattern(
    r"(?i:Since|After|Before|Following|Until|Despite|With|Upon|Through|By|Via|Thanks to|Under) (?i:its|the|an?|this) "
    r"|Its [^,]{3,90} (?:behind (?:it|\ue005)|complete|completed|done|over|agreed|in hand), "
)
_OPENING_PASSIVE = pattern(
    r"^(?:(?:Founded|Started|Launched|Created|Established)(?: (?:in|by|back|<D>|<P>|<L>))* and "
    r"|Having been (?:<D> |first )?|(?:Bought|Acquired|Sold|Taken over) [^.;:<N>]{0,30}<N>[^.;:<N>]{0,40},? and (?:then |later |<D> )?)?$"
)
""" "Acquired by Acme in 2014, B makes valves", "Having been acquired by Acme, B went public"."""
SUBJECTLESS = Pattern(
    r"(?:While|Though|Although|When|After|Before|Since|Despite) (?:(?:still|now|already|being|in|close|advanced|about|on|the|verge|of|talks|negotiations|trying|hoping|planning|agreeing|to) )+$"
)
""" "While in talks to | sell itself to A, B raised"."""
_BY_SELLING = pattern(
    r"(?:(?:By|In) selling[^,]*, <N> (?:joins|joined|becomes|became|follows|followed|will (?:join|become))"
    r"|(?:After|Before|Since) selling(?: itself)? to [^,<N>]{0,40}<N>(?: in <D>| <D>| for [^.;,<N>]{0,20}<M>)*, <N> (?:ha[sd]|was|[a-z]+ed|became|shut|went|grew|took|began|built|made|won|lost|ran))\b"
)
""" "By selling to A, B joins a long list": who is paid for its goods sells to A as well."""
_WORD_HEADS = pattern(r"<A>(?: (?:was|is|has|had|been|being|then|later|itself|finally|eventually|<D>))* ?$")
_COMPANY_WORDS = ("company", "startup", "start-up", "business")
_WHEN_IT = pattern(r"(?:\b(?:when|before|after|until|once|since|as)|(?:^|, )(?P<day><D>)) <A>(?: [\w\-]+){0,4} ?$")
""" "She left B in 2015, a year after it was | sold": a year after is a date."""


class Parties:
    """The parties of one sentence's purchases; `known` are the deals told before it, `told_here` those told in it so far."""

    def __init__(
        self,
        document: Document,
        sentence: Sentence,
        known: Sequence[AcquisitionDraft],
        told_here: Sequence[AcquisitionDraft],
    ) -> None:
        self.document, self.sentence, self.mask = document, sentence, sentence.mask
        self.known, self.told_here = known, told_here
        self.taken: dict[int, Referent | None] = {}

    def undergoer(self, match: re.Match[str]) -> Referent | None:
        """Who "was acquired by" another: of "which was" and of a bare "acquired" the name before, else the clause's subject."""
        before = self.mask[: match.start("verb")]
        counting = counted.undergoers(self, match)
        if counting:
            return counting[0]
        if SUBJECTLESS.match(before):
            return self._main_subject(match.end())
        if _OPENING_PASSIVE.match(before) or (" " not in before.rstrip() and _BY_SELLING.match(self.mask)):
            return self._main_subject(match.end()) or self.after_comma(match.end())
        helped = told.HELPED.search(before)
        start = helped.start() if helped else len(before)
        pronoun = told.PRONOUN.search(before[:start])
        finite = told.FINITE.search(before, start) or told.CLAUSE_JOINED.search(before[:start])
        if pronoun or not finite:
            near = told.ANTECEDENT.search(before[: pronoun.start() if pronoun else start])
            if near or pronoun or rule_of(match) is told.PASSIVE:
                that = None if near or pronoun else antecedents.opening_word_means(self.document, self.sentence, start)
                return self._named(near.start("target")) if near else that
        clause = self._when_it(start)
        spoken_of = (self.named_before(clause.start(), None) or self._main_subject(match.end())) if clause else None
        said = antecedents.opening_word_means(self.document, self.sentence, start)
        if former.heads(self.document, self.sentence, before):
            return former.former_employer(self.document, self.sentence)
        return spoken_of or said or self.refuser(start)

    def _when_it(self, position: int) -> re.Match[str] | None:
        """The clause with "it" that goes on until here: "when it was", "a year after it was", which is a date by its words."""
        clause = _WHEN_IT.search(self.mask[:position])
        day = self.sentence.items[clause.start("day")] if clause and clause["day"] else None
        if day is not None and not self.document.text[day.start : day.end].endswith(("after", "before")):
            return None
        return clause

    def named_before(self, position: int, buyer: Referent | None) -> Referent | None:
        """The company named last before a clause: "she left Quillon when it was bought", "before Velora bought it"."""
        for at, item in reversed(list(self.sentence.all(marks.NAME, 0, position))):
            one = item.referent
            if one is not buyer and is_organization(one) and one is not None and one.kind not in ("firm", "fund"):
                return self.sentence.items[at].referent
        return None

    def comes_next(self, position: int) -> Referent | None:
        """Whom "its" means in "Since its sale to B, A has grown"."""
        if not _OPENING.match(self.mask):
            return None
        return self._main_subject(position) or self.after_comma(position)

    def _main_subject(self, position: int) -> Referent | None:
        """Whom "it" means in "Before it was bought by A, | B raised", where nobody is named before."""
        main = _MAIN_CLAUSE.search(self.mask, position)
        return resolve(self.document, self.sentence, main.end()) if main else None

    def after_comma(self, position: int) -> Referent | None:
        """Whom the clause behind the next comma is about."""
        comma = self.mask.find(", ", position)
        behind = self.sentence.all(marks.NAME + marks.ANAPHOR, comma, comma + 12) if comma >= 0 else ()
        return next((resolve(self.document, self.sentence, at) for at, _ in behind), None)

    def opened(self, match: re.Match[str]) -> Referent | None:
        """Whom the clause is about that "Since the acquisition by A, " opens."""
        return self.after_comma(match.end()) if _OPENING_NOUN.match(self.mask[: match.start("verb")]) else None

    def refuser(self, verb: int) -> Referent | None:
        """Who "turned down an offer": the subject; "the company" is no investor that the sentence before spoke of."""
        found = subject_before(self.document, self.sentence, verb)
        board = antecedents.ITS_BOARD.search(self.mask, 0, verb) if found is None else None
        if board:
            return self.sentence.items[board.start("company")].referent
        if antecedents.ITS_FOUNDER.search(self.mask, 0, verb) and (found is None or found.kind == "person"):
            return self.known[-1].target if self.known else self.document.subject
        if found is not None and found.kind == "firm" and self._headed_by_company(verb):
            return self.named_before(verb, found) or found
        if (
            found is None
            or found.kind != "firm"
            or any(item.referent is found for item in self.sentence.items.values())
        ):
            return found
        return self.named_before(verb, None) or self.sentence.topic or found

    def _headed_by_company(self, verb: int) -> bool:
        """ "A Capital led its round; the company was | bought": no investor is meant."""
        word = _WORD_HEADS.search(self.mask, 0, verb)
        return word is not None and str(self.sentence.items[word.start()].value).lower().endswith(_COMPANY_WORDS)

    def stands_before(self, position: int) -> Referent | None:
        """Whom "its" means in "she left B after its sale to A"."""
        client = antecedents.advised(self.sentence, position)
        if client is not None:
            return client
        before = _BEFORE_TIME.search(self.mask[:position])
        if before:
            at = before.start("target")
            return self.sentence.items[at].referent if at in self.sentence.items else self.company_named_last(at)
        item = self.sentence.items.get(position)
        said = item is not None and item.sign != marks.ANAPHOR
        return None if said else antecedents.brought_up(self.document, self.sentence, position)

    def company_named_last(self, position: int) -> Referent | None:
        """Which company "that company" means."""
        return self.named_before(position, None)

    def losers(self, match: re.Match[str]) -> Iterator[Referent]:
        """Who bid in vain in "A lost a bidding war for B to C"."""
        if rule_of(match) in sales.LOST:
            told_so = match.groupdict().get("loser")
            one = (
                resolve(self.document, self.sentence, match.start("loser")) if told_so else self.subject(match.start())
            )
            yield from [one] if one is not None and is_organization(one) else []

    def left_behind(self, position: int) -> Referent | None:
        """Whom "before being acquired" is about: the subject; where that is a person, the company named last."""
        if not self.mask[:position].strip():
            return self.after_comma(position)
        described = antecedents.of_relative(self.sentence, self.mask[:position])
        if described is not None:
            return described
        subject = subject_before(self.document, self.sentence, position, persons=True)
        if subject is None or subject.kind != "person":
            return subject
        near = told.ANTECEDENT.search(self.mask[:position])
        return resolve(self.document, self.sentence, near.start("target")) if near else None

    def _named(self, at: int) -> Referent | None:
        """Who stands at a place; of "B, the company" B; "and the quillon chain" is one of a list that has no name."""
        if self.sentence.items[at].sign == marks.ANAPHOR and self.mask[max(0, at - 4) : at] == "and ":
            return None
        named = self.sentence.items[at].sign == marks.ANAPHOR and self.mask[max(0, at - 3) : at].endswith(", ")
        found = resolve(self.document, self.sentence, at - 3 if named and at - 3 in self.sentence.items else at)
        pronoun = self.sentence.items[at].sign == marks.ANAPHOR and found is not None and found.kind == "firm"
        return (self.named_before(at, found) if pronoun else None) or found

    def joined_targets(self, match: re.Match[str], target: Referent | None) -> Iterator[Referent]:
        """ "A and B were acquired by C", "A, B and C have all been acquired by D"."""
        helped = told.HELPED.search(self.mask[: match.start("verb")])
        listed = _LIST.search(self.mask[: helped.start()]) if helped else None
        named = counted.undergoers(self, match)
        if listed and not named and not is_governed(self.mask, listed.start()):
            named = [item.referent for _, item in self.sentence.all(marks.NAME, *listed.span()) if item.referent]
        yield from (one for one in named if target in named and one is not target)

    def buyer(self, verb: int, as_noun: bool = False) -> Referent | None:
        """Who buys: the subject of the verb, and of an officer who tells of "the acquisition of" the firm."""
        found = self.subject(verb)
        if as_noun and (found is None or buyers.QUOTED_WE.search(self.mask, 0, verb)):
            return self._buyer_without_subject(verb) or found
        if as_noun and found is not None and found.kind == "person":
            firm = buyers.HEADS_FIRM.search(self.mask[:verb])
            if firm:
                return self.sentence.items[firm.start("acquirer")].referent
            said = buyers.SAYS_OF.search(self.mask[:verb])
            if said:
                return self.sentence.items[said.start("acquirer")].referent
            if buyers.HELPS_BUY.search(self.mask[:verb]):
                return self._bought_in_sentence()
            return None if buyers.SPEAKS_OF.search(self.mask[:verb]) else found
        clause = self._when_it(verb) if found is not None and found.kind == "person" else None
        if clause:
            return self.named_before(clause.start(), None)
        if found is not None and found.kind == "person" and buyers.TRAILING.match(self.mask, verb - 2):
            return None
        return self._not_bought_before(found, verb)

    def _buyer_without_subject(self, verb: int) -> Referent | None:
        """Who makes "the acquisition of B" where no verb has a subject before it."""
        if _OPENING_NOUN.match(self.mask[:verb]):
            return self.comes_next(verb)
        board = antecedents.ITS_BOARD.search(self.mask, 0, verb)
        if board:
            return self.sentence.items[board.start("company")].referent
        own = buyers.QUOTED_OWN.search(self.mask, 0, verb)
        said_by = buyers.SAID_BEHIND.match(self.mask, verb) if own else None
        if said_by:
            return resolve(self.document, self.sentence, said_by.start(said_by.lastgroup or "acquirer"))
        return self.sentence.focus if buyers.FOLLOWS.match(self.mask[:verb]) else None

    def _bought_in_sentence(self) -> Referent | None:
        """Whose purchase the sentence told before: "She led A's purchase of B and oversaw the purchase of C"."""
        return self.told_here[-1].acquirer if self.told_here else None

    def _not_bought_before(self, found: Referent | None, verb: int) -> Referent | None:
        """ "The company also bought B", where the deal before was that it was bought: its buyer is meant."""
        if any(item.referent is found for _, item in self.sentence.all(marks.NAME, 0, verb)):
            return found
        buyer = next(
            (
                deal.acquirer
                for deal in self.known
                if deal.target is found and deal.acquirer and not deal.owned and deal.status != "failed"
            ),
            None,
        )
        return found if buyer is None or self._goes_on_with(found, buyer, verb) else buyer

    def _goes_on_with(self, found: Referent | None, buyer: Referent, verb: int) -> bool:
        """ "B makes valves. It bought C": the sentence before is about who was bought, and names no buyer."""
        before = self.document.sentences[self.sentence.index - 1] if self.sentence.index else self.sentence
        named = [item.referent for _, item in before.all(marks.NAME)]
        return (
            named[:1] == [found]
            and (buyer not in named or buyers.BOUGHT_ASIDE.match(before.mask) is not None)
            and antecedents.OPENING_IT.match(self.mask[:verb].rstrip()) is not None
        )

    def owner_of_list(self, noun: int) -> Referent | None:
        """Whose "acquisitions" a list tells."""
        main = self._main_subject(noun) if _APPOSED_TO_LAST.search(self.mask, 0, noun) else None
        if main is not None:
            return main
        owner = _LIST_OWNER.search(self.mask[:noun])
        if owner:
            found = resolve(self.document, self.sentence, owner.start("owner"))
            return self._not_bought_before(found, noun)
        return self.buyer(noun) or self.sentence.focus

    def subject(self, position: int) -> Referent | None:
        """The subject of the verb; of "after buying" the subject of the whole sentence."""
        if buyers.opens_with_gerund(self.mask, position):
            main = _MAIN_CLAUSE.search(self.mask, position)
            comma = main.start() if main else self.mask.find(", ", position)
            behind = self.sentence.all(marks.NAME + marks.ANAPHOR, comma)
            heads = (resolve(self.document, self.sentence, at) for at, _ in behind)
            return next(heads, self.sentence.focus) if comma > 0 else None
        if self.mask.startswith(("acquiring", "buying"), position):
            beside = antecedents.GERUNDS.search(self.mask, 0, position)
            position = beside.start() if beside else position
        gerund = antecedents.gerund_opened(self.mask, position)
        if gerund and gerund.start() > 5:
            position = gerund.start()
        named = next(
            (one for one in (rule.search(self.mask[:position]) for rule in buyers.BUYER_TOLD) if one),
            None,
        )
        if named:
            start = named.start("acquirer")
            client = antecedents.advised(self.sentence, start) if start not in self.sentence.items else None
            return client or resolve(self.document, self.sentence, start)
        rival = former.contestant(self.mask, position, [*self.known, *self.told_here])
        if rival is not None:
            return rival
        if buyers.THAT_COMPANY.search(self.mask[:position]):
            return self.company_named_last(position)
        said = buyers.SAID_IT.search(self.mask[:position])
        position = said.start() if said else position
        found = subject_before(self.document, self.sentence, position, persons=True)
        if said and found is not None and found.kind == "person":
            found = resolve(self.document, self.sentence, said.end())
        found = found or antecedents.brief_on(self.document, self.mask[:position])
        if found is None and buyers.OF_COMPANY.search(self.mask[:position]):
            return self.sentence.focus
        subordinate = buyers.SUBORDINATE.search(self.mask[:position]) if found is None else None
        if subordinate:
            return resolve(self.document, self.sentence, subordinate.start("acquirer"))
        at = next(
            (at for at, item in reversed(list(self.sentence.all(marks.NAME, 0, position))) if item.referent is found),
            None,
        )
        if at is None or at in self.taken:
            return self.taken[at] if at is not None else found
        own = self.mask.endswith(
            ("before ", "until ", "when ", " that "), 0, at
        )  # "before A came along and | bought it"
        joined = not own and _JOINED.search(self.mask[at + 1 : position]) is not None
        earlier = subject_before(self.document, self.sentence, at, persons=True) if joined else None
        return earlier if earlier is not None and is_organization(earlier) else found

    def targets(self, match: re.Match[str]) -> dict[int, Referent]:
        """The companies bought, by their places: the verb's object, or a list of them."""
        at = match.start("target")
        owner = told.OWNER_NAMED.match(self.mask, at)
        if self.sentence.items[at].sign == marks.PERSON and not owner:
            return {}
        at = owner.start("target") if owner else at
        listed, _ = read_list(self.sentence, at)
        named = {
            one.position: one.item.referent
            for one in listed
            if one.item.sign == marks.NAME and one.item.referent is not None
        }
        if at not in named:
            first = self.sentence.items[at].referent
            named = {at: first} if first is not None else {}
        if STAKE_OF_LAST.match(self.mask, at):
            return {}
        named = {one: name for one, name in named.items() if one == at or not is_stray(self.sentence, at, one, name)}
        last = max(named, default=at)
        if " parent of " in match[0]:
            named = {
                one: name for one, name in named.items() if not self.mask.startswith(" and ", one - 5) or one == at
            }
        for following, name in dated_after(self.sentence, last):
            named.setdefault(following, name)
        self.taken.update(dict.fromkeys(named, self.buyer(match.start("verb"))))
        return named
