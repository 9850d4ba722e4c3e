package extract

import (
	"regexp"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// sheet is a data table under work: its grid, and what its heads say.
type sheet struct {
	e     *Extractor
	ctx   *context
	doc   *corpus.Document
	block int
	t     *corpus.Table
	at    [][]int  // row, column → index of the covering cell, -1 for none
	texts []string // of the cells

	caption  string
	unit     string // of 单位： above or in the caption
	top      int    // the first head row
	body     int    // the first row below the heads
	columns  []column
	natures  map[int]string // column → what a row 属性 says of it
	rowUnits map[int]string // column → what a row 单位 says of it
	ref      int            // the year of writing, 0 if unknown
	plan     Period         // the window that the caption or the years span
	years    []int          // that the heads name, in order
	past     bool           // the table reports
	aims     bool           // the table sets targets
	main     bool           // a table of main indicators
}

// column is what the heads of a column say.
type column struct {
	head   string // the heads from top to bottom, a blank between
	parts  []part
	role   HeadRole // "" for data and prose
	data   bool     // holds values
	signed bool     // some are negative
	group  int      // where its row heads begin: tables set side by side begin again
	period *timeMention
}

// part is one cell of a head path.
type part struct {
	cell             int
	text, noun, unit string
}

// table returns what the cells of a data table state. A row is the sentence,
// a cell the value; the rest comes from the heads, the caption and the lines above.
func (e *Extractor) table(block int, ctx *context) []Statement {
	doc := ctx.doc
	t := doc.Blocks[block].Table
	if t == nil || t.Rows*t.Columns > maxCells {
		return nil
	}
	s := &sheet{e: e, ctx: ctx, doc: doc, block: block, t: t, natures: map[int]string{}, rowUnits: map[int]string{}}
	s.lay()
	s.readAbove()
	if !s.findHeads() || s.rejected() {
		return nil
	}
	s.readColumns()
	s.findTimes()
	return s.statements()
}

// maxCells bounds the work on one table; the largest annexes have ten thousand.
const maxCells = 1 << 20

// tableNote reports a line below a table that explains its signs: 注：〔〕内为五年累计数.
func tableNote(doc *corpus.Document, block int) bool {
	for i := block; i >= 0; i-- {
		b := doc.Blocks[i]
		if b.Kind == corpus.TableBlock {
			return i < block
		}
		if t := doc.Text[b.Start:b.End]; !notes.MatchString(t) && (i == block || !listMark.MatchString(t)) {
			return false
		}
	}
	return false
}

func (s *sheet) lay() {
	s.at = make([][]int, s.t.Rows)
	for r := range s.at {
		s.at[r] = make([]int, s.t.Columns)
		for c := range s.at[r] {
			s.at[r][c] = -1
		}
	}
	for k, c := range s.t.Cells {
		s.texts = append(s.texts, s.doc.Text[c.Start:c.End])
		for r := c.Row; r < min(c.Row+c.RowSpan, s.t.Rows); r++ {
			for k2 := c.Column; k2 < min(c.Column+c.ColSpan, s.t.Columns); k2++ {
				if s.at[r][k2] < 0 {
					s.at[r][k2] = k
				}
			}
		}
	}
}

// text is what the cell that covers a place says.
func (s *sheet) text(r, c int) string {
	if k := s.at[r][c]; k >= 0 {
		return s.texts[k]
	}
	return ""
}

// own reports whether the cell that covers a place begins in its row.
func (s *sheet) own(r, c int) bool {
	k := s.at[r][c]
	return k >= 0 && s.t.Cells[k].Row == r && s.t.Cells[k].Column == c
}

// filled are the cells with words that begin in a row.
func (s *sheet) filled(r int) (cells []int) {
	for c := range s.at[r] {
		if s.own(r, c) && s.texts[s.at[r][c]] != "" {
			cells = append(cells, s.at[r][c])
		}
	}
	return cells
}

// spans reports whether a row is one cell over the whole width, or nothing else.
func (s *sheet) spans(r int) (text string, ok bool) {
	cells := s.filled(r)
	if len(cells) != 1 || s.t.Columns < 2 {
		return "", false
	}
	for c := range s.at[r] {
		if k := s.at[r][c]; k >= 0 && k != cells[0] && s.texts[k] != "" {
			return "", false // a cell of a row above reaches into this one
		}
	}
	cell := s.t.Cells[cells[0]]
	return s.texts[cells[0]], cell.Column == 0 || cell.ColSpan > 1 && cell.ColSpan >= s.t.Columns-1
}

// readAbove finds the caption and the unit in the lines above the table.
func (s *sheet) readAbove() {
	s.caption = s.t.Caption
	for i, n := s.block-1, 0; i >= 0 && n < 4; i, n = i-1, n+1 {
		b := s.doc.Blocks[i]
		if b.Kind == corpus.TableBlock {
			break
		}
		t := s.doc.Text[b.Start:b.End]
		if u := s.unitLine(t); u != "" {
			if s.unit == "" {
				s.unit = u
			}
			if strings.HasPrefix(squeeze(t), "单位") {
				continue
			}
		}
		if len([]rune(t)) <= 60 && !strings.HasPrefix(t, "〔") && !strings.HasPrefix(t, "附：") && !strings.ContainsAny(t, "。；") {
			if s.caption == "" {
				s.caption = t
			}
		}
		break
	}
	if s.unit == "" {
		s.unit = s.unitLine(s.caption)
	}
	if m := unitInCaption.FindStringIndex(s.caption); m != nil && m[0] > 0 {
		s.caption = s.caption[:m[0]]
	}
}

var unitInCaption = regexp.MustCompile(`\s*[（(]?(?:计量)?单位\s*[：:].*$`)

// unitLine is the unit that 单位：万吨 names.
func (s *sheet) unitLine(t string) string {
	t = squeeze(t)
	for _, w := range []string{"单位：", "单位:"} {
		if i := strings.LastIndex(t, w); i >= 0 && len(t[i:]) < 60 {
			return s.e.unitNamed(strings.TrimRight(t[i+len(w):], "）)】]"))
		}
	}
	if strings.HasPrefix(t, "单位") && len(t) < 24 {
		return s.e.unitNamed(strings.TrimPrefix(t, "单位"))
	}
	return ""
}
