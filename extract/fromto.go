package extract

import (
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// What a change starts from and what it comes to: 将X由A提高到B.

// upToReach is how much of s may be read as one value: all, or, behind 从 or 由, what
// stands before the 到 or 至 that is no mark of a range there: 站点从12|到15个.
func upToReach(s string, i int) string {
	if !strings.HasSuffix(s[:i], "从") && !strings.HasSuffix(s[:i], "由") {
		return s[i:]
	}
	m := fromTo.FindStringSubmatchIndex(s[i:])
	if m == nil || spread.MatchString(s[i+m[1]:]) {
		return s[i:]
	}
	return s[i : i+m[2]]
}

var (
	fromTo = regexp.MustCompile(`^\d[\d.,]*[^\d，。；、：“”（(]{0,5}?([到至])\d`)
	spread = regexp.MustCompile(`^[^，。；]{0,12}?(?:不等|之间|以?内|范围|区间|的)`)
)

// shareUnits reads the number without a unit at one end of a change, whose unit
// stands at the other: 由90调整到99元, 由3%调整为2.5左右.
func (p *passage) shareUnits() {
	for k := 0; k < len(p.mentions); k++ {
		if m := &p.mentions[k]; !m.is(Base) || !p.starts(m) {
			continue
		}
		at := p.mentions[k].end
		if n := givenFor.FindString(p.s[at:]); n != "" {
			at += len(n)
		}
		j := p.mentionFrom(at)
		if j < 0 || p.mentions[j].start != at || p.s[at] < '0' || p.s[at] > '9' {
			continue
		}
		to := p.reachBehind(p.mentions[j].end)
		if to < 0 {
			continue
		}
		p.shareUnit(&p.mentions[j], &p.mentions[to])
	}
}

// sharePoints gives the members of a list of gaps the unit that only the last of them
// has whole: 0.3个和0.5个百分点.
func (p *passage) sharePoints() {
	for k := len(p.mentions) - 2; k >= 0; k-- {
		m, next := &p.mentions[k], &p.mentions[k+1]
		if m.quantity == nil || next.quantity == nil || m.quantity.measure != "个" || !next.quantity.of(Points) {
			continue
		}
		if onlyLinks(p.s[m.end:next.start]) {
			m.quantity.unit, m.quantity.code, m.quantity.measure = next.quantity.unit, next.quantity.code, ""
		}
	}
}

// givenFor is what an amount is given for, behind 由 and before the amount.
var givenFor = regexp.MustCompile(`^(?:原来?的?|原先的?|现行的?|目前的?)?(?:每[人户亩头吨]?(?:每?[年月天日])?|月均|年均|亩均|人均)?`)

// mentionFrom is the first mention that begins at a place or behind it, -1 if none does.
func (p *passage) mentionFrom(at int) int {
	return slices.IndexFunc(p.mentions, func(m mention) bool { return m.start >= at })
}

// reachBehind is the mention of the number to which a verb directly behind a place leads, -1 if none.
func (p *passage) reachBehind(at int) int {
	led := false
	for j := p.mentionFrom(at); j >= 0 && j < len(p.mentions); j++ {
		m := &p.mentions[j]
		if strings.Trim(p.s[at:m.start], glue) != "" && givenFor.FindString(p.s[at:m.start]) != p.s[at:m.start] {
			return -1
		}
		switch {
		case m.is(Reach):
			led = true
		case m.is(Filler, Limit):
		case led && m.cue == nil && m.time == nil && m.indicator == nil:
			return j
		default:
			return -1
		}
		at = m.end
	}
	return -1
}

// shareUnit gives the one of two mentions that is a bare number the unit of the other.
func (p *passage) shareUnit(a, b *mention) {
	for _, pair := range [][2]*mention{{a, b}, {b, a}} {
		bare, with := pair[0], pair[1]
		n, ok := corpus.ParseNumeral(p.s[bare.start:bare.end])
		if !ok || !p.bareBeside(bare, with, n.Len) {
			continue
		}
		u := with.quantity.unit
		v := scaled(likeSized(n.Value, p.s[with.start:with.end], with.quantity), u)
		bare.quantity, bare.why = &quantity{low: v, high: v, unit: u, code: with.quantity.code, form: with.quantity.form, measure: with.quantity.measure, end: bare.end - bare.start}, ""
		if t := p.e.tailAt(p.s[bare.end:]); t != nil {
			bare.quantity.tail = t.n
			bare.quantity.setBound(t.bound)
			bare.end += t.n
		}
		return
	}
}

// bareBeside reports whether a mention of a number lacks the unit of another: it has
// none, or only the 个 of a longer one (20个|压缩至5个工作日).
func (p *passage) bareBeside(bare, with *mention, digits int) bool {
	if with.quantity == nil || with.quantity.unit == nil {
		return false
	}
	q := bare.quantity
	if q == nil || q.unit == nil && q.code == "count" {
		return digits == bare.end-bare.start
	}
	n, _ := corpus.ParseNumeral(p.s[with.start:with.end])
	return p.s[bare.start+digits:bare.end] == "个" && with.quantity.unit != q.unit && strings.HasPrefix(p.s[with.start+n.Len:], "个")
}

// likeSized gives a bare number the 万 or 亿 of the value beside it where that brings
// the two nearer to each other: 由300|调整为310万吨, not 由3000|提高到1.5万元.
func likeSized(n corpus.Decimal, with string, q *quantity) corpus.Decimal {
	number, _ := corpus.ParseNumeral(with)
	_, power := plainDigits(with[:number.Len])
	beside := q.low
	if beside == nil {
		beside = q.high
	}
	if power == 0 || beside == nil || *beside <= 0 || n.Float() <= 0 {
		return n
	}
	b := *beside / float64(max(q.unit.Factor, 1))
	if shifted := n.Shift(power); math.Abs(math.Log(shifted.Float()/b)) < math.Abs(math.Log(n.Float()/b)) {
		return shifted
	}
	return n
}

// bringsObject takes the force from 将 where it brings its object before the verb, as
// 把 does: 将|起征点|由3万元提高到10万元. What is decided is still to come.
func (p *passage) bringsObject() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Modal) || p.s[m.start:m.end] != "将" || p.e.wordings[Deciding].ends(p.s[:m.start]) {
			continue
		}
		if t := p.endingAt(m.start); t != nil && t.time != nil && p.tells(t.time) != Result {
			continue // 今年|将
		}
		if n := p.behind(m.end, Changing); n != nil && n.end == p.clauseOf(n.start).end && p.nominal(p.trim(span{m.end, m.end + len(p.e.wordings[Pace].cutAll(p.s[m.end:n.start]))})) {
			m.cue, _ = p.e.cues.longest("把") // 新规将|门槛|继续调低，
			continue
		}
		for j := k + 1; j+1 < len(p.mentions); j++ {
			n := &p.mentions[j]
			if n.time != nil || n.is(Modal, Reach, Bringing) || strings.ContainsAny(p.s[m.end:n.start], "，。；、") {
				break
			}
			if n.is(Base) && p.starts(n) {
				if p.nominal(p.trim(span{m.end, n.start})) && p.startsBehind(j) {
					m.cue, _ = p.e.cues.longest("把")
				}
				break
			}
		}
	}
}

