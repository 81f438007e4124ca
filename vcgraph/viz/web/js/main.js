// Puts the parts together.
// To look at something else is nothing that one would undo.
VC.pick = (node) => VC.change({ sel: node, link: null }, false);
VC.pickLink = (from, to) => VC.change({ sel: null, link: [from, to] }, false);
VC.openTable = (table) => VC.change({ table }, false);
VC.pin = (node) => VC.change({ pinned: { ...VC.state.pinned, [VC.data.key[node]]: [Math.round(VC.data.x[node]), Math.round(VC.data.y[node]), VC.state.group] } });

VC.unpin = function (node) {
  const pinned = { ...VC.state.pinned };
  delete pinned[VC.data.key[node]];
  VC.change({ pinned });
  if (node < VC.data.count) VC.setPlace(node);
  VC.engine.show(VC.scene);
};

VC.expand = function (node) {
  if (node >= VC.data.count) return;
  VC.change({ focus: VC.toggle(VC.state.focus, node), path: [], sel: node, link: null });
  VC.fit();
};

VC.choosePath = function (node) {
  const { path } = VC.state, whole = path.length === 1 && path[0] !== node;
  VC.change({ path: whole ? [path[0], node] : [node], sel: whole ? null : node, link: null });
  if (whole) { VC.fit(); VC.say(""); } else VC.say("Now choose the other end");
};

// Select a node wherever it is: what hides it gives way.
VC.go = function (node) {
  const { state, data } = VC, changes = { sel: node, link: null };
  if (!VC.scene.shown.has(node)) {
    Object.assign(changes, { hidden: state.hidden.filter((each) => each !== node), off: state.off.filter((kind) => kind !== data.kind[node]) });
    if (state.focus.length || !state.all) Object.assign(changes, { focus: [...state.focus, node], path: [] });
    if (state.path.length === 2) changes.path = [];
  }
  VC.change(changes, Object.keys(changes).length > 2);
  bringIntoSight(node);
};

// The view moves only where it must: a reader who sees a node should not lose the place.
function bringIntoSight(node) {
  const { x, y } = VC.data, camera = VC.engine.camera(), free = margins(camera), [sx, sy] = VC.toScreen(camera, x[node], y[node]);
  const inside = sx > free.left && sx < camera.width - free.right && sy > free.top && sy < camera.height - free.bottom;
  if (inside && camera.scale > 0.3) return;
  const scale = Math.max(camera.scale, 0.6);
  VC.engine.move(x[node] - (free.left - free.right) / 2 / scale, y[node] - (free.top - free.bottom) / 2 / scale, scale);
}

// What legend and time slider cover, in pixels.
function margins(camera) {
  const wide = camera.width > 700, notice = VC.byId("notice").childElementCount ? 38 : 0, time = VC.byId("time").hidden ? 30 : 92;
  return { left: wide ? 276 : 30, top: wide ? 34 + notice : 58, right: wide ? 56 : 30, bottom: wide ? time : time + notice };
}

// The boxes of legend and time slider over the graph: names under them could not be read.
VC.covered = (camera) => (camera.bare ? [] : ["legend", "time"]).map((id) => VC.byId(id)).filter((box) => !box.hidden)
  .map((box) => [box.offsetLeft, box.offsetTop, box.offsetLeft + box.offsetWidth, box.offsetTop + box.offsetHeight, null]);

VC.fit = function () {
  const { x, y, r } = VC.data, { nodes } = VC.scene, camera = VC.engine.camera();
  if (!nodes.length) return;
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    box[0] = Math.min(box[0], x[node] - r[node]); box[1] = Math.min(box[1], y[node] - r[node]);
    box[2] = Math.max(box[2], x[node] + r[node]); box[3] = Math.max(box[3], y[node] + r[node]);
  }
  const free = margins(camera), w = camera.width - free.left - free.right, h = camera.height - free.top - free.bottom;
  const scale = Math.min(1.6, w / (box[2] - box[0]), h / (box[3] - box[1]));
  VC.engine.move((box[0] + box[2]) / 2 - (free.left - free.right) / 2 / scale, (box[1] + box[3]) / 2 - (free.top - free.bottom) / 2 / scale, scale);
};

