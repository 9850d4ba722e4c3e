// The charts. Each is drawn when it comes into sight and again when what is
// shown, the language or the colours change. Tooltips are built of text nodes:
// ECharts would otherwise read names as markup.
const CHARTS = [
  { id: "ranges", title: "rangesTitle", note: "rangesNote", draw: drawRanges, before: rangesChoice },
  { id: "strength", title: "strengthTitle", note: "strengthNote", draw: drawStrength, half: true },
  { id: "due", title: "dueTitle", note: "dueNote", draw: drawDue, half: true },
  { id: "indicators", title: "indicatorsTitle", note: "indicatorsNote", draw: drawIndicators, half: true },
  { id: "skipped", title: "skippedTitle", note: "skippedChartNote", draw: drawSkipped, half: true },
];

const STRENGTHS = [...ORDER.strength, ""];
const instances = new Map();

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
const strengthColor = (strength) => color("strength-" + (strength || "none"));
const strengthName = (strength) => (strength ? label("strength", strength) : t("otherStrength"));

function drawFigures() {
  byId("figures-list").replaceChildren(...CHARTS.map((chart) =>
    el("figure", { class: chart.half ? "half" : "whole", dataset: { chart: chart.id } },
      el("figcaption", {}, el("h3", {}, t(chart.title)), el("p", { class: "note" }, t(chart.note))),
      chart.before ? el("div", { class: "chart-choice" }) : null,
      el("div", { class: "chart", role: "img", "aria-label": t(chart.title) }))));
  for (const figure of document.querySelectorAll("figure[data-chart]")) sight.observe(figure);
}

const sight = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    entry.target.inSight = entry.isIntersecting;
    if (entry.isIntersecting && entry.target.stale !== false) drawChart(entry.target);
  }
}, { rootMargin: "200px" });

// drawCharts draws the charts in sight and marks the others as stale.
function drawCharts(all = false) {
  for (const figure of document.querySelectorAll("figure[data-chart]")) {
    figure.stale = true;
    if (all || figure.inSight) drawChart(figure);
  }
}

function drawChart(figure) {
  const chart = CHARTS.find((c) => c.id === figure.dataset.chart);
  const box = figure.querySelector(".chart");
  figure.stale = false;
  instances.get(chart.id)?.dispose();
  instances.delete(chart.id);
  if (chart.before) figure.querySelector(".chart-choice").replaceChildren(chart.before());
  const drawing = chart.draw();
  if (!drawing) {
    box.style.height = "";
    box.replaceChildren(el("p", { class: "nothing" }, t(chart.id === "skipped" ? "noSkipped" : "noData")));
    return;
  }
  box.replaceChildren();
  box.style.height = drawing.height + "px";
  const instance = echarts.init(box, null, { renderer: "canvas", devicePixelRatio: Math.max(2, devicePixelRatio) });
  instance.setOption({ ...base(), ...drawing.option });
  if (drawing.click) instance.on("click", (event) => drawing.click(event));
  instances.set(chart.id, instance);
}

// One listener for all: an observer for each chart would keep it alive.
addEventListener("resize", later(() => instances.forEach((instance) => instance.resize()), 150));

const font = () => getComputedStyle(document.body).fontFamily;

function base() {
  return {
    animation: false,
    textStyle: { fontFamily: font(), color: color("ink") },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, icon: "rect", itemWidth: 12, itemHeight: 12, itemGap: 16, textStyle: { color: color("soft") } },
    tooltip: tooltip((event) => [event.name, [event.seriesName, grouped.format(event.value)]]),
  };
}

// tooltip shows lines: a string, or a name and a value.
function tooltip(lines) {
  return {
    backgroundColor: color("paper"), borderColor: color("rule"), textStyle: { color: color("ink"), fontSize: 13 },
    confine: true,
    formatter: (event) => el("div", { class: "tip" }, lines(event).filter(Boolean).map((line) =>
      el("p", {}, Array.isArray(line) ? [el("span", {}, line[0]), el("b", {}, line[1])] : line))),
  };
}

function axis(more) {
  return {
    axisLine: { lineStyle: { color: color("rule") } }, axisTick: { show: false },
    axisLabel: { color: color("soft"), hideOverlap: true }, splitLine: { lineStyle: { color: color("hair") } }, ...more,
  };
}

const short = (text, room) => ([...text].length > room ? [...text].slice(0, room).join("") + "…" : text);

