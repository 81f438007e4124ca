// What is on the screen as PNG and SVG, the facts as CSV, the state as a link.
function save(name, blob) {
  const url = URL.createObjectURL(blob), anchor = VC.el("a", { href: url, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

VC.exportPng = function () {
  const camera = VC.engine.camera(), canvas = VC.el("canvas", { width: camera.width * 2, height: camera.height * 2 });
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

VC.svgText = function () {
  const camera = VC.engine.camera(), { x, y, r, kind, name } = VC.data, { scene, colours } = VC, place = (node) => VC.toScreen(camera, x[node], y[node]);
  const hulls = VC.hulls(scene).map((hull) => {
    const points = hull.points.map(([px, py]) => VC.toScreen(camera, px, py).map((at) => at.toFixed(1)).join(" ")), [sx, sy] = VC.toScreen(camera, hull.x, hull.top);
    return `<path d="M${points.join("L")}Z" fill="${VC.mix(colours.paper, hull.hue, 0.1)}"/><text x="${sx.toFixed(1)}" y="${(sy - 7).toFixed(1)}" font-family="sans-serif" font-size="13" font-weight="600" text-anchor="middle" fill="${VC.mix(hull.hue, colours.ink, 0.45)}">${xml(hull.name)}</text>`;
  });
  const lines = scene.links.map((link) => {
    const [ax, ay] = place(link.from), [bx, by] = place(link.to), dash = link.dash ? ` stroke-dasharray="${VC.DASHES[link.dash]}"` : "";
    return `<path d="M${ax.toFixed(1)} ${ay.toFixed(1)}L${bx.toFixed(1)} ${by.toFixed(1)}" stroke="${link.conflict ? colours.warn : colours.edge}" stroke-width="${(link.width * camera.scale).toFixed(2)}"${dash}><title>${xml(VC.linkLabel(link))}</title></path>`;
  });
  const shapes = scene.nodes.map((node) => {
    const path = new SvgPath(), [sx, sy] = place(node);
    VC.tracePath(path, kind[node], sx, sy, Math.max(1.3, r[node] * camera.scale));
    return `<path d="${path.text}" fill="${VC.colourOf(node)}"><title>${xml(name[node])}</title></path>`;
  });
  const labels = scene.nodes.slice(0, 150).map((node) => {
    const [sx, sy] = place(node);
    return `<text x="${sx.toFixed(1)}" y="${(sy + r[node] * camera.scale + 12).toFixed(1)}">${xml(name[node])}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${camera.width}" height="${camera.height}" viewBox="0 0 ${camera.width} ${camera.height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${hulls.join("")}<g fill="none" stroke-opacity="0.7">${lines.join("")}</g><g stroke="${colours.paper}">${shapes.join("")}</g><g font-family="sans-serif" font-size="11" text-anchor="middle" fill="${colours.ink}">${labels.join("")}</g></svg>`;
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
