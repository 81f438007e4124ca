"""What the learned readers look at: strings that say what stands around a mention, or between two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vcgraph.extraction.learned.contexts import Context, Contexts, name_class
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.normalize.currencies import ZEROS
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.words import AnyOf

DEAL_STEMS = frozenset(
    """rais secur clos land bag snag nab scor receiv rak pull attract collect invest back led lead co-led pour pump put
    acquir buy bought purchas sell sold merg takeover acquisition merger stak fund round financ funding valu valuation worth
    commit commitment launch target join participat participation investor investment includ backer found""".split()
)
_DEAL_WORDS = AnyOf(*DEAL_STEMS)


@dataclass(slots=True)
class Scope:
    """What is known of a whole document before any mention is judged."""

    document: Document
    title: tuple[str, ...] = ()
    titled: frozenset[int] = field(default_factory=frozenset)
    told: dict[tuple[int, int, str], list[str]] = field(default_factory=dict)
    around: dict[tuple[int, int, int], tuple[list[str], list[str], str, str]] = field(default_factory=dict)


def read_scope(document: Document, contexts: Contexts) -> Scope:
    """The words of the title that tell the kind of news, and who is named there."""
    heads = [one for one in document.sentences[:2] if one.headline or one.index == 0]
    words = tuple(sorted({word for one in heads for word in contexts[one.index].stems if word in DEAL_STEMS}))
    titled = frozenset(id(item.referent) for one in heads for item in one.items.values() if item.referent is not None)
    return Scope(document, words, titled)


def speaks_of_deal(sentence: Sentence, contexts: Contexts) -> bool:
    """Whether a sentence has an amount, a stage or a word of deals; no other tells one."""
    if marks.MONEY in sentence.mask or marks.STAGE in sentence.mask:
        return True
    # A stem begins its word: where no sign of it stands, the words need not be read.
    return _DEAL_WORDS.is_in(sentence.lower) and not DEAL_STEMS.isdisjoint(contexts[sentence.index].stems)


def _window(words: list[str], first: int, last: int, size: int = 4) -> list[str]:
    """The words beside a place, alone and in runs; "^" and "$" stand for those before and behind the sentence."""
    left = words[max(0, first - size) : first][::-1]
    left += ["^"] * (size - len(left))
    right = words[last + 1 : last + 1 + size]
    right += ["$"] * (size - len(right))
    found = [f"L{one}={word}" for one, word in enumerate(left, 1)]
    found += [f"R{one}={word}" for one, word in enumerate(right, 1)]
    before, after = f"{left[1]} {left[0]}", f"{right[0]} {right[1]}"
    found += [f"L12={before}", f"R12={after}", f"LR={left[0]}|{right[0]}"]
    found += [f"LR2={before}|{right[0]}", f"L2R={left[0]}|{after}"]
    if size > 2:
        found += [f"L123={left[2]} {before}", f"R123={after} {right[2]}"]
    return found


_NEXT = (0, 4, 8, 9, 13, 14)
"""Where a window of four words has those that begin with the next word: L1, R1, L12, R12, L123, R123."""


def _bags(stems: Sequence[str], first: int, last: int) -> Iterator[str]:
    for word in {*stems[max(0, first - 14) : first]}:
        yield f"bl={word}"
    for word in {*stems[last + 1 : last + 15]}:
        yield f"br={word}"


def _near_deal(context: Context, first: int, last: int) -> tuple[str, str]:
    left = next((context.stems[at] for at in range(first - 1, -1, -1) if context.stems[at] in DEAL_STEMS), "-")
    right = next((one for one in context.stems[last + 1 :] if one in DEAL_STEMS), "-")
    return left, right


def _place(scope: Scope, sentence: Sentence) -> str:
    if sentence.item:
        return "item"
    return "head" if sentence.headline else str(min(sentence.rank, 4))


def mention_class(item: Item | None) -> str:
    """The kind of a mention, by its name or its noun."""
    if item is None:
        return "its"
    return name_class(item.referent) if item.referent is not None else f"A:{item.value}"


def mention_features(scope: Scope, context: Context, place: int, referent: Referent) -> list[str]:
    """What tells the part that a named organisation or person plays in the deals of its sentence."""
    sentence = context.sentence
    item = sentence.items.get(place)
    at = context.index[place]
    first, last, number, length = context.lists.get(at, (at, at, 0, 1))
    kind = mention_class(item)
    found = ["1", f"k={kind}"]
    window, around, left, right = _around(scope, context, first, last)
    found += window
    found += [f"{kind}&{window[at]}" for at in _NEXT]
    if length > 1:
        found += [f"own{one}" for one in _window(context.words, at, at, 2)]
        found += [f"list={min(length, 5)}", f"list#{min(number, 3)}"]
    found += around
    found += [f"{kind}&nl={left}", f"{kind}&nr={right}"]
    found += document_features(scope, sentence, referent, kind)
    mask = sentence.mask
    before, after = mask[:place], mask[place + 1 :]
    for sign, letter in ((marks.MONEY, "M"), (marks.STAGE, "S"), (marks.NAME, "N"), (marks.PERSON, "P")):
        left_count, right_count = before.count(sign), after.count(sign)
        found.append(f"{letter}:{min(left_count, 3)}-{min(right_count, 3)}")
        found.append(f"{kind}&{letter}:{min(left_count, 1)}-{min(right_count, 1)}")
    return found


def _around(scope: Scope, context: Context, first: int, last: int) -> tuple[list[str], list[str], str, str]:
    """The window of a list of names, what else stands around it, and the nearest words of deals: once for all its names."""
    key = context.sentence.index, first, last
    if key not in scope.around:
        left, right = _near_deal(context, first, last)
        around = [*_bags(context.stems, first, last), f"nl={left}", f"nr={right}", f"nlr={left}|{right}"]
        scope.around[key] = _window(context.words, first, last), around, left, right
    return scope.around[key]


def document_features(scope: Scope, sentence: Sentence, referent: Referent, kind: str) -> list[str]:
    """What the whole article tells of an organisation: its subject, named in the title, how often named."""
    key = sentence.index, id(referent), kind
    if key not in scope.told:
        scope.told[key] = _document_features(scope, sentence, referent, kind)
    return scope.told[key]


def _document_features(scope: Scope, sentence: Sentence, referent: Referent, kind: str) -> list[str]:
    document = scope.document
    subject, focus = referent is document.subject, referent is sentence.focus
    titled = id(referent) in scope.titled
    found = [f"subj={subject}", f"focus={focus}", f"titled={titled}", f"n={min(referent.mentions, 6)}"]
    found.append(f"s{subject:d}{focus:d}{titled:d}&{kind}")
    found.append(f"place={_place(scope, sentence)}")
    found.append(f"list={document.is_list}")
    words = referent.name.split()
    if len(words) > 1 and words[-1] in lexicon().organization_words:
        found.append(f"last={words[-1].lower()}")
    if referent.name in lexicon().giants:
        found.append("giant")
    found += [f"t={word}&{subject:d}{titled:d}" for word in scope.title]
    return found


def amount_features(scope: Scope, context: Context, place: int, mention: MoneyMention) -> list[str]:
    """What tells the part that an amount plays."""
    found = term_features(scope, context, place)
    left, _ = _near_deal(context, context.index[place], context.index[place])
    size = max(1, len(str(int(mention.money.value))) - ZEROS.get(mention.money.currency, 0))
    return [*found, f"kind={mention.kind}", f"size={size}", f"size={size}&nl={left}", f"q={mention.money.qualifier}"]


def term_features(scope: Scope, context: Context, place: int) -> list[str]:
    """What tells whether an amount or a stage is of a deal."""
    at = context.index[place]
    sentence = context.sentence
    found = ["1", f"w={context.words[at]}"]
    found += _window(context.words, at, at, 6)
    found += [f"s{one}" for one in _window(context.stems, at, at, 3)]
    found += _bags(context.stems, at, at)
    left, right = _near_deal(context, at, at)
    found += [f"nl={left}", f"nr={right}", f"nlr={left}|{right}", f"place={_place(scope, sentence)}"]
    found += [f"t={word}" for word in scope.title]
    found.append(f"focus={name_class(sentence.focus)}")
    found.append(f"subject={name_class(scope.document.subject)}")
    before, after = sentence.mask[:place], sentence.mask[place + 1 :]
    found.append(f"M:{min(before.count(marks.MONEY), 2)}-{min(after.count(marks.MONEY), 2)}")
    found.append(f"S:{min(before.count(marks.STAGE), 1)}-{min(after.count(marks.STAGE), 1)}")
    return found


def link_features(
    scope: Scope, context: Context, anchor: int, tag: str, place: int | None, referent: Referent, why: str
) -> list[str]:
    """What tells whether the mention at `place` (None: not in this sentence) belongs to the one at `anchor`."""
    sentence = context.sentence
    kind = mention_class(sentence.items.get(place)) if place is not None else f"far:{why}"
    anchored = tag
    found = [f"k={kind}", f"{anchored}&k={kind}"]
    found += [f"{anchored}{one}" for one in document_features(scope, sentence, referent, kind)]
    if place is None:
        found += [f"far:{why}", f"far:{why}&orgs={min(sentence.mask.count(marks.NAME), 3)}"]
        return found
    own, other = context.index[place], context.index[anchor]
    first, last, _, _ = context.lists.get(own, (own, own, 0, 1))
    low, high = (last, other) if own < other else (other, first)
    between = context.words[low + 1 : high]
    side = "<" if own < other else ">"
    distance = len(between)
    bucket = distance if distance < 4 else 4 + min(distance // 4, 6)
    names = sum(word.startswith("<") and word[1] not in "MDSA" for word in between)
    found += [f"{side}", f"{side}d={bucket}", f"{side}names={min(names, 3)}", f"{anchored}{side}&k={kind}"]
    if distance <= 6:
        found.append(f"{side}path={' '.join(between)}")
    stems = set(context.stems[low + 1 : high])
    found += [f"{side}b={one}" for one in stems]
    found += [f"{side}&{anchored}&b={one}" for one in stems & DEAL_STEMS]
    found += [f"{side}{one}" for one in _window(context.words, first, last, 3)]
    found.append(f"{side}order={min(names_before(context, own), 3)}")
    return found


def names_before(context: Context, at: int) -> int:
    """How many names stand before a word of the sentence."""
    return sum(one < at for one in context.lists)


def span_features(context: Context, anchor: int, place: int, tag: str) -> list[str]:
    """What stands between two mentions of a sentence, and beside the second."""
    own, other = context.index[anchor], context.index[place]
    side = "<" if other < own else ">"
    low, high = min(own, other), max(own, other)
    between = context.words[low + 1 : high]
    distance = len(between)
    bucket = distance if distance < 4 else 4 + min(distance // 4, 6)
    signs = "".join(sorted({word[1] for word in between if word.startswith("<")}))
    found = ["1", side, f"{tag}{side}d={bucket}", f"{tag}{side}signs={signs}"]
    if distance <= 6:
        found.append(f"{side}path={' '.join(between)}")
    found += [f"{side}b={one}" for one in set(context.stems[low + 1 : high])]
    found += [f"{tag}{side}{one}" for one in _window(context.words, other, other, 3)]
    nearer = sum(word in ("<M>", "<D>", "<S>") for word in between)
    return [*found, f"{tag}{side}nearer={min(nearer, 3)}"]


def joining_features(context: Context, place: int, tag: str, draft: RoundDraft, number: int, count: int) -> list[str]:
    """What tells whether an investor or a value belongs to a round told in this sentence or before."""
    sentence = context.sentence
    at = context.index[place]
    first, last, _, _ = context.lists.get(at, (at, at, 0, 1))
    gap = sentence.index - draft.sentence
    near = "same" if gap == 0 else str(min(gap, 6))
    told = f"{'M' if draft.amount else ''}{'S' if draft.stage else ''}{'V' if draft.valuation else ''}"
    status = f"{draft.status}{'e' if draft.earlier else ''}"
    found = [
        f"{tag}&gap={near}",
        f"{tag}&gap={near}&no={number}",
        f"count={min(count, 4)}&no={number}",
        f"{tag}&{status}",
    ]
    found += [f"told={told}&gap={near}", f"investors={min(len(draft.investors), 3)}&gap={near}"]
    stages = {item.value.stage for item in sentence.items.values() if isinstance(item.value, StageMention)}
    if stages:
        found.append(
            f"{tag}&stage={'same' if draft.stage in stages else 'other' if draft.stage else 'open'}&gap={near}"
        )
    cue = "now" if gap == 0 else "late"
    found += [f"{tag}{cue}{one}" for one in _window(context.words, first, last, 4)]
    found += [f"{tag}{cue}{one}" for one in _bags(context.stems, first, last)]
    if gap == 0:
        found += [f"same{one}" for one in span_features(context, draft.position, place, tag)]
    return found
