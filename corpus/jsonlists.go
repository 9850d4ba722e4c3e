package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Interfaces and search indexes answer with lists of articles within an object:
// {"code":0,"data":{"list":[…]}}. The path of such a list is data.list[].

// lists hands on the articles of the lists in the value that comes next, in their
// order; found is false where there are none.
func (j *jsonRows) lists(d *jsonDecoder, name, path string, depth int) (found, more bool, err error) {
	d.bounded.read = 0
	begins, err := d.Token()
	switch begins {
	case json.Delim('['):
		return j.elements(d, name, strings.TrimSuffix(path, ".")+"[].", depth)
	case json.Delim('{'):
	default:
		return false, true, err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return found, true, err
		}
		in, more := false, true
		if depth < deepest {
			in, more, err = j.lists(d, name, fmt.Sprint(path, key, "."), depth+1)
		} else {
			_, err = d.value()
		}
		if found = found || in; !more || err != nil {
			return found, more, err
		}
	}
	_, err = d.Token()
	return found, true, err
}

// elements hands on the articles of a list that has begun. Those without a text are told once
// another has one.
func (j *jsonRows) elements(d *jsonDecoder, name, path string, depth int) (found, more bool, err error) {
	var waiting []Page
	for n := 1; d.More(); n++ {
		raw, err := d.value()
		if err != nil {
			return found, true, err
		}
		row, err := objectFrom(raw)
		if err != nil || len(waiting) == enough || j.others[path] {
			continue
		}
		element := fmt.Sprintf("%s#%d", name, n)
		in, more := j.article(element, path, row)
		switch {
		case in:
			for _, p := range waiting {
				more = more && j.r.emit(p)
			}
			found, waiting = true, nil
		case j.found && j.read:
			j.others[path] = true
			found = true
			more = j.r.emit(lost(element, NoTextField, fmt.Sprintf("another list of articles than the one that was read; read it with --text-field %s%s", path, j.heads[j.columns.text])))
		case !bearsText(row):
			in, more, err = j.lists(j.decoder(bytes.NewReader(raw)), element, path, depth+1)
			found = found || in
		}
		if !more || err != nil {
			return found, more, err
		}
		if p := lost(element, NoTextField, "no text in the row"); !in && found && !j.others[path] {
			more = j.r.emit(p)
		} else if !in && !found {
			waiting = append(waiting, p)
		}
		if !more {
			return found, false, nil
		}
	}
	_, err = d.Token()
	return found, true, err
}

// columnsOf finds the columns of an object in a list. What says no more than a
// text is a paragraph or a comment, unless its column is named.
func (j *jsonRows) columnsOf(list string, heads []string) (columns, bool) {
	named := j.r.input.Fields
	for _, field := range []*string{&named.Text, &named.Title, &named.Date, &named.URL} {
		*field = strings.TrimPrefix(strings.TrimPrefix(*field, list), strings.ReplaceAll(list, "[]", ""))
	}
	c, ok := named.columnsOf(heads)
	if ok && list != "" && named.Text == "" {
		for i, k := range knownColumns {
			if c.known[i] >= 0 && (k.name == "title" || k.name == "url" || k.name == "published") {
				return c, true
			}
		}
		return c, false
	}
	return c, ok
}

// toldOf tells of columns in which list they stand.
func toldOf(c *columns, list string) string {
	if list == "" {
		return c.told
	}
	return fmt.Sprintf("%s, in %s", c.told, strings.TrimSuffix(list, "."))
}

// bearsText reports whether an object has a place for a text of its own, be it
// empty: what lists it holds are comments on it.
func bearsText(row map[string]any) bool {
	return textColumn(slices.Sorted(maps.Keys(flatten(row)))) >= 0
}

// headsOfLists names what stands in the first objects of the lists in an object.
func headsOfLists(row map[string]any, within string, depth int) (heads []string) {
	for _, key := range slices.Sorted(maps.Keys(row)) {
		switch v := row[key].(type) {
		case map[string]any:
			if depth < deepest {
				heads = append(heads, headsOfLists(v, within+key+".", depth+1)...)
			}
		case []any:
			if len(v) == 0 {
				continue
			}
			if first, ok := v[0].(map[string]any); ok {
				for _, head := range slices.Sorted(maps.Keys(flatten(first))) {
					heads = append(heads, within+key+"[]."+head)
				}
			}
		}
	}
	return heads
}

// large reads the lists of an object with more bytes than a page may have, which
// is no article itself.
func (j *jsonRows) large(n int, in io.Reader) bool {
	found, more, err := j.lists(j.decoder(in), j.name(n), "", 1)
	switch {
	case !more:
		return false
	case errors.Is(err, errTooLarge), err == nil && !found:
		return j.r.emit(lost(j.name(n), TooLarge, errTooLarge.Error()))
	case err != nil:
		return j.r.emit(lost(j.name(n), Malformed, err.Error()))
	}
	return true
}
