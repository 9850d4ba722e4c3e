package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// Which of the times of a sentence dates a value.

// timeOf is the mention that dates the frame, nil if none in the sentence.
func (p *passage) timeOf(f *frame) *mention {
	if f.own != nil {
		return f.own
	}
	if g := f.before; f.q != nil && f.q.part > 1 && g != nil && g.q != nil && g.q.part == f.q.part-1 {
		return p.timeOf(g) // 由2020年的9.2:|41.3:49.5调整为
	}
	if m := p.baseOf(f); m != nil {
		return m
	}
	var before, inClause, behind *mention
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base || !m.time.window0() || p.attribute(m) {
			continue
		}
		if m.start >= f.value.start && m.end <= f.value.end {
			continue // 与国家“十五五”目标衔接
		}
		if !f.clause.has(m.start) && p.yearOfEvent(m) {
			continue // 2023年|中国茶业博览会开幕，参展企业|600家
		}
		if p.ofBaseOnly(m, f) {
			continue // 比原定1957年38亿斤的水平超过|2亿斤
		}
		if f.total() && f.st.Form != Rank && m.time.entry.Means != Now && !f.clause.has(m.start) {
			continue
		}
		if !f.clause.has(m.start) && m.time.entry.Means == LastYear && carriedOver.MatchString(p.s[m.end:]) && !f.noun.empty() && !ofTheSame.MatchString(p.s[f.clause.start:]) {
			continue // 上年|结转收入6亿元，收入总数为|90亿元
		}
		switch {
		case m.start < f.value.start:
			if f.st.Form == Multiple && strings.HasPrefix(p.s[m.end:], "的") && f.pred.start <= m.end+len("的") {
				continue // 是2020年的2.6倍
			}
			if m.time.withinYear() && item.MatchString(p.s[:m.start]) && newItem.MatchString(p.s[m.end:f.value.start]) {
				continue // 一要…，一季度开工30个；二要…
			}
			if next := p.beginningAt(m.end); next != nil && next.time != nil && next.time.withinYear() && next.start < f.value.start {
				continue // 今年|4月: what the second says counts
			}
			if !f.clause.has(m.start) && m.time.withinYear() && !m.time.spans() && !p.sets(m) && (m.time.entry.Due || !f.goesOn(m) && !p.partOfDated(f, m) && !p.causedThen(f, m) && !p.ofDeed(f, m)) {
				continue // 9月底前完成自评，覆盖率100%: it dates its own clause
			}
			if m.time.entry.Means == Now && !f.clause.has(m.start) && !p.apart(m) && !p.valued(m) {
				continue // 目前项目缺少资金，总投资4亿元: only what is missing is of now
			}
			if !f.clause.has(m.start) && strings.HasSuffix(p.s[m.start:m.end], "同期") && p.beginningAt(m.end) != nil && p.beginningAt(m.end).quantity != nil {
				continue // 每股收益6元，上年同期5元；预计下一财季为|7元
			}
			if before != nil && !f.clause.has(m.start) && p.e.wordings[Edition].opens(p.s[m.end:]) {
				continue // 第二季度就业增长3%，第一季度终值增长2%；环比增长|1%
			}
			if (m.time.oneDay() || m.time.weekday()) && p.recurs(f) {
				continue // 昨日签约，每年可供水8亿立方米
			}
			if c := p.clauseOf(m.start); !f.clause.has(m.start) && leftOut.MatchString(p.s[c.start:c.end]) {
				continue // 1954年的收入，不包括上年结余，等于…
			}
			if m.time.entry.Means == WholeYear && strings.HasSuffix(p.s[:m.start], "完成") && ofAim.MatchString(p.s[m.end:f.value.start]) {
				continue // 完成全年9万人目标任务的|六成
			}
			if (m.time.withinYear() || m.time.entry.Due) && p.inside(m) && !p.valued(m) && strings.Contains(p.s[m.end:f.value.start], "；") {
				continue // 确保甲项目建成，乙项目上半年开工；新培育企业8家
			}
			if !f.clause.has(m.start) && m.time.entry.Means == InYear && p.begins(m) {
				continue // 2014年开工建设，|建成桥梁34座
			}
			if strings.HasSuffix(p.s[m.start:m.end], "同期") && m.time.entry.Means == LastYear && !f.clause.has(m.start) && strings.ContainsAny(p.s[m.end:f.value.start], "；，") && !f.goesOn(m) {
				continue // 今年前六个月增长3%，去年同期为7%；小排量车|占六成
			}
			if strings.HasSuffix(p.s[:m.start], "于") && !f.clause.has(m.start) && !p.ofDeed(f, m) && !(len(m.time.vals['D']) > 1 && heldThen.MatchString(p.s[m.end:])) {
				continue // 于2010年 dates its own clause
			}
			if !f.clause.has(m.start) && strings.HasPrefix(p.s[p.clauseOf(m.start).start:], "随着") {
				continue // 随着明年6月底前|收割的日子临近，…
			}
			before = m
			if f.clause.has(m.start) {
				inClause = m
			}
		case f.clause.has(m.start) && behind == nil && !p.anchorBetween(f.value.end, m.start):
			behind = m
		}
	}
	switch {
	case inClause != nil:
		return inClause
	case behind != nil:
		return behind
	}
	if due := p.dueBehind(f); due != nil && (before == nil || !before.time.withinYear() && !before.time.entry.Due) {
		return due
	}
	return before
}

