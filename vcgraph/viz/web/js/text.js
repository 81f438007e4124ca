// Words and elements. Every text from the data goes through textContent: nothing is ever parsed as markup.
const VC = {};

// A table for look-ups by text of the data: "constructor" and the like are not in it.
VC.table = (entries) => Object.assign(Object.create(null), entries);

VC.KINDS = ["company", "firm", "fund", "person", "organization", "round"];
VC.KIND_NAMES = VC.table({ company: "Companies", firm: "Firms", fund: "Funds", person: "People", organization: "Organizations", round: "Rounds" });
VC.FACT_NAMES = VC.table({
  invested_in: "invested in", committed_to: "committed to", acquired: "acquired", role: "has a role at", manages: "manages",
  round: "funding round", valuation: "valuation", total_raised: "total raised", fund: "fund size",
});
VC.STATUS_NAMES = VC.table({ "": "Not stated", closed: "Done", committed: "Done", current: "Current", former: "Former", planned: "Planned", in_talks: "In talks", failed: "Failed", first_close: "First close" });

VC.byId = (id) => document.getElementById(id);

VC.el = function (tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name === "on") for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else if (name === "class") element.className = value;
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
};

VC.button = (label, action, properties) => VC.el("button", { type: "button", on: { click: action }, ...properties }, label);

const SIGNS = VC.table({ USD: "$", EUR: "€", GBP: "£", INR: "₹", JPY: "¥", CNY: "CN¥", KRW: "₩" });

VC.money = function (amount, currency) {
  if (amount === null) return "";
  const [unit, size] = amount >= 1e9 ? ["B", 1e9] : amount >= 1e6 ? ["M", 1e6] : amount >= 1e3 ? ["K", 1e3] : ["", 1];
  const figure = String(Number((amount / size).toPrecision(amount / size >= 100 ? 4 : 3)));
  return (SIGNS[currency] || (currency ? currency + " " : "")) + figure + unit;
};

// The amount of a fact with what its text leaves open: "about $5M", "at least $40M", "$40M–$50M".
const BOUNDS = VC.table({ about: "about ", at_least: "at least ", at_most: "up to " });

VC.moneyOf = function (fact) {
  const { amount, currency, bound } = VC.data.facts, [word, upper] = bound[fact] || ["", null];
  if (amount[fact] === null) return "";
  const sum = VC.money(amount[fact], currency[fact]);
  return upper === null ? (BOUNDS[word] || "") + sum : sum + "–" + VC.money(upper, currency[fact]);
};

// Units of a currency for about one dollar: good enough for line widths, rankings and the filter, where orders of
// magnitude matter. Amounts are always shown as the article states them.
const PER_DOLLAR = VC.table({ INR: 85, JPY: 150, KRW: 1400, CNY: 7, IDR: 16000, VND: 25000, TWD: 32, HKD: 8, SEK: 10, NOK: 10, DKK: 7, BRL: 5.5, MXN: 18, NGN: 1500, KES: 130, PHP: 57, THB: 34, ZAR: 18 });

VC.weight = (fact) => (VC.data.facts.amount[fact] || 0) / (PER_DOLLAR[VC.data.facts.currency[fact]] || 1);

// 12345 as "12,345". toLocaleString does the same, but its first call costs 15 to 40 ms of the opening.
VC.count = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

VC.words = function (code) {
  const text = code.replace(/_/g, " ");
  const series = /^(pre )?series ([a-k])$/.exec(text);
  if (series) return (series[1] ? "Pre-Series " : "Series ") + series[2].toUpperCase();
  if (/^(c[etfo]o|ico|ipo)$/.test(text)) return text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

VC.dateText = function (date) {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date);
  const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  if (!parts || !names[parts[2] - 1]) return date;
  return (parts[3] ? Number(parts[3]) + " " : "") + names[parts[2] - 1] + " " + parts[1];
};

// Only http and https become links; anything else stays text.
VC.link = function (url, label) {
  let parsed = null;
  try { parsed = new URL(url); } catch { return label; }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return label;
  return VC.el("a", { href: parsed.href, target: "_blank", rel: "noopener noreferrer" }, label);
};

// The quote with the words marked that tell the fact: marks are offsets in characters, as Python counts them.
VC.marked = function (quote, marks) {
  const signs = Array.from(quote), text = (start, end) => signs.slice(start, end).join(""), pieces = [];
  let done = 0;
  for (let i = 0; i < marks.length; i += 2) {
    pieces.push(text(done, marks[i]), VC.el("mark", null, text(marks[i], marks[i + 1])));
    done = marks[i + 1];
  }
  return [...pieces, text(done)];
};

VC.say = function (text) {
  VC.byId("said").textContent = text;
  clearTimeout(VC.say.timer);
  VC.say.timer = setTimeout(() => { VC.byId("said").textContent = ""; }, 2600);
};
