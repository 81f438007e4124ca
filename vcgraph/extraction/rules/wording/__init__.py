"""Free wordings read as plainer ones, so that patterns need not know them all."""
