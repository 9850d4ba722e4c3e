package extract

import (
	"regexp"
	"strings"
)

// markBases finds what is compared with: the time behind 比 or 较 (比上年), and
// behind 从 or 由 where a 到 follows.
func (p *passage) markBases() {
	p.markStarts()
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && (strings.HasSuffix(p.s[:m.start], "比") || strings.HasSuffix(p.s[:m.start], "较") || strings.HasSuffix(p.s[:m.start], "与") || strings.HasSuffix(p.s[:m.start], "同") || strings.HasSuffix(p.s[:m.start], "相当于")) {
			c := p.clauseOf(m.start)
			m.time.base = !against.MatchString(p.s[m.end:c.end]) || !p.anchorBetween(m.end, c.end) // 与|2020年|9亿元的规模相比
		}
		if m.time != nil && (strings.HasSuffix(p.s[:m.start], "和") || strings.HasSuffix(p.s[:m.start], "跟")) && levelWith.MatchString(p.s[m.end:]) {
			m.time.base = true // 和|上年|大体持平
		}
		if m.time != nil && m.time.entry.Means == YearsAhead {
			m.time.within = strings.HasSuffix(p.s[m.start:m.end], "年内")
		}
		if j := p.deedOf(k); j >= 0 {
			m.time.from, p.mentions[j].time.base = p.mentions[j].time, true
			if n := &p.mentions[j+1]; n.time != nil && n.time.entry.Means == InMonth && n.start == p.mentions[j].end && n.time.year() == 0 && p.mentions[j].time.year() != 0 {
				n.time.vals['Y'] = []int{p.mentions[j].time.year()}
				m.time.from, n.time.base = n.time, true // 自2022年|3月|实施以来
			}
		}
		if m.time != nil && k > 0 && m.time.entry.Means == YearsPast && p.mentions[k-1].time != nil && p.s[p.mentions[k-1].end:m.start] == "的" {
			m.time.base = true // 从2021年到2024年的|四年间: how long that is
		}
		if m.time != nil && onBasis.MatchString(p.s[m.end:]) {
			m.time.base = true // 在1980年|的基础上翻一番
		}
		if m.time != nil && m.time.entry.Means == WholeYear && p.ofShare(m.start) {
			m.time.base = true // 占全年三成: of the whole year
		}
		if m.time != nil && strings.HasSuffix(p.s[:m.start], "是") && summed.MatchString(p.s[m.end:]) {
			m.time.base = true // 是1950年到2002年53年的总和
		}
		if m.time != nil && strings.HasSuffix(p.s[:m.start], "面向") {
			m.time.base = true // 面向2030年的重大项目: what a thing is for
		}
		if m.time != nil && strings.HasSuffix(p.s[:m.start], "以") && basis.MatchString(p.s[m.end:]) {
			m.time.base = true // 以2020年能耗为基数
		}
		if m.time != nil && k+1 < len(p.mentions) && p.mentions[k+1].quantity != nil && p.mentions[k+1].quantity.form == Multiple && p.s[m.end:p.mentions[k+1].start] == "的" {
			m.time.base = true // 达到2022年的1.8倍
		}
		if m.time != nil && m.time.entry.Means == LastYear && strings.HasSuffix(p.s[m.start:m.end], "同期") && !p.valued(m) {
			m.time.base = true // 受上年同期基数较高影响，价格下降
		}
		if m.time != nil && k+1 < len(p.mentions) && p.mentions[k+1].quantity != nil && p.mentions[k+1].quantity.code == "percent" && p.s[m.end:p.mentions[k+1].start] == "的" && p.reached(m.start) && !p.startsBefore(k) {
			m.time.base = true // 恢复到2019年的110%
		}
		if m.time != nil && m.time.entry.Means == InYear && thatTime.MatchString(p.s[m.end:]) {
			m.time.base = true // 恢复到|2019年|同期水平的九成
		}
		if m.time != nil && k > 0 && p.mentions[k-1].end == m.start && p.mentions[k-1].time != nil && p.mentions[k-1].time.base && m.time.withinYear() && (p.compares(p.mentions[k-1].start) || p.mentions[k-1].time.entry.Means == LastYear) {
			m.time.base = true // 比上年|四季度
		}
		if m.time != nil && (m.time.entry.Means == LastYear || m.time.entry.Means == InYear) && p.e.wordings[Surpassing].ends(p.s[:m.start]) {
			m.time.base = true // 已超过|去年|全年, 不及|去年同期|的一半
		}
		if m.time != nil && strings.HasSuffix(p.s[m.start:m.end], "为止") {
			m.time.asOf = true // 到5月份为止
		}
		if m.time != nil && (m.time.entry.Means == ThisMonth || m.time.entry.Means == LastSuchDay) && strings.HasPrefix(p.s[m.start:], "截") {
			m.time.asOf = true // 截至9日
		}
		if m.cue != nil && k+1 < len(p.mentions) && p.mentions[k+1].time != nil && (p.mentions[k+1].start == m.end || whoseClock[p.s[m.end:p.mentions[k+1].start]]) && asOf[p.s[m.start:m.end]] {
			p.mentions[k+1].time.asOf = true
		}
		if m.is(Modal) && strings.HasSuffix(p.s[m.start:m.end], "计划") && comparedPlan.MatchString(p.s[:m.start]) {
			m.cue = perCue // 比|计划|少2亿元: what it is compared with
			continue
		}
		if !m.is(Base) {
			continue
		}
		for j := k + 1; j < len(p.mentions) && p.mentions[j].start-m.end <= len("全省的"); j++ {
			if p.mentions[j].time != nil {
				p.mentions[j].time.base = !p.mentions[j].time.began() && len(p.mentions[j].time.vals['D']) < 2 // 从2013年以来, 从4月21日到5月22日 are no bases
				break
			}
		}
	}
}

