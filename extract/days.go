package extract

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// markEvents takes out the days on which something was said or held: 记者今天（7月
// 23日）获悉, 4月20日举行.
func (p *passage) markEvents() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && (m.time.oneDay() || m.time.weekday()) {
			rest := p.s[m.end:]
			rest = rest[len(dayInBrackets.FindString(rest)):]
			m.time.base = m.time.base && !startsThen.MatchString(p.s[:m.start]) || held.MatchString(rest) || p.ctx.doc.Genre == corpus.Speech || p.ctx.doc.Yearly() || strings.HasPrefix(rest, "的") || p.e.wordings[Issuing].opens(rest) || p.e.wordings[Saying].opens(rest) || released.MatchString(rest)
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

// startsThen leads to the day from which something is so: 从|今天|起.
var startsThen = regexp.MustCompile(`[从由自]$`)

// dayInBrackets is the date behind 今天, and the hour: 今天|（7月23日）上午.
var dayInBrackets = regexp.MustCompile(`^(?:（[^（）]{2,12}）|\([^()]{2,12}\))?(?:上午|下午|晚间?|凌晨|\d{1,2}[时点])?，?`)

// held tells of an event of several days: its guests, stands and deals are no figures of the
// day on which it opened or ended. 今天|，博览会开幕.
var held = regexp.MustCompile(`^的?[^。；]{0,30}?(?:开幕(?:[^后前以]|$)|闭幕|揭幕|落幕|落下帷幕|启幕|开赛|收官)|^在[^，。；]{1,10}启动`)

// eventHeld reports whether the sentence tells of such an event, so that a year in it is of
// its name: 2023年航空展昨天|闭幕.
func (p *passage) eventHeld() bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.oneDay() && m.time.base {
			rest := p.s[m.end:]
			return held.MatchString(rest[len(dayInBrackets.FindString(rest)):])
		}
	}
	return false
}

// released tells that somebody gave out figures, whose day is none of theirs: 昨天|，市粮食局发布：.
var released = regexp.MustCompile(`^[^，。；：]{2,30}(?:发布|公布|通报|介绍|获悉|了解到|显示|透露|披露|公告)(?:[：:，]|消息|数据|公告|称)`)

// markDays reads the day of the month that opens a sentence of news as a time (18日，),
// and 当日 as the day named last.
func (p *passage) markDays() {
	news, last := p.ctx.doc.Genre == corpus.News, p.ctx.day
	p.markWeekdays()
	if news {
		p.throughDays()
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if news && m.quantity != nil && (dayAlone.MatchString(p.s[m.start:m.end]) || dayToDay.MatchString(p.s[m.start:m.end])) {
			p.readDay(m)
		}
		if news && p.yearSoFar(k) {
			m.time = &timeMention{entry: &thisYearSoFar}
		}
		switch {
		case m.time == nil:
		case m.time.entry.Means == ThatDay && (last == nil || !news):
			m.time = &timeMention{entry: &someDay}
		case m.time.entry.Means == ThatDay:
			that := *last
			that.base, that.asOf = false, k > 0 && asOf[p.s[p.mentions[k-1].start:m.start]]
			m.time = &that
		case m.time.entry.Means == OnDay && len(m.time.vals['D']) == 1, m.time.entry.Means == LastSuchDay && len(m.time.vals['D']) == 1, m.time.oneDay(), m.time.weekday():
			last = m.time
		}
	}
	p.ctx.day = last
}

// throughDays joins 今天 to a number of days behind it that is a day of the month: 今天|到|22日. The
// window ends on the next such day.
func (p *passage) throughDays() {
	today := p.ctx.when().issued
	for k := 2; k < len(p.mentions); k++ {
		from, mark, m := p.mentions[k-2], p.mentions[k-1], p.mentions[k]
		to := p.s[mark.start:mark.end]
		if from.time == nil || from.time.entry.Means != Today && from.time.entry.Means != Tomorrow || from.end != mark.start || mark.end != m.start || to != "到" && to != "至" || m.quantity == nil || !dayAlone.MatchString(p.s[m.start:m.end]) || today.IsZero() {
			continue
		}
		month := today.Month
		if int(*m.quantity.low) < today.Day {
			month++
		}
		day := corpus.NewDate(today.Year, month, int(*m.quantity.low))
		if day.Day != int(*m.quantity.low) {
			continue // no such day in that month
		}
		last := &timeMention{entry: &Time{Means: OnDay}, vals: map[byte][]int{'M': {int(day.Month)}, 'D': {day.Day}}}
		p.mentions[k-2] = spanOf(p.s, from.start, m.end, []*timeMention{from.time}, []*timeMention{last})
		p.mentions = slices.Delete(p.mentions, k-1, k+1)
	}
}

