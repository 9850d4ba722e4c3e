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
		return isJSONText(text)
	}
	return jsonOpening.Match(head) // the head may end within a character
}

func isJSONText(text string) bool {
	if !jsonOpening.MatchString(text) {
		return false
	}
	front, _ := jsonMatter(text)
	return front == nil
}

// jsonRows hands on a page for each object: of JSON lines, of an array, or of
// objects that simply follow each other.
type jsonRows struct {
	r       *reader
	source  string
	list    string   // in which the object before stood
	heads   []string // its keys
	columns columns
	found   bool            // columns fit heads
	waiting []Page          // rows without a text, until one with a text shows that this is a table of articles
	read    bool            // a row with a text was found
	within  string          // the lists and the object in which it was
	barren  bool            // so many rows had none that the rest is not looked at
	others  map[string]bool // lists of articles that were told and not read
}

// enough rows without a text show that none has one.
const enough = 20

func openJSON(r *reader, s stored) bool {
	rows := &jsonRows{r: r, source: s.source, others: map[string]bool{}}
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
	for n := 1; ; n++ {
		line, err := beginOfLine(in, j.r.limits.PageBytes)
		more := true
		switch {
		case errors.Is(err, errTooLarge):
			rest := &restOfLine{in: in, ended: line[len(line)-1] == '\n'}
			more = j.large(n, io.MultiReader(bytes.NewReader(line), rest))
			_, err = io.Copy(io.Discard, rest)
		case err != nil && !errors.Is(err, io.EOF):
			return j.r.emit(lost(j.name(n), Malformed, cause(err)))
		case len(bytes.TrimSpace(line)) > 0:
			more = j.row(n, line)
		}
		if !more || err != nil {
			return more
		}
	}
}

// values reads an array of objects or objects one after the other.
func (j *jsonRows) values(in *bufio.Reader) bool {
	first, err := in.Peek(1)
	for ; err == nil && bytes.ContainsAny(first, " \t\r\n"); first, err = in.Peek(1) {
		in.Discard(1)
	}
	array := err == nil && first[0] == '['
	begin := &recorder{in: in, on: !array}
	d := j.decoder(begin)
	if array {
		d.Token()
	}
	for n := 1; ; n++ {
		if array && !d.More() {
			return true
		}
		raw, err := d.value()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, errTooLarge) && begin.on:
			return j.large(n, io.MultiReader(bytes.NewReader(begin.read), in))
		case errors.Is(err, errTooLarge):
			return j.r.emit(lost(j.name(n), TooLarge, err.Error()))
		case err != nil:
			return j.r.emit(lost(j.name(n), Malformed, err.Error()))
		}
		*begin = recorder{in: in}
		if !j.row(n, raw) {
			return false
		}
	}
}

func (j *jsonRows) name(n int) string { return fmt.Sprintf("%s#%d", j.source, n) }

// row hands on the article of an object, or those of a list in it.
func (j *jsonRows) row(n int, raw []byte) bool {
	row, err := objectFrom(raw)
	if err != nil {
		return j.r.emit(lost(j.name(n), Malformed, err.Error()))
	}
	if found, more := j.article(j.name(n), "", row); found || !more {
		return more
	}
	if !bearsText(row) {
		if found, more, _ := j.lists(j.decoder(bytes.NewReader(raw)), j.name(n), "", 1); found || !more {
			return more
		}
	}
	p := lost(j.name(n), NoTextField, "no text in the row")
	if j.read {
		return j.r.emit(p)
	}
	j.heads = slices.Concat(slices.Sorted(maps.Keys(flatten(row))), headsOfLists(row, "", 1)) // those without a value too
	if j.waiting = append(j.waiting, p); len(j.waiting) == enough {
		j.barren = true
		return false
	}
	return true
}

// article hands on the article of an object; found is false where it is none. Its
// keys are its columns; those without a value count as missing, so that the next
// usual name is tried. Once a text was found, one in another inner object is
// none: a row whose article is missing may still tell of its author.
func (j *jsonRows) article(name, list string, object map[string]any) (found, more bool) {
	row := flatten(object)
	maps.DeleteFunc(row, func(_ string, v any) bool { return cellOf(v) == "" })
	heads := slices.Sorted(maps.Keys(row))
	if j.heads == nil || list != j.list || !slices.Equal(heads, j.heads) {
		j.list, j.heads = list, heads
		j.columns, j.found = j.columnsOf(list, heads)
	}
	if !j.found {
		return false, true
	}
	within := list + j.columns.within
	if j.read && within != "" && within != j.within {
		return false, true
	}
	if !j.read {
		j.read, j.within = true, within
		j.r.noteFields(toldOf(&j.columns, list), j.source)
		for _, p := range j.waiting {
			if !j.r.emit(p) {
				return true, false
			}
		}
		j.waiting = nil
	}
	cells := make([]string, len(heads))
	for i, h := range heads {
		cells[i] = cellOf(row[h])
	}
	return true, j.r.emit(j.columns.page(name, "json", cells))
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
