// The engine for graphs of usual size: vis-network, with positions given and physics off. Names go to it as numbers
// only: our own painter writes the labels, so that no text of the data reaches the library.
VC.visEngine = function (host) {
  const nodes = new vis.DataSet(), edges = new vis.DataSet();
  let network = null, scene = null;
  const camera = () => ({ ...network.getViewPosition(), scale: network.getScale(), width: host.clientWidth, height: host.clientHeight });

  function fill() {
    replace(nodes, scene.nodes.map((node) => visNode(node, scene)));
    replace(edges, scene.links.map((link) => visEdge(link, scene)));
  }
  // The library gets its first data with the network: filled in later, they would be drawn twice.
  function begin() {
    fill();
    network = new vis.Network(host, { nodes, edges }, visOptions());
    for (const inner of host.querySelectorAll("[tabindex]")) inner.tabIndex = -1;
    listen(network, host, () => scene, camera);
  }
  return {
    name: "vis", camera, redraw: () => network.redraw(), resize() { network.setSize("100%", "100%"); network.redraw(); },
    show(next) { scene = next; if (network) { fill(); network.unselectAll(); } else begin(); },
    move: (x, y, scale) => network.moveTo({ position: { x, y }, scale, animation: false }),
    zoomBy: (factor) => network.moveTo({ scale: network.getScale() * factor, animation: false }),
    physics(on) { network.setOptions({ physics: { enabled: on } }); return true; },
  };
};

const visOptions = () => ({
  autoResize: true, physics: { enabled: false, solver: "forceAtlas2Based", stabilization: false, forceAtlas2Based: { springLength: 110 } },
  layout: { improvedLayout: false, randomSeed: 1 },
  interaction: { hideEdgesOnDrag: VC.data.count > 600, hideEdgesOnZoom: VC.data.count > 600, tooltipDelay: 1e9, selectConnectedEdges: false, zoomSpeed: 0.6 },
  nodes: { borderWidth: 1.5, shapeProperties: { interpolation: false }, chosen: false },
  edges: { smooth: false, chosen: false, selectionWidth: 0, hoverWidth: 0 },
});

function listen(network, host, scene, camera) {
  host.addEventListener("pointermove", (event) => {
    const box = host.getBoundingClientRect(), at = network.DOMtoCanvas({ x: event.clientX - box.left, y: event.clientY - box.top });
    VC.hoverAt(scene(), camera(), at.x, at.y);
  });
  host.addEventListener("pointerleave", () => VC.hoverAt(null, camera()));
  network.on("beforeDrawing", (ctx) => VC.paintHulls(ctx, network.getScale(), scene()));
  network.on("afterDrawing", (ctx) => {
    readPositions(network, scene());
    const saved = ctx.getTransform();
    VC.paintLabels(ctx, camera(), scene(), ctx.canvas.width / ctx.canvas.clientWidth);
    ctx.setTransform(saved);
  });
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node !== undefined) VC.pick(node);
    else if (edge !== undefined) VC.pickLink(...edge.split("-").map(Number));
    else VC.pick(null);
  });
  network.on("doubleClick", ({ nodes: [node] }) => { if (node !== undefined) VC.expand(node); });
  network.on("dragEnd", ({ nodes: [node] }) => {
    if (node === undefined) return;
    readPositions(network, scene());
    VC.pin(node);
  });
}

function replace(set, items) {
  const kept = new Set(items.map((item) => item.id));
  const gone = set.getIds().filter((id) => !kept.has(id));
  if (gone.length) set.remove(gone);
  set.update(items);
}

function readPositions(network, scene) {
  for (const node of scene.nodes) {
    const inner = network.body.nodes[node];
    if (inner) [VC.data.x[node], VC.data.y[node]] = [inner.x, inner.y];
  }
}

const VIS_SHAPES = VC.table({ company: "dot", firm: "square", fund: "diamond", person: "triangle", organization: "hexagon", round: "triangleDown" });

function visNode(node, { near }) {
  const { x, y, r, kind } = VC.data, { sel } = VC.state, weak = near && !near.has(node);
  const scale = { firm: 0.9, fund: 1.15 }[VIS_SHAPES[kind[node]] && kind[node]] || 1;
  return {
    id: node, x: Math.round(x[node]), y: Math.round(y[node]), size: r[node] * scale, shape: VIS_SHAPES[kind[node]] || "dot", opacity: weak ? 0.18 : 1,
    borderWidth: sel === node ? 3 : 1.5, fixed: VC.isPinned(node) && Boolean(VC.forces.run),
    color: { background: VC.colourOf(node), border: sel === node ? VC.colours.ink : VC.colours.paper },
  };
}

function visEdge(link, { near }) {
  const strong = near ? VC.isChosen(link) : !link.cross;
  return {
    id: link.from + "-" + link.to, from: link.from, to: link.to, width: link.width, dashes: link.dash ? VC.DASHES[link.dash] : false,
    arrows: { to: { enabled: true, type: "triangle", scaleFactor: 0.5 } },
    color: { color: link.conflict ? VC.colours.warn : near && strong ? VC.colours.accent : VC.colours.edge, opacity: strong ? 0.75 : near ? 0.13 : 0.3, inherit: false },
  };
}
