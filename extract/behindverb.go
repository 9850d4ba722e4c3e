package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// does reports whether a verb ends the name before it: 300名医护人员|坚守岗位. One of a
// clause that describes a name does not: 5家|来自海外的企业.
func (p *passage) does(m *mention, from, end int) bool {
	if !m.is(Doing) || m.end > end || !p.words.aligned(m.start, m.end) || strings.Contains(p.s[m.end:end], "的") {
		return false
	}
	return !m.cue.Nominal || utf8.RuneCountInString(p.s[from:m.start]) >= 2 && !strings.HasSuffix(p.s[:m.start], "的")
}

// narrows reports whether a verb narrows the noun behind it, so that it is a part of the
// name: 12项租金|减免|政策, 30枚邻国|提供|的导弹, not 10家公司|上报|的方案.
func (p *passage) narrows(m *mention, from int) bool {
	if m.cue.Role != Act {
		return false
	}
	if who := actors.FindString(p.s[m.end:]); who != "" && p.words.aligned(m.end+len(who), m.end+len(who)) && (p.ended(m.end+len(who)) || conjoined.MatchString(p.s[m.end+len(who):])) {
		return true // 40家|食品|参展|企业
	}
	if b := p.endingAt(from); b != nil && b.quantity != nil && b.quantity.measure != "" && strings.Contains(bodies, b.quantity.measure) {
		return false
	}
	if strings.HasPrefix(p.s[m.end:], "与") || strings.HasPrefix(p.s[m.end:], "和") {
		return true // 10个产业|集聚|与赋能应用园区
	}
	of, ok := strings.CutPrefix(p.s[m.end:], "的")
	return ok && !numeralAt(of) || p.e.wordings[Measures].opens(p.s[m.end:])
}

// conjoined goes on with others.
var conjoined = regexp.MustCompile(`^(?:和|与|及|以及)`)

// actors are those who do what the verb before them says.
var actors = regexp.MustCompile(`^(?:企业|单位|机构|人员|选手|代表|嘉宾|团队)`)

// bodies are the measure words of who can act, and of what moves.
const bodies = "家户名位人所人次架艘辆列节"

// opensNoun reports whether a verb opens the name of what is counted, because it is as
// often a noun (20个|改造项目, not 20个|开工建设) or describes it (47个|提供药品的服务点).
// Behind a sum a verb says what it is spent on, unless the name is short: 60亿元|采购任务.
func (p *passage) opensNoun(m *mention, end int) bool {
	q := p.endingAt(m.start)
	if m.end >= end || strings.HasPrefix(p.s[m.end:], "的") || q == nil || q.quantity == nil || q.quantity.unit == nil {
		return false
	}
	dim := q.quantity.unit.Dimension
	if !m.cue.Nominal {
		return dim == Things && !strings.Contains(bodies, q.quantity.measure) && strings.Contains(p.s[m.end:end], "的")
	}
	r, _ := utf8.DecodeRuneInString(p.s[m.end:])
	b := p.beginningAt(m.end)
	return unicode.Is(unicode.Han, r) && (b == nil || b.indicator != nil) && (dim != Money || utf8.RuneCountInString(strings.Split(p.s[m.start:end], "的")[0]) <= 5)
}

// tellsVerb begins a name of the vocabulary that is a verb and its object: 重点项目|完成投资.
var tellsVerb = regexp.MustCompile(`^(?:完成|实现|接待|引进|建成|累计|转化)`)

// becomes reports whether a verb that is as often a noun says at the end of the clause what
// became of the projects before it: 206个|重大项目|开工建设.
func (p *passage) becomes(from int, m *mention, end int) bool {
	before := p.s[from:m.start]
	if w := p.e.wordings[Adverbial].ending(before); w != "" {
		before = strings.TrimSuffix(before, w)
	}
	if m.cue.Role != Act || !p.e.wordings[OfThings].ends(before) {
		return false
	}
	for at := m.end; at < end; {
		i := p.beginningAt(at)
		if !i.is(Act) {
			return false
		}
		at = i.end
	}
	return true
}

// stepsOn reports whether a cue begins what is said of the noun: 桥梁|也正在建设.
func (p *passage) stepsOn(m *mention) bool {
	return p.e.wordings[Continuing].is(p.s[m.start:m.end])
}

var endsNoun = map[Role]bool{Modal: true, Mark: true, Reach: true, Changing: true, Limit: true, Spread: true, Order: true, Act: true}
