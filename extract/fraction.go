package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

var percentUnit = &Unit{Words: []string{"%"}, Code: "percent", Dimension: Ratios}

var permilleUnit = &Unit{Words: []string{"‰"}, Code: "permille", Dimension: Ratios}

// fractionAt reads 百分之五, 千分之三, 三分之二, 1/4, 七成.
func fractionAt(s string) (*quantity, int) {
	for prefix, unit := range map[string]*Unit{"百分之": percentUnit, "千分之": permilleUnit} {
		rest, ok := strings.CutPrefix(s, prefix)
		if !ok {
			continue
		}
		a, ok := corpus.ParseNumeral(rest)
		if strings.HasPrefix(rest, "百") { // 百分之百
			a, ok = corpus.Numeral{Value: corpus.Decimal{Mantissa: 100}, Len: len("百")}, true
		}
		if !ok {
			return nil, 0
		}
		n := len(prefix) + a.Len
		q := &quantity{low: ptr(a.Value.Float()), unit: unit, code: unit.Code}
		q.high = q.low
		for _, m := range rangeMarks {
			more, ok := strings.CutPrefix(s[n:], m)
			if !ok {
				continue
			}
			more2 := strings.TrimPrefix(more, prefix)
			if b, ok := corpus.ParseNumeral(more2); ok && b.Value.Float() > *q.low && (b.Chinese == a.Chinese) {
				q.high, q.bound = ptr(b.Value.Float()), Range
				n += len(m) + len(more) - len(more2) + b.Len
			}
			break
		}
		if strings.HasPrefix(s[n:], "几") && a.Chinese && strings.HasSuffix(s[:n], "十") {
			n += len("几") // 百分之十|几
			a.More = true
		}
		if a.More {
			q.setBound(GreaterThan)
		}
		return q, n
	}
	a, ok := corpus.ParseNumeral(s)
	if !ok {
		return nil, 0
	}
	v := a.Value.Float()
	rest := s[a.Len:]
	if after, ok := strings.CutPrefix(rest, "分之"); ok {
		b, ok := corpus.ParseNumeral(after)
		if !ok || v <= 0 || b.Value.Float() >= v {
			return nil, 0
		}
		part := ptr(b.Value.Float() / v * 100)
		return &quantity{low: part, high: part, unit: percentUnit, code: "percent"}, a.Len + len("分之") + b.Len
	}
	for _, slash := range []string{"/", "／", "∕"} {
		after, ok := strings.CutPrefix(rest, slash)
		if !ok || a.Chinese {
			continue
		}
		b, ok := corpus.ParseNumeral(after)
		if !ok || b.Chinese || v >= b.Value.Float() || b.Value.Float() > 20 || v != float64(int(v)) || v == 0 || b.Value.Float() != float64(int(b.Value.Float())) {
			return nil, 0
		}
		if next, _ := utf8.DecodeRuneInString(after[b.Len:]); next == '/' || next == '.' {
			return nil, 0
		}
		part := ptr(v / b.Value.Float() * 100)
		return &quantity{low: part, high: part, unit: percentUnit, code: "percent"}, a.Len + len(slash) + b.Len
	}
	return tenthsAt(s, a)
}

// Words that begin with 成, so that a number before them is no share: 3成立.
const notTenths = "绩像立为本果员功效就长品都熟分交套体人年份活因"

// ofTenth reads what stands behind 成 and says how much of the next tenth there is, in percent, and
// its length: 两成|半, 三成|五. 0 if it belongs to another word.
func ofTenth(rest string) (part float64, n int) {
	if m := halfOrDigit.FindStringSubmatch(rest); m != nil {
		if m[1] == "半" {
			return 5, len(m[1])
		}
		a, _ := corpus.ParseNumeral(m[1])
		return a.Value.Float(), len(m[1])
	}
	return 0, 0
}

var halfOrDigit = regexp.MustCompile(`^([半一二三四五六七八九])(?:[，。；、：）”的以左上多]|$)`)

// tenthsAt reads 七成, 8成, 三到四成, 九成五.
func tenthsAt(s string, a corpus.Numeral) (*quantity, int) {
	low, high, n := a.Value.Float(), a.Value.Float(), a.Len
	bound := Bound("")
	for _, m := range rangeMarks {
		more, ok := strings.CutPrefix(s[n:], m)
		if !ok {
			if more, ok = strings.CutPrefix(s[n:], "成"+m); ok {
				m = "成" + m // 两成到三成
			}
		}
		if !ok {
			continue
		}
		if b, ok := corpus.ParseNumeral(more); ok && b.Value.Float() > low && strings.HasPrefix(more[b.Len:], "成") {
			high, bound = b.Value.Float(), Range
			n += len(m) + b.Len
		}
		break
	}
	rest, ok := strings.CutPrefix(s[n:], "成")
	if !ok || high >= 10 || low <= 0 {
		return nil, 0
	}
	n += len("成")
	next, _ := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune(notTenths, next) {
		return nil, 0
	}
	part, m := ofTenth(rest)
	n += m
	q := &quantity{low: ptr(low*10 + part), high: ptr(high*10 + part), bound: bound, unit: percentUnit, code: "percent"}
	if part > 0 {
		return q, n
	}
	if next == '多' {
		n += len("多")
		q.setBound(GreaterThan)
	}
	return q, n
}
