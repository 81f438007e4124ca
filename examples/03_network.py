"""The graph in NetworkX: who stands between the others."""

import importlib

import networkx


def main() -> None:
    """Print the five agents with the highest betweenness."""
    kg = importlib.import_module("02_many_articles").example_graph()
    network = networkx.Graph(kg.to_networkx())
    between = networkx.betweenness_centrality(network)
    names = networkx.get_node_attributes(network, "name")
    for node in sorted(between, key=lambda node: (-between[node], names[node]))[:5]:
        print(f"{between[node]:.3f}  {names[node]}")


if __name__ == "__main__":
    main()
