package extract

import (
	"regexp"
	"strings"
)

// 度 is a measure of electricity and of heat alike; what stands beside it tells which.

const celsius = "℃"

// asDegrees gives a number of 度 the unit of heat where a temperature has it: 气温达到38度.
func (p *passage) asDegrees(f *frame) {
	if f.q.code == "kWh" && heat.MatchString(f.subject) && strings.HasSuffix(strings.TrimSuffix(p.s[f.value.start:f.value.end-f.q.tail], "多"), "度") {
		f.st.Unit = celsius
	}
}

// heat ends the names of temperatures.
var heat = regexp.MustCompile(`(?:[气体水室地低高恒油]温|温度|温差)$`)
