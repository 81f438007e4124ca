"""Two names that rules keep apart, joined by a person, and parted again."""

from vcgraph import Article, KnowledgeGraph, LearnedExtractor

TEXTS = [
    "Velmora raised $5 million in a seed round led by Harrowgate Peak Ventures.",
    "Quillstone raised $7 million in a seed round led by HPV Group.",
]


def main() -> None:
    """Print the portfolio before and after the decision."""
    kg, reader = KnowledgeGraph(), LearnedExtractor()
    for number, text in enumerate(TEXTS):
        article = Article(id=f"a{number}", text=text)
        kg.add(article, reader.extract(article))
    print("apart:   ", [str(each.company) for each in kg.portfolio("Harrowgate Peak Ventures")])
    kg.decide("Harrowgate Peak Ventures", "HPV Group", same=True, reason="the firm's own site says so")
    print("joined:  ", [str(each.company) for each in kg.portfolio("Harrowgate Peak Ventures")])
    kg.decide("Harrowgate Peak Ventures", "HPV Group", same=None, reason="taken back")
    print("parted:  ", [str(each.company) for each in kg.portfolio("Harrowgate Peak Ventures")])


if __name__ == "__main__":
    main()
