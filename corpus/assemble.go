package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// finish cleans the lines of a draft in the way common to all formats and
// settles what is known about the article; nil when no text is left.
func (d *draft) finish(p Page) *Document {
	doc := &Document{Source: p.Source, RawSHA256: p.RawSHA256, Script: "Hans"}
	d.facts.known(p.Known)
	lines := d.characters(doc)
	lines, unread := withCells(lines)
	if unread {
		doc.flag("unread_table")
	}
	lines = d.facts.takeHeader(lines)
	d.facts.footer(lines)
	lines = withoutLinkLists(lines)
	lines = withoutNoise(lines)
	lines, repeated := withoutRepeats(lines)
	if repeated {
		doc.flag("duplicate_block")
	}
	if len(lines) == 0 && d.facts.digest == "" {
		return nil // a headline alone is no article; the item of a digest may be one
	}
	lines = joinHeads(d.titled(lines))
	var listed Known
	listed, doc.Listed = p.manifest.find(&p, d.facts.url)
	d.facts.fillFrom(listed)
	markHeadings(lines)
	captions(lines)
	doc.assemble(lines)
	if han(doc.Text) == 0 {
		return nil
	}
	d.facts.settle(doc, lines)
	return doc
}

// characters brings every line and cell into the form of tidy, removes what
// scripts left behind, and converts Traditional script.
func (d *draft) characters(doc *Document) []line {
	clean := func(s string) string {
		s, noisy := withoutPinyin(tidy(withoutMarkup(s)))
		if noisy {
			doc.flag("pinyin_noise")
		}
		return s
	}
	out := make([]line, 0, len(d.lines))
	var all strings.Builder
	all.Grow(sizeOf(d.lines))
	for _, l := range d.lines {
		if g := l.grid; g != nil {
			for i := range g.cells {
				g.cells[i].text = clean(g.cells[i].text)
				all.WriteString(g.cells[i].text)
			}
			g.caption = clean(g.caption)
			out = append(out, l)
			continue
		}
		if l.text = clean(l.text); strings.Trim(l.text, brackets) == "" {
			continue
		}
		if l.soft {
			doc.flag("hard_wrapped")
		}
		if blotted(l.text) && redaction.MatchString(l.text) {
			doc.flag("redacted")
		}
		all.WriteString(l.text)
		if n := len(out); n > 0 && startsInside(l.text) && out[n-1].grid == nil && !ended(out[n-1].text) {
			out[n-1].text = glue(out[n-1].text, l.text)
			continue
		}
		out = append(out, l)
	}
	if IsTraditional(all.String()) {
		doc.Script = "Hant"
		toSimplified(out)
		d.facts.toSimplified()
	}
	return out
}

// sizeOf is how many bytes lines take outside grids, each with its end.
func sizeOf(lines []line) int {
	size := 0
	for _, l := range lines {
		size += len(l.text) + 1
	}
	return size
}

// toSimplified converts lines in place.
func toSimplified(lines []line) {
	for i := range lines {
		lines[i].text = Simplify(lines[i].text)
		if g := lines[i].grid; g != nil {
			g.caption = Simplify(g.caption)
			for k := range g.cells {
				g.cells[k].text = Simplify(g.cells[k].text)
			}
		}
	}
}

// joinHeads makes one line of the title of an annex that the page prints over
// several: centred lines that stand out, up to the word that names the paper.
func joinHeads(lines []line) []line {
	head := func(l line) bool {
		return l.grid == nil && l.centred && (l.bold || l.level > 1) && utf8.RuneCountInString(l.text) <= 40
	}
	out := lines[:0:0]
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if i > 0 && head(l) && !titleWords.MatchString(l.text) {
			for j := i + 1; j < len(lines) && j < i+4 && head(lines[j]); j++ {
				if l.text += lines[j].text; titleWords.MatchString(l.text) {
					i = j
					break
				}
			}
			if !titleWords.MatchString(l.text) {
				l = lines[i]
			}
		}
		out = append(out, l)
	}
	return out
}

var (
	captionLine = regexp.MustCompile(`^(?:附?表\s?[\d一二三四五六七八九十]+|专栏\s?\d)|(?:表|一览|情况|指标|目标|清单|名单|计划)(?:[（(].{1,16}[）)])?$`)
	unitLine    = regexp.MustCompile(`^[（(]?(?:计量)?单位[：:]\s*\S{1,16}[）)]?$`)
)

// captions gives a table without one the line above it that names it; a line
// with the unit may stand between them and stays a line.
func captions(lines []line) {
	for i, l := range lines {
		if l.grid == nil || l.grid.caption != "" {
			continue
		}
		j := i - 1
		if j >= 0 && unitLine.MatchString(lines[j].text) {
			j--
		}
		if j >= 0 && utf8.RuneCountInString(lines[j].text) <= 60 && captionLine.MatchString(lines[j].text) {
			l.grid.caption = lines[j].text
		}
	}
}

// flag adds a flag once.
func (doc *Document) flag(name string) {
	if !slices.Contains(doc.Flags, name) {
		doc.Flags = append(doc.Flags, name)
		slices.Sort(doc.Flags)
	}
}

// assemble writes the lines into one text and notes where each block stands.
func (doc *Document) assemble(lines []line) {
	var b strings.Builder
	b.Grow(sizeOf(lines))
	for _, l := range lines {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		block := Block{Kind: Paragraph, Start: b.Len()}
		switch {
		case l.grid != nil:
			block.Kind, block.Table = TableBlock, l.grid.write(&b)
			doc.flag("table")
		case l.level > 0:
			block.Kind = Heading
			b.WriteString(l.text)
		default:
			b.WriteString(l.text)
		}
		block.End = b.Len()
		doc.Blocks = append(doc.Blocks, block)
	}
	doc.Text = b.String()
	sum := sha256.Sum256([]byte(doc.Text))
	doc.TextSHA256 = hex.EncodeToString(sum[:])
}

// write puts a table into the text, one line a row, cells joined by tabs. The
// columns that a merged cell covers have no tab of their own.
func (g *grid) write(b *strings.Builder) *Table {
	t := &Table{Caption: g.caption, Rows: g.rows, Columns: g.columns}
	row := 0
	for i, c := range g.cells {
		if i > 0 {
			if c.row > row {
				b.WriteString(strings.Repeat("\n", 1))
				row = c.row
			} else {
				b.WriteByte('\t')
			}
		}
		start := b.Len()
		b.WriteString(c.text)
		t.Cells = append(t.Cells, Cell{Row: c.row, Column: c.column, RowSpan: c.rowSpan, ColSpan: c.colSpan, Head: c.head, Start: start, End: b.Len()})
	}
	return t
}

// Parse makes a document of plain text that was read on a day (the zero Date
// if none): each line becomes a block, cleaned as a stored page would be, but
// nothing is dropped. It is for sentences at hand; pages go through Clean.
func Parse(text string, read Date) *Document {
	cut, _ := withCells(plainLines(text))
	d := &draft{lines: withTables(cut)}
	doc := &Document{Source: "", Script: "Hans", Encoding: "utf-8", Format: "text", Genre: Other}
	lines := d.characters(doc)
	markHeadings(lines)
	doc.assemble(lines)
	if !read.IsZero() {
		doc.Published, doc.PublishedSource = read, "manifest"
		doc.ReportYear, doc.ReportYearSource = read.Year, "published"
	}
	return doc
}
