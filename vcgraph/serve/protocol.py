"""The query operation of the SPARQL 1.1 Protocol (W3C Recommendation of 21 March 2013, section 2.1)."""

import re
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from vcgraph.graph.services import calls_other_services
from vcgraph.serve.limits import Limits
from vcgraph.serve.media import negotiate
from vcgraph.serve.workers import Answer, Job, Workers, refusal

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"


class RefusedError(Exception):
    """A request that is not answered; says why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.answer = refusal(status, message)


async def answer(request: Request, workers: Workers, limits: Limits) -> Response:
    """The response to a query request."""
    try:
        job = await read_job(request, limits)
        found = await run_in_threadpool(workers.run, job)
    except RefusedError as error:
        found = error.answer
    return response(found)


def response(found: Answer) -> Response:
    """An answer as a response; caches must keep answers in different media types apart."""
    headers = {"Vary": "Accept", "Content-Type": found.media, "X-Content-Type-Options": "nosniff"}
    return Response(found.body, found.status, headers)


async def read_job(request: Request, limits: Limits) -> Job:
    """What a request asks for. Raises `RefusedError` where it breaks a rule of the protocol."""
    pairs = list(request.query_params.multi_items())
    if request.method == "POST":
        pairs += await _posted(request, limits)
    queries = [value for name, value in pairs if name == "query"]
    if any(name == "update" for name, _ in pairs):
        raise RefusedError(403, "this endpoint is read-only: it takes no updates")
    if len(queries) != 1:
        raise RefusedError(400, f"a request needs just one query, this one has {len(queries)}")
    if calls_other_services(queries[0]):
        raise RefusedError(403, "this endpoint calls no other one: SERVICE is not allowed")
    return Job(
        queries[0],
        negotiate(request.headers.get("accept")),
        tuple(value for name, value in pairs if name == "default-graph-uri"),
        tuple(value for name, value in pairs if name == "named-graph-uri"),
    )


async def _posted(request: Request, limits: Limits) -> list[tuple[str, str]]:
    media, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = re.search(r"charset\s*=\s*\"?([\w-]+)", parameters, re.IGNORECASE)
    kind = media.strip().lower()
    if kind == UPDATE:
        raise RefusedError(403, "this endpoint is read-only: it takes no updates")
    if kind not in {FORM, QUERY}:
        raise RefusedError(415, f"a POST has the Content-Type {QUERY} or {FORM}, not {kind or 'none'}")
    if charset and charset[1].lower() not in {"utf-8", "utf8"}:
        raise RefusedError(415, f"requests are in UTF-8, not {charset[1]}")
    text = _decoded(await _body(request, limits.body))
    return [("query", text)] if kind == QUERY else parse_qsl(text, keep_blank_values=True)


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise RefusedError(413, f"a request may have {limit} bytes")
    return bytes(body)


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(400, f"the request is not UTF-8: {error}") from error
