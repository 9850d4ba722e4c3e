package extract

import (
	"regexp"
	"strings"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// findKind decides whether the value is to be reached or was.
func (p *passage) findKind(f *frame) {
	kind, why := p.kindOf(f)
	f.st.Kind = kind
	p.because(f, "kind", why, "")
	if m := p.nearestWord(f); m != nil && (why == PastWord || why == FutureWord) {
		f.note("kind", p, span{m.start, m.end})
	}
	p.grounds(f)
	p.reconcile(f)
	if f.st.Kind != Target {
		f.st.Strength, f.st.Modality = "", ""
	}
}

// kindOf asks, in this order: is it what a change starts from, an amount of a
// rule, a headline target; what does the nearest word of its clause say of past
// and future; what the dates; what a modal further ahead; what the section; what
// the genre.
func (p *passage) kindOf(f *frame) (Kind, Reason) {
	if f.baseline {
		return Result, IsBase
	}
	if near, weak := p.nearest(f); !(near == Result && !weak) && p.provision(f) {
		return Provision, IsRule
	}
	if p.ctx.rules && f.st.Period == (Period{}) && f.st.Strength != Striving && p.limits(f) {
		return Provision, IsRule
	}
	if f.st.Headline {
		return Target, IsHeadline
	}
	past, future := p.relation(f)
	if f.st.Form != Share && restatedAim.MatchString(p.s[f.value.end:]) && setAim.MatchString(p.s[f.limit:f.value.start]) {
		return Target, Restated // 完成全年9万人目标任务的六成
	}
	if aimBehind.MatchString(p.s[f.value.end:]) && aimSet.MatchString(p.s[:f.value.start]) {
		return Target, Restated // 提出了能耗降低20%|、排放减少10%等目标
	}
	if !past && p.examined() {
		return Target, Orders
	}
	review := p.ctx.section == "review"
	if p.happened(f) && !review {
		return Result, PastWord // 新招募的4200名志愿者
	}
	if p.aim(f) && !past && !review && !p.marked(Result) {
		return Target, FutureWord // 定下销售6000台的目标
	}
	if p.fulfilled(f) || p.among(f) {
		return Result, PastWord
	}
	if m := p.timeOf(f); m != nil && m.time.asOf && f.st.Modality == "" && !future {
		return Result, PastWord // 截至2022年底，…
	}
	near, weak := p.nearest(f)
	if m := p.nearestWord(f); m != nil && m.cue.Role == Modal && m.cue.Weak && p.ctx.doc.Genre == corpus.News && !future && p.gone(f) {
		return Result, PastWord // 财政部日前下拨4亿元，另|安排|2亿元
	}
	if weak && p.looksBack(f) {
		return Result, PastWord // 此前，共完成…
	}
	if weak && !p.finished(f) && (future || !past && (f.st.Modality != "" || p.ctx.section == "plan") || p.once(f) != nil) {
		near = Target // 到2027年，累计更新5000部
	}
	switch {
	case near == Result, near == "" && p.looksBack(f):
		return Result, PastWord
	case near == Target && past && p.estimated(f):
		return Result, PastDate
	case near == Target && past && !f.carried:
		if f.st.Horizon == By && !review {
			return Target, Restated
		}
		return Result, PastDate
	case near == Target && (!review || future) || near == Target && past:
		return Target, FutureWord
	case past:
		return Result, PastDate
	case review && !future:
		return Result, ReviewSection
	case future && f.st.Horizon == By:
		return Target, FutureDate
	case p.lasted(f):
		return Result, PastWord
	case f.st.Modality != "" && !review:
		return Target, FartherModal
	case future:
		return Target, FutureDate
	case p.ctx.section == "plan":
		return Target, PlanSection
	}
	switch p.ctx.doc.Genre {
	case corpus.Plan:
		return Target, PlanText
	case corpus.Notice:
		if p.orders() || f.limitCue() != nil || f.st.Form == Share {
			return Target, Orders
		}
	case corpus.Other:
		if p.ctx.orders && !p.ctx.tells && p.orders() {
			return Target, Orders
		}
	case corpus.WorkReport:
		if p.ctx.section == "" && !p.ctx.tells && p.orders() {
			return Target, Orders
		}
	case corpus.News, corpus.Bulletin, corpus.Speech:
		if w := p.ctx.when(); f.st.Period.End == years(w.year, w.year).End && w.year != 0 && !toldWords.MatchString(p.s) && !roundly.MatchString(p.s) && !p.marked(Result) && p.orders() {
			return Target, Orders // 今年，加固堤防62公里、新建水厂3座
		}
	}
	return Result, NothingSaid
}

// finished reports whether 了 behind the value tells that what is said of it was done: 先后同
// 10个国家|建立了|外交关系.
func (p *passage) finished(f *frame) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start >= f.value.end && f.clause.has(m.start) && m.cue != nil && m.cue.Role == Mark && p.s[m.start:m.end] == "了" {
			return true
		}
	}
	return false
}