VC.stopPhysics = function () { VC.forces.run = false; VC.engine.physics(false); showTools(); };

function togglePhysics() {
  const on = !VC.forces.run;
  VC.forces.run = VC.engine.physics(on) && on;
  showTools();
}

function showTools() {
  const { state } = VC, pressed = (on) => ({ "aria-pressed": String(Boolean(on)) });
  VC.byId("tools").replaceChildren(
    VC.button("Fit", VC.fit, { title: "Show everything (f)" }), VC.button("Undo", VC.undo, { title: "Undo (u)" }),
    VC.button("Rounds", () => VC.change({ rounds: !state.rounds }), { ...pressed(state.rounds), title: "Show funding rounds as nodes (r)" }),
    VC.button("Arrange", togglePhysics, { ...pressed(VC.forces.run), title: "Let forces arrange what is visible" }),
    VC.button("Table", () => VC.openTable(!state.table), { ...pressed(state.table), title: "The same facts as a table (t)" }),
    VC.button(isDark() ? "Light" : "Dark", switchTheme, { title: "Change theme (d)" }),
    VC.button("Reset", () => { VC.change({ ...VC.freshState(), theme: state.theme, pinned: state.pinned }); VC.fit(); }, { title: "Back to the first view" }),
    shareMenu());
}

function shareMenu() {
  const menu = VC.el("details", { class: "menu" }, VC.el("summary", null, "Share"));
  const item = (label, action) => VC.button(label, () => { menu.open = false; action(); });
  menu.append(VC.el("div", null,
    item("Copy link to this view", VC.copyLink), item("Picture (PNG)", VC.exportPng), item("Drawing (SVG)", VC.exportSvg), item("Facts (CSV)", VC.exportCsv)));
  return menu;
}

const switchTheme = () => VC.change({ theme: isDark() ? "light" : "dark" }, false);
const isDark = () => document.documentElement.dataset.theme === "dark";

function applyTheme() {
  const { theme } = VC.state, dark = theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  VC.readColours();
}

function showNotice() {
  const { state, data, scene } = VC, notice = VC.byId("notice"), shown = scene.nodes.filter((node) => node < data.count).length;
  const parts = [];
  if (state.path.length === 2) parts.push("Shortest path. ", VC.button("Show all", () => { VC.change({ path: [] }); VC.fit(); }));
  else if (state.focus.length) parts.push("Focus on " + state.focus.map((node) => data.name[node]).slice(0, 3).join(", ") + ". ", VC.button("Leave focus", () => { VC.change({ focus: [] }); VC.fit(); }));
  else if (!state.all) parts.push("The " + shown + " most connected of " + VC.count(data.count) + ". ", VC.button("Show all", () => { VC.change({ all: true }); VC.fit(); }));
  if (state.hidden.length) parts.push(state.hidden.length + " hidden. ", VC.button("Show again", () => VC.change({ hidden: [] })));
  if (!shown) parts.push("Nothing matches the filters. ", VC.button("Reset filters", () => VC.change({ off: [], offStatus: [], disputed: false, stage: "", min: 0, from: null, to: null })));
  notice.replaceChildren(...parts);
}

function showSummary() {
  const { data } = VC, counts = VC.KINDS.map((kind) => [kind, data.kind.slice(0, data.count).filter((each) => each === kind).length]);
  const years = data.month.filter((month) => month !== null).map((month) => Math.floor(month / 12));
  const span = years.length ? [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))] : [];
  const text = counts.filter(([, count]) => count).map(([kind, count]) => VC.count(count) + " " + (count === 1 ? kind : VC.KIND_NAMES[kind].toLowerCase()));
  VC.byId("summary").textContent = [text.join(", "), VC.count(data.facts.count) + " facts", [...new Set(span)].join("–")].filter(Boolean).join(" · ");
}

