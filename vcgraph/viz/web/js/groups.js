// Where the nodes stand: as Python laid them out, or, on request, by group: each group on a disc of its own, with a hull
// and a name. Without groups every node is back where it was. A pin holds in the arrangement that it was made in.
const GROUPS_AT_MOST = 11, HULL_SIDES = 24, HULL_PAD = 15, DISC_GAP = 100;

VC.isPinned = function (node) {
  const at = VC.state.pinned[VC.data.key[node]];
  return Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1]) && (at[2] || "") === VC.state.group;
};

VC.placeOf = (node) => VC.places.get(node) || [VC.laidOut.x[node], VC.laidOut.y[node]];

VC.setPlace = function (node) {
  [VC.data.x[node], VC.data.y[node]] = VC.isPinned(node) ? VC.state.pinned[VC.data.key[node]].slice(0, 2) : VC.placeOf(node);
};

// Moves all nodes where the arrangement changes, and says whether it did.
VC.arrange = function () {
  const { state, data } = VC, part = !state.all && !state.focus.length && state.path.length < 2;
  const key = JSON.stringify([state.group, part, state.group && [state.focus, state.path]]);
  if (key === VC.arrangement) return false;
  VC.arrangement = key;
  VC.laidOut = part ? { x: data.overview.x.concat(data.places.x.slice(data.overview.x.length)), y: data.overview.y.concat(data.places.y.slice(data.overview.x.length)) } : data.places;
  VC.groups = state.group ? makeGroups(state.group) : [];
  VC.places = placeGroups(VC.groups);
  VC.groupOf = new Map(VC.groups.flatMap((group) => group.nodes.map((node) => [node, group])));
  for (let node = 0; node < data.count; node++) VC.setPlace(node);
  for (let node = data.count; node < data.name.length; node++) VC.placeRound(node);
  return true;
};

// A round belongs where its company does.
VC.groupAt = (node) => VC.groupOf.get(node < VC.data.count ? node : VC.data.facts.t[VC.data.factsOf[node][0]]);

function makeGroups(by) {
  const { state, data } = VC, inside = VC.candidate(), members = new Map(), sectors = by === "sector";
  const linked = (node) => state.all || data.factsOf[node].some((fact) => data.facts.t[fact] >= 0 && inside(data.facts.s[fact]) && inside(data.facts.t[fact]));
  const nodes = Array.from({ length: data.count }, (_, node) => node).filter((node) => inside(node) && linked(node));
  const label = sectors ? data.sector : VC.communities(nodes);
  for (const node of nodes) {
    const own = sectors ? label[node] : label.get(node);
    if (members.has(own)) members.get(own).push(node); else members.set(own, [node]);
  }
  const ranked = [...members].sort((a, b) => b[1].length - a[1].length || a[1][0] - b[1][0]);
  const named = ranked.filter(([label, nodes]) => (sectors ? label : nodes.length > 2)).slice(0, GROUPS_AT_MOST);
  const groups = named.map(([label, nodes], i) => ({ name: sectors ? label : data.name[nodes[0]], nodes, hue: GROUP_HUES[i] }));
  const rest = ranked.filter((each) => !named.includes(each)).flatMap(([, nodes]) => nodes).sort((a, b) => a - b);
  if (rest.length) groups.push({ name: sectors ? "Other or no sector" : "Smaller groups", nodes: rest, hue: GROUP_HUES[GROUPS_AT_MOST] });
  return groups;
}

// The seeds of a sunflower: the most important node in the middle, the others around it, each with room of its own.
function sunflower(nodes) {
  let area = 0;
  const seeds = nodes.map((node, i) => {
    const own = (2 * VC.data.r[node] + 30) ** 2, reach = i ? Math.sqrt((area + own / 2) / Math.PI) : 0;
    area += own;
    return [node, reach * Math.cos(i * 2.399963), reach * Math.sin(i * 2.399963)];
  });
  return { seeds, reach: Math.sqrt(area / Math.PI) };
}

