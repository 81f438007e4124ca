// The legend that filters: kinds, connections, status, stage, amount, groups.
VC.showFilters = function () {
  const { state, data } = VC, { facts } = data;
  const kinds = tally(data.kind.slice(0, data.count)), links = tally(facts.kind.filter((_, fact) => facts.t[fact] >= 0));
  const statuses = tally(Array.from({ length: facts.count }, (_, fact) => fact).filter((fact) => facts.t[fact] >= 0).map(VC.statusOf));
  const row = (list, item, mark, label, count) => VC.el("button", { type: "button", class: "row", "aria-pressed": String(!state[list].includes(item)), on: { click: () => VC.change({ [list]: VC.toggle(state[list], item) }) } }, mark, label, VC.el("small", null, VC.count(count)));
  const kindRows = VC.KINDS.filter((kind) => kinds.has(kind)).map((kind) => row("off", kind, VC.glyph(kind), VC.KIND_NAMES[kind], kinds.get(kind)));
  const linkRows = [...links].map(([kind, count]) => row("off", kind, "", VC.words(VC.FACT_NAMES[kind] || kind), count));
  const statusRows = [...statuses].map(([status, count]) => row("offStatus", status, dashMark(status), status, count));
  VC.byId("filters").replaceChildren(
    ...kindRows, ...roundRow(), ...grouping(), head("Connections"), ...linkRows, head("Status (line style)"), ...statusRows, ...disputes(),
    ...choices());
};

// Rounds are in the legend while they are shown.
const roundRow = () => (VC.state.rounds ? [VC.el("button", { type: "button", class: "row", "aria-pressed": "true", on: { click: () => VC.change({ rounds: false }) } },
  VC.glyph("round"), VC.KIND_NAMES.round, VC.el("small", null, VC.count(VC.data.roundNodes.size)))] : []);

// Only where there are any: facts on which sources disagree, in the colour that they have in the graph.
function disputes() {
  const { flags } = VC.data.facts, count = flags.filter((flag) => flag & 2).length;
  const toggle = { click: () => VC.change({ disputed: !VC.state.disputed }) };
  return count ? [VC.el("button", { type: "button", class: "row only", "aria-pressed": String(VC.state.disputed), title: "Show these alone", on: toggle }, dashMark("", VC.colours.warn), "Sources disagree", VC.el("small", null, String(count)))] : [];
}

const head = (text) => VC.el("h2", null, text);

function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) || 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function dashMark(status, colour = VC.colours.soft) {
  const canvas = VC.el("canvas", { width: 44, height: 20, class: "glyph", "aria-hidden": "true" }), ctx = canvas.getContext("2d");
  [canvas.style.width, canvas.style.height] = ["22px", "10px"];
  ctx.strokeStyle = colour;
  ctx.lineWidth = 4;
  ctx.setLineDash(status === "In talks" ? [4, 6] : ["Planned", "Failed", "Former"].includes(status) ? [14, 8] : []);
  ctx.beginPath(); ctx.moveTo(0, 10); ctx.lineTo(44, 10); ctx.stroke();
  return canvas;
}

// How to group, and what the colours of the groups mean.
function grouping() {
  const choices = [["No groups", ""], ["By community", "community"], ...(VC.data.sector.some(Boolean) ? [["By sector", "sector"]] : [])];
  return [head("Groups"), select("group", "Groups", choices, String),
    ...VC.groups.map((group) => VC.el("span", { class: "row" }, chip(group.hue), VC.el("span", { class: "fit" }, group.name), VC.el("small", null, String(group.nodes.length))))];
}

function choices() {
  const { facts } = VC.data, stages = [...new Set(facts.stage)].filter(Boolean).sort();
  const amounts = [["Any amount", 0], ...[1e6, 1e7, 5e7, 1e8, 1e9].map((least) => ["At least about " + VC.money(least, "USD"), least])];
  return [
    ...(stages.length ? [head("Stage"), select("stage", "Stage", [["Any stage", ""], ...stages.map((stage) => [VC.words(stage), stage])], String)] : []),
    head("Amount"), select("min", "Least amount", amounts, Number),
  ];
}

function select(name, label, options, read) {
  const element = VC.el("select", { "aria-label": label, on: { change: () => VC.change({ [name]: read(element.value) }) } },
    ...options.map(([text, value]) => VC.el("option", { value, selected: VC.state[name] === value }, text)));
  return element;
}

function chip(hue) {
  const canvas = VC.el("canvas", { width: 24, height: 24, class: "glyph", "aria-hidden": "true" }), ctx = canvas.getContext("2d");
  [canvas.style.width, canvas.style.height] = ["12px", "12px"];
  ctx.fillStyle = hue;
  ctx.fillRect(0, 0, 24, 24);
  return canvas;
}
