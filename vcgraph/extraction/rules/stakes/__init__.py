"""Who holds a part of whom, where no round is told."""
