package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// findNoun looks for what is measured: before the predicate, or behind the
// quantity where a counted thing stands (3个督导服务组).
func (p *passage) findNoun(f *frame) {
	if t := f.q.thing; f.q.form == Frequency && !t.empty() {
		f.noun = p.deedOften(span{f.value.start + t.start, f.value.start + t.end})
		if after := p.nounAfter(f.value.end, f.clause.end); f.noun.empty() && p.nominal(after) {
			f.noun, f.after = after, true // 每季度召开1次|会议
		} else if f.noun.empty() {
			f.noun = p.trim(span{f.value.start + t.start, f.value.start + t.end})
		}
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
		return
	}
	left := span{}
	if !f.bare {
		from := f.limit
		if g := f.before; g != nil && g.after && g.noun.start >= from && g.noun.end <= f.pred.start {
			from = g.noun.end // 85%的|行政村|和60%的自然村: the statement before has it
		}
		left = p.headOf(f, p.objectOf(f, p.nounBefore(from, p.beforeBase(f))))
	}
	if m := p.gapTo(f); m != nil {
		f.far, f.pred.start = m, m.start
		left = p.nameTo(f.limit, p.beforeMarks(m.start, f.limit))
	}
	left = p.beyondSet(f, left)
	if strings.HasSuffix(p.s[f.limit:f.pred.start], "、") && f.pred.first(Reach) != nil && afterMark.MatchString(p.s[f.pred.start:]) {
		left = span{} // 推动企业转型、|完成|4000亿元投资
	}
	if n := p.rankedIn(f, left); !n.empty() {
		left = n
	}
	if n, among := p.rankedAmong(f, left); among {
		left = n
	}
	if p.e.wordings[Saying].ends(p.s[left.start:left.end]) && left.end == f.value.start {
		left = span{} // 民调显示|53%的受访者
	}
	if forecaster.MatchString(p.s[left.start:left.end]) && foreseen.MatchString(p.s[left.end:]) {
		left = span{} // 赤字为30亿元（|市场|预期为32亿元）
	}
	if t := p.s[left.start:left.end]; t == "国家" || p.e.wordings[Sorting].is(t) && strings.HasSuffix(t, "内") && left.end == f.value.start && !strings.Contains(p.s[f.limit:left.start], "其中") {
		left = span{} // 国家|300万千瓦|储能基地, 省内|300公里|线路
	}
	if w := f.q.word; w != nil && w.Form == Share && !w.Predicate && andEnd.MatchString(p.s[f.limit:f.pred.start]) {
		left = span{} // 覆盖城市社区和|半数以上|农村社区
	}
	right := span{}
	if f.q.form != Rank && f.q.form != Multiple && (f.q.word == nil || f.q.word.Form == Share && !f.q.word.Predicate && (left.empty() && p.opensClauseWith(f) || strings.HasPrefix(p.s[f.value.end:], "的"))) {
		right = p.nounAfter(f.value.end, f.clause.end)
	}
	if left.end == f.value.start && p.nominal(left) && strings.HasPrefix(p.s[f.value.end:], " ") && right.start > f.value.end {
		right = span{} // 收到|议案|80件 建议900件: two sayings of one headline
	}
	if g := p.lastCounted(f); g != nil && !p.nominal(left) && f.q.measure != "" && g.q.measure == f.q.measure && amongHas.MatchString(p.s[:f.value.start]) && p.onlyVerb(right) {
		right = span{} // 40项考核点中有13项|达标
	}
	if n := p.paced(f); !n.empty() {
		f.noun, f.after = n, true
		f.note("indicator", p, f.noun)
		return
	}
	if n := p.boughtFor(f); !n.empty() {
		f.noun, f.after = n, true
		f.note("indicator", p, f.noun)
		return
	}
	if right.empty() && f.q.word == nil && f.q.form == "" && f.q.of(People, Things, Money) && (!p.nominal(left) || p.agent(f, left)) {
		for k := range p.mentions {
			if m := &p.mentions[k]; m.start == f.value.end && m.is(Act) {
				right = p.nounAfter(m.end, f.clause.end) // 2人|当选|中国工程院院士
			}
		}
	}
	if f.q.form == "" && f.q.of(Things) && p.onlyActs(left) && p.lastCounted(f) != nil {
		left = span{} // 其中|开工建设|3段
	}
	if p.serves(f, left) && p.nominal(right) {
		left = span{} // 每年为商户|节省|2亿元|检测费用
	}
	if d := p.division(f); !d.empty() {
		right = d
	}
	if n := p.madeUpOf(f); !n.empty() {
		left, right = n, span{}
	}
	if p.agent(f, left) {
		left = span{}
	}
	if right.empty() && left.empty() && !f.bare && f.q.of(Money) {
		right = p.sharedBehind(f)
	}
	if n := p.fund(f); !n.empty() {
		f.noun = n
		f.note("indicator", p, f.noun)
		return
	}
	if n, alone := p.ofPlan(f); !n.empty() {
		left, f.plan = n, alone
	}
	if n := p.comesTo(f, left); !n.empty() {
		left = n
	}
	if n := p.scopeCovered(f, left); !n.empty() {
		left = n
	} else if w := f.q.word; w != nil && w.Low == 100 && !w.Predicate && p.previous(f) != nil && p.e.wordings[Covered].is(p.s[left.start:left.end]) && p.endingAt(left.start) != nil {
		left = span{} // 举办讲座60场，|做到|乡镇|全覆盖
	}
	if n := p.ratioOf(f); !n.empty() {
		f.noun = n
		f.note("indicator", p, f.noun)
		return
	}
	if soPlanned.MatchString(p.s[left.start:left.end]) {
		left, right = span{}, span{}
	}
	useRight := false
	leftOK, rightOK := p.nominal(left), p.nominal(right) && !p.aim(f) && !stepsTaken.MatchString(p.s[right.start:right.end])
	rightOK = rightOK || p.enumerated(f, right) || right == p.division(f) && !right.empty()
	switch {
	case !rightOK:
	case !leftOK:
		useRight = true
	case p.enumerated(f, right), p.heads(f, right), p.pairedNoun(f, right):
		useRight = true
	case f.q.word != nil && strings.HasPrefix(p.s[f.value.end:], "的"):
		useRight = true // 全村近一半的|耕地
	case f.q.of(Money) && right.start == f.value.end && p.onlyActs(left):
		useRight = true // 批准|发行|90亿元|特别国债
	case f.verb != nil && right.start == f.value.end && f.q.of(Money) && p.e.wordings[OfMeasure].ends(p.s[right.start:right.end]) && !p.e.wordings[OfMeasure].ends(p.s[left.start:left.end]) && !p.e.wordings[OfMoney].ends(p.s[left.start:left.end]):
		useRight = true // 减轻|企业|1.5亿元|负担
	case right.start == f.value.end && f.pred.first(Base) == nil && f.pred.first(Changing) != nil && f.pred.first(Changing).cue.Compared:
		useRight = true // 每户|多了80元|补贴
	case right.start == f.value.end && p.onlyVerb(left):
		useRight = true // 释放|12万吨|产能
	case f.q.of(Money) && strings.HasPrefix(p.s[f.value.end:], "的") && f.pred.first(Reach) == nil && !p.e.wordings[OfMoney].ends(p.s[left.start:left.end]) && (left.end+len("的") == f.pred.start && p.s[left.end:f.pred.start] == "的" || p.e.wordings[OfMoney].ends(p.s[right.start:right.end])):
		useRight = true // 去年发行的|90亿元的|债券, 计入|2亿元的|费用
	case p.givenThem(f, left, right):
		useRight = true // 给予|县区|不超过50万元的|奖励
	case p.onlyFrames(f, left):
		useRight = true // 创造了|四分之一的|经济总量
	case p.describesBehind(f, left):
		// 服务|企业|超60万家的|平台
	case f.q.unit == nil || f.q.unit.Dimension == Things || f.q.unit.Dimension == People || f.q.unit.Dimension == Times && p.oftenDone(f, right):
		useRight = true // 两国先后|4次|会谈
	case f.q.unit.Dimension == Physical && right.start == f.value.end && (firm.MatchString(p.s[left.start:left.end]) || p.ownedThing(f, left, right)):
		useRight = true // 某集团30万吨合成氨, 建设南区|720兆瓦|储能电站
	case f.pred.first(Act) != nil && f.q.unit.Dimension != Ratios:
		useRight = true // 设立500亿元区域基金
	}
	if useRight && f.q.of(Ratios) && !strings.HasPrefix(p.s[f.value.end:], "的") && !strings.HasPrefix(p.s[f.value.end:], "以上的") {
		useRight = f.pred.first(Changing) == nil && !f.bare && !leftOK && p.opensClauseWith(f)
	}
	if rightOK && f.q.of(Ratios) && strings.HasPrefix(p.s[f.value.end:], "的") && strings.HasSuffix(p.s[:f.value.start], "以") && p.words.aligned(f.value.start-len("以"), f.value.start) && !p.e.wordings[OfRate].ends(p.s[right.start:right.end]) {
		useRight = true // 以0.3%的|仓位
	}
	if rightOK && p.holds(f) {
		useRight = true // 拥有|45%的|股权, 供应|九成的|硅片
	}
	if !useRight && rightOK && f.q.of(Ratios) && strings.HasPrefix(p.s[f.value.end:], "的") {
		for k := range p.mentions {
			// 支撑了年均6.5%的|经济|增速
			if m := &p.mentions[k]; m.start == right.end && m.is(Changing) && (p.e.wordings[OfRate].ends(p.s[m.start:m.end]) || m.end == f.clause.end) {
				useRight = true
			}
		}
	}
	switch {
	case useRight:
		f.noun, f.after = right, true
	case leftOK:
		f.noun = left
	}
	if f.noun.empty() {
		p.nounAhead(f)
	}
	if f.noun.empty() {
		f.noun = p.allDone(f)
		f.after = f.after || !f.noun.empty()
	}
	if f.noun.empty() {
		f.noun = p.doneFor(f) // 提供|服务|6万次
	}
	if act := f.pred.first(Act); f.noun.empty() && act != nil && act.cue.Nominal && f.pred.first(Base) == nil && f.q.unit != nil && (f.q.unit.Dimension == Money || f.q.unit.Dimension == Ratios && p.alone(act)) {
		f.noun = span{act.start, act.end} // 集团实现|销售|510亿元, 五一期间|销售|约有20%的增长
	}
	if f.noun.empty() {
		f.noun = p.usedFor(f) // 拿出3500万元|用于|企业贴息
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
	}
}

