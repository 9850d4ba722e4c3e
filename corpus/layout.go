package corpus

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A layout is text with its columns where they stand on the page.

// columnGap is the room between two cells; justified prose has no such gaps.
var columnGap = regexp.MustCompile(` {3,}`)

// layoutLine is a line of a page, with the cells it would have in a table.
type layoutLine struct {
	text  string
	cells []string
	table bool
}

// linesOfLayout parts prose from tables. An area that looks like a table is
// read as one where all its rows agree; any other is left out and flagged,
// because its figures would be read without their heads.
func linesOfLayout(layout string) (lines []line, flags []string) {
	var prose strings.Builder
	flush := func() {
		lines = append(lines, joinFull(plainLines(prose.String()))...)
		prose.Reset()
	}
	for _, page := range strings.Split(layout, "\f") {
		all := linesOfPage(page)
		for i := 0; i < len(all); i++ {
			if !all[i].table {
				prose.WriteString(all[i].text + "\n")
				continue
			}
			var rows [][]string
			for ; i < len(all) && all[i].table; i++ {
				if all[i].text != "" {
					rows = append(rows, all[i].cells)
				}
			}
			i--
			if g := gridOfRows(rows); g != nil {
				flush()
				lines = append(lines, line{grid: g})
			} else if len(flags) == 0 {
				flags = append(flags, "unread_table")
			}
		}
	}
	flush()
	return lines, flags
}

// joinFull puts the lines of paragraphs together. Every line of a layout was
// broken by a machine: one that comes near the margin goes on in the next.
func joinFull(lines []line) []line {
	const narrow, ragged = 40, 8 // columns
	limit := 0
	for _, l := range lines {
		limit = max(limit, width(l.text))
	}
	var out []line
	full := false
	for _, l := range lines {
		last := len(out) - 1
		if full && !l.gap && !l.indent && !opensParagraph(l.text, out[last].text) {
			out[last].text = glue(out[last].text, l.text)
			out[last].soft = true
		} else {
			out = append(out, l)
		}
		full = limit >= narrow && width(l.text) >= limit-ragged
	}
	return out
}

// linesOfPage finds the areas of tables on a page: lines of several cells, and
// the pieces of cells between and around them.
func linesOfPage(page string) []layoutLine {
	var all []layoutLine
	margin := -1
	for _, raw := range strings.Split(page, "\n") {
		raw = strings.TrimRightFunc(raw, unicode.IsSpace)
		bare := strings.TrimSpace(raw)
		if pageNumber.MatchString(bare) {
			continue
		}
		if n := indentOf(raw); bare != "" && (margin < 0 || n < margin) {
			margin = n
		}
		cells := columnGap.Split(bare, -1)
		all = append(all, layoutLine{text: raw, cells: cells, table: rowLike(cells)})
	}
	for i := range all {
		if l := &all[i]; l.text != "" {
			l.text = l.text[margin:]
		}
	}
	piece := func(i int) bool {
		return all[i].text == "" || len(all[i].cells) == 2 || fragment(all[i].cells[0])
	}
	for i := 1; i < len(all); i++ {
		all[i].table = all[i].table || all[i-1].table && piece(i)
	}
	for i := len(all) - 2; i >= 0; i-- {
		beside := all[i].text != "" && (len(all[i].cells) == 2 || indentOf(all[i].text) > 8)
		all[i].table = all[i].table || all[i+1].table && piece(i) && beside
	}
	return all
}

var lastFigure = regexp.MustCompile(`^[-+<>≥≤＜＞〔\[（(]*\d[\d.,%％]*[〕\]）)]*$`)

// rowLike reports a line that looks like the row of a table.
func rowLike(cells []string) bool {
	return len(cells) >= 3 || len(cells) == 2 && lastFigure.MatchString(cells[1])
}

// fragment reports a line that may be a piece of a cell above or below.
func fragment(s string) bool {
	return utf8.RuneCountInString(s) < 30 && !ended(s) && !enumerator.MatchString(s)
}

// gridOfRows makes a table of rows that agree in the number of their cells,
// below a head without figures but for years; nil where they do not.
func gridOfRows(rows [][]string) *grid {
	var b gridBuilder
	for i, row := range rows {
		if len(row) != len(rows[0]) || len(row) < 2 {
			return nil
		}
		b.newRow()
		for _, text := range row {
			if i == 0 && lastFigure.MatchString(text) && len(text) != len("2024") {
				return nil
			}
			b.cell(tidy(text), 1, 1, i == 0)
		}
	}
	return b.data()
}

func indentOf(l string) int { return len(l) - len(strings.TrimLeft(l, " ")) }
