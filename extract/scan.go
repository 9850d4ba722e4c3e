package extract

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// mention is a typed span of a sentence: a quantity, a time expression, a cue,
// or a name whose digits are no quantity. Exactly one of the pointers is set,
// none for a name.
type mention struct {
	start, end int
	quantity   *quantity
	time       *timeMention
	cue        *Cue
	indicator  *Indicator // a name of the vocabulary, so that no cue is read inside it
	why        Reason     // what makes a number a name
}

// is reports whether a mention is a cue that plays one of these roles.
func (m *mention) is(roles ...Role) bool {
	return m != nil && m.cue != nil && slices.Contains(roles, m.cue.Role)
}

func (m *mention) isName() bool {
	return m.quantity == nil && m.time == nil && m.cue == nil && m.indicator == nil
}

// scan reads a sentence once, from left to right: names, then times, then
// quantities, then cues; what is taken is not read again.
func (e *Extractor) scan(words *wordEdges) []mention {
	s := words.text
	var found []mention
	number := sectionNumber(s)
	if number > 0 {
		found = append(found, mention{end: number})
	}
	for i := number; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !e.starts[r] && !strings.ContainsRune("〔[“\"（(《", r) && !isLatin(r) {
			i += size
			continue
		}
		if k := len(found) - 1; k >= 0 && found[k].end == i && found[k].quantity != nil {
			if n := len(included.FindString(s[i:])); n > 0 {
				i += n // 10万元以上|（含10万元）
				continue
			}
		}
		if parts := e.ratioAt(s, i); parts != nil {
			found = append(found, parts...)
			i = parts[len(parts)-1].end
			continue
		}
		if q, n := e.toOneAt(s, i); q != nil {
			found = append(found, mention{start: i, end: i + n, quantity: q})
			i += n
			continue
		}
		if n := e.nameAt(s, i); n > 0 {
			found = append(found, mention{start: i, end: i + n})
			i += n
			continue
		}
		if n := e.perAt(s, i); n > 0 {
			found = append(found, mention{start: i, end: i + n, cue: perCue})
			i += n
			continue
		}
		if q, n := e.frequencyAt(s, i); q != nil {
			found = append(found, mention{start: i, end: i + n, quantity: q})
			i += n
			continue
		}
		if e.sinceSpan(s, i, r) {
			i += size
			continue
		}
		if n := e.markedSpan(s, i, found); n > 0 {
			i += n
			continue
		}
		if t, n := e.timeAt(s, i, r); t != nil && (len(t.vals) > 0 && (!t.weekday() || words.aligned(i, i+n)) || words.aligned(i, i+n) || strings.HasPrefix(s[i:], "去年")) {
			found = append(found, mention{start: i, end: i + n, time: t})
			i += n
			continue
		} else if t != nil && t.weekday() { // 上周|四川发电量
			if week, k := e.timeAt(s[:i+len("上周")], i, r); week != nil && words.aligned(i, i+k) {
				found = append(found, mention{start: i, end: i + k, time: week})
				i += k
				continue
			}
		}
		if q, n := e.rankAt(s, i, found); q != nil && !countedQuote(s, i) {
			found = append(found, mention{start: i, end: i + n, quantity: q})
			i += n
			continue
		}
		if q, n, why := e.quantityAtIndex(s, i); n > 0 {
			if q != nil {
				start := i
				if strings.HasSuffix(s[:i], "±") {
					start -= len("±")
				}
				sign, upper := e.readSign(q, s, i, n, found)
				start, n = start-sign, n+upper
				if q.over {
					start -= len("上")
					if k := len(found) - 1; k >= 0 && found[k].end > start {
						found = found[:k]
					}
				}
				found = append(found, mention{start: start, end: i + n, quantity: q})
			} else {
				found = append(found, mention{start: i, end: i + n, why: why})
			}
			i += n
			continue
		}
		if in, n := e.protected(s[i:]); in != nil {
			found = append(found, mention{start: i, end: i + n, indicator: in})
			i += n
			continue
		}
		w, wn := e.words.longest(s[i:])
		c, cn := e.cues.longest(s[i:])
		switch {
		case wn > 0 && wn >= cn && (words.aligned(i, i+wn) || w.Form == Share && e.bounded(words, found, i, i+wn)):
			if inSlogan(s, i, i+wn) {
				found = append(found, mention{start: i, end: i + wn, why: Slogan})
				i += wn
				continue
			}
			q := &quantity{low: ptr(w.Low), high: ptr(w.Low), form: w.Form, direction: w.Direction, code: w.Unit, word: w, end: wn}
			n := wn
			q.setBound(w.Bound)
			if t := e.tailAt(s[i+n:]); t != nil {
				q.setBound(t.bound)
				q.tail = t.n
				n += t.n
			}
			found = append(found, mention{start: i, end: i + n, quantity: q})
			i += n
		case cn > 0 && e.fits(words, found, i, c, cn):
			found = append(found, mention{start: i, end: i + cn, cue: c})
			i += cn
		default:
			i += size
		}
	}
	return joinSpans(s, found)
}

