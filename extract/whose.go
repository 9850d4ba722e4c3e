package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// described is the thing behind a value that is one of its measures: 总规模5亿元的|产业基金.
// "" if none.
func (p *passage) described(f *frame) string {
	if f.after || !strings.HasPrefix(p.s[f.value.end:], "的") {
		return ""
	}
	n := p.nounAfter(f.value.end, f.clause.end)
	if i := strings.IndexAny(p.s[n.start:n.end], "和及与"); i > 0 {
		n.end = n.start + i
	}
	if !p.nominal(n) || p.aim(f) {
		return ""
	}
	return p.s[n.start:n.end]
}

// graded joins a grade that stands alone to what the statement before counts:
// 国家级绿色工厂3个，|省级|12个. "" if it does not stand alone.
func (p *passage) graded(f *frame, noun string) string {
	g := p.previous(f)
	if g == nil || f.after || grade.FindString(noun) != noun || noun == "" || g.q == nil || f.q.code != g.q.code {
		return ""
	}
	thing := strings.TrimPrefix(g.subject, grade.FindString(g.subject))
	if thing == "" || strings.HasSuffix(thing, "级") {
		return ""
	}
	p.because(f, "indicator", FromBefore, g.subject)
	return noun + thing
}

// elsewhere joins a sort of place that stands alone to the rate that the statement before
// tells of another: 城市社区服务覆盖率达到100%，|农村|达到50%. "" if it does not stand alone.
func (p *passage) elsewhere(f *frame, noun string) string {
	g := p.previous(f)
	if g == nil || f.after || noun == "" || !p.e.wordings[Dwelling].is(noun) || f.q == nil || g.q == nil || f.q.code != "percent" || g.q.code != "percent" {
		return ""
	}
	of := p.e.wordings[Dwelling].opening(g.subject)
	if of == "" || of == g.subject {
		return ""
	}
	p.because(f, "indicator", FromBefore, g.subject)
	return noun + strings.TrimPrefix(g.subject, of)
}

// grade is whose rank a thing has been given.
var grade = regexp.MustCompile(`^(?:(?:国家|部|省|自治区|市|州|盟|县|区|旗)级?[、和])*(?:国家|部|省部|省市县|省市|市县乡|市县|县乡|省|自治区|市|州|盟|县|区|旗|乡|镇|校|院)[两三]?级(?:以上)?`)

// acrossTime is whose measure a general word is, before the time that stands between:
// 生猪|年末|存栏, 储能|累计|装机规模. "" if none.
func (p *passage) acrossTime(f *frame) string {
	m := p.endingAt(f.noun.start)
	if f.after || m == nil || m.time == nil && p.s[m.start:m.end] != "累计" || m.start < f.limit {
		return ""
	}
	n := p.nounBefore(f.limit, m.start)
	if !p.nominal(n) {
		return ""
	}
	return p.withoutPlace(p.s[n.start:n.end])
}

// headOfList is the measure that leads to a list of products, each with its value: 产量有所减少：|棉纱|减少5%.
// "" if none does or the name says its own.
func (p *passage) headOfList(f *frame, noun string) string {
	colon := strings.LastIndex(p.s[:f.clause.start], "：")
	if colon < 0 || f.after || !f.q.of(Physical, Ratios) || f.st.Form == Share || utf8.RuneCountInString(noun) > longestProduct || p.e.saysMeasure(noun) || p.e.exact[noun] != nil || noProduct.MatchString(noun) || strings.ContainsAny(p.s[colon:f.clause.start], "。；") {
		return ""
	}
	lead := p.clauseOf(colon - 1)
	m := leadsList.FindStringSubmatch(p.s[lead.start:colon])
	if m == nil || p.anchorBetween(lead.start, colon) {
		return ""
	}
	return m[1]
}

// leadsList is a clause that tells of a measure of several products and leads to them.
var leadsList = regexp.MustCompile(`(产量|产值|销量|销售量|出口量|进口量|价格|售价|播种面积|种植面积)[^，。；：\d]{0,12}$`)

// noProduct ends the name of what nobody makes: 就业, 订单.
var noProduct = regexp.MustCompile(`[业单费资口者率度员户]$|投资|消费|出口|进口|就业`)

// longestProduct bounds, in characters, the name of a product in such a list.
const longestProduct = 6

// soughtAfter is how much of something is wanted, or there is, or flows.
var soughtAfter = regexp.MustCompile(`^(?:(?:总|市场)?(?:需求|供给|供应|消费)量?|净(?:流入|流出|买入|卖出|增持|减持|投放|回笼)额?)$`)

// opensClauseWith reports whether nothing but a bound stands between the value and what
// is before it: 近七成|行政村, 其中过半|企业.
func (p *passage) opensClauseWith(f *frame) bool {
	for _, m := range f.pred.chain {
		if !m.is(Limit, Whole, Scope, Average) {
			return false
		}
	}
	return true
}

