package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nounBefore returns the phrase that ends where the predicate begins: what is
// measured. It begins behind the last verb, modal or time of the clause.
func (p *passage) nounBefore(limit, end int) span {
	if end < limit {
		return span{}
	}
	start := limit
	if m := basisAt.FindStringIndex(p.s[limit:end]); m != nil {
		end = limit + m[0] // 总产值要|在1980年的基础上|翻一番
		if b := p.endingAt(end); b != nil && b.start >= limit && b.is(Modal, Filler) {
			end = b.start
		}
	}
	end = p.beforeYears(limit, p.beforePassive(limit, end))
	if b := p.endingAt(limit); b != nil && b.quantity != nil {
		if i := strings.Index(p.s[limit:end], "、"); i > 0 && p.e.wordings[Milestone].ends(p.s[limit:limit+i]) {
			start = limit + i + len("、") // 跃上9亿斤|新台阶、|亩产
		}
	}
	ofDeeds := deedShare.MatchString(p.s[limit:end])
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < limit || m.end > end {
			continue
		}
		if m.is(Changing) && m.cue.Verb && strings.HasSuffix(p.s[:m.start], "、") {
			start = m.start // 开展预算评审、|压减资金
			continue
		}
		cut := false
		switch {
		case m.indicator != nil:
			continue
		case m.time != nil:
			cut = true
		case m.quantity != nil:
			cut = !m.quantity.class
		case m.cue != nil:
			cut = cutsNoun[m.cue.Role] || m.cue.Role == Rule && m.cue.Verb || m.cue.Role == Limit && m.start == start && (p.followed(k) || strings.HasSuffix(p.s[m.start:m.end], "为"))
			switch {
			case m.cue.Role == Modal && strings.TrimSpace(p.s[m.end:end]) == "在" && m.start > start:
				cut, end = false, m.start // 利用率|应在|80%以上
			case m.cue.Role == Modal && ofPlanning.MatchString(p.s[m.end:end]):
				cut = false // 建设用地|计划|指标
			case m.cue.Role == Mark && (strings.HasPrefix(p.s[m.end:end], "率") || changeRate.MatchString(p.s[m.end:end])):
				cut = false // 调解成功|率, 排放累计|降低率
			case m.cue.Role == Mark && ofTelling.MatchString(p.s[m.end:end]):
				cut = false // 住宅销售价格|环比|上涨城市
			case m.cue.Role == Act && (m.start > start && !p.verbal(start, m) && !p.doneIn(start, m, end) || p.noNoun(span{m.end, end})):
				cut = false // 旅客|发送量: a part of the noun
			case m.cue.Role == Reach && m.start > start && between.MatchString(p.s[m.start:end]):
				cut = false // 城区|到县城的通行时间
			case m.cue.Role == Act && p.s[m.start:m.end] == "新增" && p.e.wordings[Stock].ends(p.s[m.end:end]):
				cut = false // 新增|贷款: what came to them, and not all there are
				if owner := p.s[start:m.start]; !p.nominal(p.trim(span{start, m.start})) || utf8.RuneCountInString(owner) > longestOwner || strings.Contains(owner, "报告") || p.actBetween(start, m.start) || p.e.segmenter.IsVerb(p.s[start:p.words.next(start)]) {
					start = m.start
				}
			case m.cue.Role == Act && p.s[m.start:m.end] == "重点" && !p.actAt(m.end):
				cut = false // 重点|领域: what is of weight, not 重点|建设
			case m.cue.Role == Act && m.start > start && strings.HasPrefix(p.s[m.end:end], "的") && p.nominal(p.trim(span{start, m.start})):
				cut = false // 企业|提供|的材料
			case m.cue.Role == Act && p.tellsWhich(m, end):
				cut = false // 参加|合作社的农户已占九成
			case m.cue.Role == Act && m.start >= start && ofDeeds && m.end < end:
				cut = false // 项目|形成标准成果的比例
			case m.cue.Role == Base && m.start > start && p.s[m.start:m.end] == "从" && gotFromWhom.MatchString(p.s[m.end:end]):
				cut = false // 农民|从集体分得的收入
			case m.cue.Role == Base && p.starts(m) && boughtFrom.MatchString(p.s[m.end:end]):
				cut = false // 从乙国进口额
			case m.cue.Role == Act && m.start > start && (p.s[m.end:end] == "项目" || p.s[m.end:end] == "工程") && p.e.wordings[Narrowing].is(p.s[m.start:m.end]):
				cut = false // 成果|转化|项目
			case m.cue.Role == Act && p.e.wordings[Attending].is(p.s[m.start:m.end]) && p.nominal(p.trim(span{m.end, end})):
				cut = false // 参展|企业
			case m.cue.Role == Act && strings.HasSuffix(p.s[start:m.start], "新") && p.e.wordings[OfThings].is(strings.Split(p.s[m.end:end], "、")[0]):
				cut = false // 新|落户|项目
			case summing[p.s[m.start:m.end]] && p.e.wordings[OfMeasure].ends(p.s[m.end:end]) && strings.ContainsAny(p.s[start:m.start], "和与、") && p.nominal(p.trim(span{start, m.start})):
				cut = false // 债券与存款|合计|比例
			case m.cue.Role == Act && (strings.HasPrefix(p.s[m.end:end], "类") || amount[p.s[m.end:end]]):
				cut = false // 服务|类项目, 采购|金额
			case m.cue.Role == Act && m.start > start && subsidised.MatchString(p.s[m.end:end]) && !p.e.wordings[Having].is(p.s[m.start:m.end]), m.cue.Role == Act && besides.MatchString(p.s[m.end:end]):
				cut = false // 农机|购置|补贴资金, 建成|和在建的里程
			case m.cue.Role == Act && measures(p.s[m.end:end]):
				cut = false // 造船完工|量
			case m.cue.Role == Act && m.cue.Nominal && !p.words.aligned(m.end, m.end):
				cut = false // 服务|业
			case m.cue.Role == Act && (m.cue.Nominal && ofDoing.MatchString(p.s[m.end:end]) || ofDoing.FindString(p.s[m.end:end]) == p.s[m.end:end] || taskOf.MatchString(p.s[m.end:end])):
				cut = false // 生产|效率, 建设|周期, 办理|时限
			case m.cue.Role == Act && (m.cue.Nominal || m.start > start) && p.e.wordings[Generic].is(strings.Split(p.s[m.end:end], "、")[0]):
				cut = false // 采购|金额, 园区建成|面积
			case m.cue.Role == Reach && strings.HasPrefix(p.s[m.start:], "占"):
				cut = !p.ratioNoun(end) // 风电占总装机比重
			case m.cue.Role == Reach && m.start > start && !p.nominal(p.trim(span{m.end, end})):
				cut = false // 投资|完成率
			}
		}
		if cut && m.end <= end {
			start = m.end
		}
	}
	if i := strings.LastIndex(p.s[start:end], "基础上"); i > 0 && p.changeAt(start+i+len("基础上")) {
		start += i + len("基础上") // 在定额的基础上|节约煤和电
	}
	if b := p.endingAt(start); b != nil && b.start >= limit && b.cue != nil && p.e.wordings[Having].is(p.s[b.start:b.end]) {
		if m := hadBy.FindStringSubmatchIndex(p.s[start:end]); m != nil && !p.e.wordings[Generic].is(p.s[start+m[2]:end]) {
			start += m[2] // 具备|条件的|自然村通硬化路比例
		}
	}
	a := p.lastWords(span{start, p.beforeCompared(start, end)})
	if strings.HasSuffix(p.s[a.start:a.end], "了") {
		return span{} // 工人创造了|一成产值: a verb, and who does it
	}
	if i := strings.LastIndex(p.s[a.start:a.end], "“"); i > 0 && !strings.Contains(p.s[a.start+i:a.end], "”") {
		a.start += i + len("“") // 年产“|水泥|1000万吨、骨料3000万吨”
	}
	a = p.trim(a)
	if inBrackets.FindString(p.s[a.start:a.end]) == p.s[a.start:a.end] {
		return span{} // 从100美元|（离岸价）|上涨到
	}
	if !a.empty() && strings.HasSuffix(p.s[:a.start], "在") && within.MatchString(p.s[a.end:]) && p.words.aligned(a.start-len("在"), a.start) {
		return span{} // 在|扩张区间|内较上月上升
	}
	return a
}

