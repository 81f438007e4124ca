"""Typed answers to questions about funding: tables of records, each with the quotes that it rests on."""
