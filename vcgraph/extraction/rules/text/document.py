"""An article made ready for reading: sentences in which every amount, date, stage and name has become one sign.

A sentence such as "Acme raised $5 million in May" reads `O raised M in D` with signs from the private use area, so
that the patterns of the frames are short and never see the inside of a name. See `marks` for the signs.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import Literal

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import lower_names
from vcgraph.extraction.rules.names.referents import Referent, behind_stop, resolve_names, tell_numbered
from vcgraph.extraction.rules.names.spans import find_spans
from vcgraph.extraction.rules.names.titles import find_capital_titles
from vcgraph.extraction.rules.names.tokens import Token, find_tokens, with_plain_signs
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.anaphors import find_anaphors
from vcgraph.extraction.rules.text.clauses import clause_starts, parts_of
from vcgraph.extraction.rules.text.headlines import find_headlines, tokens_between
from vcgraph.extraction.rules.text.stages import StageMention, find_stages
from vcgraph.extraction.rules.wording.contractions import Wording, find_contractions
from vcgraph.extraction.rules.wording.reader import find_wordings
from vcgraph.extraction.rules.wording.torn import without_tears
from vcgraph.model import Article
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.line_breaks import with_title_apart, without_wraps
from vcgraph.normalize.money import MoneyMention, find_money
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import scan
from vcgraph.normalize.sentences import split_sentences
from vcgraph.normalize.stems import WordedText

_START, _FIRST = attrgetter("start"), itemgetter(0)
AmountRole = Literal["round", "valuation", "total", "fund", "price", "maybe"]


@dataclass(frozen=True, slots=True)
class Item:
    """One sign of a sentence: what stands there in the text. `value` fits the sign; "we" may be a name in the first person."""

    sign: str
    start: int
    end: int
    value: Referent | MoneyMention | DateMention | StageMention | str
    first_person: bool = False
    referent: Referent | None = field(init=False, repr=False, compare=False)
    """Who the item names, where it is a name."""

    def __post_init__(self) -> None:
        """Keep who is named: each name is asked for it a dozen times."""
        object.__setattr__(self, "referent", self.value if isinstance(self.value, Referent) else None)


@dataclass(slots=True)
class Sentence:
    """A sentence with its signs. `item` says that it opens an item of a list of deals; `focus` is whom "the company" means here, `topic` who headed the sentence before, `raiser` who raised money last; `ours` says whom an "our", written "its" in the mask, means; nobody is "we" where it is `mute`; an `aside` stands beside the article's story, and `rank` counts the story's sentences before it; `mask` is the text with one sign for each item; `items` says what stands at each; `amounts` keeps what was read of them, `titled` whose the title says some are."""

    index: int
    start: int
    end: int
    headline: bool
    opens_paragraph: bool
    paragraph: int
    mask: str
    items: dict[int, Item]
    _mask_starts: list[int]
    _text_starts: list[int]
    item: bool = False
    focus: Referent | None = None
    topic: Referent | None = None
    raiser: Referent | None = None
    ours: dict[int, Referent] = field(default_factory=dict)
    mute: bool = False
    aside: bool = False
    rank: int = 0
    amounts: dict[int, AmountRole | None] = field(default_factory=dict)
    titled: dict[int, Referent] = field(default_factory=dict)
    lower: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Keep the mask in lower case too: the cheap tests before dear patterns look for words in it."""
        self.remask(self.mask)

    def remask(self, mask: str) -> None:
        """Set the mask, and find again what its words tell."""
        self.mask = WordedText(mask)
        self.lower = self.mask.lower()

    def put(self, start: int, end: int, item: Item) -> None:
        """Put an item in the place of a span of the mask."""
        behind, shift = self.offset(end), end - start - 1
        self.remask(self.mask[:start] + item.sign + self.mask[end:])
        kept = {at if at < start else at - shift: one for at, one in self.items.items() if not start <= at < end}
        self.items = dict(sorted([*kept.items(), (start, item)]))
        first, last = bisect_right(self._mask_starts, start), bisect_right(self._mask_starts, end)
        self._mask_starts[first:] = [start, start + 1, *(at - shift for at in self._mask_starts[last:])]
        self._text_starts[first:] = [item.start, behind, *self._text_starts[last:]]

    def offset(self, position: int) -> int:
        """The offset in the text of a position in the mask."""
        at = bisect_right(self._mask_starts, position) - 1
        return self._text_starts[at] + position - self._mask_starts[at]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text of a span of the mask."""
        last = end - 1
        if last in self.items:
            return self.offset(start), self.items[last].end
        return self.offset(start), self.offset(last) + 1

    def all(self, signs: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Item]]:
        """The items with one of these signs between two positions of the mask, in order."""
        for position, item in self.items.items():
            if item.sign in signs and position >= start and (end is None or position < end):
                yield position, item


@dataclass(slots=True, eq=False)
class Document:
    """An article with its sentences and the referents of its names. `is_list` marks a list of deals, one a paragraph, `of_week` a part of one that reviews a week; `described` is what the text calls its companies; `backer` is the firm that tells of an investment of its own; `holder` who was last said to hold stakes, and in which sentence; `item_heads` are the companies at the heads of items, by sentence, once they are looked for."""

    article: Article
    sentences: list[Sentence]
    referents: list[Referent] = field(default_factory=list)
    subject: Referent | None = None
    is_list: bool = False
    of_week: bool = False
    described: Sequence[tuple[str, frozenset[str], Referent, int]] = ()
    backer: Referent | None = None
    holder: tuple[int, Referent | None] = (-9, None)
    item_heads: dict[int, Referent] | None = None

    @property
    def text(self) -> str:
        """The article's text, in which all offsets count."""
        return self.article.text


