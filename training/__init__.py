"""Learns the weights of vcgraph.extraction.learned from articles with claims made by hand."""
