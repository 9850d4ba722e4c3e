package extract

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

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
	case InMonth, EarlyMonth, MidMonth, LateMonth, OnDay, InQuarter, FirstHalf, SecondHalf, Spring, Summer, Autumn, WinterSpring, LastWinter, YearTurn, ThisMonth, InHoliday, BeforeHoliday, Today, Yesterday, DayBefore, Tomorrow, LastSuchDay, OnWeekday:
		return true
	}
	return t.stepped()
}

// spans reports whether the expression is a window that statistics are given for,
// which goes on over the clauses behind it: 一季度客运量…；货运量….
func (t *timeMention) spans() bool {
	switch t.entry.Means {
	case InQuarter, FirstHalf, SecondHalf, InHoliday, Today, Yesterday, DayBefore, Tomorrow, OnWeekday:
		return !t.entry.Due
	case OnDay, LastSuchDay:
		return len(t.vals['D']) > 1
	}
	return t.stepped() && !t.entry.Due
}

// sets reports whether a time expression is set as the frame of what follows:
// it opens its sentence or stands apart behind a comma.
func (p *passage) sets(m *mention) bool {
	_, opens := p.opens(m)
	c := p.clauseOf(m.start)
	return opens || p.apart(m) || occasion.MatchString(p.s[c.start:c.end]) || c.start == m.start && amid.MatchString(p.s[m.end:c.end]) || p.surveyedAt(m)
}

// surveyedAt reports whether a time says by which count a number is known: 根据|今年六月一日|的普查.
func (p *passage) surveyedAt(m *mention) bool {
	return surveyed.MatchString(p.s[m.end:p.clauseOf(m.start).end])
}

// surveyed names a count behind its day.
var surveyed = regexp.MustCompile(`^的?(?:全[国省市县区])?\p{Han}{0,4}(?:普查|调查|统计|清查|盘点|测算|核查)$`)

// occasion is a clause that only says at what something happened: 在今年4月举行的博览会上.
var occasion = regexp.MustCompile(`^[在于].{4,40}(?:上|期间|中)$`)

// amid ends a clause that only says of what the next tells: 今夏|电源供给中.
var amid = regexp.MustCompile(`^[^，。；]{2,16}(?:中|方面)$`)

// apart reports whether a comma follows a time expression.
func (p *passage) apart(m *mention) bool {
	rest := p.s[m.end:]
	switch means := m.time.entry.Means; {
	case m.time.oneDay(), m.time.weekday():
		rest = rest[len(dayInBrackets.FindString(rest)):]
		if strings.HasSuffix(p.s[:len(p.s)-len(rest)], "，") {
			return true
		}
		rest = rest[len(hours.FindString(rest)):]
	case means == OnDay, means == ThisMonth, means == LastSuchDay:
		if len(m.time.vals['D']) > 1 {
			rest = rest[len(untilDay.FindString(rest)):] // 从4月21日|到5月22日，
		}
		rest = rest[len(hours.FindString(rest)):]
	}
	return strings.HasPrefix(rest, "，") || strings.HasPrefix(rest, ",")
}

