package extract

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// endsInWord reports whether the end of a time belongs to the word that follows: 本周|二手房, 9月|中国,
// 1、|6月份.
func endsInWord(t *timeMention, s string, from, to int) bool {
	word, rest := s[from:to], s[to:]
	switch {
	case t.weekday():
		return counted.MatchString(rest) || strings.HasSuffix(word, "日") && daily.MatchString(rest)
	case strings.HasSuffix(word, "月中"):
		return midstOf.MatchString(rest)
	case strings.HasSuffix(word, "月初"):
		return startOf.MatchString(rest)
	case t.entry.Means == InMonths && from == 0 && strings.Contains(word, "、") && len(t.vals['Y']) == 0:
		return t.val('M', 1) != t.val('M', 0)+1 || dayNext.MatchString(rest) // of an item's number: 1、|6月份, 7、|8月11日
	}
	return false
}

var (
	// what counts or ranks with a numeral before it: 上周|五大板块, 本周|二级市场
	counted = regexp.MustCompile(`^[大个级线手次家项条百千万亿十成倍分度年月期季位只种类款轮台座场层股胎孩维元]`)
	// what is given for each day: 上周|日均成交额
	daily = regexp.MustCompile(`^(?:均|产|报|程|常|间|前|益|后|刊|本|元|韩|成交|发电)`)
	// a day of the month
	dayNext = regexp.MustCompile(`^ ?\d{1,2}日`)
	// words that begin with 中 and 初
	midstOf = regexp.MustCompile(`^[国央外东西部美日欧俄英法德韩小高学心证信标等方石铁建交粮秋午间期旬上下]`)
	startOf = regexp.MustCompile(`^[步次期始级中高一二三创衷审诊]`)
)

// markWeekdays takes out the weekdays that are no days of the news, and says which of the others
// are to come.
func (p *passage) markWeekdays() {
	p.mentions = slices.DeleteFunc(p.mentions, func(m mention) bool {
		return m.time != nil && m.time.weekday() && p.noDay(m)
	})
	var week *timeMention // named before
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.time == nil:
		case m.time.entry.Means == ThisWeek, m.time.entry.Means == LastWeek, m.time.entry.Means == NextWeek:
			week = m.time
		case m.time.entry.Means == OnWeekday && week != nil:
			m.time.entry = week.entry // 下周有8000亿元到期，|周三|有2000亿元
		case m.time.entry.Means == OnWeekday:
			rest := p.s[m.end:]
			m.time.ahead = comesOn.MatchString(p.s[:m.start]) || comesThen.MatchString(rest) && !p.e.wordings[Saying].opens(rest)
		}
	}
}

// noDay reports whether a weekday is no day of the news: one of each week, as in
// notices, or a part of a date or of a name.
func (p *passage) noDay(m mention) bool {
	before, rest := p.s[:m.start], p.s[m.end:]
	return m.time.entry.Means == OnWeekday && (p.ctx.doc.Yearly() || p.ctx.doc.Genre == corpus.Notice) ||
		everyWeek.MatchString(before) || oneOfDays.MatchString(before) || otherDays.MatchString(rest) || ofThatDay.MatchString(before) || dateBehind.MatchString(rest) || nickname.MatchString(rest)
}

// market is what is traded on the weekday behind it.
var market = regexp.MustCompile(`^[^，。；]{0,10}(?:股市?|股指|指数|大盘|两市|期货|市场|[油金铜银]价|美元|债市|原油|黄金)$`)

var (
	// of each week, or since then: 逢|周六, 自|周一
	everyWeek = regexp.MustCompile(`(?:每个?|逢|隔|黑色|自|从)$`)
	// one of several days of a week: 周一至|周五, 周二|、周四
	oneOfDays = regexp.MustCompile(`(?:周|星期|礼拜)[一二三四五六日天](?:、|至|到|和|及|与|或|—+|-|－|~|～)[每本上下]?$`)
	otherDays = regexp.MustCompile(`^(?:、|至|到|和|及|与|或|—+|-|－|~|～)[每本上下]?(?:(?:周|星期|礼拜)[一二三四五六日天]|[一二三四五六日天](?:\P{Han}|$))`)
	// a date that says its weekday: 7月22日（|周一）, 10月7日 |星期四; and one that says the date: 周四|（26日）
	ofThatDay  = regexp.MustCompile(`(?:日[ 　]*[（(]?[ 　]*|[（(])$`)
	dateBehind = regexp.MustCompile(`^[（(](?:\d{1,2}月)?\d{1,2}日[）)]`)
	nickname   = regexp.MustCompile(`^[^，。；”]{0,4}”`) // “周五|见”
	// what is to be then: 将于|周五, 周五|将公布; not 周五|宣布，将
	comesOn   = regexp.MustCompile(`(?:将|定|拟|计划|预计|预定|有望|最早|推迟|延)[在于到至]?$`)
	comesThen = regexp.MustCompile(`^(?:[上下中]午|晚间?|早间?|凌晨)?[^，。；、：说称示布露]{0,12}?(?:将|拟|即将|料|有望|预计|计划|可申购|迎来|还?有[^，。；]{0,30}到期)`)
)
