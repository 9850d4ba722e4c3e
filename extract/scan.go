package extract

import (
	"regexp"
	"sort"
	"strconv"
	"strings"
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

func (m *mention) isName() bool {
	return m.quantity == nil && m.time == nil && m.cue == nil && m.indicator == nil
}

// scan reads a sentence once, from left to right: names, then times, then
// quantities, then cues; what is taken is not read again.
func (e *Extractor) scan(s string) []mention {
	var found []mention
	words := wordEdges{seg: e.segmenter, text: s}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !e.starts[r] && !strings.ContainsRune("〔[“\"（(《", r) && !isLatin(r) {
			i += size
			continue
		}
		if n := e.nameAt(s, i); n > 0 {
			found = append(found, mention{start: i, end: i + n})
			i += n
			continue
		}
		if q, n := e.frequencyAt(s, i); q != nil {
			found = append(found, mention{start: i, end: i + n, quantity: q})
			i += n
			continue
		}
		if t, n := e.timeAt(s, i, r); t != nil && (len(t.vals) > 0 || words.aligned(i, i+n)) {
			found = append(found, mention{start: i, end: i + n, time: t})
			i += n
			continue
		}
		if q, n := e.rankAt(s, i, found); q != nil {
			found = append(found, mention{start: i, end: i + n, quantity: q})
			i += n
			continue
		}
		if q, n, why := e.quantityAtIndex(s, i); n > 0 {
			if q != nil {
				found = append(found, mention{start: i, end: i + n, quantity: q})
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
		case wn > 0 && wn >= cn && words.aligned(i, i+wn):
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
		case cn > 0 && (cn > size || words.aligned(i, i+cn) || c.Role == Limit && numeralAt(s[i+cn:]) && !endsIn(s[:i], c.After)):
			found = append(found, mention{start: i, end: i + cn, cue: c})
			i += cn
		default:
			i += size
		}
	}
	return found
}

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
	return ok
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

// nameAt is the length of a name or a manner of speaking at i, 0 if none.
func (e *Extractor) nameAt(s string, i int) int {
	if _, n := e.names.longest(s[i:]); n > 0 {
		return n
	}
	if rest, ok := strings.CutPrefix(s[i:], "《"); ok {
		if end := strings.Index(rest, "》"); end >= 0 && utf8.RuneCountInString(rest[:end]) <= 60 {
			return len("《") + end + len("》") // a title: nothing in it is said here
		}
	}
	for _, p := range e.patterns {
		if m := p.FindStringIndex(s[i:]); m != nil && m[1] > 0 {
			return m[1]
		}
	}
	return 0
}

func (e *Extractor) timeAt(s string, i int, r rune) (*timeMention, int) {
	var best *timeMention
	length := 0
	if r >= '0' && r <= '9' && i > 0 && (isDigitByte(s[i-1]) || s[i-1] == '.') {
		return nil, 0
	}
	for _, p := range e.times[r] {
		if t, n := p.match(s[i:]); n > length {
			best, length = t, n
		}
	}
	return best, length
}

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }

