// The download holds the rows that are shown, in their order, with the chosen columns.
function toCSV() {
  const columns = shownColumns();
  const lines = [columns.map((c) => csvCell(header(c.id))).join(",")];
  for (const row of shown) lines.push(columns.map((c) => csvCell(c.text(row))).join(","));
  return "\uFEFF" + lines.join("\r\n") + "\r\n";
}

// csvCell guards a text that a spreadsheet would take for a formula; a number
// may begin with a minus.
function csvCell(text) {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
}

function downloadCSV() {
  const address = URL.createObjectURL(new Blob([toCSV()], { type: "text/csv;charset=utf-8" }));
  const anchor = el("a", { href: address, download: "statements.csv" });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
