package corpus

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// dataGrid reads a table as data, or returns nil for one that only lays out a
// page: a table around tables, around paragraphs of prose, or of one column.
func dataGrid(table *html.Node, page *surveyed) *grid {
	if hasTable(table) {
		return nil
	}
	var b gridBuilder
	var rows func(n *html.Node)
	rows = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.DataAtom {
			case atom.Tr:
				b.newRow()
				for k := c.FirstChild; k != nil; k = k.NextSibling {
					if k.DataAtom == atom.Td || k.DataAtom == atom.Th {
						b.cell(cellText(k, page), spanOf(k, "rowspan"), spanOf(k, "colspan"), k.DataAtom == atom.Th)
					}
				}
			case atom.Caption:
				b.caption = cellText(c, page)
			case atom.Thead, atom.Tbody, atom.Tfoot:
				rows(c)
			}
		}
	}
	rows(table)
	return b.data()
}

// span reads rowspan or colspan, within the bounds of what a person draws.
func spanOf(n *html.Node, key string) int {
	v, err := strconv.Atoi(strings.TrimSpace(attr(n, key)))
	if err != nil || v < 1 {
		return 1
	}
	return min(v, 1000)
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
