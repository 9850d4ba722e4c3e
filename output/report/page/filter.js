// Which rows are shown, in which order, and how many each filter would leave.
let shown = new Int32Array(0);
let facetCounts = {};

// applyFilters tests every row against every filter in one pass for each. A
// facet counts the rows that all other filters let through, so that its list
// says what choosing more of it would bring.
function applyFilters() {
  const n = data.rows;
  const failures = new Uint8Array(n);
  const failed = new Uint8Array(n); // the facet, from 1, whose filter a row failed
  const fail = (test, facet) => {
    for (let row = 0; row < n; row++) {
      if (!test(row)) {
        failures[row]++;
        failed[row] = facet;
      }
    }
  };
  FACETS.forEach((name, i) => {
    const chosen = state.chosen[name];
    if (!chosen.size) return;
    const codes = data.column[name];
    const wanted = Uint8Array.from([chosen.has(""), ...data.dict[name].map((value) => chosen.has(value))]);
    fail((row) => wanted[codes[row] + 1], i + 1);
  });
  const rest = 255;
  const { period_end: due, confidence, doc } = data.column;
  const from = parseDay(state.from);
  const to = parseDay(state.to);
  if (from !== null) fail((row) => due[row] >= from, rest);
  if (to !== null) fail((row) => due[row] !== NULL_DAY && due[row] <= to, rest);
  if (state.confidence) {
    const least = Number(state.confidence);
    fail((row) => confidence[row] >= least, rest);
  }
  if (!state.duplicates) fail((row) => data.documents[doc[row]].duplicate_of === null, rest);
  for (const term of state.q.toLowerCase().split(/\s+/).filter(Boolean)) fail(search(term), rest);

  facetCounts = {};
  FACETS.forEach((name, i) => {
    const codes = data.column[name];
    const counts = new Int32Array(data.dict[name].length + 1);
    for (let row = 0; row < n; row++) {
      if (failures[row] === 0 || (failures[row] === 1 && failed[row] === i + 1)) counts[codes[row] + 1]++;
    }
    facetCounts[name] = counts;
  });
  shown = order().filter((row) => failures[row] === 0);
}

const SEARCHED = ["subject", "indicator", "qualifier", "value_text", "region_name", "region_text", "actor", "object", "title", "issuer", "statement_id"];
let sentences = null; // every different sentence once, in lower case

// search returns a test of rows for a term in lower case. Each different value
// is looked at once, not once for each row.
function search(term) {
  sentences ??= listSentences();
  const inSentence = sentences.list.map((s) => s.includes(term));
  const inColumn = SEARCHED.map((name) => [
    data.column[name],
    Uint8Array.from([false, ...data.dict[name].map((value) => value.toLowerCase().includes(term))]),
  ]).filter(([, found]) => found.includes(1));
  return (row) => inSentence[sentences.of[row]] || inColumn.some(([codes, found]) => found[codes[row] + 1]);
}

function listSentences() {
  const { doc, sentence_start: start } = data.column;
  const known = new Map();
  const list = [];
  const of = new Int32Array(data.rows);
  for (let row = 0; row < data.rows; row++) {
    const key = doc[row] * 4294967296 + start[row];
    let id = known.get(key);
    if (id === undefined) {
      id = list.push(sentenceOf(row).toLowerCase()) - 1;
      known.set(key, id);
    }
    of[row] = id;
  }
  return { list, of };
}

let ordered = { by: null, rows: null };

// order lists all rows as they are sorted; filtering keeps that order, so a
// filter never sorts.
function order() {
  const by = state.sort + language();
  if (ordered.by === by) return ordered.rows;
  const rows = Int32Array.from({ length: data.rows }, (_, i) => i);
  const column = COLUMNS.find((c) => c.id === state.sort.replace(/^-/, ""));
  if (column) {
    const key = column.key();
    const sign = state.sort.startsWith("-") ? -1 : 1;
    rows.sort((a, b) => {
      const [x, y] = [key[a], key[b]];
      if (x === y) return a - b;
      if (Number.isNaN(x)) return Number.isNaN(y) ? a - b : 1; // what is missing comes last either way
      if (Number.isNaN(y)) return -1;
      return sign * (x - y);
    });
  }
  ordered = { by, rows };
  return rows;
}

// ranks gives every row the place of its value among the sorted values.
function ranks(name) {
  const dict = data.dict[name].map((value) => (Array.isArray(value) ? value.join() : label(name, value)));
  const collator = new Intl.Collator(language() === 0 ? "zh" : "en", { numeric: true });
  const place = new Float64Array(dict.length + 1).fill(NaN);
  [...dict.keys()].sort((a, b) => collator.compare(dict[a], dict[b])).forEach((code, i) => (place[code + 1] = i));
  return Float64Array.from(data.column[name], (code) => place[code + 1]);
}