// heldThen tells of an event, to whose days all belongs that is told of it: 将于12月18日至20日|举办.
var heldThen = regexp.MustCompile(`^在?[^，。；]{0,16}(?:举[办行]|召开|开展)`)

// dueBehind is the day by which a deed is done, where the clause behind says nothing else:
// 退票费率降到5%，|12月25日前|完成. nil if it does not.
func (p *passage) dueBehind(f *frame) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base || !m.time.entry.Due || m.start < f.clause.end {
			continue
		}
		c := p.clauseOf(m.start)
		if c.start <= f.clause.end+len("，") && !soFar.MatchString(p.s[f.clause.start:f.clause.end]) && forceOnly.MatchString(p.s[c.start:m.start]) && thenDone.MatchString(p.s[m.end:c.end]) {
			return m
		}
		return nil
	}
	return nil
}

var (
	forceOnly = regexp.MustCompile(`^(?:并|须|应|要|将|拟|力争|确保|务必|计划|预计)*(?:在|于|到)?$`)
	soFar     = regexp.MustCompile(`已|了|累计|共`)
	thenDone  = regexp.MustCompile(`^(?:全部|全面|基本|正式)?(?:建成|完工|竣工)?(?:完成|完工|竣工|建成|到位|落实到位|实施到位|整改到位|交付|投用|投运|投产|通车|开放|投入使用)$`)
)

// yearOfEvent reports whether a year is a part of the name of an event, and dates only what its clause tells.
func (p *passage) yearOfEvent(m *mention) bool {
	return m.time.entry.Means == InYear && !m.time.entry.Due && p.ctx.doc.Genre == corpus.News && ofEvent(p.s[m.end:])
}

// ofBaseOnly reports whether a time dates a value with which another is compared, and that is not
// the one of f.
func (p *passage) ofBaseOnly(m *mention, f *frame) bool {
	for _, h := range p.frames {
		if _, base := p.farFrom(h); base != nil && h.before != f && m.start >= base.end && m.end <= h.value.start {
			return true
		}
	}
	return false
}

// baseOf is the time of a value with which another is compared, or from which it came, directly
// before it: 从2018年的|46%|提升到, 比2009年底的|30万户|多. nil if the value is no such base.
func (p *passage) baseOf(f *frame) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.end > f.value.start {
			continue
		}
		if b := p.beginningAt(m.end); f.q.start && b.is(Changing) && b.end == f.value.start {
			return m // 由一季度|下降|2%转为增长
		}
		between := p.s[m.end:f.value.start]
		if (f.q.start || m.time.base && p.comparedFrom(m.start)) && baseAt.MatchString(between) || f.q.start && between == "" && m.time.entry.Means == InYear {
			return m // 由|2019年|3亿元增加到
		}
	}
	if g := f.before; f.q.start && g != nil && g.value.end <= f.clause.start && g.before != nil && g.before.baseline && !p.timeIn(f.clause) && alsoFromTo.MatchString(p.s[g.value.end:f.clause.start]) {
		return p.baseOf(g.before) // 城镇由|2019年|的3万元增加到4万元，农村由1万元增加到2万元
	}
	return nil
}

// alsoFromTo parts two changes that are told of the same years.
var alsoFromTo = regexp.MustCompile(`^[，、；]$`)

// timeIn reports whether a time stands in a clause.
func (p *passage) timeIn(c span) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && c.has(m.start) {
			return true
		}
	}
	return false
}

// comparedFrom reports whether a word of comparison leads to a time, or to the year before it:
// 较|今年|一季度末.
func (p *passage) comparedFrom(at int) bool {
	if b := p.endingAt(at); b != nil && b.time != nil {
		at = b.start
	}
	return p.compares(at)
}

// compares reports whether a word of comparison ends at a place.
func (p *passage) compares(at int) bool {
	m := p.endingAt(at)
	return m.is(Base) && !p.starts(m)
}

// baseAt joins a time to the value that it dates.
var baseAt = regexp.MustCompile(`^的(?:不到|不足|近|约|超过?|逾)?$`)

// carriedOver is what one year leaves to the next.
var carriedOver = regexp.MustCompile(`^(?:滚存)?(?:结转|结余|剩余|滚存)`)

// ofTheSame opens a clause that goes on about what the one before it told.
var ofTheSame = regexp.MustCompile(`^(?:其中|占|比|较)`)

// leftOut is a clause of what is not counted.
var leftOut = regexp.MustCompile(`^(?:不包括|不含|不计|扣除|剔除)`)

