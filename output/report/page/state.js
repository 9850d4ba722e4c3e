// What the reader of the page chose. It lives in the address, so that a view
// can be kept, sent and gone back to.
const FACETS = ["kind", "subject", "region_name", "region_level", "report_year", "genre", "strength", "bound", "actor"];
const DEFAULT_COLUMNS = ["kind", "subject", "quantity", "value_text", "period", "region_name", "strength", "report_year", "sentence"];

const state = {
  lang: "zh",
  theme: "auto",
  q: "",
  chosen: {}, // facet → set of values, "" for null
  from: "",
  to: "",
  confidence: "",
  duplicates: false,
  sort: "",
  columns: DEFAULT_COLUMNS,
  open: "", // statement_id
};

function readAddress() {
  const p = new URLSearchParams(location.hash.slice(1));
  state.lang = p.get("lang") ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
  state.theme = ["light", "dark"].includes(p.get("theme")) ? p.get("theme") : "auto";
  state.q = p.get("q") ?? "";
  state.chosen = Object.fromEntries(FACETS.map((f) => [f, new Set(p.getAll(f))]));
  state.from = p.get("from") ?? "";
  state.to = p.get("to") ?? "";
  state.confidence = p.get("confidence") ?? "";
  state.duplicates = p.has("duplicates");
  state.sort = p.get("sort") ?? "";
  const columns = p.get("columns")?.split(",").filter((id) => COLUMNS.some((c) => c.id === id));
  state.columns = columns?.length ? columns : DEFAULT_COLUMNS;
  state.open = p.get("open") ?? "";
}

let languageChosen = false;

function writeAddress(push = false) {
  const p = new URLSearchParams();
  if (state.q) p.set("q", state.q);
  for (const f of FACETS) for (const value of state.chosen[f]) p.append(f, value);
  for (const key of ["from", "to", "confidence", "sort", "open"]) if (state[key]) p.set(key, state[key]);
  if (state.duplicates) p.set("duplicates", "1");
  if (state.columns.join() !== DEFAULT_COLUMNS.join()) p.set("columns", state.columns.join());
  if (languageChosen || location.hash.includes("lang=")) p.set("lang", state.lang);
  if (state.theme !== "auto") p.set("theme", state.theme);
  const address = String(p) ? "#" + p : location.pathname + location.search;
  if (push) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

function anyFilter() {
  return Boolean(state.q || state.from || state.to || state.confidence || FACETS.some((f) => state.chosen[f].size));
}

function clearFilters() {
  Object.assign(state, { q: "", from: "", to: "", confidence: "" });
  for (const f of FACETS) state.chosen[f].clear();
}

// choose makes a value of a facet the only one chosen.
function choose(facet, value) {
  state.chosen[facet] = new Set([value]);
}
