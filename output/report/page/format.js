// Numbers, dates and quantities as people write them.
const BOUND_SIGNS = { at_least: "≥ ", at_most: "≤ ", greater_than: "> ", less_than: "< ", around: "≈ " };

function formatDay(day) {
  if (day === NULL_DAY) return "";
  const date = new Date(day * 86400000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

function formatMonth(day) {
  const locale = language() === 0 ? "zh-CN" : "en";
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }).format(day * 86400000);
}

function parseDay(text) {
  const time = Date.parse(text + "T00:00:00Z");
  return Number.isNaN(time) ? null : time / 86400000;
}

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

function formatNumber(n) {
  return grouped.format(n).replace("-", "−");
}

// Scales: what a large number is divided by, and the word for it.
const SCALES = [
  [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"]],
  [[1e12, " tn"], [1e9, " bn"], [1e6, " m"]],
];
const UNSCALED = new Set(["percent", "permille", "percentage_point", "ratio", "year", "month", "day", null]);

const WATTS = [[[1e7, "万千"], [1e3, "千"]], [[1e9, "G"], [1e6, "M"], [1e3, "k"]]]; // 万千瓦, GW

function scaleFor(numbers, unit) {
  if (UNSCALED.has(unit)) return [1, ""];
  const least = Math.min(...numbers.filter((n) => n !== 0).map(Math.abs));
  return (unit === "W" ? WATTS : SCALES)[language()].find(([factor]) => least >= factor && Number.isFinite(least)) ?? [1, ""];
}

function unitLabel(row) {
  const unit = valueOf("unit", row);
  const measure = valueOf("measure_word", row);
  if (unit === "count" || unit === null) return measure && language() === 0 ? measure : "";
  return label("unit", unit);
}

function withUnit(numbers, unit, unitText, joint = "–") {
  const [factor, word] = scaleFor(numbers, unit);
  const text = numbers.map((n) => formatNumber(n / factor)).join(joint) + word;
  if (language() === 0) return text + unitText;
  // GW is one word, bn CNY two.
  if (unit === "W" && word) return text.replace(/(?=[A-Zk]$)/, " ") + unitText;
  return text + (/^\p{L}/u.test(unitText) ? " " : "") + unitText;
}

// numberOf is the number by which a statement is compared: the stated one, or
// the end of its interval that is known.
function numberOf(row) {
  const { value, low, high } = data.column;
  if (!Number.isNaN(value[row])) return value[row];
  return Number.isNaN(low[row]) ? high[row] : low[row];
}

// quantityOf writes the value of a statement with its bound and unit; a value
// without a number is written by its bound alone.
function quantityOf(row) {
  const bound = valueOf("bound", row);
  const { low, high } = data.column;
  const unit = valueOf("unit", row);
  if (bound === "range" && !Number.isNaN(low[row]) && !Number.isNaN(high[row])) {
    return withUnit([low[row], high[row]], unit, unitLabel(row));
  }
  const number = numberOf(row);
  if (Number.isNaN(number)) return bound ? label("bound", bound) : "";
  if (valueOf("form", row) === "rank") return language() === 0 ? "第" + formatNumber(number) : "no. " + formatNumber(number);
  return (BOUND_SIGNS[bound] ?? "") + withUnit([number], unit, unitLabel(row));
}

// periodOf writes the window of a statement as shortly as it can be said.
function periodOf(row) {
  const start = formatDay(data.column.period_start[row]);
  const end = formatDay(data.column.period_end[row]);
  if (!start || !end) return end || start;
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) {
    const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
    return from === to ? from : `${from}–${to}`;
  }
  return start === end ? start : `${start} – ${end}`;
}

// clip cuts a text to about the given room. One that is read for a place far
// inside it begins a few words before that place. No character is cut in half.
function clip(text, room, place = 0) {
  const before = 12;
  const start = place > 2 * before ? place - before : 0;
  const cut = text.substring(start, start + room).replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
  return (start > 0 ? "…" : "") + cut.replaceAll("\t", " · ") + (start + room < text.length ? "…" : "");
}
