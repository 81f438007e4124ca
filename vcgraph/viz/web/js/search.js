// Search by name and alias, with completion.
VC.startSearch = function () {
  const input = VC.byId("search"), list = VC.byId("hits"), { data } = VC;
  let hits = [], chosen = 0;
  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  let folded = null;

  function find(text) {
    folded ??= data.name.slice(0, data.count).map((name, node) => [name, ...(data.aliases[node] || [])].map(fold));
    const wanted = fold(text.trim()), ranked = [[], [], []];
    if (!wanted) return [];
    for (let node = 0; node < data.count; node++) {
      const rank = Math.min(...folded[node].map((name) => (name.startsWith(wanted) ? 0 : name.includes(" " + wanted) ? 1 : name.includes(wanted) ? 2 : 3)));
      if (rank < 3 && ranked[rank].length < 12) ranked[rank].push(node);
    }
    return ranked.flat().slice(0, 12);
  }
  function show() {
    list.replaceChildren(...hits.map((node, i) => VC.el("li", { role: "option", id: "hit" + i, "aria-selected": String(i === chosen), on: { pointerdown: (event) => { event.preventDefault(); take(i); } } },
      VC.glyph(data.kind[node], 11), data.name[node], VC.el("small", null, alias(node) || VC.words(data.kind[node])))));
    const vain = !hits.length && input.value.trim() && document.activeElement === input;
    if (vain) list.append(VC.el("li", { role: "option", "aria-disabled": "true", class: "none" }, "No such name"));
    list.hidden = !hits.length && !vain;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (hits.length) input.setAttribute("aria-activedescendant", "hit" + chosen); else input.removeAttribute("aria-activedescendant");
  }
  const alias = (node) => (data.aliases[node] || []).find((name) => fold(name).includes(fold(input.value.trim())));
  function take(i) {
    if (hits[i] === undefined) return;
    const node = hits[i];
    hits = []; input.value = ""; show();
    VC.go(node);
    VC.byId("stage").focus();
  }
  input.addEventListener("input", () => { hits = find(input.value); chosen = 0; show(); });
  input.addEventListener("blur", () => { hits = []; show(); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { chosen = (chosen + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % (hits.length || 1); show(); event.preventDefault(); }
    else if (event.key === "Enter") take(chosen);
    else if (event.key === "Escape") { input.value = ""; hits = []; show(); input.blur(); }
  });
};
