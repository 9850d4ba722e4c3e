package extract

import (
	"regexp"
	"strings"
)

// What narrows an indicator, or the basis on which a change was measured.

// findQualifier keeps what narrows the indicator: the class of what is counted (亿元以上项目), what
// a bracket leaves aside (不含村办工业), the grade in the name (地级及以上), or the basis of a change
// (同口径, 扣除价格因素). "" if nothing does.
func (p *passage) findQualifier(f *frame) {
	for k := range p.mentions {
		m := &p.mentions[k]
		inNoun := !f.noun.empty() && m.start >= min(f.noun.start, f.limit) && m.end <= max(f.noun.end, f.pred.start)
		switch {
		case m.quantity != nil && m.quantity.class && inNoun && f.noun.end-m.end < len("固定资产投资产业项目"):
		case m.quantity != nil && m.quantity.class && m.quantity.tail > 0 && m.end <= f.value.start && strings.TrimPrefix(p.s[m.end:f.value.start], "的") == "": // 其中10亿元以上|30个
		case m.is(Filler) && strings.HasSuffix(p.s[m.start:m.end], "口径") && f.clause.has(m.start) && m.end <= f.value.start:
		default:
			continue
		}
		f.st.Qualifier = p.s[m.start:m.end]
		f.note("qualifier", p, span{m.start, m.end})
	}
	if f.st.Qualifier != "" {
		return
	}
	for _, find := range [...]func(*passage, *frame) span{(*passage).leftAside, (*passage).onWhatBasis, (*passage).classInName} {
		if a := find(p, f); !a.empty() {
			f.st.Qualifier = p.s[a.start:a.end]
			f.note("qualifier", p, a)
			return
		}
	}
	if g := f.before; g != nil && f.bare && g.st.Form == f.st.Form && g.basis {
		f.st.Qualifier, f.basis = g.st.Qualifier, true // 扣除价格因素，分别增长4%和|6%
		p.because(f, "qualifier", FromBefore, g.st.Qualifier)
	}
}

// leftAside is what a bracket behind the name or the value leaves aside or counts with it:
// 工业总产值（|不含村办工业|）.
func (p *passage) leftAside(f *frame) span {
	for _, at := range []int{f.value.end, f.noun.end} {
		if m := asideInBracket.FindStringSubmatchIndex(p.s[at:]); m != nil && at > 0 {
			return span{at + m[2], at + m[3]}
		}
	}
	return span{}
}

var asideInBracket = regexp.MustCompile(`^[（(]((?:不含|不包括|不包含|不计|扣除|剔除|未含|未包括)[^（）()，。；]{1,24}|[^（）()，。；]{2,20}(?:除外|在外))[，）)]`)

// onWhatBasis is the basis of a change, in its clause or in one before that says nothing else:
// |扣除价格因素|，分别增长4%和6%.
func (p *passage) onWhatBasis(f *frame) span {
	if f.st.Form != Growth && f.st.Form != Change {
		return span{}
	}
	from := f.clause.start
	if c := p.clauseBeforeBasis(f); !c.empty() {
		from = c.end
	}
	from = max(from, f.lastValueEnd())
	if m := changeBasis.FindStringIndex(p.s[from:max(from, f.value.start)]); m != nil {
		f.basis = true
		return span{from + m[0], from + m[1]}
	}
	return span{}
}

// clauseBeforeBasis is the clause before one that says nothing but the basis of the change that
// follows, empty if none says so.
func (p *passage) clauseBeforeBasis(f *frame) span {
	c, ok := p.clauseBefore(f.clause)
	if m := changeBasis.FindString(p.s[c.start:c.end]); !ok || m == "" || m != strings.TrimSpace(p.s[c.start:c.end]) {
		return span{}
	}
	c, _ = p.clauseBefore(c)
	return c
}

// lastValueEnd is where the value before ends, 0 if there is none.
func (f *frame) lastValueEnd() int {
	if f.before == nil {
		return 0
	}
	return f.before.value.end
}

var changeBasis = regexp.MustCompile(`按?(?:自然|同|可比|新)口径|按?(?:可比|不变)价格?(?:计算)?|(?:扣除|剔除|不考虑)[^，。；（）]{1,10}因素`)

// classInName is the threshold of a class in the name itself: |亿元以上|项目, |地级及以上|城市.
func (p *passage) classInName(f *frame) span {
	if f.noun.empty() {
		return span{}
	}
	if m := threshold.FindStringIndex(p.s[f.noun.start:f.noun.end]); m != nil {
		return span{f.noun.start + m[0], f.noun.start + m[1]}
	}
	return span{}
}

var threshold = regexp.MustCompile(`(?:[\d.]+|[一二三四五六七八九十百千])?[万亿]*(?:元|美元|平方米|亩|吨|千瓦|人|户|周?岁|米)及?以[上下]|(?:设区市|自治区|副国|国家|省部|副省|副部|厅局|副厅|县处|副处|乡科|副科|中高|[十百千万]+吨|\d{0,2}[A-Z]{1,4}|\d{1,2}|\p{Han})级及?以[上下]`)