// Each disc as near to the middle as the ones before it leave room; wider than high, as screens are.
function placeGroups(groups) {
  const discs = groups.map((group) => sunflower(group.nodes)), places = new Map();
  discs.forEach((disc, i) => {
    const before = discs.slice(0, i), free = ([x, y]) => before.every((each) => Math.hypot(each.x - x, each.y - y) > each.reach + disc.reach + DISC_GAP);
    [disc.x, disc.y] = firstFree(free);
    for (const [node, x, y] of disc.seeds) places.set(node, [Math.round(disc.x + x), Math.round(disc.y + y)]);
  });
  return places;
}

function firstFree(free) {
  for (let step = 0; ; step++) {
    const angle = step * 0.3, spot = [2.2 * step * Math.cos(angle), 1.9 * step * Math.sin(angle)];
    if (free(spot)) return spot;
  }
}

// The outline of each group as its visible nodes stand now: the lines that touch it from 24 sides.
VC.hulls = function (scene) {
  const inside = new Map(VC.groups.map((group) => [group, []]));
  if (inside.size) for (const node of scene.nodes) inside.get(VC.groupAt(node))?.push(node);
  return [...inside].filter(([, nodes]) => nodes.length).map(([group, nodes]) => {
    const points = outline(nodes), xs = points.map(([x]) => x), ys = points.map(([, y]) => y);
    return { name: group.name + " · " + nodes.length, hue: group.hue, points, x: (Math.min(...xs) + Math.max(...xs)) / 2, top: Math.min(...ys), bottom: Math.max(...ys) };
  });
};

function outline(nodes) {
  const { x, y, r } = VC.data, turn = (2 * Math.PI) / HULL_SIDES;
  const sides = Array.from({ length: HULL_SIDES }, (_, i) => [Math.cos(i * turn), Math.sin(i * turn), -Infinity]);
  for (const node of nodes) for (const side of sides) side[2] = Math.max(side[2], x[node] * side[0] + y[node] * side[1] + r[node] + HULL_PAD);
  return sides.map(([ax, ay, a], i) => {
    const [bx, by, b] = sides[(i + 1) % HULL_SIDES];
    return [(a * by - b * ay) / Math.sin(turn), (b * ax - a * bx) / Math.sin(turn)];
  });
}

VC.mix = function (one, other, share) {
  const read = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [read(one), read(other)];
  return "#" + a.map((part, i) => Math.round(part + (b[i] - part) * share).toString(16).padStart(2, "0")).join("");
};

VC.paintHulls = function (ctx, scale, scene) {
  for (const { hue, points } of VC.hulls(scene)) {
    ctx.beginPath();
    points.forEach(([x, y], i) => ctx[i ? "lineTo" : "moveTo"](x, y));
    ctx.closePath();
    ctx.fillStyle = VC.mix(VC.colours.paper, hue, 0.1);
    ctx.fill();
    ctx.strokeStyle = VC.mix(VC.colours.paper, hue, 0.4);
    ctx.lineWidth = 1.2 / scale;
    ctx.stroke();
  }
};

// Names of groups stand above their hulls; other labels keep off them.
VC.paintGroupNames = function (ctx, camera, scene, taken) {
  ctx.font = "600 13px " + VC.FONT;
  for (const { name, hue, x, top, bottom } of VC.hulls(scene)) {
    const half = ctx.measureText(name).width / 2, [middle, above] = VC.toScreen(camera, x, top), below = VC.toScreen(camera, x, bottom)[1];
    const sx = Math.max(half + 4, Math.min(camera.width - half - 4, middle)), boxes = [above - 11, below + 11].map((sy) => [sx - half, sy - 9, sx + half, sy + 9, name]);
    const box = boxes.find((each) => taken.free(each, name)) || boxes[0];
    taken.add(box);
    VC.halo(ctx, name, sx, (box[1] + box[3]) / 2, VC.mix(hue, VC.colours.ink, 0.45), 4);
  }
};