// ofAim is a value that an aim has, before what part of it was reached.
var ofAim = regexp.MustCompile(`\d.{0,24}(?:目标|任务|计划).{0,6}的$`)

// inside reports whether a time stands within a later clause of its sentence, not at its head.
func (p *passage) inside(m *mention) bool {
	c, at := p.clauseOf(m.start), m.start
	if b := p.endingAt(at); b != nil && b.time != nil {
		at = b.start // 今年|春节假期
	}
	return c.start > 0 && strings.Trim(p.s[c.start:at], leadMarks) != ""
}

// goesOn reports whether the value is told of the same as those before it in the sentence,
// whose clause a time dates: 3月份指数为58%，|比上月上升2个百分点.
func (f *frame) goesOn(m *mention) bool {
	for ; f.noun.empty() && f.before != nil; f = f.before {
		if f.before.clause.has(m.start) {
			return true
		}
	}
	return false
}

// partOfDated reports whether the clause tells of a part of what the clause of a time told:
// 2月价格上涨8%，|其中能源价格上涨9%.
func (p *passage) partOfDated(f *frame, m *mention) bool {
	if !strings.HasPrefix(p.s[f.clause.start:], "其中") {
		return false
	}
	for g := f.before; g != nil; g = g.before {
		if g.clause.has(m.start) {
			return true
		}
	}
	return false
}

// causedThen reports whether the clause of a value tells what came of a deed whose day one of
// the clauses before says: 19日发生火灾，|造成3人受伤.
func (p *passage) causedThen(f *frame, m *mention) bool {
	switch m.time.entry.Means {
	case OnDay, LastSuchDay, ThatDay:
	default:
		return false
	}
	for ; f != nil; f = f.before {
		if causes.MatchString(p.s[f.clause.start:f.clause.end]) && p.nearby(m, f) {
			return true
		}
		if f.before == nil || f.before.clause.end+len("、") < f.clause.start {
			return false
		}
	}
	return false
}

// ofDeed reports whether a value in the clauses behind is a measure of what was done, or is to be, on the
// day of an earlier one: 9月14日开展逆回购90亿元，|操作利率|为1.7%.
func (p *passage) ofDeed(f *frame, m *mention) bool {
	if p.ctx.doc.Genre != corpus.News || m.time.entry.Means != OnDay && m.time.entry.Means != ThatDay && m.time.entry.Means != LastSuchDay || f.noun.empty() || f.after || strings.ContainsAny(p.s[m.end:f.value.start], "；") {
		return false
	}
	name := p.s[f.noun.start:f.noun.end]
	for g := f.before; g != nil; g = g.before {
		if g.clause.has(m.start) {
			return p.nearby(m, f) && (p.e.saysMeasure(name) || ofSum.MatchString(name))
		}
	}
	return p.clauseOf(m.start).end+len("，") == f.clause.start && ofSum.MatchString(name)
}

// ofSum is how much there is of what a deed is about, or at what rate.
var ofSum = regexp.MustCompile(`^(?:资金|发行|成交|交易|中标|操作|票面|采购|奖励|合同|签约)?(?:总额|金额|总规模|规模|总价|面值|总量|利率|净投放|净回笼|首付款)$`)

// nearby reports whether no more than a clause stands between a mention and a value.
func (p *passage) nearby(m *mention, f *frame) bool {
	between := 0
	for _, c := range p.clauses {
		if c.start > m.start && c.end <= f.clause.start {
			between++
		}
	}
	return between <= 1
}

// causes opens a clause of what came of something.
var causes = regexp.MustCompile(`^(?:并|已|共|并已|目前已)?(?:造成|导致|致使?|引发|夺去)`)

// recurs reports whether the clause of a value says how often it is meant.
func (p *passage) recurs(f *frame) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if f.clause.has(m.start) && m.end <= f.value.start && (m.time != nil && m.time.entry.Means == Recurs || m.is(Average)) {
			return true
		}
	}
	return false
}

// item opens an item of a list within a sentence, newItem the next one.
var item = regexp.MustCompile(`(?:^|[：:，,。]) ?(?:[一二三四五六七八九十]+(?:要|是|、)|[（(][一二三四五六七八九十\d]+[）)])`)

var newItem = regexp.MustCompile(`[；;] ?(?:[一二三四五六七八九十]+(?:要|是|、)|[（(][一二三四五六七八九十\d]+[）)])`)

// valued reports whether a value stands in the clause of a mention.
func (p *passage) valued(m *mention) bool {
	c := p.clauseOf(m.start)
	return p.anchorBetween(c.start, c.end)
}

// begins reports whether a work or a body begins at a time, which tells nothing more: 2014年|正式开工.
func (p *passage) begins(m *mention) bool {
	rest := p.s[m.end:p.clauseOf(m.start).end]
	w := p.e.wordings[Founding].ending(rest)
	return w != "" && utf8.RuneCountInString(rest) <= utf8.RuneCountInString(w)+utf8.RuneCountInString("汛期前")
}
