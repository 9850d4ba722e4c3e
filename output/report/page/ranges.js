// Targets of one indicator by place and year: a row for each place and year, a
// mark for each target, and a line for what its bound leaves open.
const MOST_ROWS = 40;
let rangesOf = ""; // the chosen group; it stays when filters change and it is still there

// Only values of one indicator, form and unit can stand on one axis.
function rangeGroups() {
  const groups = new Map();
  for (const row of shown) {
    if (valueOf("kind", row) !== "target" || Number.isNaN(numberOf(row)) || valueOf("subject", row) === null) continue;
    if (valueOf("form", row) === "rank" || data.column.period_end[row] === NULL_DAY) continue;
    const key = ["subject", "form", "unit"].map((c) => data.column[c][row]).join();
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

function groupName(rows) {
  const [row] = rows;
  const form = valueOf("form", row);
  const unit = unitLabel(row) || valueOf("unit", row);
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
  const kept = lines.slice(0, MOST_ROWS);
  const unit = valueOf("unit", rows[0]);
  const ends = rows.flatMap((row) => [data.column.low[row], data.column.high[row], numberOf(row)]).filter((n) => !Number.isNaN(n));
  const [least, most] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const arrow = (most - least || Math.abs(most) || 1) * 0.06;
  const series = STRENGTH_ORDER.map((strength) => rangeSeries(strength, kept, arrow)).filter((s) => s.data.length);
  const names = kept.map((line, i) => ({
    value: String(i),
    first: i === 0 || kept[i - 1].place !== line.place,
  }));
  return {
    height: 84 + 26 * kept.length,
    option: {
      title: lines.length > MOST_ROWS ? { text: t("rangesSome", MOST_ROWS, lines.length), bottom: 0, left: 0, textStyle: { fontSize: 12, fontWeight: "normal", color: color("soft") } } : undefined,
      grid: { left: 8, right: 72, top: 36, bottom: lines.length > MOST_ROWS ? 28 : 8, containLabel: true },
      xAxis: axis({
        type: "value", scale: true, min: (range) => Math.min(range.min, least - arrow), max: (range) => Math.max(range.max, most + arrow),
        axisLabel: { color: color("soft"), showMinLabel: false, showMaxLabel: false, hideOverlap: true, formatter: (n) => withUnit([n], unit, unitLabel(rows[0])) },
      }),
      yAxis: axis({
        type: "category", inverse: true, data: names.map((n) => n.value), splitLine: { show: true, lineStyle: { color: color("hair") } },
        axisLabel: {
          interval: 0,
          formatter: (_, i) => (names[i].first ? `{place|${short(kept[i].place, 18).replace(/[{}|]/g, " ")}} ` : "") + `{year|${kept[i].year}}`,
          rich: { place: { color: color("ink"), fontWeight: "bold" }, year: { color: color("soft"), width: 34, align: "right" } },
        },
      }),
      tooltip: tooltip(({ data: point }) => point && point.row !== undefined && rangeTip(point.row)),
      series,
    },
    click: ({ data: point }) => point?.row !== undefined && openStatement(point.row),
  };
}

// rangeLines groups targets by place and year; the places with the latest and
// highest targets come first, and the years of a place follow each other.
function rangeLines(rows) {
  const places = new Map();
  for (const row of rows) {
    const place = valueOf("region_name", row) ?? t("noPlace");
    const year = formatDay(data.column.period_end[row]).slice(0, 4);
    if (!places.has(place)) places.set(place, new Map());
    const years = places.get(place);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  const latest = (years) => [...years.keys()].sort().at(-1);
  const height = (years) => Math.max(...years.get(latest(years)).map(numberOf));
  return [...places]
    .sort(([, a], [, b]) => latest(b).localeCompare(latest(a)) || height(b) - height(a))
    .flatMap(([place, years]) => [...years].sort((a, b) => b[0].localeCompare(a[0])).map(([year, list]) => ({ place, year, rows: list })));
}

function rangeSeries(strength, lines, arrow) {
  const points = [];
  const segments = [];
  const fill = strengthColor(strength);
  lines.forEach((line, y) => {
    for (const row of line.rows) {
      if ((valueOf("strength", row) ?? "") !== strength) continue;
      const bound = valueOf("bound", row);
      const open = bound === "greater_than" || bound === "less_than";
      const [low, high] = [data.column.low[row], data.column.high[row]];
      const at = numberOf(row);
      const point = (x, words) => points.push({
        value: [x, y], row, symbol: bound === "around" ? "diamond" : "circle", symbolSize: bound === "around" ? 12 : 10,
        itemStyle: open ? { color: color("page"), borderColor: fill, borderWidth: 2 } : { color: fill },
        label: { show: Boolean(words), formatter: () => words, distance: open || bound === "at_least" ? 26 : 8 },
      });
      const segment = (from, to, symbol) => segments.push([{ coord: [from, y], symbol: "none" }, { coord: [to, y], symbol, symbolSize: 7 }]);
      if (bound === "range") {
        segment(low, high, "none");
        point(low, "");
        point(high, quantityOf(row));
      } else {
        if (bound === "at_least" || bound === "greater_than") segment(at, at + arrow, "arrow");
        if (bound === "at_most" || bound === "less_than") segment(at, at - arrow, "arrow");
        point(at, quantityOf(row));
      }
    }
  });
  return {
    type: "scatter", name: strengthName(strength), color: fill, data: points,
    label: { position: "right", color: color("ink"), fontSize: 12 },
    labelLayout: { hideOverlap: true },
    markLine: { silent: true, animation: false, lineStyle: { color: fill, width: 2, type: "solid" }, label: { show: false }, data: segments },
  };
}

function rangeTip(row) {
  return [
    `${valueOf("region_name", row) ?? t("noPlace")} ${periodOf(row)}`,
    [valueOf("subject", row), quantityOf(row)],
    valueOf("value_text", row) && `“${clip(valueOf("value_text", row), 0, 30)}”`,
    short(valueOf("title", row) ?? valueOf("source", row), 30),
  ];
}