_CITIES = (
    "NEW YORK|SAN FRANCISCO|LOS ANGELES|LONDON|BOSTON|CHICAGO|WASHINGTON|SEATTLE|TOKYO|HONG KONG|SHANGHAI|BEIJING|SINGAPORE|PARIS|FRANKFURT|BERLIN|ZURICH|STOCKHOLM|AMSTERDAM|"
    "MILAN|MADRID|MUMBAI|BANGALORE|BENGALURU|NEW DELHI|SYDNEY|TORONTO|TEL AVIV|DUBAI|MOSCOW|SAO PAULO|HELSINKI|COPENHAGEN|OSLO|DUBLIN|SEOUL|TAIPEI|DETROIT|HOUSTON|MIAMI|ATLANTA|DALLAS"
)
""" "LONDON Venture capitalists are": where wires report from, its dash lost."""
_CAPITAL_PLACE = r"[A-Z][A-Z.]+(?: [A-Z][A-Z.]+){0,3}"
_WIRE = r"(?:\([\w\-. ]{2,20}(?i:wire|release|web|corp\.?|news)(?:\.com)?\)|/[\w\-. ]{2,20}(?i:wire|release|web|corp\.?|news)(?:\.com)?/)"
""" "LONDON & SEATTLE–(BUSINESS WIRE)–", "BRNO, CZ, May 2, 2024 /24-7PressRelease/ --": a place in capitals before the name of a wire."""
_NOISE = Pattern(
    r"(?m:^(?:[A-Z][\w.’'\-/]*,? (?:& )?){1,7}(?:\d{1,2}(?:, \d{4})?,? )? ?[(/] ?(?!C[A-Z]{1,2}O ?\))(?:[A-Z][A-Za-z .]{2,24}) ?[)/] ?(?:[-–—]+ |(?=[A-Z])(?!(?:Co|Inc|Ltd|Corp|Limited|LLC|Group|Holdings?|PLC|Plc|GmbH|AG|Pte|Pvt|Private|Technolog\w+|Pharma\w*|Bio\w*)\b)))"
    r"|(?m:^[A-Z][\w.,’' \-&]{2,90}? ?(?:--|[–—]) ?\([A-Z][A-Za-z ]{4,24}\) ?(?:--|[–—]) ?)"
    r"|(?<=[.!?”\"] )(?:[A-Z][A-Z’'&\-]+,? ){2,9}(?:A |[A-Z][A-Z’'&\-]+ )(?=[“\"]?(?:[A-Z][a-z]|[a-z]))"
    rf"|(?m:^(?:{_CITIES}) (?:[A-Z][a-z]{{2,4}} \d{{1,2}} )?(?=[A-Z][a-z]))"
    r"|(?m:^[A-Z][A-Z. /&]{3,40}(?:, [A-Z]{2,7}(?=,? ?[-–—]{1,2} )|, [A-Z][a-z.]+(?: \d{1,2}(?:, \d{4})?)?)?,? ?[-–—]{1,2} )"
    r"|(?m:^[A-Z][A-Z. /]{3,40}, [A-Z][a-z.]+ \d{1,2}(?:, \d{4})?,? ?[-–—]{1,2}(?=[A-Z]))"
    rf"|(?m:^{_CAPITAL_PLACE}(?:(?:,? (?:&|and|AND)|,| /) [A-Z][\w.]*(?: [A-Z][\w.]*){{0,2}}){{0,4}}(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}}(?:, \d{{4}})?,?)? ?[-–—]{{0,2}} ?{_WIRE} ?[-–—]{{1,2}} ?)"
    rf"|(?m:^{_CAPITAL_PLACE}(?: (?:&|and|AND) [A-Z][A-Z.]+(?: [A-Z][A-Z.]+){{0,2}}) ?[-–—]{{1,2}} )"
    r"|(?m:^\([A-Z][a-z]+\) ?[-–—]+ ?)|(?<! ) ++(?=[,;](?:\s|$)|-(?:backed|owned|based|led|founded|funded|listed)\b)|"
    r" ?\(\s?(?:(?:NYSE|NASDAQ|Nasdaq|LSE|AMEX|TSX|HKEX|TSE|ASX|OTC|BSE|NSE|SEHK|Euronext)[^)]{0,40}|[A-Z0-9]{1,6}\.[A-Z]{1,3}|[A-Z]{2,5}:[A-Z]{2,5}|https?://[^)]{0,80}|pictured[^)]{0,30}|[@#]\w+)\s?\)"
    r"|(?<=[a-z]) [CODKM]BE(?=,| [a-z(])| ?<[\w.\-^=]{1,12}>| ?\(\$[A-Z]{1,5}\)| \$[A-Z]{2,5}(?=[,.;:)]?(?:\s(?! ?\d)|$)|['’])"
    r"| ?\((?:[A-Z][\w&.’'-]* ){1,5}(?:[Pp]hotos?|[Ii]mages?|[Ii]llustration|[Gg]raphic|[Ss]creenshot|[Pp]icture)(?: [^()\n]{1,40})?\)"
    r"| ?\[(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|HKEX|NSE|BSE)[^\]\n]{0,40}\]"
    r"| ?\([“\"][^()\n]{2,30}[”\"]\)(?= [A-Z])"
    r"| ?\((?:appro\w?\.?|about|around|~)? ?[\d.,]+ ?(?:[Cc]r|[Cc]rores?|[Ll]akhs?|million|mn|billion|bn)\.?\)"
    r"| ?\b(?!U\.S|U\.K|U\.N|N\.Y|L\.A|D\.C)[A-Z0-9]{2,6}\.(?:N|O|UL|L|PA|DE|HK|T|SS|SZ|KS|TW|NS|BO|TO|AX|SI|AS|MC|MI|SW|VX|ST|OL|CO|HE|PK|KW|SA|QA|SI|KQ|IS|NZ|WA|BR|LS|VI|OB|V|F|J)\b(?!\.\w)"
)
_NOISE_START = Pattern(
    r"[ (A-Z0-9](?:(?<= )(?=[ ,;(\[<$\-]|[A-Z0-9]{2,6}\.|[CODKM]BE\b)|(?<! )(?:(?<=\()|(?<![^\n].)|(?<!\w.)(?=[A-Z0-9]{1,5}\.)|(?<=[.!?”\"] [A-Z])(?=[A-Z’'&])))",
    re.DOTALL,
)


