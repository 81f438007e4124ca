"""`vcgraph extract`: articles in, claims out."""

from datetime import datetime
from pathlib import Path

import click

from vcgraph.cli.batch import SOURCES_HELP, Batch, read_options, refuse_overwriting, source_options
from vcgraph.cli.output import open_output


@click.command(
    "extract",
    short_help="Claims of articles, as JSON Lines.",
    help="Write the claims of each article as JSON Lines: one line an article, "
    f"in the order of the sources.\n\n{SOURCES_HELP}",
)
@source_options
@click.option(
    "-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write to FILE, not to the screen."
)
@click.option("--explain", is_flag=True, help="Write, for people, which rule read which field in which words.")
@click.pass_context
def command(
    context: click.Context,
    sources: tuple[str, ...],
    published: datetime | None,
    encoding: str | None,
    output: Path | None,
    explain: bool,
) -> int:
    """Read, extract, write; one article in memory at a time."""
    from vcgraph.cli.explain import explain_extraction
    from vcgraph.model.records import write_record
    from vcgraph.pipeline import extract_each
    from vcgraph.sources import read_sources

    if output is not None:
        refuse_overwriting(sources, output)
    batch = Batch(debug=bool(context.ensure_object(dict).get("debug")))
    claims = 0
    with open_output(output) as stream:
        readings = extract_each(read_sources(sources, read_options(published, encoding)))
        for reading in batch.succeeded(readings):
            told = (
                "\n".join(explain_extraction(reading.extraction))
                if explain
                else write_record(reading.extraction, reading.article)
            )
            stream.write(told + "\n")
            claims += len(reading.extraction.claims)
    click.echo(f"articles read: {batch.done:,}, not readable: {batch.failed:,}, claims: {claims:,}", err=True)
    return batch.exit_code