VC.update = function () {
  applyTheme();
  const moved = VC.arrange();
  VC.scene = VC.makeScene();
  VC.engine.show(VC.scene);
  keepFocus(() => { showNotice(); showTools(); VC.showFilters(); VC.showPanel(); VC.showTable(); });
  if (moved) VC.fit();
  if (VC.showTime) VC.showTime();
  VC.writeHash();
};

// The parts beside the graph are made anew at each change: the keyboard stays where it was, or goes to the new heading.
function keepFocus(render) {
  const focused = document.activeElement, part = focused?.closest("#tools, #filters, #panel, #notice, #table");
  const stops = () => [...part.querySelectorAll("button, select, summary, a")], heading = () => part.querySelector("h2");
  const spot = part && stops().indexOf(focused), subject = part && heading()?.textContent;
  render();
  if (!part || document.activeElement !== document.body) return;
  const next = heading()?.textContent === subject ? stops()[spot] : heading();
  (next || VC.byId("stage")).focus();
}

const KEYS = {
  "/": () => VC.byId("search").focus(), f: () => VC.fit(), u: () => VC.undo(), r: () => VC.change({ rounds: !VC.state.rounds }),
  t: () => VC.openTable(!VC.state.table), d: switchTheme, "+": () => VC.engine.zoomBy(1.25), "-": () => VC.engine.zoomBy(0.8),
  Escape: () => (VC.state.table ? VC.openTable(false) : VC.pick(null)), h: () => VC.state.sel !== null && VC.change({ hidden: [...VC.state.hidden, VC.state.sel], sel: null }),
  Enter: () => VC.state.sel !== null && VC.expand(VC.state.sel), ArrowLeft: () => step(-1), ArrowRight: () => step(1), ArrowUp: () => step(-1), ArrowDown: () => step(1),
};

// Arrow keys walk over the visible nodes by importance.
function step(by) {
  const { nodes } = VC.scene, at = nodes.indexOf(VC.state.sel);
  if (nodes.length) { const node = nodes[(Math.max(at, by < 0 ? 0 : -1) + by + nodes.length) % nodes.length]; VC.go(node); VC.say(nameAloud(node)); }
}

function nameAloud(node) {
  const links = VC.scene.links.filter((link) => link.from === node || link.to === node).length;
  return [VC.data.name[node], VC.words(VC.data.kind[node]).toLowerCase(), links + (links === 1 ? " connection" : " connections")].join(", ");
}

function onKey(event) {
  const typing = event.target.closest("input, select, textarea"), pressing = event.key === "Enter" && event.target.closest("button, a, summary");
  const moving = event.key.startsWith("Arrow") && event.target !== document.body && !event.target.closest("#stage");
  if (typing || pressing || moving || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
}

// An overview has no quotes in it: it stays as it is.
function showQuotes() {
  const { sel, link, path } = VC.state;
  if (link || sel !== null || path.length === 2) VC.showPanel();
  VC.showTable();
}

function start() {
  VC.readData();
  VC.readHash();
  applyTheme();
  showSummary();
  if (innerWidth <= 720) VC.byId("legend").open = false;
  const host = VC.byId("stage");
  VC.engine = VC.data.options.engine === "vis" ? VC.visEngine(host) : VC.canvasEngine(host);
  VC.startSearch();
  VC.startTime();
  VC.update();
  document.addEventListener("keydown", onKey);
  addEventListener("hashchange", () => { VC.readHash(); VC.update(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", VC.update);
  addEventListener("resize", () => VC.showTime && VC.showTime());
  document.documentElement.dataset.ready = "yes";
  requestAnimationFrame(() => setTimeout(() => VC.readQuotes().then(showQuotes), 0));
}

start();