def read_document(article: Article) -> Document:
    """Find everything that frames are made of, and who each name stands for."""
    text = WordedText(without_tears(with_title_apart(without_wraps(with_plain_signs(article.text)), article.title)))
    tokens = find_tokens(text)
    small = lower_names(text, tokens)
    bounds = [part for bound in split_sentences(text, small) for part in parts_of(text, *bound)]
    money, dates, stages = find_money(text), find_dates(text, article.published), find_stages(text)
    dates = [one for one in dates if not _begins_name(text, one)]
    noise = [match.span() for match in scan(_NOISE_START, _NOISE, text)]
    taken = sorted(
        [*_bounds(money), *_bounds(dates), *_bounds(stages), *noise, *find_capital_titles(text)],
    )
    headlines = find_headlines(text, tokens, bounds, small)
    opened = [end for start, end in noise if start == 0 or text[start - 1] == "\n"]  # behind a dateline
    openings = frozenset([*(start for start, _ in bounds), *opened])
    off = sorted([*taken, *(bounds[index] for index in headlines)])
    named = _find_names(text, tokens, openings, off, small, article.publisher)
    named += _headline_names(text, tokens, bounds, headlines, named, taken, small)
    lines = [match.start() for match in re.finditer("\n", text)]
    items = _items(money, dates, stages, named)
    spaces = [(match.start() + 1, match.end()) for match in _SPACES.finditer(text)] if "  " in text else []
    spaces += _honours(text, items)
    wordings = find_wordings(text, _bounds(money), _bounds(stages))
    cuts = sorted([*(Wording(*cut, "") for cut in (*noise, *spaces)), *find_contractions(text), *wordings])
    sentences: list[Sentence] = []
    for index, bound in enumerate(bounds):
        pieces = _pieces(text, bound, items, cuts)
        whole = _sentence(text, lines, len(sentences), bound, index in headlines, pieces)
        starts = [] if whole.headline else [whole.offset(at) for at in clause_starts(whole.mask)]
        for start, end in pairwise([bound[0], *starts, bound[1] + 1]) if starts else ():
            part = (start, end - 1)
            pieces = _pieces(text, part, items, cuts)
            sentences.append(_sentence(text, lines, len(sentences), part, False, pieces))
        sentences += [] if starts else [whole]
    referents = list({id(referent): referent for _, _, referent in named}.values())
    tell_numbered(referents)
    return Document(article, sentences, referents)


