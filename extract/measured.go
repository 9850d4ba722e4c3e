package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// findNoun looks for what is measured. The first that finds it decides: a phrase that has its
// own place for the name, then the side of the value on which it stands (3个督导服务组), then
// what is left of a clause that names nothing.
func (p *passage) findNoun(f *frame) {
	for _, find := range [...]func(*passage, *frame){(*passage).nameByPhrase, (*passage).nameBySide, (*passage).nameByRest} {
		if find(p, f); !f.noun.empty() {
			f.note("indicator", p, f.noun)
			return
		}
	}
}

// nameByPhrase finds the name where a phrase has its own place for it, whatever else the
// clause names.
func (p *passage) nameByPhrase(f *frame) {
	if t := f.q.thing; f.q.form == Frequency && !t.empty() {
		thing := span{f.value.start + t.start, f.value.start + t.end}
		f.noun = p.deedOften(thing)
		if after := p.nounAfter(f.value.end, f.clause.end); f.noun.empty() && p.nominal(after) {
			f.noun, f.after = after, true // 每季度召开1次|会议
		} else if t := p.trim(span{f.value.end, f.clause.end}); f.noun.empty() && p.deed(t) {
			f.noun, f.after = t, true // 一年开展两次|检查
		} else if before := p.nounBefore(f.limit, f.value.start); takesPlace.MatchString(p.s[thing.start:thing.end]) && p.nominal(before) && !p.e.namesHolder(p.s[before.start:before.end]) {
			f.noun = before // 茶艺锦标赛|每两年举行一次
		} else if f.noun.empty() {
			f.noun = p.trim(thing)
		}
		return
	}
	for _, find := range [...]func(*passage, *frame) span{(*passage).paced, (*passage).boughtFor, (*passage).dueWithin, (*passage).timesDone} {
		if f.noun = find(p, f); !f.noun.empty() {
			f.after = true
			return
		}
	}
	for _, find := range [...]func(*passage, *frame) span{(*passage).fund, (*passage).ratioOf} {
		if f.noun = find(p, f); !f.noun.empty() {
			return
		}
	}
}

// onlyHave reports whether the words before a count say what holds of so many of those that the
// sentence has counted: 15个成员中，正在实施协定|的有|9个.
func (p *passage) onlyHave(f *frame, left span) bool {
	g := f.before
	return g != nil && f.q.of(Things, People) && g.q.of(Things, People) && g.q.of(People) == f.q.of(People) && !p.e.saysMeasure(p.s[left.start:left.end]) && haveIt.MatchString(p.s[g.value.end:f.value.start])
}

// haveIt leads to how many of them something holds.
var haveIt = regexp.MustCompile(`[^，。；、是](?:的)(?:就|已|也|只|仅)?(?:达到?|有|占|超过?)(?:近|约)?$`)

// timesDone is what somebody did so many times, behind the number: 总理连续三次|出席论坛|.
func (p *passage) timesDone(f *frame) span {
	if !f.q.of(Times) || f.q.form != "" || f.st.Form == Rank || f.q.tail > 0 {
		return span{}
	}
	who := p.nounBefore(f.limit, p.beforeMarks(f.pred.start, f.limit))
	verb := p.words.next(f.value.end)
	did := p.beginningAt(f.value.end)
	t := p.trim(span{f.value.end, f.clause.end})
	if verb >= f.clause.end || !p.nominal(who) || !p.e.namesHolder(p.s[who.start:who.end]) && !titled.MatchString(p.s[who.start:who.end]) || !did.is(Doing) && !p.e.deed(p.s[f.value.end:verb]) || takesPlace.MatchString(p.s[f.value.end:verb]) || p.anchorBetween(verb, f.clause.end) || t.start != f.value.end || utf8.RuneCountInString(p.s[t.start:t.end]) > longestDone {
		return span{}
	}
	return t
}

// titled ends the name of a person by what he or she is.
var titled = regexp.MustCompile(`(?:总理|总统|主席|书记|[部市县会校院厂局省镇村队馆事组团州]长|经理|教授|院士|队|先生|女士|老师)$`)

// longestDone bounds, in characters, what somebody did so often, with its object.
const longestDone = 18