// tellsWhich reports whether a verb at the head of its clause only tells which ones are meant, with its
// object and 的 before their name, of which something is told that ends at end: 参加|合作社的农户|已占.
func (p *passage) tellsWhich(m *mention, end int) bool {
	next := p.beginningAt(len(p.s) - len(strings.TrimPrefix(p.s[end:], "，")))
	from := p.clauseOf(m.start).start
	if b := p.endingAt(m.start); b != nil && b.time != nil {
		from = b.end
	}
	return next.is(Reach, Changing, Mark, Base) && !p.e.wordings[Having].is(p.s[m.start:m.end]) && whichOnes.MatchString(p.s[m.end:end]) &&
		strings.TrimPrefix(strings.Trim(p.s[from:m.start], nounLead), "其中") == ""
}

// whichOnes is an object of a verb, 的 and those of whom it tells.
var whichOnes = regexp.MustCompile(`^[^的，。；、]{2,14}的[^的，。；、]{2,16}$`)

// actBetween reports whether a verb or a word of purpose stands in a range.
func (p *passage) actBetween(from, to int) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start >= from && m.end <= to && m.is(Act, Filler, Modal, Bringing) {
			return true
		}
	}
	return false
}

// longestOwner bounds, in characters, whose stock it may be to which something came.
const longestOwner = 12

