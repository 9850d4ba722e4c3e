// Targets of one indicator by place and year: a line for each, with a mark at
// its value and a stroke over what its bound leaves open.
const MOST_LINES = 40;
let rangesOf = ""; // the chosen group; it stays when filters change and it is still there

// Only values of one indicator, form and unit can stand on one axis. Groups
// with headline targets come first: those are what places are compared by.
function rangeGroups() {
  const groups = new Map();
  for (const row of shown) {
    if (valueOf("kind", row) !== "target" || Number.isNaN(numberOf(row)) || valueOf("subject", row) === null) continue;
    if (valueOf("form", row) === "rank" || data.column.period_end[row] === NULL_DAY) continue;
    const key = ["subject", "form", "unit"].map((c) => data.column[c][row]).join();
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  const weight = (rows) => rows.length + 4 * rows.filter((row) => data.column.headline[row]).length;
  return [...groups].sort((a, b) => weight(b[1]) - weight(a[1]));
}

function groupName(rows) {
  const [row] = rows;
  const form = valueOf("form", row);
  const unit = unitLabel(row);
  return [valueOf("subject", row), form && label("form", form), unit].filter(Boolean).join(" · ");
}

function rangesChoice() {
  const groups = rangeGroups().slice(0, 200);
  if (!groups.some(([key]) => key === rangesOf)) rangesOf = groups[0]?.[0] ?? "";
  return el("label", { class: "field" }, t("subject"), el("select", {
    onchange: (event) => {
      rangesOf = event.target.value;
      drawChart(document.querySelector('figure[data-chart="ranges"]'));
    },
  }, groups.map(([key, rows]) => el("option", { value: key, selected: key === rangesOf }, `${groupName(rows)}（${rows.length}）`))));
}

function drawRanges() {
  const rows = rangeGroups().find(([key]) => key === rangesOf)?.[1];
  if (!rows) return null;
  const lines = rangeLines(rows);
  const kept = lines.slice(0, MOST_LINES);
  const unit = valueOf("unit", rows[0]);
  const ends = rows.flatMap((row) => [data.column.low[row], data.column.high[row], numberOf(row)]).filter((n) => !Number.isNaN(n));
  const [least, most] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const arrow = (most - least || Math.abs(most) || 1) * 0.06;
  const series = STRENGTHS.map((strength) => rangeSeries(strength, kept, arrow)).filter((s) => s.data.length);
  const newPlace = (i) => i === 0 || kept[i - 1].place !== kept[i].place;
  const newYear = (i) => newPlace(i) || kept[i - 1].year !== kept[i].year;
  return {
    height: 84 + 24 * kept.length,
    option: {
      title: lines.length > MOST_LINES ? { text: t("rangesSome", MOST_LINES, lines.length), bottom: 0, left: 0, textStyle: { fontSize: 12, fontWeight: "normal", color: color("soft") } } : undefined,
      grid: { left: 8, right: 72, top: 36, bottom: lines.length > MOST_LINES ? 28 : 8, containLabel: true },
      xAxis: axis({
        type: "value", scale: true, min: (range) => Math.min(range.min, least - arrow), max: (range) => Math.max(range.max, most + arrow),
        axisLabel: { color: color("soft"), showMinLabel: false, showMaxLabel: false, hideOverlap: true, formatter: (n) => withUnit([n], unit, unitLabel(rows[0])) },
      }),
      yAxis: axis({
        type: "category", inverse: true, data: kept.map((_, i) => String(i)), splitLine: { show: false },
        axisLabel: {
          interval: 0,
          formatter: (_, i) => (newPlace(i) ? `{place|${short(kept[i].place, 18).replace(/[{}|]/g, " ")}} ` : "") + `{year|${newYear(i) ? kept[i].year : ""}}`,
          rich: { place: { color: color("ink"), fontWeight: "bold" }, year: { color: color("soft"), width: 34, align: "right" } },
        },
      }),
      tooltip: tooltip(({ data: point }) => rangeTip(point.rows)),
      series,
    },
    click: ({ data: point }) => openStatement(point.rows[0]),
  };
}

const placeOf = (row) => valueOf("region_name", row) ?? valueOf("region_text", row) ?? t("noPlace");

// rangeLines gives every different target of a place and a year a line; the
// places with the latest and highest targets come first, and the years of a
// place follow each other. Articles that repeat a target share its line.
function rangeLines(rows) {
  const places = new Map();
  for (const row of rows) {
    const place = placeOf(row);
    const year = formatDay(data.column.period_end[row]).slice(0, 4);
    const same = [year, valueOf("bound", row), valueOf("strength", row), quantityOf(row)].join();
    if (!places.has(place)) places.set(place, new Map());
    const lines = places.get(place);
    if (lines.has(same)) lines.get(same).rows.push(row);
    else lines.set(same, { place, year, rows: [row] });
  }
  const sorted = (lines) => [...lines.values()].sort((a, b) => b.year.localeCompare(a.year) || numberOf(b.rows[0]) - numberOf(a.rows[0]));
  return [...places.values()].map(sorted)
    .sort(([a], [b]) => b.year.localeCompare(a.year) || numberOf(b.rows[0]) - numberOf(a.rows[0]))
    .flat();
}

function rangeSeries(strength, lines, arrow) {
  const points = [];
  const segments = [];
  const fill = strengthColor(strength);
  lines.forEach(({ rows }, y) => {
    const [row] = rows;
    if ((valueOf("strength", row) ?? "") !== strength) return;
    const bound = valueOf("bound", row);
    const open = bound === "greater_than" || bound === "less_than";
    const point = (x, more) => points.push({
      value: [x, y], rows, symbol: bound === "around" ? "diamond" : "circle", symbolSize: bound === "around" ? 12 : 10,
      itemStyle: open ? { color: color("page"), borderColor: fill, borderWidth: 2 } : { color: fill }, label: { show: false }, ...more,
    });
    const segment = (from, to, symbol) => segments.push([{ coord: [from, y], symbol: "none" }, { coord: [to, y], symbol, symbolSize: 8 }]);
    const words = quantityOf(row) + (rows.length > 1 ? ` ×${rows.length}` : "");
    const named = (x) => point(x, { symbolSize: 0, label: { show: true, formatter: () => words } });
    const at = numberOf(row);
    if (bound === "range") {
      const [low, high] = [data.column.low[row], data.column.high[row]];
      segment(low, high, "none");
      point(low);
      point(high);
      named(high);
    } else {
      const upwards = bound === "at_least" || bound === "greater_than";
      if (upwards) segment(at, at + arrow, "arrow");
      if (bound === "at_most" || bound === "less_than") segment(at, at - arrow, "arrow");
      point(at);
      named(upwards ? at + arrow : at);
    }
  });
  return {
    type: "scatter", name: strengthName(strength), color: fill, data: points,
    label: { position: "right", distance: 10, color: color("ink"), fontSize: 12 },
    markLine: { silent: true, animation: false, lineStyle: { color: fill, width: 2, type: "solid" }, label: { show: false }, data: segments },
  };
}

function rangeTip([row]) {
  return [
    `${placeOf(row)} ${periodOf(row)}`,
    [valueOf("subject", row), quantityOf(row)],
    valueOf("value_text", row) && `“${clip(valueOf("value_text", row), 60)}”`,
    short(valueOf("title", row) ?? valueOf("source", row), 30),
  ];
}