// behind is the mention of a role that follows a place with nothing but a name and how it is
// done between, nil if there is none.
func (p *passage) behind(at int, r Role) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.start < at:
		case m.is(r):
			return m
		case m.is(Filler) || m.indicator != nil:
		default:
			return nil
		}
	}
	return nil
}

// bringsInReview takes the force from 将 in the review part where it brings an object
// (每年将|75%的财力|用于民生), and from a plan that only tells which things are counted
// (285个|计划|新开工项目), and from one of which it is told how it was done.
func (p *passage) bringsInReview() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Modal) {
			continue
		}
		if b := p.endingAt(m.start); b != nil && b.quantity.of(Things) && p.e.wordings[HalfModal].is(p.s[m.start:m.end]) {
			m.cue = perCue
			continue
		}
		if p.onlyNamed(m) {
			m.cue = perCue // 当地居民被|要求|撤离, 不如|预期, |计划|草案
			if p.s[m.start:m.end] == "要" {
				m.cue, _ = p.e.cues.longest("上") // no word of the name behind it
			}
			continue
		}
		if p.s[m.start:m.end] == "预期" && (m.start == p.clauseOf(m.start).start || asExpected.MatchString(p.s[:m.start])) && ofFigure.MatchString(p.s[m.end:]) {
			own := *m.cue
			own.Local = true
			m.cue = &own // 每股收益4元，|预期|3元；营收50亿元
			continue
		}
		if strings.HasSuffix(p.s[:m.start], "做到了") {
			m.cue, _ = p.e.cues.longest("了") // 做到了|确保支出逐年增加
			continue
		}
		if p.s[m.start:m.end] == "将" && (p.ctx.section == "review" && put.MatchString(p.s[m.end:]) || p.ctx.doc.Genre == corpus.News && (p.setsAnew(m) || wasSet.MatchString(p.s[m.end:p.clauseOf(m.start).end]))) {
			m.cue, _ = p.e.cues.longest("把")
		}
	}
}

