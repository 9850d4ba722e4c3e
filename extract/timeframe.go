package extract

import (
	"regexp"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// markBases finds what is compared with: the time behind 比 or 较 (比上年), and
// behind 从 or 由 where a 到 follows.
func (p *passage) markBases() {
	p.markStarts()
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && (strings.HasSuffix(p.s[:m.start], "比") || strings.HasSuffix(p.s[:m.start], "较") || strings.HasSuffix(p.s[:m.start], "与") || strings.HasSuffix(p.s[:m.start], "同") || strings.HasSuffix(p.s[:m.start], "相当于")) {
			m.time.base = true
		}
		if m.time != nil && m.time.entry.Means == YearsAhead {
			m.time.within = strings.HasSuffix(p.s[m.start:m.end], "年内")
		}
		if j := p.deedOf(k); j >= 0 {
			m.time.from, p.mentions[j].time.base = p.mentions[j].time, true
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
		if m.time != nil && k > 0 && p.mentions[k-1].end == m.start && p.mentions[k-1].time != nil && p.mentions[k-1].time.base && p.mentions[k-1].time.entry.Means == LastYear {
			m.time.base = true // 比上年|四季度
		}
		if m.time != nil && (m.time.entry.Means == LastYear || m.time.entry.Means == InYear) && exceeded.MatchString(p.s[:m.start]) {
			m.time.base = true // 已超过|去年|全年, 不及|去年同期|的一半
		}
		if m.time != nil && (m.time.entry.Means == ThisMonth || m.time.entry.Means == LastSuchDay) && strings.HasPrefix(p.s[m.start:], "截") {
			m.time.asOf = true // 截至9日
		}
		if m.cue != nil && k+1 < len(p.mentions) && p.mentions[k+1].time != nil && p.mentions[k+1].start == m.end && asOf[p.s[m.start:m.end]] {
			p.mentions[k+1].time.asOf = true
		}
		if m.cue == nil || m.cue.Role != Base {
			continue
		}
		for j := k + 1; j < len(p.mentions) && p.mentions[j].start-m.end <= len("全省的"); j++ {
			if p.mentions[j].time != nil {
				p.mentions[j].time.base = !p.mentions[j].time.began() // 从2013年以来 is no base
				break
			}
		}
	}
}

// onBasis makes a time the one that a change starts from.
var onBasis = regexp.MustCompile(`^的?(?:水平的?)?基础上`)

// began reports whether the expression tells since or from when something is so.
func (t *timeMention) began() bool {
	switch t.entry.Means {
	case SinceYear, SinceMonth, SinceDay, SinceDeed, SinceEvent, SincePlan, SinceThisYear, SinceLastYear, FromYear, FromDay, FromThisYear, FromLastYear:
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

// exceeded ends with a comparison with what a year had.
var exceeded = regexp.MustCompile(`(?:超过|超过了|超出|不及|不如|低于|高于|多于|少于|赶上|接近)$`)

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
	return m != nil && m.cue != nil && m.cue.Role == Reach && strings.HasPrefix(p.s[m.start:], "占")
}

// asOf are the words before the day up to which something is counted.
var asOf = map[string]bool{"截至": true, "截止": true, "截至到": true, "截止到": true}

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

// markStarts finds the A of 从A提高到B and 由A增加到B.
func (p *passage) markStarts() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Role != Base || p.s[m.start:m.end] != "从" && p.s[m.start:m.end] != "由" {
			continue
		}
		var from *mention
		for j := k + 1; j < len(p.mentions); j++ {
			n := &p.mentions[j]
			if strings.ContainsAny(p.s[m.end:n.start], "，。；") {
				break
			}
			if n.quantity != nil && (from == nil || n.quantity.part > 1) {
				from = n
				continue
			}
			if from != nil && n.cue != nil && n.cue.Role == Reach && n.start-from.end <= len("大幅") {
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

// markEvents takes out the days on which something was said or held: 记者今天（7月
// 23日）获悉, 4月20日举行.
func (p *passage) markEvents() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && m.time.oneDay() {
			rest := p.s[m.end:]
			rest = rest[len(dayInBrackets.FindString(rest)):]
			m.time.base = held.MatchString(rest) && !issuedAt.MatchString(rest) || p.ctx.doc.Genre == corpus.Speech || p.ctx.doc.Yearly() || strings.HasPrefix(rest, "的") || p.e.wordings[Issuing].opens(rest) || p.e.wordings[Saying].opens(rest) || released.MatchString(rest)
			continue
		}
		if m.time == nil || m.time.entry.Means != OnDay || m.time.entry.Due {
			continue
		}
		before := p.s[:m.start]
		if strings.HasSuffix(before, "（") && (strings.HasSuffix(before, "今天（") || strings.HasSuffix(before, "今日（") || strings.HasSuffix(before, "昨天（") || strings.HasSuffix(before, "昨日（")) {
			m.time.base = true
		}
		if p.e.wordings[Issuing].opens(p.s[m.end:]) {
			m.time.base = true
		}
	}
}

// dayInBrackets is the date behind 今天, and the hour: 今天|（7月23日）上午.
var dayInBrackets = regexp.MustCompile(`^(?:（[^（）]{2,12}）|\([^()]{2,12}\))?(?:上午|下午|晚间?|凌晨|\d{1,2}[时点])?，?`)

// held tells of an event: its guests, stands and deals are no figures of the day on which
// it opened. 今天|，博览会开幕, 今天|在南京举行.
var held = regexp.MustCompile(`^的?[^。；]{0,30}?(?:开幕|闭幕|揭幕|落幕|启幕|开赛)|^[^，。；]{0,20}(?:举行|举办|召开)|^，[^。；]{0,40}(?:会|节|展|奖|论坛|大赛|比赛|活动|仪式|赛)[^，。；]{0,16}(?:举行|举办|召开|启动)|^，?[^，。；]{0,24}(?:举行|举办|召开)[^，。；]{0,24}(?:大会|博览会|交流会|对接会|论坛|大赛|活动|仪式|典礼|晚会)|^在[^，。；]{1,10}启动`)

// issuedAt tells of a day on which figures were given out.
var issuedAt = regexp.MustCompile(`^[^。；]{0,40}(?:发布会|记者会|通气会|见面会)`)

// released tells that somebody gave out figures, whose day is none of theirs: 昨天|，市粮食局发布：.
var released = regexp.MustCompile(`^[^，。；：]{2,30}(?:发布|公布|通报|介绍|获悉|了解到|显示|宣布|透露)(?:[：:，]|消息|数据|称)`)

// markDays reads the day of the month that opens a sentence of news as a time (18日，),
// and 当日 as the day named last.
func (p *passage) markDays() {
	news, last := p.ctx.doc.Genre == corpus.News, p.ctx.day
	for k := range p.mentions {
		m := &p.mentions[k]
		if news && m.quantity != nil && dayAlone.MatchString(p.s[m.start:m.end]) {
			p.readDay(m)
		}
		switch {
		case m.time == nil:
		case m.time.entry.Means == ThatDay && (last == nil || !news):
			m.time = &timeMention{entry: &someDay}
		case m.time.entry.Means == ThatDay:
			that := *last
			that.base, that.asOf = false, k > 0 && asOf[p.s[p.mentions[k-1].start:m.start]]
			m.time = &that
		case m.time.entry.Means == OnDay && len(m.time.vals['D']) == 1, m.time.entry.Means == LastSuchDay, m.time.oneDay():
			last = m.time
		}
	}
	p.ctx.day = last
}

// readDay makes a time of a number of days that is a day of the month.
func (p *passage) readDay(m *mention) {
	before, hour := p.s[:m.start], dayHour.FindString(p.s[m.end:])
	behind := strings.HasPrefix(p.s[m.end+len(hour):], "，")
	upTo := behind && untilAlone.MatchString(before)
	if !upTo && !(behind && opensDay.MatchString(before)) && !(actsOnDay.MatchString(p.s[m.start:]) && whoActs.MatchString(before)) {
		return
	}
	m.time = &timeMention{entry: &thatDay, vals: map[byte][]int{'D': {int(*m.quantity.low)}}, asOf: upTo}
	m.quantity = nil
}

var (
	thatDay  = Time{Means: LastSuchDay}
	someDay  = Time{Means: Undated}
	dayAlone = regexp.MustCompile(`^(?:[12]?\d|3[01])日$`)
	dayHour  = regexp.MustCompile(`^\d{1,2}[时点](?:\d{1,2}分)?`)
	// 某军|25日|释放了13人: a day between who does something and what they do
	actsOnDay = regexp.MustCompile(`^\d{1,2}日(?:再次|又|首次)?(?:释放|袭击|空袭|发射|签署|逮捕|起诉|开幕|抵达|启动|举行|发动|击落|造成|发生)`)
	whoActs   = regexp.MustCompile(`(?:^|[^期近共约达每前后第续至到月年内\d])$`)
	opensDay  = regexp.MustCompile(`(?:^|了解到，|获悉，|消息，|[:：])[ 　“]*$`)
	// 到|10日，: counted up to that day
	untilAlone = regexp.MustCompile(`(?:^|[，。；])(?:截至|截止|截至到|到|至)$`)
)

// joinDays reads 自5月8日开航至20日 as one window: what stands between its ends only
// says what began or ended.
func (p *passage) joinDays() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.entry.Means != OnDay || len(m.time.vals['D']) != 1 || !strings.HasSuffix(p.s[:m.start], "自") && !strings.HasSuffix(p.s[:m.start], "从") {
			continue
		}
		end := untilDay.FindStringSubmatchIndex(p.s[m.end:])
		if end == nil {
			continue
		}
		for slot, at := range map[byte]int{'M': 2, 'D': 4} {
			if end[at] < 0 {
				continue
			}
			if n, ok := corpus.ParseNumeral(p.s[m.end+end[at] : m.end+end[at+1]]); ok {
				m.time.vals[slot] = append(m.time.vals[slot], int(n.Value.Float()))
			}
		}
		for j := k + 1; j < len(p.mentions); j++ {
			if t := &p.mentions[j]; t.time != nil && t.start < m.end+end[1] {
				t.time.base = true
			}
		}
	}
}

