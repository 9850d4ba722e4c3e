package output

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
)

// sampleBatch is a document whose offsets differ in bytes, code points and
// UTF-16 units, with a statement that fills every kind of column and one that
// leaves out whatever can be left out, and a skipped page.
func sampleBatch() *Batch {
	text := "𠮷县2024年工作安排\n力争规上工业增加值下降2%左右，建成三条公路。"
	span := func(words string) extract.Span {
		start := strings.Index(text, words)
		return extract.Span{Start: start, End: start + len(words)}
	}
	two, minusTwo := 2.0, -2.0
	doc := &corpus.Document{
		ID: "d1", Source: "a.html", Title: "𠮷县工作安排", Genre: corpus.Notice, Script: "Hans", Encoding: "utf-8", Format: "html",
		Issued: corpus.NewDate(2024, 2, 18), ReportYear: 2024, Region: corpus.Place{Code: "340200", Name: "芜湖市", Level: "prefecture"},
		Text: text, Flags: []string{"redacted"},
	}
	batch := new(Batch)
	batch.Add(doc, []extract.Statement{
		{
			Kind: extract.Target, Headline: true, Indicator: "规上工业增加值", PartOf: -1,
			Form: extract.Growth, Direction: extract.Down, Bound: extract.Around, Value: &minusTwo, Low: &two, High: &two, Unit: "percent",
			Period: extract.Period{Start: corpus.NewDate(2024, 1, 1), End: corpus.NewDate(2024, 12, 31)}, Strength: extract.Striving,
			Block: 1, Sentence: span("力争规上工业增加值下降2%左右，建成三条公路。"), Span: span("力争规上工业增加值下降2%左右"), ValueSpan: span("2%左右"),
			Evidence: []extract.Evidence{{Slot: "strength", Span: span("力争")}}, Warnings: []string{"inferred_year"},
		},
		{Kind: extract.Commitment, PartOf: 0, Action: "建成", Object: "三条公路", Block: 1,
			Sentence: span("力争规上工业增加值下降2%左右，建成三条公路。"), Span: span("建成三条公路")},
	})
	detail := "no characters"
	batch.Skipped = append(batch.Skipped, SkippedRow{Source: "b.html", Reason: "empty", Detail: &detail})
	return batch
}

func write(t *testing.T, dir string, formats []string, batches ...*Batch) {
	t.Helper()
	writeWith(t, dir, Options{Formats: formats, Program: "test"}, batches...)
}