// stack makes the series of a stacked bar chart from counts by category and part.
function stack(parts, name, fill, counts, categories) {
  return parts.filter((part) => categories.some((c) => counts.get(c)?.get(part))).map((part) => ({
    type: "bar", stack: "all", name: name(part), barMaxWidth: 28,
    itemStyle: { color: fill(part), borderColor: color("page"), borderWidth: 0.5 },
    data: categories.map((c) => counts.get(c)?.get(part) ?? 0),
  }));
}

function countTwice(rows, category, part) {
  const counts = new Map();
  for (const row of rows) {
    const c = category(row);
    if (c === null) continue;
    if (!counts.has(c)) counts.set(c, new Map());
    const inner = counts.get(c);
    inner.set(part(row), (inner.get(part(row)) ?? 0) + 1);
  }
  return counts;
}

const isPromise = (row) => ["target", "commitment"].includes(valueOf("kind", row));

function drawStrength() {
  const counts = countTwice(shown.filter(isPromise), (row) => valueOf("report_year", row), (row) => valueOf("strength", row) ?? "");
  const years = [...counts.keys()].sort();
  if (!years.length) return null;
  return {
    height: 300,
    option: {
      xAxis: axis({ type: "category", data: years, splitLine: { show: false } }),
      yAxis: axis({ type: "value", minInterval: 1, axisLine: { show: false } }),
      series: stack(STRENGTHS, strengthName, strengthColor, counts, years),
    },
    click: (event) => (choose("report_year", event.name), changed(true)),
  };
}

// drawDue counts by year, or by month when all is due within two years.
function drawDue() {
  const rows = shown.filter((row) => isPromise(row) && data.column.period_end[row] !== NULL_DAY);
  const ends = rows.map((row) => data.column.period_end[row]);
  if (!ends.length) return null;
  const least = ends.reduce((a, b) => Math.min(a, b));
  const most = ends.reduce((a, b) => Math.max(a, b));
  const length = most - least > 2 * 366 ? 4 : 7;
  const counts = countTwice(rows, (row) => formatDay(data.column.period_end[row]).slice(0, length), (row) => valueOf("strength", row) ?? "");
  const times = [...counts.keys()].sort();
  return {
    height: 300,
    option: {
      xAxis: axis({ type: "category", data: times, splitLine: { show: false } }),
      yAxis: axis({ type: "value", minInterval: 1, axisLine: { show: false } }),
      series: stack(STRENGTHS, strengthName, strengthColor, counts, times),
    },
    click: (event) => {
      const [year, month] = event.name.split("-").map(Number);
      state.from = formatDay(Date.UTC(year, (month || 1) - 1, 1) / 86400000);
      state.to = formatDay(Date.UTC(year, month || 12, 0) / 86400000);
      changed(true);
    },
  };
}

function drawIndicators() {
  const counts = countTwice(shown, (row) => valueOf("subject", row), (row) => valueOf("kind", row));
  const total = (inner) => [...inner.values()].reduce((a, b) => a + b, 0);
  const names = [...counts].sort((a, b) => total(b[1]) - total(a[1])).slice(0, 20).map(([name]) => name);
  if (!names.length) return null;
  return {
    height: 60 + 24 * names.length,
    option: {
      xAxis: axis({ type: "value", minInterval: 1, position: "top", show: false }),
      yAxis: [
        axis({ type: "category", data: names, inverse: true, axisLabel: { color: color("ink"), formatter: (name) => short(name, 14) } }),
        axis({ type: "category", data: names.map((name) => grouped.format(total(counts.get(name)))), inverse: true, axisLine: { show: false }, axisLabel: { color: color("ink"), interval: 0, align: "right", margin: 36 } }),
      ],
      series: stack(ORDER.kind, (kind) => label("kind", kind), (kind) => color("kind-" + kind), counts, names),
    },
    click: (event) => (choose("subject", event.name), changed(true)),
  };
}

function drawSkipped() {
  const counts = [...countBy(data.skipped, (s) => s.reason)].sort((a, b) => b[1] - a[1]);
  if (!counts.length) return null;
  return {
    height: 40 + 32 * counts.length,
    option: {
      grid: { left: 8, right: 40, top: 4, bottom: 8, containLabel: true },
      xAxis: axis({ type: "value", minInterval: 1, show: false }),
      yAxis: axis({ type: "category", inverse: true, data: counts.map(([reason]) => label("reason", reason)), axisLabel: { color: color("ink") } }),
      tooltip: tooltip((event) => [event.name, ...data.skipped.filter((s) => s.reason === counts[event.dataIndex][0]).slice(0, 8).map((s) => short(s.source, 60))]),
      series: [{ type: "bar", barMaxWidth: 20, itemStyle: { color: color("soft") }, data: counts.map(([, n]) => n), label: { show: true, position: "right", color: color("ink") } }],
    },
  };
}
