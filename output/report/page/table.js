// The table draws only the rows in sight, between two spacers of the height of
// the rest.
const PRINTED = 500;
let printing = false;
let drawn = { first: -1, last: -1 };

const rowHeight = () => parseFloat(getComputedStyle(byId("table")).getPropertyValue("--row")) || 40;

function drawHead() {
  const columns = shownColumns();
  const table = byId("table");
  const growing = columns.some((c) => c.grow);
  const whole = columns.reduce((sum, c) => sum + c.width, 0);
  // Paper cannot be scrolled: there every column gets its share.
  const share = (c) => c.paper ?? c.width;
  const width = (c, i) => {
    if (printing) return { width: (100 * share(c)) / columns.reduce((sum, c) => sum + share(c), 0) + "%" };
    return c.grow || (!growing && i === columns.length - 1) ? {} : { width: c.width + "em" };
  };
  table.querySelector("colgroup").replaceChildren(...columns.map((c, i) => el("col", { style: width(c, i) })));
  table.style.setProperty("--least", whole + "em");
  table.tHead.replaceChildren(el("tr", {}, columns.map((c) => {
    const direction = state.sort === c.id ? "ascending" : state.sort === "-" + c.id ? "descending" : null;
    return el("th", { scope: "col", class: c.align, "aria-sort": direction },
      // A button would stand on the first sheet only.
      printing ? header(c.id) : el("button", { type: "button", onclick: () => sortBy(c.id) }, header(c.id),
        el("span", { class: "arrow", "aria-hidden": "true" }, direction === "ascending" ? "▲" : direction === "descending" ? "▼" : "")));
  })));
}

// sortBy turns from ascending to descending to the order of the articles.
function sortBy(id) {
  state.sort = state.sort === id ? "-" + id : state.sort === "-" + id ? "" : id;
  writeAddress();
  drawHead();
  refresh();
}

function drawRows(force = false) {
  const scroll = byId("scroll");
  const height = rowHeight();
  let first = Math.max(0, Math.floor(scroll.scrollTop / height) - 12);
  let last = Math.min(shown.length, Math.ceil((scroll.scrollTop + scroll.clientHeight) / height) + 12);
  if (printing) [first, last] = [0, Math.min(shown.length, PRINTED)];
  if (!force && first === drawn.first && last === drawn.last) return;
  drawn = { first, last };
  const columns = shownColumns();
  const body = byId("table").tBodies[0];
  const rows = [spacer(first * height, columns.length)];
  for (let i = first; i < last; i++) rows.push(drawRow(shown[i], i, columns));
  rows.push(spacer(printing ? 0 : (shown.length - last) * height, columns.length));
  if (!shown.length) rows.push(el("tr", {}, el("td", { colspan: columns.length, class: "nothing" }, t("nothing"))));
  body.replaceChildren(...rows);
  byId("table").setAttribute("aria-rowcount", shown.length + 1);
}

function spacer(height, columns) {
  return el("tr", { class: "spacer", "aria-hidden": "true", style: { height: height + "px" } }, el("td", { colspan: columns }));
}

function drawRow(row, i, columns) {
  const id = valueOf("statement_id", row);
  return el("tr", {
    dataset: { row }, tabindex: "0", "aria-rowindex": i + 2, "aria-current": state.open === id ? "true" : null,
  }, columns.map((c) => {
    const text = cellOf(c, row);
    const inner = c.tag ? el("span", { class: "tag " + valueOf("kind", row) }, text) : text;
    return el("td", { class: [c.align, c.strong && "strong", c.id].filter(Boolean).join(" "), title: text.length > 12 ? text.slice(0, 300) : null, "data-label": header(c.id) }, inner);
  }));
}

function startTable() {
  const scroll = byId("scroll");
  let waiting = false;
  scroll.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      drawRows();
    });
  }, { passive: true });
  const body = byId("table").tBodies[0];
  const rowOf = (event) => event.target.closest("tr[data-row]");
  body.addEventListener("click", (event) => {
    const tr = rowOf(event);
    if (tr && !getSelection().toString()) openStatement(Number(tr.dataset.row));
  });
  body.addEventListener("keydown", (event) => {
    const tr = rowOf(event);
    if (!tr) return;
    if (event.key === "Enter") openStatement(Number(tr.dataset.row));
    if (event.key === "ArrowDown") tr.nextElementSibling?.focus();
    if (event.key === "ArrowUp") tr.previousElementSibling?.focus();
    if (["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) event.preventDefault();
  });
  new ResizeObserver(() => drawRows(true)).observe(scroll);
}

function drawCount() {
  const total = grouped.format(data.rows);
  byId("count").textContent = shown.length === data.rows ? t("countAll", total) : t("count", grouped.format(shown.length), total);
  byId("print-note").textContent = shown.length > PRINTED ? t("printNote", PRINTED, grouped.format(shown.length)) : "";
}
