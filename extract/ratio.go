package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

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

// toOne is how many times as much one side has as the other: 收入比缩小到2.3:1. Behind some
// names the 1 is left out: 收入比降至2.2.
var (
	bareToOne = regexp.MustCompile(`^(\d{1,2}\.\d{1,3})(?:$|[，。；、以左])`)
	bareName  = regexp.MustCompile(`(?:收入比|倍差|之比|比值)[^，。；\d]{0,10}(?:\d{1,2}\.\d+[^，。；\d]{1,8})?$`)
	toOne     = regexp.MustCompile(`^(\d{1,3}(?:\.\d+)?)[:：∶]1(?:[^\d.:：∶]|$)`)
	ratioName = regexp.MustCompile(`(?:\p{Han}{2}比|比例|比值)(?:$|[^分，。；\d](?:[^，。；\d]|\d+(?:\.\d+)?[:：∶]1){0,14}$)`)
)

// toOneAt reads such a ratio at i, nil if none stands there or nothing before it is a ratio.
func (e *Extractor) toOneAt(s string, i int) (*quantity, int) {
	if !isDigitByte(s[i]) || i > 0 && (isDigitByte(s[i-1]) || strings.ContainsRune(".:", rune(s[i-1]))) {
		return nil, 0
	}
	end := 0
	if m := toOne.FindStringSubmatchIndex(s[i:]); m != nil && ratioName.MatchString(s[:i]) {
		_, colon := utf8.DecodeRuneInString(s[i+m[3]:])
		end = m[3] + colon + len("1")
	} else if m := bareToOne.FindStringSubmatchIndex(s[i:]); m != nil && bareName.MatchString(s[:i]) {
		end = m[3]
	}
	if end == 0 {
		return nil, 0
	}
	n, _ := corpus.ParseNumeral(s[i : i+end])
	v := ptr(n.Value.Float())
	q := &quantity{low: v, high: v, bound: Point, unit: e.mustUnit("倍"), code: "ratio", form: Share, end: end}
	if t := e.tailAt(s[i+q.end:]); t != nil {
		q.tail = t.n
		q.setBound(t.bound)
	}
	return q, q.end + q.tail
}

// endNouns takes 比 for the end of a name where a verb follows at once: 城乡居民收入比|缩小到.
func (p *passage) endNouns() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Base) || p.s[m.start:m.end] != "比" || k+1 == len(p.mentions) {
			continue
		}
		next := &p.mentions[k+1]
		if next.is(Modal) && p.e.wordings[HalfModal].is(p.s[next.start:next.end]) && p.beginningAt(next.end).is(Changing) {
			continue // 收入|比|计划|增长5%
		}
		if next.start == m.end && (next.is(Reach, Limit, Modal, Base) || next.quantity != nil && next.quantity.code == "ratio") {
			m.cue = nil
		}
	}
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
