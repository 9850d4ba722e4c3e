package corpus

import (
	"crypto/sha256"
	"encoding/hex"
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
	lines = d.facts.takeHeader(lines)
	lines = withoutLinkLists(lines)
	lines = withoutNoise(lines)
	lines, repeated := withoutRepeats(lines)
	if repeated {
		doc.flag("duplicate_block")
	}
	lines = d.titled(lines)
	markHeadings(lines)
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
	out := make([]line, 0, len(d.lines))
	converted, all := 0, 0
	clean := func(s string) string {
		s = tidy(withoutMarkup(s))
		s, noisy := withoutPinyin(s)
		if noisy {
			doc.flag("pinyin_noise")
		}
		s, changed := simplify(s)
		converted += changed
		all += utf8.RuneCountInString(s)
		return s
	}
	for _, l := range d.lines {
		if l.grid != nil {
			for i := range l.grid.cells {
				l.grid.cells[i].text = clean(l.grid.cells[i].text)
			}
			l.grid.caption = clean(l.grid.caption)
			out = append(out, l)
			continue
		}
		if l.text = clean(l.text); l.text == "" {
			continue
		}
		if l.soft {
			doc.flag("hard_wrapped")
		}
		if strings.ContainsAny(l.text, "*×X○〇") && redaction.MatchString(l.text) {
			doc.flag("redacted")
		}
		out = append(out, l)
	}
	// A Simplified text holds a few characters that only look converted; a Traditional one, one in four.
	if converted*20 > all && converted > 5 {
		doc.Script = "Hant"
	}
	return out
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
	d := &draft{lines: plainLines(text)}
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