// noNoun reports whether a phrase is no name and does not stand for one either, as 另外 does.
func (p *passage) noNoun(a span) bool {
	a = p.trim(a)
	return !p.nominal(a) && !p.e.wordings[Empty].is(p.s[a.start:a.end])
}

// basisAt is what a change starts from, before the change: 在1980年的基础上.
var basisAt = regexp.MustCompile(`在[^，。；、]{1,14}的?基础(?:上(?:再|又)?)?$`)

// changeRate is a rate of change as a noun.
var changeRate = regexp.MustCompile(`^(?:降低|下降|增长|提高|上升)[率幅]`)

// hadBy is what those that are measured have, before their name.
var hadBy = regexp.MustCompile(`^\p{Han}{2,14}的([\p{Han}、]{2,})$`)

// within closes the place or the bounds that 在 opens.
var within = regexp.MustCompile(`^(?:[内间里下](?:[^位居名排列]|$)|中[^，、有位居名排列])`)

// ofTelling names a sort of things by how a measure of theirs has changed.
var ofTelling = regexp.MustCompile(`^(?:上涨|下降|下跌|增长|回升|持平|扩大|收窄)的?(?:城市|行业|省份|地区|企业|品种|产品)$`)

// ofPlanning is what a plan sets, so that the word before it is a noun.
var ofPlanning = regexp.MustCompile(`^(?:指标|任务数?|生源|用地)$`)

// ofDoing is a measure of how something is done, that says nothing without what.
var ofDoing = regexp.MustCompile(`^(?:成本|效率|周期|工期|进度|能耗|单价|价格|质量|合格率|强度|频次|费用|开支|时间|时限|时长|能力|[^，。；、的]{1,3}率$)`)

// taskOf is what is to be done in all, of which a part was: 布局|总任务|的七成.
var taskOf = regexp.MustCompile(`^(?:目标|总)?任务的?$`)

// subsidised is what is paid for a deed, before its name; besides are those that are still to be what
// others have become.
var (
	subsidised = regexp.MustCompile(`^(?:补贴|补助|税|优惠)`)
	besides    = regexp.MustCompile(`^[和及、](?:在建|续建|新建|拟建|改建)的`)
)