// ofFigure goes on behind 预期 with the one figure that had been expected: 预期|为减少20万桶；库存增加9万桶.
var ofFigure = regexp.MustCompile(`^(?:为|是|值|的)?(?:减少|增加|增长|下降|上升|上涨|下跌|升|降|增|减|涨|跌)?[\d.-]`)

// setsAnew reports whether 将 brings the object of a verb that sets it anew, which in the news has
// been done where nothing says that it was decided or planned: 将|存款利率下调|10个基点.
func (p *passage) setsAnew(m *mention) bool {
	set := anew.FindStringSubmatch(p.s[m.end:p.clauseOf(m.start).end])
	if set == nil || howSet.MatchString(set[1]) || laterOn.MatchString(p.s[m.end:]) {
		return false
	}
	before := p.s[:m.start]
	if rateSet.MatchString(set[1]) {
		before = strings.ReplaceAll(before, "宣布", "") // 央行宣布将|基准利率上调|50个基点
	}
	if toBeSet.MatchString(before) {
		return false
	}
	return !p.e.segmenter.IsVerb(p.s[m.end:p.words.next(m.end)]) && p.nominal(p.trim(span{m.end, m.end + len(set[1])}))
}

var (
	// anew is an object and the verb by which it is set anew.
	anew = regexp.MustCompile(`^([^，。；：\d]{2,24}?)(?:[由从][^，。；：]{1,16}?)?(?:上调|下调|调整|调高|调低|上修|下修|上浮|下浮|提高|降低|下降|提升|延长|缩短|扩大|压缩|追加)(?:了|[至到为])?(?:约|近|超|每[月年人亩天])?(?:[\d零一二三四五六七八九十百])`)
	// wasSet is an object and what 了 says was done with it: 将|纪录提高了|0.64米.
	wasSet = regexp.MustCompile(`^[^，。；：]{2,24}?(?:提高|提升|提前|降低|缩短|缩小|延长|扩大|压缩|改写|刷新|减少|增加|推迟)了`)
	// howSet opens what is no object, but says how, when or where.
	howSet = regexp.MustCompile(`^(?:[把于在从自以向对较比再]|同比|环比|进一步|继续|逐[步年]|大幅|分别|平均|年均|全面|累计|明显|显著|有所|持续)|较|比[上去前同\d]`)
	// rateSet is set by who announces it.
	rateSet = regexp.MustCompile(`(?:利率|准备金率|评级|展望)$`)
	// toBeSet says that something is yet to be done.
	toBeSet = regexp.MustCompile(`计划|拟|打算|考虑|建议|决定|宣布|提议|同意|力争|争取|有望|预计|要求|必须|[应需]当?|此举|` + laterOn.String())
	// laterOn says that something is to come.
	laterOn = regexp.MustCompile(`到20\d\d年|明年|今后|未来|[\d末底]前|年[底末内]|即将|下半年|届时|(?:建成|投用|投产|投运|通车|开通|改造|完成|实施|落地|运行)后`)
)

// shouldSay follows 应当 where only something is said: 应当|指出三个问题.
var shouldSay = regexp.MustCompile(`^(?:特别|清醒地?|充分|同时)?(?:指出|看到|说明|承认|认识到|强调)`)

