// The panel at the side: an overview, a node with its facts by date, a link with its facts; each fact with its quotes.
VC.glyph = function (kind, size = 14) {
  const canvas = VC.el("canvas", { width: size * 2, height: size * 2, class: "glyph", "aria-hidden": "true" }), ctx = canvas.getContext("2d");
  [canvas.style.width, canvas.style.height] = [size + "px", size + "px"];
  const path = new Path2D();
  VC.tracePath(path, kind, size, size, size * 0.72);
  // Within groups colour tells the group: kinds are told by shape alone.
  ctx.fillStyle = VC.groups.length ? VC.colours.soft : VC.colours[kind] || VC.colours.organization;
  ctx.fill(path);
  return canvas;
};

VC.showPanel = function () {
  const { sel, link, path } = VC.state, panel = VC.byId("panel");
  const content = link ? linkPanel(link) : sel !== null ? nodePanel(sel) : path.length === 2 ? pathPanel(path) : overview();
  panel.replaceChildren(...content);
  panel.scrollTop = 0;
};

function byDate(facts) {
  const { date } = VC.data.facts;
  return [...facts].sort((a, b) => (date[a] < date[b] ? 1 : date[a] > date[b] ? -1 : a - b));
}

function nodePanel(node) {
  const { name, kind, aliases, factsOf, sector } = VC.data, known = aliases[node] || [];
  return [
    VC.el("div", { class: "kind" }, VC.glyph(kind[node]), VC.words(kind[node]), sector[node] ? " · " + sector[node] : "", closer()),
    title(name[node]),
    known.length ? VC.el("p", { class: "aliases" }, "Also: " + known.join(", ")) : "",
    actions(node),
    ...timeline(node, byDate(factsOf[node])),
    ...sections(node, byDate(factsOf[node])),
  ].filter(Boolean);
}

// What happened when, in short: a round counts once, however many took part. One event alone is no timeline.
function timeline(node, facts) {
  const events = new Map();
  for (const fact of facts) {
    const date = VC.dateText(VC.data.facts.date[fact]), parts = [eventText(fact, node) + openStatus(fact), VC.moneyOf(fact)];
    if (date) events.set([date, ...parts].join("\n"), [date, ...parts]);
  }
  const line = ([date, what, sum]) => VC.el("li", null, VC.el("time", null, date), VC.el("span", null, what), VC.el("span", { class: "sum" }, sum));
  return events.size > 1 ? [VC.el("h3", null, "Timeline"), VC.el("ol", { class: "timeline" }, ...more([...events.values()], line, 8))] : [];
}

// What has not come about must not look as if it had.
function openStatus(fact) {
  const status = VC.statusOf(fact);
  return ["Done", "Current", VC.STATUS_NAMES[""]].includes(status) ? "" : " · " + status.toLowerCase();
}

function eventText(fact, node) {
  const { kind, s, t } = VC.data.facts, { name } = VC.data, own = s[fact] === node, other = name[own ? t[fact] : s[fact]];
  if (t[fact] < 0 || (kind[fact] === "invested_in" && !own)) return factTitle(fact);
  if (kind[fact] === "acquired") return (own ? "Acquired " : "Acquired by ") + other;
  return factTitle(fact) + " · " + other;
}

function actions(node) {
  const { focus, hidden, path } = VC.state, isPinned = VC.isPinned(node);
  return VC.el("div", { class: "actions" },
    node < VC.data.count ? VC.button(focus.includes(node) ? "Collapse" : focus.length ? "Expand" : "Focus", () => VC.expand(node)) : "",
    node < VC.data.count ? VC.button(path.length === 1 && path[0] !== node ? "Path to here" : "Path from here", () => VC.choosePath(node)) : "",
    VC.button(isPinned ? "Unpin" : "Pin", () => (isPinned ? VC.unpin(node) : VC.pin(node))),
    VC.button("Hide", () => VC.change({ hidden: [...hidden, node], sel: null })));
}

const closer = (action = () => VC.pick(null)) => VC.button("×", action, { class: "close", "aria-label": "Close", title: "Close (Escape)" });
const title = (text) => VC.el("h2", { tabindex: "-1" }, text);