// comparedPlan leads to a plan with which something is compared.
var comparedPlan = regexp.MustCompile(`(?:比起?|较|超过|高于|低于)(?:原定?的?|年度|国家|全年)?$`)

// against ends a clause that only says what something is compared with.
var against = regexp.MustCompile(`(?:相比|相较|比较|对比)(?:而言|来看)?$`)

// levelWith makes a time the one since which nothing has changed.
var levelWith = regexp.MustCompile(`^(?:同期)?的?(?:平均)?(?:水平)?(?:基本|大体|大致|总体|略)?(?:上)?持平`)

// onBasis makes a time the one that a change starts from.
var onBasis = regexp.MustCompile(`^的?(?:水平的?)?基础上`)

// thatTime makes a year one to compare with, where it does not lead to the value that a measure
// had then: 2019年|同期为600万人次.
var thatTime = regexp.MustCompile(`^同期(?:[^仅只则为是有\d]|$)`)

// began reports whether the expression tells since or from when something is so.
func (t *timeMention) began() bool {
	switch t.entry.Means {
	case SinceYear, SinceMonth, SinceDay, SinceDeed, SinceEvent, SincePlan, SinceThisYear, SinceLastYear, FromYear, FromDay, FromThisYear, FromLastYear, Spanning:
		return true
	}
	return false
}

// deedOf is the place of the time at which a deed was since which something is told, in the
// clause of the k-th mention: 自|2005年|实施以来. -1 if there is none.
func (p *passage) deedOf(k int) int {
	m := &p.mentions[k]
	if m.time == nil || m.time.entry.Means != SinceDeed || m.time.base {
		return -1
	}
	for j := k - 1; j >= 0 && p.mentions[j].start >= p.clauseOf(m.start).start; j-- {
		if before := p.s[:p.mentions[j].start]; p.mentions[j].time != nil && (strings.HasSuffix(before, "自") || strings.HasPrefix(p.s[p.mentions[j].start:], "自") || strings.HasSuffix(before, "从")) {
			return j
		}
	}
	return -1
}

// summed is all of a time that something is set against: 是1950年到2002年|53年的总和.
var summed = regexp.MustCompile(`^(?:\d{1,3}年|[一二三四五六七八九十]{1,3}年|间)?的?(?:总和|之和|总量|总数|水平)`)

// startsBefore reports whether the clause of a mention names a level from which a change
// began: 由2012年的38%|提高到2022年的45%.
func (p *passage) startsBefore(k int) bool {
	c := p.clauseOf(p.mentions[k].start)
	for j := k - 1; j >= 0 && p.mentions[j].start >= c.start; j-- {
		if q := p.mentions[j].quantity; q != nil && q.start {
			return true
		}
	}
	return false
}

// ofShare reports whether the word before a place says what there is a share of.
func (p *passage) ofShare(at int) bool {
	m := p.endingAt(at)
	return m.is(Reach) && strings.HasPrefix(p.s[m.start:], "占")
}

// asOf are the words before the day up to which something is counted.
var asOf = map[string]bool{"截至": true, "截止": true, "截至到": true, "截止到": true}

// whoseClock says by whose clock an hour is told.
var whoseClock = map[string]bool{"北京时间": true, "当地时间": true}

var basis = regexp.MustCompile(`^[^，。；]{0,40}?为(?:基数|基准|基期)`)

// reached reports whether the words before a place lead to a level: 恢复到, 相当于.
func (p *passage) reached(at int) bool {
	for _, w := range []string{"到", "至", "为", "是", "于", "达"} {
		if strings.HasSuffix(p.s[:at], w) {
			return true
		}
	}
	return false
}

// inBrackets is what a bracket says of a value in passing: 300元|（离岸价，下同）|上涨到.
var inBrackets = regexp.MustCompile(`[（(][^（()）]*[）)]`)

// markStarts finds the A of 从A提高到B and 由A增加到B.
func (p *passage) markStarts() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Base) || p.s[m.start:m.end] != "从" && p.s[m.start:m.end] != "由" {
			continue
		}
		var from *mention
		for j := k + 1; j < len(p.mentions); j++ {
			n := &p.mentions[j]
			if strings.ContainsAny(inBrackets.ReplaceAllString(p.s[m.end:n.start], ""), "，。；") {
				break
			}
			if n.quantity != nil && (from == nil || n.quantity.part > 1) {
				from = n
				continue
			}
			if from != nil && n.is(Reach) && len(inBrackets.ReplaceAllString(p.s[from.end:n.start], "")) <= len("大幅") {
				for q := j - 1; q > k; q-- { // each member of a ratio
					if s := p.mentions[q].quantity; s != nil && (s == from.quantity || s.part > 0) {
						s.start = true
					}
				}
				break
			}
		}
	}
}
