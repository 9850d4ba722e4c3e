package corpus

import (
	"archive/zip"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// openXLSX hands on a page for each row of the sheets that are tables of
// articles. Where several sheets hold rows, the sheet is part of the source.
func openXLSX(r *reader, s stored) bool {
	book, err := excelize.OpenReader(io.NewSectionReader(s.at, 0, s.size), excelize.Options{RawCellValue: true, UnzipSizeLimit: r.limits.SpoolBytes})
	if err != nil {
		return r.emit(lost(s.source, Malformed, err.Error()))
	}
	defer book.Close()
	names := book.GetSheetList()
	small := sheetBytes(s) <= largeSheets
	read := false
	for _, name := range names {
		sheet := &sheet{book: book, name: name, source: s.source, small: small}
		if len(names) > 1 {
			sheet.source += "/" + name
		}
		some, more := sheet.pages(r)
		if !more {
			return false
		}
		read = read || some
	}
	return read || r.emit(lost(s.source, Empty, "sheets without rows"))
}

// sheet is a sheet of a workbook.
type sheet struct {
	book   *excelize.File
	name   string
	source string
	small  bool // enough to ask for its merged cells
	merged []excelize.MergeCell
}

// pages hands on the rows; some is false when the sheet has none below its heads.
func (s *sheet) pages(r *reader) (some, more bool) {
	rows, err := s.book.Rows(s.name)
	if err != nil {
		return true, r.emit(lost(s.source, Malformed, err.Error()))
	}
	defer rows.Close()
	// A title may stand above the heads.
	const above = 10
	var first []string
	var columns columns
	found := false
	line := 0
	for !found && line < above && rows.Next() {
		line++
		cells, err := rows.Columns()
		if err != nil {
			return true, r.emit(lost(s.source, Malformed, err.Error()))
		}
		if first == nil && len(cells) > 0 {
			first = cells
		}
		columns, found = r.input.Fields.columnsOf(cells)
	}
	if first == nil {
		return false, true
	}
	if !found {
		return true, r.noText(s.source, first)
	}
	r.noteFields(columns.told, s.source)
	if s.small {
		s.merged, _ = s.book.GetMergeCells(s.name)
	}
	told := false
	for n := 1; rows.Next(); n++ {
		line++
		name := fmt.Sprintf("%s#%d", s.source, n)
		cells, err := rows.Columns()
		if err != nil {
			return true, r.emit(lost(name, Malformed, err.Error()))
		}
		if cells = s.fill(cells, line); len(cells) == 0 {
			continue
		}
		p := lost(name, Empty, "no text in the row")
		if columns.text < len(cells) {
			s.days(cells, columns)
			p = columns.page(name, "xlsx", cells)
		}
		told = true
		if !r.emit(p) {
			return true, false
		}
	}
	if err := rows.Error(); err != nil {
		return true, r.emit(lost(s.source, Malformed, err.Error()))
	}
	return told, true
}

// largeSheets is the size of the sheets of a workbook, in bytes of XML, beyond
// which merged cells are not filled: they stand behind the rows, and asking for
// them takes a whole sheet into memory.
const largeSheets = 16 << 20

func sheetBytes(s stored) (size uint64) {
	archive, err := zip.NewReader(s.at, s.size)
	if err != nil {
		return 0
	}
	for _, f := range archive.File {
		if strings.HasPrefix(f.Name, "xl/worksheets/") {
			size += f.UncompressedSize64
		}
	}
	return size
}

// fill gives every cell of a merged range its value, which is stored once.
func (s *sheet) fill(cells []string, line int) []string {
	for _, m := range s.merged {
		left, top, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		right, bottom, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err1 != nil || err2 != nil || line < top || line > bottom || right > 1000 {
			continue
		}
		for len(cells) < right {
			cells = append(cells, "")
		}
		for c := left; c <= right; c++ {
			cells[c-1] = m.GetCellValue()
		}
	}
	return cells
}

// days turns the numbers by which Excel counts days into dates.
func (s *sheet) days(cells []string, columns columns) {
	for k, i := range columns.known {
		if name := knownColumns[k].name; i < 0 || i >= len(cells) || name != "published" && name != "issued" {
			continue
		}
		n, err := strconv.ParseFloat(cells[i], 64)
		if err != nil || n < 10_000 || n > 100_000 {
			continue
		}
		props, err := s.book.GetWorkbookProps()
		since1904 := err == nil && props.Date1904 != nil && *props.Date1904
		if day, err := excelize.ExcelDateToTime(n, since1904); err == nil {
			cells[i] = day.Format(time.DateOnly)
		}
	}
}
