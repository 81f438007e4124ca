// The same facts as a table: for screen readers, for reading in order, and for CSV.
VC.COLUMNS = ["From", "Connection", "To", "Amount", "Currency", "Stage", "Date", "Status", "Sources disagree", "Quote", "Publisher", "Published", "URL"];

VC.tableFacts = function () {
  const { facts, count } = VC.data, { shown } = VC.scene, chosen = [];
  for (let fact = 0; fact < facts.count; fact++) {
    if (facts.s[fact] < count && shown.has(facts.s[fact]) && (facts.t[fact] < 0 || shown.has(facts.t[fact])) && VC.factPasses(fact)) chosen.push(fact);
  }
  return chosen;
};

VC.cells = function (fact) {
  const { facts, name } = VC.data, quote = VC.quotesOf(fact)[0] || { text: "", publisher: "", published: "", url: "" };
  return [
    name[facts.s[fact]], VC.FACT_NAMES[facts.kind[fact]] || VC.words(facts.kind[fact]), facts.t[fact] < 0 ? "" : name[facts.t[fact]],
    facts.amount[fact] ?? "", facts.currency[fact], facts.stage[fact] ? VC.words(facts.stage[fact]) : "", facts.date[fact], VC.statusOf(fact),
    facts.flags[fact] & 2 ? VC.competing(fact).join("; ") || "yes" : "",
    quote.text, quote.publisher, quote.published, quote.url,
  ];
};

let sortedBy = [6, -1];

VC.showTable = function () {
  const section = VC.byId("table");
  section.hidden = !VC.state.table;
  if (!VC.state.table) { section.replaceChildren(); return; }
  const facts = VC.tableFacts(), rows = facts.map((fact) => [VC.cells(fact), fact]), [column, way] = sortedBy;
  rows.sort((a, b) => (a[0][column] < b[0][column] ? -way : a[0][column] > b[0][column] ? way : a[1] - b[1]));
  const body = VC.el("tbody", null, ...rows.slice(0, 500).map(([cells, fact]) => tableRow(cells, fact)));
  section.replaceChildren(
    VC.button("Back to the graph", () => VC.change({ table: false }), { class: "close" }),
    VC.el("p", { class: "aliases" }, rows.length + " facts" + (rows.length > 500 ? ", the first 500 shown; the CSV export holds all" : "")),
    VC.el("table", null, VC.el("thead", null, VC.el("tr", null, ...VC.COLUMNS.slice(0, 12).map(tableHead))), body));
};

function tableHead(title, column) {
  const [by, way] = sortedBy, sort = by === column ? (way > 0 ? "ascending" : "descending") : "none";
  return VC.el("th", { scope: "col", "aria-sort": sort }, VC.button(title + (by === column ? (way > 0 ? " ↑" : " ↓") : ""), () => { sortedBy = [column, by === column ? -way : 1]; VC.showTable(); }));
}

function tableRow(cells, fact) {
  const { facts } = VC.data, name = (node) => VC.el("button", { type: "button", class: "name", on: { click: () => { VC.change({ table: false }); VC.go(node); } } }, VC.data.name[node]);
  const content = cells.slice(0, 12).map((cell, i) => VC.el("td", i === 3 ? { class: "num" } : null, i === 3 ? VC.moneyOf(fact) : String(cell)));
  content[0].replaceChildren(name(facts.s[fact]));
  if (facts.t[fact] >= 0) content[2].replaceChildren(name(facts.t[fact]));
  content[8].className = "conflict";
  content[10].replaceChildren(VC.link(cells[12], cells[10] || "source"));
  return VC.el("tr", null, ...content);
}
