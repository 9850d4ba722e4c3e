package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
)

var jsonOpening = regexp.MustCompile(`\A(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"`)

func isJSON(head []byte, _ *reader) bool {
	if text, _, ok := decode(head); ok {
		return jsonOpening.MatchString(text)
	}
	return jsonOpening.Match(head) // the head may end within a character
}

// jsonRows hands on a page for each object: of JSON lines, of an array, or of
// objects that simply follow each other.
type jsonRows struct {
	r       *reader
	source  string
	heads   []string // keys of the object before
	columns columns
	found   bool   // columns fit heads
	waiting []Page // rows without a text, until one with a text shows that this is a table of articles
	read    bool   // a row with a text was found
	within  string // the object in which it was
	barren  bool   // so many rows had none that the rest is not looked at
}

func openJSON(r *reader, s stored) bool {
	rows := &jsonRows{r: r, source: s.source}
	in := bufio.NewReaderSize(utf8Reader(s.in), 64<<10)
	head, _ := in.Peek(64 << 10)
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if trimmed := bytes.TrimSpace(head); len(trimmed) > 0 && trimmed[0] == '[' || whole && !json.Valid(line) {
		return rows.end(rows.values(in))
	}
	return rows.end(rows.lines(in))
}

// lines reads JSON lines; a line that is broken is one row lost.
func (j *jsonRows) lines(in *bufio.Reader) bool {
	most := j.r.limits.PageBytes
	for n := 1; ; n++ {
		line, size, err := readLine(in, most)
		if err != nil && !errors.Is(err, io.EOF) {
			return j.r.emit(lost(j.name(n), Malformed, cause(err)))
		}
		more := true
		switch line = bytes.TrimSpace(line); {
		case size > most:
			more = j.r.emit(lost(j.name(n), TooLarge, errTooLarge.Error()))
		case len(line) == 0:
		default:
			var row map[string]any
			if broken := decodeJSON(bytes.NewReader(line)).Decode(&row); broken != nil {
				more = j.r.emit(lost(j.name(n), Malformed, broken.Error()))
			} else {
				more = j.row(n, row)
			}
		}
		if !more || err != nil {
			return more
		}
	}
}

// readLine reads up to the end of a line and keeps no more than most bytes of it.
func readLine(in *bufio.Reader, most int64) (line []byte, size int64, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if size += int64(len(part)); size <= most {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, size, err
		}
	}
}

// values reads an array of objects or objects one after the other.
func (j *jsonRows) values(in io.Reader) bool {
	bounded := &boundedReader{in: in, most: j.r.limits.PageBytes}
	d := decodeJSON(bounded)
	array := false
	if first, err := in.(*bufio.Reader).Peek(1); err == nil {
		for ; err == nil && bytes.ContainsAny(first, " \t\r\n"); first, err = in.(*bufio.Reader).Peek(1) {
			in.(*bufio.Reader).Discard(1)
		}
		if array = err == nil && first[0] == '['; array {
			d.Token()
		}
	}
	for n := 1; ; n++ {
		bounded.read = 0
		if array && !d.More() {
			return true
		}
		var row map[string]any
		err := d.Decode(&row)
		var kind *json.UnmarshalTypeError
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, errTooLarge):
			return j.r.emit(lost(j.name(n), TooLarge, err.Error()))
		case errors.As(err, &kind):
			if !j.r.emit(lost(j.name(n), Malformed, err.Error())) {
				return false
			}
		case err != nil:
			return j.r.emit(lost(j.name(n), Malformed, err.Error()))
		default:
			if !j.row(n, row) {
				return false
			}
		}
	}
}

func decodeJSON(in io.Reader) *json.Decoder {
	d := json.NewDecoder(in)
	d.UseNumber()
	return d
}

func (j *jsonRows) name(n int) string { return fmt.Sprintf("%s#%d", j.source, n) }

// row hands on the article of an object. Its keys are its columns; those
// without a value count as missing, so that the next usual name is tried. Once a
// text was found, one in another inner object is none: a row whose article is
// missing may still tell of its author.
func (j *jsonRows) row(n int, row map[string]any) bool {
	row = flatten(row)
	keys := slices.Sorted(maps.Keys(row)) // those without a value too
	maps.DeleteFunc(row, func(_ string, v any) bool { return cellOf(v) == "" })
	heads := slices.Sorted(maps.Keys(row))
	if j.heads == nil || !slices.Equal(heads, j.heads) {
		j.heads = heads
		j.columns, j.found = j.r.input.Fields.columnsOf(heads)
		if within := j.columns.within; j.read && within != "" && within != j.within {
			j.found = false
		}
	}
	if !j.found {
		p := lost(j.name(n), NoTextField, "no text in the row")
		if j.read {
			return j.r.emit(p)
		}
		const enough = 20
		j.heads = keys
		if j.waiting = append(j.waiting, p); len(j.waiting) == enough {
			j.barren, j.heads = true, keys
			return false
		}
		return true
	}
	if !j.read {
		j.read, j.within = true, j.columns.within
		j.r.noteFields(j.columns.told, j.source)
		for _, p := range j.waiting {
			if !j.r.emit(p) {
				return false
			}
		}
		j.waiting = nil
	}
	cells := make([]string, len(heads))
	for i, h := range heads {
		cells[i] = cellOf(row[h])
	}
	return j.r.emit(j.columns.page(j.name(n), "json", cells))
}

// end tells of a file without any article.
func (j *jsonRows) end(more bool) bool {
	if j.barren || more && len(j.waiting) > 0 {
		return j.r.noText(j.source, j.heads)
	}
	return more
}

// cellOf is a value as a table would show it; paragraphs may come as a list, each
// a text or an object with one.
func cellOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case []any:
		var text []byte
		for _, item := range v {
			if paragraph, ok := item.(map[string]any); ok {
				keys := slices.Sorted(maps.Keys(paragraph))
				if i := column(keys, textColumns...); i >= 0 {
					item = paragraph[keys[i]]
				}
			}
			if s, ok := item.(string); ok {
				text = append(append(text, s...), '\n')
			}
		}
		return string(bytes.TrimSuffix(text, []byte("\n")))
	}
	return ""
}
