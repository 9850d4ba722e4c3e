package corpus

import (
	"regexp"
	"strconv"
	"unicode/utf8"
)

// cellRows is one way to cut cells into rows.
type cellRows struct {
	classes bool // the cells of the first column may reach down
	columns int
	head    int // cells of the head: one more than columns where years stand below a head of theirs
	years   int // of them years below
	over    int // the column from which that head reaches
	figures []kindOfColumn
	rows    []int // the cell with which each row begins
	merged  []bool
	used    int
}

type kindOfColumn int

const (
	anyColumn kindOfColumn = iota
	wordColumn
	figureColumn
)

// read reports whether the cells can be cut like this.
func (r *cellRows) read(cells []string) bool {
	if len(cells) < r.head+2*r.columns-1 || !r.heads(cells[:r.head]) {
		return false
	}
	r.figures = make([]kindOfColumn, r.columns)
	r.classes = classHead.MatchString(cells[0])
	at := r.head
	for at < len(cells) {
		n := r.row(cells[at:])
		if n == 0 {
			break
		}
		r.rows = append(r.rows, at)
		r.merged = append(r.merged, n < r.columns)
		at += n
	}
	r.used = at
	for _, c := range cells[at:min(len(cells), at+2*r.columns)] {
		if firstHead.MatchString(c) {
			break // the next table
		}
		if cellFigure.MatchString(c) {
			return false // the rows break off in the midst of figures
		}
	}
	return len(r.rows) >= 2 && r.told(cells)
}

// heads reports whether cells can be the head: words, none of them twice, and
// in a head of two rows years below one that stands over them.
func (r *cellRows) heads(cells []string) bool {
	seen := map[string]bool{}
	for _, c := range cells {
		if seen[c] || cellFigure.MatchString(c) && !yearHead.MatchString(c) || blankCell.MatchString(c) || utf8.RuneCountInString(c) > 20 {
			return false
		}
		seen[c] = true
	}
	if r.head == r.columns {
		return true
	}
	for r.years < len(cells) && yearHead.MatchString(cells[len(cells)-1-r.years]) {
		r.years++
	}
	tops := cells[:len(cells)-r.years]
	if r.over = onlyHead(tops, yearlyHead); r.over < 0 {
		r.over = onlyHead(tops, groupHead)
	}
	return r.years >= 2 && r.over > 0
}

// onlyHead is the one head behind the first that a pattern finds, -1 if it finds none or several.
func onlyHead(heads []string, pattern *regexp.Regexp) int {
	found := -1
	for i, c := range heads {
		if i > 0 && pattern.MatchString(c) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// row is how many of the cells are the next row: all columns, or one less where
// the first reaches down from the row above; 0 where no row begins.
func (r *cellRows) row(cells []string) int {
	if len(cells) >= r.columns && r.fits(cells[:r.columns], 0) {
		return r.columns
	}
	if n := r.columns - 1; r.classes && len(r.rows) > 0 && n >= 2 && len(cells) >= n && r.figures[0] == wordColumn && r.figures[1] == wordColumn && r.fits(cells[:n], 1) {
		return n
	}
	return 0
}

// fits reports whether the cells agree with the columns from the first on, and
// notes what the columns hold.
func (r *cellRows) fits(cells []string, first int) bool {
	kinds := make([]kindOfColumn, len(cells))
	for i, c := range cells {
		switch {
		case blankCell.MatchString(c):
		case cellFigure.MatchString(c):
			kinds[i] = figureColumn
		case cellPhrase.MatchString(c) && r.figures[first+i] == figureColumn:
		default:
			kinds[i] = wordColumn
		}
		if kinds[i] != anyColumn && r.figures[first+i] != anyColumn && kinds[i] != r.figures[first+i] {
			return false
		}
	}
	for i, k := range kinds {
		if k != anyColumn {
			r.figures[first+i] = k
		}
	}
	return true
}

// told reports whether the columns say that this is a table: names in the first,
// or numbers that count the rows, and figures in another.
func (r *cellRows) told(cells []string) bool {
	if r.figures[0] == figureColumn {
		for n, at := range r.rows {
			if cells[at] != strconv.Itoa(n+1) && !(yearCell.MatchString(cells[at]) && !serialHead(cells[0])) {
				return false
			}
		}
		if serialHead(cells[0]) {
			return true
		}
	} else if serialHead(cells[0]) {
		return false
	}
	for c := 1; c < r.columns; c++ {
		if r.figures[c] == figureColumn && (r.years == 0 || r.figures[min(r.over+r.years, r.columns)-1] == figureColumn && r.figures[r.over] == figureColumn) {
			return true
		}
	}
	return false
}

// grid makes the table.
func (r *cellRows) grid(cells []string) *grid {
	var b gridBuilder
	b.newRow()
	for i, c := range cells[:r.head-r.years] {
		switch {
		case r.years == 0:
			b.cell(c, 1, 1, true)
		case i == r.over:
			b.cell(c, 1, r.years, true)
		default:
			b.cell(c, 2, 1, true)
		}
	}
	if r.years > 0 {
		b.newRow()
		for _, c := range cells[r.head-r.years : r.head] {
			b.cell(c, 1, 1, true)
		}
	}
	for k, at := range r.rows {
		b.newRow()
		n := r.columns
		if r.merged[k] {
			b.below(1)
			n--
		}
		for _, c := range cells[at : at+n] {
			b.cell(c, 1, 1, false)
		}
	}
	return b.data()
}