// perCue stands for what a rate is given for.
var perCue = &Cue{Role: Filler}

// perAt is the length of the measure that the amount behind it is given for, 0 if none:
// 每50公斤|117元, 每20人|不超过1辆, 每吨|售价420元, 每箱|60元.
func (e *Extractor) perAt(s string, i int) int {
	rest, ok := strings.CutPrefix(s[i:], "每")
	if !ok {
		return 0
	}
	if _, n := e.per.longest(rest); n > 0 {
		if _, cn := e.cues.longest(s[i:]); cn > len("每")+n {
			return 0 // 每亩补|
		}
		by, _ := e.units.longest(rest[:n])
		if q, _ := e.numberAt(rest[n:]); by != nil && (by.Dimension == Physical || q.of(Money) && by.Dimension == Things) {
			return len("每") + n
		}
	}
	verb := 0
	if c, cn := e.cues.longest(rest); cn > 0 && c.Role == Act {
		verb = cn
	}
	q, n := e.numberAt(rest[verb:])
	if n += verb; verb > 0 {
		if q == nil || q.unit == nil || q.low == nil || *q.low != float64(max(1, q.unit.Factor)) {
			return 0
		}
		return len("每") + n // 每收购1吨|小麦
	}
	if !q.of(Physical, People, Things) {
		return 0
	}
	amount := rest[n:]
	if c, cn := e.cues.longest(amount); cn > 0 && (c.Role == Limit || c.Role == Act) {
		amount = amount[cn:] // 每20人|不超过1辆
	}
	if q, _ := e.numberAt(amount); q == nil {
		return 0
	}
	return len("每") + n
}

// sectionNumber is the length of a number of the text's own parts at the head of s
// (2.7 支持…), 0 if none: a value would have its magnitude or unit at once.
func sectionNumber(s string) int {
	m := section.FindStringSubmatchIndex(s)
	if m == nil || strings.Contains("万亿千百十个元吨公平立", s[m[2]:m[3]]) {
		return 0
	}
	return m[2]
}

var section = regexp.MustCompile(`^\d{1,2}(?:[.．]\d{1,2})+[ 　]+(\p{Han})`)

// protected is the indicator whose name begins s, and how much of it no cue may
// stand in: all but a word of change at its end (经济|增长). Names of one or two
// characters (出口, 开工) are verbs as often and protect nothing.
func (e *Extractor) protected(s string) (*Indicator, int) {
	in, n := e.indicators.longest(s)
	if in == nil || utf8.RuneCountInString(s[:n]) < 4 {
		return nil, 0
	}
	for i := range s[:n] {
		if i == 0 {
			continue
		}
		if c, cn := e.cues.longest(s[i:]); cn > 0 && i+cn == n && c.Role == Changing {
			return in, i
		}
	}
	return in, n
}

// endsIn reports whether the last character of s is one of set.
func endsIn(s, set string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s != "" && strings.ContainsRune(set, r)
}

// numeralAt reports whether a number begins s, so that the word before it ends there.
func numeralAt(s string) bool {
	_, ok := corpus.ParseNumeral(s)
	return ok || strings.HasPrefix(s, "百分之") || strings.HasPrefix(s, "千分之")
}

func isLatin(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }

// wordEdges answers whether a span begins and ends at word boundaries; the
// sentence is segmented only when somebody asks.
type wordEdges struct {
	seg   *Segmenter
	text  string
	edges []int
}

