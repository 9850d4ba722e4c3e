package extract

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// quantityAtIndex reads a quantity at i, or a number that is none (n without q), and why.
func (e *Extractor) quantityAtIndex(s string, i int) (*quantity, int, Reason) {
	if strings.HasPrefix(s[i:], "第") || strings.HasPrefix(s[i:], "前") {
		rest := s[i+len("第"):]
		a, ok := corpus.ParseNumeral(rest)
		if !ok || a.Bare {
			return nil, 0, ""
		}
		n := len("第") + a.Len
		if run := partsRun.FindString(s[i+n:]); run != "" {
			return nil, n + len(run), Ordinal
		}
		if _, u := e.unitAt(s[i+n:]); u > 0 {
			n += u
		}
		return nil, n, Ordinal
	}
	if strings.HasPrefix(s[i:], "翻") {
		if countedQuote(s, i) {
			return nil, len("翻"), Slogan // 智算规模等“六个|翻番”
		}
		q, n := e.doublings(s[i:])
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
	if formalName(s[i:]) {
		return nil, 0, ""
	}
	if dozens(s, i) {
		_, n := e.quantityAt(s[i:])
		return nil, max(n, len("十")), Vague
	}
	if rest, ok := strings.CutPrefix(s[i:], "半"); ok && strings.HasPrefix(rest, halfPoint) {
		u := e.mustUnit(halfPoint)
		return &quantity{low: ptr(0.5), high: ptr(0.5), unit: u, code: u.Code, end: len("半" + halfPoint)}, len("半" + halfPoint), ""
	}
	q, n := e.quantityAt(upToReach(s, i))
	if n == 0 {
		if a, ok := corpus.ParseNumeral(s[i:]); ok && !a.Chinese {
			if q := e.indexAt(s, i, a); q != nil {
				return q, q.end, ""
			}
			return nil, a.Len, NoUnit
		} else if ok && !a.Bare && a.Value.Float() >= 10 {
			return nil, a.Len, NoUnit
		}
		return nil, 0, ""
	}
	if q.bare && overHundred.MatchString(s[:i]) {
		q.bare, q.over = false, true
		q.end += len("上")
		q.setBound(AtLeast) // 上百家采购商
	}
	if q.bare && passedBy.MatchString(s[:i]) {
		q.bare = false
		q.setBound(GreaterThan) // 快递业务量过千亿件
	}
	next := s[i+n:]
	switch {
	case strings.HasPrefix(next, "+") || strings.HasPrefix(next, "＋"):
		return nil, n, InAName
	case q.unit != nil && (q.unit.Code == "m" || q.unit.Code == "km") && q.tail == 0 && strings.HasPrefix(next, "内") && classOf(next[len("内"):]):
		return nil, n + len("内"), OfAClass // 50米内|换乘比例
	case q.of(Grades) && q.low != nil && *q.low >= 1e4:
		return nil, n, OfAClass // 两万亿级|城市
	case q.unit != nil && strings.HasPrefix(next, "级") && q.unit.Dimension != Grades && (q.unit.Dimension != Physical || classOf(next[len("级"):])):
		return nil, n + len("级"), OfAClass
	case strings.HasSuffix(s[:i], "每") && (strings.HasPrefix(next, "人口") || q.of(People, Things, Physical)):
		return nil, n, RateBase // 每10万人|拥有律师数
	case strings.HasSuffix(s[:i], "届") && q.form == "" && q.code == "times":
		return nil, n, Ordinal // 五届|六次|全会
	case inSlogan(s, i, i+n):
		return nil, n, Slogan
	case q.small && q.unit != nil && q.bound == "" && !q.of(Ratios, Multiples, Points) && (q.unit.Dimension == Money || !strings.Contains(smallCounts, q.measure)):
		return nil, n, NamesThings
	case q.small && q.of(Durations) && (strings.HasSuffix(s[:i], "由") || strings.HasSuffix(s[:i], "从")) && shortened.MatchString(next):
		return q, n, "" // 由|一个月|缩短到9天
	case q.small && q.low != nil && *q.low == 1 && q.unit != nil && !q.of(Ratios, Multiples, Points):
		return nil, n, Article
	}
	return q, n, ""
}

// shortened goes on behind how long something took with what that was brought to.
var shortened = regexp.MustCompile(`^(?:左右)?(?:压缩|缩短|减少|压减|降|缩减|精简|延长)(?:至|到|为)`)

// halfPoint is the unit of which there may be half a one in words: 提高|半个百分点.
const halfPoint = "个百分点"

// partsRun is the rest of a list of parts of a text: 第6|、31、90页, 第8|～9页.
var partsRun = regexp.MustCompile(`^(?:[页条款章卷]?[、，,和与及至～〜―—–-] ?\d+)+[页条款章卷]`)

// dozens reports whether a numeral only says about how many: 数|十家, 几|十万人; not of
// 人数|十万人.
func dozens(s string, i int) bool {
	if !strings.HasPrefix(s[i:], "十") {
		return false
	}
	rest, ok := strings.CutSuffix(s[:i], "数")
	if !ok {
		return strings.HasSuffix(s[:i], "几")
	}
	return !endsIn(rest, "人户总件个次家套辆台项对基参")
}

// classOf reports whether a thing follows, so that a size before it names its class:
// 8万吨级|散货船; a size at the end of the clause is said of something.
func classOf(rest string) bool {
	r, n := utf8.DecodeRuneInString(rest)
	return n > 0 && unicode.IsLetter(r) && !strings.ContainsRune("以的左", r)
}

// formalName reports whether a numeral of cheques stands alone, as it does in names: 陆家嘴.
func formalName(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	return strings.ContainsRune("壹贰叁肆伍陆柒捌玖", r) && !strings.ContainsRune("壹贰叁肆伍陆柒捌玖零拾佰仟万亿元圆", next)
}

// passedBy ends with a measure that has passed a magnitude.
var passedBy = regexp.MustCompile(`(?:[量额数值入产模]|规模|人口|里程)(?:已经?)?过$`)

var overHundred = regexp.MustCompile(`(?:^|[^以加网之迈跨站登跃踏冲])上$`)

// Chinese numerals below ten count with these; with other measure words they
// name things (三张清单, 两篇大文章).
const smallCounts = "个家户条座所项名处"

// inSlogan reports whether the number opens or closes a short quotation, which
// is a name then: “五个统筹”, “民营经济32条”.
func inSlogan(s string, from, to int) bool {
	for _, marks := range [][2]string{{"“", "”"}, {"‘", "’"}} {
		open := strings.LastIndex(s[:from], marks[0])
		if open < 0 || strings.Contains(s[open:from], marks[1]) {
			continue
		}
		end := strings.Index(s[to:], marks[1])
		if end >= 0 && utf8.RuneCountInString(s[open:to+end]) <= 12 && (open+len(marks[0]) == from || end == 0) {
			return true
		}
	}
	return false
}

// countedQuote reports whether a place lies in a quotation that opens with a count, which
// is a slogan: “十个全国第一”.
func countedQuote(s string, i int) bool {
	open := strings.LastIndex(s[:i], "“")
	return open >= 0 && !strings.Contains(s[open:i], "”") && numeralAt(s[open+len("“"):])
}

// frequencyAt reads 每2周调度1次 and 每年不少于两次: how often something happens.
func (e *Extractor) frequencyAt(s string, i int) (*quantity, int) {
	m := frequency.FindStringSubmatchIndex(s[i:])
	if m == nil && (i == 0 || strings.HasSuffix(s[:i], "，") || strings.HasSuffix(s[:i], "；")) {
		m = bareFrequency.FindStringSubmatchIndex(s[i:])
	}
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
	c := calendar[s[i+m[4]:i+m[5]]]
	q.every = "P" + strconv.Itoa(every*c.length) + c.unit
	q.thing = span{m[5], m[6]}
	for j := range s[i+m[5] : i+m[6]] {
		at := m[5] + j
		if c, n := e.cues.longest(s[i+at:]); n > 0 && c.Role == Limit && (at+n == m[6] || c.Bound == AtLeast) {
			q.setBound(c.Bound) // 至少|召开|1次
			if at+n == m[6] {
				q.thing.end = at
			}
			break
		}
	}
	return q, m[1]
}

var (
	frequency = regexp.MustCompile(`^每隔?([0-9]{1,2}|[两二三四五六])?个?(年|季度|半年|月|周|天|日)[^，。；、0-9每]{0,12}?([0-9]{1,2}|[一两二三四五六])[次届]`)
	// without 每, at the head of a clause: 半年通报一次, 一年开展两次检查
	bareFrequency = regexp.MustCompile(`^一?([两二三四五六])?(年|半年|周)(?:\p{Han}{2,6}?)?([0-9]{1,2}|[一两二三四五六])[次届]`)
)

// calendar says of each word for a span of the calendar how many ISO 8601 units it has.
var calendar = map[string]struct {
	length int
	unit   string
}{"年": {1, "Y"}, "半年": {6, "M"}, "季度": {3, "M"}, "月": {1, "M"}, "周": {1, "W"}, "天": {1, "D"}, "日": {1, "D"}}

func digitRun(s string) int {
	n := 0
	for n < len(s) && (isDigitByte(s[n]) || s[n] == '.' && n+1 < len(s) && isDigitByte(s[n+1])) {
		n++
	}
	return n
}

// more goes beyond a doubling: 翻了一番|多.
var more = regexp.MustCompile(`^(?:还多|多)`)

// doublings reads 翻一番, 翻两番, 翻番: two to the power of the number.
func (e *Extractor) doublings(s string) (*quantity, int) {
	rest, _ := strings.CutPrefix(s, "翻")
	if after, ok := strings.CutPrefix(rest, "了"); ok {
		rest = after
	}
	bound := Bound("") // 翻了|近|一番
	if c, n := e.cues.longest(rest); n > 0 && c.Role == Limit && numeralAt(rest[n:]) {
		rest, bound = rest[n:], c.Bound
	}
	times, n := 1, len(s)-len(rest)
	if a, ok := corpus.ParseNumeral(rest); ok {
		times = int(a.Value.Float())
		n += a.Len
	}
	if times == 1 && strings.HasPrefix(s[n:], "倍") { // 翻一倍多
		n += len("倍")
		v := ptr(2)
		q := &quantity{low: v, high: v, form: Multiple, code: "ratio"}
		if strings.HasPrefix(s[n:], "多") {
			n += len("多")
			q.setBound(GreaterThan)
		}
		q.end = n
		return q, n
	}
	if !strings.HasPrefix(s[n:], "番") || times < 1 || times > 10 {
		return nil, 0
	}
	n += len("番")
	v := ptr(float64(int(1) << times))
	q := &quantity{low: v, high: v, form: Multiple, code: "ratio"}
	if bound != "" {
		q.setBound(bound)
	}
	if more := more.FindString(s[n:]); more != "" {
		n += len(more)
		q.setBound(GreaterThan)
	}
	q.end = n
	return q, n
}
