package corpus

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// parseDOCX reads the text of a Word file: paragraphs, headings by their style
// or outline level, automatic numbers, and tables with their merged cells. What
// stands in headers, footers, notes and comments is left out.
func parseDOCX(raw []byte, limits *Limits) ([]*draft, error) {
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return nil, err
	}
	budget := &io.LimitedReader{N: limits.UnpackedBytes}
	doc := &wordFile{levels: map[string]int{}, counted: map[string]wordNumber{}, numbers: map[string][]numberLevel{}, counts: map[string][]int{}}
	for _, part := range []struct {
		name string
		read func(*xml.Decoder) error
	}{{"word/styles.xml", doc.readStyles}, {"word/numbering.xml", doc.readNumbering}, {"word/document.xml", doc.readBody}} {
		in, err := archive.Open(part.name)
		if err != nil {
			continue // styles and numbering may be missing; the body is there, or this were no Word file
		}
		budget.R = in
		d := xml.NewDecoder(budget)
		d.Strict = false
		err = part.read(d)
		in.Close()
		if budget.N <= 0 {
			return nil, unfolds(limits)
		}
		if err != nil {
			return nil, err
		}
	}
	return []*draft{{lines: doc.lines, encoding: "utf-8"}}, nil
}

// wordFile is a Word file while it is read.
type wordFile struct {
	lines   []line
	levels  map[string]int           // heading level by the ID of a style
	counted map[string]wordNumber    // by the ID of a style
	numbers map[string][]numberLevel // by the ID of a numbering
	counts  map[string][]int         // where each numbering has come to
}

// wordElement reports an element of the word processor's own language, and not
// one of the drawings in it.
func wordElement(n xml.Name) bool { return strings.Contains(n.Space, "wordprocessingml") }

func wordAttr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// readStyles learns which paragraph styles are headings.
func (w *wordFile) readStyles(d *xml.Decoder) error {
	id := ""
	return eachElement(d, func(e xml.StartElement) error {
		switch e.Name.Local {
		case "style":
			id = wordAttr(e, "styleId")
		case "name":
			name := strings.ToLower(wordAttr(e, "val"))
			if level, found := strings.CutPrefix(name, "heading "); found {
				w.setLevel(id, level, 0)
			} else if name == "title" {
				w.levels[id] = 1
			}
		case "outlineLvl":
			w.setLevel(id, wordAttr(e, "val"), 1)
		case "ilvl", "numId":
			n := w.counted[id]
			if e.Name.Local == "numId" {
				n.id = wordAttr(e, "val")
			} else {
				n.level, _ = strconv.Atoi(wordAttr(e, "val"))
			}
			w.counted[id] = n
		}
		return nil
	})
}

func (w *wordFile) setLevel(style, level string, from int) {
	if n, err := strconv.Atoi(level); err == nil && n+from >= 1 && n+from <= 6 && w.levels[style] == 0 {
		w.levels[style] = n + from
	}
}

// eachElement calls f at the beginning of each element until the end.
func eachElement(d *xml.Decoder, f func(xml.StartElement) error) error {
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := f(e); err != nil {
				return err
			}
		}
	}
}

func (w *wordFile) readBody(d *xml.Decoder) error {
	lines, err := w.blocks(d, 0, nil)
	w.lines = lines
	return err
}

// maxNesting is how many tables and text boxes may stand within each other.
const maxNesting = 20

// blocks reads paragraphs and tables up to the end of the element that is open,
// which may be a cell.
func (w *wordFile) blocks(d *xml.Decoder, depth int, cell *wordCell) (lines []line, err error) {
	if depth > maxNesting {
		return nil, refusal{TooDeep, fmt.Sprintf("more than %d tables within each other", maxNesting)}
	}
	for open := 1; open > 0; {
		t, err := d.Token()
		if errors.Is(err, io.EOF) && depth == 0 {
			return lines, nil
		}
		if err != nil {
			return lines, err
		}
		switch e := t.(type) {
		case xml.EndElement:
			open--
		case xml.StartElement:
			open++
			var more []line
			switch {
			case e.Name.Local == "Fallback": // the same again for older programs
				err = d.Skip()
			case !wordElement(e.Name):
				continue
			case e.Name.Local == "p":
				more, err = w.paragraph(d, depth)
			case e.Name.Local == "tbl":
				more, err = w.table(d, depth+1)
			case cell != nil && e.Name.Local == "gridSpan":
				cell.colSpan = spanOfCell(wordAttr(e, "val"))
				continue
			case cell != nil && e.Name.Local == "vMerge":
				cell.below = wordAttr(e, "val") != "restart"
				continue
			default:
				continue
			}
			if err != nil {
				return lines, err
			}
			open--
			lines = append(lines, more...)
		}
	}
	return lines, nil
}

