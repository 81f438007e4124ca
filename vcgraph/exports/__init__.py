"""The graph in the formats of other tools: flat tables, networks, spreadsheets, RDF and Neo4j."""
