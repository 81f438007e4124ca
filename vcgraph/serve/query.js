"use strict";
const DATA = __ID__;
const field = document.getElementById("query");
const state = document.getElementById("state");
const answer = document.getElementById("answer");

function ask(accept) {
  return fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: field.value,
  });
}

function cell(term) {
  const td = document.createElement("td");
  if (!term) return td;
  if (term.type === "uri" && term.value.startsWith(DATA)) {
    const link = document.createElement("a");
    link.href = "/entity/" + encodeURIComponent(term.value.slice(DATA.length));
    link.textContent = term.value.slice(DATA.length);
    td.append(link);
  } else {
    td.textContent = term.value;
  }
  return td;
}

function table(found) {
  const drawn = document.createElement("table");
  const head = drawn.createTHead().insertRow();
  for (const name of found.head.vars) {
    const th = document.createElement("th");
    th.scope = "col";
    th.textContent = name;
    head.append(th);
  }
  const body = drawn.createTBody();
  for (const row of found.results.bindings) {
    const line = body.insertRow();
    for (const name of found.head.vars) line.append(cell(row[name]));
  }
  return drawn;
}

function text(words) {
  const pre = document.createElement("pre");
  pre.textContent = words;
  return pre;
}

async function run() {
  state.textContent = "running…";
  const started = performance.now();
  const response = await ask("application/sparql-results+json, text/turtle;q=0.9");
  const words = await response.text();
  const took = Math.round(performance.now() - started) + " ms";
  const json = (response.headers.get("Content-Type") || "").includes("json");
  if (!response.ok || !json) {
    state.textContent = (response.ok ? "" : "error " + response.status + ", ") + took;
    answer.replaceChildren(text(words));
    return;
  }
  const found = JSON.parse(words);
  const isRows = found.results !== undefined;
  state.textContent = (isRows ? found.results.bindings.length + " rows, " : "") + took;
  answer.replaceChildren(isRows ? table(found) : text(String(found.boolean)));
}

async function save() {
  const response = await ask("text/csv");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = "answer.csv";
  link.click();
}

document.getElementById("run").addEventListener("click", run);
document.getElementById("csv").addEventListener("click", save);
document.getElementById("examples").addEventListener("change", (event) => {
  if (event.target.value) field.value = event.target.value;
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
});
