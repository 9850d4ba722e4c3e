package extract

import (
	"regexp"
	"strings"
)

// What had been expected of a value, and what there was before it.

// setBeside is what leads from a value to the one that had been expected, or that there was before,
// which is told itself: 同比增长2.6%，|低于市场预期的|2.9%.
var setBeside = regexp.MustCompile(`(?:[高低好差优强弱逊大小快慢]于|不及|不如|超过|超出|超)(?:市场|此前|之前|原先|机构|分析师|经济学家)?(?:一致|普遍|平均)?的?(?:预期|预测|预估|前值|初值)(?:中?值|水平)?[的为]?$`)

// expects reports whether the value is the one that the value before it is set against, and so
// measures in the same way, without a bound.
func (p *passage) expects(f *frame) bool {
	g := f.before
	return g != nil && g.value.end <= f.clause.start && f.q.form == "" && f.q.code == g.q.code && f.q.bound == "" && setBeside.MatchString(p.s[f.clause.start:f.value.start])
}

// hadBeenExpected reports whether the value is what had been expected of the one before it, and so
// of the same months: 5月失业率4%，预期|3%.
func (p *passage) hadBeenExpected(f *frame) bool {
	g := f.before
	return g != nil && g.st.Kind == Result && g.subject == f.subject && g.st.Form == f.st.Form && g.st.Period == f.st.Period && f.st.Period != years(f.st.Period.End.Year, f.st.Period.End.Year) &&
		(f.st.Modality == "预期" || p.opensExpected(f))
}

// opensExpected reports whether the clause of a value opens with the word for what was expected.
func (p *passage) opensExpected(f *frame) bool {
	return strings.HasPrefix(p.s[f.clause.start:], "预期")
}
