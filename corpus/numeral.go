package corpus

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Numeral is a number as a text writes it.
type Numeral struct {
	Value   Decimal
	Upper   Decimal // the larger number where two digits leave it open (七八万: 80000), else zero
	Len     int     // bytes of the text
	More    bool    // 多 or 余 stands inside or behind: 4500余万, 80多
	Chinese bool    // written without Arabic digits
	Bare    bool    // a magnitude without a digit: 万亿, 百亿
}

var digitOf = map[rune]int64{
	'零': 0, '〇': 0, '○': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9,
	'壹': 1, '贰': 2, '叁': 3, '肆': 4, '伍': 5, '陆': 6, '柒': 7, '捌': 8, '玖': 9,
}

var magnitudeOf = map[rune]int{'十': 1, '拾': 1, '百': 2, '佰': 2, '千': 3, '仟': 3, '万': 4, '亿': 8}

// A magnitude in front of one of these belongs to the unit: 千瓦, 千克, 百分.
const unitTails = "姓瓦克米伏帕卡兆字升赫分"

// ParseNumeral reads the number at the start of s, Arabic (1,234.5), Chinese
// (三千六百, 二十一点七, 一九八五) or mixed (3亿6千万, 10.36百亿亿). ok is false
// when none stands there or it does not fit 18 digits. Fractions and
// percentages (百分之五) are quantities, not numerals.
func ParseNumeral(s string) (n Numeral, ok bool) {
	p := numeralParser{s: s}
	if n, ok = p.parse(); !ok {
		return Numeral{}, false
	}
	n.Len = p.pos
	return n, true
}

type numeralParser struct {
	s   string
	pos int
}

func (p *numeralParser) peek() (rune, int) { return utf8.DecodeRuneInString(p.s[p.pos:]) }

func (p *numeralParser) parse() (Numeral, bool) {
	n := Numeral{Chinese: true}
	var total Decimal
	got := false
	last := math.MaxInt // the magnitude of the group before: groups fall (3亿 6千万)
	for {
		mark := p.pos
		group, gap, chinese, any := p.group()
		if !any && got {
			break
		}
		if !any {
			// A magnitude alone (百亿, 万亿), never a lone 十 or 百 inside a group.
			if r, _ := p.peek(); magnitudeOf[r] == 0 || r == '十' {
				return n, false
			}
			group, n.Bare = Decimal{1, 0}, true
		}
		if !chinese && any {
			if r, _ := p.peek(); got && last < 4 && (magnitudeOf[r] == 0 || magnitudeOf[r] >= last) { // 5百20 is no number of this register, 1千8百 is
				p.pos = mark
				break
			}
			n.Chinese = false
		}
		more := p.more()
		power := p.magnitudes()
		if n.Bare && power == 0 {
			return n, false // 千克 is a unit
		}
		if got && last == 4 && power == 8 && group.Float() < 1e4 { // 一万八千亿 is 18000亿
			sum, fits := total.plus(group)
			if !fits {
				return n, false
			}
			total, last, n.More = sum.Shift(8), power, n.More || more || p.more()
			if n.More {
				break
			}
			continue
		}
		if got && (power >= last || !chinese && power == 0 && n.Chinese || chinese && power == 0 && !n.Chinese) { // 5万亿|两个台阶
			p.pos = mark
			break
		}
		sum, fits := total.plus(group.Shift(power))
		if !fits {
			return n, false
		}
		total, got, last = sum, true, power
		if gap > 0 {
			if n.Upper, fits = total.plus(Decimal{gap, power}); !fits {
				return n, false
			}
		}
		n.More = n.More || more || p.more()
		if power == 0 || n.More || n.Bare || gap > 0 {
			break
		}
	}
	n.Value = total
	if n.Bare {
		n.Chinese = true
	}
	return n, got
}

