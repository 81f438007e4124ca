// Draws a scene on a 2d context: used by the canvas engine and the exports; vis-network borrows shapes and labels.
// A camera is { x, y, scale, width, height }: the point of the plane at the middle, pixels per unit, size in pixels.
VC.readColours = function () {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue("--" + name).trim();
  VC.colours = VC.table(Object.fromEntries(["paper", "card", "ink", "soft", "edge", "accent", "warn", "line", ...VC.KINDS].map((name) => [name, read(name)])));
};

const GROUP_HUES = ["#4477aa", "#cc6677", "#228833", "#aa7733", "#7755aa", "#2299aa", "#bb5588", "#889933", "#5566cc", "#996655", "#449977", "#777777"];

VC.colourOf = function (node) {
  return VC.groupAt(node)?.hue || VC.colours[VC.data.kind[node]] || VC.colours.organization;
};

const SIDES = VC.table({ round: [3, Math.PI / 2], fund: [4, 0], person: [3, -Math.PI / 2], organization: [6, 0], firm: [4, Math.PI / 4] });

// Adds the shape of a kind to a path: a company is a disc, a firm a square, a fund a diamond…
VC.tracePath = function (path, kind, x, y, r) {
  const form = SIDES[kind];
  if (!form) { path.moveTo(x + r, y); path.arc(x, y, r, 0, 2 * Math.PI); return; }
  const [sides, turn] = form, reach = r * (sides === 3 ? 1.25 : 1.15);
  for (let side = 0; side < sides; side++) {
    const angle = turn + (side * 2 * Math.PI) / sides;
    path[side ? "lineTo" : "moveTo"](x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  path.closePath();
};

VC.toScreen = (camera, x, y) => [(x - camera.x) * camera.scale + camera.width / 2, (y - camera.y) * camera.scale + camera.height / 2];

VC.paintScene = function (ctx, camera, scene, ratio, thin) {
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = VC.colours.paper;
  ctx.fillRect(0, 0, camera.width, camera.height);
  const zoom = ratio * camera.scale;
  ctx.setTransform(zoom, 0, 0, zoom, ratio * (camera.width / 2 - camera.x * camera.scale), ratio * (camera.height / 2 - camera.y * camera.scale));
  VC.paintHulls(ctx, camera.scale, scene);
  paintLinks(ctx, camera, scene, thin);
  paintNodes(ctx, camera, scene, thin);
  if (!thin) VC.paintLabels(ctx, camera, scene, ratio);
};

function inSight(camera, margin) {
  const w = camera.width / camera.scale / 2 + margin, h = camera.height / camera.scale / 2 + margin;
  return [camera.x - w, camera.y - h, camera.x + w, camera.y + h];
}

// Links in few batches, one a width, dash and colour; beyond a budget only the widest are drawn while moving.
function paintLinks(ctx, camera, scene, thin) {
  const { x, y } = VC.data, [left, top, right, bottom] = inSight(camera, 0), batches = new Map();
  const step = thin ? Math.max(1, Math.ceil(scene.links.length / 3000)) : 1;
  for (let i = 0; i < scene.links.length; i += step) {
    const link = scene.links[i], ax = x[link.from], ay = y[link.from], bx = x[link.to], by = y[link.to];
    if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom)) continue;
    const strong = scene.near ? scene.near.has(link.from) && scene.near.has(link.to) && VC.isChosen(link) : !link.cross;
    const key = (strong ? 100 : 0) + (link.conflict ? 50 : 0) + link.dash * 10 + Math.round(link.width);
    if (!batches.has(key)) batches.set(key, { lines: new Path2D(), arrows: [] });
    const { lines, arrows } = batches.get(key), arrow = thin || camera.scale < ARROWS_FROM ? null : VC.arrow(link), end = arrow ? arrow[3] : [bx, by];
    lines.moveTo(ax, ay);
    lines.lineTo(...end);
    if (arrow) arrows.push(arrow);
  }
  for (const [key, batch] of [...batches].sort((a, b) => a[0] - b[0])) strokeBatch(ctx, camera, scene, key, batch);
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
}

// Below this scale an arrow would be a speck.
const ARROWS_FROM = 0.22;

// The head of a link at the edge of who is funded, bought or run: tip, two corners, and the middle of its base, where
// the line ends. None where the two nodes leave no room.
VC.arrow = function ({ from, to, width }) {
  const { x, y, r } = VC.data, dx = x[to] - x[from], dy = y[to] - y[from], far = Math.hypot(dx, dy), size = 7 + 2 * width;
  if (far < r[from] + r[to] + size) return null;
  const [ux, uy] = [dx / far, dy / far], [tx, ty] = [x[to] - ux * (r[to] + 1), y[to] - uy * (r[to] + 1)], [px, py] = [tx - ux * size, ty - uy * size];
  return [[tx, ty], [px - uy * size * 0.42, py + ux * size * 0.42], [px + uy * size * 0.42, py - ux * size * 0.42], [px + ux, py + uy]];
};