// givenThem reports whether the name before a value is only of those to whom what stands behind
// it is given.
func (p *passage) givenThem(f *frame, left, right span) bool {
	if !f.q.of(Money, Ratios) || left.end < f.clause.start {
		return false
	}
	if behind := strings.TrimPrefix(p.s[f.value.end:], "的"); right.start != f.value.end && right.start != len(p.s)-len(behind) {
		return false
	}
	return gives.MatchString(p.s[f.clause.start:left.end])
}

// gives leads to those to whom something is given.
var gives = regexp.MustCompile(`给予[^，。；\d的]{2,14}$`)

// oftenDone reports whether what stands at once behind a number of times was done as often.
func (p *passage) oftenDone(f *frame, right span) bool {
	r, _ := utf8.DecodeRuneInString(p.s[right.start:])
	return right.start == f.value.end && unicode.Is(unicode.Han, r) && r != '之'
}

// allDone is the object of a verb that is done to all of it: 全部|淘汰|燃煤锅炉.
func (p *passage) allDone(f *frame) span {
	if w := f.q.word; w == nil || w.Low != 100 || !w.Predicate || f.value.start > f.clause.start {
		return span{}
	}
	verb := p.words.next(f.value.end)
	if m := p.beginningAt(f.value.end); m.is(Act) {
		verb = m.end
	} else if verb >= f.clause.end || !p.e.segmenter.IsVerb(p.s[f.value.end:verb]) {
		return span{}
	}
	n := p.nounAfter(verb, f.clause.end)
	if n.start != verb || !p.nominal(n) || utf8.RuneCountInString(p.s[n.start:n.end]) < 3 {
		return span{}
	}
	return n
}

