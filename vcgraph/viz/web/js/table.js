// The same facts as a table: for screen readers, for reading in order, and for CSV.
VC.COLUMNS = ["From", "Connection", "To", "Amount", "Currency", "Stage", "Date", "Status", "Sources disagree", "Quote", "Publisher", "Published", "URL"];

VC.tableFacts = function () {
  const { facts, count } = VC.data, { shown } = VC.scene, chosen = [];
  for (let fact = 0; fact < facts.count; fact++) {
    if (facts.s[fact] < count && shown.has(facts.s[fact]) && (facts.t[fact] < 0 || shown.has(facts.t[fact])) && VC.factPasses(fact)) chosen.push(fact);
  }
  return chosen;
};

// All sources of a fact stand in one row: a sum counts once, and a line of each cell belongs to one source.
VC.cells = function (fact) {
  const { facts, name } = VC.data, quotes = VC.quotesOf(fact), each = (part) => quotes.map((quote) => quote[part]).join("\n");
  return [
    name[facts.s[fact]], VC.FACT_NAMES[facts.kind[fact]] || VC.words(facts.kind[fact]), facts.t[fact] < 0 ? "" : name[facts.t[fact]],
    facts.amount[fact] ?? "", facts.currency[fact], facts.stage[fact] ? VC.words(facts.stage[fact]) : "", facts.date[fact], VC.statusOf(fact),
    facts.flags[fact] & 2 ? VC.competing(fact).join("; ") || "yes" : "",
    each("text"), each("publisher"), each("published"), each("url"),
  ];
};

const HEADS = [...VC.COLUMNS.slice(0, 9), "Sentence and source"];
let sortedBy = [6, -1];

VC.showTable = function () {
  const section = VC.byId("table"), { table } = VC.state, turned = section.hidden === table;
  section.hidden = !table;
  // What the table covers is out of reach for the keyboard too.
  for (const id of ["stage", "legend", "notice", "time", "panel"]) VC.byId(id).inert = table;
  if (table) fillTable(section); else section.replaceChildren();
  if (turned) (section.querySelector("h2") || VC.byId("stage")).focus();
};

function fillTable(section) {
  const rows = VC.tableFacts().map((fact) => [VC.cells(fact), fact]), [column, way] = sortedBy;
  rows.sort((a, b) => (a[0][column] < b[0][column] ? -way : a[0][column] > b[0][column] ? way : a[1] - b[1]));
  const body = VC.el("tbody", { role: "rowgroup" }, ...rows.slice(0, 500).map(([cells, fact]) => tableRow(cells, fact)));
  section.replaceChildren(
    VC.button("Back to the graph", () => VC.openTable(false), { class: "close" }),
    VC.el("h2", { tabindex: "-1", id: "table-title" }, VC.count(rows.length) + (rows.length === 1 ? " fact" : " facts")),
    rows.length > 500 ? VC.el("p", { class: "aliases" }, "The first 500 are shown; the CSV export holds all.") : "",
    VC.el("table", { role: "table", "aria-labelledby": "table-title" }, VC.el("thead", { role: "rowgroup" }, VC.el("tr", { role: "row" }, ...HEADS.map(tableHead))), body));
}

function tableHead(title, column) {
  const [by, way] = sortedBy, sort = by === column ? (way > 0 ? "ascending" : "descending") : "none";
  const turn = () => { sortedBy = [column, by === column ? -way : 1]; VC.showTable(); VC.byId("table").querySelectorAll("th button")[column].focus(); };
  return VC.el("th", { scope: "col", role: "columnheader", "aria-sort": sort }, VC.button(title + (by === column ? (way > 0 ? " ↑" : " ↓") : ""), turn));
}

function tableRow(cells, fact) {
  const { facts } = VC.data, name = (node) => VC.el("button", { type: "button", class: "name", on: { click: () => { VC.openTable(false); VC.go(node); } } }, VC.data.name[node]);
  const content = HEADS.map((_, i) => VC.el("td", { role: "cell", class: i === 3 ? "num" : i === 8 ? "conflict" : "" }, i === 3 ? VC.moneyOf(fact) : i < 9 ? String(cells[i]) : ""));
  content[0].replaceChildren(name(facts.s[fact]));
  if (facts.t[fact] >= 0) content[2].replaceChildren(name(facts.t[fact]));
  content[9].append(...VC.sourcesOf(fact).map(VC.sourceView));
  return VC.el("tr", { role: "row" }, ...content);
}
