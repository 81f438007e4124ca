// The engine for large graphs: our own canvas with pan, zoom, drag and hit testing.
VC.canvasEngine = function (host) {
  const canvas = VC.el("canvas", { "aria-hidden": "true" }), ctx = canvas.getContext("2d", { alpha: false });
  const camera = { x: 0, y: 0, scale: 1, width: 1, height: 1 };
  let scene = null, ratio = 1, pending = false, moving = 0;
  host.append(canvas);

  function resize() {
    ratio = window.devicePixelRatio || 1;
    [camera.width, camera.height] = [host.clientWidth, host.clientHeight];
    [canvas.width, canvas.height] = [camera.width * ratio, camera.height * ratio];
    [canvas.style.width, canvas.style.height] = [camera.width + "px", camera.height + "px"];
    redraw();
  }
  function paint() {
    pending = false;
    if (scene) VC.paintScene(ctx, camera, scene, ratio, moving && scene.links.length > 1500);
  }
  function redraw() {
    if (!pending) { pending = true; requestAnimationFrame(paint); }
  }
  function settle() {
    clearTimeout(moving);
    moving = setTimeout(() => { moving = 0; redraw(); }, 140);
  }
  const toPlane = (sx, sy) => [(sx - camera.width / 2) / camera.scale + camera.x, (sy - camera.height / 2) / camera.scale + camera.y];

  const engine = {
    name: "canvas", camera: () => camera, redraw, resize,
    show(next) { scene = next; redraw(); },
    move(x, y, scale) { Object.assign(camera, { x, y, scale }); redraw(); },
    zoomBy(factor, sx = camera.width / 2, sy = camera.height / 2) {
      const [px, py] = toPlane(sx, sy);
      camera.scale = Math.min(8, Math.max(0.01, camera.scale * factor));
      const [qx, qy] = toPlane(sx, sy);
      camera.x += px - qx; camera.y += py - qy;
      settle(); redraw();
    },
    physics(on) { return VC.forces(on, () => scene, redraw); },
  };
  VC.listen(canvas, camera, toPlane, engine, () => scene, settle);
  new ResizeObserver(resize).observe(host);
  resize();
  return engine;
};

// Pointer, wheel and pinch.
VC.listen = function (canvas, camera, toPlane, engine, scene, settle) {
  const down = new Map();
  let held = null, travelled = 0, spread = 0;
  const at = (event) => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    down.set(event.pointerId, at(event));
    travelled = spread = 0;
    held = down.size === 1 ? VC.nodeAt(scene(), camera, ...toPlane(...at(event))) : null;
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId), now = at(event);
    if (!before) { VC.hoverAt(scene(), camera, ...toPlane(...now)); canvas.style.cursor = VC.hover === null ? "grab" : "pointer"; return; }
    down.set(event.pointerId, now);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    travelled += Math.abs(dx) + Math.abs(dy);
    if (down.size === 2) return pinch();
    if (travelled < 4) return;
    if (held !== null) { VC.data.x[held] += dx / camera.scale; VC.data.y[held] += dy / camera.scale; }
    else { camera.x -= dx / camera.scale; camera.y -= dy / camera.scale; }
    settle(); engine.redraw();
  });
  function pinch() {
    const [a, b] = [...down.values()], now = Math.hypot(a[0] - b[0], a[1] - b[1]);
    if (spread) engine.zoomBy(now / spread, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
    spread = now;
  }
  const up = (event) => {
    if (!down.delete(event.pointerId)) return;
    if (travelled >= 4) { if (held !== null) VC.pin(held); }
    else if (event.type === "pointerup") VC.pickAt(scene(), camera, ...toPlane(...at(event)));
    held = null;
  };
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);
  canvas.addEventListener("pointerleave", () => VC.hoverAt(null, camera));
  canvas.addEventListener("dblclick", (event) => {
    const node = VC.nodeAt(scene(), camera, ...toPlane(...at(event)));
    if (node !== null) VC.expand(node);
  });
  canvas.addEventListener("wheel", (event) => { event.preventDefault(); engine.zoomBy(Math.exp(-event.deltaY * 0.0015), ...at(event)); }, { passive: false });
};

VC.nodeAt = function (scene, camera, px, py) {
  const { x, y, r } = VC.data;
  let found = null, nearest = Infinity;
  for (const node of scene ? scene.nodes : []) {
    const distance = Math.hypot(x[node] - px, y[node] - py) - r[node];
    if (distance < 5 / camera.scale && distance < nearest) [found, nearest] = [node, distance];
  }
  return found;
};

// The node under the pointer has its name, whatever room there is.
VC.hover = null;
VC.hoverAt = function (scene, camera, px, py) {
  const node = VC.nodeAt(scene, camera, px, py);
  if (node === VC.hover) return;
  VC.hover = node;
  VC.engine.redraw();
};

VC.pickAt = function (scene, camera, px, py) {
  const node = VC.nodeAt(scene, camera, px, py);
  if (node !== null) return VC.pick(node);
  const { x, y } = VC.data;
  let found = null, nearest = 6 / camera.scale;
  for (const link of scene.links) {
    const distance = distanceToLink(px, py, x[link.from], y[link.from], x[link.to], y[link.to]);
    if (distance < nearest) [found, nearest] = [link, distance];
  }
  return found ? VC.pickLink(found.from, found.to) : VC.pick(null);
};

function distanceToLink(px, py, ax, ay, bx, by) {
  const dx = bx - ax, dy = by - ay, share = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
  const on = Math.min(1, Math.max(0, share));
  return Math.hypot(px - ax - on * dx, py - ay - on * dy);
}

// Springs and repulsion for the visible nodes, until they rest or the reader stops them.
VC.forces = function (on, scene, redraw) {
  VC.forces.run = on;
  if (!on) return true;
  if (scene().nodes.length > 1500) { VC.say("Too many nodes at once: focus on a part first"); return false; }
  let heat = 18;
  const step = () => {
    if (!VC.forces.run) return;
    pushAndPull(scene(), heat);
    heat *= 0.985;
    redraw();
    if (heat > 0.4) requestAnimationFrame(step); else VC.stopPhysics();
  };
  requestAnimationFrame(step);
  return true;
};

function pushAndPull({ nodes, links }, heat) {
  const { x, y, r } = VC.data, fx = new Map(), fy = new Map();
  for (const node of nodes) { fx.set(node, 0); fy.set(node, 0); }
  const add = (node, dx, dy) => { fx.set(node, fx.get(node) + dx); fy.set(node, fy.get(node) + dy); };
  for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) {
    const a = nodes[i], b = nodes[j], dx = x[b] - x[a] || 0.1, dy = y[b] - y[a] || 0.1, square = dx * dx + dy * dy;
    if (square > 250000) continue;
    const push = (120 * (r[a] + r[b])) / square;
    add(a, -dx * push / 20, -dy * push / 20); add(b, dx * push / 20, dy * push / 20);
  }
  for (const { from, to } of links) {
    const dx = x[to] - x[from], dy = y[to] - y[from], pull = (Math.hypot(dx, dy) - 110) / (Math.hypot(dx, dy) || 1) / 12;
    add(from, dx * pull, dy * pull); add(to, -dx * pull, -dy * pull);
  }
  for (const node of nodes) {
    const length = Math.hypot(fx.get(node), fy.get(node)) || 1, move = VC.isPinned(node) ? 0 : Math.min(length, heat) / length;
    x[node] += fx.get(node) * move; y[node] += fy.get(node) * move;
  }
}
