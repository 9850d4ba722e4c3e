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
		return counted.MatchString(rest) || strings.HasSuffix(word, "日") && daily.MatchString(rest) || otherWord.MatchString(s[to-len("一"):])
	case word == "今年来":
		return !soFarOn.MatchString(rest) // 今年|来自东盟
	case strings.HasSuffix(word, "月中"):
		return !midMonth.MatchString(rest)
	case strings.HasSuffix(word, "月初"):
		return startOf.MatchString(rest)
	case t.entry.Means == InMonths && from == 0 && strings.Contains(word, "、") && len(t.vals['Y']) == 0:
		return t.val('M', 1) != t.val('M', 0)+1 || dayNext.MatchString(rest) // of an item's number: 1、|6月份, 7、|8月9日
	}
	return false
}

var (
	// what counts or ranks with a numeral before it: 上周|五大板块, 本周|二级市场
	counted = regexp.MustCompile(`^[大个级线手次家项条百千万亿十成倍分度年月期季位只种类款轮台座场层股胎孩维元]`)
	// a name or a word that begins with the numeral: 本周|三亚市, 上周|一汽集团
	otherWord = regexp.MustCompile(`^(?:一(?:汽|般|共|些|部|艘|直|带|批|系列|体化|次性)|二(?:重|氧|手|维)|三(?:明|亚|农|文鱼|门峡|峡|星|口之家|省|地|部门|菱)|四(?:川|平|会|维)|五(?:常|金|原|粮|省|星|菱|矿)|六(?:安|盘|合区|公里|旬|枝|福)|日(?:经|债|股|元|化|照|报|用|内|本|产|语|系)|天(?:猫|津|气|然|水|河|门|鹅|内))`)
	// what goes on behind 今年来
	soFarOn = regexp.MustCompile(`^(?:，|的|累计|已|共)`)
	// what is given for each day: 上周|日均成交额
	daily = regexp.MustCompile(`^(?:均|产|报|程|常|间|前|益|后|刊|本|元|韩|成交|发电)`)
	// a day of the month
	dayNext = regexp.MustCompile(`^ ?\d{1,2}日`)
	// what follows the middle of a month, where many names begin with 中
	midMonth = regexp.MustCompile(`^(?:$|[，。；、（）()前起至到将]|完成|完工|开工|启动|投产|投用|举[行办]|召开|竣工|通车|发布|公布|实施|上市|上线|交付|开园|开放|开业|建成|印发|出台)`)
	// words that begin with 初
	startOf = regexp.MustCompile(`^[步次期始级中高一二三创衷审诊稿评赛选试雪春夏秋冬]`)
)

// markWeekdays takes out the weekdays that are no days of the news, and gives the others the week that
// was named before.
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
			m.time.entry = week.entry // 下周有9亿元国债到期，|周四|有3亿元
		}
	}
}

// markAhead says which days without a month or a week are to come: 将于|周四|发行, |25日|，论坛将举办.
func (p *passage) markAhead() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && !m.time.base && !m.time.asOf && (m.time.entry.Means == OnWeekday || m.time.entry.Means == LastSuchDay) {
			m.time.ahead = comesOn.MatchString(p.s[:m.start]) || comesThen.MatchString(p.s[m.end:]) || p.mayBe(m.end) || p.willBe(m)
		}
	}
}

// mayBe reports whether 会 says of a day that ends at a place what is to be then: 12日，|风浪会达到3米, not
// 大会有|300人参加.
func (p *passage) mayBe(at int) bool {
	m := mayBe.FindStringSubmatchIndex(p.s[at:])
	return m != nil && p.words.aligned(at+m[2], at+m[3])
}

// willBe reports whether what happens on a day is told as something to come, in its clause or in the one
// for which it stands apart; not 周四宣布，将…, nor 周四将|利率|下调.
func (p *passage) willBe(day *mention) bool {
	end := p.clauseOf(day.start).end
	if p.apart(day) {
		end = p.clauseOf(min(end+len("，"), len(p.s)-1)).end
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < day.end || !m.is(Modal) || !will.MatchString(p.s[m.start:m.end]) {
			continue
		}
		if m.start >= end || told.MatchString(p.s[day.end:m.start]) {
			return false
		}
		n := p.behind(m.end, Changing)
		return n == nil || n.start == m.end || !p.nominal(p.trim(span{m.end, m.end + len(p.e.wordings[Pace].cutAll(p.s[m.end:n.start]))}))
	}
	return false
}

// noDay reports whether a weekday is no day of the news: one of each week, as in
// notices, or a part of a date or of a name.
func (p *passage) noDay(m mention) bool {
	before, rest := p.s[:m.start], p.s[m.end:]
	return m.time.entry.Means == OnWeekday && (p.ctx.doc.Yearly() || p.ctx.doc.Genre == corpus.Notice) ||
		everyWeek.MatchString(before) || oneOfDays.MatchString(before) || otherDays.MatchString(rest) || ofThatDay.MatchString(before) || dateBehind.MatchString(rest) || nickname.MatchString(rest)
}

// dealtIn is what is traded on the weekday behind it.
var dealtIn = regexp.MustCompile(`^[^，。；]{0,10}(?:股市?|股指|指数|大盘|两市|期货|市场|[油金铜银]价|美元|债市|原油|黄金)$`)

var (
	// of each week, of another time, or since then: 逢|周六, 假期后首个|周一, 自|周一
	everyWeek = regexp.MustCompile(`(?:[每逢隔个的后自从双两]|期间|黑色|\d|(?:科技|文化|宣传|活动|读书|安全|时装|艺术|设计|服务|双创|戏剧|音乐|体育|美食|黄金))$`)
	// one of several days of a week: 周一至|周五, 周二|、周四
	oneOfDays = regexp.MustCompile(`(?:周|星期|礼拜)[一二三四五六日天](?:、|至|到|和|及|与|或|—+|-|－|~|～)[每本上下]?$`)
	otherDays = regexp.MustCompile(`^(?:、|至|到|和|及|与|或|—+|-|－|~|～)[每本上下]?(?:(?:周|星期|礼拜)[一二三四五六日天]|[一二三四五六日天](?:\P{Han}|$))`)
	// a date that says its weekday: 7月22日（|周一）, 10月7日 |星期四; and one that says the date: 周四|（26日）
	ofThatDay  = regexp.MustCompile(`(?:日[ 　]*[（(]?[ 　]*|[（(])$`)
	dateBehind = regexp.MustCompile(`^[（(](?:\d{1,2}月)?\d{1,2}日[）)]`)
	nickname   = regexp.MustCompile(`^[^，。；”]{0,4}”`) // “周五|见”
	// what is to be then: 将于|周五, 周五|还有3亿元国债到期
	comesOn   = regexp.MustCompile(`(?:将|定|拟|计划|预计|预定|有望|最早|推迟|延)[在于到至]?$`)
	comesThen = regexp.MustCompile(`^(?:可申购|还?有[^，。；]{0,30}到期)`)
	mayBe     = regexp.MustCompile(`^，?[^，。；说称示]{0,24}?(?:[^代大协委商展年座研晚例峰])(会)(?:降|升|有|出现|达|超|持续|继续|迎来)`)
	will      = regexp.MustCompile(`^(?:即将|将|拟|料|有望|预计将|迎来)`)
	// somebody tells it: 周四|宣布
	told = regexp.MustCompile(`[说称告]|表示|宣布|公布|发布|透露|披露`)
)