const SECTIONS = [
  ["Rounds and valuations", ["round", "valuation", "total_raised"]], ["Fund size", ["fund"]], ["Investments", ["invested_in"]],
  ["Commitments", ["committed_to"]], ["Acquisitions", ["acquired"]], ["People and management", ["role", "manages"]],
];

function sections(node, facts) {
  const { kind } = VC.data.facts, named = new Set(SECTIONS.flatMap(([, kinds]) => kinds)), parts = [];
  for (const [title, kinds] of [...SECTIONS, ["Other", null]]) {
    const inside = facts.filter((fact) => (kinds ? kinds.includes(kind[fact]) : !named.has(kind[fact])));
    if (inside.length) parts.push(VC.el("h3", null, title + " (" + inside.length + ")"), ...more(inside, (fact) => factView(fact, node)));
  }
  return parts.length ? parts : [VC.el("p", { class: "aliases" }, "No facts beside the name.")];
}

// The first facts; the others on request.
function more(facts, view, first = 25) {
  const shown = facts.slice(0, first).map(view);
  if (facts.length > first) {
    const button = VC.button("Show " + (facts.length - first) + " more", () => button.replaceWith(...facts.slice(first).map(view)));
    shown.push(button);
  }
  return shown;
}

function nameButton(node) {
  return VC.el("button", { type: "button", class: "name", on: { click: () => VC.go(node) } }, VC.data.name[node]);
}

function factView(fact, seenFrom) {
  const { facts } = VC.data, other = facts.t[fact] < 0 ? null : facts.s[fact] === seenFrom ? facts.t[fact] : facts.s[fact];
  const title = other === null ? VC.el("strong", null, factTitle(fact)) : nameButton(other);
  return VC.el("article", { class: "fact" },
    VC.el("div", { class: "head" }, title, VC.el("span", { class: "amount" }, VC.moneyOf(fact))),
    VC.el("div", { class: "meta" }, ...factMeta(fact, other !== null)),
    ...VC.competing(fact).map((line) => VC.el("div", { class: "competing" }, line)),
    ...VC.sourcesOf(fact).map(VC.sourceView));
}

function factTitle(fact) {
  const { facts } = VC.data, what = facts.stage[fact] || facts.label[fact] || facts.kind[fact];
  return VC.words(what) + (facts.kind[fact] === "valuation" && what !== "valuation" ? " valuation" : "");
}

function factMeta(fact, withLabel) {
  const { facts } = VC.data, words = [];
  if (withLabel) words.push(VC.words(facts.label[fact] || facts.kind[fact]), facts.stage[fact] ? VC.words(facts.stage[fact]) : "");
  if (facts.flags[fact] & 1) words.push("sum of the whole round");
  words.push(VC.dateText(facts.date[fact]));
  const status = facts.status[fact] ? VC.el("span", { class: "tag" }, VC.statusOf(fact)) : "";
  const conflict = facts.flags[fact] & 2 ? VC.el("span", { class: "tag conflict" }, "Sources disagree") : "";
  return [status, conflict, words.filter(Boolean).join(" · ")].filter(Boolean);
}

// What sources tell where they disagree: one line a property, the accepted value first.
VC.competing = function (fact) {
  const values = new Map();
  for (const [property, amount, text] of VC.data.facts.competing[fact] || []) {
    const told = amount === null ? VC.words(VC.dateText(text)) : VC.money(amount, text);
    values.set(property, [...(values.get(property) || []), told]);
  }
  return [...values].map(([property, told]) => VC.words(property) + " told as " + told.join(" or "));
};

// The sentences of one article, then where they are from.
VC.sourceView = function (quotes) {
  const [quote] = quotes, source = [quote.publisher, VC.dateText(quote.published)].filter(Boolean).join(", ");
  const label = quote.title || source || "Source";
  const footer = VC.el("footer", null, VC.link(quote.url, label), quote.title && source ? " · " + source : "");
  return VC.el("blockquote", null, ...quotes.map(({ text, marks }) => VC.el("p", null, "“", ...VC.marked(text, marks), "”")), footer);
};