// amongHas leads from those who are counted to how many of them something holds.
var amongHas = regexp.MustCompile(`中已?有(?:近|约|超过?)?$`)

// soPlanned says that a plan had it so, and not what: 比三年计划原定|2004年37亿斤的水平.
var soPlanned = regexp.MustCompile(`^(?:\p{Han}{0,6}计划)(?:原定|预定|规定)$`)

// afterMark is a verb of a list of deeds, whose object follows the value.
var afterMark = regexp.MustCompile(`^(?:完成|实现)`)

// doneFor is a verb that is the object of the verb before it, directly before the value.
func (p *passage) doneFor(f *frame) span {
	m := p.endingAt(f.value.start)
	if m == nil || m.start < f.limit || !m.is(Act) || !m.cue.Nominal {
		return span{}
	}
	if b := p.endingAt(m.start); !b.is(Act) || b.cue.Nominal {
		return span{}
	}
	return span{m.start, m.end}
}

// usedFor is what a sum without a name of its own is spent on.
func (p *passage) usedFor(f *frame) span {
	n := len(spentOn.FindString(p.s[f.value.end:f.clause.end]))
	if n == 0 || !f.q.of(Money) {
		return span{}
	}
	a := p.trim(span{f.value.end + n, f.clause.end})
	if !p.nominal(a) || p.predicated(a) || utf8.RuneCountInString(p.s[a.start:a.end]) > 16 {
		return span{}
	}
	return a
}

// spentOn leads to what a sum is for.
var spentOn = regexp.MustCompile(`^(?:专项|主要|重点|全部|定向)?用于`)

// alone reports whether nothing but a time stands before a verb in its clause.
func (p *passage) alone(act *mention) bool {
	c := p.clauseOf(act.start)
	before := p.endingAt(act.start)
	return act.start == c.start || before != nil && before.time != nil && before.start >= c.start
}

