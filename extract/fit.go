package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// onlyLinks reports whether t is nothing but list marks between two values.
func onlyLinks(t string) bool {
	t = strings.TrimSpace(t)
	switch t {
	case "、", "和", "及", "与", "或", "以及", ",", "，", "到", "；":
		return t != "，" && t != "," && t != "；"
	}
	return false
}

// defines leads to what a word means.
var defines = regexp.MustCompile(`(?:是指|系指|即指)[^，。；]*$`)

// yearsLong makes a number one of years gone by.
var yearsLong = regexp.MustCompile(`^年(?:以?来|前|间)`)

// ofHistory is what has lasted so many years by itself.
var ofHistory = regexp.MustCompile(`^的?\p{Han}{0,4}史(?:[，。；、的]|$)`)

// kilovolt is the code of a unit by which works of the grid are told apart, and never measured.
const kilovolt = "千伏"

// putFirst is to attend to something before all else.
var putFirst = regexp.MustCompile(`(?:[放摆][在到]|置于)(?:了|更加)?(?:突出的?|优先的?)?$`)

// pointsBack leads to how many there are of what was named before.
var pointsBack = regexp.MustCompile(`(?:这|上述|前述|(?:^|[，。；：除])以上)$`)

// pointsTo leads to how many those are of whom a text goes on to tell, and counts nothing anew.
var pointsTo = regexp.MustCompile(`(?:这|上述|前述)$`)

// What an amount is only the basis of a sum, or of a conversion, for stands between these.
var (
	basisBefore = regexp.MustCompile(`(?:以|按照?)[^，。；、\d]{0,8}$`)
	basisBehind = regexp.MustCompile(`^的?(?:价格|单价|标准|汇率|价)?(?:来)?(?:计|计算|折算|换算)(?:[，。；）)]|$)`)
)

// whenDone goes on behind how long before something is done.
var whenDone = regexp.MustCompile(`^(?:以?上)?[向对为给就与]`)

// What a text lists stands between these: 完成以下|九项|任务.
var (
	ownList = regexp.MustCompile(`(?:下列|下述|上述|(?:^|[^级岁元吨人及之\d])以[上下])的?$`)
	tasksOf = regexp.MustCompile(`^(?:主要|重点)?(?:工作|任务|要求|问题|措施|意见|原则|目标|事项)`)
)

// theseYears tells what some years were: 这是经济实力提升的|五年.
var theseYears = regexp.MustCompile(`(?:^|[，。；])(?:过去(?:的)?[\p{Han}\d]{1,3}年)?，?(?:这|我们经历)?是[^，。；]*的$`)

// What figures are drawn from stands between these: 据中央|六个|部门的统计, 按照|15个|部的计划.
var (
	drawnFrom = regexp.MustCompile(`(?:(?:^|[^数证票占])据|根据|依据|按照|[^成造迁早去年]就)对?[^，。；、\d的对完开展进行汇集接入整合部署案]{0,6}$`)
	figuresOf = regexp.MustCompile(`^[^，。；\d]{1,14}?的?(?:不完全|初步|抽样|典型|问卷|专项|联合)?(?:统计|调查|材料|资料|普查|测算|汇总|监测|的计划|的估计|的报告)(?:数据|结果|资料)?(?:，|：|显示|表明|看)`)
)

// ofAge says that somebody is so old.
var ofAge = regexp.MustCompile(`(?:年仅|现年|享年|终年|时年|年满|年过|年近|年逾)$`)

// wholeDone is what was done to all of some things, before their name.
var wholeDone = regexp.MustCompile(`^(?:完成|完工|竣工|建成|投产|投用|开工|投入使用|投入生产|通车|到位|达标|还清|结清|脱贫|整改)+(?:[和或、](?:部分|基本)\p{Han}{2,6})?的\p{Han}`)

// wholly makes an adverb of a whole, where 地 begins no noun.
var wholly = regexp.MustCompile(`^地[^区方级面块处域铁下产标段球税勤质形位图点]`)

// priceRange makes a price the mark of a class of goods, which it opens or ends.
var priceRange = regexp.MustCompile(`^(?:[至到—\-－~～][\d.]+[万千]?)?元?(?:以[上下])?的?(?:价格区间|价格带|价格段|价位|档位)`)

// comparedWith ends before what something is compared with.
var comparedWith = regexp.MustCompile(`[快慢高低好优]于$|[占比较]$`)

