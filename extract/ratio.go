package extract

import (
	"regexp"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// A ratio of three gives each part of a whole its share: 三次产业结构为8.3:46.2:45.5. What
// the parts are, a pair of the vocabulary says.

var ratio = regexp.MustCompile(`^(\d{1,2}(?:\.\d+)?)[:：∶](\d{1,2}(?:\.\d+)?)[:：∶](\d{1,2}(?:\.\d+)?)`)

// ratioAt reads the members of a ratio at i, nil if none stands there, if nothing
// before it names the parts, or if they are not hundredths of a whole.
func (e *Extractor) ratioAt(s string, i int) []mention {
	if !isDigitByte(s[i]) || i > 0 && (isDigitByte(s[i-1]) || s[i-1] == '.' || s[i-1] == ':') {
		return nil
	}
	m := ratio.FindStringSubmatchIndex(s[i:])
	if m == nil || e.wholeBefore(s[:i]) == nil {
		return nil
	}
	var out []mention
	sum := 0.0
	for k := 1; k <= 3; k++ {
		a, b := i+m[2*k], i+m[2*k+1]
		n, _ := corpus.ParseNumeral(s[a:b])
		sum += n.Value.Float()
		v := ptr(n.Value.Float())
		out = append(out, mention{start: a, end: b, quantity: &quantity{low: v, high: v, bound: Point, unit: e.mustUnit("%"), code: "percent", form: Share, part: k, end: b - a}})
	}
	if sum < 99 || sum > 101 {
		return nil
	}
	return out
}

// wholeBefore is the last whole of three parts that s names, nil if there is none.
func (e *Extractor) wholeBefore(s string) *Pair {
	var last *Pair
	at := -1
	for k := range e.pairs {
		if i := strings.LastIndex(s, e.pairs[k].Word); i > at && len(e.pairs[k].Parts) == 3 {
			last, at = &e.pairs[k], i
		}
	}
	return last
}
