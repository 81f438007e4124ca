"""Companies that go public, or plan to."""