// unfit says why an anchor states nothing, "" if it does: an attribute 全部, a
// magnitude that is only a class (千亿产业), a duration that nobody sets.
func (p *passage) unfit(f *frame) Reason {
	q := f.q
	switch {
	case q.word != nil && q.word.Low == 100 && comparedWith.MatchString(p.s[:f.value.start]):
		return Attribute // 快于|全部|投资增速
	case q.word != nil && q.word.Low == 100 && q.word.Form == Share && (p.e.wordings[Denying].ends(p.s[:f.value.start]) || wholeDone.MatchString(p.s[f.value.end:]) || wholly.MatchString(p.s[f.value.end:])):
		return Attribute // 尚未|全部完成, 已经|全部|完工的工程, 全部|地消灭
	case q.word != nil && q.word.Predicate:
		if p.attributive(f.anchor) {
			return Attribute
		}
		return ""
	case q.word != nil && q.word.Low == 100 && q.word.Form == Share && (strings.HasPrefix(p.s[f.value.end:], "的") || alsoSo.MatchString(p.s[f.value.end:]) || p.actAt(f.value.end)):
		return Attribute // 全覆盖的|体系, 全覆盖|开展评估
	case oneOf.MatchString(p.s[f.value.end:]), q.form == Rank && putFirst.MatchString(p.s[:f.value.start]), q.small && pointsBack.MatchString(p.s[:f.value.start]) && !strings.Contains(bodies, q.measure), q.of(Things) && ownList.MatchString(p.s[:f.value.start]) && tasksOf.MatchString(p.s[f.value.end:]):
		return Attribute // 4个|省份之一, 把质量放在|第一位, 这|两项, 上述|三个|领域
	case (q.of(Things, People) || q.form == "" && q.of(Ratios)) && pointsTo.MatchString(p.s[:f.value.start]):
		return Attribute // 这|30名|学员, 上述|15家|企业
	case basisBefore.MatchString(p.s[f.clause.start:f.value.start]) && basisBehind.MatchString(p.s[f.value.end:]):
		return Attribute // 按每股|5元|计算, （以12英寸|计|）
	case q.small && p.degrees(f) && !strings.Contains(p.s, "电"):
		return Attribute // 两度|做客
	case called.MatchString(p.s[openBracket(p.s[:f.value.start]):f.value.start]):
		return Attribute // （以下统称|三个|高新区）
	case q.of(Things) && drawnFrom.MatchString(p.s[:f.value.start]) && figuresOf.MatchString(p.s[f.value.end:]):
		return Attribute // 据|六个|部门的统计
	case strings.HasSuffix(p.s[f.value.start:f.value.end], "岁") && ofAge.MatchString(p.s[:f.value.start]):
		return Attribute // 年仅|36岁
	case priceRange.MatchString(p.s[f.value.end:]), q.bound != "" && defines.MatchString(p.s[f.clause.start:f.value.start]):
		return OfAClass // 12万至18万|价格区间, 小型企业是指产值2000万元以下的企业
	case q.of(Durations) && theseYears.MatchString(p.s[:f.value.start]):
		return UnsetTime
	case yearsLong.MatchString(p.s[f.value.end:]):
		return UnsetTime // 一百万|年以来
	case p.inMaxim(f.value):
		return Slogan // “抓质量、翻三番”的发展方针
	case q.form == Frequency:
		return ""
	case q.small && p.abstract(f), strings.HasSuffix(p.s[:f.value.start], "等") && divided.MatchString(p.s[f.value.end:]):
		return Division // 三个方面, 包括术语、架构等2个|部分
	case q.bare && q.of(People) && p.actBefore(f.anchor):
		return "" // 带动|万名|青年返乡
	case q.bare && !p.adds(f) && f.pred.first(Limit) == nil && f.pred.first(Reach) == nil && f.pred.first(Order) == nil:
		return Magnitude
	case q.unit == nil:
		return ""
	}
	if r, _ := utf8.DecodeRuneInString(p.s[f.value.end:]); isLatin(rune(p.s[f.value.end-1])) && q.unit.Dimension == Physical && len(f.pred.chain) == 0 && unicode.Is(unicode.Han, r) && !strings.ContainsRune("于以左和与及或在将可由均已", r) {
		return OfAClass // 2nm|工艺
	}
	if q.unit.Code == "升" && (q.low == nil || *q.low < 100) {
		return OfAClass // 2.0升|轿车
	}
	if q.code == kilovolt && p.nominal(p.nounAfter(f.value.end, f.clause.end)) {
		return OfAClass // 220千伏|变电站
	}
	switch q.unit.Dimension {
	case Durations:
		if ofHistory.MatchString(p.s[f.value.end:]) {
			return UnsetTime // 有着近900年|历史的石桥
		}
		if before := p.s[:f.value.start]; strings.HasSuffix(before, "到现在的") || strings.HasSuffix(before, "至现在的") {
			return UnsetTime // 从1949年到现在的十五年
		}
		if strings.HasSuffix(p.s[:f.value.start], "提前") && whenDone.MatchString(p.s[f.value.end:]) {
			return UnsetTime // 提前|两周|向基层投放号源
		}
		if strings.HasPrefix(p.s[f.value.end:], "的时间") || strings.HasPrefix(p.s[f.value.end:], "时间") {
			return UnsetTime // 用好不足四个月的时间
		}
		if strings.HasSuffix(p.s[:f.value.start], "的") && f.value.end == f.clause.end && q.tail == 0 && f.change() == nil && f.pred.first(Reach) == nil {
			return UnsetTime // 这十年是发展最快的十年
		}
		if b := p.endingAt(f.value.start); b != nil && b.time != nil && (b.time.entry.Means == InYears || b.time.entry.Means == Spanning) {
			return UnsetTime // 1953年到1980年|28年|平均
		}
		if q.unit.Code == "year" && q.low != nil && *q.low >= 1000 {
			return UnsetTime // a year whose digits a page has lost: 3134年
		}
		if q.unit.Words[0] == "日" && p.e.wordings[Saying].opens(p.s[f.value.end:]) {
			return UnsetTime // 市长李达|6日|表示: the day of the month
		}
		if before := p.s[:f.value.start]; q.unit.Words[0] == "日" && (strings.HasSuffix(before, "至") || strings.HasSuffix(before, "到")) {
			return UnsetTime // 今天至10日 is a day of the month
		}
		if strings.HasSuffix(p.s[:f.value.start], "近") && lately.MatchString(p.s[f.value.end:]) || record.MatchString(p.s[f.value.end:]) {
			return UnsetTime // 近|5日|累计跌460元, 创逾|3年|新低
		}
		if q.unit.Code == "hour" && q.low != nil && *q.low == 24 && q.tail == 0 && p.goesRound(f.value.end) {
			return Attribute // 24小时|开放: by day and by night
		}
		if p.timeToDo(f) {
			return UnsetTime // 两个月内|把台账建好
		}
		if daysNamed.MatchString(p.s[:f.value.start]) {
			return "" // 优良天数|92天
		}
		if !f.baseline && f.change() == nil && !p.changes(f) && (q.tail == 0 || q.open) && f.pred.first(Limit) == nil && f.pred.first(Reach) == nil {
			return UnsetTime
		}
	case Ages:
		if f.pred.first(Changing) == nil && f.pred.first(Reach) == nil && !ofAges.MatchString(p.s[:f.value.start]) {
			return UnsetAge
		}
	}
	return ""
}

