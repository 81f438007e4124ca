// What the reader has chosen. Every change goes through VC.change: it can be undone and stands in the address.
VC.freshState = () => ({
  off: [], offStatus: [], disputed: false, stage: "", min: 0, from: null, to: null, focus: [], hidden: [], pinned: {}, sel: null, link: null,
  rounds: VC.data.options.rounds, all: VC.data.count <= VC.data.options.overviewAbove, group: "", path: [], table: false, theme: VC.data.options.theme,
});

const undone = [];

VC.change = function (changes, keepHistory = true) {
  if (keepHistory) undone.push(JSON.stringify(VC.state));
  if (undone.length > 100) undone.shift();
  Object.assign(VC.state, changes);
  VC.update();
};

VC.undo = function () {
  if (!undone.length) return VC.say("Nothing to undo");
  const before = VC.state.pinned, known = (key) => VC.data.byKey.get(key);
  VC.state = { ...JSON.parse(undone.pop()), theme: VC.state.theme, table: VC.state.table };
  for (const key of new Set([...Object.keys(before), ...Object.keys(VC.state.pinned)])) {
    if (known(key) !== undefined && String(before[key]) !== String(VC.state.pinned[key])) VC.setPlace(known(key));
  }
  VC.update();
};

VC.toggle = (list, item) => (list.includes(item) ? list.filter((each) => each !== item) : [...list, item]);

// The address holds what differs from a fresh page; nodes by their keys.
VC.writeHash = function () {
  const fresh = VC.freshState(), differs = {};
  for (const [name, value] of Object.entries(VC.state)) {
    if (JSON.stringify(value) !== JSON.stringify(fresh[name])) differs[name] = value;
  }
  const named = { ...differs };
  for (const name of ["focus", "hidden", "path"]) if (named[name]) named[name] = named[name].map((node) => VC.data.key[node]);
  if ("sel" in named && named.sel !== null) named.sel = VC.data.key[named.sel];
  if (named.link) named.link = named.link.map((node) => VC.data.key[node]);
  const text = Object.keys(named).length ? "#" + encodeURIComponent(JSON.stringify(named)) : "";
  try { history.replaceState(null, "", text || location.pathname + location.search); } catch { /* a frame of a notebook has no address */ }
  return text;
};

// An address may come from anybody: only values of the kind that a fresh page has are taken from it.
const shape = (value) => (value === null ? "number" : Array.isArray(value) ? "array" : typeof value);
const alike = (value, fresh) => (value === null ? fresh === null : shape(value) === shape(fresh));

VC.readHash = function () {
  VC.state = VC.freshState();
  let named;
  try { named = JSON.parse(decodeURIComponent(location.hash.slice(1))); } catch { return; }
  const known = (key) => VC.data.byKey.get(key);
  for (const [name, value] of Object.entries(named || {})) {
    if (!Object.hasOwn(VC.state, name)) continue;
    if (["focus", "hidden", "path"].includes(name)) VC.state[name] = [].concat(value).map(known).filter((node) => node !== undefined);
    else if (name === "sel") VC.state.sel = known(value) ?? null;
    else if (name === "link") VC.state.link = Array.isArray(value) && value.every((key) => known(key) !== undefined) ? value.map(known) : null;
    else if (alike(value, VC.state[name])) VC.state[name] = value;
  }
  VC.arrangement = null;
};
