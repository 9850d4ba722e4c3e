package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// madeUpOf is what the things or people that a value counts make up: 代表团|由|700余人|组成.
func (p *passage) madeUpOf(f *frame) span {
	m := p.endingAt(f.value.start)
	if m == nil || p.s[m.start:m.end] != "由" || !strings.HasPrefix(p.s[f.value.end:], "组成") && !strings.HasPrefix(p.s[f.value.end:], "构成") {
		return span{}
	}
	if n := p.nounBefore(f.limit, m.start); p.nominal(n) {
		return n
	}
	return span{}
}

// describesBehind reports whether the value is what left has reached, and all of it only describes
// the thing behind 的: 企业|超60万家|的平台.
func (p *passage) describesBehind(f *frame, left span) bool {
	if !strings.HasPrefix(p.s[f.value.end:], "的") || f.pred.first(Act) != nil && f.pred.first(Act).start >= left.end {
		return false
	}
	if t := p.s[left.start:left.end]; utf8.RuneCountInString(t) < 2 || utf8.RuneCountInString(t) > 8 || p.e.wordings[Empty].is(t) || p.e.wordings[Abroad].is(t) || strings.Contains(t, "第") {
		return false // 成为第4个吞吐量|超千万人次|的机场
	}
	m := p.endingAt(f.value.start)
	return m != nil && m.start == left.end && m.is(Limit, Reach)
}

// ownedThing reports whether a size stands between a place or an owner and the thing that
// a verb makes: 建设|南区|720兆瓦|储能电站.
func (p *passage) ownedThing(f *frame, left, right span) bool {
	b := p.endingAt(left.start)
	t := p.s[right.start:right.end]
	if len(f.pred.chain) == 0 && right.start == f.value.end && left.end == f.value.start && landEnd.MatchString(p.s[left.start:left.end]) {
		return true // 城北县|10万亩|红高粱
	}
	if len(f.pred.chain) == 0 && projects.MatchString(t) && !p.e.wordings[OfMeasure].ends(p.s[left.start:left.end]) {
		return true // 审核|60万吨|乙烯项目
	}
	return len(f.pred.chain) == 0 && b.is(Act) && !p.e.wordings[OfMeasure].ends(p.s[left.start:left.end]) &&
		utf8.RuneCountInString(t) >= 3 && !p.e.wordings[Aiming].is(t) && !p.e.wordings[NamingValues].opens(t) && p.e.wordings[OfThings].ends(t)
}

// landEnd ends the names of places.
var landEnd = regexp.MustCompile(`\p{Han}{2,}(?:省|市|县|区|州|盟|旗|乡|镇|村|街道|农场|流域|平原|环|路)$`)

// projects are what a size before them only describes.
var projects = regexp.MustCompile(`\p{Han}{2,}(?:项目|工程|装置|机组|生产线)$`)

// aim reports whether the words behind the value say that it is one: 6000台|的目标, 9万人|的任务
// |提前完成.
func (p *passage) aim(f *frame) bool {
	rest, ok := strings.CutPrefix(p.s[f.value.end:], "的")
	if !ok {
		return false
	}
	w := p.e.wordings[Aiming].opening(rest)
	r, _ := utf8.DecodeRuneInString(rest[len(w):])
	if w == "" || w == rest || isBreak(r) {
		return w != ""
	}
	m := p.beginningAt(f.value.end + len("的") + len(w))
	return m.is(Mark, Modal, Reach, Filler, Changing) || p.e.wordings[Manner].opens(rest[len(w):])
}

// enumerated reports whether the value closes a list of names, so that what stands
// behind it is what they are: 甲、乙、丙等6个|区.
func (p *passage) enumerated(f *frame, right span) bool {
	if right.empty() || !f.q.of(Things, People) {
		return false
	}
	return strings.HasSuffix(p.s[:f.value.start], "等")
}

// paced is what changes at the pace that a value gives: 以6%的速度|增加|科研经费.
func (p *passage) paced(f *frame) span {
	if !f.q.of(Ratios) {
		return span{}
	}
	at := f.value.end + len(pace.FindString(p.s[f.value.end:f.clause.end]))
	m := p.beginningAt(at)
	if at == f.value.end || !m.is(Changing) {
		return span{}
	}
	n := p.trim(span{m.end, f.clause.end})
	if p.predicated(n) {
		n = p.nounAfter(m.end, f.clause.end)
	}
	if !p.nominal(n) {
		return span{}
	}
	return n
}

var pace = regexp.MustCompile(`^的?(?:年均|平均)?(?:增长|递增|增加|下降|递减)?(?:速度|速率)`)

// boughtFor is the deal that a sum was paid for: 以6.5亿元|收购水泥厂.
func (p *passage) boughtFor(f *frame) span {
	m := p.beginningAt(f.value.end)
	if !f.q.of(Money) || !m.is(Act) || !p.by(f) {
		return span{}
	}
	from := len(p.s) - len(strings.TrimPrefix(p.s[m.end:], "了"))
	n := p.nounAfter(from, f.clause.end)
	if !p.nominal(n) {
		return span{}
	}
	return span{m.start, n.end}
}

// by reports whether 以 leads to the value.
func (p *passage) by(f *frame) bool {
	for _, m := range f.pred.chain {
		if p.s[m.start:m.end] == "以" {
			return true
		}
	}
	return false
}

// pairedNoun reports whether the value and the next one each stand directly before what
// they measure: 200万亩|弱苗|和30万亩|旺苗.
func (p *passage) pairedNoun(f *frame, right span) bool {
	if right.start != f.value.end || !f.q.of(Physical) {
		return false
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity == nil || m.start < right.end || m.start >= f.clause.end {
			continue
		}
		if !onlyLinks(p.s[right.end:m.start]) || m.quantity.code != f.q.code {
			return false
		}
		n := p.nounAfter(m.end, f.clause.end)
		return n.start == m.end && p.nominal(n)
	}
	return false
}

// heads reports whether the noun behind the value is what all before it describes:
// 支持企业技改的|3亿元|专项资金, 形成|30亿元|的订单.
func (p *passage) heads(f *frame, right span) bool {
	if f.q.unit == nil || f.q.unit.Dimension == Ratios || f.q.unit.Dimension == Points || f.q.unit.Dimension == Durations || right.start > f.value.end+len("的") {
		return false
	}
	of := strings.HasSuffix(p.s[f.limit:f.pred.start], "的")
	if p.e.wordings[NamingValues].opens(p.s[right.start:right.end]) {
		return false // 按3000元的标准落实
	}
	if p.e.wordings[BeforeValue].ends(p.s[:f.value.start]) {
		return false // 总投资12亿元的项目, 全长38公里的公路
	}
	if strings.HasPrefix(p.s[f.value.end:], "的") {
		if left := strings.TrimRight(p.s[f.limit:f.pred.start], nounTrail); f.pred.first(Limit) != nil && p.e.wordings[OfMeasure].ends(p.s[right.start:right.end]) && !p.e.wordings[OfMeasure].ends(left) {
			return true // 以超过|8000亿元|的采购规模
		}
		return of || f.pred.first(Limit) == nil && f.pred.first(Changing) == nil && f.pred.first(Reach) == nil && !p.e.wordings[Generic].is(p.s[right.start:right.end])
	}
	return of
}
