// Reads the columns that Python wrote. Nodes are numbers by falling importance; facts are numbers; links join facts
// between the same two nodes. Round nodes (made here, on request) follow the nodes of the data.
VC.readData = function () {
  const raw = JSON.parse(VC.byId("graph-data").textContent);
  const word = (numbers) => numbers.map((number) => raw.words[number]);
  const { nodes, facts, places, overview } = raw;
  const data = {
    options: raw.options, count: nodes.name.length, name: nodes.name, kind: word(nodes.kind), sector: word(nodes.sector),
    aliases: nodes.aliases, x: places.x.slice(), y: places.y.slice(), r: nodes.r, places, overview,
    facts: { ...facts, date: word(facts.date), count: facts.s.length },
  };
  ["kind", "label", "currency", "stage", "status"].forEach((name, i) => {
    const texts = facts.forms.map((form) => raw.words[form[i]]);
    data.facts[name] = facts.form.map((form) => texts[form]);
  });
  data.facts.flags = facts.form.map((form) => facts.forms[form][5]);
  data.month = data.facts.date.map(monthOf);
  data.factsOf = Array.from({ length: data.count }, () => []);
  for (let fact = 0; fact < data.facts.count; fact++) {
    data.factsOf[facts.s[fact]].push(fact);
    if (facts.t[fact] >= 0) data.factsOf[facts.t[fact]].push(fact);
  }
  data.key = data.name.map((name, node) => shortHash(data.kind[node] + "\n" + name));
  data.byKey = new Map(data.key.map((key, node) => [key, node]));
  VC.data = data;
};

function monthOf(date) {
  const found = /^(\d{4})(?:-(\d\d))?/.exec(date);
  return found ? Number(found[1]) * 12 + (found[2] && found[2] <= 12 ? Number(found[2]) - 1 : 0) : null;
}

// FNV-1a: names nodes in a link to a state of the page, and survives a rebuilt page.
function shortHash(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

// The quotes of a large page are compressed: they are read after the first drawing.
VC.readQuotes = async function () {
  const text = VC.byId("quote-data").textContent;
  if (text.startsWith("{")) { VC.quotes = JSON.parse(text); return; }
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  VC.quotes = JSON.parse(await new Response(stream).text());
};

VC.quotesOf = function (fact) {
  if (!VC.quotes) return [];
  const { facts, quotes, marks, articles } = VC.quotes, found = [];
  for (let i = 0; i < facts[fact].length; i += 2) {
    const [text, article] = quotes[facts[fact][i]], [title, publisher, url, published] = articles[article];
    found.push({ text, marks: marks[facts[fact][i + 1]], article, title, publisher, url, published });
  }
  return found;
};

// The quotes of a fact by article: what one article says stands together.
VC.sourcesOf = function (fact) {
  const sources = new Map();
  for (const quote of VC.quotesOf(fact)) sources.set(quote.article, [...(sources.get(quote.article) || []), quote]);
  return [...sources.values()];
};

// Rounds as nodes: each stands between its company and its investors.
VC.makeRounds = function () {
  const { data } = VC, { facts } = data;
  if (data.roundNodes) return;
  data.roundNodes = new Map();
  const members = new Map();
  for (let fact = 0; fact < facts.count; fact++) {
    if (facts.kind[fact] !== "invested_in" || !facts.round[fact]) continue;
    if (!members.has(facts.round[fact])) members.set(facts.round[fact], []);
    members.get(facts.round[fact]).push(fact);
  }
  for (const [round, inside] of members) data.roundNodes.set(round, addRound(inside));
};

function addRound(inside) {
  const { data } = VC, { facts } = data, first = inside[0], company = facts.t[first], node = data.name.length;
  data.name.push([facts.stage[first] ? VC.words(facts.stage[first]) : "Round", VC.moneyOf(first)].join(" ").trim());
  data.kind.push("round");
  data.r.push(9);
  data.factsOf.push(inside);
  data.key.push("r" + shortHash(data.name[company] + facts.stage[first] + facts.date[first] + node));
  VC.placeRound(node);
  return node;
}

// Between its company and its investors, where it covers neither them nor another round.
VC.placeRound = function (node) {
  const { x, y, r, facts, factsOf, roundNodes } = VC.data, inside = factsOf[node], company = facts.t[inside[0]];
  const mean = (axis) => inside.reduce((sum, fact) => sum + axis[facts.s[fact]], 0) / inside.length;
  const dx = mean(x) - x[company], dy = mean(y) - y[company], least = r[company] + r[node] + 22;
  const far = Math.max(Math.hypot(dx, dy) * 0.5, least), towards = Math.hypot(dx, dy) > 1 ? Math.atan2(dy, dx) : node * 2.4;
  const near = new Set(factsOf[company].flatMap((fact) => [facts.s[fact], facts.t[fact], roundNodes.get(facts.round[fact])].filter((other) => other >= 0 && other < node)));
  const spots = [far, (far + least) / 2, least].flatMap((reach) => [0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1].map((turn) => [x[company] + reach * Math.cos(towards + turn), y[company] + reach * Math.sin(towards + turn)]));
  const room = ([px, py]) => [...near].reduce((least, other) => Math.min(least, Math.hypot(px - x[other], py - y[other]) - r[other] - r[node]), 16);
  [x[node], y[node]] = spots.reduce((best, spot) => (room(spot) > room(best) ? spot : best));
};
