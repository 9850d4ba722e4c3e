// The start, the switches of language and theme, and what happens on a change.

// changed applies a new choice; when it was made away from the table, the
// table is brought into sight.
function changed(toTable = false) {
  writeAddress();
  refresh();
  drawOpenFacets();
  if (toTable) byId("statements").scrollIntoView({ block: "start" });
}

function refresh() {
  applyFilters();
  byId("scroll").scrollTop = 0;
  if (byId("search").value.trim() !== state.q) byId("search").value = state.q;
  drawRows(true);
  drawCount();
  drawChips();
  redrawCharts();
}

const redrawCharts = later(() => drawCharts(), 60);

// drawOpenFacets renews the counts but leaves the list that is being used, and
// the focus in it, where they are.
function drawOpenFacets() {
  const open = document.querySelector("#facets details[open]");
  for (const fresh of [...FACETS.map(facet), dueFacet(), confidenceFacet()]) {
    const old = document.querySelector(`#facets details[data-facet="${fresh.dataset.facet}"]`);
    if (old === open) old.querySelector("summary").replaceWith(fresh.querySelector("summary"));
    else old.replaceWith(fresh);
  }
}

function drawAll() {
  document.documentElement.lang = state.lang === "en" ? "en" : "zh-CN";
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  byId("search").placeholder = t("search");
  byId("search").setAttribute("aria-label", t("search"));
  byId("lang").textContent = t("language");
  drawTheme();
  drawOverview();
  drawColumnChoice();
  drawHead();
  refresh();
  drawFacets();
  drawFigures();
  drawReader();
}

function drawTheme() {
  if (state.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = state.theme;
  byId("theme").textContent = t("theme" + state.theme);
}

function startSwitches() {
  byId("lang").addEventListener("click", () => {
    state.lang = state.lang === "en" ? "zh" : "en";
    languageChosen = true;
    writeAddress();
    drawAll();
  });
  byId("theme").addEventListener("click", () => {
    state.theme = { auto: "light", light: "dark", dark: "auto" }[state.theme];
    writeAddress();
    drawTheme();
    drawCharts();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawCharts());
  byId("print").addEventListener("click", () => print());
  byId("csv").addEventListener("click", downloadCSV);
}

// Paper is light and has room for rows that the window has not.
function startPrinting() {
  addEventListener("beforeprint", () => {
    printing = true;
    document.documentElement.dataset.theme = "light";
    document.body.classList.add("printing");
    byId("statements").before(byId("charts")); // before a table of many sheets
    drawHead();
    drawRows(true);
    drawCharts(true);
  });
  addEventListener("afterprint", () => {
    printing = false;
    document.body.classList.remove("printing");
    byId("statements").after(byId("charts"));
    drawTheme();
    drawHead();
    drawRows(true);
    drawCharts();
  });
}

async function start() {
  readAddress();
  try {
    await load();
  } catch (error) {
    byId("lead").textContent = (error.message === t("tooOld") ? "" : t("broken")) + error.message;
    return;
  }
  byId("main").hidden = false;
  startSwitches();
  startTable();
  startFacets();
  startReader();
  startPrinting();
  drawAll();
  addEventListener("popstate", () => {
    readAddress();
    drawAll();
  });
  document.documentElement.dataset.ready = "true";
  window.requestIdleCallback?.(readAhead);
}

let ahead = 0;

// readAhead decodes the texts while nothing else is to be done, so that the
// first search need not.
function readAhead(deadline) {
  while (ahead < data.documents.length && deadline.timeRemaining() > 2) textOf(ahead++);
  if (ahead < data.documents.length) requestIdleCallback(readAhead);
}

start();
