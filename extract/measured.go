package extract

import (
	"regexp"
	"strings"
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
	if p.s[left.start:left.end] == "国家" {
		left = span{} // 国家|1000万千瓦|光伏基地
	}
	if w := f.q.word; w != nil && w.Form == Share && !w.Predicate && andEnd.MatchString(p.s[f.limit:f.pred.start]) {
		left = span{} // 覆盖城市社区和|半数以上|农村社区
	}
	right := span{}
	if f.q.form != Rank && f.q.form != Multiple && (f.q.word == nil || f.q.word.Form == Share && !f.q.word.Predicate && (left.empty() && p.opensClauseWith(f) || strings.HasPrefix(p.s[f.value.end:], "的"))) {
		right = p.nounAfter(f.value.end, f.clause.end)
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
	if right.empty() && f.q.word == nil && f.q.form == "" && f.q.unit != nil && (f.q.unit.Dimension == People || f.q.unit.Dimension == Things || f.q.unit.Dimension == Money) && (!p.nominal(left) || p.agent(f, left)) {
		for k := range p.mentions {
			if m := &p.mentions[k]; m.start == f.value.end && m.cue != nil && m.cue.Role == Act {
				right = p.nounAfter(m.end, f.clause.end) // 2人|当选|中国工程院院士
			}
		}
	}
	if f.q.form == "" && f.q.unit != nil && f.q.unit.Dimension == Things && p.onlyActs(left) && p.lastCounted(f) != nil {
		left = span{} // 其中|开工建设|3段
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
	if right.empty() && left.empty() && !f.bare && f.q.unit != nil && f.q.unit.Dimension == Money {
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
	}
	if n := p.ratioOf(f); !n.empty() {
		f.noun = n
		f.note("indicator", p, f.noun)
		return
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
	case p.describesBehind(f, left):
		// 服务|企业|超60万家的|平台
	case f.q.unit == nil || f.q.unit.Dimension == Things || f.q.unit.Dimension == People:
		useRight = true
	case f.q.unit.Dimension == Physical && right.start == f.value.end && (firm.MatchString(p.s[left.start:left.end]) || p.ownedThing(f, left, right)):
		useRight = true // 某集团30万吨合成氨, 建设南区|720兆瓦|储能电站
	case f.pred.first(Act) != nil && f.q.unit.Dimension != Ratios:
		useRight = true // 设立500亿元区域基金
	}
	if useRight && f.q.unit != nil && f.q.unit.Dimension == Ratios && !strings.HasPrefix(p.s[f.value.end:], "的") && !strings.HasPrefix(p.s[f.value.end:], "以上的") {
		useRight = f.pred.first(Changing) == nil && !f.bare && !leftOK && p.opensClauseWith(f)
	}
	if !useRight && rightOK && f.q.unit != nil && f.q.unit.Dimension == Ratios && strings.HasPrefix(p.s[f.value.end:], "的") {
		for k := range p.mentions {
			// 支撑了年均6.5%的|经济|增速
			if m := &p.mentions[k]; m.start == right.end && m.cue != nil && m.cue.Role == Changing && (p.e.wordings[OfRate].ends(p.s[m.start:m.end]) || m.end == f.clause.end) {
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
		f.noun = p.doneFor(f) // 提供|服务|6万次
	}
	if act := f.pred.first(Act); f.noun.empty() && act != nil && act.cue.Nominal && f.pred.first(Base) == nil && f.q.unit != nil && (f.q.unit.Dimension == Money || f.q.unit.Dimension == Ratios && p.alone(act)) {
		f.noun = span{act.start, act.end} // 集团实现|销售|510亿元, 五一期间|销售|约有20%的增长
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
	}
}

// agent reports whether the phrase names who does what the verb behind it says, which
// is not measured: 财政厅、水利厅共同|下达|6亿元.
func (p *passage) agent(f *frame, a span) bool {
	if a.empty() || f.pred.first(Act) == nil || f.q.unit == nil || f.q.unit.Dimension == Ratios || f.q.unit.Dimension == Points {
		return false
	}
	t := p.s[a.start:a.end]
	if t == "我们" || t == "我" {
		return true
	}
	if f.q.unit.Dimension == Money && company.MatchString(t) {
		return true // 京东集团|投入|一百亿
	}
	actor, _ := p.e.pledges.actors(strings.TrimSuffix(t, p.e.wordings[Sharing].ending(t)))
	return actor != ""
}

// madeUpOf is what the things or people that a value counts make up: 代表团|由|700余人|组成.
func (p *passage) madeUpOf(f *frame) span {
	m := p.endingAt(f.value.start)
	if m == nil || p.s[m.start:m.end] != "由" || !strings.HasPrefix(p.s[f.value.end:], "组成") && !strings.HasPrefix(p.s[f.value.end:], "构成") {
		return span{}
	}
	if n := p.nounBefore(f.limit, m.start); p.nominal(n) {
		return n
	}
	return span{}
}

// describesBehind reports whether the value is what left has reached, and all of it only describes
// the thing behind 的: 企业|超60万家|的平台.
func (p *passage) describesBehind(f *frame, left span) bool {
	if !strings.HasPrefix(p.s[f.value.end:], "的") || f.pred.first(Act) != nil && f.pred.first(Act).start >= left.end {
		return false
	}
	if t := p.s[left.start:left.end]; utf8.RuneCountInString(t) < 2 || utf8.RuneCountInString(t) > 8 || p.e.wordings[Empty].is(t) || strings.Contains(t, "第") {
		return false // 成为第4个吞吐量|超千万人次|的机场
	}
	m := p.endingAt(f.value.start)
	return m != nil && m.start == left.end && m.cue != nil && (m.cue.Role == Limit || m.cue.Role == Reach)
}

// afterMark is a verb of a list of deeds, whose object follows the value.
var afterMark = regexp.MustCompile(`^(?:完成|实现)`)

// doneFor is a verb that is the object of the verb before it, directly before the value.
func (p *passage) doneFor(f *frame) span {
	m := p.endingAt(f.value.start)
	if m == nil || m.start < f.limit || m.cue == nil || m.cue.Role != Act || !m.cue.Nominal {
		return span{}
	}
	if b := p.endingAt(m.start); b == nil || b.cue == nil || b.cue.Role != Act || b.cue.Nominal {
		return span{}
	}
	return span{m.start, m.end}
}

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
		if m.cue == nil || m.cue.Role != Order || m.end > left.start || m.start < f.limit {
			continue
		}
		if n := p.nounBefore(f.limit, m.start); p.nominal(n) {
			return n
		}
		return span{}
	}
	return span{}
}

// ownedThing reports whether a size stands between a place or an owner and the thing that
// a verb makes: 建设|南区|720兆瓦|储能电站.
func (p *passage) ownedThing(f *frame, left, right span) bool {
	b := p.endingAt(left.start)
	t := p.s[right.start:right.end]
	if len(f.pred.chain) == 0 && right.start == f.value.end && left.end == f.value.start && landEnd.MatchString(p.s[left.start:left.end]) {
		return true // 城北县|10万亩|红高粱
	}
	if len(f.pred.chain) == 0 && projects.MatchString(t) && !topicEnd.MatchString(p.s[left.start:left.end]) {
		return true // 审核|60万吨|乙烯项目
	}
	return len(f.pred.chain) == 0 && b != nil && b.cue != nil && b.cue.Role == Act && !measureEnd.MatchString(p.s[left.start:left.end]) &&
		utf8.RuneCountInString(t) >= 3 && !p.e.wordings[Aiming].is(t) && !p.e.wordings[NamingValues].opens(t) && counts.MatchString(t)
}

// landEnd ends the names of places.
var landEnd = regexp.MustCompile(`\p{Han}{2,}(?:省|市|县|区|州|盟|旗|乡|镇|村|街道|农场|流域|平原|环|路)$`)

// projects are what a size before them only describes.
var projects = regexp.MustCompile(`\p{Han}{2,}(?:项目|工程|装置|机组|生产线)$`)

// aim reports whether the words behind the value say that it is one: 6000台|的目标.
func (p *passage) aim(f *frame) bool {
	rest, ok := strings.CutPrefix(p.s[f.value.end:], "的")
	if !ok {
		return false
	}
	w := p.e.wordings[Aiming].opening(rest)
	r, _ := utf8.DecodeRuneInString(rest[len(w):])
	return w != "" && (w == rest || isBreak(r))
}

// enumerated reports whether the value closes a list of names, so that what stands
// behind it is what they are: 甲、乙、丙等6个|区.
func (p *passage) enumerated(f *frame, right span) bool {
	if right.empty() || f.q.unit == nil || f.q.unit.Dimension != Things && f.q.unit.Dimension != People {
		return false
	}
	return strings.HasSuffix(p.s[:f.value.start], "等")
}

// paced is what changes at the pace that a value gives: 以6%的速度|增加|科研经费.
func (p *passage) paced(f *frame) span {
	if f.q.unit == nil || f.q.unit.Dimension != Ratios {
		return span{}
	}
	at := f.value.end + len(pace.FindString(p.s[f.value.end:f.clause.end]))
	m := p.beginningAt(at)
	if at == f.value.end || m == nil || m.cue == nil || m.cue.Role != Changing {
		return span{}
	}
	n := p.trim(span{m.end, f.clause.end})
	if p.predicated(n) {
		n = p.nounAfter(m.end, f.clause.end)
	}
	if !p.nominal(n) {
		return span{}
	}
	return n
}

var pace = regexp.MustCompile(`^的?(?:年均|平均)?(?:增长|递增|增加|下降|递减)?(?:速度|速率)`)

// boughtFor is the deal that a sum was paid for: 以6.5亿元|收购水泥厂.
func (p *passage) boughtFor(f *frame) span {
	m := p.beginningAt(f.value.end)
	if f.q.unit == nil || f.q.unit.Dimension != Money || m == nil || m.cue == nil || m.cue.Role != Act || !p.by(f) {
		return span{}
	}
	from := len(p.s) - len(strings.TrimPrefix(p.s[m.end:], "了"))
	n := p.nounAfter(from, f.clause.end)
	if !p.nominal(n) {
		return span{}
	}
	return span{m.start, n.end}
}

// by reports whether 以 leads to the value.
func (p *passage) by(f *frame) bool {
	for _, m := range f.pred.chain {
		if p.s[m.start:m.end] == "以" {
			return true
		}
	}
	return false
}

// pairedNoun reports whether the value and the next one each stand directly before what
// they measure: 200万亩|弱苗|和30万亩|旺苗.
func (p *passage) pairedNoun(f *frame, right span) bool {
	if right.start != f.value.end || f.q.unit == nil || f.q.unit.Dimension != Physical {
		return false
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity == nil || m.start < right.end || m.start >= f.clause.end {
			continue
		}
		if !onlyLinks(p.s[right.end:m.start]) || m.quantity.code != f.q.code {
			return false
		}
		n := p.nounAfter(m.end, f.clause.end)
		return n.start == m.end && p.nominal(n)
	}
	return false
}

// heads reports whether the noun behind the value is what all before it describes:
// 支持企业技改的|3亿元|专项资金, 形成|30亿元|的订单.
func (p *passage) heads(f *frame, right span) bool {
	if f.q.unit == nil || f.q.unit.Dimension == Ratios || f.q.unit.Dimension == Points || f.q.unit.Dimension == Durations || right.start > f.value.end+len("的") {
		return false
	}
	of := strings.HasSuffix(p.s[f.limit:f.pred.start], "的")
	if p.e.wordings[NamingValues].opens(p.s[right.start:right.end]) {
		return false // 按3000元的标准落实
	}
	if last, _ := utf8.DecodeLastRuneInString(p.s[:f.value.start]); strings.ContainsRune(measuring, last) {
		return false // 总投资12亿元的项目, 全长38公里的公路
	}
	if strings.HasPrefix(p.s[f.value.end:], "的") {
		if left := strings.TrimRight(p.s[f.limit:f.pred.start], nounTrail); f.pred.first(Limit) != nil && topicEnd.MatchString(p.s[right.start:right.end]) && !topicEnd.MatchString(left) {
			return true // 以超过|8000亿元|的采购规模
		}
		return of || f.pred.first(Limit) == nil && f.pred.first(Changing) == nil && f.pred.first(Reach) == nil && !p.e.wordings[Generic].is(p.s[right.start:right.end])
	}
	return of
}

// measuring ends the names of measures, which stand before their value.
const measuring = "额量积度长速资值数价费率径距高宽深重龄款金模"

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
		if m.cue != nil && m.start >= a.start && m.end < a.end && (m.start == a.start || p.s[a.start:m.start] == "平均" || p.s[a.start:m.start] == "累计") && m.cue.Role == Changing && m.cue.Verb && f.q.unit != nil {
			f.verb = m
			return p.trim(span{m.end, a.end})
		}
	}
	return a
}

func (a span) empty() bool { return a.end <= a.start }

// andEnd ends with a word that joins what stands behind the value to what stands before.
var andEnd = regexp.MustCompile(`(?:和|及|以及|与)$`)

// firm ends the name of one who makes, which is not measured itself.
var firm = regexp.MustCompile(`(?:集团|公司|企业|厂)$`)

// company ends the name of one who pays.
var company = regexp.MustCompile(`(?:集团|公司)$`)

// stepsTaken says how far a value has come and not of what: 3万亿元|台阶.
var stepsTaken = regexp.MustCompile(`^(?:速度|(?:新|大)?台阶|大关|关口)$`)