var untilDay = regexp.MustCompile(`^[^，。；：\d]{0,16}[至到](?:(\d{1,2})月)?(\d{1,2})日`)

// oneDay reports whether the expression is a day told from that of the text.
func (t *timeMention) oneDay() bool {
	switch t.entry.Means {
	case Today, Yesterday, DayBefore, Tomorrow:
		return true
	}
	return false
}

// withinYear reports whether the expression is a part of a year.
func (t *timeMention) withinYear() bool {
	switch t.entry.Means {
	case InMonth, EarlyMonth, MidMonth, LateMonth, OnDay, InQuarter, FirstHalf, SecondHalf, Spring, WinterSpring, LastWinter, YearTurn, ThisMonth, InHoliday, Today, Yesterday, DayBefore, Tomorrow, LastSuchDay:
		return true
	}
	return false
}

// spans reports whether the expression is a window that statistics are given for,
// which goes on over the clauses behind it: 一季度客运量…；货运量….
func (t *timeMention) spans() bool {
	switch t.entry.Means {
	case InQuarter, FirstHalf, SecondHalf, InHoliday, Today, Yesterday, DayBefore, Tomorrow:
		return !t.entry.Due
	case OnDay:
		return len(t.vals['D']) > 1
	}
	return false
}

// sets reports whether a time expression is set as the frame of what follows:
// it opens its sentence or stands apart behind a comma.
func (p *passage) sets(m *mention) bool {
	_, opens := p.opens(m)
	return opens || p.apart(m) || occasion.MatchString(p.s[p.clauseOf(m.start).start:p.clauseOf(m.start).end])
}