// goesRound reports whether a verb or a service follows at once: 24小时|营业, 24小时|自助借阅.
func (p *passage) goesRound(at int) bool {
	w := p.s[at:p.words.next(at)]
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.Is(unicode.Han, r) && utf8.RuneCountInString(w) >= 2 && !p.beginningAt(at).is(Tail, Reach, Limit, Changing)
}

// timeToDo reports whether a duration only says in what time something is done or comes about, and
// is no limit that is set to it: 两年内|增产9万吨, 9日内|完成清淤; not 5个工作日内|办结, 两个月内|提交报告.
func (p *passage) timeToDo(f *frame) bool {
	t, rest := p.s[f.value.start:f.value.end], p.s[f.value.end:]
	if !strings.HasSuffix(t, "内") || f.pred.first(Limit) != nil || f.pred.first(Reach) != nil || f.pred.first(Changing) != nil || daysNamed.MatchString(p.s[:f.value.start]) || dueIn.MatchString(p.s[f.clause.start:f.value.start]) {
		return false
	}
	if doneWithin.MatchString(rest) {
		return f.q.unit.Code == "day" || f.q.unit.Code == "month" || f.q.unit.Code == "year"
	}
	return (f.q.unit.Code == "month" || f.q.unit.Code == "year") && p.anchorBetween(f.value.end, f.clause.end)
}

// dueIn sets a time by force: 应|在5日内|将材料报送.
var dueIn = regexp.MustCompile(`(?:[应须限]|确保|必须)[^，。；]{0,6}$`)

// doneWithin is what is done within a time, or that so much of it is.
var doneWithin = regexp.MustCompile(`^(?:把|将|完成)`)