function strokeBatch(ctx, camera, scene, key, { lines, arrows }) {
  const strong = key >= 100, conflict = key % 100 >= 50, dash = Math.floor((key % 50) / 10), width = key % 10;
  ctx.globalAlpha = strong ? (scene.near ? 0.95 : scene.links.length > 3000 ? 0.35 : 0.7) : scene.near ? 0.13 : 0.3;
  ctx.strokeStyle = conflict ? VC.colours.warn : strong && scene.near ? VC.colours.accent : VC.colours.edge;
  ctx.lineWidth = Math.max(width, 0.55 / camera.scale);
  ctx.setLineDash(dash && camera.scale > 0.15 ? VC.DASHES[dash] : []);
  ctx.stroke(lines);
  ctx.fillStyle = ctx.strokeStyle;
  // One by one: one path of all of them takes longer to fill.
  for (const [tip, left, right] of arrows) {
    ctx.beginPath();
    ctx.moveTo(...tip); ctx.lineTo(...left); ctx.lineTo(...right);
    ctx.fill();
  }
}

VC.DASHES = [[], [10, 7], [3, 6]];

VC.isChosen = ({ from, to }) => {
  const { sel, link } = VC.state;
  return link ? link.includes(from) && link.includes(to) : sel === from || sel === to;
};

function paintNodes(ctx, camera, scene, thin) {
  const { x, y, r, kind } = VC.data, batches = new Map(), least = (scene.nodes.length < 800 ? 3 : 1.3) / camera.scale;
  const [left, top, right, bottom] = inSight(camera, 50);
  for (const node of scene.nodes) {
    if (x[node] < left || x[node] > right || y[node] < top || y[node] > bottom) continue;
    const strong = !scene.near || scene.near.has(node), key = (strong ? "1" : "0") + VC.colourOf(node);
    const reach = Math.max(least, r[node]), small = reach * camera.scale < (thin ? 4 : 1.6);
    if (!batches.has(key)) batches.set(key, { path: new Path2D(), specks: [] });
    if (small) batches.get(key).specks.push(x[node], y[node], reach);
    else VC.tracePath(batches.get(key).path, kind[node], x[node], y[node], reach);
  }
  ctx.strokeStyle = VC.colours.paper;
  ctx.lineWidth = 1.5;
  for (const [key, { path, specks }] of [...batches].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    ctx.globalAlpha = key[0] === "1" ? 1 : 0.18;
    ctx.fillStyle = key.slice(1);
    ctx.fill(path);
    if (camera.scale > 0.25) ctx.stroke(path);
    for (let i = 0; i < specks.length; i += 3) ctx.fillRect(specks[i] - specks[i + 2], specks[i + 1] - specks[i + 2], specks[i + 2] * 2, specks[i + 2] * 2);
  }
  ctx.globalAlpha = 1;
  paintRing(ctx, camera);
}

function paintRing(ctx, camera) {
  const { sel } = VC.state, { x, y, r, kind } = VC.data;
  if (sel === null) return;
  const path = new Path2D();
  VC.tracePath(path, kind[sel], x[sel], y[sel], r[sel] + 4 / camera.scale);
  ctx.strokeStyle = VC.colours.ink;
  ctx.lineWidth = 2 / camera.scale;
  ctx.stroke(path);
}

// Labels at the size of the screen: by importance, none over another, a fixed number at most.
VC.paintLabels = function (ctx, camera, scene, ratio) {
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  const taken = new Taken(), { sel, link } = VC.state;
  const first = [...new Set([...(link || [sel]), VC.hover])].filter((node) => scene.shown.has(node));
  const near = scene.near ? [...scene.near].filter((node) => !first.includes(node) && scene.shown.has(node)) : [];
  const others = scene.near ? [] : scene.nodes;
  for (const box of VC.covered(camera)) taken.add(box);
  VC.paintGroupNames(ctx, camera, scene, taken);
  // From far away names would hide what they name: the fewer, the smaller all is drawn.
  let budget = Math.round(((camera.width * camera.height) / 7000) * Math.min(1, Math.max(0.2, camera.scale * 3.5)));
  const write = (nodes) => { for (const node of nodes) if (budget > 0 && nodeLabel(ctx, camera, taken, node, first.includes(node))) budget--; };
  // The most important names may cover small nodes; all others keep off every node.
  for (const node of scene.nodes) if (VC.data.r[node] * camera.scale > 7) reserve(camera, taken, node);
  write([...first, ...others.slice(0, 24)]);
  for (const node of scene.nodes) if (VC.data.r[node] * camera.scale <= 7) reserve(camera, taken, node);
  write([...near, ...others.slice(24)]);
  paintLinkLabels(ctx, camera, scene, taken);
  paintDisputes(ctx, camera, scene);
};