// hours of a day belong to its name, and the week or the quarter that it ends: 10月3日|0—24时, 9月7日|当周,
// 6月30日|的2025财年第一季度业绩.
var hours = regexp.MustCompile(`^(?:当[周天日月])?(?:的\p{Han}{0,4}\d{0,4}财年?\p{Han}{0,8})?(?:上午|下午|晚上?|晚间|凌晨|清晨|早上?|中午|傍晚)?(?:\d{1,2}(?:[—\-－~至]\d{1,2})?时)?`)

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
	if strings.HasPrefix(rest, "的") && strings.HasSuffix(p.s[:m.start], "对") && m.time.entry.Means == InYear {
		return true // 对|1954年|的灾区
	}
	if strings.HasSuffix(p.s[m.start:m.end], "季") && (hasSeasons.MatchString(p.s[:m.start]) || seasonOf.MatchString(rest)) {
		return true // 双季稻|第二季|产量: of a crop or a series
	}
	switch m.time.entry.Means {
	case SinceDeed:
		return ofRecord.MatchString(rest) || lasting.MatchString(p.s[:m.start]) || p.asOfDay(m)
	case SinceYear, SinceMonth, SinceDay:
		return ofRecord.MatchString(rest)
	case YearsPast:
		return strings.HasPrefix(p.s[m.start:], "前") && (strings.HasSuffix(p.s[:m.start], "学") || laterYears.MatchString(rest))
	case LastYear:
		return examined.MatchString(rest)
	case InYear, FirstHalf, InQuarter:
		if strings.HasSuffix(p.s[:m.start], "财年") {
			return true // 2025财年|第三季度: a year of the firm's own
		}
		return version.MatchString(rest) || ofPaper.MatchString(rest) && handled.MatchString(p.s[:m.start])
	case InHoliday:
		return dayOff.MatchString(rest)
	case InPlan, WholeYear:
		if ofRecord.MatchString(rest) {
			return true // 创年内|新低
		}
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

// ofEvent reports whether the name of an event follows a year, which is a part of it.
func ofEvent(rest string) bool {
	m := eventName.FindStringSubmatch(rest)
	return m != nil && !holding.MatchString(m[1]+m[2]) && !eventCount.MatchString(rest[len(m[0]):])
}

var (
	eventName  = regexp.MustCompile(`^(?:度|“)?(?:(\p{Han}{2,20}?)(?:博览会|交易会|展览会|洽谈会|论坛|峰会|年会|锦标赛|运动会|马拉松)|(\p{Han}{0,6}?(?:世界|国际|全球)\p{Han}{1,12}?)大会)`)
	holding    = regexp.MustCompile(`举[办行]|召开|承办|组织|开展|参加|赴|[共将拟各多]|成功|计划|首[届次]$`)
	eventCount = regexp.MustCompile(`^(?:期间|数|等|的?[\d一二两三四五六七八九十]|共?[\d]+[场次个届])`)
)

// What has seasons that are no quarters of a year, before one of them and behind it.
var (
	hasSeasons = regexp.MustCompile(`(?:稻|麦|茶|作物|菜|节目|综艺|剧|赛)$`)
	seasonOf   = regexp.MustCompile(`^(?:稻|水稻|作物|节目|大赛|播)`)
)

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

// laterYears goes on with the years behind the first ones of a grant: 前两年|全额、后三年减半.
var laterYears = regexp.MustCompile(`^[^。；]{0,16}后[一两二三四五六\d]{1,2}年`)

// A paper that a time before it names, and what is done with it: 公布|2023年|年报.
var (
	ofPaper = regexp.MustCompile(`^度?(?:上半年|半年度?|第?[一二三四]季度|年度|业绩|财务|经营|工作|利润)*(?:报告|年报|半年报|中报|季报|财报|快报|说明会|分配预案|分配方案|述职|决算)`)
	handled = regexp.MustCompile(`(?:披露|发布|公布|公告|召开|举办|举行|提交|审议|听取|编制|报送|出席|参加)了?$`)
)

// examined is what a year past is gone through for: 完成上年度|考核.
var examined = regexp.MustCompile(`^(?:工作|绩效|财务|目标)?(?:考核|决算|审计|总结|评价|汇算清缴|述职)`)

// dayOff is one day of a holiday: 五一假期|首日.
var dayOff = regexp.MustCompile(`^的?(?:单日|同期|历史|首日|首个|第[一二三四五六七八]天|最后|前[两三四五六]天|次日|后)`)

// ofRecord makes a time since then the measure of a record: 2月以来|最低.
var ofRecord = regexp.MustCompile(`^的?(?:单[日月季]|同期|历史)?(?:最|新[高低]|首次|第[一二三])|^的?[^，。；的]{1,6}最[大高低多小长好快]`)

// givenOut ends the name of what gives figures out, of which itself some may be counted: 公司公告，|6月末.
var givenOut = regexp.MustCompile(`(?:公告|数据)$`)

// opens reports whether a time expression opens its sentence, behind no more
// than a list mark, a modal or the words that introduce a speech; and the modal.
func (p *passage) opens(m *mention) (modal *mention, ok bool) {
	at, end := 0, m.start
	for k := range p.mentions {
		b := &p.mentions[k]
		if b.start >= m.start {
			break
		}
		if b.end == m.start && asOf[p.s[b.start:b.end]] {
			end = b.start // 公司披露：截至|6月末
			break
		}
		if b.cue != nil && (b.cue.Role == Modal && !b.cue.Local || b.cue.Kind == Result && b.cue.Role == Mark) {
			if b.cue.Role == Modal {
				modal = b
			}
			if forecast.MatchString(p.s[b.start:b.end]) && strings.HasPrefix(p.s[b.end:], "，") && !p.anchorBetween(0, b.start) {
				at = b.end // 协会预计，|今年全年
				continue
			}
			if strings.Trim(p.s[at:b.start], leadMarks) != "" {
				return nil, false
			}
			at = b.end
		}
	}
	lead := strings.Trim(p.s[at:end], leadMarks)
	if lead == "" || p.e.wordings[Abroad].is(lead) || (m.time.weekday() || m.time.entry.Means == OnDay) && dealtIn.MatchString(lead) || p.ctx.doc.Genre == corpus.News && ofSource.MatchString(p.s[:m.start]) { // 6、美国|8月, 国际油价|周四, 国家邮政局：|8月
		return modal, true
	}
	if givenOut.MatchString(lead) {
		return modal, true
	}
	for _, w := range p.e.wordings[Saying] {
		if i := strings.LastIndex(lead, w); i >= 0 && strings.Trim(lead[i+len(w):], leadMarks) == "" {
			return modal, true
		}
	}
	return nil, false
}

// ofSource opens a sentence with who gives out the figures that follow.
var ofSource = regexp.MustCompile(`^[ 　\d、.．（()）]*\p{Han}{1,12}(?:[局部委会院署行所厅办网社]|海关|总署|中心|协会|商会|机构|公司|数据)：$`)

const leadMarks = "“”\"　 （(一二三四五六七八九十)）、.．0123456789是，,：:—到在"

// carry hands on what the next sentence of the block may inherit.
func (p *passage) carry() {
	p.ctx.namePlan(p.s)
	p.moveScene()
	p.noteBranch()
	p.ctx.deedDay = nil
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && !m.time.base && !m.time.asOf && (m.time.oneDay() || m.time.entry.Means == OnDay && len(m.time.vals['D']) == 1) {
			p.ctx.deedDay, p.ctx.deedText = m.time, p.s[m.start:m.end]
		}
	}
	if p.eventHeld() {
		p.ctx.lead = nil
		p.remember()
		return
	}
	if all := p.yearByYear(); all != nil {
		p.ctx.lead, p.ctx.leadText, p.ctx.leadPlace, p.ctx.leadYear = all, strconv.Itoa(all.vals['Y'][0])+"—"+strconv.Itoa(all.vals['Y'][1]), p.ctx.place, 0
		p.ctx.leadForce, p.ctx.leadModal = nil, ""
		p.remember()
		return
	}
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
		if len(p.frames) == 0 && p.ctx.doc.Genre == corpus.News && p.daysAgo(m) > newsDays {
			p.ctx.lead = nil
			continue // 去年8月9日，省政府发文推广: the day of that deed
		}
		if y := m.time.year(); y != 0 && p.ctx.doc.Genre == corpus.News && y < p.ctx.when().year-longAgo {
			p.ctx.lead = nil // 1994年，他进厂。如今…: what is told of a life goes on
			break
		}
		p.ctx.now = ""
		if m.time.entry.Means == Now { // what is so now dates only what is told behind it, and nothing that is to be
			p.ctx.lead, p.ctx.now = nil, p.s[m.start:m.end]
			break
		}
		p.ctx.lead, p.ctx.leadText, p.ctx.leadPlace = m.time, p.s[m.start:m.end], p.ctx.place
		p.ctx.leadForce, p.ctx.leadModal = nil, ""
		if modal != nil {
			p.ctx.leadForce, p.ctx.leadModal = modal.cue, p.s[modal.start:modal.end]
		}
		break
	}
	if p.ctx.lead != nil && p.ctx.lead.entry.Due && p.endsDuty() && (len(p.frames) > 0 || len(p.deeds()) > 0) {
		p.ctx.lead = nil // 年底前，…（省委政法委牵头）。: the day of that task
	}
	p.remember()
}