func (w *wordEdges) aligned(start, end int) bool {
	if w.edges == nil {
		w.edges = w.seg.Boundaries(w.text)
	}
	return has(w.edges, start) && has(w.edges, end)
}

// astride reports whether a span begins and ends inside words: 人|均居|住.
func (w *wordEdges) astride(start, end int) bool {
	return !w.aligned(start, start) && !w.aligned(end, end)
}

// opens reports whether a span is the head of a longer word: 生产|线.
func (w *wordEdges) opens(start, end int) bool {
	return w.aligned(start, start) && !w.aligned(end, end)
}

// before is where the word begins that ends at i.
func (w *wordEdges) before(i int) int {
	w.aligned(0, 0)
	if k := sort.SearchInts(w.edges, i); k > 0 {
		return w.edges[k-1]
	}
	return 0
}

// next is where the word ends in which i lies, the text's end behind its last.
func (w *wordEdges) next(i int) int {
	w.aligned(0, 0)
	if k := sort.SearchInts(w.edges, i+1); k < len(w.edges) {
		return w.edges[k]
	}
	return len(w.text)
}

// crossed reports whether a word begins before start and ends inside the span.
func (w *wordEdges) crossed(start, end int) bool {
	if w.aligned(start, start) {
		return false
	}
	i := sort.SearchInts(w.edges, start)
	return i < len(w.edges) && w.edges[i] < end
}

func has(sorted []int, x int) bool {
	i := sort.SearchInts(sorted, x)
	return i < len(sorted) && sorted[i] == x
}

// longestPattern bounds how far a pattern of a name looks, in bytes: digits without end
// would be read again from each of them.
const longestPattern = 300

// nameAt is the length of a name or a manner of speaking at i, 0 if none.
func (e *Extractor) nameAt(s string, i int) int {
	if _, n := e.names.longest(s[i:]); n > 0 {
		if strings.HasSuffix(s[i:i+n], "分") && strings.HasPrefix(s[i+n:], "之") {
			return 0 // 十分|之一
		}
		if rest, ok := strings.CutPrefix(s[i:], "前"); ok && beforeRise.MatchString(rest) {
			return 0 // 较改革前|提高
		}
		return n
	}
	if rest, ok := strings.CutPrefix(s[i:], "《"); ok {
		if end := strings.Index(rest, "》"); end >= 0 && utf8.RuneCountInString(rest[:end]) <= 60 {
			n := len("《") + end + len("》") // a title: nothing in it is said here
			return n + len(ofSeries.FindString(s[i+n:]))
		}
	}
	if a, ok := corpus.ParseNumeral(s[i:]); ok && a.Upper.Mantissa > 0 && strings.Contains(s[i:i+a.Len], "、") {
		return 0 // 二、三百亿 opens no item
	}
	near := s[i:min(i+longestPattern, len(s))]
	for _, p := range e.patterns {
		if m := p.FindStringIndex(near); m != nil && m[1] > 0 {
			if r, _ := utf8.DecodeLastRuneInString(s[:i]); (strings.HasPrefix(near, "表") || strings.HasPrefix(near, "图")) && unicode.Is(unicode.Han, r) && !strings.ContainsRune(beforeTable, r) {
				continue // 代|表90名, 水|表30万只
			}
			return m[1]
		}
	}
	return 0
}

// ofSeries tells which part of a series is meant, behind its title: 《山水之间》|第二季.
var ofSeries = regexp.MustCompile(`^第[一二三四五六七八九十\d]{1,2}[季期部]`)

// beforeTable are characters before 表 and 图 where they are a table and a figure: 见|表3.
const beforeTable = "见如附下上列此和及与的在由据照按参"

func (e *Extractor) timeAt(s string, i int, r rune) (*timeMention, int) {
	var best *timeMention
	length := 0
	if r >= '0' && r <= '9' && i > 0 && (isDigitByte(s[i-1]) || s[i-1] == '.') {
		return nil, 0
	}
	for _, p := range e.times[r] {
		if t, n := p.match(s[i:]); n > length && !endsInWord(t, s, i, i+n) {
			best, length = t, n
		}
	}
	return best, length
}

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }
