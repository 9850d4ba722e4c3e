package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// readSign reads a minus before the number at s[i:i+n], 自然增长率为|-1.44‰, 增速为|负2.1%,
// |零下二十度, and the upper end that a range from it has: -18℃|~4℃. It returns the length of the sign,
// 0 if there is none (10台-200台, 减负1760亿元), and of the upper end.
func (e *Extractor) readSign(q *quantity, s string, i, n int, found []mention) (sign, upper int) {
	if strings.HasSuffix(s[:i], belowZero) && (q.code == "kWh" || q.code == celsius) && (q.low != nil || q.high != nil) {
		q.unit, q.code, q.minus = e.mustUnit(celsius), celsius, true // of both ends of a range
		return len(belowZero), 0
	}
	if sign = signBefore(s, i, found); sign == 0 || q.low == nil && q.high == nil ||
		q.unit != nil && q.unit.Dimension != Ratios && q.unit.Dimension != Points && q.unit.Dimension != Money && q.unit.Dimension != People && q.code != celsius {
		return 0, 0
	}
	if q.low != nil && q.high != nil && *q.low != *q.high {
		q.low = negative(q.low) // 机房温度|-5℃~30℃: the sign is of the lower end
		return sign, 0
	}
	q.minus = true
	rest := s[i+n:]
	for _, mark := range rangeMarks {
		to, ok := strings.CutPrefix(rest, mark)
		if !ok || q.bound != "" && q.bound != Point {
			continue
		}
		number := strings.TrimLeft(to, minuses)
		r, m := e.numberAt(number)
		if r == nil || r.code != q.code || r.low == nil || r.high == nil || *r.low != *r.high {
			break
		}
		if number == to {
			q.low, q.high, q.minus = negative(q.low), r.high, false
		} else {
			q.low, q.high = ptr(min(*q.low, *r.low)), ptr(max(*q.low, *r.low))
		}
		q.bound = Range
		upper = len(rest) - len(number) + m
		q.end += upper
		break
	}
	return sign, upper
}

const (
	minuses   = "-－−–"
	belowZero = "零下"
)

// signBefore is the length of the minus that ends s[:i].
func signBefore(s string, i int, found []mention) int {
	if saidNegative.MatchString(s[:i]) {
		return len("负")
	}
	r, n := utf8.DecodeLastRuneInString(s[:i])
	if !strings.ContainsRune(minuses, r) || !isDigitByte(s[i]) || !signed(s[:i-n], found) {
		return 0
	}
	return n
}

// signed reports whether a dash after before is a sign and joins nothing.
func signed(before string, found []mention) bool {
	if k := len(found) - 1; k >= 0 && found[k].end == len(before) && (found[k].quantity != nil || found[k].time != nil || found[k].why != "") {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return unicode.Is(unicode.Han, r) && !strings.ContainsRune("万亿千百十元", r) || strings.ContainsRune("：:（(，、", r)
}

var saidNegative = regexp.MustCompile(`(?:[为是达至到在由从率]|增长)负$`)

// applySign makes a negative growth or change a fall, and any other value negative.
func (f *frame) applySign() {
	switch {
	case !f.q.minus:
	case f.st.Form == Growth || f.st.Form == Change:
		f.st.Direction = Down // 增长-2.1%, and 降幅为-2.1%, which is a fall too
	default:
		f.q.low, f.q.high, f.q.bound = below(f.q.low, f.q.high, f.q.bound)
	}
}

// below is the same distance on the other side of zero. 以下 is still below the number,
// 多 further from zero: 零下二十度以下 and 零下二十多度 are both colder.
func below(low, high *float64, b Bound) (*float64, *float64, Bound) {
	switch b {
	case AtLeast, AtMost:
		return negative(low), negative(high), b
	case GreaterThan:
		b = LessThan
	case LessThan:
		b = GreaterThan
	}
	return negative(high), negative(low), b
}

func negative(v *float64) *float64 {
	if v == nil {
		return nil
	}
	return ptr(-*v)
}