// rankAt reads 第三, 第5位, 前8位, 首位 where something is ranked: behind 位居 and
// its like, behind a set (全国, 全省), or with 位 or 名 of its own. Other ordinals
// (第四次会议, 第一批) are names.
func (e *Extractor) rankAt(s string, i int, before []mention) (*quantity, int) {
	ranked := ranksBefore(s, i, before)
	for w, v := range map[string]float64{"首位": 1, "榜首": 1, "首名": 1, "首席": 0} {
		if v > 0 && strings.HasPrefix(s[i:], w) && ranked {
			return &quantity{low: ptr(v), high: ptr(v), bound: Point, form: Rank, code: "rank", end: len(w)}, len(w)
		}
	}
	for _, w := range []string{"第", "前"} {
		rest, ok := strings.CutPrefix(s[i:], w)
		if !ok {
			continue
		}
		a, ok := corpus.ParseNumeral(rest)
		if !ok || a.Value.Float() > 500 {
			return nil, 0
		}
		n := len(w) + a.Len
		suffix := ""
		for _, u := range []string{"位", "名", "强", "大"} {
			if strings.HasPrefix(s[i+n:], u) {
				suffix = u
			}
		}
		v := ptr(a.Value.Float())
		q := &quantity{low: v, high: v, bound: Point, form: Rank, code: "rank"}
		switch {
		case w == "前" && (suffix == "位" || suffix == "名" || ranked && suffix == "" || ranked && suffix == "强"):
			n += len(suffix)
			q.setBound(AtMost)
		case w == "第" && suffix == "位" && (ranked || e.endsPhrase(s[i+n+len(suffix):])):
			n += len(suffix)
		case w == "第" && suffix == "名" && ranked:
			n += len(suffix)
		case w == "第" && ranked && suffix != "大" && e.endsPhrase(s[i+n:]):
		default:
			return nil, 0
		}
		q.end = n
		return q, n
	}
	return nil, 0
}

// endsPhrase reports whether what follows leaves the word before it complete.
func (e *Extractor) endsPhrase(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || strings.ContainsRune("，,。；;、：:）)！”」和及并且", r)
}

var rankSets = []string{"全国", "全省", "全市", "全区", "全球", "世界", "全县", "全州", "国内", "国际", "中部", "西部", "东部", "东北", "同类", "亚洲", "华北", "华东", "西北", "西南", "中西部", "地区", "城市"}

func ranksBefore(s string, i int, before []mention) bool {
	for k := len(before) - 1; k >= 0; k-- {
		m := &before[k]
		if i-m.end > 36 || strings.ContainsAny(s[m.end:i], "，。；") {
			break
		}
		if m.cue != nil && m.cue.Role == Order {
			return true
		}
	}
	for _, w := range rankSets {
		if strings.HasSuffix(s[:i], w) {
			return true
		}
	}
	return false
}

// quantityAtIndex reads a quantity at i, or a number that is none (n without q), and why.
func (e *Extractor) quantityAtIndex(s string, i int) (*quantity, int, Reason) {
	if strings.HasPrefix(s[i:], "第") || strings.HasPrefix(s[i:], "前") {
		rest := s[i+len("第"):]
		a, ok := corpus.ParseNumeral(rest)
		if !ok || a.Bare {
			return nil, 0, ""
		}
		n := len("第") + a.Len
		if _, u := e.unitAt(s[i+n:]); u > 0 {
			n += u
		}
		return nil, n, Ordinal
	}
	if strings.HasPrefix(s[i:], "翻") {
		q, n := doublings(s[i:])
		if q != nil {
			if t := e.tailAt(s[i+n:]); t != nil && t.n > len("内") {
				q.tail = t.n
				q.setBound(t.bound)
				n += t.n
			}
		}
		return q, n, ""
	}
	if i > 0 && (isLatin(rune(s[i-1])) || s[i-1] == '+' || s[i-1] == '-' && i > 1 && isLatin(rune(s[i-2]))) && isDigitByte(s[i]) {
		return nil, digitRun(s[i:]), InAName // G318, PM2.5, 1+4
	}
	q, n := e.quantityAt(s[i:])
	if n == 0 {
		if a, ok := corpus.ParseNumeral(s[i:]); ok && !a.Chinese {
			return nil, a.Len, NoUnit
		} else if ok && !a.Bare && a.Value.Float() >= 10 {
			return nil, a.Len, NoUnit
		}
		return nil, 0, ""
	}
	next := s[i+n:]
	switch {
	case strings.HasPrefix(next, "+") || strings.HasPrefix(next, "＋"):
		return nil, n, InAName
	case q.unit != nil && strings.HasPrefix(next, "级") && q.unit.Dimension != Physical && q.unit.Dimension != Grades:
		return nil, n + len("级"), OfAClass
	case inSlogan(s, i, i+n):
		return nil, n, Slogan
	case q.small && q.unit != nil && q.bound == "" && q.unit.Dimension != Ratios && q.unit.Dimension != Multiples && (q.unit.Dimension == Money || !strings.Contains(smallCounts, q.measure)):
		return nil, n, NamesThings
	case q.small && q.low != nil && *q.low == 1 && q.unit != nil && q.unit.Dimension != Ratios && q.unit.Dimension != Multiples:
		return nil, n, Article
	}
	return q, n, ""
}