// among reports whether the value counts those of which something holds, and nothing says
// that it is still to come: 正在施工|的有|30项.
func (p *passage) among(f *frame) bool {
	return f.st.Modality == "" && f.st.Horizon != By && !f.st.Headline && f.st.Form == Level && strings.HasSuffix(p.s[:f.value.start], "的有")
}

// fulfilled reports whether the value is how much of a plan was done (产值计划|完成102%), or
// is set against the same months of the year before, and nothing says that it is still to come.
func (p *passage) fulfilled(f *frame) bool {
	if f.st.Modality != "" || f.st.Horizon == By || f.st.Headline {
		return false
	}
	if f.st.Form == Share && ofPlan.MatchString(p.s) && fulfils.MatchString(p.s[f.limit:f.value.start]) {
		return true
	}
	return p.ctx.doc.Yearly() && f.st.Form == Growth && sameMonths.MatchString(p.s[f.limit:f.value.start])
}

var (
	ofPlan     = regexp.MustCompile(`(?:产量|产值|总值|计划|任务|预算)(?:没有完成计划|计划|就|只|却)*(?:完成|：|:)|完成年计划`)
	fulfils    = regexp.MustCompile(`完成(?:了|年计划的?)?$`)
	sameMonths = regexp.MustCompile(`比(?:上年|去年)同期`)
)

// roundly tells a number of which a report says that it is a little more: 3亿余元.
var roundly = regexp.MustCompile(`[\d万亿百千][余多](?:万|亿|元|个|家|人|名|公里|亩|吨|户|项|件|台|座|平方)`)

// What was set as an aim, as a noun behind the value tells; when it was set is no matter.
var (
	aimBehind = regexp.MustCompile(`^[^，。；]*?(?:等|的)(?:[一二三四五六七八九十两几\d]*[大项个]?(?:约束性|预期性?|主要|总体|奋斗|发展|具体|量化)?(?:目标|指标|任务|规划|计划|设想))(?:任务|要求)?(?:[，。；]|$)`)
	aimSet    = regexp.MustCompile(`(?:提出|确定|明确|制定|制订|规定|确立|定下)了?[^；。]{0,60}$`)
)

// handedDown tells of a sum that was paid out.
var handedDown = regexp.MustCompile(`(?:下拨|拨付|划拨|拨款|筹集|筹措|下达)了?[^，。；]{0,24}$`)

// An aim that was set earlier, of which it is told how much was reached.
var (
	restatedAim = regexp.MustCompile(`^的?(?:年度|全年)?\p{Han}{0,2}(?:目标任务|任务目标|预期目标|年度目标|年度任务|任务)(?:数?的|[，。；]|$)`)
	setAim      = regexp.MustCompile(`(?:全年|年度|设定的?|下达的?|确定的?)[^，。；\d]{0,4}$`)
)

// estimated reports whether the nearest word only says that the figure is not final: in
// January 预计全年增长 is of the year gone by.
func (p *passage) estimated(f *frame) bool {
	m := p.nearestWord(f)
	return m != nil && strings.HasPrefix(p.s[m.start:m.end], "预计")
}

// looksBack reports whether the words that date the value mean a time gone by
// without naming it: 近年来, 往年. Words for the same time of another year do not.
func (p *passage) looksBack(f *frame) bool {
	if f.st.Period != (Period{}) {
		return false
	}
	return p.gone(f)
}

// gone reports whether a time gone by that is not named stands before the value.
func (p *passage) gone(f *frame) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.entry.Means == Undated && !m.time.base && m.start < f.value.start {
			return true
		}
	}
	return false
}

