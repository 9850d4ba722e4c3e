package corpus

import "unicode/utf8"

// grid is a data table before its text has a place in the document.
type grid struct {
	caption       string
	cells         []gridCell
	rows, columns int
}

type gridCell struct {
	row, column, rowSpan, colSpan int
	head                          bool
	text                          string
}

// gridBuilder finds the places of cells that are told in reading order, with
// how many rows and columns each covers. Tables of every format go through it.
type gridBuilder struct {
	grid
	column int
	free   []int // for each column, the first row that no cell from above covers
	above  []int // for each column, 1 + the index of the last cell in it
	prosy  int   // cells that hold a paragraph of prose
}

// newRow begins a row; the cells up to the next one stand in it.
func (b *gridBuilder) newRow() {
	b.rows++
	b.column = 0
}

// cell puts a cell at the next place that no merged cell covers.
func (b *gridBuilder) cell(text string, rowSpan, colSpan int, head bool) {
	row := b.rows - 1
	for b.column < len(b.free) && b.free[b.column] > row {
		b.column++
	}
	if utf8.RuneCountInString(text) > 300 {
		b.prosy++
	}
	b.cells = append(b.cells, gridCell{row: row, column: b.column, rowSpan: rowSpan, colSpan: colSpan, head: head, text: text})
	for range colSpan {
		if b.column == len(b.free) {
			b.free, b.above = append(b.free, 0), append(b.above, 0)
		}
		b.free[b.column], b.above[b.column] = row+rowSpan, len(b.cells)
		b.column++
	}
	b.columns = max(b.columns, b.column)
}

// below makes the cell above the next place reach down to this row. Where there
// is none the place is an empty cell.
func (b *gridBuilder) below(colSpan int) {
	row := b.rows - 1
	if b.column < len(b.above) && b.above[b.column] > 0 {
		if c := &b.cells[b.above[b.column]-1]; c.column == b.column && c.row+c.rowSpan == row {
			c.rowSpan++
			for range c.colSpan {
				b.free[b.column] = row + 1
				b.column++
			}
			return
		}
	}
	b.cell("", 1, colSpan, false)
}

// data is the table, or nil for one that only lays out a page: a table around
// paragraphs of prose, or of one column.
func (b *gridBuilder) data() *grid {
	filled := 0
	for i := range b.cells {
		c := &b.cells[i]
		c.rowSpan = max(1, min(c.rowSpan, b.rows-c.row))
		if c.text != "" {
			filled++
		}
	}
	if b.rows < 2 || b.columns < 2 || filled < 4 || b.prosy*4 > len(b.cells) {
		return nil
	}
	return &b.grid
}
