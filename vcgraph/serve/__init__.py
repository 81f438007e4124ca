"""The graph over HTTP: a read-only SPARQL 1.1 endpoint, a query page and a page for each entity."""