// occasion is a clause that only says at what something happened: 在今年4月举行的博览会上.
var occasion = regexp.MustCompile(`^[在于].{4,40}(?:上|期间|中)$`)

// apart reports whether a comma follows a time expression.
func (p *passage) apart(m *mention) bool {
	rest := p.s[m.end:]
	switch m.time.entry.Means {
	case Today, Yesterday, DayBefore, Tomorrow:
		rest = rest[len(dayInBrackets.FindString(rest)):]
		if strings.HasSuffix(p.s[:len(p.s)-len(rest)], "，") {
			return true
		}
		rest = rest[len(hours.FindString(rest)):]
	case OnDay, ThisMonth, LastSuchDay:
		rest = rest[len(hours.FindString(rest)):]
	}
	return strings.HasPrefix(rest, "，") || strings.HasPrefix(rest, ",")
}

// hours of a day belong to its name: 10月3日|0—24时.
var hours = regexp.MustCompile(`^(?:上午|下午|晚上?|晚间|凌晨|清晨|早上?|中午|傍晚)?(?:\d{1,2}(?:[—\-－~至]\d{1,2})?时)?`)

// window0 reports whether the expression gives a window at all.
func (t *timeMention) window0() bool {
	return t.entry.Means != Recurs && t.entry.Means != Undated && t.entry.Means != Alongside
}

// attribute reports whether a time only names a thing: “十四五”规划, 全年目标任务,
// 2022年投资项目清单.
func (p *passage) attribute(m *mention) bool {
	rest := p.s[m.end:]
	if w := p.s[m.start:m.end]; (w == "现在" || w == "如今") && p.ctx.doc.Genre != corpus.News {
		return true // in a report it is seldom a day
	}
	if y := m.time.year(); y != 0 && y < p.ctx.when().year-1 && builtThen.MatchString(rest) {
		return true // 2000年底前|建成的|老旧小区
	}
	if strings.HasSuffix(p.s[:m.start], "“") && strings.HasPrefix(rest, "”") && m.time.entry.Means != InPlan {
		return true // 研究期限填写|“2024年1月1日—2026年12月31日”
	}
	switch m.time.entry.Means {
	case SinceDeed:
		return ofRecord.MatchString(rest) || lasting.MatchString(p.s[:m.start]) || p.asOfDay(m)
	case SinceYear, SinceMonth, SinceDay:
		return ofRecord.MatchString(rest)
	case InYear:
		return version.MatchString(rest)
	case InHoliday:
		return dayOff.MatchString(rest)
	case InPlan, WholeYear:
		if m.time.entry.Due && stock.MatchString(rest) {
			return true // 存款年末|余额: what there is of it then
		}
		if len(m.time.vals['P']) > 0 && strings.HasSuffix(p.s[:m.start], "世纪") {
			return true // 新世纪|第一个五年计划 is counted anew
		}
		return p.e.wordings[Planning].opens(rest) && !strings.Contains(p.s[m.start:m.end], "期")
	}
	return false
}

// lasting ends with how long something has been so, which no day began: 一直以来.
var lasting = regexp.MustCompile(`(?:一直|历史|近代|现代|古代|自古|长久|有史|新世纪|[百千万亿]年)$`)

// asOfDay reports whether a day was named before, up to which that what a time tells of
// counts: 6月17日，价格涨到30元，自上月停产以来涨了8元.
func (p *passage) asOfDay(m *mention) bool {
	for k := range p.mentions {
		b := &p.mentions[k]
		if b.start >= p.clauseOf(m.start).start {
			break
		}
		if b.time != nil && !b.time.base && b.time.entry.Means == OnDay && !b.time.entry.Due {
			return true
		}
	}
	return false
}

// stock is what there is of something at a time.
var stock = regexp.MustCompile(`^(?:余额|存栏|总人口|常住人口|户籍人口|实有|保有量)`)

// builtThen makes a time a part of what a thing is.
var builtThen = regexp.MustCompile(`^(?:以前|之前|前)?(?:建成|竣工|建设|建造|交付|出生|登记|注册|取得|签订|发放|购买|参加工作|入学|毕业|出厂)[^，。；、]{0,8}的`)

// version makes a year a part of the name of a text: 2018年|修订后的|指标体系.
var version = regexp.MustCompile(`^(?:修订|修正|印发|发布|颁布|出台|制定|公布|批准)(?:后|实施|并实施)?的`)

// dayOff is one day of a holiday: 五一假期|首日.
var dayOff = regexp.MustCompile(`^的?(?:单日|同期|历史|首日|首个|第[一二三四五六七八]天|最后|前[两三四五六]天|次日|后)`)

