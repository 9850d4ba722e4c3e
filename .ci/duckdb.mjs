// Reads the files of a run with DuckDB and the workbook with another reader of
// workbooks: readers that share no code with the writers.
//
// usage: duckdb.mjs FOLDER SCHEMA PAGE...
//
// FOLDER is what the README's first command wrote, SCHEMA the committed list
// of columns. Every ```sql block of the pages is run beside the folder named out;
// it must give rows, and where a table follows it, that table.
import { readFileSync, symlinkSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import readSheet from 'read-excel-file/node';

const [folder, schema, ...pages] = process.argv.slice(2).map(p => resolve(p));
const db = await (await DuckDBInstance.create()).connect();
const query = async sql => (await db.runAndReadAll(sql));
const rows = async sql => (await query(sql)).getRowObjectsJson();
let failures = 0;
const check = (name, ok, detail = '') => {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : '\n' + detail}`);
  failures += !ok;
};

// The types of the schema as DuckDB names them.
const types = { string: 'VARCHAR', bool: 'BOOLEAN', int32: 'INTEGER', double: 'DOUBLE', date: 'DATE', 'list<string>': 'VARCHAR[]',
  'list<struct<slot string, text string, start int32, end int32>>': 'STRUCT(slot VARCHAR, "text" VARCHAR, "start" INTEGER, "end" INTEGER)[]' };
const wanted = readFileSync(schema, 'utf8').trim().split('\n').map(line => {
  const [, table, name, type, nullable] = line.match(/^(\w+)\.(\w+) (.*?)(\??)$/);
  return { table, name, type: types[type], nullable: nullable === '?' };
});
for (const table of ['documents', 'statements', 'skipped']) {
  const file = join(folder, `${table}.parquet`);
  const columns = wanted.filter(c => c.table === table);
  const got = await rows(`DESCRIBE SELECT * FROM '${file}'`);
  const want = columns.map(c => `${c.name} ${c.type}`).join('\n');
  const have = got.map(c => `${c.column_name} ${c.column_type}`).join('\n');
  check(`${table}: the schema is the committed one`, want === have, `committed:\n${want}\nin the file:\n${have}`);
  const required = columns.filter(c => !c.nullable);
  const [nulls] = await rows(`SELECT ${required.map(c => `count(*) FILTER ("${c.name}" IS NULL) AS "${c.name}"`).join(', ')} FROM '${file}'`);
  check(`${table}: no null where none is allowed`, Object.values(nulls).every(n => Number(n) === 0), JSON.stringify(nulls));
  const optional = columns.filter(c => c.nullable && c.type === 'VARCHAR');
  const [empty] = await rows(`SELECT ${optional.map(c => `count(*) FILTER ("${c.name}" = '') AS "${c.name}"`).join(', ')} FROM '${file}'`);
  check(`${table}: null and not the empty string`, Object.values(empty).every(n => Number(n) === 0), JSON.stringify(empty));
  const [{ n }] = await rows(`SELECT count(*) AS n FROM '${file}'`);
  const json = join(folder, `${table}.jsonl`);
  const lines = readFileSync(json, 'utf8').split('\n').filter(Boolean).length;
  check(`${table}: as many rows as JSON lines (${n})`, Number(n) === lines, `${n} rows, ${lines} lines`);
  const csv = await rows(`SELECT * FROM read_csv('${join(folder, `${table}.csv`)}', header = true, all_varchar = true)`);
  check(`${table}: as many rows as in CSV`, csv.length === Number(n), `${csv.length} rows`);
  check(`${table}: the columns of the CSV are the schema's`, !csv.length || Object.keys(csv[0]).join() === columns.map(c => c.name).join());
}

// Every value of the other formats against Parquet, the apostrophe of the CSV's guard taken off.
const told = `statement_id, kind, headline, indicator, value, low, high, unit, period_end, sentence, value_start, regexp_replace(value_text, '^''', '')`;
for (const [format, source] of [['JSON lines', `read_json('${join(folder, 'statements.jsonl')}')`], ['CSV', `read_csv('${join(folder, 'statements.csv')}')`]]) {
  const [one, other] = [`SELECT ${told} FROM '${join(folder, 'statements.parquet')}'`, `SELECT ${told} FROM ${source}`];
  const differ = await rows(`(${one} EXCEPT ${other}) UNION ALL (${other} EXCEPT ${one})`);
  check(`${format}: every statement as in Parquet`, differ.length === 0, JSON.stringify(differ.slice(0, 3)));
}
const book = await readSheet(join(folder, 'statements.xlsx'));
const [head, ...cells] = book.find(s => s.sheet === 'statements').data;
const inBook = cells.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])));
const inParquet = await rows(`SELECT statement_id, value, low, high, value_text, period_end, report_year FROM '${join(folder, 'statements.parquet')}'`);
const unlike = inParquet.filter((row, i) => {
  const day = inBook[i]?.period_end;
  const got = { ...inBook[i], period_end: day instanceof Date ? day.toISOString().slice(0, 10) : day };
  return Object.keys(row).some(name => (got[name] ?? null) !== row[name]);
});
check(`Excel: every statement as in Parquet (${inBook.length})`, unlike.length === 0 && inBook.length === inParquet.length, JSON.stringify(unlike.slice(0, 3)));

const statements = `'${join(folder, 'statements.parquet')}'`;
const documents = `'${join(folder, 'documents.parquet')}'`;
const [{ n }] = await rows(`SELECT count(*) AS n FROM ${statements} WHERE value_text IS NOT NULL`);
const elsewhere = await rows(`SELECT s.statement_id, value_text, d.text[value_start+1:value_end] AS there
  FROM ${statements} s JOIN ${documents} d USING (doc_id) WHERE value_text IS NOT NULL AND d.text[value_start+1:value_end] != value_text`);
check(`the value stands where the row says, ${n} rows`, Number(n) > 0 && elsewhere.length === 0, JSON.stringify(elsewhere.slice(0, 5)));
const strangers = await rows(`SELECT statement_id FROM ${statements} ANTI JOIN ${documents} USING (doc_id)`);
check('every statement has its document', strangers.length === 0, JSON.stringify(strangers.slice(0, 5)));
const [dates] = await rows(`SELECT count(*) FILTER (period_end IS NOT NULL) AS n, min(year(period_end)) AS first, max(year(period_end)) AS last FROM ${statements}`);
check(`dates are dates, ${dates.n} of them from ${dates.first} to ${dates.last}`, dates.n > 0 && dates.first > 1900 && dates.last < 2100, JSON.stringify(dates));

const beside = mkdtempSync(join(tmpdir(), 'mubiao-'));
symlinkSync(folder, join(beside, 'out'), 'junction');
process.chdir(beside);
for (const page of pages) {
  let queries = 0;
  for (const [, sql, wanted] of readFileSync(page, 'utf8').matchAll(/```sql\n([\s\S]*?)```\s*((?:\|.*\n)*)/g)) {
    const answer = await query(sql);
    const line = cells => `| ${cells.map(c => c ?? '').join(' | ')} |`;
    const table = [line(answer.columnNames()), line(answer.columnNames().map(() => '---')), ...answer.getRowsJson().map(line)].join('\n');
    const name = `${basename(page)}, query ${++queries}`;
    check(`${name} gives rows`, answer.currentRowCount > 0, sql);
    check(`${name} gives the answer beside it`, !wanted || table === wanted.trim(), `the answer is\n${table}\nand not\n${wanted}`);
  }
  check(`${basename(page)} holds queries`, queries > 0);
}
rmSync(beside, { recursive: true });
process.exit(failures ? 1 : 0);
