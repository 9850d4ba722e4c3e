package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// quantity is a number with its unit, or a word that stands for one.
type quantity struct {
	low, high *float64
	bound     Bound // of the value's own words: 多, a range, a tail; "" if none
	unit      *Unit // nil for a bare number
	code      string
	measure   string // for counts
	form      Form   // forced by the kind of word: multiple, rank; "" if open
	direction Direction
	word      *WordQuantity
	bare      bool   // a magnitude without a digit
	small     bool   // a Chinese numeral below ten
	part      int    // which member of a ratio it is, from 1: 8.3:46.2:45.5
	over      bool   // 上 opens it: 上百家
	minus     bool   // a sign stands before it: 增长-2.1%
	plain     bool   // a bare number without 万 or 亿
	open      bool   // two digits leave it open: 三五年
	start     bool   // what a change starts from: the A of 从A提高到B
	class     bool   // names a class: 亿元以上项目
	every     string // ISO 8601 interval of a frequency
	thing     span   // what is done so often, inside the value: 每2周|调度|1次
	tail      int    // length of the tail inside the value
	end       int    // length up to and with the unit
}

// of reports whether a value has a unit, and one that measures any of these.
func (q *quantity) of(dims ...Dimension) bool {
	return q != nil && q.unit != nil && slices.Contains(dims, q.unit.Dimension)
}

func ptr(f float64) *float64 { return &f }

// betweenThem is the upper end of a range of which 和 joins the ends: 8亿元和|9亿元之间.
var betweenThem = regexp.MustCompile(`^[\d.,]+[^，。；、和与\d]{0,8}之间`)

var rangeMarks = []string{"—", "－", "–", "-", "―", "~", "～", "〜", "至", "到"}

// joinMarks are those, and the words that join the ends of a range behind 介于.
var joinMarks = slices.Concat(rangeMarks, []string{"和", "与"})

// quantityAt reads the quantity at the start of s: 2611.6亿元, 4.5%—5%,
// 百分之二十一点七, 三分之二, 七成, 300至500个. n is its length with the tail.
func (e *Extractor) quantityAt(s string) (q *quantity, n int) {
	if q, n = fractionAt(s); q == nil {
		if q, n = e.numberAt(s); q == nil {
			return nil, 0
		}
	}
	q.end = n
	if q.code != "rank" && !q.plain {
		if t := e.tailAt(s[n:]); t != nil && (t.n > len("内") || q.of(Durations)) && (q.quoted() || !ofMarkets.MatchString(s[n:])) {
			q.tail = t.n
			q.setBound(t.bound)
			n += t.n
			if t.bound == AtLeast {
				n += e.upTo(q, s[n:])
			}
		}
	}
	return q, n
}

// quoted reports whether a value is one that markets quote: a price, a rate, points.
func (q *quantity) quoted() bool {
	return q.of(Money, Ratios, Points) || strings.Contains(q.code, "/")
}

// ofMarkets bounds what markets quote, and says of anything else where it is: 5公里|附近的村庄, 3000名|一线工人.
var ofMarkets = regexp.MustCompile(`^(?:关口)?(?:上方|下方|附近|一线)`)

// upTo joins the upper limit that follows a lower one, 5万元以上|20万元以下, and returns
// its length, 0 if there is none.
func (e *Extractor) upTo(q *quantity, s string) int {
	r, n := e.numberAt(s)
	if r == nil || r.unit == nil || !sameUnit(r.unit, q.unit) || q.low == nil || r.high == nil || *r.high <= *q.low {
		return 0
	}
	t := e.tailAt(s[n:])
	if t == nil || t.bound != AtMost {
		return 0
	}
	q.high, q.bound = r.high, Range
	q.tail, q.end = t.n, q.end+q.tail+n
	return n + t.n
}

// setBound moves low and high to what the bound leaves open.
func (q *quantity) setBound(b Bound) {
	if q.low != nil && q.high != nil && *q.low != *q.high && (b == Around || b == Point) {
		return // 5%—6%左右 stays a range
	}
	v := q.low
	if v == nil {
		v = q.high
	}
	q.bound = b
	switch b {
	case AtLeast, GreaterThan:
		q.low, q.high = v, nil
	case AtMost, LessThan:
		if q.high == nil {
			q.high = v
		}
		q.low = nil
	default:
		q.low, q.high = v, v
	}
}

type tail struct {
	n     int
	bound Bound
}

// included says that a bound belongs to what it bounds.
var included = regexp.MustCompile(`^[（(]含(?:本数|本级|[\d.,]+[^（()），。；、\d]{0,4})?[）)]`)

// floats says that a value moves a little: 9亿元上下|浮动.
var floats = regexp.MustCompile(`^(?:浮动|波动|徘徊)`)

func (e *Extractor) tailAt(s string) *tail {
	skip := len(included.FindString(s)) // 10万元|（含）|以上
	if strings.HasPrefix(s, "及") || strings.HasPrefix(s, "或") {
		skip = len("及")
	}
	c, n := e.cues.longest(s[skip:])
	if n == 0 || c.Role != Tail {
		return nil
	}
	if next, _ := utf8.DecodeRuneInString(s[skip+n:]); s[skip:skip+n] == "上下" && unicode.Is(unicode.Han, next) && next != '的' && !floats.MatchString(s[skip+n:]) {
		return nil // 6个|上下客站
	}
	return &tail{skip + n, c.Bound}
}