// nameTo is the name that ends at a place, empty if none does.
func (p *passage) nameTo(limit, end int) span {
	n := p.nounBefore(limit, end)
	if !p.nominal(n) {
		return span{}
	}
	return n
}

// comesTo is what has come to a share of something else: 高标准农田|达到|耕地面积的|64%.
func (p *passage) comesTo(f *frame, left span) span {
	if !f.q.of(Ratios) || left.empty() || !strings.HasSuffix(p.s[:f.pred.start], "的") {
		return span{}
	}
	b := p.endingAt(left.start)
	if !b.is(Reach, Limit) || strings.HasPrefix(p.s[b.start:], "占") || b.cue.Direction != "" {
		return span{}
	}
	return p.nameTo(f.limit, p.beforeMarks(b.start, f.limit))
}

// ofPlan is what has been done of a plan (商品零售总额|完成年度计划的|94%), or, when the
// clause names nothing else, the plan itself: what follows is then about what the statement
// before measures (棉花产量达到9万担，完成|年度计划|的97%，增长4%).
func (p *passage) ofPlan(f *frame) (n span, alone bool) {
	if !f.q.of(Ratios) {
		return span{}, false
	}
	m := planShare.FindStringSubmatchIndex(p.s[f.limit:f.value.start])
	if m == nil {
		return span{}, false
	}
	verb := f.limit + m[2]
	if n = p.nameTo(f.limit, p.beforeMarks(verb, f.limit)); !n.empty() {
		return n, false
	}
	if p.previous(f) == nil || m[5]-m[4] <= len("计划") || p.beforeMarks(verb, f.clause.start) > f.clause.start {
		return span{}, false
	}
	return span{f.limit + m[4], f.limit + m[5]}, true
}

var planShare = regexp.MustCompile(`(只?完成)了?((?:“十\p{Han}{0,2}五”|全年|年度|年初|调整|原定|既定|国家|省|市|预定|规划|下达)*(?:目标|计划|任务|预算|指标|进度)+数?)的?(?:约|近|超|超过)?$`)

// scopeCovered is what covers all of a scope: 便民生活圈试点|实现|地级市|全覆盖.
func (p *passage) scopeCovered(f *frame, left span) span {
	if f.q.word == nil || f.q.word.Low != 100 || f.q.word.Predicate || left.empty() || !p.e.wordings[Covered].is(p.s[left.start:left.end]) {
		return span{}
	}
	b := p.endingAt(left.start)
	if !b.is(Reach) {
		return span{}
	}
	return p.nameTo(f.limit, b.start)
}

// ratioOf is the ratio that a share of something else is given for: 检查比例|不低于企业总数的|30%.
func (p *passage) ratioOf(f *frame) span {
	if m := ratioBefore.FindStringSubmatchIndex(p.s[f.limit:f.value.start]); m != nil && f.q.of(Ratios) {
		return p.nameTo(f.limit, f.limit+m[3])
	}
	if m := f.ofBase; m != nil {
		from, to := f.limit, f.limit+len(asRule.ReplaceAllString(p.s[f.limit:m.start], ""))
		if from == to && strings.HasSuffix(p.s[:to], "，") {
			to -= len("，") // 误工补贴，|原则上不低于最低工资的七成
			from = p.clauseOf(to).start
		}
		return p.nameTo(from, to)
	}
	return span{}
}

// boundOfBase is the bound before the base of which the value is a share or a multiple:
// 补助标准|不低于|最低工资的1.3倍. nil if there is none.
func (p *passage) boundOfBase(f *frame) *mention {
	if !f.q.of(Ratios) && f.q.form != Multiple && f.q.form != Share {
		return nil
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Limit) && m.start > f.limit && m.end < f.value.start && leadsToBase.MatchString(p.s[m.start:m.end]) && baseBehind.MatchString(p.s[m.end:f.value.start]) {
			return m
		}
	}
	return nil
}

// leadsToBase is a bound that holds for a share of something else as well as for a number.
var leadsToBase = regexp.MustCompile(`^(?:不|已?(?:超过|接近|达不到))`)

// asRule says with what firmness a bound holds.
var asRule = regexp.MustCompile(`(?:原则上|一般|应当|应|要|均|须)+$`)

// baseBehind is that of which the value behind it is a share or a multiple.
var baseBehind = regexp.MustCompile(`^[^，。；、\d]{2,14}的$`)

var ratioBefore = regexp.MustCompile(`((?:比例|比重|占比|份额|率|费|佣金|保证金|押金))(?:原则上|一般|应当|应|要|均|须)?(?:(?:调整|提高|降|下调|上调)[为到至]|达到|达|为)[^，。；\d]{1,14}的$`)

// bond ends the name of a bond, which rises and falls by its yield.
var bond = regexp.MustCompile(`(?:国债|国开债?|活跃券|[国金企信地]债|债券|债\d*|附息国债\d*|特别国债\d*”?)$`)