// summing says that a measure is of all those named before it.
var summing = map[string]bool{"合计": true, "总计": true, "共计": true}

// amount is a measure of what is done that no verb has as its object.
var amount = map[string]bool{"金额": true, "标准": true, "数量": true}

// lastWords is what stands behind the space that parts the two sayings of a headline:
// 全市晚稻长势良好| |收获面积. Prose has marks for that, and spaces set single words apart.
func (p *passage) lastWords(a span) span {
	if strings.ContainsAny(p.s, "，。；") {
		return a
	}
	b := span{a.start + len(saying.FindString(p.s[a.start:a.end])), a.end}
	if !p.nominal(p.trim(b)) {
		return a
	}
	return b
}

var saying = regexp.MustCompile(`^(?:[^ 　]*\p{Han}{5,}[ 　]+)+`)

// beforeYears steps back over how long a change took, and how often a step was made:
// 资产总额|五年|增长64%, 生产总值|连续跨越|7万亿.
func (p *passage) beforeYears(limit, end int) int {
	if strings.HasSuffix(p.s[limit:end], "跨越") {
		if m := p.endingAt(end - len("跨越")); m.is(Mark) {
			return m.start
		}
	}
	if m := p.endingAt(limit + len(strings.TrimRight(p.s[limit:end], "、"))); m != nil && m.isName() && p.e.wordings[Milestone].ends(p.s[m.start:m.end]) {
		if r := p.endingAt(m.start); r != nil && r.start > limit && r.is(Reach) {
			return r.start // 经济总量|跨过两个千亿元大关、|达到
		}
	}
	m := p.endingAt(end)
	if m == nil || m.start <= limit || !m.quantity.of(Durations) {
		return end
	}
	if b := p.endingAt(m.start); b != nil && b.cue != nil {
		if (b.cue.Role == Modal || p.s[b.start:b.end] == "连续") && b.start > limit {
			return b.start // 采购额|计划|5年|翻番, 车流量|连续|两天|超过
		}
		return end
	}
	return m.start
}

// beforePassive steps back over what was done to what is measured, and how often: 服务|每天被使用|超
// 9亿次, 视频|已被播放|300万次.
func (p *passage) beforePassive(limit, end int) int {
	verb := p.words.before(end)
	if verb <= limit || !p.e.wordings[UsedSo].is(p.s[verb:end]) || !strings.HasSuffix(p.s[limit:verb], "被") {
		return end
	}
	if at := p.beforeMarks(verb-len("被"), limit); at > limit && p.nominal(p.trim(span{limit, at})) {
		return at
	}
	return end
}

// deedShare ends the name of the share of those that do what stands before it.
var deedShare = regexp.MustCompile(`\p{Han}{2}的(?:比例|比重|占比|比率|概率)$`)

// boughtFrom is where something comes from, as a part of the name: 从|乙国进口额.
var boughtFrom = regexp.MustCompile(`^[^，。；、\d]{1,8}(?:进口|购入|引进|采购|调入|引入)`)

// gotFromWhom is from whom something is got, before its name.
var gotFromWhom = regexp.MustCompile(`^[^，。；、的\d]{2,8}[得获取受收]到?的[^，。；、的\d]{2,8}$`)

var between = regexp.MustCompile(`^[到至][^，。；\d]{2,12}的[^，。；\d]{2,8}$`)

// measures reports whether a verb is the head of the name of its own measure.
func measures(rest string) bool {
	r, n := utf8.DecodeRuneInString(rest)
	next, _ := utf8.DecodeRuneInString(rest[n:])
	return n > 0 && strings.ContainsRune("量率额数", r) && (n == len(rest) || !unicode.Is(unicode.Han, next) || strings.ContainsRune("和及与的", next) || strings.HasPrefix(rest[n:], "指数"))
}