// onlyNamed reports whether a word of intent is the name of what others asked, expected or planned, and intends nothing here.
func (p *passage) onlyNamed(m *mention) bool {
	before, after := p.s[:m.start], p.s[m.end:]
	if i := strings.Index(after, "”"); i >= 0 && !strings.Contains(after[:i], "“") && maximEnds.MatchString(after[i:]) {
		return true // 按照“谁申请、|确保|到位”的原则
	}
	switch p.s[m.start:m.end] {
	case "应当", "应", "要":
		return shouldSay.MatchString(after) || p.ctx.doc.Genre == corpus.News && habit.MatchString(before) && goesAbout.MatchString(after)
	case "要求":
		return strings.HasSuffix(before, "被") || strings.HasPrefix(after, "的") || asAsked.MatchString(before)
	case "提出":
		return strings.HasPrefix(after, "的") && !numeralAt(strings.TrimPrefix(after, "的"))
	case "预期":
		return asExpected.MatchString(before) && !numeralAt(strings.TrimPrefix(after, "的"))
	case "计划", "预算":
		if strings.HasSuffix(before, "有") && p.s[m.start:m.end] == "计划" || beyondPlan.MatchString(before) || manyPlans.MatchString(before) {
			return true // 有|计划|地, 超出|预算
		}
		if m.start > p.clauseOf(m.start).start && planDone.MatchString(after) {
			return true
		}
	}
	return paperOfPlan.MatchString(p.s[m.start:])
}

// habit leads to what somebody has to do time and again: 他一年|要|跑70多趟.
var habit = regexp.MustCompile(`(?:[一每][年天月周]|平时|通常|往往)(?:都|就|也|还|总)?$`)

// goesAbout is what people do day by day, and no work of a plan.
var goesAbout = regexp.MustCompile(`^(?:跑|走|吃|喝|睡|坐|骑|往返|爬|打|接|送|翻|背|洗|看|跨|飞|游|提供|接待)`)

// maximEnds follows a maxim in quotation marks that others are to act by.
var maximEnds = regexp.MustCompile(`^”的?(?:总体|基本|发展|工作|指导|经营|办学)?(?:原则|方针|思路|理念|精神|宗旨|口号|标语|方式|办法|机制|模式)`)

// inMaxim reports whether a span stands in such a maxim.
func (p *passage) inMaxim(a span) bool {
	q := p.quotation(a)
	return !q.empty() && maximEnds.MatchString(p.s[q.end:])
}

// asAsked leads to what was asked, as a noun.
var asAsked = regexp.MustCompile(`(?:按照?|根据|依据|符合|满足|达到|适应)[^，。；]{0,12}$`)

// asExpected compares with what was expected.
var asExpected = regexp.MustCompile(`(?:不如|不及|不符|符合|好于|高于|低于|优于|超出?|超过|略?逊于)(?:市场|此前|原先)?$`)

// paperOfPlan is a plan or a budget that is a paper: 审查|计划草案|和|预算报告.
var paperOfPlan = regexp.MustCompile(`^(?:计划|预算|规划)(?:(?:草案|报告)(?:和|、|的|，|。|$)|执行情况|、预算|和预算|体制|经济|生育|单列)`)

// A plan of which something is told sets no force: 超过|计划3%, 产值计划|完成102%.
var (
	manyPlans  = regexp.MustCompile(`[两三四五六七八九几各]种$`)
	beyondPlan = regexp.MustCompile(`(?:超过|超出|超额完成|完成了?|低于|突破)$`)
	planDone   = regexp.MustCompile(`^(?:就|只|却|都|均|也)?(?:是|没有完成|未完成|超额完成|完成了|完成[\d百].{0,24}?(?:%|％|百分之)|完成百分之)`)
)

// put is an object and the verb of where it was put.
var put = regexp.MustCompile(`^[^，。；：]{2,24}?(?:用于|纳入|列入|作为|提[高升][到至]|降[低至]|调整[为到]|转为|划转|移交)`)

// startsBehind reports whether what a change starts from stands behind a mention.
func (p *passage) startsBehind(j int) bool {
	for _, m := range p.mentions[j+1:] {
		if m.quantity != nil {
			return m.quantity.start
		}
	}
	return false
}