// deed reports whether a span is one verb.
func (p *passage) deed(a span) bool { return !a.empty() && p.e.deed(p.s[a.start:a.end]) }

// takesPlace says that something takes place, and not what does.
var takesPlace = regexp.MustCompile(`^(?:举行|举办|召开|开展|进行|评选|评定|认定|换届|出版)$`)

// dueWithin is the deed for which a rule gives so much time: 在8个工作日内|提交总结报告|.
func (p *passage) dueWithin(f *frame) span {
	if !f.q.of(Durations) || f.q.tail == 0 || f.q.high == nil || f.pred.first(Reach) != nil || f.pred.first(Changing) != nil {
		return span{}
	}
	start := f.value.end + len(p.s[f.value.end:f.clause.end]) - len(strings.TrimLeft(p.s[f.value.end:f.clause.end], " 　"))
	if how.MatchString(p.s[start:f.clause.end]) {
		return span{} // 通过信息系统将事故情况上报
	}
	end := p.words.next(start)
	if m := p.beginningAt(start); m.is(Act, Doing) {
		end = m.end
	} else if start >= f.clause.end || !p.e.segmenter.IsVerb(p.s[start:end]) {
		return span{}
	}
	if o := p.nounAfter(end, f.clause.end); p.nominal(o) && o.start == end && utf8.RuneCountInString(p.s[o.start:o.end]) <= 12 {
		end = o.end
	}
	return span{start, end}
}