// Chinese numerals below ten count with these; with other measure words they
// name things (三张清单, 两篇大文章).
const smallCounts = "个家户条座所项名处"

// inSlogan reports whether the number opens or closes a short quotation, which
// is a name then: “五个统筹”, “民营经济32条”.
func inSlogan(s string, from, to int) bool {
	open := strings.LastIndex(s[:from], "“")
	if open < 0 || strings.Contains(s[open:from], "”") {
		return false
	}
	end := strings.Index(s[to:], "”")
	if end < 0 || utf8.RuneCountInString(s[open:to+end]) > 12 {
		return false
	}
	return open+len("“") == from || end == 0
}

// frequencyAt reads 每2周调度1次 and 每年不少于两次: how often something happens.
func (e *Extractor) frequencyAt(s string, i int) (*quantity, int) {
	m := frequency.FindStringSubmatchIndex(s[i:])
	if m == nil {
		return nil, 0
	}
	times, ok := corpus.ParseNumeral(s[i+m[6]:])
	if !ok {
		return nil, 0
	}
	every := 1
	if m[2] >= 0 {
		if n, ok := corpus.ParseNumeral(s[i+m[2]:]); ok {
			every = int(n.Value.Float())
		}
	}
	v := ptr(times.Value.Float())
	q := &quantity{low: v, high: v, bound: Point, form: Frequency, code: "times", end: m[1]}
	q.every = "P" + strconv.Itoa(every) + calendarUnits[s[i+m[4]:i+m[5]]]
	if strings.HasPrefix(q.every, "P") && strings.HasSuffix(q.every, "Q") {
		q.every = "P" + strconv.Itoa(3*every) + "M"
	}
	q.thing = span{m[5], m[6]}
	for j := range s[i+m[5] : i+m[6]] {
		at := m[5] + j
		if c, n := e.cues.longest(s[i+at:]); n > 0 && c.Role == Limit && at+n == m[6] {
			q.setBound(c.Bound)
			q.thing.end = at
			break
		}
	}
	return q, m[1]
}

var (
	frequency     = regexp.MustCompile(`^每([0-9]{1,2}|[两二三四五六])?个?(年|季度|半年|月|周|天|日)[^，。；、0-9每]{0,12}?([0-9]{1,2}|[一两二三四五六])次`)
	calendarUnits = map[string]string{"年": "Y", "季度": "Q", "月": "M", "周": "W", "天": "D", "日": "D", "半年": "6M"}
)

func digitRun(s string) int {
	n := 0
	for n < len(s) && (isDigitByte(s[n]) || s[n] == '.' && n+1 < len(s) && isDigitByte(s[n+1])) {
		n++
	}
	return n
}

// doublings reads 翻一番, 翻两番, 翻番: two to the power of the number.
func doublings(s string) (*quantity, int) {
	rest, _ := strings.CutPrefix(s, "翻")
	times, n := 1, len("翻")
	if a, ok := corpus.ParseNumeral(rest); ok {
		times = int(a.Value.Float())
		n += a.Len
	}
	if !strings.HasPrefix(s[n:], "番") || times < 1 || times > 10 {
		return nil, 0
	}
	n += len("番")
	v := ptr(float64(int(1) << times))
	return &quantity{low: v, high: v, bound: Point, form: Multiple, code: "ratio", end: n}, n
}
