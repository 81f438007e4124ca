// The legend that filters: kinds, connections, status, stage, amount, groups.
VC.showFilters = function () {
  const { state, data } = VC, { facts } = data;
  const kinds = tally(data.kind.slice(0, data.count)), links = tally(facts.kind.filter((_, fact) => facts.t[fact] >= 0));
  const statuses = tally(Array.from({ length: facts.count }, (_, fact) => fact).filter((fact) => facts.t[fact] >= 0).map(VC.statusOf));
  const row = (list, item, mark, label, count) => VC.el("button", { type: "button", class: "row", "aria-pressed": String(!state[list].includes(item)), on: { click: () => VC.change({ [list]: VC.toggle(state[list], item) }) } }, mark, label, VC.el("small", null, count === undefined ? "" : String(count)));
  const kindRows = VC.KINDS.filter((kind) => kinds.has(kind)).map((kind) => row("off", kind, VC.glyph(kind), VC.KIND_NAMES[kind], kinds.get(kind)));
  const linkRows = [...links].map(([kind, count]) => row("off", kind, "", VC.words(VC.FACT_NAMES[kind] || kind), count));
  const statusRows = [...statuses].map(([status, count]) => row("offStatus", status, dashMark(status), status, count));
  VC.byId("filters").replaceChildren(
    ...kindRows, head("Connections"), ...linkRows, head("Status (line style)"), ...statusRows,
    ...choices(), head("Line width"), VC.el("span", { class: "row" }, "Thicker: more money"));
};

const head = (text) => VC.el("h2", null, text);

function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) || 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function dashMark(status) {
  const canvas = VC.el("canvas", { width: 44, height: 20, class: "glyph", "aria-hidden": "true" }), ctx = canvas.getContext("2d");
  [canvas.style.width, canvas.style.height] = ["22px", "10px"];
  ctx.strokeStyle = VC.colours.soft;
  ctx.lineWidth = 4;
  ctx.setLineDash(status === "In talks" ? [4, 6] : ["Planned", "Failed", "Former"].includes(status) ? [14, 8] : []);
  ctx.beginPath(); ctx.moveTo(0, 10); ctx.lineTo(44, 10); ctx.stroke();
  return canvas;
}

function choices() {
  const { facts, sector } = VC.data, stages = [...new Set(facts.stage)].filter(Boolean).sort();
  const amounts = [["Any amount", 0], ...[1e6, 1e7, 5e7, 1e8, 1e9].map((least) => ["At least about " + VC.money(least, "USD"), least])];
  const groups = [["Colour by type", ""], ["Colour by community", "community"], ...(sector.some(Boolean) ? [["Colour by sector", "sector"]] : [])];
  return [
    ...(stages.length ? [head("Stage"), select("stage", "Stage", [["Any stage", ""], ...stages.map((stage) => [VC.words(stage), stage])], String)] : []),
    head("Amount"), select("min", "Least amount", amounts, Number), head("Groups"), select("group", "Groups", groups, String),
  ];
}

function select(name, label, options, read) {
  const element = VC.el("select", { "aria-label": label, on: { change: () => VC.change({ [name]: read(element.value) }) } },
    ...options.map(([text, value]) => VC.el("option", { value, selected: VC.state[name] === value }, text)));
  return element;
}

// The group of a node by the reader's choice, as a number; null where there is none.
VC.setGroups = function () {
  const { group } = VC.state, { data } = VC;
  VC.groupOf = null;
  if (group === "sector") {
    const names = [...new Set(data.sector)].filter(Boolean).sort();
    VC.groupOf = (node) => (data.sector[node] ? names.indexOf(data.sector[node]) : null);
  } else if (group === "community") {
    data.community ??= VC.communities();
    const order = [...tally(data.community).keys()], rank = new Map(order.map((label, i) => [label, i]));
    VC.groupOf = (node) => { const place = rank.get(data.community[node]); return place < 11 ? place : 11; };
  }
};