// nameBySide finds the name before the predicate or behind the value.
func (p *passage) nameBySide(f *frame) {
	left := p.measuredBefore(f)
	right := p.measuredBehind(f, left)
	if f.q.form == "" && f.q.of(Things) && p.onlyActs(left) && p.lastCounted(f) != nil {
		left = span{} // 其中|开工建设|3段
	}
	if f.q.measure == "家" && right.start == f.value.end && p.e.wordings[OfMoney].is(p.s[right.start:right.end]) {
		right = span{} // 其中40家|净利|增长: of the firms told before
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
	if p.agent(f, left) || p.onlyHave(f, left) || f.q.measure == "人" && right.empty() && !strings.HasPrefix(p.s[f.value.end:], "、") && landEnd.MatchString(p.s[left.start:left.end]) {
		left = span{}
	}
	if right.empty() && left.empty() && !f.bare && f.q.of(Money) {
		right = p.sharedBehind(f)
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
	if n := p.bought(f); !n.empty() {
		left, right = span{}, n
	}
	if m := setAs.FindStringIndex(p.s[f.limit:f.value.start]); m != nil && f.q.of(Ratios) {
		left, right = p.nameTo(f.limit, p.beforeMarks(f.limit+m[0], f.limit)), span{} // 支出60亿元，为调整预算的|96%
	}
	if soPlanned.MatchString(p.s[left.start:left.end]) || heldWithin.MatchString(p.s[left.start:left.end]) {
		left, right = span{}, span{}
	}
	if p.behindIsMeant(f, left, right) {
		f.noun, f.after = right, true
	} else if p.nominal(left) {
		f.noun = p.withClass(f, left)
	}
}

// nameByRest finds the name of a clause that names nothing on either side of the value: beside
// the clause, or in its verb.
func (p *passage) nameByRest(f *frame) {
	p.nounAhead(f)
	if f.noun.empty() {
		f.noun = p.allDone(f)
		f.after = f.after || !f.noun.empty()
	}
	if f.noun.empty() {
		f.noun = p.countedAmong(f)
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
	if f.noun.empty() {
		f.noun = p.whatTheyDid(f)
		f.after = f.after || !f.noun.empty()
	}
}

// whatTheyDid is what people that are counted without a name did, or what befell them, at the end
// of the clause: 造成3人在送医途中|死亡|, 近300人|出席会议|.
func (p *passage) whatTheyDid(f *frame) span {
	if !f.q.of(People) || f.q.measure != "人" && f.q.measure != "人次" {
		return span{}
	}
	a := span{f.value.end, f.clause.end}
	a.start += len(whereThey.FindString(p.s[a.start:a.end]))
	for _, use := range [...]Use{Adverbial, Pace, Continuing} {
		if w := p.e.wordings[use].opening(p.s[a.start:a.end]); w != "" && p.words.aligned(a.start, a.start+len(w)) {
			a.start += len(w)
		}
	}
	next := p.words.next(a.start)
	m := p.beginningAt(a.start)
	if t := p.s[a.start:a.end]; a.empty() || next > a.end || strings.ContainsAny(t, "、的了（(") || utf8.RuneCountInString(t) > longestDeed || p.anchorBetween(a.start, a.end) || !p.verbFrom(a.start, next) && !m.is(Doing, Act) && !p.e.wordings[Undergoing].opens(t) {
		return span{}
	}
	return p.trim(a)
}

// longestDeed bounds, in characters, what people did as a name of theirs.
const longestDeed = 10

// whereThey is where or when those who are counted did it, or that it was done to them.
var whereThey = regexp.MustCompile(`^(?:因[^，。；]{1,12}?(?:而|从而)|在[^，。；]{1,14}?(?:途中|期间|过程中|[中里上内时]))?被?`)

// countedAmong is what the clause before names as those among whom the value counts:
// 增速居前十的|省份|中，有六个.
func (p *passage) countedAmong(f *frame) span {
	if !f.q.of(Things, People) || f.clause.start < len("，") {
		return span{}
	}
	c := p.clauseOf(f.clause.start - len("，"))
	m := insideOf.FindStringIndex(p.s[c.start:c.end])
	if c.end+len("，") != f.clause.start || m == nil || !someHave.MatchString(p.s[f.clause.start:f.value.start]) {
		return span{}
	}
	for k := range p.mentions {
		if n := &p.mentions[k]; c.has(n.start) && n.quantity.of(Things, People) {
			return span{} // 在60座城市中，有九座: counted already
		}
	}
	n := p.nounBefore(c.start, c.start+m[0])
	if !p.nominal(n) {
		return span{}
	}
	return n
}

// someHave leads to how many of those that the clause before speaks of are counted.
var someHave = regexp.MustCompile(`^(?:已|共|就|只|仅)?有(?:近|约|超过?)?$`)

// bought is what a sum is paid for, with the verb: 集团将以|30亿元|收购丙银行. Empty if it is paid
// for nothing.
func (p *passage) bought(f *frame) span {
	if !f.q.of(Money) || !paysWith.MatchString(p.s[f.limit:f.value.start]) {
		return span{}
	}
	m := buys.FindStringSubmatchIndex(p.s[f.value.end:f.clause.end])
	if m == nil {
		return span{}
	}
	n := p.trim(span{f.value.end + m[2], f.clause.end})
	if p.anchorBetween(n.start, n.end) || utf8.RuneCountInString(p.s[n.start:n.end]) > longestOwner {
		return span{}
	}
	return n
}

// paysWith leads to a sum that is paid, and buys from it to what for.
var (
	paysWith = regexp.MustCompile(`(?:以|斥资|出资|耗资|花费|作价)(?:总价|总额|合计)?(?:约|近|超|逾|不超过|不低于)?$`)
	buys     = regexp.MustCompile(`^(?:[（(][^（()）]*[）)])?(?:的(?:价格|总价|对价|现金))?，?((?:收购|并购|购买|购入|买下|买入|出售|售出|卖出|转让|竞得|拍得|摘得|拿下).*)$`)
)

// heldWithin is the limit within which something is held, which is not what is measured: 债务余额|控制在
// 限额1.6万亿元以内.
var heldWithin = regexp.MustCompile(`^(?:严格|均|全部|始终)*控制在\p{Han}{0,10}(?:限额|额度|指标|目标|预算|定额|范围)(?:数|内)?$`)

// setAs leads from a measure to how much that is of what the budget or the plan had set.
var setAs = regexp.MustCompile(`(?:为|是|相当于)(?:年初|调整|变动|变更|全年|年度|本年|原定|国家|省级?|市级?)*(?:预算|计划)(?:数|调整数|安排数)?的(?:约|近|超过?)?$`)

// soPlanned says that a plan had it so, and not what: 比三年计划原定|2004年37亿斤的水平.
var soPlanned = regexp.MustCompile(`^(?:\p{Han}{0,6}(?:计划|规划|预算|方案))?的?(?:原定|预定|规定)的?$`)

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