// readDay makes a time of a number of days that is a day of the month, or goes from one to another.
func (p *passage) readDay(m *mention) {
	before, hour := p.s[:m.start], dayHour.FindString(p.s[m.end:])
	behind := strings.HasPrefix(p.s[m.end+len(hour):], "，")
	if dayToDay.MatchString(p.s[m.start:m.end]) && (behind && strings.HasSuffix(before, "，") || opensDay.MatchString(before) && p.beginningAt(m.end).is(Scope)) {
		before, behind = "", true // 台风期间，|15日至17日|，…; |21日至22日|全省平均降雨35毫米
	}
	upTo := behind && untilAlone.MatchString(before)
	says := p.e.wordings[Saying].opens(p.s[m.end:]) || tells.MatchString(p.s[m.end:])
	if !upTo && !(behind && opensDay.MatchString(before)) && !((says || p.doneOn(m.end)) && whoActs.MatchString(before)) {
		return
	}
	days := []int{int(*m.quantity.low)}
	if to := int(*m.quantity.high); to != days[0] {
		days = append(days, to)
	}
	m.time = &timeMention{entry: &thatDay, vals: map[byte][]int{'D': days}, asOf: upTo, base: says}
	m.quantity = nil
}

// yearSoFar reports whether 年内 is the part of the year that is over, by what is already so or by the
// day up to which it is told: 年内|已有30家, 截至8月6日，|年内|共有160家.
func (p *passage) yearSoFar(k int) bool {
	m := p.mentions[k]
	if p.s[m.start:m.end] != "年内" || m.time == nil || toBeThen.MatchString(p.s[m.end:]) {
		return false
	}
	if already.MatchString(p.s[m.end:]) {
		return true
	}
	if k < 2 || p.mentions[k-1].time == nil {
		return false
	}
	w := p.mentions[k-2]
	return w.cue != nil && asOf[p.s[w.start:w.end]]
}

// doneOn reports whether a verb follows a day between who does something and what they do:
// 某军|9日|击落了6架.
func (p *passage) doneOn(at int) bool {
	at += len(again.FindString(p.s[at:]))
	m := p.beginningAt(at)
	return m.is(Act, Doing) || whereDone.MatchString(p.s[at:]) || p.words.aligned(at, at) && p.e.segmenter.IsVerb(p.s[at:p.words.next(at)])
}

var (
	thatDay       = Time{Means: LastSuchDay}
	thisYearSoFar = Time{Means: SinceThisYear}
	toBeThen      = regexp.MustCompile(`^[^，。；]{0,4}(?:将|要|可|计划|拟|力争|预计|有望|确保)`)
	already       = regexp.MustCompile(`^(?:已|累计|总共)`)
	someDay       = Time{Means: Undated}
	dayAlone      = regexp.MustCompile(`^(?:[12]?\d|3[01])日$`)
	dayToDay      = regexp.MustCompile(`^(?:[12]?\d|3[01])日(?:至|到|——?|－|-|–|~|～)(?:[12]?\d|3[01])日$`)
	dayHour       = regexp.MustCompile(`^\d{1,2}[时点](?:\d{1,2}分)?`)
	again         = regexp.MustCompile(`^(?:再次|又|首次|已|相继|先后|同时|正式)`)
	// to or where something was done on a day: 某军9日|向该市|发射
	whereDone = regexp.MustCompile(`^(?:[在从向对与同][^，。；：、\d]{2,16}?)(?:开展|展开|发射|发动|发起|坠毁|发生|举行|召开|进行|击落|开工|通车|启动|签署|签约|会谈|会见|爆炸|相撞|遭|袭击|空袭|抵达)`)
	tells     = regexp.MustCompile(`^(?:晚|晚间|上午|下午)?(?:还|又)?(?:称|宣布|宣称|证实|回应|警告|呼吁|发表|在[^，。；]{2,20}(?:说|称|表示|宣布|发表))`)
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
		m.time.base = false // 从 opens a window here
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
