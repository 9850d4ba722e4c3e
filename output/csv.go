package output

import (
	"encoding/csv"
	"errors"
	"io"
	"reflect"
	"regexp"
	"strings"
)

// csvFile writes a table for spreadsheets and for readers that know nothing
// better: a byte order mark, without which Excel takes UTF-8 for something
// else, a header, lists joined by "; ", null as the empty cell.
type csvFile[R Row] struct {
	out     *csv.Writer
	columns []Column
	chinese bool
	cells   []string
}

func newCSV[R Row](w io.Writer, o Options) (rowWriter[R], error) {
	f := &csvFile[R]{out: csv.NewWriter(w), columns: columnsOf[R](), chinese: o.Chinese}
	for _, c := range f.columns {
		f.cells = append(f.cells, c.header(o.Chinese))
	}
	_, err := io.WriteString(w, "\ufeff")
	return f, errors.Join(err, f.out.Write(f.cells))
}

func (f *csvFile[R]) Write(rows []R) (int, error) {
	for i := range rows {
		row := reflect.ValueOf(&rows[i]).Elem()
		for j, c := range f.columns {
			f.cells[j] = c.text(row)
			if f.chinese {
				f.cells[j] = c.labelled(f.cells[j])
			}
			if c.isText() && !c.isCode() {
				f.cells[j] = guard(f.cells[j])
			}
		}
		if err := f.out.Write(f.cells); err != nil {
			return i, err
		}
	}
	return len(rows), nil
}

func (f *csvFile[R]) Close() error {
	f.out.Flush()
	return f.out.Error()
}

// header is the column's name, or its Chinese header.
func (c Column) header(chinese bool) string {
	if chinese {
		return c.Header
	}
	return c.Name
}

// isText reports whether the cells hold words rather than numbers or days.
func (c Column) isText() bool { return c.Type == "string" || strings.HasPrefix(c.Type, "list<") }

// isCode reports whether the cells are codes of six digits, which survive
// being taken for numbers and are joined on.
func (c Column) isCode() bool { return c.Name == "region_code" }

var (
	// A spreadsheet runs a cell that begins so.
	formula = regexp.MustCompile(`^[=+\-@\t\r]`)
	// A spreadsheet makes a date, a time or a number of a cell of nothing but these.
	converted = regexp.MustCompile(`^[\s\d.,:/%+()$¥￥eE年月日时分秒~—–-]*\d[\s\d.,:/%+()$¥￥eE年月日时分秒~—–-]*$`)
)

// guard puts an apostrophe before words that a spreadsheet would run or make a
// date or a number of: =1+1, 3-2, 5%, 3月1日.
func guard(cell string) string {
	if formula.MatchString(cell) || converted.MatchString(cell) {
		return "'" + cell
	}
	return cell
}
