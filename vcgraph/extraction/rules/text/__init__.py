"""An article made ready for reading: sentences with signs for what they name, and what any deal is told with."""