// ofRecord makes a time since then the measure of a record: 2月以来|最低.
var ofRecord = regexp.MustCompile(`^的?(?:单[日月季]|同期|历史)?(?:最|新[高低]|首次|第[一二三])|^的?[^，。；的]{1,6}最[大高低多小长好快]`)

// opens reports whether a time expression opens its sentence, behind no more
// than a list mark, a modal or the words that introduce a speech; and the modal.
func (p *passage) opens(m *mention) (modal *mention, ok bool) {
	at := 0
	for k := range p.mentions {
		b := &p.mentions[k]
		if b.start >= m.start {
			break
		}
		if b.cue != nil && (b.cue.Role == Modal && !b.cue.Local || b.cue.Kind == Result && b.cue.Role == Mark) {
			if b.cue.Role == Modal {
				modal = b
			}
			if strings.Trim(p.s[at:b.start], leadMarks) != "" {
				return nil, false
			}
			at = b.end
		}
	}
	lead := strings.Trim(p.s[at:m.start], leadMarks)
	if lead == "" {
		return modal, true
	}
	for _, w := range p.e.wordings[Saying].words {
		if i := strings.LastIndex(lead, w); i >= 0 && strings.Trim(lead[i+len(w):], leadMarks) == "" {
			return modal, true
		}
	}
	return nil, false
}

const leadMarks = "“”\"　 （(一二三四五六七八九十)）、.．0123456789是，,：:—到在"

// carry hands on what the next sentence of the block may inherit.
func (p *passage) carry() {
	p.ctx.namePlan(p.s)
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && m.time.entry.Means == InHoliday {
			p.ctx.holiday = m.time
		}
		if m.time == nil || m.time.base || !m.time.window0() || m.time.entry.Means == Same || m.time.entry.Means == SinceEvent || m.time.entry.Means == SinceDeed || m.time.oneDay() || p.attribute(m) || strings.HasSuffix(p.s[:m.start], "于") {
			continue
		}
		if m.time.entry.Due && m.time.withinYear() && !p.apart(m) && (p.ctx.doc.Genre == corpus.Plan || p.ctx.doc.Genre == corpus.Notice) {
			continue // 6月底前出台政策: the day of that deed
		}
		if m.time.began() && p.ctx.doc.Yearly() && p.ctx.section != "review" {
			continue // what a report tells of the time gone by where it plans is an aside
		}
		modal, opens := p.opens(m)
		if !opens && !p.apart(m) || p.ctx.doc.Yearly() && m.time.withinYear() && !m.time.entry.Due {
			continue // what a report tells of a quarter is an aside
		}
		p.ctx.leadYear = 0
		if k+1 < len(p.mentions) && p.mentions[k+1].time != nil && p.mentions[k+1].start == m.end {
			p.ctx.leadYear, m = p.yearBefore(&p.mentions[k+1]), &p.mentions[k+1] // 今年|前11个月
			if p.ctx.doc.Yearly() && m.time.withinYear() && !m.time.entry.Due {
				p.ctx.leadYear = 0
				continue // 去年|一季度
			}
		}
		if m.time.entry.Means == Now { // what is so now dates no other sentence
			p.ctx.lead = nil
			break
		}
		p.ctx.lead, p.ctx.leadText, p.ctx.leadPlace = m.time, p.s[m.start:m.end], p.ctx.place
		p.ctx.leadForce, p.ctx.leadModal = nil, ""
		if modal != nil {
			p.ctx.leadForce, p.ctx.leadModal = modal.cue, p.s[modal.start:modal.end]
		}
		break
	}
	for _, f := range p.frames {
		p.ctx.last = f
		if f.st.Unit == "count" {
			p.ctx.lastItem = f
		}
	}
}

// upTo is the end of a window that reaches to the time of writing: in a review
// the end of the year reviewed.
func (w when) upTo() corpus.Date {
	if w.section == "review" && w.about != 0 && w.about < w.year {
		return years(w.about, w.about).End
	}
	if w.issued.IsZero() && w.year != 0 {
		return years(w.year-1, w.year-1).End // a report that opens its year
	}
	return w.issued
}