// paragraph reads up to the end of a paragraph; line breaks within it part lines,
// and what floats in text boxes beside it stands before it.
func (w *wordFile) paragraph(d *xml.Decoder, depth int) (lines []line, err error) {
	var text strings.Builder
	p := line{}
	var runs, bold int // characters, and those that stand out
	strong := false
	var numbering wordNumber
	for {
		t, err := d.Token()
		if err != nil {
			return lines, err
		}
		switch e := t.(type) {
		case xml.EndElement:
			if !wordElement(e.Name) || e.Name.Local != "p" {
				continue
			}
			p.bold = runs > 0 && bold == runs
			number := ""
			if strings.TrimSpace(text.String()) != "" {
				number = w.number(numbering)
			}
			for i, part := range strings.Split(number+text.String(), "\n") {
				if l := p; strings.TrimSpace(part) != "" {
					l.text = part
					if i > 0 {
						l.level = 0
					}
					lines = append(lines, l)
				}
			}
			return lines, nil
		case xml.StartElement:
			if e.Name.Local == "Fallback" {
				if err := d.Skip(); err != nil {
					return lines, err
				}
			}
			if !wordElement(e.Name) {
				continue
			}
			switch e.Name.Local {
			case "pStyle":
				p.level = w.levels[wordAttr(e, "val")]
				numbering = w.counted[wordAttr(e, "val")]
			case "outlineLvl":
				if n, err := strconv.Atoi(wordAttr(e, "val")); err == nil && n >= 0 && n < 6 {
					p.level = n + 1
				}
			case "jc":
				p.centred = wordAttr(e, "val") == "center"
			case "ilvl":
				numbering.level, _ = strconv.Atoi(wordAttr(e, "val"))
			case "numId":
				numbering.id = wordAttr(e, "val")
			case "r":
				strong = false
			case "b":
				v := wordAttr(e, "val")
				strong = v != "0" && v != "false"
			case "t":
				var s string
				if err := d.DecodeElement(&s, &e); err != nil {
					return lines, err
				}
				text.WriteString(s)
				if n := han(s); n > 0 {
					runs += n
					if strong {
						bold += n
					}
				}
			case "tab":
				text.WriteByte(' ')
			case "noBreakHyphen":
				text.WriteByte('-')
			case "br", "cr":
				if kind := wordAttr(e, "type"); kind == "" || kind == "textWrapping" {
					text.WriteByte('\n')
				}
			case "txbxContent":
				inner, err := w.blocks(d, depth+1, nil)
				if lines = append(lines, inner...); err != nil {
					return lines, err
				}
			case "rPrChange", "pPrChange", "sectPr", "del", "moveFrom":
				if err := d.Skip(); err != nil {
					return lines, err
				}
			}
		}
	}
}

// wordCell is what the properties of a cell say.
type wordCell struct {
	colSpan int
	below   bool // belongs to the cell above
}

// table reads up to the end of a table. One that only lays out the page gives
// the lines of its cells.
func (w *wordFile) table(d *xml.Decoder, depth int) ([]line, error) {
	var b gridBuilder
	var all []line
	nested, head := false, false
	for {
		t, err := d.Token()
		if err != nil {
			return all, err
		}
		switch e := t.(type) {
		case xml.EndElement:
			if wordElement(e.Name) && e.Name.Local == "tbl" {
				if g := b.data(); g != nil && !nested {
					return []line{{grid: g}}, nil
				}
				return all, nil
			}
		case xml.StartElement:
			if !wordElement(e.Name) {
				continue
			}
			switch e.Name.Local {
			case "tr":
				b.newRow()
				head = false
			case "tblHeader":
				head = wordAttr(e, "val") != "0"
			case "gridBefore":
				b.cell("", 1, spanOfCell(wordAttr(e, "val")), false)
			case "tc":
				cell := wordCell{colSpan: 1}
				lines, err := w.blocks(d, depth, &cell)
				if err != nil {
					return all, err
				}
				if b.rows == 0 {
					b.newRow()
				}
				if cell.below {
					b.below(cell.colSpan)
					continue
				}
				parts := make([]string, 0, len(lines))
				for _, l := range lines {
					nested = nested || l.grid != nil
					parts = append(parts, tidy(l.text))
				}
				all = append(all, lines...)
				b.cell(strings.Join(parts, " "), 1, cell.colSpan, head)
			}
		}
	}
}

// spanOfCell reads how many columns a cell covers, within what a person draws.
func spanOfCell(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 1
	}
	return min(n, 1000)
}
