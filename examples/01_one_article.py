"""One article: its claims, each with the words that say it."""

from datetime import date

from vcgraph import Article, LearnedExtractor

TEXT = """\
Velmora, a maker of robots for small warehouses, has raised 40 million euros in a Series B round led by Harrowgate Peak
Ventures. Oakmere Capital and Brightfjord also took part in the round. Velmora was founded by Tomas Verhaegen.
"""


def main() -> None:
    """Print each claim and its evidence."""
    article = Article(id="velmora", text=TEXT.replace("\n", " ").strip(), published=date(2024, 5, 13))
    for claim in LearnedExtractor().extract(article).claims:
        shown = claim.model_dump(mode="json", exclude={"article", "evidence", "rules"}, exclude_none=True)
        print(shown)
        for evidence in claim.evidence:
            print(f"   {evidence.start:4}-{evidence.end:<4} {evidence.quote}")


if __name__ == "__main__":
    main()
