// The columns of the table. text is what a cell says and what the download
// holds; key gives a number for each row to sort by; width is in em.
const codeColumn = (id, width) => ({
  id, width,
  text: (row) => {
    const value = valueOf(id, row);
    if (value === null) return "";
    return Array.isArray(value) ? value.map((item) => label(id, item)).join("、") : label(id, value);
  },
  key: () => ranks(id),
});

const numberColumn = (id, width) => ({
  id, width, align: "right",
  text: (row) => (Number.isNaN(data.column[id][row]) ? "" : String(data.column[id][row])),
  show: (row) => (Number.isNaN(data.column[id][row]) ? "" : formatNumber(data.column[id][row])),
  key: () => data.column[id],
});

const dayColumn = (id, width) => ({
  id, width, align: "right",
  text: (row) => formatDay(data.column[id][row]),
  key: () => Float64Array.from(data.column[id], (day) => (day === NULL_DAY ? NaN : day)),
});

// A vocabulary is sorted in its own order, not by the spelling of its labels.
const vocabularyColumn = (id, width) => ({
  ...codeColumn(id, width),
  key: () => {
    const place = data.dict[id].map((value) => ORDER[id].indexOf(value));
    return Float64Array.from(data.column[id], (code) => (code === NULL ? NaN : place[code]));
  },
});

const COLUMNS = [
  { ...vocabularyColumn("kind", 5.2), tag: true },
  { ...codeColumn("subject", 11), strong: true },
  {
    id: "quantity", width: 9, paper: 11, align: "right",
    text: quantityOf,
    key: () => Float64Array.from({ length: data.rows }, (_, row) => numberOf(row)),
  },
  codeColumn("value_text", 8),
  {
    id: "period", width: 7, paper: 10, align: "right",
    text: periodOf,
    key: () => Float64Array.from(data.column.period_end, (day) => (day === NULL_DAY ? NaN : day)),
  },
  // A place that has no code has the name that the text gives it.
  { ...codeColumn("region_name", 7), show: (row) => valueOf("region_name", row) ?? valueOf("region_text", row) ?? "" },
  vocabularyColumn("strength", 5.4),
  { ...codeColumn("report_year", 5.5), align: "right" },
  {
    id: "sentence", width: 22, paper: 34, grow: true,
    text: sentenceOf,
    show: (row) => clip(sentenceOf(row), printing ? 60 : 200, data.column.span_start[row] - data.column.sentence_start[row]),
    key: () => Float64Array.from({ length: data.rows }, (_, row) => row),
  },
  codeColumn("indicator", 11),
  codeColumn("qualifier", 8),
  vocabularyColumn("form", 5),
  vocabularyColumn("direction", 5),
  vocabularyColumn("bound", 6),
  numberColumn("value", 9),
  numberColumn("low", 9),
  numberColumn("high", 9),
  codeColumn("unit", 6),
  codeColumn("measure_word", 5),
  codeColumn("compared_with", 7),
  codeColumn("period_text", 8),
  dayColumn("period_start", 7.5),
  dayColumn("period_end", 7.5),
  vocabularyColumn("horizon", 6),
  codeColumn("modality", 6),
  vocabularyColumn("nature", 6),
  codeColumn("region_text", 7),
  vocabularyColumn("region_level", 6),
  codeColumn("actor", 11),
  codeColumn("co_actors", 12),
  codeColumn("action", 6),
  codeColumn("object", 14),
  {
    id: "headline", width: 6,
    text: (row) => (data.column.headline[row] ? t("yes") : ""),
    key: () => Float64Array.from(data.column.headline, (is) => -is),
  },
  vocabularyColumn("section", 5),
  codeColumn("heading", 14),
  vocabularyColumn("genre", 8),
  codeColumn("title", 18),
  codeColumn("issuer", 12),
  dayColumn("published", 7.5),
  numberColumn("confidence", 6),
  codeColumn("warnings", 12),
  codeColumn("source", 16),
  codeColumn("url", 18),
  codeColumn("statement_id", 12),
];

const cellOf = (column, row) => (column.show ?? column.text)(row);

// shownColumns are those that were chosen; paper leaves out what no row fills.
function shownColumns() {
  const chosen = state.columns.map((id) => COLUMNS.find((c) => c.id === id));
  return printing ? chosen.filter((c) => shown.slice(0, PRINTED).some((row) => cellOf(c, row) !== "")) : chosen;
}

function drawColumnChoice() {
  byId("columns-panel").replaceChildren(el("ul", { class: "options" }, COLUMNS.map((c) =>
    el("li", {}, el("label", {},
      el("input", {
        type: "checkbox",
        checked: state.columns.includes(c.id),
        onchange: (event) => {
          const chosen = new Set(state.columns);
          if (event.target.checked) chosen.add(c.id);
          else chosen.delete(c.id);
          state.columns = COLUMNS.map((c) => c.id).filter((id) => chosen.has(id));
          if (!state.columns.length) state.columns = DEFAULT_COLUMNS;
          writeAddress();
          drawHead();
          drawRows(true);
        },
      }),
      el("span", {}, header(c.id)))))));
}