_SPACES = Pattern(r"(?<=[^\s]) {2,}(?=[^\s])")
""" "has  bought": of the spaces between two words one is read."""


def _honours(text: str, items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """ "Acme CTO Dr. | Ann Lee": a title of honour stands between no office and its name."""
    for item in items:
        honour = _HONOUR.search(text, max(0, item.start - 20), item.start) if item.sign == marks.PERSON else None
        if honour is not None:
            yield honour.span()


_HONOUR = Pattern(r"(?<![\w.])(?:(?:Dr|Drs|Prof)\.? ){1,3}$")


def _begins_name(text: str, mention: DateMention) -> bool:
    """ "Tuesday Capital", "January Ventures": a day or month that a firm is named after."""
    following = _CAPITALISED.match(text, mention.end)
    return (
        text[mention.start : mention.end].isalpha()
        and following is not None
        and following[1] in lexicon().organization_words
    )


_CAPITALISED = Pattern(r" ([A-Z]\w+)")


def _bounds(mentions: Sequence[MoneyMention] | Sequence[DateMention] | Sequence[StageMention]) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in mentions]


def _find_names(
    text: str,
    tokens: Sequence[Token],
    starts: frozenset[int],
    off: Sequence[tuple[int, int]],
    small: frozenset[str],
    publisher: str | None,
) -> list[tuple[int, int, Referent]]:
    spans = find_spans(text, tokens, starts, _blocked(tokens, off), small)
    return [(span.start, behind_stop(text, span.end, one), one) for span, one in resolve_names(text, spans, publisher)]