// more takes 多 or 余 when the number goes on or a measure word may follow.
func (p *numeralParser) more() bool {
	for _, w := range []string{"多", "余"} {
		if rest, ok := strings.CutPrefix(p.s[p.pos:], w); ok && rest != "" {
			// 多 opens words of its own: 100多元化 is not "100 and more yuan".
			if w == "多" && hasAnyPrefix(rest, "元化", "样", "边", "层", "方", "渠道", "领域", "部门", "形式", "媒体") {
				return false
			}
			p.pos += len(w)
			return true
		}
	}
	return false
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// magnitudes takes the chain of 十百千万亿 behind a group.
func (p *numeralParser) magnitudes() int {
	power := 0
	for {
		r, size := p.peek()
		m := magnitudeOf[r]
		if m == 0 {
			return power
		}
		if next, _ := utf8.DecodeRuneInString(p.s[p.pos+size:]); m <= 3 && strings.ContainsRune(unitTails, next) {
			return power
		}
		p.pos += size
		power += m
	}
}

// group reads an Arabic number or a Chinese number below 万, and how far the second of
// two digits that leave it open lies above it (三四百: 100).
func (p *numeralParser) group() (d Decimal, gap int64, chinese, ok bool) {
	if c := p.byteAt(0); c >= '0' && c <= '9' {
		d, ok = p.arabic()
		return d, 0, false, ok
	}
	d, gap, ok = p.chinese()
	return d, gap, true, ok
}

// open is how far the digit at the parser lies above the one before it when the two
// leave a number open (七八, 三五, 二、三百), and its length; 0 if they do not.
func (p *numeralParser) open(before int64) (gap int64, size int) {
	r, size := p.peek()
	listed := r == '、'
	if listed {
		mark := size
		r, size = utf8.DecodeRuneInString(p.s[p.pos+mark:])
		size += mark
	}
	v, is := digitOf[r]
	if !is || before == 0 || v != before+1 && (before != 3 || v != 5 || listed) {
		return 0, 0
	}
	next, _ := utf8.DecodeRuneInString(p.s[p.pos+size:])
	if isChineseDigit(next) || next == '点' || listed && magnitudeOf[next] == 0 {
		return 0, 0
	}
	return v - before, size
}

func (p *numeralParser) byteAt(i int) byte {
	if p.pos+i < len(p.s) {
		return p.s[p.pos+i]
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// arabic reads digits with thousands separators (a comma before exactly three digits) and a decimal part.
func (p *numeralParser) arabic() (Decimal, bool) {
	var d Decimal
	digits := 0
	take := func() bool {
		if digits++; digits > 18 {
			return false
		}
		d.Mantissa = d.Mantissa*10 + int64(p.byteAt(0)-'0')
		p.pos++
		return true
	}
	for {
		switch c := p.byteAt(0); {
		case isDigit(c):
			if !take() {
				return d, false
			}
			continue
		case c == ',' && digits > 0 && digits <= 15 && isDigit(p.byteAt(1)) && isDigit(p.byteAt(2)) && isDigit(p.byteAt(3)) && !isDigit(p.byteAt(4)) && p.leadingGroup():
			p.pos++
			continue
		case c == 0xEF && digits > 0 && digits <= 15 && strings.HasPrefix(p.s[p.pos:], "，") && isDigit(p.byteAt(3)) && isDigit(p.byteAt(4)) && isDigit(p.byteAt(5)) && !isDigit(p.byteAt(6)) && p.leadingGroup():
			p.pos += len("，") // 1，743，846，000元, as prints of the 1950s have it
			continue
		case c == '.' && isDigit(p.byteAt(1)), p.middleDot():
			p.pos++
			if c != '.' {
				p.pos++
			}
			for isDigit(p.byteAt(0)) {
				if !take() {
					return d, false
				}
				d.Exp--
			}
		}
		return d, digits > 0
	}
}

// middleDot reports whether a raised point stands for the decimal point, as in
// prints of the 1990s (19·5%), and not in a date or a name (9·18事变).
func (p *numeralParser) middleDot() bool {
	rest, ok := strings.CutPrefix(p.s[p.pos:], "·")
	if !ok || rest == "" || !isDigit(rest[0]) {
		return false
	}
	rest = strings.TrimLeft(rest, "0123456789")
	return hasAnyPrefix(rest, "%", "％", "万", "亿", "个百分点", "倍", "元")
}

// leadingGroup reports whether what stands before the comma is one to three
// digits or a full group of three, so that "2020,100" is no number.
func (p *numeralParser) leadingGroup() bool {
	n := 0
	for i := p.pos - 1; i >= 0 && isDigit(p.s[i]); i-- {
		n++
	}
	return n <= 3
}

// chinese reads 三千六百, 二十一点七, 一九八五, 十二, 七八.
func (p *numeralParser) chinese() (d Decimal, gap int64, ok bool) {
	var total, digit int64
	digits, units := 0, 0
	pending, plain := false, true
	lastUnit := 4
	start := p.pos
	for {
		r, size := p.peek()
		if pending && digits == 1 && gap == 0 {
			if by, n := p.open(digit); n > 0 {
				gap = by
				p.pos += n
				continue
			}
		}
		if v, is := digitOf[r]; is {
			if gap > 0 {
				break
			}
			if pending && digit != 0 && units > 0 && v != 0 { // 三百五六: two numbers
				break
			}
			if pending {
				if digits >= 17 {
					return Decimal{}, 0, false
				}
				digit = digit*10 + v
			} else {
				digit = v
			}
			digits++
			pending = true
			p.pos += size
			continue
		}
		m := magnitudeOf[r]
		if m == 0 || m > 3 || m >= lastUnit && units > 0 {
			break
		}
		if next, _ := utf8.DecodeRuneInString(p.s[p.pos+size:]); strings.ContainsRune(unitTails, next) && !(pending && m < 3) && !strings.HasPrefix(p.s[p.pos+size:], "分之") {
			break
		}
		if !pending || digits > 1 && digit >= 10 {
			if r != '十' || pending || units > 0 && total%100 != 0 {
				break
			}
			digit = 1
		}
		total += digit * pow10(m)
		gap *= pow10(m)
		digit, pending, plain = 0, false, false
		digits = 0
		lastUnit = m
		units++
		p.pos += size
	}
	if p.pos == start {
		return Decimal{}, 0, false
	}
	if pending {
		if units > 0 && digits == 1 && lastUnit > 1 && !strings.Contains(p.s[start:p.pos], "零") && !strings.Contains(p.s[start:p.pos], "〇") {
			digit *= pow10(lastUnit - 1) // 三千六 is 3600, before 万: 一千二万 does not occur
			gap *= pow10(lastUnit - 1)
		}
		total += digit
	}
	d = Decimal{Mantissa: total}
	if rest, ok := strings.CutPrefix(p.s[p.pos:], "点"); ok && (plain && digits == 1 || !plain || digits > 1) {
		if r, _ := utf8.DecodeRuneInString(rest); isChineseDigit(r) {
			p.pos += len("点")
			for {
				r, size := p.peek()
				v, is := digitOf[r]
				if !is || -d.Exp >= 9 {
					break
				}
				d.Mantissa = d.Mantissa*10 + v
				d.Exp--
				p.pos += size
			}
		}
	}
	return d, gap, true
}

func isChineseDigit(r rune) bool { _, ok := digitOf[r]; return ok }

func pow10(n int) int64 {
	v := int64(1)
	for range n {
		v *= 10
	}
	return v
}
