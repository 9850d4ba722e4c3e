package corpus

import (
	"maps"
	"slices"
	"strings"
)

// Objects within objects are columns whose heads are paths: data.content. Tables
// that were made of such objects have the same heads.

const deepest = 8 // objects within each other beyond which nothing is looked for

// flatten makes one object of nested ones. A value that is missing does not
// hide one of the same path.
func flatten(row map[string]any) map[string]any {
	flat := map[string]any{}
	var add func(within string, row map[string]any, depth int)
	add = func(within string, row map[string]any, depth int) {
		for _, key := range slices.Sorted(maps.Keys(row)) {
			path := within + key
			if inner, ok := row[key].(map[string]any); ok && depth < deepest {
				add(path+".", inner, depth+1)
			} else if cellOf(flat[path]) == "" {
				flat[path] = row[key]
			}
		}
	}
	add("", row, 1)
	return flat
}

// objectOf returns the path to the object that a head stands in, up to its dot.
func objectOf(head string) string { return head[:strings.LastIndexByte(head, '.')+1] }

// textColumn finds the text by the usual names, in the outermost objects first.
func textColumn(heads []string) int {
	for depth := range deepest {
		var level []string // heads in objects that deep, others empty
		for _, h := range heads {
			if strings.Count(h, ".") != depth {
				h = ""
			}
			level = append(level, strings.TrimPrefix(h, objectOf(h)))
		}
		if i := column(level, textColumns...); i >= 0 {
			return i
		}
	}
	return -1
}

// beside finds one of the names in the object of the text or in one around it.
// Other objects are about something else: the author, a picture.
func beside(heads []string, within string, names []string) int {
	for {
		paths := make([]string, len(names))
		for i, name := range names {
			paths[i] = within + name
		}
		if i := column(heads, paths...); i >= 0 || within == "" {
			return i
		}
		within = objectOf(strings.TrimSuffix(within, "."))
	}
}