def _blocked(tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> list[bool]:
    blocked = [False] * len(tokens)
    ends = [token.end for token in tokens]
    reached = 0
    for start, end in taken:
        at = max(reached, bisect_right(ends, start))
        while at < len(tokens) and tokens[at].start < end:
            blocked[at] = True
            at += 1
        reached = max(reached, at)
    return blocked


def _headline_names(
    text: str,
    tokens: Sequence[Token],
    bounds: Sequence[tuple[int, int]],
    headlines: set[int],
    named: Sequence[tuple[int, int, Referent]],
    taken: Sequence[tuple[int, int]],
    small: frozenset[str],
) -> list[tuple[int, int, Referent]]:
    """In title case only the names of the body, and what leads up to a deal verb, are names."""
    known = {form.casefold(): referent for _, _, referent in named for form in (*referent.forms, referent.name)}
    return [
        found
        for index in sorted(headlines)
        for found in marks.match_headline(text, tokens_between(tokens, *bounds[index]), known, taken, small)
    ]


def _items(
    money: Sequence[MoneyMention],
    dates: Sequence[DateMention],
    stages: Sequence[StageMention],
    named: Sequence[tuple[int, int, Referent]],
) -> list[Item]:
    found = [Item(marks.MONEY, one.start, one.end, one) for one in money]
    found += [Item(marks.STAGE, one.start, one.end, one) for one in stages]
    found += [Item(marks.DATE, one.start, one.end, one) for one in dates]
    found += [Item(_sign(one), start, end, one) for start, end, one in named if one.name not in lexicon().no_companies]
    found.sort(key=lambda item: (item.start, -item.end))
    kept: list[Item] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _sign(referent: Referent) -> str:
    return {"person": marks.PERSON, "place": marks.PLACE}.get(referent.kind, marks.NAME)


def _pieces(
    text: str, bound: tuple[int, int], items: Sequence[Item], cuts: Sequence[Wording]
) -> Sequence[Item | Wording]:
    """What of a sentence the mask has in other words or as signs, in order."""
    first, last = bound[0] - 1, bound[1] - 1
    own = items[bisect_right(items, first, key=_START) : bisect_right(items, last, key=_START)]
    cut = cuts[bisect_right(cuts, first, key=_FIRST) : bisect_right(cuts, last, key=_FIRST)]
    return sorted([*own, *_anaphors(text, *bound, own), *cut], key=_START)


def _anaphors(text: str, start: int, end: int, taken: Sequence[Item]) -> Iterator[Item]:
    for first, last, noun in find_anaphors(text, start, end):
        if not any(one.start < last and first < one.end and one.sign != marks.PLACE for one in taken):
            yield Item(marks.ANAPHOR, first, last, noun)


def _sentence(
    text: str,
    lines: Sequence[int],
    index: int,
    bound: tuple[int, int],
    headline: bool,
    pieces: Sequence[Item | Wording],
) -> Sentence:
    start, end = bound
    parts: list[str] = []
    placed: dict[int, Item] = {}
    mask_starts, text_starts = [0], [start]
    length, at = 0, start
    for piece in pieces:
        begin = piece.start
        if begin < at or begin >= end:
            continue
        parts.append(text[at:begin])
        length += begin - at
        if isinstance(piece, Item):
            if begin == at and placed and placed.get(length - 1):  # "Harrow CapitalTarn Partners": glued by copying
                parts.append(", ")
                length += len(", ")
            placed[length] = piece
            parts.append(piece.sign)
            mask_starts.append(length)
            text_starts.append(begin)
            length += 1
            at = piece.end
        else:
            at = piece.end
            parts.append(piece.plain)
            length += len(piece.plain)
        mask_starts.append(length)
        text_starts.append(at)
    parts.append(text[at:end])
    mask = "".join(parts).replace("\n", " ")
    opens = start == 0 or text[start - 1] == "\n"
    return Sentence(
        index, start, end, headline, opens, bisect_right(lines, start), mask, placed, mask_starts, text_starts
    )
