// The reader: an article beside the table, with a card about one statement.
let rowsById = null;
let readDoc = null;

function rowOfId(id) {
  if (!id) return null;
  if (!rowsById) {
    rowsById = new Map();
    data.column.statement_id.forEach((code, row) => rowsById.set(data.dict.statement_id[code], row));
  }
  return rowsById.get(id) ?? null;
}

function openStatement(row, push = true) {
  state.open = valueOf("statement_id", row);
  writeAddress(push);
  drawReader();
  byId("reader").focus({ preventScroll: true });
}

function closeReader() {
  const row = rowOfId(state.open);
  state.open = "";
  writeAddress();
  drawReader();
  document.querySelector(`tr[data-row="${row}"]`)?.focus({ preventScroll: true });
}

function drawReader() {
  const reader = byId("reader");
  const row = rowOfId(state.open);
  reader.hidden = row === null;
  document.body.classList.toggle("reading", row !== null);
  for (const tr of document.querySelectorAll("tr[data-row]")) {
    if (Number(tr.dataset.row) === row) tr.setAttribute("aria-current", "true");
    else tr.removeAttribute("aria-current");
  }
  if (row === null) {
    reader.replaceChildren();
    readDoc = null;
    return;
  }
  const doc = data.column.doc[row];
  const same = readDoc === doc;
  const kept = same ? reader.querySelector(".text").scrollTop : 0;
  readDoc = doc;
  const text = drawText(doc, row);
  reader.replaceChildren(readerBar(row, doc), el("div", { class: "about" }, readerHead(doc), card(row)), legend(), text);
  text.scrollTop = kept;
  text.querySelector("mark.open")?.scrollIntoView({ block: same ? "nearest" : "center" });
}

function readerBar(row, doc) {
  const rows = data.documents[doc].rows;
  const i = rows.indexOf(row);
  const step = (word, to, sign) => el("button", {
    type: "button", class: "step " + word, disabled: rows[to] === undefined, "aria-label": t(word),
    onclick: () => {
      openStatement(rows[to], false);
      document.querySelector("#reader ." + word).focus(); // the bar was drawn anew
    },
  }, sign);
  return el("div", { class: "reader-bar" },
    step("previous", i - 1, "‹"), step("next", i + 1, "›"),
    el("span", { class: "position" }, t("position", i + 1, rows.length)),
    el("button", { type: "button", class: "close", onclick: closeReader }, t("close")));
}

function readerHead(doc) {
  const d = data.documents[doc];
  const facts = [
    d.issuer ?? d.publisher, d.doc_number, [d.speaker_office, d.speaker].filter(Boolean).join(" "),
    d.region_name, label("genre", d.genre), formatDay(d.published ?? d.issued ?? NULL_DAY),
  ].filter(Boolean);
  return el("header", { class: "reader-head" },
    el("h2", { id: "reader-title" }, d.title ?? d.source),
    el("p", { class: "facts" }, facts.map((fact) => el("span", {}, fact))),
    el("p", { class: "source" }, el("span", {}, t("sourceFile"), " ", el("code", {}, d.source)),
      d.url && el("span", {}, link(d.url, /^https?:/i.test(d.url) ? t("openSource") + " ↗" : d.url))));
}

// What a card tells, and in which order.
const CARD = ["indicator", "qualifier", "form", "direction", "bound", "quantity", "compared_with", "period", "horizon", "strength", "modality", "nature", "region_name", "actor", "co_actors", "action", "object", "section", "heading", "confidence", "warnings"];
const SLOT_OF = { quantity: ["value", "value_text", "low", "high", "unit", "quantity", "number"], period: ["period_text", "period_start", "period_end", "period"], region_name: ["region_text", "region_name", "region_code", "region"] };

function card(row) {
  const evidence = new Map();
  const text = textOf(data.column.doc[row]);
  for (let i = data.evidenceFirst[row]; i < data.evidenceFirst[row + 1]; i++) {
    const slot = data.dict.evidence_slot[data.column.evidence_slot[i]];
    const start = data.column.evidence_start[i];
    evidence.set(slot, [...(evidence.get(slot) ?? []), text.substring(start, start + data.column.evidence_length[i])]);
  }
  const taken = new Set();
  const lines = CARD.map((id) => {
    const words = (SLOT_OF[id] ?? [id]).flatMap((slot) => (taken.add(slot), evidence.get(slot) ?? []));
    return [header(id), COLUMNS.find((c) => c.id === id).text(row), words];
  });
  for (const [slot, words] of evidence) if (!taken.has(slot)) lines.push([header(slot), "", words]);
  const kind = valueOf("kind", row);
  return el("section", { class: "card " + kind },
    el("p", { class: "card-head" },
      el("span", { class: "tag " + kind }, label("kind", kind)),
      el("strong", {}, valueOf("subject", row) ?? valueOf("object", row) ?? ""),
      el("output", {}, quantityOf(row))),
    valueOf("value_text", row) && el("p", { class: "written" }, t("asWritten"), " ", el("q", {}, clip(valueOf("value_text", row), 120))),
    el("table", {},
      el("thead", {}, el("tr", {}, [t("fields"), t("reading"), t("decidedBy")].map((h) => el("th", { scope: "col" }, h)))),
      el("tbody", {}, lines.filter(([, value, words]) => value || words.length).map(([name, value, words]) =>
        el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, clip(value, 120)),
          el("td", {}, [...new Set(words)].map((word) => el("span", { class: "word" }, clip(word, 60)))))))));
}

function legend() {
  return el("p", { class: "legend" },
    ORDER.kind.map((kind) => el("span", {}, el("mark", { class: kind + " value" }, label("kind", kind)))),
    el("span", {}, el("mark", { class: "target value open evidence" }, t("legendEvidence"))));
}

function startReader() {
  const reader = byId("reader");
  reader.addEventListener("click", (event) => {
    const row = event.target.closest("mark[data-row]")?.dataset.row;
    if (row !== undefined && !getSelection().toString()) openStatement(Number(row), false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !reader.hidden) closeReader();
  });
}