// A mark at the shoulder of a node of which sources tell different things.
function paintDisputes(ctx, camera, scene) {
  const { x, y, r, count } = VC.data;
  ctx.font = "700 10px " + VC.FONT;
  for (const node of scene.nodes) {
    if (node >= count || !VC.isDisputed(node)) continue;
    const [sx, sy] = VC.toScreen(camera, x[node], y[node]), off = r[node] * camera.scale * 0.75 + 3;
    ctx.beginPath();
    ctx.arc(sx + off, sy - off, 6.5, 0, 2 * Math.PI);
    ctx.fillStyle = VC.colours.warn;
    ctx.fill();
    ctx.fillStyle = VC.colours.paper;
    ctx.fillText("!", sx + off, sy - off + 0.5);
  }
}

// A coarse record of the rectangles in use.
class Taken {
  constructor() { this.cells = new Map(); }
  *keys([left, top, right, bottom]) {
    for (let i = Math.floor(left / 60); i <= Math.floor(right / 60); i++) for (let j = Math.floor(top / 24); j <= Math.floor(bottom / 24); j++) yield i * 4096 + j;
  }
  add(box) { for (const key of this.keys(box)) this.cells.has(key) ? this.cells.get(key).push(box) : this.cells.set(key, [box]); }
  free(box, own) {
    for (const key of this.keys(box)) for (const other of this.cells.get(key) || []) {
      if (other[4] !== own && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) return false;
    }
    return true;
  }
}

// Large nodes keep labels of others off themselves.
function reserve(camera, taken, node) {
  const { x, y, r } = VC.data, reach = r[node] * camera.scale * 0.9;
  if (reach < 2.5) return;
  const [sx, sy] = VC.toScreen(camera, x[node], y[node]);
  if (sx > -50 && sy > -50 && sx < camera.width + 50 && sy < camera.height + 50) taken.add([sx - reach, sy - reach, sx + reach, sy + reach, node]);
}

VC.FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';

// Where a name may stand: below its node, above, beside, at a corner.
const SPOTS = [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1]];

function nodeLabel(ctx, camera, taken, node, strong) {
  const { x, y, r, name, kind } = VC.data, [sx, sy] = VC.toScreen(camera, x[node], y[node]);
  if (sx < -40 || sy < -20 || sx > camera.width + 40 || sy > camera.height + 20) return false;
  const reach = r[node] * camera.scale;
  if (kind[node] === "round" && camera.scale < 0.5 && !strong) return false;
  const size = Math.round(Math.min(15, Math.max(11, 8.5 + reach * 0.28)));
  const text = name[node].length > 34 ? name[node].slice(0, 33) + "…" : name[node];
  ctx.font = (strong || reach > 16 ? "600 " : "") + size + "px " + VC.FONT;
  const half = ctx.measureText(text).width / 2 + 3, gap = size * 0.75 + 2;
  let box = null;
  for (const [right, down] of SPOTS) {
    const cx = sx + right * (down ? half + reach * 0.5 : reach + half + 1), cy = sy + down * (right ? reach * 0.7 + gap : reach + gap);
    const each = [cx - half, cy - size * 0.62, cx + half, cy + size * 0.62, node];
    if (each[0] >= 0 && each[2] <= camera.width && taken.free(each, node)) { box = each; break; }
    // What is selected gets its name even where there is no room.
    if (strong) box ??= each;
  }
  if (!box) return false;
  taken.add(box);
  VC.halo(ctx, text, box[0] + half, (box[1] + box[3]) / 2, VC.colours.ink, 3.5);
  return true;
}

VC.halo = function (ctx, text, x, y, colour, width) {
  ctx.lineWidth = width;
  ctx.strokeStyle = VC.colours.paper;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
};

function paintLinkLabels(ctx, camera, scene, taken) {
  const { x, y } = VC.data;
  ctx.font = "11px " + VC.FONT;
  let budget = 60;
  const wanted = scene.near ? scene.links.filter(VC.isChosen) : camera.scale > 0.4 ? scene.links.filter((link) => !link.cross) : [];
  // The most money first: where there is no room for all, the larger sums stay.
  for (const link of [...wanted].sort((a, b) => b.weight - a.weight)) {
    if (budget <= 0) break;
    const [ax, ay] = VC.toScreen(camera, x[link.from], y[link.from]), [bx, by] = VC.toScreen(camera, x[link.to], y[link.to]);
    const mx = (ax + bx) / 2, my = (ay + by) / 2;
    if (mx < 0 || my < 0 || mx > camera.width || my > camera.height) continue;
    link.texts ??= VC.linkLabels(link);
    for (const text of link.texts) {
      const half = ctx.measureText(text).width / 2 + 3, box = [mx - half, my - 8, mx + half, my + 8, -1 - budget];
      if (Math.hypot(bx - ax, by - ay) < half * 1.7 || !taken.free(box, null)) continue;
      taken.add(box);
      VC.halo(ctx, text, mx, my, link.conflict ? VC.colours.warn : VC.colours.soft, 4);
      budget--;
      break;
    }
  }
}