func writeWith(t *testing.T, dir string, o Options, batches ...*Batch) {
	t.Helper()
	w, err := NewWriter(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Discard()
	for _, b := range batches {
		if err := w.Write(b); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
}

func TestOffsetsAreCodePoints(t *testing.T) {
	batch := sampleBatch()
	text := []rune(batch.Documents[0].Text)
	row := batch.Statements[0]
	if got := string(text[*row.ValueStart:*row.ValueEnd]); got != *row.ValueText || got != "2%左右" {
		t.Errorf("text[value_start:value_end] is %q, value_text %q", got, *row.ValueText)
	}
	if got := string(text[row.SpanStart:row.SpanEnd]); got != "力争规上工业增加值下降2%左右" {
		t.Errorf("text[span_start:span_end] is %q", got)
	}
	if got := string(text[row.SentenceStart : int(row.SentenceStart)+len([]rune(row.Sentence))]); got != row.Sentence {
		t.Errorf("the sentence at sentence_start is %q", got)
	}
	if e := row.Evidence[0]; string(text[e.Start:e.End]) != e.Text || e.Text != "力争" {
		t.Errorf("evidence %+v does not lie where it says", e)
	}
	if batch.Documents[0].Chars != int32(len(text)) {
		t.Errorf("chars is %d, the text has %d", batch.Documents[0].Chars, len(text))
	}
}

func TestEmptyFieldsAreNullAndPartsNameTheirWhole(t *testing.T) {
	rows := sampleBatch().Statements
	c := rows[1]
	if c.ValueText != nil || c.ValueStart != nil || c.Value != nil || c.Indicator != nil || c.PeriodEnd != nil || c.Strength != nil {
		t.Errorf("what the text does not say is not null: %+v", c)
	}
	if c.CoActors == nil || c.Evidence == nil || c.Warnings == nil {
		t.Error("a list is null")
	}
	if c.PartOf == nil || *c.PartOf != rows[0].StatementID {
		t.Errorf("part_of is %v, want the first row's ID", c.PartOf)
	}
	if rows[0].PartOf != nil {
		t.Errorf("a row that is no part says it is of %s", *rows[0].PartOf)
	}
}

func TestStatementIDsAreUniqueAndKeepWhenOthersVanish(t *testing.T) {
	at := func(start int) extract.Statement {
		return extract.Statement{PartOf: -1, Span: extract.Span{Start: start, End: start + 9}, ValueSpan: extract.Span{Start: start, End: start + 3}}
	}
	all := statementIDs("d1", []extract.Statement{at(0), at(0), at(30)})
	if all[0] == all[1] || all[1] == all[2] || all[0] == all[2] {
		t.Errorf("IDs repeat: %v", all)
	}
	if alone := statementIDs("d1", []extract.Statement{at(30)}); alone[0] != all[2] {
		t.Errorf("the ID of a statement changed with its neighbours: %s, then %s", all[2], alone[0])
	}
	if other := statementIDs("d2", []extract.Statement{at(30)}); other[0] == all[2] {
		t.Error("two documents share an ID")
	}
}

func TestInvalidBytesDoNotReachTheFiles(t *testing.T) {
	doc := &corpus.Document{ID: "d1", Source: "a\xff.txt", Text: "增\xff\xfe长2%"}
	start := strings.Index(doc.Text, "2%")
	batch := new(Batch)
	batch.Add(doc, []extract.Statement{{PartOf: -1, Sentence: extract.Span{End: len(doc.Text)}, Span: extract.Span{Start: start, End: start + 2}, ValueSpan: extract.Span{Start: start, End: start + 2}}})
	row := batch.Statements[0]
	if got := string([]rune(batch.Documents[0].Text)[*row.ValueStart:*row.ValueEnd]); got != "2%" {
		t.Errorf("the offsets point at %q once the bytes are replaced", got)
	}
	if strings.ToValidUTF8(row.Source+row.Sentence, "") != row.Source+row.Sentence {
		t.Error("invalid UTF-8 in a row")
	}
}

// readers read a table back with a library that did not write it, or, for
// Parquet, through the schema of the file alone.
var readers = map[string]func(t *testing.T, dir, table string) []map[string]any{
	"parquet": func(t *testing.T, dir, table string) []map[string]any {
		rows, err := parquet.ReadFile[any](filepath.Join(dir, table+".parquet"))
		if err != nil {
			t.Fatal(err)
		}
		out := make([]map[string]any, len(rows))
		for i, row := range rows {
			out[i] = plain(t, row)
		}
		return out
	},
	"jsonl": func(t *testing.T, dir, table string) []map[string]any {
		data, err := os.ReadFile(filepath.Join(dir, table+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		var out []map[string]any
		for line := range strings.Lines(string(data)) {
			var row map[string]any
			if err := json.Unmarshal([]byte(line), &row); err != nil {
				t.Fatal(err)
			}
			out = append(out, row)
		}
		return out
	},
	"csv": func(t *testing.T, dir, table string) []map[string]any {
		data, err := os.ReadFile(filepath.Join(dir, table+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		text, found := strings.CutPrefix(string(data), "\ufeff")
		if !found {
			t.Errorf("%s.csv has no byte order mark", table)
		}
		lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return typed(t, table, lines)
	},
	"xlsx": func(t *testing.T, dir, table string) []map[string]any {
		book, err := excelize.OpenFile(filepath.Join(dir, "statements.xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		defer book.Close()
		lines, err := book.GetRows(table, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		rows := typed(t, table, lines)
		for _, row := range rows {
			row["text"] = nil // which no sheet holds
		}
		return rows
	},
}

// typed gives the cells below a header the types of the schema.
func typed(t *testing.T, table string, lines [][]string) []map[string]any {
	var rows []map[string]any
	for _, line := range lines[1:] {
		row := map[string]any{}
		for i, name := range lines[0] {
			row[name] = nil
			if i < len(line) && line[i] != "" {
				row[name] = line[i]
			}
		}
		for _, tab := range Tables() {
			for _, c := range tab.Columns {
				cell, filled := row[c.Name].(string)
				if tab.Name != table || !filled {
					continue
				}
				switch c.Type {
				case "double", "int32":
					number, err := strconv.ParseFloat(cell, 64)
					if err != nil {
						t.Errorf("%s: %v", c.Name, err)
					}
					row[c.Name] = number
				case "bool":
					row[c.Name] = cell == "true"
				}
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// plain gives a row the types that JSON has.
func plain(t *testing.T, row any) map[string]any {
	data, err := json.Marshal(row)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEveryFormatIsReadBack(t *testing.T) {
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) {
			read := readers[format.Name]
			if read == nil {
				t.Fatalf("no reader in this test for the format %s", format.Name)
			}
			dir := t.TempDir()
			write(t, dir, []string{format.Name}, sampleBatch())
			documents, statements, skipped := read(t, dir, "documents"), read(t, dir, "statements"), read(t, dir, "skipped")
			if len(documents) != 1 || len(statements) != 2 || len(skipped) != 1 {
				t.Fatalf("%d documents, %d statements, %d skipped", len(documents), len(statements), len(skipped))
			}
			for table, row := range map[int]map[string]any{0: documents[0], 1: statements[0], 2: skipped[0]} {
				for _, c := range Tables()[table].Columns {
					if _, found := row[c.Name]; !found {
						t.Errorf("%s has no column %s", Tables()[table].Name, c.Name)
					}
				}
			}
			if s := statements[0]; s["value_text"] != "2%左右" || s["value"] != -2.0 || s["headline"] != true {
				t.Errorf("value_text %v, value %v, headline %v", s["value_text"], s["value"], s["headline"])
			}
			if c := statements[1]; c["value"] != nil || c["period_end"] != nil {
				t.Errorf("the commitment has value %v, period_end %v", c["value"], c["period_end"])
			}
		})
	}
}

func TestJSONLinesCarryEveryKeyInOrder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, []string{"jsonl"}, sampleBatch())
	data, err := os.ReadFile(filepath.Join(dir, "skipped.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(`{"source":"b.html","reason":"empty","detail":"no characters","raw_sha256":null}`+"\n", string(data)); diff != "" {
		t.Error(diff)
	}
	data, err = os.ReadFile(filepath.Join(dir, "statements.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"period_end":"2024-12-31"`, `"co_actors":[]`, `"evidence":[{"slot":"strength","text":"力争","start":`, `"value":-2,`} {
		if !strings.Contains(string(data), want) {
			t.Errorf("no %s in %s", want, data)
		}
	}
}

func TestParquetDatesAreDays(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, []string{"parquet"}, sampleBatch())
	rows, err := parquet.ReadFile[DocumentRow](filepath.Join(dir, "documents.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	if rows[0].Issued == nil || *rows[0].Issued != 19771 || rows[0].Published != nil {
		t.Errorf("issued %v, published %v; want day 19771 and null", rows[0].Issued, rows[0].Published)
	}
}

func TestFilesAreReplacedWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	formats := []string{"parquet", "jsonl"}
	write(t, dir, formats, sampleBatch())
	before := contents(t, dir)

	w, err := NewWriter(dir, Options{Formats: formats, Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(new(Batch)); err != nil {
		t.Fatal(err)
	}
	w.Discard()
	if diff := cmp.Diff(before, contents(t, dir)); diff != "" {
		t.Errorf("a run that was given up changed the folder:\n%s", diff)
	}

	write(t, dir, formats, sampleBatch())
	if diff := cmp.Diff(before, contents(t, dir)); diff != "" {
		t.Errorf("the same rows gave other bytes:\n%s", diff)
	}
}

func contents(t *testing.T, dir string) map[string]string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range entries {
		if e.Name() == StateDir {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = string(data)
	}
	return out
}

func TestUnknownFormatsAreNamed(t *testing.T) {
	for _, names := range [][]string{{"parquet", "excel97"}, {""}} {
		if err := (Options{Formats: names}).Check(); err == nil || !strings.Contains(err.Error(), "parquet, jsonl") {
			t.Errorf("%q: %v", names, err)
		}
	}
	if err := (Options{Formats: []string{"jsonl", "jsonl"}}).Check(); err != nil {
		t.Errorf("a format named twice: %v", err)
	}
}
