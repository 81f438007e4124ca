"""The graph for language-model clients: the questions as tools of the Model Context Protocol, answers with evidence."""