// alsoSo are more qualities of a thing: 全覆盖|、便捷化的|网络.
var alsoSo = regexp.MustCompile(`^(?:、\p{Han}{2,5})+的`)

// openBracket is where the last bracket of s begins that is not closed, or its end.
func openBracket(s string) int {
	i := strings.LastIndexAny(s, "（(")
	if i < 0 || strings.ContainsAny(s[i:], "）)") {
		return len(s)
	}
	return i
}

// divided is what a text or a thought is divided into, and nothing besides.
var divided = regexp.MustCompile(`^(?:部分|方面|维度|环节|层面|章节)(?:[，。；）]|组成|构成|如图|$)`)

// What follows a time and says that it is only how long something went on.
var (
	lately = regexp.MustCompile(`^(?:[之当]?中|里|累计|共|合计|平均|内|来|[涨跌升降]|\p{Han}{2,10}(?:价格|走势|行情|表现|变化|涨势))`)
	record = regexp.MustCompile(`^(?:以?来)?的?(?:历史)?(?:新低|新高|最高|最低|之最)`)
)

// daysNamed ends with a measure that is given in days or years.
var daysNamed = regexp.MustCompile(`\p{Han}{2}(?:天数|日数|工期|时长|时限|寿命|年限)$`)

// oneOf says that something is one of so many.
var oneOf = regexp.MustCompile(`^的?\p{Han}{1,8}之一`)

// ofAges ends with a measure that is given in years of age: 平均年龄|约为|23岁.
var ofAges = regexp.MustCompile(`(?:平均(?:年龄|寿命)|预期寿命)(?:约?为|已?达到?|是|约)*$`)

// changes reports whether a verb of change that takes an object opens the clause:
// 压减审批时限5个工作日.
func (p *passage) changes(f *frame) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.is(Changing) && m.cue.Verb && m.start >= f.limit && m.end <= f.value.start {
			return true
		}
	}
	return false
}

// adds reports whether the verb before a magnitude makes it an amount: 新增千万吨产能.
func (p *passage) adds(f *frame) bool {
	m := p.endingAt(f.value.start)
	return m != nil && m.cue != nil && (m.cue.Role == Changing || p.s[m.start:m.end] == "新增")
}

// abstract reports whether what is counted is a way of dividing a text or a
// thought (三个方面, 两个阶段), not things.
func (p *passage) abstract(f *frame) bool {
	rest := strings.TrimPrefix(strings.TrimPrefix(p.s[f.value.end:f.clause.end], "的"), "大")
	for _, w := range p.e.wordings[Abstract] {
		if end := f.clause.end - len(rest) + len(w); strings.HasPrefix(rest, w) && p.words.aligned(end, end) { // not 工作|面
			return true
		}
	}
	return false
}

// attributive reports whether a word of the whole stands before a noun (实施全部
// 项目) and not before the verb of a subject (项目全部开工): it has no subject
// before it, or a verb or 的 touches it.
func (p *passage) attributive(m *mention) bool {
	c := p.clauseOf(m.start)
	if strings.HasPrefix(p.s[m.end:], "的") || strings.HasSuffix(p.s[:m.start], "的") {
		return true
	}
	if b := p.beginningAt(m.end); b != nil && b.quantity != nil && b.quantity.word == nil && !b.quantity.class {
		return true // 全部|45个地区
	}
	if b := p.endingAt(m.start); b != nil && b.cue != nil && (b.cue.Role == Act && !b.cue.Nominal || b.cue.Role == Reach && m.end < c.end) {
		return true
	}
	if ofAll.MatchString(p.s[m.end:]) && !p.actAt(m.end) {
		return true // 作为|全部|工作的主线
	}
	from := m.start
	if p.anchorBetween(m.end, c.end) && !p.e.segmenter.IsVerb(p.s[m.end:p.words.next(m.end)]) {
		for b := p.endingAt(from); b != nil && (b.time != nil || b.is(Scope)) && b.start >= c.start; b = p.endingAt(from) {
			from = b.start // 全年|全部|工业增加值1100亿元
		}
	}
	if from <= c.start || strings.Trim(p.s[c.start:from], nounLead) == "" {
		// 4月底前，全部开工: the subject may stand in the clause before
		r := p.actAt(m.end)
		return !r
	}
	return false
}

// ofAll is a thing all of which has what follows 的.
var ofAll = regexp.MustCompile(`^\p{Han}{2,4}的\p{Han}{2}`)

// actAt reports whether a verb begins at i.
func (p *passage) actAt(i int) bool {
	m := p.beginningAt(i)
	return m.is(Act, Reach)
}
