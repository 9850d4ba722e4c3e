// The filters: one list of values for each facet, the due date, the confidence,
// and a chip for each choice.
const LISTED = 100;

function drawFacets() {
  const open = document.querySelector("#facets details[open]")?.dataset.facet;
  byId("facets").replaceChildren(...FACETS.map(facet), dueFacet(), confidenceFacet(), duplicatesSwitch());
  if (open) document.querySelector(`#facets details[data-facet="${open}"]`).open = true;
}

const facetName = (name) => header(name);
const facetLabel = (name, value) => (value === "" ? t("none") : label(name, value));

function facet(name) {
  const panel = el("div", { class: "facet-panel" });
  const chosen = state.chosen[name].size;
  return el("details", {
    class: "facet", dataset: { facet: name },
    ontoggle: (event) => event.target.open && fillFacet(panel, name),
  },
  el("summary", { class: chosen ? "on" : null }, facetName(name), chosen ? el("b", {}, String(chosen)) : null), panel);
}

function fillFacet(panel, name) {
  const list = el("ul", { class: "options" });
  const fill = (text) => list.replaceChildren(...facetOptions(name, text.trim().toLowerCase()));
  fill("");
  const many = data.dict[name].length > 12;
  panel.replaceChildren(...[
    many && el("input", { type: "search", placeholder: t("find"), "aria-label": t("find"), oninput: (e) => fill(e.target.value) }),
    list,
  ].filter(Boolean));
}

function facetOptions(name, text) {
  const counts = facetCounts[name];
  const chosen = state.chosen[name];
  let values = ["", ...data.dict[name]].map((value, i) => ({ value, count: counts[i] }));
  values = values.filter(({ value, count }) => (count > 0 || chosen.has(value)) && facetLabel(name, value).toLowerCase().includes(text));
  if (name === "report_year") values.sort((a, b) => b.value.localeCompare(a.value));
  else values.sort((a, b) => b.count - a.count);
  const items = values.slice(0, LISTED).map(({ value, count }) =>
    el("li", {}, el("label", {},
      el("input", {
        type: "checkbox", value, checked: chosen.has(value),
        onchange: (event) => {
          if (event.target.checked) chosen.add(value);
          else chosen.delete(value);
          changed();
        },
      }),
      el("span", {}, facetLabel(name, value)),
      el("data", {}, grouped.format(count)))));
  if (values.length > LISTED) items.push(el("li", { class: "more" }, t("more", grouped.format(values.length - LISTED))));
  return items;
}

function dueFacet() {
  const field = (key, word) => el("label", { class: "field" }, t(word),
    el("input", {
      type: "date", value: state[key], dataset: { due: key },
      onchange: (event) => {
        state[key] = event.target.value;
        changed();
      },
    }));
  const on = state.from || state.to;
  return el("details", { class: "facet", dataset: { facet: "due" } }, el("summary", { class: on ? "on" : null }, t("due")),
    el("div", { class: "facet-panel" }, field("from", "from"), field("to", "to")));
}

function confidenceFacet() {
  const calibrated = data.column.confidence?.some((c) => !Number.isNaN(c));
  const option = (value) => el("li", {}, el("label", {},
    el("input", {
      type: "radio", name: "confidence", value, checked: state.confidence === value,
      onchange: () => {
        state.confidence = value;
        changed();
      },
    }), el("span", {}, value === "" ? t("anyConfidence") : "≥ " + value)));
  return el("details", { class: "facet", dataset: { facet: "confidence" } },
    el("summary", { class: state.confidence ? "on" : null }, t("confidence")),
    el("div", { class: "facet-panel" },
      calibrated ? el("ul", { class: "options" }, ["", "0.5", "0.7", "0.8", "0.9", "0.95"].map(option)) : el("p", { class: "note" }, t("uncalibrated"))));
}

function duplicatesSwitch() {
  if (!data.documents.some((d) => d.duplicate_of !== null && d.rows.length)) return "";
  return el("label", { class: "switch" },
    el("input", {
      type: "checkbox", checked: state.duplicates,
      onchange: (event) => {
        state.duplicates = event.target.checked;
        changed();
      },
    }), t("duplicates"));
}

function drawChips() {
  const chip = (text, remove) => el("button", {
    type: "button", class: "chip",
    onclick: () => {
      remove();
      changed();
    },
  }, text, el("span", { "aria-label": t("clear") }, " ×"));
  const chips = FACETS.flatMap((f) => [...state.chosen[f]].map((value) =>
    chip(`${facetName(f)}：${facetLabel(f, value)}`, () => state.chosen[f].delete(value))));
  if (state.from) chips.push(chip(`${t("due")} ≥ ${state.from}`, () => (state.from = "")));
  if (state.to) chips.push(chip(`${t("due")} ≤ ${state.to}`, () => (state.to = "")));
  if (state.confidence) chips.push(chip(`${t("confidence")} ≥ ${state.confidence}`, () => (state.confidence = "")));
  if (state.q) chips.push(chip(`“${state.q}”`, () => (state.q = "")));
  if (chips.length > 1) chips.push(el("button", { type: "button", class: "chip all", onclick: () => (clearFilters(), changed()) }, t("clearAll")));
  byId("chips").replaceChildren(...chips);
}

// One list is open at a time; a click elsewhere or Escape closes it.
function startFacets() {
  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll("details.facet[open]")) {
      if (event.target.isConnected && !open.contains(event.target)) open.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    const open = document.querySelector("details.facet[open]");
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector("summary").focus();
    event.stopImmediatePropagation(); // the reader stays
  });
  byId("filters-toggle").addEventListener("click", (event) => {
    const open = byId("facets").classList.toggle("open");
    event.currentTarget.setAttribute("aria-expanded", open);
  });
  byId("search").addEventListener("input", later(() => {
    state.q = byId("search").value.trim();
    changed();
  }, 120));
}
