package extract

import (
	"regexp"
	"strings"

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
	p.dateBase(f)
	p.dateTotal(f)
	p.dateThis(f)
	p.dateNow(f)
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
	if p.populates(f) {
		return Result, NothingSaid
	}
	past, future := p.relation(f)
	if aimHead.MatchString(p.s) && !past && p.ctx.section != "review" && !p.marked(Result) {
		return Target, FutureWord
	}
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
	if p.fulfilled(f) || p.among(f) || p.proposed(f) {
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
	case near == Target && p.estimated(f) && p.lastOfSeries(f):
		return Result, PastDate // 1981年增长3%，1982年预计增长|4%
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
		if p.orders() || f.limitCue() != nil || f.st.Form == Share || !p.marked(Result) && !basis.MatchString(p.s[f.value.end:]) && p.e.pledges.order(p.s[len(enumerator.FindString(p.s)):]) {
			return Target, Orders
		}
	case corpus.Other:
		if p.ctx.orders && !p.ctx.tells && p.orders() {
			return Target, Orders
		}
	case corpus.WorkReport:
		if p.ctx.section == "" && !p.ctx.tells && p.orders() && !overPlan.MatchString(p.s) {
			return Target, Orders
		}
	case corpus.News, corpus.Bulletin, corpus.Speech:
		before := p.s[:f.value.start]
		if wouldGive.MatchString(before) && givesYearly.MatchString(before) && !hasGiven.MatchString(p.s) || f.q.of(People) && hires.MatchString(before) && !p.marked(Result) && !came.MatchString(p.s[f.value.end:]) {
			return Target, FutureWord
		}
		if w := p.ctx.when(); f.st.Period.End == years(w.year, w.year).End && w.year != 0 && !toldWords.MatchString(p.s) && !roundly.MatchString(p.s) && !p.marked(Result) && p.orders() {
			return Target, Orders // 今年，加固堤防62公里、新建水厂3座
		}
	}
	return Result, NothingSaid
}

// What something would give, once it is there, each year: 改造完成后，每年可|节约用电600万千瓦时.
var (
	wouldGive   = regexp.MustCompile(`此举|(?:建成|投产|投用|投运|达产|完成|完工|实施|运行|改造|升级|落地|推广)后(?:[^的]|$)|全部(?:建成|投产)`)
	hasGiven    = regexp.MustCompile(`累计|以来|年来|比原来|已[^经]|了`)
	givesYearly = regexp.MustCompile(`(?:每年|年均|年|每月|每天|每日|日)(?:大约|至少|还)?可(?:以)?[^，。；]{0,14}$`)
)

// came says that so many came, and that they were not sought.
var came = regexp.MustCompile(`^[^，。；]{0,8}(?:报名|报考|入场|到场|参加|应聘)`)

// hires leads to how many are sought for work: 面向社会公开招聘|护理人员30名.
var hires = regexp.MustCompile(`(?:面向[^，。；]{2,8}|公开|现|急|诚|拟|计划)(?:招聘|招募|招收|招录|招考|选聘)(?:了)?[^，。；已了吸引会报达录]{0,14}(?:\d+[名人]，其中[^，。；]{0,8})?$`)

// aimHead opens a sentence that states an aim and nothing else: 目标：|绿道突破600公里.
var aimHead = regexp.MustCompile(`^[ 　“]*(?:总体|发展|主要|工作|建设|具体|年度|奋斗)?目标(?:任务)?[：:]`)

// populates reports whether the value only says how many people a country has, who are spoken of,
// whatever is to be done: 发挥|8亿农民|的积极性.
func (p *passage) populates(f *frame) bool {
	return f.after && f.q.form == "" && f.st.Form == Level && (f.q.unit == nil || f.q.of(People)) && f.q.low != nil && *f.q.low >= 1e8 && f.q.tail == 0 &&
		len(f.pred.chain) == 0 && !p.reaches(f) && (strings.HasPrefix(p.s[f.noun.end:], "的") || ofNation.MatchString(p.s[:f.value.start])) && p.e.wordings[Populace].is(p.s[f.noun.start:f.noun.end])
}

// reaches reports whether a verb before the value makes it the number of those that are reached:
// 覆盖|山区6亿人口.
func (p *passage) reaches(f *frame) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.is(Act, Reach, Limit, Changing) && m.start >= f.limit && m.end <= f.value.start {
			return true
		}
	}
	return false
}

// ofNation leads to how many people a nation has.
var ofNation = regexp.MustCompile(`(?:我国|中国|全国|各族|在内的)(?:近|约|超过?)?$`)

// among reports whether the value counts those of which something holds, and nothing says
// that it is still to come: 正在施工|的有|30项.
func (p *passage) among(f *frame) bool {
	return f.st.Modality == "" && f.st.Horizon != By && !f.st.Headline && f.st.Form == Level && strings.HasSuffix(p.s[:f.value.start], "的有")
}

// proposed reports whether the value counts what was put forward, which the saying itself
// does: 提出|意见建议2900件.
func (p *passage) proposed(f *frame) bool {
	return f.st.Form == Level && f.st.Horizon != By && (f.st.Modality == "" || f.st.Modality == "提出") &&
		proposals.MatchString(f.subject) && putForward.MatchString(p.s[:f.value.start])
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
	proposals  = regexp.MustCompile(`(?:措施|举措|意见|建议|议案|提案|事项|对策|倡议|主张)$`)
	putForward = regexp.MustCompile(`(?:^|[^要应须需能可])提出了?[^，。；]{0,20}$`)
)

var (
	ofPlan     = regexp.MustCompile(`(?:产量|产值|总值|计划|任务|预算)(?:没有完成计划|计划|就|只|却)*(?:完成|：|:)|完成(?:年|年度|全年|原定)(?:计划|预算)`)
	fulfils    = regexp.MustCompile(`完成(?:了|(?:年|年度|全年|原定)(?:计划|预算)的?)?$`)
	sameMonths = regexp.MustCompile(`比(?:上年|去年)同期`)
)

// overPlan tells what came of a plan that is over, or sets it against the old days.
var overPlan = regexp.MustCompile(`(?:超过|高于|低于)(?:国家|年度|全年|原定)?计划(?:成本|指标|数)?(?:约|近)?(?:百分之|\d|[一二三四五六七八九十])|超额完成了?(?:国家|年度|全年|原定)?(?:计划|任务)|比(?:解放前|战前|新中国成立前)`)

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

// orders reports whether the sentence reads as a list of things to do: a clause
// that opens with its verb, or a value with a margin (以上, 左右).
func (p *passage) orders() bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity != nil && m.quantity.tail > 0 {
			return true
		}
		if m.is(Act) {
			c := p.clauseOf(m.start)
			if strings.Trim(p.s[c.start:m.start], nounLead) == "" {
				return true
			}
		}
	}
	return false
}
