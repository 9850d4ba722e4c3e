package extract

import (
	"regexp"
	"strings"
)

// 度 is a measure of electricity and of heat alike; what stands beside it tells which.

const celsius = "℃"

// asDegrees gives a number of 度 the unit of heat where a temperature has it, and none but itself
// where an angle has it: 气温达到38度, 可视角度达到140度.
func (p *passage) asDegrees(f *frame) {
	switch {
	case !p.degrees(f):
	case heat.MatchString(f.subject):
		f.st.Unit = celsius
	case slope.MatchString(f.subject) && !strings.Contains(p.s, "电"):
		f.st.Unit = "度"
	}
}

// degrees reports whether the value is told in 度, of which is not said what they measure.
func (p *passage) degrees(f *frame) bool {
	return f.q.code == "kWh" && strings.HasSuffix(strings.TrimSuffix(p.s[f.value.start:f.value.end-f.q.tail], "多"), "度")
}

// slope ends the names of angles.
var slope = regexp.MustCompile(`(?:角度|坡度|倾角|视角|坡|纬度|经度)$`)

// heat ends the names of temperatures.
var heat = regexp.MustCompile(`(?:[气体水室地低高恒油]温|温度|温差)$`)