// rankedIn is what has its rank among a set that stands between: 企业数量|居|全国各城市|首位.
func (p *passage) rankedIn(f *frame, left span) span {
	if f.q.form != Rank || left.empty() {
		return span{}
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if !m.is(Order) || m.end > left.start || m.start < f.limit {
			continue
		}
		if n := p.nounBefore(f.limit, m.start); p.nominal(n) {
			return n
		}
		return span{}
	}
	return span{}
}

// onlyFrames reports whether the words before a share are a verb, or only where it is, so that
// what stands behind 的 has the share: 创造了全国|近四分之一的|经济总量, 本次地震中|三分之二的|伤者.
func (p *passage) onlyFrames(f *frame, left span) bool {
	if !f.q.of(Ratios) || !strings.HasPrefix(p.s[f.value.end:], "的") || f.pred.first(Reach) != nil || f.pred.first(Changing) != nil {
		return false
	}
	rest := p.s[left.end:f.value.start]
	return strings.HasPrefix(rest, "了") || strings.HasPrefix(rest, "中") || p.withoutPlace(p.s[left.start:left.end]+"经济总量") == "经济总量"
}

// Who foresees a value, which is not measured, and the verb.
var (
	forecaster = regexp.MustCompile(`^(?:市场|机构|分析师|经济学家|分析人士|业内人士|业内|外界|路透|彭博)(?:普遍|此前|平均)?$`)
	foreseen   = regexp.MustCompile(`^(?:普遍|此前|平均)?(?:预期|预计|预测|预估)`)
)

// rankedAmong is what has its rank in a set that a number counts, and whether there is such a
// set: 综合指数|在全省90座城市中|排名第七.
func (p *passage) rankedAmong(f *frame, left span) (span, bool) {
	g := f.before
	if f.q.form != Rank || g == nil || !f.clause.has(g.value.start) || g.value.end > f.pred.start {
		return span{}, false
	}
	in := amongSet.FindStringIndex(p.s[f.clause.start:g.value.start])
	after := strings.Index(p.s[g.value.end:f.pred.start], "中")
	if in == nil || after < 0 {
		return span{}, false
	}
	if n := p.nounBefore(f.clause.start, f.clause.start+in[0]); p.nominal(n) {
		return n, true
	}
	n := p.trim(span{g.value.end + after + len("中"), f.pred.start})
	if p.s[n.start:n.end] == "综合" && strings.HasPrefix(p.s[n.end:], "排名") {
		n.end += len("排名")
	}
	return n, true
}

// amongSet leads to the number of those among which something has its rank.
var amongSet = regexp.MustCompile(`在[^，。；]{0,8}$`)

// deedOften is what is done every so often, without the verb that only says that it
// is done: 每年|开展应急演练|不少于4次.
func (p *passage) deedOften(a span) span {
	t := p.trim(a)
	if !p.nominal(t) {
		return span{}
	}
	for {
		c, n := p.e.cues.longest(p.s[t.start:t.end])
		if n == 0 || c.Role != Act && c.Role != Limit {
			break
		}
		t = p.trim(span{t.start + n, t.end}) // 至少|召开
	}
	if !p.nominal(t) {
		return span{}
	}
	return t
}

// objectOf takes a verb of change off the head of the phrase: 减少|企业负担1500亿元
// is a change of what follows the verb.
func (p *passage) objectOf(f *frame, a span) span {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Changing) || !m.cue.Verb || m.start < a.start || m.end >= a.end || f.q.unit == nil && f.q.form != "" {
			continue
		}
		before := p.s[a.start:m.start]
		if before == "" || before == "平均" || before == "累计" || onlyVerbs[p.s[m.start:m.end]] && !strings.Contains(p.s[m.end:a.end], "的") && p.nominal(p.trim(span{a.start, m.start})) {
			f.verb = m
			return p.trim(span{m.end, a.end})
		}
	}
	return a
}

// onlyVerbs are changes that no name of a thing holds, so that they have an object behind
// whoever brings them about too: 企业|减少|税费支出3亿元.
var onlyVerbs = map[string]bool{"减少": true, "增加": true}

func (a span) empty() bool { return a.end <= a.start }

// andEnd ends with a word that joins what stands behind the value to what stands before.
var andEnd = regexp.MustCompile(`(?:和|及|以及|与)$`)

// firm ends the name of one who makes, which is not measured itself.
var firm = regexp.MustCompile(`(?:集团|公司|企业|厂)$`)

// company ends the name of one who pays.
var company = regexp.MustCompile(`(?:集团|公司)$`)

// stepsTaken says how far a value has come and not of what: 3万亿元|台阶.
var stepsTaken = regexp.MustCompile(`^(?:速度|(?:新|大)?台阶|大关|关口)$`)
