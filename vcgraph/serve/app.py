"""The web application: which address leads where."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from vcgraph.errors import UnknownNameError, VcgraphError
from vcgraph.graph.store import GraphStore
from vcgraph.ontology import ID
from vcgraph.query.questions import Questions
from vcgraph.query.records import Property
from vcgraph.query.table import Table
from vcgraph.resolution import load_aliases
from vcgraph.serve import pages
from vcgraph.serve.description import description, written
from vcgraph.serve.limits import Limits
from vcgraph.serve.media import GRAPHS, negotiate, prefers_html
from vcgraph.serve.protocol import answer, response
from vcgraph.serve.workers import Answer, Job, Workers, refusal

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True)
class Settings:
    """How to serve: `hosts` are the names that requests may come under, `origins` the pages of others that may ask.

    A page elsewhere could otherwise lead a name of its own to this machine and read the graph (DNS rebinding).
    `graph_page` makes the graph's HTML page when it is first asked for; `examples` are queries by title.
    """

    limits: Limits = field(default_factory=Limits)
    hosts: tuple[str, ...] = LOOPBACK
    origins: tuple[str, ...] = ()
    workers: int = 2
    graph_page: Callable[[], str] | None = None
    examples: dict[str, str] = field(default_factory=dict)


def make_app(folder: Path, settings: Settings | None = None) -> Starlette:
    """The application that serves the store in `folder`; it never writes to it."""
    chosen = settings or Settings()
    site = _Site(folder, chosen)
    middleware = [Middleware(TrustedHostMiddleware, allowed_hosts=list(chosen.hosts))]
    if chosen.origins:
        methods = ["GET", "POST"]
        middleware.append(Middleware(CORSMiddleware, allow_origins=list(chosen.origins), allow_methods=methods))
    routes = [
        Route("/", site.home),
        Route("/sparql", site.sparql, methods=["GET", "POST"]),
        Route("/search", site.search),
        Route("/entity/{id:path}", site.entity),
    ]
    return Starlette(routes=routes, middleware=middleware, lifespan=site.lifespan)


class _Site:
    """The handlers of one graph."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder
        self._settings = settings
        self._store = GraphStore.open(folder, read_only=True)
        self._questions = Questions(self._store, load_aliases().names())
        self._size = sum(1 for _ in self._store.match())
        self._workers: Workers | None = None
        self._graph_page: str | None = None

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        """The workers live as long as the server."""
        self._workers = Workers(self._folder, self._settings.limits, self._settings.workers)
        try:
            yield
        finally:
            self._workers.close()
            self._store.close()

    @property
    def workers(self) -> Workers:
        if self._workers is None:
            raise RuntimeError("the server has not been started")
        return self._workers

    async def sparql(self, request: Request) -> Response:
        """Queries; without one, the query page for browsers and the service description for others."""
        if request.method == "POST" or request.query_params:
            return await answer(request, self.workers, self._settings.limits)
        accept = request.headers.get("accept")
        if prefers_html(accept):
            nonce = secrets.token_urlsafe(12)
            return _html(pages.query_page(self._settings.examples, nonce), nonce)
        wanted = negotiate(accept).graph
        if wanted is None:
            return response(refusal(406, f"the description comes as {', '.join(GRAPHS)}"))
        told = description(str(request.url.replace(query="")), self._size)
        return response(Answer(200, wanted, written(told, GRAPHS[wanted])))

    def home(self, request: Request) -> Response:
        """The graph's own page where there is one, else the query page."""
        if self._settings.graph_page is None:
            return RedirectResponse("/sparql")
        if self._graph_page is None:
            try:
                self._graph_page = self._settings.graph_page()
            except VcgraphError as error:
                return response(refusal(500, f"the graph's page could not be made: {error}"))
        return HTMLResponse(self._graph_page)

    def search(self, request: Request) -> Response:
        """Entities by name."""
        text = request.query_params.get("q", "")[:200]
        names = self._questions.names
        found = names.search(text) or [party for name in names.near(text) for party in names.search(name)]
        return _html(pages.search_page(text, found if text else []))

    def entity(self, request: Request) -> Response:
        """Any node of the graph: a page for a person, data for a program."""
        iri = ID + request.path_params["id"]
        known = self._questions.properties(iri)
        if not known:
            return HTMLResponse(pages.page("Not found", "<h1>Not in this graph</h1>"), 404)
        accept = request.headers.get("accept")
        if prefers_html(accept) or accept in {None, "*/*"}:
            return _html(self._node_page(iri, known))
        return response(self.workers.run(Job(f"DESCRIBE <{iri}>", negotiate(accept))))

    def _node_page(self, iri: str, known: Table[Property]) -> str:
        try:
            return pages.entity_page(self._questions, self._questions.entity(iri))
        except UnknownNameError:  # a round, a claim, a quote, an article
            return pages.node_page(known)


def _html(text: str, nonce: str = "") -> HTMLResponse:
    headers = {"Content-Security-Policy": pages.content_security_policy(nonce), "X-Content-Type-Options": "nosniff"}
    return HTMLResponse(text, headers=headers)
