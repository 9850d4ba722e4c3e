package extract

import (
	"regexp"
	"strings"
)

// 度 is a measure of electricity and of heat alike; what stands beside it tells which.

const celsius = "℃"

// belowZero reads 零下 before degrees as their sign: |零下|二十度. It reports whether it did.
func (e *Extractor) belowZero(q *quantity, before string) bool {
	if !strings.HasSuffix(before, "零下") || q.code != "kWh" && q.code != celsius || q.low == nil && q.high == nil {
		return false
	}
	q.low, q.high, q.bound = below(q.low, q.high, q.bound)
	q.unit, q.code = e.mustUnit(celsius), celsius
	return true
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

// asDegrees gives a number of 度 the unit of heat where a temperature has it: 气温达到38度.
func (p *passage) asDegrees(f *frame) {
	if f.q.code == "kWh" && heat.MatchString(f.subject) && strings.HasSuffix(strings.TrimSuffix(p.s[f.value.start:f.value.end-f.q.tail], "多"), "度") {
		f.st.Unit = celsius
	}
}

// heat ends the names of temperatures.
var heat = regexp.MustCompile(`(?:[气体水室地低高恒油]温|温度|温差)$`)
