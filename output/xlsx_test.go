package output

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func openBook(t *testing.T, dir string) *excelize.File {
	t.Helper()
	book, err := excelize.OpenFile(filepath.Join(dir, "statements.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { book.Close() })
	return book
}

func TestWorkbookIsMadeForReading(t *testing.T) {
	batch := sampleBatch()
	url, hostile := "https://www.example.gov.cn/1.html", `javascript:alert("1")`
	batch.Statements[0].URL, batch.Statements[1].URL = &url, &hostile
	dir := t.TempDir()
	writeWith(t, dir, Options{Formats: []string{"xlsx"}, Chinese: true}, batch)
	book := openBook(t, dir)

	if got := strings.Join(book.GetSheetList(), " "); got != "陈述 文章 列说明 未读" {
		t.Errorf("the sheets are %s", got)
	}
	rows, err := book.GetRows("陈述")
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]string{}
	for i, header := range rows[0] {
		column[header], _ = excelize.ColumnNumberToName(i + 1)
	}
	for header, want := range map[string]string{"类型": "目标", "力度": "力争", "界限": "左右", "截止日期": "2024-12-31", "数值原文": "2%左右", "单位": "%"} {
		if got, _ := book.GetCellValue("陈述", column[header]+"2"); got != want {
			t.Errorf("%s is %q, want %q", header, got, want)
		}
	}
	if kind, _ := book.GetCellType("陈述", column["下限"]+"2"); kind != excelize.CellTypeNumber && kind != excelize.CellTypeUnset {
		t.Errorf("下限 is no number but %v", kind)
	}
	if formula, _ := book.GetCellFormula("陈述", column["网址"]+"2"); formula != `HYPERLINK("https://www.example.gov.cn/1.html")` {
		t.Errorf("the link is %q", formula)
	}
	if formula, _ := book.GetCellFormula("陈述", column["网址"]+"3"); formula != "" {
		t.Errorf("an address that no browser opens became the formula %q", formula)
	}
	for header, want := range map[string]bool{"句子": true, "陈述编号": false, "句子起点": false} {
		if got, _ := book.GetColVisible("陈述", column[header]); got != want {
			t.Errorf("the column %s is visible: %v", header, got)
		}
	}
	if panes, _ := book.GetPanes("陈述"); !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("the header is not frozen: %+v", panes)
	}
	if tables, _ := book.GetTables("陈述"); len(tables) != 1 {
		t.Errorf("%d tables with filters", len(tables))
	}
}

func TestTextsThatCellsCannotHoldAreToldOf(t *testing.T) {
	batch := sampleBatch()
	batch.Statements[0].Sentence = strings.Repeat("𠮷", maxCellUnits)
	w, err := NewWriter(t.TempDir(), Options{Formats: []string{"xlsx"}})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Discard()
	if err := w.Write(batch); err != nil {
		t.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	if notes := fmt.Sprint(w.Notes()); !strings.Contains(notes, "1 cells of the sheet statements were cut at 32767 characters") {
		t.Errorf("the notes say %q", notes)
	}
}

func TestRowsBeyondASheetGoToTheNext(t *testing.T) {
	dir := t.TempDir()
	w, err := NewWriter(dir, Options{Formats: []string{"xlsx"}})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Discard()
	w.sinks[0].(*workbook).statements.limit = 2
	if err := w.Write(sampleBatch()); err != nil {
		t.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	book := openBook(t, dir)
	for sheet, kind := range map[string]string{"statements": "target", "statements 2": "commitment"} {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) != 2 || !strings.Contains(strings.Join(rows[1], " "), kind) {
			t.Errorf("the sheet %s holds %d rows: %v", sheet, len(rows), rows)
		}
	}
	if notes := fmt.Sprint(w.Notes()); !strings.Contains(notes, "statements fill 2 sheets") {
		t.Errorf("the notes say %q", notes)
	}
}

func TestShortenKeepsWholeCharacters(t *testing.T) {
	tests := []struct {
		text  string
		units int
		want  string
	}{
		{"增长", 2, "增长"},
		{"增长率", 2, "增长"},
		{"𠮷𠮷", 3, "𠮷"}, // two units each
		{"abc", 3, "abc"},
	}
	for _, test := range tests {
		if got := shorten(test.text, test.units); got != test.want {
			t.Errorf("%q at %d units is %q, want %q", test.text, test.units, got, test.want)
		}
	}
}
