"""Learn the weights, or measure how well weights learned from some articles read others.

python -m training                  learns from all articles and writes the package's tables
python -m training --folds 4        learns four times without a quarter of the articles and reads that quarter
"""

import argparse
import hashlib
from collections import defaultdict
from collections.abc import Sequence

from training.articles import ROOT, Sample, read_samples
from training.composed import compose_articles
from training.train import learn_judge, write_judge
from vcgraph.extraction.evaluation import DEAL_TYPES, evaluate
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.learned.reading import Judge, LearnedJudge
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article

COMPOSED = 600
"""Composed articles beside the others. With 900 real articles are read no better."""
SEEN = ("annotated",)
"""Sets of which some of the rules' claims are hidden: rules were written from them. Dev and its like read worse so."""
WEIGHTS = ROOT / "vcgraph" / "extraction" / "learned" / "weights"
Claims = dict[str, list[dict]]


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folds", type=int, default=0)
    folds = parser.parse_args().folds
    samples = read_samples()
    print(f"{len(samples)} articles")
    if folds:
        measure(samples, folds)
    else:
        write_judge(_learn(samples), WEIGHTS)


def _learn(samples: Sequence[Sample]) -> LearnedJudge:
    seen = {article.id for name, article, _ in samples if name in SEEN}
    return learn_judge([*((article, claims) for _, article, claims in samples), *compose_articles(COMPOSED)], seen)


def measure(samples: Sequence[Sample], folds: int) -> None:
    """Print how rules alone and rules with weights read articles that the weights have not seen."""
    part = {article.id: _number(article.id) % folds for _, article, _ in samples}
    rules: Claims = {}
    learned: Claims = {}
    for fold in range(folds):
        judge = _learn([sample for sample in samples if part[sample[1].id] != fold])
        for _, article, _ in samples:
            if part[article.id] == fold:
                rules[article.id], learned[article.id] = read_both(article, judge)
    groups: dict[str, Claims] = defaultdict(dict)
    for name, article, claims in samples:
        groups[name][article.id] = claims
    for name, gold in groups.items():
        for how, predicted in (("rules", rules), ("rules and weights", learned)):
            _print(f"{name}, {how}", gold, predicted)


def _number(article: str) -> int:
    """The same for an article and the one that retells it: who has seen one has seen the other."""
    return int(hashlib.sha256(article.removeprefix("retold-").encode()).hexdigest(), 16)


def read_both(article: Article, judge: Judge) -> tuple[list[dict], list[dict]]:
    """The claims of the rules alone, and those of the judge."""
    extractors = (RuleExtractor(), LearnedExtractor(judge))
    by_rules, judged = ([claim.to_dict() for claim in one.extract(article).claims] for one in extractors)
    return by_rules, judged


def _print(name: str, gold: Claims, predicted: Claims) -> None:
    found = evaluate(gold, predicted, types=DEAL_TYPES)
    kinds = "  ".join(_measures(found.slots, kind) for kind in DEAL_TYPES)
    deals = found.deals
    print(f"{name:30}{len(gold):5}  P {deals.precision:.3f} R {deals.recall:.3f} F1 {deals.f1:.3f}  {kinds}")


def _measures(slots: dict, kind: str) -> str:
    counts = [one for slot, one in slots.items() if slot.startswith(kind + ".")]
    total = sum(counts[1:], counts[0]) if counts else None
    return f"{kind} {total.precision:.2f}/{total.recall:.2f}" if total else ""


if __name__ == "__main__":
    main()
