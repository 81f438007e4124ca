// What is on the screen as PNG and SVG, the facts as CSV, the state as a link.
function save(name, blob) {
  const url = URL.createObjectURL(blob), anchor = VC.el("a", { href: url, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

// A camera for a picture: legend and time slider, which cover names on the screen, are not in it.
const pictured = () => ({ ...VC.engine.camera(), bare: true });

VC.exportPng = function () {
  const camera = pictured(), canvas = VC.el("canvas", { width: camera.width * 2, height: camera.height * 2 });
  VC.paintScene(canvas.getContext("2d"), camera, VC.scene, 2, false);
  canvas.toBlob((blob) => save("vcgraph.png", blob));
};

const xml = (text) => String(text).replace(/[&<>"']/g, (sign) => "&#" + sign.charCodeAt(0) + ";").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

// Collects the shape of a node as the text of an SVG path.
class SvgPath {
  constructor() { this.text = ""; }
  moveTo(x, y) { this.text += "M" + x.toFixed(1) + " " + y.toFixed(1); }
  lineTo(x, y) { this.text += "L" + x.toFixed(1) + " " + y.toFixed(1); }
  arc(x, y, r) { this.text += "a" + r + " " + r + " 0 1 0 " + -2 * r + " 0a" + r + " " + r + " 0 1 0 " + 2 * r + " 0"; }
  closePath() { this.text += "Z"; }
}

// Takes labels as a 2d context does and keeps them as SVG: the drawing has the names that the screen has.
class SvgInk {
  constructor() { this.parts = []; this.ruler = document.createElement("canvas").getContext("2d"); }
  setTransform() {}
  beginPath() {}
  measureText(text) { this.ruler.font = this.font; return this.ruler.measureText(text); }
  strokeText() { this.halo = ` stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" paint-order="stroke"`; }
  arc(x, y, r) { this.disc = `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}"`; }
  fill() { this.parts.push(`${this.disc} fill="${this.fillStyle}"/>`); }
  fillText(text, x, y) {
    const [, weight, size] = /^(\d+ )?(\d+)px/.exec(this.font);
    this.parts.push(`<text x="${x.toFixed(1)}" y="${(y + size * 0.35).toFixed(1)}" font-size="${size}"${weight ? ` font-weight="${weight.trim()}"` : ""} fill="${this.fillStyle}"${this.halo || ""}>${xml(text)}</text>`);
    this.halo = "";
  }
}

const points = (camera, plane) => plane.map(([x, y]) => VC.toScreen(camera, x, y).map((at) => at.toFixed(1)).join(" ")).join("L");

function svgLink(link, camera) {
  const { x, y } = VC.data, { scene, colours } = VC, arrow = VC.arrow(link), strong = !scene.near || VC.isChosen(link);
  const colour = link.conflict ? colours.warn : scene.near && strong ? colours.accent : colours.edge, dash = link.dash ? ` stroke-dasharray="${VC.DASHES[link.dash].map((part) => part * camera.scale)}"` : "";
  const line = points(camera, [[x[link.from], y[link.from]], arrow ? arrow[3] : [x[link.to], y[link.to]]]);
  return `<g opacity="${strong ? (link.cross ? 0.3 : 0.8) : 0.13}"><title>${xml(VC.linkLabel(link))}</title><path d="M${line}" stroke="${colour}" stroke-width="${(link.width * camera.scale).toFixed(2)}"${dash}/>`
    + (arrow ? `<path d="M${points(camera, arrow.slice(0, 3))}Z" fill="${colour}"/>` : "") + "</g>";
}

function svgNode(node, camera) {
  const { x, y, r, kind, name } = VC.data, path = new SvgPath(), weak = VC.scene.near && !VC.scene.near.has(node);
  VC.tracePath(path, kind[node], ...VC.toScreen(camera, x[node], y[node]), Math.max(1.3, r[node] * camera.scale));
  return `<path d="${path.text}" fill="${VC.colourOf(node)}"${weak ? ' opacity="0.18"' : ""}><title>${xml(name[node])}</title></path>`;
}

VC.svgText = function () {
  const camera = pictured(), { scene, colours } = VC, ink = new SvgInk();
  const hulls = VC.hulls(scene).map((hull) => `<path d="M${points(camera, hull.points)}Z" fill="${VC.mix(colours.paper, hull.hue, 0.1)}"/>`);
  const lines = scene.links.map((link) => svgLink(link, camera)), shapes = scene.nodes.map((node) => svgNode(node, camera));
  VC.paintLabels(ink, camera, scene, 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${camera.width}" height="${camera.height}" viewBox="0 0 ${camera.width} ${camera.height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${hulls.join("")}<g fill="none">${lines.join("")}</g><g stroke="${colours.paper}">${shapes.join("")}</g><g font-family="${xml(VC.FONT)}" text-anchor="middle">${ink.parts.join("")}</g></svg>`;
};

// A cell that starts with a sign of a formula would run in a spreadsheet: it gets an apostrophe before it.
VC.csvText = function () {
  const cell = (value) => { const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value); return '"' + text.replace(/"/g, '""') + '"'; };
  return [VC.COLUMNS, ...VC.tableFacts().map(VC.cells)].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
};

VC.exportSvg = () => save("vcgraph.svg", new Blob([VC.svgText()], { type: "image/svg+xml" }));
VC.exportCsv = () => save("vcgraph.csv", new Blob(["\ufeff" + VC.csvText()], { type: "text/csv" }));

VC.copyLink = async function () {
  const link = location.href.split("#")[0] + VC.writeHash();
  try { await navigator.clipboard.writeText(link); VC.say("Link copied"); } catch { VC.say("Copy the link from the address bar"); }
};
