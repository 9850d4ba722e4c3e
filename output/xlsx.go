package output

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"github.com/mubiao/mubiao/corpus/message"
)

// Limits of Excel itself.
const (
	maxSheetRows = 1_048_576
	maxCellUnits = 32_767 // UTF-16 code units
	maxLinkUnits = 255    // of a string in a formula
)

// workbook writes statements.xlsx: the statements as an analyst reads them, the
// documents, what the columns mean, and what was skipped.
type workbook struct {
	file       *excelize.File
	out        io.Writer
	styles     styles
	statements *sheet[StatementRow]
	documents  *sheet[DocumentRow]
	skipped    *sheet[SkippedRow]
}

type styles struct{ head, day, whole, broken, link int }

func openWorkbook(f *folder, o Options) (sink, error) {
	out, err := f.create("statements.xlsx", "")
	if err != nil {
		return nil, err
	}
	w := &workbook{file: excelize.NewFile(), out: out}
	if err := w.prepare(o); err != nil {
		return nil, err
	}
	return w, nil
}

func (w *workbook) prepare(o Options) error {
	yyyymmdd, whole, broken := "yyyy-mm-dd", "#,##0", "#,##0.0#####"
	var errs [9]error
	w.styles.head, errs[0] = w.file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	w.styles.day, errs[1] = w.file.NewStyle(&excelize.Style{CustomNumFmt: &yyyymmdd})
	w.styles.whole, errs[2] = w.file.NewStyle(&excelize.Style{CustomNumFmt: &whole})
	w.styles.broken, errs[3] = w.file.NewStyle(&excelize.Style{CustomNumFmt: &broken})
	w.styles.link, errs[4] = w.file.NewStyle(&excelize.Style{Font: &excelize.Font{Color: "0563C1", Underline: "single"}})
	names := []string{"statements", "documents", "columns", "skipped"}
	if o.Chinese {
		names = []string{"陈述", "文章", "列说明", "未读"}
	}
	errs[5] = w.file.SetSheetName("Sheet1", names[0])
	for _, name := range names[1:] {
		if _, err := w.file.NewSheet(name); err != nil {
			return err
		}
	}
	// The reader of a sheet wants to know first whose statement it is.
	w.statements, errs[6] = newSheet[StatementRow](w, names[0], o.Chinese, "region_name", "report_year", "title")
	w.documents, errs[7] = newSheet[DocumentRow](w, names[1], o.Chinese, "title")
	w.skipped, errs[8] = newSheet[SkippedRow](w, names[3], o.Chinese)
	return errors.Join(append(errs[:], w.describe(names[2], o.Chinese))...)
}

// describe fills the sheet that says what the columns mean.
func (w *workbook) describe(name string, chinese bool) error {
	stream, err := w.file.NewStreamWriter(name)
	if err != nil {
		return err
	}
	head := []any{"table", "column", "列", "type", "meaning", "null means", "example"}
	if chinese {
		head = []any{"表", "列名", "列", "类型", "含义", "空值含义", "例"}
	}
	errs := []error{stream.SetColWidth(1, 4, 18), stream.SetColWidth(5, 5, 90), stream.SetColWidth(6, 7, 30), freezeHeader(stream), stream.SetRow("A1", head, excelize.RowOpts{StyleID: w.styles.head})}
	n := 1
	for _, table := range Tables() {
		for _, c := range table.Columns {
			n++
			errs = append(errs, stream.SetRow(fmt.Sprintf("A%d", n), []any{table.Name, c.Name, c.Header, c.Type, c.About, c.WhyNull, c.Example}))
		}
	}
	errs = append(errs, w.file.SetSheetDimension(name, ""), stream.Flush())
	return errors.Join(errs...)
}

func (w *workbook) write(b *Batch) error {
	return errors.Join(w.statements.write(b.Statements), w.documents.write(b.Documents), w.skipped.write(b.Skipped))
}

// Close removes what excelize laid down.
func (w *workbook) Close() error { return w.file.Close() }

func (w *workbook) finish() error {
	if err := errors.Join(w.statements.finish(), w.documents.finish(), w.skipped.finish()); err != nil {
		return err
	}
	return writeSorted(w.out, w.file)
}

func (w *workbook) notes() []error {
	return slices.Concat(w.statements.notes(), w.documents.notes(), w.skipped.notes())
}

