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
	q.low, q.high = negative(q.high), negative(q.low)
	switch q.bound {
	case GreaterThan, AtLeast:
		q.bound = map[Bound]Bound{GreaterThan: LessThan, AtLeast: AtMost}[q.bound]
	case LessThan, AtMost:
		q.bound = map[Bound]Bound{LessThan: GreaterThan, AtMost: AtLeast}[q.bound]
	}
	q.unit, q.code = e.mustUnit(celsius), celsius
	return true
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