// endsDuty reports whether a note of who does it closes the sentence.
func (p *passage) endsDuty() bool {
	for _, m := range bracket.FindAllStringSubmatchIndex(p.s, -1) {
		if actor, _ := p.e.pledges.readDuty(p.s[m[2]:m[3]]); actor != "" && strings.Trim(p.s[m[1]:], "。；， 　") == "" {
			return true
		}
	}
	return false
}

// newsDays is how many days a piece of news may go back for the day of a deed to date what is
// told behind it.
const newsDays = 7

// daysAgo is how many days before the news a day lies that a time names, or the end of a month; 0
// if it names neither.
func (p *passage) daysAgo(m *mention) int32 {
	w := p.ctx.when()
	if day, ok := m.time.resolve(w); ok && (m.time.entry.Means == OnDay || m.time.entry.Means == InMonth) && !m.time.entry.Due && !w.issued.IsZero() {
		return w.issued.Days() - day.End.Days()
	}
	return 0
}

// longAgo is how many years a piece of news may go back for a time to date the sentences behind.
const longAgo = 5

// yearByYear is the span of the years with which three clauses or more of a sentence open, one
// after the other: 2023年启动试点，2024年推广，2025年全面铺开. What follows is of all of them.
func (p *passage) yearByYear() *timeMention {
	var years []int
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base || m.time.entry.Means != InYear {
			continue
		}
		if c := p.clauseOf(m.start); strings.Trim(p.s[c.start:m.start], leadMarks) != "" {
			continue
		}
		if n := len(years); n > 0 && m.time.year() != years[n-1]+1 {
			return nil
		}
		years = append(years, m.time.year())
	}
	if len(years) < 3 {
		return nil
	}
	return &timeMention{entry: &allYears, vals: map[byte][]int{'Y': {years[0], years[len(years)-1]}}}
}

var allYears = Time{Means: InYears}

// remember keeps the last statement for the sentence that follows.
func (p *passage) remember() {
	for _, f := range p.frames {
		p.ctx.last = f
		if f.all == "" && f.whole == nil {
			p.ctx.main = f
		}
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