// writeSorted writes the workbook with the parts of its archive in the order of
// their names: excelize writes them in the order of a map, and equal rows would
// not give equal bytes.
func writeSorted(out io.Writer, file *excelize.File) error {
	spool, err := os.CreateTemp("", "mubiao-*.xlsx")
	if err != nil {
		return err
	}
	defer os.Remove(spool.Name())
	defer spool.Close()
	size, err := file.WriteTo(spool)
	if err != nil {
		return err
	}
	parts, err := zip.NewReader(spool, size)
	if err != nil {
		return err
	}
	// The list of types comes first in every workbook, and some readers want it there.
	slices.SortFunc(parts.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	sorted := zip.NewWriter(out)
	for _, part := range parts.File {
		if err := sorted.Copy(part); err != nil {
			return err
		}
	}
	return sorted.Close()
}

// sheet is a table on one sheet, or on several where Excel's rows run out.
type sheet[R Row] struct {
	book    *workbook
	name    string
	chinese bool
	columns []Column
	stream  *excelize.StreamWriter
	sheets  int // so far
	rows    int // of this sheet, with the header
	limit   int // of rows of a sheet
	cut     int // cells that were too long
}

// newSheet starts a table whose first columns are the ones named. The text of
// a document is too long for a cell that anybody reads and is left out.
func newSheet[R Row](book *workbook, name string, chinese bool, first ...string) (*sheet[R], error) {
	s := &sheet[R]{book: book, name: name, chinese: chinese, limit: maxSheetRows}
	for _, c := range columnsOf[R]() {
		if c.Name != "text" {
			s.columns = append(s.columns, c)
		}
	}
	rank := func(c Column) int {
		if i := slices.Index(first, c.Name); i >= 0 {
			return i
		}
		return len(first)
	}
	slices.SortStableFunc(s.columns, func(a, b Column) int { return rank(a) - rank(b) })
	return s, s.begin()
}

// begin opens the next sheet with its header.
func (s *sheet[R]) begin() error {
	s.sheets++
	s.rows = 1
	name := s.name
	if s.sheets > 1 {
		name = fmt.Sprintf("%s %d", s.name, s.sheets)
		if _, err := s.book.file.NewSheet(name); err != nil {
			return err
		}
	}
	var err error
	if s.stream, err = s.book.file.NewStreamWriter(name); err != nil {
		return err
	}
	// excelize claims that a sheet ends at A1 unless it is told otherwise, and some readers believe it.
	errs := []error{s.book.file.SetSheetDimension(name, ""), freezeHeader(s.stream)}
	head := make([]any, len(s.columns))
	for i, c := range s.columns {
		head[i] = c.header(s.chinese)
		if c.Width == 0 {
			errs = append(errs, s.stream.SetColVisible(i+1, i+1, false))
		} else {
			errs = append(errs, s.stream.SetColWidth(i+1, i+1, c.Width))
		}
	}
	errs = append(errs, s.stream.SetRow("A1", head, excelize.RowOpts{StyleID: s.book.styles.head}))
	return errors.Join(errs...)
}

func freezeHeader(stream *excelize.StreamWriter) error {
	return stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (s *sheet[R]) write(rows []R) error {
	cells := make([]any, len(s.columns))
	for i := range rows {
		if s.rows == s.limit {
			if err := errors.Join(s.finish(), s.begin()); err != nil {
				return err
			}
		}
		s.rows++
		row := reflect.ValueOf(&rows[i]).Elem()
		for j, c := range s.columns {
			cells[j] = s.cell(c, row)
		}
		if err := s.stream.SetRow(fmt.Sprintf("A%d", s.rows), cells); err != nil {
			return err
		}
	}
	return nil
}

// cell gives a value the type and the format that Excel has for it.
func (s *sheet[R]) cell(c Column, row reflect.Value) any {
	switch v := c.value(row).(type) {
	case nil:
		return nil
	case float64:
		if v == float64(int64(v)) {
			return excelize.Cell{StyleID: s.book.styles.whole, Value: v}
		}
		return excelize.Cell{StyleID: s.book.styles.broken, Value: v}
	case int32:
		return v
	case string:
		if c.Type == "date" {
			day, _ := time.Parse(time.DateOnly, v)
			return excelize.Cell{StyleID: s.book.styles.day, Value: day}
		}
		if c.Name == "url" && linkable(v) {
			return excelize.Cell{StyleID: s.book.styles.link, Value: v, Formula: fmt.Sprintf(`HYPERLINK("%s")`, strings.ReplaceAll(v, `"`, `""`))}
		}
	}
	text := c.text(row)
	if s.chinese {
		text = c.labelled(text)
	}
	short := shorten(text, maxCellUnits)
	if len(short) < len(text) {
		s.cut++
	}
	return short
}

// linkable takes only what a browser opens: the address comes from a page.
func linkable(url string) bool {
	return (strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "https://")) && len(utf16.Encode([]rune(url))) <= maxLinkUnits
}

// shorten cuts a text to so many UTF-16 code units.
func shorten(text string, units int) string {
	if len(text) <= units {
		return text
	}
	for i, r := range text {
		if units -= utf16.RuneLen(r); units < 0 {
			return text[:i]
		}
	}
	return text
}

// finish ends the sheet and makes a table of it, with filters.
func (s *sheet[R]) finish() error {
	if s.rows > 1 {
		last, err := excelize.CoordinatesToCellName(len(s.columns), s.rows)
		if err != nil {
			return err
		}
		name := fmt.Sprintf("table_%s_%d", tableName[R](), s.sheets)
		if err := s.stream.AddTable(&excelize.Table{Range: "A1:" + last, Name: name, StyleName: "TableStyleLight1"}); err != nil {
			return err
		}
	}
	return s.stream.Flush()
}

func (s *sheet[R]) notes() []error {
	var notes []error
	if s.cut > 0 {
		notes = append(notes, message.Errorf("statements.xlsx: %d cells of the sheet %s were cut at %d characters, Excel's limit; the other formats hold them whole", s.cut, s.name, maxCellUnits))
	}
	if s.sheets > 1 {
		notes = append(notes, message.Errorf("statements.xlsx: the rows of %s fill %d sheets, because Excel holds %d rows in one", s.name, s.sheets, maxSheetRows))
	}
	return notes
}