// lasted reports whether a value is told of years in a row, and nothing but its bound
// could make a target of it: 占比连续六年|不低于18%.
func (p *passage) lasted(f *frame) bool {
	if p.ctx.section == "plan" || f.limitCue() == nil || p.modalIn(f.clause) {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.entry.Means == Alongside && f.clause.has(m.start) && m.start < f.value.start && strings.HasPrefix(p.s[m.start:], "连续") {
			return true
		}
	}
	return false
}

// marked reports whether a mark of the kind stands anywhere in the sentence.
func (p *passage) marked(k Kind) bool {
	for i := range p.mentions {
		if c := p.mentions[i].cue; c != nil && c.Role == Mark && c.Kind == k {
			return true
		}
	}
	return false
}

// orders reports whether the sentence reads as a list of things to do: a clause
// that opens with its verb, or a value with a margin (以上, 左右).
func (p *passage) orders() bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity != nil && m.quantity.tail > 0 {
			return true
		}
		if m.cue != nil && m.cue.Role == Act {
			c := p.clauseOf(m.start)
			if strings.Trim(p.s[c.start:m.start], nounLead) == "" {
				return true
			}
		}
	}
	return false
}

// relation tells whether the window lies before or after the writing. Of a
// window that holds the day of writing neither is true, unless it is a due date.
func (p *passage) relation(f *frame) (past, future bool) {
	end := f.st.Period.End
	w := p.ctx.when()
	if start := f.st.Period.Start; end.IsZero() {
		set := !start.IsZero() && !w.issued.IsZero()
		return set && p.ctx.doc.Genre == corpus.News && start.Before(w.issued), set && w.issued.Before(start) // 2021年起
	}
	if !w.issued.IsZero() && !p.ctx.doc.Yearly() {
		past = end.Before(w.issued) || end == w.issued && f.st.Period.Start != end // the day itself is not over
		future = !past && (end.Year > w.issued.Year || f.st.Horizon == By)
		return past, future
	}
	if w.year == 0 || p.ctx.doc.Genre == corpus.Other && p.ctx.doc.ReportYearSource == "inferred" {
		return false, false // an essay of no date: its years prove nothing
	}
	// A work report opens its year: what lies in it is to come. Of another text
	// without a date only a due date says so.
	opens := p.ctx.doc.Yearly() && p.ctx.section != "review" && !p.ofMonths(f) || f.st.Horizon == By
	return end.Year < w.year, end.Year > w.year || end.Year == w.year && opens
}

// ofMonths reports whether months of its year are told in a report that says no day, because
// it compares them or says how far the plan was carried out: 1—5月份，|比上年同期增长3%. The
// reports of some years were given in summer.
func (p *passage) ofMonths(f *frame) bool {
	end := f.st.Period.End
	return p.ctx.when().issued.IsZero() && end.Month < time.December && f.st.Modality == "" &&
		(sameMonths.MatchString(p.s) || ofPlan.MatchString(p.s))
}

// believed tells what those who were counted think.
var believed = regexp.MustCompile(`(?:认为|相信|担心|表示|希望)`)

// nearest is what the words of the value's clause say of past and future.
func (p *passage) nearest(f *frame) (kind Kind, weak bool) {
	if m := p.nearestWord(f); m != nil {
		return m.cue.Kind, m.cue.Weak && m.cue.Kind == Result
	}
	return "", false
}

// nearestWord is the last such word before the value, else the first behind it.
func (p *passage) nearestWord(f *frame) *mention {
	var before, behind *mention
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Kind == "" || m.cue.Role == Rule || !f.clause.has(m.start) || p.bracketedOff(m.start, f.value.start) || p.content(m) {
			continue
		}
		switch {
		case m.start >= f.value.end && m.cue.Role == Modal && believed.MatchString(p.s[f.value.end:m.start]):
			// 九成受访者|认为冲突将加剧
		case m.end <= f.value.start:
			if before != nil && before.cue.Kind == Result && m.cue.Role == Modal && m.cue.Weak && (!before.cue.Weak || p.arranged(m)) {
				continue // 已在国债中安排2亿元, 累计|安排3亿元
			}
			before = m
		case behind == nil && !p.anchorBetween(f.value.end, m.start) && (m.cue.Role != Modal || m.end < f.clause.end && !p.leadsOn(m, f)):
			behind = m
		}
	}
	if before == nil && behind == nil {
		return p.once(f)
	}
	if before == nil {
		return behind
	}
	return before
}

