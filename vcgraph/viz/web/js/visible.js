// From the state to the scene: which nodes and links are shown, and how strongly.
VC.factPasses = function (fact) {
  const { state } = VC, { facts, month } = VC.data;
  if (state.off.includes(facts.kind[fact]) || state.offStatus.includes(VC.statusOf(fact))) return false;
  if (state.disputed && !(facts.flags[fact] & 2)) return false;
  if (state.stage && facts.stage[fact] !== state.stage) return false;
  if (state.min && VC.weight(fact) < state.min) return false;
  if (month[fact] === null) return true;
  return (state.from === null || month[fact] >= state.from) && (state.to === null || month[fact] <= state.to);
};

VC.statusOf = (fact) => VC.STATUS_NAMES[VC.data.facts.status[fact]] || VC.words(VC.data.facts.status[fact]);

// What decides which nodes and links are shown; a mere selection leaves the scene as it is.
const sceneKey = ({ off, offStatus, disputed, stage, min, from, to, focus, hidden, rounds, all, path, group }) =>
  JSON.stringify([off, offStatus, disputed, stage, min, from, to, focus, hidden, rounds, all, path, group]);

VC.makeScene = function () {
  const { state } = VC, key = sceneKey(state);
  const same = VC.scene && VC.scene.key === key && (state.sel === null || VC.scene.shown.has(state.sel));
  return same ? { ...VC.scene, near: highlighted(VC.scene.links) } : { ...newScene(), key };
};

function newScene() {
  const { state, data } = VC, { facts } = data;
  if (state.rounds) VC.makeRounds();
  const allowed = allowedNodes();
  const links = new Map();
  for (let fact = 0; fact < facts.count; fact++) {
    if (facts.t[fact] < 0 || !allowed(facts.s[fact]) || !allowed(facts.t[fact]) || !VC.factPasses(fact)) continue;
    for (const [from, to] of ends(fact)) {
      const key = from * 4194304 + to;
      if (links.has(key)) links.get(key).facts.push(fact);
      else links.set(key, { from, to, facts: [fact] });
    }
  }
  return finish([...links.values()], allowed);
}

function ends(fact) {
  const { facts, roundNodes } = VC.data, from = facts.s[fact], to = facts.t[fact];
  const round = VC.state.rounds && facts.kind[fact] === "invested_in" && facts.round[fact] ? roundNodes.get(facts.round[fact]) : undefined;
  return round === undefined ? [[from, to]] : [[from, round], [round, to]];
}

// Whether a node is on the page at all: in the path, in focus, or in the part that a large graph opens with.
VC.candidate = function () {
  const { state, data } = VC;
  let kept = null;
  if (state.path.length === 2) kept = new Set(VC.shortestPath(state.path[0], state.path[1]) || state.path);
  else if (state.focus.length) kept = VC.neighbourhood(state.focus);
  const limit = state.all || kept ? Infinity : data.options.overview;
  return (node) => (kept ? kept.has(node) : node < limit);
};

function allowedNodes() {
  const { state, data } = VC, hidden = new Set(state.hidden), off = new Set(state.off), candidate = VC.candidate();
  return (node) => !hidden.has(node) && !off.has(data.kind[node]) && candidate(node);
}

VC.neighbourhood = function (roots) {
  const { facts, factsOf } = VC.data, kept = new Set(roots);
  for (const root of roots) for (const fact of factsOf[root]) if (facts.t[fact] >= 0) kept.add(facts.s[fact]).add(facts.t[fact]);
  return kept;
};

VC.shortestPath = function (start, end) {
  const { facts, factsOf } = VC.data, before = new Map([[start, null]]), queue = [start];
  for (let at = 0; at < queue.length && !before.has(end); at++) {
    for (const fact of factsOf[queue[at]]) {
      const next = facts.t[fact] < 0 || !VC.factPasses(fact) ? queue[at] : facts.s[fact] === queue[at] ? facts.t[fact] : facts.s[fact];
      if (!before.has(next)) { before.set(next, queue[at]); queue.push(next); }
    }
  }
  if (!before.has(end)) return null;
  const path = [];
  for (let node = end; node !== null; node = before.get(node)) path.push(node);
  return path.reverse();
};

function finish(links, allowed) {
  const { state, data } = VC;
  const touched = new Set(links.flatMap((link) => [link.from, link.to]));
  const filtered = state.disputed || state.stage || state.min || state.from !== null || state.to !== null;
  const part = !state.all && !state.focus.length && !state.path.length;
  const alone = (node) => allowed(node) && (state.disputed ? VC.isDisputed(node) : !filtered && !part);
  const nodes = [];
  for (let node = 0; node < data.name.length; node++) {
    if (touched.has(node) || (node < data.count && alone(node)) || state.sel === node) nodes.push(node);
  }
  for (const link of links) describe(link);
  const near = highlighted(links);
  return { nodes, links, near, shown: new Set(nodes) };
}

function describe(link) {
  const { facts } = VC.data, largest = Math.max(...link.facts.map(VC.weight));
  link.weight = largest;
  link.width = largest ? Math.min(7, Math.max(1, (Math.log10(largest) - 5) * 1.15)) : 1;
  const statuses = link.facts.map((fact) => facts.status[fact]);
  const weakest = (names) => statuses.every((status) => names.includes(status));
  link.dash = weakest(["in_talks"]) ? 2 : weakest(["planned", "in_talks", "failed", "former"]) ? 1 : 0;
  link.conflict = link.facts.some((fact) => facts.flags[fact] & 2);
  link.cross = VC.groups.length > 0 && VC.groupAt(link.from) !== VC.groupAt(link.to);
}

// Whether sources disagree on what is told of a node alone, such as its rounds.
VC.isDisputed = (node) => VC.data.factsOf[node].some((fact) => VC.data.facts.t[fact] < 0 && VC.data.facts.flags[fact] & 2);

// The label of a link, and what stands where that has no room: the sum alone.
VC.linkLabels = (link) => [...new Set([VC.linkLabel(link), (link.conflict ? "⚠ " : "") + VC.moneyOf(chief(link))])].filter((text) => text.trim());

// The fact with the most money.
const chief = (link) => link.facts.reduce((best, each) => (VC.weight(each) > VC.weight(best) ? each : best));

VC.linkLabel = function (link) {
  const { facts } = VC.data, fact = chief(link);
  const what = facts.kind[fact] === "invested_in" ? (facts.stage[fact] ? VC.words(facts.stage[fact]) : "") : VC.words(facts.label[fact] || VC.FACT_NAMES[facts.kind[fact]] || facts.kind[fact]);
  const parts = [what, VC.moneyOf(fact), facts.date[fact].slice(0, 4)].filter(Boolean);
  return (link.conflict ? "⚠ " : "") + parts.join(" · ") + (link.facts.length > 1 ? "  +" + (link.facts.length - 1) : "");
};

// The nodes near the selection; null where nothing is selected.
function highlighted(links) {
  const { sel, link, path } = VC.state;
  if (path.length === 2) return null;
  if (link) return new Set(link);
  if (sel === null) return null;
  const near = new Set([sel]);
  for (const each of links) if (each.from === sel || each.to === sel) near.add(each.from).add(each.to);
  return near;
}
