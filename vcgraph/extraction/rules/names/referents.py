"""Who or what a name stands for within one article: kinds of names, and short names joined to full ones."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from vcgraph.extraction.rules.names.abbreviations import are_apart, initials, parenthesised, told_beside
from vcgraph.extraction.rules.names.eponyms import eponyms
from vcgraph.extraction.rules.names.introduced import is_told_company, is_told_firm
from vcgraph.extraction.rules.names.kinds import PRESS, Kind, kind_of
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.misspelt import misspelt
from vcgraph.extraction.rules.names.numbered_names import series_of
from vcgraph.extraction.rules.names.people import FAMILY, person_forms
from vcgraph.extraction.rules.names.periodicals import is_periodical
from vcgraph.extraction.rules.names.place_names import acting_places, has_stop, is_location, town_names
from vcgraph.extraction.rules.names.renamed import find_renamed
from vcgraph.extraction.rules.names.short_names import TOLD_ARM, adds_to_name, ends_arm, may_shorten, whole_names
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.extraction.rules.names.tokens import LEGAL_END
from vcgraph.extraction.rules.names.true_names import true_names
from vcgraph.normalize.patterns import Pattern


@dataclass(slots=True, eq=False)
class Referent:
    """One person, firm, company or place that the article names, under all the forms that it uses for it."""

    name: str
    kind: Kind
    forms: Counter[str] = field(default_factory=Counter)
    first: int = 0

    @property
    def mentions(self) -> int:
        """How often the article names it."""
        return sum(self.forms.values())


def resolve_names(text: str, spans: Sequence[NameSpan], publisher: str | None) -> list[tuple[NameSpan, Referent]]:
    """Each span that is a name, with the referent that all names of the same thing share."""
    spans = true_names(text, spans)
    persons = person_forms(text, spans)
    by_form = _by_form(text, spans, persons, publisher)
    _join_forms(text, spans, by_form, persons)
    siblings = _siblings(text, spans, by_form)
    resolved = []
    for span in spans:
        referent = siblings.get(span.start) or by_form[" ".join(span.words)]
        referent.forms[" ".join(span.words)] += 1
        referent.first = min(referent.first, span.start)
        if referent.kind in ("unknown", "organization") and is_told_firm(text, span.start, span.end):
            referent.kind = "firm"
        resolved.append((span, referent))
    _tell_kinds(text, by_form, resolved)
    return resolved


def _by_form(text: str, spans: Sequence[NameSpan], persons: set[str], publisher: str | None) -> dict[str, Referent]:
    """Each form of a name, longest first, with somebody of that name and of the kind that its words tell."""
    by_form: dict[str, Referent] = {}
    acting, towns = acting_places(text, spans), town_names(text, spans)
    for span in sorted(spans, key=lambda span: (-len(span.words), span.start)):
        form = " ".join(span.words)
        if form not in by_form:
            kind = "person" if form in persons else kind_of(span.words, publisher)
            if text[max(0, span.start - 4) : span.start] == "The " and f"The {form}" in lexicon().publications:
                kind = "publication"
            if kind == "place" and form in acting:
                kind = "unknown"
            if kind == "unknown" and form in towns:
                kind = "place"
            by_form[form] = Referent(_written(text, span), kind, first=span.start)
    return by_form


def _tell_kinds(text: str, by_form: Mapping[str, Referent], resolved: Sequence[tuple[NameSpan, Referent]]) -> None:
    """Set the kinds that the other names of the text tell, or the words beside a name."""
    funds = [match for form in by_form if (match := _NUMBERED_FUND.fullmatch(form)) is not None]
    houses = {match[1].rsplit(" ", cut)[0] for match in funds for cut in (0, 1)}
    series = {series_of(form) for form, one in by_form.items() if one.kind == "fund"} - {None}
    for span, referent in resolved:
        if referent.kind == "unknown" and series_of(referent.name) in series:
            referent.kind = "fund"
        if referent.name in houses and referent.kind in ("unknown", "organization"):
            referent.kind = "firm"
        referent.kind = _kind_here(text, span, referent)


def _kind_here(text: str, span: NameSpan, referent: Referent) -> Kind:
    """The kind of a name that the words around one of its spans tell better than its own words do."""
    if referent.kind == "firm" and is_told_company(text, span.end):
        return "organization"
    if referent.kind in ("unknown", "organization") and is_periodical(text, span):
        return "publication"
    return "place" if referent.kind == "unknown" and is_location(text, span, referent.mentions) else referent.kind


def behind_stop(text: str, end: int, referent: Referent) -> int:
    """Where a name ends: behind the full stop of "Carlsbad, Calif., said", which ends no clause."""
    return end + has_stop(text, end, referent.name) if referent.kind == "place" else end


_NUMBERED_FUND = Pattern(r"(.+) Fund,? (?:[IVX]+|\d)")
""" "Tideline Climate" raises funds, where the text names Tideline Climate Fund II."""


def tell_numbered(referents: Sequence[Referent]) -> None:
    """Say of "Peregrine 18", of Peregrine Associates, that it is a fund: no company is called as a firm of the text is, with a number behind."""
    firms = [one.name for one in referents if one.kind == "firm"]
    for one in referents:
        match = _STEM_AND_NUMBER.fullmatch(one.name) if one.kind == "unknown" else None
        if match and any(name == match["stem"] or name.startswith(match["stem"] + " ") for name in firms):
            one.kind = "fund"


_STEM_AND_NUMBER = Pattern(r"(?P<stem>[A-Z][\w&.\-]*(?: [A-Z&][\w&.\-]*)*) (?:[2-9]|[1-3]\d)")


def _siblings(text: str, spans: Sequence[NameSpan], by_form: Mapping[str, Referent]) -> dict[int, Referent]:
    """ "Karl and Peter Hall" are two people of one surname: where a given name stands for a person of its own."""
    found: dict[int, Referent] = {}
    for one, other in pairwise(spans):
        form = " ".join(one.words)
        couple = len(one.words) == 1 and len(other.words) == 2 and text[one.end : other.start] in (" and ", " & ")
        if (
            couple
            and (lexicon().is_given_name(form) or text.endswith(FAMILY, 0, one.start))
            and by_form[form].name == form
            and by_form[form].first >= one.start  # "Kelly wrote. ... founded by Kelly and Ann Lee": that was a surname
            and by_form[" ".join(other.words)].kind == "person"
        ):
            found[one.start] = Referent(f"{form} {other.words[-1]}", "person", first=one.start)
    return found


def _written(text: str, span: NameSpan) -> str:
    return " ".join(text[span.start : span.end].split())


def _join_forms(text: str, spans: Sequence[NameSpan], by_form: dict[str, Referent], persons: set[str]) -> None:
    _join_people(text, by_form, persons, eponyms(text, spans))
    _join_abbreviations(text, by_form)
    _join_prefixes(text, by_form, _first_in_body(text, spans), Counter(" ".join(span.words) for span in spans))
    _join_spellings(by_form)
    _join_misspelt(by_form, Counter(" ".join(span.words) for span in spans))
    _join_nouns(by_form, Counter(span.words[0] for span in spans if len(span.words) == 1))
    _join_renamed(text, by_form)
    _join_press(by_form)


def _join_nouns(by_form: dict[str, Referent], told: Mapping[str, int]) -> None:
    """ "Bank of Kelso", then "the Bank" over and over: the one name that has that noun, told before and no other one."""
    for noun in (one for one in _SHORT_NOUNS & by_form.keys() if told[one] > 1):
        alone = by_form[noun]
        full = {id(one): (form, one) for form, one in by_form.items() if noun in form.split() and form != noun}
        form, owner = next(iter(full.values())) if len(full) == 1 else ("", None)
        ends = noun in (form.split()[:1] + form.split()[-1:])
        if owner is not None and ends and owner.first < alone.first and owner.kind not in _NO_BODIES:
            by_form[noun] = owner


_NO_BODIES = ("person", "place", "publication")
_SHORT_NOUNS = frozenset(
    "Bank University Foundation Institute Trust Corporation Society Exchange Authority Hospital".split()
)
"""Nouns that a text shortens the name of its subject to, with the capital of the name."""


def _join_press(by_form: dict[str, Referent]) -> None:
    """ "The Journal" is the newspaper whose full name ends so."""
    for form, referent in list(by_form.items()):
        last = form.split()[-1]
        if referent.kind == "publication" and last in PRESS and last in by_form:
            by_form[last] = referent


_DOES = Pattern(r",? (?:said|says|told|adds|added|will|has|had|also|joined|joins|founded)\b")


def _join_people(text: str, by_form: dict[str, Referent], persons: set[str], companies: set[str]) -> None:
    full = sorted(persons, key=lambda form: (len(form.split()), form))
    by_part: dict[str, list[str]] = defaultdict(list)
    for form in full:
        words = form.split()
        for part in {words[0], words[-1], " ".join(words[-2:])}:
            by_part[part].append(form)
    for form in [form for form in by_form if form in by_part and form not in companies]:
        owners = [owner for owner in by_part[form] if owner != form]
        alone = by_form[form]  # "Rafael Jordan will step in. Jordan said"
        acts = alone.kind == "place" and owners and _DOES.match(text, alone.first + len(form)) is not None
        if not owners or not (alone.kind in ("unknown", "person") or acts):
            continue
        owner = min(owners, key=lambda owner: by_form[owner].first)
        given = form in lexicon().given_names or form in lexicon().weak_given_names
        # Of two people of one surname the text means the one whom it told first.
        family_first = len(owner.split()) > 2 and owner.startswith(f"{form} ")  # "Ng Wei Ling", then "Ms Ng"
        if form.split()[-1] == owner.split()[-1] or ((given or family_first) and len(owners) == 1):
            by_form[form] = by_form[owner]


def _join_abbreviations(text: str, by_form: dict[str, Referent]) -> None:
    times = Counter(short for core in {LEGAL_END.sub("", form) for form in by_form} for short in initials(core))
    for form, referent in sorted(by_form.items(), key=lambda item: -len(item[0])):
        if referent.kind in ("place", "person") or len(form) < 5:
            continue
        told = {short for short in initials(form) if len(short) > 2 or times[short] == 1}
        for short in told | parenthesised(text, referent.first, referent.name):
            other = by_form.get(short)
            if (
                other is not None
                and are_apart(text, form, short)
                and other is not referent
                and other.kind != "person"
                and len(short) < len(form)
            ):
                by_form[short] = referent


def _join_renamed(text: str, by_form: dict[str, Referent]) -> None:
    later: dict[int, Referent] = {}

    def present(referent: Referent) -> Referent:
        while id(referent) in later:
            referent = later[id(referent)]
        return referent

    for old, new in find_renamed(text, by_form):
        former, now = present(by_form[old]), present(by_form[new])
        if former is not now and not {former.kind, now.kind} & {"person", "place", "publication", "fund"}:
            later[id(former)] = now
    if later:
        by_form.update({form: present(referent) for form, referent in by_form.items()})


_NEVER = 1 << 60
_LONGEST_NAME = 16
"""Words of the longest beginning of a name that may stand for it; a run of thousands of names is no name."""


_KIN = frozenset(("Family", "family", "brothers", "Office"))
_NUMBERED_END = Pattern(r" (?:[IVX]+|\d{1,2})$")


def _first_in_body(text: str, spans: Sequence[NameSpan]) -> dict[str, int]:
    """Where each name first stands below the title; a first line that ends with a full stop is none."""
    line = text.find("\n")
    title = -1 if text[:line].endswith(".") else line
    first: dict[str, int] = {}
    for span in spans:
        if span.start > title:
            first.setdefault(" ".join(span.words), span.start)
    return first


def _join_prefixes(text: str, by_form: dict[str, Referent], first: Mapping[str, int], told: Counter[str]) -> None:
    """ "Sequoia" is "Sequoia Capital", where the article has one name that it begins; a fund or an office is no such name."""
    begun: dict[str, list[str]] = defaultdict(list)
    for form, referent in by_form.items():
        words = form.split()
        numbered = _NUMBERED_END.search(form) is not None
        if referent.kind in ("person", "place", "fund") or numbered or not _KIN.isdisjoint(words):
            continue
        for length in range(1, min(len(words), _LONGEST_NAME)):
            begun[" ".join(words[:length])].append(form)
    for form in sorted(by_form, key=lambda form: -len(form)):
        others = [other for other in begun.get(form, ()) if by_form[other] is not by_form[form]]
        longer = _longer_before(form, others, by_form) or whole_names(form, others)
        owners = {id(by_form[other]) for other in longer}
        stands_for_other = not by_form[form].name.startswith(form.split()[0])  # the initials of a firm
        if (
            stands_for_other
            or by_form[form].kind not in ("unknown", "organization", "firm", "publication")
            or len(owners) != 1
        ):
            continue
        later = first.get(longer[0], 0) > first.get(form, _NEVER)
        arm = later and (
            (ends_arm(longer[0]) and told[form] >= 2 * told[longer[0]])
            or (adds_to_name(form, longer[0]) and told[form] >= _OFTEN * told[longer[0]])
            or TOLD_ARM.match(text, first[longer[0]] + len(longer[0])) is not None
        )
        if (
            not arm
            and not told_beside(text, form, longer[0], by_form[longer[0]].first)
            and may_shorten(form, longer[0], later)
        ):
            by_form[form] = by_form[longer[0]]


_OFTEN = 4
"""How much more often a text has a name than a later, longer one that is then an arm of it."""


def _longer_before(form: str, longer: Sequence[str], by_form: Mapping[str, Referent]) -> list[str]:
    """ "Velora Security", then "Velora" and "Velora Labs": of several longer names the one that was told before the short one."""
    before = [other for other in longer if by_form[other].first < by_form[form].first]
    return before if len({id(by_form[other]) for other in before}) == 1 else []


_DOMAIN = Pattern(r"\.(?:com|io|ai|co|net|org)$")


def _is_late_domain(form: str, by_form: Mapping[str, Referent]) -> bool:
    """ "Velora", then "Velora.com" for its site: the name is the one told first."""
    bare = by_form.get(_DOMAIN.sub("", form))
    return bare is not None and bare.first < by_form[form].first


def _join_spellings(by_form: dict[str, Referent]) -> None:
    """One thing where only case, spaces, hyphens, a domain or a legal form differ ("Shield AI", "ShieldAI")."""
    first: dict[str, str] = {}
    for form in sorted(by_form, key=lambda form: (_is_late_domain(form, by_form), -len(form), form)):
        key = _DOMAIN.sub("", LEGAL_END.sub("", form.lower()))
        key = re.sub(r"(?<=venture|partner)$", "s", re.sub(r"[\W_]+", "", key)) or form  # "Harrow Venture’s partner"
        key += "+" * form.endswith("+")  # "Google+" is no other spelling of Google
        if key in first and by_form[first[key]].kind != "person":
            by_form[form] = by_form[first[key]]
        else:
            first.setdefault(key, form)


def _join_misspelt(by_form: dict[str, Referent], told: Mapping[str, int]) -> None:
    """ "KeldaSpout" again and again, and "KeldaSpoud" once: a slip of the pen."""
    plain = [form for form, one in by_form.items() if one.kind in ("unknown", "organization") and one.name == form]
    for slip, name in misspelt(plain, told):
        by_form[slip] = by_form[name]
