package extract

import (
	"regexp"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus/message"
)

// Edge is a turn of phrase that stands at the head of a name, or at its end, and is no part
// of it: 强震造成的|死亡人数, 养护资金|按每公里.
type Edge struct {
	Pattern string // RE2; where it has a group, the name begins, or ends, with the group's start
	Ends    bool   // stands at the end
	Leaves  int    // characters that must be left for a name; 0 stands for 1
	Word    bool   // only where the words around part there, as the segmenter reads them
	Proof
}

// edge is one of them, compiled.
type edge struct {
	re    *regexp.Regexp
	entry *Edge
}

// edges are those of the heads and those of the ends, each in the order of the vocabulary.
type edges struct{ heads, ends []edge }

func compileEdges(list []Edge) (edges, []error) {
	var out edges
	var errs []error
	for i := range list {
		l := &list[i]
		pattern, to := "^(?:"+l.Pattern+")", &out.heads
		if l.Ends {
			pattern, to = "(?:"+l.Pattern+")$", &out.ends
		}
		re, err := regexp.Compile(pattern)
		if err != nil {
			errs = append(errs, message.Errorf("edge %q: %w", l.Pattern, err))
			continue
		}
		*to = append(*to, edge{re, l})
	}
	return out, errs
}

// withoutEdge is a phrase without the first of these turns that opens or closes it and leaves
// enough for a name, cut where the edge asks for it.
func (p *passage) withoutEdge(a span, list []edge) span {
	for _, e := range list {
		m := e.re.FindStringSubmatchIndex(p.s[a.start:a.end])
		if m == nil {
			continue
		}
		at := a.start + m[1]
		if e.entry.Ends {
			at = a.start + m[0]
		}
		if len(m) > 2 && m[2] >= 0 {
			at = a.start + m[2]
		}
		rest := span{at, a.end}
		if e.entry.Ends {
			rest = span{a.start, at}
		}
		if utf8.RuneCountInString(p.s[rest.start:rest.end]) >= max(1, e.entry.Leaves) && (!e.entry.Word || p.words.aligned(at, at)) {
			return rest
		}
	}
	return a
}
