package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	tab       = regexp.MustCompile(`\t`)
	wideGap   = regexp.MustCompile(`\t+|[ \x{a0}]{2,}|\x{3000}+`)
	anyGap    = regexp.MustCompile(`[ \t\x{a0}\x{3000}]+`)
	figure    = regexp.MustCompile(`^[≥≤><＞＜约〔\[（(+\-－]*\d[\d,，.．]*[%％‰]?[〕\]）)]?(?:以上|以下|以内|左右)?$`)
	blankCell = regexp.MustCompile(`^[—\-－―/…]+$`)
)

// withTables makes tables of the runs of lines that were tables before
// somebody saved them as text: cells joined by tabs or by white space, the same
// number in every row. Only runs that nothing else looks like are taken: three
// lines or more, a head, and figures in all rows below it.
func withTables(lines []line) []line {
	var out []line
	for i := 0; i < len(lines); {
		n, g := tableAt(lines[i:])
		if g == nil {
			out = append(out, lines[i])
			i++
			continue
		}
		out = append(out, line{grid: g, gap: true})
		i += n
		if i < len(lines) {
			lines[i].gap = true // no paragraph goes on behind a table
		}
	}
	return out
}

// tableAt reads the table that begins with the first line: its length in lines.
func tableAt(lines []line) (int, *grid) {
	for _, gap := range []*regexp.Regexp{tab, wideGap, anyGap} {
		head := cellsOf(lines[0].text, gap)
		if len(head) < 3 || figures(head) > 0 {
			continue
		}
		rows := [][]string{head}
		for _, l := range lines[1:] {
			cells := cellsOf(l.text, gap)
			for gap == tab && len(cells) >= 2 && len(cells) < len(head) {
				cells = append(cells, "") // white space at the end of a line is gone
			}
			if len(cells) != len(head) || figures(cells) == 0 && !years(cells) {
				break
			}
			rows = append(rows, cells)
		}
		if len(rows) < 3 || !aligned(rows) {
			continue
		}
		g := &grid{rows: len(rows), columns: len(head)}
		for r, cells := range rows {
			for c, text := range cells {
				g.cells = append(g.cells, gridCell{row: r, column: c, rowSpan: 1, colSpan: 1, text: text})
			}
		}
		return len(rows), g
	}
	return 0, nil
}

// aligned reports whether figures stand below each other: some column holds
// nothing else below the heads.
func aligned(rows [][]string) bool {
	for c := 1; c < len(rows[0]); c++ {
		below := 0
		for _, cells := range rows[1:] {
			if figure.MatchString(cells[c]) && !yearCell.MatchString(cells[c]) {
				below++
			} else if cells[c] != "" && !blankCell.MatchString(cells[c]) && !years(cells) {
				below = -len(rows)
			}
		}
		if below >= 2 {
			return true
		}
	}
	return false
}

// cellsOf cuts a line into short cells, nil when it is no row.
func cellsOf(text string, gap *regexp.Regexp) []string {
	if !gap.MatchString(text) || utf8.RuneCountInString(text) > 200 {
		return nil
	}
	cells := gap.Split(strings.TrimSpace(text), -1)
	for i, c := range cells {
		c = strings.TrimSpace(c)
		cells[i] = c
		if c == "" && gap != tab || utf8.RuneCountInString(c) > 30 || strings.ContainsAny(c, "。；，！？") {
			return nil
		}
	}
	return cells
}

// figures counts the cells behind the first that are numbers, years aside.
func figures(cells []string) int {
	n := 0
	for _, c := range cells[1:] {
		if figure.MatchString(c) && !yearCell.MatchString(c) {
			n++
		}
	}
	return n
}

var yearCell = regexp.MustCompile(`^(?:19|20)\d\d年?$`)

// years reports a second head row of nothing but years and dashes.
func years(cells []string) bool {
	n := 0
	for _, c := range cells {
		switch {
		case yearCell.MatchString(c):
			n++
		case !blankCell.MatchString(c):
			return false
		}
	}
	return n > 0
}