// numberAt reads a number or a range with its unit.
func (e *Extractor) numberAt(s string) (*quantity, int) {
	a, ok := corpus.ParseNumeral(s)
	if !ok {
		return nil, 0
	}
	if a.Chinese && a.Value.Float() < 10 && strings.HasPrefix(s[a.Len:], " ") {
		return nil, 0 // 市 三 级
	}
	if m := hundredMillions.FindStringSubmatch(s[a.Len:]); m != nil && !a.Bare && a.Value.Float() < 1000 && !classSize.MatchString(s[a.Len+len(m[0]):]) {
		a.Value, a.More = a.Value.Shift(8), a.More || m[1] != "" // 9个多亿
		a.Len += len(m[0])
	}
	n := a.Len
	if q, n := e.halves(s, a); q != nil {
		return q, n
	}
	unit, u := e.unitAt(s[n:])
	b, ranged := corpus.Numeral{}, false
	for _, m := range joinMarks {
		rest, ok := strings.CutPrefix(s[n+u:], m)
		if !ok || (m == "和" || m == "与") && !betweenThem.MatchString(rest) {
			continue
		}
		c, ok := corpus.ParseNumeral(rest)
		if !ok || c.Chinese != a.Chinese || c.Bare {
			break
		}
		unit2, u2 := e.unitAt(rest[c.Len:])
		if unit2 == nil || unit != nil && unit2.Code != unit.Code && !strings.HasPrefix(rest[c.Len:c.Len+u2], strings.TrimSpace(s[n:n+u])+"/") { // 1.1元-1.3元/斤
			break
		}
		if u > 0 && (m == "至" || m == "到") && a.Value.Float() >= 1e8 && c.Value.Float() > 50*a.Value.Float() {
			break // 增长200亿元|至2万亿元: by how much, and to what; not 1000元至10万元
		}
		if u > 0 && sameUnit(unit, unit2) && a.Value.Float() > c.Value.Float() {
			break // -18℃|~4℃: no range, or one whose sign stands before it
		}
		b, ranged, unit = c, true, unit2
		n, u = n+u+len(m)+c.Len, u2
		break
	}
	low := a.Value
	if ranged && a.Value.Exp <= 0 && b.Value.Float() >= 1e4 && a.Value.Float() < 1e4 {
		// 20—30亿, 1.5—2万: the magnitude stands once.
		_, digits := plainDigits(s[n-b.Len : n])
		if digits > 0 {
			low = a.Value.Shift(digits)
		}
	}
	if unit == nil {
		return bareNumber(s, a)
	}
	n += u
	word := strings.TrimSpace(s[n-u : n])
	if other := otherMeasure.FindString(s[n:]); other != "" && unit.Code == "count" && unit.Dimension == Things {
		n += len(other) // 35条|（段）
		word += other
	}
	if unit.Code == "count" && unit.Words[0] == "个" {
		for _, w := range []string{"月", "小时", "百分点"} { // 1个多月, 5个多小时
			if rest, ok := strings.CutPrefix(s[n:], "多"+w); ok {
				unit, word = e.mustUnit("个"+w), "个"+w
				n = len(s) - len(rest)
				a.More = true
			}
		}
	}
	q := &quantity{low: scaled(low, unit), unit: unit, code: unit.Code, bare: a.Bare && !a.More && !ranged, small: a.Chinese && a.Value.Float() < 10}
	q.high = q.low
	if a.Upper.Mantissa > 0 && !ranged {
		q.high, q.bound, q.open = scaled(a.Upper, unit), Range, true
	}
	if ranged {
		q.high, q.bound = scaled(b.Value, unit), Range
		if *q.low > *q.high {
			return nil, 0
		}
	}
	if unit.Code == "count" {
		q.measure = word
	} else if unit.Code == "" {
		q.code = word
	}
	if unit.Dimension == Multiples {
		q.form = Multiple
	}
	if a.More || strings.HasPrefix(s[n:], "多") && unit.Dimension != Things && !strings.HasPrefix(s[n:], "多元") && !numeralAt(s[n+len("多"):]) {
		if !a.More {
			n += len("多")
		}
		q.setBound(GreaterThan)
	}
	return q, n
}

// hundredMillions is 亿 as something that is counted, in speech: 4|个亿.
var hundredMillions = regexp.MustCompile(`^个(多|余)?亿`)

// classSize makes of 亿 the size of things that are counted: 3个亿|元以上项目.
var classSize = regexp.MustCompile(`^(?:元|吨|斤)?(?:及?以[上下]|级)`)

// otherMeasure is the measure word of some of the things counted, behind that of the others:
// 35条|（段）, 36台|/套.
var otherMeasure = regexp.MustCompile(`^(?:[（(](?:[间户段个所处座台家条列架艘辆项件头口眼张株棵块片栋幢套]、?){1,4}[）)]|/[间户段所处座台家条列架艘辆项件头口眼张株棵块片栋幢套])次?`)

