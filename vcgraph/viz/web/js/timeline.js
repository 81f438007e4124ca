// The time slider: facts a month as bars, two handles, and a play button.
VC.startTime = function () {
  const months = VC.data.month.filter((month) => month !== null), host = VC.byId("time");
  if (!months.length) { host.hidden = true; return; }
  const first = months.reduce((a, b) => Math.min(a, b)), last = months.reduce((a, b) => Math.max(a, b));
  if (first === last) { host.hidden = true; return; }
  const range = (label) => VC.el("input", { type: "range", min: first, max: last, step: 1, "aria-label": label });
  const from = range("From month"), to = range("To month"), chart = VC.el("canvas", { "aria-hidden": "true" }), output = VC.el("output");
  const play = VC.button("▶ Play", () => (VC.playing ? stop() : start()), { "aria-label": "Play through time" });
  let sliding = false;
  host.replaceChildren(play, VC.el("div", { class: "bars" }, chart, from, to), output);

  const name = (month) => VC.dateText(Math.floor(month / 12) + "-" + String((month % 12) + 1).padStart(2, "0"));
  const apply = (low, high, history) => VC.change({ from: low <= first ? null : low, to: high >= last ? null : high }, history);
  for (const input of [from, to]) {
    // One undo brings back what was before a slide, however long.
    input.addEventListener("input", () => { stop(); apply(Math.min(from.value, to.value), Math.max(from.value, to.value), !sliding); sliding = true; });
    input.addEventListener("change", () => { sliding = false; });
  }
  function start() {
    const low = VC.state.from ?? first;
    let at = low;
    showPlaying("❚❚ Pause", "Pause");
    VC.change({}, true);
    VC.playing = setInterval(() => { at += Math.max(1, Math.round((last - low) / 60)); apply(low, at, false); if (at >= last) stop(); }, 160);
  }
  function stop() { clearInterval(VC.playing); VC.playing = null; showPlaying("▶ Play", "Play through time"); }
  function showPlaying(sign, label) { play.textContent = sign; play.setAttribute("aria-label", label); }

  VC.showTime = function () {
    const low = VC.state.from ?? first, high = VC.state.to ?? last;
    [from.value, to.value] = [low, high];
    from.setAttribute("aria-valuetext", name(low)); to.setAttribute("aria-valuetext", name(high));
    output.textContent = name(low) + " – " + name(high);
    drawBars(chart, months, first, last, low, high);
  };
};

function drawBars(chart, months, first, last, low, high) {
  const width = (chart.width = chart.clientWidth * 2 || 400), height = (chart.height = 52), ctx = chart.getContext("2d");
  const bins = Math.min(last - first + 1, 72), counts = new Array(bins).fill(0), size = (last - first + 1) / bins;
  for (const month of months) counts[Math.min(bins - 1, Math.floor((month - first) / size))]++;
  const most = Math.max(...counts);
  counts.forEach((count, bin) => {
    const month = first + bin * size, tall = count ? Math.max(3, (count / most) * height) : 0;
    ctx.globalAlpha = month + size > low && month <= high ? 0.75 : 0.2;
    ctx.fillStyle = VC.colours.accent;
    ctx.fillRect((bin * width) / bins, height - tall, width / bins - 2, tall);
  });
}
