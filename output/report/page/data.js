// The rows, by column. A column of codes has a dictionary; NULL is no value.
const NULL = -1;
const NULL_DAY = -2147483648;
let data = null;

// load opens the two parts of the data: the columns and the texts.
async function load() {
  if (typeof DecompressionStream === "undefined") throw new Error(t("tooOld"));
  const [columns, texts] = await Promise.all([inflate("data"), inflate("texts")]);
  data = readColumns(columns);
  data.texts = texts;
  placeTexts();
  absoluteOffsets();
  documentColumn("genre", (d) => d.genre);
  documentColumn("region_level", (d) => d.region_level);
  documentColumn("report_year", (d) => (d.report_year === null ? null : String(d.report_year)));
  documentColumn("issuer", (d) => d.issuer);
  documentColumn("title", (d) => d.title);
  documentColumn("source", (d) => d.source);
  documentColumn("url", (d) => d.url);
  data.column.published = data.column.doc.map((d) => data.documents[d].published ?? NULL_DAY);
}

async function inflate(id) {
  const node = byId(id);
  const bytes = fromBase64(node.textContent);
  node.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function readColumns(bytes) {
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  head.column = {};
  head.dict = {};
  let at = 8 + length;
  for (const [type, array] of [["f64", Float64Array], ["i32", Int32Array]]) {
    for (const c of head.columns.filter((c) => c.type === type)) {
      head.column[c.name] = new array(bytes.buffer, at, c.length);
      if (c.dict) head.dict[c.name] = c.dict;
      at += c.length * array.BYTES_PER_ELEMENT;
    }
  }
  return head;
}

function placeTexts() {
  let at = 0;
  for (const d of data.documents) {
    d.start = at;
    at += d.bytes;
    d.rows = [];
  }
  data.column.doc?.forEach((d, row) => data.documents[d].rows.push(row));
}

// absoluteOffsets undoes the packing, in which offsets count from the sentence.
function absoluteOffsets() {
  const c = data.column;
  const columns = ["doc", "sentence_start", "span_start", "value_start", "evidence_count", "evidence_start", "evidence_slot"];
  for (const name of columns) c[name] ??= new Int32Array(0);
  data.evidenceFirst = new Int32Array(data.rows + 1);
  for (let row = 0; row < data.rows; row++) {
    const sentence = c.sentence_start[row];
    c.span_start[row] += sentence;
    c.value_start[row] += sentence;
    const first = data.evidenceFirst[row];
    const end = first + c.evidence_count[row];
    for (let i = first; i < end; i++) c.evidence_start[i] += sentence;
    data.evidenceFirst[row + 1] = end;
  }
}

// documentColumn gives every statement what its document says.
function documentColumn(name, read) {
  const dict = [];
  const codes = new Map();
  const ofDocument = data.documents.map((d) => {
    const value = read(d);
    if (value === null || value === undefined) return NULL;
    if (!codes.has(value)) codes.set(value, dict.push(value) - 1);
    return codes.get(value);
  });
  data.dict[name] = dict;
  data.column[name] = data.column.doc.map((d) => ofDocument[d]);
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// textOf decodes the text of a document when it is first asked for.
function textOf(doc) {
  const d = data.documents[doc];
  d.text ??= decoder.decode(data.texts.subarray(d.start, d.start + d.bytes));
  return d.text;
}

function sentenceOf(row) {
  const start = data.column.sentence_start[row];
  return textOf(data.column.doc[row]).substring(start, start + data.column.sentence_length[row]);
}

// valueOf reads a column of codes: a string, a list of strings, or null.
function valueOf(name, row) {
  const code = data.column[name][row];
  return code === NULL ? null : data.dict[name][code];
}