function linkPanel([from, to]) {
  const { scene } = VC, { name, kind } = VC.data, link = scene.links.find((each) => each.from === from && each.to === to);
  return [
    VC.el("div", { class: "kind" }, VC.glyph(kind[from]), VC.glyph(kind[to]), "Connection", closer()),
    title(name[from] + " → " + name[to]),
    VC.el("div", { class: "actions" }, VC.button(name[from], () => VC.go(from)), VC.button(name[to], () => VC.go(to))),
    ...(link ? more(byDate(link.facts), (fact) => factView(fact, from)) : [VC.el("p", null, "The filters hide this connection.")]),
  ];
}

function pathPanel([start, end]) {
  const { name } = VC.data, path = VC.shortestPath(start, end);
  const steps = path ? path.map((node) => entry(node, "")) : [];
  return [
    VC.el("div", { class: "kind" }, "Shortest path", closer(() => VC.change({ path: [] }))), title(name[start] + " to " + name[end]),
    path ? VC.el("ol", { class: "list" }, ...steps) : VC.el("p", null, "Nothing connects the two with these filters."),
    ...(path || []).slice(1).flatMap((node, i) => stepView(path[i], node)),
  ];
}

// What connects two neighbours on a path, with its sentences.
function stepView(one, other) {
  const { facts, factsOf, name } = VC.data;
  const between = factsOf[one].filter((fact) => facts.t[fact] >= 0 && (facts.s[fact] === other || facts.t[fact] === other) && VC.factPasses(fact));
  return [VC.el("h3", null, name[one] + " and " + name[other]), ...more(byDate(between), (fact) => factView(fact, one))];
}

const entry = (node, sum) => VC.el("li", null, VC.el("button", { type: "button", on: { click: () => VC.go(node) } },
  VC.glyph(VC.data.kind[node], 11), VC.el("span", null, VC.data.name[node]), VC.el("span", { class: "sum" }, sum)));

// What a first look wants to know.
function overview() {
  const { facts, count, kind } = VC.data, portfolio = new Map(), largest = new Map();
  for (let fact = 0; fact < facts.count; fact++) {
    if (facts.kind[fact] === "invested_in") count1(portfolio, facts.s[fact], facts.t[fact]);
    const company = facts.t[fact] < 0 ? facts.s[fact] : facts.t[fact];
    // A sum with neither stage nor investor is too thin for a headline.
    const isRound = (facts.kind[fact] === "round" && facts.stage[fact]) || (facts.kind[fact] === "invested_in" && facts.flags[fact] & 1);
    if (isRound && VC.weight(fact) > (largest.has(company) ? VC.weight(largest.get(company)) : 0)) largest.set(company, fact);
  }
  const investors = [...portfolio].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]).slice(0, 8);
  const rounds = [...largest].sort((a, b) => VC.weight(b[1]) - VC.weight(a[1]) || a[0] - b[0]).slice(0, 8);
  const people = Array.from({ length: count }, (_, node) => node).filter((node) => kind[node] === "person").slice(0, 5);
  return [
    title("At a glance"),
    VC.el("p", { class: "aliases" }, "Arrows run from the investor, buyer or person to the company or fund; thicker means more money. Click a name or a line to read the sentences behind it."),
    ...block("Most active investors", investors.map(([node, of]) => entry(node, of.size + (of.size === 1 ? " company" : " companies")))),
    ...block("Largest rounds", rounds.map(([node, fact]) => entry(node, [facts.stage[fact] ? VC.words(facts.stage[fact]) : "", VC.moneyOf(fact)].filter(Boolean).join(" · ")))),
    ...block("People", people.map((node) => entry(node, ""))),
  ];
}

const count1 = (map, key, item) => (map.has(key) ? map.get(key).add(item) : map.set(key, new Set([item])));
const block = (title, items) => (items.length ? [VC.el("h3", null, title), VC.el("ul", { class: "list" }, ...items)] : []);
