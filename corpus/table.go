package corpus

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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

// dataGrid reads a table as data, or returns nil for one that only lays out a
// page: a table around tables, around paragraphs of prose, or of one column.
func dataGrid(table *html.Node, page *surveyed) *grid {
	if hasTable(table) {
		return nil
	}
	g := &grid{}
	taken := map[[2]int]bool{}
	var prosy, cells int
	row := 0
	var cell func(n *html.Node, column int) int
	cell = func(n *html.Node, column int) int {
		for taken[[2]int{row, column}] {
			column++
		}
		c := gridCell{row: row, column: column, rowSpan: spanOf(n, "rowspan"), colSpan: spanOf(n, "colspan"), head: n.DataAtom == atom.Th}
		c.text = cellText(n, page)
		cells++
		if len([]rune(c.text)) > 300 {
			prosy++
		}
		for r := range c.rowSpan {
			for k := range c.colSpan {
				taken[[2]int{row + r, column + k}] = true
			}
		}
		g.cells = append(g.cells, c)
		g.columns = max(g.columns, column+c.colSpan)
		return column + c.colSpan
	}
	var rows func(n *html.Node)
	rows = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.DataAtom {
			case atom.Tr:
				column := 0
				for k := c.FirstChild; k != nil; k = k.NextSibling {
					if k.DataAtom == atom.Td || k.DataAtom == atom.Th {
						column = cell(k, column)
					}
				}
				row++
			case atom.Caption:
				g.caption = cellText(c, page)
			case atom.Thead, atom.Tbody, atom.Tfoot:
				rows(c)
			}
		}
	}
	rows(table)
	g.rows = row
	filled := 0
	for i, c := range g.cells {
		if c.row+c.rowSpan > g.rows {
			g.cells[i].rowSpan = max(1, g.rows-c.row)
		}
		if c.text != "" {
			filled++
		}
	}
	if g.rows < 2 || g.columns < 2 || filled < 4 || prosy*4 > cells {
		return nil
	}
	return g
}

// span reads rowspan or colspan, within the bounds of what a person draws.
func spanOf(n *html.Node, key string) int {
	v, err := strconv.Atoi(strings.TrimSpace(attr(n, key)))
	if err != nil || v < 1 {
		return 1
	}
	return min(v, 500)
}

func hasTable(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Table || hasTable(c) {
			return true
		}
	}
	return false
}

// cellText is the text of a cell on one line.
func cellText(n *html.Node, page *surveyed) string {
	w := walker{page: page}
	w.children(n)
	w.flush()
	parts := make([]string, 0, len(w.lines))
	for _, l := range w.lines {
		if t := tidy(l.text); t != "" {
			parts = append(parts, t)
		}
	}
	return strings.Join(parts, " ")
}