// beforeCompared leaves out the word of comparison that the segmenter joined to the
// noun: 粮食产量比|上年.
func (p *passage) beforeCompared(start, end int) int {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start == end && m.time != nil && m.time.base {
			for _, w := range []string{"比", "较", "同", "与"} {
				if rest, ok := strings.CutSuffix(p.s[start:end], w); ok && !strings.HasSuffix(rest, "占") {
					return start + len(rest)
				}
			}
		}
	}
	return end
}

// ratioNoun reports whether the phrase that ends at end names a ratio itself.
func (p *passage) ratioNoun(end int) bool {
	t := strings.TrimRight(p.s[:end], " 　")
	return p.e.wordings[OfRatio].ends(t)
}

var cutsNoun = map[Role]bool{Modal: true, Mark: true, Act: true, Whole: true, Spread: true, Order: true, Reach: true, Base: true, Bringing: true}

// forWhom says for whom something is done.
var forWhom = regexp.MustCompile(`(?:^|[^\p{Han}])为[^，。；：]{0,16}(?:人员|患者|[工农居村市灾学]民|家庭|老人|儿童|妇女|群众|学生|户)$`)

// toWhom says to whom something is given or done: 国家向农村|供应|化肥.
var toWhom = regexp.MustCompile(`(?:^|[^横纵方定导意趋走风取志指倾转双单逆反一])向[^，。；、方内外上下前后心往]{1,12}$`)

// namesDone begins the name of what is done.
var namesDone = regexp.MustCompile(`^\p{Han}{2}`)

// verbLink stands between two verbs of one object.
var verbLink = regexp.MustCompile(`^(?:[和与及并、]|以及)$`)

// verbal reports whether an act cue inside a phrase is its verb (全市|建成|厂房)
// and not a part of a name (中央预算内|建设|投资): it is when what stands before
// is no piece of a noun, so at the clause's start, behind a break or an adverb,
// or when the cue is a verb in any case (新增, 建成).
func (p *passage) verbal(from int, m *mention) bool {
	before := strings.TrimRight(numbering.ReplaceAllString(itemHead.ReplaceAllString(p.s[from:m.start], ""), ""), " 　")
	if before == "" || before == "再" || !m.cue.Nominal || verbLink.MatchString(before) && p.endingAt(from).is(Act) {
		return true // 三是|建设, 再|开工建设, 建设和|改造
	}
	if w := p.e.wordings[Manner].ending(before); w != "" && p.words.aligned(from+len(before)-len(w), from+len(before)) {
		return true // 当地迅速|组织
	}
	if (forWhom.MatchString(p.s[:from]+before) || toWhom.MatchString(before)) && p.words.aligned(m.start, m.end) && namesDone.MatchString(p.s[m.end:]) {
		return true // 为患者|实施|免费手术
	}
	r, n := utf8.DecodeLastRuneInString(before)
	if r == '地' { // 有序地|推进, not 基地|建设
		return p.words.aligned(from+len(before)-n, from+len(before))
	}
	return strings.ContainsRune("，、；：,“”）)", r)
}

// doneIn reports whether an act cue behind nothing but a place is a verb whose object ends at
// end, where the value stands: 全市|改造|老旧小区240个, but 全省研发人员|达9万人.
func (p *passage) doneIn(from int, m *mention, end int) bool {
	v, object := p.beginningAt(end), p.s[m.end:end]
	if p.e.wordings[OfThings].is(object) || p.e.wordings[OfPeople].is(object) || p.e.wordings[OfMoney].is(object) || p.e.wordings[Generic].is(object) || headOnly.MatchString(object) {
		return false // 全市|研发人员
	}
	return v != nil && v.quantity != nil && v.quantity.form == "" && p.e.scopeOnly(p.s[from:m.start])
}

// headOnly says nothing without the verb before it: 建设|用地.
var headOnly = regexp.MustCompile(`^(?:用地|储?粮|经费|网点|设备|大户|对象|主体|线路|车辆|船舶|能力|总量|人次)$`)