// halves reads a duration in two units or with a half: 2小时30分, 一个半小时, 两个半月, 六倍半, 一亩半.
func (e *Extractor) halves(s string, a corpus.Numeral) (*quantity, int) {
	for _, w := range []string{"小时", "月"} {
		if rest, ok := strings.CutPrefix(s[a.Len:], "个半"+w); ok {
			u := e.mustUnit("个" + w)
			v := ptr(a.Value.Float() + 0.5)
			return &quantity{low: v, high: v, unit: u, code: u.Code}, len(s) - len(rest)
		}
	}
	u, n := e.unitAt(s[a.Len:])
	times := u != nil && u.Dimension == Multiples && strings.HasPrefix(s[a.Len+n:], "半")
	if times || u != nil && a.Chinese && a.Value.Float() < 100 && halfMore.MatchString(s[a.Len+n:]) && (u.Dimension == Physical || u.Dimension == Durations) {
		q := &quantity{low: ptr((a.Value.Float() + 0.5) * float64(max(1, u.Factor))), unit: u, code: u.Code}
		if q.high = q.low; times {
			q.form = Multiple
		}
		return q, a.Len + n + len("半")
	}
	m := hoursMinutes.FindStringSubmatchIndex(s[a.Len:])
	if m == nil {
		return nil, 0
	}
	minutes, ok := corpus.ParseNumeral(s[a.Len+m[2]:])
	if !ok || minutes.Value.Float() >= 60 {
		return nil, 0
	}
	u = e.mustUnit("小时")
	v := ptr(a.Value.Float() + minutes.Value.Float()/60)
	return &quantity{low: v, high: v, unit: u, code: u.Code}, a.Len + m[1]
}

// halfMore is a half of the unit before it, and the head of no other word.
var halfMore = regexp.MustCompile(`^半(?:[^导成径岛挂决球路程日月夜边数封年天固个公干机自价山坡脱托室焦]|$)`)

var hoursMinutes = regexp.MustCompile(`^个?小时(\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)分钟?`)

func (e *Extractor) mustUnit(w string) *Unit {
	u, _ := e.units.longest(w)
	return u
}

func scaled(d corpus.Decimal, u *Unit) *float64 {
	if u.Factor > 1 {
		if p, ok := d.Times(u.Factor); ok {
			return ptr(p.Float())
		}
		return ptr(d.Float() * float64(u.Factor))
	}
	return ptr(d.Float())
}

// plainDigits splits 30亿 into its digits and the power of ten behind them.
func plainDigits(s string) (digits string, power int) {
	i := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune("0123456789.,", r) })
	if i < 0 {
		return s, 0
	}
	for _, r := range s[i:] {
		switch r {
		case '万':
			power += 4
		case '亿':
			power += 8
		case '千':
			power += 3
		case '百':
			power += 2
		}
	}
	return s[:i], power
}

// unitAt finds the unit at the start of s, after at most one space.
func (e *Extractor) unitAt(s string) (*Unit, int) {
	skip := 0
	if strings.HasPrefix(s, " ") {
		skip = 1
	}
	u, n := e.units.longest(s[skip:])
	if u == nil {
		return nil, 0
	}
	if r, rn := e.rateAt(u, s[skip:], n); rn > 0 {
		u, n = r, rn
	}
	if next, _ := utf8.DecodeRuneInString(s[skip+n:]); isLatin(rune(s[skip+n-1])) && (next == '/' || next < 0x3000 && (unicode.IsLetter(next) || unicode.IsDigit(next))) {
		return nil, 0 // 5mV, 16 Pro, 40m/h: the unit goes on
	}
	for _, w := range u.Not {
		if strings.HasPrefix(s[skip+n:], w) {
			if rest, ok := strings.CutPrefix(s[skip:], "个"); ok && n > len("个") && !strings.HasPrefix(rest, "月") {
				return e.unitAt(s[:skip+len("个")]) // 60个|点位
			}
			return nil, 0
		}
	}
	return u, skip + n
}

// sameUnit reports whether two values are given in one unit, or a quotient of the same units.
func sameUnit(a, b *Unit) bool {
	return a == b || a != nil && b != nil && a.Code == b.Code && a.Code != "" && a.Code != "count"
}

// bareNumber is a number without a unit: 36.4万帮扶对象 counts them, 7亿的销售额
// is money (settled when the indicator is known); a number below 万 is none.
func bareNumber(s string, a corpus.Numeral) (*quantity, int) {
	if a.Bare || a.Value.Float() < 1e4 {
		return nil, 0
	}
	if _, power := plainDigits(s[:a.Len]); power < 4 && !a.Chinese && !a.More {
		return nil, 0
	}
	next, _ := utf8.DecodeRuneInString(s[a.Len:])
	if strings.ContainsRune("级分里一", next) {
		return nil, 0
	}
	v := ptr(a.Value.Float())
	q := &quantity{low: v, high: v, code: "count"}
	if a.More {
		q.setBound(GreaterThan)
	}
	return q, a.Len
}
