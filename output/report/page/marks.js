// An article's text with every statement marked in its place.

// drawText renders the text of a document: lines with tabs are rows of a
// table, the others paragraphs.
function drawText(doc, open) {
  const text = textOf(doc);
  const marks = marksOf(doc, open);
  const headings = new Set(data.documents[doc].rows.map((row) => valueOf("heading", row)));
  const out = el("div", { class: "text" });
  let table = null;
  let next = 0; // the first mark that may reach into the line
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    while (next < marks.length && marks[next].end <= start) next++;
    if (text.substring(start, end).includes("\t")) {
      table ??= out.appendChild(el("div", { class: "cells" }, el("table"))).firstChild;
      table.append(el("tr", {}, cells(text, start, end).map(([a, b]) => el("td", {}, pieces(text, a, b, marks, next)))));
    } else {
      table = null;
      const heading = headings.has(text.substring(start, Math.min(end, start + 200)));
      out.append(el("p", { class: heading ? "heading" : null }, pieces(text, start, end, marks, next)));
    }
    start = end + 1;
  }
  return out;
}

function cells(text, start, end) {
  const out = [];
  for (let from = start; ;) {
    const tab = text.indexOf("\t", from);
    if (tab < 0 || tab >= end) {
      out.push([from, end]);
      return out;
    }
    out.push([from, tab]);
    from = tab + 1;
  }
}

// marksOf cuts the marked ranges of a document where they overlap into pieces
// that do not, in the order of the text. A piece knows its statements.
function marksOf(doc, open) {
  const c = data.column;
  const ranges = [];
  const add = (start, length, range) => length > 0 && ranges.push({ start, end: start + length, ...range });
  for (const row of data.documents[doc].rows) {
    add(c.span_start[row], c.span_length[row], { row, span: true });
    add(c.value_start[row], c.value_length[row], { row, value: true });
  }
  if (open !== null) {
    for (let i = data.evidenceFirst[open]; i < data.evidenceFirst[open + 1]; i++) {
      add(c.evidence_start[i], c.evidence_length[i], { row: open, slot: data.dict.evidence_slot[c.evidence_slot[i]] });
    }
  }
  const cuts = [...new Set(ranges.flatMap((r) => [r.start, r.end]))].sort((a, b) => a - b);
  ranges.sort((a, b) => a.start - b.start);
  const out = [];
  let active = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    active = active.filter((r) => r.end > cuts[i]);
    while (next < ranges.length && ranges[next].start === cuts[i]) active.push(ranges[next++]);
    if (active.length) out.push({ start: cuts[i], end: cuts[i + 1], ranges: [...active] });
  }
  return out;
}

function pieces(text, start, end, marks, next) {
  const out = [];
  let at = start;
  for (let i = next; i < marks.length && marks[i].start < end; i++) {
    const from = Math.max(marks[i].start, at);
    const to = Math.min(marks[i].end, end);
    if (to <= from) continue;
    if (from > at) out.push(text.substring(at, from));
    out.push(mark(text.substring(from, to), marks[i].ranges));
    at = to;
  }
  if (at < end) out.push(text.substring(at, end));
  return out;
}

// mark shows the statement whose words are the fewest of those that meet here.
function mark(text, ranges) {
  const length = (r) => r.end - r.start;
  const own = ranges.filter((r) => r.span || r.value);
  const first = own.reduce((a, b) => (a === null || length(b) < length(a) ? b : a), null);
  const open = rowOfId(state.open);
  const slots = ranges.filter((r) => r.slot).map((r) => r.slot);
  const shownRow = ranges.some((r) => r.row === open && !r.slot) ? open : first?.row ?? open;
  const classes = [
    valueOf("kind", shownRow),
    ranges.some((r) => r.value) && "value",
    ranges.some((r) => r.row === open && !r.slot) && "open",
    slots.length && "evidence",
  ];
  return el("mark", {
    class: classes.filter(Boolean).join(" "),
    dataset: { row: first?.row ?? open },
    title: slots.length ? slots.map(header).join("、") : null,
  }, text);
}