// leadsOn reports whether a modal behind the value is none of its own: it leads to another
// one, 30万亩水稻|预计|产量15万吨, or is of what goes on, 20支队伍正在|努力|备战.
func (p *passage) leadsOn(m *mention, f *frame) bool {
	return forecast.MatchString(p.s[m.start:m.end]) && p.anchorBetween(m.end, f.clause.end) || strings.HasSuffix(p.s[:m.start], "正在")
}

// forecast leads to what is foreseen, and says nothing of what it is foreseen for.
var forecast = regexp.MustCompile(`^(?:预计|预期|有望|可望)`)

// once is the word of an earlier clause that sets what follows after completion:
// 全部建成后，灌溉面积达到30万亩，向11万人供水.
func (p *passage) once(f *frame) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Mark && m.cue.Kind == Target && m.end <= f.clause.start && strings.HasSuffix(p.s[m.start:m.end], "后") {
			return m
		}
	}
	return nil
}

// happened reports whether a verb and 的 before the value tell of what was done: 此次
// 开工的20个项目. A modal in the clause leaves it open.
func (p *passage) happened(f *frame) bool {
	if !strings.HasSuffix(p.s[:f.value.start], "的") || p.ctx.section == "plan" {
		return false
	}
	b := p.endingAt(f.value.start - len("的"))
	if b == nil || b.cue == nil || b.cue.Role != Act {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.cue != nil && m.cue.Role == Modal && f.clause.has(m.start) && m.end <= f.value.start {
			return false
		}
	}
	switch p.ctx.doc.Genre {
	case corpus.News, corpus.Bulletin, corpus.Speech:
		return true
	}
	return false
}

// limits reports whether the value bounds what is allowed or due: 不得少于5人, 1倍以上3倍以下.
func (p *passage) limits(f *frame) bool {
	switch f.st.Bound {
	case AtLeast, AtMost, GreaterThan, LessThan, Range:
		near, _ := p.nearest(f)
		return near != Result
	}
	return false
}

// ruleLimit is a sum that no rule grants to one: from a hundred million on it is a total.
const ruleLimit = 1e8

// provision reports whether the value is an amount of a rule.
func (p *passage) provision(f *frame) bool {
	if f.bare && f.before != nil && f.before.q.code == f.q.code {
		return f.before.st.Kind == Provision
	}
	if p.ctx.doc.Yearly() && p.ctx.section == "review" || p.ctx.doc.Genre == corpus.News && handedDown.MatchString(p.s[f.limit:f.value.start]) {
		return false // what a report tells was granted, 下拨补助费4000万元
	}
	if r := f.pred.first(Reach); r != nil && r.cue.Direction != "" && p.ctx.doc.Yearly() {
		return false // 补助标准由200元提高到220元: in a report what is to be raised is a target
	}
	if f.q.unit != nil && f.q.unit.Dimension == Durations && f.q.tail > 0 && f.pred.first(Changing) == nil && f.pred.first(Reach) == nil {
		return p.ctx.doc.Genre == corpus.Notice || p.ctx.doc.Genre == corpus.Plan // 应在3个工作日内上报
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Rule && f.clause.has(m.start) {
			if f.q.unit != nil && f.q.unit.Dimension == Money && (f.q.low != nil && *f.q.low >= ruleLimit || f.q.high != nil && *f.q.high >= ruleLimit) {
				return false // 发放稳岗补助3亿元 is what was spent in all
			}
			return f.q.unit != nil && (f.q.unit.Dimension == Money || f.q.unit.Dimension == Ratios || f.q.unit.Dimension == Durations) && (f.st.Form == Level || f.st.Form == Share)
		}
	}
	return p.eligible(f) || p.rulesOn(f) || p.graduated(f) || p.caps(f)
}

// caps reports whether the value is the most that the rule before it grants: 给予奖励，|最高不超过20万元.
func (p *passage) caps(f *frame) bool {
	return f.before != nil && f.before.st.Kind == Provision && f.q.unit != nil && f.q.unit.Dimension == Money && capped.MatchString(p.s[f.clause.start:f.value.start])
}

var capped = regexp.MustCompile(`^(?:单个?\p{Han}{0,8}|每\p{Han}{1,6}|累计|合计)?(?:最高|最多|上限|封顶)`)
