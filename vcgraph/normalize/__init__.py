"""Pure text grammars: clean text, money, dates, names. They know nothing of articles or claims."""
