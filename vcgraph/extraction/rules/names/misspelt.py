"""Names that a text has once with one letter changed: "KeldaSpoud" for "KeldaSpout"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.normalize.patterns import Pattern

_STRANGE = Pattern(r"[A-Z][A-Za-z]{6,23}")
_OFTEN = 3


def misspelt(forms: Sequence[str], told: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Each form of one strange word that stands once, with the one told often from which it differs by one letter."""
    often: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        if told[form] >= _OFTEN and _STRANGE.fullmatch(form):
            for key in _with_gaps(form):
                often[key].append(form)
    for form in forms if often else ():
        if told[form] == 1 and _STRANGE.fullmatch(form) and not is_english(form.lower()):
            names = {name for key in _with_gaps(form) for name in often.get(key, ())}
            if len(names) == 1:
                yield form, names.pop()


def _with_gaps(word: str) -> Iterator[str]:
    """The word with a gap for each letter but the first: what two words share that differ there alone."""
    return (f"{word[:at]}?{word[at + 1 :]}" for at in range(1, len(word)))
