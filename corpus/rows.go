package corpus

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
)

// separators are what the cells of a text file may be parted by.
var separators = []rune{',', '\t', ';', '|'}

// headOfTable reads the first line of a file that begins with head as the heads
// of a table of articles. ok is false if it is none.
func (r *reader) headOfTable(head []byte) (comma rune, ok bool) {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	text, _, ok := decode(line)
	if !ok || len(text) > 4096 {
		return 0, false
	}
	for _, comma := range separators {
		names, err := recordsOf(text, comma).Read()
		if err != nil || len(names) < 2 && r.input.Fields.Text == "" {
			continue
		}
		if _, found := r.input.Fields.columnsOf(names); found {
			return comma, true
		}
	}
	return 0, false
}

func recordsOf(text string, comma rune) *csv.Reader {
	c := csv.NewReader(strings.NewReader(text))
	c.Comma, c.LazyQuotes, c.FieldsPerRecord = comma, true, -1
	return c
}

// isTable takes tables of articles, and tables that show that they are tables:
// their cells are not prose, and no column of theirs is known to hold any.
func isTable(head []byte, r *reader) bool {
	if _, ok := r.headOfTable(head); ok {
		return true
	}
	_, ok := tableOfFigures(head)
	return ok
}

// tableOfFigures reads the heads of a table that is parted by ASCII commas, a
// sign that Chinese prose does not use: lines of the same number of cells,
// below heads that differ.
func tableOfFigures(head []byte) (heads []string, ok bool) {
	const least = 4
	if len(head) >= headBytes {
		head = head[:bytes.LastIndexByte(head, '\n')+1]
	}
	text, _, ok := decode(head)
	if !ok || strings.HasPrefix(strings.TrimSpace(text), "<") {
		return nil, false
	}
	c := recordsOf(text, ',')
	for n := 0; ; n++ {
		row, err := c.Read()
		if err != nil {
			return heads, errors.Is(err, io.EOF) && n >= least
		}
		if n == 0 {
			heads = row
			sorted := slices.Sorted(slices.Values(row))
			if len(row) < 3 || len(slices.Compact(sorted)) < len(row) || slices.ContainsFunc(row, func(h string) bool {
				return strings.TrimSpace(h) == "" || utf8.RuneCountInString(h) > 30 || strings.ContainsAny(h, "。；")
			}) {
				return nil, false
			}
		}
		if len(row) != len(heads) {
			return nil, false
		}
	}
}

// openTable hands on a page for each row. A row that cannot be read is a page
// without bytes, and the rows after it are read on.
func openTable(r *reader, s stored) bool {
	in := bufio.NewReaderSize(s.in, headBytes)
	head, _ := in.Peek(headBytes)
	comma, ok := r.headOfTable(head)
	if !ok {
		heads, _ := tableOfFigures(head)
		return r.noText(s.source, heads)
	}
	// One open quotation mark makes a cell of the rest of the file.
	bounded := &boundedReader{in: utf8Reader(in), most: r.limits.PageBytes}
	c := csv.NewReader(bounded)
	c.Comma, c.LazyQuotes, c.FieldsPerRecord, c.ReuseRecord = comma, true, -1, true
	first, err := c.Read()
	if err != nil {
		return r.emit(lost(s.source, Malformed, err.Error()))
	}
	columns, ok := r.input.Fields.columnsOf(slices.Clone(first))
	if !ok { // the charset of the first line is not that of the whole
		return r.noText(s.source, first)
	}
	r.noteFields(columns.told, s.source)
	read := false
	for n := 1; ; n++ {
		bounded.read = 0
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			return read || r.emit(lost(s.source, Empty, "a table without rows"))
		}
		read = true
		name := fmt.Sprintf("%s#%d", s.source, n)
		var parse *csv.ParseError
		switch {
		case errors.Is(err, errTooLarge):
			return r.emit(lost(name, TooLarge, "a quotation mark may be open; "+err.Error()))
		case err != nil && !errors.As(err, &parse):
			return r.emit(lost(name, broken(s), cause(err)))
		}
		var p Page
		switch {
		case err != nil:
			p = lost(name, Malformed, err.Error())
		case columns.text >= len(row):
			p = lost(name, Malformed, fmt.Sprintf("%d cells, but the text should be in the %dth", len(row), columns.text+1))
		default:
			p = columns.page(name, "csv", row)
		}
		if !r.emit(p) {
			return false
		}
	}
}

var errTooLarge = errors.New("more bytes than a page may have (--max-page-bytes)")

// boundedReader ends with errTooLarge when more than most bytes are read
// without read being set back.
type boundedReader struct {
	in         io.Reader
	read, most int64
}

func (b *boundedReader) Read(p []byte) (int, error) {
	if b.read > b.most {
		return 0, errTooLarge
	}
	n, err := b.in.Read(p)
	b.read += int64(n)
	return n, err
}

// utf8Reader decodes a stream whose charset its beginning shows.
func utf8Reader(in io.Reader) io.Reader {
	b := bufio.NewReaderSize(in, 64<<10)
	head, _ := b.Peek(64 << 10)
	if len(head) == 64<<10 {
		// A character may be cut at the end of what was looked at.
		head = head[:bytes.LastIndexByte(head, '\n')+1]
	}
	if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		b.Discard(3)
		return b
	}
	_, name, ok := decode(head)
	if !ok { // a broken row does not unsay what the heads are written in
		line, _, _ := bytes.Cut(head, []byte("\n"))
		_, name, ok = decode(line)
	}
	if ok && name != "utf-8" {
		return decoderOf(name).Reader(b)
	}
	return transform.NewReader(b, runes.ReplaceIllFormed())
}
